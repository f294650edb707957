// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kSite
    = "CREATE TABLE site (id @ref NOT NULL PRIMARY KEY, schema_version @int NOT NULL, min_read @int NOT NULL, "
      "min_write @int NOT NULL, test @small NOT NULL DEFAULT 0, clock_offset_ms @time NOT NULL DEFAULT 0) @table\n"
      "--;\n"
      "INSERT INTO site (id, schema_version, min_read, min_write) VALUES (1, 1, 1, 1)\n";

const QByteArray kPeople = "-- A name was one column.\n"
                           "CREATE TABLE people (id @id, name @name NOT NULL, phone @key NULL, CONSTRAINT people_phone "
                           "UNIQUE (phone)) @table\n"
                           "--;\n"
                           "INSERT INTO people (name, phone) VALUES ('Ann Lee', '34600111222'), ('Bo', NULL)\n";

const QByteArray kSplit = "ALTER TABLE people ADD COLUMN family @name NULL\n"
                          "--;\n"
                          "-- [mysql]\n"
                          "UPDATE people SET family = SUBSTRING_INDEX(name, ' ', -1) WHERE name LIKE '% %'\n"
                          "--;\n"
                          "-- [sqlite]\n"
                          "UPDATE people SET family = substr(name, instr(name, ' ') + 1) WHERE name LIKE '% %'\n"
                          "--;\n"
                          "CREATE INDEX people_family ON people (family)\n"
                          "--;\n"
                          "UPDATE site SET schema_version = 99, min_write = 99 WHERE id = 1\n";

std::vector<Migration> upTo(int number)
{
    std::vector<Migration> migrations{{1, u"people"_s, kSite + "--;\n" + kPeople}, {2, u"split"_s, kSplit}};
    migrations.resize(static_cast<std::size_t>(number));
    return migrations;
}

QString text(Database &database, const QByteArray &query)
{
    const auto rows = database.read([&](Connection &c) { return c.queryText(query); });
    return rows.ok() && !rows->empty() ? rows->front().text(0) : rows.ok() ? u"no row"_s : rows.error().detail;
}

/// Fails an `ok()` with the reason.
template <typename T> QString reason(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message + u' ' + result.error().detail;
}

} // namespace

class TestMigrator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsTypesForEachDatabase();
    void bringsRowsAlong_data() { BELLHOP_TEST_DIALECTS(); }
    void bringsRowsAlong();
    void goesOnWhereItStopped_data() { BELLHOP_TEST_DIALECTS(); }
    void goesOnWhereItStopped();
    void recognisesADefinitionThatWasMadeButNotMarked();
    void doesNotTakeAForeignTableForItsOwn_data() { BELLHOP_TEST_DIALECTS(); }
    void doesNotTakeAForeignTableForItsOwn();
    void refusesADatabaseFromTheFuture_data() { BELLHOP_TEST_DIALECTS(); }
    void refusesADatabaseFromTheFuture();
    void refusesTwoAdministratorsAtOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void refusesTwoAdministratorsAtOnce();
    void tellsTheStateOfTheSchema_data() { BELLHOP_TEST_DIALECTS(); }
    void tellsTheStateOfTheSchema();
    void movesOnlyTheClockOfATest_data() { BELLHOP_TEST_DIALECTS(); }
    void movesOnlyTheClockOfATest();
    void shipsOneStepPerStatement_data() { BELLHOP_TEST_DIALECTS(); }
    void shipsOneStepPerStatement();
    void runsTheShippedMigrationsOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void runsTheShippedMigrationsOnce();
};

void TestMigrator::expandsTypesForEachDatabase()
{
    const Migration migration{1, u"x"_s,
        "CREATE TABLE t (id @id, a @ref, note VARCHAR(9) DEFAULT '@id') @table\n--;\n"
        "-- [sqlite]\nSELECT 1\n--;\n@changes message INSERT 2 NEW.id NEW.conversation_id NEW.version\n"};
    const auto sqlite = stepsOf(migration, Dialect::Sqlite);
    const auto mysql = stepsOf(migration, Dialect::MySql);
    QCOMPARE(sqlite.size(), std::size_t(3));
    QCOMPARE(mysql.size(), std::size_t(2));
    QCOMPARE(sqlite[0].statement,
        "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a INTEGER, note VARCHAR(9) DEFAULT '@id') "_ba);
    QVERIFY(mysql[0].statement.contains("id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, a BIGINT"));
    QCOMPARE(mysql[1].step, 3); // a step has one number in both
    QCOMPARE(mysql[1].statement,
        "CREATE TRIGGER changes_message_insert AFTER INSERT ON message FOR EACH ROW INSERT INTO change_log (kind, "
        "entity_id, conversation_id, version) VALUES (2, NEW.id, NEW.conversation_id, NEW.version)"_ba);
}

void TestMigrator::bringsRowsAlong()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    const auto first = migrate(temp.database(), upTo(1));
    QVERIFY2(first.ok(), qPrintable(reason(first)));
    QCOMPARE(*first, 4);
    const auto second = migrate(temp.database(), upTo(2));
    QVERIFY2(second.ok(), qPrintable(reason(second)));
    QCOMPARE(*second, 4);
    QCOMPARE(text(temp.database(), "SELECT family FROM people WHERE name = 'Ann Lee'"), u"Lee"_s);
    QCOMPARE(text(temp.database(), "SELECT COUNT(*) FROM people WHERE family IS NULL"), u"1"_s);
    QCOMPARE(text(temp.database(), "SELECT phone FROM people WHERE name = 'Ann Lee'"), u"34600111222"_s);
    QCOMPARE(*migrate(temp.database(), upTo(2)), 0);
}

void TestMigrator::goesOnWhereItStopped()
{
    QFETCH(Dialect, dialect);
    // The third step fails while the database is as it is, as when a disk is full; after the repair only what is
    // missing runs.
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    QVERIFY(migrate(temp.database(), upTo(1)).ok());
    auto migrations = upTo(2);
    migrations[1].text = migrations[1].text.replace(
        "CREATE INDEX people_family ON people (family)", "CREATE INDEX people_family ON people (famly)");
    const auto broken = migrate(temp.database(), migrations);
    QVERIFY(!broken.ok());
    QVERIFY2(broken.error().detail.startsWith("migration 2 step 4"_L1), qPrintable(broken.error().detail));
    QCOMPARE(text(temp.database(), "SELECT schema_version FROM site"), u"1"_s);
    QCOMPARE(text(temp.database(), "SELECT family FROM people WHERE name = 'Ann Lee'"), u"Lee"_s);
    const auto resumed = migrate(temp.database(), upTo(2));
    QVERIFY2(resumed.ok(), qPrintable(reason(resumed)));
    QCOMPARE(*resumed, 2);
    QCOMPARE(text(temp.database(), "SELECT schema_version FROM site"), u"99"_s);
}

void TestMigrator::recognisesADefinitionThatWasMadeButNotMarked()
{
    // MySQL commits a definition by itself: the program may die between it and its mark.
    TempDatabase temp(Dialect::MySql, TempDatabase::Start::Empty);
    QVERIFY(migrate(temp.database(), upTo(1)).ok());
    const Status died = temp.database().admin([](Connection &c) -> Status {
        BELLHOP_CHECK(c.executeText("INSERT INTO schema_migration (migration, step, finished_at) VALUES (2, 1, 0)"));
        BELLHOP_CHECK(c.executeText("ALTER TABLE people ADD COLUMN family VARCHAR(190) NULL"));
        return done();
    });
    QVERIFY(died.ok());
    const auto resumed = migrate(temp.database(), upTo(2));
    QVERIFY2(resumed.ok(), qPrintable(reason(resumed)));
    QCOMPARE(text(temp.database(), "SELECT family FROM people WHERE name = 'Ann Lee'"), u"Lee"_s);
}

void TestMigrator::doesNotTakeAForeignTableForItsOwn()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    QVERIFY(temp.database()
                .admin([](Connection &c) -> Status {
                    BELLHOP_CHECK(c.executeText("CREATE TABLE people (shoe_size INT)"));
                    return done();
                })
                .ok());
    QVERIFY(!migrate(temp.database(), upTo(1)).ok());
}

void TestMigrator::refusesADatabaseFromTheFuture()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    QVERIFY(migrate(temp.database(), upTo(2)).ok());
    const auto older = migrate(temp.database(), upTo(1));
    QVERIFY(!older.ok());
    QCOMPARE(older.error().kind, ErrorKind::SchemaTooNew);
    const auto state = schemaState(temp.database());
    QVERIFY(state->canRead());
    QVERIFY(!state->canWrite()); // it needs version 99 to write
}

void TestMigrator::refusesTwoAdministratorsAtOnce()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    QVERIFY(migrate(temp.database(), upTo(1)).ok());
    const auto lease = [&](const QByteArray &until) {
        return temp.database().write([&](Connection &c) {
            return c.executeText("INSERT INTO schema_migration (migration, step, finished_at, holder) VALUES (0, 0, "
                + until + ", '01932f3e-7b1a-7c3e-8b7d-0123456789ab')");
        });
    };
    QVERIFY(lease("9000000000000").ok());
    const auto second = migrate(temp.database(), upTo(2));
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    // The other one died long ago.
    QVERIFY(temp.database()
                .write([](Connection &c) {
                    return c.executeText("UPDATE schema_migration SET finished_at = 1 WHERE migration = 0");
                })
                .ok());
    const auto third = migrate(temp.database(), upTo(2));
    QVERIFY2(third.ok(), qPrintable(reason(third)));
    QCOMPARE(text(temp.database(), "SELECT COUNT(*) FROM schema_migration WHERE migration = 0"), u"0"_s);
}

void TestMigrator::tellsTheStateOfTheSchema()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    const auto empty = schemaState(temp.database());
    QVERIFY2(empty.ok(), qPrintable(reason(empty)));
    QCOMPARE(empty->schema, 0);
    QVERIFY(!empty->canRead() && !empty->canWrite());
    QVERIFY(migrate(temp.database()).ok());
    const auto made = schemaState(temp.database());
    QVERIFY2(made.ok(), qPrintable(reason(made)));
    QCOMPARE(made->schema, kSchemaVersion);
    QVERIFY(made->canRead() && made->canWrite());
    QVERIFY(!made->test);
}

void TestMigrator::movesOnlyTheClockOfATest()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    QVERIFY(migrate(temp.database()).ok());
    QCOMPARE(advanceTestClock(temp.database(), milliseconds(1)).error().kind, ErrorKind::Refused);
    TempDatabase test(dialect);
    QVERIFY(advanceTestClock(test.database(), milliseconds(1)).ok());
}

void TestMigrator::shipsOneStepPerStatement()
{
    QFETCH(Dialect, dialect);
    int last = 0;
    for (const Migration &migration : shippedMigrations()) {
        QCOMPARE(migration.number, last + 1);
        last = migration.number;
        for (const MigrationStep &step : stepsOf(migration, dialect)) {
            const QByteArray where = step.statement.left(60);
            static const QRegularExpression word(u"[ (]@[a-z]"_s); // a misspelt type
            QVERIFY2(!QString::fromUtf8(step.statement).contains(word), where.constData());
            QVERIFY2(step.statement.startsWith("CREATE ") || step.statement.startsWith("INSERT ")
                    || step.statement.startsWith("ALTER ") || step.statement.startsWith("UPDATE ")
                    || step.statement.startsWith("DROP "),
                where.constData());
        }
    }
}

void TestMigrator::runsTheShippedMigrationsOnce()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    const auto first = migrate(temp.database());
    QVERIFY2(first.ok(), qPrintable(reason(first)));
    QVERIFY(*first > 50);
    QCOMPARE(*migrate(temp.database()), 0);
}

BELLHOP_TEST(tst_migrator, TestMigrator)
#include "tst_migrator.moc"
