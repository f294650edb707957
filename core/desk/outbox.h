// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/outbound.h"

#include <vector>

namespace bellhop::desk {

/// After so many tries that did not reach the provider a message is given up and shown as failed: with pauses that grow
/// to two minutes that is about an hour of outage.
inline constexpr int kMaxSendAttempts = 30;

/// WhatsApp takes a burst of 45 messages to one guest, then one in 6 s (facts of all three providers; what is over the
/// pace is refused or lost). Some room is left for what others send in the hotel's name.
struct GuestPace {
    int burst = 40; ///< 0: no pace.
    milliseconds every{6'000};
};

/// A message of ours that this relay may send now.
struct Leased {
    qint64 outboxId = 0;
    QString attempt; ///< UUID of the attempt's row.
    MessageId message;
    ConversationId conversation;
    ChannelId channel;
    OutboundMessage outbound; ///< The address comes from the database.
    bool byAssistant = false;
};

/// The numbers (channel accounts in use) with a message whose time has come, though its guest's pace may hold it back.
Result<std::vector<ChannelId>> numbersDue(db::Database &database);

/// How many messages of a number may be leased.
struct NumberRoom {
    ChannelId channel;
    int messages = 0;
};
/// Leases due messages of these numbers for `relay`, over all of them at most `most`, those that have been due longest
/// first: only the oldest unsent of each reach (serial), none whose reach is
/// paced or already in flight, AI messages only while the epoch they were written under is in force (else cancelled),
/// free text only while the window is open, and templates to those whose window is closed only within the messaging
/// limit (else refused, with the reason for the agent).
Result<std::vector<Leased>> leaseDue(db::Database &database, const QString &relay, const std::vector<NumberRoom> &rooms,
    int most, milliseconds deadline);
/// The same of whatever numbers have something due, at most `limit`.
Result<std::vector<Leased>> leaseDue(db::Database &database, const QString &relay, int limit, milliseconds deadline);

/// Commits "started" just before the first byte. Conflict when the lease was lost: do not send.
Status markStarted(db::Database &database, const Leased &leased);

/// Stores what came of it: accepted (with the provider's id; parked statuses are matched; the guest's pace counts it),
/// refused, due again after `retryAfter` (not sent; longer with each answer of the same kind), or unknown. What the
/// refusal says of the window, the guest or the template is remembered. Late and repeated calls change nothing.
Status settle(db::Database &database, const Leased &leased, const SendOutcome &outcome, const GuestPace &pace = {});

struct Recovered {
    int again = 0; ///< Leased by a relay that vanished before sending: due again.
    int unknown = 0; ///< Started and not settled in time.
};
/// After crashes: attempts past their deadline.
Result<Recovered> recoverAttempts(db::Database &database);

/// The earliest instant at which something is due; unset when nothing waits.
Result<Instant> nextDue(db::Database &database);

struct OutboxFigures {
    qint64 due = 0;
    qint64 inFlight = 0;
    qint64 unknown = 0;
    Instant oldestDue;
};
Result<OutboxFigures> outboxFigures(db::Database &database);

} // namespace bellhop::desk
