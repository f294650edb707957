// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/web_socket_client.h"
#include "tests/support/fake_http_server.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {
using tests::FakeConnection;
using tests::FakeHttpServer;

namespace {

constexpr int kPatienceMs = 30'000;

/// What the client said about its connection, in order. Any thread.
struct Log {
    std::mutex mutex; ///< guards lines
    QStringList lines;

    void add(const QString &line)
    {
        const std::lock_guard lock(mutex);
        lines << line;
    }
    QStringList all()
    {
        const std::lock_guard lock(mutex);
        return lines;
    }
    WebSocketEvents events()
    {
        return {[this] { add(u"open"_s); }, [this](const QByteArray &text) { add(QString::fromUtf8(text)); },
            [this](quint16 code, const QString &) { add(u"closed %1"_s.arg(code)); },
            [this](const Error &error) { add(u"failed "_s + toWire(error.kind)); }};
    }
};

/// Does the handshake by hand; false when the client went away.
bool shakeHands(FakeConnection &connection)
{
    const QByteArray request = connection.readRequest();
    const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
    if (request.isEmpty())
        return false;
    const QByteArray key = request.mid(at, request.indexOf('\r', at) - at);
    const QByteArray proof
        = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    connection.send(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + proof + "\r\n\r\n");
    return true;
}

} // namespace

class TestWebSocketClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void failsOnceWhenNothingListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost, 0));
        const QByteArray url = "ws://127.0.0.1:" + QByteArray::number(closed.serverPort()) + "/";
        closed.close();
        Log log;
        WebSocketClient client;
        client.open(url, log.events());
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), QStringList{u"failed network"_s}, kPatienceMs);
        QCOMPARE(client.sendText("x").error().kind, ErrorKind::Network);
    }

    void refusesPlainConnectionsBeyondThisMachine()
    {
        Log log;
        WebSocketClient client;
        client.open("ws://192.0.2.1/", log.events());
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), QStringList{u"failed refused"_s}, kPatienceMs);
    }

    void sendsItsHeadersAndFailsOnAnyOtherAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("line");
        QTest::newRow("401") << 401 << u"failed unauthorised"_s;
        QTest::newRow("404") << 404 << u"failed refused"_s;
        QTest::newRow("200") << 200 << u"failed refused"_s;
    }
    void sendsItsHeadersAndFailsOnAnyOtherAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const QString, line);
        FakeHttpServer server([status](FakeConnection &connection) {
            connection.readRequest();
            connection.answer(status, "no");
            connection.hang();
        });
        Log log;
        WebSocketClient client;
        client.open(server.url("/hub", "ws"), log.events(), {{"Authorization", "Ticket abc"}});
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), QStringList{line}, kPatienceMs);
        QVERIFY(server.requests().constFirst().contains("\r\nAuthorization: Ticket abc\r\n"));
    }

    void noticesAPeerThatDied()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            if (shakeHands(connection))
                connection.hang(); // reads pings, answers none
        });
        Log log;
        WebSocketOptions options;
        options.silence = std::chrono::milliseconds(200);
        WebSocketClient client(options);
        client.open(server.url("/", "ws"), log.events());
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), (QStringList{u"open"_s, u"closed 1006"_s}), kPatienceMs);
        QCOMPARE(client.sendText("x").error().kind, ErrorKind::Network);
    }

    void noticesACut()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            if (shakeHands(connection))
                connection.send(QByteArray("\x81\x02hi", 4));
        });
        Log log;
        WebSocketClient client;
        client.open(server.url("/", "ws"), log.events());
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), (QStringList{u"open"_s, u"hi"_s, u"closed 1006"_s}), kPatienceMs);
    }

    void closesAlthoughThePeerDoesNotAnswer()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            if (shakeHands(connection))
                connection.hang();
        });
        Log log;
        WebSocketClient client;
        client.open(server.url("/", "ws"), log.events());
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), QStringList{u"open"_s}, kPatienceMs);
        client.close(1000, "done");
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), (QStringList{u"open"_s, u"closed 1000"_s}), kPatienceMs);
    }

    void saysNothingMoreAboutAReplacedConnection()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            if (!shakeHands(connection))
                return;
            if (connection.number() > 0)
                connection.send(QByteArray("\x81\x02hi", 4));
            connection.hang();
        });
        Log first;
        Log second;
        WebSocketClient client;
        client.open(server.url("/", "ws"), first.events());
        QTRY_COMPARE_WITH_TIMEOUT(first.all(), QStringList{u"open"_s}, kPatienceMs);
        client.open(server.url("/", "ws"), second.events());
        QTRY_COMPARE_WITH_TIMEOUT(second.all(), (QStringList{u"open"_s, u"hi"_s}), kPatienceMs);
        QCOMPARE(first.all(), QStringList{u"open"_s});
    }

    void isCalledOffBeforeItOpened()
    {
        FakeHttpServer server([](FakeConnection &connection) { connection.hang(); });
        Log log;
        WebSocketClient client;
        client.open(server.url("/", "ws"), log.events());
        client.close();
        QTRY_COMPARE_WITH_TIMEOUT(log.all(), QStringList{u"failed cancelled"_s}, kPatienceMs);
    }

    void boundsWhatWaitsToBeSent()
    {
        FakeHttpServer server([](FakeConnection &connection) { connection.hang(); });
        Log log;
        WebSocketOptions options;
        options.queueBytes = 1000;
        WebSocketClient client(options);
        QCOMPARE(client.sendText("nobody there").error().kind, ErrorKind::Network);
        client.open(server.url("/", "ws"), log.events());
        QVERIFY(client.sendText(QByteArray(900, 'x')).ok());
        const auto full = client.sendText(QByteArray(200, 'x'));
        QVERIFY(!full.ok());
        QCOMPARE(full.error().kind, ErrorKind::QueueFull);
        QVERIFY(client.sendText("small").ok());
    }

    void endsWithoutAWordWhenDestroyed()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            if (shakeHands(connection))
                connection.hang();
        });
        Log log;
        {
            WebSocketClient client;
            client.open(server.url("/", "ws"), log.events());
            QTRY_COMPARE_WITH_TIMEOUT(log.all(), QStringList{u"open"_s}, kPatienceMs);
        }
        QCOMPARE(log.all(), QStringList{u"open"_s});
    }
};

} // namespace bellhop::net

using bellhop::net::TestWebSocketClient;
BELLHOP_TEST(tst_web_socket_client, TestWebSocketClient)
#include "tst_web_socket_client.moc"
