// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/core/db/things.h"
#include "tests/support/private_mysql.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What only a server can do to us, really done to it.
class TestMySql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_temp.reset(); }

    void runsTheWholeOperationAgainAfterADeadlock();
    void runsAgainOnAFreshConnectionWhenItsOwnIsKilled();
    void survivesAConnectionKilledBetweenOperations();
    void storesOnceWhenTheConnectionBreaksAtCommit();
    void doesNotLetASwallowedDeadlockLookLikeSuccess();
    void saysOutcomeUnknownWhenTheServerDiesAtCommitAndStaysAway();
    void waitsForAServerThatComesBack();
    void saysThatAnAccountIsNotAccepted();
    void demandsStrictModeUtcAndReadCommitted();
    void demandsTlsBeyondLoopback();

private:
    Database &db() { return m_temp->database(); }
    std::optional<TempDatabase> m_temp;
};

namespace {

Status killConnection(qint64 id)
{
    return PrivateMySql::instance().execute("KILL CONNECTION " + QByteArray::number(id));
}

Result<qint64> connectionId(Connection &connection)
{
    BELLHOP_TRY(const Rows rows, connection.queryText("SELECT CONNECTION_ID()"));
    return rows.front().integer(0);
}

/// Two threads that change the same two rows in opposite order, meeting in between: a deadlock. Returns the runs.
int provokeDeadlock(Database &database, const std::array<QString, 2> &rows, bool swallow, std::array<Status, 2> &ends)
{
    std::array<QSemaphore, 2> locked;
    std::atomic<int> runs{0};
    const auto writer = [&](std::size_t self) {
        const std::size_t other = 1 - self;
        bool met = false;
        ends[self] = database.write([&, self, other](Connection &c) -> Status {
            ++runs;
            BELLHOP_CHECK(c.execute(things()["set_number"_L1], {{"uuid", rows[self]}, {"number", 10 + int(self)}}));
            if (!met) {
                met = true;
                locked[self].release();
                locked[other].acquire();
                locked[other].release();
            }
            const auto second
                = c.execute(things()["set_number"_L1], {{"uuid", rows[other]}, {"number", 10 + int(self)}});
            return second.ok() || swallow ? done() : Status(second.error());
        });
    };
    std::thread first(writer, 0);
    std::thread second(writer, 1);
    first.join();
    second.join();
    return runs.load();
}

} // namespace

void TestMySql::init()
{
    m_temp.emplace(Dialect::MySql, TempDatabase::Start::Empty);
    makeThings(db());
}

void TestMySql::runsTheWholeOperationAgainAfterADeadlock()
{
    const std::array rows{newUuid(), newUuid()};
    for (const QString &uuid : rows)
        QVERIFY(db().write([&](Connection &c) { return addThing(c, uuid, 1); }).ok());
    std::array<Status, 2> ends{done(), done()};
    const int runs = provokeDeadlock(db(), rows, false, ends);
    QVERIFY2(ends[0].ok(), ends[0].ok() ? "" : qPrintable(ends[0].error().detail));
    QVERIFY2(ends[1].ok(), ends[1].ok() ? "" : qPrintable(ends[1].error().detail));
    QVERIFY2(runs > 2, "no deadlock happened");
    // The later one wrote both rows.
    const auto all = db().read([](Connection &c) { return c.query(things()["all"_L1]); });
    QCOMPARE((*all)[0].integer(1), (*all)[1].integer(1));
}

void TestMySql::doesNotLetASwallowedDeadlockLookLikeSuccess()
{
    const std::array rows{newUuid(), newUuid()};
    for (const QString &uuid : rows)
        QVERIFY(db().write([&](Connection &c) { return addThing(c, uuid, 1); }).ok());
    std::array<Status, 2> ends{done(), done()};
    const int runs = provokeDeadlock(db(), rows, true, ends);
    QVERIFY(ends[0].ok() && ends[1].ok());
    QVERIFY2(runs > 2, "the transaction that the server undid was taken for committed");
    const auto all = db().read([](Connection &c) { return c.query(things()["all"_L1]); });
    QCOMPARE((*all)[0].integer(1), (*all)[1].integer(1));
}

void TestMySql::runsAgainOnAFreshConnectionWhenItsOwnIsKilled()
{
    int runs = 0;
    const QString uuid = newUuid();
    const Status written = db().write([&](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, newUuid(), 1));
        if (++runs == 1) {
            BELLHOP_TRY(const qint64 id, connectionId(c));
            BELLHOP_CHECK(killConnection(id));
        }
        return addThing(c, uuid, 2);
    });
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QCOMPARE(runs, 2);
    QCOMPARE(countThings(db()), 2);
}

void TestMySql::survivesAConnectionKilledBetweenOperations()
{
    const auto id = db().write([](Connection &c) { return connectionId(c); });
    QVERIFY(id.ok());
    QVERIFY(killConnection(*id).ok());
    QVERIFY(db().write([](Connection &c) { return addThing(c, newUuid(), 1); }).ok());
    QCOMPARE(countThings(db()), 1);
}

void TestMySql::storesOnceWhenTheConnectionBreaksAtCommit()
{
    int runs = 0;
    const QString uuid = newUuid();
    const Status written = db().write([&](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, uuid, 1));
        if (++runs == 1) {
            BELLHOP_TRY(const qint64 id, connectionId(c));
            BELLHOP_CHECK(killConnection(id));
        }
        return done();
    });
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QCOMPARE(runs, 2);
    QCOMPARE(countThings(db()), 1);
}

void TestMySql::saysOutcomeUnknownWhenTheServerDiesAtCommitAndStaysAway()
{
    PrivateMySql server({});
    QVERIFY(server.start().ok());
    OpenOptions options;
    options.patience = 300ms;
    const auto database = Database::open(server.url(server.createSchema()), options);
    QVERIFY(database.ok());
    makeThings(**database);
    const auto hopeless = (*database)->write([&](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, newUuid(), 1));
        server.kill();
        return done();
    });
    QCOMPARE(hopeless.error().kind, ErrorKind::OutcomeUnknown);
    // Before anything was sent, it is known that nothing happened.
    const auto refused = (*database)->write([](Connection &c) { return addThing(c, newUuid(), 2); });
    QCOMPARE(refused.error().kind, ErrorKind::Network);
    QVERIFY(server.start().ok());
    QVERIFY((*database)->write([](Connection &c) { return addThing(c, newUuid(), 3); }).ok());
    QCOMPARE(countThings(**database), 1);
}

void TestMySql::waitsForAServerThatComesBack()
{
    PrivateMySql server({});
    QVERIFY(server.start().ok());
    OpenOptions options;
    options.patience = 120s;
    const auto database = Database::open(server.url(server.createSchema()), options);
    QVERIFY(database.ok());
    makeThings(**database);
    server.kill();
    std::atomic<bool> stored{false};
    std::thread writer(
        [&] { stored = (*database)->write([](Connection &c) { return addThing(c, newUuid(), 1); }).ok(); });
    const Status started = server.start();
    writer.join();
    QVERIFY(started.ok());
    QVERIFY(stored);
    QCOMPARE(countThings(**database), 1);
}

void TestMySql::saysThatAnAccountIsNotAccepted()
{
    DatabaseUrl url = m_temp->url();
    url.user = u"nobody"_s;
    url.password = u"canary-7431"_s;
    const auto opened = Database::open(url);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Unauthorised);
    QVERIFY(!(opened.error().message + opened.error().detail).contains("canary"_L1));
}

void TestMySql::demandsStrictModeUtcAndReadCommitted()
{
    const auto row = db().write([](Connection &c) -> Result<Row> {
        BELLHOP_TRY(
            Rows rows, c.queryText("SELECT @@sql_mode, @@session.time_zone, @@tx_isolation, @@collation_connection"));
        return std::move(rows.front());
    });
    QVERIFY2(row.ok(), row.ok() ? "" : qPrintable(row.error().detail));
    QVERIFY(row->text(0).contains("STRICT_ALL_TABLES"_L1));
    QCOMPARE(row->text(1), u"+00:00"_s);
    QCOMPARE(row->text(2), u"READ-COMMITTED"_s);
    QCOMPARE(row->text(3), u"utf8mb4_unicode_ci"_s);
    // Too long for its column: refused, not cut.
    QVERIFY(!db().write([](Connection &c) { return addThing(c, newUuid() + u"-too-long"_s, 1); }).ok());
}

void TestMySql::demandsTlsBeyondLoopback()
{
    DatabaseUrl url = m_temp->url();
    url.host = u"192.0.2.1"_s; // never asked: refused before
    const auto opened = Database::open(url);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Refused);
    QVERIFY(opened.error().message.contains("?ca="_L1));
}

BELLHOP_TEST(tst_mysql, TestMySql)
#include "tst_mysql.moc"
