// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/facts.h"

#include "core/report/load.h"

#include <algorithm>

QByteArray bellhop_report_metrics_sql();

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Events are read in portions: a year of messages in one answer would not fit.
constexpr milliseconds kPortion{7LL * 24 * 3600 * 1000};

Status append(db::Connection &connection, QLatin1String statement, const Span &span, std::vector<Fact> &facts)
{
    BELLHOP_TRY(const db::Rows rows,
        connection.query(metricStatements()[statement], {{"from", span.from}, {"until", span.until}}));
    facts.reserve(facts.size() + rows.size());
    for (const db::Row &row : rows)
        facts.push_back(factOf(row));
    return done();
}

Result<std::vector<Fact>> readIntervals(db::Connection &connection, QLatin1String statement, const Span &span)
{
    std::vector<Fact> facts;
    BELLHOP_CHECK(append(connection, statement, span, facts));
    BELLHOP_TRY(const Instant now, connection.now());
    for (Fact &fact : facts) {
        if (!fact.until.isSet())
            fact.until = now;
    }
    return facts;
}

Result<std::vector<Fact>> readEvents(db::Connection &connection, QLatin1String statement, const Span &span)
{
    std::vector<Fact> facts;
    for (Instant at = span.from; at < span.until; at = at + kPortion)
        BELLHOP_CHECK(append(connection, statement, {at, std::min(at + kPortion, span.until)}, facts));
    return facts;
}

/// The metric's own, or the pieces of time that load is made of.
Result<std::vector<Fact>> readRows(db::Connection &connection, const Metric &metric, const Span &span)
{
    if (metric.source == Source::Ledger)
        return hasIntervals(metric) ? readIntervals(connection, metric.id, span)
                                    : readEvents(connection, metric.id, span);
    // What ends where the span begins cuts a piece there.
    const Span wider{span.from - milliseconds(1), span.until};
    BELLHOP_TRY(const std::vector<Fact> states, readIntervals(connection, "agent_state"_L1, wider));
    BELLHOP_TRY(const std::vector<Fact> work, readIntervals(connection, "in_work"_L1, wider));
    return loadOf(states, work);
}

} // namespace

Fact factOf(const db::Row &row)
{
    Fact fact;
    fact.id = row.integer(0);
    fact.conversation = row.id<ConversationId>(1);
    fact.agent = row.id<AgentId>(2);
    fact.channel = row.id<ChannelId>(3);
    fact.property = row.id<PropertyId>(4);
    fact.from = row.instant(5);
    fact.until = row.instant(6);
    fact.value = row.integer(7);
    fact.weight = row.integer(8);
    fact.label = row.text(9);
    return fact;
}

Result<FactReader::Facts> FactReader::read(const Metric &metric, const Span &span)
{
    const QLatin1String wanted = metric.source == Source::Ledger ? metric.id : "in_work"_L1;
    if (m_kept != wanted)
        m_facts.clear();
    m_kept = wanted;
    auto known = std::find_if(m_facts.begin(), m_facts.end(), [&](const auto &kept) { return kept.first == span; });
    if (known == m_facts.end()) {
        BELLHOP_TRY(std::vector<Fact> read, readRows(m_connection, metric, span));
        known = m_facts.emplace(m_facts.end(), span, std::make_shared<const std::vector<Fact>>(std::move(read)));
    }
    const Facts &rows = known->second;
    switch (metric.source) {
    case Source::Ledger:
        break;
    case Source::Occupancy:
        return std::make_shared<const std::vector<Fact>>(occupancyOf(*rows));
    case Source::Concurrency:
        return std::make_shared<const std::vector<Fact>>(concurrencyOf(*rows));
    }
    return rows;
}

const db::SqlBook &metricStatements()
{
    static const db::SqlBook book(bellhop_report_metrics_sql(), u"report/metrics"_s);
    return book;
}

} // namespace bellhop::report
