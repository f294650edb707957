// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analysis.h"
#include "core/ai/dialogue/dialogue_state.h"

namespace bellhop::responder {

// What a hand-over tells the people who take over. Pure; any thread.

/// A person has to look, whatever the dialogue could say: the reason, when the analysis is sure enough. `underWay`: a
/// booking is being made, where only what cannot be missed counts.
[[nodiscard]] std::optional<ai::HandOverReason> escalationOf(const ai::Analysis &analysis, bool underWay);

/// The place in the queue, as core/model/conversation.h counts: 0 is the most urgent. The more urgent of what the
/// reason asks for and what the message said.
[[nodiscard]] int priorityOf(std::optional<ai::HandOverReason> reason, const ai::Analysis &analysis);

/// For colleagues, in English: why, what was understood, and how far a booking is.
[[nodiscard]] QString summaryOf(const QString &reason, const ai::Analysis &analysis, const ai::DialogueState &state);

} // namespace bellhop::responder
