// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"
#include "core/desk/assistant_turn.h"
#include "core/responder/property_house.h"

namespace bellhop::responder {

/// Decides what the assistant does in one conversation: a function of the snapshot and of what the property answers.
/// Blocks while the property answers. Any thread.
class TurnDecider final
{
public:
    /// Before something is asked of the property; an error keeps it from being asked.
    using Keep = std::function<Status(const QByteArray &state)>;
    /// Before the assistant speaks for the first time in a chat that nobody has.
    using Claim = std::function<Status()>;

    TurnDecider(std::shared_ptr<const ai::Analyzer> analyzer, std::shared_ptr<const House> house);

    /// StaleEpoch: a person has the conversation now.
    [[nodiscard]] Result<desk::AssistantDecision> decide(
        const desk::AssistantSnapshot &snapshot, const Claim &claim, const Keep &keep) const;

private:
    struct Turn;
    [[nodiscard]] Result<desk::AssistantDecision> answer(Turn &turn, const Keep &keep) const;
    /// Asks the property's system about the guest's bookings; only when an answer depends on it.
    [[nodiscard]] StayStanding standingOf(const Turn &turn) const;
    [[nodiscard]] bool isEnough(ai::HandOverReason reason, const Turn &turn) const;
    static void refused(const Turn &turn, desk::AssistantDecision &decision);
    void escalate(Turn &turn, BookingAnswer &heard) const;
    void settle(Turn &turn, desk::AssistantDecision &decision, const BookingAnswer &told) const;
    [[nodiscard]] QString ownText(QLatin1String kind, ai::Language language) const;
    [[nodiscard]] QString introduced(const Turn &turn, ai::Language language, const QString &answer) const;

    std::shared_ptr<const ai::Analyzer> m_analyzer;
    std::shared_ptr<const House> m_house;
};

} // namespace bellhop::responder
