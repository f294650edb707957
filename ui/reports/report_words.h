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
[[nodiscard]] QString byWord(report::By by);
/// "2026-03-02 to 2026-03-08" or one day.
[[nodiscard]] QString daysWord(const report::Days &days);

} // namespace bellhop::ui
