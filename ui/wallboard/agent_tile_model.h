// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent_state.h"
#include "core/report/board_figures.h"

#include <QAbstractListModel>

#include <memory>

namespace bellhop::ui {

/// The agents of a wallboard, whom to look at first. While held (the pointer is among them) they keep their places. GUI
/// thread.
class AgentTileModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        StateRole = Qt::UserRole, ///< "◑ On a break · Meal"
        TimeRole, ///< "12:03"
        WorkRole, ///< "3 of 10 · waiting: 2, 12:03"
        PressureRole, ///< int of report::Pressure.
        StayRole, ///< int of report::Pressure: of the state's time.
    };

    explicit AgentTileModel(QObject *parent = nullptr);
    /// Again each second with the same board: time alone makes a breach.
    void show(std::shared_ptr<const report::Board> board, const StateRules &rules, Instant now);
    void hold(bool held);
    [[nodiscard]] const report::BoardAgent *agentAt(int row) const; ///< Null beyond the list.
    [[nodiscard]] int rowOf(AgentId agent) const; ///< -1: not there.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();

    std::shared_ptr<const report::Board> m_board;
    std::vector<report::AgentTile> m_tiles; ///< They point into the board.
    StateRules m_rules;
    Instant m_now;
    bool m_held = false;
};

} // namespace bellhop::ui
