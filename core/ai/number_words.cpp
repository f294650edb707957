// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/word_tokens.h"

#include <array>

namespace bellhop::ai {

namespace {

/// Adds up number words: a multiplier takes all smaller parts before it, a plain number needs room below the last one.
class NumberAdder
{
public:
    explicit NumberAdder(Language language)
        : m_language(language)
    {
    }

    bool add(qint64 value, bool afterAnd)
    {
        if (m_parts.empty()) {
            m_parts.push_back(value);
            return true;
        }
        const qint64 last = m_parts.back();
        const bool teens = m_language == Language::French && (last == 60 || last == 80) && value >= 1 && value <= 19;
        const bool unitsFirst
            = afterAnd && m_language == Language::Arabic && last < 10 && value >= 20 && value < 100 && value % 10 == 0;
        if (!teens && !unitsFirst && (value >= lowest(last) || value == 0))
            return false;
        m_parts.push_back(value);
        return true;
    }

    bool multiply(qint64 factor)
    {
        if (m_language == Language::Swahili) { // "mia mbili": the factor stands first
            m_parts.push_back(factor);
            return true;
        }
        qint64 sum = 0;
        while (!m_parts.empty() && m_parts.back() < factor) {
            sum += m_parts.back();
            m_parts.pop_back();
        }
        if (sum == 0 && !m_parts.empty() && !(m_parts.back() > factor)) {
            if (m_parts.back() != factor || factor < 10'000)
                return false;
            sum = m_parts.back();
            m_parts.pop_back();
        }
        if (sum > 0 && factor > 9'000'000'000'000'000 / sum)
            return false;
        m_parts.push_back((sum == 0 ? 1 : sum) * factor);
        return true;
    }

    qint64 value() const
    {
        qint64 sum = 0;
        for (const qint64 part : m_parts)
            sum += part;
        return sum;
    }

    bool empty() const { return m_parts.empty(); }
    qint64 last() const { return m_parts.back(); }
    void scaleLast(qint64 factor) { m_parts.back() *= factor; }

private:
    // The place of the last figure: 300 leaves room below 100, 20 below 10, 7 for nothing.
    static qint64 lowest(qint64 value)
    {
        qint64 place = 1;
        while (value > 0 && value % 10 == 0) {
            value /= 10;
            place *= 10;
        }
        return place == 1 ? 0 : place;
    }

    Language m_language;
    std::vector<qint64> m_parts;
};

bool writesNumbersTogether(Language language)
{
    return language == Language::Chinese || language == Language::Japanese || language == Language::Korean;
}

std::optional<NumberWords> spelledDigits(const TokenText &text, int at)
{
    // 二〇一八: figures one after the other, four of them a year
    qint64 value = 0;
    int count = 0;
    int i = at;
    for (; i < text.size(); ++i) {
        const auto digit = text.valueOf(i, Tag::Num);
        if (!digit || *digit > 9 || text.tokens[size_t(i)].to - text.tokens[size_t(i)].from != 1)
            break;
        value = value * 10 + *digit;
        if (++count > 12)
            return std::nullopt;
    }
    return count >= 2 && !text.is(i, Tag::Mult) ? std::optional(NumberWords{value, i, false, false, false})
                                                : std::nullopt;
}

// "vigésimo quinto", الخامسة والعشرون: ordinals of several words, each of them one
bool ordinalGoesOn(const TokenText &text, int i, qint64 last)
{
    if (text.language == Language::Spanish || text.language == Language::Portuguese) {
        const auto more = text.valueOf(i, Tag::Ord);
        return more && last >= 10 && last % 10 == 0 && *more < last;
    }
    if (text.language == Language::Arabic && last < 10 && text.is(i, Tag::And)) {
        const auto tens = text.valueOf(i + 1, Tag::Num);
        return tens && *tens >= 20 && *tens < 100 && *tens % 10 == 0;
    }
    return false;
}

} // namespace

std::optional<NumberWords> readNumber(const TokenText &text, int at)
{
    if (at >= text.size())
        return std::nullopt;
    const Token &first = text.tokens[size_t(at)];
    const bool together = writesNumbersTogether(text.language);
    if (first.kind == Token::Kind::Digits) {
        if (first.number < 0)
            return std::nullopt;
        NumberWords number{first.number, at + 1, false, true, false};
        if (text.is(at + 1, Tag::OrdSuffix) && !text.tokens[size_t(at) + 1].spaced) {
            number.ordinal = true;
            ++number.next;
            return number;
        }
        if (text.isSign(at + 1, u'.') && !text.tokens[size_t(at) + 1].spaced && text.language == Language::German
            && !(at + 2 < text.size() && text.tokens[size_t(at) + 2].kind == Token::Kind::Digits
                && !text.tokens[size_t(at) + 2].spaced)) {
            number.ordinal = true; // "12." before a month; the dot belongs to it
            ++number.next;
            return number;
        }
        if (text.is(at + 1, Tag::OrdSuffix) && together) {
            number.ordinal = true;
            ++number.next;
        }
        if (!text.is(at + 1, Tag::Mult))
            return number;
    } else if (together) {
        if (auto digits = spelledDigits(text, at)) {
            if (text.is(digits->next, Tag::OrdSuffix)) {
                digits->ordinal = true;
                ++digits->next;
            }
            return digits;
        }
    }
    NumberAdder adder(text.language);
    int i = at;
    int next = at;
    bool afterAnd = false;
    bool ordinal = false;
    qint64 swFactor = 0;
    constexpr int kLongestNumber = 40; // tokens: no number is spelled longer
    while (i < text.size() && i - at < kLongestNumber) {
        const Token &token = text.tokens[size_t(i)];
        if (i > at && !together && token.kind == Token::Kind::Sign && !(text.isSign(i, u'-') && !token.spaced))
            break;
        if (text.isSign(i, u'-') && i > at && i + 1 < text.size() && !token.spaced && !text.tokens[size_t(i) + 1].spaced
            && (text.is(i + 1, Tag::Num) || text.is(i + 1, Tag::Ord) || text.is(i + 1, Tag::And))) {
            ++i; // twenty-six, quatre-vingt
            continue;
        }
        if (token.kind == Token::Kind::Digits && (i == at || (together && token.number >= 0 && adder.last() >= 10))) {
            if (!adder.add(token.number, afterAnd))
                break;
        } else if (const auto num = token.valueOf(Tag::Num)) {
            if (swFactor > 0) {
                adder.scaleLast(*num);
                swFactor = 0;
            } else if (!adder.add(*num, afterAnd)) {
                break;
            }
        } else if (const auto factor = token.valueOf(Tag::Mult)) {
            if (*factor == 12 || !adder.multiply(*factor))
                break;
            swFactor = text.language == Language::Swahili ? *factor : 0;
        } else if (const auto ord = token.valueOf(Tag::Ord)) {
            const bool scale = *ord == 100 || *ord == 1000 || *ord == 1'000'000 || *ord >= 1'000'000'000;
            if (scale && !adder.empty() && adder.value() > 1) { // "two hundredth", "dos milésimo"
                if (!adder.multiply(*ord))
                    break;
            } else if (!adder.add(*ord, afterAnd)) {
                break;
            }
            ordinal = true;
            next = ++i;
            if (!ordinalGoesOn(text, i, *ord))
                break;
            afterAnd = false;
            continue;
        } else if (token.is(Tag::And) && !adder.empty() && !afterAnd) {
            afterAnd = true;
            ++i;
            continue;
        } else {
            break;
        }
        afterAnd = false;
        next = ++i;
    }
    if (next == at)
        return std::nullopt;
    if (!ordinal && text.is(next, Tag::OrdSuffix)) {
        ordinal = true;
        ++next;
    }
    return NumberWords{adder.value(), next, ordinal, first.kind == Token::Kind::Digits, false};
}

} // namespace bellhop::ai
