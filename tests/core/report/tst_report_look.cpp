// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "core/report/rollups.h"
#include "tests/core/report/history.h"
#include "tests/support/test_main.h"

#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using report::By;

namespace {

constexpr Instant kStart{1'900'000'000'000};

qint64 totalOf(const report::Report &made, QStringView metric)
{
    qint64 total = 0;
    for (const report::Answer &answer : made.answers) {
        for (const report::Cell &cell : answer.cells)
            total += answer.metric->id == metric ? cell.total : 0;
    }
    return total;
}

report::Question wholeOf(const History &history, By by = By::Nothing)
{
    report::Question question;
    question.days = {history.start().toUtc().date().addDays(-1), history.end().toUtc().date().addDays(1)};
    question.by = by;
    return question;
}

/// The questions of a page, and others: whatever they have in common.
std::vector<report::Request> manyOf(const History &history)
{
    std::vector<report::Request> requests;
    for (const By by : {By::Nothing, By::Agent, By::Channel, By::Hour, By::Day, By::HourOfWeek})
        requests.push_back({wholeOf(history, by), report::metricsOf()});
    const auto few = report::metricsOf({u"handled"_s, u"first_response"_s, u"messages_received"_s, u"occupancy"_s});
    requests.push_back({wholeOf(history), few});
    requests.push_back({wholeOf(history), few});
    requests.back().question.days = {history.start().toUtc().date(), history.start().toUtc().date()};
    requests.push_back({wholeOf(history), few});
    requests.back().question.agent = u"ana"_s;
    requests.push_back({wholeOf(history), few});
    requests.back().question.zone = u"Asia/Kathmandu"_s; // no day of it is kept
    requests.push_back({wholeOf(history, By::Agent), report::metricsOf({u"agent_state"_s, u"handle"_s})});
    requests.back().question.keepsLines = true;
    for (int i = 0; i < 2; ++i) {
        requests.push_back({wholeOf(history, i == 0 ? By::Nothing : By::Day), few});
        requests.back().question.serviceType = u"booking"_s;
    }
    return requests;
}

} // namespace

/// Several questions of one look: what they share is read once, and nothing comes in between.
class TestReportLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAnsweredAsItIsAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void eachIsAnsweredAsItIsAlone();
    void whatArrivesMeanwhileIsInNoneOfThem_data() { BELLHOP_TEST_DIALECTS(); }
    void whatArrivesMeanwhileIsInNoneOfThem();
    void sharesWhatIsRead();
};

void TestReportLook::eachIsAnsweredAsItIsAlone()
{
    QFETCH(db::Dialect, dialect);
    History history(dialect, kStart, 5);
    history.play(250);
    const auto requests = manyOf(history);
    const auto together = report::makeReports(history.site().database(), requests);
    QVERIFY_OK(together);
    QCOMPARE(together->size(), requests.size());
    qint64 cells = 0;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto alone = report::makeReport(history.site().database(), requests[i].question, requests[i].metrics);
        QVERIFY_OK(alone);
        QCOMPARE(together->at(i).answers.size(), requests[i].metrics.size());
        for (std::size_t k = 0; k < alone->answers.size(); ++k) {
            const report::Answer &one = together->at(i).answers[k];
            const QByteArray what = QByteArray::number(i) + ' ' + one.metric->id.data();
            QVERIFY2(one.metric == requests[i].metrics[k], what.constData());
            QVERIFY2(one.cells == alone->answers[k].cells && one.rows == alone->answers[k].rows, what.constData());
            QVERIFY2(one.lines.size() == alone->answers[k].lines.size(), what.constData());
            cells += static_cast<qint64>(one.cells.size());
        }
    }
    QVERIFY2(cells > 500, QByteArray::number(cells).constData());
}

void TestReportLook::whatArrivesMeanwhileIsInNoneOfThem()
{
    QFETCH(db::Dialect, dialect);
    History history(dialect, kStart, 6);
    history.play(120);
    Site &site = history.site();
    const auto received = report::metricsOf(u"messages_received"_s);
    // As the window: the table by day, the cards, and rows behind them.
    std::vector<report::Request> page{
        {wholeOf(history, By::Day), received}, {wholeOf(history), received}, {wholeOf(history), received}};
    page.back().question.keepsLines = true;
    int arrived = 0;
    const auto made = report::makeReports(site.database(), page, [&]() -> Status {
        // On a thread of its own, as the relay.
        std::thread([&] {
            site.execute(
                "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, stage, "
                "arrived_at) SELECT '00000000-0000-7000-8000-00000000000"
                + QByteArray::number(++arrived) + "', m.conversation_id, m.channel_id, 0, 'guest', m.epoch, m.stage, "
                + QByteArray::number(history.end().ms)
                + " FROM message m WHERE m.id = (SELECT MIN(x.id) FROM message x WHERE x.direction = 0)");
        }).join();
        return done();
    });
    QVERIFY_OK(made);
    QVERIFY(arrived >= 2);
    const qint64 before = totalOf(made->at(0), u"messages_received");
    QVERIFY(before > 0);
    QCOMPARE(totalOf(made->at(1), u"messages_received"), before);
    QCOMPARE(totalOf(made->at(2), u"messages_received"), before);
    // They did arrive: the next look has them.
    const auto later = report::makeReport(site.database(), wholeOf(history), received);
    QVERIFY_OK(later);
    QCOMPARE(totalOf(*later, u"messages_received"), before + arrived);
}

/// What a server is asked: far fewer statements together than one after the other.
void TestReportLook::sharesWhatIsRead()
{
    History history(db::Dialect::MySql, kStart, 7);
    history.play(150);
    Site &site = history.site();
    QVERIFY_OK(report::catchUpRollups(site.database()));
    const auto asked = [&] {
        return site.number(
            "SELECT CAST(variable_value AS SIGNED) FROM information_schema.global_status WHERE variable_name = "
            "'QUESTIONS'");
    };
    const auto cost = [&](const std::function<void()> &run) {
        run(); // statements are prepared once
        const qint64 before = asked();
        const qint64 idle = asked() - before;
        run();
        return asked() - before - 2 * idle;
    };
    const auto requests = [&] {
        std::vector<report::Request> list{{wholeOf(history), report::metricsOf()},
            {wholeOf(history), report::metricsOf({u"handled"_s, u"conversations_new"_s})}};
        return list;
    }();
    const qint64 alone = cost([&] {
        for (const report::Request &request : requests)
            QVERIFY_OK(report::makeReport(site.database(), request.question, request.metrics));
    });
    const qint64 one = cost([&] { QVERIFY_OK(report::makeReports(site.database(), {requests.front()})); });
    const qint64 together = cost([&] { QVERIFY_OK(report::makeReports(site.database(), requests)); });
    const QByteArray said = QByteArray::number(together) + " together, " + QByteArray::number(alone) + " alone, "
        + QByteArray::number(one) + " the first";
    QVERIFY2(together < alone, said.constData());
    QVERIFY2(together - one < (alone - one) / 2, said.constData()); // most of the second is there
}

BELLHOP_TEST(tst_report_look, TestReportLook)
#include "tst_report_look.moc"
