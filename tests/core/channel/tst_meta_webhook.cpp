// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace Qt::Literals::StringLiterals;

namespace {

const Adapter &meta()
{
    return adapterFor(Provider::Meta);
}

ChannelSettings ourNumber()
{
    ChannelSettings settings;
    settings.phoneNumberId = u"100200300400500"_s;
    return settings;
}

QByteArray fileContent(const QString &name)
{
    QFile file(u"" CHANNEL_TEST_DATA "/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString words(const PersonRef &p)
{
    return u"phone=%1 user=%2 name=%3 username=%4"_s.arg(p.phone, p.userId, p.displayName, p.userName);
}

QString words(const InboundMessage &m)
{
    QString text = u"message %1 %2 [%3] at %4"_s.arg(toWire(m.kind), m.providerId, words(m.from)).arg(m.sentAt.ms);
    const auto add = [&text](const char *what, const QString &value) {
        if (!value.isEmpty())
            text += u" %1=%2"_s.arg(QLatin1String(what), QString(value).replace(u'\n', u"\\n"_s));
    };
    add("text", m.text);
    add("payload", m.payload);
    add("reply_to", m.replyToProviderId);
    add("reaction_to", m.reactionTo);
    add("forwarded", m.forwarded ? u"yes"_s : QString());
    if (m.media) {
        text += u" media=%1|%2|%3|%4|%5"_s.arg(m.media->providerMediaId, m.media->mimeType, m.media->sha256,
            m.media->fileName, m.media->voice ? u"voice"_s : QString());
    }
    return text;
}

QString words(const StatusUpdate &s)
{
    return u"status %1 %2 token=%3 [%4] error=%5 %6 at %7"_s
        .arg(s.failed ? u"failed"_s : QString(s.stage ? toWire(*s.stage) : QLatin1String()), s.providerId,
            s.clientToken, words(s.recipient), s.errorCode, s.errorText)
        .arg(s.at.ms);
}
QString words(const IgnoredItem &i)
{
    return u"ignored: "_s + i.reason;
}
QString words(const PoisonedItem &p)
{
    return u"poisoned: "_s + p.reason;
}

QString words(const InboundItem &item)
{
    const bool named
        = std::holds_alternative<InboundMessage>(item.event) || std::holds_alternative<StatusUpdate>(item.event);
    return (named ? item.key : item.key.left(2)) + u"  "_s
        + std::visit([](const auto &event) { return words(event); }, item.event);
}

QByteArray notification(const QByteArray &messages)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":)"
           R"({"messaging_product":"whatsapp","metadata":{"phone_number_id":"100200300400500"},"messages":[)"
        + messages + "]}}]}]}";
}

QByteArray textMessage(const QByteArray &id, const QByteArray &body)
{
    return R"({"from":"34600111222","id":")" + id + R"(","timestamp":"1795161600","type":"text","text":{"body":")"
        + body + R"("}})";
}

const InboundMessage *messageAt(const InboundDelivery &delivery, std::size_t index)
{
    return index < delivery.items.size() ? std::get_if<InboundMessage>(&delivery.items[index].event) : nullptr;
}

} // namespace

class TestMetaWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachPayloadAsItsSnapshotSays_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(u"" CHANNEL_TEST_DATA ""_s);
        for (const QString &file : folder.entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(5);
        QCOMPARE_GE(folder.entryList({u"*.json"_s}).size(), 5);
    }

    // BELLHOP_UPDATE_SNAPSHOTS=1 writes what is read now; look at the difference before committing it.
    void readsEachPayloadAsItsSnapshotSays()
    {
        QFETCH(QString, name);
        const auto delivery = meta().parse(ourNumber(), fileContent(name + u".json"_s));
        QVERIFY(delivery.ok());
        QStringList lines;
        for (const InboundItem &item : delivery->items)
            lines << words(item);
        const QByteArray now = lines.join(u'\n').toUtf8() + '\n';
        if (qEnvironmentVariableIsSet("BELLHOP_UPDATE_SNAPSHOTS")) {
            QFile file(u"" CHANNEL_TEST_DATA "/"_s + name + u".snapshot"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now);
        }
        const QStringList expected = QString::fromUtf8(fileContent(name + u".snapshot"_s)).split(u'\n');
        const QStringList actual = QString::fromUtf8(now).split(u'\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }

    void givesEachItemASliceThatReadsTheSameAgain_data() { readsEachPayloadAsItsSnapshotSays_data(); }

    void givesEachItemASliceThatReadsTheSameAgain()
    {
        QFETCH(QString, name);
        const auto delivery = meta().parse(ourNumber(), fileContent(name + u".json"_s));
        QVERIFY(delivery.ok());
        for (const InboundItem &item : delivery->items) {
            const auto again = meta().parse(ourNumber(), item.raw);
            QVERIFY2(again.ok(), item.raw.constData());
            QVERIFY2(again->items.size() == 1, item.raw.constData());
            QCOMPARE(again->items.front().key, item.key);
            QCOMPARE(words(again->items.front()), words(item));
        }
    }

    void keepsEveryGoodMessageBetweenBrokenOnes()
    {
        const auto delivery = meta().parse(ourNumber(), fileContent(u"broken_among_good.json"_s));
        QVERIFY(delivery.ok());
        QSet<QString> good;
        int poisoned = 0;
        for (const InboundItem &item : delivery->items) {
            if (const auto *message = std::get_if<InboundMessage>(&item.event))
                good.insert(message->providerId);
            poisoned += std::holds_alternative<PoisonedItem>(item.event) ? 1 : 0;
        }
        QCOMPARE(good.size(), 19);
        QCOMPARE_GE(poisoned, 20);
    }

    void readsAThousandUpdatesOfOnePost()
    {
        QByteArray messages;
        for (int i = 0; i < 1000; ++i)
            messages += (i == 0 ? "" : ",") + textMessage("wamid." + QByteArray::number(i), "hello");
        const auto delivery = meta().parse(ourNumber(), notification(messages));
        QVERIFY(delivery.ok());
        QCOMPARE(delivery->items.size(), std::size_t(1000));
        QCOMPARE(delivery->items.back().key, u"m:wamid.999"_s);
    }

    void givesRepeatsTheSameKey()
    {
        const QByteArray body = fileContent(u"fields.json"_s);
        const auto once = meta().parse(ourNumber(), body);
        const auto twice = meta().parse(ourNumber(), QByteArray(body).replace("\n", ""));
        QVERIFY(once.ok() && twice.ok());
        QCOMPARE(once->items.size(), twice->items.size());
        QSet<QString> keys;
        for (std::size_t i = 0; i < once->items.size(); ++i) {
            QCOMPARE(once->items[i].key, twice->items[i].key);
            keys.insert(once->items[i].key);
        }
        QCOMPARE(std::size_t(keys.size()), once->items.size());
    }

    void survivesHalfAnEmojiBesideWholeOnes()
    {
        const QByteArray half = textMessage("wamid.1", R"(cut \ud83d off \\ud83d \ude00)");
        const QByteArray whole = textMessage("wamid.2", R"(\ud83d\ude00)");
        const auto delivery = meta().parse(ourNumber(), notification(half + "," + whole));
        QVERIFY(delivery.ok());
        const InboundMessage *first = messageAt(*delivery, 0);
        const InboundMessage *second = messageAt(*delivery, 1);
        QVERIFY(first != nullptr && second != nullptr);
        QCOMPARE(first->text, u"cut \uFFFD off \\ud83d \uFFFD"_s);
        QCOMPARE(second->text, u"\U0001F600"_s);
    }

    void survivesBytesThatAreNoText()
    {
        const auto delivery = meta().parse(
            ourNumber(), notification(textMessage("wamid.1", "a\xff") + "," + textMessage("wamid.2", R"(b\u0000c)")));
        QVERIFY(delivery.ok());
        QVERIFY(messageAt(*delivery, 0) != nullptr && messageAt(*delivery, 1) != nullptr);
        QCOMPARE(messageAt(*delivery, 0)->text, u"a\uFFFD"_s);
        QCOMPARE(messageAt(*delivery, 1)->text, u"bc"_s);
    }

    void refusesWhatIsNoNotification_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("hello");
        QTest::newRow("cut") << notification(textMessage("a", "b")).chopped(9);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("200 levels") << "{\"entry\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}";
        QTest::newRow("100000 levels") << QByteArray(100'000, '[');
        QTest::newRow("number too large") << QByteArray(R"({"entry":[1e999]})");
        QTest::newRow("two values") << QByteArray("{} {}");
        QTest::newRow("over the size limit") << "{\"entry\":\"" + QByteArray(5 * 1024 * 1024, 'a') + "\"}";
    }

    void refusesWhatIsNoNotification()
    {
        QFETCH(QByteArray, body);
        const auto delivery = meta().parse(ourNumber(), body);
        QVERIFY(!delivery.ok());
        QCOMPARE(delivery.error().kind, ErrorKind::BadData);
    }

    void ignoresOtherProductsAndQuarantinesMissingEntries()
    {
        const auto page = meta().parse(ourNumber(), R"({"object":"page","entry":[{"id":"1"}]})");
        QVERIFY(page.ok());
        QVERIFY(std::holds_alternative<IgnoredItem>(page->items.at(0).event));
        const auto bare = meta().parse(ourNumber(), R"({"object":"whatsapp_business_account","entry":7})");
        QVERIFY(bare.ok());
        QVERIFY(std::holds_alternative<PoisonedItem>(bare->items.at(0).event));
        const auto empty = meta().parse(ourNumber(), R"({"object":"whatsapp_business_account","entry":[]})");
        QVERIFY(empty.ok());
        QVERIFY(empty->items.empty());
    }

    // Every value of a good payload, one after the other, replaced by something of another type.
    void neverBreaksOnWrongTypes()
    {
        const QByteArray good = fileContent(u"kinds.json"_s);
        const auto before = meta().parse(ourNumber(), good);
        QVERIFY(before.ok());
        int tried = 0;
        for (qsizetype colon = good.indexOf(": "); colon > 0; colon = good.indexOf(": ", colon + 1)) {
            qsizetype end = colon + 2;
            if (good[end] == '"')
                end = good.indexOf('"', end + 1) + 1;
            else
                while (!QByteArrayView(",\n}").contains(good[end]))
                    ++end;
            if (good[colon + 2] == '{' || good[colon + 2] == '[' || good.mid(colon + 2, end - colon - 2).contains('\\'))
                continue;
            for (const char *value : {"null", "{}", "[[]]", "-1", "1e300", "true", "18446744073709551615", "\"\""}) {
                const auto delivery = meta().parse(ourNumber(), good.left(colon + 2) + value + good.mid(end));
                QVERIFY(delivery.ok());
                QVERIFY(!delivery->items.empty());
                ++tried;
            }
            if (tried > 600)
                break;
        }
        QCOMPARE_GE(tried, 600);
    }
};

BELLHOP_TEST(tst_meta_webhook, TestMetaWebhook)
#include "tst_meta_webhook.moc"
