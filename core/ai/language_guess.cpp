// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/language_guess.h"

#include "core/ai/text_fold.h"

#include <algorithm>
#include <cmath>

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Scripts {
    int hangul = 0;
    int kana = 0;
    int han = 0;
    int arabic = 0;
    int latin = 0;
    [[nodiscard]] int letters() const { return hangul + kana + han + arabic + latin; }
};

Scripts scriptsOf(QStringView text)
{
    Scripts count;
    for (const QChar c : text.left(kLongestText)) {
        const char16_t u = c.unicode();
        if (isHangul(c) || (u >= 0x3130 && u <= 0x318F))
            ++count.hangul;
        else if (u >= 0x3041 && u <= 0x30FF && u != 0x30FB)
            ++count.kana;
        else if (isUnspaced(c))
            ++count.han;
        else if (isArabic(c) && c.isLetter())
            ++count.arabic;
        else if (c.isLetter())
            ++count.latin;
    }
    return count;
}

/// The languages that can be written like this; a sign of East Asia says as much as three letters.
std::vector<Language> candidates(const Scripts &count)
{
    const int east = 3 * (count.hangul + count.kana + count.han);
    if (east + 2 * count.arabic < count.latin)
        return {Language::English, Language::Spanish, Language::French, Language::German, Language::Italian,
            Language::Portuguese, Language::Swahili};
    if (2 * count.arabic > east)
        return {Language::Arabic};
    if (count.hangul >= count.kana + count.han)
        return {Language::Korean};
    if (count.kana > 0 && count.kana * 8 >= count.han)
        return {Language::Japanese};
    return {Language::Chinese, Language::Japanese};
}

QString reasonOf(const Scripts &count, bool byConversation)
{
    if (byConversation)
        return u"as in the conversation so far"_s;
    if (count.hangul + count.kana + count.han + count.arabic > 0)
        return u"by its script"_s;
    return u"by its words and spelling"_s;
}

} // namespace

Judgement<Language> guessLanguage(QStringView text, const LinearModel &model, std::optional<Language> conversation)
{
    const Scripts count = scriptsOf(text);
    if (count.letters() == 0)
        return {conversation.value_or(Language::English), conversation ? 0.9 : 0.2,
            conversation ? reasonOf(count, true) : u"no letters to tell by"_s};
    const std::vector<float> scores = model.scores(languageFeatures(text));
    const std::vector<Language> possible = candidates(count);
    std::vector<double> odds;
    size_t bestAlone = 0;
    size_t best = 0;
    for (size_t i = 0; i < possible.size(); ++i) {
        odds.push_back(double(scores[size_t(possible[i])]) / model.heads().front().temperature);
        if (odds[i] > odds[bestAlone])
            bestAlone = i;
    }
    for (size_t i = 0; i < possible.size(); ++i) {
        if (conversation == possible[i])
            odds[i] += 0.6 + 12.0 / (4.0 + count.letters());
        if (odds[i] > odds[best])
            best = i;
    }
    double sum = 0;
    for (const double o : odds)
        sum += std::exp(o - odds[best]);
    return {possible[best], 1.0 / sum, reasonOf(count, best != bestAlone)};
}

} // namespace bellhop::ai
