// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/raw_peer.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include "core/channel/signature.h"
#include "core/desk/admin.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
constexpr auto kPhone = "34600111222"_L1;
constexpr char kSignature[] = "X-Hub-Signature-256";
constexpr char kSecret[] = "house-app-secret"; // as RelayHouse gives it to its channels
constexpr char kOtherSecret[] = "the-other-channels-secret";

QByteArray goodBody(const QString &id = u"wamid.hostile"_s)
{
    return RelayHouse::messageBody(kPhone, id, u"a private word"_s);
}

/// A site with a relay on real sockets, a second channel with a secret of its own, and a look at what was stored.
struct Besieged {
    Site site;
    RelayHouse house;

    explicit Besieged(const RelayHouse::Options &options = {})
        : house(withOtherChannel(), options)
    {
    }
    [[nodiscard]] quint16 port() const { return house.address().section(u':', -1).toUShort(); }
    /// Sends these bytes as they are; everything until the relay closes.
    [[nodiscard]] QByteArray send(const QByteArray &bytes) const
    {
        RawPeer peer(port());
        peer.send(bytes);
        return peer.readToEnd();
    }
    [[nodiscard]] qint64 stored() { return site.number("SELECT COUNT(*) FROM raw_delivery"); }
    [[nodiscard]] bool stillWorks()
    {
        const int status = house.post(goodBody(u"wamid.after"_s)).status;
        return status == 200 && site.number("SELECT COUNT(*) FROM message") == 1 && site.breaches().isEmpty();
    }

private:
    db::Database &withOtherChannel()
    {
        const auto plain = [](const QByteArray &secret, const QString &) { return Result<QByteArray>(secret); };
        desk::NewChannel channel;
        channel.name = u"back"_s;
        channel.phoneNumberId = u"1066"_s;
        channel.apiBase = u"http://127.0.0.1:1"_s;
        const auto property = desk::propertyNamed(site.database(), {});
        if (!property.ok())
            qFatal("no property");
        channel.property = *property;
        if (!desk::addChannel(site.database(), channel, {kOtherSecret, "verify", "token"}, plain).ok())
            qFatal("no second channel");
        return site.database();
    }
};

QByteArray postHead(const QByteArray &path = "/webhook/front")
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
}

/// A whole, correctly signed post: what a smuggler would like to get past.
QByteArray signedRequest(const QByteArray &body)
{
    return postHead() + kSignature + ": " + channel::metaSignature(kSecret, body)
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Whoever knocks at the webhooks without being the provider, or being it and talking nonsense: the right status, no
/// word in the answer, nothing stored, and the next guest is served.
class TestHostileWebhooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAwayEverySignatureThatIsNotRight_data();
    void turnsAwayEverySignatureThatIsNotRight();
    void aPostForAnotherChannelsNumberIsSetAside();
    void theRightSignatureIsTakenHoweverTheHeaderIsWritten();
    void aBodyOfOneByteTooManyIs413();
    void whoeverSendsSlowlyIsCutAndOthersAreServed();
    void authenticNonsenseIsKeptAndHarmsNobody_data();
    void authenticNonsenseIsKeptAndHarmsNobody();
    void nothingCanBeSmuggledInARequest_data();
    void nothingCanBeSmuggledInARequest();
    void oddPathsLeadNowhere_data();
    void oddPathsLeadNowhere();
    void unknownMethodsAreRefused();
    void everyDoorIsShutToWhoHasNoSecret();
};

void TestHostileWebhooks::turnsAwayEverySignatureThatIsNotRight_data()
{
    QTest::addColumn<QByteArray>("body"); // its time makes it another one in each second
    QTest::addColumn<QByteArray>("headers");
    const QByteArray body = goodBody(u"wamid.fixed"_s);
    const auto row = [&body](const char *what, const QByteArray &headers) { QTest::newRow(what) << body << headers; };
    const QByteArray name = QByteArray(kSignature) + ": ";
    const QByteArray right = channel::metaSignature(kSecret, body);
    const QByteArray hex = right.mid(7);
    row("unsigned", QByteArray());
    row("forged", name + "sha256=" + QByteArray(64, 'a') + "\r\n");
    row("of another channel", name + channel::metaSignature(kOtherSecret, body) + "\r\n");
    row("of another body", name + channel::metaSignature(kSecret, body + ' ') + "\r\n");
    row("of an empty secret", name + channel::metaSignature({}, body) + "\r\n");
    row("odd length", name + right.chopped(1) + "\r\n");
    row("too long", name + right + "0\r\n");
    row("upper case", name + "sha256=" + hex.toUpper() + "\r\n");
    row("without its prefix", name + hex + "\r\n");
    row("another algorithm", name + "sha1=" + hex.left(40) + "\r\n");
    row("empty", name + "\r\n");
    row("no hex", name + "sha256=" + QByteArray(64, 'z') + "\r\n");
    row("right, then forged", name + right + "\r\n" + name + "sha256=" + QByteArray(64, 'a') + "\r\n");
    row("forged, then right", name + "sha256=" + QByteArray(64, 'a') + "\r\n" + name + right + "\r\n");
    row("right twice", name + right + "\r\n" + name.toLower() + right + "\r\n");
    row("two in one", name + right + ", " + right + "\r\n");
    row("in the old header", "X-Hub-Signature: " + right + "\r\n");
}

void TestHostileWebhooks::turnsAwayEverySignatureThatIsNotRight()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, headers);
    Besieged relay;
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    QByteArray answer = relay.send(postHead() + headers + length + body);
    QCOMPARE(statusOf(answer), 401);
    QVERIFY2(bodyOf(answer).isEmpty(), answer.constData());
    QVERIFY(!answer.contains("sha256") && !answer.contains("private"));
    QByteArray changed = body;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    answer = relay.send(
        postHead() + kSignature + ": " + channel::metaSignature(kSecret, body) + "\r\n" + length + changed);
    QCOMPARE(statusOf(answer), 401);
    QCOMPARE(relay.stored(), 0);
    QVERIFY(relay.stillWorks());
}

void TestHostileWebhooks::aPostForAnotherChannelsNumberIsSetAside()
{
    Besieged relay;
    const QByteArray body = goodBody(); // names the number of "front", but is signed and sent as "back"
    const QByteArray answer
        = relay.send(postHead("/webhook/back") + kSignature + ": " + channel::metaSignature(kOtherSecret, body)
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(relay.site.number("SELECT COUNT(*) FROM message"), 0);
    QCOMPARE(relay.site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'ignored'"), 1);
}

void TestHostileWebhooks::theRightSignatureIsTakenHoweverTheHeaderIsWritten()
{
    Besieged relay;
    const QByteArray body = goodBody();
    const QByteArray answer = relay.send(postHead() + "x-HUB-signature-256:" + channel::metaSignature(kSecret, body)
        + "\t \r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(relay.site.number("SELECT COUNT(*) FROM message"), 1);
}

void TestHostileWebhooks::aBodyOfOneByteTooManyIs413()
{
    constexpr qsizetype kLimit = 3 * 1024 * 1024;
    Besieged relay;
    const QByteArray body = goodBody(u"wamid.large"_s);
    const QByteArray largest = body + QByteArray(kLimit - body.size(), ' ');
    const QByteArray announced = relay.send(
        postHead() + "Content-Length: " + QByteArray::number(kLimit + 1) + "\r\n\r\n"); // nothing of it follows
    QCOMPARE(statusOf(announced), 413);
    QCOMPARE(relay.house.post(largest + ' ').status, 413);
    QCOMPARE(relay.stored(), 0);
    QCOMPARE(relay.house.post(largest).status, 200);
    QCOMPARE(relay.site.number("SELECT COUNT(*) FROM message"), 1);
}

void TestHostileWebhooks::whoeverSendsSlowlyIsCutAndOthersAreServed()
{
    RelayHouse::Options options;
    options.relay.limits.headerTime = options.relay.limits.bodyTime = std::chrono::seconds(3);
    Besieged relay(options);
    RawPeer slowHeader(relay.port());
    slowHeader.send("POST /webhook/front HT");
    RawPeer slowBody(relay.port());
    slowBody.send(postHead() + "Content-Length: 1000\r\n\r\n{");
    QTcpSocket drip; // a byte now and then does not buy time
    drip.connectToHost(QHostAddress::LocalHost, relay.port());
    QVERIFY(drip.waitForConnected(kPatience));
    drip.write(postHead() + "Content-Length: 1000000\r\n\r\n");
    QVERIFY(relay.stillWorks());
    QElapsedTimer clock;
    clock.start();
    while (!drip.waitForReadyRead(20) && drip.state() == QAbstractSocket::ConnectedState && clock.elapsed() < kPatience)
        drip.write("x");
    QVERIFY2(clock.elapsed() < kPatience, "it drips for ever");
    QCOMPARE(statusOf(slowHeader.readToEnd()), 408);
    QCOMPARE(statusOf(slowBody.readToEnd()), 408);
    QVERIFY(slowHeader.closed() && slowBody.closed());
    QCOMPARE(relay.stored(), 1);
}

void TestHostileWebhooks::authenticNonsenseIsKeptAndHarmsNobody_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = goodBody(u"wamid.fixed"_s);
    QTest::newRow("truncated") << body.chopped(1);
    QTest::newRow("cut in half") << body.left(body.size() / 2);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("200 deep") << QByteArray("{\"entry\":").repeated(200) + "1" + QByteArray(200, '}');
    QTest::newRow("a million deep") << QByteArray(1'000'000, '[');
    QTest::newRow("a NUL in it") << body + QByteArray("\0{}", 3);
    QTest::newRow("no JSON") << QByteArray("<?xml version=\"1.0\"?><methodCall/>");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("a number too large") << QByteArray("{\"entry\":1e999}");
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x80{\"entry\":[]}");
}

void TestHostileWebhooks::authenticNonsenseIsKeptAndHarmsNobody()
{
    QFETCH(const QByteArray, body);
    Besieged relay;
    for (int i = 0; i < 3; ++i) { // providers repeat
        const auto answer = relay.house.post(body);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
    }
    QCOMPARE(relay.site.number("SELECT COUNT(*) FROM message"), 0);
    QCOMPARE(relay.site.number("SELECT COUNT(*) FROM raw_item WHERE state = 'quarantined' AND raw IS NOT NULL"), 3);
    QVERIFY(relay.stillWorks());
}

void TestHostileWebhooks::nothingCanBeSmuggledInARequest_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray inner = signedRequest(goodBody(u"wamid.smuggled"_s));
    const QByteArray size = QByteArray::number(inner.size());
    const QByteArray head = "POST /webhook/front HTTP/1.1\r\nHost: x\r\n"; // the connection would stay open
    const QByteArray lastChunk = "\r\n0\r\n\r\n";
    const auto chunkOf = [](const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes; };
    const auto row = [](const char *name, const QByteArray &request) { QTest::newRow(name) << request; };
    row("two lengths", head + "Content-Length: 0\r\nContent-Length: " + size + "\r\n\r\n" + inner);
    row("two lengths, turned round", head + "Content-Length: " + size + "\r\nContent-Length: 0\r\n\r\n" + inner);
    row("two lengths in one", head + "Content-Length: 0, " + size + "\r\n\r\n" + inner);
    row("a length with a sign", head + "Content-Length: +0\r\n\r\n" + inner);
    row("a negative length", head + "Content-Length: -1\r\n\r\n" + inner);
    row("a length in hex", head + "Content-Length: 0x0\r\n\r\n" + inner);
    row("a length with a blank before the colon", head + "Content-Length : 0\r\n\r\n" + inner);
    row("length and chunks", head + "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner);
    row("chunks and length", head + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + inner);
    row("chunks twice", head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner);
    row("chunks that are not last", head + "Transfer-Encoding: chunked, identity\r\n\r\n" + inner);
    row("an unknown coding", head + "Transfer-Encoding: xchunked\r\n\r\n" + inner);
    row("an unknown coding and a length", head + "Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n" + inner);
    row("a coding before the chunks", head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + inner);
    row("a chunk without a size", head + "Transfer-Encoding: chunked\r\n\r\n\r\n" + inner);
    row("a chunk of negative size", head + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + inner);
    row("a chunk of absurd size", head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n" + inner);
    row("a chunk that is longer than it says",
        head + "Transfer-Encoding: chunked\r\n\r\n1\r\nxyz" + chunkOf(inner) + lastChunk);
    row("a folded header", head + "X-A: b\r\n Content-Length: 5\r\nContent-Length :0\r\n\r\n" + inner);
    row("bare line feeds", QByteArray(head).replace("\r\n", "\n") + "Content-Length: 0\n\n" + inner);
    row("a NUL in a header", head + QByteArray("X-A: b\0c\r\n", 10) + "Content-Length: 0\r\n\r\n" + inner);
    row("a header without a name", head + ": 0\r\nContent-Length: 0\r\n\r\n" + inner);
    row("a blank in the target", "POST /webhook/front x HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n" + inner);
    row("no version", "POST /webhook/front\r\nHost: x\r\nContent-Length: 0\r\n\r\n" + inner);
    row("a version of the future", "POST /webhook/front HTTP/9.9\r\nHost: x\r\nContent-Length: 0\r\n\r\n" + inner);
    row("no request line", "\r\n\r\n\r\n: x\r\n\r\n" + inner);
    row("TLS to a plain door", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + inner);
}

void TestHostileWebhooks::nothingCanBeSmuggledInARequest()
{
    QFETCH(const QByteArray, request);
    Besieged relay;
    const QByteArray answer = relay.send(request);
    QVERIFY2(statusOf(answer) >= 400 && statusOf(answer) < 500 && statusOf(answer) != 401, answer.constData());
    QCOMPARE(answer.count("HTTP/1.1 "), 1); // what follows a broken request is not looked at
    QCOMPARE(relay.stored(), 0);
    QVERIFY(relay.stillWorks());
}

void TestHostileWebhooks::oddPathsLeadNowhere_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/", "/webhook", "/webhook/", "//webhook/front", "/webhook//front", "/webhook/front/",
             "/webhook/front/..", "/webhook/../webhook/front", "/webhook/..%2f..%2fetc%2fpasswd", "/webhook/fr%6fnt",
             "/webhook/front%00", "/webhook/front%20", "/WEBHOOK/front", "/webhook/Front", "/webhook/*",
             "/webhook/front;jsessionid=1", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/.git/config",
             "/webhook/front\\..\\back", "/m/1?exp=9999999999&sig=00", "/webhook/' OR 1=1 --", "/eventS", "/events/x"})
        QTest::newRow(path) << QByteArray(path).replace(' ', "+");
}

void TestHostileWebhooks::oddPathsLeadNowhere()
{
    QFETCH(const QByteArray, path);
    Besieged relay;
    const QByteArray body = goodBody();
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        const QByteArray answer = relay.send(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + kSignature + ": " + channel::metaSignature(kSecret, body)
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QCOMPARE(statusOf(answer), 404);
        QVERIFY2(bodyOf(answer).isEmpty(), answer.constData());
    }
    QCOMPARE(relay.stored(), 0);
}

void TestHostileWebhooks::unknownMethodsAreRefused()
{
    Besieged relay;
    for (const QByteArray &method : {QByteArray("PUT"), QByteArray("DELETE"), QByteArray("PATCH"), QByteArray("HEAD"),
             QByteArray("OPTIONS"), QByteArray("TRACE"), QByteArray("PROPFIND"), QByteArray("get"), QByteArray("X")}) {
        const auto ask = [&](const QByteArray &path) {
            return relay.send(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        };
        const QByteArray answer = ask("/webhook/front");
        QCOMPARE(statusOf(answer), 405);
        QVERIFY2(answer.contains("Allow: GET, POST\r\n") && bodyOf(answer).isEmpty(), answer.constData());
        QCOMPARE(statusOf(ask("/health")), 404);
        QCOMPARE(statusOf(ask("/webhook/nobody")), 404);
    }
    QCOMPARE(statusOf(relay.send("CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n")), 400);
    QCOMPARE(relay.stored(), 0);
}

void TestHostileWebhooks::everyDoorIsShutToWhoHasNoSecret()
{
    RelayHouse::Options options;
    options.relay.metricsListen = u"127.0.0.1:0"_s;
    Besieged relay(options);
    const QByteArray tail = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    const auto status = [&](const QByteArray &request) { // the connection may stay open
        RawPeer peer(relay.port());
        peer.send(request);
        return statusOf(peer.readAnswer());
    };
    QCOMPARE(status("GET /health" + tail + "\r\n"), 200); // the only door that is open, and it names nobody
    QCOMPARE(status("GET /metrics" + tail + "\r\n"), 404); // has a listener of its own here
    QCOMPARE(status("GET /webhook/front" + tail + "\r\n"), 403);
    QCOMPARE(status("POST /webhook/front" + tail + "Content-Length: 2\r\n\r\n{}"), 401);
    QCOMPARE(status("GET /events" + tail + "\r\n"), 404);
    QCOMPARE(status("GET /events HTTP/1.1\r\nHost: x\r\n" + upgrade), 401);
    for (const QByteArray &path : {QByteArray("/webhook/front"), QByteArray("/health"), QByteArray("/")})
        QCOMPARE(status("GET " + path + " HTTP/1.1\r\nHost: x\r\n" + upgrade), 404);
    QCOMPARE(relay.stored(), 0);
}

BELLHOP_TEST(tst_hostile_webhooks, TestHostileWebhooks)
#include "tst_hostile_webhooks.moc"
