// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "tests/bench/bench_table.h"

namespace bellhop::bench {

/// Messages a second that SQLite itself stores durably (WAL, synchronous=FULL), 64 to a commit: per message one
/// prepared INSERT with a unique provider id and one UPDATE of its conversation, nothing else. A new file.
double ownSqliteRate(const QString &file, int seconds);

/// Posts of one message each that the desk stores, 64 to a commit, from 500 guests: all the rows that the relay writes
/// for them, without HTTP, signatures and JSON. A database of ours with a channel 1, no relay beside it.
double ownIntakeRate(db::Database &database, int seconds);

/// How long the disk takes to keep 4 KiB, `count` times.
Samples ownSyncWaits(const QString &file, int count);

} // namespace bellhop::bench
