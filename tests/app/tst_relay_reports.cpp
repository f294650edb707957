// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 120'000; ///< The relay looks for reports that are due once a minute.

void advance(TestSite &site, const QString &by)
{
    QCOMPARE(site.ctl({u"clock"_s, u"advance"_s, by}).code, 0);
}

/// A site on whose clock it is noon, with an agent, and a report that is written each day.
void setUp(TestSite &site, const QStringList &schedule)
{
    QCOMPARE(site.ctl({u"init"_s, u"--test"_s}).code, 0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    advance(site, u"%1m"_s.arg(now.secsTo(QDateTime(now.date().addDays(1), QTime(12, 0), Qt::UTC)) / 60));
    QStringList agent{u"agent"_s, u"add"_s, u"ana"_s, u"--role"_s, u"agent"_s};
    if (site.address().dialect == db::Dialect::MySql)
        agent << u"--password-file"_s << site.secretFile(kPassword);
    QCOMPARE(site.ctl(agent).code, 0);
    QCOMPARE(site.ctl({u"metrics"_s, u"save"_s, u"Days"_s, u"--by"_s, u"agent"_s}).code, 0);
    QCOMPARE(site.ctl(QStringList{u"metrics"_s, u"schedule"_s, u"Days"_s, u"--every"_s, u"day"_s} + schedule).code, 0);
}

QStringList filesIn(const QString &folder, const QString &suffix)
{
    return QDir(folder).entryList({u"*."_s + suffix}, QDir::Files, QDir::Name);
}

Ran textOf(TestSite &site, const QString &pdf)
{
    return site.run(u"python3"_s, {QStringLiteral(BELLHOP_PDF_TEXT), pdf});
}

qint64 numberOf(TestSite &site, const QByteArray &statement)
{
    return site.ask(statement).toLongLong();
}

} // namespace

/// What the relay does for reports by itself, as a program, on a clock that is moved.
class TestRelayReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFiguresAndWritesReports_data() { BELLHOP_TEST_DIALECTS(); }
    void keepsFiguresAndWritesReports();
    void aPdfIsDrawnWithoutADisplay_data() { BELLHOP_TEST_DIALECTS(); }
    void aPdfIsDrawnWithoutADisplay();
    void whatIsKilledLeavesWholeFilesAndEachOnce_data()
    {
        QTest::addColumn<db::Dialect>("dialect");
        QTest::addColumn<QString>("format");
        for (const auto &format : {u"xlsx"_s, u"pdf"_s}) {
            QTest::addRow("SQLite, %s", qPrintable(format)) << db::Dialect::Sqlite << format;
            QTest::addRow("MariaDB, %s", qPrintable(format)) << db::Dialect::MySql << format;
        }
    }
    void whatIsKilledLeavesWholeFilesAndEachOnce();
};

// On a server two of them: one does it.
void TestRelayReports::keepsFiguresAndWritesReports()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    setUp(site, {});
    const QTemporaryDir folder;
    const QStringList exports{u"--exports"_s, folder.path()};
    const auto first = std::make_unique<RelayProcess>(site, exports + QStringList{u"--name"_s, u"first"_s});
    QVERIFY(first->port() != 0);
    const auto second = dialect == db::Dialect::MySql
        ? std::make_unique<RelayProcess>(site, exports + QStringList{u"--name"_s, u"second"_s})
        : nullptr;
    QVERIFY(second == nullptr || second->port() != 0);
    const qint64 before = numberOf(site, "SELECT announced_until FROM report_edge");
    advance(site, u"49h"_s);
    // The hours that are over are announced, and where others write at the same time counted a minute later.
    QTRY_VERIFY_WITH_TIMEOUT(
        numberOf(site, "SELECT announced_until FROM report_edge") >= before + 48LL * 3'600'000, kPatience);
    if (dialect == db::Dialect::MySql)
        advance(site, u"2m"_s);
    QTRY_VERIFY_WITH_TIMEOUT(numberOf(site,
                                 "SELECT COUNT(*) FROM report_state s, report_edge e WHERE s.rolled_until > 0 "
                                 "AND s.rolled_until = e.announced_until")
            == 1,
        kPatience);
    QVERIFY(numberOf(site, "SELECT COUNT(*) FROM report_roll WHERE metric = 'agent_state'") > 48);
    const Ran check = site.ctl({u"metrics"_s, u"check"_s});
    QVERIFY2(check.code == 0 && check.out.contains("0 differ"), check.both().constData());
    QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder.path(), u"csv"_s).size(), 2, kPatience);
    for (const QString &name : filesIn(folder.path(), u"csv"_s)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("agent_state,ana,offline,") && text.endsWith("\r\n"), text.constData());
    }
    // A day later, after a restart: the third, and neither of the others again.
    first->kill();
    if (second)
        second->kill();
    advance(site, u"24h"_s);
    RelayProcess third(site, exports + QStringList{u"--name"_s, u"third"_s});
    QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder.path(), u"csv"_s).size(), 3, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(
        numberOf(site, "SELECT COUNT(*) FROM audit WHERE action = 'report_export'"), 3, kPatience);
    QCOMPARE(numberOf(site, "SELECT COUNT(DISTINCT detail) FROM audit WHERE action = 'report_export'"), 3);
    QCOMPARE(third.stop().code, 0);
}

// What it says is what the window's says: period, filters, rows, cards, figures and what they mean.
void TestRelayReports::aPdfIsDrawnWithoutADisplay()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    setUp(site, {u"--format"_s, u"pdf"_s});
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    advance(site, u"25h"_s);
    const QTemporaryDir folder;
    const QStringList exports{u"--exports"_s, folder.path()};
    {
        // A machine without the console says so, where people look, and what to do.
        RelayProcess without(site, exports + QStringList{u"--console"_s, folder.filePath(u"nothing"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(
            site.ask("SELECT COALESCE(MAX(error), '') FROM saved_report").contains(u"--console"_s), kPatience);
        const Ran doctor = site.ctl({u"doctor"_s});
        QVERIFY2(doctor.both().contains("name it with --console"), doctor.both().constData());
        QCOMPARE(without.stop().code, 0);
    }
    RelayProcess relay(site, exports + QStringList{u"--console"_s, QStringLiteral(BELLHOP_CONSOLE)});
    QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder.path(), u"pdf"_s).size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(numberOf(site, "SELECT COUNT(*) FROM saved_report WHERE error = ''"), 1, kPatience);
    const Ran read = textOf(site, folder.filePath(filesIn(folder.path(), u"pdf"_s).front()));
    QVERIFY2(read.code == 0, read.both().constData());
    QByteArray text = read.out;
    for (const char blank : {' ', '\n'})
        text.replace(blank, "");
    for (const char *word : {"Bellhopreport", "Timeineachstate", "ana", "Offline", "agentall", "byagent", "rows",
             "Whatthemeasuresmean", "Notcounted:Timebeforetheaccountwasmade", "Notconfigured"})
        QVERIFY2(text.contains(word), (QByteArray(word) + " is not in " + text).constData());
    QCOMPARE(relay.stop().code, 0);
}

void TestRelayReports::whatIsKilledLeavesWholeFilesAndEachOnce()
{
    QFETCH(db::Dialect, dialect);
    QFETCH(QString, format);
    const int days = format == u"pdf"_s ? 5 : 15;
    TestSite site(dialect);
    setUp(site, {u"--format"_s, format});
    advance(site, u"%1h"_s.arg(24 * days + 1));
    const QTemporaryDir folder;
    const QStringList exports{u"--exports"_s, folder.path(), u"--console"_s, QStringLiteral(BELLHOP_CONSOLE)};
    RelayProcess killed(site, exports);
    QTRY_VERIFY_WITH_TIMEOUT(!filesIn(folder.path(), format).isEmpty(), kPatience);
    killed.kill();
    const QStringList whole = filesIn(folder.path(), format);
    for (const QString &name : whole) {
        const Ran looked = format == u"pdf"_s
            ? textOf(site, folder.filePath(name))
            : site.run(u"python3"_s,
                {u"-c"_s, u"import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)"_s,
                    folder.filePath(name)});
        QVERIFY2(looked.code == 0, qPrintable(name + QString::fromUtf8(looked.both())));
    }
    advance(site, u"1m"_s); // the dead one's lease is over
    RelayProcess again(site, exports);
    QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder.path(), format).size(), days, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(
        numberOf(site, "SELECT COUNT(*) FROM audit WHERE action = 'report_export'"), days, kPatience);
    QCOMPARE(numberOf(site, "SELECT COUNT(DISTINCT detail) FROM audit WHERE action = 'report_export'"), days);
    QCOMPARE(again.stop().code, 0);
}

BELLHOP_TEST(tst_relay_reports, TestRelayReports)
#include "tst_relay_reports.moc"
