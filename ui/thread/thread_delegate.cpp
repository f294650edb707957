// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/thread_delegate.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/tick_painter.h"
#include "ui/thread/event_sentence.h"
#include "ui/thread/line_layout.h"
#include "ui/thread/played_line.h"

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

/// Two lines set off from what follows: what is answered, or where the guest came from.
void paintQuote(QPainter &p, const QRect &box, const QString &title, const QString &text, const Theme &t, bool mirrored)
{
    const QFont body = p.font();
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(t.text.red(), t.text.green(), t.text.blue(), 14));
    p.drawRoundedRect(box, 5, 5);
    p.fillRect(QRect(mirrored ? box.right() - 2 : box.left(), box.top(), 3, box.height()), t.accent);
    const QRect inner = box.adjusted(10, 4, -8, -4);
    const int half = inner.height() / 2;
    p.setFont(sized(body, 9, QFont::DemiBold));
    p.setPen(t.accent);
    drawSide(p, QRect(inner.topLeft(), QSize(inner.width(), half)), title, mirrored);
    p.setFont(sized(body, 9));
    p.setPen(t.secondary);
    drawSide(p, QRect(inner.left(), inner.top() + half, inner.width(), half), text.simplified(), mirrored);
    p.setFont(body);
}

/// The strip of a card in which a sound's progress is drawn.
QRect barOf(const LineLayout &l)
{
    return l.media.adjusted(l.mirrored ? 34 : 50, 30, l.mirrored ? -50 : -34, -12);
}
QRect speedOf(const LineLayout &l)
{
    return QRect(l.mirrored ? l.media.left() : l.media.right() - 30, l.media.top() + 4, 30, 40);
}

} // namespace

ThreadDelegate::ThreadDelegate(std::function<Instant()> now, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_now(std::move(now))
{
}

void ThreadDelegate::setMedia(Thumbnails *thumbnails, const AudioPlayer *player)
{
    m_thumbnails = thumbnails;
    m_player = player;
}

void ThreadDelegate::paintPicture(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const
{
    const QPixmap *pixmap = m_thumbnails != nullptr ? m_thumbnails->of(item) : nullptr;
    QPainterPath round;
    round.addRoundedRect(l.media, 8, 8);
    if (pixmap == nullptr) {
        p.fillPath(round, QColor(t.text.red(), t.text.green(), t.text.blue(), 18));
        const QPoint middle = l.media.center() - QPoint(11, 11);
        paintIcon(p, QRect(middle, QSize(22, 22)), kindIcon(item.kind), t.secondary);
        return;
    }
    p.save();
    p.setClipPath(round, Qt::IntersectClip);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize fitted = pixmap->size().scaled(l.media.size(), Qt::KeepAspectRatio);
    if (fitted != l.media.size())
        p.fillPath(round, QColor(t.text.red(), t.text.green(), t.text.blue(), 18));
    QRect place(QPoint(), fitted);
    place.moveCenter(l.media.center());
    p.drawPixmap(place, *pixmap);
    p.restore();
}

bool ThreadDelegate::isPlayer(const ThreadItem &item) const
{
    return m_player != nullptr && item.kind == MessageKind::Audio && item.mediaState == MediaState::Stored
        && m_player->stateOf(item.mediaUuid) != AudioPlayer::State::Idle;
}

void ThreadDelegate::paintCard(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const
{
    const QFont body = p.font();
    const QRect disc(l.mirrored ? l.media.right() - 40 : l.media.left(), l.media.top() + 4, 40, 40);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(t.text.red(), t.text.green(), t.text.blue(), 18));
    p.drawRoundedRect(disc, 8, 8);
    const bool playable = item.kind == MessageKind::Audio && item.mediaState == MediaState::Stored;
    const bool playing = isPlayer(item) && m_player->stateOf(item.mediaUuid) == AudioPlayer::State::Playing;
    const QStringView shown = item.mediaState == MediaState::Failed ? QStringView(u"warning")
        : playing                                                   ? QStringView(u"pause")
        : playable                                                  ? QStringView(u"play")
                                                                    : l.parts.cardIcon;
    paintIcon(p, QRect(disc.topLeft() + QPoint(9, 9), QSize(22, 22)), shown,
        item.mediaState == MediaState::Failed ? t.breach : t.secondary);
    const QRect words = l.media.adjusted(l.mirrored ? 0 : 50, 4, l.mirrored ? -50 : 0, -4);
    const int half = words.height() / 2;
    if (isPlayer(item)) {
        paintPlayer(p, l, item, t);
        return;
    }
    p.setFont(sized(body, 10, QFont::Medium));
    p.setPen(t.text);
    drawSide(p, QRect(words.topLeft(), QSize(words.width(), half)), l.parts.cardTitle, l.mirrored);
    p.setFont(sized(body, 9));
    p.setPen(item.mediaState == MediaState::Failed ? t.breach : t.secondary);
    drawSide(p, QRect(words.left(), words.top() + half, words.width(), half), l.parts.cardAbout, l.mirrored);
}

void ThreadDelegate::paintPlayer(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const
{
    const QFont body = p.font();
    const QRect bar = barOf(l);
    p.setFont(sized(body, 9));
    p.setPen(t.secondary);
    const bool loading = m_player->stateOf(item.mediaUuid) == AudioPlayer::State::Loading;
    const QString time = loading
        ? tr("Loading…")
        : tr("%1 of %2")
              .arg(soundTime(milliseconds(m_player->position())), soundTime(milliseconds(m_player->duration())));
    drawSide(p, QRect(bar.left(), l.media.top() + 6, bar.width(), 20), time, l.mirrored);
    paintPlayed(p, bar, m_player->share(), t, l.mirrored);
    p.setPen(t.accent);
    p.drawText(speedOf(l), Qt::AlignCenter, tr("%1×").arg(m_player->speed()));
    p.setFont(body);
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
        if (item.consultation)
            who = tr("Consultation: %1, for colleagues only").arg(who);
        else if (note)
            who = tr("Note by %1, for colleagues only").arg(who);
        else if (item.fromPhone)
            who = tr("A colleague, on the phone");
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
    if (l.label.isValid()) {
        paintIcon(p, QRect(l.mirrored ? l.label.right() - 13 : l.label.left(), l.label.top() + 1, 14, 14),
            l.parts.labelIcon, t.secondary);
        p.setFont(sized(body, 9));
        p.setPen(t.secondary);
        drawSide(p, l.label.adjusted(l.mirrored ? 0 : 18, 0, l.mirrored ? -18 : 0, 0), l.parts.label, l.mirrored);
    }
    if (l.origin.isValid())
        paintQuote(p, l.origin, l.parts.originTitle, l.parts.originText, t, l.mirrored);
    if (l.quote.isValid() && item.quote)
        paintQuote(p, l.quote, item.quote->author, item.quote->text, t, l.mirrored);
    if (l.media.isValid() && l.pictured)
        paintPicture(p, l, item, t);
    else if (l.media.isValid())
        paintCard(p, l, item, t);
    if (l.heading.isValid()) {
        p.setFont(sized(body, m_points, QFont::DemiBold));
        p.setPen(t.text);
        p.drawText(l.heading, Qt::TextWordWrap, l.parts.heading);
    }
    if (l.footer.isValid()) {
        p.setFont(sized(body, 9));
        p.setPen(t.secondary);
        p.drawText(l.footer, Qt::TextWordWrap, l.parts.footer);
    }
    paintSource(p, l, item, t);
    p.setFont(body);
    if (l.text.isValid()) {
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
    paintPressables(p, l, t);
}

/// What can be looked at is written as a link is.
void ThreadDelegate::paintSource(QPainter &p, const LineLayout &l, const ThreadItem &item, const Theme &t) const
{
    if (!l.source.isValid() || !item.origin)
        return;
    const QColor ink = itemOf(*item.origin) != 0 ? t.accent : t.secondary;
    const QRect &box = l.source;
    paintIcon(p, QRect(l.mirrored ? box.right() - 12 : box.left(), box.center().y() - 6, 13, 13), u"assistant", ink);
    p.setFont(sized(p.font(), 9));
    p.setPen(ink);
    drawSide(
        p, box.adjusted(l.mirrored ? 0 : kSourceIcon, 0, l.mirrored ? -kSourceIcon : 0, 0), l.sourceText, l.mirrored);
}

/// As the guest sees them; nobody presses them here.
void ThreadDelegate::paintPressables(QPainter &p, const LineLayout &l, const Theme &t) const
{
    using Sort = PressablePart::Sort;
    const QFont body = p.font();
    for (std::size_t i = 0; i < l.pressables.size(); ++i) {
        const PressablePart &part = l.parts.pressables[i];
        const QRect &box = l.pressables[i];
        const bool listed = part.sort == Sort::Row || part.sort == Sort::Section;
        if (part.sort != Sort::Row) {
            p.setPen(QColor(t.text.red(), t.text.green(), t.text.blue(), 36));
            p.drawLine(box.topLeft(), box.topRight());
        }
        p.setFont(part.sort == Sort::Section ? sized(body, 9, QFont::DemiBold) : sized(body, 10, QFont::Medium));
        p.setPen(listed ? (part.sort == Sort::Section ? t.secondary : t.text) : t.accent);
        if (!listed) {
            const QString title = p.fontMetrics().elidedText(part.title, Qt::ElideRight, box.width() - 28);
            const int width = p.fontMetrics().horizontalAdvance(title);
            const int left = box.center().x() - (width + 20) / 2;
            const QStringView picture = part.sort == Sort::Answer ? QStringView(u"reply")
                : part.sort == Sort::Link                         ? QStringView(u"link")
                                                                  : QStringView(u"order");
            paintIcon(p, QRect(l.mirrored ? left + width + 6 : left, box.center().y() - 7, 14, 14), picture, t.accent);
            p.drawText(QRect(l.mirrored ? left : left + 20, box.top(), width + 2, box.height()),
                Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, title);
            continue;
        }
        const int line = part.detail.isEmpty() ? box.height() : 26;
        drawSide(p, QRect(box.left() + 8, box.top(), box.width() - 16, line), part.title, l.mirrored);
        if (part.detail.isEmpty())
            continue;
        p.setFont(sized(body, 9));
        p.setPen(t.secondary);
        drawSide(p, QRect(box.left() + 8, box.top() + line - 4, box.width() - 16, box.height() - line), part.detail,
            l.mirrored);
    }
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
        p.drawText(
            l.error, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextWordWrap, l.trouble);
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
    if (item.origin)
        parts << originSentence(*item.origin);
    if (!item.before.isEmpty())
        parts << tr("Before it was changed: %1").arg(item.before);
    if (item.direction == Direction::Out && item.sort == ThreadItem::Sort::Message)
        parts << tickWord(item.tick, item.written);
    if (!item.mediaUuid.isEmpty())
        parts << titleOfFile(item) << aboutFile(item); // a card may have no room for all of it
    QToolTip::showText(event->globalPos(), parts.join(u'\n'), view);
    return true;
}

QString ThreadDelegate::linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr)
        return {};
    const LineLayout &l = layoutOf(*model, index.row(), option);
    const QPoint place = at - option.rect.topLeft();
    if (l.media.contains(place) && !l.parts.cardLink.isEmpty())
        return l.parts.cardLink;
    if (l.origin.contains(place) && !l.parts.originLink.isEmpty())
        return l.parts.originLink;
    const QPoint inside = place - l.text.topLeft();
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

ThreadDelegate::MediaSpot ThreadDelegate::mediaAt(
    const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr)
        return MediaSpot::None;
    const LineLayout &l = layoutOf(*model, index.row(), option);
    const ThreadItem &item = model->line(index.row()).item;
    const QPoint inside = at - option.rect.topLeft();
    if (!l.media.contains(inside) || item.mediaUuid.isEmpty())
        return MediaSpot::None;
    if (isPlayer(item) && speedOf(l).contains(inside))
        return MediaSpot::Speed;
    if (isPlayer(item) && barOf(l).contains(inside))
        return MediaSpot::Bar;
    return MediaSpot::File;
}

double ThreadDelegate::barShareAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr)
        return 0;
    const LineLayout &l = layoutOf(*model, index.row(), option);
    const QRect bar = barOf(l);
    const double share = double(at.x() - option.rect.left() - bar.left()) / std::max(1, bar.width());
    return l.mirrored ? 1 - share : share;
}

qint64 ThreadDelegate::sourceAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    if (model == nullptr || !model->line(index.row()).item.origin
        || !layoutOf(*model, index.row(), option).source.translated(option.rect.topLeft()).contains(at))
        return 0;
    return itemOf(*model->line(index.row()).item.origin);
}

bool ThreadDelegate::isOnError(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const auto *model = qobject_cast<const ThreadModel *>(index.model());
    return model != nullptr
        && layoutOf(*model, index.row(), option).error.translated(option.rect.topLeft()).contains(at);
}

} // namespace bellhop::ui
