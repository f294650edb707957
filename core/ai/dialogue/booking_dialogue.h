// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/house_answers.h"
#include "core/ai/dialogue/turn_reading.h"
#include "core/ai/dialogue/turn_signals.h"

#include <memory>
#include <variant>

namespace bellhop::ai {

struct DialogueSettings {
    QString hotel; ///< As guests know it.
    milliseconds sessionExpiry{std::chrono::hours(24)}; ///< Without a word of the guest: the dialogue starts over.
    /// How long after a booking was sent it can still arrive: an order that is not found earlier is not sent again.
    milliseconds settleTime{std::chrono::minutes(2)};
    int longestStay = 30; ///< Nights; the slots' own limit.
    int horizonDays = 540;
    int farDays = 330; ///< A day without a year that is farther away is asked about.
};

/// What the property system is to be asked. Made by the dialogue, carried out by whoever runs it.
struct PropertyCall {
    PropertyCallKind kind = PropertyCallKind::Offers;
    StayQuery stay; ///< Of Offers.
    BookingOrder order; ///< Of Book and Find.
};

/// The answer to a PropertyCall, of the same kind. For Book an error says whether the property can have the booking:
/// Conflict (the room is gone), Refused, BadData, Unauthorised, NotFound: it has none. Network, Timeout, QueueFull,
/// Cancelled: it was not reached. Every other kind: unknown.
using PropertyAnswer
    = std::variant<Result<std::vector<RoomOffer>>, Result<StayBooking>, Result<std::optional<StayBooking>>>;

/// One step of the dialogue. While `call` is set the reply is not finished: store `state`, make the call, resume().
struct DialogueStep {
    DialogueState state;
    std::optional<PropertyCall> call;
    QString reply; ///< Empty: nothing is said.
    BookingSlots heard; ///< What this message said, with the state carried over.
    bool colleague = false; ///< A question is open that only a person can answer.
    std::optional<HouseAnswer> told; ///< What of the reply came from the house's knowledge.
};

/// The booking dialogue: a pure function of state and message. It asks for what is missing, carries corrections
/// through, never guesses, reads everything back before it books, and says "confirmed" only when the property has the
/// booking. Immutable; any thread.
class BookingDialogue final
{
public:
    BookingDialogue(DialogueSettings settings, std::shared_ptr<const SignalReader> signals,
        std::shared_ptr<const HouseAnswers> house);

    /// The guest wrote. Only when nothing is pending: see recover().
    [[nodiscard]] DialogueStep hear(DialogueState state, const GuestTurn &turn) const;

    /// The property answered the call of the last step. `at`: now; `today` and `locale` as in the turn.
    [[nodiscard]] DialogueStep resume(DialogueState state, const PropertyAnswer &answer, const GuestTurn &turn) const;

    /// A stored state whose call may or may not have been made, as after a crash: what to ask the property now. A
    /// booking is looked for first, never just sent again. A state with nothing pending comes back as it is.
    [[nodiscard]] DialogueStep recover(DialogueState state, const GuestTurn &turn) const;

    [[nodiscard]] const DialogueSettings &settings() const { return m_settings; }

private:
    DialogueSettings m_settings;
    std::shared_ptr<const SignalReader> m_signals;
    std::shared_ptr<const HouseAnswers> m_house;
};

} // namespace bellhop::ai
