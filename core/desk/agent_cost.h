// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <optional>

namespace bellhop::desk {

// What an hour of an agent's work costs the site: what reports count people's time with. A cost is in force from a time
// on, until the next one is. For administrators; each change writes an audit row, without the amount.

struct AgentCost {
    qint64 thousandths = 0; ///< Of the currency's unit, an hour; at most a million units.
    QString currency; ///< ISO 4217: "EUR".
};

struct AgentCostPeriod {
    Instant from;
    std::optional<AgentCost> cost; ///< Unset: none from then on.
};
/// All that were ever set, by when they are in force from; of several from one time the last holds.
[[nodiscard]] Result<std::vector<AgentCostPeriod>> agentCosts(db::Database &database);
/// From `from` on; unset: from now on. BadData for an amount out of range or a currency that is none, and for a time
/// that is to come. What was counted since is counted again.
Status setAgentCost(db::Database &database, const std::optional<AgentCost> &cost, Instant from = {});

} // namespace bellhop::desk
