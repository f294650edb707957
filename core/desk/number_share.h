// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace bellhop::desk {

/// How several relays keep to one number's pace: those that send from it hold equal parts of what its provider takes in
/// a second. A part is renewed with every look and lapses after kShareLife, so a relay that died gives its part back.
/// One that joins others sends nothing for kShareSettles, until each of them has looked again and sends less: the sum
/// never passes the whole. Holds as long as a relay that looked more than kShareLooks ago looks again before it sends.
inline constexpr milliseconds kShareLife{10'000};
inline constexpr milliseconds kShareLooks{2'000};
inline constexpr milliseconds kShareSettles{3'000};

struct NumberShare {
    int relays = 1; ///< Among whom the number is shared, this one included.
    bool settled = true; ///< False: the others may not know of this relay yet; it waits.
    /// Of what the whole number may send in a second; at least 1 once settled.
    [[nodiscard]] int of(int whole) const { return settled ? std::max(1, whole / std::max(1, relays)) : 0; }
    bool operator==(const NumberShare &) const = default;
};

/// Takes or renews this relay's part. One transaction; blocks; any thread.
Result<NumberShare> takeShare(db::Database &database, ChannelId channel, const QString &relay);
/// Of a relay that stops: its parts lapse as soon as its last second is over.
Status leaveShares(db::Database &database, const QString &relay);

} // namespace bellhop::desk
