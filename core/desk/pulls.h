// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/inbound.h"
#include "core/model/people.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace bellhop::desk {

// What providers' lists of messages tell beside webhooks. Matched by ids alone; only a send that nobody knows of, and
// that its provider lists without our token, is compared by guest and words. Every call blocks; any thread.

/// How far the list of an active channel account of Twilio or Lipachat was read.
struct PullPlace {
    ChannelId channel;
    Provider provider = Provider::Twilio;
    Instant until; ///< Unset: never.
    Instant oldestUnknown; ///< The first send of the last 24 h whose outcome nobody knows; unset: none.
    Instant now; ///< The database's.
};
Result<std::vector<PullPlace>> pullPlaces(db::Database &database);
Status setPulledUntil(db::Database &database, ChannelId channel, Instant until);

/// What of a list is news: messages of guests that are not here, statuses that raise something of ours. What others
/// send in the number's name is left out.
Result<std::vector<InboundItem>> newsOf(db::Database &database, ChannelId channel, std::vector<InboundItem> items);

/// Gives sends whose outcome nobody knows the ids under which their provider lists them: where as many are listed to a
/// guest with the same words, since it was tried, as nobody knows of, they are these, in their order. Where the numbers
/// differ nothing is guessed. Returns how many are known now.
Result<int> settleByList(db::Database &database, ChannelId channel, const std::vector<ListedSend> &sends);

/// A guest's message that the provider itself does not list.
struct Unconfirmed {
    MessageId message;
    ConversationId conversation;
    Instant arrived;
};
/// Messages that webhooks brought in this time and whose ids are not among `listed`.
Result<std::vector<Unconfirmed>> unconfirmedMessages(
    db::Database &database, ChannelId channel, Instant from, Instant to, const QSet<QString> &listed);
/// Tells colleagues of it, with a note in the conversation, and the audit log. Once.
Status noteUnconfirmed(db::Database &database, const Unconfirmed &message);

} // namespace bellhop::desk
