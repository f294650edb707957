// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/sessions.h"
#include "core/desk/teams.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <future>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kPatience = 30'000;
constexpr auto kPhone = "34600111222"_L1;

std::function<bool(const Json &)> about(ConversationId conversation)
{
    return [conversation](const Json &frame) { return frame.integer("conversation"_L1) == conversation.value; };
}
} // namespace

/// Consoles get in by ticket, hear of every change, and their orders are answered.
class TestRelayHub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketOpensTheDoorOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void aTicketOpensTheDoorOnce();
    void saysWhoIsWelcome();
    void aGuestsMessageIsAnnouncedByItsIdAndNothingMore_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestsMessageIsAnnouncedByItsIdAndNothingMore();
    void aClaimIsAnsweredAndToldToTheOthers_data() { BELLHOP_TEST_DIALECTS(); }
    void aClaimIsAnsweredAndToldToTheOthers();
    void anOfferToOneWhoVanishesRunsOut_data() { BELLHOP_TEST_DIALECTS(); }
    void anOfferToOneWhoVanishesRunsOut();
    void theSameOrderTwiceIsDoneOnce();
    void changesOfOthersAreToldToo();
    void aChangeThatIsCommittedLateIsToldAllTheSame();
    void nonsenseIsAnsweredAndTheLineStays();
    void tellsWhoLooksAndTypes();
    void anOrderAfterTheEndOfTheSessionIsUnauthorised();
    void aDeactivatedAgentIsCut_data() { BELLHOP_TEST_DIALECTS(); }
    void aDeactivatedAgentIsCut();
    void hangingUpEndsTheSession();
    void twoRelaysRaceForSixtyConversationsAndEachHasOneWinner();
    void whatWaitsIsGivenOutOnceWhicheverRelayDoesIt();
};

void TestRelayHub::aTicketOpensTheDoorOnce()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const QString ticket = house.ticket(u"ana"_s);
    HubLine first(house.address(), ticket);
    QVERIFY(first.isIn());
    for (const QString &bad : {ticket, u"0123456789abcdef0123456789abcdef"_s, QString()}) {
        HubLine again(house.address(), bad);
        QVERIFY(!again.isIn());
        QVERIFY(again.failure().has_value());
        QCOMPARE(again.failure()->kind, ErrorKind::Unauthorised);
    }
}

void TestRelayHub::saysWhoIsWelcome()
{
    Site site;
    RelayHouse house(site.database());
    const AgentId ana = house.addAgent(u"ana"_s, Role::Supervisor);
    const auto line = house.enter(u"ana"_s);
    const Json welcome = line->waitFor("welcome"_L1);
    QCOMPARE(welcome.at("agent"_L1).integer("id"_L1), std::optional(ana.value));
    QCOMPARE(welcome.at("agent"_L1).text("name"_L1), u"ana"_s);
    QCOMPARE(welcome.at("agent"_L1).text("role"_L1), u"supervisor"_s);
    QVERIFY(welcome.integer("session"_L1).value_or(0) > 0);
    QVERIFY(welcome.integer("now"_L1).value_or(0) > 0);
    QVERIFY(!welcome.text("token"_L1).isEmpty());
    QCOMPARE(welcome.text("relay"_L1), house.relay().name());
    const Json pulse = line->waitFor("pulse"_L1);
    QVERIFY(pulse.integer("seq"_L1).value_or(-1) >= welcome.integer("seq"_L1).value_or(0));
    QTRY_VERIFY_WITH_TIMEOUT(house.get("/health").body.contains("\"consoles\":1"), kPatience);
}

void TestRelayHub::aGuestsMessageIsAnnouncedByItsIdAndNothingMore()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.hello"_s, u"a private word"_s)).status, 200);
    const Json event = line->waitFor("whatsapp:message"_L1);
    QCOMPARE(event.text("message_id"_L1), u"wamid.hello"_s);
    QVERIFY(event.integer("seq"_L1).value_or(0) > 0);
    QVERIFY(event.integer("message"_L1).value_or(0) > 0);
    QCOMPARE(event.integer("conversation"_L1).value_or(0), site.number("SELECT id FROM conversation"));
    for (const QString &text : line->texts())
        QVERIFY2(!text.contains(kPhone) && !text.contains("private"_L1), qUtf8Printable(text));
}

void TestRelayHub::aClaimIsAnsweredAndToldToTheOthers()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    house.addAgent(u"bo"_s);
    const auto ana = house.enter(u"ana"_s);
    const auto bo = house.enter(u"bo"_s);
    const Json won = ana->answerTo(ana->order(chat, site.epochOf(chat), ClaimOrder()));
    QCOMPARE(won.boolean("ok"_L1), std::optional(true));
    QCOMPARE(won.integer("epoch"_L1).value_or(0), site.epochOf(chat));
    QVERIFY(!bo->waitFor("whatsapp:conversation_assigned"_L1, about(chat)).isNull());
    const Json lost = bo->answerTo(bo->order(chat, site.epochOf(chat), ClaimOrder()));
    QCOMPARE(lost.boolean("ok"_L1), std::optional(false));
    QCOMPARE(lost.at("error"_L1).text("kind"_L1), u"conflict"_s);
    QVERIFY(lost.at("error"_L1).text("message"_L1).contains("Ana"_L1));
    CloseOrder close;
    close.closing.disposition = u"resolved"_s;
    QCOMPARE(ana->answerTo(ana->order(chat, site.epochOf(chat), close)).boolean("ok"_L1), std::optional(true));
    QVERIFY(!bo->waitFor("whatsapp:disposition_updated"_L1, about(chat)).isNull());
}

void TestRelayHub::anOfferToOneWhoVanishesRunsOut()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    const AgentId ana = house.addAgent(u"ana"_s);
    const AgentId bo = house.addAgent(u"bo"_s);
    const auto sender = house.enter(u"ana"_s);
    auto receiver = house.enter(u"bo"_s);
    QCOMPARE(sender->answerTo(sender->order(chat, 0, ClaimOrder())).boolean("ok"_L1), std::optional(true));
    const OfferTransferOrder offer{bo, {}, TransferReason::Specialist, u"knows the spa"_s};
    const Json offered = sender->answerTo(sender->order(chat, site.epochOf(chat), offer));
    QVERIFY2(offered.boolean("ok"_L1) == std::optional(true), offered.toBytes().constData());
    receiver.reset(); // the line is cut, nothing was said
    site.advanceSilently(kOfferLife + std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(site.text("SELECT outcome FROM transfer_offer"), u"timed_out"_s, kPatience);
    QCOMPARE(site.number("SELECT owner_id FROM conversation"), ana.value);
    QCOMPARE(site.breaches(), QString());
}

void TestRelayHub::theSameOrderTwiceIsDoneOnce()
{
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    const Command note{newUuid(), chat, 0, NoteOrder{u"once"_s}};
    const Json first = line->ask(note);
    QCOMPARE(first.boolean("ok"_L1), std::optional(true));
    line->sendText(toJson(note).toBytes());
    line->sendText(toJson(note).toBytes());
    QTRY_COMPARE_WITH_TIMEOUT(line->count("answer"_L1), 3, kPatience);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 2"), 1);
    QCOMPARE(line->answerTo(note.uuid).integer("message"_L1), first.integer("message"_L1));
}

void TestRelayHub::changesOfOthersAreToldToo()
{
    Site site(db::Dialect::MySql);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s); // not through this relay
    QVERIFY(!line->waitFor("whatsapp:message"_L1, about(chat)).isNull());
    house.addAgent(u"bo"_s);
    QVERIFY(!line->waitFor("agent"_L1).isNull());
}

void TestRelayHub::aChangeThatIsCommittedLateIsToldAllTheSame()
{
    Site site(db::Dialect::MySql);
    const ConversationId early = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    const ConversationId before = site.guestWrites(u"34600777666"_s, u"hola"_s);
    QVERIFY(!line->waitFor("whatsapp:message"_L1, about(before)).isNull()); // the feed is at work
    std::promise<void> begun;
    std::promise<void> release;
    std::thread slow([&] { // has its number in the log, but nobody can see it yet
        const Status status = site.database().write([&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText(
                "UPDATE conversation SET priority = 1, version = 1000 WHERE id = " + QByteArray::number(early.value)));
            begun.set_value();
            release.get_future().wait();
            return done();
        });
        if (!status.ok())
            qFatal("the slow one failed");
    });
    begun.get_future().wait();
    const ConversationId later = site.guestWrites(u"34600999888"_s, u"hola"_s);
    const Json overtook = line->waitFor("whatsapp:message"_L1, about(later));
    release.set_value();
    slow.join();
    QVERIFY(!overtook.isNull());
    const Json late = line->waitFor(
        "whatsapp:conversation_updated"_L1, [](const Json &frame) { return frame.integer("version"_L1) == 1000; });
    QCOMPARE(late.integer("conversation"_L1).value_or(0), early.value);
    QVERIFY(late.integer("seq"_L1) < overtook.integer("seq"_L1));
}

void TestRelayHub::nonsenseIsAnsweredAndTheLineStays()
{
    Site site;
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    const std::vector<QByteArray> nonsense{"no json", "[]", "{}", R"({"op":"dance","id":"x","conversation":1})",
        R"({"op":"claim","conversation":-1,"id":"0"})", QByteArray(100, '['),
        R"({"op":"note","text":")" + QByteArray(100'000, 'x') + "\"}"};
    for (const QByteArray &text : nonsense)
        line->sendText(text);
    QTRY_COMPARE_WITH_TIMEOUT(line->count("answer"_L1), static_cast<int>(nonsense.size()), kPatience);
    line->sendText(R"({"op":"focus"})");
    line->sendText(R"({"op":"typing","conversation":"x"})");
    const Json missing = line->answerTo(line->order(ConversationId{999}, 1, ClaimOrder()));
    QCOMPARE(missing.at("error"_L1).text("kind"_L1), u"not_found"_s);
}

void TestRelayHub::tellsWhoLooksAndTypes()
{
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    const AgentId ana = house.addAgent(u"ana"_s);
    house.addAgent(u"bo"_s);
    const auto anas = house.enter(u"ana"_s);
    const auto bos = house.enter(u"bo"_s);
    const QByteArray id = QByteArray::number(chat.value);
    const auto frame = [&](std::size_t viewing, std::size_t typing) {
        return bos->waitFor("company"_L1, [=](const Json &company) {
            const auto looks = company.list("viewing"_L1);
            return looks.size() == viewing && company.list("typing"_L1).size() == typing
                && (viewing == 0 || looks.front().asInteger() == ana.value);
        });
    };
    anas->sendText(R"({"op":"focus","conversation":)" + id + "}");
    QVERIFY(!frame(1, 0).isNull());
    anas->sendText(R"({"op":"typing","conversation":)" + id + "}");
    QVERIFY(!frame(1, 1).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL"), 1, kPatience);
    anas->close();
    QVERIFY(!frame(0, 0).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL"), 0, kPatience);
}

void TestRelayHub::anOrderAfterTheEndOfTheSessionIsUnauthorised()
{
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse::Options options; // it shall not notice by itself
    options.relay.heartbeatEvery = options.relay.jobsEvery = std::chrono::hours(1);
    RelayHouse house(site.database(), options);
    house.addAgent(u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(house.get("/health").body.contains("\"name\":\"front\""), kPatience); // all jobs ran once
    const auto line = house.enter(u"ana"_s);
    const SessionId session{line->waitFor("welcome"_L1).integer("session"_L1).value_or(0)};
    QVERIFY_OK(desk::endSession(site.database(), session, "elsewhere"_L1));
    const Json answer = line->answerTo(line->order(chat, site.epochOf(chat), ClaimOrder()));
    QCOMPARE(answer.at("error"_L1).text("kind"_L1), u"unauthorised"_s);
    QCOMPARE(site.text("SELECT owner_kind FROM conversation"), u"nobody"_s);
}

void TestRelayHub::aDeactivatedAgentIsCut()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    const Actor boss = site.addAgent(u"boss"_s, Role::Admin);
    const AgentId ana = house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    QVERIFY_OK(desk::setAgentActive(site.database(), boss, ana, false));
    QCOMPARE(line->waitForEnd(), 4001);
    QCOMPARE(line->count("goodbye"_L1), 1);
}

void TestRelayHub::hangingUpEndsTheSession()
{
    Site site;
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    QCOMPARE(site.number("SELECT COUNT(*) FROM agent_session WHERE ended_at IS NULL"), 1);
    line->sendText(R"({"op":"bye"})");
    QCOMPARE(line->waitForEnd(), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM agent_session WHERE ended_at IS NULL"), 0, kPatience);
    QCOMPARE(site.text("SELECT end_reason FROM agent_session"), u"bye"_s);
}

void TestRelayHub::whatWaitsIsGivenOutOnceWhicheverRelayDoesIt()
{
    constexpr int kChats = 12;
    Site site(db::Dialect::MySql);
    auto second = db::Database::open(site.temp().url());
    QVERIFY_OK(second);
    RelayHouse here(site.database());
    RelayHouse there(**second);
    here.addAgent(u"ana"_s);
    here.addAgent(u"bo"_s);
    const auto ana = here.enter(u"ana"_s);
    const auto bo = there.enter(u"bo"_s);
    QVERIFY_OK(desk::addTeam(site.database(), u"Front desk"_s));
    QVERIFY_OK(desk::serveProperty(site.database(), u"Front desk"_s, *desk::propertyNamed(site.database(), QString())));
    for (const QString &name : {u"ana"_s, u"bo"_s})
        QVERIFY_OK(desk::joinTeam(site.database(), u"Front desk"_s, name));
    QVERIFY_OK(desk::setAssignMode(site.database(), u"Front desk"_s, AssignMode::LeastLoaded));
    std::vector<ConversationId> chats;
    for (int i = 0; i < kChats; ++i)
        chats.push_back(site.guestWrites(u"346001%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"hola"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        site.number("SELECT COUNT(*) FROM conversation WHERE owner_kind = 'agent'"), kChats, kPatience);
    QCOMPARE(site.number("SELECT COUNT(*) FROM ownership_interval WHERE reason = 'assigned'"), kChats);
    QCOMPARE(site.number("SELECT COUNT(*) FROM assignment"), kChats);
    QCOMPARE(
        site.number("SELECT MAX(x.n) - MIN(x.n) FROM (SELECT COUNT(*) AS n FROM conversation GROUP BY owner_id) x"), 0);
    QCOMPARE(site.breaches(), QString());
}

void TestRelayHub::twoRelaysRaceForSixtyConversationsAndEachHasOneWinner()
{
    constexpr int kChats = 60;
    Site site(db::Dialect::MySql);
    std::vector<ConversationId> chats;
    for (int i = 0; i < kChats; ++i)
        chats.push_back(site.guestWrites(u"346001%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"hola"_s));
    auto second = db::Database::open(site.temp().url());
    QVERIFY_OK(second);
    RelayHouse here(site.database());
    RelayHouse there(**second);
    here.addAgent(u"ana"_s);
    here.addAgent(u"bo"_s);
    const auto ana = here.enter(u"ana"_s);
    const auto bo = there.enter(u"bo"_s);
    std::vector<std::pair<QString, QString>> orders;
    for (const ConversationId chat : chats) {
        QString anas = ana->order(chat, 1, ClaimOrder());
        orders.emplace_back(std::move(anas), bo->order(chat, 1, ClaimOrder()));
    }
    int anasWins = 0;
    for (const auto &[anasId, bosId] : orders) {
        const Json anas = ana->answerTo(anasId);
        const Json bos = bo->answerTo(bosId);
        const bool anaWon = anas.boolean("ok"_L1).value_or(false);
        anasWins += anaWon ? 1 : 0;
        QVERIFY2(anaWon != bos.boolean("ok"_L1).value_or(false), "each conversation has one winner");
        const Json refusal = (anaWon ? bos : anas).at("error"_L1);
        QCOMPARE(refusal.text("kind"_L1), u"conflict"_s);
        QVERIFY(refusal.text("message"_L1).contains(anaWon ? "Ana"_L1 : "Bo"_L1));
    }
    qInfo("wins: %d and %d", anasWins, kChats - anasWins);
    QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE owner_kind = 'agent'"), kChats);
    QCOMPARE(site.breaches(), QString());
}

BELLHOP_TEST(tst_relay_hub, TestRelayHub)
#include "tst_relay_hub.moc"
