// SPDX-License-Identifier: GPL-3.0-or-later
// Single days: in figures, by month and day, by weekday, relative, of a feast.
#include "core/ai/date_points.h"

#include "core/ai/holidays.h"

#include <algorithm>
#include <iterator>

namespace bellhop::ai {

using Grain = DateValue::Grain;
using Kind = DateValue::Kind;

DatePoints::Found DatePoints::figures(int at) const
{
    if (at >= m_text.size()) // "until monday": nothing follows
        return std::nullopt;
    const Token &token = m_text.tokens[size_t(at)];
    if (token.kind != Token::Kind::Figures)
        return std::nullopt;
    const FigureDate &f = m_text.figureDates[size_t(token.figures)];
    DateValue value;
    value.inFigures = true;
    if (f.separator.isNull() && (is(at - 1, Tag::Reference) || is(at - 2, Tag::Reference)))
        return std::nullopt; // "booking 20261205"
    if (f.c < 0 && f.longest == 4) { // 2015-12, 12-2015
        const int year = f.a > 31 ? f.a : f.b;
        const int month = f.a > 31 ? f.b : f.a;
        return monthPeriod(year, month, at + 1);
    }
    int year = 0;
    int first = f.a;
    int second = f.b;
    bool monthFirst = m_context.order == DayOrder::MonthFirst;
    bool fixed = false;
    if (f.c >= 0) {
        value.yearSaid = true;
        if (f.a > 31) {
            year = f.a;
            first = f.b;
            second = f.c;
            monthFirst = true;
            fixed = first <= 12;
        } else {
            year = f.c > 99 ? f.c : f.c < 60 ? 2000 + f.c : 1900 + f.c;
        }
        if (f.longest < 4 && f.separator == u'-' && f.a <= 31 && m_text.language == Language::Chinese) { // 12-11-10
            year = 2000 + f.a;
            first = f.b;
            second = f.c;
            monthFirst = true;
            fixed = true;
        }
    } else if (f.separator == u'.' && (!f.finalDot || m_text.language == Language::English)) { // "5.12" may be a number
        const bool cue = is(at - 1, Tag::On) || is(at - 1, Tag::Weekday) || is(at - 1, Tag::From) || is(at - 1, Tag::To)
            || is(at - 1, Tag::Since) || is(at - 1, Tag::Until) || is(at - 1, Tag::CheckIn) || is(at - 1, Tag::CheckOut)
            || m_text.isSign(at - 1, u'-') || m_text.isSign(at + 1, u'-') || is(at + 1, Tag::To) || m_text.size() <= 2;
        const bool english = m_text.language == Language::English && !is(at - 1, Tag::Weekday) && m_text.size() > 2
            && !(at > 0 && m_text.wordOf(at - 1) == u"on") && !is(at + 1, Tag::To) && !m_text.isSign(at + 1, u'-')
            && !m_text.isSign(at - 1, u'-');
        if (english || !cue || is(at + 1, Tag::Unit) || is(at + 1, Tag::Mult))
            return std::nullopt;
    }
    if (f.c > 99 && f.separator == u'/' && f.a <= 31 && m_text.language == Language::Chinese && !m_context.stay)
        monthFirst = false; // the year last: not the Chinese order at all
    if (!fixed) {
        const bool dotted = f.separator == u'.' && f.a <= 31;
        if (dotted && m_context.order == DayOrder::Unknown)
            monthFirst = first > 12
                ? false
                : f.c < 0 && m_text.language == Language::English && (second > 12 || !m_context.stay);
        if (first > 12 && second <= 12)
            monthFirst = false;
        else if (second > 12 && first <= 12)
            monthFirst = true;
        else if (m_context.order == DayOrder::Unknown && first != second && !dotted) {
            bool impossible = false;
            value.other = resolve(year, second, first, &impossible); // day first; the main reading is month first
            monthFirst = true;
        }
    }
    const int month = monthFirst ? first : second;
    const int day = monthFirst ? second : first;
    if (month < 1 || month > 12)
        return std::nullopt;
    value.day = day;
    value.month = month;
    value.monthSaid = true;
    value.start = resolve(year, month, day, &value.impossible);
    if (value.impossible)
        value.kind = Kind::Unresolved;
    return DatePoint{value, at + 1};
}

// "18 8 1978", "le 20 02 2014": day, month and a year written out, where days come first
DatePoints::Found DatePoints::spacedFigures(int at) const
{
    if (m_context.order != DayOrder::DayFirst || at + 2 >= m_text.size())
        return std::nullopt;
    const auto digits = [this](int i) { return m_text.tokens[size_t(i)].kind == Token::Kind::Digits; };
    const auto size = [this](int i) { return m_text.tokens[size_t(i)].to - m_text.tokens[size_t(i)].from; };
    for (int i = at; i < at + 3; ++i)
        if (!digits(i) || (i > at && !m_text.tokens[size_t(i)].spaced))
            return std::nullopt;
    const bool more = at + 3 < m_text.size() && (digits(at + 3) || is(at + 3, Tag::Unit) || is(at + 3, Tag::Guest));
    const bool before = at > 0 && (digits(at - 1) || m_text.isSign(at - 1, u'+') || m_text.isSign(at - 1, u')'));
    const auto day = m_text.tokens[size_t(at)].number;
    const auto month = m_text.tokens[size_t(at) + 1].number;
    const auto year = m_text.tokens[size_t(at) + 2].number;
    if (more || before || size(at) > 2 || size(at + 1) > 2 || size(at + 2) != 4 || month < 1 || month > 12 || day < 1
        || day > 31 || year < 1900 || year > 2100)
        return std::nullopt;
    DateValue value;
    value.inFigures = true;
    value.yearSaid = true;
    value.monthSaid = true;
    value.day = int(day);
    value.month = int(month);
    value.start = resolve(int(year), value.month, value.day, &value.impossible);
    if (value.impossible)
        value.kind = Kind::Unresolved;
    return DatePoint{value, at + 3};
}

// 05-Aug-2016, 2019/aug/01, 23-2020-September: month names among figures.
DatePoints::Found DatePoints::figureMix(int at) const
{
    int part[3] = {0, 0, 0};
    int sizes[3] = {0, 0, 0};
    int month = 0;
    int monthAtPart = -1;
    int i = at;
    int count = 0;
    for (; count < 3 && i < m_text.size(); ++count) {
        if (count > 0) {
            const bool joint = (m_text.isSign(i, u'-') || m_text.isSign(i, u'/') || m_text.isSign(i, u'.'))
                && !m_text.tokens[size_t(i)].spaced;
            if (!joint || i + 1 >= m_text.size() || m_text.tokens[size_t(i) + 1].spaced)
                break;
            ++i;
        }
        const Token &token = m_text.tokens[size_t(i)];
        if (const auto named = m_text.valueOf(i, Tag::Month); named && month == 0) {
            month = int(*named);
            monthAtPart = count;
        } else if (token.kind == Token::Kind::Digits && token.number > 0 && token.number < 3000) {
            part[count] = int(token.number);
            sizes[count] = token.to - token.from;
        } else if (token.kind == Token::Kind::Figures && count == 0) { // "23-2020" was read as one
            const FigureDate &f = m_text.figureDates[size_t(token.figures)];
            if (f.c >= 0 || f.longest != 4)
                return std::nullopt;
            part[0] = f.a;
            part[1] = f.b;
            sizes[0] = f.a > 99 ? 4 : 2;
            sizes[1] = f.b > 99 ? 4 : 2;
            count = 1;
        } else if (token.kind == Token::Kind::Figures && count == 1 && monthAtPart == 0) {
            const FigureDate &f = m_text.figureDates[size_t(token.figures)];
            if (f.c >= 0 || f.longest != 4)
                return std::nullopt;
            part[1] = f.a;
            part[2] = f.b;
            sizes[1] = f.a > 99 ? 4 : 2;
            sizes[2] = f.b > 99 ? 4 : 2;
            ++i;
            count = 3;
            break;
        } else {
            return std::nullopt;
        }
        ++i;
    }
    if (count < 2 || month == 0)
        return std::nullopt;
    int year = 0;
    int day = 0;
    for (int k = 0; k < count; ++k) {
        if (k == monthAtPart)
            continue;
        if (sizes[k] == 4)
            year = part[k];
        else if (day == 0)
            day = part[k];
        else
            year = part[k] < 60 ? 2000 + part[k] : 1900 + part[k];
    }
    if (day == 0 && year > 0)
        return monthPeriod(year, month, i);
    if (day < 1 || day > 31)
        return std::nullopt;
    DateValue value;
    value.yearSaid = year > 0;
    value.monthSaid = true;
    value.day = day;
    value.month = month;
    value.start = resolve(year, month, day, &value.impossible);
    if (value.impossible)
        value.kind = Kind::Unresolved;
    return DatePoint{value, i};
}

// 2015年4月14日, 明年5月3号, 来月の4日: the larger unit first.
DatePoints::Found DatePoints::yearFirst(int at) const
{
    int i = at;
    int year = 0;
    int month = 0;
    if (const auto relative = m_text.valueOf(i, Tag::Rel); relative && i + 1 < m_text.size()) {
        if (m_text.tokens[size_t(i) + 1].isUnit(Unit::Year)) {
            year = m_context.today.year() + int(*relative);
            i += 2;
        } else if (m_text.tokens[size_t(i) + 1].isUnit(Unit::Month)) {
            const QDate first = QDate(m_context.today.year(), m_context.today.month(), 1).addMonths(int(*relative));
            year = first.year();
            month = first.month();
            i += 2;
        } else if (*relative == 0 && m_text.language == Language::Korean) {
            const auto named = readNumber(m_text, i + 1); // 이번 8월
            if (named && named->value <= 12 && is(named->next, Tag::MonthSuffix)) {
                year = m_context.today.year();
                ++i;
            }
        }
    } else if (const auto away = m_text.valueOf(i, Tag::Fraction); away && *away > 51) { // 后年5月
        year = m_context.today.year() + int(*away) - 60;
        ++i;
    } else if (const auto said = readYear(i, true)) {
        if (is(said->next - 1, Tag::YearSuffix) || is(said->next, Tag::Of)) {
            year = said->year;
            i = said->next;
        }
    }
    if (year > 0 && (is(i, Tag::Of) || m_text.isSign(i, u',')))
        ++i;
    const bool relativeMonth = month > 0;
    if (month == 0) {
        if (const auto named = m_text.valueOf(i, Tag::Month); named && (year > 0 || is(i + 1, Tag::Of))
            && (m_text.language == Language::Chinese || m_text.language == Language::Japanese
                || m_text.language == Language::Korean)) {
            month = int(*named);
            ++i;
        } else {
            if (year == 0 && i == at && is(i, Tag::MonthWord)) // شهر 3
                ++i;
            const auto number = readNumber(m_text, i);
            if (!number || number->value < 1 || number->value > 12)
                return std::nullopt;
            const bool part
                = is(number->next, Tag::PartBegin) || is(number->next, Tag::PartMid) || is(number->next, Tag::PartEnd);
            if (part && m_text.wordOf(number->next).startsWith(u'月')) // 6月底, the part in one word with its month
                return monthPeriod(year, int(number->value), number->next);
            if (!is(number->next, Tag::MonthSuffix))
                return std::nullopt;
            month = int(number->value);
            i = number->next + 1;
        }
    }
    const int afterMonth = i;
    if (is(i, Tag::Of) || is(i, Tag::Article) || m_text.isSign(i, u','))
        ++i;
    const auto day = readNumber(m_text, i);
    const bool dayHere = day && day->value >= 1 && day->value <= 31 && !is(day->next, Tag::MonthSuffix)
        && (is(day->next, Tag::DaySuffix)
            || (!relativeMonth && !is(day->next, Tag::Unit) && !is(day->next, Tag::Counter)
                && !is(day->next, Tag::Guest) && i == afterMonth));
    if (!dayHere) {
        if (relativeMonth)
            return std::nullopt;
        return monthPeriod(year, month, afterMonth);
    }
    int next = day->next;
    if (is(next, Tag::DaySuffix))
        ++next;
    DateValue value;
    value.yearSaid = year > 0;
    value.monthSaid = true;
    value.day = int(day->value);
    value.month = month;
    value.start = resolve(year, month, value.day, &value.impossible);
    if (value.impossible)
        value.kind = Kind::Unresolved;
    int w = next;
    if (m_text.isSign(w, u',') || m_text.isSign(w, u'('))
        ++w;
    if (is(w, Tag::Weekday) && !is(w, Tag::MonthSuffix)) {
        value.weekday = int(*m_text.valueOf(w, Tag::Weekday));
        next = w + 1;
    }
    return DatePoint{value, next};
}

// The dot of "30 jul. y", "nov. to march": the sentence goes on behind it.
bool DatePoints::abbreviated(int dot) const
{
    if (!m_text.isSign(dot, u'.') || m_text.tokens[size_t(dot)].spaced || m_text.wordOf(dot - 1).size() > 4)
        return false;
    return is(dot + 1, Tag::To) || is(dot + 1, Tag::And) || is(dot + 1, Tag::Until) || is(dot + 1, Tag::Of)
        || m_text.isSign(dot + 1, u'-');
}

DatePoints::Found DatePoints::dayMonth(int at) const
{
    int i = at;
    if (is(i, Tag::DayWord) && !is(i, Tag::Rel))
        ++i;
    const auto number = readNumber(m_text, i);
    if (!number || number->value < 1 || number->value > 31 || m_text.isSign(at - 1, u'$'))
        return std::nullopt;
    i = number->next;
    if (is(i, Tag::Ord) && !number->ordinal && m_text.wordOf(i) == u"er")
        ++i;
    if (is(i, Tag::DayWord)) // "the 4th day of july"
        ++i;
    int year = 0;
    if (m_text.isSign(i, u',') || (m_text.isSign(i, u'.') && !number->figures))
        ++i;
    i = skipOf(i);
    if (m_text.isSign(i, u'.') || m_text.isSign(i, u'-'))
        ++i;
    int month = 0;
    int next = i;
    if (const auto named = monthAt(i, true)) {
        month = *named;
        next = i + 1;
    } else if (const auto relative = m_text.valueOf(i, Tag::Rel); relative && i + 1 < m_text.size()
               && (number->ordinal || i > number->next)
               && m_text.tokens[size_t(i) + 1].isUnit(Unit::Month)) { // 20th of the current month
        const QDate first = QDate(m_context.today.year(), m_context.today.month(), 1).addMonths(int(*relative));
        month = first.month();
        year = first.year();
        next = i + 2;
    } else if (i + 1 < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Month) && is(i + 1, Tag::Rel)
        && i > number->next) {
        const QDate first = QDate(m_context.today.year(), m_context.today.month(), 1)
                                .addMonths(int(*m_text.valueOf(i + 1, Tag::Rel)));
        month = first.month();
        year = first.year();
        next = i + 2;
    } else if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Month) && number->ordinal
        && i > number->next) {
        month = m_context.today.month();
        year = m_context.today.year();
        next = i + 1;
    } else if (const auto figure = is(number->next, Tag::Of) ? readNumber(m_text, i) : std::nullopt; figure
               && number->figures && figure->figures && figure->value >= 1 && figure->value <= 12
               && is(figure->next, Tag::Of) && readYear(figure->next + 1, true)) { // "9 de 8 de 1971"
        month = int(figure->value);
        next = figure->next;
    } else if (number->ordinal && m_text.language == Language::German) { // "7. vierter", "den siebten vierten"
        const auto second = readNumber(m_text, i);
        if (!second || !second->ordinal || second->value > 12 || (second->figures && number->figures)
            || !(is(at - 1, Tag::On) || is(at - 1, Tag::Article) || is(at - 1, Tag::Weekday)))
            return std::nullopt;
        month = int(second->value);
        next = second->next;
    } else {
        return std::nullopt;
    }
    if ((m_text.isSign(next, u'.') && next + 1 < m_text.size() && readYear(next + 1, true)) || abbreviated(next))
        ++next;
    if (year == 0) {
        if (const auto said = readYear(next, false, true)) {
            year = said->year;
            next = said->next;
        }
    }
    DateValue value;
    value.yearSaid = year > 0;
    value.monthSaid = true;
    value.day = int(number->value);
    value.month = month;
    value.start = resolve(year, month, value.day, &value.impossible);
    if (value.impossible)
        value.kind = Kind::Unresolved;
    return DatePoint{value, next};
}

DatePoints::Found DatePoints::monthFirst(int at, bool loose) const
{
    int i = at;
    std::optional<int> relativeYear;
    if (const auto relative = m_text.valueOf(i, Tag::Rel); relative && is(i + 1, Tag::Month)) {
        relativeYear = int(*relative);
        ++i;
    }
    const auto month = monthAt(i, loose || relativeYear);
    if (!month)
        return std::nullopt;
    ++i;
    if (m_text.isSign(i, u'.') && i + 1 < m_text.size() && (m_text.tokens[size_t(i) + 1].kind == Token::Kind::Digits))
        ++i;
    int dayAt = i;
    if (is(dayAt, Tag::Article) || m_text.isSign(dayAt, u','))
        ++dayAt;
    const auto day = readNumber(m_text, dayAt);
    const bool count = day
        && (is(day->next, Tag::Unit) || is(day->next, Tag::Guest) || is(day->next, Tag::Adult)
            || is(day->next, Tag::Child) || is(day->next, Tag::Room) || is(day->next, Tag::Counter)
            || is(day->next, Tag::RoomType) || is(day->next, Tag::Clock) || m_text.isSign(day->next, u':')
            || m_text.isSign(day->next, u'%'));
    if (day && day->value >= 1 && day->value <= 31 && !count && !(dayAt > i && !day->ordinal)) {
        int next = day->next;
        int year = relativeYear ? m_context.today.year() + *relativeYear : 0;
        if (is(next, Tag::Ord) && !day->ordinal && m_text.wordOf(next) == u"er")
            ++next;
        if (const auto said = readYear(next, false, true)) {
            year = said->year;
            next = said->next;
        }
        DateValue value;
        value.yearSaid = year > 0;
        value.monthSaid = true;
        value.day = int(day->value);
        value.month = *month;
        value.start = resolve(year, *month, value.day, &value.impossible);
        if (value.impossible)
            value.kind = Kind::Unresolved;
        return DatePoint{value, next};
    }
    int next = abbreviated(i) ? i + 1 : i;
    int year = relativeYear ? m_context.today.year() + *relativeYear : 0;
    if (const auto after = m_text.valueOf(next, Tag::Rel); after && !relativeYear && !is(next + 1, Tag::Unit)
        && (m_text.language == Language::Spanish || m_text.language == Language::French
            || m_text.language == Language::Italian || m_text.language == Language::Portuguese)) {
        year = m_context.today.year() + int(*after);
        ++next;
    } else if (const auto said = readYear(next, false)) {
        year = said->year;
        next = said->next;
    }
    return monthPeriod(year, *month, next);
}

QDate DatePoints::onWeekday(int weekday, int relative, bool coming) const
{
    if (coming) {
        const int ahead = (weekday - m_context.today.dayOfWeek() + 7) % 7;
        return m_context.today.addDays(ahead == 0 ? 7 : ahead);
    }
    return monday(m_context.today).addDays(7 * relative + weekday - 1);
}

// "next week", "la semaine prochaine", 下周: its Monday.
std::optional<std::pair<QDate, int>> DatePoints::relativeWeek(int at) const
{
    const auto weekIs = [this](int i) { return i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Week); };
    const QDate here = monday(m_context.today);
    if (const auto relative = m_text.valueOf(at, Tag::Rel); relative && weekIs(at + 1))
        return std::pair{here.addDays(7 * *relative), at + 2};
    if (weekIs(at)) {
        if (const auto relative = m_text.valueOf(at + 1, Tag::Rel))
            return std::pair{here.addDays(7 * *relative), at + 2};
    }
    return std::nullopt;
}

DatePoints::Found DatePoints::weekdayFirst(int at, bool loose, int depth) const
{
    int i = at;
    std::optional<int> relative;
    bool coming = false;
    // 来週の火曜日, 下周二, "next week tuesday", "semaine prochaine mardi"
    if (const auto week = relativeWeek(i)) {
        int w = week->second;
        if (is(w, Tag::Of) || is(w, Tag::On) || m_text.isSign(w, u','))
            ++w;
        if (is(w, Tag::Article))
            ++w;
        if (const auto weekday = m_text.valueOf(w, Tag::Weekday)) {
            DateValue value = dayValue(week->first.addDays(*weekday - 1));
            value.weekday = int(*weekday);
            value.hasRelative = true;
            if (m_text.isSign(w + 1, u'(')) { // 今週の金曜日（6月15日）
                if (const auto date = read(w + 2, false, depth + 1);
                    date && date->value.kind == Kind::Day && m_text.isSign(date->next, u')'))
                    return DatePoint{date->value, date->next + 1};
            }
            return DatePoint{value, w + 1};
        }
    }
    while (const auto said = m_text.valueOf(i, Tag::Rel)) {
        coming = is(i, Tag::Coming) || (relative == 0 && *said > 0); // "este próximo viernes"
        relative = relative && *said < 0 ? -9 : int(*said); // "this past wednesday"
        ++i;
        if (i - at >= 2)
            break;
    }
    const auto weekday = m_text.valueOf(i, Tag::Weekday);
    if (!weekday)
        return std::nullopt;
    const bool confusable
        = m_text.is(i, Tag::Month) || m_text.is(i, Tag::Num) || m_text.is(i, Tag::Unit) || m_text.is(i, Tag::Ord);
    ++i;
    if (m_text.isSign(i, u'.') && m_text.tokens[size_t(i) - 1].to - m_text.tokens[size_t(i) - 1].from <= 4)
        ++i;
    // with a date after it, which decides
    int d = i;
    for (int n = 0; n < 4
         && (is(d, Tag::On) || is(d, Tag::Article) || m_text.isSign(d, u',') || m_text.isSign(d, u'(')
             || (is(d, Tag::Of) && n == 0));
         ++n)
        ++d;
    if (!is(d, Tag::Weekday) && depth < 3) {
        for (const auto &date : {yearFirst(d), dayMonth(d), monthFirst(d, true), figures(d), figureMix(d)}) {
            if (date && (date->value.kind == Kind::Day || date->value.kind == Kind::Unresolved)) {
                DatePoint found = *date;
                found.value.weekday = int(*weekday);
                if (relative == 0 && date->value.inFigures && !date->value.yearSaid && date->value.start.isValid()) {
                    const QDate thisYear(m_context.today.year(), date->value.month, date->value.day);
                    if (thisYear.isValid())
                        found.value.start = thisYear;
                }
                return found;
            }
        }
        const auto day = readDayNumber(d, false);
        const bool last
            = day && (day->next >= m_text.size() || m_text.tokens[size_t(day->next)].kind == Token::Kind::Sign);
        const bool written = day
            && (readDayNumber(d, true) || (d > i && (is(d - 1, Tag::Article) || is(d - 1, Tag::DayWord)))
                || is(d, Tag::DayWord) || (d == i && last && day->value.day > 12) // "friday 31!"
                || m_text.language == Language::French || m_text.language == Language::Italian
                || m_text.language == Language::Spanish || m_text.language == Language::Arabic);
        if (written && !is(day->next, Tag::Unit) && !is(day->next, Tag::Guest) && !is(day->next, Tag::Adult)
            && !is(day->next, Tag::Room) && !is(day->next, Tag::Clock) && !m_text.isSign(day->next, u':')
            && !is(day->next, Tag::Counter) && !is(day->next, Tag::NightsNoun)
            && m_text.wordOf(d - 1) != u"las" // "el lunes a las 5"
            && (!is(d, Tag::Num) || ((is(d - 1, Tag::Article) || is(d - 1, Tag::DayWord)) && day->value.day > 12)
                || is(d, Tag::DayWord))
            && !is(d, Tag::One)) {
            DateValue value = day->value;
            value.weekday = int(*weekday);
            // "martes, el día 25": of this month, also when it has just passed; "el martes 25" is one to come
            const bool told = !m_context.stay && d > i && !is(at - 1, Tag::Article);
            for (int n = 0; n < 60; ++n) {
                const QDate first = QDate(m_context.today.year(), m_context.today.month(), 1).addMonths(n);
                const QDate date(first.year(), first.month(), value.day);
                if (date.isValid() && (date >= m_context.today || (told && n == 0)) && date.dayOfWeek() == *weekday) {
                    value.start = date;
                    value.bareDay = false;
                    return DatePoint{value, day->next};
                }
            }
        }
    }
    // with a week after it
    int w = i;
    for (int n = 0; n < 3 && (is(w, Tag::Of) || is(w, Tag::Article) || is(w, Tag::On) || m_text.isSign(w, u',')); ++n)
        ++w;
    if (const auto week = relativeWeek(w)) {
        DateValue value = dayValue(week->first.addDays(*weekday - 1));
        value.weekday = int(*weekday);
        value.hasRelative = true;
        return DatePoint{value, week->second};
    }
    if (!relative) { // "monday two weeks from now", "mittwoch in zwei wochen", "mittwoch vor 2 wochen"
        int c = i;
        const bool in = is(c, Tag::In);
        const bool agoBefore = is(c, Tag::AgoPre);
        if (in || agoBefore)
            ++c;
        if (const auto length = readLength(m_text, c); length && length->seconds >= 7 * 86'400) {
            const bool later = is(length->next, Tag::Later);
            const bool ago = is(length->next, Tag::Ago) && !later;
            if (in || agoBefore || later || ago) {
                const int sign = agoBefore || (ago && !in) ? -1 : 1;
                const QDate there = plus(m_context.today, sign * length->count, length->unit);
                DateValue value = dayValue(monday(there).addDays(*weekday - 1));
                value.weekday = int(*weekday);
                return DatePoint{value, length->next + (later || ago ? 1 : 0)};
            }
            if (const auto base
                = is(length->next, Tag::After) ? read(length->next + 1, false, depth + 1) : std::nullopt;
                base && base->value.kind == Kind::Day) {
                const QDate there = plus(base->value.start, length->count, length->unit);
                DateValue value = dayValue(there.addDays((*weekday - there.dayOfWeek() + 7) % 7));
                value.weekday = int(*weekday);
                return DatePoint{value, base->next};
            }
        }
        if (m_text.language == Language::French && is(i, Tag::In)) { // mardi en huit, mardi en quinze
            const auto number = readNumber(m_text, i + 1);
            if (number && (number->value == 8 || number->value == 15) && !is(number->next, Tag::Unit)) {
                const int ahead = (int(*weekday) - m_context.today.dayOfWeek() + 7) % 7;
                DateValue value = dayValue(m_context.today.addDays(ahead + int(number->value) - 1));
                value.weekday = int(*weekday);
                return DatePoint{value, number->next};
            }
        }
        if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Week)
            && m_text.language == Language::English) { // "tuesday week"
            DateValue value = dayValue(onWeekday(int(*weekday), 0, true).addDays(7));
            value.weekday = int(*weekday);
            return DatePoint{value, i + 1};
        }
    }
    DateValue value;
    value.weekday = int(*weekday);
    int next = i;
    if (const auto after = m_text.valueOf(i, Tag::Rel); after && m_text.language != Language::Chinese // 周一上午
        && !(is(i + 1, Tag::Unit) && m_text.language == Language::English)
        && !(is(i + 1, Tag::Weekday) && m_text.language == Language::English)) {
        const bool thisOne = relative == 0;
        relative = thisOne && *after < 0 ? -9 : int(*after);
        coming = is(i, Tag::Coming) || (thisOne && *after > 0);
        ++next;
    }
    if (confusable && !loose && !relative && !is(at - 1, Tag::On) && !is(at - 1, Tag::Article) && m_text.size() > 2)
        return std::nullopt;
    if (!relative) {
        value = dayValue(onWeekday(int(*weekday), 0, true));
        value.bareWeekday = true;
    } else if (*relative == -9) {
        const int back = (m_context.today.dayOfWeek() - int(*weekday) + 6) % 7 + 1;
        value = dayValue(m_context.today.addDays(-back));
    } else if (*relative == -1 && m_text.language == Language::Korean) { // 지난 수요일: the one just past
        const int back = (m_context.today.dayOfWeek() - int(*weekday) + 6) % 7 + 1;
        value = dayValue(m_context.today.addDays(-back));
        value.hasRelative = true;
        value.relative = -1;
    } else {
        value = dayValue(onWeekday(int(*weekday), *relative, coming));
        value.hasRelative = true;
        value.relative = *relative;
    }
    value.weekday = int(*weekday);
    return DatePoint{value, next};
}

DatePoints::Found DatePoints::relativeDay(int at, int) const
{
    int i = at;
    const auto days = is(i, Tag::Now) ? std::optional<qint64>(0) : m_text.valueOf(i, Tag::RelDay);
    if (!days)
        return std::nullopt;
    if (m_text.language == Language::Korean && i > 0 && m_text.wordOf(i).size() == 1 && !m_text.tokens[size_t(i)].spaced
        && m_text.tokens[size_t(i) - 1].kind == Token::Kind::Word)
        return std::nullopt; // the middle of a word: 끝낼
    DateValue value = dayValue(m_context.today.addDays(*days));
    value.hasRelative = true;
    return DatePoint{value, i + 1};
}

DatePoints::Found DatePoints::holiday(int at) const
{
    int i = at;
    std::optional<int> relative;
    if (const auto said = m_text.valueOf(i, Tag::Rel)) {
        relative = int(*said);
        ++i;
        if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Year)) { // 今年の独立記念日
            relative = int(*said) * 100 + 50;
            ++i;
            if (is(i, Tag::Of))
                ++i;
        }
    } else if (const auto year = readYear(i, true);
               year && (is(year->next - 1, Tag::YearSuffix) || is(year->next, Tag::Holiday))) {
        i = is(year->next, Tag::Of) ? year->next + 1 : year->next;
        relative = year->year * 1000;
    }
    if (is(i, Tag::DayWord) && (is(i + 1, Tag::Of) || is(i + 1, Tag::Holiday)))
        i += is(i + 1, Tag::Of) ? 2 : 1;
    if (is(i, Tag::Article))
        ++i;
    const auto id = m_text.valueOf(i, Tag::Holiday);
    if (!id)
        return std::nullopt;
    const QString name = Lexicon::holidayName(int(*id));
    int next = i + 1;
    if (is(next, Tag::DayWord) && m_text.language != Language::English)
        ++next;
    DateValue value;
    value.holiday = true;
    const int thisYear = m_context.today.year();
    int year = 0;
    if (relative && *relative > 900'000) {
        year = *relative / 1000;
    } else if (relative && (*relative % 100 == 50 || *relative % 100 == -50)) {
        year = thisYear + (*relative - 50) / 100;
    } else if (const auto said = readYear(next, false)) {
        year = said->year;
        next = said->next;
    }
    value.yearSaid = year > 0;
    std::optional<QDate> date;
    if (year > 0) {
        date = holidayIn(name, year);
    } else {
        for (int y = thisYear; y <= thisYear + 3; ++y) {
            date = holidayIn(name, y);
            if (date && *date >= m_context.today)
                break;
        }
        if (relative && *relative < 0) {
            for (int y = thisYear; y >= thisYear - 3; --y) {
                date = holidayIn(name, y);
                if (date && *date < m_context.today)
                    break;
            }
        }
    }
    if (!date)
        return std::nullopt;
    const DateValue day = dayValue(*date);
    value.start = day.start;
    value.day = day.day;
    value.month = day.month;
    return DatePoint{value, next};
}

DatePoints::Found DatePoints::bareDay(int at) const
{
    if (is(at - 1, Tag::Reference) || (is(at - 1, Tag::Option) && !is(at, Tag::DayWord)))
        return std::nullopt; // "nº" folds to "no", which is also "on the" before a day
    const bool led = is(at - 1, Tag::Article) || is(at - 1, Tag::On) || is(at - 1, Tag::From) || is(at - 1, Tag::Until)
        || is(at - 1, Tag::Since) || is(at - 1, Tag::CheckIn) || is(at - 1, Tag::CheckOut) || is(at - 1, Tag::To);
    // "el 6", "le 6", "il 6": the article says that it is a day
    const bool romance = m_text.language == Language::Spanish || m_text.language == Language::French
        || m_text.language == Language::Italian || m_text.language == Language::Portuguese;
    const QStringView before = at > 0 ? m_text.wordOf(at - 1) : QStringView();
    const bool singular = before == u"el" || before == u"le" || before == u"il" || before == u"al" || before == u"del"
        || before == u"au" || before == u"du" || before == u"dal" || before == u"no" || before == u"ao"
        || before == u"o" || before == u"do";
    static constexpr QStringView kUntilThe[]
        = {u" el", u"'au", u" au", u" al", u" il", u" o", u" ao", u" dia", u" tarehe"};
    const bool untilThe = is(at - 1, Tag::Until)
        && std::any_of(
            std::begin(kUntilThe), std::end(kUntilThe), [&](QStringView end) { return before.endsWith(end); });
    const bool arabicEnd = m_text.language == Language::Arabic && m_context.stay // "من ١٣"
        && (is(at - 1, Tag::From) || is(at - 1, Tag::Until)) && at + 1 >= m_text.size();
    const bool figures = at < m_text.size() && m_text.tokens[size_t(at)].kind == Token::Kind::Digits;
    auto day = readDayNumber(at, !(figures && ((romance && singular) || untilThe || arabicEnd)));
    if (!day)
        return std::nullopt;
    if (!readDayNumber(at, true)
        && (m_text.isSign(day->next, u'%') || m_text.isSign(day->next, u':') || m_text.isSign(day->next, u'-')
            || m_text.isSign(day->next, u'/') || is(day->next, Tag::Clock) || is(day->next, Tag::Adult)
            || is(day->next, Tag::Child)
            || (day->next < m_text.size() && m_text.tokens[size_t(day->next)].senses.empty()
                && m_text.tokens[size_t(day->next)].kind == Token::Kind::Word)))
        return std::nullopt;
    const QStringView behind = m_text.wordOf(day->next);
    if (behind == u"이" || behind == u"미" || behind == u"동") { // 4일 이상, 4일 미만, 4일 동안: how many days
        static constexpr QStringView kAmounts[] = {u"이상", u"이하", u"미만", u"동안"};
        const QStringView rest = QStringView(m_text.folded.text).mid(m_text.tokens[size_t(day->next)].from);
        for (const QStringView amount : kAmounts)
            if (rest.startsWith(amount))
                return std::nullopt;
    }
    const Token &first = m_text.tokens[size_t(at)];
    const bool named = is(at, Tag::DayWord) || is(day->next - 1, Tag::DaySuffix);
    const bool figuresFirst = first.kind == Token::Kind::Digits || m_text.wordOf(at).front().isDigit()
        || (day->value.day > 0 && is(at - 1, Tag::Article) && m_text.language == Language::English
            && !is(day->next, Tag::Guest)
            && (is(at - 2, Tag::On) || is(at - 2, Tag::From) || is(at - 2, Tag::To) || is(at - 2, Tag::Until)
                || is(at - 2, Tag::CheckIn)));
    if (!named
        && !(led && figuresFirst
            && (m_text.language != Language::German || is(at - 1, Tag::On) || is(at - 1, Tag::From)
                || is(at - 1, Tag::To) || is(at - 1, Tag::Until) || is(at - 1, Tag::Article))))
        return std::nullopt;
    if (is(day->next, Tag::Unit) || is(day->next, Tag::Guest) || is(day->next, Tag::Room)
        || is(day->next, Tag::RoomType) || is(day->next, Tag::Option) || is(day->next, Tag::Month)
        || is(day->next, Tag::Mult))
        return std::nullopt;
    // "21日（月）", "le 25 mardi": the next such day that falls on it
    const int w = day->next + (m_text.isSign(day->next, u'(') ? 1 : 0);
    const bool eastern = m_text.language == Language::Chinese || m_text.language == Language::Japanese
        || m_text.language == Language::Korean;
    if (const auto weekday = m_text.valueOf(w, Tag::Weekday);
        weekday && (eastern || !is(w, Tag::Month)) && !is(w, Tag::MonthSuffix)) {
        for (int n = 0; n < 60; ++n) {
            const QDate month = QDate(m_context.today.year(), m_context.today.month(), 1).addMonths(n);
            const QDate date(month.year(), month.month(), day->value.day);
            if (date.isValid() && date >= m_context.today && date.dayOfWeek() == *weekday) {
                day->value.start = date;
                day->value.weekday = int(*weekday);
                day->value.bareDay = false;
                day->next = w + 1 + (m_text.isSign(w, u'(') || m_text.isSign(w + 1, u')') ? 1 : 0);
                break;
            }
        }
    }
    return day;
}

} // namespace bellhop::ai
