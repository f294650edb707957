// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_delegate.h"

#include "core/model/window.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/queue_words.h"
#include "ui/kit/tick_painter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kWindowHint{2 * 3600 * 1000};
constexpr milliseconds kWindowUrgent{30 * 60 * 1000};

/// Takes `width` off the trailing end of a line; the part taken off is returned.
QRect takeTrailing(QRect &line, int width, bool mirrored)
{
    QRect part = line;
    if (mirrored) {
        part.setWidth(width);
        line.setLeft(part.right() + 1);
    } else {
        part.setLeft(line.right() + 1 - width);
        line.setRight(part.left() - 1);
    }
    return part;
}

QRect takeLeading(QRect &line, int width, bool mirrored)
{
    return takeTrailing(line, width, !mirrored);
}

QRect centred(const QRect &box, int width, int height)
{
    return {box.center().x() - width / 2 + 1, box.center().y() - height / 2 + 1, width, height};
}

/// `mirrored` side of the line; the text keeps its own direction.
void drawElided(QPainter &painter, const QRect &line, const QString &text, bool mirrored)
{
    const auto align = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const Qt::LayoutDirection window = painter.layoutDirection();
    painter.setLayoutDirection(readsRightToLeft(text) ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        line, int(align) | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    painter.setLayoutDirection(window);
}

/// In the avatar's place: chosen for what is done to several at once.
void paintMark(QPainter &painter, const QRect &box, const Theme &t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(box);
    painter.setPen(QPen(t.onAccent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF c = QRectF(box).center();
    painter.drawPolyline(QPolygonF{c + QPointF(-7, 0), c + QPointF(-2, 5), c + QPointF(7, -6)});
    painter.restore();
}

bool isMirrored(const QPainter &painter)
{
    return painter.layoutDirection() == Qt::RightToLeft;
}

} // namespace

QueueDelegate::QueueDelegate(std::function<Instant()> now, WaitLimits limits, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
    , m_limits(limits)
{
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    if (model == nullptr)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    if (const QueueRow *row = model->rowAt(index.row()))
        paintRow(*painter, option, *model, *row);
    else
        paintHeader(*painter, option, *model, index.row());
    painter->restore();
}

void QueueDelegate::paintHeader(
    QPainter &painter, const QStyleOptionViewItem &option, const QueueModel &model, int row) const
{
    const Theme &t = themeOf(option.palette);
    const Section section = model.sectionAt(row);
    const bool mirrored = isMirrored(painter);
    painter.fillRect(option.rect, t.ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    QRect line = option.rect.adjusted(10, 0, -14, 0);
    const bool closed = model.isCollapsed(section) && model.filter().isEmpty();
    paintIcon(painter, centred(takeLeading(line, 18, mirrored), 14, 14),
        closed ? (mirrored ? u"chevron-left" : u"chevron-right") : u"chevron-down", t.faint);
    takeLeading(line, 4, mirrored);
    painter.setFont(sized(option.font, 9, QFont::DemiBold));
    painter.setPen(t.secondary);
    const QString count = QString::number(model.count(section));
    const QRect tail = takeTrailing(line, painter.fontMetrics().horizontalAdvance(count) + 6, mirrored);
    painter.drawText(tail, Qt::AlignCenter, count);
    drawElided(painter, line, sectionTitle(section), mirrored);
}

void QueueDelegate::paintRow(
    QPainter &painter, const QStyleOptionViewItem &option, const QueueModel &model, const QueueRow &row) const
{
    const Theme &t = themeOf(option.palette);
    const bool mirrored = isMirrored(painter);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect box = option.rect;
    const bool marked = model.isMarked(row.id);
    painter.fillRect(box,
        selected || marked                           ? t.selected
            : option.state & QStyle::State_MouseOver ? t.hover
                                                     : t.surface);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), mix(t.surface, t.line, 0.7));
    if (selected)
        painter.fillRect(mirrored ? QRect(box.right() - 2, box.top(), 3, box.height())
                                  : QRect(box.left(), box.top(), 3, box.height()),
            t.accent);
    QRect area = box.adjusted(12, 6, -12, -6);
    const QRect head = centred(takeLeading(area, 38, mirrored), 36, 36);
    if (marked)
        paintMark(painter, head, t);
    else
        paintAvatar(painter, head, row.guestName, t);
    takeLeading(area, 10, mirrored);
    const int third = area.height() / 3;
    QRect top(area.left(), area.top(), area.width(), third + 1);
    const QRect middle(area.left(), area.top() + third + 1, area.width(), third + 1);
    const QRect foot(area.left(), area.top() + 2 * third + 2, area.width(), third);

    takeTrailing(top, paintWait(painter, top, row, t) + 8, mirrored);
    if (row.priority == Priority::Urgent || row.priority == Priority::High) {
        paintIcon(painter, centred(takeLeading(top, 17, mirrored), 16, 16), u"flag",
            row.priority == Priority::Urgent ? t.due : t.soon);
    }
    const bool vip = row.customerType == CustomerType::Vip;
    painter.setFont(sized(option.font, 10, row.unread > 0 ? QFont::Bold : QFont::Medium));
    painter.setPen(t.text);
    const int nameWidth
        = std::min(painter.fontMetrics().horizontalAdvance(row.guestName) + 3, top.width() - (vip ? 20 : 0));
    drawElided(painter, takeLeading(top, nameWidth, mirrored), row.guestName, mirrored);
    if (vip)
        paintIcon(painter, centred(takeLeading(top, 20, mirrored), 14, 14), u"star", t.accent);
    paintPreview(painter, middle, row, t);
    paintFoot(painter, foot, model, row, t);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 1, -1, -2));
    }
}

int QueueDelegate::paintWait(QPainter &painter, const QRect &line, const QueueRow &row, const Theme &t) const
{
    const bool mirrored = isMirrored(painter);
    const Instant now = m_now();
    const bool waits = row.waitingSince.isSet() && row.status == ConversationStatus::Open;
    const Urgency urgency = waits ? urgencyOf(row.waitingSince, now, m_limits) : Urgency::None;
    const Instant told = row.status == ConversationStatus::Snoozed ? row.snoozedUntil : row.lastAt;
    const QString text = waits ? waitText(row.waitingSince, now, m_limits)
        : row.snoozedUntil.isSet() && row.status == ConversationStatus::Snoozed
        ? clockTime(told, QTimeZone::systemTimeZone())
        : told.isSet() ? shortSpan(now - told)
                       : QString();
    const QColor ink = urgencyColor(urgency, t);
    painter.setFont(sized(painter.font(), 9, urgency >= Urgency::Due ? QFont::DemiBold : QFont::Normal));
    painter.setPen(ink);
    int width = paintTimer(painter, line, text, mirrored);
    if (waits) {
        const int x = mirrored ? line.left() + width + 5 : line.right() - width - 14;
        paintUrgency(painter, QRectF(x, line.center().y() - 4, 9, 9), urgency, ink);
        width += 16;
    } else if (row.status == ConversationStatus::Snoozed) {
        const int x = mirrored ? line.left() + width + 4 : line.right() - width - 18;
        paintIcon(painter, QRect(x, line.center().y() - 6, 14, 14), u"moon", t.faint);
        width += 20;
    }
    return width;
}

void QueueDelegate::paintPreview(QPainter &painter, QRect line, const QueueRow &row, const Theme &t) const
{
    const bool mirrored = isMirrored(painter);
    if (row.unread > 0) {
        const QRect tail = takeTrailing(line, row.unread > 99 ? 36 : row.unread > 9 ? 28 : 22, mirrored);
        paintBadge(painter, mirrored ? QPoint(tail.left() + 18, tail.top()) : QPoint(tail.right() + 1, tail.top()),
            row.unread, t);
        takeTrailing(line, 4, mirrored);
    }
    if (row.lastDirection == Direction::Out) {
        paintTick(painter, centred(takeLeading(line, 18, mirrored), 16, 12), row.lastTick, false, t);
        takeLeading(line, 2, mirrored);
    }
    const QStringView sign = row.lastDirection == Direction::Note ? u"note" : kindIcon(row.lastKind);
    if (!sign.isEmpty())
        paintIcon(painter, centred(takeLeading(line, 18, mirrored), 14, 14), sign, t.faint);
    painter.setFont(sized(painter.font(), 9.5));
    painter.setPen(row.unread > 0 ? t.text : t.secondary);
    drawElided(painter, line, previewOf(row), mirrored);
}

void QueueDelegate::paintFoot(
    QPainter &painter, QRect line, const QueueModel &model, const QueueRow &row, const Theme &t) const
{
    const bool mirrored = isMirrored(painter);
    painter.setFont(sized(painter.font(), 8.5));
    const milliseconds left = row.windowUntil - m_now();
    if (isLive(row.status) && row.windowUntil.isSet() && left < kWindowHint) {
        const bool over = left.count() <= 0;
        const QColor ink = over ? t.faint : left < kWindowUrgent ? t.due : t.soon;
        painter.setPen(ink);
        const QString text = over ? tr("Template only") : shortSpan(left);
        const QRect tail = takeTrailing(line, painter.fontMetrics().horizontalAdvance(text) + 4, mirrored);
        painter.drawText(tail, Qt::AlignCenter, text);
        paintIcon(painter, centred(takeTrailing(line, 14, mirrored), 13, 13), over ? u"lock" : u"hourglass", ink);
        takeTrailing(line, 6, mirrored);
    }
    if (row.ownerKind == OwnerKind::Agent && row.owner != m_me && !row.ownerName.isEmpty()) {
        const QString owner = firstName(row.ownerName);
        const int width = std::min(painter.fontMetrics().horizontalAdvance(owner) + 12, line.width() / 2);
        const QRect chip = takeTrailing(line, width, mirrored);
        paintChip(
            painter, QPoint(chip.left(), chip.center().y() - 8), owner, t.secondary, mix(t.surface, t.text, 0.07));
        takeTrailing(line, 6, mirrored);
    }
    const auto sign = [&](const QString &text) {
        const QRect chip = takeTrailing(line, painter.fontMetrics().horizontalAdvance(text) + 12, mirrored);
        paintChip(painter, QPoint(chip.left(), chip.center().y() - 8), text, t.accent, mix(t.surface, t.accent, 0.12));
        takeTrailing(line, 6, mirrored);
    };
    if (row.offer != 0)
        sign(tr("offered"));
    if (row.optedOut) {
        const QString text = tr("no marketing");
        const QRect chip = takeTrailing(line, painter.fontMetrics().horizontalAdvance(text) + 12, mirrored);
        paintChip(painter, QPoint(chip.left(), chip.center().y() - 8), text, t.secondary, mix(t.surface, t.text, 0.07));
        takeTrailing(line, 6, mirrored);
    }
    const auto quiet = [&](const QString &text) {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, 76);
        const int width = painter.fontMetrics().horizontalAdvance(shown) + 12;
        if (line.width() < width + 70)
            return;
        const QRect chip = takeTrailing(line, width, mirrored);
        paintChip(
            painter, QPoint(chip.left(), chip.center().y() - 8), shown, t.secondary, mix(t.surface, t.text, 0.07));
        takeTrailing(line, 4, mirrored);
    };
    if (model.isMentioned(row.id))
        sign(tr("@ you"));
    const bool held = row.ownerKind == OwnerKind::Nobody && isLive(row.status) && !row.heldFor.isEmpty();
    if (!held && !row.language.isEmpty())
        quiet(row.language.toUpper());
    for (const QString &tag : held ? QStringList() : row.tags.mid(0, 2))
        quiet(u"\u200E#"_s + tag); // the sign stays before the word in a mirrored window too
    if (model.isDrafted(row.id)) {
        paintIcon(painter, centred(takeTrailing(line, 16, mirrored), 14, 14), u"pencil", t.accent);
        takeTrailing(line, 4, mirrored);
    }
    painter.setFont(sized(painter.font(), 8.5));
    if (held) { // why nobody was given it, rather than where
        painter.setPen(t.soon);
        drawElided(painter, line, heldSentence(row.heldFor), mirrored);
        return;
    }
    painter.setPen(t.faint);
    const QString place = row.propertyName.isEmpty() ? row.channelName
        : row.channelName.isEmpty()                  ? row.propertyName
                                                     : tr("%1 · %2").arg(row.propertyName, row.channelName);
    drawElided(painter, line, place, mirrored);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    const bool header = model != nullptr && model->rowAt(index.row()) == nullptr;
    return {200, header ? kHeaderHeight : kRowHeight};
}

bool QueueDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    if (model == nullptr || event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), sentence(*model, index.row()), view);
    return true;
}

QString QueueDelegate::sentence(const QueueModel &model, int at) const
{
    const QueueRow *row = model.rowAt(at);
    if (row == nullptr)
        return tr("%1: %2 conversations").arg(sectionTitle(model.sectionAt(at))).arg(model.count(model.sectionAt(at)));
    QStringList parts{row->guestName};
    if (row->customerType)
        parts << customerWord(*row->customerType);
    if (row->priority != Priority::Normal)
        parts << tr("priority %1").arg(priorityWord(row->priority));
    if (row->unread > 0)
        parts << tr("%1 unread").arg(row->unread);
    if (row->waitingSince.isSet())
        parts << waitSentence(row->waitingSince, m_now(), m_limits);
    parts << deadlineSentence(*row, m_now(), m_limits.breach);
    if (!row->language.isEmpty())
        parts << tr("writes %1").arg(languageWord(row->language));
    if (!row->teamName.isEmpty())
        parts << tr("for the team %1").arg(row->teamName);
    if (model.isMarked(row->id))
        parts << tr("chosen");
    if (row->ownerKind == OwnerKind::Agent)
        parts << (row->owner == m_me ? tr("yours") : tr("with %1").arg(row->ownerName));
    if (row->ownerKind == OwnerKind::Nobody)
        parts << heldSentence(row->heldFor);
    if (row->given)
        parts << (row->owner == m_me ? tr("given to you: %1") : tr("given to them: %1")).arg(givenReason(*row->given));
    if (!row->tags.isEmpty())
        parts << tr("tags %1").arg(row->tags.join(u' '));
    if (model.isMentioned(row->id))
        parts << tr("a note mentions you");
    if (row->offer != 0)
        parts << tr("offered to somebody");
    if (row->optedOut)
        parts << tr("wants no marketing");
    if (model.isDrafted(row->id))
        parts << tr("has a draft");
    if (row->windowUntil.isSet() && row->windowUntil <= m_now())
        parts << tr("the 24 hours for free text are over");
    if (!row->returnReason.isEmpty())
        parts << returnWord(row->returnReason);
    parts << row->propertyName << previewOf(*row);
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

} // namespace bellhop::ui
