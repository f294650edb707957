// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/cue_finder.h"

#include "core/ai/text_fold.h"

namespace bellhop::ai {

namespace {

quint32 startOf(QStringView text, qsizetype at)
{
    const quint32 second = at + 1 < text.size() ? text[at + 1].unicode() : 0;
    return quint32(text[at].unicode()) << 16 | second;
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber();
}

/// Letters that Arabic writes onto the front of a word: and, so, with, for, like, the.
bool isProclitic(QStringView before)
{
    for (const QStringView known :
        {u"و", u"ف", u"ب", u"ل", u"ك", u"ال", u"وال", u"بال", u"فال", u"لل", u"كال", u"ول", u"وب"}) {
        if (before == known)
            return true;
    }
    return false;
}

} // namespace

void CueFinder::add(QString word, int cue)
{
    Entry entry;
    entry.cue = cue;
    entry.inside = word.startsWith(u'*');
    entry.open = word.endsWith(u'*');
    word.remove(u'*');
    entry.word = foldWord(word);
    if (entry.word.isEmpty())
        return;
    const quint32 key = entry.word.size() == 1 ? quint32(entry.word[0].unicode()) << 16 : startOf(entry.word, 0);
    m_byStart[key].push_back(int(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

bool CueFinder::startsWell(QStringView text, int at, const Entry &entry) const
{
    const QChar first = text[at];
    if (isUnspaced(first) || entry.inside || !isWordUnit(first))
        return true;
    if (isHangul(first) && entry.word.size() > 1)
        return true;
    int begin = at;
    while (begin > 0 && isWordUnit(text[begin - 1]) && isUnspaced(text[begin - 1]) == isUnspaced(first)
        && isHangul(text[begin - 1]) == isHangul(first))
        --begin;
    return begin == at || (isArabic(first) && isProclitic(text.mid(begin, at - begin)));
}

bool CueFinder::endsWell(QStringView text, int at, int end, const Entry &entry) const
{
    if (entry.open || end >= text.size())
        return true;
    const QChar last = text[end - 1];
    const QChar next = text[end];
    if (isUnspaced(last) || isHangul(last) || !isWordUnit(next) || !isWordUnit(last))
        return true;
    if (isUnspaced(next) || isHangul(next))
        return true;
    if (isArabic(last) && end - at >= 4) {
        int more = end;
        while (more < text.size() && isArabic(text[more]))
            ++more;
        return more - end <= 3; // endings of possession and number
    }
    return false;
}

std::vector<FoundCue> CueFinder::find(QStringView text) const
{
    std::vector<FoundCue> found;
    for (int at = 0; at < int(text.size()); ++at) {
        for (const quint32 key : {startOf(text, at), quint32(text[at].unicode()) << 16}) {
            const auto bucket = m_byStart.constFind(key);
            if (bucket == m_byStart.constEnd())
                continue;
            for (const int i : *bucket) {
                const Entry &entry = m_entries[size_t(i)];
                const int end = at + int(entry.word.size());
                if (text.mid(at).startsWith(entry.word) && startsWell(text, at, entry)
                    && endsWell(text, at, end, entry))
                    found.push_back({entry.cue, at, end});
            }
            if (at + 1 >= text.size())
                break; // both keys are the same
        }
    }
    return found;
}

} // namespace bellhop::ai
