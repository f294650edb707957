// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_api.h"
#include "tests/core/sim/hotel.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using Kind = SendOutcome::Kind;

namespace {
constexpr int kLong = 30'000;
const QString kPhone = u"34600111222"_s;

OutboundMessage hello(const QString &token = {})
{
    OutboundMessage message;
    message.to.phone = kPhone;
    message.text = u"Buenos días"_s;
    message.clientToken = token;
    return message;
}
} // namespace

/// The simulator as an API that the deliverer talks to.
class TestSimulatorApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAReplyAndReportsItUpToRead()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        const auto outcome = hotel.say(kPhone, u"¡Hola! 😀"_s, u"token-1"_s);
        QCOMPARE(outcome.kind, Kind::Accepted);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.statuses().size(), std::size_t(3), kLong);
        QCOMPARE(hotel.statuses().at(0).stage, std::optional(DeliveryStage::Sent));
        QCOMPARE(hotel.statuses().at(1).stage, std::optional(DeliveryStage::Delivered));
        QCOMPARE(hotel.statuses().at(2).stage, std::optional(DeliveryStage::Read));
        for (const StatusUpdate &status : hotel.statuses()) {
            QCOMPARE(status.providerId, outcome.providerId);
            QCOMPARE(status.clientToken, u"token-1"_s);
            QCOMPARE(status.recipient.phone, kPhone);
        }
        const Ledger ledger = hotel.simulator().ledger();
        QCOMPARE(ledger.received.size(), std::size_t(1));
        QCOMPARE(ledger.received[0].text, u"¡Hola! 😀"_s);
        QCOMPARE(ledger.received[0].id, outcome.providerId);
        QCOMPARE(ledger.received[0].status, u"read"_s);
    }

    void refusesAWrongTokenAndAnotherNumber()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        ChannelSettings wrong = hotel.settings();
        wrong.accessToken = "old";
        const auto token = hotel.post(wrong, hello());
        QVERIFY(token.ok());
        QCOMPARE(token->status, 401);
        QVERIFY(token->body.contains("\"code\":190"));
        wrong = hotel.settings();
        wrong.phoneNumberId = u"999"_s;
        const auto number = hotel.post(wrong, hello());
        QVERIFY(number.ok());
        QCOMPARE(number->status, 400);
        QVERIFY(number->body.contains("\"error_subcode\":33"));
        QVERIFY(hotel.simulator().ledger().received.empty());
    }

    void refusesFreeTextOutsideTheWindow()
    {
        const auto clock = std::make_shared<ManualClock>();
        SimulatorOptions options = Hotel::fast();
        options.clock = clock;
        Hotel hotel(options);
        QCOMPARE(hotel.say(kPhone, u"You never wrote"_s).errorCode, u"131047"_s);
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        clock->advance(std::chrono::hours(24) - std::chrono::seconds(1));
        QCOMPARE(hotel.say(kPhone, u"In time"_s).kind, Kind::Accepted);
        clock->advance(std::chrono::seconds(1));
        const auto late = hotel.say(kPhone, u"Too late"_s);
        QCOMPARE(late.kind, Kind::Refused);
        QCOMPARE(late.errorCode, u"131047"_s);
        QCOMPARE(hotel.simulator().ledger().refused.size(), std::size_t(2));
    }

    void slowsDownWhoSendsTooMuch()
    {
        SimulatorOptions options = Hotel::fast();
        options.sendsPerSecond = 1;
        Hotel hotel(options);
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        SendOutcome outcome;
        for (int i = 0; i < 200 && outcome.kind != Kind::TryLater; ++i)
            outcome = hotel.say(kPhone, u"again"_s);
        QCOMPARE(outcome.kind, Kind::TryLater);
        QCOMPARE(outcome.errorCode, u"130429"_s);
    }

    void failsSendsOnOrder()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        Faults faults;
        faults.failSends = 2;
        faults.failCode = 131016;
        hotel.simulator().setFaults(faults);
        QCOMPARE(hotel.say(kPhone, u"1"_s).kind, Kind::Accepted);
        QCOMPARE(hotel.say(kPhone, u"2"_s).kind, Kind::TryLater);
        QCOMPARE(hotel.say(kPhone, u"3"_s).kind, Kind::Accepted);
        QCOMPARE(hotel.simulator().ledger().received.size(), std::size_t(2));
    }

    void reportsAFailureAfterAccepting()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        Faults faults;
        faults.failLater = 1;
        hotel.simulator().setFaults(faults);
        QCOMPARE(hotel.say(kPhone, u"1"_s, u"token-1"_s).kind, Kind::Accepted);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.statuses().size(), std::size_t(2), kLong);
        QVERIFY(hotel.statuses().at(1).failed);
        QCOMPARE(hotel.statuses().at(1).errorCode, u"131026"_s);
        QCOMPARE(hotel.statuses().at(1).clientToken, u"token-1"_s);
        QVERIFY(hotel.simulator().ledger().received.empty());
    }

    void reachesTheGuestAndNeverAnswers()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        Faults faults;
        faults.hangSends = 1;
        hotel.simulator().setFaults(faults);
        const auto call = channel::adapterFor(Provider::Meta).buildSend(hotel.settings(), hello(u"token-1"_s));
        QVERIFY(call.ok());
        std::optional<ErrorKind> ended;
        auto client = std::make_unique<net::HttpClient>();
        net::ClientRequest request;
        request.method = call->method;
        request.url = call->url;
        request.headers = call->headers;
        request.body = call->body;
        request.timeout = std::chrono::minutes(10);
        client->send(std::move(request), [&ended](const Result<net::ClientResponse> &answer) {
            ended = answer.ok() ? ErrorKind::Internal : answer.error().kind;
        });
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().received.size(), std::size_t(1), kLong);
        client.reset(); // whoever waits gives up
        QCOMPARE(ended, std::optional(ErrorKind::OutcomeUnknown));
        QTRY_VERIFY_WITH_TIMEOUT(!hotel.statuses().empty(), kLong);
        QCOMPARE(hotel.statuses().at(0).clientToken, u"token-1"_s);
        QCOMPARE(hotel.simulator().ledger().received.at(0).answered, false);
    }

    void reachesTheGuestAndCutsTheConnection()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        Faults faults;
        faults.cutSends = 1;
        hotel.simulator().setFaults(faults);
        const auto answer = hotel.post(hotel.settings(), hello(u"token-1"_s));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.statuses().size(), std::size_t(3), kLong);
        QCOMPARE(hotel.simulator().ledger().received.size(), std::size_t(1));
    }

    void tellsTheStatusBeforeTheAnswerOnOrder()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(1), kLong);
        Faults faults;
        faults.statusBeforeAnswer = true;
        hotel.simulator().setFaults(faults);
        const auto outcome = hotel.say(kPhone, u"1"_s, u"token-1"_s);
        QCOMPARE(outcome.kind, Kind::Accepted);
        // The order of the two waits up to 3 s for the webhook; on any machine that keeps up, it is already here.
        QTRY_COMPARE_WITH_TIMEOUT(hotel.statuses().size(), std::size_t(3), kLong);
        QCOMPARE(hotel.statuses().at(0).stage, std::optional(DeliveryStage::Sent));
        QCOMPARE(hotel.statuses().at(0).providerId, outcome.providerId);
    }

    void findsMessagesThatAGuestGotTwice()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        (void)hotel.say(kPhone, u"1"_s, u"token-1"_s);
        (void)hotel.say(kPhone, u"2"_s, u"token-2"_s);
        QVERIFY(hotel.simulator().ledger().repeatedTokens().empty());
        (void)hotel.say(kPhone, u"1"_s, u"token-1"_s);
        QCOMPARE(hotel.simulator().ledger().repeatedTokens(), std::vector<QString>{u"token-1"_s});
    }

    void refusesRequestsThatAreNoMessages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("no json") << QByteArray("hello") << 100;
        QTest::newRow("no product") << QByteArray("{\"to\":\"+34600111222\",\"text\":{\"body\":\"x\"}}") << 100;
        QTest::newRow("nobody") << QByteArray("{\"messaging_product\":\"whatsapp\",\"text\":{\"body\":\"x\"}}") << 100;
        QTest::newRow("a word for a number")
            << QByteArray("{\"messaging_product\":\"whatsapp\",\"to\":\"Ana\",\"text\":{\"body\":\"x\"}}") << 100;
        QTest::newRow("empty text") << QByteArray(
            "{\"messaging_product\":\"whatsapp\",\"to\":\"+34600111222\",\"text\":{\"body\":\"\"}}")
                                    << 131009;
        QTest::newRow("unknown type") << QByteArray(
            "{\"messaging_product\":\"whatsapp\",\"to\":\"+34600111222\",\"type\":\"smell\"}")
                                      << 131009;
    }

    void refusesRequestsThatAreNoMessages()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        const auto parsed = readSend(body);
        QVERIFY(std::holds_alternative<MetaError>(parsed));
        QCOMPARE(std::get<MetaError>(parsed).code, code);
    }
};

BELLHOP_TEST(tst_simulator_api, TestSimulatorApi)
#include "tst_simulator_api.moc"
