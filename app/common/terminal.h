// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace bellhop::app {

// What programs say and ask in a terminal. Main thread.

/// A line on standard output, visible at once also in a pipe.
void say(const QString &line);
/// A line on standard error: "bellhopctl: what".
void complain(const QString &program, const QString &what);
/// The message, and the detail for whoever looks after the system.
void complain(const QString &program, const Error &error);
/// Asks without echo; nothing when standard input is no terminal.
[[nodiscard]] std::optional<QString> askForPassword(const QString &question);
/// Everything logged goes to standard error, with the time in UTC.
void logToStandardError();

} // namespace bellhop::app
