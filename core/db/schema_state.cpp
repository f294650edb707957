// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

QByteArray bellhop_db_migrator_sql();
QByteArray bellhop_db_invariants_sql();

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownColumns = 4;

const SqlBook &statements()
{
    static const SqlBook book(bellhop_db_migrator_sql(), u"db/migrator"_s);
    return book;
}

Result<bool> hasTable(Connection &connection, const QString &name)
{
    BELLHOP_TRY(const Rows rows, connection.query(statements()["has_table"_L1], {{"name", name}}));
    return !rows.empty();
}

QString describe(const Row &row)
{
    QStringList columns;
    for (int i = 0; i < qMin(row.size(), kShownColumns); ++i)
        columns << (row.isNull(i) ? u"-"_s : row.text(i).left(64));
    return columns.join(u' ');
}

} // namespace

Result<SchemaState> schemaState(Database &database)
{
    return database.read([](Connection &connection) -> Result<SchemaState> {
        // An agent's account sees the view alone.
        BELLHOP_TRY(const bool view, hasTable(connection, u"v_site"_s));
        BELLHOP_TRY(const bool table, hasTable(connection, u"site"_s));
        if (!view && !table)
            return SchemaState{};
        BELLHOP_TRY(const Rows rows, connection.query(statements()[view ? "site_in_sight"_L1 : "site"_L1]));
        if (rows.empty())
            return SchemaState{};
        const Row &row = rows.front();
        return SchemaState{int(row.integer(0)), int(row.integer(1)), int(row.integer(2)), row.flag(3)};
    });
}

Status advanceTestClock(Database &database, milliseconds by)
{
    return database.write([by](Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 rows, connection.execute(statements()["advance_clock"_L1], {{"by", by}}));
        if (rows == 0)
            return makeError(
                ErrorKind::Refused, u"Only a database made for tests lets its clock be moved."_s, u"site.test"_s);
        return done();
    });
}

Result<std::vector<InvariantBreach>> checkInvariants(Database &database)
{
    static const SqlBook book(bellhop_db_invariants_sql(), u"db/invariants"_s);
    return database.read([](Connection &connection) -> Result<std::vector<InvariantBreach>> {
        std::vector<InvariantBreach> breaches;
        for (const Sql *sql : book.all()) {
            BELLHOP_TRY(const Rows rows, connection.query(*sql));
            for (const Row &row : rows)
                breaches.push_back({sql->name(), describe(row)});
        }
        return breaches;
    });
}

} // namespace bellhop::db
