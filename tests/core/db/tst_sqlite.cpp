// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/db/migrator.h"
#include "core/db/sqlite_worker.h"
#include "tests/core/db/things.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

class TestSqlite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesASecondWriterByTheNameOfTheFirst();
    void letsAnotherProgramTakeAClosedFile();
    void takesOverTheFileOfAProgramThatCrashed();
    void letsReadersInBesideTheWriter();
    void makesTheFileForItsOwnerAlone();
    void refusesAFileThatIsNoDatabase();
    void saysThatAFileToReadIsMissing();
    void servesCommandsBeforeIntake();
    void writesDurably();
    void takesItsTimeFromTheClock();
    void keepsWhatWasWritten();
};

void TestSqlite::refusesASecondWriterByTheNameOfTheFirst()
{
    TempDatabase first(Dialect::Sqlite);
    const auto second = Database::open(first.url());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY2(second.error().message.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
        qPrintable(second.error().message));
    QVERIFY(second.error().message.contains(first.url().path));
}

void TestSqlite::letsAnotherProgramTakeAClosedFile()
{
    TempDatabase temp(Dialect::Sqlite);
    temp.close();
    QVERIFY(Database::open(temp.url()).ok());
}

void TestSqlite::takesOverTheFileOfAProgramThatCrashed()
{
    TempDatabase temp(Dialect::Sqlite);
    QFile lock(temp.url().path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QByteArray left = lock.readAll();
    lock.close();
    temp.close();
    QVERIFY(!lock.exists());
    // The same lock, of a process that is no more.
    QProcess gone;
    gone.start(u"true"_s, {});
    QVERIFY(gone.waitForStarted());
    const QByteArray pid = QByteArray::number(gone.processId());
    QVERIFY(gone.waitForFinished());
    left.replace(0, left.indexOf('\n'), pid);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(left);
    lock.close();
    const auto opened = Database::open(temp.url());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
}

void TestSqlite::letsReadersInBesideTheWriter()
{
    TempDatabase temp(Dialect::Sqlite, TempDatabase::Start::Empty);
    makeThings(temp.database());
    QVERIFY(temp.database().write([](Connection &c) { return addThing(c, newUuid(), 1); }).ok());
    OpenOptions reading;
    reading.writes = false;
    const auto reader = Database::open(temp.url(), reading);
    QVERIFY(reader.ok());
    QCOMPARE(countThings(**reader), 1);
    QVERIFY(temp.database().write([](Connection &c) { return addThing(c, newUuid(), 2); }).ok());
    QCOMPARE(countThings(**reader), 2);
    QCOMPARE(
        (*reader)->write([](Connection &c) { return addThing(c, newUuid(), 3); }).error().kind, ErrorKind::Refused);
    QVERIFY(!migrate(**reader).ok());
}

void TestSqlite::makesTheFileForItsOwnerAlone()
{
    TempDatabase temp(Dialect::Sqlite, TempDatabase::Start::Empty);
    makeThings(temp.database());
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFile file(temp.url().path + suffix);
        QVERIFY2(file.exists(), qPrintable(suffix));
        const auto others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(suffix));
    }
}

void TestSqlite::refusesAFileThatIsNoDatabase()
{
    const QTemporaryDir folder;
    DatabaseUrl url;
    url.path = folder.filePath(u"notes.txt"_s);
    QFile file(url.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear diary, ").repeated(100));
    file.close();
    const auto opened = Database::open(url);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::Database);
    QVERIFY(opened.error().message.contains("no database"_L1));
}

void TestSqlite::saysThatAFileToReadIsMissing()
{
    const QTemporaryDir folder;
    DatabaseUrl url;
    url.path = folder.filePath(u"site.db"_s);
    OpenOptions reading;
    reading.writes = false;
    QCOMPARE(Database::open(url, reading).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(url.path));
}

void TestSqlite::servesCommandsBeforeIntake()
{
    const QTemporaryDir folder;
    SqliteWorkers writer;
    QVERIFY(writer.start(1, folder.filePath(u"site.db"_s), true, std::make_shared<SystemClock>()).ok());
    // One job holds the thread while ten of intake and then one command queue up. Jobs run one at a time, so `order`
    // needs no lock.
    QSemaphore held;
    QSemaphore go;
    std::vector<Urgency> order;
    std::vector<std::thread> callers;
    callers.emplace_back([&] {
        (void)writer.run(
            [&](SqliteConnection &) {
                held.release();
                go.acquire();
                return Run();
            },
            Urgency::Command);
    });
    held.acquire();
    const auto queue = [&](Urgency urgency, int expected) {
        callers.emplace_back([&, urgency] {
            (void)writer.run(
                [&order, urgency](SqliteConnection &) {
                    order.push_back(urgency);
                    return Run();
                },
                urgency);
        });
        QTRY_COMPARE_WITH_TIMEOUT(writer.waiting(), expected, 30'000);
    };
    for (int i = 1; i <= 10; ++i)
        queue(Urgency::Intake, i);
    queue(Urgency::Command, 11);
    go.release();
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(order.size(), std::size_t(11));
    QVERIFY(order.front() == Urgency::Command);
}

void TestSqlite::writesDurably()
{
    TempDatabase temp(Dialect::Sqlite);
    const auto pragmas = [&](Connection &c) -> Result<QStringList> {
        QStringList values;
        for (const char *pragma : {"PRAGMA journal_mode", "PRAGMA synchronous", "PRAGMA foreign_keys"}) {
            BELLHOP_TRY(const Rows rows, c.queryText(pragma));
            values << rows.front().text(0);
        }
        return values;
    };
    QCOMPARE(*temp.database().write(pragmas), (QStringList{u"wal"_s, u"2"_s, u"1"_s}));
}

void TestSqlite::takesItsTimeFromTheClock()
{
    const auto clock = std::make_shared<ManualClock>();
    OpenOptions options;
    options.clock = clock;
    TempDatabase temp(Dialect::Sqlite, TempDatabase::Start::Migrated, options);
    const auto now = [&] { return temp.database().read([](Connection &c) { return c.now(); })->ms; };
    QCOMPARE(now(), clock->now().ms);
    clock->advance(milliseconds(5));
    QCOMPARE(now(), clock->now().ms);
    temp.advance(std::chrono::hours(1));
    QCOMPARE(now(), (clock->now() + std::chrono::hours(1)).ms);
}

void TestSqlite::keepsWhatWasWritten()
{
    TempDatabase temp(Dialect::Sqlite, TempDatabase::Start::Empty);
    makeThings(temp.database());
    QVERIFY(temp.database().write([](Connection &c) { return addThing(c, newUuid(), 1); }).ok());
    temp.reopen();
    QCOMPARE(countThings(temp.database()), 1);
}

BELLHOP_TEST(tst_sqlite, TestSqlite)
#include "tst_sqlite.moc"
