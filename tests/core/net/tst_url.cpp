// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_message.h"
#include "core/net/url.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace bellhop::net {

class TestUrl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void splitsAddressesIntoTheirParts()
    {
        const auto url = parseUrl("HTTPS://Graph.Example.com/v21.0/1/messages?x=%20y");
        QVERIFY(url.ok());
        QCOMPARE(url->host, "graph.example.com");
        QCOMPARE(url->port, quint16(443));
        QCOMPARE(url->target, "/v21.0/1/messages?x=%20y");
        QCOMPARE(url->authority(), "graph.example.com");
        QVERIFY(!url->isLoopback());

        const auto six = parseUrl("ws://[::1]:8081");
        QVERIFY(six.ok());
        QCOMPARE(six->target, "/");
        QCOMPARE(six->authority(), "[::1]:8081");
        QVERIFY(six->isLoopback());
        QCOMPARE(parseUrl("http://h?q=1")->target, "/?q=1");
    }

    void refusesAddressesThatHideSomething_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no scheme") << QByteArray("example.com/");
        QTest::newRow("other scheme") << QByteArray("file:///etc/passwd");
        QTest::newRow("user name") << QByteArray("https://graph.example.com@evil.example/");
        QTest::newRow("line break") << QByteArray("https://h/\r\nX: y");
        QTest::newRow("no host") << QByteArray("https:///a");
        QTest::newRow("bad port") << QByteArray("https://h:99999/");
        QTest::newRow("port 0") << QByteArray("https://h:0/");
    }
    void refusesAddressesThatHideSomething()
    {
        QFETCH(const QByteArray, text);
        const auto url = parseUrl(text);
        QVERIFY(!url.ok());
        QCOMPARE(url.error().kind, ErrorKind::BadData);
    }

    void onlyRealLoopbackCountsAsLoopback()
    {
        QVERIFY(parseUrl("http://127.8.0.1/")->isLoopback());
        QVERIFY(parseUrl("http://localhost/")->isLoopback());
        QVERIFY(!parseUrl("http://127.0.0.1.evil.example/")->isLoopback());
        QVERIFY(!parseUrl("http://localhost.evil.example/")->isLoopback());
    }

    void escapesBothWays()
    {
        const QByteArray odd = "a b&c=d/é%+";
        QCOMPARE(percentDecoded(percentEncoded(odd)), odd);
        QCOMPARE(percentDecoded("%4"), "%4");
        QCOMPARE(percentDecoded("%zz+"), "%zz+");
        const FormFields fields{{"To", "whatsapp:+34600"}, {"Body", "olé & más"}};
        QCOMPARE(parseForm(formEncoded(fields)), fields);
    }

    void readsQueryValuesDecoded()
    {
        HttpRequest request;
        request.query = "hub.mode=subscribe&hub.challenge=11%2058&empty&plus=a+b";
        QCOMPARE(request.queryValue("hub.challenge"), QByteArray("11 58"));
        QCOMPARE(request.queryValue("plus"), QByteArray("a b"));
        QCOMPARE(request.queryValue("empty"), QByteArray(""));
        QVERIFY(!request.queryValue("absent"));
    }

    void readsListenAddresses()
    {
        QCOMPARE(parseListenAddress(u"127.0.0.1:8080"_s)->port, quint16(8080));
        QVERIFY(parseListenAddress(u"localhost:0"_s)->isLoopback());
        QCOMPARE(parseListenAddress(u"[::1]:1"_s)->address, u"::1"_s);
        QVERIFY(!parseListenAddress(u"*:80"_s)->isLoopback());
        for (const auto &bad : {u"8080"_s, u"relay.example:80"_s, u"127.0.0.1:"_s, u"127.0.0.1:x"_s, u"[::1"_s})
            QVERIFY2(!parseListenAddress(bad).ok(), qPrintable(bad));
    }
};

} // namespace bellhop::net

using bellhop::net::TestUrl;
BELLHOP_TEST(tst_url, TestUrl)
#include "tst_url.moc"
