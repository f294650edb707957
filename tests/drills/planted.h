// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bellhop::drills {

/// A round without a kill, then mistakes planted in its database one after the other: each must be counted. 0 when
/// all were.
int checkTheCounting();

} // namespace bellhop::drills
