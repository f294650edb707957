// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"
#include "core/net/web_socket_client.h"
#include "tests/core/net/raw_peer.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {
using tests::RawPeer;
using tests::statusOf;

namespace {

constexpr int kPatienceMs = 30'000;

/// What both ends of a WebSocket have been told so far. Any thread.
struct Ears {
    std::mutex mutex; ///< guards the lists and the error
    QList<QByteArray> texts;
    QList<quint16> closings;
    QList<Error> failures;
    std::atomic<int> opened{0};

    SocketEvents serverEvents()
    {
        return {[this](const QByteArray &text) { hear(text); }, [this](quint16 code, const QString &) { close(code); }};
    }
    WebSocketEvents clientEvents()
    {
        return {[this] { ++opened; }, [this](const QByteArray &text) { hear(text); },
            [this](quint16 code, const QString &) { close(code); },
            [this](const Error &error) {
                const std::lock_guard lock(mutex);
                failures << error;
            }};
    }
    void hear(const QByteArray &text)
    {
        const std::lock_guard lock(mutex);
        texts << text;
    }
    void close(quint16 code)
    {
        const std::lock_guard lock(mutex);
        closings << code;
    }
    QList<QByteArray> heard()
    {
        const std::lock_guard lock(mutex);
        return texts;
    }
    QList<quint16> closed()
    {
        const std::lock_guard lock(mutex);
        return closings;
    }
    QList<Error> failed()
    {
        const std::lock_guard lock(mutex);
        return failures;
    }
};

/// A server whose upgrades wait for the test.
struct Door {
    Ears ears;
    std::mutex mutex; ///< guards pending
    std::vector<std::shared_ptr<PendingSocket>> pending;
    HttpServer server;
    quint16 port;

    explicit Door(const HttpServerLimits &limits = {})
        : server(
            [](const HttpRequest &, const HttpServer::Respond &respond) {
                respond({200, {}, "http", {}});
            },
            [this](const HttpRequest &, std::shared_ptr<PendingSocket> upgrade) {
                const std::lock_guard lock(mutex);
                pending.push_back(std::move(upgrade));
            },
            limits)
        , port(*server.listen(u"127.0.0.1"_s, 0))
    {
    }
    bool asked()
    {
        const std::lock_guard lock(mutex);
        return !pending.empty();
    }
    std::shared_ptr<PendingSocket> next()
    {
        const std::lock_guard lock(mutex);
        if (pending.empty())
            return nullptr;
        auto first = std::move(pending.front());
        pending.erase(pending.begin());
        return first;
    }
    QByteArray url() const { return "ws://127.0.0.1:" + QByteArray::number(port) + "/ws?ticket=1"; }
    quint64 rejected(const QByteArray &reason) const
    {
        for (const auto &[word, count] : server.counters().rejected) {
            if (word == reason)
                return count;
        }
        return 0;
    }
};

/// Accepts every socket at once, on the I/O thread.
struct OpenDoor {
    Ears ears;
    std::mutex mutex; ///< guards socket
    std::shared_ptr<ServerSocket> socket;
    HttpServer server;
    quint16 port;

    explicit OpenDoor(const HttpServerLimits &limits = {})
        : server(
            [](const HttpRequest &, const HttpServer::Respond &respond) {
                respond({200, {}, "http", {}});
            },
            [this](const HttpRequest &, const std::shared_ptr<PendingSocket> &asked) {
                const std::lock_guard lock(mutex);
                socket = asked->accept(ears.serverEvents());
            },
            limits)
        , port(*server.listen(u"127.0.0.1"_s, 0))
    {
    }
    std::shared_ptr<ServerSocket> accepted()
    {
        const std::lock_guard lock(mutex);
        return socket;
    }
    QByteArray url() const { return "ws://127.0.0.1:" + QByteArray::number(port) + "/ws"; }
};

QByteArray maskedText(const QByteArray &text)
{
    QByteArray frame("\x81", 1);
    frame += static_cast<char>(0x80 | text.size());
    frame += QByteArray(4, '\0'); // a mask of zeros changes nothing
    return frame + text;
}

} // namespace

class TestServerSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensWhenAcceptedLaterFromAnotherThread()
    {
        Door door;
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QVERIFY(client.sendText("early").ok()); // waits for the handshake
        QTRY_VERIFY_WITH_TIMEOUT(door.asked(), kPatienceMs);
        const auto pending = door.next();
        QCOMPARE(ears.opened.load(), 0);
        const auto socket = pending->accept(door.ears.serverEvents());
        QVERIFY(socket);
        QVERIFY(!pending->accept({}));
        for (int i = 0; i < 100; ++i)
            QVERIFY(socket->sendText(QByteArray::number(i)));
        QTRY_COMPARE_WITH_TIMEOUT(ears.heard().size(), 100, kPatienceMs);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(ears.heard().at(i), QByteArray::number(i));
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.heard(), QList<QByteArray>{"early"}, kPatienceMs);
        QCOMPARE(socket->peerAddress(), u"127.0.0.1"_s);
        QCOMPARE(door.server.counters().openSockets, quint64(1));
    }

    void saysNoWithTheReasonGiven()
    {
        Door door;
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QTRY_VERIFY_WITH_TIMEOUT(door.asked(), kPatienceMs);
        const auto pending = door.next();
        pending->refuse({401, {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(ears.failed().size(), 1, kPatienceMs);
        QCOMPARE(ears.failed().constFirst().kind, ErrorKind::Unauthorised);
        QCOMPARE(ears.opened.load(), 0);
        QVERIFY(ears.closed().isEmpty());
        QVERIFY(!client.sendText("x").ok());
    }

    void refusesWhenNobodyDecides()
    {
        Door door;
        RawPeer peer(door.port);
        peer.send(
            "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(door.asked(), kPatienceMs);
        QVERIFY(door.next()); // dropped right away
        QCOMPARE(statusOf(peer.readAnswer()), 500);
        QCOMPARE(door.rejected("unanswered"), quint64(1));
    }

    void knowsNoSocketsWithoutAHandlerForThem()
    {
        HttpServer server([](const HttpRequest &, const HttpServer::Respond &respond) { respond({}); });
        RawPeer peer(*server.listen(u"127.0.0.1"_s, 0));
        QVERIFY(!peer.becomeWebSocket());
    }

    void tellsWhenTheConnectionWentBeforeTheDecision()
    {
        HttpServerLimits limits;
        limits.answerTime = std::chrono::milliseconds(50);
        Door door(limits);
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QTRY_COMPARE_WITH_TIMEOUT(ears.failed().size(), 1, kPatienceMs); // 503: nobody decided in time
        const auto pending = door.next();
        QVERIFY(pending);
        const auto socket = pending->accept(door.ears.serverEvents());
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.closed(), QList<quint16>{1006}, kPatienceMs);
        QVERIFY(!socket->sendText("x"));
    }

    void closesReadersThatAreTooSlow()
    {
        HttpServerLimits limits;
        limits.socketQueueBytes = 64 * 1024;
        OpenDoor door(limits);
        RawPeer peer(door.port);
        QVERIFY(peer.becomeWebSocket());
        const auto socket = door.accepted();
        const QByteArray text(32 * 1024, 'x');
        int sent = 0;
        while (socket->sendText(text) && sent < 100'000)
            ++sent;
        QVERIFY(sent < 100'000);
        QVERIFY(!socket->isOpen());
        QVERIFY(!socket->sendText("more"));
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.closed(), QList<quint16>{1013}, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(door.server.counters().openSockets, quint64(0), kPatienceMs);
    }

    void givesUpOnPeersWithoutASignOfLife()
    {
        HttpServerLimits limits;
        limits.socketSilence = std::chrono::milliseconds(200);
        OpenDoor door(limits);
        RawPeer peer(door.port);
        QVERIFY(peer.becomeWebSocket()); // and never answers a ping
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.closed(), QList<quint16>{1006}, kPatienceMs);
    }

    void keepsQuietPeersThatAnswerPings()
    {
        HttpServerLimits limits;
        limits.socketSilence = std::chrono::milliseconds(4000);
        OpenDoor door(limits);
        RawPeer peer(door.port);
        QVERIFY(peer.becomeWebSocket());
        const QByteArray ping("\x89\0", 2);
        QCOMPARE(peer.readBytes(2), ping);
        peer.send(QByteArray("\x8a\x80\0\0\0\0", 6)); // an empty pong, masked with zeros
        QCOMPARE(peer.readBytes(2), ping); // after the whole silence, had the pong not counted it would be closed
        QVERIFY(door.ears.closed().isEmpty());
    }

    void closesOnMessagesThatAreTooLong()
    {
        HttpServerLimits limits;
        limits.socketMessageBytes = 1000;
        OpenDoor door(limits);
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QVERIFY(client.sendText(QByteArray(1000, 'x')).ok());
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.heard().size(), 1, kPatienceMs);
        QVERIFY(client.sendText(QByteArray(1001, 'x')).ok());
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.closed(), QList<quint16>{1009}, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ears.closed().size(), 1, kPatienceMs);
        QCOMPARE(door.ears.heard().size(), 1);
    }

    void refusesTextThatIsNoUtf8AndBinary_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QByteArray binary = maskedText("ab");
        binary[0] = '\x82';
        QTest::newRow("binary") << binary;
        QTest::newRow("not UTF-8") << maskedText("\xff\xfe");
        QTest::newRow("not masked") << QByteArray("\x81\x02"
                                                  "ab",
            4);
    }
    void refusesTextThatIsNoUtf8AndBinary()
    {
        QFETCH(const QByteArray, frame);
        OpenDoor door;
        RawPeer peer(door.port);
        QVERIFY(peer.becomeWebSocket());
        peer.send(frame);
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.closed().size(), 1, kPatienceMs);
        QVERIFY(door.ears.heard().isEmpty());
    }

    void sendsWhatIsQueuedBeforeItCloses()
    {
        OpenDoor door;
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QTRY_VERIFY_WITH_TIMEOUT(door.accepted(), kPatienceMs);
        const auto socket = door.accepted();
        for (int i = 0; i < 20; ++i)
            QVERIFY(socket->sendText("bye"));
        socket->close(4001, "signed out");
        QVERIFY(!socket->sendText("after"));
        QTRY_COMPARE_WITH_TIMEOUT(ears.closed(), QList<quint16>{4001}, kPatienceMs);
        QCOMPARE(ears.heard().size(), 20);
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.closed(), QList<quint16>{4001}, kPatienceMs);
    }

    void saysGoodbyeWhenTheServerStops()
    {
        OpenDoor door;
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QTRY_COMPARE_WITH_TIMEOUT(ears.opened.load(), 1, kPatienceMs);
        door.server.stop();
        QCOMPARE(door.ears.closed(), QList<quint16>{1001}); // before stop() returns
        QTRY_COMPARE_WITH_TIMEOUT(ears.closed(), QList<quint16>{1001}, kPatienceMs);
        QVERIFY(!door.accepted()->sendText("x"));
    }

    void carriesTextsFromManyThreads()
    {
        OpenDoor door;
        Ears ears;
        WebSocketClient client;
        client.open(door.url(), ears.clientEvents());
        QTRY_VERIFY_WITH_TIMEOUT(door.accepted(), kPatienceMs);
        const auto socket = door.accepted();
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&socket, &client] {
                for (int i = 0; i < 250; ++i) {
                    socket->sendText("down");
                    static_cast<void>(client.sendText("up"));
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QTRY_COMPARE_WITH_TIMEOUT(ears.heard().size(), 1000, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(door.ears.heard().size(), 1000, kPatienceMs);
    }
};

} // namespace bellhop::net

using bellhop::net::TestServerSocket;
BELLHOP_TEST(tst_server_socket, TestServerSocket)
#include "tst_server_socket.moc"
