// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sim/town.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLong = 30'000;

QByteArray rule(const QByteArray &provider, const QByteArray &operation, const QByteArray &action)
{
    return "{\"rules\":[{\"match\":{\"provider\":\"" + provider + "\",\"operation\":\"" + operation
        + "\",\"every\":1},\"action\":" + action + "}]}";
}

Town::Answer say(Town &town, Provider provider)
{
    if (provider == Provider::Meta)
        return town.metaSend("text", "{\"body\":\"hello\"}", "token-1");
    if (provider == Provider::Twilio)
        return town.twilioSend({{"Body", "hello"}, {"StatusCallback", town.hotel() + "/status?ref=token-1"}});
    return town.lipachat("POST", "/whatsapp/message/text",
        "{\"message\":\"hello\",\"messageId\":\"token-1\",\"to\":\"254722000200\",\"from\":\"254711000100\"}");
}
} // namespace

/// What goes wrong on purpose goes wrong as it was ordered, on every provider.
class TestSimFaults : public QObject
{
    Q_OBJECT

    static void providers()
    {
        QTest::addColumn<Provider>("provider");
        QTest::newRow("meta") << Provider::Meta;
        QTest::newRow("twilio") << Provider::Twilio;
        QTest::newRow("lipachat") << Provider::Lipachat;
    }

private Q_SLOTS:
    void theAnswerIsLostAndTheGuestHasTheMessage_data() { providers(); }
    void theAnswerIsLostAndTheGuestHasTheMessage()
    {
        QFETCH(Provider, provider);
        const QByteArray word = QString(toWire(provider)).toLatin1();
        Town town;
        town.guestWrites(provider, u"Hi"_s);
        town.setFaults(rule(word, "send", "\"cut\""));
        QCOMPARE(say(town, provider).status, 0);
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
        QCOMPARE(town.ledger().received[0].answered, false);
        QCOMPARE(town.ledger().received[0].clientToken, u"token-1"_s);
    }

    void theAnswerIsNoJson_data() { providers(); }
    void theAnswerIsNoJson()
    {
        QFETCH(Provider, provider);
        Town town;
        town.guestWrites(provider, u"Hi"_s);
        town.setFaults(rule(QString(toWire(provider)).toLatin1(), "send", "\"bad_json\""));
        const auto answer = say(town, provider);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json.isNull() && !answer.body.isEmpty());
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
    }

    void nothingHappensWhenItIsRefused_data()
    {
        QTest::addColumn<Provider>("provider");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("meta token") << Provider::Meta << QByteArray("\"expired_token\"") << 401 << 190;
        QTest::newRow("meta throttle") << Provider::Meta << QByteArray("\"throttle\"") << 400 << 130429;
        QTest::newRow("meta code") << Provider::Meta << QByteArray("{\"do\":\"error\",\"code\":131016}") << 500
                                   << 131016;
        QTest::newRow("meta page") << Provider::Meta << QByteArray("{\"do\":\"http\",\"status\":502}") << 502 << 0;
        QTest::newRow("twilio token") << Provider::Twilio << QByteArray("\"expired_token\"") << 401 << 20003;
        QTest::newRow("twilio throttle") << Provider::Twilio << QByteArray("\"throttle\"") << 429 << 20429;
        QTest::newRow("lipachat token") << Provider::Lipachat << QByteArray("\"expired_token\"") << 401 << 0;
        QTest::newRow("lipachat throttle") << Provider::Lipachat << QByteArray("\"throttle\"") << 429 << 0;
    }
    void nothingHappensWhenItIsRefused()
    {
        QFETCH(Provider, provider);
        QFETCH(QByteArray, action);
        QFETCH(int, status);
        QFETCH(int, code);
        Town town;
        town.guestWrites(provider, u"Hi"_s);
        town.setFaults(rule(QString(toWire(provider)).toLatin1(), "send", action));
        const auto answer = say(town, provider);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QVERIFY(town.ledger().received.empty());
        QCOMPARE(town.ledger().refused.size(), std::size_t(1));
        town.setFaults("{}");
        QVERIFY(say(town, provider).status < 300);
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
    }

    void aForgedCopyComesBesideTheRealOne()
    {
        Town town;
        town.setFaults(rule("any", "inbound", "\"wrong_signature\""));
        town.guestWrites(Provider::Meta, u"Hi"_s);
        town.guestWrites(Provider::Twilio, u"Hi"_s);
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/meta").size(), std::size_t(2), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/twilio").size(), std::size_t(2), kLong);
        for (const QByteArray &path : {QByteArray("/meta"), QByteArray("/twilio")}) {
            const auto posts = town.posts(path);
            const QByteArray header = path == "/meta" ? "X-Hub-Signature-256" : "X-Twilio-Signature";
            QVERIFY(posts[0].header(header) != posts[1].header(header));
            QCOMPARE(posts[0].body, posts[1].body);
        }
        // This hotel believes everything, and the books say so.
        QTRY_COMPARE_WITH_TIMEOUT(town.ledger().counters.forgedAccepted, 2, kLong);
        QCOMPARE(town.ledger().counters.forged, 2);
    }

    void statusesComeInTheOrderedDisorder()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        town.setFaults(rule("meta", "send", "\"late_sent\""));
        const QString id = say(town, Provider::Meta).json.list("messages"_L1).front().text("id"_L1);
        QTRY_COMPARE_WITH_TIMEOUT(town.statuses(id), (QStringList{u"delivered"_s, u"read"_s, u"sent"_s}), kLong);
        QCOMPARE(town.ledger().received[0].status, u"read"_s);
    }

    void waitsForCompanyAndPutsItIntoOnePost()
    {
        Town town;
        town.setFaults(rule("meta", "inbound", "{\"do\":\"batch\",\"size\":5}"));
        for (int i = 0; i < 5; ++i) {
            GuestCard card;
            card.phone = u"25472200020%1"_s.arg(i);
            town.simulator().guestSends(card, GuestMessage::text(QString::number(i)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(town.changes().size(), std::size_t(5), kLong);
        QCOMPARE(town.posts("/meta").size(), std::size_t(1));
    }

    void countsWhoIsLedInward()
    {
        Town town;
        town.guestSends(Provider::Meta, GuestMessage::file(u"image"_s));
        QTRY_COMPARE_WITH_TIMEOUT(town.changes().size(), std::size_t(1), kLong);
        const QByteArray url = town.changes()
                                   .front()
                                   .at("value"_L1)
                                   .list("messages"_L1)
                                   .front()
                                   .at("image"_L1)
                                   .text("url"_L1)
                                   .toLatin1();
        town.setFaults(rule("meta", "media", "\"redirect_media\""));
        const auto answer = town.ask("GET", url, {{"Authorization", "Bearer EAAtoken"}});
        QCOMPARE(answer.status, 302);
        QCOMPARE(town.ledger().counters.ledInward, 0);
        const QByteArray inside = net::headerValue(answer.headers, "Location");
        QVERIFY(inside.startsWith("http://127.0.0.1:"));
        (void)town.ask("GET", inside, {{"Authorization", "Bearer EAAtoken"}});
        QCOMPARE(town.ledger().counters.ledInward, 1);
        QCOMPARE(town.ledger().counters.strayCredentials, 1);
    }

    void filesDieOrChange()
    {
        Town town;
        town.guestSends(Provider::Lipachat, GuestMessage::file(u"image"_s));
        QTRY_COMPARE_WITH_TIMEOUT(town.jsons("/lipachat/secret").size(), std::size_t(1), kLong);
        const QByteArray url = town.jsons("/lipachat/secret").front().at("image"_L1).text("url"_L1).toLatin1();
        const QByteArray whole = town.ask("GET", url).body;
        town.setFaults(rule("lipachat", "media", "\"corrupt_media\""));
        QVERIFY(town.ask("GET", url).body != whole);
        town.setFaults(rule("lipachat", "media", "\"expire_media\""));
        QCOMPARE(town.ask("GET", url).status, 404);
    }

    void scriptsDriveItOverHttp()
    {
        Town town;
        const auto post = [&town](const QByteArray &path, const QByteArray &json) {
            return town.ask("POST", town.api() + path, {{"Content-Type", "application/json"}}, json);
        };
        const auto written = post("/guests",
            "{\"provider\":\"twilio\",\"guest\":{\"phone\":\"254722000200\",\"name\":\"Amina\"},\"messages\":[{"
            "\"type\":"
            "\"text\",\"text\":\"Habari\"},{\"type\":\"image\",\"caption\":\"passport\"}]}");
        QCOMPARE(written.status, 200);
        QCOMPARE(written.json.list("ids"_L1).size(), std::size_t(2));
        QCOMPARE(town.twilioSend({{"Body", "Karibu"}}).status, 201);
        const auto books = town.ask("GET", town.api() + "/ledger?provider=twilio").json;
        QCOMPARE(books.list("written"_L1).size(), std::size_t(2));
        QCOMPARE(books.list("written"_L1)[1].text("text"_L1), u"passport"_s);
        QCOMPARE(books.list("received"_L1)[0].text("text"_L1), u"Karibu"_s);
        QVERIFY(books.list("received"_L1)[0].integer("order"_L1).value_or(0)
            > books.list("written"_L1)[1].integer("order"_L1).value_or(0));
        QCOMPARE(town.ask("GET", town.api() + "/ledger?provider=meta").json.list("written"_L1).size(), std::size_t(0));
        QCOMPARE(post("/guests", "{\"guest\":{\"phone\":\"Ana\"},\"message\":{}}").status, 400);
        QCOMPARE(post("/guests", "{\"guest\":{\"phone\":\"254\"},\"message\":{\"type\":\"dance\"}}").status, 400);
        QCOMPARE(post("/faults", "{\"rules\":[{}]}").status, 400);
        QCOMPARE(post("/faults", rule("meta", "send", "\"throttle\"")).status, 200);
        town.guestWrites(Provider::Meta, u"Hi"_s);
        QCOMPARE(say(town, Provider::Meta).code(), 130429);
        QCOMPARE(
            post("/events", "{\"template\":\"booking_confirm\",\"language\":\"en\",\"event\":\"PAUSED\"}").status, 200);
        QCOMPARE(post("/events", "{\"template\":\"nothing\",\"language\":\"en\",\"event\":\"PAUSED\"}").status, 404);
        QCOMPARE(
            post("/guests", "{\"provider\":\"lipachat\",\"load\":{\"guests\":3,\"messages\":30,\"seconds\":0}}").status,
            200);
        QTRY_COMPARE_WITH_TIMEOUT(
            town.ask("GET", town.api() + "/ledger?provider=lipachat").json.list("written"_L1).size(), std::size_t(30),
            kLong);
    }
};

BELLHOP_TEST(tst_sim_faults, TestSimFaults)
#include "tst_sim_faults.moc"
