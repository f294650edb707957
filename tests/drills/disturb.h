// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/drill_site.h"
#include "tests/drills/figures.h"
#include "tests/drills/support.h"

namespace bellhop::drills {

/// Requests that one relay has on their way at most.
inline constexpr int kMostInFlight = 16;

/// SIGKILL, a moment without it, and the same relay again. What may be unknown afterwards is allowed.
void killAndStart(DrillSite &site, int relay, Figures &figures, Random &random);

/// A cut, or a silence of up to 1.2 s that may end in one.
void cutForAWhile(Proxy &line, Random &random);

/// No file of that process grows beyond so many bytes, as on a disk that is full; nothing: lifted.
void limitFiles(qint64 pid, std::optional<qint64> bytes);

} // namespace bellhop::drills
