// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/command_line.h"

namespace bellhop::app {

/// Draws the saved report that the command line names, of its days, as the bytes of a PDF on standard output: the page
/// that the reports window exports. What fails is one line on standard error. The program's exit code. GUI thread;
/// blocks.
[[nodiscard]] int printReport(const CommandLine &line);

} // namespace bellhop::app
