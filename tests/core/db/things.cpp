// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/things.h"

#include "core/db/migrator.h"

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

const db::SqlBook &things()
{
    static const db::SqlBook book(R"(
-- name: add
INSERT INTO thing (uuid, number, body, raw) VALUES (:uuid, :number, :body, :raw)
-- name: add_many
INSERT INTO thing (uuid, number, body) VALUES {rows: (:uuid, :number, :body)}
-- name: add_new_many
@insert_new INTO thing (uuid, number, body) VALUES {rows: (:uuid, :number, :body)}
-- name: upsert
INSERT INTO thing (uuid, number) VALUES (:uuid, :number) @on_conflict(uuid) number = @greatest(thing.number, @new(number))
-- name: all
SELECT uuid, number, body, raw FROM thing ORDER BY id
-- name: by_uuid
SELECT id, number, body, raw FROM thing WHERE uuid = :uuid
-- name: by_numbers
SELECT uuid FROM thing WHERE body = :body AND number IN ({:number}) ORDER BY id
-- name: set_number
UPDATE thing SET number = :number WHERE uuid = :uuid
-- name: set_number_to_now
UPDATE thing SET number = :now WHERE uuid = :uuid
-- name: count
SELECT COUNT(*) FROM thing
-- name: sum
SELECT SUM(number), AVG(number), MAX(uuid) FROM thing
-- name: wrong
SELECT nothing FROM nowhere
)",
        u"tests/things"_s);
    return book;
}

void makeThings(db::Database &database)
{
    const db::Migration migration{1, u"things"_s,
        "CREATE TABLE thing (id @id, uuid @uuid NOT NULL UNIQUE, number @ref NULL, body @text NULL, "
        "raw @blob NULL, CHECK (number > -1000 OR number < -2000)) @table"};
    const Status made = database.admin([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText(db::stepsOf(migration, connection.dialect()).front().statement));
        return done();
    });
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().detail));
}

Status addThing(db::Connection &connection, const QString &uuid, qint64 number)
{
    BELLHOP_CHECK(connection.execute(
        things()["add"_L1], {{"uuid", uuid}, {"number", number}, {"body", u"body"_s}, {"raw", std::monostate()}}));
    return done();
}

qint64 countThings(db::Database &database)
{
    const auto rows = database.read([](db::Connection &connection) { return connection.query(things()["count"_L1]); });
    return rows.ok() ? rows->front().integer(0) : -1;
}

} // namespace bellhop::tests
