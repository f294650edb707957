// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/people.h"

#include <vector>

namespace bellhop::desk {

/// A one-time ticket for an agent (128 bits, 32 hex digits; 30 s). On a site the database's own `open_ticket()` does
/// the same for the account that asks; this one is for administrators and the single seat. Only its SHA-256 is stored.
Result<QString> issueTicket(db::Database &database, const QString &agentName);

struct OpenedSession {
    Actor actor; ///< With agent, session, role and display name.
    QString token; ///< For media and uploads; stored hashed.
};
/// Consumes the ticket (one conditional DELETE: of two that come with it, one gets in) and opens a session. The agent
/// becomes available when they were offline. Unauthorised when unknown, used, expired or the agent is deactivated.
Result<OpenedSession> redeemTicket(db::Database &database, const QString &ticket);

/// Renews the sessions of this relay's consoles, one UPDATE; returns those that must be cut (ended, or the agent is no
/// longer active). Call every 15 s.
Result<std::vector<SessionId>> renewSessions(db::Database &database, const std::vector<SessionId> &sessions);

/// The console said goodbye. State and focus end now; ownership stays until the agent has no live session for 60 s.
Status endSession(db::Database &database, SessionId session, QLatin1String reason);

/// Whether orders of this session are still taken (not ended, agent active).
Result<bool> isSessionLive(db::Database &database, SessionId session);

struct Reaped {
    int sessions = 0;
    int conversations = 0; ///< Returned to the queue with the reason "owner_gone".
};
/// Ends sessions not renewed for 60 s, with their last heartbeat as the end of state and focus; then returns open
/// conversations that wait for an answer whose owner has had no live session for 60 s (waiting and snoozed ones stay).
Result<Reaped> reapSessions(db::Database &database);

/// What an agent looks at; unset: nothing.
Status setFocus(db::Database &database, SessionId session, AgentId agent, ConversationId conversation);

/// Activates or deactivates; deactivation ends all sessions of the agent at once.
Status setAgentActive(db::Database &database, const Actor &by, AgentId agent, bool active);

} // namespace bellhop::desk
