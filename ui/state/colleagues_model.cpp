// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/colleagues_model.h"

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kColumns = 3;
} // namespace

ColleaguesModel::ColleaguesModel(sync::Console &console, QObject *parent)
    : QAbstractTableModel(parent)
    , m_console(console)
{
    connect(&console, &sync::Console::peopleChanged, this, &ColleaguesModel::read);
    connect(&console, &sync::Console::stateRulesChanged, this, &ColleaguesModel::read);
    read();
}

// People come and go rarely; what they do changes often: then the rows stay where they are.
void ColleaguesModel::read()
{
    const AgentId me = m_console.me().id;
    std::vector<AgentCard> fresh;
    for (const AgentCard &agent : m_console.agents()) {
        if (agent.active && agent.id != me)
            fresh.push_back(agent);
    }
    m_rules = m_console.stateRules();
    const bool samePeople = std::equal(fresh.cbegin(), fresh.cend(), m_agents.cbegin(), m_agents.cend(),
        [](const AgentCard &a, const AgentCard &b) { return a.id == b.id; });
    if (!samePeople) {
        beginResetModel();
        m_agents = std::move(fresh);
        endResetModel();
        return;
    }
    m_agents = std::move(fresh);
    if (!m_agents.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void ColleaguesModel::tick()
{
    if (!m_agents.empty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

const AgentCard *ColleaguesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_agents[static_cast<std::size_t>(row)] : nullptr;
}

int ColleaguesModel::rowOf(AgentId agent) const
{
    const auto found
        = std::find_if(m_agents.cbegin(), m_agents.cend(), [agent](const AgentCard &a) { return a.id == agent; });
    return found == m_agents.cend() ? -1 : static_cast<int>(found - m_agents.cbegin());
}

int ColleaguesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_agents.size());
}

int ColleaguesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ColleaguesModel::data(const QModelIndex &index, int role) const
{
    const AgentCard *agent = at(index.row());
    if (agent == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Time ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return agent->name;
    case State:
        return u"%1  %2"_s.arg(stateMark(agent->state), stateLine(*agent, m_rules));
    case Time:
        return agent->state == AgentState::Offline ? QString() : stateTime(*agent, m_console.now());
    default:
        return {};
    }
}

QVariant ColleaguesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Time ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Colleague"), tr("What they do"), tr("For")}.value(section);
}

} // namespace bellhop::ui
