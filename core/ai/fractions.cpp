// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/fractions.h"

#include <QHash>

#include <array>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    double lower = 0; ///< 3 of "two thirds"; in Arabic "two thirds" is one word, with `upper` 2.
    double upper = 1;
    int next = 0;
    bool plural = false;
};

/// Irregular names of parts in the singular; what is regular is made from the numbers of the language.
QStringView partNames(Language language)
{
    switch (language) {
    case Language::English:
        return u"half 2|halve 2|third 3|quarter 4|fourth 4|fifth 5|sixth 6|seventh 7|eighth 8|ninth 9|tenth 10|"
               u"eleventh 11|twelfth 12|twentieth 20|thirtieth 30|fortieth 40|fiftieth 50|hundredth 100|"
               u"thousandth 1000|millionth 1000000|billionth 1000000000|trillionth 1000000000000";
    case Language::Spanish:
        return u"medio 2|tercio 3|cuarto 4|quinto 5|sexto 6|septimo 7|octavo 8|noveno 9|decimo 10|centesimo 100|"
               u"milesimo 1000|millonesimo 1000000|billonesimo 1000000000000";
    case Language::Portuguese:
        return u"meio 2|terco 3|quarto 4|quinto 5|sexto 6|setimo 7|oitavo 8|nono 9|decimo 10|centesimo 100|"
               u"milesimo 1000|milionesimo 1000000|bilionesimo 1000000000";
    case Language::French:
        return u"demi 2|tiers 3|quart 4|cinquieme 5|neuvieme 9|centieme 100|millieme 1000|millionieme 1000000|"
               u"milliardieme 1000000000|billionieme 1000000000000|trillionieme 1000000000000";
    case Language::Italian:
        return u"mezzo 2|mezza 2|terzo 3|quarto 4|quinto 5|sesto 6|settimo 7|ottavo 8|nono 9|decimo 10|centesimo 100|"
               u"millesimo 1000|milionesimo 1000000|miliardesimo 1000000000|bilionesimo 1000000000000";
    case Language::German:
        return u"drittel 3|viertel 4|funftel 5|sechstel 6|siebtel 7|achtel 8|neuntel 9|zehntel 10|hundertstel 100|"
               u"tausendstel 1000|millionstel 1000000";
    case Language::Arabic:
        return u"نصف 2|ثلث 3|ربع 4|خمس 5|سدس 6|سبع 7|ثمن 8|تسع 9|عشر 10";
    default:
        return {};
    }
}

struct ArabicParts {
    QStringView two;
    QStringView many;
    int lower;
};
constexpr std::array kArabicParts{ArabicParts{u"ثلثان|ثلثين|ثلثي|ثلثا", u"أثلاث|اثلاث", 3},
    ArabicParts{u"ربعان|ربعين", u"أرباع|ارباع", 4}, ArabicParts{u"خمسان|خمسي|خمسا", u"أخماس|اخماس", 5},
    ArabicParts{u"سدسان|سدسين", u"أسداس|اسداس", 6}, ArabicParts{u"سبعان|سبعي", u"أسباع|اسباع", 7},
    ArabicParts{u"ثمنان|ثمنين", u"أثمان|اثمان", 8}, ArabicParts{u"تسعان|تسعي", u"أتساع|اتساع", 9},
    ArabicParts{u"عشران|عشري", u"أعشار|اعشار", 10}};

using Names = QHash<QString, Part>;

Names namesOf(Language language)
{
    Names names;
    for (const QStringView entry : partNames(language).split(u'|', Qt::SkipEmptyParts)) {
        const QString word = foldWord(entry.left(entry.lastIndexOf(u' ')));
        Part part;
        part.lower = entry.mid(entry.lastIndexOf(u' ') + 1).toDouble();
        names.insert(word, part);
        part.plural = true;
        QString plural = language == Language::Italian ? word.left(word.size() - 1) + u'i' : word + u's';
        if (language != Language::Arabic && language != Language::German && !names.contains(plural))
            names.insert(plural, part);
        if (language == Language::German || word == u"tiers")
            names.insert(word, part);
    }
    if (language == Language::Arabic) {
        for (const ArabicParts &parts : kArabicParts) {
            for (const QStringView word : parts.two.split(u'|'))
                names.insert(foldWord(word), Part{double(parts.lower), 2, 0, true});
            for (const QStringView word : parts.many.split(u'|'))
                names.insert(foldWord(word), Part{double(parts.lower), 1, 0, true});
        }
    }
    return names;
}

const Names &names(Language language)
{
    static const std::array<Names, kLanguages> all = [] {
        std::array<Names, kLanguages> made;
        for (int i = 0; i < kLanguages; ++i)
            made[size_t(i)] = namesOf(Language(i));
        return made;
    }();
    return all[size_t(language)];
}

/// "treint" of "treintavos", "ventun" of "ventunesimi": the number, with the vowel that the ending took.
std::optional<double> stemNumber(const QString &stem, Language language)
{
    for (const QString &vowel : {QString(), u"o"_s, u"e"_s, u"a"_s, u"i"_s}) {
        const TokenText text = tokenize(stem + vowel, language);
        if (const auto number = readNumber(text, 0); number && number->next == text.size() && !number->ordinal)
            return double(number->value);
    }
    return std::nullopt;
}

std::optional<Part> regularPart(const QString &word, Language language)
{
    struct Ending {
        Language language;
        QStringView one;
        QStringView many;
    };
    static constexpr std::array kEndings{Ending{Language::Spanish, u"avo", u"avos"},
        Ending{Language::French, u"ieme", u"iemes"}, Ending{Language::Italian, u"esimo", u"esimi"}};
    constexpr int kLongestPart = 40;
    for (const Ending &ending : kEndings) {
        if (ending.language != language || word.size() > kLongestPart)
            continue;
        for (const QStringView end : {ending.many, ending.one}) {
            if (!word.endsWith(end) || word.size() < end.size() + 3)
                continue;
            const auto lower = stemNumber(word.left(word.size() - end.size()), language);
            if (!lower || *lower < 3)
                return std::nullopt;
            return Part{*lower, 1, 0, end == ending.many};
        }
    }
    return std::nullopt;
}

std::optional<Part> partAt(const TokenText &text, int at)
{
    if (at >= text.size() || text.tokens[size_t(at)].kind != Token::Kind::Word)
        return std::nullopt;
    const QString word = text.wordOf(at).toString();
    const Names &known = names(text.language);
    if (const auto found = known.constFind(word); found != known.constEnd()) {
        Part part = *found;
        part.next = at + 1;
        return part;
    }
    if (text.is(at, Tag::Half))
        return Part{2, 1, at + 1, false};
    if (auto part = regularPart(word, text.language)) {
        part->next = at + 1;
        return part;
    }
    if (text.language == Language::Portuguese) { // "vinte e um avos"
        const auto number = readNumber(text, at);
        if (number && !number->ordinal && number->next < text.size() && text.wordOf(number->next) == u"avos")
            return Part{double(number->value), 1, number->next + 1, true};
    }
    return std::nullopt;
}

bool joins(const TokenText &text, int i)
{
    return text.is(i, Tag::And) || (i < text.size() && text.wordOf(i) == u"con")
        || (i < text.size() && text.wordOf(i) == u"com");
}

// "one million and a half": half a million
double scaleBefore(const TokenText &text, int next)
{
    const auto factor = text.valueOf(next - 1, Tag::Mult);
    return factor && *factor >= 1'000'000 ? double(*factor) : 1;
}

Amount ended(const TokenText &text, const Amount &whole, double value, int next)
{
    Amount made = whole;
    made.value = value;
    made.next = next;
    made.to = text.tokens[size_t(next) - 1].to;
    return made;
}

// "and three fifths", "con un medio", "e mezzo": after a whole number
std::optional<Amount> mixed(const TokenText &text, const Amount &whole)
{
    if (!joins(text, whole.next))
        return std::nullopt;
    int k = whole.next + 1;
    if (k >= text.size())
        return std::nullopt;
    double upper = 1;
    const auto number = readNumber(text, k);
    auto part = partAt(text, k);
    if (!part || part->upper != 2) {
        if (number && !number->ordinal && !(part && part->next >= number->next)) {
            upper = double(number->value);
            k = number->next;
        } else if (text.is(k, Tag::Article) && !part) {
            ++k;
        }
        part = partAt(text, k);
    }
    if (!part || part->lower <= 0 || upper <= 0 || (text.is(part->next, Tag::Unit) && whole.figures))
        return std::nullopt;
    return ended(
        text, whole, whole.value + upper * part->upper / part->lower * scaleBefore(text, whole.next), part->next);
}

// Languages that do not join the words of a whole number by "and": "twenty and three fifths" is 20.6.
int lastJoint(const TokenText &text, int at, int next)
{
    if (text.language != Language::English && text.language != Language::French && text.language != Language::Italian
        && text.language != Language::Arabic)
        return -1;
    for (int i = next - 1; i > at; --i) {
        if (!text.is(i, Tag::And))
            continue;
        const auto factor = text.valueOf(i - 1, Tag::Mult);
        return factor && *factor == 100 ? -1 : i;
    }
    return -1;
}

} // namespace

std::optional<Amount> withFraction(const TokenText &text, int at, const std::optional<Amount> &whole)
{
    if (!whole) {
        // "a fifth of them", "half": nothing else counts the part
        const bool article = text.is(at, Tag::Article) && text.language == Language::English;
        const auto part = partAt(text, article ? at + 1 : at);
        const bool plain = part && (part->next >= text.size() || text.is(part->next, Tag::Of));
        if (!part || part->plural || !plain || !(article || text.is(at, Tag::Half)))
            return std::nullopt;
        Amount made;
        made.from = text.tokens[size_t(at)].from;
        return ended(text, made, 1 / part->lower, part->next);
    }
    if (whole->figures || whole->next >= text.size())
        return std::nullopt;
    int k = whole->next;
    if (text.isSign(k, u'-'))
        ++k;
    auto part = partAt(text, k);
    if (!part || part->lower <= 1 || whole->value <= 0)
        return mixed(text, *whole);
    const bool single = whole->value == 1;
    if (!part->plural && !single)
        return std::nullopt;
    // "un cuarto", "um quarto" is a room more often than a fourth
    if (single && !part->plural && part->lower == 4 && part->next < text.size() && !text.is(part->next, Tag::Of)
        && (text.language == Language::Spanish || text.language == Language::Portuguese))
        return std::nullopt;
    if (const int joint = lastJoint(text, at, whole->next); joint > 0) {
        const auto before = readNumber(text, at);
        const auto upper = readNumber(text, joint + 1);
        if (before && upper && upper->next == whole->next && double(upper->value) < whole->value)
            return ended(text, *whole,
                whole->value - double(upper->value)
                    + double(upper->value) * part->upper / part->lower * scaleBefore(text, joint),
                part->next);
    }
    return ended(text, *whole, whole->value * part->upper / part->lower, part->next);
}

std::optional<Amount> lowerFirst(const TokenText &text, const Amount &lower)
{
    const int n = lower.next;
    if (n >= text.size())
        return std::nullopt;
    const QStringView word = text.wordOf(n);
    const auto wordIs = [&text](int i, QStringView w) { return i < text.size() && text.wordOf(i) == w; };
    const int upperAt = (word == u"分" && (wordIs(n + 1, u"之") || wordIs(n + 1, u"の"))) ? n + 2
        : word == u"분" && wordIs(n + 1, u"의")                                           ? n + 2
        : word == u"分之" || word == u"分の" || word == u"분의"                           ? n + 1
                                                                                          : -1;
    if (upperAt > 0 && lower.value != 0) {
        const auto upper = readAmount(text, upperAt, false);
        if (!upper)
            return std::nullopt;
        Amount made = lower;
        made.value = upper->value / lower.value;
        made.to = upper->to;
        made.next = upper->next;
        return made;
    }
    if (word == u"と" || word == u"又" || word == u"과" || word == u"와" || word == u"か") {
        const auto next = readAmount(text, n + 1, false);
        const auto rest = next ? lowerFirst(text, *next) : std::nullopt;
        if (!rest || rest->next <= next->next)
            return std::nullopt;
        Amount made = lower;
        made.value = lower.value + rest->value;
        made.to = rest->to;
        made.next = rest->next;
        return made;
    }
    return std::nullopt;
}

} // namespace bellhop::ai
