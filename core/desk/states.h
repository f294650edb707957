// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/agent_state.h"
#include "core/model/command.h"

#include <QMap>

namespace bellhop::desk {

// What agents do: the ledger's states, changed by orders of people and by the program. Each order is part of the
// caller's transaction, holds the agent's row and takes nothing away from what the agent owns.

/// Under core/model/agent_state.h. Refused or BadData in words for the one who asks; StaleEpoch when a colleague's
/// state is another by now than the one that was seen.
Status setState(db::Connection &connection, const Actor &actor, const SetStateOrder &order);
/// Away begins when no console of the agent is touched any more, and only from available or busy; it ends, and what was
/// before goes on, with the first key at any of them.
Status reportPresence(db::Connection &connection, const Actor &actor, const PresenceOrder &order);
/// They closed what was theirs: whoever is available finishes up, for as long as the site says; from each closing anew.
Status beginWrapUp(db::Connection &connection, AgentId agent);
/// They took the closing back.
Status endWrapUp(db::Connection &connection, AgentId agent);

/// The open sessions of agents whose state's time is over and that nobody has ended yet.
Result<std::vector<SessionId>> sessionsWithDueStates(db::Database &database);
/// Ends them at the time that was set, for agents who were seen after it; their number. Renew sessions first.
Result<int> endDueStates(db::Database &database);

/// Without reasons.
Result<StateRules> stateRules(db::Connection &connection);

// For administrators; each writes an audit row.

struct StateReasonNames {
    QString code;
    AgentState state = AgentState::Break;
    bool active = true;
    QMap<QString, QString> names; ///< By language.
};
/// Retired ones too, by state.
Result<std::vector<StateReasonNames>> stateReasons(db::Database &database);
/// A new one, or further names for one there is, which is in use again. `code`: `^[a-z][a-z0-9_]{0,31}$`. Conflict when
/// the code belongs to another state; BadData when a name is empty or the state takes no reasons.
Status addStateReason(db::Database &database, const StateReasonNames &reason);
/// It is not offered any more. NotFound names the code.
Status retireStateReason(db::Database &database, const QString &code);
/// Without reasons. BadData names the limit that is not kept.
Status setStateRules(db::Database &database, const StateRules &rules);
Result<StateRules> stateRules(db::Database &database);

} // namespace bellhop::desk
