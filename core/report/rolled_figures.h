// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/rolled_cover.h"

namespace bellhop::report {

/// The figures of questions out of what is kept by hour and day, and of the ledger where that does not reach: the
/// present hour, hours that changed, days of another zone. What several of them are made of is read once. In one look
/// with what they are made over; layouts, facts and connection must outlive it.
class RolledFigures final
{
public:
    RolledFigures(db::Connection &connection, FactReader &facts)
        : m_connection(connection)
        , m_facts(facts)
    {
    }
    /// One more question: its layout, and metrics that are kept, each once.
    [[nodiscard]] Status add(const Layout &layout, const std::vector<const Metric *> &metrics);

    using Answers = std::map<const Metric *, Answer>; ///< Without lines.
    /// Of each question that was added, in their order. An error of `mayGoOn` ends it.
    [[nodiscard]] Result<std::vector<Answers>> answers(const MayGoOn &mayGoOn) const;

private:
    struct Page {
        const Layout &layout;
        Cover cover;
        std::vector<const Metric *> metrics;
    };
    using Pages = std::vector<std::size_t>; ///< Of m_pages.
    /// Metrics that the same questions are about.
    struct Batch {
        std::vector<const Metric *> metrics;
        Pages pages;
        bool isOfAll = false; ///< Agents are summed up where they are read.
    };
    class Sum;
    class Sums;
    [[nodiscard]] std::vector<Batch> batches() const;
    [[nodiscard]] std::vector<Batch> inPortions(Batch batch) const;
    [[nodiscard]] Status addKept(const Batch &batch, int span, Sums &sums) const;
    [[nodiscard]] Status addRow(
        const db::Row &row, const Metric &metric, int span, const Batch &batch, Sums &sums) const;
    [[nodiscard]] Status addLedger(const Metric &metric, const Page &page, Sum &sum) const;

    db::Connection &m_connection;
    FactReader &m_facts;
    std::optional<Kept> m_kept; ///< Read with the first question.
    std::vector<Page> m_pages;
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
