// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/board_figures.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// The queues of a wallboard, a row for each property or team. GUI thread.
class QueueLineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Waiting, Oldest, InWork, NeedsReply, Breaches, Closing, Free, Expected, Columns };

    explicit QueueLineModel(QObject *parent = nullptr);
    void show(const report::Board &board, report::QueueBy by, Instant now);
    [[nodiscard]] const report::QueueLine *lineAt(int row) const; ///< Null beyond the table.
    [[nodiscard]] int rowOf(const report::QueueLine &line) const; ///< -1: not there any more.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const report::QueueLine &line, int column) const;

    std::vector<report::QueueLine> m_lines;
    Instant m_now;
};

} // namespace bellhop::ui
