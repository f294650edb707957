// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/thread_delegate.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/tick_painter.h"
#include "ui/thread/event_sentence.h"
#include "ui/thread/line_layout.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextEdit>
#include <QToolTip>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTickSpace = 20;

/// A bubble has one sharper corner, on the side of who speaks.
QPainterPath bubblePath(const QRectF &box, bool right)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, 12, 12);
    const QRectF corner(right ? box.right() - 12 : box.left(), box.bottom() - 12, 12, 12);
    QPainterPath sharp;
    sharp.addRoundedRect(corner, 4, 4);
    return path.united(sharp);
}

void drawSide(QPainter &p, const QRect &box, const QString &text, bool right)
{
    const auto align = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const Qt::LayoutDirection window = p.layoutDirection();
    p.setLayoutDirection(readsRightToLeft(text) ? Qt::RightToLeft : Qt::LeftToRight);
    p.drawText(box, int(align) | Qt::TextSingleLine, p.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    p.setLayoutDirection(window);
}

} // namespace

ThreadDelegate::ThreadDelegate(std::function<Instant()> now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

void ThreadDelegate::setTextSize(qreal points)
{
    m_points = points;
    m_cache.clear();
}

const LineLayout &ThreadDelegate::layoutOf(const ThreadModel &model, int row, const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = std::max(view != nullptr ? view->viewport()->width() : option.rect.width(), 200);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const ThreadModel::Line &line = model.line(row);
    LineLayout *found = m_cache.object(line.revision);
    if (found == nullptr || found->width != width || found->mirrored != mirrored) {
        found = layOut(line, model.zone(), {width, mirrored, option.font, m_points}).release();
        m_cache.insert(line.revision, found);
    }
    return *found;
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr)
        return {};
    const LineLayout &l = layoutOf(*model, index.row(), option);
    const bool last = index.row() + 1 == model->rowCount();
    return {l.width, l.height + (last ? 10 : 0)};
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr)
        return;
    const Theme &t = themeOf(option.palette);
    const LineLayout &l = layoutOf(*model, index.row(), option);
    const ThreadItem &item = model->line(index.row()).item;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->translate(option.rect.topLeft());
    paintRules(*painter, l, *model, item, t);
    if (item.sort == ThreadItem::Sort::Event) {
        painter->setFont(sized(option.font, 9));
        painter->setPen(t.faint);
        painter->drawText(l.text, Qt::AlignCenter,
            painter->fontMetrics().elidedText(
                u"%1 · %2"_s.arg(eventSentence(item), l.footText), Qt::ElideRight, l.text.width()));
    } else {
        paintBubble(*painter, l, item, t, option.state & QStyle::State_Selected);
        paintInside(*painter, l, item, t);
        paintBelow(*painter, l, item, t);
    }
    painter->restore();
}

void ThreadDelegate::paintRules(
    QPainter &p, const LineLayout &l, const ThreadModel &model, const ThreadItem &item, const Theme &t) const
{
    const auto rule = [&p](const QRect &box, const QString &text, const QColor &ink, const QColor &line) {
        const int width = p.fontMetrics().horizontalAdvance(text) + 24;
        const int y = box.center().y();
        p.setPen(line);
        p.drawLine(box.left(), y, box.center().x() - width / 2, y);
        p.drawLine(box.center().x() + width / 2, y, box.right(), y);
        p.setPen(ink);
        p.drawText(box, Qt::AlignCenter, text);
    };
    const QFont font = p.font();
    p.setFont(sized(font, 9, QFont::DemiBold));
    if (l.day.isValid())
        rule(l.day, dayTitle(item.arrivedAt, m_now(), model.zone()), t.secondary, t.line);
    if (l.unread.isValid())
        rule(l.unread, tr("New since you looked"), t.accent, mix(t.ground, t.accent, 0.5));
    p.setFont(font);
}

void ThreadDelegate::paintBubble(
    QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t, bool chosen) const
{
    const bool right = l.trailing != l.mirrored;
    const bool note = item.direction == Direction::Note;
    if (l.author.isValid()) {
        const QFont font = p.font();
        p.setFont(sized(font, 9, QFont::Medium));
        p.setPen(note ? t.soon : t.secondary);
        QString who = authorOf(item);
        if (note)
            who = tr("Note by %1, for colleagues only").arg(who);
        else if (item.author == AuthorKind::Ai)
            who = tr("%1, assistant").arg(who);
        drawSide(p, l.author, who, note ? l.mirrored : right);
        p.setFont(font);
    }
    const QColor fill = note ? t.noteBubble : l.trailing ? t.ourBubble : t.guestBubble;
    const bool failed = item.direction == Direction::Out && item.tick == Tick::Failed;
    const QColor edge = chosen ? t.accent : failed ? t.breach : mix(fill, t.text, t.dark ? 0.06 : 0.09);
    p.setPen(QPen(edge, chosen || failed ? 1.6 : 1));
    p.setBrush(fill);
    const QRectF box = QRectF(l.bubble).adjusted(0.5, 0.5, -0.5, -0.5);
    if (note)
        p.drawRoundedRect(box, 8, 8);
    else
        p.drawPath(bubblePath(box, right));
}

void ThreadDelegate::paintInside(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const
{
    const QFont body = p.font();
    if (l.quote.isValid() && item.quote) {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(t.text.red(), t.text.green(), t.text.blue(), 14));
        p.drawRoundedRect(l.quote, 5, 5);
        p.fillRect(
            QRect(l.mirrored ? l.quote.right() - 2 : l.quote.left(), l.quote.top(), 3, l.quote.height()), t.accent);
        const QRect inner = l.quote.adjusted(10, 4, -8, -4);
        const int half = inner.height() / 2;
        p.setFont(sized(body, 9, QFont::DemiBold));
        p.setPen(t.accent);
        drawSide(p, QRect(inner.topLeft(), QSize(inner.width(), half)), item.quote->author, l.mirrored);
        p.setFont(sized(body, 9));
        p.setPen(t.secondary);
        drawSide(
            p, QRect(inner.left(), inner.top() + half, inner.width(), half), item.quote->text.simplified(), l.mirrored);
    }
    if (l.media.isValid()) {
        const QRect disc(l.mirrored ? l.media.right() - 40 : l.media.left(), l.media.top() + 4, 40, 40);
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(t.text.red(), t.text.green(), t.text.blue(), 18));
        p.drawRoundedRect(disc, 8, 8);
        paintIcon(p, QRect(disc.topLeft() + QPoint(9, 9), QSize(22, 22)), kindIcon(item.kind), t.secondary);
        const QRect words = l.media.adjusted(l.mirrored ? 0 : 50, 4, l.mirrored ? -50 : 0, -4);
        const int half = words.height() / 2;
        p.setFont(sized(body, 10, QFont::Medium));
        p.setPen(t.text);
        drawSide(p, QRect(words.topLeft(), QSize(words.width(), half)),
            item.fileName.isEmpty() ? kindWord(item.kind) : item.fileName, l.mirrored);
        p.setFont(sized(body, 9));
        p.setPen(t.secondary);
        const QString about = item.kind == MessageKind::Unsupported ? tr("Ask the guest to send it another way")
            : item.mimeType.isEmpty()                               ? kindWord(item.kind)
                                      : tr("%1, %2").arg(kindWord(item.kind), item.mimeType);
        drawSide(p, QRect(words.left(), words.top() + half, words.width(), half), about, l.mirrored);
    }
    if (l.text.isValid() && !item.text.isEmpty()) {
        QList<QTextLayout::FormatRange> links;
        for (const LineLayout::Link &link : l.links) {
            QTextCharFormat format;
            format.setForeground(t.accent);
            format.setFontUnderline(true);
            links.push_back({link.start, link.length, format});
        }
        p.setPen(t.text);
        l.words.draw(&p, l.text.topLeft(), links);
    }
    p.setFont(sized(body, 9));
    p.setPen(item.direction == Direction::Note ? t.secondary : mix(t.faint, t.text, 0.15));
    const bool ticked = item.direction == Direction::Out;
    p.drawText(l.foot.adjusted(0, 0, ticked ? -kTickSpace : 0, 0),
        Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, l.footText);
    if (ticked)
        paintTick(p, QRectF(l.foot.right() - 15, l.foot.center().y() - 5, 16, 12), item.tick, item.written, t);
    p.setFont(body);
}

void ThreadDelegate::paintBelow(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const
{
    const QFont body = p.font();
    if (l.reactions.isValid()) {
        p.setPen(mix(t.raised, t.text, 0.12));
        p.setBrush(t.raised);
        p.drawRoundedRect(QRectF(l.reactions).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
        p.setPen(t.text);
        p.drawText(l.reactions, Qt::AlignCenter, item.reactions.join(u' '));
    }
    if (l.error.isValid()) {
        p.setFont(sized(body, 9));
        p.setPen(item.tick == Tick::Failed ? t.breach : t.soon);
        const bool right = l.trailing != l.mirrored;
        p.drawText(l.error, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextWordWrap,
            troubleText(item));
        p.setFont(body);
    }
}

QWidget *ThreadDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *reader = new QTextEdit(parent);
    reader->setObjectName(u"messageReader"_s);
    reader->setAccessibleName(tr("The text of the message, to select parts of it"));
    reader->setReadOnly(true);
    reader->setFrameShape(QFrame::NoFrame);
    reader->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    reader->document()->setDocumentMargin(0);
    reader->setFont(sized(parent->font(), m_points));
    return reader;
}

void ThreadDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *reader = qobject_cast<QTextEdit *>(editor)) {
        reader->setPlainText(index.data(ThreadModel::TextRole).toString());
        reader->selectAll();
    }
}

void ThreadDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model != nullptr)
        editor->setGeometry(
            layoutOf(*model, index.row(), option).text.translated(option.rect.topLeft()).adjusted(-1, -1, 4, 1));
}

bool ThreadDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr || event->type() != QEvent::ToolTip)
        return false;
    const ThreadItem &item = model->line(index.row()).item;
    const QString link = linkAt(option, index, event->pos());
    QStringList parts;
    if (!link.isEmpty())
        parts << link;
    parts
        << tr("Arrived %1 (%2)").arg(dateAndTime(item.arrivedAt, model->zone()), QString::fromUtf8(model->zone().id()));
    if (item.direction == Direction::Out && item.sort == ThreadItem::Sort::Message)
        parts << tickWord(item.tick, item.written);
    QToolTip::showText(event->globalPos(), parts.join(u'\n'), view);
    return true;
}

QString ThreadDelegate::linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr)
        return {};
    const LineLayout &l = layoutOf(*model, index.row(), option);
    const QPoint inside = at - option.rect.topLeft() - l.text.topLeft();
    for (int i = 0; i < l.words.lineCount(); ++i) {
        const QTextLine line = l.words.lineAt(i);
        if (!line.naturalTextRect().contains(inside))
            continue;
        const int cursor = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        for (const LineLayout::Link &link : l.links) {
            if (cursor >= link.start && cursor < link.start + link.length)
                return link.url;
        }
    }
    return {};
}

bool ThreadDelegate::isOnError(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    return model != nullptr
        && layoutOf(*model, index.row(), option).error.translated(option.rect.topLeft()).contains(at);
}

} // namespace bellhop::ui
