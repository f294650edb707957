// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rolled_figures.h"

#include "core/report/rolled.h"

#include <algorithm>
#include <tuple>

QByteArray bellhop_report_rollups_sql();

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

Result<Kept> readKept(db::Connection &connection)
{
    const db::SqlBook &book = rollupStatements();
    Kept kept;
    BELLHOP_TRY(const db::Row state, connection.one(book["state"_L1], {}, u"state of the reports"_s));
    kept.span = {state.instant(0), state.instant(1)};
    BELLHOP_TRY(kept.zones, rolledZones(connection));
    BELLHOP_TRY(kept.stale, staleSpans(connection));
    return kept;
}

/// A time per conversation of an agent, of which parts of a cell may hold several.
using Share = std::tuple<qint64, qint64, qint64>; ///< Conversation, agent, milliseconds.

/// What a cell is summed up from.
struct Heap {
    Rolled sum;
    std::vector<Share> shares;
};

} // namespace

/// The cells of one metric while they grow.
class RolledFigures::Sum final
{
public:
    Sum(const Layout &layout, const Metric &metric)
        : m_layout(layout)
        , m_metric(metric)
    {
    }

    void add(AgentId agent, ChannelId channel, PropertyId property, const QString &label, const QString &time,
        const Rolled &rolled, bool isFirst)
    {
        for (const QString &group : m_layout.groupsOf(agent, channel, property, time)) {
            Heap &heap = m_heaps[{group, label}];
            if (m_metric.shape == Shape::TimePerConversation) {
                for (const auto &[conversation, value] : rolled.sums)
                    heap.shares.emplace_back(conversation, agent.value, value);
            } else {
                heap.sum.values.insert(heap.sum.values.end(), rolled.values.begin(), rolled.values.end());
                heap.sum.sums.insert(heap.sum.sums.end(), rolled.sums.begin(), rolled.sums.end());
            }
            heap.sum.begun += rolled.begun + (isFirst ? rolled.continued : 0);
            heap.sum.total += rolled.total;
            heap.sum.weight += rolled.weight;
        }
    }

    [[nodiscard]] Answer answer()
    {
        Answer answer;
        answer.metric = &m_metric;
        for (auto &[place, heap] : m_heaps) {
            answer.cells.push_back(cellOf(place.first, place.second, heap));
            answer.rows += answer.cells.back().rows;
        }
        setShares(answer.cells);
        return answer;
    }

private:
    [[nodiscard]] Cell cellOf(const QString &group, const QString &label, Heap &heap) const
    {
        if (m_metric.shape == Shape::Distinct)
            heap.sum.settle(m_metric);
        Cell cell;
        cell.group = group;
        cell.label = label;
        cell.rows = cell.parts = heap.sum.begun;
        cell.total = heap.sum.total;
        cell.weight = heap.sum.weight;
        std::vector<qint64> parts
            = m_metric.shape == Shape::TimePerConversation ? sumsOf(heap.shares) : std::move(heap.sum.values);
        if (!hasSpread(m_metric) || parts.empty())
            return cell;
        cell.parts = static_cast<qint64>(parts.size());
        cell.median = nearestRank(parts, 50);
        cell.ninetieth = nearestRank(parts, 90);
        return cell;
    }

    static std::vector<qint64> sumsOf(std::vector<Share> &shares)
    {
        std::sort(shares.begin(), shares.end());
        std::vector<qint64> sums;
        const Share *last = nullptr;
        for (const Share &share : shares) {
            const bool isSame = last != nullptr && std::get<0>(*last) == std::get<0>(share)
                && std::get<1>(*last) == std::get<1>(share);
            if (isSame)
                sums.back() += std::get<2>(share);
            else
                sums.push_back(std::get<2>(share));
            last = &share;
        }
        return sums;
    }

    const Layout &m_layout;
    const Metric &m_metric;
    std::map<std::pair<QString, QString>, Heap> m_heaps; ///< In the order of cells.
};

Result<RolledFigures> RolledFigures::over(db::Connection &connection, const Layout &layout)
{
    BELLHOP_TRY(const Kept kept, readKept(connection));
    return RolledFigures(connection, layout, kept);
}

Result<Answer> RolledFigures::answer(const Metric &metric) const
{
    Sum sum(m_layout, metric);
    BELLHOP_CHECK(addKept(metric, kDaySpan, m_cover.days(), sum));
    BELLHOP_CHECK(addKept(metric, kHourSpan, m_cover.hours(), sum));
    BELLHOP_CHECK(addLedger(metric, sum));
    return sum.answer();
}

Status RolledFigures::addKept(const Metric &metric, int span, const std::vector<Span> &runs, Sum &sum) const
{
    for (const Span &run : runs) {
        // Who they are of only matters where somebody asks for it, and for what does not simply add up.
        const bool addsUp = metric.shape == Shape::Count || metric.shape == Shape::Time || metric.shape == Shape::Ratio;
        const bool isOfAll = addsUp && !m_layout.isByPeople();
        for (const auto statement : {isOfAll ? "of_all_agents"_L1 : "of_agents"_L1, "of_house"_L1}) {
            BELLHOP_TRY(const db::Rows rows,
                m_connection.query(rollupStatements()[statement],
                    {{"span", span}, {"metric", metric.id}, {"from", run.from}, {"until", run.until}}));
            for (const db::Row &row : rows) {
                const AgentId agent = row.id<AgentId>(1);
                const ChannelId channel = row.id<ChannelId>(2);
                const PropertyId property = row.id<PropertyId>(3);
                const Cover::Part &part = m_cover.partOf(property);
                const auto &buckets = span == kDaySpan ? part.days : part.hours;
                const auto bucket = buckets.find(row.integer(0));
                if (bucket == buckets.end() || !m_layout.wants(agent, channel, property))
                    continue;
                Rolled rolled;
                rolled.begun = row.integer(5);
                rolled.continued = row.integer(6);
                rolled.total = row.integer(7);
                rolled.weight = row.integer(8);
                BELLHOP_CHECK(rolled.setParts(metric, row.bytes(9)));
                sum.add(agent, channel, property, row.text(4), bucket->second.time, rolled, bucket->second.isFirst);
            }
        }
    }
    return done();
}

Status RolledFigures::addLedger(const Metric &metric, Sum &sum) const
{
    const Cut cut = m_layout.cut();
    for (const Span &run : m_cover.ledger()) {
        BELLHOP_TRY(const std::vector<Fact> facts, readFacts(m_connection, metric, run));
        for (const Fact &fact : facts) {
            if (!m_layout.wants(fact.agent, fact.channel, fact.property))
                continue;
            const Layout::Place &place = m_layout.placeOf(fact.property);
            const auto take = [&](const Fact &piece, bool isContinued, bool isFirst) {
                Rolled rolled;
                rolled.add(metric, piece, isContinued);
                const QString time = cut == Cut::Nothing ? QString() : cutName(cut, piece.from, place.zone);
                sum.add(fact.agent, fact.channel, fact.property, fact.label, time, rolled, isFirst);
            };
            for (const Span &span : m_cover.partOf(fact.property).ledger) {
                if (span.from >= run.until || span.until <= run.from)
                    continue;
                if (!fact.until.isSet()) {
                    if (fact.from >= span.from && fact.from < span.until)
                        take(fact, false, true);
                    continue;
                }
                m_layout.cutUp(fact, span, place.zone, [&](const Fact &piece) {
                    const bool isContinued = piece.from == span.from && fact.from < span.from;
                    const bool isFirst = piece.from == place.span.from
                        || (cut != Cut::Nothing
                            && nextCut(cut, piece.from - milliseconds(1), place.zone) == piece.from);
                    take(piece, isContinued, isFirst);
                });
            }
        }
    }
    return done();
}

Result<std::map<qint64, QString>> rolledZones(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(rollupStatements()["places"_L1]));
    std::map<qint64, QString> zones;
    for (const db::Row &row : rows)
        zones[row.integer(0)] = row.text(1);
    return zones;
}

Result<std::vector<Span>> staleSpans(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(rollupStatements()["stale"_L1]));
    std::vector<Span> stale;
    for (const db::Row &row : rows)
        stale.push_back({row.instant(0), row.isNull(1) ? kNever : row.instant(1)});
    return joinedClosed(std::move(stale));
}

const db::SqlBook &rollupStatements()
{
    static const db::SqlBook book(bellhop_report_rollups_sql(), u"report/rollups"_s);
    return book;
}

} // namespace bellhop::report
