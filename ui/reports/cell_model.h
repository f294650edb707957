// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QAbstractTableModel>

namespace bellhop::ui {

/// The cells of a report as rows of a table; a metric without data has one row that says so. GUI thread.
class CellModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Measure, Group, Label, Value, Median, Ninetieth, Rows };
    enum Roles {
        SortRole = Qt::UserRole, ///< A number or a text.
        BarRole, ///< 0 to 1: the value beside the largest of its metric; unset where that says nothing.
    };
    struct Row {
        const report::Metric *metric = nullptr;
        std::optional<report::Cell> cell; ///< Unset: no data.
        double bar = -1;
        bool isConfigured = true;
    };

    explicit CellModel(QObject *parent = nullptr);
    void show(const report::Report &report);
    [[nodiscard]] const Row *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    report::By m_by = report::By::Nothing;
};

} // namespace bellhop::ui
