// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/model/inbound.h"

#include <optional>

namespace bellhop::desk {

/// WhatsApp lets a business account write first to so many guests in 24 hours (250, 2,000, 10,000, 100,000; facts of
/// Meta, told by its webhooks and its look-up of the number). Counted is each guest to whom a template left, or is
/// about to, while their window was closed; once, however many they were, over all numbers of the business account.
/// Answers inside the window never count, nor does what never arrived. Without a limit told nothing is counted out.
inline constexpr milliseconds kLimitSpan{24 * 3600 * 1000};

/// Who would be written to.
struct FirstWriting {
    ChannelId channel;
    qint64 reach = 0;
    qint64 outbox = 0; ///< Those before this row count; 0: all.
};

/// Nothing when it is within the limit; else a sentence for the agent that says when it will be. Part of the caller's
/// transaction. `hold`: nobody else counts for these numbers until it ends.
Result<std::optional<QString>> overLimit(db::Connection &connection, const FirstWriting &first, bool hold);

/// Whether such a message writes first: a template to a guest whose window is closed.
[[nodiscard]] bool writesFirst(MessageKind kind, bool freeText, Instant windowUntil, Instant now);

/// The message failed: it does not count any more. Part of the caller's transaction.
Status uncount(db::Connection &connection, MessageId message);

/// What a provider told of a number's limit holds for all numbers of its business account.
Status spreadLimit(db::Connection &connection, ChannelId channel, qint64 limit);

} // namespace bellhop::desk
