// SPDX-License-Identifier: GPL-3.0-or-later
// Every documented payload, every value of it replaced by what nobody documents; and answers that make no sense.
#include "core/base/form.h"
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
    settings.publicUrl = u"https://relay.example.test"_s;
    settings.accessToken = settings.authToken = settings.apiKey = "s3cret";
    switch (provider) {
    case Provider::Meta:
        settings.phoneNumberId = u"100200300400500"_s;
        settings.wabaId = u"200300400500600"_s;
        break;
    case Provider::Twilio:
        settings.accountSid = u"AC00000000000000000000000000000000"_s;
        settings.phoneNumberId = u"whatsapp:+14155550100"_s;
        break;
    case Provider::Lipachat:
        settings.phoneNumberId = u"254711000100"_s;
        break;
    }
    return settings;
}

/// In JSON: nothing, another type, empty, huge, a number for an id, milliseconds for seconds, a lone half of an emoji,
/// NUL, a user id for a phone.
const std::vector<QByteArray> &hostileJson()
{
    static const std::vector<QByteArray> values{"null", "true", "-1", "1e300", "9007199254740993",
        "18446744073709551615", "1795161600000", "\"\"", "\" \"", "{}", "[]", "[[]]", "{\"id\":{}}", R"("\ud83d")",
        R"("a\u0000b")", "\"KE.90817263544536271\"", "\"../../me\"", '"' + QByteArray(20'000, 'x') + '"'};
    return values;
}

/// The same in a form.
const std::vector<QByteArray> &hostileForm()
{
    static const std::vector<QByteArray> values{"", "+", "-1", "1e300", "18446744073709551615", "true", "%7B%7D", "%00",
        "a%00b", "%ed%a0%bd", "%ff%fe", "%", "whatsapp%3AKE.90817263544536271", "whatsapp%3A", "..%2F..%2Fme",
        QByteArray(20'000, 'x')};
    return values;
}

/// Each value of a JSON text that is no object or array: where it is.
std::vector<std::pair<qsizetype, qsizetype>> valuesOf(const QByteArray &json)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    bool inText = false;
    qsizetype from = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            inText = c != '"' || i >= json.size();
            if (!inText && from >= 0)
                found.emplace_back(std::exchange(from, -1), i + 1);
            continue;
        }
        if (c == '"') {
            inText = true;
            const QByteArrayView before = QByteArrayView(json).first(i).trimmed();
            from = before.endsWith(':') ? i : -1;
        } else if ((c >= '0' && c <= '9') || c == '-' || c == 't' || c == 'f') {
            qsizetype end = i;
            while (end < json.size() && !QByteArrayView(",}] \n").contains(json[end]))
                ++end;
            found.emplace_back(i, end);
            i = end - 1;
        }
    }
    return found;
}

/// Whatever came of it, each item reads the same from its own slice.
void checkItems(const Adapter &adapter, const ChannelSettings &settings, const QByteArray &body)
{
    const auto delivery = adapter.parse(settings, QByteArrayView(body));
    if (!delivery.ok()) {
        QCOMPARE(delivery.error().kind, ErrorKind::BadData);
        return;
    }
    for (const InboundItem &item : delivery->items) {
        const auto again = adapter.parse(settings, QByteArrayView(item.raw));
        QVERIFY2(again.ok() && again->items.size() == 1, body.left(2000).constData());
        QCOMPARE(words(again->items.front()), words(item));
        if (const auto *message = std::get_if<InboundMessage>(&item.event)) {
            QVERIFY(!message->providerId.isEmpty() && !message->from.isEmpty());
            QVERIFY(!message->text.contains(QChar(0)) && message->text.isValidUtf16());
            QVERIFY(message->providerId.size() <= 190);
        }
    }
}

/// Lines of a file of requests: their bodies.
QList<QByteArray> bodiesOf(const QString &file)
{
    QList<QByteArray> bodies;
    for (const QByteArray &line : fileContent(file).split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            bodies << (line.startsWith('{') ? line : line.mid(line.indexOf(' ') + 1));
    }
    return bodies;
}

HttpAnswer answer(int status, const QByteArray &body)
{
    return {status, [](QByteArrayView) { return QByteArray(); }, body};
}

} // namespace

class TestHostileValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachValueOfMetasPayloads_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(kData).entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(file)) << kData + u'/' + file;
    }
    void eachValueOfMetasPayloads()
    {
        QFETCH(QString, file);
        const QByteArray good = fileContent(file);
        const Adapter &meta = adapterFor(Provider::Meta);
        const ChannelSettings settings = ourNumber(Provider::Meta);
        // One item at a time: its slice holds all that is said of it.
        const auto delivery = meta.parse(settings, QByteArrayView(good));
        QVERIFY(delivery.ok());
        qsizetype tried = 0;
        for (const InboundItem &item : delivery->items) {
            for (const auto &[from, to] : valuesOf(item.raw)) {
                for (const QByteArray &value : hostileJson()) {
                    checkItems(meta, settings, item.raw.left(from) + value + item.raw.mid(to));
                    if (QTest::currentTestFailed())
                        return;
                    ++tried;
                }
            }
        }
        QCOMPARE_GE(tried, 100);
    }

    void eachValueOfTheOthersPayloads_data()
    {
        QTest::addColumn<int>("provider");
        QTest::newRow("twilio") << int(Provider::Twilio);
        QTest::newRow("lipachat") << int(Provider::Lipachat);
    }
    void eachValueOfTheOthersPayloads()
    {
        QFETCH(int, provider);
        const Adapter &adapter = adapterFor(Provider(provider));
        const ChannelSettings settings = ourNumber(Provider(provider));
        qsizetype tried = 0;
        const auto look = [&](const QByteArray &body) {
            checkItems(adapter, settings, body);
            ++tried;
        };
        for (const QByteArray &body : bodiesOf(kData + u'/' + toWire(Provider(provider)) + u"/kinds.txt"_s)) {
            if (body.startsWith('{')) {
                for (const auto &[from, to] : valuesOf(body)) {
                    for (const QByteArray &value : hostileJson())
                        look(body.left(from) + value + body.mid(to));
                }
                continue;
            }
            const QList<QByteArray> parts = body.split('&');
            for (qsizetype i = 0; i < parts.size(); ++i) {
                const QByteArray name = parts[i].left(parts[i].indexOf('='));
                QList<QByteArray> changed = parts;
                changed.removeAt(i); // missing
                look(changed.join('&'));
                for (const QByteArray &value : hostileForm()) {
                    changed = parts;
                    changed[i] = name + '=' + value;
                    look(changed.join('&'));
                }
            }
        }
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE_GE(tried, 1000);
    }

    // Nobody sends a message twice because an answer was odd, and nothing odd becomes an id.
    void answersThatMakeNoSense_data()
    {
        QTest::addColumn<int>("provider");
        QTest::addColumn<QByteArray>("body");
        const std::vector<QByteArray> bodies{"", "null", "7", "[]", "{}", "<html>busy</html>", "{\"messages\":7}",
            "{\"messages\":[]}", "{\"messages\":[{\"id\":{}}]}", "{\"messages\":[{\"id\":\"\"}]}", "{\"sid\":null}",
            "{\"sid\":[]}", "{\"data\":null,\"status\":\"success\"}", "{\"data\":{\"messageId\":{},\"waId\":[]}}",
            "{\"data\":[1,null,{},[]]}", "{\"contents\":7}", "{\"contents\":[null,7,{}]}", "{\"messages\":[null,7,{}]}",
            R"({"data":[{"id":"\ud83d","name":"a\u0000b","language":7,"status":[]}]})", QByteArray(300, '[')};
        for (const Provider provider : {Provider::Meta, Provider::Twilio, Provider::Lipachat}) {
            for (std::size_t i = 0; i < bodies.size(); ++i)
                QTest::addRow("%s, %d", toWire(provider).data(), int(i)) << int(provider) << bodies[i];
        }
    }
    void answersThatMakeNoSense()
    {
        QFETCH(int, provider);
        QFETCH(QByteArray, body);
        const Adapter &adapter = adapterFor(Provider(provider));
        const ChannelSettings settings = ourNumber(Provider(provider));
        const HeaderGetter none = [](QByteArrayView) { return QByteArray(); };
        for (const int status : {200, 201}) {
            const SendOutcome outcome = adapter.readSendAnswer(status, none, body);
            QVERIFY(outcome.kind != SendOutcome::Kind::Accepted || !outcome.providerId.isEmpty());
            QVERIFY(outcome.kind != SendOutcome::Kind::TryLater); // it may have been sent
        }
        for (const int status : {400, 404, 429, 500, 503}) {
            const SendOutcome outcome = adapter.readSendAnswer(status, none, body);
            QVERIFY(outcome.kind != SendOutcome::Kind::Accepted);
            QVERIFY(outcome.kind == SendOutcome::Kind::Unknown || !outcome.errorText.isEmpty());
        }
        const HttpAnswer odd = answer(200, body);
        const auto upload = adapter.readUpload(odd);
        QVERIFY(!upload.ok() || !upload->isEmpty());
        const auto place = adapter.readMediaLookup(odd);
        QVERIFY(!place.ok() || !place->url.isEmpty());
        const auto templates = adapter.readTemplateList(odd);
        if (templates.ok()) {
            for (const ProviderTemplate &one : templates->templates)
                QVERIFY(!one.name.isEmpty() && !one.language.isEmpty() && !one.status.isEmpty());
        }
        (void)adapter.readTemplateAnswer(odd);
        (void)adapter.readNumberLookup(odd);
        SampleUpload sample;
        sample.bytes = "x";
        const auto brought = adapter.readSample(sample, odd);
        QVERIFY(!brought.ok() || !brought->sample.isEmpty() || !brought->app.isEmpty());
        const auto pulled = adapter.readPull(settings, {}, odd);
        if (pulled.ok()) {
            for (const InboundItem &item : pulled->items)
                QVERIFY(!item.key.isEmpty());
        }
    }
};

BELLHOP_TEST(tst_hostile_values, TestHostileValues)
#include "tst_hostile_values.moc"
