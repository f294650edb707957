// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace bellhop::bench {

/// What a browser needs for the same screen.
struct BrowserFigures {
    double startMs = 0; ///< From its start until the page has been painted.
    double memoryMb = 0; ///< Proportional set size of all its processes, a second later.
};

/// Headless Chromium, where it is installed, with a page that holds as many queue rows and messages and no program of
/// its own: the least that a console in a browser could cost. An error says what is missing. Main thread.
Result<BrowserFigures> measureBrowser(int queueRows, int messages);

/// Proportional set size in MB of a process and everything it started; 0 when it is gone.
double familyMb(qint64 pid);

} // namespace bellhop::bench
