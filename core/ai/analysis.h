// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/entities.h"
#include "core/ai/slots.h"

namespace bellhop::ai {

/// One answer, how sure it is, and why, in words an agent can read.
template <typename Label> struct Judgement {
    Label label{};
    double probability = 0.0; ///< 0..1, calibrated: of the answers given with 0.8, about 80 % are right.
    QString reason; ///< "'lawyer' → legal_matter"; never empty.
    bool operator==(const Judgement &) const = default;
};

/// Everything that was understood of one message. A plain value.
struct Analysis {
    Judgement<Language> language;
    Judgement<Intent> intent;
    std::optional<Judgement<SubIntent>> subIntent; ///< Nothing when no finer word fits.
    Judgement<Sentiment> sentiment;
    Judgement<Urgency> urgency;
    std::optional<Judgement<Escalation>> escalation; ///< Nothing: no person has to look.
    Judgement<bool> spam; ///< True exactly when the intent is spam.
    BookingSlots booking;
    std::vector<DateMention> dates;
    std::vector<Entity> entities;
    bool unsure = false; ///< The intent is too close to call: show it as a guess, do not act on it alone.
    bool operator==(const Analysis &) const = default;
};

} // namespace bellhop::ai
