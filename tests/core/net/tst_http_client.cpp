// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "tests/support/fake_http_server.h"
#include "tests/support/test_main.h"

#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {
using tests::FakeConnection;
using tests::FakeHttpServer;

namespace {

constexpr int kPatienceMs = 30'000;

ClientRequest request(const QByteArray &method, const QByteArray &url, const QByteArray &body = {})
{
    ClientRequest made;
    made.method = method;
    made.url = url;
    made.body = body;
    return made;
}

ErrorKind kindOf(const Result<ClientResponse> &result)
{
    return result.ok() ? ErrorKind::Internal : result.error().kind;
}

void answerEverything(FakeConnection &connection)
{
    while (!connection.readRequest().isEmpty())
        connection.answer(200, "ok");
}

} // namespace

class TestHttpClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsARequestAndBringsTheAnswer()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            connection.readRequest();
            connection.answer(201, "{\"id\":1}", "X-Id: 7\r\n");
        });
        HttpClient client;
        ClientRequest post = request("POST", server.url("/v1/messages?x=1"), "{}");
        post.headers = {{"Authorization", "Bearer t"}, {"X-Bad", "a\r\nInjected: 1"}};
        const auto answer = client.sendAndWait(std::move(post));
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->header("x-id"), "7");
        QCOMPARE(answer->body, "{\"id\":1}");
        const QByteArray seen = server.requests().constFirst();
        QVERIFY(seen.startsWith("POST /v1/messages?x=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(seen.contains("\r\nAuthorization: Bearer t\r\n"));
        QVERIFY(!seen.contains("\r\nInjected"));
        QVERIFY(seen.endsWith("Content-Length: 2\r\n\r\n{}"));
    }

    void usesOneConnectionForManyRequests()
    {
        FakeHttpServer server(answerEverything);
        HttpClient client;
        for (int i = 0; i < 20; ++i)
            QVERIFY(client.sendAndWait(request("POST", server.url(), "x")).ok());
        QVERIFY(server.connections() < 20); // a pause of 5 s on a busy machine opens another
    }

    void understandsEveryWayAnAnswerEnds_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray("GET") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab")
                                << QByteArray("ab");
        QTest::newRow("chunks") << QByteArray(
            "GET") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n")
                                << QByteArray("ab");
        QTest::newRow("close") << QByteArray("GET") << QByteArray("HTTP/1.1 200 OK\r\n\r\nab") << QByteArray("ab");
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
                              << QByteArray();
        QTest::newRow("after 100") << QByteArray(
            "POST") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab")
                                   << QByteArray("ab");
    }
    void understandsEveryWayAnAnswerEnds()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, body);
        FakeHttpServer server([&bytes](FakeConnection &connection) {
            connection.readRequest();
            connection.send(bytes);
        });
        HttpClient client;
        const auto answer = client.sendAndWait(request(method, server.url()));
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, body);
    }

    void returnsRedirectsInsteadOfFollowingThem()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            connection.readRequest();
            connection.answer(302, {}, "Location: http://169.254.169.254/\r\n");
        });
        HttpClient client;
        const auto answer = client.sendAndWait(request("GET", server.url()));
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->header("Location"), "http://169.254.169.254/");
        QCOMPARE(server.requests().size(), 1);
    }

    void aRefusedConnectionMeansNotSent()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost, 0));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(closed.serverPort()) + "/";
        closed.close();
        HttpClient client;
        std::atomic<bool> asked{false};
        ClientRequest post = request("POST", url, "x");
        post.onSending = [&asked](const Proceed &proceed) {
            asked = true;
            proceed(true);
        };
        QCOMPARE(kindOf(client.sendAndWait(std::move(post))), ErrorKind::Network);
        QVERIFY(!asked);
    }

    void aCutAfterSendingIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("partialAnswer");
        QTest::newRow("before the answer") << QByteArray();
        QTest::newRow("within the header") << QByteArray("HTTP/1.1 200 O");
        QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"messages\":");
    }
    void aCutAfterSendingIsUnknown()
    {
        QFETCH(const QByteArray, partialAnswer);
        FakeHttpServer server([&partialAnswer](FakeConnection &connection) {
            connection.readRequest();
            connection.send(partialAnswer);
            connection.cut();
        });
        HttpClient client;
        QCOMPARE(kindOf(client.sendAndWait(request("POST", server.url(), "x"))), ErrorKind::OutcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void silenceAfterSendingIsUnknown()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            connection.readRequest();
            connection.hang();
        });
        HttpClient client;
        ClientRequest post = request("POST", server.url(), "x");
        post.timeout = std::chrono::milliseconds(500);
        std::atomic<bool> sending{false};
        post.onSending = [&sending](const Proceed &proceed) {
            sending = true;
            proceed(true);
        };
        const auto answer = client.sendAndWait(std::move(post));
        QVERIFY(!answer.ok());
        // On a machine so busy that half a second passes before the first byte, nothing was sent.
        QCOMPARE(answer.error().kind, sending ? ErrorKind::OutcomeUnknown : ErrorKind::Timeout);
    }

    void silenceBeforeSendingMeansNotSent()
    {
        FakeHttpServer server(answerEverything);
        HttpClient client;
        std::mutex mutex;
        Proceed kept;
        ClientRequest post = request("POST", server.url(), "x");
        post.timeout = std::chrono::milliseconds(200);
        post.onSending = [&](Proceed proceed) {
            const std::lock_guard lock(mutex);
            kept = std::move(proceed);
        };
        QCOMPARE(kindOf(client.sendAndWait(std::move(post))), ErrorKind::Timeout);
        {
            const std::lock_guard lock(mutex);
            if (kept)
                kept(true); // too late: must send nothing
        }
        QVERIFY(client.sendAndWait(request("GET", server.url("/after"))).ok());
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().constFirst().startsWith("GET /after"));
    }

    void asksOnceBeforeTheFirstByteAndObeys_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }
    void asksOnceBeforeTheFirstByteAndObeys()
    {
        QFETCH(const bool, allowed);
        FakeHttpServer server(answerEverything);
        HttpClient client;
        std::atomic<int> asked{0};
        std::atomic<qsizetype> sentWhenAsked{-1};
        std::thread other;
        ClientRequest post = request("POST", server.url(), "x");
        post.onSending = [&](const Proceed &proceed) {
            ++asked;
            sentWhenAsked = server.requests().size();
            other = std::thread([proceed, allowed] { proceed(allowed); });
        };
        const auto answer = client.sendAndWait(std::move(post));
        other.join();
        QCOMPARE(answer.ok(), allowed);
        if (!allowed)
            QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked.load(), 1);
        QCOMPARE(sentWhenAsked.load(), 0);
        QCOMPARE(server.requests().size(), allowed ? 1 : 0);
    }

    void aForgottenPermissionIsANo()
    {
        FakeHttpServer server(answerEverything);
        HttpClient client;
        ClientRequest post = request("POST", server.url(), "x");
        post.onSending = [](const Proceed &) {};
        QCOMPARE(kindOf(client.sendAndWait(std::move(post))), ErrorKind::Cancelled);
        QVERIFY(server.requests().isEmpty());
    }

    void sendsAPostExactlyOnceToAServerThatClosesIdleConnections()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            connection.readRequest();
            connection.answer(200, "ok"); // promises to stay, and closes
        });
        HttpClient client;
        for (int i = 0; i < 10; ++i) {
            const auto answer = client.sendAndWait(request("POST", server.url(), QByteArray::number(i)));
            if (!answer.ok()) // the close crossed our bytes: honest, and never sent again
                QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
        }
        QList<QByteArray> bodies;
        for (const QByteArray &seen : server.requests())
            bodies << seen.mid(seen.indexOf("\r\n\r\n") + 4);
        for (const QByteArray &body : bodies)
            QCOMPARE(bodies.count(body), 1);
    }

    void asksAgainOnlyForAGetOnAStaleConnection_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("get") << QByteArray("GET");
        QTest::newRow("post") << QByteArray("POST");
    }
    void asksAgainOnlyForAGetOnAStaleConnection()
    {
        QFETCH(const QByteArray, method);
        FakeHttpServer server([](FakeConnection &connection) {
            connection.readRequest();
            connection.answer(200, "first");
            if (connection.number() == 0 && !connection.readRequest().isEmpty())
                connection.cut(); // took the second request, gave nothing
        });
        HttpClient client;
        QVERIFY(client.sendAndWait(request("GET", server.url())).ok());
        const auto second = client.sendAndWait(request(method, server.url("/second")));
        const QList<QByteArray> seen = server.requests();
        const auto seconds
            = std::count_if(seen.begin(), seen.end(), [](const QByteArray &one) { return one.contains(" /second "); });
        if (method == "GET") {
            QVERIFY(second.ok());
            QVERIFY(seconds <= 2);
        } else {
            QCOMPARE(seconds, 1);
            if (server.connections() == 1) // else the pooled connection was too old to be used, and all went well
                QCOMPARE(kindOf(second), ErrorKind::OutcomeUnknown);
        }
    }

    void refusesAnswersThatAreTooLarge_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray announced = "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n";
        const QByteArray endless = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2000, 'x');
        QTest::newRow("get, announced") << QByteArray("GET") << announced;
        QTest::newRow("get, endless") << QByteArray("GET") << endless;
        QTest::newRow("get, nonsense") << QByteArray("GET") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
        QTest::newRow("post, announced") << QByteArray("POST") << announced;
        QTest::newRow("post, nonsense") << QByteArray("POST") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
    }
    void refusesAnswersThatAreTooLarge()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, answer);
        FakeHttpServer server([&answer](FakeConnection &connection) {
            connection.readRequest();
            connection.send(answer);
            connection.hang();
        });
        HttpClientOptions options;
        options.responseBytes = 1000;
        HttpClient client(options);
        QCOMPARE(kindOf(client.sendAndWait(request(method, server.url()))),
            method == "GET" ? ErrorKind::BadData : ErrorKind::OutcomeUnknown);
    }

    void refusesAddressesItMustNotAsk()
    {
        HttpClient client;
        QCOMPARE(kindOf(client.sendAndWait(request("GET", "http://192.0.2.1/"))), ErrorKind::Refused);
        QCOMPARE(kindOf(client.sendAndWait(request("GET", "ftp://127.0.0.1/"))), ErrorKind::BadData);
        QCOMPARE(kindOf(client.sendAndWait(request("GET /x HTTP/1.1\r\nA:", "http://127.0.0.1/"))), ErrorKind::BadData);
    }

    void runsManyRequestsAtOnceWithinItsConnections()
    {
        HttpServer server([](const HttpRequest &asked, const HttpServer::Respond &respond) {
            respond({200, {}, asked.path, {}});
        });
        const QByteArray base = "http://127.0.0.1:" + QByteArray::number(*server.listen(u"127.0.0.1"_s, 0));
        HttpClientOptions options;
        options.connections = 4;
        HttpClient client(options);
        std::atomic<int> right{0};
        std::atomic<int> ended{0};
        for (int i = 0; i < 300; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            ClientRequest get = request("GET", base + path);
            get.timeout = std::chrono::minutes(5);
            client.send(std::move(get), [&, path](const Result<ClientResponse> &answer) {
                right += answer.ok() && answer->body == path ? 1 : 0;
                ++ended;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.load(), 300, kPatienceMs);
        QCOMPARE(right.load(), 300);
        QVERIFY(server.counters().openConnections <= 4);
    }

    void endsEveryRequestWhenItIsDestroyed()
    {
        std::atomic<int> read{0};
        FakeHttpServer server([&read](FakeConnection &connection) {
            connection.readRequest();
            ++read;
            connection.hang();
        });
        std::atomic<int> unknown{0};
        std::atomic<int> cancelled{0};
        {
            HttpClientOptions options;
            options.connections = 1;
            HttpClient client(options);
            for (int i = 0; i < 5; ++i) {
                client.send(request("POST", server.url(), "x"), [&](const Result<ClientResponse> &answer) {
                    unknown += kindOf(answer) == ErrorKind::OutcomeUnknown ? 1 : 0;
                    cancelled += kindOf(answer) == ErrorKind::Cancelled ? 1 : 0;
                });
            }
            QTRY_COMPARE_WITH_TIMEOUT(read.load(), 1, kPatienceMs);
        }
        QCOMPARE(unknown.load(), 1);
        QCOMPARE(cancelled.load(), 4);
    }

    void bothEndsMayGoAtAnyMoment()
    {
        for (int round = 0; round < 20; ++round) {
            std::atomic<int> ended{0};
            std::mutex mutex;
            std::vector<HttpServer::Respond> late;
            auto server = std::make_unique<HttpServer>([&](const HttpRequest &asked, HttpServer::Respond respond) {
                if (asked.path == "/now") {
                    respond({200, {}, "ok", {}});
                    return;
                }
                const std::lock_guard lock(mutex);
                late.push_back(std::move(respond));
            });
            const QByteArray base = "http://127.0.0.1:" + QByteArray::number(*server->listen(u"127.0.0.1"_s, 0));
            auto client = std::make_unique<HttpClient>();
            for (int i = 0; i < 50; ++i) {
                client->send(request("POST", base + (i % 2 == 0 ? "/now" : "/late"), "x"),
                    [&ended](const Result<ClientResponse> &) { ++ended; });
            }
            std::thread answering([&] {
                const std::lock_guard lock(mutex);
                for (const auto &respond : late)
                    respond({200, {}, "late", {}});
                late.clear();
            });
            if (round % 2 == 0) {
                client.reset();
                server.reset();
            } else {
                server.reset();
                client.reset();
            }
            answering.join();
            QCOMPARE(ended.load(), 50);
        }
    }

    void saysWhenTooManyWait()
    {
        FakeHttpServer server([](FakeConnection &connection) {
            connection.readRequest();
            connection.hang();
        });
        std::atomic<int> full{0};
        HttpClientOptions options;
        options.connections = 1;
        options.waiting = 2;
        HttpClient client(options);
        for (int i = 0; i < 5; ++i) {
            client.send(request("POST", server.url(), "x"), [&full](const Result<ClientResponse> &answer) {
                full += kindOf(answer) == ErrorKind::QueueFull ? 1 : 0;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(full.load(), 2, kPatienceMs);
    }
};

} // namespace bellhop::net

using bellhop::net::TestHttpClient;
BELLHOP_TEST(tst_http_client, TestHttpClient)
#include "tst_http_client.moc"
