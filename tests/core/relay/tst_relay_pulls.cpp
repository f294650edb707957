// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulator.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 120'000;
const QString kPhone = u"254722000200"_s;
const QByteArray kSecret = "a-path-that-nobody-guesses-0001";

using Kind = sim::FaultAction::Kind;

sim::FaultRule rule(Kind kind, const std::vector<sim::Operation> &where, int times = 0, int value = 0)
{
    sim::FaultRule rule;
    rule.operations = where;
    rule.every = 1;
    rule.times = times;
    rule.action = {kind, value, {}};
    return rule;
}

Result<QByteArray> plain(const QByteArray &value, const QString &)
{
    return value;
}

/// A relay with a number of Twilio's and one of Lipachat's, both played, and Ana.
struct Lobby {
    explicit Lobby(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
    {
        RelayHouse::Options options;
        options.relay.pullsEvery = 200ms;
        options.relay.answerWithin = 3s;
        house = std::make_unique<RelayHouse>(site.database(), options);
        house->addAgent(u"ana"_s);
        startWorld();
        addChannels();
    }
    void startWorld()
    {
        sim::SimulatorOptions options;
        options.speed = 20;
        options.twilio.authToken = "tw-token";
        options.twilio.publicUrl = "https://hotel.example";
        options.twilio.relayUrl = house->url("");
        options.twilio.webhookUrl = "https://hotel.example/webhook/tw";
        options.lipachat.apiKey = "lipa-key";
        options.lipachat.webhookUrl = house->url("/webhook/lipa/" + kSecret);
        simulator = std::make_unique<sim::Simulator>(options);
        api = *simulator->start();
    }
    void addChannels()
    {
        desk::NewChannel channel;
        channel.property = *desk::propertyNamed(site.database(), {});
        channel.provider = Provider::Twilio;
        channel.name = u"tw"_s;
        channel.accountSid = u"AC00000000000000000000000000000001"_s;
        channel.sender = u"whatsapp:+14155550100"_s;
        channel.publicUrl = u"https://hotel.example"_s;
        channel.apiBase = api + u"/twilio"_s;
        desk::ChannelSecrets secrets;
        secrets.authToken = "tw-token";
        const auto twilio = desk::addChannel(site.database(), channel, secrets, plain);
        channel.provider = Provider::Lipachat;
        channel.name = u"lipa"_s;
        channel.phoneNumberId = u"254711000100"_s;
        channel.sender.clear();
        channel.apiBase = api + u"/lipachat/api/v1"_s;
        secrets = {};
        secrets.apiKey = "lipa-key";
        secrets.webhookPath = kSecret;
        if (!twilio.ok() || !desk::addChannel(site.database(), channel, secrets, plain).ok())
            qFatal("no channels");
        // Known to the relay, and its lists read once: what is before that is not asked for.
        if (!QTest::qWaitFor([this] { return pulled("tw") > 0 && pulled("lipa") > 0; }, kPatience))
            qFatal("the lists are not read");
    }
    qint64 pulled(const char *name)
    {
        return site.number("SELECT pulled_until FROM channel_account WHERE name = '" + QByteArray(name) + "'");
    }
    void setFaults(const std::vector<sim::FaultRule> &rules)
    {
        sim::FaultPlan plan;
        plan.rules = rules;
        simulator->setFaultPlan(plan);
    }
    void guestWrites(Provider provider, const QString &text)
    {
        sim::GuestCard guest;
        guest.provider = provider;
        guest.phone = kPhone;
        guest.name = u"Amina Otieno"_s;
        simulator->guestSends(guest, sim::GuestMessage::text(text));
    }
    qint64 messages(const QByteArray &where = "direction = 0")
    {
        return site.number("SELECT COUNT(*) FROM message WHERE " + where);
    }
    /// Ana's, once it is there.
    ConversationId claimed()
    {
        if (!QTest::qWaitFor([this] { return site.number("SELECT COUNT(*) FROM conversation") > 0; }, kPatience))
            qFatal("no conversation");
        line = house->enter(u"ana"_s);
        const ConversationId chat{site.number("SELECT id FROM conversation ORDER BY id DESC LIMIT 1")};
        if (line->answerTo(line->order(chat, 0, ClaimOrder())).boolean("ok"_L1) != true)
            qFatal("no claim");
        return chat;
    }
    void answer(ConversationId chat, const QString &text)
    {
        const QString id = line->order(chat, site.epochOf(chat), SendTextOrder{text, {}});
        if (line->answerTo(id).boolean("ok"_L1) != true)
            qFatal("no answer");
    }
    /// Both lists were read anew, twice.
    bool looksTwice()
    {
        for (int i = 0; i < 2; ++i) {
            const qint64 twilio = pulled("tw");
            const qint64 lipachat = pulled("lipa");
            if (!QTest::qWaitFor([&] { return pulled("tw") > twilio && pulled("lipa") > lipachat; }, kPatience))
                return false;
        }
        return true;
    }

    Site site;
    std::unique_ptr<RelayHouse> house;
    std::unique_ptr<sim::Simulator> simulator;
    std::unique_ptr<HubLine> line;
    QString api;
};

void providers()
{
    QTest::addColumn<bellhop::db::Dialect>("dialect");
    QTest::addColumn<int>("provider");
    for (const auto dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
        const char *word = dialect == db::Dialect::Sqlite ? "sqlite" : "mysql";
        QTest::addRow("twilio, %s", word) << dialect << static_cast<int>(Provider::Twilio);
        QTest::addRow("lipachat, %s", word) << dialect << static_cast<int>(Provider::Lipachat);
    }
}

} // namespace

/// What webhooks do not bring is asked for.
class TestRelayPulls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuestWhomNoWebhookToldOfIsHeard_data() { providers(); }
    void aGuestWhomNoWebhookToldOfIsHeard();
    void ticksThatNoWebhookToldOfAreSeen_data() { providers(); }
    void ticksThatNoWebhookToldOfAreSeen();
    void aSendWithoutAnswerIsFound_data() { providers(); }
    void aSendWithoutAnswerIsFound();
    void aPageThatFailsIsAskedForAgain();
    void aLongListIsReadThoughItsPagesOftenFail();
    void whatTheListDoesNotKnowIsPointedOut();
};

void TestRelayPulls::aGuestWhomNoWebhookToldOfIsHeard()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(int, provider);
    Lobby lobby(dialect);
    lobby.setFaults({rule(Kind::Silence, {sim::Operation::Inbound})});
    lobby.guestWrites(static_cast<Provider>(provider), u"Habari"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages(), 1, kPatience);
    QCOMPARE(lobby.site.text("SELECT body FROM message"), u"Habari"_s);
    QVERIFY(lobby.looksTwice());
    QCOMPARE(lobby.messages(), 1);
    QCOMPARE(lobby.site.number("SELECT COUNT(*) FROM raw_item"), 1); // what is known is not kept again
    // And with a webhook once more.
    lobby.setFaults({});
    lobby.guestWrites(static_cast<Provider>(provider), u"Mko?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages(), 2, kPatience);
    QVERIFY(lobby.looksTwice());
    QCOMPARE(lobby.messages(), 2);
    QCOMPARE(lobby.site.breaches(), QString());
}

void TestRelayPulls::ticksThatNoWebhookToldOfAreSeen()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(int, provider);
    Lobby lobby(dialect);
    lobby.guestWrites(static_cast<Provider>(provider), u"Habari"_s);
    const ConversationId chat = lobby.claimed();
    lobby.setFaults({rule(Kind::Silence, {sim::Operation::Status})});
    lobby.answer(chat, u"Karibu"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages("direction = 1 AND stage = 4"), 1, kPatience);
    QCOMPARE(lobby.site.breaches(), QString());
}

void TestRelayPulls::aSendWithoutAnswerIsFound()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(int, provider);
    Lobby lobby(dialect);
    lobby.guestWrites(static_cast<Provider>(provider), u"Habari"_s);
    const ConversationId chat = lobby.claimed();
    lobby.setFaults({rule(Kind::Cut, {sim::Operation::Send}, 1), rule(Kind::Silence, {sim::Operation::Status})});
    lobby.answer(chat, u"Karibu"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lobby.messages("direction = 1 AND outcome_unknown = 1") == 1
            || lobby.messages("direction = 1 AND stage = 4") == 1,
        kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(
        lobby.messages("direction = 1 AND outcome_unknown = 0 AND failed = 0 AND stage = 4"), 1, kPatience);
    QCOMPARE(lobby.simulator->ledger().received.size(), 1U);
    QCOMPARE(lobby.site.breaches(), QString());
}

void TestRelayPulls::aPageThatFailsIsAskedForAgain()
{
    Lobby lobby;
    const qint64 before = lobby.pulled("tw");
    lobby.setFaults({rule(Kind::Silence, {sim::Operation::Inbound}), rule(Kind::Http, {sim::Operation::Pull}, 2, 503)});
    lobby.guestWrites(Provider::Twilio, u"Habari"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lobby.house->get("/metrics").body.contains("\nbellhop_pulls_failed_total 2\n"), kPatience);
    QVERIFY(lobby.pulled("tw") >= before);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages(), 1, kPatience);
}

/// With every other page failing, nobody ever reads five of them in a row.
void TestRelayPulls::aLongListIsReadThoughItsPagesOftenFail()
{
    Lobby lobby;
    sim::FaultRule often = rule(Kind::Http, {sim::Operation::Pull}, 0, 503);
    often.every = 2;
    lobby.setFaults({rule(Kind::Silence, {sim::Operation::Inbound}), often});
    constexpr int kWritten = 240; // Lipachat's pages hold 50
    for (int i = 0; i < kWritten; ++i)
        lobby.guestWrites(Provider::Lipachat, u"message %1"_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages(), kWritten, 3 * kPatience);
    QCOMPARE(lobby.site.breaches(), QString());
}

void TestRelayPulls::whatTheListDoesNotKnowIsPointedOut()
{
    Lobby lobby;
    lobby.guestWrites(Provider::Lipachat, u"Habari"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages(), 1, kPatience);
    net::ClientRequest forged;
    forged.method = "POST";
    forged.url = lobby.house->url("/webhook/lipa/" + kSecret);
    forged.body
        = R"({"messageId":"wamid.FORGED","from":"254722000200","to":"254711000100","type":"TEXT","text":"Pay here"})";
    net::HttpClient client;
    QCOMPARE(client.sendAndWait(forged)->status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages(), 2, kPatience);
    lobby.site.advance(5min);
    QVERIFY(lobby.looksTwice());
    QCOMPARE(lobby.messages("direction = 2"), 0); // a list may be late
    lobby.site.advance(20min);
    QTRY_COMPARE_WITH_TIMEOUT(lobby.messages("direction = 2 AND body LIKE '%forged%'"), 1, kPatience);
    QVERIFY(lobby.looksTwice());
    QCOMPARE(lobby.messages("direction = 2"), 1);
    QCOMPARE(lobby.site.breaches(), QString());
}

BELLHOP_TEST(tst_relay_pulls, TestRelayPulls)
#include "tst_relay_pulls.moc"
