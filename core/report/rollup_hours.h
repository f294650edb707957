// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_days.h"
#include "core/report/rolled.h"

#include <QTimeZone>

#include <map>

namespace bellhop::report {

/// A property and the clocks its hours and days are cut on; unset: agents' time.
struct RollPlace {
    PropertyId property;
    QTimeZone zone = QTimeZone::utc();
};

/// Where something that is kept stands in report_roll, but for its span.
struct RollKey {
    qint64 from = 0; ///< Start of the hour or day.
    QString metric;
    qint64 agent = 0;
    qint64 property = 0;
    qint64 channel = 0;
    QString label;
    auto operator<=>(const RollKey &other) const
    {
        return std::tie(from, metric, agent, property, channel, label)
            <=> std::tie(other.from, other.metric, other.agent, other.property, other.channel, other.label);
    }
    bool operator==(const RollKey &other) const = default;
};
using RolledMap = std::map<RollKey, Rolled>;

/// The hours (Cut::Hour) or days of a place that end after `fence.from` and not after `fence.until`.
[[nodiscard]] Span bucketsIn(const RollPlace &place, Cut cut, const Span &fence);
/// What the ledger says of these hours of all places, settled.
[[nodiscard]] Result<RolledMap> hoursOfLedger(
    db::Connection &connection, const std::vector<RollPlace> &places, const Span &fence);
/// What is kept of hours (kHourSpan) or days that begin in `part`.
[[nodiscard]] Result<RolledMap> readRolled(
    db::Connection &connection, const RollPlace &place, int span, const Span &part);
/// Days out of their hours, settled. Hours of the days' ends that are missing had nothing in them.
[[nodiscard]] RolledMap daysOf(const RolledMap &hours, const QTimeZone &zone);
/// Puts these in place of what is kept of `part`.
[[nodiscard]] Status replaceRolled(
    db::Connection &connection, const RollPlace &place, int span, const Span &part, const RolledMap &rolled);

} // namespace bellhop::report
