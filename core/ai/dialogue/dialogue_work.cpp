// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/dialogue_work.h"

#include "core/ai/dialogue/offer_choice.h"

#include <algorithm>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

DialogueWork::DialogueWork(DialogueState known, const DialogueSettings &settings, const GuestTurn &turn)
    : state(std::move(known))
    , m_settings(settings)
    , m_turn(turn)
{
}

void DialogueWork::say(const QString &paragraph)
{
    if (!paragraph.isEmpty())
        state.draft << paragraph;
}

void DialogueWork::wait(DialogueStage stage, Asked asked, const QString &question)
{
    state.stage = stage;
    state.asked = asked;
    say(question);
}

StayQuery DialogueWork::query() const
{
    const BookingState &b = state.booking;
    StayQuery stay;
    stay.checkIn = b.checkIn.value_or(QDate());
    stay.checkOut = b.checkOut.value_or(QDate());
    stay.children = b.children.value_or(0);
    if (b.adults) {
        stay.adults = *b.adults;
        if (!b.children && b.guests && *b.guests > *b.adults)
            stay.children = *b.guests - *b.adults;
    } else if (b.guests) {
        stay.children = std::min(stay.children, std::max(0, *b.guests - 1));
        stay.adults = *b.guests - stay.children;
    }
    stay.rooms = std::max(1, b.rooms.value_or(1));
    return stay;
}

bool DialogueWork::countsKnown() const
{
    return state.booking.guests.value_or(0) > 0 || state.booking.adults.value_or(0) > 0;
}

bool DialogueWork::detailsKnown() const
{
    const GuestContact &guest = state.guest;
    return countsKnown() && !guest.name.isEmpty() && !guest.email.isEmpty() && !guest.phone.isEmpty();
}

// ---- what is missing first ----

void DialogueWork::advance()
{
    const BookingState &b = state.booking;
    if (!state.problems.isEmpty()) { // no adult so far
        wait(DialogueStage::Dates, Asked::Adults, replies().plain("ask.adults"_L1));
    } else if (!state.alternatives.empty()) {
        const bool arrival = state.alternatives.contains(u"check_in"_s);
        wait(DialogueStage::Dates, arrival ? Asked::CheckIn : Asked::CheckOut, replies().askMeaning());
    } else if (state.farDateAsked && b.checkIn) {
        wait(DialogueStage::Dates, Asked::CheckIn, replies().askFarDate());
    } else if (!b.checkIn || !b.checkOut) {
        askForDates();
    } else if (state.offeredFor != query() || state.offers.empty()) {
        askOffers(0);
    } else {
        takeOffers(state.offers, false);
    }
}

void DialogueWork::askForDates()
{
    const Asked asked = state.booking.checkIn ? Asked::Nights : Asked::CheckIn;
    wait(DialogueStage::Dates, asked, replies().askDates());
}

void DialogueWork::askOffers(int conflicts)
{
    state.pending = PendingCall{PropertyCallKind::Offers, {}, {}, conflicts};
    call = PropertyCall{PropertyCallKind::Offers, query(), {}};
}

void DialogueWork::takeOffers(std::vector<RoomOffer> offers, bool afterConflict)
{
    const bool sameStay = state.offeredFor == query();
    state.offeredFor = query();
    state.offers = std::move(offers);
    hideSmallRooms();
    std::stable_partition(state.offers.begin(), state.offers.end(),
        [&](const RoomOffer &offer) { return isOfKind(offer, state.booking.roomType); });
    const std::optional<RoomOffer> before = state.choice;
    const bool kept = keepChoice();
    if (state.offers.empty()) {
        if (afterConflict)
            say(replies().plain("gone"_L1));
        wait(DialogueStage::Dates, Asked::CheckIn, replies().noRooms());
        state.offeredFor.reset();
        return;
    }
    if (state.choice) {
        if (sameStay && before && kept && before->total != state.choice->total)
            say(replies().priceChanged());
        afterChoice(!before || before->roomType != state.choice->roomType || before->total != state.choice->total);
        return;
    }
    if (afterConflict)
        say(replies().plain("gone"_L1));
    if (state.offeredFor->adults > 0 && state.offers.front().rooms > state.offeredFor->rooms && state.booking.rooms)
        say(replies().noFit());
    wait(DialogueStage::RoomSelection, Asked::Option, replies().offers());
}

/// While nobody said how many come, rooms for one are shown only to those who ask for one: most would have to choose
/// again.
void DialogueWork::hideSmallRooms()
{
    const auto isSmall = [&](const RoomOffer &offer) {
        return offer.sleeps == 1 && !isOfKind(offer, state.booking.roomType)
            && !(state.choice && state.choice->roomType == offer.roomType);
    };
    if (!countsKnown() && !std::all_of(state.offers.begin(), state.offers.end(), isSmall))
        std::erase_if(state.offers, isSmall);
}

/// The wish of this message, or the room chosen before while it is still offered. True when the latter.
bool DialogueWork::keepChoice()
{
    const ChoiceWish wish = std::exchange(state.wish, {});
    if (wish.by != ChoiceWish::By::None) {
        const std::optional<RoomOffer> chosen = chosenOffer(wish, state.offers);
        if (!chosen)
            say(replies().plain("offers.not_there"_L1));
        state.choice = chosen;
        return false;
    }
    if (!state.choice)
        return false;
    const auto same = std::find_if(state.offers.begin(), state.offers.end(), [&](const RoomOffer &offer) {
        return offer.roomType == state.choice->roomType && offer.rooms == state.choice->rooms;
    });
    if (same == state.offers.end())
        state.choice.reset();
    else
        state.choice = *same;
    return state.choice.has_value();
}

void DialogueWork::afterChoice(bool news)
{
    if (detailsKnown()) {
        wait(DialogueStage::Booking, Asked::Nothing, replies().readBack());
        return;
    }
    if (news)
        say(replies().chosen());
    const bool children = state.booking.children.value_or(0) > 0;
    const Asked asked = countsKnown() ? Asked::Nothing : children ? Asked::Adults : Asked::Guests;
    wait(DialogueStage::GuestInfo, asked, replies().askDetails());
}

void DialogueWork::askAgain()
{
    switch (state.stage) {
    case DialogueStage::Greeting:
        say(replies().plain("ask.wish"_L1));
        break;
    case DialogueStage::Dates:
        advance();
        break;
    case DialogueStage::RoomSelection:
        say(replies().plain("offers.ask"_L1));
        break;
    case DialogueStage::GuestInfo:
        say(replies().askDetails());
        break;
    case DialogueStage::Booking:
        say(replies().plain("ask.confirm"_L1));
        break;
    case DialogueStage::Confirmation:
    case DialogueStage::Handoff:
        break;
    }
}

void DialogueWork::handOver(HandOverReason reason)
{
    state.pending.reset();
    state.handedOver = reason;
    wait(DialogueStage::Handoff, Asked::Nothing, replies().handOver(reason));
}

void DialogueWork::forget()
{
    DialogueState fresh;
    fresh.language = state.language;
    fresh.heardAt = state.heardAt;
    fresh.draft = state.draft;
    state = fresh;
}

// ---- the booking itself ----

BookingOrder DialogueWork::order(const QString &marker) const
{
    return {marker, query(), *state.choice, state.guest};
}

void DialogueWork::book(const QString &marker)
{
    state.pending = PendingCall{PropertyCallKind::Book, marker, m_turn.at, 1};
    call = PropertyCall{PropertyCallKind::Book, {}, order(marker)};
}

void DialogueWork::bookAgain()
{
    PendingCall &pending = *state.pending;
    pending.kind = PropertyCallKind::Book;
    pending.startedAt = m_turn.at;
    ++pending.attempts;
    call = PropertyCall{PropertyCallKind::Book, {}, order(pending.marker)};
}

void DialogueWork::find()
{
    state.pending->kind = PropertyCallKind::Find;
    call = PropertyCall{PropertyCallKind::Find, {}, order(state.pending->marker)};
}

void DialogueWork::confirm(const StayBooking &booked)
{
    state.pending.reset();
    state.booked = booked;
    if (state.choice)
        state.choice->total = booked.total;
    wait(DialogueStage::Confirmation, Asked::Nothing, replies().booked());
}

DialogueStep DialogueWork::finish()
{
    DialogueStep step;
    step.call = call;
    step.colleague = colleague;
    step.told = told;
    if (!call) {
        state.pending.reset();
        step.reply = state.draft.join(u"\n\n"_s);
        state.draft.clear();
    }
    step.state = std::move(state);
    return step;
}

} // namespace bellhop::ai
