// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/line_layout.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextOption>

#include <cmath>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kColumn = 860;
constexpr int kBubble = 600;
constexpr int kPadX = 12;
constexpr int kPadY = 8;
constexpr int kTick = 20;
constexpr milliseconds kTellProviderTime{60'000};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

QString footOf(const ThreadItem &item, const QTimeZone &zone)
{
    const QString shown = clockTime(item.arrivedAt, zone);
    const milliseconds apart = item.arrivedAt - item.providerAt;
    if (item.providerAt.isSet() && std::chrono::abs(apart) > kTellProviderTime)
        return Words::tr("%1 · written %2").arg(shown, clockTime(item.providerAt, zone));
    return shown;
}

void findLinks(const QString &text, std::vector<LineLayout::Link> &links)
{
    static const QRegularExpression pattern(
        uR"((https?://|www\.)[^\s<>"]+[^\s<>".,;:!?)\]'])"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString found = match.captured();
        const bool bare = found.startsWith("www."_L1, Qt::CaseInsensitive);
        links.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
            bare ? u"https://"_s + found : found});
    }
}

/// Where those who are meant are named.
void findMentions(const ThreadItem &item, std::vector<LineLayout::Span> &mentions)
{
    for (const QString &name : item.mentions) {
        const QString sign = u'@' + name;
        for (qsizetype at = item.text.indexOf(sign, 0, Qt::CaseInsensitive); at >= 0;
             at = item.text.indexOf(sign, at + 1, Qt::CaseInsensitive))
            mentions.push_back({static_cast<int>(at), static_cast<int>(sign.size())});
    }
}

/// Breaks the words into lines of at most `width`; the size they take.
QSize layWords(LineLayout &l, const QString &text, const QFont &font, int width, int &lastLineWidth)
{
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    const bool rtl = readsRightToLeft(text);
    QTextOption option(rtl ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    l.words.setText(shown);
    l.words.setFont(font);
    l.words.setTextOption(option);
    l.words.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const LineLayout::Link &link : l.links) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        formats.push_back({link.start, link.length, format});
    }
    for (const LineLayout::Span &mention : l.mentions) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        formats.push_back({mention.start, mention.length, format});
    }
    l.words.setFormats(formats);
    const auto breakAt = [&l](qreal at) {
        qreal y = 0;
        qreal widest = 0;
        l.words.beginLayout();
        for (QTextLine line = l.words.createLine(); line.isValid(); line = l.words.createLine()) {
            line.setLineWidth(at);
            line.setPosition(QPointF(0, y));
            y += std::ceil(line.height() * 1.08);
            widest = std::max(widest, line.naturalTextWidth());
        }
        l.words.endLayout();
        return QSizeF(std::ceil(widest), y);
    };
    QSizeF size = breakAt(width);
    if (rtl) // Right-aligned words need the width they really take.
        size = breakAt(size.width() + 1);
    const QTextLine last = l.words.lineAt(l.words.lineCount() - 1);
    lastLineWidth = rtl ? static_cast<int>(size.width()) : static_cast<int>(std::ceil(last.naturalTextWidth()));
    return size.toSize();
}

struct Content {
    int width = 0;
    int height = 0;
};

/// Everything inside the bubble, from (0, 0); moved to its place later.
Content layContent(LineLayout &l, const ThreadItem &item, const LineFrame &frame, int limit)
{
    const QFontMetrics small(sized(frame.font, 9));
    Content c;
    const auto stack = [&c](QRect &part, QSize size, int gap) {
        c.height += c.height > 0 ? gap : 0;
        part = QRect(QPoint(0, c.height), size);
        c.width = std::max(c.width, size.width());
        c.height += size.height();
    };
    if (item.quote) {
        const int wanted = std::max(small.horizontalAdvance(item.quote->author),
                               small.horizontalAdvance(item.quote->text.simplified()))
            + 20;
        stack(l.quote, {std::min(std::max(wanted, 120), limit), small.height() * 2 + 10}, 6);
    }
    if (const QSize picture = Thumbnails::boxOf(item, limit); picture.isValid()) {
        l.pictured = true;
        stack(l.media, picture, 6);
    } else if (!kindIcon(item.kind).isEmpty() && item.kind != MessageKind::Reaction) {
        const QString title = item.fileName.isEmpty() ? kindWord(item.kind) : item.fileName;
        stack(l.media, {std::min(std::max(QFontMetrics(frame.font).horizontalAdvance(title) + 64, 200), limit), 48}, 6);
    }
    int lastLine = c.width;
    if (!item.text.isEmpty()) {
        findLinks(item.text, l.links);
        findMentions(item, l.mentions);
        stack(l.text, layWords(l, item.text, sized(frame.font, frame.points), limit, lastLine), 6);
    }
    const bool ticked = item.direction == Direction::Out;
    const QSize foot(small.horizontalAdvance(l.footText) + (ticked ? kTick : 2), small.height());
    if (lastLine + 14 + foot.width() <= limit && !l.text.isEmpty()) { // Beside the last line.
        c.width = std::max(c.width, lastLine + 14 + foot.width());
        l.foot = QRect(QPoint(c.width - foot.width(), c.height - foot.height() + 2), foot);
    } else {
        c.width = std::max(c.width, foot.width());
        l.foot = QRect(QPoint(c.width - foot.width(), c.height + 2), foot);
        c.height += foot.height() + 2;
    }
    if (l.text.isValid() && readsRightToLeft(item.text)) {
        l.text.moveLeft(c.width - l.text.width());
        l.foot.moveLeft(0); // The last line ends at the left.
    }
    return c;
}

void moveContent(LineLayout &l, QPoint by)
{
    for (QRect *part : {&l.quote, &l.media, &l.text, &l.foot}) {
        if (part->isValid())
            part->translate(by);
    }
}

} // namespace

QString troubleText(const ThreadItem &item)
{
    if (item.direction != Direction::Out || item.sort == ThreadItem::Sort::Event)
        return {};
    if (item.tick == Tick::Failed) {
        const QString next = item.kind == MessageKind::Text
            ? Words::tr("Click to use the text again, or press S to send it as it was.")
            : Words::tr("Click, or press S, to send it again.");
        return item.errorText.isEmpty() ? Words::tr("Not delivered. %1").arg(next)
                                        : Words::tr("Not delivered: %1 %2").arg(item.errorText, next);
    }
    if (item.tick == Tick::Unknown) {
        const QString next = Words::tr("Press S to send it again.");
        return item.errorText.isEmpty()
            ? Words::tr("Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1")
                  .arg(next)
            : item.errorText + u' ' + next;
    }
    return {};
}

std::unique_ptr<LineLayout> layOut(const ThreadModel::Line &line, const QTimeZone &zone, const LineFrame &frame)
{
    auto made = std::make_unique<LineLayout>();
    LineLayout &l = *made;
    const ThreadItem &item = line.item;
    l.width = frame.width;
    l.mirrored = frame.mirrored;
    l.footText = footOf(item, zone);
    const int column = std::min(frame.width - 32, kColumn);
    const int left = (frame.width - column) / 2;
    int y = line.joined ? 3 : 10;
    if (line.dayRule) {
        l.day = QRect(left, y, column, 28);
        y += 36;
    }
    if (line.unreadRule) {
        l.unread = QRect(left, y, column, 22);
        y += 30;
    }
    const QFontMetrics small(sized(frame.font, 9));
    if (item.sort == ThreadItem::Sort::Event) {
        l.text = QRect(left, y, column, small.height() + 4);
        l.height = y + small.height() + 6;
        return made;
    }
    const bool note = item.direction == Direction::Note;
    l.trailing = item.direction == Direction::Out;
    if (!line.joined && item.direction != Direction::In) {
        l.author = QRect(left + 4, y, column - 8, small.height() + 4);
        y += small.height() + 5;
    }
    const int limit = note ? column - 2 * kPadX : std::min(column * 3 / 4, kBubble) - 2 * kPadX;
    const Content content = layContent(l, item, frame, limit);
    const QSize size(note ? column : content.width + 2 * kPadX, content.height + 2 * kPadY);
    const bool right = l.trailing != frame.mirrored;
    l.bubble = QRect(QPoint(right ? left + column - size.width() : left, y), size);
    moveContent(l, l.bubble.topLeft() + QPoint(kPadX, kPadY));
    if (note && l.text.isValid() && readsRightToLeft(item.text))
        l.text.moveRight(l.bubble.right() - kPadX);
    else if (note)
        l.foot.moveRight(l.bubble.right() - kPadX);
    y = l.bubble.bottom() + 1;
    if (!item.reactions.isEmpty()) {
        const int width = QFontMetrics(frame.font).horizontalAdvance(item.reactions.join(u' ')) + 16;
        l.reactions = QRect(right ? l.bubble.right() - width - 8 : l.bubble.left() + 8, y - 7, width, 24);
        y = l.reactions.bottom() + 1;
    }
    if (const QString trouble = troubleText(item); !trouble.isEmpty()) {
        const int width = column * 3 / 4;
        const QRect need = small.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, trouble);
        l.error = QRect(right ? left + column - width : left, y + 3, width, need.height());
        y = l.error.bottom() + 3;
    }
    l.height = y + 2;
    return made;
}

} // namespace bellhop::ui
