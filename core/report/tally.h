// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/facts.h"

#include <optional>

namespace bellhop::report {

/// A row as it counts in one cell: inside the period, cut, `value` and `weight` in full.
struct Line {
    QString group; ///< "ana", "2026-03-29", "07"; empty when nothing is grouped.
    Fact fact;
};

/// One number of a report and what it rests on. There is no cell without a row: what has no data has no cell.
struct Cell {
    QString group;
    QString label; ///< Of labelled metrics.
    qint64 rows = 0;
    qint64 parts = 0; ///< What the mean divides by: rows, or the conversations of an agent.
    qint64 total = 0; ///< The sum of the rows' values.
    qint64 weight = 0; ///< The sum of their weights.
    std::optional<qint64> median; ///< Nearest rank: the value of one row (or conversation). For waits, times and marks.
    std::optional<qint64> ninetieth; ///< 90th percentile, likewise.
    double share = 0; ///< Of the group's total; 1 without labels.
    bool operator==(const Cell &) const = default;
};

/// Drops what does not count twice (Shape::Distinct) and sorts by group, label, time and id.
[[nodiscard]] std::vector<Line> countedOnce(const Metric &metric, std::vector<Line> lines);
/// The cells of lines so sorted.
[[nodiscard]] std::vector<Cell> cellsOf(const Metric &metric, const std::vector<Line> &lines);
/// Fills in `share` of cells that are complete otherwise.
void setShares(std::vector<Cell> &cells);
/// What percentiles are made for.
[[nodiscard]] bool hasSpread(const Metric &metric);
/// The value below or at which `percent` of them lie. Not empty; reorders them.
[[nodiscard]] qint64 nearestRank(std::vector<qint64> &values, std::size_t percent);
/// The number a cell stands for, in the metric's unit: total, mean or quotient.
[[nodiscard]] double valueOf(const Metric &metric, const Cell &cell);

} // namespace bellhop::report
