// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

namespace bellhop::ui {

/// Somebody to whom a conversation can be offered, or who cannot take it now.
struct TransferChoice {
    sync::TransferTarget target;
    QString name;
    QString about; ///< "Available", "2 of 5 are available", "On a break · Meal"
    bool there = false; ///< Can be asked.
    bool operator==(const TransferChoice &) const = default;
};

/// Colleagues and teams that serve this property, those who can be asked at once first. Pure; the desk decides.
[[nodiscard]] std::vector<TransferChoice> transferChoices(const std::vector<AgentCard> &agents,
    const std::vector<TeamCard> &teams, AgentId me, PropertyId property, const StateRules &rules = {});

} // namespace bellhop::ui
