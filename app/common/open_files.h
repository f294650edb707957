// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bellhop::app {

/// Raises this process's limit of open files as far as the system lets it: a socket per console and webhook.
void raiseOpenFileLimit();

} // namespace bellhop::app
