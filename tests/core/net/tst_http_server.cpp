// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"
#include "tests/core/net/raw_peer.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {
using tests::bodyOf;
using tests::RawPeer;
using tests::statusOf;

namespace {

constexpr int kPatienceMs = 30'000;

HttpResponse text(const QByteArray &body)
{
    return {200, "text/plain", body, {}};
}

void echo(const HttpRequest &request, const HttpServer::Respond &respond)
{
    respond(text(request.method + " " + request.path + " " + request.body));
}

quint16 portOf(HttpServer &server)
{
    return *server.listen(u"127.0.0.1"_s, 0);
}

/// Keeps what a handler was given, for a test that answers by hand.
struct Desk {
    std::mutex mutex; ///< guards waiting
    std::vector<std::pair<QByteArray, HttpServer::Respond>> waiting;

    HttpServer::RequestHandler handler()
    {
        return [this](const HttpRequest &request, HttpServer::Respond respond) {
            const std::lock_guard lock(mutex);
            waiting.emplace_back(request.path, std::move(respond));
        };
    }
    std::size_t size()
    {
        const std::lock_guard lock(mutex);
        return waiting.size();
    }
    HttpServer::Respond take()
    {
        const std::lock_guard lock(mutex);
        auto respond = std::move(waiting.front().second);
        waiting.erase(waiting.begin());
        return respond;
    }
};

} // namespace

class TestHttpServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void servesManyRequestsOnOneConnection()
    {
        HttpServer server(echo);
        RawPeer peer(portOf(server));
        for (int i = 0; i < 50; ++i) {
            peer.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
            QCOMPARE(bodyOf(peer.readAnswer()), "POST /a hello");
        }
        QCOMPARE(server.counters().connections, quint64(1));
        QCOMPARE(server.counters().requests, quint64(50));
    }

    void handsOverTheRequestUntouched()
    {
        std::mutex mutex;
        HttpRequest seen;
        HttpServer server([&](HttpRequest request, const HttpServer::Respond &respond) {
            const std::lock_guard lock(mutex);
            seen = std::move(request);
            respond(text("ok"));
        });
        const quint16 port = portOf(server);
        RawPeer peer(port);
        const QByteArray body("\0\xff{\"a\":1}\r\n", 11);
        peer.send("POST /hook%2F1?hub.mode=a%20b HTTP/1.1\r\nHost: x\r\nX-Hub-Signature-256: "
                  "sha256=ab\r\nContent-Length: 11\r\n\r\n"
            + body);
        QCOMPARE(statusOf(peer.readAnswer()), 200);
        const std::lock_guard lock(mutex);
        QCOMPARE(seen.path, "/hook%2F1");
        QCOMPARE(seen.queryValue("hub.mode"), QByteArray("a b"));
        QCOMPARE(seen.header("x-hub-signature-256"), "sha256=ab");
        QVERIFY(seen.header("absent").isNull());
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.peerAddress, u"127.0.0.1"_s);
        QCOMPARE(seen.localPort, port);
    }

    void readsChunkedBodies()
    {
        HttpServer server(echo);
        RawPeer peer(portOf(server));
        peer.send("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhal");
        peer.send("l\r\n3\r\noha\r\n0\r\n\r\n");
        QCOMPARE(bodyOf(peer.readAnswer()), "POST /c halloha");
    }

    void answersPipelinedRequestsOneAfterTheOther()
    {
        Desk desk;
        HttpServer server(desk.handler());
        RawPeer peer(portOf(server));
        peer.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.size(), std::size_t(1), kPatienceMs);
        desk.take()(text("first"));
        QCOMPARE(bodyOf(peer.readAnswer()), "first");
        QTRY_COMPARE_WITH_TIMEOUT(desk.size(), std::size_t(1), kPatienceMs);
        desk.take()(text("second"));
        QCOMPARE(bodyOf(peer.readAnswer()), "second");
    }

    void answersFromAnotherThreadAndOnlyOnce()
    {
        std::vector<std::thread> threads;
        HttpServer server([&threads](const HttpRequest &, HttpServer::Respond respond) {
            threads.emplace_back([respond = std::move(respond)] {
                respond(text("one"));
                respond(text("two"));
            });
        });
        RawPeer peer(portOf(server));
        for (int i = 0; i < 20; ++i) {
            peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(bodyOf(peer.readAnswer()), "one");
        }
        server.stop();
        for (auto &thread : threads)
            thread.join();
    }

    void saysAnInternalErrorWhenNobodyAnswers()
    {
        HttpServer server([](const HttpRequest &, const HttpServer::Respond &) {});
        RawPeer peer(portOf(server));
        for (int i = 0; i < 2; ++i) { // the connection goes on
            peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(statusOf(peer.readAnswer()), 500);
        }
    }

    void cutsTheConnectionWhenToldTo()
    {
        HttpServer server([](const HttpRequest &, const HttpServer::Respond &respond) { respond({0, {}, {}, {}}); });
        RawPeer peer(portOf(server));
        peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(peer.readToEnd().isEmpty());
        QVERIFY(peer.closed());
    }

    void sendsLargeAnswersWhole()
    {
        const QByteArray large(5'000'000, 'x');
        HttpServer server([&large](const HttpRequest &, const HttpServer::Respond &respond) { respond(text(large)); });
        RawPeer peer(portOf(server));
        peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(bodyOf(peer.readAnswer()).size(), large.size());
    }

    void answersHeadWithoutABody()
    {
        HttpServer server(echo);
        RawPeer peer(portOf(server));
        peer.send("HEAD /h HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const QByteArray answer = peer.readToEnd();
        QVERIFY(answer.contains("Content-Length: 8\r\n"));
        QVERIFY(bodyOf(answer).isEmpty());
    }

    void letsNoHeaderValueAddALine()
    {
        HttpServer server([](const HttpRequest &, const HttpServer::Respond &respond) {
            respond({302, {}, {}, {{"Location", "/a\r\nSet-Cookie: x=1"}}});
        });
        RawPeer peer(portOf(server));
        peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(!peer.readAnswer().contains("\r\nSet-Cookie"));
    }

    void invitesTheBodyOfAClientThatAsksFirst()
    {
        HttpServer server(echo);
        RawPeer peer(portOf(server));
        peer.send("POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(statusOf(peer.readAnswer()), 100);
        peer.send("hi");
        QCOMPARE(bodyOf(peer.readAnswer()), "POST /e hi");
    }

    void saysWhatToDoWhenThePortIsTaken()
    {
        HttpServer first(echo);
        const quint16 port = portOf(first);
        HttpServer second(echo);
        const auto taken = second.listen(u"127.0.0.1"_s, port);
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        QVERIFY(taken.error().message.contains(QString::number(port)));
        QCOMPARE(second.listen(u"nonsense"_s, 0).error().kind, ErrorKind::BadData);
    }

    void listensOnSeveralPortsAtOnce()
    {
        HttpServer server([](const HttpRequest &request, const HttpServer::Respond &respond) {
            respond(text(QByteArray::number(request.localPort)));
        });
        for (const quint16 port : {portOf(server), portOf(server)}) {
            RawPeer peer(port);
            peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            QCOMPARE(bodyOf(peer.readAnswer()), QByteArray::number(port));
        }
    }

    void sendsAnswersInFlightBeforeItStops()
    {
        Desk desk;
        HttpServerLimits limits;
        limits.drainTime = std::chrono::minutes(5);
        HttpServer server(desk.handler(), {}, limits);
        RawPeer idle(portOf(server));
        RawPeer peer(portOf(server));
        peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.size(), std::size_t(1), kPatienceMs);
        std::thread stopping([&server] { server.stop(); });
        idle.readToEnd(); // closed at once: the server is stopping
        QVERIFY(idle.closed());
        desk.take()(text("last words"));
        QCOMPARE(bodyOf(peer.readAnswer()), "last words");
        stopping.join();
    }

    void stopsAlthoughAHandlerNeverAnswers()
    {
        Desk desk;
        HttpServerLimits limits;
        limits.drainTime = std::chrono::milliseconds(50);
        HttpServer server(desk.handler(), {}, limits);
        RawPeer peer(portOf(server));
        peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.size(), std::size_t(1), kPatienceMs);
        server.stop();
        QVERIFY(peer.readToEnd().isEmpty());
        QVERIFY(peer.closed());
        desk.take()(text("too late")); // harmless
    }
};

} // namespace bellhop::net

using bellhop::net::TestHttpServer;
BELLHOP_TEST(tst_http_server, TestHttpServer)
#include "tst_http_server.moc"
