// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"
#include "tests/drills/figures.h"
#include "tests/drills/support.h"

namespace bellhop::tests {
class PrivateMySql;
}

namespace bellhop::drills {

/// So many messages of all kinds, guests' and agents' together, through one relay on a database server, with faults by
/// chance; all of them counted.
Figures mixedMessages(tests::PrivateMySql *server, Provider provider, int messages, Random &random);

/// `bellhop-drill providers`: starts a server, prints the seed and a row for each provider; 0 when every count is
/// right. Main thread.
int runProviders(int messages, quint32 seed, std::optional<Provider> only);

} // namespace bellhop::drills
