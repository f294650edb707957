// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/state_words.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// Colleagues and what they do, in the order of their names. GUI thread.
class ColleaguesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Time };

    ColleaguesModel(sync::Console &console, QObject *parent);
    [[nodiscard]] const AgentCard *at(int row) const; ///< Null beyond the list.
    [[nodiscard]] int rowOf(AgentId agent) const; ///< -1: not there.
    /// Time passes.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    sync::Console &m_console;
    StateRules m_rules;
    std::vector<AgentCard> m_agents;
};

} // namespace bellhop::ui
