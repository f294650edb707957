// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/form.h"
#include "core/channel/adapter.h"
#include "core/channel/signature.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace bellhop;
using namespace bellhop::channel;
using namespace Qt::Literals::StringLiterals;

namespace {
const Adapter &meta()
{
    return adapterFor(Provider::Meta);
}

WebhookRequest signedWith(QByteArrayView body, const QByteArray &signature)
{
    WebhookRequest request;
    request.body = body;
    request.header = [signature](QByteArrayView name) {
        return name.compare("x-hub-signature-256", Qt::CaseInsensitive) == 0 ? signature : QByteArray();
    };
    return request;
}
} // namespace

class TestMetaSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheKnownVectors_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("digest");
        const auto row = [](const char *name, QByteArray secret, QByteArray body, QByteArray digest) {
            QTest::newRow(name) << secret << body << digest;
        };
        row("hello", "sesame", "hello world", "f39034b29165ec6a5104d9aef27266484ab26c8caa7bca8bcb2dd02e8be61b17");
        row("hello2", "sesame", "hello world2", "60905fdf409d0b4f721e99f6f25b31567a68a6b45e933d814e17a246be4c5a53");
        row("empty body", "it-is-a-secret", "", "e971dbb926b329a128e16f7a9267ec9e431d31a6503fc5e22f81b8052151a036");
        row("no entries", "it-is-a-secret", R"({"object":"whatsapp_business_account","entry":[]})",
            "1642927194d4411dd521590720c6d59ac1451b8592e7d01ffcb1a19601e04907");
        row("escaped", "it-is-a-secret", R"({"t":"caf\u00e9"})",
            "882f7347755357906c4baaa1b842e282490fe357512fc00658d3912ca4ef9bce");
        row("utf-8", "it-is-a-secret", "{\"t\":\"caf\xc3\xa9 \xf0\x9f\x98\x80\"}",
            "e03ee3bf1237c68e0eb734a88204b94bb0b45ff9842c9eb0ac0c27796409169f");
    }

    void acceptsTheKnownVectors()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, digest);
        ChannelSettings settings;
        settings.appSecret = secret;
        QCOMPARE(metaSignature(secret, body), "sha256=" + digest);
        QVERIFY(meta().isAuthentic(settings, signedWith(body, "sha256=" + digest)));
        QVERIFY(!meta().isAuthentic(settings, signedWith(body + " ", "sha256=" + digest)));
        QVERIFY(!meta().isAuthentic(settings, signedWith(body, "sha256=" + digest.toUpper())));
        QVERIFY(!meta().isAuthentic(settings, signedWith(body, digest)));
        QVERIFY(!meta().isAuthentic(settings, signedWith(body, "sha256=" + digest.left(63))));
    }

    void refusesWhatIsNotSigned()
    {
        ChannelSettings settings;
        settings.appSecret = "sesame";
        for (const QByteArray &signature :
            {QByteArray(), QByteArray("sha256=deadbeef"), QByteArray("sha256="), QByteArray("sha1=deadbeef")})
            QVERIFY(!meta().isAuthentic(settings, signedWith("hello world", signature)));
    }

    void refusesEverythingWithoutASecret()
    {
        QVERIFY(!meta().isAuthentic({}, signedWith("hello world", metaSignature({}, "hello world"))));
        QVERIFY(!meta().isAuthentic({}, signedWith("hello world", {})));
    }

    void answersTheHandshakeWithTheBareChallenge()
    {
        ChannelSettings settings;
        settings.verifyToken = "open sesame";
        const auto asked = [&](const std::map<QByteArray, QByteArray> &values) {
            WebhookRequest request;
            request.query = formEncoded({values.begin(), values.end()});
            return meta().answerHandshake(settings, request);
        };
        const auto right
            = asked({{"hub.mode", "subscribe"}, {"hub.verify_token", "open sesame"}, {"hub.challenge", "1158201444"}});
        QVERIFY(right.ok());
        QCOMPARE(*right, QByteArray("1158201444"));
        const auto kindOf = [](const auto &result) { return result.ok() ? ErrorKind::Internal : result.error().kind; };
        QCOMPARE(kindOf(asked({{"hub.mode", "subscribe"}, {"hub.verify_token", "open"}, {"hub.challenge", "1"}})),
            ErrorKind::Unauthorised);
        QCOMPARE(kindOf(asked({{"hub.mode", "subscribe"}, {"hub.verify_token", "open sesame"}})), ErrorKind::BadData);
        QCOMPARE(
            kindOf(asked({{"hub.mode", "unsubscribe"}, {"hub.verify_token", "open sesame"}})), ErrorKind::Unauthorised);
        QCOMPARE(kindOf(asked({})), ErrorKind::Unauthorised);
        settings.verifyToken.clear();
        QCOMPARE(kindOf(asked({{"hub.mode", "subscribe"}, {"hub.verify_token", ""}, {"hub.challenge", "1"}})),
            ErrorKind::Unauthorised);
    }
};

BELLHOP_TEST(tst_meta_signature, TestMetaSignature)
#include "tst_meta_signature.moc"
