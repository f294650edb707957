// SPDX-License-Identifier: GPL-3.0-or-later
// Periods: weeks, months, parts and nths of them, seasons, "the next three days"; and days counted from others.
#include "core/ai/date_points.h"

#include "core/ai/holidays.h"

#include <algorithm>
#include <iterator>

namespace bellhop::ai {

using Grain = DateValue::Grain;
using Kind = DateValue::Kind;
using Part = DateValue::Part;

// A month or a year that something is the third Tuesday or the last week of.
DatePoints::Found DatePoints::container(int at) const
{
    const int i = skipOf(at);
    if (const auto relative = relativeUnit(i); relative && relative->value.kind == Kind::Period)
        return relative;
    if (const auto month = monthFirst(i, true); month && month->value.kind == Kind::Period)
        return month;
    if (const auto month = yearFirst(i); month && month->value.kind == Kind::Period)
        return month;
    if (const auto year = bareYear(i))
        return year;
    if (const auto year = readYear(i, false))
        return period(QDate(year->year, 1, 1), QDate(year->year + 1, 1, 1), Grain::Year, year->next);
    if (is(i, Tag::MonthWord) || is(at, Tag::MonthWord)) { // شهر ثلاثة
        const auto number = readNumber(m_text, i);
        if (number && number->value >= 1 && number->value <= 12)
            return monthPeriod(0, int(number->value), number->next);
    }
    if (i > at && i < m_text.size()) {
        if (m_text.tokens[size_t(i)].isUnit(Unit::Month))
            return unitPeriod(Unit::Month, 0, i + 1);
        if (m_text.tokens[size_t(i)].isUnit(Unit::Year))
            return unitPeriod(Unit::Year, 0, i + 1);
    }
    return std::nullopt;
}

namespace {

// The week of a month or year that holds its first Thursday is its first one.
QDate nthWeek(const DateValue &whole, int nth)
{
    const QDate first = whole.start;
    const QDate thursday = first.addDays((4 - first.dayOfWeek() + 7) % 7);
    if (nth > 0)
        return thursday.addDays(-3 + 7 * (nth - 1));
    const QDate end = whole.end.addDays(-1);
    const QDate last = end.addDays(-((end.dayOfWeek() - 4 + 7) % 7));
    return last.addDays(-3 - 7 * (-nth - 1));
}

} // namespace

DatePoints::Found DatePoints::ordinalOf(int at) const
{
    const bool unspaced = m_text.language == Language::Chinese || m_text.language == Language::Japanese
        || m_text.language == Language::Korean;
    if (unspaced) { // 十月の第一周, 1月의 세 번째 주: the whole first
        if (const auto whole = container(at)) {
            int i = whole->next;
            if (is(i, Tag::Of))
                ++i;
            int nth = 0;
            if (is(i, Tag::LastOf)) {
                nth = -1;
                ++i;
            } else {
                if (is(i, Tag::OrdPrefix))
                    ++i;
                const auto number = readNumber(m_text, i);
                if (!number || number->value < 1 || number->value > 53)
                    return std::nullopt;
                if (!number->ordinal && i == whole->next && !is(number->next, Tag::Counter))
                    return std::nullopt;
                nth = int(number->value);
                i = number->next;
                if (is(i, Tag::Counter))
                    ++i;
            }
            double count = 1;
            if (nth == -1) {
                if (const auto number = readNumber(m_text, i); number && !number->ordinal) {
                    count = double(number->value);
                    i = number->next;
                    if (is(i, Tag::Counter))
                        ++i;
                }
            }
            if (is(i, Tag::Of))
                ++i;
            if (const auto weekday = m_text.valueOf(i, Tag::Weekday); weekday && whole->value.grain == Grain::Month) {
                const QDate date
                    = nthWeekday(whole->value.start.year(), whole->value.start.month(), int(*weekday), nth);
                if (date.isValid())
                    return DatePoint{dayValue(date), i + 1};
            }
            if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Week)) {
                const QDate start = nthWeek(whole->value, nth);
                return period(
                    count > 1 ? start.addDays(-7 * (int(count) - 1)) : start, start.addDays(7), Grain::Week, i + 1);
            }
            if (i < m_text.size() && (m_text.tokens[size_t(i)].isUnit(Unit::Month))
                && whole->value.grain == Grain::Year) {
                const QDate start
                    = nth > 0 ? whole->value.start.addMonths(nth - 1) : whole->value.end.addMonths(-int(count));
                return period(start, nth > 0 ? start.addMonths(1) : whole->value.end, Grain::Month, i + 1);
            }
            if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Quarter)
                && whole->value.grain == Grain::Year) {
                const QDate start = whole->value.start.addMonths(3 * (nth - 1));
                return period(start, start.addMonths(3), Grain::Quarter, i + 1);
            }
            return std::nullopt;
        }
        return std::nullopt;
    }
    int i = at;
    int nth = 0;
    double count = 1;
    bool counted = false;
    const bool weekdayLeads = is(i, Tag::Weekday); // الثلاثاء الاول من شهر
    const bool unitLeads
        = (is(i, Tag::Unit) && !is(i, Tag::Ord)) || (is(i, Tag::DayWord) && m_text.language == Language::Arabic);
    const int lead = i;
    if (weekdayLeads || unitLeads) {
        if (m_text.language != Language::Arabic)
            return std::nullopt;
        i = skipArticles(i + 1);
    }
    if (is(i, Tag::LastOf)) {
        nth = -1;
        ++i;
        if (const auto number = readNumber(m_text, i); number && !number->ordinal && number->value < 100) {
            count = double(number->value);
            counted = true;
            i = number->next;
        }
    } else {
        const auto number = readNumber(m_text, i);
        if (!number || number->value < 1 || number->value > 53)
            return std::nullopt;
        if (!number->ordinal) {
            if (is(number->next, Tag::LastOf) && is(number->next + 1, Tag::Unit)) { // 3 dernières semaines de
                count = double(number->value);
                counted = true;
                nth = -1;
                i = number->next + 1;
            } else if (m_text.valueOf(number->next, Tag::Ord) == 1 && number->value > 1
                && is(number->next + 1, Tag::Unit)) { // "les 2 premières semaines de"
                count = double(number->value);
                counted = true;
                nth = 1;
                i = number->next + 1;
            } else {
                return std::nullopt;
            }
        } else {
            nth = int(number->value);
            i = number->next;
            const auto many = nth == 1 ? readNumber(m_text, i) : std::nullopt;
            if (many && !many->ordinal && many->value > 1 && many->value < 100 && is(many->next, Tag::Unit)) {
                count = double(many->value); // "the first two weeks of March"
                counted = true;
                i = many->next;
            }
            if (is(i, Tag::LastOf)) { // "fifth last day of May"
                nth = -nth;
                ++i;
            }
        }
    }
    const int what = weekdayLeads || unitLeads ? lead : i;
    int after = weekdayLeads || unitLeads ? i : i + 1;
    if (what >= m_text.size())
        return std::nullopt;
    const auto weekday = m_text.valueOf(what, Tag::Weekday);
    const Token &token = m_text.tokens[size_t(what)];
    const bool half = (token.is(Tag::Half) || token.is(Tag::PartMid) || token.isUnit(Unit::HalfYear)) && nth >= 1
        && nth <= 2; // "first half of july", "segundo semestre"
    if (!weekday && !token.is(Tag::Unit) && !token.is(Tag::DayWord) && !half)
        return std::nullopt;
    auto whole = container(after);
    if (!whole && token.isUnit(Unit::HalfYear))
        whole = unitPeriod(Unit::Year, 0, after);
    if (half && whole && (whole->value.grain == Grain::Year || whole->value.grain == Grain::Month)) {
        const QDate middle
            = whole->value.grain == Grain::Year ? whole->value.start.addMonths(6) : whole->value.start.addDays(15);
        return nth == 1 ? period(whole->value.start, middle, Grain::Longer, whole->next)
                        : period(middle, whole->value.end, Grain::Longer, whole->next);
    }
    if (!whole || whole->value.kind != Kind::Period)
        return std::nullopt;
    after = whole->next;
    if (weekday) {
        QDate date;
        if (whole->value.grain == Grain::Month)
            date = nthWeekday(whole->value.start.year(), whole->value.start.month(), int(*weekday), nth);
        if (!date.isValid())
            return std::nullopt;
        if (!whole->value.yearSaid && !whole->value.hasRelative && date < m_context.today)
            date = nthWeekday(date.year() + 1, date.month(), int(*weekday), nth);
        return date.isValid() ? std::optional(DatePoint{dayValue(date), after}) : std::nullopt;
    }
    if (token.isUnit(Unit::Week)) {
        const QDate start = nthWeek(whole->value, nth);
        if (is(after, Tag::Article) && is(after + 1, Tag::Weekday)) // la 1ère semaine d'octobre le vendredi
            return DatePoint{dayValue(start.addDays(*m_text.valueOf(after + 1, Tag::Weekday) - 1)), after + 2};
        if (counted && nth > 0)
            return period(start, start.addDays(7 * int(count)), Grain::Week, after);
        if (counted)
            return period(start.addDays(7 - 7 * int(count)), start.addDays(7), Grain::Week, after);
        return period(start, start.addDays(7), Grain::Week, after);
    }
    if (token.isUnit(Unit::Weekend) && whole->value.grain == Grain::Month) {
        const QDate saturday = nthWeekday(whole->value.start.year(), whole->value.start.month(), 6, nth);
        return saturday.isValid() ? period(saturday, saturday.addDays(2), Grain::Weekend, after) : std::nullopt;
    }
    if (token.isUnit(Unit::Day) || token.is(Tag::DayWord)) {
        if (counted && nth > 0)
            return period(whole->value.start, whole->value.start.addDays(int(count)), Grain::Longer, after);
        if (counted)
            return period(whole->value.end.addDays(-int(count)), whole->value.end, Grain::Longer, after);
        const QDate date = nth > 0 ? whole->value.start.addDays(nth - 1) : whole->value.end.addDays(nth);
        if (date < whole->value.start || date >= whole->value.end)
            return std::nullopt;
        DateValue value = dayValue(date);
        value.monthSaid = whole->value.grain == Grain::Month;
        value.yearSaid = whole->value.yearSaid;
        return DatePoint{value, after};
    }
    if (token.isUnit(Unit::Month) && whole->value.grain == Grain::Year) {
        if (counted && nth > 0)
            return period(whole->value.start, whole->value.start.addMonths(int(count)), Grain::Longer, after);
        if (counted || nth < 0) {
            const QDate start = whole->value.end.addMonths(-int(count));
            return period(start, whole->value.end, Grain::Month, after);
        }
        const QDate start = whole->value.start.addMonths(nth - 1);
        return nth <= 12 ? period(start, start.addMonths(1), Grain::Month, after) : std::nullopt;
    }
    if (token.isUnit(Unit::Quarter) && whole->value.grain == Grain::Year) {
        const QDate start = nth > 0 ? whole->value.start.addMonths(3 * (nth - 1)) : whole->value.end.addMonths(-3);
        return nth <= 4 ? period(start, start.addMonths(3), Grain::Quarter, after) : std::nullopt;
    }
    return std::nullopt;
}

// "am Wochenende", 周末, 来週の週末, "fiscal year 2019"
DatePoints::Found DatePoints::namedUnit(int at) const
{
    const auto isUnit = [this](int k, Unit unit) { return k < m_text.size() && m_text.tokens[size_t(k)].isUnit(unit); };
    if (const auto week = relativeWeek(at)) {
        const int k = is(week->second, Tag::Of) ? week->second + 1 : week->second;
        if (isUnit(k, Unit::Weekend))
            return period(week->first.addDays(5), week->first.addDays(7), Grain::Weekend, k + 1);
    }
    const bool eastern = m_text.language == Language::Chinese || m_text.language == Language::Japanese
        || m_text.language == Language::Korean;
    const bool led = is(at - 1, Tag::On) || is(at - 1, Tag::Before) || is(at - 1, Tag::Until);
    if (isUnit(at, Unit::Weekend) && !is(at + 1, Tag::Rel) && (eastern || (led && !is(at - 1, Tag::Each))))
        return unitPeriod(Unit::Weekend, 0, at + 1);
    if (isUnit(at, Unit::FiscalYear)) {
        const int k = is(at + 1, Tag::Of) ? at + 2 : at + 1;
        const auto year = readYear(k, true);
        return unitPeriod(Unit::FiscalYear, 0, year ? year->next : at + 1);
    }
    return std::nullopt;
}

DatePoints::Found DatePoints::relativeUnit(int at) const
{
    if (const auto named = namedUnit(at))
        return named;
    int i = at;
    const auto unitAt = [this](int k) -> std::optional<Unit> {
        const auto unit = m_text.valueOf(k, Tag::Unit);
        return unit ? std::optional(Unit(*unit)) : std::nullopt;
    };
    if (const auto relative = m_text.valueOf(i, Tag::Rel)) {
        int k = i + 1;
        if (is(k, Tag::Rel) && *m_text.valueOf(k, Tag::Rel) != *relative && unitAt(k + 1)) // "this coming week"
            ++k;
        const int said = int(*m_text.valueOf(k - 1, Tag::Rel));
        if (is(i, Tag::CheckIn) && is(k, Tag::In)) // "we are coming in 3 days"
            return std::nullopt;
        if (is(k, Tag::Of) || (is(k, Tag::Article) && m_text.language == Language::Arabic)) // هذا الأسبوع
            ++k;
        if (const auto unit = unitAt(k)) {
            if (*unit == Unit::Day && m_text.language == Language::English && said == 1)
                return unitPeriod(*unit, said, k + 1);
            int next = k + 1;
            if (is(next, Tag::Rel) && m_text.valueOf(next, Tag::Rel) == 2) // "the week after next"
                return unitPeriod(*unit, 2, next + 1);
            return unitPeriod(*unit, said, next);
        }
        // "next 3 days", "过去4営業日", "los próximos 5 años"
        if (const auto length = readLength(m_text, k); length && said != 0)
            return countedPeriod(length->count, length->unit, said > 0 ? 1 : -1, length->next);
        return std::nullopt;
    }
    if (const auto unit = unitAt(i)) {
        int k = i + 1;
        if (is(k, Tag::Of) && is(k + 1, Tag::Rel) && m_text.language == Language::Arabic)
            ++k;
        k = skipArticles(k);
        if (const auto relative = m_text.valueOf(k, Tag::Rel); relative && m_text.language != Language::Japanese
            && !(m_text.language == Language::English && *relative != 2 && unitAt(k + 1)))
            return unitPeriod(*unit, int(*relative), k + 1);
        const bool article = is(at - 1, Tag::Article);
        const bool ofMonth = is(i + 1, Tag::Of) && is(i + 2, Tag::Month); // "el mes de julio"
        if (article && !ofMonth && *unit != Unit::Day && *unit != Unit::Night && *unit != Unit::Hour
            && *unit != Unit::Minute && *unit != Unit::Second && m_text.language != Language::Arabic)
            return unitPeriod(*unit, 0, i + 1);
        return std::nullopt;
    }
    // "3 next weeks", "5 próximos años", "10 semanas anteriores"
    const auto number = readNumber(m_text, i);
    const bool few = !number && is(i, Tag::Few);
    if (!few && (!number || number->ordinal))
        return std::nullopt;
    const double count = few ? double(*m_text.valueOf(i, Tag::Few)) : double(number->value);
    const int k = few ? i + 1 : number->next;
    if (const auto relative = m_text.valueOf(k, Tag::Rel); relative && *relative != 0) {
        if (const auto unit = unitAt(k + 1))
            return countedPeriod(count, *unit, *relative > 0 ? 1 : -1, k + 2);
        return std::nullopt;
    }
    if (const auto unit = unitAt(k)) {
        const int r = skipArticles(k + 1);
        if (const auto relative = m_text.valueOf(r, Tag::Rel); relative && *relative != 0 && !is(r, Tag::Later)
            && m_text.language != Language::English && m_text.language != Language::Japanese
            && m_text.language != Language::Chinese)
            return countedPeriod(count, *unit, *relative > 0 ? 1 : -1, r + 1);
    }
    return std::nullopt;
}

// "in two weeks", "3 days ago", "il y a 3 jours", "2 weeks before Christmas", 今日から2日後
DatePoints::Found DatePoints::counted(int at, int depth) const
{
    const auto isClock = [](Unit u) { return u == Unit::Hour || u == Unit::Minute || u == Unit::Second; };
    const auto day = [&](QDate date, int next) -> Found {
        DateValue value = dayValue(date);
        value.hasRelative = true;
        return DatePoint{value, next};
    };
    const QDate today = m_context.today;
    if (is(at, Tag::In) || is(at, Tag::AgoPre)) {
        const bool within = !m_context.stay && m_text.wordOf(at) == u"within";
        int i = skipArticles(at + 1);
        if (within && m_text.valueOf(i, Tag::Rel) == 1) // "within the next 10 months"
            ++i;
        if (const auto length = readLength(m_text, i); length && !isClock(length->unit)) {
            if (within)
                return period(today, plus(today, length->count, length->unit), Grain::Longer, length->next);
            const bool ago = is(at, Tag::AgoPre);
            const auto which = m_text.valueOf(length->next, Tag::Rel);
            const bool period = which && *which != 0 && m_text.language != Language::English
                && !is(length->next, Tag::Later); // "en las 10 semanas anteriores"
            if (!period && (ago || !is(length->next, Tag::Each))) {
                int next = length->next;
                if (is(next, Tag::Later))
                    ++next;
                const bool agoToo = is(next, Tag::Ago) && !is(next, Tag::Later) && !ago;
                if (!agoToo)
                    return day(plus(today, ago ? -length->count : length->count, length->unit), next);
            }
        }
    }
    if (const auto length = readLength(m_text, at); length && !isClock(length->unit)) {
        int i = length->next;
        if (is(i, Tag::Of) && m_text.language == Language::Japanese)
            ++i;
        const bool later = is(i, Tag::Later);
        const bool ago = is(i, Tag::Ago);
        const bool after = is(i, Tag::After) || ((is(i, Tag::From) || is(i, Tag::Since)) && !m_context.stay)
            || (m_text.wordOf(i) == u"from" && (is(i + 1, Tag::Now) || m_text.valueOf(i + 1, Tag::RelDay) == 0)
                && m_text.wordOf(at - 1 < 0 ? 0 : at - 1) != u"for");
        const bool before = is(i, Tag::Before);
        if (m_text.language == Language::English
            && m_text.wordOf(i) == u"after next") { // "two months after next friday"
            if (const auto weekday = m_text.valueOf(i + 1, Tag::Weekday))
                return day(plus(onWeekday(int(*weekday), 1, false), length->count, length->unit), i + 2);
        }
        if ((after || before) && depth < 3) {
            const int k = skipArticles(i + 1);
            if (const auto base = read(k, true, depth + 1); base && base->value.start.isValid()
                && base->value.kind == Kind::Day
                && !(is(i, Tag::From) && !is(i, Tag::After) && !base->value.hasRelative
                    && m_text.language != Language::English && m_text.language != Language::Spanish)) {
                const bool stays = m_context.stay
                    && (length->unit == Unit::Night
                        || (is(i, Tag::From) && !is(i, Tag::After) && !base->value.hasRelative
                            && !base->value.inFigures));
                if (!stays)
                    return day(plus(base->value.start, before && !after ? -length->count : length->count, length->unit),
                        base->next);
            }
        }
        if (length->unit != Unit::Night) {
            if (later)
                return day(plus(today, length->count, length->unit), i + 1);
            if (ago)
                return day(plus(today, -length->count, length->unit), i + 1);
        }
    }
    if (m_text.language == Language::English && at < m_text.size()) { // "a week on Tuesday", "a fortnight today"
        const auto length = readLength(m_text, at);
        if (length && (length->unit == Unit::Week || length->unit == Unit::Fortnight) && depth < 2) {
            int k = length->next;
            if (is(k, Tag::On) || is(k, Tag::From))
                ++k;
            if (const auto base = read(k, false, depth + 1); base && base->value.kind == Kind::Day
                && (base->value.bareWeekday || (base->value.hasRelative && is(base->next - 1, Tag::RelDay)))
                && (k > length->next || !base->value.bareWeekday))
                return day(plus(base->value.start, length->count, length->unit), base->next);
        }
    }
    if (is(at, Tag::RelDay) && is(at + 1, Tag::In)) { // "heute in drei Wochen"
        const auto length = readLength(m_text, skipArticles(at + 2));
        if (length && !isClock(length->unit) && length->unit != Unit::Night)
            return day(
                plus(today.addDays(*m_text.valueOf(at, Tag::RelDay)), length->count, length->unit), length->next);
    }
    if ((m_text.language == Language::Japanese || m_text.language == Language::Korean) && depth == 0
        && is(at, Tag::RelDay)) {
        int k = at + 1;
        if (is(k, Tag::FromPost))
            ++k;
        const auto length = readLength(m_text, k);
        if (length && k > at + 1 && is(length->next, Tag::Later) && !isClock(length->unit)
            && length->unit != Unit::Night)
            return day(
                plus(today.addDays(*m_text.valueOf(at, Tag::RelDay)), length->count, length->unit), length->next + 1);
    }
    return std::nullopt;
}

DatePoints::Found DatePoints::partPeriod(Part part, const DatePoint &whole, bool named) const
{
    const QDate start = whole.value.start;
    const QDate end = whole.value.end;
    QDate from = start;
    QDate to = end;
    switch (whole.value.grain) {
    case Grain::Week:
        from = part == Part::Begin ? start : start.addDays(part == Part::Middle ? 1 : 3);
        to = part == Part::Begin ? start.addDays(3) : part == Part::Middle ? start.addDays(4) : end;
        break;
    case Grain::Month:
        from = part == Part::Begin ? start : start.addDays(part == Part::Middle ? 9 : 15);
        to = part == Part::Begin ? start.addDays(15) : part == Part::Middle ? start.addDays(20) : end;
        break;
    case Grain::Year:
        if (named) {
            from = start.addMonths(part == Part::Begin ? 0 : part == Part::Middle ? 4 : 8);
            to = part == Part::End ? end : from.addMonths(4);
        } else {
            from = start.addMonths(part == Part::Begin ? 0 : part == Part::Middle ? 3 : 6);
            to = part == Part::End ? end : from.addMonths(6);
        }
        break;
    default:
        return std::nullopt;
    }
    Found found = period(from, to, whole.value.grain, whole.next);
    found->value.part = part;
    found->value.monthSaid = whole.value.monthSaid;
    return found;
}

DatePoints::Found DatePoints::partOf(int at, int) const
{
    const auto partAt = [this](int i) {
        return is(i, Tag::PartBegin) ? Part::Begin
            : is(i, Tag::PartMid)    ? Part::Middle
            : is(i, Tag::PartEnd)    ? Part::End
                                     : Part::None;
    };
    // "later this week" on a Friday begins today; "earlier this year" ends today.
    const auto soFar = [this](int word, Found found, const DateValue &whole) {
        static constexpr QStringView kLater[] = {u"later", u"plus tard", u"mas tarde", u"piu tardi", u"mais tarde"};
        const QDate today = m_context.today;
        if (found && whole.hasRelative && whole.relative == 0
            && std::find(std::begin(kLater), std::end(kLater), m_text.wordOf(word)) != std::end(kLater)
            && found->value.start < today && today < found->value.end)
            found->value.start = today;
        return found;
    };
    const auto halfOf = [this](const DateValue &whole, bool second, int next) {
        QDate middle = whole.start.addMonths(6);
        if (whole.grain == Grain::Week)
            middle = whole.start.addDays(3);
        else if (whole.grain == Grain::Month)
            middle = whole.start.addDays(15);
        return second ? period(middle, whole.end, Grain::Longer, next)
                      : period(whole.start, middle, Grain::Longer, next);
    };
    const auto half = m_text.valueOf(at, Tag::Fraction);
    if (half == 51) // "year to date"
        return period(QDate(m_context.today.year(), 1, 1), m_context.today, Grain::Longer, at + 1);
    if (half && *half > 51) // 后年, 재작년: so many years from this one
        return unitPeriod(Unit::Year, int(*half) - 60, at + 1);
    if (half && (*half < 30 || *half > 40)) {
        const Unit unit = *half < 20 ? Unit::Year : *half < 30 ? Unit::Week : Unit::Month;
        return halfOf(unitPeriod(unit, 0, at)->value, *half % 10 == 2, at + 1);
    }
    if (is(at, Tag::Rest)) {
        const int i = skipOf(at + 1);
        const auto unit = m_text.valueOf(i, Tag::Unit);
        const auto whole = unit && Unit(*unit) != Unit::Day ? unitPeriod(Unit(*unit), 0, i + 1) : relativeUnit(i);
        if (whole && whole->value.kind == Kind::Period)
            return period(m_context.today,
                whole->value.grain == Grain::Week ? whole->value.end.addDays(-1) : whole->value.end, whole->value.grain,
                whole->next);
        return std::nullopt;
    }
    if (const Part part = partAt(at); part != Part::None) {
        int i = at + 1;
        if (m_text.isSign(i, u'-'))
            ++i;
        i = skipOf(i);
        if (const auto unit = m_text.valueOf(i, Tag::Unit);
            unit && !is(i, Tag::Rel) && !is(i + 1, Tag::Rel) && !is(i - 1, Tag::Rel)) {
            const Unit u = Unit(*unit);
            if (u == Unit::Week || u == Unit::Month || u == Unit::Year)
                return partPeriod(part, *unitPeriod(u, 0, i + 1), false);
        }
        if (const auto whole = container(i)) {
            const bool named = whole->value.grain == Grain::Year && !whole->value.hasRelative;
            return soFar(at, partPeriod(part, *whole, named), whole->value);
        }
        if (i > at + 1 && m_text.tokens[size_t(i) - 1].isUnit(Unit::Month)) // "à la fin du mois"
            return partPeriod(part, *unitPeriod(Unit::Month, 0, i), false);
        return std::nullopt;
    }
    // 5月中旬, 今月の半ば, 年末, "dieses Jahr später"
    const bool unspaced = m_text.language == Language::Chinese || m_text.language == Language::Japanese
        || m_text.language == Language::Korean || m_text.language == Language::German;
    if (!unspaced)
        return std::nullopt;
    if (const auto whole = container(at)) {
        int i = whole->next;
        if (is(i, Tag::Of))
            ++i;
        if (const auto part = m_text.valueOf(i, Tag::Fraction);
            part && *part < 50 && (whole->value.grain == Grain::Year || *part > 20))
            return halfOf(whole->value, *part % 10 == 2, i + 1);
        if (const Part part = partAt(i); part != Part::None)
            return partPeriod(
                part, DatePoint{whole->value, i + 1}, whole->value.grain == Grain::Year && !whole->value.hasRelative);
        const auto unit = m_text.valueOf(i, Tag::Unit);
        if (unit && whole->value.grain == Grain::Year && Unit(*unit) == Unit::HalfYear
            && (is(i, Tag::PartBegin) || is(i, Tag::PartEnd)))
            return std::nullopt;
    }
    return std::nullopt;
}

DatePoints::Found DatePoints::season(int at) const
{
    int i = at;
    std::optional<int> relative;
    if (const auto said = m_text.valueOf(i, Tag::Rel)) {
        relative = int(*said);
        ++i;
        if (i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Year)) {
            ++i;
            if (is(i, Tag::Of))
                ++i;
        }
    }
    const int which = is(i, Tag::Spring) ? 0
        : is(i, Tag::Summer)             ? 1
        : is(i, Tag::Autumn)             ? 2
        : is(i, Tag::Winter)             ? 3
                                         : -1;
    if (which < 0)
        return std::nullopt;
    if (which == 1 && m_text.language == Language::French && !relative && at > 0) { // "a été": been, not summer
        static constexpr QStringView kHave[] = {u"ai", u"as", u"a", u"avons", u"avez", u"ont", u"avais", u"avait",
            u"avaient", u"aurait", u"aurai", u"aura", u"auraient", u"avoir", u"ayant", u"ait", u"n'a", u"pas"};
        const QStringView before = m_text.wordOf(at - 1);
        for (const QStringView have : kHave)
            if (before == have)
                return std::nullopt;
    }
    ++i;
    const bool sure
        = relative || is(at - 1, Tag::Article) || is(at - 1, Tag::In) || is(at - 1, Tag::On) || m_text.size() <= 2;
    int year = m_context.today.year();
    bool said = false;
    if (const auto known = readYear(i, false)) {
        year = known->year;
        i = known->next;
        said = true;
    } else if (const auto after = m_text.valueOf(i, Tag::Rel); after && !relative) {
        relative = int(*after);
        ++i;
    }
    if (!sure && !said && !relative)
        return std::nullopt;
    static constexpr struct {
        int month, day, endMonth, endDay;
    } kSeasons[] = {{3, 20, 6, 22}, {6, 21, 9, 24}, {9, 23, 12, 22}, {12, 21, 3, 21}};
    const auto &s = kSeasons[which];
    const auto make = [&](int y) {
        return std::pair{QDate(y, s.month, s.day), QDate(which == 3 ? y + 1 : y, s.endMonth, s.endDay)};
    };
    auto span = make(year);
    if (!said) {
        span = make(year - 1);
        for (int y = year; span.second <= m_context.today; ++y)
            span = make(y);
        if (relative && *relative > 0 && span.first <= m_context.today)
            span = make(span.first.year() + 1);
        if (relative && *relative < 0)
            span = make(span.first.year() - 1);
    }
    Found found = period(span.first, span.second, Grain::Quarter, i);
    found->value.season = true;
    return found;
}

// "the week of the 18th", "week 23", "w/c 4 February", 第31週
DatePoints::Found DatePoints::weekOf(int at, int depth) const
{
    int i = at;
    if (is(i, Tag::OrdPrefix)) {
        const auto number = readNumber(m_text, i + 1);
        if (number && number->value >= 1 && number->value <= 53 && number->next < m_text.size()
            && m_text.tokens[size_t(number->next)].isUnit(Unit::Week)) {
            const QDate start = nthWeek(unitPeriod(Unit::Year, 0, at)->value, int(number->value));
            return period(start, start.addDays(7), Grain::Week, number->next + 1);
        }
    }
    if (!(i < m_text.size() && m_text.tokens[size_t(i)].isUnit(Unit::Week)) && !is(i, Tag::WeekWord))
        return std::nullopt;
    ++i;
    if (const auto number = readNumber(m_text, i); number && number->value >= 1 && number->value <= 53
        && !is(number->next, Tag::Unit) && !is(number->next, Tag::Month) && m_text.language != Language::Korean
        && !(number->ordinal && !number->figures) && !is(at - 1, Tag::One)) {
        DateValue year = unitPeriod(Unit::Year, 0, at)->value;
        int next = number->next;
        if (const auto said = readYear(next, false)) {
            year = period(QDate(said->year, 1, 1), QDate(said->year + 1, 1, 1), Grain::Year, next)->value;
            next = said->next;
        }
        const QDate start = nthWeek(year, int(number->value));
        return period(start, start.addDays(7), Grain::Week, next);
    }
    int k = i;
    for (int n = 0;
         n < 4 && (is(k, Tag::Of) || is(k, Tag::Article) || is(k, Tag::Since) || is(k, Tag::CheckIn) || is(k, Tag::On));
         ++n)
        ++k;
    if (k == i && !is(at, Tag::WeekWord))
        return std::nullopt;
    auto day = depth < 3 ? read(k, true, depth + 1) : std::nullopt;
    if (!day || day->value.kind != Kind::Day || !day->value.start.isValid() || (day->value.bareWeekday))
        return std::nullopt;
    const QDate start = monday(day->value.start);
    return period(start, start.addDays(7), Grain::Week, day->next);
}

} // namespace bellhop::ai
