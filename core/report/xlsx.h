// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace bellhop::report {

/// The report as a workbook: "Figures" with the filters, zones and row count above the cells, "Definitions", and "Rows"
/// where the report holds them. Numbers are numbers, times are times of spreadsheets with their milliseconds; words are
/// words, never formulas. Replaces a file that is there only when the new one is whole. Blocks; any thread. Internal
/// names what went wrong.
[[nodiscard]] Status writeXlsx(const Report &report, const QString &path);

} // namespace bellhop::report
