// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/date_points.h"

#include "core/ai/holidays.h"

#include <algorithm>

namespace bellhop::ai {

using Grain = DateValue::Grain;
using Kind = DateValue::Kind;
using Part = DateValue::Part;

namespace {

void keepLonger(std::optional<DatePoint> &best, std::optional<DatePoint> found)
{
    if (found && (!best || found->next > best->next))
        best = std::move(found);
}

int century(qint64 n)
{
    return int(n < 40 ? 2000 + n : 1900 + n);
}

bool isDayNumber(qint64 n)
{
    return n >= 1 && n <= 31;
}

} // namespace

std::optional<DatePoint> DatePoints::read(int at, bool loose, int depth) const
{
    if (at >= m_text.size() || depth > 3)
        return std::nullopt;
    Found best;
    keepLonger(best, figures(at));
    keepLonger(best, figureMix(at));
    keepLonger(best, spacedFigures(at));
    keepLonger(best, yearFirst(at));
    keepLonger(best, dayMonth(at));
    keepLonger(best, monthFirst(at, loose));
    keepLonger(best, weekdayFirst(at, loose, depth));
    keepLonger(best, ordinalOf(at));
    keepLonger(best, relativeDay(at, depth));
    keepLonger(best, relativeUnit(at));
    keepLonger(best, counted(at, depth));
    keepLonger(best, holiday(at));
    keepLonger(best, partOf(at, depth));
    keepLonger(best, season(at));
    keepLonger(best, weekOf(at, depth));
    keepLonger(best, bareDay(at));
    keepLonger(best, bareYear(at));
    return best;
}

DateValue DatePoints::dayValue(QDate date) const
{
    DateValue value;
    value.start = date;
    value.day = date.day();
    value.month = date.month();
    return value;
}

QDate DatePoints::resolve(int year, int month, int day, bool *impossible) const
{
    if (year > 0) {
        const QDate date(year, month, day);
        *impossible = !date.isValid();
        return date;
    }
    for (int y = m_context.today.year(); y <= m_context.today.year() + 8; ++y) {
        const QDate date(y, month, day);
        if (date.isValid() && date >= m_context.today) {
            *impossible = false;
            return date;
        }
        if (!date.isValid() && !(month == 2 && day == 29))
            break;
    }
    *impossible = true;
    return {};
}

QDate DatePoints::plus(QDate from, double count, Unit unit)
{
    const int whole = int(std::clamp(count, -30'000.0, 30'000.0));
    switch (unit) {
    case Unit::Day:
    case Unit::Night:
        return from.addDays(whole);
    case Unit::Week:
    case Unit::WorkWeek:
        return from.addDays(int(std::clamp(count, -5'000.0, 5'000.0) * 7));
    case Unit::Weekend:
        return from.addDays(whole * 7);
    case Unit::Fortnight:
        return from.addDays(whole * 14);
    case Unit::HalfMonth:
        return from.addDays(whole * 15);
    case Unit::Month:
        return from.addMonths(std::clamp(whole, -12'000, 12'000));
    case Unit::Quarter:
        return from.addMonths(std::clamp(whole, -4'000, 4'000) * 3);
    case Unit::HalfYear:
        return from.addMonths(std::clamp(whole, -2'000, 2'000) * 6);
    case Unit::Year:
    case Unit::FiscalYear:
        return from.addYears(std::clamp(whole, -1'000, 1'000));
    case Unit::Decade:
        return from.addYears(std::clamp(whole, -100, 100) * 10);
    case Unit::Century:
        return from.addYears(std::clamp(whole, -10, 10) * 100);
    case Unit::BusinessDay: {
        QDate date = from;
        for (int left = std::min(std::abs(whole), 1'000); left > 0;) {
            date = date.addDays(whole > 0 ? 1 : -1);
            if (date.dayOfWeek() <= 5)
                --left;
        }
        return date;
    }
    default:
        return from;
    }
}

int DatePoints::skipArticles(int at) const
{
    for (int n = 0; n < 3 && is(at, Tag::Article) && !is(at, Tag::Weekday); ++n)
        ++at;
    return at;
}

int DatePoints::skipOf(int at) const
{
    for (int n = 0; n < 4 && (is(at, Tag::Of) || is(at, Tag::Article) || is(at, Tag::MonthWord)); ++n)
        ++at;
    return at;
}

std::optional<int> DatePoints::monthAt(int at, bool loose) const
{
    const auto month = m_text.valueOf(at, Tag::Month);
    if (!month)
        return std::nullopt;
    if (loose || m_text.language != Language::English)
        return int(*month);
    const QStringView word = m_text.wordOf(at);
    if (word != u"may" && word != u"march" && word != u"mar" && word != u"dec" && word != u"jan")
        return int(*month);
    const bool before = is(at - 1, Tag::Of) || is(at - 1, Tag::In) || is(at - 1, Tag::Rel) || is(at - 1, Tag::On)
        || is(at - 1, Tag::Since) || is(at - 1, Tag::Until) || is(at - 1, Tag::PartMid) || is(at - 1, Tag::PartBegin)
        || is(at - 1, Tag::PartEnd) || is(at - 1, Tag::To) || is(at - 1, Tag::Ord) || is(at - 1, Tag::OrdSuffix)
        || (at > 0 && m_text.tokens[size_t(at - 1)].number > 0);
    const bool after = readYear(at + 1, true).has_value() || m_text.size() == 1 || is(at + 1, Tag::To)
        || (at + 1 < m_text.size()
            && (m_text.tokens[size_t(at) + 1].kind == Token::Kind::Digits || is(at + 1, Tag::Ord)
                || (is(at + 1, Tag::Num) && !is(at + 1, Tag::One))))
        || (is(at + 1, Tag::Article) && readDayNumber(at + 2, true));
    if (is(at + 1, Tag::Or) && !after)
        return std::nullopt; // "may or may not"
    return before || after ? std::optional(int(*month)) : std::nullopt;
}

std::optional<DatePoints::Year> DatePoints::readYear(int at, bool bare, bool afterDay) const
{
    if (at >= m_text.size())
        return std::nullopt;
    if (!bare) {
        int i = at;
        if (m_text.isSign(i, u',') || m_text.isSign(i, u'.') || m_text.isSign(i, u'/') || m_text.isSign(i, u'-'))
            ++i;
        for (int n = 0; n < 4 && (is(i, Tag::Of) || is(i, Tag::On) || is(i, Tag::Article) || is(i, Tag::YearWord)); ++n)
            ++i;
        if (const auto year = readYear(i, true, afterDay && i == at))
            return year;
        const bool past = i < m_text.size() && is(i - 1, Tag::Of)
            && m_text.tokens[size_t(i)].kind == Token::Kind::Digits
            && m_text.tokens[size_t(i)].to - m_text.tokens[size_t(i)].from == 2 && m_text.tokens[size_t(i)].number > 31;
        if (past && (i + 1 >= m_text.size() || m_text.tokens[size_t(i) + 1].kind == Token::Kind::Sign)
            && !m_text.isSign(i + 1, u'%')) // "april of 87"
            return Year{century(m_text.tokens[size_t(i)].number), i + 1};
        if (const auto relative = m_text.valueOf(i, Tag::Rel); relative && m_text.tokens[size_t(i)].senses.size() > 0
            && i + 1 < m_text.size() && m_text.tokens[size_t(i) + 1].isUnit(Unit::Year))
            return Year{m_context.today.year() + int(*relative), i + 2};
        if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Year))
            if (const auto after = m_text.valueOf(i + 1, Tag::Rel))
                return Year{m_context.today.year() + int(*after), i + 2};
        return std::nullopt;
    }
    const Token &token = m_text.tokens[size_t(at)];
    if (token.kind == Token::Kind::Digits) {
        const int size = token.to - token.from;
        if (size == 4 && token.number >= 1000 && token.number <= 2999) {
            int next = at + 1;
            if (is(next, Tag::YearSuffix))
                ++next;
            return Year{int(token.number), next};
        }
        if (size == 2 && is(at + 1, Tag::YearSuffix) && m_text.language != Language::Korean)
            return Year{century(token.number), at + 2};
        const bool alone = at + 1 >= m_text.size() || m_text.tokens[size_t(at) + 1].kind == Token::Kind::Sign;
        if (afterDay && size == 2 && alone && token.number >= 10 && !m_text.isSign(at + 1, u':'))
            return Year{century(token.number), at + 1};
        return std::nullopt;
    }
    if (m_text.isSign(at, u'\'') && at + 1 < m_text.size() && m_text.tokens[size_t(at) + 1].kind == Token::Kind::Digits
        && m_text.tokens[size_t(at) + 1].number < 100)
        return Year{int(2000 + m_text.tokens[size_t(at) + 1].number), at + 2};
    if (const auto era = m_text.valueOf(at, Tag::Era)) { // 平成30年
        if (at + 2 < m_text.size() && m_text.wordOf(at + 1) == u"元" && is(at + 2, Tag::YearSuffix)) // 平成元年
            return Year{int(*era), at + 3};
        const auto number = readNumber(m_text, at + 1);
        if (number && is(number->next, Tag::YearSuffix) && number->value < 100)
            return Year{int(*era + number->value - 1), number->next + 1};
        return std::nullopt;
    }
    const auto number = readNumber(m_text, at);
    if (!number || number->ordinal || number->figures)
        return std::nullopt;
    int year = int(std::min<qint64>(number->value, 9'999));
    int next = number->next;
    if (year >= 13 && year <= 20) { // nineteen ninety six
        const auto rest = readNumber(m_text, next);
        if (rest && !rest->ordinal && rest->value >= 10 && rest->value < 100 && !rest->figures) {
            year = year * 100 + int(rest->value);
            next = rest->next;
        }
    }
    if (is(next, Tag::YearSuffix)) {
        if (number->next - at >= 2 && year < 100 && year >= 10)
            year += year < 40 ? 2000 : 1900; // 一八年
        if (year >= 1000)
            return Year{year, next + 1};
        return std::nullopt;
    }
    return year >= 1900 && year <= 2100 ? std::optional(Year{year, next}) : std::nullopt;
}

std::optional<DatePoint> DatePoints::readDayNumber(int at, bool strict) const
{
    int i = at;
    if (is(i, Tag::DayWord) && i + 1 < m_text.size())
        ++i;
    const bool dayWord = i > at;
    if (is(i, Tag::OrdPrefix))
        ++i;
    const auto number = readNumber(m_text, i);
    if (!number || !isDayNumber(number->value)
        || (!number->ordinal && !number->figures && strict && !dayWord && !is(number->next, Tag::DaySuffix)))
        return std::nullopt;
    int next = number->next;
    const bool suffix = is(next, Tag::DaySuffix);
    if (suffix)
        ++next;
    if (is(next, Tag::Ord) && !number->ordinal && m_text.wordOf(next) == u"er")
        ++next;
    if (strict && !number->ordinal && !dayWord && !suffix)
        return std::nullopt;
    DateValue value;
    value.bareDay = true;
    value.day = int(number->value);
    for (QDate month(m_context.today.year(), m_context.today.month(), 1); value.start.isNull();
         month = month.addMonths(1)) {
        const QDate date(month.year(), month.month(), value.day);
        if (date.isValid() && date >= m_context.today)
            value.start = date;
    }
    return DatePoint{value, next};
}

DatePoints::Found DatePoints::period(QDate start, QDate end, Grain grain, int next) const
{
    DateValue value;
    value.kind = Kind::Period;
    value.grain = grain;
    value.start = start;
    value.end = end;
    return DatePoint{value, next};
}

DatePoints::Found DatePoints::monthPeriod(int year, int month, int next) const
{
    const bool said = year > 0;
    if (!said)
        year = m_context.today.year() + (month < m_context.today.month() ? 1 : 0);
    Found found = period(QDate(year, month, 1), QDate(year, month, 1).addMonths(1), Grain::Month, next);
    found->value.yearSaid = said;
    found->value.monthSaid = true;
    found->value.month = month;
    return found;
}

DatePoints::Found DatePoints::unitPeriod(Unit unit, int relative, int next) const
{
    const QDate today = m_context.today;
    Found found;
    switch (unit) {
    case Unit::Week:
        found = period(monday(today).addDays(7 * relative), monday(today).addDays(7 * relative + 7), Grain::Week, next);
        break;
    case Unit::WorkWeek:
    case Unit::BusinessDay:
        found = period(monday(today).addDays(7 * relative), monday(today).addDays(7 * relative + 5), Grain::Week, next);
        break;
    case Unit::Weekend:
        found = period(
            monday(today).addDays(7 * relative + 5), monday(today).addDays(7 * relative + 7), Grain::Weekend, next);
        break;
    case Unit::Fortnight:
        found = period(
            today.addDays(relative >= 0 ? 1 : -14), today.addDays(relative >= 0 ? 15 : 0), Grain::Longer, next);
        break;
    case Unit::Month: {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(relative);
        found = period(month, month.addMonths(1), Grain::Month, next);
        break;
    }
    case Unit::Quarter: {
        const QDate first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * relative);
        found = period(first, first.addMonths(3), Grain::Quarter, next);
        break;
    }
    case Unit::Year:
        found
            = period(QDate(today.year() + relative, 1, 1), QDate(today.year() + relative + 1, 1, 1), Grain::Year, next);
        break;
    case Unit::Decade: {
        const int first = today.year() / 10 * 10 + 10 * relative;
        found = period(QDate(first, 1, 1), QDate(first + 10, 1, 1), Grain::Longer, next);
        break;
    }
    case Unit::Century: {
        const int first = today.year() / 100 * 100 + 100 * relative;
        found = period(QDate(first, 1, 1), QDate(first + 100, 1, 1), Grain::Longer, next);
        break;
    }
    case Unit::FiscalYear: {
        DateValue value;
        value.kind = Kind::Unresolved;
        return DatePoint{value, next};
    }
    case Unit::Day:
    case Unit::Night: {
        DateValue value = dayValue(today.addDays(relative));
        value.hasRelative = true;
        return DatePoint{value, next};
    }
    default:
        return std::nullopt;
    }
    found->value.hasRelative = true;
    found->value.relative = relative;
    return found;
}

DatePoints::Found DatePoints::countedPeriod(double count, Unit unit, int direction, int next) const
{
    if (unit == Unit::Hour || unit == Unit::Minute || unit == Unit::Second)
        return std::nullopt;
    const QDate today = m_context.today;
    if (unit == Unit::Quarter || unit == Unit::Weekend) {
        const auto whole = unitPeriod(unit, direction > 0 ? 1 : -int(count), next);
        const auto last = unitPeriod(unit, direction > 0 ? int(count) : -1, next);
        return period(whole->value.start, last->value.end, Grain::Longer, next);
    }
    if (direction > 0) {
        const QDate start = unit == Unit::BusinessDay ? plus(today, 1, unit) : today.addDays(1);
        const QDate end
            = unit == Unit::BusinessDay ? plus(today, count, unit).addDays(1) : plus(today, count, unit).addDays(1);
        return period(start, end, Grain::Longer, next);
    }
    return period(plus(today, -count, unit), today, Grain::Longer, next);
}

// 1990年代, "les années 1990", "15th century", 15세기
DatePoints::Found DatePoints::which(int at, bool worded) const
{
    const auto number = readNumber(m_text, at);
    if (!number || number->next > m_text.size())
        return std::nullopt;
    const auto unitIs = [this](int k, Unit unit) { return k < m_text.size() && m_text.tokens[size_t(k)].isUnit(unit); };
    const auto decade = [this](int first, int next) {
        return period(QDate(first, 1, 1), QDate(first + 10, 1, 1), Grain::Longer, next);
    };
    const bool tens = number->value >= 1000 && number->value <= 2990 && number->value % 10 == 0;
    if (tens && !number->ordinal && unitIs(number->next, Unit::Decade))
        return decade(int(number->value), number->next + 1);
    static constexpr QStringView kYears[] = {u"annees", u"anos", u"años", u"anni"};
    const QStringView before = at > 0 ? m_text.wordOf(at - 1) : QStringView();
    for (const QStringView years : kYears)
        if (tens && worded && number->figures && before == years)
            return decade(int(number->value), number->next);
    const bool eastern = m_text.language == Language::Chinese || m_text.language == Language::Japanese
        || m_text.language == Language::Korean;
    if (number->value >= 1 && number->value <= 30 && (number->ordinal || (eastern && number->value > 10))
        && unitIs(number->next, Unit::Century)) {
        const int first = int(number->value - 1) * 100;
        return first >= 100 ? period(QDate(first, 1, 1), QDate(first + 100, 1, 1), Grain::Longer, number->next + 1)
                            : std::nullopt;
    }
    return std::nullopt;
}

DatePoints::Found DatePoints::bareYear(int at) const
{
    int i = at;
    bool worded = false;
    for (int n = 0; n < 2 && is(i, Tag::YearWord); ++n) {
        ++i;
        worded = true;
    }
    if (worded && is(i, Tag::Of))
        ++i;
    if (const auto century = which(i, worded))
        return century;
    const auto year = readYear(i, true);
    if (!year || year->year < (worded || is(year->next - 1, Tag::YearSuffix) ? 1000 : 1900)
        || year->year > (worded || is(year->next - 1, Tag::YearSuffix) ? 2999 : 2100))
        return std::nullopt;
    const bool sure = worded
        || ((m_text.isSign(at - 1, u'~') || m_text.isSign(at - 1, u'-')) && at >= 2
            && (m_text.tokens[size_t(at) - 2].number >= 1000 || is(at - 2, Tag::YearSuffix)))
        || is(year->next - 1, Tag::YearSuffix) || is(at - 1, Tag::Of) || is(at - 1, Tag::In) || is(at - 1, Tag::On)
        || is(at - 1, Tag::Since) || is(at - 1, Tag::Until) || is(at - 1, Tag::After) || is(at - 1, Tag::Before)
        || is(at - 1, Tag::OrAfter) || is(at - 1, Tag::OrBefore)
        || (is(at - 1, Tag::To) && m_text.tokens[size_t(at) - 1].kind != Token::Kind::Sign) || is(at - 1, Tag::Between)
        || is(at - 1, Tag::From) || is(at - 1, Tag::Approx) || is(at - 1, Tag::And) || is(at - 1, Tag::Article)
        || at == 0 || (is(at - 1, Tag::RelDay));
    if (!sure || is(year->next, Tag::Guest) || is(year->next, Tag::Unit) || m_text.isSign(year->next, u'%')
        || m_text.isSign(at - 1, u'$') || m_text.isSign(at - 1, u'#')
        || (m_text.isSign(year->next, u'-') && !m_text.tokens[size_t(year->next)].spaced && !worded
            && !(year->next + 1 < m_text.size() && readYear(year->next + 1, true))))
        return std::nullopt;
    if (at > 0 && m_text.tokens[size_t(at) - 1].kind == Token::Kind::Sign && !m_text.tokens[size_t(at)].spaced
        && !m_text.isSign(at - 1, u'~') && !m_text.isSign(at - 1, u'-') && !m_text.isSign(at - 1, u'('))
        return std::nullopt;
    Found found = period(QDate(year->year, 1, 1), QDate(year->year + 1, 1, 1), Grain::Year, year->next);
    found->value.yearSaid = true;
    if ((year->next < m_text.size() && m_text.wordOf(year->next) == u"s" && year->year % 10 == 0)) { // 1990s
        found->value.end = QDate(year->year + 10, 1, 1);
        ++found->next;
    }
    return found;
}

} // namespace bellhop::ai
