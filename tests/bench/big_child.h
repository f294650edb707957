// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::bench {

/// `bellhop-bench --console-child FILE`: a console with its real window in a process of its own, which works through
/// what is measured of it and prints a line for each: "usable", "opened MS", "scrolled P50 P99 COUNT", "listening",
/// then, while its parent makes events, "events P50 P99 COUNT"; "writing", and while events come again "typed P50 P99
/// COUNT" and "memory MB", "done".
int runBigChild(const QString &configFile);

} // namespace bellhop::bench
