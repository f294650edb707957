// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"

#include <chrono>
#include <vector>

namespace bellhop {

/// Who wants to change an agent's state, as seen from that agent.
enum class StateActor {
    Self,
    Lead, ///< A supervisor of a team of theirs; one who is in no team leads everybody.
    Admin,
    Colleague, ///< Any other, also a supervisor of other teams.
    Program,
};

struct StatePermission {
    bool allowed = false;
    bool needsWords = false; ///< A reason that the agent reads, and the state that the actor saw.
    bool operator==(const StatePermission &) const = default;
};

/// The one table that says who may put an agent into a state.
[[nodiscard]] StatePermission statePermission(AgentState to, StateActor who);

/// Whether a reason of the site's list may belong to it.
[[nodiscard]] constexpr bool takesReasons(AgentState state)
{
    return state == AgentState::Busy || state == AgentState::Break || state == AgentState::Meeting
        || state == AgentState::Training;
}

/// "on a break", to go on from "Ben is …".
[[nodiscard]] QString plainWord(AgentState state);

/// Why an agent is in a state, from the site's own list.
struct StateReason {
    QString code; ///< "meal"
    AgentState state = AgentState::Break;
    QString name; ///< For people, in the console's language.
    bool active = true; ///< Else retired: it is not offered any more, and old intervals keep it.
    bool operator==(const StateReason &) const = default;
};

/// What a site has decided about its agents' states.
struct StateRules {
    std::chrono::seconds wrapUp{0}; ///< After a closing; 0: none.
    std::chrono::minutes awayAfter{10}; ///< Without a key or the mouse; 0: never.
    std::chrono::seconds forgiven{30}; ///< A connection cut for no longer changes nothing.
    std::vector<StateReason> reasons; ///< In their order, retired ones too.
    /// Null when there is none of that code.
    [[nodiscard]] const StateReason *find(QStringView code) const;
    bool operator==(const StateRules &) const = default;
};

} // namespace bellhop
