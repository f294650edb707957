// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/number_share.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kWhole = 80;
}

/// Relays that send from one number keep to its pace together.
class TestNumberShare final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static int take(Site &site, const QString &relay)
    {
        const auto share = desk::takeShare(site.database(), site.channel(), relay);
        if (!share.ok())
            qFatal("no share");
        return share->of(kWhole);
    }

private Q_SLOTS:
    void whoIsAloneHasTheWholeNumberAtOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void whoIsAloneHasTheWholeNumberAtOnce()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        for (int look = 0; look < 4; ++look) {
            QCOMPARE(take(site, u"a"_s), kWhole);
            site.advanceSilently(2s);
        }
    }

    void whoJoinsWaitsUntilTheOthersSendLess_data() { BELLHOP_TEST_DIALECTS(); }
    void whoJoinsWaitsUntilTheOthersSendLess()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        QCOMPARE(take(site, u"a"_s), kWhole);
        site.advanceSilently(500ms);
        QCOMPARE(take(site, u"b"_s), 0); // a does not know of it yet
        site.advanceSilently(1500ms);
        QCOMPARE(take(site, u"a"_s), kWhole / 2);
        QCOMPARE(take(site, u"b"_s), 0);
        site.advanceSilently(2s);
        QCOMPARE(take(site, u"b"_s), kWhole / 2);
        QCOMPARE(take(site, u"c"_s), 0);
        site.advanceSilently(3s);
        QCOMPARE(take(site, u"a"_s) + take(site, u"b"_s) + take(site, u"c"_s), 3 * (kWhole / 3));
    }

    void whoDiedGivesItsPartBackAndWhoStopsSooner_data() { BELLHOP_TEST_DIALECTS(); }
    void whoDiedGivesItsPartBackAndWhoStopsSooner()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        (void)take(site, u"a"_s);
        (void)take(site, u"b"_s);
        site.advanceSilently(4s);
        QCOMPARE(take(site, u"a"_s), kWhole / 2);
        QCOMPARE(take(site, u"b"_s), kWhole / 2);
        QVERIFY_OK(desk::leaveShares(site.database(), u"b"_s));
        QCOMPARE(take(site, u"a"_s), kWhole / 2); // b's last second is not over
        site.advanceSilently(1500ms);
        QCOMPARE(take(site, u"a"_s), kWhole);
        (void)take(site, u"c"_s);
        site.advanceSilently(desk::kShareLife - 2s);
        QCOMPARE(take(site, u"a"_s), kWhole / 2);
        site.advanceSilently(3s);
        QCOMPARE(take(site, u"a"_s), kWhole); // c has not looked again
    }

    void oneNumberIsNotAnother()
    {
        Site site;
        const ChannelId other = site.addChannel(u"other"_s);
        (void)take(site, u"a"_s);
        const auto share = desk::takeShare(site.database(), other, u"b"_s);
        QVERIFY_OK(share);
        QCOMPARE(share->of(kWhole), kWhole);
    }

    void moreRelaysThanMessagesStillSend()
    {
        const desk::NumberShare share{100, true};
        QCOMPARE(share.of(20), 1);
    }
};

BELLHOP_TEST(tst_number_share, TestNumberShare)
#include "tst_number_share.moc"
