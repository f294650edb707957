// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/amounts.h"

#include "core/ai/fractions.h"

#include <cmath>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool commaIsDecimal(Language language)
{
    switch (language) {
    case Language::Spanish:
    case Language::French:
    case Language::German:
    case Language::Italian:
    case Language::Portuguese:
        return true;
    default:
        return false;
    }
}

struct Figures {
    double value = 0;
    int to = 0;
};

// "1,234.56", "1.234,56", "12 500", "0.23": which mark is the decimal one is told by the language and the grouping.
std::optional<Figures> readFigures(QStringView text, int from, Language language)
{
    int i = from;
    QString groups[8];
    QChar marks[8];
    int count = 0;
    while (count < 8) {
        const int start = i;
        while (i < text.size() && isFigure(text[i]) && i - start < 30)
            ++i;
        if (i == start && !(count == 0 && i < text.size() && (text[i] == u'.' || text[i] == u',')))
            break;
        groups[count++] = text.mid(start, i - start).toString();
        if (i + 1 < text.size() && isFigure(text[i + 1]) && (text[i] == u'.' || text[i] == u',')) {
            marks[count - 1] = text[i];
            ++i;
            continue;
        }
        const bool spacedGroup = i + 3 < text.size() && text[i] == u' ' && groups[count - 1].size() <= 3
            && isFigure(text[i + 1]) && isFigure(text[i + 2]) && isFigure(text[i + 3])
            && (i + 4 >= text.size() || !isFigure(text[i + 4])) && (count == 1 || marks[count - 2] == u' ');
        if (spacedGroup && language != Language::English) {
            marks[count - 1] = u' ';
            ++i;
            continue;
        }
        break;
    }
    if (count == 0)
        return std::nullopt;
    const QChar decimal = commaIsDecimal(language) ? u',' : u'.';
    QString plain = groups[0];
    bool fraction = false;
    for (int k = 1; k < count; ++k) {
        const QChar mark = marks[k - 1];
        const bool last = k == count - 1;
        bool point = mark != u' ' && last && (mark == decimal || groups[k].size() != 3);
        if (point && count > 2 && mark == marks[k - 2])
            point = false;
        if (point && mark == decimal && count > 2 && groups[k].size() == 3 && marks[0] == mark)
            point = false;
        if (fraction || (!point && mark != u' ' && groups[k].size() != 3 && !(groups[k].size() == 2)))
            return Figures{plain.toDouble(), from + int(groups[0].size())};
        if (point) {
            plain += u'.';
            fraction = true;
        }
        plain += groups[k];
    }
    return Figures{plain.isEmpty() ? 0 : (plain.startsWith(u'.') ? u'0' + plain : plain).toDouble(), i};
}

int tokenAt(const TokenText &text, int from, int offset)
{
    int i = from;
    while (i < text.size() && text.tokens[size_t(i)].from < offset)
        ++i;
    return i;
}

/// ¼, ⅖: what the sign says, as Unicode takes it apart ("2⁄5"); 0 for any other.
double vulgar(QChar c)
{
    if (c.decompositionTag() != QChar::Fraction)
        return 0;
    const QStringList parts = c.decomposition().split(u'\u2044');
    const double lower = parts.back().toDouble();
    return lower > 0 ? parts.front().toDouble() / lower : 0;
}

// 36.57亿, 2억 4천 7백만, 一千六: figures and words of one number, four places at a time.
std::optional<Amount> readByMyriads(const TokenText &text, int at)
{
    const QStringView folded = text.folded.text;
    Amount amount;
    amount.from = text.tokens[size_t(at)].from;
    amount.to = -1;
    double total = 0;
    double section = 0;
    double current = -1;
    qint64 lastFactor = 0;
    bool zero = false;
    bool spelled = false;
    int i = at;
    for (int n = 0; n < 40 && i < text.size(); ++n) {
        if (const QStringView word = text.wordOf(i); i > at && (word == u"余" || word == u"餘" || word == u"多")
            && text.valueOf(i + 1, Tag::Mult).value_or(0) >= 10'000) // 五百余万: and some
            ++i;
        const Token &token = text.tokens[size_t(i)];
        if (i > at && token.spaced && lastFactor == 0 && current >= 0 && !text.valueOf(i, Tag::Mult))
            break;
        if (isFigure(folded[token.from])) {
            if (current >= 0)
                break;
            const auto figures = readFigures(folded, token.from, text.language);
            if (!figures)
                break;
            current = figures->value;
            amount.figures = amount.figures || i == at;
            amount.to = figures->to;
            i = figures->to < token.to ? i + 1 : tokenAt(text, i, figures->to);
            spelled = false;
        } else if (const auto num = token.valueOf(Tag::Num)) {
            if (current >= 0 && !spelled)
                break;
            if (*num >= 10)
                current = (current > 0 ? current : 0) + double(*num); // 열, 스물
            else if (current >= 10 && spelled && text.language == Language::Korean)
                current += double(*num);
            else
                current = (current < 0 ? 0 : current * 10) + double(*num);
            zero = *num == 0;
            spelled = true;
            amount.to = token.to;
            ++i;
        } else if (const auto factor = token.valueOf(Tag::Mult); factor && *factor != 12) {
            if (*factor < 10'000) {
                section += (current < 0 || zero ? 1 : current) * double(*factor); // 一万零十二
            } else {
                const double whole = section + std::max(current, 0.0);
                if (whole == 0 && total > 0)
                    total *= double(*factor); // 万亿
                else
                    total += (whole == 0 ? 1 : whole) * double(*factor);
                section = 0;
            }
            current = -1;
            zero = false;
            amount.to = token.to;
            lastFactor = *factor;
            ++i;
            continue;
        } else {
            break;
        }
    }
    if (amount.to < 0)
        return std::nullopt;
    if (text.language == Language::Chinese && current > 0 && current < 10 && !zero && lastFactor >= 100 && spelled) {
        bool nought = false;
        for (int k = at; k < i; ++k)
            nought = nought || text.valueOf(k, Tag::Num) == 0;
        if (!nought)
            current *= double(lastFactor) / 10;
    }
    amount.value = total + section + std::max(current, 0.0);
    amount.next = i;
    return amount;
}

std::optional<Amount> readPlain(const TokenText &text, int at)
{
    if (at >= text.size())
        return std::nullopt;
    const Token &token = text.tokens[size_t(at)];
    const QStringView folded = text.folded.text;
    const bool point = (text.isSign(at, u'.') || text.isSign(at, u',')) && token.to < folded.size()
        && isFigure(folded[token.to]) && (token.from == 0 || !isFigure(folded[token.from - 1]));
    Amount amount;
    amount.from = token.from;
    if (isFigure(folded[token.from]) || point) {
        const auto figures = readFigures(folded, token.from, text.language);
        if (!figures)
            return std::nullopt;
        amount.value = figures->value;
        amount.to = figures->to;
        amount.figures = true;
        if (amount.to < token.to) { // part of a token that was read as a date
            amount.next = at + 1;
            return amount;
        }
        amount.next = tokenAt(text, at, amount.to);
        if (text.language == Language::Chinese || text.language == Language::Japanese
            || text.language == Language::Korean)
            if (const auto whole = readByMyriads(text, at))
                amount = *whole;
    } else if (const auto whole
        = text.language == Language::Chinese || text.language == Language::Japanese || text.language == Language::Korean
            ? readByMyriads(text, at)
            : std::nullopt) {
        amount = *whole;
    } else {
        const auto words = readNumber(text, at);
        if (words && words->ordinal)
            return std::nullopt;
        if (words) {
            amount.value = double(words->value);
            amount.next = words->next;
            amount.to = text.tokens[size_t(words->next - 1)].to;
        } else if (token.kind != Token::Kind::Digits && vulgar(folded[token.from]) > 0) {
            return Amount{vulgar(folded[token.from]), token.from, token.to, at + 1, false};
        } else if (token.is(Tag::Half) && text.is(at + 1, Tag::Mult) && text.language == Language::English) {
            amount.value = 0.5;
            amount.next = at + 1;
            amount.to = token.to;
        } else {
            return std::nullopt;
        }
    }
    // scale
    for (int n = 0; n < 3; ++n) {
        const auto factor = text.valueOf(amount.next, Tag::Mult);
        if (!factor)
            break;
        amount.value *= double(*factor);
        amount.to = text.tokens[size_t(amount.next)].to;
        ++amount.next;
        if (!amount.figures || *factor < 100)
            continue;
        const int k = text.is(amount.next, Tag::And) ? amount.next + 1 : amount.next;
        if (k >= text.size() || text.tokens[size_t(k)].kind != Token::Kind::Digits
            || text.tokens[size_t(k)].number <= 0)
            continue;
        const auto rest = readPlain(text, k); // "4 thousand 3 hundred and 21"
        if (!rest || rest->value >= double(*factor))
            continue;
        amount.value += rest->value;
        amount.to = rest->to;
        amount.next = rest->next;
        break;
    }
    if (amount.figures && amount.next < text.size() && amount.to <= text.tokens[size_t(amount.next)].from) {
        const QStringView word = text.wordOf(amount.next);
        if (word == u"k") {
            amount.value *= 1e3;
            amount.to = text.tokens[size_t(amount.next)].to;
            ++amount.next;
        }
    }
    return amount;
}

// マイナス, 마이너스: scripts whose unknown words are cut into characters; how many there are.
int easternMinus(const TokenText &text, int at)
{
    const QStringView rest = QStringView(text.folded.text).mid(text.tokens[size_t(at)].from);
    for (const QStringView word : {QStringView(u"マイナス"), QStringView(u"마이너스"), QStringView(u"음수")}) {
        if (!rest.startsWith(word))
            continue;
        const int to = text.tokens[size_t(at)].from + int(word.size());
        const int next = tokenAt(text, at, to);
        return next < text.size() ? next - at : 0;
    }
    return 0;
}

} // namespace

std::optional<Amount> readAmount(const TokenText &text, int at, bool fractions)
{
    int i = at;
    double sign = 1;
    const QStringView first = at < text.size() ? text.wordOf(at) : QStringView();
    static const QStringList kMinus{u"minus"_s, u"negative"_s, u"menos"_s, u"moins"_s, u"negativo"_s, u"meno"_s,
        foldWord(u"سالب"), foldWord(u"负"), foldWord(u"負"), foldWord(u"マイナス"), foldWord(u"마이너스"),
        foldWord(u"음수"), u"-"_s};
    int start = at < text.size() ? text.tokens[size_t(at)].from : 0;
    const bool dash = text.isSign(at, u'-');
    if (kMinus.contains(first.toString())) {
        const bool tight = at + 1 < text.size() && !text.tokens[size_t(at) + 1].spaced;
        const bool free = at == 0 || text.tokens[size_t(at)].spaced
            || text.tokens[size_t(at) - 1].kind == Token::Kind::Sign
            || (text.tokens[size_t(at) - 1].kind == Token::Kind::Word
                && isUnspaced(text.folded.text[text.tokens[size_t(at) - 1].from]) && !text.is(at - 1, Tag::Unit)
                && !text.is(at - 1, Tag::DaySuffix) && !text.is(at - 1, Tag::MonthSuffix)
                && !text.is(at - 1, Tag::YearSuffix) && !text.is(at - 1, Tag::Num) && !text.is(at - 1, Tag::Mult));
        if (!dash || (tight && free)) {
            sign = -1;
            ++i;
        }
    } else if (const int words = at < text.size() ? easternMinus(text, at) : 0; words > 0) {
        sign = -1;
        i += words;
    }
    auto amount = readPlain(text, i);
    if (!amount && fractions && i == at)
        return withFraction(text, i, amount);
    if (!amount)
        return std::nullopt;
    if (fractions) {
        const int n = amount->next;
        const QStringView word = n < text.size() ? text.wordOf(n) : QStringView();
        if (const auto part = lowerFirst(text, *amount)) { // 三分之一, 三分の一, 삼분의 일
            *amount = *part;
        } else if (const auto worded = withFraction(text, i, amount)) {
            *amount = *worded;
        } else if (text.isSign(n, u'/') && amount->figures && n + 1 < text.size()) {
            const auto lower = readPlain(text, n + 1);
            if (lower && lower->figures && lower->value != 0 && !text.isSign(lower->next, u'/')) {
                amount->value /= lower->value;
                amount->to = lower->to;
                amount->next = lower->next;
            }
        } else if (word == u"over" || word == u"sur" || word == u"sobre" || word == u"su"
            || (word == foldWord(u"على") && amount->value < 1000)) {
            if (const auto lower = readPlain(text, n + 1); lower && lower->value != 0
                && !text.is(lower->next, Tag::Unit) && !(word == u"over" && text.is(lower->next, Tag::Guest))) {
                amount->value /= lower->value;
                amount->to = lower->to;
                amount->next = lower->next;
            }
        } else if (word == u"点" || word == u"point" || word == u"virgula" || word == u"virgule" || word == u"coma"
            || word == u"komma" || word == u"점" || word == u"·" || word == u"・") {
            if (const auto rest = readPlain(text, n + 1);
                rest && rest->value >= 0 && rest->value == std::floor(rest->value) && rest->value < 1e9) {
                const QString digits = QString::number(qint64(rest->value));
                int zeros = 0;
                for (int k = n + 1; k < rest->next - 1 && text.valueOf(k, Tag::Num) == 0; ++k)
                    ++zeros;
                amount->value += rest->value / std::pow(10.0, double(digits.size() + zeros));
                amount->to = rest->to;
                amount->next = rest->next;
            }
        }
        if (amount->next < text.size()
            && text.tokens[size_t(amount->next)].to - text.tokens[size_t(amount->next)].from == 1) {
            if (const double part = vulgar(text.folded.text[text.tokens[size_t(amount->next)].from]); part > 0) {
                amount->value += part;
                amount->to = text.tokens[size_t(amount->next)].to;
                ++amount->next;
            }
        }
    }
    amount->value *= sign;
    if (sign < 0)
        amount->from = start;
    return amount;
}

QString amountText(double value, Language language)
{
    if (value == 0)
        return u"0"_s;
    QString text = QString::number(value, 'g', 15).toUpper();
    if (text.contains(u'E') && std::fabs(value) >= 1 && std::fabs(value) < 1e15)
        text = QString::number(value, 'f', 0);
    if (commaIsDecimal(language))
        text.replace(u'.', u',');
    return text;
}

} // namespace bellhop::ai
