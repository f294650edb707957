// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/desk/ledger.h"
#include "core/model/taxonomy.h"

namespace bellhop::desk {

/// A conversation as the rules need it, read inside the transaction that will change it.
struct StoredConversation {
    ConversationId id;
    qint64 reachId = 0;
    ChannelId channel;
    Provider provider = Provider::Meta;
    ConversationStatus status = ConversationStatus::Open;
    Owner owner;
    QString ownerName;
    Instant ownedSince;
    qint64 epoch = 0;
    qint64 version = 0;
    Instant waitingSince;
    Instant windowUntil;
    Instant closedAt;
    bool optedOut = false;
    bool inSight = true; ///< Of the agent it was loaded for.
};

/// Until the transaction ends nobody else changes it. NotFound when there is none.
Status holdConversation(db::Connection &connection, ConversationId id);

/// NotFound when there is none. `viewer` unset: the system, sees all.
Result<StoredConversation> loadConversation(db::Connection &connection, ConversationId id, AgentId viewer);

/// The dispositions in force, labelled in English.
Result<Taxonomy> taxonomyInForce(db::Connection &connection);

// Each of these changes the row conditionally on the version that was loaded and brings `conversation` up to date;
// StaleEpoch when somebody was faster.

Status changeOwner(db::Connection &connection, StoredConversation &conversation, const Owner &owner,
    QLatin1String reason, const ChangedBy &by = {});
/// Checks the closing against the taxonomy first. `by` unset: the system.
Status closeConversation(
    db::Connection &connection, StoredConversation &conversation, const Closing &closing, AgentId by);
/// Closed → open, with what waited before; `undone`: the closing was taken back, else reopened.
Status reopenConversation(
    db::Connection &connection, StoredConversation &conversation, bool undone, Instant waitingSince);
/// Open, pending or snoozed (then with `until`).
Status moveStatus(
    db::Connection &connection, StoredConversation &conversation, ConversationStatus status, Instant until);

} // namespace bellhop::desk
