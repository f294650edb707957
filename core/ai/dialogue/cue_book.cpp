// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/cue_book.h"

#include "core/ai/dialogue/embedded_lines.h"
#include "core/ai/text_fold.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

bool isThumb(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

QString cueFolded(const QString &text)
{
    const QString folded = foldWord(text);
    QString plain;
    plain.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (isThumb(folded, i)) { // an emoji is a word of its own; its colour is dropped
            const char32_t full = QChar::surrogateToUcs4(folded[i], folded[i + 1]);
            if (full < 0x1F3FB || full > 0x1F3FF)
                plain += u' ' + folded.mid(i, 2) + u' ';
            ++i;
        } else if (c.isLetterOrNumber() || c.isMark() || (c == u'\'' && i > 0 && i + 1 < folded.size())) {
            plain += c;
        } else {
            plain += u' ';
        }
    }
    return plain.simplified();
}

CueText::CueText(const QString &text, Language language)
    : m_language(language)
{
    set(cueFolded(text));
}

void CueText::set(const QString &plain)
{
    m_words = plain.split(u' ', Qt::SkipEmptyParts);
    m_padded = u' ' + m_words.join(u' ') + u' ';
}

qsizetype CueText::at(const QString &cue) const
{
    if (cue.isEmpty())
        return -1;
    const bool anywhere
        = (m_language == Language::Chinese || m_language == Language::Japanese) && cue[0].unicode() >= 0x2E80;
    if (anywhere)
        return m_padded.indexOf(cue);
    if (m_language == Language::Korean && isHangul(cue[0])) {
        const qsizetype found = m_padded.indexOf(u' ' + cue);
        return found < 0 ? -1 : found + 1;
    }
    if (m_language == Language::Arabic && isArabic(cue[0])) {
        for (const QString &prefix : {u""_s, u"و"_s, u"ال"_s, u"وال"_s, u"ب"_s, u"ف"_s, u"ل"_s, u"لل"_s}) {
            const qsizetype found = m_padded.indexOf(u' ' + prefix + cue + u' ');
            if (found >= 0)
                return found + 1 + prefix.size();
        }
        return -1;
    }
    const qsizetype found = m_padded.indexOf(u' ' + cue + u' ');
    return found < 0 ? -1 : found + 1;
}

bool CueText::startsWith(const QString &cue) const
{
    const qsizetype found = at(cue);
    return found == 1 || (found > 1 && m_language == Language::Arabic && found <= 4);
}

bool CueText::is(const QString &cue) const
{
    return m_padded == u' ' + cue + u' ';
}

CueText CueText::without(const QString &cue) const
{
    CueText left = *this;
    const qsizetype found = at(cue);
    if (found >= 0)
        left.set((m_padded.left(found) + u' ' + m_padded.mid(found + cue.size())).simplified());
    return left;
}

const CueBook &CueBook::of(Language language)
{
    static std::array<std::once_flag, kLanguages> once;
    static std::array<std::unique_ptr<const CueBook>, kLanguages> made;
    std::call_once(once[size_t(language)], [&] { made[size_t(language)].reset(new CueBook(language)); });
    return *made[size_t(language)];
}

CueBook::CueBook(Language language)
{
    const QHash<QString, QString> lines = cueLines(language);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        QStringList words;
        for (const QString &word : line.value().split(u'|'))
            if (const QString folded = cueFolded(word); !folded.isEmpty() && !words.contains(folded))
                words << folded;
        std::stable_sort(
            words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        m_cues.insert(line.key(), words);
    }
}

const QStringList &CueBook::words(QLatin1String cue) const
{
    static const QStringList none;
    const auto found = m_cues.constFind(QString(cue));
    Q_ASSERT_X(found != m_cues.constEnd(), "CueBook::words", cue.data());
    return found == m_cues.constEnd() ? none : *found;
}

bool CueBook::has(QLatin1String cue, const CueText &text) const
{
    const QStringList &all = words(cue);
    return std::any_of(all.begin(), all.end(), [&](const QString &word) { return text.holds(word); });
}

bool CueBook::starts(QLatin1String cue, const CueText &text) const
{
    const QStringList &all = words(cue);
    return std::any_of(all.begin(), all.end(), [&](const QString &word) { return text.startsWith(word); });
}

bool CueBook::consistsOf(std::initializer_list<QLatin1String> cues, const CueText &text) const
{
    CueText left = text;
    bool any = false;
    for (bool removed = true; removed && !left.isEmpty();) {
        removed = false;
        for (const QLatin1String cue : cues)
            for (const QString &word : words(cue))
                if (left.holds(word)) {
                    left = left.without(word);
                    removed = any = true;
                }
    }
    return any && left.isEmpty();
}

} // namespace bellhop::ai
