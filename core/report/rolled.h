// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/facts.h"

#include <QByteArray>

namespace bellhop::report {

/// What the rows of an hour or a day come to, for one metric, agent, channel and label: enough to add them up to what a
/// cell over the rows themselves would hold, to the millisecond and with exact percentiles.
struct Rolled {
    qint64 begun = 0; ///< Rows that begin in it; of events all.
    qint64 continued = 0; ///< Rows that go on from before: they count where nothing before them does.
    qint64 total = 0;
    qint64 weight = 0;
    std::vector<qint64> values; ///< Shape::Duration and Score: each row's.
    std::vector<std::pair<qint64, qint64>> sums; ///< Distinct: conversations (and 0); TimePerConversation: their sums.
    bool operator==(const Rolled &) const = default;

    /// An event, or a piece of an interval that lies inside; `value` and `weight` in full.
    void add(const Metric &metric, const Fact &piece, bool isContinued);
    /// What comes after this, as part of the same whole.
    void append(const Rolled &later);
    /// Puts `values` and `sums` in order, each conversation once. Distinct: the numbers follow from them.
    void settle(const Metric &metric);
    /// `values` and `sums`, settled: ascending, as the varints (7 bits a byte, lowest first) of their differences; a
    /// sum's value follows its conversation. Empty where there are none.
    [[nodiscard]] QByteArray parts() const;
    /// BadData for bytes that parts() did not make.
    [[nodiscard]] Status setParts(const Metric &metric, const QByteArray &bytes);
};

} // namespace bellhop::report
