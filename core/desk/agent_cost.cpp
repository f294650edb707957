// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/agent_cost.h"

#include "core/desk/ledger.h"

#include <QRegularExpression>

QByteArray bellhop_desk_agent_cost_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostThousandths = 1'000'000'000;

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_agent_cost_sql(), u"desk/agent_cost"_s);
    return statements;
}

Status checkCost(const AgentCost &cost)
{
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    if (!currency.match(cost.currency).hasMatch())
        return makeError(ErrorKind::BadData, u"A currency is three letters, such as EUR."_s);
    if (cost.thousandths < 0 || cost.thousandths > kMostThousandths)
        return makeError(ErrorKind::BadData, u"An hour costs 0 to 1000000."_s);
    return done();
}

} // namespace

Result<std::vector<AgentCostPeriod>> agentCosts(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<AgentCostPeriod>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["all"_L1]));
        std::vector<AgentCostPeriod> periods;
        for (const db::Row &row : rows) {
            AgentCostPeriod period{row.instant(0), {}};
            if (!row.isNull(1))
                period.cost = AgentCost{row.integer(1), row.text(2)};
            periods.push_back(period);
        }
        return periods;
    });
}

Status setAgentCost(db::Database &database, const std::optional<AgentCost> &cost, Instant from)
{
    if (cost)
        BELLHOP_CHECK(checkCost(*cost));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Instant now, connection.now());
        if (from > now)
            return makeError(ErrorKind::BadData, u"A cost is in force from now on, or from a day that has begun."_s);
        const Instant since = from.isSet() ? from : now;
        BELLHOP_CHECK(connection.execute(book()["add"_L1],
            {{"from", since}, {"thousandths", cost ? std::optional(cost->thousandths) : std::nullopt},
                {"currency", cost ? db::Value(cost->currency) : db::Value()}}));
        return writeAudit(connection, Actor(), "agent_cost"_L1, "site"_L1, 1,
            u"%1 from %2"_s.arg(cost ? cost->currency : u"none"_s, since.toUtc().toString(Qt::ISODate)));
    });
}

} // namespace bellhop::desk
