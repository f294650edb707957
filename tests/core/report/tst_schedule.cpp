// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schedule.h"
#include "tests/core/report/history.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using report::Every;
using report::FileKind;

namespace {

constexpr milliseconds kHour{3600LL * 1000};
constexpr milliseconds kDay = 24 * kHour;

Instant at(int year, int month, int day, int hour)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch()};
}

void save(Site &site, const QString &name, Every every, FileKind kind = FileKind::Csv)
{
    report::SavedReport saved;
    saved.name = name;
    saved.question.by = report::By::Day;
    saved.question.serviceType = u"booking"_s;
    saved.question.tag = u"late"_s;
    saved.metric = u"messages_received"_s;
    QVERIFY_OK(site.database().write([&](db::Connection &connection) -> Status {
        if (const Status kept = report::saveReport(connection, saved); !kept.ok())
            return kept;
        return report::scheduleReport(connection, name, every, kind);
    }));
}

report::ExportTurn exportTo(Site &site, const QString &folder, int *noted = nullptr)
{
    const auto turn
        = report::exportDue(site.database(), folder, [noted](db::Connection &, const report::SavedReport &) -> Status {
              if (noted != nullptr)
                  ++*noted;
              return done();
          });
    return turn.ok() ? *turn : report::ExportTurn{{}, {QString::fromUtf8(describe(turn.error()))}, false};
}

report::SavedReport savedOf(Site &site)
{
    const auto all = site.database().read([](db::Connection &connection) { return report::savedReports(connection); });
    return all.ok() && !all->empty() ? all->front() : report::SavedReport();
}

QString contentOf(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Saved reports that are written to a folder when their day, week or month is over.
class TestSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesADayWhenItIsOverOnTheHousesClocks_data() { BELLHOP_TEST_DIALECTS(); }
    void writesADayWhenItIsOverOnTheHousesClocks();
    void makesUpWhatWasMissedAlsoWhereClocksChange();
    void namesWeeksAndMonths();
    void anErrorIsKeptUntilItGoesWell();
    void aPdfIsDrawnByWhoeverCan();
    void refusesNamesThatAreNoFiles();
    void preparesOnBothDatabases() { QCOMPARE(preparesOnBoth(report::scheduleStatements()), QString()); }
};

void TestSchedule::writesADayWhenItIsOverOnTheHousesClocks()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    site.execute("UPDATE property SET zone = 'America/New_York'"); // four hours behind
    stopClock(site, at(2030, 6, 3, 12));
    const QTemporaryDir folder;
    site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.guestWrites(u"34600000002"_s, u"hello"_s);
    site.execute("UPDATE conversation SET service_type = 'booking'");
    site.execute("INSERT INTO conversation_tag (conversation_id, tag) VALUES (1, 'late')");
    save(site, u"Daily mail"_s, Every::Day);
    site.advance(15 * kHour); // the third is over in Greenwich, not in New York
    QCOMPARE(exportTo(site, folder.path()).files, QStringList());
    site.advance(kHour); // it is, but what arrives late is waited for
    QCOMPARE(exportTo(site, folder.path()).files, QStringList());
    site.advance(kHour);
    int noted = 0;
    QCOMPARE(exportTo(site, folder.path(), &noted).files, QStringList{u"Daily mail-2030-06-03.csv"_s});
    QCOMPARE(noted, 1);
    const QString text = contentOf(QDir(folder.path()), u"Daily mail-2030-06-03.csv"_s);
    QVERIFY2(text.contains(u"messages_received"_s) && text.contains(u"2030-06-03"_s), qPrintable(text));
    QVERIFY2(text.contains(u"service type,booking\r\ncustomer type,all\r\ntag,late\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"messages_received,2030-06-03,,1,"_s), qPrintable(text)); // of two one is tagged
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half-written beside it
    QCOMPARE(exportTo(site, folder.path()).files, QStringList());
    QCOMPARE(savedOf(site).next, QDate(2030, 6, 4));
    QCOMPARE(savedOf(site).file, u"Daily mail-2030-06-03.csv"_s);
}

void TestSchedule::makesUpWhatWasMissedAlsoWhereClocksChange()
{
    Site site;
    site.execute("UPDATE property SET zone = 'Europe/Madrid'"); // 31 March 2030 has 23 hours
    stopClock(site, at(2030, 3, 29, 12));
    const QTemporaryDir folder;
    save(site, u"Days"_s, Every::Day, FileKind::Xlsx);
    site.advance(kDay * 30);
    const report::ExportTurn first = exportTo(site, folder.path());
    QCOMPARE(first.files.size(), 20);
    QVERIFY(first.isBehind);
    const report::ExportTurn second = exportTo(site, folder.path());
    QCOMPARE(second.files.size(), 10);
    QVERIFY(!second.isBehind);
    QStringList expected;
    for (QDate day(2030, 3, 29); day < QDate(2030, 4, 28); day = day.addDays(1))
        expected << u"Days-%1.xlsx"_s.arg(day.toString(Qt::ISODate));
    QCOMPARE(first.files + second.files, expected);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), expected);
}

void TestSchedule::namesWeeksAndMonths()
{
    QCOMPARE(report::periodName(Every::Week, QDate(2029, 12, 31)), u"2030-W01"_s);
    const report::Days week = report::periodOf(Every::Week, QDate(2030, 1, 3));
    QCOMPARE(week.first, QDate(2029, 12, 31));
    QCOMPARE(week.last, QDate(2030, 1, 6));
    const report::Days month = report::periodOf(Every::Month, QDate(2028, 2, 29));
    QCOMPARE(month.first, QDate(2028, 2, 1));
    QCOMPARE(month.last, QDate(2028, 2, 29));
    QCOMPARE(report::periodName(Every::Month, month.first), u"2028-02"_s);
    Site site;
    stopClock(site, at(2030, 1, 3, 12));
    const QTemporaryDir folder;
    save(site, u"Week"_s, Every::Week);
    save(site, u"Month"_s, Every::Month);
    site.advance(kDay * 31);
    QCOMPARE(exportTo(site, folder.path()).files,
        (QStringList{u"Month-2030-01.csv"_s, u"Week-2030-W01.csv"_s, u"Week-2030-W02.csv"_s, u"Week-2030-W03.csv"_s,
            u"Week-2030-W04.csv"_s}));
}

void TestSchedule::anErrorIsKeptUntilItGoesWell()
{
    Site site;
    stopClock(site, at(2030, 6, 3, 12));
    const QTemporaryDir folder;
    const QString later = folder.filePath(u"later"_s);
    save(site, u"Days"_s, Every::Day);
    site.advance(kDay * 2);
    const report::ExportTurn turn = exportTo(site, later);
    QCOMPARE(turn.files, QStringList());
    QCOMPARE(turn.errors.size(), 1);
    QVERIFY(savedOf(site).error.contains(u"later"_s));
    QCOMPARE(savedOf(site).next, QDate(2030, 6, 3));
    QVERIFY(QDir().mkpath(later));
    QCOMPARE(exportTo(site, later).files.size(), 2);
    QCOMPARE(savedOf(site).error, QString());
}

void TestSchedule::aPdfIsDrawnByWhoeverCan()
{
    Site site;
    stopClock(site, at(2030, 6, 3, 12));
    const QTemporaryDir folder;
    save(site, u"Days"_s, Every::Day, FileKind::Pdf);
    site.advance(kDay * 2);
    QCOMPARE(exportTo(site, folder.path()).files, QStringList()); // nobody draws here
    QVERIFY2(savedOf(site).error.contains(u"csv or xlsx"_s), qPrintable(savedOf(site).error));
    std::vector<report::Days> drawn;
    const report::DrawPdf draw = [&](const report::SavedReport &saved) -> Result<QByteArray> {
        if (drawn.size() == 1)
            return makeError(ErrorKind::Timeout, u"Too slow. Schedule csv."_s);
        drawn.push_back(saved.question.days);
        return QByteArray("%PDF-one");
    };
    const auto turn = report::exportDue(site.database(), folder.path(), {}, draw);
    QVERIFY_OK(turn);
    QCOMPARE(turn->files, QStringList{u"Days-2030-06-03.pdf"_s});
    QCOMPARE(turn->errors, QStringList{u"Days: Too slow. Schedule csv."_s});
    QCOMPARE(drawn.front().first, QDate(2030, 6, 3));
    QCOMPARE(contentOf(QDir(folder.path()), u"Days-2030-06-03.pdf"_s), u"%PDF-one"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(savedOf(site).error, u"Too slow. Schedule csv."_s);
    QCOMPARE(savedOf(site).next, QDate(2030, 6, 4));
}

void TestSchedule::refusesNamesThatAreNoFiles()
{
    Site site;
    for (const QString &name :
        {u""_s, u"../up"_s, u"a/b"_s, u".hidden"_s, u"end "_s, u"new\nline"_s, QString(61, u'x')}) {
        report::SavedReport saved;
        saved.name = name;
        QVERIFY_FAILS(
            site.database().write([&](db::Connection &connection) { return report::saveReport(connection, saved); }),
            ErrorKind::BadData);
    }
}

BELLHOP_TEST(tst_schedule, TestSchedule)
#include "tst_schedule.moc"
