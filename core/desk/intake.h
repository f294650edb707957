// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/inbound.h"

#include <vector>

namespace bellhop::desk {

/// One POST of a provider, verified and taken apart.
struct Post {
    QString uuid; ///< Ours, made when it arrived: storing it twice stores it once.
    ChannelId channel;
    Provider provider = Provider::Meta;
    QString scope; ///< Of identities: the provider's business scope; empty where numbers are global.
    qint64 bytes = 0;
    InboundDelivery delivery;
};

struct IntakeCounts {
    int applied = 0;
    int duplicate = 0;
    int ignored = 0;
    int quarantined = 0;
    bool operator==(const IntakeCounts &) const = default;
};

/// Stores the posts and applies their items, all in one transaction: when this returns a value, everything is durable
/// and the provider may hear 200 (ADR 0004). A poisoned item goes to quarantine alone. Blocks; any thread.
Result<IntakeCounts> applyPosts(db::Database &database, const std::vector<Post> &posts);

} // namespace bellhop::desk
