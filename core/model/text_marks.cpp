// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text_marks.h"

#include <QStringView>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFence = "```"_L1;

/// Builds the text without its marks, a line at a time.
class Reader final
{
public:
    explicit Reader(const QString &text)
        : m_in(text)
    {
    }

    MarkedText read()
    {
        qsizetype at = 0;
        while (at < m_in.size()) {
            const qsizetype open = m_in.indexOf(kFence, at);
            const qsizetype close = open < 0 ? -1 : m_in.indexOf(kFence, open + kFence.size());
            if (close <= open + kFence.size()) {
                readLines(m_in.sliced(at));
                break;
            }
            readLines(m_in.sliced(at, open - at));
            MarkedSpan block;
            block.code = true;
            put(m_in.sliced(open + kFence.size(), close - open - kFence.size()), block);
            at = close + kFence.size();
        }
        return std::move(m_out);
    }

private:
    void readLines(QStringView part)
    {
        qsizetype at = 0;
        while (at < part.size()) {
            const qsizetype end = part.indexOf(u'\n', at);
            const qsizetype next = end < 0 ? part.size() : end + 1;
            readLine(part.sliced(at, next - at));
            at = next;
        }
    }

    void readLine(QStringView line)
    {
        MarkedSpan look;
        const bool first = m_out.text.isEmpty() || m_out.text.endsWith(u'\n');
        if (first && line.startsWith("> "_L1)) {
            look.quoted = true;
            line = line.sliced(2);
        } else if (first && (line.startsWith("- "_L1) || line.startsWith("* "_L1))) {
            put(u"• ", look);
            line = line.sliced(2);
        }
        readInline(line, look);
    }

    void readInline(QStringView part, const MarkedSpan &look)
    {
        qsizetype plain = 0;
        for (qsizetype at = 0; at < part.size(); ++at) {
            at = pastLink(part, at);
            if (at >= part.size())
                break;
            const qsizetype close = isMark(part[at]) ? closeOf(part, at) : -1;
            if (close < 0)
                continue;
            put(part.sliced(plain, at - plain), look);
            MarkedSpan inner = look;
            const QChar mark = part[at];
            inner.bold = look.bold || mark == u'*';
            inner.italic = look.italic || mark == u'_';
            inner.struck = look.struck || mark == u'~';
            inner.code = mark == u'`';
            const QStringView inside = part.sliced(at + 1, close - at - 1);
            if (inner.code)
                put(inside, inner);
            else
                readInline(inside, inner);
            at = close;
            plain = close + 1;
        }
        put(part.sliced(plain), look);
    }

    /// Marks in an address are part of it.
    static qsizetype pastLink(QStringView part, qsizetype at)
    {
        const QStringView rest = part.sliced(at);
        if (!rest.startsWith("https://"_L1) && !rest.startsWith("http://"_L1) && !rest.startsWith("www."_L1))
            return at;
        while (at < part.size() && !part[at].isSpace())
            ++at;
        return at;
    }
    static bool isMark(QChar c) { return c == u'*' || c == u'_' || c == u'~' || c == u'`'; }
    static bool isWord(QChar c) { return c.isLetterOrNumber(); }

    /// The other half of the mark at `open`; -1: it marks nothing.
    static qsizetype closeOf(QStringView part, qsizetype open)
    {
        const QChar mark = part[open];
        const bool opens = (open == 0 || !isWord(part[open - 1])) && open + 1 < part.size() && !part[open + 1].isSpace()
            && part[open + 1] != mark;
        if (!opens)
            return -1;
        for (qsizetype at = open + 2; at < part.size() && part[at] != u'\n'; ++at) {
            const bool closes
                = part[at] == mark && !part[at - 1].isSpace() && (at + 1 == part.size() || !isWord(part[at + 1]));
            if (closes)
                return at;
        }
        return -1;
    }

    void put(QStringView words, const MarkedSpan &look)
    {
        if (words.isEmpty())
            return;
        MarkedSpan span = look;
        span.start = static_cast<int>(m_out.text.size());
        span.length = static_cast<int>(words.size());
        m_out.text += words;
        if (span.bold || span.italic || span.struck || span.code || span.quoted)
            m_out.spans.push_back(span);
    }

    const QStringView m_in;
    MarkedText m_out;
};

} // namespace

MarkedText readMarks(const QString &text)
{
    return Reader(text).read();
}

} // namespace bellhop
