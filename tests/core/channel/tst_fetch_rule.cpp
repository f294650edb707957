// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/fetch_rule.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::channel;
using namespace Qt::Literals::StringLiterals;

namespace {
const FetchHosts kHosts{{"media.example.com"}, {".cdn.example.com"}};
const FetchHosts kOpen{{}, {}, true};
} // namespace

/// Where a guest's file may be fetched from: the first wall against being sent inside.
class TestFetchRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsOnlyTheProvidersOwnHosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("rule");
        const auto row = [](const char *url, FetchRule rule) {
            QTest::newRow(url) << QString::fromLatin1(url) << static_cast<int>(rule);
        };
        row("https://media.example.com/a?b=1#c", FetchRule::WithCredentials);
        row("https://MEDIA.example.com/a", FetchRule::WithCredentials);
        row("https://media.example.com:443/a", FetchRule::WithCredentials);
        row("https://x.cdn.example.com/a", FetchRule::Plain);
        row("https://cdn.example.com/a", FetchRule::Refused);
        row("https://evilcdn.example.com/a", FetchRule::Refused);
        row("https://media.example.com.evil.com/a", FetchRule::Refused);
        row("https://evil.com/media.example.com", FetchRule::Refused);
        row("https://evil.com#media.example.com", FetchRule::Refused);
        row("https://evil.com\\.media.example.com/", FetchRule::Refused);
        row("https://media.example.com@evil.com/", FetchRule::Refused);
        row("https://evil.com@media.example.com/", FetchRule::Refused);
        row("https://media.example.com:8443/a", FetchRule::Refused);
        row("https://media.example.com:/a", FetchRule::Refused);
        row("http://media.example.com/a", FetchRule::Refused);
        row("file:///etc/passwd", FetchRule::Refused);
        row("//media.example.com/a", FetchRule::Refused);
        row("https://", FetchRule::Refused);
        row("", FetchRule::Refused);
        row("https://media.example.com /", FetchRule::Refused);
        row("https://media%2eexample.com/", FetchRule::Refused);
    }

    void trustsOnlyTheProvidersOwnHosts()
    {
        QFETCH(QString, url);
        QFETCH(int, rule);
        QCOMPARE(static_cast<int>(fetchRule({}, kHosts, url)), rule);
    }

    void trustsTheReplacedProviderAndNothingBesideIt()
    {
        ChannelSettings settings;
        settings.apiBase = u"http://127.0.0.1:8123/meta"_s;
        const auto rule = [&](const QString &url) { return fetchRule(settings, kHosts, url); };
        QCOMPARE(rule(u"http://127.0.0.1:8123/media/1"_s), FetchRule::WithCredentials);
        QCOMPARE(rule(u"http://127.0.0.1:8124/media/1"_s), FetchRule::Refused);
        QCOMPARE(rule(u"https://127.0.0.1:8123/media/1"_s), FetchRule::Refused);
        QCOMPARE(rule(u"http://localhost:8123/media/1"_s), FetchRule::Refused);
        QCOMPARE(rule(u"https://media.example.com/a"_s), FetchRule::WithCredentials);
    }

    void anyPublicNameStaysOutsideTheHouse_data()
    {
        QTest::addColumn<bool>("allowed");
        for (const char *url :
            {"https://files.example.test/a.jpg", "https://a.co/", "https://xn--bcher-kva.example.de/x"})
            QTest::newRow(url) << true;
        for (const char *url : {"https://localhost/", "https://127.0.0.1/", "https://127.1/", "https://2130706433/",
                 "https://0x7f.0.0.1/", "https://0177.0.0.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/",
                 "https://10.0.0.1/", "https://router.local/", "https://db.internal/", "https://intranet/",
                 "https://x.localhost/", "https://example.com./", "https://.example.com/", "https://a..b.com/",
                 "http://files.example.test/a.jpg", "https://files.example.test:22/", "https://169.254.169.254/latest"})
            QTest::newRow(url) << false;
    }

    void anyPublicNameStaysOutsideTheHouse()
    {
        QFETCH(bool, allowed);
        const QString url = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(fetchRule({}, kOpen, url), allowed ? FetchRule::Plain : FetchRule::Refused);
    }

    void administratorsMayNameFurtherHostsWithoutCredentials()
    {
        ChannelSettings settings;
        settings.mediaHosts = QStringList{u"files.partner.com"_s, u".Media.net"_s};
        QCOMPARE(fetchRule(settings, kHosts, u"https://files.partner.com/x"_s), FetchRule::Plain);
        QCOMPARE(fetchRule(settings, kHosts, u"https://a.media.net/x"_s), FetchRule::Plain);
        QCOMPARE(fetchRule(settings, kHosts, u"https://other.com/x"_s), FetchRule::Refused);
    }
};

BELLHOP_TEST(tst_fetch_rule, TestFetchRule)
#include "tst_fetch_rule.moc"
