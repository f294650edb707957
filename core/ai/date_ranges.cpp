// SPDX-License-Identifier: GPL-3.0-or-later
// What joins days and periods: "from 3 to 7 June", "Monday - Friday", "after May", "until the 5th"; and the walk over a
// text.
#include "core/ai/date_points.h"

#include <algorithm>
#include <iterator>

namespace bellhop::ai {

using Bound = DateValue::Bound;
using Grain = DateValue::Grain;
using Kind = DateValue::Kind;
using Part = DateValue::Part;

DayOrder dayOrderOf(QStringView locale, Language language)
{
    if (!locale.isEmpty()) {
        const qsizetype cut = std::max(locale.lastIndexOf(u'-'), locale.lastIndexOf(u'_'));
        const QStringView country = cut >= 0 ? locale.mid(cut + 1) : QStringView();
        static constexpr QStringView kMonthFirst[]
            = {u"US", u"CN", u"JP", u"KR", u"TW", u"HK", u"PH", u"PR", u"GU", u"HU", u"LT"};
        for (const QStringView code : kMonthFirst)
            if (country.compare(code, Qt::CaseInsensitive) == 0)
                return DayOrder::MonthFirst;
        if (!country.isEmpty())
            return DayOrder::DayFirst;
        if (locale.startsWith(u"en"))
            return DayOrder::Unknown;
    }
    switch (language) {
    case Language::English:
        return DayOrder::Unknown;
    case Language::Chinese:
    case Language::Japanese:
    case Language::Korean:
        return DayOrder::MonthFirst;
    default:
        return DayOrder::DayFirst;
    }
}

namespace {

class DateReader
{
public:
    DateReader(const TokenText &text, const DateContext &context)
        : m_text(text)
        , m_context(context)
        , m_points(text, context)
    {
    }

    std::vector<DateMatch> run()
    {
        std::vector<DateMatch> found;
        for (int i = 0; i < m_text.size();) {
            auto match = at(i);
            if (match && isInTitle(*match))
                match.reset();
            if (!match) {
                ++i;
                continue;
            }
            i = match->last;
            if (const auto other = listedBefore(*match, found.empty() ? 0 : found.back().last))
                found.push_back(*other);
            found.push_back(std::move(*match));
            if (found.size() >= 2 && lastsFrom(found[found.size() - 2], found.back()))
                found.erase(found.end() - 2);
            if (found.size() >= 2)
                shareMonth(found[found.size() - 2], found.back());
            if (found.size() >= 2 && joinsMonth(found[found.size() - 2], found.back()))
                found.erase(found.end() - 2);
        }
        return found;
    }

private:
    using Found = std::optional<DateMatch>;

    // 「今日头条」, 《明日之后》: a word of a title, not a day. 「12月5日」 is one.
    bool isInTitle(const DateMatch &match) const
    {
        if (m_text.language != Language::Chinese && m_text.language != Language::Japanese)
            return false;
        const auto sign = [this](int i, QStringView signs) {
            return i >= 0 && i < m_text.size() && m_text.tokens[size_t(i)].kind == Token::Kind::Sign
                && signs.contains(m_text.wordOf(i));
        };
        return sign(match.first - 1, u"「『《〈") && !sign(match.last, u"」』》〉");
    }

    static void keepLonger(Found &best, Found found)
    {
        if (found && (!best || found->last > best->last))
            best = std::move(found);
    }

    bool is(int at, Tag tag) const { return m_text.is(at, tag); }
    bool tight(int at) const { return at < m_text.size() && !m_text.tokens[size_t(at)].spaced; }

    Found at(int i) const
    {
        const Token &token = m_text.tokens[size_t(i)];
        if (token.senses.empty() && token.kind != Token::Kind::Digits && token.kind != Token::Kind::Figures)
            return std::nullopt;
        Found best;
        keepLonger(best, range(i));
        keepLonger(best, open(i));
        if (best)
            return best;
        if (auto point = m_points.read(i)) {
            DateMatch match{i, point->next, point->value, {}, {}};
            if (auto extended = openAfter(match))
                return extended;
            keepLonger(best, match);
        }
        keepLonger(best, length(i));
        return best;
    }

    // "for 1 week, from 20 December": that week; `second` then stands for both.
    bool lastsFrom(const DateMatch &first, DateMatch &second) const
    {
        const int comma = m_text.isSign(first.last, u',') ? 1 : 0;
        if (m_context.stay || first.value.kind != Kind::Length || first.value.seconds < 86'400 || !second.from
            || second.to || second.value.bound != Bound::Since || second.from->kind != Kind::Day
            || second.first != first.last + comma)
            return false;
        second.first = first.first;
        second.value.bound = Bound::None;
        second.value.end = DatePoints::plus(second.value.start, first.value.count, first.value.unit);
        return true;
    }

    // "le 4 et le 5 mai": the first of them is in May too.
    void shareMonth(DateMatch &first, const DateMatch &second) const
    {
        if (m_context.stay || !isDaysOnly(first) || first.from || second.from || second.value.kind != Kind::Day
            || !second.value.monthSaid || first.value.day >= second.value.day)
            return;
        const int joint = first.last;
        if (!(is(joint, Tag::And) || is(joint, Tag::Or)) || !onlyJoints(joint + 1, second.first))
            return;
        const QDate date(second.value.start.year(), second.value.start.month(), first.value.day);
        if (date.isValid())
            first.value.start = date;
    }

    // The 18th of "18 and 19 June". Of a booking it is a night, which is read with the stay.
    Found listedBefore(const DateMatch &match, int floor) const
    {
        if (m_context.stay || match.from || match.value.kind != Kind::Day || !match.value.monthSaid
            || match.value.inFigures)
            return std::nullopt;
        int joint = match.first - 1;
        while (is(joint, Tag::Article) && joint > floor)
            --joint;
        const int day = joint - 1;
        if (day < floor || !(is(joint, Tag::And) || is(joint, Tag::Or))
            || m_text.tokens[size_t(day)].kind != Token::Kind::Digits)
            return std::nullopt;
        const auto number = m_points.readDayNumber(day, false);
        if (!number || number->next != joint || number->value.day >= match.value.day || m_text.isSign(day - 1, u'.')
            || m_text.isSign(day - 1, u':'))
            return std::nullopt;
        DateMatch listed = match;
        listed.first = day;
        listed.last = joint;
        listed.value.day = number->value.day;
        listed.value.start = QDate(match.value.start.year(), match.value.start.month(), number->value.day);
        return listed.value.start.isValid() ? std::optional(listed) : std::nullopt;
    }

    Found length(int i) const
    {
        const auto length = readLength(m_text, i);
        if (!length)
            return std::nullopt;
        if (is(i, Tag::One) && is(i - 1, Tag::Each) && m_text.wordOf(i - 1) != u"por") // "por una hora" lasts one
            return std::nullopt;
        static constexpr QStringView kClock[]
            = {u"a", u"as", u"alle", u"dalle", u"las", u"vers", u"um", u"gegen", u"jusqu'a"};
        if (length->unit == Unit::Hour && m_text.language != Language::English
            && std::find(std::begin(kClock), std::end(kClock), m_text.wordOf(i - 1)) != std::end(kClock))
            return std::nullopt; // "à 17h": when, not how long
        DateValue value;
        value.kind = Kind::Length;
        value.count = length->count;
        value.unit = length->unit;
        value.seconds = length->seconds;
        return DateMatch{i, length->next, value, {}, {}};
    }

    // ---- "next month from the 5th to the 8th", "im Januar vom 5. bis 8.", "du 4 au 23 le mois prochain" ----

    bool onlyJoints(int from, int to) const
    {
        for (int i = from; i < to; ++i)
            if (!is(i, Tag::Of) && !is(i, Tag::Article) && !is(i, Tag::On) && !m_text.isSign(i, u','))
                return false;
        return to - from <= 3;
    }

    static bool isWholeMonth(const DateMatch &match)
    {
        return match.value.kind == Kind::Period && match.value.grain == Grain::Month && !match.from
            && match.value.part == Part::None && match.value.bound == Bound::None && match.value.start.isValid();
    }

    static bool isDaysOnly(const DateMatch &match)
    {
        if (match.from && match.to)
            return match.from->bareDay && match.to->bareDay && match.value.kind == Kind::Period;
        return !match.from && match.value.kind == Kind::Day && match.value.bareDay;
    }

    // Gives the days the month that is named beside them; `second` then stands for both.
    bool joinsMonth(const DateMatch &first, DateMatch &second) const
    {
        const bool leads = isWholeMonth(first) && isDaysOnly(second);
        const bool trails = isDaysOnly(first) && isWholeMonth(second) && second.value.hasRelative;
        if ((!leads && !trails) || !onlyJoints(first.last, second.first))
            return false;
        const DateValue month = leads ? first.value : second.value;
        DateMatch whole = leads ? second : first;
        const auto placed = [&](DateValue &value) {
            value.start = QDate(month.start.year(), month.start.month(), value.day);
            value.month = month.start.month();
            value.bareDay = false;
            value.monthSaid = true;
            value.yearSaid = month.yearSaid;
            return value.start.isValid();
        };
        if (whole.from && whole.to) {
            if (!placed(*whole.from))
                return false;
            const QDate to(month.start.year(), month.start.month(), whole.to->day);
            whole.to->start = to.isValid() && to > whole.from->start ? to : dayAfter(whole.from->start, whole.to->day);
            whole.to->bareDay = false;
            whole.to->monthSaid = true;
            whole.to->month = whole.to->start.month();
            if (!whole.to->start.isValid())
                return false;
            whole.value.start = whole.from->start;
            whole.value.end = whole.to->start;
        } else if (!placed(whole.value)) {
            return false;
        }
        whole.first = first.first;
        whole.last = second.last;
        second = std::move(whole);
        return true;
    }

    // ---- ranges ----

    int connector(int at, bool between) const
    {
        int i = at;
        if (is(i, Tag::FromPost))
            ++i;
        if (between && is(i, Tag::And))
            return i + 1;
        if (is(i, Tag::To) || m_text.isSign(i, u'-') || m_text.isSign(i, u'~')) {
            ++i;
            if (is(i, Tag::To) && !is(i, Tag::Article))
                ++i;
            return i;
        }
        return i > at ? i : -1;
    }

    int lead(int at, bool *between) const
    {
        int i = at;
        for (int n = 0; n < 3 && (is(i, Tag::From) || is(i, Tag::Between) || is(i, Tag::Since)); ++n) {
            if (is(i, Tag::Between))
                *between = true;
            ++i;
        }
        return i;
    }

    int decorations(int at) const
    {
        int i = at;
        for (int n = 0; n < 3 && (is(i, Tag::Article) || is(i, Tag::On)) && !is(i, Tag::Weekday) && !is(i, Tag::Rel);
             ++n)
            ++i;
        return i;
    }

    Found range(int at) const
    {
        bool between = false;
        const int start = lead(at, &between);
        const bool led = start > at;
        const int i = decorations(start);
        Found best;
        keepLonger(best, daysOfMonth(at, i, between, led));
        keepLonger(best, monthThenDays(at, i, between));
        keepLonger(best, points(at, i, between, led));
        keepLonger(best, bareDays(at));
        return best;
    }

    // "3 to 7 June", "lundi 1er au mercredi 10 juillet", "14./15.10.2018"
    Found daysOfMonth(int at, int from, bool between, bool led) const
    {
        int i = from;
        if (is(i, Tag::Weekday) && m_points.readDayNumber(i + 1, false))
            ++i;
        const auto first = m_points.readDayNumber(i, false);
        if (!first)
            return std::nullopt;
        int next = first->next;
        if (m_text.isSign(next, u'.') && tight(next))
            ++next;
        int to = connector(next, between);
        if (to < 0 && m_text.isSign(next, u'/') && next > first->next)
            to = next + 1;
        if (to < 0 && led && is(next, Tag::And))
            to = next + 1;
        if (to < 0)
            return std::nullopt;
        to = decorations(to);
        const auto second = m_points.read(to, true);
        if (!second || second->value.kind == Kind::Period || second->value.kind == Kind::Length
            || !second->value.monthSaid || second->value.bareDay)
            return std::nullopt;
        if (second->value.inFigures && !(led || m_text.isSign(first->next, u'.')))
            return std::nullopt;
        DateValue a;
        a.monthSaid = true;
        a.day = first->value.day;
        a.month = second->value.month;
        DateValue b = second->value;
        if (b.kind == Kind::Unresolved)
            return joined(at, second->next, a, b);
        const QDate month(b.start.year(), b.start.month(), 1);
        a.start = QDate(month.year(), month.month(), a.day);
        if (a.day > b.day || !a.start.isValid()) { // from 28 to 3 June
            const QDate before = month.addMonths(-1);
            const QDate earlier(before.year(), before.month(), a.day);
            if (!isReversed(a.start, earlier, b.start)) {
                a.start = earlier;
                a.month = before.month();
            }
        }
        a.impossible = !a.start.isValid();
        if (a.start.isValid() && !b.yearSaid && a.start < m_context.today && b.start >= m_context.today)
            a.yearSaid = false;
        return joined(at, second->next, a, b);
    }

    // "June 3-7", "April the ninth till the seventeenth", 10月1日から7日
    Found monthThenDays(int at, int from, bool between) const
    {
        const auto first = m_points.read(from, true);
        if (!first || (first->value.kind != Kind::Day && first->value.kind != Kind::Unresolved)
            || !first->value.monthSaid)
            return std::nullopt;
        int to = connector(first->next, between);
        if (to < 0)
            return std::nullopt;
        to = decorations(to);
        const auto longer = m_points.read(to, true);
        const auto day = m_points.readDayNumber(to, false);
        const bool romance = m_text.language == Language::French || m_text.language == Language::Italian
            || m_text.language == Language::Spanish || m_text.language == Language::Portuguese;
        if (romance && day && m_text.tokens[size_t(to)].kind != Token::Kind::Digits && !is(to, Tag::DayWord)
            && m_context.stay && m_text.wordOf(to - 1) == u"a" && day->value.day <= 9)
            return std::nullopt; // "le 1er décembre à deux": how many they are
        if (!day || (longer && longer->next > day->next) || is(day->next, Tag::Unit) || is(day->next, Tag::Guest)
            || is(day->next, Tag::Adult) || is(day->next, Tag::Room) || is(day->next, Tag::Counter)
            || is(day->next, Tag::Month) || is(day->next, Tag::Clock) || m_text.isSign(day->next, u':')
            || m_text.isSign(day->next, u'/'))
            return std::nullopt;
        DateValue a = first->value;
        DateValue b;
        b.monthSaid = true;
        b.bareDay = true;
        b.day = day->value.day;
        int next = day->next;
        if (const auto year = m_points.readYear(next, false); year && !a.yearSaid) {
            a.yearSaid = true;
            a.start = QDate(year->year, a.month, a.day);
            a.impossible = !a.start.isValid();
            next = year->next;
        }
        if (a.start.isValid())
            b.start = lastDay(a.start, b.day);
        b.yearSaid = a.yearSaid;
        b.bareDay = b.start >= a.start;
        return joined(at, closed(next), a, b);
    }

    // "del 5 al 8", "du 5 au 8", "dal 5 all'8": the articles say that these are days
    Found bareDays(int at) const
    {
        static constexpr QStringView kFrom[] = {u"del", u"du", u"dal", u"dall'", u"do", u"vom"};
        static constexpr QStringView kTo[] = {u"al", u"au", u"all'", u"ao", u"bis", u"bis zum"};
        const auto among = [this](int i, const auto &words) {
            return i < m_text.size()
                && std::find(std::begin(words), std::end(words), m_text.wordOf(i)) != std::end(words);
        };
        if (!among(at, kFrom))
            return ordinalDays(at);
        const auto first = m_points.readDayNumber(at + 1, false);
        if (!first || !among(first->next, kTo))
            return std::nullopt;
        const auto second = m_points.readDayNumber(first->next + 1, false);
        if (!second || is(second->next, Tag::Clock) || is(second->next, Tag::Unit) || m_text.isSign(second->next, u':')
            || m_text.isSign(second->next, u'%'))
            return std::nullopt;
        return joined(at, second->next, first->value, second->value);
    }

    // "16th to 27th": written as days on both sides
    Found ordinalDays(int at) const
    {
        const int start = decorations(at);
        const auto written = [this](int i) {
            const auto number = readNumber(m_text, i);
            return number && number->ordinal && number->figures;
        };
        if (m_text.language != Language::English || !written(start))
            return std::nullopt;
        const auto first = m_points.readDayNumber(start, true);
        if (!first || !(is(first->next, Tag::To) || m_text.isSign(first->next, u'-')))
            return std::nullopt;
        const int to = decorations(first->next + 1);
        if (!written(to))
            return std::nullopt;
        const auto second = m_points.readDayNumber(to, true);
        if (!second
            || (second->next < m_text.size() && m_text.tokens[size_t(second->next)].senses.empty()
                && m_text.tokens[size_t(second->next)].kind == Token::Kind::Word)) // "16th to 27th floor"
            return std::nullopt;
        return joined(at, second->next, first->value, second->value);
    }

    /// "from 20 to 18 December": both in the month that was said, for the stay over the month's end would be a long
    /// one.
    bool isReversed(QDate inMonth, QDate over, QDate end) const
    {
        constexpr int kLikelyStay = 14;
        return m_context.stay && inMonth.isValid() && over.isValid() && over.daysTo(end) > kLikelyStay;
    }

    /// The last day of a stay from `from`: the next such day, or one of the same month that comes too early.
    QDate lastDay(QDate from, int day) const
    {
        const QDate next = dayAfter(from, day);
        const QDate same(from.year(), from.month(), day);
        return isReversed(same, from, next) && same < from ? same : next;
    }

    static QDate dayAfter(QDate from, int day)
    {
        for (int n = 0; n < 3; ++n) {
            const QDate month = QDate(from.year(), from.month(), 1).addMonths(n);
            const QDate date(month.year(), month.month(), day);
            if (date.isValid() && date > from)
                return date;
        }
        return {};
    }

    int closed(int next) const
    {
        if (is(next, Tag::ToPost))
            ++next;
        if (is(next, Tag::Between))
            ++next;
        else if (is(next, Tag::Of) && is(next + 1, Tag::Between) && m_text.language == Language::Japanese)
            next += 2;
        return next;
    }

    std::optional<DatePoint> end(int at, bool led) const
    {
        if (auto point = m_points.read(at, true))
            return point;
        if (led) {
            if (auto day = m_points.readDayNumber(at, true))
                return day;
        }
        return std::nullopt;
    }

    Found points(int at, int from, bool between, bool led) const
    {
        auto first = end(from, led);
        if (!first && led && m_points.monthAt(from, true))
            first = m_points.read(from, true);
        if (!first || first->value.kind == Kind::Length)
            return std::nullopt;
        int to = connector(first->next, between);
        bool joinedAfter = false;
        if (to < 0 && is(first->next, Tag::And) && first->next + 1 < m_text.size()) { // 2015年和2018年之间
            const auto other = m_points.read(first->next + 1, true);
            joinedAfter = other && closed(other->next) > other->next;
            to = joinedAfter ? first->next + 1 : -1;
        }
        if (to < 0)
            return std::nullopt;
        bool ignored = false;
        to = lead(decorations(to), &ignored);
        to = decorations(to);
        auto second = end(to, true);
        if (second && first->value.grain == Grain::Month && second->value.kind == Kind::Day && is(to, Tag::Month)
            && is(to, Tag::Weekday)) // "de nov. a mar.": a month too, not a Tuesday
            second = m_points.monthFirst(to, true);
        if (!second || second->value.kind == Kind::Length)
            return std::nullopt;
        const bool marks = m_text.isSign(first->next, u'-') || m_text.isSign(first->next, u'~');
        if (!led && marks && first->value.bareDay)
            return std::nullopt;
        if (!led && !marks && first->value.grain == Grain::Year && second->value.grain == Grain::Year && !joinedAfter
            && !is(first->next, Tag::To))
            return std::nullopt;
        return joined(at, closed(second->next), first->value, second->value);
    }

    // "between the end of 2007 and ...", "from mid March to ...": what lies behind the part
    static QDate startOf(const DateValue &from)
    {
        if (from.kind != Kind::Period || !from.end.isValid())
            return from.start;
        if (from.part == Part::Middle && from.grain == Grain::Month)
            return from.start.addDays(6); // the 16th
        return from.part == Part::End ? from.end : from.start;
    }

    Found joined(int at, int next, DateValue a, DateValue b) const
    {
        align(a, b);
        DateMatch match{at, next, {}, a, b};
        DateValue &value = match.value;
        value.kind = Kind::Period;
        value.grain = Grain::Longer;
        value.toDay = b.kind == Kind::Day;
        value.yearSaid = a.yearSaid || b.yearSaid;
        value.impossible = a.impossible || b.impossible || a.kind == Kind::Unresolved || b.kind == Kind::Unresolved;
        value.inFigures = a.inFigures && b.inFigures;
        if (value.impossible) {
            value.kind = Kind::Unresolved;
            return match;
        }
        value.start = startOf(a);
        value.end = b.kind == Kind::Period && b.part == Part::End ? b.end : b.start;
        if (!value.start.isValid() || !value.end.isValid())
            return std::nullopt;
        return match;
    }

    // Each end helps the other: the month, the year, and that the second comes after the first.
    void align(DateValue &a, DateValue &b) const
    {
        if (!a.start.isValid() || !b.start.isValid())
            return;
        if (a.bareWeekday && b.bareWeekday && b.start <= a.start)
            b.start = b.start.addDays(7);
        else if (b.bareWeekday && !a.bareWeekday)
            b.start = a.start.addDays((b.weekday - a.start.dayOfWeek() + 6) % 7 + 1);
        else if (b.bareDay && !a.bareDay) {
            b.start = a.monthSaid ? lastDay(a.start, b.day) : dayAfter(a.start, b.day);
            b.bareDay = b.start >= a.start;
        } else if (a.bareDay && b.bareDay && b.start <= a.start)
            b.start = dayAfter(a.start, b.day);
        else if (a.bareDay && b.monthSaid && !b.bareDay && b.start <= a.start && b.kind == Kind::Day) {
            const QDate month(b.start.year(), b.start.month(), 1);
            QDate day(month.year(), month.month(), a.day);
            if (!day.isValid() || day >= b.start) {
                const QDate earlier = month.addMonths(-1);
                day = QDate(earlier.year(), earlier.month(), a.day);
            }
            if (day.isValid())
                a.start = day;
        }
        const auto shift = [](DateValue &v, int years) {
            v.start = v.start.addYears(years);
            if (v.end.isValid())
                v.end = v.end.addYears(years);
            if (v.other.isValid())
                v.other = v.other.addYears(years);
        };
        const bool aFloats = (a.monthSaid || a.month > 0) && !a.yearSaid && !a.hasRelative && !a.bareDay;
        const bool bFloats = (b.monthSaid || b.month > 0) && !b.yearSaid && !b.hasRelative && !b.bareDay;
        if (aFloats && b.yearSaid) {
            while (a.start >= b.start)
                shift(a, -1);
            while (a.start.addYears(1) < b.start)
                shift(a, 1);
        } else if (bFloats && a.yearSaid) {
            while (b.start <= a.start)
                shift(b, 1);
            while (b.start.addYears(-1) > a.start)
                shift(b, -1);
        } else if (aFloats && bFloats) {
            if (b.start < a.start) { // the range around today, or over the new year
                if (m_context.stay && a.start.daysTo(b.start.addYears(1)) > 200)
                    return; // the wrong way round: said, not mended
                const QDate ends = b.kind == Kind::Period && b.end.isValid() && !m_context.stay ? b.end : b.start;
                if (a.start.addYears(-1) < b.start && ends >= m_context.today
                    && a.start.addYears(-1) <= m_context.today)
                    shift(a, -1);
                else
                    shift(b, 1);
            }
        } else if (aFloats && b.hasRelative && a.start > b.start) {
            shift(a, -1);
        } else if (bFloats && a.hasRelative && b.start < a.start) {
            shift(b, 1);
        }
    }

    // ---- open ranges ----

    Found opened(int first, int last, const DateValue &base, Bound bound) const
    {
        DateMatch match{first, last, {}, {}, {}};
        DateValue &value = match.value;
        value = base;
        value.kind = Kind::Period;
        value.bound = bound;
        value.start = QDate();
        value.end = QDate();
        const bool asian = m_text.language == Language::Chinese || m_text.language == Language::Korean;
        switch (bound) {
        case Bound::Since:
            value.start = base.start;
            break;
        case Bound::After:
            value.start = base.kind == Kind::Period && !(asian && false) ? base.end : base.start;
            break;
        case Bound::Until:
            value.end = base.kind == Kind::Period && base.part == Part::End ? base.end : base.start;
            break;
        case Bound::Before:
            value.end = base.part == Part::End && base.kind == Kind::Period ? base.end : base.start;
            break;
        case Bound::None:
            break;
        }
        match.from = base;
        return match;
    }

    Found open(int at) const
    {
        Bound bound = Bound::None;
        int i = at;
        if (is(i, Tag::More) || is(i, Tag::Less)) { // "more than 2 weeks after today"
            const bool more = is(i, Tag::More);
            const auto base = m_points.read(i + 1);
            const auto length = readLength(m_text, i + 1);
            if (base && length && base->next > length->next && base->value.kind == Kind::Day
                && base->value.hasRelative) {
                const bool ago = base->value.start < m_context.today;
                DateMatch match{at, base->next, {}, {}, {}};
                match.value.kind = Kind::Period;
                match.value.grain = Grain::Longer;
                if (more == ago) {
                    match.value.end = base->value.start;
                } else {
                    match.value.start = base->value.start;
                }
                if (!more && !ago) {
                    match.value.start = m_context.today.addDays(1);
                    match.value.end = base->value.start;
                }
                return match;
            }
        }
        const auto take = [&](Tag tag, Bound meaning) {
            if (bound == Bound::None && is(at, tag))
                bound = meaning;
        };
        take(Tag::Before, Bound::Before);
        take(Tag::Until, Bound::Until);
        take(Tag::Since, Bound::Since);
        take(Tag::After, Bound::After);
        take(Tag::OrBefore, Bound::Before); // "... or before 2010": a bound of its own when a date follows
        take(Tag::OrAfter, Bound::After);
        if (bound == Bound::None)
            return std::nullopt;
        if (is(at, Tag::Rel) || is(at, Tag::Ago) || is(at, Tag::Coming)) { // "following friday", "past week"
            if (const auto plain = m_points.read(at))
                return std::nullopt;
        }
        if (is(at, Tag::In) || is(at, Tag::AgoPre)) {
            if (const auto plain = m_points.read(at))
                return std::nullopt;
        }
        ++i;
        if (m_text.wordOf(i) == u"than") // "or later than 2020"
            ++i;
        i = decorations(i);
        while (is(i, Tag::Of) && i < at + 4)
            ++i;
        i = decorations(i);
        auto base = m_points.read(i, true);
        if (!base || base->value.kind == Kind::Length || base->value.kind == Kind::Unresolved)
            return std::nullopt;
        if (bound == Bound::Since && is(at, Tag::From) && m_text.language == Language::English
            && base->value.kind == Kind::Period)
            return std::nullopt;
        return opened(at, base->next, base->value, bound);
    }

    // "2016 or before 2010": the words open the date after them. "and after my holiday": they open nothing.
    bool boundFollows(int at) const
    {
        if (m_text.language == Language::Chinese || m_text.language == Language::Japanese
            || m_text.language == Language::Korean)
            return false;
        if (is(at, Tag::Of)) // "y después de que ..."
            return true;
        const int i = decorations(at);
        if (const auto point = m_points.read(i, true); point && point->value.kind != Kind::Length)
            return true;
        return i < m_text.size() && m_text.tokens[size_t(i)].kind == Token::Kind::Word
            && m_text.tokens[size_t(i)].senses.empty() && m_text.wordOf(i) != u"than";
    }

    Found openAfter(const DateMatch &match) const
    {
        const DateValue &base = match.value;
        if (base.kind == Kind::Length || base.kind == Kind::Unresolved || !base.start.isValid())
            return std::nullopt;
        int i = match.last;
        if ((is(i, Tag::OrAfter) || is(i, Tag::OrBefore)) && boundFollows(i + 1))
            return std::nullopt;
        if (is(i, Tag::OrAfter) && !(i + 1 < m_text.size() && m_text.wordOf(i + 1) == u"than"))
            return opened(match.first, i + 1, base, Bound::Since);
        if (is(i, Tag::OrBefore))
            return opened(match.first, i + 1, base, Bound::Until);
        const bool post = m_text.language == Language::Chinese || m_text.language == Language::Japanese
            || m_text.language == Language::Korean;
        if (!post)
            return std::nullopt;
        if (is(i, Tag::Of) && (is(i + 1, Tag::Before) || is(i + 1, Tag::After)))
            ++i;
        if (is(i, Tag::FromPost))
            return opened(match.first, i + 1, base, Bound::Since);
        if (is(i, Tag::ToPost))
            return opened(match.first, i + 1, base, Bound::Until);
        if (is(i, Tag::Before) || (is(i, Tag::Ago) && base.grain != Grain::Day))
            return opened(match.first, i + 1, base, Bound::Before);
        const QStringView word = m_text.wordOf(i);
        const bool inside = word == u"で" || word == u"안에" || word == u"以内に"; // "in", not "after"
        if (is(i, Tag::After) || (is(i, Tag::Later) && !inside && base.grain != Grain::Day))
            return opened(match.first, i + 1, base, Bound::After);
        return std::nullopt;
    }

    const TokenText &m_text;
    const DateContext &m_context;
    DatePoints m_points;
};

} // namespace

std::vector<DateMatch> parseDates(const TokenText &text, const DateContext &context)
{
    return context.today.isValid() ? DateReader(text, context).run() : std::vector<DateMatch>{};
}

} // namespace bellhop::ai
