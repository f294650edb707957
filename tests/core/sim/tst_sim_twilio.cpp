// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/twilio_payloads.h"
#include "tests/core/sim/town.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLong = 30'000;
const QByteArray kMessages = "/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages";

net::FormFields text(const QByteArray &body)
{
    return {{"Body", body}};
}

QString wordOf(const net::FormFields &form, const QByteArray &name)
{
    return QString::fromUtf8(Town::field(form, name));
}
} // namespace

/// Twilio's API as a program that knows only its documentation sees it.
class TestSimTwilio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsThePublishedExamplesSay_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        const QByteArray call = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&"
                                "To=%2B18005551212";
        QTest::newRow("plain") << url << call << QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        QTest::newRow("with its port") << QByteArray("https://mycompany.com:443/myapp.php?foo=1&bar=2") << call
                                       << QByteArray("kvajT1Ptam85bY51eRf/AJRuM3w=");
        QTest::newRow("apostrophe") << url + "&Body=It's+amazing" << call << QByteArray("dsq4Ehbj6cs+KdTkpF5sSSplOWw=");
        QTest::newRow("a name twice") << url
                                      << QByteArray("Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234")
                                      << QByteArray("IK+Dwps556ElfBT0I3Rgjkr1wJU=");
        QTest::newRow("whatsapp")
            << QByteArray("https://relay.example.test/webhooks/twilio/acme")
            << QByteArray("SmsMessageSid=SM00000000000000000000000000000001&NumMedia=0&ProfileName=Zo%C3%AB+O%27Neil&"
                          "MessageType=text&SmsSid=SM00000000000000000000000000000001&WaId=254700000001&SmsStatus="
                          "received&Body=Hi+there+%26+100%25+caf%C3%A9+%F0%9F%98%80&To=whatsapp%3A%2B14155550100&"
                          "NumSegments=1&ReferralNumMedia=0&MessageSid=SM00000000000000000000000000000001&AccountSid="
                          "AC00000000000000000000000000000000&From=whatsapp%3A%2B254700000001&ApiVersion=2010-04-01")
            << QByteArray("fXwcO0JviPnSX9G+Yo2zgAIZahc=");
    }

    void signsAsThePublishedExamplesSay()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, signature);
        QCOMPARE(twilioSignature("12345", url, net::parseForm(form)), signature);
    }

    void whoWroteStopGetsNothingUntilStart()
    {
        Town town;
        town.guestWrites(Provider::Twilio, u"Habari"_s);
        QCOMPARE(town.twilioSend({{"Body", "Karibu"}}).status, 201);
        town.guestWrites(Provider::Twilio, u"stop"_s);
        const auto refused = town.twilioSend({{"Body", "Karibu tena"}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json.integer("code"_L1), std::optional<qint64>(21610));
        town.guestWrites(Provider::Twilio, u"Please stop the noise next door"_s);
        QCOMPARE(town.twilioSend({{"Body", "Sorry"}}).status, 400);
        town.guestWrites(Provider::Twilio, u"START"_s);
        QCOMPARE(town.twilioSend({{"Body", "Karibu"}}).status, 201);
    }

    void reportsAMessageUpToReadWithTheQueryOfItsCallback()
    {
        Town town;
        town.guestWrites(Provider::Twilio, u"Habari"_s);
        const auto sent
            = town.twilioSend({{"Body", "Karibu"}, {"StatusCallback", town.hotel() + "/status?ref=5f0c&x=1"}});
        QCOMPARE(sent.status, 201);
        QCOMPARE(sent.json.text("status"_L1), u"queued"_s);
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/status").size(), std::size_t(3), kLong);
        QStringList words;
        for (const net::HttpRequest &post : town.posts("/status")) {
            QCOMPARE(post.query, QByteArray("ref=5f0c&x=1"));
            const auto form = net::parseForm(post.body);
            words << wordOf(form, "MessageStatus");
            QCOMPARE(wordOf(form, "MessageSid"), sent.json.text("sid"_L1));
            QCOMPARE(post.header("X-Twilio-Signature"),
                twilioSignature("12345", town.hotel() + "/status?ref=5f0c&x=1", form));
        }
        QCOMPARE(words, (QStringList{u"sent"_s, u"delivered"_s, u"read"_s}));
        const Ledger ledger = town.ledger();
        QCOMPARE(ledger.received.size(), std::size_t(1));
        QCOMPARE(ledger.received[0].clientToken, u"5f0c"_s);
        QCOMPARE(ledger.received[0].text, u"Karibu"_s);
        const auto known = town.twilio("GET", kMessages + "/" + sent.json.text("sid"_L1).toLatin1() + ".json");
        QCOMPARE(known.json.text("status"_L1), u"read"_s);
    }

    void aClosedWindowIsReportedAfterwards()
    {
        Town town; // the guest never wrote
        const auto sent = town.twilioSend({{"Body", "Karibu"}, {"StatusCallback", town.hotel() + "/status?ref=1"}});
        QCOMPARE(sent.status, 201);
        const auto failed = [&town] {
            for (const net::FormFields &form : town.forms("/status")) {
                if (wordOf(form, "MessageStatus") == "undelivered"_L1)
                    return wordOf(form, "ErrorCode") == "63016"_L1;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(failed(), kLong);
        QVERIFY(town.ledger().received.empty());
        const auto approved = town.twilioSend({{"ContentSid", "HX00000000000000000000000000000001"},
            {"ContentVariables", "{\"1\":\"Amina\",\"2\":\"8841\"}"}});
        QCOMPARE(approved.status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(town.ledger().received.size(), std::size_t(1), kLong);
        QVERIFY(town.ledger().received[0].text.startsWith(u"Hello Amina, your booking 8841"_s));
    }

    void refusesWhatIsNotValid_data()
    {
        QTest::addColumn<net::FormFields>("fields");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody") << net::FormFields{{"To", ""}, {"Body", "x"}} << 21604;
        QTest::newRow("no number") << net::FormFields{{"To", "whatsapp:+12"}, {"Body", "x"}} << 21211;
        QTest::newRow("another sender") << net::FormFields{{"From", "whatsapp:+1999"}, {"Body", "x"}} << 63007;
        QTest::newRow("nothing") << net::FormFields{} << 21619;
        QTest::newRow("too long") << text(QByteArray(1601, 'x')) << 21617;
        QTest::newRow("no address") << net::FormFields{{"MediaUrl", "file:///etc/passwd"}} << 21620;
        QTest::newRow("unknown content") << net::FormFields{{"ContentSid", "HX1"}} << 21655;
        QTest::newRow("variables") << net::FormFields{{"ContentSid", "HX00000000000000000000000000000001"},
            {"ContentVariables", "Amina"}}
                                   << 21656;
        QTest::newRow("callback") << net::FormFields{{"Body", "x"}, {"StatusCallback", "here"}} << 21609;
    }

    void refusesWhatIsNotValid()
    {
        QFETCH(net::FormFields, fields);
        QFETCH(int, code);
        Town town;
        const auto answer = town.twilioSend(fields);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), code);
        QVERIFY(answer.json.text("more_info"_L1).endsWith(QString::number(code)));
    }

    void asksForTheTokenOfTheAccount()
    {
        Town town;
        const auto answer
            = town.ask("GET", town.api() + "/twilio" + kMessages + ".json", {{"Authorization", "Basic Zm9vOmJhcg=="}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), 20003);
    }

    void listsBothDirectionsInPagesByDate()
    {
        SimulatorOptions options = Town::fast();
        const auto clock = std::make_shared<ManualClock>(Instant{1'795'161'600'000}); // 2026-11-20T08:00:00Z
        options.clock = clock;
        Town town(options);
        QStringList written;
        for (int i = 0; i < 5; ++i) {
            written.prepend(town.guestWrites(Provider::Twilio, QString::number(i)));
            clock->advance(std::chrono::seconds(1));
        }
        clock->advance(std::chrono::hours(20));
        QCOMPARE(town.twilioSend(text("later")).status, 201);
        const auto sids = [](const Town::Answer &page) {
            QStringList list;
            for (const Json &message : page.json.list("messages"_L1))
                list << message.text("sid"_L1);
            return list;
        };
        QStringList all;
        QByteArray next = kMessages + ".json?PageSize=2&To=whatsapp%3A%2B14155550100&DateSent%3E=2026-11-20";
        for (int pages = 0; !next.isEmpty() && pages < 9; ++pages) {
            const auto page = town.twilio("GET", next);
            QCOMPARE(page.status, 200);
            all << sids(page);
            next = page.json.text("next_page_uri"_L1).toUtf8();
            town.guestWrites(Provider::Twilio, u"meanwhile"_s); // moves nothing between the pages
        }
        QCOMPARE(all, written);
        QCOMPARE(
            sids(town.twilio("GET", kMessages + ".json?DateSent=2026-11-21&From=whatsapp%3A%2B14155550100")).size(), 1);
        QCOMPARE(sids(town.twilio("GET", kMessages + ".json?DateSent%3C=2026-11-19")).size(), 0);
        QCOMPARE(town.twilio("GET", kMessages + ".json?DateSent=yesterday").code(), 20001);
        const auto one = town.twilio("GET", kMessages + "/" + written.front().toLatin1() + ".json");
        QCOMPARE(one.json.text("direction"_L1), u"inbound"_s);
        QCOMPARE(one.json.text("date_created"_L1), u"Fri, 20 Nov 2026 08:00:04 +0000"_s);
        QCOMPARE(town.twilio("GET", kMessages + "/SM1.json").code(), 20404);
    }

    void leadsToAFileByARedirect()
    {
        Town town;
        const QString sid = town.guestSends(Provider::Twilio, GuestMessage::file(u"image"_s, u"passport"_s));
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/twilio").size(), std::size_t(1), kLong);
        const auto form = town.forms("/twilio").front();
        QCOMPARE(wordOf(form, "NumMedia"), u"1"_s);
        QCOMPARE(wordOf(form, "MessageSid"), sid);
        QVERIFY(sid.startsWith(u"MM"_s));
        QCOMPARE(wordOf(form, "Body"), u"passport"_s);
        const auto first = town.ask("GET", Town::field(form, "MediaUrl0"));
        QCOMPARE(first.status, 307);
        const auto file = town.ask("GET", net::headerValue(first.headers, "Location"));
        QCOMPARE(file.status, 200);
        QVERIFY(file.body.startsWith("\x89PNG"));
        const auto list = town.twilio("GET", kMessages + "/" + sid.toLatin1() + "/Media.json");
        QCOMPARE(list.json.list("media_list"_L1).size(), std::size_t(1));
    }

    void asksForALoginWhereTheAccountWantsIt()
    {
        SimulatorOptions options = Town::fast();
        options.twilio.mediaNeedsLogin = true;
        Town town(options);
        town.guestSends(Provider::Twilio, GuestMessage::file(u"image"_s));
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/twilio").size(), std::size_t(1), kLong);
        QCOMPARE(town.ask("GET", Town::field(town.forms("/twilio").front(), "MediaUrl0")).status, 401);
    }

    void saysEveryKindAsTwilioDoes()
    {
        Town town;
        town.guestSends(Provider::Twilio, GuestMessage::press(u"confirm:1"_s, u"Confirm"_s));
        town.guestSends(Provider::Twilio, GuestMessage::choose(u"room:3"_s, u"Deluxe"_s));
        town.guestSends(Provider::Twilio, GuestMessage::location(-1.286389, 36.817223, u"City Market"_s));
        GuestMessage reply = GuestMessage::text(u"yes"_s);
        reply.replyTo = u"SM00000000000000000000000000000045"_s;
        reply.forwarded = GuestMessage::Forwarded::Often;
        town.guestSends(Provider::Twilio, reply);
        town.guestSends(Provider::Twilio, GuestMessage::reaction(u"SM1"_s, u"👍"_s)); // is passed on to nobody
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/twilio").size(), std::size_t(4), kLong);
        const auto forms = town.forms("/twilio");
        QCOMPARE(wordOf(forms[0], "ButtonPayload"), u"confirm:1"_s);
        QCOMPARE(wordOf(forms[0], "Body"), u"Confirm"_s);
        QCOMPARE(wordOf(forms[1], "ListId"), u"room:3"_s);
        QCOMPARE(wordOf(forms[2], "Latitude"), u"-1.286389"_s);
        QCOMPARE(wordOf(forms[2], "Label"), u"City Market"_s);
        QCOMPARE(wordOf(forms[3], "OriginalRepliedMessageSid"), reply.replyTo);
        QCOMPARE(wordOf(forms[3], "FrequentlyForwarded"), u"true"_s);
        for (const net::HttpRequest &post : town.posts("/twilio")) {
            QCOMPARE(post.header("X-Twilio-Signature"),
                twilioSignature("12345", town.hotel() + "/twilio", net::parseForm(post.body)));
        }
        QVERIFY(town.ledger().written.back().untold);
        QTRY_COMPARE_WITH_TIMEOUT(town.ledger().unacked(), 0, kLong);
    }

    void hidesTheNumberOfAGuestWithAUserName()
    {
        Town town;
        GuestCard jonas;
        jonas.provider = Provider::Twilio;
        jonas.phone = u"4915900000001"_s;
        jonas.name = u"Jonas"_s;
        jonas.userName = u"jonas.k"_s;
        jonas.hidesPhone = true;
        town.simulator().guestSends(jonas, GuestMessage::text(u"hello"_s));
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/twilio").size(), std::size_t(1), kLong);
        const auto form = town.forms("/twilio").front();
        QCOMPARE(wordOf(form, "From"), u"whatsapp:SM.94915900000001"_s);
        QVERIFY(wordOf(form, "WaId").isEmpty());
        QVERIFY(!town.posts("/twilio").front().body.contains("%2B4915900000001"));
        const auto answer = town.twilioSend({{"To", Town::field(form, "From")}, {"Body", "hi"}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
    }

    void triesAgainOnlyAsTheAddressSays()
    {
        Town once;
        once.answerWith(503);
        once.guestWrites(Provider::Twilio, u"lost"_s);
        QTRY_COMPARE_WITH_TIMEOUT(once.ledger().counters.givenUp, 1, kLong);
        QCOMPARE(once.posts("/twilio").size(), std::size_t(1));
        QVERIFY(once.ledger().written[0].untold);
        QCOMPARE(once.twilio("GET", kMessages + ".json").json.list("messages"_L1).size(), std::size_t(1));

        SimulatorOptions options = Town::fast();
        options.twilio.webhookUrl = "#rc=2&rp=all";
        options.twilio.fallbackUrl = "/fallback";
        Town thrice(options);
        thrice.answerWith(503);
        thrice.guestWrites(Provider::Twilio, u"lost"_s);
        QTRY_COMPARE_WITH_TIMEOUT(thrice.posts("/fallback").size(), std::size_t(1), kLong);
        const auto tries = thrice.posts("/twilio");
        QCOMPARE(tries.size(), std::size_t(3));
        QCOMPARE(tries[0].header("I-Twilio-Idempotency-Token"), tries[2].header("I-Twilio-Idempotency-Token"));
        QCOMPARE(wordOf(thrice.forms("/fallback").front(), "ErrorCode"), u"11200"_s);
    }

    void approvesContentThatWasSubmitted()
    {
        Town town;
        const auto made = town.twilioJson("POST", "/v1/Content",
            "{\"friendly_name\":\"late\",\"language\":\"en\",\"variables\":{\"1\":\"18:00\"},\"types\":{\"twilio/"
            "quick-reply\":{\"body\":\"You may stay until {{1}} "
            "today.\",\"actions\":[{\"title\":\"Yes\",\"id\":\"y\"}]}}}");
        QCOMPARE(made.status, 201);
        const QByteArray sid = made.json.text("sid"_L1).toLatin1();
        QVERIFY(sid.startsWith("HX") && sid.size() == 34);
        QCOMPARE(
            town.twilioSend({{"ContentSid", sid}, {"StatusCallback", town.hotel() + "/status?ref=1"}}).status, 201);
        const auto refused = [&town] {
            for (const net::FormFields &form : town.forms("/status"))
                if (wordOf(form, "ErrorCode") == "63016"_L1)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), kLong); // not approved, and no window
        const auto submitted = town.twilioJson("POST", "/v1/Content/" + sid + "/ApprovalRequests/whatsapp",
            "{\"name\":\"late\",\"category\":\"UTILITY\"}");
        QCOMPARE(submitted.json.text("status"_L1), u"received"_s);
        const auto approval = [&] {
            return town.twilio("GET", "/v1/Content/" + sid + "/ApprovalRequests")
                .json.at("whatsapp"_L1)
                .text("status"_L1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(approval(), u"approved"_s, kLong);
        QCOMPARE(town.twilioSend({{"ContentSid", sid}}).status, 201);
        QTRY_COMPARE_WITH_TIMEOUT(town.ledger().received.size(), std::size_t(1), kLong);
        QCOMPARE(town.ledger().received[0].text, u"You may stay until 18:00 today."_s);
        const auto first = town.twilio("GET", "/v1/Content?PageSize=2");
        QCOMPARE(first.json.list("contents"_L1).size(), std::size_t(2));
        const auto second = town.ask("GET", first.json.at("meta"_L1).text("next_page_url"_L1).toUtf8(),
            {{"Authorization", "Basic " + QByteArray("AC00000000000000000000000000000001:12345").toBase64()}});
        QCOMPARE(second.json.list("contents"_L1).size(), std::size_t(1));
    }

    void signsForThePublicAddressAndPostsToTheRelay()
    {
        SimulatorOptions options = Town::fast();
        Town probe; // somewhere to post to
        options.twilio.publicUrl = "https://hotel.example.test";
        options.twilio.relayUrl = probe.hotel();
        Simulator simulator(options);
        QVERIFY(simulator.start().ok());
        simulator.setWebhookUrl("https://hotel.example.test/webhook/x?a=1", Provider::Twilio);
        GuestCard card;
        card.provider = Provider::Twilio;
        card.phone = Town::phone();
        simulator.guestSends(card, GuestMessage::text(u"hello"_s));
        QTRY_COMPARE_WITH_TIMEOUT(probe.posts("/webhook/x").size(), std::size_t(1), kLong);
        const auto post = probe.posts("/webhook/x").front();
        QCOMPARE(post.header("X-Twilio-Signature"),
            twilioSignature("12345", "https://hotel.example.test/webhook/x?a=1", net::parseForm(post.body)));
    }
};

BELLHOP_TEST(tst_sim_twilio, TestSimTwilio)
#include "tst_sim_twilio.moc"
