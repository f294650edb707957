// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/site_names.h"
#include "tests/core/report/figures_check.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kSpring(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC); // clocks change two days later
const QDateTime kAutumn(QDate(2029, 10, 26), QTime(7, 0), Qt::UTC);

} // namespace

/// The figures of days of real operations are those which the journal of the operations gives.
class TestReportHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheJournalToTheMillisecond_data();
    void agreesWithTheJournalToTheMillisecond();
    void thePlantedHoleShows();
    void statesOfAnAgentSumUpToTheWallClock_data() { BELLHOP_TEST_DIALECTS(); }
    void statesOfAnAgentSumUpToTheWallClock();
    void preparesOnBothDatabases();
    void saysNothingWhereThereIsNothing();
    void namesAnUnknownFilter();
};

void TestReportHistory::agreesWithTheJournalToTheMillisecond_data()
{
    QTest::addColumn<db::Dialect>("dialect");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("sqlite, spring") << db::Dialect::Sqlite << kSpring << 3u;
    QTest::newRow("sqlite, autumn") << db::Dialect::Sqlite << kAutumn << 2u;
    QTest::newRow("mysql, spring") << db::Dialect::MySql << kSpring << 3u;
    QTest::newRow("mysql, autumn") << db::Dialect::MySql << kAutumn << 3u;
}

void TestReportHistory::agreesWithTheJournalToTheMillisecond()
{
    QFETCH(db::Dialect, dialect);
    QFETCH(QDateTime, start);
    QFETCH(quint32, seed);
    History history(dialect, {start.toMSecsSinceEpoch()}, seed);
    history.play(500);
    QCOMPARE(disagreementOf(history), QString());
}

// The comparison itself: a ledger that lies by a millisecond is found out.
void TestReportHistory::thePlantedHoleShows()
{
    History history(db::Dialect::Sqlite, {kSpring.toMSecsSinceEpoch()}, 7);
    history.play(150);
    report::Question question;
    question.days = {kSpring.date(), kSpring.date().addDays(30)};
    QCOMPARE(checkFigures(history, {question}).wrong, QString());
    history.site().execute("UPDATE agent_state_interval SET ended_at = ended_at - 1 WHERE id = (SELECT MIN(i.id) FROM "
                           "agent_state_interval i WHERE i.ended_at > i.started_at)");
    QVERIFY(checkFigures(history, {question}).wrong.startsWith(u"agent_state"_s));
    QVERIFY(history.site().breaches().contains(u"agent_state_without_hole_or_overlap"_s));
}

void TestReportHistory::statesOfAnAgentSumUpToTheWallClock()
{
    QFETCH(db::Dialect, dialect);
    History history(dialect, {kAutumn.toMSecsSinceEpoch()}, 11);
    history.play(1500);
    QCOMPARE(history.site().breaches(), QString());
    // What makes it hard did happen: cut lines, dead consoles, wrap-ups, consoles that nobody touched.
    for (const char *what : {"\"op\":\"drop\"", "\"op\":\"vanish\"", "\"here\":false"})
        QVERIFY2(history.journal().contains(what), what);
    for (const char *state : {"busy", "break", "meeting", "training", "wrap_up", "away", "offline"})
        QVERIFY2(history.site().number(QByteArray("SELECT COUNT(*) FROM agent_state_interval WHERE state = '") + state
                     + "' AND ended_at > started_at")
                > 0,
            state);
    for (const QString &login : {u"ana"_s, u"ben"_s, u"carla"_s, u"dov"_s}) {
        report::Question question;
        question.days = {kAutumn.date(), kAutumn.date().addDays(40)};
        question.agent = login;
        const auto made = report::makeReport(history.site().database(), question, {report::findMetric(u"agent_state")});
        QVERIFY_OK(made);
        qint64 sum = 0;
        for (const report::Cell &cell : made->answers.front().cells)
            sum += cell.total;
        QCOMPARE(sum, history.end().ms - history.start().ms);
    }
}

void TestReportHistory::preparesOnBothDatabases()
{
    QCOMPARE(preparesOnBoth(report::metricStatements()), QString());
    QCOMPARE(preparesOnBoth(report::nameStatements()), QString());
}

void TestReportHistory::saysNothingWhereThereIsNothing()
{
    Site site;
    report::Question question;
    question.days = {QDate(2026, 1, 1), QDate(2026, 1, 31)};
    const auto made = report::makeReport(site.database(), question, report::metricsOf());
    QVERIFY_OK(made);
    QCOMPARE(made->answers.size(), report::catalogue().size());
    for (const report::Answer &answer : made->answers)
        QVERIFY2(answer.cells.empty(), answer.metric->id.data());
}

void TestReportHistory::namesAnUnknownFilter()
{
    Site site;
    report::Question question;
    question.days = {QDate(2026, 1, 1), QDate(2026, 1, 31)};
    for (QString report::Question::*filter : {&report::Question::agent, &report::Question::team}) {
        report::Question unknown = question;
        unknown.*filter = u"nobody"_s;
        QVERIFY_FAILS(report::makeReport(site.database(), unknown, report::metricsOf()), ErrorKind::NotFound);
    }
    for (QString report::Question::*filter : {&report::Question::serviceType, &report::Question::customerType}) {
        report::Question unknown = question;
        unknown.*filter = u"circus"_s;
        QVERIFY_FAILS(report::makeReport(site.database(), unknown, report::metricsOf()), ErrorKind::NotFound);
    }
    question.zone = u"Middle/Earth"_s;
    QVERIFY_FAILS(report::makeReport(site.database(), question, report::metricsOf()), ErrorKind::BadData);
    question.zone.clear();
    question.days = {QDate(2026, 2, 1), QDate(2026, 1, 31)};
    QVERIFY_FAILS(report::makeReport(site.database(), question, report::metricsOf()), ErrorKind::BadData);
}

BELLHOP_TEST(tst_report_history, TestReportHistory)
#include "tst_report_history.moc"
