// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/agent_tile_model.h"

#include "ui/state/state_words.h"
#include "ui/wallboard/board_words.h"

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const report::AgentTile &a, const report::AgentTile &b)
{
    return a.agent->id == b.agent->id;
}

/// The new tiles at the places of the old ones; those who came are at the end.
void keepPlaces(const std::vector<AgentId> &before, std::vector<report::AgentTile> &tiles)
{
    const auto place = [&before](const report::AgentTile &tile) {
        return std::find(before.begin(), before.end(), tile.agent->id) - before.begin();
    };
    std::stable_sort(tiles.begin(), tiles.end(),
        [&place](const report::AgentTile &a, const report::AgentTile &b) { return place(a) < place(b); });
}

} // namespace

AgentTileModel::AgentTileModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AgentTileModel::show(std::shared_ptr<const report::Board> board, const StateRules &rules, Instant now)
{
    // The tiles of before point into the board of before: it lives until they are replaced.
    const std::shared_ptr<const report::Board> before = std::exchange(m_board, std::move(board));
    m_rules = rules;
    m_now = now;
    arrange();
}

void AgentTileModel::arrange()
{
    if (!m_board)
        return;
    std::vector<report::AgentTile> tiles = report::agentTiles(*m_board, m_now);
    if (m_held) {
        std::vector<AgentId> before;
        for (const report::AgentTile &tile : m_tiles)
            before.push_back(tile.agent->id);
        keepPlaces(before, tiles);
    }
    const bool isSameList = std::equal(tiles.begin(), tiles.end(), m_tiles.begin(), m_tiles.end(), isSame);
    if (!isSameList)
        beginResetModel();
    m_tiles = std::move(tiles);
    if (!isSameList)
        endResetModel();
    else if (!m_tiles.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void AgentTileModel::hold(bool held)
{
    if (std::exchange(m_held, held) && !held)
        arrange();
}

const report::BoardAgent *AgentTileModel::agentAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_tiles[static_cast<std::size_t>(row)].agent : nullptr;
}

int AgentTileModel::rowOf(AgentId agent) const
{
    const auto found = std::find_if(
        m_tiles.begin(), m_tiles.end(), [agent](const report::AgentTile &tile) { return tile.agent->id == agent; });
    return found == m_tiles.end() ? -1 : static_cast<int>(found - m_tiles.begin());
}

int AgentTileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant AgentTileModel::data(const QModelIndex &index, int role) const
{
    if (agentAt(index.row()) == nullptr)
        return {};
    const report::AgentTile &tile = m_tiles[static_cast<std::size_t>(index.row())];
    const report::BoardAgent &agent = *tile.agent;
    switch (role) {
    case Qt::DisplayRole:
        return agent.name;
    case StateRole:
        return u"%1 %2"_s.arg(stateMark(agent.state), tileState(agent, m_rules));
    case TimeRole:
        return tileTime(agent, m_now);
    case WorkRole:
        return tileWork(tile, m_now);
    case PressureRole:
        return static_cast<int>(tilePressure(tile));
    case StayRole:
        return static_cast<int>(tile.isTooLong ? report::Pressure::Due : report::Pressure::Calm);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString trouble = tileTrouble(tile);
        const QString all
            = tr("%1, %2 for %3, %4")
                  .arg(agent.name, tileState(agent, m_rules), tileTime(agent, m_now), tileWork(tile, m_now));
        return trouble.isEmpty() ? all : tr("%1: %2").arg(all, trouble);
    }
    default:
        return {};
    }
}

} // namespace bellhop::ui
