// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sim/script.h"
#include "core/sim/simulator.h"

#include <QStringList>

#include <vector>

namespace bellhop::simapp {

/// The command line of bellhop-sim, checked. Secrets come from files or the environment only.
struct SimOptions {
    sim::SimulatorOptions simulator;
    sim::Faults faults;
    std::optional<sim::FaultPlan> plan; ///< Of --faults; then `faults` counts for nothing.
    bool serves = false; ///< All three providers; a webhook that does not accept its check is no reason to end.
    Provider playOn = Provider::Meta;
    std::vector<sim::Script> scripts; ///< Played in turn by the guests.
    int guests = 0;
    int seconds = 0; ///< 0: until a signal comes.
    int waitSeconds = 30; ///< For the webhook to accept its check.
    bool untilDone = false; ///< End when every script is played and every webhook acknowledged.
    bool type = false; ///< Read "name: text" from standard input.
    QString ledgerFile;
    QString information; ///< --help, --version, --list-scripts: print this and end.

    /// BadData says which option is wrong; NotFound which file or script is missing.
    static Result<SimOptions> fromArguments(const QStringList &arguments);
};

} // namespace bellhop::simapp
