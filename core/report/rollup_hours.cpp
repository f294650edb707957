// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rollup_hours.h"

#include "core/report/rolled_figures.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The hours of a place within a fence, and the start of each.
struct Grid {
    Span span;
    std::vector<Instant> starts;

    [[nodiscard]] std::size_t at(Instant when) const
    {
        return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), when) - starts.begin()) - 1;
    }
    [[nodiscard]] Instant endOf(std::size_t hour) const
    {
        return hour + 1 < starts.size() ? starts[hour + 1] : span.until;
    }
};

Grid gridOf(const RollPlace &place, const Span &fence)
{
    Grid grid;
    grid.span = bucketsIn(place, Cut::Hour, fence);
    for (Instant at = grid.span.from; at < grid.span.until; at = nextCut(Cut::Hour, at, place.zone))
        grid.starts.push_back(at);
    return grid;
}

RollKey keyOf(const Metric &metric, const Fact &fact, Instant from)
{
    return {from.ms, metric.id, fact.agent.value, fact.property.value, fact.channel.value, fact.label};
}

void addFact(const Metric &metric, const Fact &fact, const Grid &grid, RolledMap &rolled)
{
    if (!fact.until.isSet()) {
        if (fact.from >= grid.span.from && fact.from < grid.span.until)
            rolled[keyOf(metric, fact, grid.starts[grid.at(fact.from)])].add(metric, fact, false);
        return;
    }
    const Instant end = std::min(fact.until, grid.span.until);
    Fact piece = fact;
    piece.from = std::max(fact.from, grid.span.from);
    while (piece.from < end) {
        const std::size_t hour = grid.at(piece.from);
        piece.until = std::min(end, grid.endOf(hour));
        const qint64 length = (piece.until - piece.from).count();
        piece.value = fact.value * length;
        piece.weight = fact.weight * length;
        rolled[keyOf(metric, fact, grid.starts[hour])].add(metric, piece, fact.from < grid.starts[hour]);
        piece.from = piece.until;
    }
}

} // namespace

Span bucketsIn(const RollPlace &place, Cut cut, const Span &fence)
{
    const auto startOf
        = [&](Instant at) { return cut == Cut::Hour ? hourStart(at, place.zone) : dayStart(at, place.zone); };
    return {startOf(fence.from), startOf(fence.until)};
}

Result<RolledMap> hoursOfLedger(db::Connection &connection, const std::vector<RollPlace> &places, const Span &fence)
{
    std::map<PropertyId, Grid> grids;
    Span all = fence;
    for (const RollPlace &place : places) {
        const Grid &grid = grids[place.property] = gridOf(place, fence);
        all.from = std::min(all.from, grid.span.from);
    }
    RolledMap rolled;
    FactReader reader(connection);
    for (const Metric *metric : metricsOf()) {
        if (!metric->isKept)
            continue;
        BELLHOP_TRY(const auto facts, reader.read(*metric, all));
        RolledMap ofMetric;
        for (const Fact &fact : *facts) {
            const auto grid = grids.find(fact.property);
            if (grid != grids.end() && !grid->second.starts.empty())
                addFact(*metric, fact, grid->second, ofMetric);
        }
        for (auto &[key, cell] : ofMetric)
            cell.settle(*metric);
        rolled.merge(ofMetric);
    }
    return rolled;
}

Result<RolledMap> readRolled(db::Connection &connection, const RollPlace &place, int span, const Span &part)
{
    BELLHOP_TRY(const db::Rows rows,
        connection.query(rollupStatements()["rolled"_L1],
            {{"span", span}, {"property", place.property.value}, {"from", part.from}, {"until", part.until}}));
    RolledMap rolled;
    for (const db::Row &row : rows) {
        const Metric *metric = findMetric(row.text(1));
        if (metric == nullptr)
            continue; // of a newer program
        Rolled &cell
            = rolled[{row.integer(0), metric->id, row.integer(2), row.integer(3), row.integer(4), row.text(5)}];
        cell.begun = row.integer(6);
        cell.continued = row.integer(7);
        cell.total = row.integer(8);
        cell.weight = row.integer(9);
        BELLHOP_CHECK(cell.setParts(*metric, row.bytes(10)));
    }
    return rolled;
}

RolledMap daysOf(const RolledMap &hours, const QTimeZone &zone)
{
    std::map<qint64, qint64> starts; // of hours → of their days
    RolledMap days;
    for (const auto &[key, hour] : hours) {
        const auto [start, isNew] = starts.try_emplace(key.from);
        if (isNew)
            start->second = dayStart({key.from}, zone).ms;
        RollKey ofDay = key;
        ofDay.from = start->second;
        Rolled &day = days[ofDay];
        day.append(hour);
        if (key.from == ofDay.from)
            day.continued = hour.continued;
    }
    for (auto &[key, day] : days)
        day.settle(*findMetric(key.metric));
    return days;
}

Status replaceRolled(
    db::Connection &connection, const RollPlace &place, int span, const Span &part, const RolledMap &rolled)
{
    const db::SqlBook &book = rollupStatements();
    BELLHOP_CHECK(connection.execute(book["drop_rolled"_L1],
        {{"span", span}, {"property", place.property.value}, {"from", part.from}, {"until", part.until}}));
    std::vector<db::Params> rows;
    for (const auto &[key, cell] : rolled) {
        if (key.property != place.property.value || key.from < part.from.ms || key.from >= part.until.ms)
            continue;
        const QByteArray parts = cell.parts();
        rows.push_back({{"span", span}, {"metric", key.metric}, {"agent", key.agent}, {"from", key.from},
            {"property", key.property}, {"channel", key.channel}, {"label", key.label}, {"begun", cell.begun},
            {"continued", cell.continued}, {"total", cell.total}, {"weight", cell.weight},
            {"parts", parts.isEmpty() ? db::Value() : db::Value(parts)}});
    }
    BELLHOP_CHECK(connection.executeMany(book["add_rolled"_L1], rows));
    return done();
}

} // namespace bellhop::report
