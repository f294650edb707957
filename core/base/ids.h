// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace bellhop {

/// A database key that cannot be mixed up with another table's. 0 means "none".
template <typename Tag> struct Id {
    qint64 value = 0;
    [[nodiscard]] bool isSet() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using AgentId = Id<struct AgentTag>;
using ChannelId = Id<struct ChannelTag>;
using ConversationId = Id<struct ConversationTag>;
using GuestId = Id<struct GuestTag>;
using MessageId = Id<struct MessageTag>;
using PersonId = Id<struct PersonTag>;
using PropertyId = Id<struct PropertyTag>;
using SessionId = Id<struct SessionTag>;
using TeamId = Id<struct TeamTag>;

} // namespace bellhop
