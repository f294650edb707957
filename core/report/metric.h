// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace bellhop::report {

enum class Unit {
    Milliseconds,
    Conversations,
    Messages,
    Transfers,
    Closings,
    Share,
    Chats,
    Points,
    Micros, ///< Millionths of a currency's unit.
};

/// How the rows behind a metric become one number.
enum class Shape {
    Count, ///< Each row counts once.
    Distinct, ///< Each conversation counts once in a cell.
    Duration, ///< Rows are waits; their mean, median and 90th percentile.
    Time, ///< Rows are intervals, cut at the bounds of period, day and hour; their sum.
    TimePerConversation, ///< The same, summed for each conversation; mean, median and 90th percentile of these sums.
    Ratio, ///< Sum of values over sum of weights.
    Score, ///< Rows are marks; their mean, median and 90th percentile.
};

/// Where the rows come from.
enum class Source {
    Ledger, ///< A statement of sql/metrics.sql with the metric's id as its name.
    Occupancy, ///< load.h, from `agent_state` and `in_work`.
    Concurrency,
};

/// The one definition of a metric: what the help of a screen, `bellhopctl metrics --explain` and every export say.
struct Metric {
    QLatin1String id; ///< Stable: scripts ask for it. Also the statement that reads its rows.
    QLatin1String title;
    QLatin1String formula; ///< In words.
    QLatin1String exclusions; ///< What does not count, and what a reader could take wrongly.
    Unit unit = Unit::Milliseconds;
    Shape shape = Shape::Count;
    Source source = Source::Ledger;
    bool isLabelled = false; ///< Splits into labels: states, dispositions.
    bool isOverTime = false; ///< Its rows are intervals, though its shape does not say so.
    bool isKept = true; ///< By hour and day; else its rows are few, or change for long, and are read as they are.
    bool needsCost
        = false; ///< Counts nothing before the site has said what an agent's hour costs (bellhopctl cost set).
};

/// All of them, in the order of reports.
[[nodiscard]] const std::vector<Metric> &catalogue();
/// Null for an unknown id.
[[nodiscard]] const Metric *findMetric(QStringView id);
/// The one with this id, or all of them when it is empty; nothing for an unknown id.
[[nodiscard]] std::vector<const Metric *> metricsOf(QStringView id = {});
/// Those of several ids, in their order; unknown ones are left out.
[[nodiscard]] std::vector<const Metric *> metricsOf(const QStringList &ids);

/// "ms", "conversations", …
[[nodiscard]] QLatin1String toWire(Unit unit);
[[nodiscard]] constexpr bool hasIntervals(const Metric &metric)
{
    return metric.isOverTime || metric.shape == Shape::Time || metric.shape == Shape::TimePerConversation
        || metric.source != Source::Ledger;
}

} // namespace bellhop::report
