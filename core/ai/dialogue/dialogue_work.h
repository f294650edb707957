// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/dialogue_replies.h"

namespace bellhop::ai {

/// What the dialogue goes on with once a message or an answer of the property is taken in: the first thing that is
/// missing, in the order of the stages. Lives for one step; one thread.
class DialogueWork
{
public:
    DialogueWork(DialogueState state, const DialogueSettings &settings, const GuestTurn &turn);

    DialogueState state;
    std::optional<PropertyCall> call;
    bool colleague = false;
    std::optional<HouseAnswer> told;

    void say(const QString &paragraph);
    [[nodiscard]] DialogueReplies replies() const { return {state, m_settings, m_turn}; }
    [[nodiscard]] const DialogueSettings &settings() const { return m_settings; }
    [[nodiscard]] const GuestTurn &turn() const { return m_turn; }

    /// To the first thing that is missing; asks for it, or asks the property.
    void advance();
    /// The question of the stage once more, after an answer to something else.
    void askAgain();
    void handOver(HandOverReason reason);
    /// Everything about a booking is forgotten; the guest's language stays.
    void forget();

    /// `conflicts`: bookings that failed because the room was gone or its price another.
    void askOffers(int conflicts);
    void takeOffers(std::vector<RoomOffer> offers, bool afterConflict);
    void book(const QString &marker);
    void find();
    void bookAgain();
    void confirm(const StayBooking &booked);

    /// The reply so far and the state, as a step.
    [[nodiscard]] DialogueStep finish();

    [[nodiscard]] StayQuery query() const;
    [[nodiscard]] bool countsKnown() const;

private:
    [[nodiscard]] bool detailsKnown() const;
    void wait(DialogueStage stage, Asked asked, const QString &question);
    void askForDates();
    void hideSmallRooms();
    [[nodiscard]] bool keepChoice();
    void afterChoice(bool news);
    [[nodiscard]] BookingOrder order(const QString &marker) const;

    const DialogueSettings &m_settings;
    const GuestTurn &m_turn;
};

} // namespace bellhop::ai
