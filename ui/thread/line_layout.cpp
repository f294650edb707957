// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/line_layout.h"

#include "core/model/text_marks.h"
#include "ui/kit/format.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"

#include <QCoreApplication>
#include <QFontDatabase>
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
    QString shown = clockTime(item.arrivedAt, zone);
    if (item.editedAt.isSet())
        shown = Words::tr("edited · %1").arg(shown);
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
void findMentions(const QString &text, const QStringList &names, std::vector<LineLayout::Span> &mentions)
{
    for (const QString &name : names) {
        const QString sign = u'@' + name;
        for (qsizetype at = text.indexOf(sign, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(sign, at + 1, Qt::CaseInsensitive))
            mentions.push_back({static_cast<int>(at), static_cast<int>(sign.size())});
    }
}

QTextCharFormat formatOf(const MarkedSpan &span)
{
    QTextCharFormat format;
    if (span.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(span.italic || span.quoted);
    format.setFontStrikeOut(span.struck);
    if (span.code)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return format;
}

/// Breaks the words into lines of at most `width`; the size they take.
QSize layWords(
    LineLayout &l, const QString &text, const QStringList &names, const QFont &font, int width, int &lastLineWidth)
{
    const MarkedText marked = readMarks(text);
    QString shown = marked.text;
    findLinks(shown, l.links);
    findMentions(shown, names, l.mentions);
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
    for (const MarkedSpan &span : marked.spans)
        formats.push_back({span.start, span.length, formatOf(span)});
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

int heightOf(const PressablePart &part, const QFontMetrics &small)
{
    switch (part.sort) {
    case PressablePart::Sort::Section:
        return small.height() + 10;
    case PressablePart::Sort::Row:
        return part.detail.isEmpty() ? 28 : 28 + small.height();
    case PressablePart::Sort::Answer:
    case PressablePart::Sort::Link:
    case PressablePart::Sort::Opener:
        break;
    }
    return 34;
}

/// What stands in a bubble is stacked from (0, 0); it is moved to its place later.
class Stack final
{
public:
    Stack(LineLayout &layout, const LineFrame &frame, int limit)
        : m_l(layout)
        , m_frame(frame)
        , m_limit(limit)
        , m_body(frame.font)
        , m_small(sized(frame.font, 9))
    {
    }

    Content lay(const ThreadItem &item)
    {
        const MessageParts &parts = m_l.parts;
        if (!parts.label.isEmpty())
            put(m_l.label, {m_small.horizontalAdvance(parts.label) + 20, m_small.height() + 2}, 0);
        if (!parts.originTitle.isEmpty())
            putQuote(m_l.origin, parts.originTitle, parts.originText);
        if (item.quote)
            putQuote(m_l.quote, item.quote->author, item.quote->text);
        putMedia(item);
        if (!parts.heading.isEmpty())
            put(m_l.heading, wrapped(sized(m_frame.font, m_frame.points, QFont::DemiBold), parts.heading), 6);
        int lastLine = m_c.width;
        if (!parts.words.isEmpty())
            put(m_l.text,
                layWords(m_l, parts.words, item.mentions, sized(m_frame.font, m_frame.points), m_limit, lastLine), 6);
        if (!parts.footer.isEmpty())
            put(m_l.footer, wrapped(sized(m_frame.font, 9), parts.footer), 4);
        if (!m_l.sourceText.isEmpty())
            put(m_l.source,
                {std::min(m_small.horizontalAdvance(m_l.sourceText) + kSourceIcon + 2, m_limit), m_small.height() + 2},
                4);
        for (const PressablePart &part : parts.pressables)
            m_c.width = std::max(m_c.width, std::min(m_limit, widthOf(part)));
        if (!parts.footer.isEmpty())
            lastLine = m_l.footer.width();
        putFoot(item, m_l.source.isValid() ? m_l.source.width() : lastLine);
        for (const PressablePart &part : parts.pressables) {
            m_l.pressables.emplace_back(0, m_c.height + 4, m_c.width, heightOf(part, m_small));
            m_c.height += m_l.pressables.back().height();
        }
        if (m_l.text.isValid() && readsRightToLeft(parts.words)) {
            m_l.text.moveLeft(m_c.width - m_l.text.width());
            if (!m_l.source.isValid())
                m_l.foot.moveLeft(0); // The last line ends at the left.
        }
        return m_c;
    }

private:
    void put(QRect &part, QSize size, int gap)
    {
        m_c.height += m_c.height > 0 ? gap : 0;
        part = QRect(QPoint(0, m_c.height), size);
        m_c.width = std::max(m_c.width, size.width());
        m_c.height += size.height();
    }

    void putQuote(QRect &part, const QString &title, const QString &text)
    {
        const int wanted
            = std::max(m_small.horizontalAdvance(title), m_small.horizontalAdvance(text.simplified())) + 20;
        put(part, {std::min(std::max(wanted, 120), m_limit), m_small.height() * 2 + 10}, 6);
    }

    void putMedia(const ThreadItem &item)
    {
        const MessageParts &parts = m_l.parts;
        if (const QSize picture = Thumbnails::boxOf(item, m_limit); picture.isValid()) {
            m_l.pictured = true;
            put(m_l.media, picture, 6);
        } else if (parts.hasCard) {
            const int wanted
                = std::max(m_body.horizontalAdvance(parts.cardTitle), m_small.horizontalAdvance(parts.cardAbout));
            put(m_l.media, {std::min(std::max(wanted + 64, 200), m_limit), 48}, 6);
        }
    }

    [[nodiscard]] QSize wrapped(const QFont &font, const QString &text) const
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, m_limit, 4000), Qt::TextWordWrap, text).size() + QSize(2, 0);
    }

    [[nodiscard]] int widthOf(const PressablePart &part) const
    {
        return std::max(m_body.horizontalAdvance(part.title), m_small.horizontalAdvance(part.detail)) + 48;
    }

    /// Beside the last line where there is room.
    void putFoot(const ThreadItem &item, int lastLine)
    {
        const bool ticked = item.direction == Direction::Out;
        const QSize foot(m_small.horizontalAdvance(m_l.footText) + (ticked ? kTick : 2), m_small.height());
        const bool worded = !m_l.text.isEmpty() || !m_l.footer.isEmpty() || !m_l.source.isEmpty();
        if (lastLine + 14 + foot.width() <= m_limit && worded) {
            m_c.width = std::max(m_c.width, lastLine + 14 + foot.width());
            m_l.foot = QRect(QPoint(m_c.width - foot.width(), m_c.height - foot.height() + 2), foot);
        } else {
            m_c.width = std::max(m_c.width, foot.width());
            m_l.foot = QRect(QPoint(m_c.width - foot.width(), m_c.height + 2), foot);
            m_c.height += foot.height() + 2;
        }
    }

    LineLayout &m_l;
    const LineFrame &m_frame;
    const int m_limit;
    const QFontMetrics m_body;
    const QFontMetrics m_small;
    Content m_c;
};

void moveContent(LineLayout &l, QPoint by)
{
    for (QRect *part : {&l.label, &l.origin, &l.quote, &l.media, &l.heading, &l.text, &l.footer, &l.source, &l.foot}) {
        if (part->isValid())
            part->translate(by);
    }
    for (QRect &part : l.pressables)
        part.translate(by);
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
                                        : Words::tr("Not delivered: %1 %2").arg(spoken(item.errorText), next);
    }
    if (item.tick == Tick::Unknown) {
        const QString next = Words::tr("Press S to send it again.");
        return item.errorText.isEmpty()
            ? Words::tr("Nobody can tell yet whether this was sent. Ask the guest before you send it again. %1")
                  .arg(next)
            : spoken(item.errorText) + u' ' + next;
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
    l.parts = partsOf(item);
    if (item.origin)
        l.sourceText = originLine(*item.origin);
    const Content content = Stack(l, frame, limit).lay(item);
    const QSize size(note ? column : content.width + 2 * kPadX, content.height + 2 * kPadY);
    const bool right = l.trailing != frame.mirrored;
    l.bubble = QRect(QPoint(right ? left + column - size.width() : left, y), size);
    moveContent(l, l.bubble.topLeft() + QPoint(kPadX, kPadY));
    if (note && l.text.isValid() && readsRightToLeft(l.parts.words))
        l.text.moveRight(l.bubble.right() - kPadX);
    else if (note)
        l.foot.moveRight(l.bubble.right() - kPadX);
    y = l.bubble.bottom() + 1;
    if (!item.reactions.isEmpty()) {
        const int width = QFontMetrics(frame.font).horizontalAdvance(item.reactions.join(u' ')) + 16;
        l.reactions = QRect(right ? l.bubble.right() - width - 8 : l.bubble.left() + 8, y - 7, width, 24);
        y = l.reactions.bottom() + 1;
    }
    l.trouble = troubleText(item);
    if (!l.trouble.isEmpty()) {
        const int width = column * 3 / 4;
        const QRect need = small.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, l.trouble);
        l.error = QRect(right ? left + column - width : left, y + 3, width, need.height());
        y = l.error.bottom() + 3;
    }
    l.height = y + 2;
    return made;
}

} // namespace bellhop::ui
