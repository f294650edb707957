// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/heard_turn.h"

#include "core/ai/dialogue/offer_choice.h"

#include <algorithm>

namespace bellhop::ai {

using namespace Qt::StringLiterals;
using By = ChoiceWish::By;
using Stage = DialogueStage;

namespace {

constexpr int kOfferHumanAfter = 2; // turns in a row that were not understood
const QString kNoAdult = u"no_adult"_s;

GuestMessage messageOf(const GuestTurn &turn, const DialogueState &state)
{
    GuestMessage message;
    message.text = turn.text;
    message.locale = turn.locale;
    message.referenceDate = turn.today;
    message.language = state.language;
    message.asked = state.asked;
    message.state = state.booking;
    return message;
}

} // namespace

HeardTurn::HeardTurn(DialogueWork &work, const SignalReader &signals, const HouseAnswers &house)
    : m_work(work)
    , m_state(work.state)
    , m_signals(signals)
    , m_house(house)
{
}

void HeardTurn::take()
{
    expire();
    const bool nameAwaited = m_state.stage == Stage::GuestInfo && m_state.guest.name.isEmpty();
    const TurnSignals signals = m_signals.read(messageOf(m_work.turn(), m_state), nameAwaited);
    m_state.language = signals.language;
    m_state.heardAt = m_work.turn().at;
    m_reading = readTurn(m_work.turn(), m_state, signals.language);
    if (m_state.stage == Stage::Handoff) { // what the guest adds is kept for the colleague; the dialogue stays silent
        m_state.booking = m_reading.booking.booking;
        mergeContact();
        return;
    }
    if (signals.handOver && (signals.certain || saysNothingElse())) {
        keepStay();
        m_work.handOver(*signals.handOver);
        return;
    }
    if (command() || (m_state.stage == Stage::Confirmation && afterBooking()) || dropped())
        return;
    merge();
    if (m_reading.booking.group) {
        m_work.handOver(HandOverReason::Group);
        return;
    }
    goOn();
}

void HeardTurn::goOn()
{
    if (complain() || confirmed())
        return;
    if (isNews()) {
        m_state.misunderstood = 0;
        if (m_reading.question)
            m_work.say(fromTheHouse());
        m_work.advance();
        return;
    }
    if (broken() || aside() || smallTalk())
        return;
    ++m_state.misunderstood;
    m_work.say(m_work.replies().plain("misunderstood"_L1));
    if (m_state.misunderstood >= kOfferHumanAfter)
        m_work.say(m_work.replies().plain("offer_human"_L1));
    m_work.askAgain();
}

/// Of a message that asks for a person only what is sure: "a person" is no count of guests there.
void HeardTurn::keepStay()
{
    m_reading.booking.selection.reset();
    m_reading.guest.name.clear();
    if (!m_reading.stayChanged)
        m_reading.booking.booking = m_state.booking;
    m_state.booking = m_reading.booking.booking;
    mergeContact();
}

bool HeardTurn::saysNothingElse() const
{
    const TurnReading &r = m_reading;
    return !r.stayChanged && !r.partyChanged && !r.yes && !r.no && !r.greeting && !r.thanks && !r.vagueDate
        && r.booking.command.isEmpty() && r.booking.errors.isEmpty() && r.booking.ambiguous.isEmpty()
        && !r.booking.selection && r.guest == GuestContact{} && r.wish.by == By::None && !r.drops;
}

// ---- before anything is taken in ----

void HeardTurn::expire()
{
    const bool old = m_state.heardAt.isSet() && m_work.turn().at - m_state.heardAt > m_work.settings().sessionExpiry;
    if (!old || m_state.stage == Stage::Handoff)
        return;
    const bool told = inProgress();
    m_work.forget();
    if (told)
        m_work.say(m_work.replies().plain("expired"_L1));
}

bool HeardTurn::inProgress() const
{
    return m_state.stage != Stage::Greeting && m_state.stage != Stage::Confirmation && m_state.stage != Stage::Handoff;
}

bool HeardTurn::command()
{
    const QString &command = m_reading.booking.command;
    if (command.isEmpty())
        return false;
    m_state.misunderstood = 0;
    if (command == u"reset") {
        m_work.forget();
        m_reading.booking.booking = {};
        m_work.say(m_work.replies().plain("reset"_L1));
        m_work.askAgain();
        return true;
    }
    m_work.say(command == u"help"  ? m_work.replies().plain("help"_L1)
            : command == u"status" ? m_work.replies().status()
                                   : m_work.replies().plain("menu"_L1));
    if (inProgress())
        m_work.askAgain();
    return true;
}

/// The property has the booking: a new one starts afresh, a change of the old one is a person's work.
bool HeardTurn::afterBooking()
{
    if (m_reading.changesBooking || m_reading.drops) {
        m_work.handOver(HandOverReason::ExistingBooking);
        return true;
    }
    const bool stay = m_reading.stayChanged || m_reading.partyChanged;
    if (m_reading.another || (m_reading.wantsRoom && m_reading.stayChanged)) {
        const GuestContact guest = m_state.guest;
        m_work.forget();
        m_state.guest = guest;
        m_reading = readTurn(m_work.turn(), m_state, m_state.language);
        m_reading.wantsRoom = true;
        return false;
    }
    if (stay || !m_reading.guest.email.isEmpty() || !m_reading.guest.phone.isEmpty()) {
        m_reading.booking.booking = m_state.booking;
        m_work.handOver(HandOverReason::ExistingBooking);
        return true;
    }
    if (aside())
        return true;
    m_work.say(m_work.replies().plain("thanks"_L1));
    return true;
}

bool HeardTurn::dropped()
{
    if (m_reading.changesBooking && !inProgress()) {
        m_work.handOver(HandOverReason::ExistingBooking);
        return true;
    }
    if (!m_reading.drops || m_reading.stayChanged || m_reading.partyChanged)
        return false;
    m_work.forget();
    m_reading.booking.booking = {};
    m_work.say(m_work.replies().plain("dropped"_L1));
    return true;
}

// ---- what is new ----

void HeardTurn::merge()
{
    m_state.booking = m_reading.booking.booking;
    mergeDates();
    mergeContact();
    farDate();
    wish();
}

void HeardTurn::mergeDates()
{
    BookingState &b = m_state.booking;
    if (!m_reading.booking.ambiguous.isEmpty()) {
        m_state.alternatives = m_reading.booking.alternatives;
        return;
    }
    if (b.checkIn)
        m_state.alternatives.erase(u"check_in"_s);
    const auto leaving = m_state.alternatives.find(u"check_out"_s);
    if (leaving == m_state.alternatives.end() || !b.checkIn)
        return;
    QStringList possible;
    for (const QString &day : leaving->second) {
        const qint64 nights = b.checkIn->daysTo(QDate::fromString(day, Qt::ISODate));
        if (nights > 0 && nights <= m_work.settings().longestStay)
            possible << day;
    }
    if (b.checkOut || possible.isEmpty()) {
        m_state.alternatives.erase(leaving);
    } else if (possible.size() == 1) { // only one reading makes a stay
        b.checkOut = QDate::fromString(possible.front(), Qt::ISODate);
        b.nights = int(b.checkIn->daysTo(*b.checkOut));
        m_reading.booking.booking = b;
        m_state.alternatives.erase(leaving);
    }
}

void HeardTurn::mergeContact()
{
    const auto take = [&](QString &known, const QString &said) {
        if (said.isEmpty())
            return;
        m_contactNews = true;
        known = said;
    };
    take(m_state.guest.name, m_reading.guest.name);
    take(m_state.guest.email, m_reading.guest.email);
    take(m_state.guest.phone, m_reading.guest.phone);
}

/// What is wrong with the stay is said in the guest's words; nothing of the rest is lost.
bool HeardTurn::complain()
{
    QStringList errors = m_reading.booking.errors;
    if (m_work.countsKnown())
        m_state.problems.removeAll(kNoAdult);
    if (errors.isEmpty())
        return false;
    m_state.misunderstood = 0;
    for (const QString &error : errors)
        m_work.say(m_work.replies().error(error));
    m_state.farDateAsked = false;
    forgetOffending();
    if (errors.contains(kNoAdult) && !m_state.problems.contains(kNoAdult))
        m_state.problems << kNoAdult;
    m_state.stage = Stage::Dates;
    const bool lengthOnly = errors.contains(u"nights_mismatch"_s) || errors.contains(u"max_stay_exceeded"_s);
    if (lengthOnly && m_state.booking.checkIn) {
        m_state.asked = Asked::Nights;
        m_work.say(m_work.replies().plain("ask.which_nights"_L1));
    } else if (errors == QStringList{kNoAdult} || !(m_state.booking.checkIn && m_state.booking.checkOut)) {
        m_work.advance();
    } else {
        m_state.asked = Asked::CheckIn;
        m_work.say(m_work.replies().plain("ask.dates"_L1));
    }
    return true;
}

void HeardTurn::forgetOffending()
{
    BookingState &b = m_state.booking;
    const auto said = [&](const char16_t *word) { return m_reading.booking.errors.contains(QStringView(word)); };
    if (said(u"check_out_before_check_in") || said(u"zero_nights") || said(u"nights_mismatch")
        || said(u"max_stay_exceeded")) {
        b.checkOut.reset();
        b.nights.reset();
    }
    if (said(u"too_far_ahead")) {
        b.checkIn.reset();
        b.checkOut.reset();
    }
    if (said(u"no_adult") && b.adults == 0)
        b.adults.reset();
}

void HeardTurn::farDate()
{
    const BookingState &b = m_state.booking;
    if (m_state.farDateAsked && !m_reading.stayChanged) {
        m_farAnswered = m_reading.yes || m_reading.no;
        if (m_farAnswered)
            m_state.farDateAsked = false;
        if (m_reading.no) {
            m_state.booking.checkIn.reset();
            m_state.booking.checkOut.reset();
        }
        return;
    }
    if (!m_reading.stayChanged)
        return;
    const bool far = b.checkIn && m_work.turn().today.daysTo(*b.checkIn) > m_work.settings().farDays;
    m_state.farDateAsked = far && !m_reading.yearSaid;
}

void HeardTurn::wish()
{
    if (m_state.offers.empty())
        return;
    ChoiceWish wish = m_reading.wish;
    const bool single = m_state.offers.size() == 1;
    if (wish.by == By::None && m_reading.yes && m_state.stage == Stage::RoomSelection) {
        if (single)
            wish = {By::Only, 0, {}};
        else if (!m_state.booking.roomType.isEmpty())
            wish = {By::Kind, 0, m_state.booking.roomType};
    }
    const bool asks = m_reading.question && !m_reading.takes && wish.by != By::Number;
    if (wish.by == By::None || asks) {
        const bool compares = wish.by == By::Cheapest || wish.by == By::Dearest;
        if (asks && wish.by != By::None && (compares || m_reading.asksPrice)) {
            m_state.choice.reset(); // "anything cheaper?": the list again
            m_choiceNews = true;
        }
        return;
    }
    m_state.wish = wish;
    m_choiceNews = true;
}

bool HeardTurn::isNews() const
{
    const bool repeated
        = m_reading.stayRepeated && (m_state.stage == Stage::Dates || m_state.stage == Stage::RoomSelection);
    return m_reading.stayChanged || repeated || m_reading.partyChanged || m_contactNews || m_choiceNews || m_farAnswered
        || !m_reading.booking.ambiguous.isEmpty();
}

// ---- yes, no, and what is said beside the booking ----

bool HeardTurn::confirmed()
{
    if (m_state.stage != Stage::Booking || isNews())
        return false;
    const bool agrees = (m_reading.yes || m_reading.bookIt) && !m_reading.no;
    if (agrees && (!m_reading.question || m_reading.bookIt)) {
        m_state.misunderstood = 0;
        m_work.book(m_work.turn().id);
        return true;
    }
    if (m_reading.no) {
        m_work.say(m_work.replies().plain("declined"_L1));
        return true;
    }
    return false;
}

bool HeardTurn::broken()
{
    if (m_state.stage != Stage::GuestInfo || (!m_reading.brokenEmail && !m_reading.brokenPhone))
        return false;
    m_work.say(m_work.replies().plain(m_reading.brokenEmail ? "bad.email"_L1 : "bad.phone"_L1));
    m_work.askAgain();
    return true;
}

QString HeardTurn::fromTheHouse()
{
    const GuestTurn &turn = m_work.turn();
    if (!turn.asks)
        return {};
    m_work.told = m_house.answer({turn.text, m_state.language, turn.standing});
    return m_work.told ? m_work.told->text : QString();
}

/// A question about something else: answered from the house's knowledge or left to a colleague, then back.
bool HeardTurn::aside()
{
    const QString answer = fromTheHouse();
    const bool answered = !answer.isEmpty();
    const bool early = m_state.stage == Stage::Greeting || m_state.stage == Stage::Dates;
    if (!answered && early && (m_reading.wantsRoom || m_reading.asksPrice))
        return false;
    if (!answered && m_reading.asksPrice && m_state.stage == Stage::RoomSelection) {
        m_work.say(m_work.replies().offers());
        return true;
    }
    if (!answered && !m_reading.question)
        return false;
    m_state.misunderstood = 0;
    m_work.colleague = !answered;
    m_work.say(answered ? answer : m_work.replies().plain("unknown_answer"_L1));
    m_work.askAgain();
    return true;
}

bool HeardTurn::smallTalk()
{
    if (m_state.stage == Stage::Greeting && !m_reading.wantsRoom && !m_reading.asksPrice && !m_reading.vagueDate) {
        if (m_reading.greeting) {
            m_work.say(m_work.replies().plain("greeting"_L1));
            return true;
        }
        if (m_reading.thanks || m_reading.no) {
            m_work.say(m_work.replies().plain("thanks"_L1));
            return true;
        }
        if (!m_reading.yes)
            return false;
    }
    if (m_state.stage == Stage::Greeting || (m_state.stage == Stage::Dates && m_reading.wantsRoom)) {
        m_state.misunderstood = 0;
        m_state.stage = Stage::Dates;
    }
    if (m_reading.vagueDate && m_state.stage == Stage::Dates && !m_state.booking.checkIn) {
        m_state.asked = Asked::CheckIn;
        m_work.say(m_work.replies().plain("ask.exact_day"_L1));
        return true;
    }
    if (m_reading.thanks)
        m_work.say(m_work.replies().plain("thanks"_L1));
    const bool heard = m_reading.thanks || m_reading.greeting || m_reading.yes || m_reading.no || m_reading.wantsRoom
        || m_reading.bookIt;
    if (!heard)
        return false;
    m_work.askAgain();
    return true;
}

} // namespace bellhop::ai
