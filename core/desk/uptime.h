// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace bellhop::desk {

/// Nobody having looked for longer is an outage.
inline constexpr milliseconds kUptimeGap{60'000};

/// A relay is there, and channels are as they are: their intervals go on, end and begin (uptime_interval). One relay of
/// many, every 15 seconds. Any thread; blocking.
Status noteUptime(db::Database &database);

} // namespace bellhop::desk
