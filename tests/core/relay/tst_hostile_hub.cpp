// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/sessions.h"
#include "tests/core/net/raw_peer.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QtEndian>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
constexpr auto kPhone = "34600111222"_L1;

/// A frame as a client sends it; a wrong one when told so.
QByteArray frameOf(quint8 opcode, const QByteArray &payload, bool masked = true)
{
    QByteArray out(1, static_cast<char>(0x80 | opcode));
    const int mask = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        out.append(static_cast<char>(mask | static_cast<int>(payload.size())));
    } else {
        out.append(static_cast<char>(mask | 127)).append(8, '\0');
        qToBigEndian(static_cast<quint64>(payload.size()), out.data() + 2);
    }
    return out + (masked ? QByteArray(4, '\0') : QByteArray()) + payload; // a mask of zeros changes nothing
}

/// The code in the server's close frame; 0 without one.
int closeCodeIn(const QByteArray &frames)
{
    for (qsizetype at = 0; at + 2 <= frames.size();) {
        const int opcode = frames[at] & 0x0f;
        qsizetype size = frames[at + 1] & 0x7f;
        qsizetype head = 2;
        if (size == 126) {
            size = qFromBigEndian<quint16>(frames.constData() + at + 2);
            head = 4;
        }
        if (opcode == 8)
            return size >= 2 ? qFromBigEndian<quint16>(frames.constData() + at + head) : 1005;
        at += head + size;
    }
    return 0;
}

QByteArray upgradeRequest(const QString &ticket)
{
    return "GET /events?ticket=" + ticket.toUtf8()
        + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

quint16 portOf(const RelayHouse &house)
{
    return house.address().section(u':', -1).toUShort();
}

/// What orders can change.
QString traceOf(Site &site)
{
    return site.text("SELECT COUNT(*) FROM message") + u' ' + site.text("SELECT MAX(epoch) FROM conversation") + u' '
        + site.text("SELECT MAX(version) FROM conversation") + u' ' + site.text("SELECT COUNT(*) FROM conversation_tag")
        + u' ' + site.text("SELECT COUNT(*) FROM command");
}

} // namespace

/// Whoever is on the line, or wants to be, and is not a console that means well.
class TestHostileHub final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbageIsAnsweredAndTheLineStays();
    void whatIsNoTextFrameEndsTheLine_data();
    void whatIsNoTextFrameEndsTheLine();
    void aTicketIsGoodForItsOwnerOnceAndHalfAMinute_data() { BELLHOP_TEST_DIALECTS(); }
    void aTicketIsGoodForItsOwnerOnceAndHalfAMinute();
    void aSessionsTokenIsNoTicket();
    void anothersOrderIsNeitherToldNorDoneAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void anothersOrderIsNeitherToldNorDoneAgain();
    void nonsenseInAnOrderChangesNothing_data();
    void nonsenseInAnOrderChangesNothing();
    void aFloodOfOrdersIsAnsweredOneByOne();
    void nobodyOrdersBeyondTheirRole();
};

void TestHostileHub::garbageIsAnsweredAndTheLineStays()
{
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    const QByteArrayList garbage{"", "{", "null", "[]", "\"op\"", "{}", "{\"op\":7}", "{\"op\":\"no_such\"}",
        "{\"op\":{\"op\":\"claim\"}}", QByteArray("{\"op\":\"claim\"\0}", 15), QByteArray("[").repeated(50'000),
        "{\"op\":\"" + QByteArray(70'000, 'x') + "\"}", "{\"op\":\"claim\",\"id\":\"" + QByteArray(60'000, 'x') + "\"}",
        "{\"event\":\"welcome\"}", "{\"op\":\"send_text\",\"text\":\"\\ud83d\"}"};
    for (const QByteArray &text : garbage)
        line->sendText(text);
    QTRY_COMPARE_WITH_TIMEOUT(line->count("answer"_L1), garbage.size(), kPatience);
    for (const QString &text : line->texts())
        QVERIFY2(text.size() < 2000, "an answer does not carry what it answers");
    line->sendText(R"({"op":"focus","conversation":-4})");
    line->sendText(R"({"op":"focus","conversation":9223372036854775807})");
    line->sendText(R"({"op":"typing","conversation":"x"})");
    const Json answer = line->answerTo(line->order(chat, site.epochOf(chat), ClaimOrder()));
    QCOMPARE(answer.boolean("ok"_L1), std::optional(true));
    QCOMPARE(site.breaches(), QString());
}

void TestHostileHub::whatIsNoTextFrameEndsTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code"); // 0: cut without a word
    const QByteArray order = R"({"op":"focus"})";
    QTest::newRow("binary") << frameOf(2, order) << 1003;
    QTest::newRow("binary rubbish") << frameOf(2, QByteArray("\x00\xff\x13\x37", 4)) << 1003;
    QTest::newRow("no UTF-8") << frameOf(1, "{\"op\":\"\xff\xfe\"}") << 1007;
    QTest::newRow("unmasked") << frameOf(1, order, false) << 1002;
    QTest::newRow("an opcode that does not exist") << frameOf(5, order) << 1002;
    QTest::newRow("reserved bits") << QByteArray("\xf1\x80\0\0\0\0", 6) << 1002;
    QTest::newRow("a ping that is too long") << frameOf(9, QByteArray(300, 'x')) << 1002;
    QTest::newRow("a continuation of nothing") << frameOf(0, order) << 1002;
    QTest::newRow("300 KB") << frameOf(1, QByteArray(300'000, 'x')) << 1009;
    QTest::newRow("an exabyte announced") << QByteArray("\x81\xff\x0f\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14) << 1009;
    QTest::newRow("HTTP again") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << 1002;
}

void TestHostileHub::whatIsNoTextFrameEndsTheLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    Site site;
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    house.addAgent(u"bo"_s);
    const auto bo = house.enter(u"bo"_s);
    RawPeer peer(portOf(house));
    peer.send(upgradeRequest(house.ticket(u"ana"_s)));
    QCOMPARE(statusOf(peer.readAnswer()), 101);
    peer.send(bytes);
    const QByteArray rest = peer.readToEnd();
    QVERIFY2(peer.closed(), "the line stays open");
    QCOMPARE(closeCodeIn(rest), code);
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM agent_session WHERE ended_at IS NULL"), 1, kPatience);
    bo->sendText("{}"); // nobody else noticed
    QVERIFY(!bo->waitFor("answer"_L1).isNull());
}

void TestHostileHub::aTicketIsGoodForItsOwnerOnceAndHalfAMinute()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    const Actor boss = site.addAgent(u"boss"_s, Role::Admin);
    const AgentId ana = house.addAgent(u"ana"_s);
    const AgentId gone = house.addAgent(u"gone"_s);
    const auto isShutOut = [&](const QString &ticket) {
        HubLine line(house.address(), ticket);
        return !line.isIn() && line.failure() && line.failure()->kind == ErrorKind::Unauthorised;
    };
    const QString anas = house.ticket(u"ana"_s);
    HubLine line(house.address(), anas);
    QCOMPARE(line.waitFor("welcome"_L1).at("agent"_L1).integer("id"_L1), std::optional(ana.value));
    QVERIFY2(isShutOut(anas), "used");
    const QString of = house.ticket(u"gone"_s);
    QVERIFY_OK(desk::setAgentActive(site.database(), boss, gone, false));
    QVERIFY2(isShutOut(of), "of somebody who was deactivated");
    const QString late = house.ticket(u"ana"_s);
    site.advance(std::chrono::seconds(31));
    QVERIFY2(isShutOut(late), "expired");
    for (const QString &guess : {u"' OR '1'='1"_s, late.chopped(1), late + u'0', QString(32, u'%'), QString(32, u'0')})
        QVERIFY2(isShutOut(QString::fromLatin1(QUrl::toPercentEncoding(guess))), qUtf8Printable(guess));
    QCOMPARE(site.number("SELECT COUNT(*) FROM agent_session WHERE ended_at IS NULL AND agent_id <> "
                 + QByteArray::number(boss.agent.value)),
        1);
}

void TestHostileHub::aSessionsTokenIsNoTicket()
{
    Site site;
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    HubLine thief(house.address(), line->waitFor("welcome"_L1).text("token"_L1));
    QVERIFY(!thief.isIn());
    QCOMPARE(thief.failure()->kind, ErrorKind::Unauthorised);
}

void TestHostileHub::anothersOrderIsNeitherToldNorDoneAgain()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const ConversationId anasChat = site.guestWrites(kPhone, u"hola"_s);
    const ConversationId bosChat = site.guestWrites(u"34600999888"_s, u"hello"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    house.addAgent(u"bo"_s);
    const auto ana = house.enter(u"ana"_s);
    const auto bo = house.enter(u"bo"_s);
    const Command anas{newUuid(), anasChat, 0, NoteOrder{u"once"_s}};
    const Json told = ana->ask(anas);
    QCOMPARE(told.boolean("ok"_L1), std::optional(true));
    Command replay = anas;
    for (const ConversationId chat : {anasChat, bosChat}) {
        replay.conversation = chat;
        bo->sendText(toJson(replay).toBytes());
    }
    replay.order = ClaimOrder();
    bo->sendText(toJson(replay).toBytes());
    QTRY_COMPARE_WITH_TIMEOUT(bo->count("answer"_L1), 3, kPatience);
    const Json answer = bo->answerTo(anas.uuid);
    QCOMPARE(answer.boolean("ok"_L1), std::optional(false));
    QCOMPARE(answer.at("error"_L1).text("kind"_L1), u"refused"_s);
    for (const QString &text : bo->texts())
        QVERIFY2(!text.contains("\"answer\""_L1)
                || !text.contains("\"message\":"_L1 + QString::number(told.integer("message"_L1).value_or(0))),
            qUtf8Printable(text));
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 2"), 1);
    QCOMPARE(site.number("SELECT COUNT(*) FROM conversation WHERE owner_kind <> 'nobody'"), 0);
    QCOMPARE(ana->ask(anas).integer("message"_L1), told.integer("message"_L1)); // its owner still hears the answer
}

void TestHostileHub::nonsenseInAnOrderChangesNothing_data()
{
    QTest::addColumn<QByteArray>("order"); // CHAT and EPOCH are filled in
    const auto row = [](const char *name, const char *order) { QTest::newRow(name) << QByteArray(order); };
    row("no id", R"({"op":"claim","conversation":CHAT})");
    row("an id that is no uuid", R"({"op":"claim","id":"1","conversation":CHAT})");
    row("a conversation below nothing", R"({"op":"note","text":"x","id":"ID","conversation":-1})");
    row("a conversation of zero", R"({"op":"note","text":"x","id":"ID","conversation":0})");
    row("a conversation that is not there", R"({"op":"note","text":"x","id":"ID","conversation":9223372036854775807})");
    row("a number beyond all", R"({"op":"note","text":"x","id":"ID","conversation":18446744073709551615})");
    row("a fraction", R"({"op":"note","text":"x","id":"ID","conversation":1.5})");
    row("an absurd number", R"({"op":"note","text":"x","id":"ID","conversation":1e308})");
    row("a list for a number", R"({"op":"note","text":"x","id":"ID","conversation":[CHAT]})");
    row("a statement for a number", R"({"op":"note","text":"x","id":"ID","conversation":"CHAT OR 1=1"})");
    row("no text", R"({"op":"send_text","id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("a text that is none", R"({"op":"send_text","text":7,"id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("blanks for a text", R"({"op":"send_text","text":" \n\t ","id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("an old epoch", R"({"op":"send_text","text":"x","id":"ID","conversation":CHAT,"epoch":0})");
    row("an epoch of the future",
        R"({"op":"send_text","text":"x","id":"ID","conversation":CHAT,"epoch":9223372036854775807})");
    row("a negative epoch", R"({"op":"send_text","text":"x","id":"ID","conversation":CHAT,"epoch":-1})");
    row("an epoch that is none", R"({"op":"send_text","text":"x","id":"ID","conversation":CHAT,"epoch":{}})");
    row("a quote below nothing",
        R"({"op":"send_text","text":"x","quoted":-5,"id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("a quote of another's",
        R"({"op":"send_text","text":"x","quoted":OTHER,"id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("snoozed into the past", R"({"op":"snooze","until":-1,"id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("snoozed for ever",
        R"({"op":"snooze","until":9223372036854775807,"id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("given to nobody known",
        R"({"op":"offer_transfer","to":999999,"reason":"other","note":"x","id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("given to somebody below nothing",
        R"({"op":"offer_transfer","to":-1,"reason":"other","note":"x","id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("read up to below nothing", R"({"op":"mark_read","up_to":-9,"id":"ID","conversation":CHAT})");
    row("a tag of nothing", R"({"op":"tag","tag":"","id":"ID","conversation":CHAT})");
    row("a tag of two words", R"({"op":"tag","tag":"a b","id":"ID","conversation":CHAT})");
    row("closed without a word", R"({"op":"close","id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("closed with a word nobody knows",
        R"({"op":"close","disposition":"x'; DROP TABLE message","id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("six stars",
        R"({"op":"close","disposition":"resolved","satisfaction":6,"id":"ID","conversation":CHAT,"epoch":EPOCH})");
    row("a priority nobody knows", R"({"op":"set_facts","priority":"root","id":"ID","conversation":CHAT})");
    row("a state nobody knows", R"({"op":"set_state","state":"root","id":"ID"})");
    row("offline by order", R"({"op":"set_state","state":"offline","id":"ID"})");
    row("what is not there yet", R"({"op":"send_template","id":"ID","conversation":CHAT,"epoch":EPOCH})");
}

void TestHostileHub::nonsenseInAnOrderChangesNothing()
{
    QFETCH(QByteArray, order);
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    site.guestWrites(u"34600999888"_s, u"hello"_s);
    const QByteArray other = site.text("SELECT MAX(id) FROM message").toUtf8();
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    const auto line = house.enter(u"ana"_s);
    QVERIFY(line->answerTo(line->order(chat, site.epochOf(chat), ClaimOrder())).boolean("ok"_L1).value_or(false));
    const QString before = traceOf(site);
    order.replace("CHAT", QByteArray::number(chat.value)).replace("EPOCH", QByteArray::number(site.epochOf(chat)));
    order.replace("ID", newUuid().toUtf8()).replace("OTHER", other);
    line->sendText(order);
    const Json answer = line->waitFor("answer"_L1, [](const Json &frame) { return frame.boolean("ok"_L1) == false; });
    QVERIFY2(!answer.isNull(), "it was carried out");
    const QString kind = answer.at("error"_L1).text("kind"_L1);
    QVERIFY2(kind == "bad_data"_L1 || kind == "not_found"_L1 || kind == "refused"_L1 || kind == "stale_epoch"_L1,
        qUtf8Printable(kind));
    QVERIFY(!answer.at("error"_L1).text("message"_L1).isEmpty());
    QCOMPARE(traceOf(site), before);
    QCOMPARE(site.breaches(), QString());
}

void TestHostileHub::aFloodOfOrdersIsAnsweredOneByOne()
{
    constexpr int kOrders = 600;
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    house.addAgent(u"bo"_s);
    const auto ana = house.enter(u"ana"_s);
    const auto bo = house.enter(u"bo"_s);
    for (int i = 0; i < kOrders; ++i)
        ana->order(chat, 0, NoteOrder{u"flood"_s});
    const Json bos = bo->answerTo(bo->order(chat, site.epochOf(chat), ClaimOrder())); // others get their turn
    QCOMPARE(bos.boolean("ok"_L1), std::optional(true));
    QTRY_COMPARE_WITH_TIMEOUT(ana->count("answer"_L1), kOrders, 2 * kPatience);
    int done = 0;
    for (const QString &text : ana->texts()) {
        const auto frame = Json::parse(text.toUtf8());
        if (frame.ok() && frame->text("event"_L1) == "answer"_L1) {
            if (frame->boolean("ok"_L1).value_or(false))
                ++done;
            else
                QCOMPARE(frame->at("error"_L1).text("kind"_L1), u"queue_full"_s);
        }
    }
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE direction = 2"), done);
}

void TestHostileHub::nobodyOrdersBeyondTheirRole()
{
    Site site;
    const ConversationId chat = site.guestWrites(kPhone, u"hola"_s);
    RelayHouse house(site.database());
    house.addAgent(u"ana"_s);
    house.addAgent(u"bo"_s);
    const auto ana = house.enter(u"ana"_s);
    const auto bo = house.enter(u"bo"_s);
    QVERIFY(ana->answerTo(ana->order(chat, site.epochOf(chat), ClaimOrder())).boolean("ok"_L1).value_or(false));
    const QString before = traceOf(site);
    const QByteArray id = QByteArray::number(chat.value);
    const QByteArray epoch = QByteArray::number(site.epochOf(chat));
    const QByteArrayList orders{R"("op":"send_text","text":"x")", R"("op":"release")", R"("op":"take_over","why":"x")",
        R"("op":"snooze","until":4000000000000)", R"("op":"close","disposition":"resolved")"};
    for (const QByteArray &order : orders) { // the role and the name that a frame claims to have are not read
        bo->sendText("{" + order + R"(,"role":"admin","agent":1,"session":1,"actor":{"role":"admin"},"id":")"
            + newUuid().toUtf8() + R"(","conversation":)" + id + R"(,"epoch":)" + epoch + "}");
    }
    QTRY_COMPARE_WITH_TIMEOUT(bo->count("answer"_L1), orders.size(), kPatience);
    QCOMPARE(traceOf(site), before);
    QVERIFY(bo->waitFor("answer"_L1, [](const Json &frame) { return frame.boolean("ok"_L1) == false; })
                .at("error"_L1)
                .text("message"_L1)
                .contains("Ana"_L1));
}

BELLHOP_TEST(tst_hostile_hub, TestHostileHub)
#include "tst_hostile_hub.moc"
