// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/completion_popup.h"

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

constexpr int kTrailingRole = Qt::UserRole;
constexpr int kBelowRole = Qt::UserRole + 1;
constexpr int kOneLine = 28;
constexpr int kTwoLines = 44;
constexpr int kMostRows = 6;

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = themeOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selected);
        const QString below = index.data(kBelowRole).toString();
        const QRect box = option.rect.adjusted(12, 4, -12, -4);
        const QRect upper(box.left(), box.top(), box.width(), below.isEmpty() ? box.height() : box.height() / 2);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->setFont(sized(option.font, 10, QFont::DemiBold));
        painter->setPen(t.text);
        painter->drawText(upper, int(leading | Qt::AlignAbsolute), index.data().toString());
        painter->setFont(sized(option.font, 9));
        painter->setPen(t.faint);
        painter->drawText(upper, int(trailing | Qt::AlignAbsolute), index.data(kTrailingRole).toString());
        if (below.isEmpty())
            return;
        painter->setPen(t.secondary);
        const QRect lower(box.left(), upper.bottom() + 1, box.width(), box.height() / 2);
        const QString words = painter->fontMetrics().elidedText(below, Qt::ElideRight, lower.width());
        painter->drawText(lower, int(leading | Qt::AlignAbsolute), words);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(kBelowRole).toString().isEmpty() ? kOneLine : kTwoLines};
    }
};

} // namespace

CompletionPopup::CompletionPopup(const QString &name, const QString &title, QWidget *composer)
    : QFrame(composer)
    , m_composer(composer)
    , m_list(new QListWidget(this))
{
    setObjectName(name + u"Popup"_s);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setObjectName(name + u"List"_s);
    m_list->setAccessibleName(tr("%1 that fit what you typed").arg(title));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new LineDelegate(m_list));
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::clicked);
    hide();
}

void CompletionPopup::present(const std::vector<Line> &lines)
{
    m_list->clear();
    m_rowHeight = kOneLine;
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.title, m_list);
        item->setData(kTrailingRole, line.trailing);
        item->setData(kBelowRole, line.below);
        item->setData(Qt::AccessibleTextRole, line.spoken);
        if (!line.below.isEmpty())
            m_rowHeight = kTwoLines;
    }
    m_list->setCurrentRow(0);
    if (lines.empty())
        hide();
    else
        place();
}

void CompletionPopup::place()
{
    // Above the composer, over the messages, so that nothing moves.
    QWidget *home = m_composer->window();
    if (parentWidget() != home)
        setParent(home);
    const QSize size(std::min(m_composer->width() - 24, 620), std::min(kMostRows, m_list->count()) * m_rowHeight + 2);
    const QPoint corner = m_composer->mapTo(home, QPoint(12, 0));
    setGeometry(QRect(QPoint(corner.x(), std::max(0, corner.y() - size.height() - 2)), size));
    show();
    raise();
}

bool CompletionPopup::isEmpty() const
{
    return m_list->count() == 0;
}

void CompletionPopup::choose(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

int CompletionPopup::currentLine() const
{
    return isVisible() ? m_list->currentRow() : -1;
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setPen(mix(t.line, t.text, 0.25));
    painter.setBrush(t.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace bellhop::ui
