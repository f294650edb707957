// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rollups.h"

#include "core/report/report_days.h"
#include "core/report/rolled_figures.h"
#include "core/report/rollup_hours.h"
#include "core/report/site_names.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kHour{3600LL * 1000};
constexpr milliseconds kDay{24 * kHour};
constexpr milliseconds kGrace{60'000};
constexpr int kMostDays = 7; ///< Counted in one step while catching up.
constexpr int kMostHours = 48; ///< Counted again in one step.

struct State {
    Instant announcedUntil;
    Instant announcedAt;
    Span rolled;
};

Result<State> lookAt(db::Connection &connection)
{
    BELLHOP_TRY(const db::Row row, connection.one(rollupStatements()["look"_L1], {}, u"state of the reports"_s));
    return State{row.instant(0), row.instant(1), {row.instant(2), row.instant(3)}};
}

Instant floored(Instant at, milliseconds unit)
{
    return {at.ms - at.ms % unit.count()};
}

Result<std::vector<RollPlace>> placesOf(db::Connection &connection)
{
    BELLHOP_TRY(const SiteNames names, readNames(connection));
    std::vector<RollPlace> places;
    for (const auto &[id, property] : names.properties)
        places.push_back({id, property.zone});
    places.push_back({{}, places.empty() ? QTimeZone::utc() : places.front().zone});
    return places;
}

/// Keeping, inside one transaction.
class Keeper final
{
public:
    explicit Keeper(db::Connection &connection)
        : m_connection(connection)
    {
    }

    Result<RollStep> step()
    {
        BELLHOP_TRY(m_places, placesOf(m_connection));
        BELLHOP_TRY(const db::Row locked, m_connection.one(book()["lock"_L1], {}, u"state of the reports"_s));
        BELLHOP_TRY(m_state, lookAt(m_connection));
        m_state.rolled = {locked.instant(0), locked.instant(1)};
        BELLHOP_TRY(m_now, m_connection.now());
        BELLHOP_CHECK(begin());
        BELLHOP_CHECK(checkClocks());
        BELLHOP_CHECK(countAgain());
        if (m_step.hours == 0)
            BELLHOP_CHECK(goOn());
        m_step.until = m_state.rolled.until;
        return m_step;
    }

private:
    static const db::SqlBook &book() { return rollupStatements(); }

    /// From the first day of anything on.
    Status begin()
    {
        if (m_state.rolled.from.isSet())
            return done();
        BELLHOP_TRY(const db::Row row, m_connection.one(book()["earliest"_L1], {}, u"beginning"_s));
        if (row.instant(0) >= m_now)
            return done();
        m_state.rolled.from = m_state.rolled.until = floored(row.instant(0), kDay) - kDay;
        BELLHOP_CHECK(m_connection.execute(book()["begin_at"_L1], {{"from", m_state.rolled.from}}));
        return done();
    }

    /// Whose clocks are others than those their hours were cut on: all is counted anew.
    Status checkClocks()
    {
        BELLHOP_TRY(const auto zones, rolledZones(m_connection));
        for (const RollPlace &place : m_places) {
            const QString zone = QString::fromUtf8(place.zone.id());
            const auto known = zones.find(place.property.value);
            if (known != zones.end() && known->second == zone)
                continue;
            if (known != zones.end()) {
                BELLHOP_CHECK(m_connection.execute(book()["begin_at"_L1], {{"from", m_state.rolled.from}}));
                m_state.rolled.until = m_state.rolled.from;
            }
            BELLHOP_CHECK(
                m_connection.execute(book()["add_place"_L1], {{"property", place.property.value}, {"zone", zone}}));
        }
        return done();
    }

    /// What somebody changed in hours that are kept.
    Status countAgain()
    {
        BELLHOP_TRY(const db::Rows marks, m_connection.query(book()["marks"_L1]));
        if (marks.empty())
            return done();
        BELLHOP_TRY(
            const db::Rows stale, m_connection.query(book()["stale_of"_L1], {{"last", marks.back().integer(0)}}));
        std::vector<Span> fences;
        for (const db::Row &row : stale)
            addFence(row.instant(0), row.isNull(1) ? kNever : row.instant(1), fences);
        for (const Span &fence : joined(std::move(fences)))
            BELLHOP_CHECK(countSome(fence));
        std::vector<db::Params> ids;
        for (const db::Row &row : marks)
            ids.push_back({{"id", row.integer(0)}});
        BELLHOP_CHECK(m_connection.executeMany(book()["drop_marks"_L1], ids));
        m_step.isBehind = true;
        return done();
    }

    /// Every hour that `from` or `until` or anything between is in, of any place, ends within this.
    void addFence(Instant from, Instant until, std::vector<Span> &fences) const
    {
        const Span fence{floored(from, kHour), std::min(floored(until, kHour) + 2 * kHour, m_state.rolled.until)};
        if (fence.from < fence.until)
            fences.push_back({std::max(fence.from, m_state.rolled.from), fence.until});
    }

    /// What is too much for one step is marked anew.
    Status countSome(Span fence)
    {
        const Instant end = fence.until;
        fence.until = std::min(end, fence.from + std::max(0, kMostHours - m_step.hours) * kHour);
        if (fence.from < fence.until)
            BELLHOP_CHECK(count(fence));
        if (fence.until < end)
            BELLHOP_CHECK(
                m_connection.execute(book()["add_mark"_L1], {{"at", fence.until}, {"until", end - milliseconds(1)}}));
        return done();
    }

    /// The next hours that are over.
    Status goOn()
    {
        if (!m_state.rolled.from.isSet())
            return done();
        if (m_state.rolled.until >= m_state.announcedUntil)
            return done();
        // One writer alone has nobody to wait for.
        if (m_connection.dialect() == db::Dialect::MySql && m_now < m_state.announcedAt + kGrace) {
            m_step.waits = m_state.announcedAt + kGrace - m_now;
            return done();
        }
        const Span fence{
            m_state.rolled.until, std::min(m_state.rolled.until + kMostDays * kDay, m_state.announcedUntil)};
        m_state.rolled.until = fence.until;
        BELLHOP_CHECK(count(fence));
        BELLHOP_CHECK(m_connection.execute(book()["rolled_to"_L1], {{"until", fence.until}}));
        m_step.isBehind |= fence.until < m_state.announcedUntil;
        return done();
    }

    Status count(const Span &fence)
    {
        m_step.hours += static_cast<int>((fence.until - fence.from) / kHour);
        BELLHOP_TRY(const RolledMap hours, hoursOfLedger(m_connection, m_places, fence));
        for (const RollPlace &place : m_places) {
            const Span part = bucketsIn(place, Cut::Hour, fence);
            BELLHOP_CHECK(replaceRolled(m_connection, place, kHourSpan, part, hours));
            BELLHOP_CHECK(countDays(place, fence));
        }
        return done();
    }

    /// Days that an hour of the fence is in, where they are over.
    Status countDays(const RollPlace &place, const Span &fence)
    {
        const Instant last = std::min(m_state.rolled.until, nextCut(Cut::Day, fence.until, place.zone));
        const Instant first = hourStart(fence.from, place.zone);
        const Span days{std::max(dayStart(first, place.zone), m_state.rolled.from), dayStart(last, place.zone)};
        if (days.from >= days.until)
            return done();
        BELLHOP_TRY(const RolledMap hours, readRolled(m_connection, place, kHourSpan, days));
        return replaceRolled(m_connection, place, kDaySpan, days, daysOf(hours, place.zone));
    }

    db::Connection &m_connection;
    std::vector<RollPlace> m_places;
    State m_state;
    Instant m_now;
    RollStep m_step;
};

/// The clock was put back: hours that are announced, or kept, begin anew.
bool isClockBehind(const State &state, Instant now)
{
    return floored(now, kHour) < state.announcedUntil;
}

/// Most of the time there is nothing to do: a look, and no transaction that writes.
Result<std::optional<RollStep>> whenIdle(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::optional<RollStep>> {
        BELLHOP_TRY(const State state, lookAt(connection));
        BELLHOP_TRY(const db::Rows marks, connection.query(rollupStatements()["marks"_L1]));
        BELLHOP_TRY(const Instant now, connection.now());
        RollStep step;
        step.until = state.rolled.until;
        BELLHOP_TRY(const db::Rows otherClocks, connection.query(rollupStatements()["other_clocks"_L1]));
        if (!marks.empty() || !otherClocks.empty())
            return std::optional<RollStep>();
        if (isClockBehind(state, now))
            return std::optional<RollStep>();
        if (state.rolled.until >= state.announcedUntil)
            return floored(now, kHour) > state.announcedUntil ? std::optional<RollStep>() : step;
        if (connection.dialect() == db::Dialect::Sqlite || now >= state.announcedAt + kGrace)
            return std::optional<RollStep>();
        step.waits = state.announcedAt + kGrace - now;
        return std::optional(step);
    });
}

/// When all that was announced is kept: from here on changes in the hours that are over leave a mark. Hours that begin
/// anew because the clock was put back are not kept any more: what comes in them leaves none. A transaction of its own,
/// for everybody who writes reads this.
Status announce(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Status {
        BELLHOP_TRY(const State state, lookAt(connection));
        BELLHOP_TRY(const Instant now, connection.now());
        const Instant hour = floored(now, kHour);
        if (isClockBehind(state, now)) {
            const Instant until = std::clamp(hour, state.rolled.from, state.rolled.until);
            BELLHOP_CHECK(connection.execute(rollupStatements()["rolled_to"_L1], {{"until", until}}));
        } else if (state.rolled.until < state.announcedUntil || hour == state.announcedUntil) {
            return done();
        }
        BELLHOP_CHECK(connection.execute(rollupStatements()["announce"_L1], {{"until", hour}}));
        return done();
    });
}

/// Compares a stretch of time in one look.
class Comparison final
{
public:
    Comparison(db::Connection &connection, RollupCheck &check)
        : m_connection(connection)
        , m_check(check)
    {
    }

    /// The hours that end within the fence, and days that do.
    Status compare(const Span &fence)
    {
        BELLHOP_TRY(const std::vector<RollPlace> places, placesOf(m_connection));
        BELLHOP_TRY(m_stale, staleSpans(m_connection));
        Instant from = fence.until;
        for (const RollPlace &place : places)
            from = std::min({from, bucketsIn(place, Cut::Day, fence).from, bucketsIn(place, Cut::Hour, fence).from});
        BELLHOP_TRY(const RolledMap ledger, hoursOfLedger(m_connection, places, {from, fence.until}));
        for (const RollPlace &place : places) {
            const Span days = bucketsIn(place, Cut::Day, fence);
            const Span hours = bucketsIn(place, Cut::Hour, fence);
            BELLHOP_TRY(const RolledMap kept, readRolled(m_connection, place, kHourSpan, hours));
            say(u"hour"_s, place, Cut::Hour, within(ledger, place, hours), kept);
            BELLHOP_TRY(const RolledMap keptDays, readRolled(m_connection, place, kDaySpan, days));
            say(u"day"_s, place, Cut::Day, daysOf(within(ledger, place, days), place.zone), keptDays);
        }
        return done();
    }

private:
    static RolledMap within(const RolledMap &all, const RollPlace &place, const Span &part)
    {
        RolledMap some;
        for (const auto &[key, cell] : all) {
            if (key.property == place.property.value && key.from >= part.from.ms && key.from < part.until.ms)
                some[key] = cell;
        }
        return some;
    }

    void say(const QString &what, const RollPlace &place, Cut cut, const RolledMap &ledger, const RolledMap &kept)
    {
        RolledMap both = ledger;
        for (const auto &[key, cell] : kept)
            both.try_emplace(key);
        for (const auto &[key, cell] : both) {
            const Span bucket{{key.from}, nextCut(cut, {key.from}, place.zone)};
            const bool isStale = std::any_of(m_stale.begin(), m_stale.end(),
                [&](const Span &span) { return span.from < bucket.until && span.until >= bucket.from; });
            if (isStale) {
                ++m_check.changed;
                continue;
            }
            ++m_check.cells;
            const auto found = kept.find(key);
            const Rolled there = found == kept.end() ? Rolled() : found->second;
            const auto said = ledger.find(key);
            const Rolled right = said == ledger.end() ? Rolled() : said->second;
            if (there == right && (found == kept.end()) == (said == ledger.end()))
                continue;
            ++m_check.wrong;
            if (m_check.examples.size() < 10)
                m_check.examples
                    << u"%1 %2 of %3, agent %4, property %5, channel %6, %7: %8 (%9) kept, %10 (%11) in the ledger"_s
                           .arg(what, Instant{key.from}.toUtc().toString(Qt::ISODate), key.metric)
                           .arg(key.agent)
                           .arg(key.property)
                           .arg(key.channel)
                           .arg(key.label)
                           .arg(there.total)
                           .arg(there.begun)
                           .arg(right.total)
                           .arg(right.begun);
        }
    }

    db::Connection &m_connection;
    RollupCheck &m_check;
    std::vector<Span> m_stale;
};

} // namespace

Result<RollStep> keepRollups(db::Database &database)
{
    BELLHOP_TRY(const std::optional<RollStep> idle, whenIdle(database));
    if (idle)
        return *idle;
    BELLHOP_CHECK(announce(database));
    return database.write([](db::Connection &connection) { return Keeper(connection).step(); });
}

Result<RollStep> catchUpRollups(db::Database &database, const std::function<Status(const RollStep &)> &told)
{
    for (;;) {
        BELLHOP_TRY(const RollStep step, keepRollups(database));
        if (told)
            BELLHOP_CHECK(told(step));
        if (!step.isBehind)
            return step;
    }
}

Status dropRollups(db::Database &database)
{
    const Status forgotten = database.write([](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(rollupStatements()["begin_at"_L1], {{"from", qint64(0)}}));
        BELLHOP_CHECK(connection.execute(rollupStatements()["drop_places"_L1]));
        return done();
    });
    BELLHOP_CHECK(forgotten);
    // Nobody reads them any more; in pages, lest a transaction holds millions of rows.
    for (qint64 dropped = 1; dropped > 0;) {
        BELLHOP_TRY(dropped, database.write([](db::Connection &connection) {
            return connection.execute(rollupStatements()["drop_some"_L1]);
        }));
    }
    return done();
}

Result<RollupCheck> checkRollups(db::Database &database, Instant since)
{
    RollupCheck check;
    BELLHOP_TRY(const State state, database.read([](db::Connection &connection) { return lookAt(connection); }));
    check.span = {std::max(state.rolled.from, floored(since, kHour)), state.rolled.until};
    for (Instant at = check.span.from; at < check.span.until; at = at + kDay) {
        const Span fence{at, std::min(at + kDay, check.span.until)};
        BELLHOP_TRY(const RollupCheck part, database.read([&](db::Connection &connection) -> Result<RollupCheck> {
            RollupCheck ofDay;
            BELLHOP_CHECK(Comparison(connection, ofDay).compare(fence));
            return ofDay;
        }));
        check.cells += part.cells;
        check.wrong += part.wrong;
        check.changed += part.changed;
        check.examples += part.examples.mid(0, 10 - check.examples.size());
    }
    return check;
}

} // namespace bellhop::report
