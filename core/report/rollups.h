// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/report/facts.h"

#include <QStringList>

#include <functional>

namespace bellhop::report {

/// What one step of keeping did.
struct RollStep {
    int hours = 0; ///< Of the clock, that were counted (again).
    bool isBehind = false; ///< There is more to do at once.
    milliseconds waits{0}; ///< There is more to do after so long.
    Instant until; ///< Kept up to here.
};

/// One bounded step of keeping the figures by hour and day: counts again what changed, then the next hours that are
/// over (at most a week's). Idle when there is nothing to do. The relay's account; under a lease where several relays
/// are. Blocks. An hour is counted a minute after it is over, so that whoever wrote in its last second has finished.
[[nodiscard]] Result<RollStep> keepRollups(db::Database &database);
/// keepRollups() until nothing is left, or `mayGoOn` returns an error. `told` is called after each step; may be null.
[[nodiscard]] Result<RollStep> catchUpRollups(
    db::Database &database, const std::function<Status(const RollStep &)> &told = {});
/// Forgets everything that is kept; the next steps count it anew.
[[nodiscard]] Status dropRollups(db::Database &database);

/// What a comparison of all that is kept with the ledger found.
struct RollupCheck {
    Span span; ///< Compared: from, until.
    qint64 cells = 0; ///< Of hours and days, compared.
    qint64 wrong = 0;
    QStringList examples; ///< At most ten: which cell, what is kept and what the ledger says. Ids and numbers only.
    qint64 changed = 0; ///< Hours and days that wait to be counted again: reports read the ledger there.
};
/// Compares with the ledger, a day in one look, from `since` on. Whoever may read the tables.
[[nodiscard]] Result<RollupCheck> checkRollups(db::Database &database, Instant since = {});

} // namespace bellhop::report
