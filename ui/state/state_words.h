// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent_state.h"
#include "core/model/views.h"
#include "core/sync/console.h"

#include <vector>

namespace bellhop::ui {

/// A shape per state: colour only helps.
[[nodiscard]] QString stateMark(AgentState state);
/// "On a break · Meal"
[[nodiscard]] QString stateLine(const AgentCard &agent, const StateRules &rules);
/// How long it has lasted, "12:03"; of what ends by itself how much is left.
[[nodiscard]] QString stateTime(const AgentCard &agent, Instant now);
/// "Sam Reyes set you to “On a break”: you have not eaten." Empty when nobody else did.
[[nodiscard]] QString toldSentence(const AgentCard &me, const StateRules &rules);

/// Something an agent can be, for one reason or for none.
struct StateChoice {
    AgentState state = AgentState::Available;
    QString reason; ///< Code; empty: none.
    QString text; ///< "On a break: Meal"
    bool operator==(const StateChoice &) const = default;
};
/// What `who` may choose, each state before its reasons.
[[nodiscard]] std::vector<StateChoice> stateChoices(const StateRules &rules, StateActor who);
/// As what this person would change the state of that colleague; the desk decides.
[[nodiscard]] StateActor actorToward(const sync::Me &me, AgentId colleague, const std::vector<TeamCard> &teams);

} // namespace bellhop::ui
