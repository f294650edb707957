// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/turn_reading.h"

#include "core/ai/dates.h"
#include "core/ai/dialogue/cue_book.h"
#include "core/ai/dialogue/guest_name.h"
#include "core/ai/dialogue/offer_choice.h"
#include "core/ai/entities.h"
#include "core/ai/slot_parts.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

bool overlaps(const TextSpan &a, const TextSpan &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool awaitsContact(const DialogueState &state)
{
    return state.stage == DialogueStage::GuestInfo || state.stage == DialogueStage::Booking;
}

class TurnReader
{
public:
    TurnReader(const GuestTurn &turn, const DialogueState &state, Language language)
        : m_turn(turn)
        , m_state(state)
        , m_language(language)
        , m_book(CueBook::of(language))
        , m_words(turn.text, language)
    {
    }

    TurnReading run()
    {
        contact();
        cues();
        if (!meaning())
            slotsOf(m_masked);
        placed();
        m_reading.wish = readChoice(m_turn.text, m_reading.booking.selection, m_state, m_language);
        name();
        return std::move(m_reading);
    }

private:
    GuestMessage message(const QString &text) const
    {
        GuestMessage made;
        made.text = text;
        made.referenceDate = m_turn.today;
        made.locale = m_turn.locale;
        made.language = m_language;
        made.asked = m_state.asked;
        made.state = m_state.booking;
        return made;
    }

    // ---- e-mail and phone, which are taken out before anything is counted ----

    void contact()
    {
        const GuestMessage whole = message(m_turn.text);
        const std::vector<Entity> entities = findEntities(whole, m_language);
        const std::vector<DateMention> dates = findDates(whole, m_language);
        std::vector<TextSpan> taken;
        for (const Entity &found : entities) {
            if (found.type == u"email") {
                m_reading.guest.email = found.text;
                taken.push_back(found.span);
            } else if (found.type == u"url") {
                taken.push_back(found.span);
            }
        }
        for (const Entity &found : entities)
            if (found.type == u"phonenumber" && isPhone(found, dates)
                && std::none_of(
                    taken.begin(), taken.end(), [&](const TextSpan &s) { return overlaps(s, found.span); })) {
                m_reading.guest.phone = dialledNumber(withPlus(found), m_turn.locale);
                taken.push_back(found.span);
            }
        m_masked = m_turn.text;
        std::sort(taken.begin(), taken.end(), [](const TextSpan &a, const TextSpan &b) { return a.start > b.start; });
        for (const TextSpan &span : taken)
            m_masked.replace(span.start, span.length, u" , "_s);
        const bool awaits = awaitsContact(m_state);
        m_reading.brokenEmail = awaits && m_reading.guest.email.isEmpty() && m_turn.text.contains(u'@');
        m_reading.brokenPhone = awaits && m_reading.guest.phone.isEmpty() && m_state.guest.phone.isEmpty()
            && m_reading.guest.email.isEmpty() && !m_reading.brokenEmail && dates.empty() && digitsIn(m_turn.text) >= 4
            && digitsIn(m_turn.text) * 2 >= m_turn.text.simplified().size();
    }

    QString withPlus(const Entity &found) const
    {
        const bool plus = found.span.start > 0 && m_turn.text[found.span.start - 1] == u'+';
        return plus && !found.text.startsWith(u'+') ? u'+' + found.text : found.text;
    }

    bool isPhone(const Entity &found, const std::vector<DateMention> &dates) const
    {
        if (found.text.startsWith(u'+') || withPlus(found).startsWith(u'+'))
            return true;
        for (const DateMention &date : dates)
            if (overlaps(date.span, found.span))
                return false;
        return awaitsContact(m_state) || digitsIn(found.text) >= 9 || m_book.has("label"_L1, m_words);
    }

    // ---- single words ----

    bool cue(QLatin1String name) const { return m_book.has(name, m_words); }
    bool english(QLatin1String name) const
    {
        return m_language != Language::English
            && CueBook::of(Language::English).has(name, CueText(m_turn.text, Language::English));
    }

    void cues()
    {
        const auto only = [&](std::initializer_list<QLatin1String> names) { return m_book.consistsOf(names, m_words); };
        m_reading.question
            = m_turn.text.contains(u'?') || m_turn.text.contains(u'？') || m_turn.text.contains(u'؟') || asksByWords();
        m_reading.greeting = only({"greeting"_L1}) || (only({"greeting"_L1, "yes"_L1}) && cue("greeting"_L1));
        m_reading.thanks
            = !m_reading.greeting && cue("thanks"_L1) && only({"thanks"_L1, "greeting"_L1, "yes"_L1, "name_tail"_L1});
        const bool polite = only({"yes"_L1, "book"_L1, "thanks"_L1, "name_tail"_L1, "greeting"_L1});
        m_reading.bookIt = cue("book"_L1);
        m_reading.yes = !m_reading.thanks && !m_reading.greeting
            && ((polite && (cue("yes"_L1) || cue("book"_L1))) || m_book.starts("yes"_L1, m_words) || plainYes());
        m_reading.no = m_book.starts("no"_L1, m_words) || only({"no"_L1, "thanks"_L1, "name_tail"_L1}) || plainNo();
        if (m_reading.bookIt && polite)
            m_reading.no = false; // "no problem, go ahead"
        if (m_reading.yes && m_reading.no)
            m_reading.yes = m_reading.no = false;
        m_reading.wantsRoom = cue("wish"_L1) || english("wish"_L1);
        m_reading.asksPrice = cue("price"_L1) || english("price"_L1);
        m_reading.takes = cue("take"_L1);
        m_reading.drops = only({"drop"_L1, "no"_L1, "yes"_L1, "thanks"_L1, "name_tail"_L1, "greeting"_L1})
            ? cue("drop"_L1)
            : dropsInPassing();
        m_reading.changesBooking = cue("change"_L1) || english("change"_L1);
        m_reading.another = cue("more"_L1);
    }

    bool asksByWords() const
    {
        const bool endings = m_language == Language::Chinese || m_language == Language::Japanese
            || m_language == Language::Korean; // question words stand anywhere there
        return endings ? cue("question"_L1) : m_book.starts("question"_L1, m_words);
    }

    // "I changed my mind, we won't come": whole phrases count anywhere, single words only alone
    bool dropsInPassing() const
    {
        const QStringList &words = m_book.words("drop"_L1);
        return !m_reading.question && m_words.words().size() <= 10
            && std::any_of(words.begin(), words.end(),
                [&](const QString &word) { return word.contains(u' ') && m_words.holds(word); });
    }

    // "yes", "ok" and "no" are understood in every language.
    bool plainYes() const
    {
        const CueText text(m_turn.text, Language::English);
        return text.is(u"yes"_s) || text.is(u"ok"_s) || text.is(u"okay"_s) || text.is(u"yes please"_s);
    }
    bool plainNo() const { return CueText(m_turn.text, Language::English).is(u"no"_s); }

    // ---- an answer to "do you mean 3 April or 4 March?" ----

    bool meaning()
    {
        for (const QString &slot : {u"check_in"_s, u"check_out"_s}) {
            const auto found = m_state.alternatives.find(slot);
            if (found == m_state.alternatives.end())
                continue;
            const std::optional<QDate> day = meant(found->second);
            if (!day)
                return false;
            // said again in a form that can be read in one way only, so that all rules of carrying over hold
            GuestMessage plain = message(day->toString(Qt::ISODate));
            plain.asked = slot == u"check_in" ? Asked::CheckIn : Asked::CheckOut;
            plain.language = Language::English;
            m_reading.booking = readSlots(plain, Language::English);
            compare();
            return true;
        }
        return false;
    }

    std::optional<QDate> meant(const QStringList &days) const
    {
        std::vector<QDate> dates;
        for (const QString &day : days)
            dates.push_back(QDate::fromString(day, Qt::ISODate));
        SlotText text;
        text.text = tokenize(m_turn.text, m_language);
        text.context = DateContext{m_turn.today, dayOrderOf(m_turn.locale, m_language), true};
        text.dates = parseDates(text.text, text.context);
        if (text.dates.size() == 1) {
            const DateValue &value = text.dates.front().value;
            const auto matching = [&](auto matches) -> std::optional<QDate> {
                std::optional<QDate> only;
                for (const QDate day : dates)
                    if (matches(day)) {
                        if (only)
                            return std::nullopt;
                        only = day;
                    }
                return only;
            };
            if (value.kind == DateValue::Kind::Day && value.other.isValid())
                return std::nullopt; // as unclear as before
            if (value.kind == DateValue::Kind::Period && value.grain == DateValue::Grain::Month)
                return matching([&](QDate day) { return day.month() == value.start.month(); });
            if (value.kind == DateValue::Kind::Day) {
                if (const auto same = matching([&](QDate day) { return day == value.start; }))
                    return same;
                if (value.bareDay)
                    return matching([&](QDate day) { return day.day() == value.day; });
                return std::nullopt;
            }
            return std::nullopt;
        }
        if (!text.dates.empty() || text.text.size() > 6)
            return std::nullopt;
        const std::optional<int> place = readSelection(text, Asked::Option);
        if (place && *place >= 1 && *place <= int(dates.size()) && text.text.size() <= 5
            && !(bareNumber(text) && isDayOf(dates, *place)))
            return dates[size_t(*place) - 1];
        return std::nullopt;
    }

    static bool isDayOf(const std::vector<QDate> &dates, int number)
    {
        return std::any_of(dates.begin(), dates.end(), [&](QDate day) { return day.day() == number; });
    }

    // ---- slots ----

    void slotsOf(const QString &text)
    {
        const GuestMessage said = message(text);
        m_reading.booking = readSlots(said, m_language);
        compare();
        m_reading.stayRepeated = !m_reading.stayChanged && m_reading.booking.errors.isEmpty() && namesArrival(text);
        m_reading.vagueDate = !m_reading.stayChanged && !m_reading.stayRepeated && m_reading.booking.errors.isEmpty()
            && m_reading.booking.ambiguous.isEmpty() && hasVagueDate(text);
        static const QStringList kNextYear{u"next year"_s, u"ano que viene"_s, u"ano proximo"_s, u"proximo ano"_s,
            u"l'annee prochaine"_s, u"nachstes jahr"_s, u"nachsten jahr"_s, u"l'anno prossimo"_s, u"ano que vem"_s,
            cueFolded(u"السنة القادمة"_s), cueFolded(u"العام القادم"_s), u"明年"_s, u"来年"_s, cueFolded(u"내년"_s),
            u"mwaka ujao"_s};
        const QString folded = cueFolded(text);
        m_reading.yearSaid = std::any_of(
            kNextYear.begin(), kNextYear.end(), [&](const QString &word) { return folded.contains(word); });
        if (m_reading.booking.booking.checkIn)
            m_reading.yearSaid
                = m_reading.yearSaid || folded.contains(QString::number(m_reading.booking.booking.checkIn->year()));
    }

    bool namesArrival(const QString &text) const
    {
        const auto &arrival = m_state.booking.checkIn;
        const std::vector<DateMention> dates = findDates(message(text), m_language);
        return arrival && std::any_of(dates.begin(), dates.end(), [&](const DateMention &date) {
            return date.value == arrival->toString(Qt::ISODate) || date.start == arrival->toString(Qt::ISODate);
        });
    }

    bool hasVagueDate(const QString &text) const
    {
        for (const DateMention &mention : findDates(message(text), m_language)) {
            bool duration = false;
            mention.value.toLongLong(&duration);
            if (!duration)
                return true;
        }
        return false;
    }

    // "the 2nd" was read as a day of the month, but a list is being chosen from
    void placed()
    {
        if (m_reading.booking.selection)
            return;
        const auto place = placeInList(m_turn.text, m_state, m_language);
        if (!place)
            return;
        m_reading.booking.selection = place;
        m_reading.booking.booking.checkIn = m_state.booking.checkIn;
        m_reading.booking.booking.checkOut = m_state.booking.checkOut;
        m_reading.booking.booking.nights = m_state.booking.nights;
        m_reading.booking.errors.clear();
        m_reading.booking.ambiguous.clear();
        m_reading.booking.alternatives.clear();
        compare();
    }

    void compare()
    {
        const BookingState &before = m_state.booking;
        const BookingState &after = m_reading.booking.booking;
        m_reading.stayChanged
            = before.checkIn != after.checkIn || before.checkOut != after.checkOut || before.nights != after.nights;
        m_reading.partyChanged = before.guests != after.guests || before.adults != after.adults
            || before.children != after.children || before.rooms != after.rooms || before.roomType != after.roomType;
    }

    void name()
    {
        const bool contact = !m_reading.guest.email.isEmpty() || !m_reading.guest.phone.isEmpty();
        const bool asked = m_state.guest.name.isEmpty() && (m_state.stage == DialogueStage::GuestInfo || contact);
        if (m_turn.text.contains(u'?') || m_turn.text.contains(u'？') || m_turn.text.contains(u'؟')
            || !m_reading.booking.command.isEmpty())
            return;
        const bool anything = m_reading.stayChanged || m_reading.partyChanged;
        m_reading.guest.name = readGuestName(m_masked, m_language, asked && !(anything && !contact && !hasCommas()));
    }

    bool hasCommas() const
    {
        static const QString kMarks = u",;\n，、،"_s;
        return std::any_of(m_masked.begin(), m_masked.end(), [](QChar c) { return kMarks.contains(c); });
    }

    const GuestTurn &m_turn;
    const DialogueState &m_state;
    Language m_language;
    const CueBook &m_book;
    CueText m_words;
    QString m_masked;
    TurnReading m_reading;
};

} // namespace

TurnReading readTurn(const GuestTurn &turn, const DialogueState &state, Language language)
{
    return TurnReader(turn, state, language).run();
}

QString dialledNumber(const QString &written, const QString &locale)
{
    QString number;
    for (const QChar c : written)
        if (c.isDigit())
            number += QChar(u'0' + c.digitValue());
        else if (c == u'+' && number.isEmpty())
            number += c;
    if (number.startsWith(u"00") && number.size() > 9)
        number = u'+' + number.mid(2);
    const QString country = locale.section(u'-', 1).toUpper();
    if (number.startsWith(u'+') || country.size() != 2)
        return number;
    using i18n::phonenumbers::PhoneNumberUtil;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util->Parse(number.toStdString(), country.toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsValidNumber(parsed))
        return number;
    std::string dialled;
    util->Format(parsed, PhoneNumberUtil::E164, &dialled);
    return QString::fromStdString(dialled);
}

} // namespace bellhop::ai
