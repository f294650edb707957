// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace bellhop::report {

/// A line of a CSV file (RFC 4180, CRLF). A field that a spreadsheet would take for a formula (=, +, -, @, tab or
/// return at its start) gets an apostrophe before it, unless it is a number.
[[nodiscard]] QString csvLine(const QStringList &fields);
/// The report as a file for spreadsheets: its filters, zones and row count, the cells, the definitions.
[[nodiscard]] QString toCsv(const Report &report);
/// The same as a file. Replaces one that is there only when the new one is whole. Blocks; any thread. Internal names
/// what went wrong.
[[nodiscard]] Status writeCsv(const Report &report, const QString &path);
/// The rows behind the numbers alone, under one head line.
[[nodiscard]] QString linesToCsv(const Report &report);
/// What every file says of the report: period, zones, filters, row count, when it was made.
[[nodiscard]] std::vector<std::pair<QString, QString>> headOf(const Report &report);
[[nodiscard]] QStringList definitionHead();
[[nodiscard]] QStringList definitionFields(const Metric &metric);
/// The head and the fields of the rows behind an answer; unset ids are empty.
[[nodiscard]] QStringList lineHead();
[[nodiscard]] QStringList lineFields(const Metric &metric, const Line &line);
/// The same of its cells.
[[nodiscard]] QStringList cellHead();
/// What stands in place of a cell where there is none: "no data", "not configured".
[[nodiscard]] QString emptyWord(const Answer &answer);
[[nodiscard]] QStringList cellFields(const Metric &metric, const Cell &cell);

} // namespace bellhop::report
