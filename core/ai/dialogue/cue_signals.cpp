// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/cue_book.h"
#include "core/ai/dialogue/turn_signals.h"
#include "core/ai/text_fold.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

struct Scripts {
    int latin = 0;
    int arabic = 0;
    int hangul = 0;
    int kana = 0;
    int han = 0;
};

bool isKana(QChar c)
{
    return (c.unicode() >= 0x3041 && c.unicode() <= 0x30FF) || (c.unicode() >= 0xFF66 && c.unicode() <= 0xFF9D);
}

Scripts scriptsOf(const QString &text)
{
    Scripts found;
    for (const QChar c : text) {
        if (isHangul(c))
            ++found.hangul;
        else if (isKana(c))
            ++found.kana;
        else if (isArabic(c))
            ++found.arabic;
        else if (isUnspaced(c))
            ++found.han;
        else if (c.isLetter())
            ++found.latin;
    }
    return found;
}

/// Words that a message in the language is made of, by the cues it shares with few others.
int knownWords(const QString &text, Language language)
{
    const CueBook &book = CueBook::of(language);
    const CueText words(text, language);
    int known = 0;
    for (const QString &word : words.words())
        for (const QLatin1String cue : {"filler"_L1, "wish"_L1, "greeting"_L1, "thanks"_L1, "yes"_L1, "question"_L1})
            if (book.words(cue).contains(word)) {
                ++known;
                break;
            }
    return known;
}

Language latinLanguage(const QString &text, Language before)
{
    constexpr Language kLatin[]{Language::English, Language::Spanish, Language::French, Language::German,
        Language::Italian, Language::Portuguese, Language::Swahili};
    const int words = int(CueText(text, Language::English).words().size());
    Language best = before;
    int most = knownWords(text, before);
    const int own = most;
    for (const Language language : kLatin) {
        const int known = knownWords(text, language);
        if (known > most) {
            most = known;
            best = language;
        }
    }
    // a short message or a close call stays with the conversation
    const bool clear = most >= own + 2 && most * 2 >= words;
    return clear || (own == 0 && most >= 2) ? best : before;
}

Language languageOf(const GuestMessage &message)
{
    const Language before = message.language.value_or(Language::English);
    const Scripts scripts = scriptsOf(message.text);
    if (scripts.hangul > 0 && scripts.hangul * 2 >= scripts.latin)
        return Language::Korean;
    if (scripts.kana > 0 && (scripts.kana + scripts.han) * 2 >= scripts.latin)
        return Language::Japanese;
    if (scripts.arabic > 0 && scripts.arabic * 2 >= scripts.latin)
        return Language::Arabic;
    if (scripts.han > 0 && scripts.han * 3 >= scripts.latin)
        return before == Language::Japanese ? Language::Japanese : Language::Chinese;
    const bool latinBefore = before != Language::Arabic && before != Language::Chinese && before != Language::Japanese
        && before != Language::Korean;
    if (scripts.latin < 4 || message.text.contains(u'@'))
        return before;
    return latinBefore || CueText(message.text, Language::English).words().size() >= 3
        ? latinLanguage(message.text, before)
        : before;
}

/// In English too, whatever the language: guests mix it in.
bool hasCue(QLatin1String cue, const QString &text, Language language)
{
    return CueBook::of(language).has(cue, CueText(text, language))
        || (language != Language::English && CueBook::of(Language::English).has(cue, CueText(text, Language::English)));
}

/// "human" anywhere; "a person" only beside "talk to" or alone: guests come as persons too.
bool asksForHuman(const QString &text, Language language)
{
    for (const Language each : {language, Language::English}) {
        const CueBook &book = CueBook::of(each);
        const CueText words(text, each);
        if (book.has("human"_L1, words) || (book.has("human_alone"_L1, words) && book.has("human_verb"_L1, words))
            || (book.has("human_alone"_L1, words)
                && book.consistsOf({"human_alone"_L1, "name_tail"_L1, "greeting"_L1, "thanks"_L1, "yes"_L1}, words)))
            return true;
    }
    return false;
}

bool shouts(const QString &text)
{
    int upper = 0;
    int lower = 0;
    for (const QChar c : text) {
        upper += c.isUpper();
        lower += c.isLower();
    }
    return upper >= 20 && lower == 0 && text.count(u'!') >= 2;
}

} // namespace

TurnSignals CueSignals::read(const GuestMessage &message, bool) const
{
    TurnSignals found;
    found.language = languageOf(message);
    const QString &text = message.text;
    if (hasCue("danger"_L1, text, found.language))
        found.handOver = HandOverReason::Danger;
    else if (hasCue("anger"_L1, text, found.language) || shouts(text))
        found.handOver = HandOverReason::Anger;
    else if (asksForHuman(text, found.language))
        found.handOver = HandOverReason::HumanRequest;
    found.certain = found.handOver.has_value();
    return found;
}

} // namespace bellhop::ai
