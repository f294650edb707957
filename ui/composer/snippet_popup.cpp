// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/snippet_popup.h"

#include "ui/kit/paint.h"

#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShortcutRole = Qt::UserRole;
constexpr int kBodyRole = Qt::UserRole + 1;
constexpr int kRowHeight = 44;
constexpr int kMostRows = 6;
constexpr std::size_t kMost = 60;

/// Title and shortcut, and below what would be said.
class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = themeOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selected);
        const QRect box = option.rect.adjusted(12, 4, -12, -4);
        const QRect upper(box.left(), box.top(), box.width(), box.height() / 2);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->setFont(sized(option.font, 10, QFont::DemiBold));
        painter->setPen(t.text);
        painter->drawText(upper, int(leading | Qt::AlignAbsolute), index.data().toString());
        painter->setFont(sized(option.font, 9));
        painter->setPen(t.faint);
        painter->drawText(upper, int(trailing | Qt::AlignAbsolute), index.data(kShortcutRole).toString());
        painter->setPen(t.secondary);
        const QRect lower(box.left(), upper.bottom() + 1, box.width(), box.height() / 2);
        const QString words
            = painter->fontMetrics().elidedText(index.data(kBodyRole).toString(), Qt::ElideRight, lower.width());
        painter->drawText(lower, int(leading | Qt::AlignAbsolute), words);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRowHeight};
    }
};

/// 0 begins with it, 1 holds it, 2 does not; a language that is not the wanted one counts little.
int rank(const SnippetOffer &offer, const QString &words)
{
    const auto begins = [&words](const QString &text) { return text.startsWith(words, Qt::CaseInsensitive); };
    if (begins(offer.shortcut) || begins(offer.text.title))
        return 0;
    return offer.shortcut.contains(words, Qt::CaseInsensitive) || offer.text.title.contains(words, Qt::CaseInsensitive)
        ? 1
        : 2;
}

} // namespace

SnippetPopup::SnippetPopup(QWidget *composer)
    : QFrame(composer)
    , m_composer(composer)
    , m_list(new QListWidget(this))
{
    setObjectName(u"snippetPopup"_s);
    setAccessibleName(tr("Canned answers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setObjectName(u"snippetList"_s);
    m_list->setAccessibleName(tr("Canned answers that fit what you typed"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    connect(m_list, &QListWidget::itemClicked, this, &SnippetPopup::clicked);
    hide();
}

void SnippetPopup::seek(const QString &words)
{
    std::vector<std::pair<int, SnippetOffer>> found;
    for (const Snippet &snippet : m_snippets) {
        for (const SnippetText &text : snippet.texts) {
            const SnippetOffer offer{snippet.shortcut, text};
            const int fits = rank(offer, words);
            if (fits < 2)
                found.emplace_back(text.language == m_language ? fits : fits + 10, offer);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (found.size() > kMost)
        found.resize(kMost);
    m_offers.clear();
    m_list->clear();
    for (auto &[fits, offer] : found) {
        auto *item = new QListWidgetItem(offer.text.title, m_list);
        item->setData(kShortcutRole, tr("/%1 · %2").arg(offer.shortcut, offer.text.language));
        const QString said = filledSnippet(offer.text.body, m_values).simplified();
        item->setData(kBodyRole, said);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2, %3").arg(offer.text.title, offer.text.language, said));
        m_offers.push_back(std::move(offer));
    }
    m_list->setCurrentRow(0);
    if (m_offers.empty())
        hide();
    else
        place();
}

void SnippetPopup::place()
{
    // Above the composer, over the messages, so that nothing moves.
    QWidget *home = m_composer->window();
    if (parentWidget() != home)
        setParent(home);
    const int rows = std::min(kMostRows, static_cast<int>(m_offers.size()));
    const QSize size(std::min(m_composer->width() - 24, 620), rows * kRowHeight + 2);
    const QPoint corner = m_composer->mapTo(home, QPoint(12, 0));
    setGeometry(QRect(QPoint(corner.x(), std::max(0, corner.y() - size.height() - 2)), size));
    show();
    raise();
}

void SnippetPopup::choose(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

std::optional<SnippetOffer> SnippetPopup::current() const
{
    const int row = m_list->currentRow();
    if (!isVisible() || row < 0 || static_cast<std::size_t>(row) >= m_offers.size())
        return std::nullopt;
    return m_offers[static_cast<std::size_t>(row)];
}

void SnippetPopup::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setPen(mix(t.line, t.text, 0.25));
    painter.setBrush(t.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace bellhop::ui
