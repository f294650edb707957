// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sim/hotel.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLong = 30'000;
const QString kPhone = u"34600111222"_s;

QSet<QString> keysOf(const std::vector<InboundItem> &items)
{
    QSet<QString> keys;
    for (const InboundItem &item : items)
        keys.insert(item.key);
    return keys;
}
} // namespace

/// The simulator as the source of webhooks.
class TestSimulatorWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheWebhookAddressAsMetaDoes()
    {
        Hotel hotel;
        QVERIFY(hotel.simulator().subscribe().ok());
        SimulatorOptions options = Hotel::fast();
        options.verifyToken = "another";
        Hotel stranger(options);
        const auto refused = stranger.simulator().subscribe();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
    }

    void signsWhatTheChannelReads()
    {
        Hotel hotel;
        const QString id = hotel.simulator().guestWrites(kPhone, u"Lucía Ferrer"_s, u"¿Tienen sitio? 😀"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(1), kLong);
        const InboundMessage message = hotel.messages().at(0);
        QCOMPARE(message.providerId, id);
        QCOMPARE(message.text, u"¿Tienen sitio? 😀"_s);
        QCOMPARE(message.from.phone, kPhone);
        QCOMPARE(message.from.displayName, u"Lucía Ferrer"_s);
        QVERIFY(!message.from.userId.isEmpty());
        QVERIFY(message.sentAt.isSet());
        QCOMPARE(hotel.forged(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().unacked(), 0, kLong);
    }

    void isNotBelievedWithAnotherSecret()
    {
        SimulatorOptions options = Hotel::fast();
        options.appSecret = "a guess";
        Hotel hotel(options);
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hotel.forged() > 0, kLong);
        QVERIFY(hotel.items().empty());
        QCOMPARE(hotel.simulator().ledger().unacked(), 1);
    }

    void sendsEveryKindInAShapeTheChannelAccepts()
    {
        Hotel hotel;
        Simulator &simulator = hotel.simulator();
        simulator.guestSends(kPhone, u"Lucía"_s, GuestMessage::reaction(u"wamid.OUT1"_s, u"👍"_s));
        simulator.guestSends(kPhone, u"Lucía"_s, GuestMessage::reaction(u"wamid.OUT1"_s, {}));
        simulator.guestSends(kPhone, u"Lucía"_s, GuestMessage::press(u"confirm:1"_s, u"Confirmar"_s));
        GuestMessage quoted = GuestMessage::text(u"ese"_s);
        quoted.replyTo = u"wamid.OUT1"_s;
        simulator.guestSends(kPhone, u"Lucía"_s, quoted);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(4), kLong);
        const auto messages = hotel.messages();
        QCOMPARE(messages[0].kind, MessageKind::Reaction);
        QCOMPARE(messages[0].text, u"👍"_s);
        QCOMPARE(messages[1].text, QString());
        QCOMPARE(messages[2].payload, u"confirm:1"_s);
        QCOMPARE(messages[3].replyToProviderId, u"wamid.OUT1"_s);
        QCOMPARE(hotel.items().size(), std::size_t(4));
    }

    void keepsTheOrderOfOneGuest()
    {
        Hotel hotel;
        for (int i = 0; i < 40; ++i)
            hotel.simulator().guestWrites(kPhone, u"Lucía"_s, QString::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(40), kLong);
        const auto messages = hotel.messages();
        for (std::size_t i = 0; i < messages.size(); ++i)
            QCOMPARE(messages[i].text, QString::number(i));
    }

    void triesAgainUntilItIsAcknowledged()
    {
        Hotel hotel;
        hotel.answerWith(503);
        for (int i = 0; i < 5; ++i)
            hotel.simulator().guestWrites(u"3460011122"_s + QString::number(i), u"Lucía"_s, u"Hola"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hotel.simulator().ledger().counters.postsFailed >= 10, kLong);
        QCOMPARE(hotel.simulator().ledger().unacked(), 5);
        hotel.answerWith(200);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().unacked(), 0, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().counters.pending, 0, kLong);
        QCOMPARE(hotel.messages().size(), std::size_t(5));
    }

    void keepsWebhooksUntilThereIsAnAddress()
    {
        Hotel hotel;
        hotel.simulator().setWebhookUrl({});
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        QCOMPARE(hotel.simulator().ledger().counters.pending, 1);
        QVERIFY(hotel.messages().empty());
        hotel.simulator().setWebhookUrl(hotel.webhook());
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(1), kLong);
    }

    void repeatsWebhooksByteForByteOnOrder()
    {
        Hotel hotel;
        Faults faults;
        faults.duplicateEvery = 2;
        hotel.simulator().setFaults(faults);
        for (int i = 0; i < 10; ++i)
            hotel.simulator().guestWrites(kPhone, u"Lucía"_s, QString::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(hotel.items().size(), std::size_t(15), kLong);
        QCOMPARE(keysOf(hotel.items()).size(), 10);
        const auto bodies = hotel.bodies();
        QCOMPARE(QSet<QByteArray>(bodies.begin(), bodies.end()).size(), 10);
        QCOMPARE(hotel.simulator().ledger().counters.duplicates, 5);
        QCOMPARE(hotel.simulator().ledger().written.size(), std::size_t(10));
    }

    void letsLaterWebhooksOvertakeOnOrder()
    {
        SimulatorOptions options = Hotel::fast();
        options.speed = 1;
        Hotel hotel(options);
        Faults faults;
        faults.reorderEvery = 3;
        hotel.simulator().setFaults(faults);
        // The third is held back for half a second of this machine's time; the fourth is sent at once.
        for (int i = 1; i <= 4; ++i)
            hotel.simulator().guestWrites(kPhone, u"Lucía"_s, QString::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(4), kLong);
        QCOMPARE(keysOf(hotel.items()).size(), 4);
    }

    void putsSeveralUpdatesIntoOnePost()
    {
        SimulatorOptions options = Hotel::fast();
        options.batch = 50;
        Hotel hotel(options);
        hotel.simulator().setWebhookUrl({});
        for (int i = 0; i < 120; ++i)
            hotel.simulator().guestWrites(u"346001%1"_s.arg(i % 7), u"Lucía"_s, QString::number(i));
        hotel.simulator().setWebhookUrl(hotel.webhook());
        QTRY_COMPARE_WITH_TIMEOUT(hotel.messages().size(), std::size_t(120), kLong);
        QVERIFY(hotel.bodies().size() < 60);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().unacked(), 0, kLong);
    }

    void playsAScriptToItsEndWhenItIsAnswered()
    {
        Hotel hotel;
        const auto script = Script::builtIn(u"booking_en"_s);
        QVERIFY(script.ok());
        const QString phone = hotel.simulator().play(*script);
        std::size_t answered = 0;
        QString lastReply;
        const auto answerWhatIsNew = [&] {
            const auto messages = hotel.messages();
            for (; answered < messages.size(); ++answered)
                lastReply = hotel.say(phone, u"May I have your name?"_s).providerId;
            return hotel.simulator().playing() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(answerWhatIsNew(), kLong);
        const auto lastWords = [&] {
            for (const InboundMessage &message : hotel.messages()) {
                if (message.text.startsWith(u"Perfect, thank you"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lastWords(), kLong);
        const Ledger ledger = hotel.simulator().ledger();
        const auto said = [&](const QString &text) {
            return std::any_of(ledger.written.begin(), ledger.written.end(),
                [&](const Ledger::Written &entry) { return entry.text == text && entry.phone == phone; });
        };
        QVERIFY(said(u"Emma Clarke, C-L-A-R-K-E"_s));
        QVERIFY(said(u"👍"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().unacked(), 0, kLong);
    }

    void playsEveryBuiltInScriptInShapesTheChannelReads()
    {
        Hotel hotel;
        QSet<QString> names;
        for (const QString &name : Script::builtInNames()) {
            const auto script = Script::builtIn(name);
            QVERIFY2(script.ok(), qPrintable(name));
            names.insert(script->guestName);
            hotel.simulator().play(*script);
        }
        std::size_t answered = 0;
        const auto answerWhatIsNew = [&] {
            const auto messages = hotel.messages();
            for (; answered < messages.size(); ++answered) {
                OutboundMessage message;
                message.to = messages[answered].from;
                message.text = u"Of course!"_s;
                (void)hotel.post(hotel.settings(), message);
            }
            return hotel.simulator().playing() == 0 && hotel.simulator().ledger().counters.pending == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(answerWhatIsNew(), kLong);
        QSet<QString> heard;
        for (const InboundItem &item : hotel.items()) {
            QVERIFY2(!std::holds_alternative<PoisonedItem>(item.event), item.raw.constData());
            QVERIFY2(!std::holds_alternative<IgnoredItem>(item.event), item.raw.constData());
            if (const auto *message = std::get_if<InboundMessage>(&item.event)) {
                heard.insert(message->from.displayName);
                QVERIFY(message->kind != MessageKind::Unsupported);
            }
        }
        QCOMPARE(heard, names);
    }

    void hidesTheNumberOfAGuestWithAUserName()
    {
        Hotel hotel;
        const auto script = Script::builtIn(u"directions_username_en"_s);
        QVERIFY(script.ok());
        hotel.simulator().play(*script);
        QTRY_VERIFY_WITH_TIMEOUT(!hotel.messages().empty(), kLong);
        const PersonRef jonas = hotel.messages().at(0).from;
        QVERIFY(jonas.phone.isEmpty());
        QVERIFY(!jonas.userId.isEmpty());
        OutboundMessage message;
        message.to = jonas;
        message.text = u"Bus 12"_s;
        const auto answer = hotel.post(hotel.settings(), message);
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!hotel.statuses().empty(), kLong);
        QCOMPARE(hotel.statuses().at(0).recipient.userId, jonas.userId);
        QVERIFY(hotel.statuses().at(0).recipient.phone.isEmpty());
    }

    void writesItsBooksAsJson()
    {
        Hotel hotel;
        hotel.simulator().guestWrites(kPhone, u"Lucía"_s, u"Hola"_s);
        (void)hotel.say(kPhone, u"¡Hola!"_s, u"token-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(hotel.simulator().ledger().counters.pending, 0, kLong);
        const QByteArray json = hotel.simulator().ledger().toJson().toBytes();
        for (const char *part : {"\"written\"", "\"received\"", "\"client_token\":\"token-1\"", "\"acked\":true"})
            QVERIFY2(json.contains(part), part);
    }

    void stopsWhileTheWebhookIsDown()
    {
        Hotel hotel;
        hotel.answerWith(500);
        for (int i = 0; i < 50; ++i)
            hotel.simulator().guestWrites(u"346001%1"_s.arg(i), u"Lucía"_s, u"Hola"_s);
        hotel.simulator().stop();
        hotel.simulator().stop();
        QCOMPARE(hotel.simulator().ledger().unacked(), 50);
    }
};

BELLHOP_TEST(tst_simulator_webhooks, TestSimulatorWebhooks)
#include "tst_simulator_webhooks.moc"
