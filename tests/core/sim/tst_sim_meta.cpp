// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/samples.h"
#include "tests/core/sim/town.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kLong = 30'000;
const QByteArray kNumber = "/100200300400500";
const QByteArray kTemplates = "/200300400500600/message_templates";

QString sentId(const Town::Answer &answer)
{
    const auto messages = answer.json.list("messages"_L1);
    return messages.empty() ? QString() : messages.front().text("id"_L1);
}

QByteArray templateOf(const QByteArray &name, const QByteArray &language, const QByteArray &components)
{
    return "{\"name\":\"" + name + "\",\"language\":{\"code\":\"" + language + "\"},\"components\":[" + components
        + "]}";
}

QByteArray bodyOf(const QStringList &values)
{
    QByteArray list;
    for (const QString &value : values)
        list += (list.isEmpty() ? "" : ",") + QByteArray("{\"type\":\"text\",\"text\":\"") + value.toUtf8() + "\"}";
    return "{\"type\":\"body\",\"parameters\":[" + list + "]}";
}
} // namespace

/// Meta's API as a program that knows only its documentation sees it.
class TestSimMeta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAFileForFiveMinutesBehindTheToken()
    {
        SimulatorOptions options = Town::fast();
        const auto clock = std::make_shared<ManualClock>();
        options.clock = clock;
        Town town(options);
        const QByteArray bytes = sampleFile(u"image"_s, 1).bytes;
        const QByteArray id = town.upload(bytes, "image/png").json.text("id"_L1).toLatin1();
        QVERIFY(!id.isEmpty());
        const auto known = town.meta("GET", "/" + id);
        QCOMPARE(known.json.text("mime_type"_L1), u"image/png"_s);
        QCOMPARE(known.json.integer("file_size"_L1), std::optional<qint64>(bytes.size()));
        QCOMPARE(known.json.text("sha256"_L1).toLatin1(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const QByteArray url = known.json.text("url"_L1).toLatin1();
        QCOMPARE(town.ask("GET", url).status, 401);
        QCOMPARE(town.ask("GET", url, {{"Authorization", "Bearer EAAtoken"}}).body, bytes);
        clock->advance(std::chrono::minutes(5));
        QCOMPARE(town.ask("GET", url, {{"Authorization", "Bearer EAAtoken"}}).status, 404);
        const QByteArray again = town.meta("GET", "/" + id).json.text("url"_L1).toLatin1();
        QCOMPARE(town.ask("GET", again, {{"Authorization", "Bearer EAAtoken"}}).body, bytes);
        QCOMPARE(town.meta("DELETE", "/" + id).status, 200);
        QCOMPARE(town.meta("GET", "/" + id).code(), 100);
    }

    void theGuestGetsTheFileThatWasUploadedOrLinked()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        const QByteArray bytes = sampleFile(u"image"_s, 2).bytes;
        const QByteArray id = town.upload(bytes, "image/png").json.text("id"_L1).toLatin1();
        QCOMPARE(town.metaSend("image", "{\"id\":\"" + id + "\",\"caption\":\"Room\"}").status, 200);
        town.serve("/room.png", "image/png", bytes);
        QCOMPARE(town.metaSend("image", "{\"link\":\"" + town.hotel() + "/room.png\"}").status, 200);
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const auto arrived = [&] {
            const Ledger ledger = town.ledger();
            return ledger.received.size() == 2 && ledger.received[0].sha256 == digest
                && ledger.received[1].sha256 == digest && ledger.received[0].text == "Room"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), kLong);
    }

    void aFileThatIsNotWhatItIsCalledFailsLater()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        const QByteArray id = town.upload("%PDF-1.4 no picture", "image/png").json.text("id"_L1).toLatin1();
        const auto wrong = town.metaSend("image", "{\"id\":\"" + id + "\"}", "token-1");
        QCOMPARE(wrong.status, 200);
        const auto gone = town.metaSend("image", "{\"link\":\"" + town.hotel() + "/nothing.png\"}", "token-2");
        QTRY_VERIFY_WITH_TIMEOUT(town.statuses(sentId(wrong)).contains(u"failed"_s), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(town.statuses(sentId(gone)).contains(u"failed"_s), kLong);
        const Ledger ledger = town.ledger();
        QVERIFY(ledger.received.empty());
        QCOMPARE(ledger.refused.size(), std::size_t(2));
        QCOMPARE(ledger.refused[0].code, 131053);
    }

    void refusesContentBeyondItsLimits_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const QByteArray body = "\"body\":{\"text\":\"Sure?\"}";
        const auto button = [](const QByteArray &id, const QByteArray &title) {
            return "{\"type\":\"reply\",\"reply\":{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}}";
        };
        const auto buttons = [&](const QByteArray &list) {
            return "{\"type\":\"button\"," + body + ",\"action\":{\"buttons\":[" + list + "]}}";
        };
        const auto rows = [&](int count) {
            QByteArray list;
            for (int i = 0; i < count; ++i)
                list += (i > 0 ? "," : "") + QByteArray("{\"id\":\"r") + QByteArray::number(i)
                    + "\",\"title\":\"Room\"}";
            return "{\"type\":\"list\"," + body + ",\"action\":{\"button\":\"See\",\"sections\":[{\"rows\":[" + list
                + "]}]}}";
        };
        QTest::newRow("text of 4096") << QByteArray("text") << "{\"body\":\"" + QByteArray(4096, 'x') + "\"}" << 0;
        QTest::newRow("text of 4097") << QByteArray("text") << "{\"body\":\"" + QByteArray(4097, 'x') + "\"}" << 100;
        QTest::newRow("unknown file") << QByteArray("image") << QByteArray("{\"id\":\"1\"}") << 100;
        QTest::newRow("id and link") << QByteArray("image") << QByteArray("{\"id\":\"1\",\"link\":\"http://a/\"}")
                                     << 131009;
        QTest::newRow("caption of audio")
            << QByteArray("audio") << QByteArray("{\"link\":\"http://127.0.0.1:1/\",\"caption\":\"x\"}") << 100;
        QTest::newRow("3 buttons") << QByteArray("interactive")
                                   << buttons(button("a", "A") + "," + button("b", "B") + "," + button("c", "C")) << 0;
        QTest::newRow("4 buttons") << QByteArray("interactive")
                                   << buttons(button("a", "A") + "," + button("b", "B") + "," + button("c", "C") + ","
                                          + button("d", "D"))
                                   << 131009;
        QTest::newRow("equal titles") << QByteArray("interactive") << buttons(button("a", "A") + "," + button("b", "A"))
                                      << 131009;
        QTest::newRow("title of 21") << QByteArray("interactive") << buttons(button("a", QByteArray(21, 'x')))
                                     << 131009;
        QTest::newRow("10 rows") << QByteArray("interactive") << rows(10) << 0;
        QTest::newRow("11 rows") << QByteArray("interactive") << rows(11) << 131009;
        QTest::newRow("nowhere") << QByteArray("location") << QByteArray("{\"latitude\":91,\"longitude\":0}") << 131009;
        QTest::newRow("place as text") << QByteArray("location")
                                       << QByteArray("{\"latitude\":\"-1.28\",\"longitude\":\"36.8\"}") << 0;
        QTest::newRow("nameless contact") << QByteArray("contacts") << QByteArray("[{\"phones\":[]}]") << 131008;
        QTest::newRow("reaction to nothing")
            << QByteArray("reaction") << QByteArray("{\"message_id\":\"wamid.X\",\"emoji\":\"x\"}") << 131009;
    }

    void refusesContentBeyondItsLimits()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        const auto answer = town.metaSend(type, content);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, code == 0 ? 200 : 400);
        QCOMPARE(town.ledger().received.size(), std::size_t(code == 0 ? 1 : 0));
    }

    void fillsTemplatesOrSaysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        const QByteArray image = "{\"type\":\"header\",\"parameters\":[{\"type\":\"image\",\"image\":{\"link\":"
                                 "\"http://127.0.0.1:1/a.png\"}}]}";
        const QByteArray link = "{\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"1\",\"parameters\":[{\"type\":"
                                "\"text\",\"text\":\"88\"}]}";
        QTest::newRow("good") << templateOf("booking_confirm", "en", bodyOf({u"Amina"_s, u"8841"_s})) << 0
                              << u"Hello Amina, your booking 8841 is confirmed."_s;
        QTest::newRow("named") << templateOf("check_in", "en",
            "{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"parameter_name\":\"booking\",\"text\":\"8841\"},{"
            "\"type\":\"text\",\"parameter_name\":\"first_name\",\"text\":\"Amina\"}]}")
                               << 0 << u"Hello Amina, check-in for booking 8841"_s;
        QTest::newRow("one parameter too few")
            << templateOf("booking_confirm", "en", bodyOf({u"Amina"_s})) << 132000 << QString();
        QTest::newRow("unknown") << templateOf("no_such", "en", {}) << 132001 << QString();
        QTest::newRow("another language")
            << templateOf("booking_confirm", "sw", bodyOf({u"a"_s, u"b"_s})) << 132001 << QString();
        QTest::newRow("a line break") << templateOf("booking_confirm", "en", bodyOf({u"a\\nb"_s, u"8841"_s})) << 132018
                                      << QString();
        QTest::newRow("too long") << templateOf("booking_confirm", "en", bodyOf({QString(1100, u'x'), u"8841"_s}))
                                  << 132005 << QString();
        QTest::newRow("no picture in the header")
            << templateOf("pre_arrival", "en", bodyOf({u"a"_s, u"b"_s}) + "," + link) << 132012 << QString();
        QTest::newRow("no text in the address")
            << templateOf("pre_arrival", "en", image + "," + bodyOf({u"a"_s, u"b"_s})) << 132000 << QString();
    }

    void fillsTemplatesOrSaysWhyNot()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFETCH(QString, text);
        Town town; // nobody ever wrote: templates may go all the same
        const auto answer = town.metaSend("template", content);
        QCOMPARE(answer.code(), code);
        if (code == 0) {
            QCOMPARE(town.ledger().received.size(), std::size_t(1));
            QVERIFY2(town.ledger().received[0].text.startsWith(text), qPrintable(town.ledger().received[0].text));
        }
    }

    void reviewsANewTemplateAndTellsIt()
    {
        Town town;
        const QByteArray body = "\"components\":[{\"type\":\"BODY\",\"text\":\"Hello {{1}}, welcome to our house.\","
                                "\"example\":{\"body_text\":[[\"Amina\"]]}}]";
        const auto made = town.meta(
            "POST", kTemplates, "{\"name\":\"welcome\",\"language\":\"en\",\"category\":\"UTILITY\"," + body + "}");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json.text("status"_L1), u"PENDING"_s);
        (void)town.meta(
            "POST", kTemplates, "{\"name\":\"reject_me\",\"language\":\"en\",\"category\":\"MARKETING\"," + body + "}");
        const auto told = [&town](const QString &name, const QString &event) {
            for (const Json &change : town.changes()) {
                const Json value = change.at("value"_L1);
                if (change.text("field"_L1) == "message_template_status_update"_L1
                    && value.text("message_template_name"_L1) == name && value.text("event"_L1) == event)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(u"welcome"_s, u"APPROVED"_s), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(told(u"reject_me"_s, u"REJECTED"_s), kLong);
        QCOMPARE(town.metaSend("template", templateOf("welcome", "en", bodyOf({u"Amina"_s}))).status, 200);
        QVERIFY(town.simulator()
                    .happen(*Json::parse("{\"template\":\"welcome\",\"language\":\"en\",\"event\":\"PAUSED\"}"))
                    .ok());
        QCOMPARE(town.metaSend("template", templateOf("welcome", "en", bodyOf({u"Amina"_s}))).code(), 132015);
        QTRY_VERIFY_WITH_TIMEOUT(told(u"welcome"_s, u"PAUSED"_s), kLong);
        const QByteArray id = made.json.text("id"_L1).toLatin1();
        QCOMPARE(town.meta("POST", "/" + id + "/unpause").status, 200);
        QCOMPARE(town.metaSend("template", templateOf("welcome", "en", bodyOf({u"Amina"_s}))).status, 200);
        QCOMPARE(town.meta("DELETE", kTemplates + "?name=welcome").status, 200);
        QCOMPARE(town.metaSend("template", templateOf("welcome", "en", bodyOf({u"Amina"_s}))).code(), 132001);
    }

    void refusesATemplateThatBeginsWithAVariable()
    {
        Town town;
        const auto made = town.meta("POST", kTemplates,
            "{\"name\":\"bad\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\","
            "\"text\":"
            "\"{{1}} welcome to our house\",\"example\":{}}]}");
        QCOMPARE(made.code(), 100);
        QCOMPARE(made.json.at("error"_L1).integer("error_subcode"_L1), std::optional<qint64>(2388299));
    }

    void listsTemplatesPageByPage()
    {
        Town town;
        QStringList names;
        QByteArray next = town.api() + "/meta/v26.0" + kTemplates + "?limit=4";
        int pages = 0;
        while (!next.isEmpty() && pages < 10) {
            const auto page = town.ask("GET", next, {{"Authorization", "Bearer EAAtoken"}});
            for (const Json &one : page.json.list("data"_L1))
                names << one.text("name"_L1) + u'/' + one.text("language"_L1);
            next = page.json.at("paging"_L1).text("next"_L1).toUtf8();
            ++pages;
        }
        QCOMPARE(pages, 2);
        QCOMPARE(names.size(), 6);
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(town.meta("GET", kTemplates + "?name=booking_confirm").json.list("data"_L1).size(), std::size_t(2));
    }

    void tellsWhenAVoiceMessageWasPlayed()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        const QByteArray id = town.upload(sampleFile(u"voice"_s, 1).bytes, "audio/ogg").json.text("id"_L1).toLatin1();
        const auto sent = town.metaSend("audio", "{\"id\":\"" + id + "\",\"voice\":true}");
        QTRY_COMPARE_WITH_TIMEOUT(
            town.statuses(sentId(sent)), (QStringList{u"sent"_s, u"delivered"_s, u"read"_s, u"played"_s}), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(town.ledger().received.at(0).status, u"played"_s, kLong);
    }

    void wantsTheExampleOfAHeadingUploadedFirst()
    {
        Town town;
        const auto create = [&](const QByteArray &handle) {
            return town.meta("POST", "/200300400500600/message_templates",
                "{\"name\":\"pool_opens\",\"language\":\"en\",\"category\":\"UTILITY\",\"components\":[{\"type\":"
                "\"HEADER\",\"format\":\"IMAGE\",\"example\":{\"header_handle\":[\""
                    + handle + "\"]}},{\"type\":\"BODY\",\"text\":\"The pool is open again.\"}]}");
        };
        QCOMPARE(create("4::guessed").code(), 100);
        const QByteArray app = town.meta("GET", "/app?fields=id").json.text("id"_L1).toLatin1();
        const QByteArray start = "/" + app + "/uploads?file_length=5&file_name=pool.jpg&file_type=";
        QCOMPARE(town.meta("POST", start + "text/html").code(), 100);
        const QByteArray session = town.meta("POST", start + "image%2Fjpeg").json.text("id"_L1).toLatin1();
        QVERIFY2(session.startsWith("upload:"), session.constData());
        const auto bytes = [&](const QByteArray &what) {
            return town.ask("POST", town.api() + "/meta/v26.0/" + session,
                {{"Authorization", "OAuth EAAtoken"}, {"file_offset", "0"}}, what);
        };
        QCOMPARE(bytes("1234").code(), 100); // not what was announced
        const QByteArray handle = bytes("12345").json.text("h"_L1).toLatin1();
        QVERIFY(!handle.isEmpty());
        QCOMPARE(bytes("12345").code(), 100); // once
        QCOMPARE(create(handle).status, 200);
    }

    void slowsDownWhoWritesTooMuchToOneGuest()
    {
        SimulatorOptions options = Town::fast();
        options.pairBurst = 3;
        options.speed = 0.01; // nothing comes back within this test
        Town town(options);
        town.guestWrites(Provider::Meta, u"Hi"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(town.metaSend("text", "{\"body\":\"again\"}").status, 200);
        QCOMPARE(town.metaSend("text", "{\"body\":\"again\"}").code(), 131056);
    }

    void marksOnlyMessagesThatAGuestWroteAsRead()
    {
        Town town;
        const QByteArray id = town.guestWrites(Provider::Meta, u"Hi"_s).toLatin1();
        const auto mark = [&](const QByteArray &message) {
            return town.meta("POST", kNumber + "/messages",
                "{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"" + message
                    + "\",\"typing_indicator\":{\"type\":\"text\"}}");
        };
        QCOMPARE(mark(id).json.boolean("success"_L1), std::optional(true));
        QCOMPARE(mark("wamid.NOBODY").code(), 100);
        QCOMPARE(town.ledger().reads.size(), std::size_t(1));
        QVERIFY(town.ledger().reads[0].typing);
    }

    void stopsMarketingWhenTheGuestAskedForIt()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        const QByteArray offer = templateOf("weekend_offer", "en", bodyOf({u"Amina"_s}));
        QCOMPARE(town.metaSend("template", offer).status, 200);
        QVERIFY(town.simulator()
                    .happen(*Json::parse("{\"field\":\"user_preferences\",\"value\":{\"user_preferences\":[{\"wa_id\":"
                                         "\"254722000200\",\"category\":\"marketing_messages\",\"value\":\"stop\"}]}}"))
                    .ok());
        QCOMPARE(town.metaSend("template", offer).code(), 131050);
        QCOMPARE(town.metaSend("template", templateOf("booking_confirm", "en", bodyOf({u"a"_s, u"b"_s}))).status, 200);
    }

    void aGuestWithANewNumberKeepsTheConversation()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"Hi"_s);
        town.simulator().guestChangesNumber(Provider::Meta, Town::phone(), u"254722000299"_s);
        const auto told = [&town] {
            for (const Json &change : town.changes()) {
                for (const Json &message : change.at("value"_L1).list("messages"_L1)) {
                    if (message.at("system"_L1).text("wa_id"_L1) == "254722000299"_L1)
                        return message.text("from"_L1) == Town::phone() && !change.at("value"_L1).has("contacts"_L1);
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kLong);
        const auto answer = town.meta("POST", kNumber + "/messages",
            "{\"messaging_product\":\"whatsapp\",\"to\":\"+254722000299\",\"text\":{\"body\":\"still here\"}}");
        QCOMPARE(answer.status, 200);
    }

    void sendsEveryFileWithAnIdThatLeadsToIt()
    {
        Town town;
        for (const QString &kind : {u"image"_s, u"video"_s, u"audio"_s, u"voice"_s, u"document"_s, u"sticker"_s}) {
            const std::size_t before = town.changes().size();
            town.guestSends(Provider::Meta, GuestMessage::file(kind));
            QTRY_COMPARE_WITH_TIMEOUT(town.changes().size(), before + 1, kLong);
            const Json message = town.changes().back().at("value"_L1).list("messages"_L1).front();
            const QByteArray type = message.text("type"_L1).toLatin1();
            const Json content = message.at(QLatin1String(type));
            QCOMPARE(content.boolean("voice"_L1).value_or(false), kind == "voice"_L1);
            const auto file
                = town.ask("GET", content.text("url"_L1).toLatin1(), {{"Authorization", "Bearer EAAtoken"}});
            QCOMPARE(file.status, 200);
            QCOMPARE(QCryptographicHash::hash(file.body, QCryptographicHash::Sha256).toBase64(),
                content.text("sha256"_L1).toLatin1());
            QCOMPARE(town.meta("GET", "/" + content.text("id"_L1).toLatin1()).status, 200);
        }
    }

    void signsBytesThatAreAllAscii()
    {
        Town town;
        town.guestWrites(Provider::Meta, u"¿Café? 😀"_s);
        QTRY_COMPARE_WITH_TIMEOUT(town.posts("/meta").size(), std::size_t(1), kLong);
        const QByteArray body = town.posts("/meta").front().body;
        QVERIFY2(body.contains("\\u00bfCaf\\u00e9? \\ud83d\\ude00"), body.constData());
        QVERIFY(std::all_of(body.begin(), body.end(), [](char c) { return c > 0; }));
    }
};

BELLHOP_TEST(tst_sim_meta, TestSimMeta)
#include "tst_sim_meta.moc"
