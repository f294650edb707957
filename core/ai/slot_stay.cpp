// SPDX-License-Identifier: GPL-3.0-or-later
// When they come and go: each date of a message gets its part by the words around it, by order, or by the question.
#include "core/ai/slot_parts.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;
using Bound = DateValue::Bound;
using Kind = DateValue::Kind;

namespace {

enum class Role { Free, CheckIn, CheckOut };

class StayReader
{
public:
    StayReader(const SlotText &message, Asked asked, const BookingState &known)
        : m_message(message)
        , m_text(message.text)
        , m_dates(message.dates)
        , m_today(message.context.today)
        , m_asked(asked)
        , m_known(known)
    {
    }

    StaySlots run()
    {
        if (shifted())
            return std::move(m_stay);
        for (size_t k = 0; k < m_dates.size(); ++k)
            read(k);
        nightsListed();
        bareAnswers();
        singleNight();
        settle();
        return std::move(m_stay);
    }

private:
    bool is(int at, Tag tag) const { return m_text.is(at, tag); }

    // ---- corrections of what is known: "one more night", "a day earlier", "I meant January" ----

    bool shifted()
    {
        if (!m_known.checkIn && !m_known.nights)
            return false;
        for (int i = 0; i < m_text.size(); ++i) {
            const auto length = lengthAt(i);
            if (!length || (length->unit != Unit::Night && length->unit != Unit::Day && length->unit != Unit::Week))
                continue;
            const int count = int(length->unit == Unit::Week ? length->count * 7 : length->count);
            if (count < 1 || count > 60)
                continue;
            const int next = length->next;
            const bool out = cueBefore(i, 0) == Role::CheckOut || mentionsCheckOut();
            const bool more = is(i - 1, Tag::Extra) || extraInside(i, next)
                || (is(next, Tag::Extra) && m_text.language != Language::Chinese) || word(next) == u"longer"
                || word(next) == u"langer" || word(next) == u"extra" || word(i - 1) == u"extend"
                || is(i - 2, Tag::Extra);
            const bool fewer = is(next, Tag::Fewer) || is(i - 1, Tag::Fewer) || fewerInside(i, next)
                || word(next) == u"shorter" || word(next) == u"kurzer";
            const bool earlier
                = is(next, Tag::EarlierWord) || (m_text.language == Language::Chinese && is(i - 1, Tag::EarlierWord));
            const bool later
                = is(next, Tag::LaterWord) || (m_text.language == Language::Chinese && is(i - 1, Tag::LaterWord));
            if (length->unit == Unit::Day && (earlier || later) && m_known.checkIn) {
                const int days = earlier && !is(next, Tag::Later)                   ? -count
                    : is(next, Tag::EarlierWord) && m_text.wordOf(next) != u"after" ? -count
                                                                                    : count;
                if (out && m_known.checkOut)
                    m_stay.checkOut = m_known.checkOut->addDays(days);
                else
                    m_stay.checkIn = m_known.checkIn->addDays(days);
                return true;
            }
            if (m_known.nights && (more || fewer) && !(fewer && more)) {
                m_stay.nights = *m_known.nights + (fewer ? -count : count);
                return true;
            }
        }
        return false;
    }

    std::optional<LengthMatch> lengthAt(int i) const
    {
        if (const auto length = readLength(m_text, i))
            return length;
        if (is(i, Tag::Extra) && m_text.valueOf(i + 1, Tag::Unit)) // "another night"
            return LengthMatch{1, Unit(*m_text.valueOf(i + 1, Tag::Unit)), 86'400, i + 2};
        return std::nullopt;
    }

    bool extraInside(int from, int to) const
    {
        for (int i = from; i < to; ++i)
            if (is(i, Tag::Extra) && !is(i, Tag::One))
                return true;
        return is(from, Tag::Extra) && word(from) != u"otra" ? true : is(from, Tag::Extra);
    }

    bool fewerInside(int from, int to) const
    {
        for (int i = from; i < to; ++i)
            if (is(i, Tag::Fewer))
                return true;
        return false;
    }

    bool mentionsCheckOut() const
    {
        for (int i = 0; i < m_text.size(); ++i)
            if (is(i, Tag::CheckOut) && !is(i, Tag::Until))
                return true;
        return false;
    }

    QStringView word(int i) const { return i >= 0 && i < m_text.size() ? m_text.wordOf(i) : QStringView(); }

    // ---- the part each date plays ----

    Role cueBefore(int first, int floor) const
    {
        for (int i = first - 1; i >= floor && i >= first - 7; --i) {
            if (m_message.dateAt(i) || m_text.isSign(i, u'.') || m_text.isSign(i, u'?') || m_text.isSign(i, u'!'))
                break;
            const bool far = i < first - 4;
            if (is(i, Tag::CheckOut) && !(far && is(i, Tag::Until)))
                return Role::CheckOut;
            if (is(i, Tag::CheckIn))
                return Role::CheckIn;
            if (is(i, Tag::Until) && !far)
                return Role::CheckOut;
        }
        return Role::Free;
    }

    Role cueAfter(int last, size_t k)
    {
        const bool eastern = m_text.language == Language::Chinese || m_text.language == Language::Japanese
            || m_text.language == Language::Korean;
        const int limit = k + 1 < m_dates.size() ? m_dates[k + 1].first : m_text.size();
        for (int i = last; i < limit && i < last + (eastern ? 5 : 3); ++i) {
            if (m_text.tokens[size_t(i)].kind == Token::Kind::Sign && !eastern)
                break;
            if (m_text.isSign(i, u',') || m_text.isSign(i, u'.') || (!eastern && (is(i, Tag::And) || is(i, Tag::To))))
                break;
            const bool out
                = (is(i, Tag::ToPost) && !is(i, Tag::CheckIn)) || (is(i, Tag::CheckOut) && !is(i, Tag::Until));
            const bool in = is(i, Tag::CheckIn) || (eastern && is(i, Tag::FromPost));
            if (!out && !in)
                continue;
            if (m_text.language == Language::Japanese || m_text.language == Language::Korean)
                m_cueTaken = i + 1;
            return out ? Role::CheckOut : Role::CheckIn;
        }
        return Role::Free;
    }

    bool denied(const DateMatch &match) const
    {
        int i = match.first - 1;
        while (is(i, Tag::Article) || is(i, Tag::On))
            --i;
        if (is(i, Tag::Not) && !m_text.isSign(i + 1, u','))
            return true;
        const bool eastern = m_text.language == Language::Japanese || m_text.language == Language::Korean;
        return eastern && is(match.last, Tag::Not);
    }

    bool vague(const DateMatch &match) const
    {
        if (match.value.part != DateValue::Part::None || match.value.season)
            return true;
        for (int i = match.first - 1; i >= 0 && i >= match.first - 3; --i) {
            if (m_message.dateAt(i) || m_text.tokens[size_t(i)].kind == Token::Kind::Sign)
                break;
            if (is(i, Tag::Vague) || is(i, Tag::Approx))
                return !is(i, Tag::On);
        }
        const bool eastern = m_text.language == Language::Chinese || m_text.language == Language::Japanese
            || m_text.language == Language::Korean;
        return eastern && is(match.last, Tag::Vague);
    }

    void read(size_t k)
    {
        const DateMatch &match = m_dates[k];
        const DateValue &value = match.value;
        if (denied(match) || (match.last - match.first == 1 && is(match.first, Tag::Now)))
            return; // "that's it for now"
        if (value.kind == Kind::Length) {
            length(value, match);
            return;
        }
        if (value.kind == Kind::Unresolved || value.impossible) {
            if (value.impossible)
                m_stay.invalidDate = true;
            return;
        }
        if (vague(match))
            return;
        const int floor = std::max(k > 0 ? m_dates[k - 1].last : 0, m_cueTaken);
        Role role = cueBefore(match.first, floor);
        const Role after = cueAfter(match.last, k);
        if (role == Role::Free && is(match.first, Tag::CheckIn)) // "coming Saturday, leaving Tuesday"
            role = Role::CheckIn;
        const bool eastern = m_text.language == Language::Chinese || m_text.language == Language::Japanese
            || m_text.language == Language::Korean;
        if (after != Role::Free && (eastern || role == Role::Free))
            role = after;
        if (match.from && match.to) {
            if (usable(*match.from) && usable(*match.to)) {
                if (match.from->bareWeekday && m_today.dayOfWeek() == match.from->weekday) {
                    place(*match.from, Role::CheckIn, match.value.start);
                    m_stay.nights = int(match.from->start.daysTo(match.value.end)) % 7;
                    return;
                }
                place(*match.from, Role::CheckIn, match.value.start);
                DateValue to = *match.to;
                place(to, Role::CheckOut, match.value.end);
            }
            return;
        }
        if (match.from) { // open on one side
            if (!usable(*match.from) || value.bound == Bound::Before || value.bound == Bound::After)
                return;
            const bool arrives = value.bound != Bound::Until
                || (role != Role::CheckOut && (role == Role::CheckIn || word(match.first) == u"by"));
            place(*match.from, !arrives || role == Role::CheckOut ? Role::CheckOut : Role::CheckIn, match.from->start);
            return;
        }
        if (value.kind == Kind::Period) {
            if (value.grain == DateValue::Grain::Weekend)
                weekend(value);
            else if (value.grain == DateValue::Grain::Month)
                month(value);
            return;
        }
        place(value, role, value.start);
        m_days.push_back(&match);
    }

    // "from next week to Friday" says no day for the first end.
    bool usable(const DateValue &value) const
    {
        return value.kind == Kind::Day && value.start.isValid() && value.part == DateValue::Part::None;
    }

    void weekend(const DateValue &value)
    {
        QDate friday = value.start.addDays(-1);
        if (friday < m_today)
            friday = m_today;
        m_stay.checkIn = friday;
        if (!m_stay.checkOut)
            m_stay.checkOut = value.end.addDays(-1);
    }

    // "I meant January": the known day in another month.
    void month(const DateValue &value)
    {
        bool corrects = m_asked == Asked::Nothing;
        for (int i = 0; i < m_text.size(); ++i)
            corrects = corrects || is(i, Tag::Correct);
        if (!m_known.checkIn || !value.monthSaid || !corrects || m_stay.checkIn)
            return;
        const QDate date(value.start.year(), value.start.month(), m_known.checkIn->day());
        if (date.isValid())
            m_stay.checkIn = date >= m_today ? date : date.addYears(1);
        else
            m_stay.invalidDate = true;
    }

    void length(const DateValue &value, const DateMatch &match)
    {
        const bool nights = value.unit == Unit::Night;
        if (value.unit == Unit::Hour || value.unit == Unit::Minute || value.unit == Unit::Second
            || value.unit == Unit::Weekend)
            return;
        if (!nights && (is(match.first - 1, Tag::In) || is(match.last, Tag::Ago) || is(match.last, Tag::Later))
            && !is(match.first - 1, Tag::Of) && !is(match.first - 1, Tag::On))
            return;
        if (is(match.last, Tag::Not) && (m_text.language == Language::Japanese || m_text.language == Language::Korean))
            return;
        if (m_nightsSaid && !nights)
            return; // 2泊3日: the nights count
        const bool article = is(match.first, Tag::One) && m_text.language == Language::English;
        if (article && nights && value.count == 1 && !is(match.first - 1, Tag::On) && word(match.first - 1) != u"for"
            && word(match.first - 1) != u"just" && word(match.first - 1) != u"only" && m_text.size() > 4)
            return; // "how much is it a night"
        const int count = nights || value.unit == Unit::Day ? int(value.count) : int(value.seconds / 86'400);
        if (value.unit == Unit::Month || value.unit == Unit::Year || value.unit == Unit::Quarter) {
            if (value.unit == Unit::Month && value.count >= 1 && !is(match.first - 1, Tag::Each))
                m_stay.nights = int(value.count * 30);
            return;
        }
        if (count < 0 || count > 3'000)
            return;
        m_stay.nights = count;
        m_nightsSaid = m_nightsSaid || nights;
    }

    /// "no, the 13th", of a stay in January: in that month too.
    QDate inKnownMonth(const DateValue &value, Role role, QDate date) const
    {
        if (!value.bareDay || role == Role::CheckOut || m_stay.checkIn || !m_known.checkIn)
            return date;
        const QDate same(m_known.checkIn->year(), m_known.checkIn->month(), value.day);
        return same.isValid() && same >= m_today ? same : date;
    }

    void place(const DateValue &value, Role role, QDate date)
    {
        date = inKnownMonth(value, role, date);
        if (value.bareWeekday && m_today.dayOfWeek() == value.weekday && role != Role::CheckOut && !m_stay.checkIn) {
            ask(u"check_in"_s, {m_today, m_today.addDays(7)});
            return;
        }
        if (value.other.isValid()) {
            const QString slot = role == Role::CheckOut || m_stay.checkIn || m_stay.ambiguous.contains(u"check_in"_s)
                ? u"check_out"_s
                : u"check_in"_s;
            ask(slot, {value.start, value.other});
            return;
        }
        if (date < m_today) {
            const bool floats = value.monthSaid && !value.yearSaid && !value.hasRelative && !value.holiday;
            if (!floats) {
                m_stay.pastDate = true;
                return;
            }
            date = date.addYears(1);
            m_movedYear = true;
        }
        if (m_movedYear && role == Role::CheckOut && m_stay.checkIn && date < *m_stay.checkIn && !value.yearSaid)
            date = date.addYears(1);
        if (role == Role::Free && m_asked == Asked::CheckOut && m_dates.size() == 1)
            role = Role::CheckOut;
        if (role == Role::Free && value.bareDay && m_stay.checkIn && !m_stay.checkOut && date <= *m_stay.checkIn
            && !correctsBefore())
            role = Role::CheckOut; // "12 January ... the 15th"
        if (role == Role::Free)
            role = freeRole(date);
        if (role == Role::CheckIn) {
            m_stay.checkIn = date;
            if (m_outFloats && m_stay.checkOut && *m_stay.checkOut <= date && m_outFloats->bareDay)
                m_stay.checkOut = after(date, m_outFloats->day);
        } else {
            if (value.bareDay && m_stay.checkIn && date <= *m_stay.checkIn)
                date = after(*m_stay.checkIn, value.day);
            else if (value.bareWeekday && m_stay.checkIn && date <= *m_stay.checkIn)
                date = m_stay.checkIn->addDays((value.weekday - m_stay.checkIn->dayOfWeek() + 6) % 7 + 1);
            else if (value.bareDay && !m_stay.checkIn && m_known.checkIn && date <= *m_known.checkIn)
                date = after(*m_known.checkIn, value.day);
            else if (value.bareWeekday && !m_stay.checkIn && m_known.checkIn && date <= *m_known.checkIn)
                date = m_known.checkIn->addDays((value.weekday - m_known.checkIn->dayOfWeek() + 6) % 7 + 1);
            else if (value.monthSaid && !value.yearSaid && m_stay.checkIn && date < *m_stay.checkIn
                && m_stay.checkIn->daysTo(date.addYears(1)) < 60)
                date = date.addYears(1);
            m_stay.checkOut = date;
            m_outFloats = value;
        }
    }

    static QDate after(QDate from, int day)
    {
        for (int n = 0; n < 3; ++n) {
            const QDate month = QDate(from.year(), from.month(), 1).addMonths(n);
            const QDate date(month.year(), month.month(), day);
            if (date.isValid() && date > from)
                return date;
        }
        return from;
    }

    // A second date without a word of its own is the day of leaving, unless it corrects the first.
    Role freeRole(QDate date) const
    {
        if (!m_stay.checkIn)
            return Role::CheckIn;
        const bool corrects = correctsBefore();
        if (corrects || date <= *m_stay.checkIn)
            return Role::CheckIn;
        return m_stay.checkOut ? Role::CheckIn : Role::CheckOut;
    }

    bool correctsBefore() const
    {
        if (m_days.empty())
            return false;
        const int from = m_days.back()->last;
        for (int i = from; i < m_text.size(); ++i) {
            if (m_message.dateAt(i))
                break;
            if (is(i, Tag::Correct))
                return true;
        }
        return false;
    }

    void ask(const QString &slot, std::initializer_list<QDate> meanings)
    {
        if (m_stay.ambiguous.contains(slot))
            return;
        m_stay.ambiguous << slot;
        QStringList all;
        for (const QDate date : meanings)
            if (date.isValid())
                all << date.toString(Qt::ISODate);
        all.sort();
        m_stay.alternatives[slot] = all;
    }

    // "tonight and tomorrow night", "Friday and Saturday": those nights.
    void nightsListed()
    {
        if (m_days.size() == 1 && !m_stay.nights && !m_stay.checkOut) { // "the nights of 10 and 11 December"
            const DateMatch &day = *m_days.front();
            const auto before
                = is(day.first - 1, Tag::And) && day.first >= 2 ? readNumber(m_text, day.first - 2) : std::nullopt;
            if (before && before->next == day.first - 1 && before->value == day.value.day - 1
                && m_stay.checkIn == day.value.start) {
                m_stay.checkIn = day.value.start.addDays(-1);
                m_stay.checkOut = day.value.start.addDays(1);
            }
        }
        if (m_days.size() < 2 || m_stay.nights)
            return;
        for (size_t k = 0; k + 1 < m_days.size(); ++k) {
            const int join = m_days[k]->last;
            bool listed = false;
            for (int i = join; i < m_days[k + 1]->first; ++i) {
                if (is(i, Tag::CheckOut) || is(i, Tag::CheckIn) || is(i, Tag::Correct))
                    return;
                listed = listed || is(i, Tag::And) || m_text.isSign(i, u'+') || m_text.isSign(i, u'&');
            }
            if (!listed && !m_text.isSign(join, u','))
                return;
            if (m_days[k]->value.start.daysTo(m_days[k + 1]->value.start) != 1)
                return;
        }
        const QDate first = m_days.front()->value.start;
        if (m_stay.ambiguous.isEmpty() && first.isValid()) {
            m_stay.checkIn = first;
            m_stay.checkOut = m_days.back()->value.start.addDays(1);
        }
    }

    void bareAnswers()
    {
        const auto number = bareNumber(m_message);
        if (!number)
            return;
        if (m_asked == Asked::Nights && !m_stay.nights)
            m_stay.nights = *number;
        else if ((m_asked == Asked::CheckIn || m_asked == Asked::CheckOut) && !m_stay.checkIn && !m_stay.checkOut
            && *number >= 1 && *number <= 31) {
            const QDate from = m_asked == Asked::CheckOut && m_known.checkIn ? *m_known.checkIn : m_today.addDays(-1);
            (m_asked == Asked::CheckIn ? m_stay.checkIn : m_stay.checkOut) = after(from, *number);
        }
    }

    // "for the night of the 25th", "overnight"
    void singleNight()
    {
        if (m_stay.nights || m_stay.checkOut)
            return;
        for (const DateMatch *day : m_days) {
            int i = day->first - 1;
            while (is(i, Tag::Of) || is(i, Tag::Article) || is(i, Tag::On))
                --i;
            if (i >= 0 && m_text.tokens[size_t(i)].isUnit(Unit::Night) && !is(i - 1, Tag::Num)
                && m_text.wordOf(i) != u"nights" && (i < day->first - 1 || m_text.language == Language::Arabic))
                m_stay.nights = 1;
        }
    }

    void settle()
    {
        if (m_stay.checkOut && *m_stay.checkOut < m_today) {
            m_stay.pastDate = true;
            m_stay.checkOut.reset();
        }
        if (m_stay.pastDate && !m_stay.checkIn && m_stay.checkOut && m_dates.size() == 1)
            m_stay.checkOut.reset();
        if (m_stay.ambiguous.contains(u"check_in"_s))
            m_stay.checkIn.reset();
    }

    const SlotText &m_message;
    const TokenText &m_text;
    const std::vector<DateMatch> &m_dates;
    QDate m_today;
    Asked m_asked;
    const BookingState &m_known;
    StaySlots m_stay;
    std::vector<const DateMatch *> m_days;
    std::optional<DateValue> m_outFloats;
    int m_cueTaken = 0; ///< Behind the last cue that belongs to a date before it.
    bool m_nightsSaid = false;
    bool m_movedYear = false;
};

} // namespace

StaySlots readStay(const SlotText &message, Asked asked, const BookingState &known)
{
    return message.context.today.isValid() ? StayReader(message, asked, known).run() : StaySlots{};
}

} // namespace bellhop::ai
