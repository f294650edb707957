// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/people.h"

#include <optional>

namespace bellhop::desk {

/// What a guest wrote last, as far as its provider can be told that it was read.
struct NewestOfGuest {
    MessageId message;
    QString providerId;
    ChannelId channel;
};
/// Nothing when the conversation is not live, not this agent's, or the guest wrote longer ago than providers remember
/// (30 days). Blocks; any thread.
Result<std::optional<NewestOfGuest>> newestOfGuest(db::Database &database, AgentId owner, ConversationId conversation);

} // namespace bellhop::desk
