// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace bellhop::desk {

/// Takes or keeps the lease of a periodic job for this holder: one relay of many runs it. True: it is ours until then.
Result<bool> holdLease(db::Database &database, const QString &job, const QString &holder, milliseconds life);

/// Snoozed conversations whose time has come open again. Number woken.
Result<int> wakeSnoozed(db::Database &database);
/// Deletes change-log entries no reader needs (older than the newest 100,000), old tickets, answers of commands older
/// than 7 days, raw slices and keys of applied items and statuses of unknown messages after 30 days; a bounded number
/// of rows each. Rows touched.
Result<int> sweep(db::Database &database);
/// Archives conversations that were closed longer ago than retention_class says for 'conversation': what was written in
/// them is emptied, what happened when stays. At most 50; their number.
Result<int> archiveOld(db::Database &database);
/// Erases guests who have been known for longer than retention_class says for 'conversation', and of whom everything is
/// archived: their names and numbers go as if they had asked for it. Looks at 500 a call, in turns; erases at most 20;
/// their number.
Result<int> forgetSilentGuests(db::Database &database);
/// MySQL: ends connections of agents whose transactions hold rows for over 10 s (reading suffices for that), so
/// nobody's tool stalls the intake. Nothing on SQLite.
Status endBlockers(db::Database &database);

} // namespace bellhop::desk
