// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/channel/adapter.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace Qt::Literals::StringLiterals;
using Kind = SendOutcome::Kind;

namespace {

const Adapter &meta()
{
    return adapterFor(Provider::Meta);
}

ChannelSettings settings()
{
    ChannelSettings result;
    result.phoneNumberId = u"100200300400500"_s;
    result.accessToken = "EAAtoken";
    return result;
}

OutboundMessage hello()
{
    OutboundMessage message;
    message.clientToken = u"0192f0c0-0000-7000-8000-000000000001"_s;
    message.to.phone = u"34600111222"_s;
    message.text = u"Sí, quedan habitaciones 😀"_s;
    return message;
}

/// Written with ' for ", easier to read.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

SendOutcome read(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    return meta().readSendAnswer(
        status, [&](QByteArrayView name) { return name == "Retry-After" ? retryAfter : QByteArray(); }, body);
}

QByteArray error(int code)
{
    return json("{'error':{'message':'refused','type':'OAuthException','code':") + QByteArray::number(code) + "}}";
}

} // namespace

class TestMetaSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheDocumentedRequest()
    {
        const auto call = meta().buildSend(settings(), hello());
        QVERIFY(call.ok());
        QCOMPARE(call->method, QByteArray("POST"));
        QCOMPARE(call->url, QByteArray("https://graph.facebook.com/v26.0/100200300400500/messages"));
        QCOMPARE(call->headers.at(0).second, QByteArray("Bearer EAAtoken"));
        QCOMPARE(QString::fromUtf8(call->body),
            u"{\"biz_opaque_callback_data\":\"0192f0c0-0000-7000-8000-000000000001\",\"messaging_product\":"
            u"\"whatsapp\","
            "\"recipient_type\":\"individual\",\"text\":{\"body\":\"Sí, quedan habitaciones 😀\",\"preview_url\":false},"
            "\"to\":\"+34600111222\",\"type\":\"text\"}"_s);
    }

    void usesTheChannelsOwnAddressAndVersion()
    {
        ChannelSettings ours = settings();
        ours.apiBase = u"http://127.0.0.1:4711/"_s;
        ours.apiVersion = u"v25.0"_s;
        const auto call = meta().buildSend(ours, hello());
        QVERIFY(call.ok());
        QCOMPARE(call->url, QByteArray("http://127.0.0.1:4711/v25.0/100200300400500/messages"));
    }

    void writesToAUserIdWhenThereIsNoNumber()
    {
        OutboundMessage message = hello();
        message.to = {{}, u"KE.90817263544536271"_s, {}, {}};
        const auto call = meta().buildSend(settings(), message);
        QVERIFY(call.ok());
        const auto body = Json::parse(call->body);
        QCOMPARE(body->text("recipient"_L1), u"KE.90817263544536271"_s);
        QVERIFY(!body->has("to"_L1));
    }

    void quotesAndPreviewsLinksAndReacts()
    {
        OutboundMessage message = hello();
        message.text = u"https://example.test/rates"_s;
        message.replyToProviderId = u"wamid.IN1"_s;
        auto body = Json::parse(meta().buildSend(settings(), message)->body);
        QCOMPARE(body->at("context"_L1).text("message_id"_L1), u"wamid.IN1"_s);
        QCOMPARE(body->at("text"_L1).boolean("preview_url"_L1), std::optional(true));
        message.kind = MessageKind::Reaction;
        message.text = u"👍"_s;
        body = Json::parse(meta().buildSend(settings(), message)->body);
        QCOMPARE(body->at("reaction"_L1).text("message_id"_L1), u"wamid.IN1"_s);
        QVERIFY(!body->has("context"_L1));
    }

    void refusesWhatCannotBeSent()
    {
        const auto refused = [](ChannelSettings channel, OutboundMessage message) {
            const auto call = meta().buildSend(channel, message);
            return !call.ok() && !call.error().message.isEmpty();
        };
        ChannelSettings channel = settings();
        OutboundMessage message = hello();
        message.text = u" \n"_s;
        QVERIFY(refused(channel, message));
        message.text = QString(4097, u'a');
        QVERIFY(refused(channel, message));
        message.text.chop(1);
        QVERIFY(!refused(channel, message));
        message.kind = MessageKind::Image;
        QVERIFY(refused(channel, message));
        message = hello();
        message.to = {};
        QVERIFY(refused(channel, message));
        message.to.phone = u"34600111222/../x"_s;
        QVERIFY(refused(channel, message));
        channel.phoneNumberId = u"1/../2"_s;
        QVERIFY(refused(channel, hello()));
        channel = settings();
        channel.apiVersion = u"latest"_s;
        QVERIFY(refused(channel, hello()));
        channel = settings();
        channel.accessToken.clear();
        QVERIFY(refused(channel, hello()));
    }

    void readsTheIdOfAnAcceptedMessage()
    {
        const auto outcome = read(200,
            json("{'messaging_product':'whatsapp','contacts':[{'input':'+34600111222','wa_id':'34600111222'}],"
                 "'messages':[{'id':'wamid.OUT93','message_status':'accepted'}]}"));
        QCOMPARE(outcome.kind, Kind::Accepted);
        QCOMPARE(outcome.providerId, u"wamid.OUT93"_s);
    }

    void callsAnOkayWithoutAnIdUnknown()
    {
        const QByteArray longId = json("{'messages':[{'id':'") + QByteArray(500, 'x') + json("'}]}");
        for (const QByteArray &body : {QByteArray(), QByteArray("OK"), QByteArray("{}"), json("{'messages':[]}"),
                 json("{'messages':[{'id':''}]}"), json("{'messages':{'id':'x'}}"), longId}) {
            const auto outcome = read(200, body);
            QCOMPARE(outcome.kind, Kind::Unknown);
            QVERIFY(!outcome.errorText.isEmpty());
        }
    }

    void tellsRefusalsFromDelaysFromOpenOutcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("number");
        const auto row = [](const char *name, int status, QByteArray body, Kind kind, bool number) {
            QTest::newRow(name) << status << body << kind << number;
        };
        row("window closed", 400, error(131047), Kind::Refused, false);
        row("token expired", 401, error(190), Kind::Refused, true);
        row("permission", 403, error(200), Kind::Refused, true);
        row("throughput", 400, error(130429), Kind::TryLater, true);
        row("pair rate", 400, error(131056), Kind::TryLater, false);
        row("service unavailable", 500, error(131016), Kind::TryLater, false);
        row("new code with 500", 500, error(777777), Kind::TryLater, false);
        row("new code with 400", 400, error(777777), Kind::Refused, false);
        row("429 of a proxy", 429, "slow down", Kind::TryLater, true);
        row("503 of a proxy", 503, "<html>", Kind::TryLater, false);
        row("502 of a proxy", 502, "<html>", Kind::Unknown, false);
        row("504 of a proxy", 504, "", Kind::Unknown, false);
        row("500 without words", 500, "", Kind::Unknown, false);
        row("wrong address", 404, "not found", Kind::Refused, true);
        row("redirect", 302, "", Kind::Refused, true);
        row("401 without words", 401, "", Kind::Refused, true);
        row("error of a wrong type", 400, json("{'error':'no'}"), Kind::Refused, false);
    }

    void tellsRefusalsFromDelaysFromOpenOutcomes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(bool, number);
        const auto outcome = read(status, body);
        QCOMPARE(outcome.kind, kind);
        QCOMPARE(outcome.numberBlocked, number);
        QCOMPARE(outcome.retryAfter.count() > 0, kind == Kind::TryLater);
        QVERIFY(!outcome.errorText.isEmpty());
        QVERIFY(!outcome.errorCode.isEmpty());
    }

    void waitsAsLongAsItIsTold()
    {
        QCOMPARE(read(429, "", "17").retryAfter, milliseconds(17'000));
        QCOMPARE(read(400, error(130429), "3").retryAfter, milliseconds(3'000));
        QCOMPARE(read(400, error(130429), "soon").retryAfter, milliseconds(5'000));
        QCOMPARE(read(429, "", "999999999").retryAfter, milliseconds(3'600'000));
    }
};

BELLHOP_TEST(tst_meta_send, TestMetaSend)
#include "tst_meta_send.moc"
