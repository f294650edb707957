// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/intake.h"

#include <QByteArray>
#include <QString>

namespace bellhop::relay {

/// What a provider posted: its signature was right, its bytes are as they came. Enough to take it apart again after a
/// crash, without the database. Never logged.
struct RawPost {
    QString uuid; ///< Ours: storing it twice stores it once.
    ChannelId channel;
    Provider provider = Provider::Meta;
    QString phoneNumberId; ///< The channel's sender, as the adapter needs it.
    QByteArray suffix; ///< Of the path, after the channel's name.
    QByteArray query;
    QByteArray body;
    bool operator==(const RawPost &) const = default;
};

/// The post's items. A body that is no JSON becomes one item for somebody to look at; an item larger than any message
/// is noted, not kept.
[[nodiscard]] desk::Post takeApart(const RawPost &raw);

[[nodiscard]] QByteArray toBytes(const RawPost &raw);
/// BadData when it is not what toBytes makes.
[[nodiscard]] Result<RawPost> rawPostFromBytes(const QByteArray &bytes);

} // namespace bellhop::relay
