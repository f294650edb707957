// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace bellhop::ui {

/// "4:09", "1:02:09", "1:02:09:30" with days: whole seconds, rounded.
[[nodiscard]] QString spanWord(double milliseconds);
/// A number in the metric's unit: a span, "12.5 %", "1,204", "4.3".
[[nodiscard]] QString numberWord(const report::Metric &metric, double value);
/// What the number of a cell is: "mean" or empty for sums, of which the column's title would say too much.
[[nodiscard]] QString kindWord(const report::Metric &metric);
/// The metric's title with what its numbers are: "Response time (mean)".
[[nodiscard]] QString titleWord(const report::Metric &metric);
/// The number that stands for a cell by itself: of waits the median, for a mean hides what guests felt.
[[nodiscard]] double shownValue(const report::Metric &metric, const report::Cell &cell);
/// The metric's title, saying so.
[[nodiscard]] QString shownTitle(const report::Metric &metric);
/// A kind within a metric: "Available", "Booking", "Inquiry answered".
[[nodiscard]] QString labelWord(const report::Metric &metric, const QString &label);
/// In place of an answer's number where there is none: "No data", "Not configured".
[[nodiscard]] QString emptyWord(bool isConfigured);
[[nodiscard]] QString byWord(report::By by);
/// "2026-03-02 to 2026-03-08" or one day.
[[nodiscard]] QString daysWord(const report::Days &days);
/// As many days just before these.
[[nodiscard]] report::Days daysBefore(const report::Days &days);

} // namespace bellhop::ui
