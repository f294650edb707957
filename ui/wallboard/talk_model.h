// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/board_figures.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// The conversations behind a number of the wallboard. GUI thread.
class TalkModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Guest, Property, Owner, Wait, Window, Columns };

    struct Row {
        ConversationId id;
        qint64 epoch = 0; ///< 0: it is not open any more.
        OwnerKind ownerKind = OwnerKind::Nobody;
        AgentId owner;
        QString guest;
        QString property;
        QString ownerName; ///< Empty: nobody.
        Instant waitingSince;
        Instant windowUntil;
        Instant lateAt; ///< When it was answered too late; unset for open ones.
        report::Pressure pressure = report::Pressure::Calm;
    };

    explicit TalkModel(QObject *parent = nullptr);
    void show(std::vector<Row> rows, Instant now);
    [[nodiscard]] const Row *rowAt(int row) const; ///< Null beyond the list.
    [[nodiscard]] int rowOf(ConversationId id) const; ///< -1: not there.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    Instant m_now;
};

} // namespace bellhop::ui
