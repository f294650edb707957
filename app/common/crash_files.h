// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bellhop::app {

/// From now on a crash of this process leaves no image of its memory: that holds guests' words and opened secrets.
void leaveNoCrashFiles();

} // namespace bellhop::app
