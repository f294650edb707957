// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/figures.h"
#include "tests/drills/support.h"

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::drills {

/// So many messages of all kinds, guests' and agents' together, through one relay on a database server, with faults by
/// chance; all of them counted. Meta's.
Figures mixedMessages(tests::PrivateMySql *server, int messages, Random &random);

/// `bellhop-drill providers`: starts a server, prints the seed and the row; 0 when every count is right. Main thread.
int runProviders(int messages, quint32 seed);

} // namespace bellhop::drills
