// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/uptime.h"

QByteArray bellhop_desk_uptime_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_uptime_sql(), u"desk/uptime"_s);
    return statements;
}

constexpr qint64 kDown = 0; ///< Of uptime_interval.up.
constexpr qint64 kOff = 2;

Status add(db::Connection &connection, qint64 channel, qint64 state, Instant from, Instant seen, Instant until)
{
    BELLHOP_CHECK(connection.execute(
        book()["add"_L1], {{"channel", channel}, {"up", state}, {"from", from}, {"seen", seen}, {"until", until}}));
    return done();
}

/// Of a channel nothing goes on: it is new, or an older program has ended what went on when it was switched off.
Status begin(db::Connection &connection, qint64 channel, qint64 state, Instant now)
{
    BELLHOP_TRY(const db::Row last, connection.one(book()["last_end"_L1], {{"channel", channel}}, u"last uptime"_s));
    if (last.isNull(0))
        return add(connection, channel, state, now, now, {});
    const Instant ended = last.instant(0);
    if (ended < now)
        BELLHOP_CHECK(add(connection, channel, kOff, ended, now, now));
    const Instant from = std::max(now, ended); // the clock may have been put back
    return add(connection, channel, state, from, from, {});
}

/// A row of `subjects`.
Status look(db::Connection &connection, const db::Row &row, Instant now)
{
    const qint64 channel = row.integer(0);
    const qint64 state = row.integer(1);
    const qint64 open = row.integer(2);
    if (open == 0)
        return begin(connection, channel, state, now);
    const qint64 before = row.integer(3);
    const Instant seen = row.instant(4);
    // What was off is so until somebody sees it on, and what is off now since it was seen last.
    const bool isGap = before != kOff && state != kOff && seen + kUptimeGap < now;
    if (!isGap && before == state)
        return done();
    const Instant from = state == kOff ? seen : std::max(now, seen); // the clock may have been put back
    BELLHOP_CHECK(connection.execute(book()["end"_L1], {{"id", open}, {"at", isGap ? seen : from}}));
    if (isGap)
        BELLHOP_CHECK(add(connection, channel, kDown, seen, now, now));
    return add(connection, channel, state, from, std::max(now, seen), {});
}

} // namespace

Status noteUptime(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(const db::Rows subjects, connection.query(book()["subjects"_L1]));
        for (const db::Row &row : subjects)
            BELLHOP_CHECK(look(connection, row, now));
        BELLHOP_CHECK(connection.execute(book()["go_on"_L1]));
        return done();
    });
}

} // namespace bellhop::desk
