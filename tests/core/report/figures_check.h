// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "tests/core/report/history.h"

namespace bellhop::tests {

/// How the reports of a history compare with what tests/oracles/figures.py makes of its journal.
struct FiguresCheck {
    qint64 cells = 0; ///< Compared.
    qint64 rows = 0; ///< Behind them, each looked at.
    qint64 kept = 0; ///< Cells out of hours and days that are kept, compared with those of the rows.
    qint64 rolled = 0; ///< Hours and days that are kept, compared with the ledger.
    QString wrong; ///< What differs, one a line; empty when nothing does.
    QStringList empty; ///< Metrics of which no question found anything: they were not put to the test.
};

/// Asks each question of both, all metrics, to the millisecond; also whether every cell is the sum of its rows. Waits
/// for Python.
[[nodiscard]] FiguresCheck checkFigures(History &history, const std::vector<report::Question> &questions);

/// Every way to split, over all days of the history; then two days around each change of the clocks in it, and some
/// filters.
[[nodiscard]] std::vector<report::Question> allQuestions(const History &history);

/// For a test: says what was compared, and returns what is wrong, in the figures, in the invariants, or because a
/// metric was not put to the test; empty when all is well.
[[nodiscard]] QString disagreementOf(History &history);

} // namespace bellhop::tests
