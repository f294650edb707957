// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies in parts, both ways, and where a client may not go.
#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "core/net/url.h"
#include "tests/core/net/raw_peer.h"
#include "tests/support/fake_http_server.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bellhop::net {
using tests::FakeConnection;
using tests::FakeHttpServer;
using tests::RawPeer;
using tests::statusOf;

namespace {

constexpr int kPatienceMs = 30'000;

/// Keeps what it gets; says when it is dropped.
class Keeper final : public BodySink
{
public:
    explicit Keeper(std::atomic<int> &dropped, qsizetype most = 1 << 30)
        : m_dropped(dropped)
        , m_most(most)
    {
    }
    ~Keeper() override { ++m_dropped; }
    void take(QByteArray part, std::function<void(bool)> more) override
    {
        largest = std::max(largest, part.size());
        body.append(part);
        more(body.size() <= m_most);
    }
    QByteArray body;
    qsizetype largest = 0;

private:
    std::atomic<int> &m_dropped;
    const qsizetype m_most;
};

class Repeater final : public BodySource
{
public:
    explicit Repeater(int parts)
        : m_parts(parts)
    {
    }
    void next(std::function<void(QByteArray)> give) override
    {
        give(m_parts-- > 0 ? QByteArray(50'000, 'r') : QByteArray());
    }

private:
    int m_parts;
};

struct Uploads {
    std::atomic<int> dropped{0};
    std::atomic<int> opened{0};
    qsizetype most = 1 << 30;
    std::unique_ptr<HttpServer> server;
    quint16 port = 0;

    explicit Uploads(qsizetype bodyBytes = 5'000'000, qsizetype mostTaken = 1 << 30)
        : most(mostTaken)
    {
        StreamRule rule;
        rule.method = "POST";
        rule.path = "/up";
        rule.bodyBytes = bodyBytes;
        rule.open = [this](const HttpRequest &head, const std::function<void(StreamRule::Plan)> &decide) {
            ++opened;
            StreamRule::Plan plan;
            if (head.header("Authorization") == "yes")
                plan.sink = std::make_shared<Keeper>(dropped, most);
            else
                plan.refusal.status = 401;
            decide(std::move(plan));
        };
        HttpServerLimits limits;
        limits.bodyBytes = 1000;
        server = std::make_unique<HttpServer>(
            [](const HttpRequest &request, const HttpServer::Respond &respond) {
                const auto *keeper = dynamic_cast<const Keeper *>(request.sink.get());
                const QByteArray size = QByteArray::number(keeper != nullptr ? keeper->body.size() : -1);
                respond({200, "text/plain", request.path + ' ' + size, {}});
            },
            HttpServer::UpgradeHandler(), limits, std::vector<StreamRule>{rule});
        port = *server->listen(u"127.0.0.1"_s, 0);
    }
    QByteArray url(const QByteArray &path) const { return "http://127.0.0.1:" + QByteArray::number(port) + path; }
};

ClientRequest post(const QByteArray &url, const QByteArray &body, const QByteArray &word = "yes")
{
    ClientRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Authorization", word}};
    request.body = body;
    return request;
}

} // namespace

class TestStreams final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesALargeBodyInPartsOnThatPathOnly()
    {
        Uploads uploads;
        HttpClient client;
        const auto large = client.sendAndWait(post(uploads.url("/up?name=x"), QByteArray(3'000'000, 'b')));
        QCOMPARE(large->body, "/up 3000000");
        QCOMPARE(client.sendAndWait(post(uploads.url("/up"), {}))->body, "/up 0");
        QCOMPARE(client.sendAndWait(post(uploads.url("/up"), "tiny"))->body, "/up 4");
        QCOMPARE(client.sendAndWait(post(uploads.url("/other"), QByteArray(3'000, 'b')))->status, 413);
        QCOMPARE(client.sendAndWait(post(uploads.url("/up/x"), QByteArray(3'000, 'b')))->status, 413);
        QCOMPARE(client.sendAndWait(post(uploads.url("/up"), QByteArray(5'000'001, 'b')))->status, 413);
    }

    void asksWhoItIsBeforeTheBodyIsRead()
    {
        Uploads uploads;
        RawPeer peer(uploads.port);
        peer.send("POST /up HTTP/1.1\r\nHost: x\r\nContent-Length: 4000000\r\n\r\n");
        QCOMPARE(statusOf(peer.readAnswer()), 401); // not a byte of the body was sent
        RawPeer polite(uploads.port);
        polite.send("POST /up HTTP/1.1\r\nHost: x\r\nAuthorization: yes\r\nExpect: 100-continue\r\n"
                    "Content-Length: 5\r\n\r\n");
        QCOMPARE(statusOf(polite.readAnswer()), 100);
        polite.send("hello");
        QCOMPARE(statusOf(polite.readAnswer()), 200);
    }

    void aBodyThatBreaksOffIsDropped()
    {
        Uploads uploads;
        {
            RawPeer peer(uploads.port);
            peer.send("POST /up HTTP/1.1\r\nHost: x\r\nAuthorization: yes\r\nContent-Length: 100000\r\n\r\n"
                + QByteArray(50'000, 'b'));
            QTRY_COMPARE_WITH_TIMEOUT(uploads.opened.load(), 1, kPatienceMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(uploads.dropped.load(), 1, kPatienceMs);
    }

    void aSinkThatCannotTakeMoreEndsIt()
    {
        Uploads uploads(5'000'000, 200'000);
        HttpClient client;
        QCOMPARE(client.sendAndWait(post(uploads.url("/up"), QByteArray(2'000'000, 'b')))->status, 507);
        QTRY_COMPARE_WITH_TIMEOUT(uploads.dropped.load(), 1, kPatienceMs);
    }

    void givesAnAnswerInParts_data()
    {
        QTest::addColumn<int>("parts");
        QTest::addColumn<bool>("whole");
        QTest::newRow("all") << 20 << true;
        QTest::newRow("cut off in the middle") << 7 << false;
    }
    void givesAnAnswerInParts()
    {
        QFETCH(int, parts);
        QFETCH(bool, whole);
        HttpServer server([parts](const HttpRequest &, const HttpServer::Respond &respond) {
            HttpResponse response{200, "text/plain", {}, {}};
            response.source = std::make_shared<Repeater>(parts);
            response.sourceBytes = 1'000'000;
            respond(response);
        });
        ClientRequest request;
        request.url = "http://127.0.0.1:" + QByteArray::number(*server.listen(u"127.0.0.1"_s, 0)) + "/";
        qsizetype got = 0;
        request.onBody = [&got](int status, QByteArrayView part) {
            got += part.size();
            return status == 200;
        };
        HttpClient client;
        const auto answer = client.sendAndWait(request);
        QCOMPARE(answer.ok(), whole);
        QCOMPARE(got, whole ? 1'000'000 : parts * 50'000);
    }

    void aReaderMayStopInTheMiddle()
    {
        FakeHttpServer endless([](FakeConnection &peer) {
            peer.readRequest();
            peer.send("HTTP/1.1 200 OK\r\n\r\n");
            for (int i = 0; i < 2000; ++i)
                peer.send(QByteArray(10'000, 'e'));
        });
        ClientRequest request;
        request.url = endless.url();
        qsizetype got = 0;
        request.onBody = [&got](int, QByteArrayView part) { return (got += part.size()) < 100'000; };
        HttpClient client;
        QCOMPARE(client.sendAndWait(request).error().kind, ErrorKind::Cancelled);
        QVERIFY(got < 200'000);
    }

    void sendsABodyInParts()
    {
        Uploads uploads;
        ClientRequest request = post(uploads.url("/up"), {});
        request.streamedBytes = 1'000'000;
        request.nextPart = [left = 1'000'000]() mutable {
            const int size = std::min(left, 77'777);
            left -= size;
            return QByteArray(size, 's');
        };
        HttpClient client;
        QCOMPARE(client.sendAndWait(std::move(request))->body, "/up 1000000");
        ClientRequest broken = post(uploads.url("/up"), {});
        broken.streamedBytes = 1000;
        broken.nextPart = [] { return QByteArray(); };
        QVERIFY(!client.sendAndWait(std::move(broken)).ok());
    }

    void neverConnectsInwardWhenToldSo()
    {
        std::atomic<int> connections{0};
        FakeHttpServer inside([&](FakeConnection &peer) {
            ++connections;
            peer.readRequest();
            peer.answer(200, "secret");
        });
        HttpClient client;
        for (const QByteArray &host : {QByteArray("127.0.0.1"), QByteArray("localhost"), QByteArray("[::1]")}) {
            ClientRequest request;
            request.url = "http://" + host + ':' + QByteArray::number(inside.port()) + '/';
            request.publicOnly = true;
            QCOMPARE(client.sendAndWait(request).error().kind, ErrorKind::Refused);
        }
        QCOMPARE(connections.load(), 0);
    }

    void followsARedirectOnPaper()
    {
        QCOMPARE(*resolvedUrl("https://a.example/x/y?z", "/b?c"), "https://a.example/b?c");
        QCOMPARE(*resolvedUrl("https://a.example:8443/x", "/b"), "https://a.example:8443/b");
        QCOMPARE(*resolvedUrl("https://a.example/x", "//b.example/y"), "https://b.example/y");
        QCOMPARE(*resolvedUrl("https://a.example/x", "http://169.254.169.254/"), "http://169.254.169.254/");
        QVERIFY(!resolvedUrl("https://a.example/x", "file:///etc/passwd").ok());
    }
};

} // namespace bellhop::net

BELLHOP_TEST(tst_streams, bellhop::net::TestStreams)
#include "tst_streams.moc"
