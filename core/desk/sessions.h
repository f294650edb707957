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
/// becomes available when they were offline; when only the line was cut for no longer than the site forgives, their
/// state goes on; longer: they were offline from the last heartbeat until now. Unauthorised when unknown, used, expired
/// or the agent is deactivated.
Result<OpenedSession> redeemTicket(db::Database &database, const QString &ticket);

/// Renews the sessions of this relay's consoles, one UPDATE; returns those that must be cut (ended, or the agent is no
/// longer active). Call every 15 s.
Result<std::vector<SessionId>> renewSessions(db::Database &database, const std::vector<SessionId> &sessions);

/// Why a session ended of which nobody said goodbye: the console may be there again in a moment.
inline constexpr QLatin1String kLineCut("closed");
inline constexpr QLatin1String kRelayStops("relay_stops");
/// The session is over. Focus ends now, and so does the state, but where the line was only cut: that is settled when
/// the agent comes back, or by `reapSessions`. Ownership stays until the agent has no live session for 60 s.
Status endSession(db::Database &database, SessionId session, QLatin1String reason);

/// Whether orders of this session are still taken (not ended, agent active).
Result<bool> isSessionLive(db::Database &database, SessionId session);

struct Reaped {
    int sessions = 0;
    int conversations = 0; ///< Returned to the queue with the reason "owner_gone".
};
/// Ends sessions not renewed for 60 s, with their last heartbeat as the end of focus; then the states of agents who
/// have no session and whose line was cut for longer than is forgiven, at their last heartbeat; then returns open
/// conversations that wait for an answer whose owner has had no live session for 60 s (waiting and snoozed ones stay).
Result<Reaped> reapSessions(db::Database &database);

/// What an agent looks at; unset: nothing.
Status setFocus(db::Database &database, SessionId session, AgentId agent, ConversationId conversation);

/// Activates or deactivates; deactivation ends all sessions of the agent at once.
Status setAgentActive(db::Database &database, const Actor &by, AgentId agent, bool active);

} // namespace bellhop::desk
