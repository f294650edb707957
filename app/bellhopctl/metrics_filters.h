// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhopctl/command.h"
#include "core/report/report.h"

namespace bellhop::app {

/// What a report is split and filtered by, as options, and the question that they make. BadData for a split that is
/// none; whether the site has what filters name shows when it is asked.
[[nodiscard]] QList<QCommandLineOption> filterOptions();
[[nodiscard]] Result<report::Question> filteredQuestion(const Invocation &invocation);

} // namespace bellhop::app
