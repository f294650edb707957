// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "core/report/rolled.h"
#include "core/report/rolled_figures.h"
#include "core/report/rollups.h"
#include "tests/core/report/history.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kHour{3600LL * 1000};
constexpr Instant kStart{1'900'000'000'000};

Closing answered()
{
    Closing closing;
    closing.disposition = u"inquiry_answered"_s;
    return closing;
}

/// Counts everything that is over; where others write at the same time, after the time they are given.
void keep(Site &site)
{
    QVERIFY_OK(report::catchUpRollups(site.database()));
    site.advance(milliseconds(61'000));
    QVERIFY_OK(report::catchUpRollups(site.database()));
}

report::Question thisWeek(Site &site, report::By by)
{
    report::Question question;
    const QDate day = site.now().toUtc().date();
    question.days = {day.addDays(-6), day.addDays(2)};
    question.by = by;
    return question;
}

/// Whether the figures out of what is kept are those of the rows, however they are split, also with `zone`.
bool agrees(Site &site, const QString &zone = {})
{
    for (const report::By by : {report::By::Nothing, report::By::Agent, report::By::Day, report::By::Hour,
             report::By::HourOfWeek, report::By::Weekday}) {
        report::Question question = thisWeek(site, by);
        question.zone = zone;
        const auto kept = report::makeReport(site.database(), question, report::metricsOf());
        question.isFromLedger = true;
        const auto rows = report::makeReport(site.database(), question, report::metricsOf());
        if (!kept.ok() || !rows.ok())
            return false;
        for (std::size_t i = 0; i < rows->answers.size(); ++i) {
            if (kept->answers[i].cells != rows->answers[i].cells) {
                qWarning("%s by %s", rows->answers[i].metric->id.data(), report::toWire(by).data());
                return false;
            }
        }
    }
    return true;
}

qint64 total(Site &site, QStringView metric)
{
    const auto made
        = report::makeReport(site.database(), thisWeek(site, report::By::Nothing), {report::findMetric(metric)});
    return made.ok() && !made->answers.front().cells.empty() ? made->answers.front().cells.front().total : 0;
}

qint64 marks(Site &site)
{
    return site.number("SELECT COUNT(*) FROM report_mark");
}

} // namespace

/// Figures that are kept by hour and day: whatever happens later, they are those of the rows.
class TestRollups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAndSumsComeBackAsTheyWere();
    void reportsReadWhatIsKept_data() { BELLHOP_TEST_DIALECTS(); }
    void reportsReadWhatIsKept();
    void typesAndTagsAreCountedInTheLedger_data() { BELLHOP_TEST_DIALECTS(); }
    void typesAndTagsAreCountedInTheLedger();
    void aPlantedErrorIsFoundAndRebuilt_data() { BELLHOP_TEST_DIALECTS(); }
    void aPlantedErrorIsFoundAndRebuilt();
    void whatChangesLaterIsCountedAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void whatChangesLaterIsCountedAgain();
    void aClockThatIsPutBackIsNoticed_data() { BELLHOP_TEST_DIALECTS(); }
    void aClockThatIsPutBackIsNoticed();
    void aConsoleFoundDeadLongAfterIsCountedAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void aConsoleFoundDeadLongAfterIsCountedAgain();
    void whoWritesInTheLastSecondIsWaitedFor();
    void daysBeginWhereTheHouseSays_data();
    void daysBeginWhereTheHouseSays();
    void anotherZoneCountsAnew();
    void preparesOnBothDatabases() { QCOMPARE(preparesOnBoth(report::rollupStatements()), QString()); }
};

void TestRollups::valuesAndSumsComeBackAsTheyWere()
{
    const report::Metric &waits = *report::findMetric(u"response");
    report::Rolled rolled;
    rolled.values = {-5, 0, 0, 127, 128, 1'000'000'000'000, std::numeric_limits<qint64>::max() / 2};
    report::Rolled back;
    QVERIFY_OK(back.setParts(waits, rolled.parts()));
    QCOMPARE(back, rolled);
    const report::Metric &handle = *report::findMetric(u"handle");
    report::Rolled sums;
    sums.sums = {{7, 12'345}, {8, 0}, {1'000'000, 86'400'000}};
    report::Rolled backSums;
    QVERIFY_OK(backSums.setParts(handle, sums.parts()));
    QCOMPARE(backSums, sums);
    QVERIFY_FAILS(back.setParts(waits, QByteArray("\xff\xff")), ErrorKind::BadData);
}

void TestRollups::reportsReadWhatIsKept()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    site.sendText(ana, talk, u"yes"_s);
    site.advance(3 * kHour);
    QCOMPARE(total(site, u"messages_sent"), 1);
    keep(site);
    QVERIFY(agrees(site));
    QVERIFY(site.number("SELECT COUNT(*) FROM report_roll WHERE metric = 'messages_sent' AND span = 1") > 0);
    // What is kept is what is shown: a lie shows.
    site.execute("UPDATE report_roll SET total = 41 WHERE metric = 'messages_sent'");
    QCOMPARE(total(site, u"messages_sent"), 41);
    QVERIFY(!agrees(site));
}

// What is kept knows neither: of three messages one is of a booking, and one of what somebody tagged.
void TestRollups::typesAndTagsAreCountedInTheLedger()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    for (const auto &phone : {u"34600000001"_s, u"34600000002"_s, u"34600000003"_s}) {
        const ConversationId talk = site.guestWrites(phone, u"hello"_s);
        site.claim(ana, talk);
        site.sendText(ana, talk, u"yes"_s);
        if (phone.endsWith(u'1'))
            site.execute("UPDATE conversation SET service_type = 'booking', customer_type = 'vip' WHERE id = "
                + QByteArray::number(talk.value));
        if (phone.endsWith(u'2'))
            site.run(ana, talk, TagOrder{u"late"_s, true});
    }
    site.advance(3 * kHour);
    keep(site);
    const auto sent = [&](const QString &service, const QString &customer, const QString &tag) {
        report::Question question = thisWeek(site, report::By::Nothing);
        question.serviceType = service;
        question.customerType = customer;
        question.tag = tag;
        const auto made = report::makeReport(
            site.database(), question, {report::findMetric(u"messages_sent"), report::findMetric(u"agent_state")});
        if (!made.ok() || !made->answers[1].cells.empty()) // agents' time is of no conversation
            return qint64(-1);
        return made->answers[0].cells.empty() ? qint64(0) : made->answers[0].cells.front().total;
    };
    QCOMPARE(total(site, u"messages_sent"), 3);
    QCOMPARE(sent(u"booking"_s, {}, {}), 1);
    QCOMPARE(sent(u"support"_s, {}, {}), 0);
    QCOMPARE(sent({}, u"vip"_s, {}), 1);
    QCOMPARE(sent({}, {}, u"late"_s), 1);
    QCOMPARE(sent({}, {}, u"Late "_s), 1); // as an agent would write it
    QCOMPARE(sent(u"booking"_s, {}, u"late"_s), 0); // both at once
}

void TestRollups::aPlantedErrorIsFoundAndRebuilt()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    site.sendText(ana, talk, u"yes"_s);
    site.advance(30 * kHour);
    keep(site);
    auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QVERIFY(check->cells > 30);
    site.execute("UPDATE report_roll SET total = total + 1 WHERE metric = 'agent_state' AND span = 2");
    site.execute("DELETE FROM report_roll WHERE metric = 'response' AND span = 1");
    check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QVERIFY(check->wrong >= 2);
    QVERIFY(check->examples.join(u'\n').contains(u"response"_s));
    QVERIFY_OK(report::dropRollups(site.database()));
    QVERIFY(agrees(site)); // also while nothing is kept
    keep(site);
    check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QVERIFY(agrees(site));
}

void TestRollups::whatChangesLaterIsCountedAgain()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    site.advance(milliseconds(5000));
    const MessageId first = site.sendText(ana, talk, u"yes"_s);
    site.advance(2 * kHour);
    site.sendText(ana, talk, u"still there?"_s);
    site.run(ana, talk, CloseOrder{answered()});
    site.advance(3 * kHour);
    keep(site);
    QCOMPARE(marks(site), 0);
    const auto holds = [&](const char *what) {
        if (marks(site) == 0)
            qWarning("%s left no mark", what);
        const bool left = marks(site) > 0 && agrees(site); // before it is counted again ...
        keep(site);
        const auto check = report::checkRollups(site.database());
        return left && marks(site) == 0 && agrees(site) && check.ok() && check->wrong == 0; // ... and after
    };
    // The guest writes again: it is reopened, and the closing of hours ago turns out one that was.
    site.guestWrites(u"34600000001"_s, u"and breakfast?"_s);
    QVERIFY(holds("reopening"));
    QCOMPARE(total(site, u"reopen_rate"), 1);
    // A late failure: the first answer was none, the one two hours later is.
    const qint64 before = total(site, u"first_response");
    site.execute("UPDATE message SET failed = 1 WHERE id = " + QByteArray::number(first.value));
    QVERIFY(holds("a refusal"));
    QVERIFY(total(site, u"first_response") > before + kHour.count());
    // It did arrive, as a status says that comes later still.
    site.execute("UPDATE message SET stage = 3 WHERE id = " + QByteArray::number(first.value));
    QVERIFY(holds("a delivery"));
    QCOMPARE(total(site, u"first_response"), before);
    site.run(ana, talk, CloseOrder{answered()});
    site.advance(2 * kHour);
    keep(site);
    // What is known of the conversation afterwards judges its closings.
    site.execute("UPDATE conversation SET satisfaction = 5 WHERE id = " + QByteArray::number(talk.value));
    QVERIFY(holds("a mark"));
    QCOMPARE(total(site, u"satisfaction"), 5);
    site.execute("UPDATE conversation SET service_type = 'booking' WHERE id = " + QByteArray::number(talk.value));
    QVERIFY(holds("a service type"));
    // A guest is asked after a closing, and answers late.
    site.execute("INSERT INTO survey (uuid, closing_id, conversation_id, reach_id, outcome, message_id, asked_at, "
                 "until_at) SELECT 'asked', MAX(z.id), c.id, c.reach_id, 'asked', "
        + QByteArray::number(first.value)
        + ", MAX(z.closed_at) + 11000, MAX(z.closed_at) + 99000 FROM closing z JOIN conversation c ON "
          "c.id = z.conversation_id GROUP BY c.id, c.reach_id");
    QVERIFY(holds("a question to the guest"));
    QCOMPARE(total(site, u"survey_answers"), 0);
    site.execute("UPDATE survey SET answer = 4, answered_at = asked_at + 60000");
    QVERIFY(holds("a guest's mark"));
    QCOMPARE(total(site, u"survey_answers"), 1);
    QCOMPARE(total(site, u"guest_satisfaction"), 4);
    site.execute("UPDATE closing SET undone_at = closed_at + 5000 WHERE id = (SELECT x.id FROM (SELECT MAX(z.id) AS id "
                 "FROM closing z) x)");
    QVERIFY(holds("an undone closing"));
    const ChannelId second = site.addChannel(u"second"_s);
    site.execute("UPDATE conversation SET channel_id = " + QByteArray::number(second.value));
    QVERIFY(holds("another channel"));
}

// Guests who write in hours that have been once already are counted in them.
void TestRollups::aClockThatIsPutBackIsNoticed()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    site.claim(ana, site.guestWrites(u"34600000001"_s, u"hello"_s));
    site.advance(30 * kHour);
    keep(site);
    const qint64 until = site.number("SELECT rolled_until FROM report_state");
    stopClock(site, kStart - 10 * kHour);
    const ConversationId talk = site.guestWrites(u"34600000002"_s, u"is the bar open?"_s);
    site.claim(ana, talk);
    site.sendText(ana, talk, u"yes"_s);
    QVERIFY_OK(report::keepRollups(site.database()));
    QVERIFY(site.number("SELECT rolled_until FROM report_state") < until);
    QVERIFY(agrees(site));
    QCOMPARE(total(site, u"messages_sent"), 1);
    site.advance(2 * kHour);
    keep(site);
    QVERIFY(site.number("SELECT rolled_until FROM report_state") >= (kStart + 21 * kHour).ms);
    QVERIFY(agrees(site));
    QCOMPARE(total(site, u"messages_sent"), 1);
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
}

void TestRollups::aConsoleFoundDeadLongAfterIsCountedAgain()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    site.advanceSilently(26 * kHour);
    QVERIFY_OK(report::catchUpRollups(site.database()));
    site.advanceSilently(milliseconds(61'000));
    QVERIFY_OK(report::catchUpRollups(site.database()));
    // As when no relay ran since: she was available until her last sign of life, 26 hours ago.
    site.execute("UPDATE agent_state_interval SET ended_at = started_at + 1000 WHERE ended_at IS NULL");
    site.execute("INSERT INTO agent_state_interval (agent_id, state, started_at) SELECT i.agent_id, 'offline', "
                 "MAX(i.ended_at) FROM agent_state_interval i GROUP BY i.agent_id");
    QVERIFY(marks(site) > 0);
    QVERIFY(agrees(site));
    keep(site);
    QVERIFY(agrees(site));
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QVERIFY(check->cells > 50);
}

// On a server others write at the same time: an hour is announced, and counted a minute later.
void TestRollups::whoWritesInTheLastSecondIsWaitedFor()
{
    Site site(db::Dialect::MySql);
    stopClock(site, kStart);
    site.addAgent(u"ana"_s);
    site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.advance(2 * kHour);
    auto step = report::catchUpRollups(site.database());
    QVERIFY_OK(step);
    QCOMPARE(step->hours, 0);
    QVERIFY(step->waits.count() > 0);
    site.guestWrites(u"34600000002"_s, u"hello"_s);
    QCOMPARE(marks(site), 0); // of this hour, which nobody keeps yet
    site.advance(milliseconds(61'000));
    step = report::keepRollups(site.database());
    QVERIFY_OK(step);
    QVERIFY(step->hours > 0);
}

void TestRollups::daysBeginWhereTheHouseSays_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"Asia/Kathmandu", "Australia/Lord_Howe", "Europe/Madrid", "America/St_Johns",
             "Pacific/Chatham", "America/Sao_Paulo"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void TestRollups::daysBeginWhereTheHouseSays()
{
    QFETCH(QString, zone);
    const QDateTime start(QDate(2030, 4, 5), QTime(6, 0), Qt::UTC); // Lord Howe's clocks go back by half an hour
    History::Plan plan;
    plan.keepsRollups = false;
    History history(db::Dialect::Sqlite, {start.toMSecsSinceEpoch()}, 5, plan);
    Site &site = history.site();
    site.execute("UPDATE property SET zone = '" + zone.toLatin1() + "'");
    history.play(400);
    QVERIFY_OK(report::catchUpRollups(site.database()));
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QVERIFY(check->cells > 500);
    QVERIFY(agrees(site));
    // Asked on other clocks: hours that do not fit are not used.
    for (const auto &other : {u"Asia/Kathmandu"_s, u"America/New_York"_s, u"UTC"_s})
        QVERIFY(agrees(site, other));
    // The days of this house, not those of Greenwich.
    QVERIFY(site.number("SELECT COUNT(*) FROM report_roll WHERE span = 2") > 0);
    QCOMPARE(site.number("SELECT COUNT(*) FROM report_roll WHERE span = 2 AND from_at % 86400000 = 0"), 0);
}

void TestRollups::anotherZoneCountsAnew()
{
    Site site;
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    site.claim(ana, site.guestWrites(u"34600000001"_s, u"hello"_s));
    site.advance(50 * kHour);
    keep(site);
    site.execute("UPDATE property SET zone = 'Asia/Kathmandu'");
    QVERIFY(agrees(site)); // nothing that was cut on other clocks is used
    keep(site);
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QVERIFY(agrees(site));
}

BELLHOP_TEST(tst_rollups, TestRollups)
#include "tst_rollups.moc"
