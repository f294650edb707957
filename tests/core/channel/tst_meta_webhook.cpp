// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/adapter.h"
#include "tests/core/channel/event_words.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace bellhop::tests;
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

QByteArray payload(const QString &name)
{
    return fileContent(u"" CHANNEL_TEST_DATA "/"_s + name);
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

    void readsEachPayloadAsItsSnapshotSays()
    {
        QFETCH(QString, name);
        const auto delivery = meta().parse(ourNumber(), payload(name + u".json"_s));
        QVERIFY(delivery.ok());
        QStringList lines;
        for (const InboundItem &item : delivery->items)
            lines << words(item);
        QCOMPARE(differenceFromSnapshot(u"" CHANNEL_TEST_DATA "/"_s + name + u".snapshot"_s, lines), QString());
    }

    void givesEachItemASliceThatReadsTheSameAgain_data() { readsEachPayloadAsItsSnapshotSays_data(); }

    void givesEachItemASliceThatReadsTheSameAgain()
    {
        QFETCH(QString, name);
        const auto delivery = meta().parse(ourNumber(), payload(name + u".json"_s));
        QVERIFY(delivery.ok());
        for (const InboundItem &item : delivery->items) {
            const auto again = meta().parse(ourNumber(), item.raw);
            QVERIFY2(again.ok(), item.raw.constData());
            QVERIFY2(again->items.size() == 1, item.raw.constData());
            QCOMPARE(again->items.front().key, item.key);
            QCOMPARE(words(again->items.front()), words(item));
        }
    }

    void keepsAPostOfOneMessageByteForByte()
    {
        const QByteArray body
            = notification(textMessage("wamid.1", "hello"))
                  .replace("\"object\"", " \"sent_by_a_later_version\" : {\"of\": [1.0, 2e3]},\n \"object\"");
        const auto alone = meta().parse(ourNumber(), body);
        QVERIFY(alone.ok());
        QCOMPARE(alone->items.size(), std::size_t(1));
        QCOMPARE(alone->items.front().raw, body);
    }

    // What has no id of its own is known by its bytes: it must have the same key alone and among others.
    void knowsANamelessItemAloneAndInABatch()
    {
        const QByteArray broken
            = R"({"from":"34600111222","timestamp":"1795161600","type":"text","text":{"body":"x"}})";
        const auto alone = meta().parse(ourNumber(), notification(broken));
        const auto among = meta().parse(ourNumber(), notification(textMessage("wamid.1", "hello") + "," + broken));
        QVERIFY(alone.ok() && among.ok());
        QCOMPARE(among->items.size(), std::size_t(2));
        QCOMPARE(alone->items.front().key, among->items.back().key);
        QCOMPARE(alone->items.front().raw, among->items.back().raw);
    }

    void keepsEveryGoodMessageBetweenBrokenOnes()
    {
        const auto delivery = meta().parse(ourNumber(), payload(u"broken_among_good.json"_s));
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
        const QByteArray body = payload(u"fields.json"_s);
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
        const QByteArray good = payload(u"kinds.json"_s);
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
