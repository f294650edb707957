// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/admin.h"
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
void addAna(TestSite &site)
{
    const auto database = site.open();
    desk::NewAgent ana;
    ana.name = u"ana"_s;
    QVERIFY(desk::addAgent(*database, ana).ok());
}
} // namespace

/// Teams, as IT sets them up.
class TestCtlTeams final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTeamIsSetUpAndListed_data() { BELLHOP_TEST_DIALECTS(); }
    void aTeamIsSetUpAndListed()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0);
        addAna(site);
        const QString house = site.ask("SELECT name FROM property");
        const auto does = [&](const QStringList &words) {
            const Ran ran = site.ctl(QStringList{u"team"_s} + words);
            if (ran.code != 0)
                qWarning() << words << ran.both();
            return ran.code == 0;
        };
        QVERIFY(does({u"add"_s, u"Front desk"_s, u"--property"_s, house}));
        QVERIFY(does({u"join"_s, u"Front desk"_s, u"ana"_s}));
        QVERIFY(does({u"assign"_s, u"Front desk"_s, u"least-loaded"_s}));
        QVERIFY(does({u"agent"_s, u"ana"_s, u"--takes"_s, u"5"_s, u"--speaks"_s, u"es,en"_s, u"--skills"_s, u"spa"_s}));
        QVERIFY(does({u"hours"_s, u"mon-fri 08:00-20:00"_s, u"--team"_s, u"Front desk"_s}));
        QVERIFY(does({u"hours"_s, u"daily 07:00-23:00"_s}));
        QVERIFY(does({u"route"_s, u"Front desk"_s, u"--property"_s, house, u"--topic"_s, u"complaint"_s,
            u"--language"_s, u"es"_s, u"--skill"_s, u"spa"_s}));
        QVERIFY(does({u"view"_s, u"Front desk"_s, u"VIPs who wait"_s, u"--filter"_s, u"vip needs:me"_s, u"--sort"_s,
            u"deadline"_s}));
        const QByteArray all = site.ctl({u"team"_s, u"list"_s}).out;
        for (const char *line : {"Front desk\tassigns\tleast_loaded", "Front desk\thours\tmon-fri 08:00-20:00",
                 "complaint es, by who has the skill spa", "ana: takes 5, speaks en,es, skills spa",
                 "VIPs who wait: vip needs:me (by deadline)", "hours of the site: daily 07:00-23:00"})
            QVERIFY2(all.contains(line), all.constData());
        QVERIFY(does({u"unroute"_s, u"--property"_s, house, u"--topic"_s, u"complaint"_s, u"--language"_s, u"es"_s}));
        QVERIFY(does({u"view"_s, u"Front desk"_s, u"VIPs who wait"_s, u"--remove"_s}));
        QVERIFY(does({u"leave"_s, u"Front desk"_s, u"ana"_s}));
        QCOMPARE(site.ask("SELECT COUNT(*) FROM team_member"), u"0"_s);
        QVERIFY(site.ask("SELECT COUNT(*) FROM audit WHERE action = 'team_setting'").toInt() >= 5);
    }
    void whatMakesNoSenseIsRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("hours") << QStringList{u"hours"_s, u"mon 8-12"_s} << QByteArray("8-12");
        QTest::newRow("mode") << QStringList{u"assign"_s, u"Spa"_s, u"fairly"_s} << QByteArray("round-robin");
        QTest::newRow("team") << QStringList{u"assign"_s, u"Pool"_s, u"off"_s} << QByteArray("no team");
        QTest::newRow("agent") << QStringList{u"join"_s, u"Spa"_s, u"zoe"_s} << QByteArray("no agent 'zoe'");
        QTest::newRow("twice") << QStringList{u"add"_s, u"Spa"_s} << QByteArray("already");
        QTest::newRow("skill") << QStringList{u"agent"_s, u"ana"_s, u"--skills"_s, u"deep tissue!"_s}
                               << QByteArray("deep");
    }
    void whatMakesNoSenseIsRefusedInWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        TestSite site(db::Dialect::Sqlite);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl({u"team"_s, u"add"_s, u"Spa"_s}).code, 0);
        addAna(site);
        const Ran ran = site.ctl(QStringList{u"team"_s} + words);
        QVERIFY2(ran.code == 1 && ran.err.contains(says), ran.both().constData());
    }
};

BELLHOP_TEST(tst_ctl_teams, TestCtlTeams)
#include "tst_ctl_teams.moc"
