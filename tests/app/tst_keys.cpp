// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/site_database.h"
#include "app/common/site_keys.h"
#include "tests/app/raw_http.h"
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// The site key is changed while everything runs, and a change may be cut off anywhere.
class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("BELLHOP_SITE_KEY_FILE"); }
    void aRunningRelayGoesOnWhileTheKeyChanges_data() { BELLHOP_TEST_DIALECTS(); }
    void aRunningRelayGoesOnWhileTheKeyChanges();
    void secretsOpenAtEveryMomentOfAChange();
    void anInterruptedChangeIsBegunAgain_data();
    void anInterruptedChangeIsBegunAgain();
    void changesNothingWhileSomethingDoesNotOpen();

private:
    static QByteArray handshake(const QByteArray &channel)
    {
        return "/webhook/" + channel + "?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=" + kVerifyToken;
    }
    /// The key's file is beside the database's, or where the environment says.
    static QString keyOf(TestSite &site) { return site.file(u"the.key"_s); }
    static bool opens(TestSite &site)
    {
        const auto keys = app::SiteKeys::load(keyOf(site));
        if (!keys.ok())
            return false;
        const auto loaded = desk::loadChannelSettings(*site.open(), app::unsealWith(*keys));
        return loaded.ok() && loaded->broken.isEmpty() && loaded->channels.size() == 1
            && loaded->channels.front().appSecret == kAppSecret && loaded->channels.front().accessToken == kAccessToken;
    }
    static void prepare(TestSite &site)
    {
        qputenv("BELLHOP_SITE_KEY_FILE", keyOf(site).toLocal8Bit());
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    }
};

void TestKeys::aRunningRelayGoesOnWhileTheKeyChanges()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    prepare(site);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    for (int i = 0; i < 2; ++i) {
        const Ran ran = site.ctl({u"keys"_s, u"rotate"_s});
        QVERIFY2(ran.code == 0 && ran.out.contains("3 secrets"), ran.both().constData());
        QCOMPARE(rawRequest(relay.port(), "GET", handshake("main")).status, 200);
    }
    // A channel sealed with the newest key, which the relay has not seen at its start.
    QStringList late = site.channelArguments(u"late"_s);
    late[late.indexOf(u"100200300"_s)] = u"100200301"_s;
    QCOMPARE(site.ctl(late).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(rawRequest(relay.port(), "GET", handshake("late")).status, 200, 60'000);
    QCOMPARE(rawRequest(relay.port(), "GET", handshake("main")).status, 200);
    QCOMPARE(relay.stop().code, 0);

    RelayProcess next(site);
    QCOMPARE(rawRequest(next.port(), "GET", handshake("main")).status, 200);
    QCOMPARE(next.stop().code, 0);
    const Ran doctor = site.ctl({u"doctor"_s});
    QVERIFY2(doctor.code == 0 && doctor.out.contains("ok audit"), doctor.both().constData());
    QCOMPARE(site.leak(), QByteArray());
}

void TestKeys::secretsOpenAtEveryMomentOfAChange()
{
    TestSite site(db::Dialect::Sqlite);
    prepare(site);
    const auto kept = app::SiteKeys::load(keyOf(site));
    QVERIFY(kept.ok());
    std::atomic<bool> over = false;
    std::atomic<int> looks = 0;
    std::atomic<int> failures = 0;
    const auto database = site.open();
    std::thread reader([&] {
        while (!over || looks == 0) {
            const auto loaded = desk::loadChannelSettings(*database, app::unsealWith(*kept));
            failures += loaded.ok() && loaded->channels.size() == 1 ? 0 : 1;
            failures += app::SiteKeys::load(keyOf(site)).ok() ? 0 : 1;
            ++looks;
        }
    });
    int changed = 0;
    for (int i = 0; i < 5; ++i)
        changed += site.ctl({u"keys"_s, u"rotate"_s}).code == 0 ? 1 : 0;
    over = true;
    reader.join();
    QCOMPARE(changed, 5);
    QCOMPARE(failures.load(), 0);
    QVERIFY(opens(site));
}

void TestKeys::anInterruptedChangeIsBegunAgain_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("the next key is made") << 1;
    QTest::newRow("the old key is kept") << 2;
    QTest::newRow("the key is changed, nothing sealed anew") << 3;
}

void TestKeys::anInterruptedChangeIsBegunAgain()
{
    QFETCH(int, steps);
    TestSite site(db::Dialect::Sqlite);
    prepare(site);
    const QString key = keyOf(site);
    const auto before = vault::SiteKey::load(key);
    QVERIFY(before.ok());
    QVERIFY(app::prepareNextKey(key).ok());
    const auto next = vault::SiteKey::load(key + u".new"_s);
    QVERIFY(next.ok());
    if (steps == 2)
        QVERIFY(before->save(u"%1.old-%2"_s.arg(key).arg(before->id(), 2, 16, QLatin1Char('0'))).ok());
    if (steps == 3)
        QVERIFY(app::changeToNextKey(key).ok());
    QVERIFY(opens(site));
    QCOMPARE(site.ctl({u"doctor"_s}).code, 0);

    QCOMPARE(site.ctl({u"keys"_s, u"rotate"_s}).code, 0);
    QVERIFY(opens(site));
    QVERIFY(!QFileInfo::exists(key + u".new"_s));
    const auto after = vault::SiteKey::load(key);
    QVERIFY(after.ok() && !after->isSame(*before));
    QCOMPARE(after->isSame(*next), steps < 3);
    QCOMPARE(site.ask("SELECT COUNT(*) FROM audit WHERE action = 'key_rotate'"), u"1"_s);
}

void TestKeys::changesNothingWhileSomethingDoesNotOpen()
{
    TestSite site(db::Dialect::Sqlite);
    prepare(site);
    QVERIFY(QFile::remove(keyOf(site)));
    QVERIFY(vault::SiteKey::generate().save(keyOf(site)).ok());
    const Ran ran = site.ctl({u"keys"_s, u"rotate"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("channel main"), ran.err.constData());
    QVERIFY(!QFileInfo::exists(keyOf(site) + u".new"_s));
}

BELLHOP_TEST(tst_keys, TestKeys)
#include "tst_keys.moc"
