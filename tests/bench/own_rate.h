// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "tests/bench/bench_table.h"

namespace bellhop::bench {

/// Messages a second that SQLite itself stores durably (WAL, synchronous=FULL), 64 to a commit: per message one
/// prepared INSERT with a unique provider id and one UPDATE of its conversation, nothing else. A new file.
double ownSqliteRate(const QString &file, int seconds);

/// The same with rows of our inbox table alone, many rows to a statement, in a database of ours.
double ownRawItemRate(db::Database &database, int seconds);

/// How long the disk takes to keep 4 KiB, `count` times.
Samples ownSyncWaits(const QString &file, int count);

} // namespace bellhop::bench
