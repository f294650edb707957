// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ip_address.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// The one reading of numeric addresses that all of the house shares.
class TestIpAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsPublic_data();
    void knowsWhatIsPublic();
    void readsNoOddSpellings_data();
    void readsNoOddSpellings();
    void knowsNetworks();
};

void TestIpAddress::knowsWhatIsPublic_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *no : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
             "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "203.0.113.9", "::1",
             "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254",
             "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "ff02::1"})
        QTest::newRow(no) << false;
    for (const char *yes : {"8.8.8.8", "157.240.1.1", "172.32.0.1", "2a03:2880::1", "2606:4700::1", "100.128.0.1",
             "::ffff:8.8.8.8", "2002:808:808::"})
        QTest::newRow(yes) << true;
}

void TestIpAddress::knowsWhatIsPublic()
{
    QFETCH(bool, expected);
    const auto address = parseIpAddress(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(address);
    QCOMPARE(isPublic(*address), expected);
}

void TestIpAddress::readsNoOddSpellings_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "nonsense", "localhost", "127.1", "0x7f.0.0.1", "0177.0.0.1", "1.2.3", "1.2.3.4.5",
             "1.2.3.256", "1.2.3.-4", "1.2.3.+4", " 1.2.3.4", "1..3.4", ":::", "1::2::3", "12345::", "+1::", "::g",
             "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7", "[::1]", "::1.2.3"})
        QTest::newRow(*text == 0 ? "nothing" : text) << QString::fromLatin1(text);
}

void TestIpAddress::readsNoOddSpellings()
{
    QFETCH(QString, text);
    QVERIFY(!parseIpAddress(text));
}

void TestIpAddress::knowsNetworks()
{
    const QStringList networks{u"203.0.113.0/24"_s, u"198.51.100.7"_s, u"2001:db8:1::/48"_s, u"nonsense"_s};
    for (const QString &in : {u"203.0.113.9"_s, u"198.51.100.7"_s, u"2001:db8:1:2::3"_s, u"::ffff:203.0.113.9"_s})
        QVERIFY2(isInNetworks(in, networks), qPrintable(in));
    for (const QString &out : {u"203.0.114.9"_s, u"198.51.100.8"_s, u"2001:db8:2::1"_s, QString()})
        QVERIFY2(!isInNetworks(out, networks), qPrintable(out));
    QVERIFY(isInNetworks(u"1.2.3.4"_s, {u"0.0.0.0/0"_s}));
    QVERIFY(!isInNetworks(u"1.2.3.4"_s, {u"1.2.3.4/33"_s}));
    QVERIFY(!isInNetworks(u"1.2.3.4"_s, {u"1.2.3.4/"_s}));
    QVERIFY(!isInNetworks(u"1.2.3.4"_s, {}));
}

BELLHOP_TEST(tst_ip_address, TestIpAddress)
#include "tst_ip_address.moc"
