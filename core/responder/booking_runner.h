// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/booking_dialogue.h"
#include "core/connect/property_system.h"

#include <functional>

namespace bellhop::responder {

/// What a guest gets for one message, and the state to store with it.
struct BookingAnswer {
    ai::DialogueState state; ///< Nothing is pending in it.
    QString reply; ///< Empty: nothing is said.
    ai::BookingSlots heard;
    bool colleague = false;
    std::optional<ai::HouseAnswer> told; ///< What of the reply came from the house's knowledge.
};

/// Runs the booking dialogue against a property system. Before every call the state is kept, so that whatever dies in
/// between, the next run knows what to look for: no booking is made twice, none without its confirmation or its alarm
/// (a hand-over with HandOverReason::BookingUnknown). Blocks while the property answers: for the responder's thread.
/// Messages of one conversation come one after the other; different conversations may run at the same time.
class BookingRunner final
{
public:
    /// Keeps the state of this conversation before a call goes out. An error keeps the call from being made.
    using Keep = std::function<Status(const ai::DialogueState &)>;

    BookingRunner(std::shared_ptr<const ai::BookingDialogue> dialogue, connect::PropertySystem &property);

    /// A message of the guest. A state in which something is pending is settled first; the guest gets both replies.
    [[nodiscard]] Result<BookingAnswer> hear(
        ai::DialogueState state, const ai::GuestTurn &turn, const Keep &keep) const;

    /// After a crash, without a message: settles what is pending. `turn` gives the time and the guest's locale.
    [[nodiscard]] Result<BookingAnswer> recover(
        ai::DialogueState state, const ai::GuestTurn &turn, const Keep &keep) const;

private:
    [[nodiscard]] Result<BookingAnswer> run(ai::DialogueStep step, const ai::GuestTurn &turn, const Keep &keep) const;
    [[nodiscard]] ai::PropertyAnswer ask(const ai::PropertyCall &call) const;

    std::shared_ptr<const ai::BookingDialogue> m_dialogue;
    connect::PropertySystem &m_property;
};

} // namespace bellhop::responder
