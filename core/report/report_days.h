// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/facts.h"

#include <QDate>
#include <QTimeZone>

namespace bellhop::report {

/// Whole days of a calendar; both count.
struct Days {
    QDate first;
    QDate last;
    bool operator==(const Days &) const = default;
};

/// Where a report is cut in time.
enum class Cut { Nothing, Hour, Day, Weekday, HourOfWeek };

/// BadData names what is wrong with the days: no date, the last before the first, more than ten years.
[[nodiscard]] Status checkDays(const Days &days);
/// The zone of an IANA name; BadData for an unknown one.
[[nodiscard]] Result<QTimeZone> zoneNamed(const QString &name);
/// From the first instant of the first day in `zone` to the first after the last: 23 or 25 hours where clocks change.
[[nodiscard]] Span spanOf(const Days &days, const QTimeZone &zone);
/// The first instant after `at` at which another hour or day begins on the clocks of `zone`; far away for Nothing.
[[nodiscard]] Instant nextCut(Cut cut, Instant at, const QTimeZone &zone);
/// The first instant of the hour, or day, that `at` is in on the clocks of `zone`; nextCut(Cut::Hour or Cut::Day) of it
/// is where it ends.
[[nodiscard]] Instant hourStart(Instant at, const QTimeZone &zone);
[[nodiscard]] Instant dayStart(Instant at, const QTimeZone &zone);
/// "07" (hour of the day), "2026-03-29", "1 Monday", "1 Monday 07"; empty for Nothing. They sort as they should.
[[nodiscard]] QString cutName(Cut cut, Instant at, const QTimeZone &zone);

} // namespace bellhop::report
