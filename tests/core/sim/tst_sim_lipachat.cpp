// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/samples.h"
#include "tests/core/sim/town.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLong = 30'000;
const QByteArray kAddress = "\"to\":\"254722000200\",\"from\":\"254711000100\"";

QByteArray textOf(const QByteArray &text, const QByteArray &id)
{
    return "{\"message\":\"" + text + "\",\"messageId\":\"" + id + "\"," + kAddress + "}";
}
} // namespace

/// Lipachat's gateway as a program that knows only what is known of it sees it.
class TestSimLipachat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAMessageOnceHoweverOftenItComes()
    {
        Town town;
        town.guestWrites(Provider::Lipachat, u"Habari"_s);
        const auto first = town.lipachat("POST", "/whatsapp/message/text", textOf("Karibu", "uuid-1"));
        QCOMPARE(first.status, 200);
        const Json data = first.json.at("data"_L1);
        QCOMPARE(data.text("messageId"_L1), u"uuid-1"_s);
        QVERIFY(data.text("waId"_L1).startsWith(u"wamid."_s));
        const auto again = town.lipachat("POST", "/whatsapp/message/text", textOf("Karibu", "uuid-1"));
        QCOMPARE(again.json.at("data"_L1).text("waId"_L1), data.text("waId"_L1));
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
        QCOMPARE(town.ledger().received[0].clientToken, u"uuid-1"_s);
        const auto words = [&town] {
            QStringList list;
            for (const Json &body : town.jsons("/lipachat/secret")) {
                if (body.text("event"_L1) == "MESSAGE_STATUS"_L1)
                    list << body.at("messageStatus"_L1).text("status"_L1);
            }
            return list;
        };
        QTRY_COMPARE_WITH_TIMEOUT(words(), (QStringList{u"SENT"_s, u"DELIVERED"_s, u"READ"_s}), kLong);
    }

    void aRefusedMessageMayComeAgain()
    {
        Town town;
        const auto closed = town.lipachat("POST", "/whatsapp/message/text", textOf("Karibu", "uuid-1"));
        QCOMPARE(closed.status, 400);
        QCOMPARE(closed.json.text("status"_L1), u"error"_s);
        QVERIFY2(closed.json.text("errors"_L1).contains(u"24-hour"_s), closed.body.constData());
        QVERIFY(closed.json.at("data"_L1).isNull());
        town.guestWrites(Provider::Lipachat, u"Habari"_s);
        QCOMPARE(town.lipachat("POST", "/whatsapp/message/text", textOf("Karibu", "uuid-1")).status, 200);
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
    }

    void takesEveryKind_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("buttons") << QByteArray("/whatsapp/interactive/buttons")
                                 << QByteArray("{\"text\":\"Sure?\",\"buttons\":[{\"id\":\"y\",\"title\":\"Yes\"}],"
                                               "\"messageId\":\"1\","
                                        + kAddress + "}")
                                 << u"interactive"_s << u"Sure?"_s;
        QTest::newRow("list") << QByteArray("/whatsapp/interactive/list")
                              << QByteArray("{\"headerText\":\"Rooms\",\"body\":\"Pick\",\"buttonText\":\"See\","
                                            "\"buttons\":[{\"sectionTitle\":\"A\",\"sectionItems\":[{\"id\":\"r\","
                                            "\"title\":\"Deluxe\"}]}],\"messageId\":\"1\","
                                     + kAddress + "}")
                              << u"interactive"_s << u"Pick"_s;
        QTest::newRow("template") << QByteArray("/whatsapp/template")
                                  << QByteArray("{\"messageId\":\"1\"," + kAddress
                                         + ",\"template\":{\"name\":\"booking_confirm\",\"languageCode\":\"en\","
                                           "\"components\":{\"body\":{\"placeholders\":[\"Amina\",\"8841\"]}}}}")
                                  << u"template"_s
                                  << u"Hello Amina, your booking 8841 is confirmed. We look forward to seeing you."_s;
    }

    void takesEveryKind()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        QFETCH(QString, text);
        Town town;
        town.guestWrites(Provider::Lipachat, u"Habari"_s);
        const auto answer = town.lipachat("POST", path, body);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(town.ledger().received.size(), std::size_t(1));
        QCOMPARE(town.ledger().received[0].type, type);
        QCOMPARE(town.ledger().received[0].text, text);
    }

    void fetchesTheFileOfAMessage()
    {
        Town town;
        town.guestWrites(Provider::Lipachat, u"Habari"_s);
        town.serve("/invoice.pdf", "application/pdf", sampleFile(u"document"_s, 1).bytes);
        const auto sent = town.lipachat("POST", "/whatsapp/media",
            "{\"messageId\":\"1\"," + kAddress + ",\"mediaType\":\"DOCUMENT\",\"mediaUrl\":\"" + town.hotel()
                + "/invoice.pdf\",\"caption\":\"Invoice\",\"filename\":\"invoice.pdf\"}");
        QCOMPARE(sent.status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(town.ledger().received.at(0).bytes > 0, kLong);
    }

    void asksForItsKey()
    {
        Town town;
        const auto answer = town.ask("GET", town.api() + "/lipachat/api/v1/whatsapp/message", {{"apiKey", "no"}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json.text("message"_L1), u"Invalid credentials"_s);
        QCOMPARE(town.ask("GET", town.api() + "/lipachat/whatsapp/message", {{"apiKey", "lipa key"}}).status, 200);
    }

    void listsWhatWebhooksDidNotTell()
    {
        Town town;
        town.setFaults("{\"rules\":[{\"match\":{\"provider\":\"lipachat\",\"operation\":\"inbound\",\"every\":2},"
                       "\"action\":\"silence\"}]}");
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids.prepend(town.guestWrites(Provider::Lipachat, QString::number(i)));
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/lipachat/secret").size(), std::size_t(3), kLong);
        QCOMPARE(town.ledger().counters.silenced, 3);
        QTRY_COMPARE_WITH_TIMEOUT(town.ledger().unacked(), 0, kLong);
        QStringList listed;
        for (int page = 0; page < 2; ++page) {
            const auto answer = town.lipachat("GET", "/whatsapp/message?page=" + QByteArray::number(page) + "&size=4");
            for (const Json &row : answer.json.at("data"_L1).list("data"_L1)) {
                listed << row.text("waMessageId"_L1);
                QCOMPARE(row.text("direction"_L1), u"INBOUND"_s);
            }
        }
        QCOMPARE(listed, ids);
    }

    void saysWhatAGuestSentAndServesTheFile()
    {
        Town town;
        town.guestSends(Provider::Lipachat, GuestMessage::file(u"image"_s, u"passport"_s));
        town.guestSends(Provider::Lipachat, GuestMessage::press(u"confirm"_s, u"Confirm"_s));
        QTRY_COMPARE_WITH_TIMEOUT(town.jsons("/lipachat/secret").size(), std::size_t(2), kLong);
        const auto bodies = town.jsons("/lipachat/secret");
        QCOMPARE(bodies[0].text("type"_L1), u"IMAGE"_s);
        QCOMPARE(bodies[0].text("profileName"_L1), u"Amina Otieno"_s);
        QCOMPARE(bodies[0].at("image"_L1).text("caption"_L1), u"passport"_s);
        QVERIFY(town.ask("GET", bodies[0].at("image"_L1).text("url"_L1).toLatin1()).body.startsWith("\x89PNG"));
        QCOMPARE(bodies[1].at("interactive"_L1).at("button_reply"_L1).text("id"_L1), u"confirm"_s);
    }

    void reviewsATemplateAndTellsIt()
    {
        Town town;
        const auto made = town.lipachat("POST", "/template/254711000100",
            "{\"name\":\"late\",\"language\":\"en\",\"category\":\"UTILITY\",\"component\":{\"body\":{\"text\":\"You "
            "may "
            "stay until {{1}} today.\",\"examples\":[\"18:00\"]},\"buttons\":[{\"type\":\"QUICK_REPLY\",\"text\":"
            "\"Yes\"}]}}");
        QVERIFY2(made.status == 200, made.body.constData());
        const auto told = [&town] {
            for (const Json &body : town.jsons("/lipachat/secret")) {
                const Json status = body.at("templateStatus"_L1);
                if (status.text("templateName"_L1) == "late"_L1)
                    return status.text("status"_L1) == "APPROVED"_L1;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kLong);
        const auto list = town.lipachat("GET", "/template/254711000100").json.at("data"_L1).list("data"_L1);
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[1].text("status"_L1), u"APPROVED"_s);
    }
};

BELLHOP_TEST(tst_sim_lipachat, TestSimLipachat)
#include "tst_sim_lipachat.moc"
