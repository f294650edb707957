// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/model/inbound.h"

#include <vector>

namespace bellhop::desk {

enum class StatusEffect { Applied, Duplicate, Parked };

/// Raises messages by what providers say of them, in any order to the same end (DESIGN §4.10). A status that echoes our
/// token settles an unknown send and gives the message its provider id. Unknown ids are parked. Part of the caller's
/// transaction; one effect per update, in their order. A handful of statements however many updates there are.
Result<std::vector<StatusEffect>> applyStatuses(
    db::Connection &connection, ChannelId channel, const std::vector<StatusUpdate> &updates);

/// Applies what was parked for a message that just got its provider id.
Status matchParked(db::Connection &connection, ChannelId channel, const QString &providerId, MessageId message);

/// A status parked by one relay while another stored the answer of the send: found later. Number matched.
Result<int> matchLateParked(db::Connection &connection);

} // namespace bellhop::desk
