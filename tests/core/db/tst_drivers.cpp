// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/core/db/things.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// What both drivers must do alike.
class TestDrivers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryByte_data() { BELLHOP_TEST_DIALECTS(); }
    void givesBackEveryByte();
    void keepsEmptyApartFromNull_data() { BELLHOP_TEST_DIALECTS(); }
    void keepsEmptyApartFromNull();
    void insertsTenThousandRowsInOneCall_data() { BELLHOP_TEST_DIALECTS(); }
    void insertsTenThousandRowsInOneCall();
    void countsOnlyNewRowsOfABatchWithDuplicates_data() { BELLHOP_TEST_DIALECTS(); }
    void countsOnlyNewRowsOfABatchWithDuplicates();
    void countsMatchedRowsOfAnUpdate_data() { BELLHOP_TEST_DIALECTS(); }
    void countsMatchedRowsOfAnUpdate();
    void saysConflictForADuplicateWithoutItsValue_data() { BELLHOP_TEST_DIALECTS(); }
    void saysConflictForADuplicateWithoutItsValue();
    void undoesAllWhenTheOperationFails_data() { BELLHOP_TEST_DIALECTS(); }
    void undoesAllWhenTheOperationFails();
    void undoesAFailedPartAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void undoesAFailedPartAlone();
    void upsertsAlike_data() { BELLHOP_TEST_DIALECTS(); }
    void upsertsAlike();
    void readsSumsAsNumbers_data() { BELLHOP_TEST_DIALECTS(); }
    void readsSumsAsNumbers();
    void saysWhichStatementFailed_data() { BELLHOP_TEST_DIALECTS(); }
    void saysWhichStatementFailed();
    void refusesAnUnboundParameter_data() { BELLHOP_TEST_DIALECTS(); }
    void refusesAnUnboundParameter();
    void refusesAnOperationInsideAnother_data() { BELLHOP_TEST_DIALECTS(); }
    void refusesAnOperationInsideAnother();
    void readsOneConsistentLook_data() { BELLHOP_TEST_DIALECTS(); }
    void readsOneConsistentLook();
    void refusesChangesWhileReading_data() { BELLHOP_TEST_DIALECTS(); }
    void refusesChangesWhileReading();
    void bindsOneTimePerTransactionThatATestMoves_data() { BELLHOP_TEST_DIALECTS(); }
    void bindsOneTimePerTransactionThatATestMoves();
    void takesTheTimeThatAStatementTold_data() { BELLHOP_TEST_DIALECTS(); }
    void takesTheTimeThatAStatementTold();
    void aGlanceSeesWhatIsCommittedAndLeavesNothingOpen_data() { BELLHOP_TEST_DIALECTS(); }
    void aGlanceSeesWhatIsCommittedAndLeavesNothingOpen();
    void servesManyThreadsAtOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void servesManyThreadsAtOnce();
    void hidesUncommittedRowsFromReaders_data() { BELLHOP_TEST_DIALECTS(); }
    void hidesUncommittedRowsFromReaders();
};

namespace {

/// An empty database with the table of things.
class Fixture final
{
public:
    explicit Fixture(Dialect dialect)
        : m_temp(dialect, TempDatabase::Start::Empty)
    {
        makeThings(m_temp.database());
    }
    Database *operator->() { return &m_temp.database(); }
    Database &operator*() { return m_temp.database(); }

private:
    TempDatabase m_temp;
};

} // namespace

void TestDrivers::givesBackEveryByte()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString text
        = u"👩‍👩‍👧 héllo ไทย مرحبا 'quote' \\ back"_s + QChar(0) + u"after NUL"_s;
    QByteArray raw(5 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < raw.size(); ++i)
        raw[i] = static_cast<char>(i * 7);
    const QString large(5 * 1024 * 1024, u'ż');
    const struct {
        qint64 number;
        QString body;
        QByteArray bytes;
    } rows[] = {
        {std::numeric_limits<qint64>::max(), text, raw},
        {std::numeric_limits<qint64>::min(), large, "\0\xff\xfe"_ba},
    };
    for (const auto &row : rows) {
        const QString uuid = newUuid();
        const auto added = db->write([&](Connection &c) {
            return c.insert(
                things()["add"_L1], {{"uuid", uuid}, {"number", row.number}, {"body", row.body}, {"raw", row.bytes}});
        });
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().detail));
        QVERIFY(*added > 0);
        const auto back = db->read([&](Connection &c) {
            return c.one(things()["by_uuid"_L1], {{"uuid", uuid}}, u"thing"_s);
        });
        QVERIFY(back.ok());
        QCOMPARE(back->integer(0), *added);
        QCOMPARE(back->integer(1), row.number);
        QVERIFY(back->text(2) == row.body);
        QVERIFY(back->bytes(3) == row.bytes);
    }
}

void TestDrivers::keepsEmptyApartFromNull()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString uuid = newUuid();
    QVERIFY(db->write([&](Connection &c) {
                  return c.execute(things()["add"_L1],
                      {{"uuid", uuid}, {"number", Instant()}, {"body", QString()}, {"raw", QByteArray()}});
              }).ok());
    const auto row = db->read([&](Connection &c) {
        return c.one(things()["by_uuid"_L1], {{"uuid", uuid}}, u"thing"_s);
    });
    QVERIFY(row->isNull(1));
    QVERIFY(!row->isNull(2));
    QVERIFY(!row->isNull(3));
    const auto missing = db->read([&](Connection &c) {
        return c.one(things()["by_uuid"_L1], {{"uuid", newUuid()}}, u"thing"_s);
    });
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestDrivers::insertsTenThousandRowsInOneCall()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    std::vector<Params> rows;
    std::vector<Params> wanted;
    for (int i = 0; i < 10'007; ++i) {
        rows.push_back({{"uuid", newUuid()}, {"number", i}, {"body", u"body"_s}});
        wanted.push_back({{"number", i}});
    }
    QCOMPARE(*db->write([&](Connection &c) { return c.executeMany(things()["add_many"_L1], rows); }), qint64(10'007));
    QCOMPARE(countThings(*db), 10'007);
    const auto found = db->read([&](Connection &c) {
        return c.queryMany(things()["by_numbers"_L1], wanted, {{"body", u"body"_s}});
    });
    QCOMPARE(found->size(), rows.size());
    QCOMPARE(*db->write([&](Connection &c) { return c.executeMany(things()["add_many"_L1], {}); }), qint64(0));
}

void TestDrivers::countsOnlyNewRowsOfABatchWithDuplicates()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString twice = newUuid();
    const std::vector<Params> rows{{{"uuid", twice}, {"number", 1}, {"body", u"a"_s}},
        {{"uuid", newUuid()}, {"number", 2}, {"body", u"b"_s}}, {{"uuid", twice}, {"number", 3}, {"body", u"c"_s}}};
    const auto add = [&](Connection &c) { return c.executeMany(things()["add_new_many"_L1], rows); };
    QCOMPARE(*db->write(add), qint64(2));
    QCOMPARE(*db->write(add), qint64(0));
}

void TestDrivers::countsMatchedRowsOfAnUpdate()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString uuid = newUuid();
    QVERIFY(db->write([&](Connection &c) { return addThing(c, uuid, 7); }).ok());
    const auto set = [&](Connection &c) {
        return c.execute(things()["set_number"_L1], {{"uuid", uuid}, {"number", 7}});
    };
    QCOMPARE(*db->write(set), qint64(1)); // matched, though nothing changed
    const auto none = [&](Connection &c) {
        return c.execute(things()["set_number"_L1], {{"uuid", newUuid()}, {"number", 7}});
    };
    QCOMPARE(*db->write(none), qint64(0));
}

void TestDrivers::saysConflictForADuplicateWithoutItsValue()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString uuid = newUuid();
    const auto add = [&](Connection &c) { return addThing(c, uuid, 1); };
    QVERIFY(db->write(add).ok());
    const Status again = db->write(add);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY2(again.error().detail.contains("uuid"_L1), qPrintable(again.error().detail)); // the key's name
    QVERIFY(!again.error().detail.contains(uuid));
    QVERIFY(!again.error().message.contains(uuid));
}

void TestDrivers::undoesAllWhenTheOperationFails()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const Status failed = db->write([](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, newUuid(), 1));
        BELLHOP_CHECK(addThing(c, newUuid(), 2));
        return makeError(ErrorKind::StaleEpoch, u"Somebody else has it."_s);
    });
    QCOMPARE(failed.error().kind, ErrorKind::StaleEpoch);
    QCOMPARE(countThings(*db), 0);
    const Status broken = db->write([](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, newUuid(), 1));
        return addThing(c, newUuid(), -1500); // its CHECK says no
    });
    QCOMPARE(broken.error().kind, ErrorKind::Database);
    QCOMPARE(countThings(*db), 0);
}

void TestDrivers::undoesAFailedPartAlone()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const Status written = db->write([](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, newUuid(), 1));
        const QString uuid = newUuid();
        const Status part = c.attempt([&]() -> Status {
            BELLHOP_CHECK(addThing(c, uuid, 2));
            return addThing(c, uuid, 3);
        });
        if (part.ok() || part.error().kind != ErrorKind::Conflict)
            return makeError(ErrorKind::Internal, u"The duplicate was taken."_s);
        return c.attempt([&] { return addThing(c, newUuid(), 4); });
    });
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QCOMPARE(countThings(*db), 2);
}

void TestDrivers::upsertsAlike()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString uuid = newUuid();
    for (const int number : {5, 3, 9, 4}) {
        const auto put = db->write([&](Connection &c) {
            return c.execute(things()["upsert"_L1], {{"uuid", uuid}, {"number", number}});
        });
        QVERIFY2(put.ok(), put.ok() ? "" : qPrintable(put.error().detail));
    }
    const auto row = db->read([&](Connection &c) {
        return c.one(things()["by_uuid"_L1], {{"uuid", uuid}}, u"thing"_s);
    });
    QCOMPARE(row->integer(1), qint64(9));
    QCOMPARE(countThings(*db), 1);
}

void TestDrivers::readsSumsAsNumbers()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const qint64 large = 4'000'000'000'000'000;
    QVERIFY(db->write([&](Connection &c) -> Status {
                  BELLHOP_CHECK(addThing(c, newUuid(), large));
                  return addThing(c, newUuid(), large + 3);
              }).ok());
    const auto rows = db->read([](Connection &c) { return c.query(things()["sum"_L1]); });
    QVERIFY(rows.ok());
    QCOMPARE(rows->front().integer(0), 2 * large + 3);
    QCOMPARE(rows->front().integer(1), large + 2); // rounded
    QVERIFY(isUuid(rows->front().text(2)));
}

void TestDrivers::saysWhichStatementFailed()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const auto rows = db->read([](Connection &c) { return c.query(things()["wrong"_L1]); });
    QCOMPARE(rows.error().kind, ErrorKind::Database);
    QVERIFY(rows.error().detail.startsWith("tests/things.wrong"_L1));
}

void TestDrivers::refusesAnUnboundParameter()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const auto rows = db->read([](Connection &c) { return c.query(things()["by_uuid"_L1], {{"uid", 1}}); });
    QCOMPARE(rows.error().kind, ErrorKind::Internal);
    QVERIFY(rows.error().detail.contains("'uuid'"_L1));
}

void TestDrivers::refusesAnOperationInsideAnother()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const Status outer = db->write(
        [&](Connection &) -> Status { return db->write([](Connection &c) { return addThing(c, newUuid(), 1); }); });
    QCOMPARE(outer.error().kind, ErrorKind::Internal);
    const auto inner
        = db->read([&](Connection &) { return db->read([](Connection &c) { return c.query(things()["count"_L1]); }); });
    QCOMPARE(inner.error().kind, ErrorKind::Internal);
}

void TestDrivers::readsOneConsistentLook()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    QVERIFY(db->write([](Connection &c) { return addThing(c, newUuid(), 1); }).ok());
    const Status read = db->read([&](Connection &c) -> Status {
        BELLHOP_TRY(const Rows before, c.query(things()["count"_L1]));
        Status written = done();
        std::thread([&] { written = db->write([](Connection &w) { return addThing(w, newUuid(), 2); }); }).join();
        BELLHOP_CHECK(written);
        BELLHOP_TRY(const Rows after, c.query(things()["count"_L1]));
        if (before.front().integer(0) != after.front().integer(0))
            return makeError(ErrorKind::Internal, u"The look changed."_s);
        return done();
    });
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message + read.error().detail));
    QCOMPARE(countThings(*db), 2);
}

void TestDrivers::refusesChangesWhileReading()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    QVERIFY(!db->read([](Connection &c) { return addThing(c, newUuid(), 1); }).ok());
    QCOMPARE(countThings(*db), 0);
}

void TestDrivers::bindsOneTimePerTransactionThatATestMoves()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect);
    makeThings(temp.database());
    const auto look = [&] { return temp.database().read([](Connection &c) { return c.now(); }); };
    const auto before = look();
    QVERIFY(before.ok());
    temp.advance(std::chrono::days(30));
    const auto after = look();
    QVERIFY(*after - *before >= std::chrono::days(30));
    QVERIFY(*after - *before < std::chrono::days(31));
    const QString uuid = newUuid();
    const auto written = temp.database().write([&](Connection &c) -> Result<std::pair<Instant, qint64>> {
        BELLHOP_CHECK(addThing(c, uuid, 1));
        BELLHOP_TRY(const Instant now, c.now());
        BELLHOP_CHECK(c.execute(things()["set_number_to_now"_L1], {{"uuid", uuid}}));
        BELLHOP_TRY(const Row row, c.one(things()["by_uuid"_L1], {{"uuid", uuid}}, u"thing"_s));
        return std::pair(now, row.integer(1));
    });
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->first.ms, written->second);
}

void TestDrivers::takesTheTimeThatAStatementTold()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const QString uuid = newUuid();
    const auto told = db->write([&](Connection &c) -> Result<qint64> {
        c.learnNow({1234});
        c.learnNow({5678}); // too late: a transaction has one time
        BELLHOP_CHECK(addThing(c, uuid, 1));
        BELLHOP_CHECK(c.execute(things()["set_number_to_now"_L1], {{"uuid", uuid}}));
        BELLHOP_TRY(const Row row, c.one(things()["by_uuid"_L1], {{"uuid", uuid}}, u"thing"_s));
        return row.integer(1);
    });
    QVERIFY(told.ok());
    QCOMPARE(*told, 1234);
    const auto next = db->write([](Connection &c) { return c.now(); });
    QVERIFY(next.ok() && next->ms != 1234);
}

void TestDrivers::aGlanceSeesWhatIsCommittedAndLeavesNothingOpen()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const auto count = [&] {
        const auto rows = db->glance([](Connection &c) { return c.queryText("SELECT COUNT(*) FROM thing"); });
        return rows.ok() ? rows->front().integer(0) : -1;
    };
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(count(), i);
        QVERIFY(db->write([](Connection &c) { return addThing(c, newUuid(), 1); }).ok());
        const auto failed = db->write([](Connection &c) -> Status {
            BELLHOP_CHECK(addThing(c, newUuid(), 2));
            return makeError(ErrorKind::Refused, u"no"_s);
        });
        QVERIFY(!failed.ok());
        QCOMPARE(countThings(*db), i + 1);
    }
    // What one connection wrote without a transaction is there for all.
    QVERIFY(db->admin([](Connection &c) { return addThing(c, newUuid(), 3); }).ok());
    QCOMPARE(count(), 21);
}

void TestDrivers::servesManyThreadsAtOnce()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 12; ++t) {
        threads.emplace_back([&, t] {
            const Urgency urgency = t % 2 == 0 ? Urgency::Command : Urgency::Intake;
            for (int i = 0; i < 20; ++i) {
                failures += db->write([&](Connection &c) { return addThing(c, newUuid(), i); }, urgency).ok() ? 0 : 1;
                failures += countThings(*db) > 0 ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(countThings(*db), 240);
}

void TestDrivers::hidesUncommittedRowsFromReaders()
{
    QFETCH(Dialect, dialect);
    Fixture db(dialect);
    const Status written = db->write([&](Connection &c) -> Status {
        BELLHOP_CHECK(addThing(c, newUuid(), 1));
        qint64 seen = -2;
        std::thread([&] { seen = countThings(*db); }).join();
        return seen == 0 ? done() : Status(makeError(ErrorKind::Internal, u"An uncommitted row was seen."_s));
    });
    QVERIFY(written.ok());
}

BELLHOP_TEST(tst_drivers, TestDrivers)
#include "tst_drivers.moc"
