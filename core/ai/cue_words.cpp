// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/cue_words.h"

#include "core/ai/text_fold.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <mutex>

// Embedded from cues/.
QByteArray bellhop_ai_cues_ar();
QByteArray bellhop_ai_cues_de();
QByteArray bellhop_ai_cues_en();
QByteArray bellhop_ai_cues_es();
QByteArray bellhop_ai_cues_fr();
QByteArray bellhop_ai_cues_it();
QByteArray bellhop_ai_cues_ja();
QByteArray bellhop_ai_cues_ko();
QByteArray bellhop_ai_cues_pt();
QByteArray bellhop_ai_cues_sw();
QByteArray bellhop_ai_cues_zh();

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray listOf(Language language)
{
    switch (language) {
    case Language::English:
        return bellhop_ai_cues_en();
    case Language::Spanish:
        return bellhop_ai_cues_es();
    case Language::French:
        return bellhop_ai_cues_fr();
    case Language::German:
        return bellhop_ai_cues_de();
    case Language::Italian:
        return bellhop_ai_cues_it();
    case Language::Portuguese:
        return bellhop_ai_cues_pt();
    case Language::Arabic:
        return bellhop_ai_cues_ar();
    case Language::Chinese:
        return bellhop_ai_cues_zh();
    case Language::Japanese:
        return bellhop_ai_cues_ja();
    case Language::Korean:
        return bellhop_ai_cues_ko();
    case Language::Swahili:
        return bellhop_ai_cues_sw();
    }
    return {};
}

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

const CueWords &CueWords::of(Language language)
{
    static std::array<std::once_flag, kLanguages> once;
    static std::array<std::unique_ptr<const CueWords>, kLanguages> all;
    const auto i = size_t(language);
    std::call_once(once[i], [&] { all[i].reset(new CueWords(language)); });
    return *all[i];
}

const QStringList &CueWords::names()
{
    static const QStringList all = [] {
        QStringList made;
        for (const QByteArray &line : listOf(Language::English).split('\n')) {
            if (const qsizetype bar = line.indexOf('|'); bar > 0 && !line.startsWith('#'))
                made << QString::fromUtf8(line.first(bar)).trimmed();
        }
        return made;
    }();
    return all;
}

int CueWords::indexOf(QStringView name)
{
    return int(names().indexOf(name));
}

CueWords::CueWords(Language language)
    : m_language(language)
{
    for (const QByteArray &line : listOf(language).split('\n')) {
        const qsizetype bar = line.indexOf('|');
        if (bar < 0 || line.startsWith('#'))
            continue;
        const int cue = indexOf(QString::fromUtf8(line.first(bar)).trimmed());
        Q_ASSERT(cue >= 0);
        for (const QString &word : QString::fromUtf8(line.mid(bar + 1)).split(u','))
            add(word.trimmed(), cue);
    }
}

void CueWords::add(QString word, int cue)
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

bool CueWords::startsWell(QStringView text, int at, const Entry &entry) const
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

bool CueWords::endsWell(QStringView text, int at, int end, const Entry &entry) const
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

std::vector<FoundCue> CueWords::find(QStringView text) const
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
    // "not urgent" is calm, and nothing inside it is urgent.
    static const int calm = indexOf(u"calm");
    const std::vector<FoundCue> all = found;
    std::erase_if(found, [&](const FoundCue &one) {
        return std::any_of(all.begin(), all.end(), [&](const FoundCue &other) {
            return other.cue == calm && one.cue != calm && other.from <= one.from && one.to <= other.to;
        });
    });
    return found;
}

} // namespace bellhop::ai
