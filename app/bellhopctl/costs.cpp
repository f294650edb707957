// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/desk/agent_cost.h"

#include <QDate>

#include <cmath>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString amountText(const desk::AgentCost &cost)
{
    return u"%1 %2"_s.arg(static_cast<double>(cost.thousandths) / 1000, 0, 'f', 3).arg(cost.currency);
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const auto costs, desk::agentCosts(*database));
    std::vector<QStringList> lines;
    for (const desk::AgentCostPeriod &period : costs)
        lines.push_back({period.from.toUtc().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s,
            period.cost ? amountText(*period.cost) : u"not set"_s});
    sayTable({u"FROM"_s, u"AN HOUR"_s}, lines);
    return kOk;
}

/// Midnight UTC of the day that was named; unset: now.
Result<Instant> startOf(const Invocation &invocation)
{
    if (!invocation.has("from"_L1))
        return Instant();
    const QDate day = QDate::fromString(invocation.value("from"_L1), Qt::ISODate);
    if (!day.isValid())
        return makeError(ErrorKind::BadData, u"A day is written like 2026-03-29."_s);
    return Instant{day.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
}

Result<ExitCode> change(const Invocation &invocation, const std::optional<desk::AgentCost> &cost)
{
    BELLHOP_TRY(const Instant from, startOf(invocation));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setAgentCost(*database, cost, from));
    say(u"an agent's hour: %1, from %2 on"_s.arg(
        cost ? amountText(*cost) : u"not set"_s, from.isSet() ? invocation.value("from"_L1) : u"now"_s));
    return kOk;
}

Result<ExitCode> set(const Invocation &invocation)
{
    bool isNumber = false;
    const double amount = invocation.value("per-hour"_L1).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(amount) || std::abs(amount) > 1e9)
        return makeError(ErrorKind::BadData, u"--per-hour is a number such as 22.50."_s);
    return change(invocation, desk::AgentCost{std::llround(amount * 1000), invocation.value("currency"_L1)});
}

Result<ExitCode> drop(const Invocation &invocation)
{
    return change(invocation, {});
}

} // namespace

std::vector<Command> costCommands()
{
    const QList<QCommandLineOption> when{
        {u"from"_s, u"From midnight UTC of this day on, which may be over; now when left out."_s, u"DATE"_s}};
    const QList<QCommandLineOption> amount{{u"per-hour"_s, u"What an hour of an agent's work costs."_s, u"AMOUNT"_s},
        {u"currency"_s, u"Three letters, such as EUR."_s, u"CODE"_s}};
    return {{u"cost list"_s, u"Lists what an agent's hour cost, and from when on."_s, {}, {}, {}, list},
        {u"cost set"_s, u"Says what an agent's hour costs: reports count people's cost per resolution with it."_s, {},
            amount + when, {u"per-hour"_s, u"currency"_s}, set},
        {u"cost drop"_s, u"Lets people's time cost nothing that reports count."_s, {}, when, {}, drop}};
}

} // namespace bellhop::app
