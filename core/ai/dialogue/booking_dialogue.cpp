// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/booking_dialogue.h"

#include "core/ai/dialogue/dialogue_work.h"
#include "core/ai/dialogue/heard_turn.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

/// Whether an error of book() proves that the property has no booking.
enum class BookFailure { Gone, Refused, NotReached, Unknown };

BookFailure failureOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Conflict:
        return BookFailure::Gone;
    case ErrorKind::Refused:
    case ErrorKind::BadData:
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound:
        return BookFailure::Refused;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::QueueFull:
    case ErrorKind::Cancelled:
        return BookFailure::NotReached;
    case ErrorKind::StaleEpoch:
    case ErrorKind::Database:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::Internal:
        break;
    }
    return BookFailure::Unknown;
}

constexpr int kMostAttempts = 2;

void answered(DialogueWork &work, const Result<std::vector<RoomOffer>> &offers)
{
    const bool conflict = work.state.pending && work.state.pending->attempts > 0;
    work.state.pending.reset();
    if (!offers.ok()) {
        work.handOver(HandOverReason::PropertyDown);
        return;
    }
    work.takeOffers(*offers, conflict);
}

void answered(DialogueWork &work, const Result<StayBooking> &booking)
{
    if (booking.ok()) {
        work.confirm(*booking);
        return;
    }
    switch (failureOf(booking.error().kind)) {
    case BookFailure::Gone:
        work.askOffers(1);
        break;
    case BookFailure::Refused:
        work.handOver(HandOverReason::BookingRefused);
        break;
    case BookFailure::NotReached:
        if (work.state.pending->attempts < kMostAttempts)
            work.bookAgain();
        else
            work.handOver(HandOverReason::PropertyDown);
        break;
    case BookFailure::Unknown:
        work.find();
        break;
    }
}

void answered(DialogueWork &work, const Result<std::optional<StayBooking>> &found)
{
    const PendingCall pending = *work.state.pending;
    if (found.ok() && *found && !(*found)->cancelled) {
        work.confirm(**found);
        return;
    }
    if (!found.ok() && found.error().kind == ErrorKind::Conflict) { // it was there, and could not stay
        work.askOffers(1);
        return;
    }
    // an order that is not there yet may still arrive: only an old one is sent again
    const bool settled = work.turn().at - pending.startedAt >= work.settings().settleTime;
    if (found.ok() && settled && pending.attempts < kMostAttempts)
        work.bookAgain();
    else
        work.handOver(HandOverReason::BookingUnknown);
}

} // namespace

BookingDialogue::BookingDialogue(
    DialogueSettings settings, std::shared_ptr<const SignalReader> signals, std::shared_ptr<const HouseAnswers> house)
    : m_settings(std::move(settings))
    , m_signals(std::move(signals))
    , m_house(std::move(house))
{
}

DialogueStep BookingDialogue::hear(DialogueState state, const GuestTurn &turn) const
{
    Q_ASSERT(!state.pending);
    DialogueWork work(std::move(state), m_settings, turn);
    HeardTurn heard(work, *m_signals, *m_house);
    heard.take();
    DialogueStep step = work.finish();
    step.heard = heard.slotsHeard();
    return step;
}

DialogueStep BookingDialogue::resume(DialogueState state, const PropertyAnswer &answer, const GuestTurn &turn) const
{
    DialogueWork work(std::move(state), m_settings, turn);
    std::visit([&](const auto &result) { answered(work, result); }, answer);
    return work.finish();
}

DialogueStep BookingDialogue::recover(DialogueState state, const GuestTurn &turn) const
{
    DialogueWork work(std::move(state), m_settings, turn);
    if (work.state.pending && work.state.pending->kind == PropertyCallKind::Offers)
        work.askOffers(work.state.pending->attempts);
    else if (work.state.pending)
        work.find();
    return work.finish();
}

} // namespace bellhop::ai
