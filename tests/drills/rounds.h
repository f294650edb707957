// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/drills.h"

#include <QString>

namespace bellhop::drills {

struct WantedRounds {
    int rounds = 10;
    QString only;
    QString database;
    quint32 seed = 0;
    int jobs = 1; ///< Processes that share the rounds.
    int share = -1; ///< In such a process: which share; rounds share, share + jobs, …
    int outageSeconds = 3;
};

/// All rounds, in processes of this program that share them; a row for each as it ends, then the sums. 0 when every
/// count is right. Main thread.
int runRounds(const WantedRounds &wanted);
/// One share of the rounds, a line of JSON for each. Main thread.
int runShare(const std::vector<Drill> &drills, const WantedRounds &wanted);

} // namespace bellhop::drills
