// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/number_share.h"

#include "core/db/sql.h"

QByteArray bellhop_desk_number_share_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLastSecond{1'500};

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_number_share_sql(), u"desk/number_share"_s);
    return statements;
}

} // namespace

Result<NumberShare> takeShare(db::Database &database, ChannelId channel, const QString &relay)
{
    return database.write([&](db::Connection &connection) -> Result<NumberShare> {
        BELLHOP_CHECK(connection.execute(book()["hold"_L1], {{"channel", channel}}));
        BELLHOP_CHECK(connection.execute(book()["sweep"_L1], {{"channel", channel}}));
        BELLHOP_CHECK(
            connection.execute(book()["take"_L1], {{"channel", channel}, {"relay", relay}, {"life", kShareLife}}));
        BELLHOP_TRY(const db::Row row,
            connection.one(book()["shared"_L1], {{"channel", channel}, {"relay", relay}}, u"share of a number"_s));
        BELLHOP_TRY(const Instant now, connection.now());
        NumberShare share;
        share.relays = static_cast<int>(row.integer(0));
        const bool oldest = row.instant(1) < row.instant(2); // the others know of it since they joined
        share.settled = share.relays <= 1 || oldest || now - row.instant(1) >= kShareSettles;
        return share;
    });
}

Status leaveShares(db::Database &database, const QString &relay)
{
    const auto left = database.write([&](db::Connection &connection) {
        return connection.execute(book()["leave"_L1], {{"relay", relay}, {"rest", kLastSecond}});
    });
    return left.ok() ? done() : left.error();
}

} // namespace bellhop::desk
