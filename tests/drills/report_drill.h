// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::drills {

/// A month of 50 agents by real operations, then every figure of it against tests/oracles/figures.py. `database`:
/// sqlite, mysql or both. 0 when all agree.
int runReportMonth(int conversations, quint32 seed, const QString &database);

} // namespace bellhop::drills
