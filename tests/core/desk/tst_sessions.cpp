// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admin.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {
QString agentState(Site &site, const Actor &actor)
{
    return site.text("SELECT state FROM v_agent WHERE id = " + QByteArray::number(actor.agent.value));
}
} // namespace

/// Who is here, since when, and what becomes of their chats when they are not.
class TestSessions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketOpensTheDoorOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void aTicketOpensTheDoorOnce();
    void ofManyWithOneTicketOneGetsIn_data() { BELLHOP_TEST_DIALECTS(); }
    void ofManyWithOneTicketOneGetsIn();
    void aHeartbeatKeepsASessionAndTellsWhichToCut_data() { BELLHOP_TEST_DIALECTS(); }
    void aHeartbeatKeepsASessionAndTellsWhichToCut();
    void goodbyeEndsStateAndFocusButNotOwnership_data() { BELLHOP_TEST_DIALECTS(); }
    void goodbyeEndsStateAndFocusButNotOwnership();
    void aDeadConsoleEndsAtItsLastHeartbeat_data() { BELLHOP_TEST_DIALECTS(); }
    void aDeadConsoleEndsAtItsLastHeartbeat();
    void onlyChatsThatWaitForUsReturnToTheQueue_data() { BELLHOP_TEST_DIALECTS(); }
    void onlyChatsThatWaitForUsReturnToTheQueue();
    void aSecondSessionKeepsTheAgentHere_data() { BELLHOP_TEST_DIALECTS(); }
    void aSecondSessionKeepsTheAgentHere();
    void deactivationEndsEverySessionAtOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void deactivationEndsEverySessionAtOnce();
};

#define SITE()                                                                                                         \
    QFETCH(bellhop::db::Dialect, dialect);                                                                             \
    Site site(dialect);                                                                                                \
    const Actor ana = site.addAgent(u"ana"_s)

void TestSessions::aTicketOpensTheDoorOnce()
{
    SITE();
    const auto ticket = desk::issueTicket(site.database(), u"ana"_s);
    QVERIFY_OK(ticket);
    QCOMPARE(ticket->size(), 32);
    const QByteArray hash = QCryptographicHash::hash(ticket->toUtf8(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(site.text("SELECT hash FROM ticket"), QString::fromLatin1(hash));

    const auto opened = desk::redeemTicket(site.database(), *ticket);
    QVERIFY_OK(opened);
    QCOMPARE(opened->actor.agent, ana.agent);
    QCOMPARE(opened->actor.name, u"Ana"_s);
    QVERIFY(opened->actor.session.isSet() && opened->actor.session != ana.session);
    QVERIFY(opened->token.size() >= 32);
    QCOMPARE(
        site.number("SELECT COUNT(*) FROM agent_session WHERE token_hash = '" + opened->token.toLatin1() + "'"), 0);
    QCOMPARE(agentState(site, ana), u"available"_s);
    QVERIFY_FAILS(desk::redeemTicket(site.database(), *ticket), ErrorKind::Unauthorised);
    QVERIFY_FAILS(desk::redeemTicket(site.database(), u"0123456789abcdef0123456789abcdef"_s), ErrorKind::Unauthorised);

    const auto old = desk::issueTicket(site.database(), u"ana"_s);
    QVERIFY_OK(old);
    site.advance(seconds(31));
    QVERIFY_FAILS(desk::redeemTicket(site.database(), *old), ErrorKind::Unauthorised);
    QVERIFY_FAILS(desk::issueTicket(site.database(), u"nobody"_s), ErrorKind::Unauthorised);
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'session_start'"), 2);
}

void TestSessions::ofManyWithOneTicketOneGetsIn()
{
    SITE();
    Q_UNUSED(ana)
    const auto ticket = desk::issueTicket(site.database(), u"ana"_s);
    QVERIFY_OK(ticket);
    std::atomic<int> in = 0;
    std::atomic<int> out = 0;
    std::vector<std::thread> doors;
    for (int i = 0; i < 6; ++i)
        doors.emplace_back([&] {
            const auto opened = desk::redeemTicket(site.database(), *ticket);
            if (opened.ok())
                ++in;
            else if (opened.error().kind == ErrorKind::Unauthorised)
                ++out;
        });
    for (std::thread &door : doors)
        door.join();
    QCOMPARE(in.load(), 1);
    QCOMPARE(out.load(), 5);
    QCOMPARE(site.number("SELECT COUNT(*) FROM agent_session"), 2);
    QCOMPARE(site.breaches(), QString());
}

void TestSessions::aHeartbeatKeepsASessionAndTellsWhichToCut()
{
    SITE();
    const Actor ben = site.addAgent(u"ben"_s);
    QVERIFY_OK(desk::endSession(site.database(), ben.session, "goodbye"_L1));
    const qint64 changes = site.number("SELECT MAX(seq) FROM change_log");
    site.advanceSilently(seconds(32));
    const auto cut = desk::renewSessions(site.database(), {ana.session, ben.session, {9999}});
    QVERIFY_OK(cut);
    QCOMPARE(*cut, (std::vector<SessionId>{ben.session, {9999}}));
    QCOMPARE(site.number("SELECT MAX(seq) FROM change_log"), changes); // heartbeats wake nobody
    site.advanceSilently(seconds(32));
    QCOMPARE(desk::reapSessions(site.database())->sessions, 0);
    QVERIFY(*desk::isSessionLive(site.database(), ana.session));
    QVERIFY(!*desk::isSessionLive(site.database(), ben.session));
    QVERIFY_FAILS(desk::setFocus(site.database(), ben.session, ben.agent, {}), ErrorKind::Unauthorised);
}

void TestSessions::goodbyeEndsStateAndFocusButNotOwnership()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    QVERIFY_OK(desk::setFocus(site.database(), ana.session, ana.agent, maria));
    QCOMPARE(site.number("SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL"), 1);
    QVERIFY_OK(desk::endSession(site.database(), ana.session, "goodbye"_L1));
    QVERIFY_OK(desk::endSession(site.database(), ana.session, "goodbye"_L1));
    QCOMPARE(agentState(site, ana), u"offline"_s);
    QCOMPARE(site.number("SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL"), 0);
    QCOMPARE(desk::reapSessions(site.database())->conversations, 0);
    QCOMPARE(site.number("SELECT owner_id FROM conversation"), ana.agent.value);
    site.advanceSilently(seconds(61));
    QCOMPARE(desk::reapSessions(site.database())->conversations, 1);
    QCOMPARE(site.text("SELECT owner_kind FROM conversation"), u"nobody"_s);
    QCOMPARE(site.text("SELECT return_reason FROM conversation"), u"owner_gone"_s);
    QCOMPARE(site.breaches(), QString());
}

void TestSessions::aDeadConsoleEndsAtItsLastHeartbeat()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    QVERIFY_OK(desk::setFocus(site.database(), ana.session, ana.agent, maria));
    site.advance(seconds(20));
    const qint64 seen = site.number("SELECT seen_at FROM agent_session");
    site.advanceSilently(seconds(300));
    const auto reaped = desk::reapSessions(site.database());
    QVERIFY_OK(reaped);
    QCOMPARE(reaped->sessions, 1);
    QCOMPARE(reaped->conversations, 1);
    QCOMPARE(site.number("SELECT ended_at FROM agent_session"), seen);
    QCOMPARE(site.number("SELECT ended_at FROM focus_interval"), seen);
    QCOMPARE(site.number("SELECT started_at FROM agent_state_interval WHERE ended_at IS NULL"), seen);
    QCOMPARE(agentState(site, ana), u"offline"_s);
    QCOMPARE(site.number("SELECT epoch FROM conversation"), 3);
    const auto again = desk::reapSessions(site.database());
    QVERIFY_OK(again);
    QCOMPARE(again->sessions + again->conversations, 0);
    QCOMPARE(site.breaches(), QString());
    // What she wrote before the network died is refused, not sent under somebody else's nose.
    QVERIFY(!site.tryRun(ana, maria, SendTextOrder{u"still me"_s, {}}).ok());
    QVERIFY(site.lease().empty());
}

void TestSessions::onlyChatsThatWaitForUsReturnToTheQueue()
{
    SITE();
    const auto waits = site.guestWrites(u"34600000001"_s, u"hola"_s);
    const auto answered = site.guestWrites(u"34600000002"_s, u"hola"_s);
    const auto snoozed = site.guestWrites(u"34600000003"_s, u"hola"_s);
    const auto bens = site.guestWrites(u"34600000004"_s, u"hola"_s);
    const Actor ben = site.addAgent(u"ben"_s);
    for (const auto conversation : {waits, answered, snoozed})
        site.claim(ana, conversation);
    site.claim(ben, bens);
    (void)site.sendText(ana, answered, u"yes"_s);
    (void)site.run(ana, snoozed, SnoozeOrder{site.now() + seconds(3600)});
    site.advanceSilently(seconds(61));
    QVERIFY_OK(desk::renewSessions(site.database(), {ben.session}));
    const auto reaped = desk::reapSessions(site.database());
    QVERIFY_OK(reaped);
    QCOMPARE(reaped->conversations, 1);
    const auto ownerOf = [&](ConversationId id) {
        return site.number("SELECT owner_id FROM conversation WHERE id = " + QByteArray::number(id.value));
    };
    QCOMPARE(ownerOf(waits), 0);
    QCOMPARE(ownerOf(answered), ana.agent.value);
    QCOMPARE(ownerOf(snoozed), ana.agent.value);
    QCOMPARE(ownerOf(bens), ben.agent.value);
    QCOMPARE(site.breaches(), QString());
}

void TestSessions::aSecondSessionKeepsTheAgentHere()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    const Actor laptop = site.signIn(u"ana"_s);
    site.advanceSilently(seconds(32));
    QVERIFY_OK(desk::renewSessions(site.database(), {laptop.session}));
    site.advanceSilently(seconds(32));
    const auto reaped = desk::reapSessions(site.database());
    QVERIFY_OK(reaped);
    QCOMPARE(reaped->sessions, 1);
    QCOMPARE(reaped->conversations, 0);
    QCOMPARE(agentState(site, ana), u"available"_s);
    (void)site.run(laptop, {}, SetStateOrder{AgentState::Break});
    QVERIFY_OK(desk::endSession(site.database(), laptop.session, "goodbye"_L1));
    QCOMPARE(agentState(site, ana), u"offline"_s);
    QCOMPARE(site.breaches(), QString());
}

void TestSessions::deactivationEndsEverySessionAtOnce()
{
    SITE();
    const Actor boss = site.addAgent(u"boss"_s, Role::Admin);
    const Actor laptop = site.signIn(u"ana"_s);
    const auto ticket = desk::issueTicket(site.database(), u"ana"_s);
    QVERIFY_OK(ticket);
    QVERIFY_FAILS(desk::setAgentActive(site.database(), ana, boss.agent, false), ErrorKind::Refused);
    QVERIFY_OK(desk::setAgentActive(site.database(), boss, ana.agent, false));
    const auto cut = desk::renewSessions(site.database(), {ana.session, laptop.session, boss.session});
    QVERIFY_OK(cut);
    QCOMPARE(*cut, (std::vector<SessionId>{ana.session, laptop.session}));
    QVERIFY_FAILS(desk::redeemTicket(site.database(), *ticket), ErrorKind::Unauthorised);
    QVERIFY_FAILS(desk::issueTicket(site.database(), u"ana"_s), ErrorKind::Unauthorised);
    QCOMPARE(agentState(site, ana), u"offline"_s);
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'agent_deactivate'"), 1);
    QVERIFY_OK(desk::setAgentActive(site.database(), boss, ana.agent, true));
    QVERIFY_OK(desk::issueTicket(site.database(), u"ana"_s));
    QCOMPARE(site.breaches(), QString());
}

BELLHOP_TEST(tst_sessions, TestSessions)
#include "tst_sessions.moc"
