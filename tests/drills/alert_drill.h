// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::drills {

struct AlertDrillOptions {
    bool quick = false; ///< Lower limits where time has to pass by itself.
    QString only; ///< Faults whose alerts begin so; empty: all.
    QString planted; ///< The rule of this alert is switched off: the drill must find that, and
                     ///< nothing else; 0 then.
};

/// Fifteen faults, one after the other, at a relay on a database server: each has to raise its alert within 60 s, and
/// it has to be over within 60 s of the fault's end. 0 when all do.
int runAlertFaults(const AlertDrillOptions &options);

} // namespace bellhop::drills
