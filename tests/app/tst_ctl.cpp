// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// bellhopctl as a person or a script uses it.
class TestCtl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsUpASiteThatTheDoctorFindsWell_data() { BELLHOP_TEST_DIALECTS(); }
    void setsUpASiteThatTheDoctorFindsWell();
    void isHarmlessWhenRunAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void isHarmlessWhenRunAgain();
    void failsAfterAPlantedViolation_data() { BELLHOP_TEST_DIALECTS(); }
    void failsAfterAPlantedViolation();
    void failsWhenTheSiteKeyIsAnotherOrOpenToOthers();
    void warnsOfWhatNeedsAPersonWithoutFailing();
    void movesTheClockOfATestsDatabaseAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void movesTheClockOfATestsDatabaseAlone();
    void saysWhatIsWrongInOneLine_data();
    void saysWhatIsWrongInOneLine();
    void helpsWithoutADatabase();
    void looksAfterTheReasonsForStates_data() { BELLHOP_TEST_DIALECTS(); }
    void looksAfterTheReasonsForStates();
};

void TestCtl::setsUpASiteThatTheDoctorFindsWell()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s, u"--company"_s, u"Hotel Sol"_s}).code, 0);
    QCOMPARE(site.ctl({u"property"_s, u"add"_s, u"Sol Playa"_s, u"--zone"_s, u"Europe/Madrid"_s}).code, 0);
    QCOMPARE(
        site.ctl({u"agent"_s, u"add"_s, u"ana"_s, u"--role"_s, u"agent"_s, u"--display-name"_s, u"Ana Duarte"_s}).code,
        0);
    const Ran agents = site.ctl({u"agent"_s, u"list"_s});
    QVERIFY2(agents.out.contains("ana\tagent\tactive") && agents.out.contains("Ana Duarte"), agents.both().constData());
    const Ran added = site.ctl(site.channelArguments(u"main"_s));
    QVERIFY2(added.code == 0, added.both().constData());
    QVERIFY(site.ctl({u"channel"_s, u"list"_s}).out.contains("main\tmeta\t100200300\tactive\tok\tSol Playa"));
    const Ran ticket = site.ctl({u"ticket"_s, u"--agent"_s, u"ana"_s});
    QCOMPARE(ticket.code, 0);
    QVERIFY2(QRegularExpression(u"^[0-9a-f]{32}\\n$"_s).match(QString::fromLatin1(ticket.out)).hasMatch(),
        ticket.out.constData());
    const Ran doctor = site.ctl({u"doctor"_s});
    QVERIFY2(doctor.code == 0, doctor.both().constData());
    QVERIFY2(doctor.out.contains("ok invariants: ") && !doctor.out.contains("FAIL"), doctor.out.constData());
    QCOMPARE(site.leak(), QByteArray());
    QCOMPARE(site.ask("SELECT COUNT(*) FROM channel_secret WHERE sealed LIKE '%canary%'"), u"0"_s);
}

void TestCtl::looksAfterTheReasonsForStates()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const auto lists = [&] { return site.ctl({u"state"_s, u"list"_s}).out; };
    QVERIFY2(lists().contains("break\tmeal\tin use\tde=Essen, en=Meal, es=Comida"), lists().constData());
    QVERIFY(lists().contains("wrap-up: 0 s, away after: 10 min, forgiven cut: 30 s"));
    const QStringList add{u"state"_s, u"add"_s, u"prayer"_s, u"--for"_s, u"break"_s};
    QCOMPARE(site.ctl(add + QStringList{u"--name"_s, u"en=Prayer"_s, u"--name"_s, u"sw=Sala"_s}).code, 0);
    QVERIFY(lists().contains("break\tprayer\tin use\ten=Prayer, sw=Sala"));
    QCOMPARE(site.ctl({u"state"_s, u"retire"_s, u"prayer"_s}).code, 0);
    QVERIFY(lists().contains("break\tprayer\tretired\t"));
    QCOMPARE(site.ctl({u"state"_s, u"set"_s, u"--wrap-up"_s, u"45"_s, u"--away"_s, u"0"_s}).code, 0);
    QVERIFY(lists().contains("wrap-up: 45 s, away after: 0 min, forgiven cut: 30 s"));
    QCOMPARE(site.ctl({u"state"_s, u"retire"_s, u"nothing"_s}).code, 1);
    QCOMPARE(site.ctl({u"state"_s, u"set"_s, u"--wrap-up"_s, u"soon"_s}).code, 1);
    QCOMPARE(site.ctl({u"state"_s, u"set"_s, u"--forgiven"_s, u"301"_s}).code, 1);
    QCOMPARE(site.ctl({u"state"_s, u"add"_s, u"x"_s, u"--for"_s, u"lunch"_s, u"--name"_s, u"en=X"_s}).code, 1);
    QCOMPARE(site.ctl({u"state"_s, u"add"_s, u"x"_s, u"--for"_s, u"break"_s, u"--name"_s, u"X"_s}).code, 1);
    QCOMPARE(site.ctl({u"doctor"_s}).code, 0);
}

void TestCtl::isHarmlessWhenRunAgain()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s, u"--company"_s, u"First"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    const Ran again = site.ctl({u"init"_s, u"--company"_s, u"Second"_s});
    QVERIFY2(again.code == 0, again.both().constData());
    QCOMPARE(again.out.count("there already"), dialect == db::Dialect::Sqlite ? 3 : 4);
    QCOMPARE(site.ask("SELECT company FROM site"), u"First"_s);
    QCOMPARE(site.ctl({u"doctor"_s}).code, 0);
}

void TestCtl::failsAfterAPlantedViolation()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    const auto planted = site.open()->write([](db::Connection &connection) {
        return connection.executeText("INSERT INTO raw_delivery (uuid, channel_id, bytes, items, received_at) "
                                      "VALUES ('00000000-0000-7000-8000-000000000001', 1, 10, 3, 1)");
    });
    QVERIFY(planted.ok());
    const Ran doctor = site.ctl({u"doctor"_s});
    QCOMPARE(doctor.code, 1);
    QVERIFY2(doctor.out.contains("FAIL invariants: inbox_balance"), doctor.out.constData());
    const auto json = Json::parse(site.ctl({u"doctor"_s, u"--json"_s}).out);
    QVERIFY(json.ok());
    QCOMPARE(json->boolean("ok"_L1), false);
}

void TestCtl::failsWhenTheSiteKeyIsAnotherOrOpenToOthers()
{
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    const QString key = site.file(u"site.db.key"_s);
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Ran open = site.ctl({u"doctor"_s});
    QCOMPARE(open.code, 1);
    QVERIFY2(open.out.contains("FAIL file_modes: "), open.out.constData());

    QVERIFY(QFile::rename(key, site.file(u"kept"_s)));
    const Ran missing = site.ctl({u"init"_s});
    QVERIFY2(missing.code == 1 && !QFile::exists(key),
        missing.both().constData()); // a new key would hide that the old one is lost
    TestSite other(db::Dialect::Sqlite);
    QCOMPARE(other.ctl({u"init"_s}).code, 0);
    QVERIFY(QFile::copy(other.file(u"site.db.key"_s), key));
    const Ran foreign = site.ctl({u"doctor"_s});
    QCOMPARE(foreign.code, 1);
    QVERIFY2(foreign.out.contains("FAIL site_key: channel main"), foreign.out.constData());
}

void TestCtl::warnsOfWhatNeedsAPersonWithoutFailing()
{
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    const auto planted = site.open()->write([](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Instant now, connection.now());
        const QByteArray at = QByteArray::number(now.ms);
        BELLHOP_CHECK(connection.executeText("INSERT INTO raw_delivery (uuid, channel_id, bytes, items, received_at) "
                                             "VALUES ('00000000-0000-7000-8000-000000000001', 1, 10, 1, "
            + at + ")"));
        BELLHOP_CHECK(connection.executeText(
            "INSERT INTO raw_item (delivery_uuid, position, channel_id, item_key, raw, state, reason, received_at) "
            "VALUES ('00000000-0000-7000-8000-000000000001', 0, 1, 'm:x', '{}', 'quarantined', 'kind', "
            + at + ")"));
        return done();
    });
    QVERIFY(planted.ok());
    const Ran doctor = site.ctl({u"doctor"_s});
    QVERIFY2(doctor.code == 0, doctor.both().constData());
    QVERIFY2(doctor.out.contains("warn quarantine: 1 "), doctor.out.constData());
}

void TestCtl::movesTheClockOfATestsDatabaseAlone()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s, u"--test"_s}).code, 0);
    QCOMPARE(site.ctl({u"clock"_s, u"advance"_s, u"1h30m"_s}).code, 0);
    QCOMPARE(site.ask("SELECT clock_offset_ms FROM site"), u"5400000"_s);

    TestSite real(dialect);
    QCOMPARE(real.ctl({u"init"_s}).code, 0);
    QCOMPARE(real.ctl({u"clock"_s, u"advance"_s, u"1h"_s}).code, 1);
    QCOMPARE(real.ctl({u"init"_s, u"--test"_s}).code, 1);
    QCOMPARE(real.ask("SELECT test FROM site"), u"0"_s);
}

void TestCtl::saysWhatIsWrongInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("an option is missing") << QStringList{u"ticket"_s} << 2;
    QTest::newRow("an unknown option") << QStringList{u"agent"_s, u"list"_s, u"--all"_s} << 2;
    QTest::newRow("a name is missing") << QStringList{u"agent"_s, u"add"_s, u"--role"_s, u"agent"_s} << 2;
    QTest::newRow("an unknown role") << QStringList{u"agent"_s, u"add"_s, u"eva"_s, u"--role"_s, u"boss"_s} << 1;
    QTest::newRow("a login that is none") << QStringList{u"agent"_s, u"add"_s, u"Eva!"_s, u"--role"_s, u"agent"_s} << 1;
    QTest::newRow("no such agent") << QStringList{u"ticket"_s, u"--agent"_s, u"nobody"_s} << 1;
    QTest::newRow("an unknown zone") << QStringList{u"property"_s, u"add"_s, u"X"_s, u"--zone"_s, u"Mars/Base"_s} << 1;
    QTest::newRow("no duration") << QStringList{u"clock"_s, u"advance"_s, u"soon"_s} << 1;
}

void TestCtl::saysWhatIsWrongInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    TestSite site(db::Dialect::Sqlite);
    const Ran early = site.ctl({u"agent"_s, u"list"_s});
    QVERIFY2(early.code == 1 && early.err.contains("init"), early.both().constData());
    QVERIFY(!QFile::exists(site.file(u"site.db"_s)));
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const Ran ran = site.ctl(arguments);
    QVERIFY2(ran.code == code, ran.both().constData());
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("bellhopctl: ") && ran.err.count('\n') == 1, ran.err.constData());
}

void TestCtl::helpsWithoutADatabase()
{
    TestSite site(db::Dialect::Sqlite);
    for (const QString &program : {QStringLiteral(BELLHOPCTL), QStringLiteral(BELLHOP_RELAY)}) {
        const Ran help = site.run(program, {u"--help"_s});
        QVERIFY2(help.code == 0 && help.out.contains("--database"), help.both().constData());
        const Ran version = site.run(program, {u"--version"_s});
        QVERIFY2(version.code == 0 && version.out.contains(BELLHOP_VERSION), version.both().constData());
    }
    const Ran command = site.run(QStringLiteral(BELLHOPCTL), {u"agent"_s, u"add"_s, u"--help"_s});
    QVERIFY2(command.code == 0 && command.out.contains("--role"), command.both().constData());
}

BELLHOP_TEST(tst_ctl, TestCtl)
#include "tst_ctl.moc"
