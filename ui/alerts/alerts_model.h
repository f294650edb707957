// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// "▲" for what is severe, "●" else: never by colour alone.
[[nodiscard]] QString alertMark(AlertLevel level);
/// The team, property or channel it is about, or the relay.
[[nodiscard]] QString alertWhere(const AlertCard &card);

/// What the site is warned of, the most urgent first. GUI thread.
class AlertsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Where, Since, Who };

    AlertsModel(sync::Console &console, QObject *parent);
    [[nodiscard]] const AlertCard *at(int row) const; ///< Null beyond the list.
    [[nodiscard]] int rowOf(qint64 alert) const; ///< -1: not there.
    /// Time passes.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    sync::Console &m_console;
    std::vector<AlertCard> m_alerts;
};

} // namespace bellhop::ui
