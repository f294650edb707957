// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/model/conversation.h"
#include "core/model/people.h"

namespace bellhop::desk {

/// Who owns a conversation, as it is written.
struct Owner {
    OwnerKind kind = OwnerKind::Nobody;
    AgentId agent;
    bool operator==(const Owner &) const = default;
};

/// Who changed an owner, and the note in which they said why; unset: the program, and nobody.
struct ChangedBy {
    AgentId agent;
    MessageId note;
};

/// The intervals that metrics are made of (DESIGN §4.12). Part of the caller's transaction; ends never precede starts.
Status openOwnership(db::Connection &connection, ConversationId conversation, const Owner &owner, qint64 epoch,
    QLatin1String reason, const ChangedBy &by = {});
/// Ends the open interval and opens the next at the same instant; ends an open offer to transfer, and a consultation.
Status changeOwnership(db::Connection &connection, ConversationId conversation, const Owner &owner, qint64 epoch,
    QLatin1String reason, const ChangedBy &by = {});
/// Ends an offer to transfer and a consultation that are open, if they are: "overtaken" or "closed". The caller holds
/// the conversation's row.
Status endOffers(db::Connection &connection, ConversationId conversation, QLatin1String outcome);
Status openStatus(db::Connection &connection, ConversationId conversation, ConversationStatus status);
Status changeStatus(db::Connection &connection, ConversationId conversation, ConversationStatus status);

/// What an agent's state becomes, and by whom.
struct StateChange {
    AgentState state = AgentState::Offline;
    qint64 reason = 0; ///< Row of `state_reason`; 0: none.
    Instant until = {}; ///< It ends by itself then, and the agent is available; unset: it does not.
    AgentId by = {}; ///< Unset: the program.
    QString why = {}; ///< A supervisor's words; may be empty.
};
/// A state as the ledger has it.
struct StoredState {
    qint64 id = 0; ///< 0: there is none.
    AgentState state = AgentState::Offline;
    qint64 reason = 0;
    Instant until;
};
/// Whoever changes an agent's sessions or state holds the agent first, until the transaction ends. Whether the account
/// is active; NotFound when there is none.
Result<bool> holdAgent(db::Connection &connection, AgentId agent);
/// The open one. What ended by itself up to `at` (unset: now) has ended then, and its successor is there.
Result<StoredState> agentStateOf(db::Connection &connection, AgentId agent, Instant at = {});
/// What was before the open one; none: available.
Result<StoredState> agentStateBefore(db::Connection &connection, AgentId agent);
/// Nothing when it is so already. `at` unset: now; before the open one began: that is over at once.
Status changeAgentState(db::Connection &connection, AgentId agent, const StateChange &change, Instant at = {});
Status changeFocus(db::Connection &connection, SessionId session, AgentId agent, ConversationId conversation);
Status endFocus(db::Connection &connection, SessionId session, Instant at = {});
/// Ids and words only, never content.
Status writeAudit(db::Connection &connection, const Actor &actor, QLatin1String action, QLatin1String entityKind,
    qint64 entityId, const QString &detail = {});

} // namespace bellhop::desk
