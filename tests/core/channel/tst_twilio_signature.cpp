// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/form.h"
#include "core/channel/adapter.h"
#include "core/channel/signature.h"
#include "core/channel/twilio_signature.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kBase = "https://mycompany.com/myapp.php?foo=1&bar=2";
const QByteArray kCall = formEncoded({{"CallSid", "CA1234567890ABCDE"}, {"Caller", "+14158675309"}, {"Digits", "1234"},
    {"From", "+14158675309"}, {"To", "+18005551212"}});
const QByteArray kBody = R"({"property": "value", "boolean": true})";
const QByteArray kDigest = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
const QByteArray kEmptyDigest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const QByteArray kMessage
    = "SmsMessageSid=SM00000000000000000000000000000001&NumMedia=0&ProfileName=Zo%C3%AB+O%27Neil&MessageType=text&"
      "SmsSid=SM00000000000000000000000000000001&WaId=254700000001&SmsStatus=received&Body=Hi+there+%26+100%25+caf%C3%"
      "A9+%F0%9F%98%80&To=whatsapp%3A%2B14155550100&NumSegments=1&ReferralNumMedia=0&MessageSid="
      "SM00000000000000000000000000000001&AccountSid=AC00000000000000000000000000000000&From=whatsapp%3A%"
      "2B254700000001&"
      "ApiVersion=2010-04-01";

QByteArray withPort(const QByteArray &port)
{
    return QByteArray(kBase).replace("mycompany.com", "mycompany.com:" + port);
}

WebhookRequest request(
    const QByteArray &suffix, const QByteArray &query, QByteArrayView body, const QByteArray &signature)
{
    return {suffix, query, body,
        [signature](QByteArrayView name) {
            return name.compare("x-twilio-signature", Qt::CaseInsensitive) == 0 ? signature : QByteArray();
        },
        {}};
}

ChannelSettings acme()
{
    ChannelSettings settings;
    settings.provider = Provider::Twilio;
    settings.name = u"acme"_s;
    settings.publicUrl = u"https://relay.example.test/"_s;
    settings.authToken = "12345";
    return settings;
}

} // namespace

/// The published vectors and our own, and everything that must not pass.
class TestTwilioSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheKnownVectors_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const QByteArray &url, const QByteArray &body, const char *signature) {
            QTest::newRow(name) << url << body << QByteArray(signature);
        };
        const QByteArray http = QByteArray(kBase).replace("https", "http");
        row("T1", kBase, kCall, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        row("T2", withPort("1234"), kCall, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        row("T3", kBase, kCall, "kvajT1Ptam85bY51eRf/AJRuM3w=");
        row("T4", http, kCall, "0ZXoZLH/DfblKGATFgpif+LLRf4=");
        row("T5", QByteArray(http).replace("mycompany.com", "mycompany.com:1234"), kCall,
            "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=");
        row("T6", QByteArray(kBase).replace("mycompany", "user:pass@mycompany"), kCall, "CukzLTc1tT5dXEDIHm/tKBanW10=");
        row("T7", QByteArray(kBase).replace("mycompany", "user:pass@mycompany"), kCall, "ZQFR1PTIZXF2MXB8ZnKCvnnA+rI=");
        row("T8", QByteArray(kBase).replace("mycompany", "user@mycompany"), kCall, "2YRLlVAflCqxaNicjMpJcSTgzSs=");
        row("T9", kBase + "&Body=It's+amazing", kCall, "dsq4Ehbj6cs+KdTkpF5sSSplOWw=");
        const FormFields two{
            {"MessagingBinding.Address", "+1325xxxxxxx"}, {"MessagingBinding.Address", "+1415xxxxxxx"}};
        row("T10", kBase, formEncoded(two), "83O6e2vORAoJHUNzJjDWN1jz+BA=");
        row("T10 turned", kBase, formEncoded({two[1], two[0]}), "83O6e2vORAoJHUNzJjDWN1jz+BA=");
        row("T11", kBase,
            formEncoded({{"Sid", "CA123"}, {"SidAccount", "AC123"}, {"Digits", "5678"}, {"Digits", "1234"},
                {"Digits", "1234"}}),
            "IK+Dwps556ElfBT0I3Rgjkr1wJU=");
        row("T12", kBase + "&bodySHA256=" + kDigest, kBody, "a9nBmqA0ju/hNViExpshrM61xv4=");
        row("T13", "https://mycompany.com/myapp.php?bodySHA256=" + kDigest, kBody, "y77kIzt2vzLz71DgmJGsen2scGs=");
        row("T14", kBase + "&bodySHA256=" + kEmptyDigest, "{}", "Ldidvp12m26NI7eqEvxnEpkd9Hc=");
        const QByteArray acme = "https://relay.example.test/webhooks/twilio/acme";
        row("T15", acme, kMessage, "fXwcO0JviPnSX9G+Yo2zgAIZahc=");
        row("T16", acme, QByteArray(kMessage).replace("Body=Hi+there+%26+100%25+caf%C3%A9+%F0%9F%98%80", "Body="),
            "D9GDYiZeu1RJgfg+8Mvaj3pNdR4=");
    }

    void acceptsTheKnownVectors()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        QVERIFY(isSignedByTwilio("12345", url, body, signature));
        // One changed value is another request.
        QVERIFY(!isSignedByTwilio("12345", url, body + "&x=1", signature));
        QVERIFY(
            !isSignedByTwilio("12345", QByteArray(url).replace("?", "?x&").replace("acme", "acne"), body, signature));
        QVERIFY(!isSignedByTwilio("12346", url, body, signature));
        QVERIFY(!isSignedByTwilio("12345", url, body, QByteArray(signature).replace('=', 'A')));
        QVERIFY(!isSignedByTwilio("12345", url, body, signature.chopped(1)));
        QVERIFY(!isSignedByTwilio("12345", url, body, {}));
        QVERIFY(!isSignedByTwilio({}, url, body, signature));
        QVERIFY(!isSignedByTwilio({}, url, body, twilioSignature({}, url, body)));
    }

    void aBodyIsBelievedByItsWholeDigestOnly()
    {
        const QByteArray url = kBase + "&bodySHA256=" + kDigest.chopped(1);
        QVERIFY(!isSignedByTwilio("12345", url, kBody, hmacSha1Base64("12345", url)));
        // A JSON body without a digest is signed by nothing.
        QVERIFY(!isSignedByTwilio("12345", kBase, kBody, hmacSha1Base64("12345", kBase)));
    }

    void theChannelsOwnAddressIsWhatIsSigned()
    {
        const Adapter &twilio = adapterFor(Provider::Twilio);
        const auto accepts = [&](const ChannelSettings &settings, const QByteArray &suffix, const QByteArray &query,
                                 const QByteArray &url) {
            return twilio.isAuthentic(
                settings, request(suffix, query, kMessage, twilioSignature("12345", url, kMessage)));
        };
        const QByteArray in = "https://relay.example.test/webhook/acme";
        QVERIFY(accepts(acme(), {}, {}, in));
        QVERIFY(accepts(acme(), "/status", "ref=a%20b", in + "/status?ref=a%20b"));
        QVERIFY(!accepts(acme(), "/status", "ref=a+b", in + "/status?ref=a%20b")); // as it was written
        QVERIFY(!accepts(acme(), "/status", "ref=2", in + "/status?ref=1"));
        QVERIFY(!accepts(acme(), {}, {}, in + "/status"));
        QVERIFY(!accepts(acme(), "/other", {}, in + "/other"));
        ChannelSettings whole = acme();
        whole.publicUrl = u"https://relay.example.test/webhook/acme"_s;
        QVERIFY(accepts(whole, {}, {}, in));
        ChannelSettings nowhere = acme();
        nowhere.publicUrl.clear();
        QVERIFY(!accepts(nowhere, {}, {}, "/webhook/acme"));
        ChannelSettings rotating = acme();
        rotating.authToken = "old";
        QVERIFY(!accepts(rotating, {}, {}, in));
        rotating.nextAuthToken = "12345";
        QVERIFY(accepts(rotating, {}, {}, in));
        QVERIFY(!twilio.isAuthentic({}, request({}, {}, kMessage, twilioSignature({}, in, kMessage))));
    }

    void lipachatIsBelievedByItsPathItsNetworkAndASignatureThatComes()
    {
        const Adapter &lipachat = adapterFor(Provider::Lipachat);
        ChannelSettings settings;
        settings.webhookPath = "Zm9vYmFyLWJhei1xdXV4";
        const QByteArray body = "{}";
        const auto asked = [&](const QByteArray &suffix, const QString &peer, const QByteArray &signature) {
            return lipachat.isAuthentic(settings,
                {suffix, {}, body,
                    [&](QByteArrayView name) {
                        return name == QByteArrayView("X-Lipachat-Signature") ? signature : QByteArray();
                    },
                    peer});
        };
        const QByteArray door = "/Zm9vYmFyLWJhei1xdXV4";
        QVERIFY(asked(door, u"203.0.113.9"_s, {}));
        for (const QByteArray &other :
            {QByteArray(), QByteArray("/"), door + "/", door.chopped(1), QByteArray("/status")})
            QVERIFY2(!asked(other, u"203.0.113.9"_s, {}), other.constData());
        settings.allowedSources = QStringList{u"203.0.113.0/24"_s};
        QVERIFY(asked(door, u"203.0.113.9"_s, {}));
        QVERIFY(!asked(door, u"203.0.114.9"_s, {}));
        QVERIFY(!asked(door, {}, {}));
        settings.webhookSecret = "it-is-a-secret";
        QVERIFY(asked(door, u"203.0.113.9"_s, {}));
        QVERIFY(asked(door, u"203.0.113.9"_s, hmacSha256Hex("it-is-a-secret", body)));
        QVERIFY(!asked(door, u"203.0.113.9"_s, hmacSha256Hex("it-is-a-secret", "{} ")));
        QVERIFY(lipachat.answerHandshake(settings, {door, {}, {}, {}, {}}).ok());
        QVERIFY(!lipachat.answerHandshake(settings, {"/x", {}, {}, {}, {}}).ok());
        settings.webhookPath = "short"; // to be guessed
        QVERIFY(!asked("/short", u"203.0.113.9"_s, {}));
        settings.webhookPath.clear();
        QVERIFY(!asked("/", u"203.0.113.9"_s, {}));
    }
};

BELLHOP_TEST(tst_twilio_signature, TestTwilioSignature)
#include "tst_twilio_signature.moc"
