// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database_url.h"
#include "core/report/schedule.h"

namespace bellhop::app {

/// The console beside this program.
[[nodiscard]] QString consoleProgram();
/// Draws scheduled reports with the console `program`, in a process of its own that reads the site as this one does and
/// has no window (ADR 19). Any thread; each call blocks, at most a minute.
[[nodiscard]] report::DrawPdf drawPdfWith(const QString &program, const db::DatabaseUrl &site);

} // namespace bellhop::app
