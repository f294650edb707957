// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/date_grammar.h"

namespace bellhop::ai {

namespace {

double secondsOf(Unit unit)
{
    constexpr double kDay = 86'400;
    switch (unit) {
    case Unit::Second:
        return 1;
    case Unit::Minute:
        return 60;
    case Unit::Hour:
        return 3'600;
    case Unit::Day:
    case Unit::Night:
    case Unit::BusinessDay:
        return kDay;
    case Unit::Weekend:
        return 2 * kDay;
    case Unit::Week:
        return 7 * kDay;
    case Unit::WorkWeek:
        return 5 * kDay;
    case Unit::Fortnight:
        return 14 * kDay;
    case Unit::HalfMonth:
        return 15 * kDay;
    case Unit::Month:
        return 30 * kDay;
    case Unit::Quarter:
        return 90 * kDay;
    case Unit::Year:
    case Unit::FiscalYear:
        return 365 * kDay;
    case Unit::Decade:
        return 3'650 * kDay;
    case Unit::Century:
        return 36'500 * kDay;
    case Unit::HalfYear:
        return 180 * kDay;
    case Unit::HalfWeek:
        return 3.5 * kDay;
    }
    return 0;
}

std::optional<LengthMatch> made(double count, Unit unit, int next)
{
    return LengthMatch{count, unit, count * secondsOf(unit), next};
}

std::optional<Unit> unitAt(const TokenText &text, int at)
{
    const auto unit = text.valueOf(at, Tag::Unit);
    return unit ? std::optional(Unit(*unit)) : std::nullopt;
}

// "1.5", "123,45": a count with a fraction.
std::optional<std::pair<double, int>> readDecimal(const TokenText &text, int at)
{
    if (at < text.size() && text.tokens[size_t(at)].kind == Token::Kind::Figures) {
        const FigureDate &f = text.figureDates[size_t(text.tokens[size_t(at)].figures)];
        if (f.c < 0 && f.separator == u'.' && !f.finalDot) // "1.5" looks like a date until a unit follows
            return std::pair{text.wordOf(at).toString().toDouble(), at + 1};
        return std::nullopt;
    }
    if (at + 2 >= text.size() || text.tokens[size_t(at)].kind != Token::Kind::Digits
        || text.tokens[size_t(at) + 2].kind != Token::Kind::Digits || text.tokens[size_t(at) + 1].spaced
        || text.tokens[size_t(at) + 2].spaced || !(text.isSign(at + 1, u'.') || text.isSign(at + 1, u',')))
        return std::nullopt;
    const QString words = text.wordOf(at).toString() + u'.' + text.wordOf(at + 2).toString();
    return std::pair{words.toDouble(), at + 3};
}

// A syllable that could be a number but stands in the middle of a Korean word: 유효한 날짜; or 만날, "to meet".
bool insideWord(const TokenText &text, int at)
{
    const Token &token = text.tokens[size_t(at)];
    if (token.kind != Token::Kind::Word)
        return false;
    if (token.is(Tag::Mult) && !token.is(Tag::Num))
        return true;
    return at > 0 && !token.spaced && text.tokens[size_t(at) - 1].kind == Token::Kind::Word
        && text.tokens[size_t(at) - 1].senses.empty();
}

// "10D", "3y": the first letter of a unit right behind the figures
std::optional<Unit> letterUnit(const TokenText &text, int at)
{
    if (text.language != Language::English || at >= text.size() || text.tokens[size_t(at)].spaced)
        return std::nullopt;
    const QStringView word = text.wordOf(at);
    return word == u"d" ? std::optional(Unit::Day)
        : word == u"w"  ? std::optional(Unit::Week)
        : word == u"y"  ? std::optional(Unit::Year)
                        : std::nullopt;
}

std::optional<LengthMatch> readOne(const TokenText &text, int at)
{
    if (at < 0 || at >= text.size())
        return std::nullopt;
    if (const auto packed = text.valueOf(at, Tag::Duration))
        return made(double(*packed / 100), Unit(*packed % 100), at + 1);
    if (const auto decimal = readDecimal(text, at))
        if (const auto unit = unitAt(text, decimal->second))
            return made(decimal->first, *unit, decimal->second + 1);
    if (text.isSign(at - 1, u':')
        || (at > 0 && text.tokens[size_t(at)].kind == Token::Kind::Digits && !text.tokens[size_t(at)].spaced
            && (text.isSign(at - 1, u'.') || text.isSign(at - 1, u',')) && at > 1
            && text.tokens[size_t(at) - 2].kind == Token::Kind::Digits && !text.tokens[size_t(at) - 1].spaced))
        return std::nullopt; // "12:25 night", "3.5"
    if (text.language == Language::Korean && insideWord(text, at))
        return std::nullopt;
    double count = -1;
    int next = at;
    if (text.language == Language::Swahili && unitAt(text, at)) { // usiku mbili
        const auto number = readNumber(text, at + 1);
        if (number && !number->ordinal)
            return made(double(number->value), *unitAt(text, at), number->next);
    }
    if (text.isSign(at, u'\u00BD')) {
        count = 0.5;
        next = at + 1;
    } else if (text.is(at, Tag::Half)) {
        count = 0.5;
        next = at + 1;
        if (text.is(next, Tag::One) || text.is(next, Tag::Of) || text.isSign(next, u'-'))
            ++next;
        if (text.is(next, Tag::One))
            ++next;
    } else if (text.is(at, Tag::Few)) {
        count = double(*text.valueOf(at, Tag::Few));
        next = at + 1;
        if (text.is(next, Tag::Of))
            ++next;
    } else if (const auto number = readNumber(text, at); number && !number->ordinal) {
        count = double(number->value);
        next = number->next;
        if (text.isSign(next, u'(') && next + 2 < text.size() && text.isSign(next + 2, u')'))
            next += 3; // sixteen (16)
    } else if (text.is(at, Tag::One)) {
        count = 1;
        next = at + 1;
    }
    if (count < 0)
        return std::nullopt;
    const bool andHalf = text.is(next, Tag::Half) && text.wordOf(next).startsWith(u"y "); // "una y media hora"
    if (text.is(next, Tag::Half) && !text.is(at, Tag::Half)) { // "eine halbe Stunde"; "two half weeks"
        if (const auto unit = unitAt(text, next + 1))
            return made(text.is(at, Tag::One) && next == at + 1 && !andHalf ? 0.5 : count + 0.5, *unit, next + 2);
    }
    if (text.isSign(next, u'\u00BD') && !text.tokens[size_t(next)].spaced) { // 2½ weeks
        count += 0.5;
        ++next;
    }
    if (text.is(next, Tag::And) && text.is(next + 1, Tag::Half)) {
        if (const auto unit = unitAt(text, next + 2))
            return made(count + 0.5, *unit, next + 3);
    }
    if (text.is(next, Tag::And) && text.is(next + 1, Tag::One) && text.is(next + 2, Tag::Half)) {
        if (const auto unit = unitAt(text, next + 3))
            return made(count + 0.5, *unit, next + 4);
    }
    if (text.isSign(next, u'-'))
        ++next;
    if (text.is(next, Tag::Counter) && unitAt(text, next + 1))
        ++next;
    if (text.is(next, Tag::Extra) && !text.is(next, Tag::Unit) && unitAt(text, next + 1))
        ++next; // "two more nights"
    auto unit = unitAt(text, next);
    if (!unit && text.tokens[size_t(at)].kind == Token::Kind::Digits && next == at + 1
        && !text.is(at - 1, Tag::Reference) && !text.is(at - 1, Tag::Room))
        unit = letterUnit(text, next);
    if (!unit)
        return std::nullopt;
    if (*unit == Unit::Year && count >= 1000)
        return std::nullopt; // 2015年 is a year, not a length
    if ((*unit == Unit::Decade && count >= 1000) || (*unit == Unit::Century && count > 10))
        return std::nullopt; // 1990年代, 15세기: which one, not how many
    if (*unit == Unit::Year && text.tokens[size_t(at)].kind == Token::Kind::Digits && text.wordOf(at).startsWith(u'0')
        && text.wordOf(at).size() == 2)
        return std::nullopt;
    if (text.is(next, Tag::MonthSuffix) && text.language != Language::Arabic)
        return std::nullopt; // 5月
    ++next;
    if (text.is(next, Tag::Half) && !text.tokens[size_t(next)].spaced && !unitAt(text, next + 1))
        return made(count + 0.5, *unit, next + 1); // 1時間半
    if (text.is(next, Tag::Half) && (text.language == Language::Korean || text.wordOf(next).startsWith(u"y ")))
        return made(count + 0.5, *unit, next + 1); // "hora y media"
    if (text.is(next, Tag::And) && text.is(next + 1, Tag::One) && next + 2 < text.size()
        && (text.tokens[size_t(next) + 2].isUnit(Unit::Quarter)
            || (text.language == Language::French && text.wordOf(next + 2) == u"quart")))
        return made(count + 0.25, *unit, next + 3); // "one year and a quarter"
    if (text.is(next, Tag::And) && text.is(next + 1, Tag::Half) && !unitAt(text, next + 2))
        return made(count + 0.5, *unit, next + 2); // une heure et demie
    if (text.is(next, Tag::And) && text.is(next + 1, Tag::One) && text.is(next + 2, Tag::Half)
        && !unitAt(text, next + 3))
        return made(count + 0.5, *unit, next + 3);
    return made(count, *unit, next);
}

} // namespace

std::optional<LengthMatch> readLength(const TokenText &text, int at)
{
    auto length = readOne(text, at);
    if (!length)
        return std::nullopt;
    for (int parts = 0; parts < 3; ++parts) { // "2 weeks and 2 days", 8天20时
        int next = length->next;
        if (text.is(next, Tag::And))
            ++next;
        if (const auto days = readNumber(text, next); days && length->unit == Unit::Night && days->next < text.size()
            && text.tokens[size_t(days->next)].isUnit(Unit::Day)
            && (text.language == Language::Japanese || text.language == Language::Korean)
            && (days->value == qint64(length->count) + 1 || days->value == qint64(length->count))) {
            length->next = days->next + 1; // 2泊3日
            break;
        }
        const auto more = readOne(text, next);
        if (!more || more->unit == length->unit || secondsOf(more->unit) == secondsOf(length->unit)
            || (more->seconds > length->seconds && next == length->next))
            break;
        length->seconds += more->seconds;
        length->count = length->seconds / secondsOf(length->unit);
        length->next = more->next;
    }
    return length;
}

} // namespace bellhop::ai
