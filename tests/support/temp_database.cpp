// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_database.h"

#include "core/db/migrator.h"
#include "tests/support/private_mysql.h"

#include <QFile>
#include <QTest>

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> T orDie(Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s (%s)", what, qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

/// Migrates and marks as a test's: the one thing a program can only do while it makes a database.
void migrateForTests(db::Database &database)
{
    orDie(db::migrate(database), "migrate");
    orDie(database.write([](db::Connection &c) { return c.executeText("UPDATE site SET test = 1 WHERE id = 1"); }),
        "mark");
}

/// A migrated file, made once per process and copied.
const QString &sqliteTemplate()
{
    static const QTemporaryDir folder(scratchTemplate());
    static const QString path = [] {
        db::DatabaseUrl url;
        url.path = folder.filePath(u"template.db"_s);
        const auto database = orDie(db::Database::open(url), "open");
        migrateForTests(*database);
        orDie(database->admin([](db::Connection &c) -> Status {
            BELLHOP_CHECK(c.queryText("PRAGMA wal_checkpoint(TRUNCATE)"));
            return done();
        }),
            "checkpoint");
        return url.path;
    }();
    return path;
}

} // namespace

TempDatabase::TempDatabase(db::Dialect dialect, Start start, db::OpenOptions options)
    : m_folder(scratchTemplate())
{
    if (dialect == db::Dialect::Sqlite)
        makeSqlite(start);
    else
        makeMySql(start);
    reopen(options);
    if (dialect == db::Dialect::MySql && start == Start::Migrated)
        migrateForTests(*m_database);
}

TempDatabase::~TempDatabase()
{
    m_database.reset();
    if (m_url.dialect == db::Dialect::MySql && PrivateMySql::instance().isRunning())
        (void)PrivateMySql::instance().execute("DROP DATABASE IF EXISTS " + m_url.name.toLatin1()).ok();
}

void TempDatabase::makeSqlite(Start start)
{
    m_url.path = m_folder.filePath(u"test.db"_s);
    if (start == Start::Migrated && !QFile::copy(sqliteTemplate(), m_url.path))
        qFatal("cannot copy to %s", qPrintable(m_url.path));
}

void TempDatabase::makeMySql(Start)
{
    PrivateMySql &server = PrivateMySql::instance();
    m_url = server.url(server.createSchema());
}

void TempDatabase::reopen(const db::OpenOptions &options)
{
    m_database.reset();
    m_database = orDie(db::Database::open(m_url, options), "open");
}

void TempDatabase::advance(milliseconds by)
{
    orDie(db::advanceTestClock(*m_database, by), "advance");
}

void addDialectRows()
{
    QTest::addColumn<db::Dialect>("dialect");
    QTest::newRow("sqlite") << db::Dialect::Sqlite;
    QTest::newRow("mysql") << db::Dialect::MySql;
}

QString preparesOnBoth(const db::SqlBook &book)
{
    for (const db::Dialect dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
        TempDatabase temp(dialect);
        const auto prepared = temp.database().write([&](db::Connection &connection) -> Status {
            for (const db::Sql *sql : book.all())
                BELLHOP_CHECK(connection.prepares(*sql));
            return done();
        });
        if (!prepared.ok())
            return prepared.error().detail;
    }
    return {};
}

} // namespace bellhop::tests
