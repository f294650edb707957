// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/caller.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// Whose address counts where only some may call.
class TestCaller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhoConnectsOrWhomATrustedProxyNames_data();
    void isWhoConnectsOrWhomATrustedProxyNames();
    void readsTheNamesOfSeveralHeadersAsOneList();
};

void TestCaller::isWhoConnectsOrWhomATrustedProxyNames_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QStringList>("trusted");
    QTest::addColumn<QString>("caller");
    const QStringList none;
    const QStringList local{u"127.0.0.1"_s, u"10.0.0.0/8"_s};
    const QByteArray guest = "203.0.113.7";
    QTest::newRow("nobody is trusted") << u"127.0.0.1"_s << guest << none << u"127.0.0.1"_s;
    QTest::newRow("who connects is no proxy") << u"198.51.100.9"_s << guest << local << u"198.51.100.9"_s;
    QTest::newRow("a proxy names one") << u"127.0.0.1"_s << guest << local << u"203.0.113.7"_s;
    QTest::newRow("a proxy behind a proxy") << u"127.0.0.1"_s << guest + ", 10.1.2.3" << local << u"203.0.113.7"_s;
    QTest::newRow("what the caller claims does not count")
        << u"127.0.0.1"_s << QByteArray("192.0.2.1, 203.0.113.7") << local << u"203.0.113.7"_s;
    QTest::newRow("not even our own address")
        << u"127.0.0.1"_s << QByteArray("127.0.0.1, 203.0.113.7") << local << u"203.0.113.7"_s;
    QTest::newRow("with a port") << u"127.0.0.1"_s << QByteArray("203.0.113.7:4711") << local << u"203.0.113.7"_s;
    QTest::newRow("version 6") << u"127.0.0.1"_s << QByteArray("[2001:db8::7]:4711") << local << u"2001:db8::7"_s;
    QTest::newRow("version 6, bare") << u"127.0.0.1"_s << QByteArray("2001:db8::7") << local << u"2001:db8::7"_s;
    QTest::newRow("a proxy that names nobody") << u"127.0.0.1"_s << QByteArray() << local << QString();
    QTest::newRow("nonsense") << u"127.0.0.1"_s << QByteArray("unknown") << local << QString();
    QTest::newRow("nonsense last") << u"127.0.0.1"_s << guest + ", _hidden" << local << QString();
    QTest::newRow("only proxies") << u"127.0.0.1"_s << QByteArray("10.0.0.1, 10.0.0.2") << local << QString();
}

void TestCaller::isWhoConnectsOrWhomATrustedProxyNames()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    QFETCH(QStringList, trusted);
    QFETCH(QString, caller);
    net::HttpRequest request;
    request.peerAddress = peer;
    request.headers = {{"Host", "relay"}, {"x-forwarded-for", forwarded}};
    QCOMPARE(relay::callerOf(request, trusted), caller);
}

void TestCaller::readsTheNamesOfSeveralHeadersAsOneList()
{
    net::HttpRequest request;
    request.peerAddress = u"127.0.0.1"_s;
    request.headers = {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-For", "203.0.113.7"}};
    QCOMPARE(relay::callerOf(request, {u"127.0.0.1"_s}), u"203.0.113.7"_s);
}

BELLHOP_TEST(tst_caller, TestCaller)
#include "tst_caller.moc"
