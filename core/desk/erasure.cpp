// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/erasure.h"

#include "core/desk/ledger.h"

#include <QSet>

#include <algorithm>

QByteArray bellhop_desk_erasure_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_erasure_sql(), u"desk/erasure"_s);
    return statements;
}

constexpr int kShortestPhone = 5;

/// By what raw webhooks name a guest.
struct Marks {
    QSet<QString> providerIds;
    std::vector<QString> identities;

    [[nodiscard]] bool isIn(const QString &key, const QString &raw) const
    {
        // "m:ID", "r:ID" or "s:ID:word".
        const QString id = key.startsWith("s:"_L1) ? key.section(u':', 1, -2) : key.mid(2);
        return providerIds.contains(id)
            || std::any_of(
                identities.begin(), identities.end(), [&](const QString &identity) { return raw.contains(identity); });
    }
};

Result<Marks> marksOf(db::Database &database, GuestId guest)
{
    return database.read([&](db::Connection &connection) -> Result<Marks> {
        Marks marks;
        BELLHOP_TRY(const db::Rows identities, connection.query(book()["identities_of"_L1], {{"guest", guest}}));
        for (const db::Row &row : identities)
            marks.identities.push_back(row.text(0));
        BELLHOP_TRY(const db::Rows ids, connection.query(book()["provider_ids_of"_L1], {{"guest", guest}}));
        for (const db::Row &row : ids)
            marks.providerIds.insert(row.text(0));
        return marks;
    });
}

/// There is no index for this: all of it is read, a page at a time, before anything is locked.
Result<std::vector<db::Params>> rawOf(db::Database &database, const Marks &marks)
{
    std::vector<db::Params> found;
    for (qint64 since = 0;;) {
        BELLHOP_TRY(const db::Rows rows, database.read([&](db::Connection &connection) {
            return connection.query(book()["raw_page"_L1], {{"since", since}});
        }));
        if (rows.empty())
            return found;
        for (const db::Row &row : rows) {
            if (marks.isIn(row.text(1), row.text(2)))
                found.push_back({{"id", row.integer(0)}});
        }
        since = rows.back().integer(0);
    }
}

Status mayBeErased(db::Connection &connection, GuestId guest)
{
    BELLHOP_TRY(const db::Row row, connection.one(book()["guest"_L1], {{"guest", guest}}, u"guest"_s));
    if (!row.isNull(0))
        return makeError(ErrorKind::NotFound, u"This guest is erased already."_s);
    if (!row.isNull(1))
        return makeError(
            ErrorKind::Refused, u"This guest was merged into guest %1: erase that one."_s.arg(row.text(1)));
    BELLHOP_TRY(const auto live, connection.first(book()["live_of"_L1], {{"guest", guest}}));
    if (live)
        return makeError(ErrorKind::Refused, u"Conversation %1 of this guest is not closed."_s.arg(live->text(0)));
    return done();
}

/// The statements came with the migration; the relay's account may not change them.
Status runEraseStatements(db::Connection &connection, GuestId guest)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["erase_statements"_L1]));
    for (const db::Row &row : rows) {
        const QByteArray named = "-- name: erase\n" + row.text(1).toUtf8() + '\n';
        const db::SqlBook statement(named, u"retention/"_s + row.text(0));
        BELLHOP_CHECK(connection.execute(statement["erase"_L1], {{"guest", guest}}));
    }
    return done();
}
} // namespace

Result<std::vector<KnownGuest>> findGuests(db::Database &database, const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits.append(c);
    }
    if (digits.size() < kShortestPhone)
        return makeError(ErrorKind::BadData, u"This is no phone number with its country code."_s);
    return database.read([&](db::Connection &connection) -> Result<std::vector<KnownGuest>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["guests_of_phone"_L1], {{"phone", digits}}));
        std::vector<KnownGuest> guests;
        for (const db::Row &row : rows) {
            guests.push_back({row.id<GuestId>(0), static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)),
                row.instant(1)});
        }
        return guests;
    });
}

Status eraseGuest(db::Database &database, const Actor &by, GuestId guest)
{
    BELLHOP_TRY(const Marks marks, marksOf(database, guest));
    BELLHOP_TRY(const std::vector<db::Params> raw, rawOf(database, marks));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(mayBeErased(connection, guest));
        BELLHOP_CHECK(connection.executeMany(book()["forget_raw"_L1], raw));
        return emptyGuest(connection, by, guest);
    });
}

Status emptyGuest(db::Connection &connection, const Actor &by, GuestId guest)
{
    BELLHOP_CHECK(runEraseStatements(connection, guest));
    return writeAudit(connection, by, "guest_erase"_L1, "guest"_L1, guest.value);
}

} // namespace bellhop::desk
