// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfer_choices.h"

#include "ui/state/state_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TransferChoices)
};

template <typename T> bool holds(const std::vector<T> &list, const T &value)
{
    return std::find(list.cbegin(), list.cend(), value) != list.cend();
}

/// Agents of no team, and whoever supervises, serve every property.
bool serves(const AgentCard &agent, const std::vector<TeamCard> &teams, PropertyId property)
{
    bool limited = false;
    for (const TeamCard &team : teams) {
        if (!holds(team.members, agent.id))
            continue;
        if (holds(team.properties, property))
            return true;
        limited = true;
    }
    return !limited || agent.role != Role::Agent;
}

/// 0: can be asked, 1: is there and does something else, 2: is not there.
int nearness(const AgentCard &agent)
{
    return agent.state == AgentState::Available ? 0 : agent.state == AgentState::Offline ? 2 : 1;
}

} // namespace

std::vector<TransferChoice> transferChoices(const std::vector<AgentCard> &agents, const std::vector<TeamCard> &teams,
    AgentId me, PropertyId property, const StateRules &rules)
{
    std::vector<std::pair<int, TransferChoice>> found;
    for (const AgentCard &agent : agents) {
        if (agent.active && agent.id != me && serves(agent, teams, property))
            found.push_back(
                {nearness(agent), {{agent.id, {}}, agent.name, stateLine(agent, rules), nearness(agent) == 0}});
    }
    for (const TeamCard &team : teams) {
        if (!holds(team.properties, property))
            continue;
        int free = 0;
        int others = 0;
        for (const AgentCard &agent : agents) {
            if (!agent.active || agent.id == me || !holds(team.members, agent.id))
                continue;
            ++others;
            free += nearness(agent) == 0 ? 1 : 0;
        }
        found.push_back({free > 0 ? 0 : 2,
            {{{}, team.id}, team.name, Words::tr("Team, %1 of %2 are available").arg(free).arg(others), free > 0}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.name.localeAwareCompare(b.second.name) < 0;
    });
    std::vector<TransferChoice> choices;
    for (auto &[near, choice] : found)
        choices.push_back(std::move(choice));
    return choices;
}

} // namespace bellhop::ui
