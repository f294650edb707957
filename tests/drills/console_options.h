// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sync/console_options.h"

namespace bellhop::drills {

/// A console in a process of its own, by what its parent wrote for it: "database", "login", "password" (of a server's
/// account), "hub", "key" (a file) and "folder". What it names must be there, else the program ends.
[[nodiscard]] sync::ConsoleOptions consoleOptionsFrom(const Json &config);

} // namespace bellhop::drills
