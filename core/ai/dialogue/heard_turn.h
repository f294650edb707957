// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/dialogue_work.h"

namespace bellhop::ai {

/// Takes one message of the guest into the dialogue: who must take over, commands, what is new, what was asked beside
/// it; then lets the work go on. Lives for one step; one thread.
class HeardTurn
{
public:
    HeardTurn(DialogueWork &work, const SignalReader &signals, const HouseAnswers &house);

    void take();
    /// As in an analysis of this message; for the reset command with nothing left.
    [[nodiscard]] const BookingSlots &slotsHeard() const { return m_reading.booking; }

private:
    void keepStay();
    [[nodiscard]] bool saysNothingElse() const;
    void expire();
    [[nodiscard]] bool command();
    [[nodiscard]] bool afterBooking();
    [[nodiscard]] bool dropped();
    void merge();
    void mergeDates();
    void mergeContact();
    [[nodiscard]] bool complain();
    void forgetOffending();
    void farDate();
    void wish();
    [[nodiscard]] bool confirmed();
    [[nodiscard]] bool broken();
    [[nodiscard]] bool aside();
    /// What the house tells about it, kept with its source; empty without an answer.
    [[nodiscard]] QString fromTheHouse();
    [[nodiscard]] bool smallTalk();
    [[nodiscard]] bool isNews() const;
    [[nodiscard]] bool inProgress() const;
    void goOn();

    DialogueWork &m_work;
    DialogueState &m_state;
    const SignalReader &m_signals;
    const HouseAnswers &m_house;
    TurnReading m_reading;
    bool m_contactNews = false;
    bool m_choiceNews = false;
    bool m_farAnswered = false;
};

} // namespace bellhop::ai
