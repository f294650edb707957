// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rolled_figures.h"

#include "core/report/rolled.h"

#include <algorithm>
#include <optional>
#include <tuple>

QByteArray bellhop_report_rollups_sql();

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Hours and days that are read at once, of all metrics together: a year of a few, a month of all.
constexpr qint64 kBucketsAtOnce = 2'500;

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

/// Those of a batch.
class RolledFigures::Sums final
{
public:
    Sums(const std::vector<Page> &pages, const Batch &batch)
    {
        for (const std::size_t page : batch.pages) {
            for (const Metric *metric : batch.metrics)
                m_sums.try_emplace({page, metric}, pages[page].layout, *metric);
        }
    }
    [[nodiscard]] Sum &of(std::size_t page, const Metric &metric) { return m_sums.at({page, &metric}); }

private:
    std::map<std::pair<std::size_t, const Metric *>, Sum> m_sums;
};

Status RolledFigures::add(const Layout &layout, const std::vector<const Metric *> &metrics)
{
    if (!m_kept) {
        BELLHOP_TRY(Kept kept, readKept(m_connection));
        m_kept = std::move(kept);
    }
    m_pages.push_back({layout, Cover(layout, *m_kept), metrics});
    return done();
}

Result<std::vector<RolledFigures::Answers>> RolledFigures::answers(const MayGoOn &mayGoOn) const
{
    std::vector<Answers> answers(m_pages.size());
    for (const Batch &batch : batches()) {
        Sums sums(m_pages, batch);
        BELLHOP_CHECK(addKept(batch, kDaySpan, sums));
        BELLHOP_CHECK(addKept(batch, kHourSpan, sums));
        for (const Metric *metric : batch.metrics) {
            if (mayGoOn)
                BELLHOP_CHECK(mayGoOn());
            for (const std::size_t page : batch.pages) {
                Sum &sum = sums.of(page, *metric);
                BELLHOP_CHECK(addLedger(*metric, m_pages[page], sum));
                answers[page].emplace(metric, sum.answer());
            }
        }
    }
    return answers;
}

std::vector<RolledFigures::Batch> RolledFigures::batches() const
{
    std::map<const Metric *, Pages> askers;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (const Metric *metric : m_pages[page].metrics)
            askers[metric].push_back(page);
    }
    std::map<std::pair<Pages, bool>, std::vector<const Metric *>> alike;
    for (const auto &[metric, pages] : askers) {
        // Who they are of only matters where somebody asks for it, and for what does not simply add up.
        const bool addsUp
            = metric->shape == Shape::Count || metric->shape == Shape::Time || metric->shape == Shape::Ratio;
        const bool isOfAll = addsUp && std::none_of(pages.begin(), pages.end(), [this](std::size_t page) {
            return m_pages[page].layout.isByPeople();
        });
        alike[{pages, isOfAll}].push_back(metric);
    }
    std::vector<Batch> all;
    for (const auto &[asked, metrics] : alike) {
        for (Batch &portion : inPortions({metrics, asked.first, asked.second}))
            all.push_back(std::move(portion));
    }
    return all;
}

/// As many metrics at a time as are read at once.
std::vector<RolledFigures::Batch> RolledFigures::inPortions(Batch batch) const
{
    qint64 buckets = 1;
    for (const std::size_t page : batch.pages)
        buckets += m_pages[page].cover.buckets();
    const auto most = static_cast<std::size_t>(std::max<qint64>(1, kBucketsAtOnce / buckets));
    std::vector<Batch> portions;
    for (std::size_t from = 0; from < batch.metrics.size(); from += most) {
        const auto first = batch.metrics.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = static_cast<std::ptrdiff_t>(std::min(most, batch.metrics.size() - from));
        portions.push_back({{first, first + count}, batch.pages, batch.isOfAll});
    }
    return portions;
}

Status RolledFigures::addKept(const Batch &batch, int span, Sums &sums) const
{
    std::vector<Span> runs;
    for (const std::size_t page : batch.pages) {
        const std::vector<Span> &own = span == kDaySpan ? m_pages[page].cover.days() : m_pages[page].cover.hours();
        runs.insert(runs.end(), own.begin(), own.end());
    }
    std::vector<db::Params> wanted;
    for (const Span &run : joined(std::move(runs))) {
        for (const Metric *metric : batch.metrics)
            wanted.push_back({{"span", span}, {"metric", metric->id}, {"from", run.from}, {"until", run.until}});
    }
    BELLHOP_TRY(const db::Rows rows,
        m_connection.queryMany(rollupStatements()[batch.isOfAll ? "of_all"_L1 : "of_each"_L1], wanted));
    const Metric *metric = nullptr;
    for (const db::Row &row : rows) {
        if (metric == nullptr || metric->id != row.text(10)) // they come one after another
            metric = findMetric(row.text(10));
        if (metric != nullptr)
            BELLHOP_CHECK(addRow(row, *metric, span, batch, sums));
    }
    return done();
}

/// To every question whose days it is in.
Status RolledFigures::addRow(const db::Row &row, const Metric &metric, int span, const Batch &batch, Sums &sums) const
{
    const AgentId agent = row.id<AgentId>(1);
    const ChannelId channel = row.id<ChannelId>(2);
    const PropertyId property = row.id<PropertyId>(3);
    std::optional<Rolled> rolled;
    for (const std::size_t page : batch.pages) {
        const Cover::Part &part = m_pages[page].cover.partOf(property);
        const auto &buckets = span == kDaySpan ? part.days : part.hours;
        const auto bucket = buckets.find(row.integer(0));
        if (bucket == buckets.end() || !m_pages[page].layout.wants(agent, channel, property))
            continue;
        if (!rolled) {
            rolled.emplace();
            rolled->begun = row.integer(5);
            rolled->continued = row.integer(6);
            rolled->total = row.integer(7);
            rolled->weight = row.integer(8);
            BELLHOP_CHECK(rolled->setParts(metric, row.bytes(9)));
        }
        sums.of(page, metric)
            .add(agent, channel, property, row.text(4), bucket->second.time, *rolled, bucket->second.isFirst);
    }
    return done();
}

Status RolledFigures::addLedger(const Metric &metric, const Page &page, Sum &sum) const
{
    const Layout &layout = page.layout;
    const Cut cut = layout.cut();
    for (const Span &run : page.cover.ledger()) {
        BELLHOP_TRY(const FactReader::Facts facts, m_facts.read(metric, run));
        for (const Fact &fact : *facts) {
            if (!layout.wants(fact.agent, fact.channel, fact.property))
                continue;
            const Layout::Place &place = layout.placeOf(fact.property);
            const auto take = [&](const Fact &piece, bool isContinued, bool isFirst) {
                Rolled rolled;
                rolled.add(metric, piece, isContinued);
                const QString time = cut == Cut::Nothing ? QString() : cutName(cut, piece.from, place.zone);
                sum.add(fact.agent, fact.channel, fact.property, fact.label, time, rolled, isFirst);
            };
            for (const Span &span : page.cover.partOf(fact.property).ledger) {
                if (span.from >= run.until || span.until <= run.from)
                    continue;
                if (!fact.until.isSet()) {
                    if (fact.from >= span.from && fact.from < span.until)
                        take(fact, false, true);
                    continue;
                }
                layout.cutUp(fact, span, place.zone, [&](const Fact &piece) {
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
