// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/report/metric.h"

#include <memory>

namespace bellhop::report {

/// From its first instant to the one after its last.
struct Span {
    Instant from;
    Instant until;
    bool operator==(const Span &) const = default;
};

/// One row behind a number: an event (`until` unset) with its value, or an interval that goes on at `rate`.
struct Fact {
    qint64 id = 0; ///< Of the ledger's row: a message, closing, interval or conversation.
    ConversationId conversation; ///< Unset where none is concerned.
    AgentId agent; ///< Unset for guests' and the system's doing.
    ChannelId channel;
    PropertyId property; ///< Unset for agents' time.
    Instant from;
    Instant until;
    qint64 value = 0; ///< Milliseconds, marks or 1; of an interval its rate: value per millisecond.
    qint64 weight = 1; ///< What a ratio divides by; of an interval per millisecond.
    QString label;
    bool operator==(const Fact &) const = default;
};

/// A row of a v_fact_... view, its columns in their order.
[[nodiscard]] Fact factOf(const db::Row &row);
/// Reads rows of the ledger, each once: those of a span stay until another metric is asked for, and what several
/// metrics are made of as long as one of them is. One look, in a read or write; the connection must outlive it.
class FactReader final
{
public:
    using Facts = std::shared_ptr<const std::vector<Fact>>;
    explicit FactReader(db::Connection &connection)
        : m_connection(connection)
    {
    }
    /// The rows behind `metric` in `span` that the account of this connection may see: an agent's gets her own, a
    /// supervisor's those of the teams, any other all. Intervals may reach beyond the span; what goes on ends now.
    [[nodiscard]] Result<Facts> read(const Metric &metric, const Span &span);

private:
    db::Connection &m_connection;
    QLatin1String m_kept; ///< Of what.
    std::vector<std::pair<Span, Facts>> m_facts;
};
/// The statements, for the test that prepares them.
[[nodiscard]] const db::SqlBook &metricStatements();

} // namespace bellhop::report
