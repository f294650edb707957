// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHintRole = Qt::UserRole;
constexpr int kEntryRole = Qt::UserRole + 1;
constexpr int kMost = 100;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = themeOf(option.palette);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selected);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect box = option.rect.adjusted(12, 0, -12, 0);
        const QRect sign(mirrored ? box.right() - 18 : box.left(), box.center().y() - 8, 18, 18);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, sign);
        painter->setPen(enabled ? t.text : t.faint);
        painter->setFont(option.font);
        const auto side = [mirrored](bool leading) {
            return int((leading != mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute);
        };
        painter->drawText(
            box.adjusted(mirrored ? 0 : 30, 0, mirrored ? -30 : 0, 0), side(true), index.data().toString());
        painter->setPen(t.faint);
        painter->setFont(sized(option.font, 9));
        painter->drawText(box, side(false), index.data(kHintRole).toString());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 34}; }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : Card(window)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->setObjectName(u"paletteSearch"_s);
    m_search->setPlaceholderText(tr("What to do, or which guest"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(ui::icon(u"command"), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found actions and guests"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_before = QApplication::focusWidget();
    m_search->clear();
    fill();
    const int width = std::min(560, parentWidget()->width() - 80);
    setGeometry((parentWidget()->width() - width) / 2, 64, width, std::min(440, parentWidget()->height() - 120));
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill()
{
    m_list->clear();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_entries.size() && m_list->count() < kMost; ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        const bool fits = std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
            return entry.title.contains(word, Qt::CaseInsensitive) || entry.hint.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        auto *item = new QListWidgetItem(entry.icon, entry.title, m_list);
        item->setData(kHintRole, entry.hint);
        item->setData(kEntryRole, i);
        item->setData(Qt::AccessibleTextRole, entry.title + u", "_s + entry.hint);
        if (!entry.enabled)
            item->setFlags(Qt::NoItemFlags);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void CommandPalette::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto act = m_entries.at(item->data(kEntryRole).toInt()).act;
    dismiss();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut && isVisible()
        && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace bellhop::ui
