// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/agent_cost.h"
#include "core/desk/outbox.h"
#include "core/desk/sessions.h"
#include "core/desk/uptime.h"
#include "core/model/template_structure.h"
#include "core/report/csv.h"
#include "core/report/report.h"
#include "core/report/rollups.h"
#include "tests/core/report/history.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

QByteArray bellhop_desk_agent_cost_sql();
QByteArray bellhop_desk_uptime_sql();

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kSecond{1000};
constexpr milliseconds kMinute{60'000};
constexpr Instant kStart{1'900'000'000'000};

report::Answer answerTo(Site &site, QStringView metric, report::By by = report::By::Nothing)
{
    report::Question question;
    const QDate day = site.now().toUtc().date();
    question.days = {day.addDays(-2), day.addDays(2)};
    question.by = by;
    question.keepsLines = true;
    auto made = report::makeReport(site.database(), question, {report::findMetric(metric)});
    if (!made.ok())
        qFatal("%s", describe(made.error()).constData());
    return std::move(made->answers.front());
}

/// Total of its only cell; nothing where there is none.
qint64 totalOf(const report::Answer &answer)
{
    return answer.cells.empty() ? 0 : answer.cells.front().total;
}

void lookEvery(Site &site, milliseconds step, int times)
{
    for (int i = 0; i < times; ++i) {
        site.advanceSilently(step);
        QVERIFY_OK(desk::noteUptime(site.database()));
    }
}

void addTemplate(Site &site)
{
    TemplateStructure structure;
    structure.body = u"Your room is ready."_s;
    site.execute("INSERT INTO template (uuid, channel_id, name, language, category, status, structure) VALUES ('"
        + newUuid().toLatin1() + "', " + QByteArray::number(site.channel().value)
        + ", 'room_ready', 'en', 'utility', 'approved', '" + structureToJson(structure) + "')");
}

SendTemplateOrder roomReady()
{
    SendTemplateOrder order;
    order.use.name = u"room_ready"_s;
    order.use.language = u"en"_s;
    return order;
}

void settleAll(Site &site, SendOutcome::Kind kind, const QString &code = {})
{
    for (const desk::Leased &leased : site.lease()) {
        QVERIFY_OK(desk::markStarted(site.database(), leased));
        SendOutcome outcome;
        outcome.kind = kind;
        outcome.errorCode = code;
        outcome.providerId = kind == SendOutcome::Kind::Accepted ? u"wamid.out."_s + leased.attempt : QString();
        QVERIFY_OK(desk::settle(site.database(), leased, outcome));
    }
}

/// Hours pass, and are kept.
void keepFigures(Site &site)
{
    site.advance(std::chrono::hours(3));
    QVERIFY_OK(report::catchUpRollups(site.database()));
    site.advance(kMinute + kSecond);
    QVERIFY_OK(report::catchUpRollups(site.database()));
}

} // namespace

/// What reports say of channels, templates and relays.
class TestChannelFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutageLastsFromTheLastLook_data() { BELLHOP_TEST_DIALECTS(); }
    void anOutageLastsFromTheLastLook();
    void aRefusedChannelIsDownAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void aRefusedChannelIsDownAlone();
    void aClockPutBackTakesNothingAway_data() { BELLHOP_TEST_DIALECTS(); }
    void aClockPutBackTakesNothingAway();
    void templatesAreCountedByName_data() { BELLHOP_TEST_DIALECTS(); }
    void templatesAreCountedByName();
    void whatIsSentAgainIsCountedAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void whatIsSentAgainIsCountedAgain();
    void aWordThatComesLateIsCountedWhereItBelongs_data() { BELLHOP_TEST_DIALECTS(); }
    void aWordThatComesLateIsCountedWhereItBelongs();
    void aSuggestionIsTakenAsItStands_data() { BELLHOP_TEST_DIALECTS(); }
    void aSuggestionIsTakenAsItStands();
    void peoplesTimeCostsWhatTheirHourDid_data() { BELLHOP_TEST_DIALECTS(); }
    void peoplesTimeCostsWhatTheirHourDid();
    void preparesOnBothDatabases()
    {
        QCOMPARE(preparesOnBoth(db::SqlBook(bellhop_desk_uptime_sql(), u"desk/uptime"_s)), QString());
        QCOMPARE(preparesOnBoth(db::SqlBook(bellhop_desk_agent_cost_sql(), u"desk/agent_cost"_s)), QString());
    }
};

void TestChannelFigures::anOutageLastsFromTheLastLook()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    QVERIFY_OK(desk::noteUptime(site.database()));
    QVERIFY(answerTo(site, u"uptime").cells.empty()); // nothing has passed yet
    lookEvery(site, 15 * kSecond, 8); // two minutes
    lookEvery(site, 3 * kMinute, 1); // nobody was there
    lookEvery(site, 15 * kSecond, 4);
    const report::Answer uptime = answerTo(site, u"uptime");
    QCOMPARE(uptime.cells.size(), std::size_t(1));
    QCOMPARE(uptime.cells.front().weight, (6 * kMinute).count());
    QCOMPARE(uptime.cells.front().total, (3 * kMinute).count());
    QCOMPARE(uptime.lines.size(), std::size_t(3)); // there, not there, there
    QVERIFY(!uptime.lines.front().fact.channel.isSet());
    // Exactly a minute apart is none.
    lookEvery(site, kMinute, 2);
    QCOMPARE(totalOf(answerTo(site, u"uptime")), (5 * kMinute).count());
    QCOMPARE(site.breaches(), QString());
}

void TestChannelFigures::aRefusedChannelIsDownAlone()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const ChannelId second = site.addChannel(u"second"_s);
    QVERIFY_OK(desk::noteUptime(site.database()));
    lookEvery(site, 30 * kSecond, 2);
    site.execute("UPDATE channel_account SET state = 'token' WHERE id = " + QByteArray::number(second.value));
    lookEvery(site, 30 * kSecond, 4); // the first of them sees it
    site.execute("UPDATE channel_account SET state = 'ok'");
    lookEvery(site, 30 * kSecond, 2);
    const report::Answer byChannel = answerTo(site, u"channel_uptime", report::By::Channel);
    QCOMPARE(byChannel.cells.size(), std::size_t(2));
    for (const report::Cell &cell : byChannel.cells) {
        QCOMPARE(cell.weight, (4 * kMinute).count());
        QCOMPARE(cell.total, cell.group == u"second"_s ? (2 * kMinute).count() : (4 * kMinute).count());
    }
    QCOMPARE(totalOf(answerTo(site, u"uptime")), (4 * kMinute).count());
    // What is switched off is neither.
    site.execute("UPDATE channel_account SET active = 0 WHERE id = " + QByteArray::number(second.value));
    lookEvery(site, kMinute, 5);
    site.execute("UPDATE channel_account SET active = 1");
    lookEvery(site, kMinute, 2);
    for (const report::Cell &cell : answerTo(site, u"channel_uptime", report::By::Channel).cells) {
        if (cell.group == u"second"_s)
            QCOMPARE(cell.weight, (5 * kMinute).count());
    }
    QCOMPARE(site.breaches(), QString()); // nor is it a hole
    // Where an older program ended what was off, a newer one sees what was.
    site.execute("UPDATE channel_account SET active = 0 WHERE id = " + QByteArray::number(second.value));
    lookEvery(site, kMinute, 1);
    site.execute("UPDATE uptime_interval SET ended_at = seen_at WHERE ended_at IS NULL AND channel_id = "
        + QByteArray::number(second.value));
    site.advanceSilently(10 * kMinute);
    site.execute("UPDATE channel_account SET active = 1");
    lookEvery(site, kMinute, 2);
    QCOMPARE(site.breaches(), QString());
    for (const report::Cell &cell : answerTo(site, u"channel_uptime", report::By::Channel).cells) {
        if (cell.group == u"second"_s)
            QCOMPARE(cell.weight, (6 * kMinute).count());
    }
}

// The day is over and kept when somebody says what an hour costs: it is counted again.
void TestChannelFigures::peoplesTimeCostsWhatTheirHourDid()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    QVERIFY_OK(desk::setFocus(site.database(), ana.session, ana.agent, talk));
    site.advance(6 * kMinute);
    site.sendText(ana, talk, u"yes"_s);
    CloseOrder close;
    close.closing.disposition = u"inquiry_answered"_s;
    site.run(ana, talk, close);
    site.advance(5 * kMinute); // still in front, but over
    const report::Answer before = answerTo(site, u"people_cost");
    QVERIFY(before.cells.empty() && !before.isConfigured);
    QCOMPARE(report::emptyWord(before), u"not configured"_s);
    keepFigures(site);
    QVERIFY_FAILS(desk::setAgentCost(site.database(), desk::AgentCost{1000, u"euro"_s}), ErrorKind::BadData);
    QVERIFY_FAILS(
        desk::setAgentCost(site.database(), desk::AgentCost{1000, u"EUR"_s}, site.now() + kMinute), ErrorKind::BadData);
    // From now on: what was closed before costs nothing yet, and that is no want of a setting.
    QVERIFY_OK(desk::setAgentCost(site.database(), desk::AgentCost{40'000, u"EUR"_s}));
    QVERIFY(answerTo(site, u"people_cost").cells.empty() && answerTo(site, u"people_cost").isConfigured);
    QVERIFY_OK(desk::setAgentCost(site.database(), desk::AgentCost{22'500, u"EUR"_s}, kStart));
    report::Question question;
    question.days = {kStart.toUtc().date(), kStart.toUtc().date().addDays(1)};
    const report::Metric *metric = report::findMetric(u"people_cost");
    for (int round = 0; round < 2; ++round) { // out of the ledger, then counted again and kept
        const auto made = report::makeReport(site.database(), question, {metric});
        QVERIFY_OK(made);
        QCOMPARE(made->answers.front().cells.size(), std::size_t(1));
        QCOMPARE(made->answers.front().cells.front().label, u"EUR"_s);
        QCOMPARE(made->answers.front().cells.front().rows, 1);
        QCOMPARE(made->answers.front().cells.front().total, 2'250'000); // a tenth of an hour
        keepFigures(site);
    }
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QCOMPARE(
        site.number("SELECT COUNT(*) FROM audit WHERE action = 'agent_cost' AND detail LIKE 'EUR from 2030-%'"), 2);
}

void TestChannelFigures::aClockPutBackTakesNothingAway()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    QVERIFY_OK(desk::noteUptime(site.database()));
    lookEvery(site, 30 * kSecond, 4);
    site.advanceSilently(-10 * kMinute);
    lookEvery(site, 30 * kSecond, 2); // it goes on
    site.execute("UPDATE channel_account SET state = 'token'");
    lookEvery(site, 30 * kSecond, 2); // it ends, long before it began
    site.advanceSilently(8 * kMinute); // it is as late as it was
    lookEvery(site, 30 * kSecond, 2);
    const report::Answer channel = answerTo(site, u"channel_uptime");
    QCOMPARE(channel.cells.size(), std::size_t(1));
    QCOMPARE(channel.cells.front().weight, (3 * kMinute).count());
    QCOMPARE(channel.cells.front().total, (2 * kMinute).count()); // there until it was put back
    QCOMPARE(site.number("SELECT COUNT(*) FROM uptime_interval WHERE seen_at < started_at"), 0);
    QCOMPARE(site.breaches(), QString());
}

void TestChannelFigures::templatesAreCountedByName()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    addTemplate(site);
    const Actor ana = site.addAgent(u"ana"_s);
    for (const auto &phone : {u"34600000001"_s, u"34600000002"_s, u"34600000003"_s}) {
        const ConversationId talk = site.guestWrites(phone, u"hello"_s);
        site.claim(ana, talk);
        if (phone.endsWith(u'3'))
            site.sendText(ana, talk, u"plain"_s);
        else
            site.run(ana, talk, roomReady());
    }
    site.execute(
        "UPDATE message SET failed = 1, error_code = '132001' WHERE id = (SELECT x.id FROM (SELECT MIN(t.message_id) "
        "AS id FROM template_send t) x)");
    const report::Answer sent = answerTo(site, u"templates");
    QCOMPARE(sent.cells.size(), std::size_t(1));
    QCOMPARE(sent.cells.front().label, u"room_ready"_s);
    QCOMPARE(sent.cells.front().total, 2);
    const report::Answer failed = answerTo(site, u"template_failures", report::By::Agent);
    QCOMPARE(failed.cells.size(), std::size_t(1));
    QCOMPARE(failed.cells.front().group, u"ana"_s);
    QCOMPARE(failed.cells.front().total, 1);
    QCOMPARE(failed.cells.front().weight, 2);
    const report::Answer reasons = answerTo(site, u"failures");
    QCOMPARE(reasons.cells.size(), std::size_t(1));
    QCOMPARE(reasons.cells.front().label, u"132001"_s);
    // What it said may be forgotten, not that it was sent.
    site.execute("UPDATE message SET body = NULL, content = NULL");
    QCOMPARE(totalOf(answerTo(site, u"templates")), 2);
}

void TestChannelFigures::whatIsSentAgainIsCountedAgain()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    const MessageId first = site.sendText(ana, talk, u"yes"_s);
    settleAll(site, SendOutcome::Kind::Refused, u"131026"_s);
    keepFigures(site);
    QCOMPARE(answerTo(site, u"failures").cells.front().label, u"131026"_s);
    site.run(ana, talk, ResendOrder{first});
    QVERIFY(site.number("SELECT COUNT(*) FROM report_mark") > 0);
    QVERIFY_OK(report::catchUpRollups(site.database()));
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    QCOMPARE(answerTo(site, u"failures").cells.front().label, u"sent_again"_s);
    settleAll(site, SendOutcome::Kind::Unknown);
    QCOMPARE(totalOf(answerTo(site, u"unknown_sends")), 1);
}

// Of an hour that is over, and kept.
void TestChannelFigures::aWordThatComesLateIsCountedWhereItBelongs()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    stopClock(site, kStart);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    site.sendText(ana, talk, u"yes"_s);
    settleAll(site, SendOutcome::Kind::Accepted);
    const QString providerId = site.text("SELECT provider_msg_id FROM message WHERE direction = 1");
    const auto tell = [&](DeliveryStage stage, Instant when) {
        StatusUpdate update;
        update.providerId = providerId;
        update.stage = stage;
        update.at = when;
        site.deliver(u"s:%1"_s.arg(static_cast<int>(stage)), update);
    };
    tell(DeliveryStage::Delivered, site.now());
    QCOMPARE(site.number("SELECT COUNT(*) FROM report_mark"), 0);
    keepFigures(site);
    QCOMPARE(totalOf(answerTo(site, u"read")), 0);
    tell(DeliveryStage::Read, {kStart.ms + 5000});
    QCOMPARE(site.number("SELECT COUNT(*) FROM report_mark"), 1);
    QVERIFY_OK(report::catchUpRollups(site.database()));
    const auto check = report::checkRollups(site.database());
    QVERIFY_OK(check);
    QCOMPARE(check->wrong, 0);
    for (const auto &metric : {u"delivered"_s, u"read"_s}) {
        QCOMPARE(totalOf(answerTo(site, metric)), 1);
        QCOMPARE(answerTo(site, metric).cells.front().weight, 1);
    }
}

void TestChannelFigures::aSuggestionIsTakenAsItStands()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, talk);
    const auto suggest = [&](const QByteArray &mode, const QByteArray &action) {
        site.execute(
            "INSERT INTO responder_decision (message_id, conversation_id, mode, action, reason, answer, epoch, at) "
            "SELECT 1, c.id, '"
            + mode + "', '" + action
            + "', 'knowledge', 'At eight.', 1, c.created_at FROM "
              "conversation c");
    };
    const auto counted = [&](const QString &label) {
        for (const report::Cell &cell : answerTo(site, u"ai_answers").cells) {
            if (cell.label == label)
                return cell.total;
        }
        return qint64(0);
    };
    suggest("draft", "answer");
    site.sendText(ana, talk, u"At nine."_s); // changed
    QCOMPARE(counted(u"taken"_s), 0);
    site.sendText(ana, talk, u"At eight."_s);
    QCOMPARE(counted(u"taken"_s), 1);
    site.sendText(ana, talk, u"At eight."_s); // once
    QCOMPARE(counted(u"taken"_s), 1);
    suggest("draft", "answer");
    suggest("automatic", "hand_over"); // no suggestion any more
    site.sendText(ana, talk, u"At eight."_s);
    QCOMPARE(counted(u"taken"_s), 1);
    QCOMPARE(counted(u"draft"_s), 2);
    suggest("shadow", "answer");
    QCOMPARE(counted(u"shadow"_s), 0);
    QCOMPARE(answerTo(site, u"ai_reasons").cells.front().label, u"knowledge"_s);
}

BELLHOP_TEST(tst_channel_figures, TestChannelFigures)
#include "tst_channel_figures.moc"
