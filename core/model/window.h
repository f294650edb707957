// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace bellhop {

/// Free text is allowed for 24 h after the guest's last message, by the provider's time (facts of all three APIs).
inline constexpr milliseconds kServiceWindow{24LL * 3600 * 1000};
/// Inbound within this time of closing reopens the conversation; later opens a new one (DESIGN §4.5).
inline constexpr milliseconds kReopenWithin{24LL * 3600 * 1000};
/// How long a closing can be taken back.
inline constexpr milliseconds kUndoWithin{10'000};
/// A session renewed less recently than this is dead.
inline constexpr milliseconds kSessionLife{60'000};
inline constexpr milliseconds kHeartbeatEvery{15'000};
/// A ticket opens the hub once within this time.
inline constexpr milliseconds kTicketLife{30'000};

[[nodiscard]] inline bool isWindowOpen(Instant windowUntil, Instant now)
{
    return windowUntil.isSet() && now < windowUntil;
}

} // namespace bellhop
