// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"

#include <vector>

namespace bellhop::channel {

/// A provider's hosts. One that begins with '.' stands for everything under it.
struct FetchHosts {
    std::vector<QByteArray> trusted; ///< Get the channel's credentials.
    std::vector<QByteArray> plain; ///< Do not.
    bool anyPublic = false; ///< Every other public name too, without credentials.
};

/// Only https, only names (no numeric hosts) and only those above or in the settings; where the settings replace the
/// provider's address (apiBase), exactly that scheme, host and port are trusted too.
[[nodiscard]] FetchRule fetchRule(const ChannelSettings &settings, const FetchHosts &hosts, const QString &url);

} // namespace bellhop::channel
