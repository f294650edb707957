// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bellhop::app {

/// What every program tells the one who started it.
enum ExitCode { kOk = 0, kFailed = 1, kUsage = 2 };

} // namespace bellhop::app
