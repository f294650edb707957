// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"
#include "tests/core/channel/event_words.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kData = QStringLiteral(CHANNEL_TEST_DATA);

ChannelSettings ourNumber(Provider provider)
{
    ChannelSettings settings;
    settings.provider = provider;
    if (provider == Provider::Twilio) {
        settings.accountSid = u"AC00000000000000000000000000000000"_s;
        settings.phoneNumberId = u"whatsapp:+14155550100"_s;
    } else {
        settings.phoneNumberId = u"254711000100"_s;
    }
    return settings;
}

/// "/status?ref=1 BODY" or " BODY": one request a line; comments begin with '#'.
WebhookRequest requestOf(const QByteArray &line)
{
    const qsizetype blank = line.startsWith('{') ? -1 : line.indexOf(' ');
    const QByteArray path = blank < 0 ? QByteArray() : line.left(blank);
    WebhookRequest request;
    request.suffix = path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
    request.query = path.contains('?') ? path.mid(path.indexOf('?') + 1) : QByteArray();
    request.body = QByteArrayView(line).sliced(blank + 1);
    return request;
}

} // namespace

/// Providers that post one thing at a time: each line of data/PROVIDER/*.txt is a request.
class TestLineWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachPayloadAsItsSnapshotSays_data()
    {
        QTest::addColumn<int>("provider");
        QTest::addColumn<QString>("file");
        for (const Provider provider : {Provider::Twilio, Provider::Lipachat}) {
            const QString folder = kData + u'/' + toWire(provider) + u'/';
            const QStringList files = QDir(folder).entryList({u"*.txt"_s});
            QCOMPARE_GE(files.size(), 2);
            for (const QString &file : files)
                QTest::newRow(qPrintable(toWire(provider) + u' ' + file)) << int(provider) << folder + file;
        }
    }

    void readsEachPayloadAsItsSnapshotSays()
    {
        QFETCH(int, provider);
        QFETCH(QString, file);
        const ChannelSettings settings = ourNumber(Provider(provider));
        const Adapter &adapter = adapterFor(Provider(provider));
        QStringList lines;
        for (const QByteArray &line : fileContent(file).split('\n')) {
            if (line.startsWith('#'))
                lines << QString::fromUtf8(line);
            if (line.startsWith('#') || line.isEmpty())
                continue;
            const auto delivery = adapter.parse(settings, requestOf(line));
            QVERIFY2(delivery.ok(), line.constData());
            QVERIFY2(!delivery->items.empty(), line.constData());
            for (const InboundItem &item : delivery->items) {
                lines << words(item);
                const auto again = adapter.parse(settings, QByteArrayView(item.raw));
                QVERIFY2(again.ok() && again->items.size() == 1, item.raw.constData());
                QCOMPARE(again->items.front().key, item.key);
                QCOMPARE(words(again->items.front()), words(item));
            }
        }
        QCOMPARE(differenceFromSnapshot(QString(file).replace(u".txt"_s, u".snapshot"_s), lines), QString());
    }

    void refusesWhatIsNoNotification()
    {
        for (const Provider provider : {Provider::Twilio, Provider::Lipachat}) {
            for (const QByteArray &body : {QByteArray(), QByteArray("hello"), QByteArray("[]"), QByteArray("7"),
                     QByteArray("{"), QByteArray("{\"a\":") + QByteArray(200, '[') + QByteArray(200, ']') + "}",
                     QByteArray(5 * 1024 * 1024, 'a')}) {
                const auto delivery = adapterFor(provider).parse(ourNumber(provider), QByteArrayView(body));
                QVERIFY2(!delivery.ok(), body.left(40).constData());
                QCOMPARE(delivery.error().kind, ErrorKind::BadData);
            }
        }
    }

    void keepsTheRestOfAHugeFormOut()
    {
        QByteArray form = "MessageSid=SM00000000000000000000000000000001&From=whatsapp%3A%2B254722000200&"
                          "To=whatsapp%3A%2B14155550100&Body=a";
        for (int i = 0; i < 100'000; ++i)
            form += "&x" + QByteArray::number(i) + "=1";
        const auto delivery = adapterFor(Provider::Twilio).parse(ourNumber(Provider::Twilio), QByteArrayView(form));
        QVERIFY(delivery.ok());
        QCOMPARE(delivery->items.size(), std::size_t(1));
        QCOMPARE_LT(delivery->items.front().raw.size(), 16 * 1024);
    }

    // A parameter that nobody knows yet is still in the inbox.
    void unknownFieldsSurviveRaw()
    {
        const QByteArray form = "MessageSid=SM00000000000000000000000000000001&From=whatsapp%3A%2B254722000200&"
                                "To=whatsapp%3A%2B14155550100&Body=a&BrandNew=caf%C3%A9";
        const auto twilio = adapterFor(Provider::Twilio).parse(ourNumber(Provider::Twilio), QByteArrayView(form));
        QVERIFY(twilio->items.front().raw.contains("\"BrandNew\":\"caf\xc3\xa9\""));
        const QByteArray json
            = R"({"messageId":"a","from":"254722000200","to":"254711000100","type":"TEXT","text":"x",)"
              R"("brandNew":{"deep":[1]}})";
        const auto lipachat = adapterFor(Provider::Lipachat).parse(ourNumber(Provider::Lipachat), QByteArrayView(json));
        QVERIFY(lipachat->items.front().raw.contains("\"brandNew\":{\"deep\":[1]}"));
    }
};

BELLHOP_TEST(tst_line_webhooks, TestLineWebhooks)
#include "tst_line_webhooks.moc"
