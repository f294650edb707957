// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/private_mysql.h"
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

QByteArray signatureOf(const QByteArray &hex)
{
    return "sha256=" + hex;
}
} // namespace

/// What providers post is kept once and whole, and nothing else gets in.
class TestRelayIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheHandshakeOnlyWithTheRightToken();
    void turnsAwayWhatIsNotSigned_data() { BELLHOP_TEST_DIALECTS(); }
    void turnsAwayWhatIsNotSigned();
    void theSamePostAHundredTimesAtOnceIsStoredOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void theSamePostAHundredTimesAtOnceIsStoredOnce();
    void manyGuestsAtOnceAreAllStored_data() { BELLHOP_TEST_DIALECTS(); }
    void manyGuestsAtOnceAreAllStored();
    void aPoisonedItemLeavesItsNeighboursAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void aPoisonedItemLeavesItsNeighboursAlone();
    void anAuthenticBodyThatIsNoJsonIsKeptForSomebodyToLookAt_data() { BELLHOP_TEST_DIALECTS(); }
    void anAuthenticBodyThatIsNoJsonIsKeptForSomebodyToLookAt();
    void refusesABodyThatIsTooLarge();
    void aFullQueueSays503AndKeepsWhatItTook();
    void answers503WhileTheDatabaseIsAwayAndRecovers();
    void takesUpANewChannelWhileRunning();
    void healthAndMetricsSayHowItIsAndNobodysNumber();
};

void TestRelayIntake::answersTheHandshakeOnlyWithTheRightToken()
{
    Site site;
    RelayHouse house(site.database());
    const auto right = house.get("/webhook/front?hub.mode=subscribe&hub.verify_token=house-verify&hub.challenge=4711");
    QCOMPARE(right.status, 200);
    QCOMPARE(right.body, QByteArray("4711"));
    QCOMPARE(house.get("/webhook/front?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=4711").status, 403);
    QCOMPARE(house.get("/webhook/nobody?hub.mode=subscribe&hub.verify_token=house-verify&hub.challenge=1").status, 404);
    QCOMPARE(house.get("/elsewhere").status, 404);
}

void TestRelayIntake::turnsAwayWhatIsNotSigned()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    const QByteArray body = RelayHouse::messageBody(kPhone, u"wamid.1"_s, u"hola"_s);
    for (const net::HeaderList &headers :
        {net::HeaderList{}, {{"X-Hub-Signature-256", signatureOf(QByteArray(64, '0'))}}, {{"X-Hub-Signature-256", ""}},
            {{"X-Hub-Signature", "sha1=0"}}}) {
        const auto answer = house.postWith(body, headers);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.isEmpty());
    }
    QCOMPARE(house.post(body, "nobody").status, 404);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_delivery"), 0);
    QCOMPARE(house.post(body).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 1);
}

void TestRelayIntake::theSamePostAHundredTimesAtOnceIsStoredOnce()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    const QByteArray body = RelayHouse::messageBody(kPhone, u"wamid.same"_s, u"hola"_s);
    const QHash<int, int> answers = house.postAtOnce(std::vector<QByteArray>(100, body));
    QCOMPARE(answers.value(200), 100);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 1);
    QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 1);
    QCOMPARE(site.breaches(), QString());
}

void TestRelayIntake::manyGuestsAtOnceAreAllStored()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    std::vector<QByteArray> bodies;
    for (int i = 0; i < 300; ++i) // thirty guests, ten messages each
        bodies.push_back(RelayHouse::messageBody(
            u"3460000%1"_s.arg(i % 30, 4, 10, QLatin1Char('0')), u"wamid.many.%1"_s.arg(i), u"hola"_s));
    QCOMPARE(house.postAtOnce(bodies).value(200), 300);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 300);
    QCOMPARE(site.number("SELECT COUNT(*) FROM conversation"), 30);
    QCOMPARE(site.breaches(), QString());
}

void TestRelayIntake::aPoisonedItemLeavesItsNeighboursAlone()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    std::vector<Json> messages;
    for (int i = 0; i < 50; ++i)
        messages.push_back(RelayHouse::message(kPhone, u"wamid.batch.%1"_s.arg(i), u"line"_s));
    messages[17] = Json::object().set("id"_L1, 5).set("type"_L1, "text"_L1);
    QCOMPARE(house.post(RelayHouse::bodyOf(messages)).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 49);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined'"), 1);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'applied'"), 49);
}

void TestRelayIntake::anAuthenticBodyThatIsNoJsonIsKeptForSomebodyToLookAt()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    RelayHouse house(site.database());
    QCOMPARE(house.post("this \"is\" no json \xff").status, 200);
    QCOMPARE(house.post("[1,2]").status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined' AND raw IS NOT NULL"), 2);
    QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.after"_s, u"hola"_s)).status, 200);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 1);
}

void TestRelayIntake::refusesABodyThatIsTooLarge()
{
    Site site;
    RelayHouse::Options options;
    options.relay.limits.bodyBytes = 10'000;
    RelayHouse house(site.database(), options);
    QCOMPARE(house.post(QByteArray(20'000, 'x')).status, 413);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_delivery"), 0);
}

void TestRelayIntake::aFullQueueSays503AndKeepsWhatItTook()
{
    Site site;
    RelayHouse::Options options;
    options.relay.intakeLimit = 1;
    RelayHouse house(site.database(), options);
    std::promise<void> begun;
    std::promise<void> release;
    std::thread holder([&] { // SQLite has one writer: while this holds it, nothing is stored
        const Status held = site.database().write([&](db::Connection &) {
            begun.set_value();
            release.get_future().wait();
            return done();
        });
        if (!held.ok())
            qFatal("not held");
    });
    begun.get_future().wait();
    QHash<int, int> answers;
    std::thread poster([&] {
        std::vector<QByteArray> bodies;
        for (int i = 0; i < 10; ++i)
            bodies.push_back(RelayHouse::messageBody(kPhone, u"wamid.full.%1"_s.arg(i), u"hola"_s));
        answers = house.postAtOnce(bodies);
    });
    const auto isFull = [&house] { // at most one is being stored and one waits
        const QByteArray metrics = house.get("/metrics").body;
        const QByteArray busy = "bellhop_webhooks_total{result=\"busy\"} ";
        return metrics.contains(busy + "8\n") || metrics.contains(busy + "9\n");
    };
    const bool full = QTest::qWaitFor(isFull, kPatience);
    release.set_value();
    poster.join();
    holder.join();
    QVERIFY(full);
    QVERIFY(answers.value(200) >= 1);
    QCOMPARE(answers.value(503), 10 - answers.value(200));
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), answers.value(200));
}

void TestRelayIntake::answers503WhileTheDatabaseIsAwayAndRecovers()
{
    PrivateMySql server({});
    QVERIFY_OK(server.start());
    const QString schema = server.createSchema();
    db::OpenOptions open;
    open.patience = milliseconds(300);
    auto opened = db::Database::open(server.url(schema), open);
    QVERIFY_OK(opened);
    db::Database &database = **opened;
    QVERIFY_OK(db::migrate(database));
    RelayHouse house(database);
    QTRY_COMPARE_WITH_TIMEOUT(house.get("/health").status, 200, kPatience);

    server.kill();
    const auto away = house.post(RelayHouse::messageBody(kPhone, u"wamid.away"_s, u"hola"_s));
    QCOMPARE(away.status, 503);
    QVERIFY(!away.header("Retry-After").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(house.get("/health").status, 503, kPatience);

    QVERIFY_OK(server.start());
    QTRY_COMPARE_WITH_TIMEOUT(
        house.post(RelayHouse::messageBody(kPhone, u"wamid.away"_s, u"hola"_s)).status, 200, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(house.get("/health").status, 200, kPatience);
    const auto rows = database.read([](db::Connection &c) { return c.queryText("SELECT COUNT(*) FROM message"); });
    QVERIFY_OK(rows);
    QCOMPARE(rows->front().integer(0), 1);
}

void TestRelayIntake::takesUpANewChannelWhileRunning()
{
    Site site;
    RelayHouse house(site.database());
    const QByteArray handshake = "/webhook/later?hub.mode=subscribe&hub.verify_token=house-verify&hub.challenge=1";
    QCOMPARE(house.get(handshake).status, 404);
    house.addChannel(u"later"_s, u"1056"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.get(handshake).status, 200, kPatience);
}

void TestRelayIntake::healthAndMetricsSayHowItIsAndNobodysNumber()
{
    Site site;
    RelayHouse house(site.database());
    QCOMPARE(house.post(RelayHouse::messageBody(kPhone, u"wamid.secret"_s, u"a private word"_s)).status, 200);
    const auto namesFront = [&house] {
        const auto answer = house.get("/health");
        return answer.status == 200 && answer.body.contains("\"name\":\"front\"");
    };
    QTRY_VERIFY_WITH_TIMEOUT(namesFront(), kPatience);
    const auto health = Json::parse(house.get("/health").body);
    QVERIFY_OK(health);
    QCOMPARE(health->text("status"_L1), u"ok"_s);
    QCOMPARE(health->at("database"_L1).text("dialect"_L1), u"sqlite"_s);
    QCOMPARE(health->at("spool"_L1).boolean("installed"_L1), std::optional(false));
    QVERIFY(health->integer("last_inbound"_L1).value_or(0) > 0);
    for (const auto key : {"outbox"_L1, "queues"_L1, "consoles"_L1, "version"_L1})
        QVERIFY2(health->has(key), key.data());
    const QByteArray metrics = house.get("/metrics").body;
    QVERIFY(metrics.contains("bellhop_webhooks_total{result=\"stored\"} 1\n"));
    QVERIFY(metrics.contains("bellhop_items_total{outcome=\"applied\"} 1\n"));
    QVERIFY(metrics.contains("bellhop_intake_seconds_count 1\n"));
    for (const QByteArray &secret : {QByteArray(kPhone.data()), QByteArray("private"), QByteArray("house-token")})
        QVERIFY(!metrics.contains(secret) && !health->toBytes().contains(secret));
}

BELLHOP_TEST(tst_relay_intake, TestRelayIntake)
#include "tst_relay_intake.moc"
