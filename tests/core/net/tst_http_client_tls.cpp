// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "core/net/web_socket_client.h"
#include "tests/core/net/test_certificate.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {
using tests::TestCertificate;

namespace {

constexpr int kPatienceMs = 30'000;

/// An https and wss server with its own certificate.
struct TlsServer {
    TestCertificate certificate;
    std::atomic<int> handled{0};
    HttpServer server;
    quint16 port = 0;

    explicit TlsServer(const QByteArray &names)
        : certificate(names)
        , server(
              [this](const HttpRequest &request, const HttpServer::Respond &respond) {
                  ++handled;
                  respond({200, {}, request.body, {}});
              },
              [](const HttpRequest &, const std::shared_ptr<PendingSocket> &pending) {
                  pending->accept({})->sendText("welcome");
              })
    {
        if (server.useTls({certificate.certificateFile(), certificate.keyFile()}).ok())
            port = *server.listen(u"127.0.0.1"_s, 0);
    }
    QByteArray url(const QByteArray &scheme = "https", const QByteArray &host = "127.0.0.1") const
    {
        return scheme + "://" + host + ":" + QByteArray::number(port) + "/";
    }
};

Result<ClientResponse> post(const QString &caFile, const QByteArray &url, const QByteArray &body)
{
    HttpClientOptions options;
    options.caFile = caFile;
    HttpClient client(options);
    ClientRequest request;
    request.method = "POST";
    request.url = url;
    request.body = body;
    return client.sendAndWait(std::move(request));
}

} // namespace

class TestHttpClientTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void trustsTheAuthorityItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("address") << QByteArray("127.0.0.1");
        QTest::newRow("name") << QByteArray("localhost");
    }
    void trustsTheAuthorityItWasGiven()
    {
        QFETCH(const QByteArray, host);
        const TlsServer server("IP:127.0.0.1,DNS:localhost");
        QVERIFY(server.port != 0);
        const QByteArray large(2'000'000, 'x');
        const auto answer = post(server.certificate.certificateFile(), server.url("https", host), large);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, large);
    }

    void refusesACertificateOfAnotherAuthority_data()
    {
        QTest::addColumn<bool>("otherAuthority");
        QTest::newRow("another file") << true;
        QTest::newRow("the system's store only") << false;
    }
    void refusesACertificateOfAnotherAuthority()
    {
        QFETCH(const bool, otherAuthority);
        const TlsServer server("IP:127.0.0.1");
        const TestCertificate other("IP:127.0.0.1");
        const auto answer = post(otherAuthority ? other.certificateFile() : QString(), server.url(), "secret");
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        QVERIFY(answer.error().message.contains(u"certificate"_s));
        QCOMPARE(server.handled.load(), 0);
    }

    void refusesACertificateForAnotherName()
    {
        const TlsServer server("IP:192.0.2.1,DNS:elsewhere.example");
        const auto answer = post(server.certificate.certificateFile(), server.url(), "secret");
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        QCOMPARE(post(server.certificate.certificateFile(), server.url("https", "localhost"), "secret").error().kind,
            ErrorKind::Network);
        QCOMPARE(server.handled.load(), 0);
    }

    void saysWhichFileIsWrong()
    {
        const auto answer = post(u"/nonexistent/ca.pem"_s, "https://127.0.0.1:1/", {});
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, ErrorKind::BadData);
        QVERIFY(answer.error().message.contains(u"/nonexistent/ca.pem"_s));
        const TestCertificate one("DNS:a");
        const TestCertificate two("DNS:b");
        HttpServer server([](const HttpRequest &, const HttpServer::Respond &) {});
        QVERIFY(!server.useTls({one.certificateFile(), two.keyFile()}).ok());
    }

    void carriesWebSocketsToo()
    {
        const TlsServer server("IP:127.0.0.1");
        WebSocketOptions options;
        options.caFile = server.certificate.certificateFile();
        std::atomic<bool> welcomed{false};
        WebSocketClient client(options);
        WebSocketEvents events;
        events.onText = [&welcomed](const QByteArray &text) { welcomed = text == "welcome"; };
        client.open(server.url("wss"), std::move(events));
        QTRY_VERIFY_WITH_TIMEOUT(welcomed, kPatienceMs);
    }
};

} // namespace bellhop::net

using bellhop::net::TestHttpClientTls;
BELLHOP_TEST(tst_http_client_tls, TestHttpClientTls)
#include "tst_http_client_tls.moc"
