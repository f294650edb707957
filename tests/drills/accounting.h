// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/agent.h"
#include "tests/drills/drill_site.h"
#include "tests/drills/figures.h"

#include <functional>

namespace bellhop::drills {

/// Waits until `isQuiet`, every webhook is acknowledged and nothing waits in the outbox; lets deadlines pass by the
/// site's clock meanwhile. What is missing after minutes is noted as broken.
void settle(DrillSite &site, const std::function<bool()> &isQuiet, Figures &figures);

/// The relay's periodic jobs have set right what they must by then.
inline constexpr int kJobsMs = 20'000;

/// How guests' messages are found again: by their text, or, where not every kind has one, by the provider's id.
enum class GuestsBy { Text, Id };

/// Holds the site's database against the simulator's books and against what agents were told, to the last message.
/// Invariants have `jobsMs` to come true.
void account(DrillSite &site, const std::vector<GivenText> &given, Figures &figures, int jobsMs = kJobsMs,
    GuestsBy by = GuestsBy::Text);

} // namespace bellhop::drills
