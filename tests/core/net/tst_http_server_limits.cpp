// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"
#include "tests/core/net/raw_peer.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {
using tests::RawPeer;
using tests::statusOf;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr std::chrono::milliseconds kShort{60};

/// A server that counts what reaches its handler.
struct Guarded {
    std::atomic<int> handled{0};
    HttpServer server;
    quint16 port;

    explicit Guarded(const HttpServerLimits &limits)
        : server(
            [this](const HttpRequest &, const HttpServer::Respond &respond) {
                ++handled;
                respond({200, {}, "ok", {}});
            },
            {}, limits)
        , port(*server.listen(u"127.0.0.1"_s, 0))
    {
    }

    quint64 rejected(const QByteArray &reason) const
    {
        for (const auto &[word, count] : server.counters().rejected) {
            if (word == reason)
                return count;
        }
        return 0;
    }
};

} // namespace

class TestHttpServerLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesBodiesThatAreTooLarge_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("announced") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n");
        QTest::newRow("announced as absurd")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999\r\n\r\n");
        QTest::newRow("sent with its length")
            << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n" + QByteArray(200'000, 'x');
        QTest::newRow("chunked") << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n"
                + QByteArray(2000, 'x') + "\r\n0\r\n\r\n";
        QTest::newRow("many chunks") << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + QByteArray("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(20) + "0\r\n\r\n";
    }
    void refusesBodiesThatAreTooLarge()
    {
        QFETCH(const QByteArray, request);
        HttpServerLimits limits;
        limits.bodyBytes = 1000;
        Guarded guarded(limits);
        RawPeer peer(guarded.port);
        peer.send(request);
        QCOMPARE(statusOf(peer.readToEnd()), 413);
        QVERIFY(peer.closed());
        QCOMPARE(guarded.handled.load(), 0);
        QCOMPARE(guarded.rejected("body_too_large"), quint64(1));
    }

    void takesABodyOfExactlyTheLimit()
    {
        HttpServerLimits limits;
        limits.bodyBytes = 1000;
        Guarded guarded(limits);
        RawPeer peer(guarded.port);
        peer.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'x'));
        QCOMPARE(statusOf(peer.readAnswer()), 200);
    }

    void refusesHeadersThatAreTooLarge_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("one long value") << QList<QByteArray>{start + "A: " + QByteArray(5000, 'x') + "\r\n\r\n"};
        QTest::newRow("long path") << QList<QByteArray>{"GET /" + QByteArray(5000, 'x') + " HTTP/1.1\r\n\r\n"};
        QTest::newRow("many lines") << QList<QByteArray>{start + QByteArray("Abc: defg\r\n").repeated(500) + "\r\n"};
        QList<QByteArray> drops{start};
        for (int i = 0; i < 50; ++i)
            drops << "Abc: " + QByteArray(100, 'x') + "\r\n";
        QTest::newRow("line by line") << drops;
        const QByteArray chunked = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunk header without an end") << QList<QByteArray>{chunked + "1;" + QByteArray(100'000, 'x')};
        QList<QByteArray> trailers{chunked + "1\r\na\r\n0\r\n"};
        QTest::newRow("endless trailers") << trailers + drops.sliced(1);
    }
    void refusesHeadersThatAreTooLarge()
    {
        QFETCH(const QList<QByteArray>, pieces);
        HttpServerLimits limits;
        limits.headerBytes = 2048;
        Guarded guarded(limits);
        RawPeer peer(guarded.port);
        for (const QByteArray &piece : pieces)
            peer.send(piece);
        QCOMPARE(statusOf(peer.readToEnd()), 431);
        QCOMPARE(guarded.handled.load(), 0);
        QCOMPARE(guarded.rejected("header_too_large"), quint64(1));
    }

    void refusesWhatIsNotHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello \r\n\r\n", 21);
        QTest::newRow("two lengths") << QByteArray(
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QTest::newRow("no path") << QByteArray("GET nowhere HTTP/1.1\r\n\r\n");
        QTest::newRow("version 3") << QByteArray("GET / HTTP/3.0\r\n\r\n");
    }
    void refusesWhatIsNotHttp()
    {
        QFETCH(const QByteArray, bytes);
        Guarded guarded({});
        RawPeer peer(guarded.port);
        peer.send(bytes);
        QCOMPARE(statusOf(peer.readToEnd()), 400);
        QCOMPARE(guarded.handled.load(), 0);
    }

    void givesUpOnAHeaderThatNeverEnds()
    {
        HttpServerLimits limits;
        limits.headerTime = kShort;
        Guarded guarded(limits);
        RawPeer peer(guarded.port);
        peer.send("GET / HTTP/1.1\r\nHost");
        const QByteArray answer = peer.readToEnd();
        QVERIFY(peer.closed());
        QVERIFY(answer.isEmpty() || statusOf(answer) == 408);
        QTRY_COMPARE_WITH_TIMEOUT(guarded.server.counters().openConnections, quint64(0), kPatienceMs);
    }

    void givesUpOnABodyThatNeverEnds()
    {
        HttpServerLimits limits;
        limits.bodyTime = kShort;
        Guarded guarded(limits);
        RawPeer peer(guarded.port);
        peer.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
        QCOMPARE(statusOf(peer.readToEnd()), 408);
        QCOMPARE(guarded.rejected("body_timeout"), quint64(1));
        QCOMPARE(guarded.handled.load(), 0);
    }

    void closesConnectionsThatSayNothing()
    {
        HttpServerLimits limits;
        limits.headerTime = kShort;
        limits.idleTime = kShort;
        Guarded guarded(limits);
        RawPeer silent(guarded.port);
        QVERIFY(silent.readToEnd().isEmpty());
        QVERIFY(silent.closed());
        QTRY_COMPARE_WITH_TIMEOUT(guarded.server.counters().openConnections, quint64(0), kPatienceMs);
    }

    void answersForAHandlerThatTakesTooLong()
    {
        HttpServerLimits limits;
        limits.answerTime = kShort;
        std::mutex mutex;
        std::vector<HttpServer::Respond> kept;
        HttpServer server(
            [&](const HttpRequest &, HttpServer::Respond respond) {
                const std::lock_guard lock(mutex);
                kept.push_back(std::move(respond));
            },
            {}, limits);
        RawPeer peer(*server.listen(u"127.0.0.1"_s, 0));
        peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(statusOf(peer.readToEnd()), 503);
        const std::lock_guard lock(mutex);
        kept.front()({200, {}, "too late", {}});
    }

    void limitsConnectionsInAllAndPerAddress_data()
    {
        QTest::addColumn<int>("inAll");
        QTest::addColumn<int>("perAddress");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("in all") << 2 << 100 << QByteArray("too_many_connections");
        QTest::newRow("per address") << 100 << 2 << QByteArray("too_many_from_address");
    }
    void limitsConnectionsInAllAndPerAddress()
    {
        QFETCH(const int, inAll);
        QFETCH(const int, perAddress);
        QFETCH(const QByteArray, reason);
        HttpServerLimits limits;
        limits.connections = inAll;
        limits.connectionsPerAddress = perAddress;
        limits.loopbackCounts = true;
        Guarded guarded(limits);
        const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        RawPeer second(guarded.port);
        second.send(request);
        QCOMPARE(statusOf(second.readAnswer()), 200);
        {
            RawPeer first(guarded.port);
            first.send(request);
            QCOMPARE(statusOf(first.readAnswer()), 200);
            RawPeer third(guarded.port);
            QCOMPARE(statusOf(third.readToEnd()), 503);
            QVERIFY(third.closed());
            QCOMPARE(guarded.rejected(reason), quint64(1));
        }
        // A place is free again once somebody has gone.
        QTRY_COMPARE_WITH_TIMEOUT(guarded.server.counters().openConnections, quint64(1), kPatienceMs);
        RawPeer fourth(guarded.port);
        fourth.send(request);
        QCOMPARE(statusOf(fourth.readAnswer()), 200);
    }

    void aProxyOnThisMachineIsNotHeldToTheLimitPerAddress()
    {
        HttpServerLimits limits;
        limits.connectionsPerAddress = 1;
        Guarded guarded(limits);
        RawPeer first(guarded.port);
        RawPeer second(guarded.port);
        for (RawPeer *peer : {&first, &second}) {
            peer->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(statusOf(peer->readAnswer()), 200);
        }
    }
};

} // namespace bellhop::net

using bellhop::net::TestHttpServerLimits;
BELLHOP_TEST(tst_http_server_limits, TestHttpServerLimits)
#include "tst_http_server_limits.moc"
