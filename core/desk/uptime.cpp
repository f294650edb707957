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

/// A row of `subjects`.
Status look(db::Connection &connection, const db::Row &row, Instant now)
{
    const qint64 channel = row.integer(0);
    const bool isUp = row.flag(1);
    const qint64 open = row.integer(2);
    const Instant seen = row.instant(4);
    const bool isGap = open != 0 && seen + kUptimeGap < now;
    if (open != 0 && !isGap && row.flag(3) == isUp)
        return done();
    const Instant from = std::max(now, seen); // the clock may have been put back
    if (open != 0)
        BELLHOP_CHECK(connection.execute(book()["end"_L1], {{"id", open}, {"at", isGap ? seen : from}}));
    if (isGap)
        BELLHOP_CHECK(connection.execute(
            book()["add"_L1], {{"channel", channel}, {"up", false}, {"from", seen}, {"seen", now}, {"until", now}}));
    BELLHOP_CHECK(connection.execute(book()["add"_L1],
        {{"channel", channel}, {"up", isUp}, {"from", from}, {"seen", from}, {"until", db::Value()}}));
    return done();
}

} // namespace

Status noteUptime(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_CHECK(connection.execute(book()["end_inactive"_L1]));
        BELLHOP_TRY(const db::Rows subjects, connection.query(book()["subjects"_L1]));
        for (const db::Row &row : subjects)
            BELLHOP_CHECK(look(connection, row, now));
        BELLHOP_CHECK(connection.execute(book()["go_on"_L1]));
        return done();
    });
}

} // namespace bellhop::desk
