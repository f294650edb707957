// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "core/report/site_names.h"
#include "tests/core/report/history.h"
#include "tests/core/report/oracle.h"
#include "tests/support/test_main.h"

#include <QTextStream>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using report::Answer;
using report::By;
using report::Cell;

namespace {

const std::array kBys{By::Nothing, By::Agent, By::Channel, By::Hour, By::Day, By::Weekday};

std::vector<const report::Metric *> allMetrics()
{
    std::vector<const report::Metric *> metrics;
    for (const report::Metric &metric : report::catalogue())
        metrics.push_back(&metric);
    return metrics;
}

bool hasSpread(const Cell &cell)
{
    return cell.median.has_value();
}

/// The value below or at which `percent` of them are.
qint64 rank(const std::vector<qint64> &sorted, qint64 percent)
{
    const auto count = static_cast<qint64>(sorted.size());
    for (qint64 i = 0; i < count; ++i) {
        if ((i + 1) * 100 >= percent * count)
            return sorted[static_cast<std::size_t>(i)];
    }
    return -1;
}

/// What differs; empty when nothing does.
QString difference(const Answer &answer, ExpectedCells expected)
{
    QString text;
    QTextStream out(&text);
    for (const Cell &cell : answer.cells) {
        const auto found = expected.find({cell.group, cell.label});
        if (found == expected.end()) {
            out << cell.group << '|' << cell.label << " is not expected; total " << cell.total << '\n';
            continue;
        }
        const Expected &e = found->second;
        if (cell.total != e.total || cell.weight != e.weight)
            out << cell.group << '|' << cell.label << " total " << cell.total << " weight " << cell.weight
                << ", expected " << e.total << ' ' << e.weight << '\n';
        if (hasSpread(cell)
            && (cell.parts != static_cast<qint64>(e.parts.size()) || *cell.median != rank(e.parts, 50)
                || *cell.ninetieth != rank(e.parts, 90)))
            out << cell.group << '|' << cell.label << " parts " << cell.parts << " median " << *cell.median << " p90 "
                << *cell.ninetieth << ", expected " << e.parts.size() << ' ' << rank(e.parts, 50) << ' '
                << rank(e.parts, 90) << '\n';
        expected.erase(found);
    }
    for (const auto &[key, cell] : expected)
        out << key.first << '|' << key.second << " is missing; total " << cell.total << '\n';
    return text;
}

/// Where a cell is not the sum of its rows.
QString unsummed(const Answer &answer)
{
    std::map<std::pair<QString, QString>, Cell> sums;
    for (const report::Line &line : answer.lines) {
        Cell &sum = sums[{line.group, line.fact.label}];
        sum.total += line.fact.value;
        sum.weight += line.fact.weight;
        ++sum.rows;
    }
    for (const Cell &cell : answer.cells) {
        const Cell &sum = sums[{cell.group, cell.label}];
        if (sum.total != cell.total || sum.weight != cell.weight || sum.rows != cell.rows)
            return cell.group + u'|' + cell.label;
    }
    return sums.size() == answer.cells.size() ? QString() : u"a row without a cell"_s;
}

} // namespace

/// The figures of days of real operations are those which the journal of the operations gives.
class TestReportHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheJournalToTheMillisecond_data();
    void agreesWithTheJournalToTheMillisecond();
    void thePlantedHoleShows();
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
    QTest::addColumn<int>("steps");
    const QDateTime spring(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC);
    const QDateTime autumn(QDate(2029, 10, 26), QTime(7, 0), Qt::UTC);
    QTest::newRow("sqlite, spring") << db::Dialect::Sqlite << spring << 1u << 500;
    QTest::newRow("sqlite, autumn") << db::Dialect::Sqlite << autumn << 2u << 500;
    QTest::newRow("mysql, spring") << db::Dialect::MySql << spring << 1u << 500;
    QTest::newRow("mysql, autumn") << db::Dialect::MySql << autumn << 3u << 400;
}

void TestReportHistory::agreesWithTheJournalToTheMillisecond()
{
    QFETCH(db::Dialect, dialect);
    QFETCH(QDateTime, start);
    QFETCH(quint32, seed);
    QFETCH(int, steps);
    History history(dialect, {start.toMSecsSinceEpoch()}, seed);
    history.play(steps);
    QCOMPARE(history.site().now().ms, history.journal().end);
    QCOMPARE(history.site().breaches(), QString());
    const Oracle oracle(history.journal());
    qint64 cells = 0;
    qint64 rows = 0;
    QStringList empty;
    const QDate from = start.date();
    for (const report::Days &days : {report::Days{from.addDays(-1), from.addDays(30)}, // all of it
             report::Days{from.addDays(1), from.addDays(2)}}) { // the day clocks change, and the one before
        for (const By by : kBys) {
            report::Question question;
            question.days = days;
            question.by = by;
            question.keepsLines = true;
            const auto made = report::makeReport(history.site().database(), question, allMetrics());
            QVERIFY_OK(made);
            for (const Answer &answer : made->answers) {
                const QString metric = answer.metric->id;
                const QString wrong = difference(answer, oracle.cells(metric, toWire(by), days.first, days.last));
                QVERIFY2(wrong.isEmpty(), (metric + u" by "_s + toWire(by) + u":\n"_s + wrong).toUtf8().constData());
                QCOMPARE(unsummed(answer), QString());
                cells += static_cast<qint64>(answer.cells.size());
                rows += answer.rows;
                if (answer.cells.empty() && by == By::Nothing && days.last > from.addDays(3))
                    empty << metric;
            }
        }
    }
    QCOMPARE(empty, QStringList()); // each metric was put to the test
    qInfo("%lld cells of %lld rows agree: %zu deeds, %zu conversations, %.1f days", cells, rows,
        history.journal().deeds.size(), history.journal().channelOf.size(),
        double(history.journal().end - start.toMSecsSinceEpoch()) / 86'400'000);
}

// The comparison itself: a ledger that lies by a millisecond is found out.
void TestReportHistory::thePlantedHoleShows()
{
    const QDateTime start(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC);
    History history(db::Dialect::Sqlite, {start.toMSecsSinceEpoch()}, 7);
    history.play(150);
    const Oracle oracle(history.journal());
    report::Question question;
    question.days = {start.date(), start.date().addDays(30)};
    const std::vector<const report::Metric *> states{report::findMetric(u"agent_state")};
    const auto expected = oracle.cells(u"agent_state"_s, u"nothing"_s, question.days.first, question.days.last);
    const auto whole = report::makeReport(history.site().database(), question, states);
    QVERIFY_OK(whole);
    QCOMPARE(difference(whole->answers.front(), expected), QString());
    history.site().execute("UPDATE agent_state_interval SET ended_at = ended_at - 1 WHERE id = (SELECT MIN(i.id) FROM "
                           "agent_state_interval i WHERE i.ended_at > i.started_at)");
    const auto holed = report::makeReport(history.site().database(), question, states);
    QVERIFY_OK(holed);
    QVERIFY(!difference(holed->answers.front(), expected).isEmpty());
    QVERIFY(history.site().breaches().contains(u"agent_state_without_hole_or_overlap"_s));
}

void TestReportHistory::statesOfAnAgentSumUpToTheWallClock()
{
    const QDateTime start(QDate(2029, 10, 26), QTime(7, 0), Qt::UTC);
    History history(db::Dialect::Sqlite, {start.toMSecsSinceEpoch()}, 11);
    history.play(200);
    std::map<qint64, qint64> joined;
    for (const Deed &deed : history.journal().deeds) {
        if (deed.kind == Deed::Kind::Join)
            joined.try_emplace(deed.agent, deed.at);
    }
    for (const auto &[agent, since] : joined) {
        report::Question question;
        question.days = {start.date(), start.date().addDays(40)};
        question.agent = history.journal().agents.at(agent);
        const auto made = report::makeReport(history.site().database(), question, {report::findMetric(u"agent_state")});
        QVERIFY_OK(made);
        qint64 sum = 0;
        for (const Cell &cell : made->answers.front().cells)
            sum += cell.total;
        QCOMPARE(sum, history.journal().end - since);
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
    const auto made = report::makeReport(site.database(), question, allMetrics());
    QVERIFY_OK(made);
    QCOMPARE(made->answers.size(), report::catalogue().size());
    for (const Answer &answer : made->answers)
        QVERIFY2(answer.cells.empty(), answer.metric->id.data());
}

void TestReportHistory::namesAnUnknownFilter()
{
    Site site;
    report::Question question;
    question.days = {QDate(2026, 1, 1), QDate(2026, 1, 31)};
    question.agent = u"nobody"_s;
    QVERIFY_FAILS(report::makeReport(site.database(), question, allMetrics()), ErrorKind::NotFound);
    question.agent.clear();
    question.zone = u"Middle/Earth"_s;
    QVERIFY_FAILS(report::makeReport(site.database(), question, allMetrics()), ErrorKind::BadData);
    question.zone.clear();
    question.days = {QDate(2026, 2, 1), QDate(2026, 1, 31)};
    QVERIFY_FAILS(report::makeReport(site.database(), question, allMetrics()), ErrorKind::BadData);
}

BELLHOP_TEST(tst_report_history, TestReportHistory)
#include "tst_report_history.moc"
