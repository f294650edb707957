// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rolled_cover.h"

namespace bellhop::report {

/// The figures of a question out of what is kept by hour and day, and of the ledger where that does not reach: the
/// present hour, hours that changed, days of another zone. In one look with what it is made over; layout and connection
/// must outlive it.
class RolledFigures final
{
public:
    [[nodiscard]] static Result<RolledFigures> over(db::Connection &connection, const Layout &layout);
    /// Without lines.
    [[nodiscard]] Result<Answer> answer(const Metric &metric) const;

private:
    RolledFigures(db::Connection &connection, const Layout &layout, const Kept &kept)
        : m_connection(connection)
        , m_layout(layout)
        , m_cover(layout, kept)
    {
    }
    class Sum;
    [[nodiscard]] Status addKept(const Metric &metric, int span, const std::vector<Span> &runs, Sum &sum) const;
    [[nodiscard]] Status addLedger(const Metric &metric, Sum &sum) const;

    db::Connection &m_connection;
    const Layout &m_layout;
    Cover m_cover;
};

/// The end of a change that goes on.
inline constexpr Instant kNever{9'999'999'999'999};

/// On whose clocks hours and days are kept: as Kept::zones.
[[nodiscard]] Result<std::map<qint64, QString>> rolledZones(db::Connection &connection);
/// When something that is kept has changed since: as Kept::stale.
[[nodiscard]] Result<std::vector<Span>> staleSpans(db::Connection &connection);
/// The statements, for the test that prepares them.
[[nodiscard]] const db::SqlBook &rollupStatements();

} // namespace bellhop::report
