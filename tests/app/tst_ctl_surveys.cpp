// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// Where guests are asked how satisfied they are, as IT sets it.
class TestCtlSurveys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOffUntilSwitchedOnAndListed_data() { BELLHOP_TEST_DIALECTS(); }
    void itIsOffUntilSwitchedOnAndListed()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0);
        const QString house = site.ask("SELECT name FROM property");
        const auto list = [&] { return site.ctl({u"survey"_s, u"list"_s}).out; };
        QVERIFY2(list().contains("\toff\t30\t48\tnone\tshipped"), list().constData());
        QCOMPARE(site.ctl({u"survey"_s, u"set"_s, u"on"_s, u"--property"_s, house, u"--days"_s, u"90"_s}).code, 0);
        QCOMPARE(site.ctl({u"survey"_s, u"text"_s, u"es"_s, u"¿Qué tal?"_s, u"--channel"_s, u"front"_s}).code, 0);
        QVERIFY2(list().contains("\ton\t90\t48\tnone\tes"), list().constData());
        // The channel's own word counts before its property's.
        QCOMPARE(site.ctl({u"survey"_s, u"set"_s, u"off"_s, u"--channel"_s, u"front"_s}).code, 0);
        QVERIFY2(list().contains("\toff\t90\t48\tnone\tes"), list().constData());
        QVERIFY(site.ask("SELECT COUNT(*) FROM audit WHERE action = 'survey_setting'").toInt() == 3);
    }

    void whatMakesNoSenseIsRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        const QStringList front{u"--channel"_s, u"front"_s};
        QTest::newRow("state") << QStringList{u"set"_s, u"maybe"_s} + front << QByteArray("on or off");
        QTest::newRow("nowhere") << QStringList{u"set"_s, u"on"_s} << QByteArray("a channel or a property");
        QTest::newRow("channel") << QStringList{u"set"_s, u"on"_s, u"--channel"_s, u"back"_s} << QByteArray("back");
        QTest::newRow("days") << QStringList{u"set"_s, u"on"_s, u"--days"_s, u"0"_s} + front << QByteArray("365");
        QTest::newRow("number") << QStringList{u"set"_s, u"on"_s, u"--hours"_s, u"x"_s} + front << QByteArray("number");
        QTest::newRow("language") << QStringList{u"text"_s, u"xx"_s, u"?"_s} + front << QByteArray("xx");
    }
    void whatMakesNoSenseIsRefusedInWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        TestSite site(db::Dialect::Sqlite);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0);
        const Ran ran = site.ctl(QStringList{u"survey"_s} + words);
        QVERIFY(ran.code != 0);
        QVERIFY2(ran.both().contains(says), ran.both().constData());
    }
};

BELLHOP_TEST(tst_ctl_surveys, TestCtlSurveys)
#include "tst_ctl_surveys.moc"
