// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"

namespace bellhop::report {

/// The time each agent was available, in pieces during which the number of their open conversations (`value`) stays the
/// same. `states`: intervals of agents, of which those labelled "available" count; `work`: intervals in which an agent
/// had an open conversation. The id of a piece is that of its state's interval.
[[nodiscard]] std::vector<Fact> loadOf(const std::vector<Fact> &states, const std::vector<Fact> &work);

/// All pieces; 1 where there was any conversation.
[[nodiscard]] std::vector<Fact> occupancyOf(const std::vector<Fact> &pieces);
/// The pieces with a conversation.
[[nodiscard]] std::vector<Fact> concurrencyOf(const std::vector<Fact> &pieces);

} // namespace bellhop::report
