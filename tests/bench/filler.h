// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace bellhop::bench {

/// A grown site in bulk: open conversations of guests with the phones that Load writes from, each with messages to and
/// fro; ours are "wamid.bench.out.0" and so on. The invariants hold afterwards.
struct Filling {
    int conversations = 500;
    int messages = 80'000; ///< In all; every second one is ours.
    int largest = 0; ///< Of them in the first conversation; 0: as many as in the others.
    quint32 seed = 1;
};

/// Into a database that has one channel and no conversation yet. Blocks for about a minute per million messages.
Status fill(db::Database &database, const Filling &filling);

} // namespace bellhop::bench
