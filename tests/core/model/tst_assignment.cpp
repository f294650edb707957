// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/assignment.h"
#include "core/model/office_hours.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

AgentCandidate there(qint64 id, int load, int capacity, const QStringList &languages = {}, qint64 lastGiven = 0)
{
    return {{id}, true, load, capacity, languages, {}, lastGiven};
}

Instant at(const char *local, const QTimeZone &zone)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    moment.setTimeZone(zone);
    return {moment.toMSecsSinceEpoch()};
}

} // namespace

/// Who is given a conversation, which team it goes to, and when people answer.
class TestAssignment final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leastLoadedIsWhoHasFewest()
    {
        const auto choice
            = chooseAgent({there(1, 3, 5), there(2, 1, 5), there(3, 2, 5)}, {AssignMode::LeastLoaded, {}, {}, {}});
        QCOMPARE(choice.agent.value, 2);
        QCOMPARE(choice.why, (Given{AssignMode::LeastLoaded, {}, {}, 2, 5}));
    }
    void roundRobinIsWhoWaitedLongestWhateverTheyHave()
    {
        const auto choice = chooseAgent({there(1, 0, 5, {}, 30), there(2, 4, 5, {}, 10), there(3, 1, 5, {}, 20)},
            {AssignMode::RoundRobin, {}, {}, {}});
        QCOMPARE(choice.agent.value, 2);
    }
    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("skill");
        QTest::addColumn<int>("load");
        QTest::addColumn<qint64>("gaveBack");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QString>("missing");
        QTest::newRow("nobody is there") << u"es"_s << QString() << 0 << qint64(0) << false << u"nobody"_s;
        QTest::newRow("nobody speaks it") << u"fr"_s << QString() << 0 << qint64(0) << true << u"language:fr"_s;
        QTest::newRow("nobody has the skill") << u"es"_s << u"spa"_s << 0 << qint64(0) << true << u"skill:spa"_s;
        QTest::newRow("the only one gave it back") << u"es"_s << QString() << 0 << qint64(1) << true << u"gave_back"_s;
        QTest::newRow("all have enough") << u"es"_s << QString() << 5 << qint64(0) << true << u"full"_s;
        QTest::newRow("somebody fits") << u"es"_s << QString() << 4 << qint64(0) << true << QString();
    }
    void saysWhatIsMissing()
    {
        QFETCH(QString, language);
        QFETCH(QString, skill);
        QFETCH(int, load);
        QFETCH(qint64, gaveBack);
        QFETCH(bool, isThere);
        AgentCandidate only = there(1, load, 5, {u"es"_s});
        only.isThere = isThere;
        const auto choice = chooseAgent({only}, {AssignMode::LeastLoaded, language, skill, {gaveBack}});
        QTEST(choice.missing, "missing");
        QCOMPARE(choice.agent.isSet(), choice.missing.isEmpty());
    }
    void whoListsNoLanguageTakesAnyButIsNotSaidToSpeakIt()
    {
        const auto choice = chooseAgent({there(1, 0, 5)}, {AssignMode::LeastLoaded, u"fr"_s, {}, {}});
        QCOMPARE(choice.agent.value, 1);
        QCOMPARE(choice.why.language, QString());
    }
    void theRuleThatSaysMostDecides_data()
    {
        QTest::addColumn<QString>("serviceType");
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("rule");
        QTest::newRow("anything") << QString() << u"general"_s << u"en"_s << qint64(1);
        QTest::newRow("language") << QString() << u"general"_s << u"es"_s << qint64(2);
        QTest::newRow("topic before language") << QString() << u"complaint"_s << u"es"_s << qint64(3);
        QTest::newRow("by service type") << u"complaint"_s << QString() << QString() << qint64(3);
        QTest::newRow("both") << QString() << u"complaint"_s << u"de"_s << qint64(4);
    }
    void theRuleThatSaysMostDecides()
    {
        QFETCH(QString, serviceType);
        QFETCH(QString, intent);
        QFETCH(QString, language);
        const std::vector<RouteRule> rules{{1, {1}, {1}, {}, {}, {}}, {2, {1}, {2}, {}, u"es"_s, {}},
            {3, {1}, {3}, u"complaint"_s, {}, {}}, {4, {1}, {4}, u"complaint"_s, u"de"_s, {}},
            {5, {2}, {5}, u"complaint"_s, u"de"_s, {}}};
        const RouteRule *rule = chooseRoute(rules, {{1}, serviceType, intent, {}, language});
        QVERIFY(rule != nullptr);
        QTEST(rule->id, "rule");
        QVERIFY(chooseRoute(rules, {{3}, serviceType, intent, {}, language}) == nullptr);
    }
    void aReasonIsTheSameAsAWord()
    {
        const Given given{AssignMode::RoundRobin, u"es"_s, u"spa"_s, 2, 5};
        QCOMPARE(toWord(given), u"round_robin;es;spa;2;5"_s);
        QCOMPARE(givenFromWord(toWord(given)), std::optional(given));
        QVERIFY(!givenFromWord(u"claimed"_s));
    }
    void hoursKnowBreaksNightsAndClosedDays_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<bool>("open");
        QTest::newRow("Monday morning") << u"2026-11-30T09:00:00"_s << true;
        QTest::newRow("in the break") << u"2026-11-30T12:30:00"_s << false;
        QTest::newRow("after the break") << u"2026-11-30T13:00:00"_s << true;
        QTest::newRow("its end is out") << u"2026-11-30T20:00:00"_s << false;
        QTest::newRow("Friday night") << u"2026-12-04T23:30:00"_s << true;
        QTest::newRow("on into Saturday") << u"2026-12-05T01:59:00"_s << true;
        QTest::newRow("until two") << u"2026-12-05T02:00:00"_s << false;
        QTest::newRow("Sunday") << u"2026-12-06T10:00:00"_s << false;
        QTest::newRow("Christmas, a Friday") << u"2026-12-25T10:00:00"_s << false;
    }
    void hoursKnowBreaksNightsAndClosedDays()
    {
        QFETCH(QString, local);
        const QTimeZone madrid("Europe/Madrid");
        const auto hours = OfficeHours::parse(u"mon-fri 08:00-12:00 13:00-20:00; fri 22:00-02:00; closed 2026-12-25"_s);
        QVERIFY(hours.ok());
        QTEST(hours->isOpen(at(local.toLatin1().constData(), madrid), madrid), "open");
    }
    void hoursThatMakeNoSenseAreRefusedWithThePartThatDoesNot()
    {
        for (const QString &text :
            {u"mon-fri"_s, u"someday 08:00-12:00"_s, u"mon 8-12"_s, u"mon 08:00-25:00"_s, u"closed soon"_s})
            QVERIFY2(!OfficeHours::parse(text).ok(), qPrintable(text));
        QVERIFY(OfficeHours::parse(u"mon 8-12"_s).error().message.contains(u"8-12"_s));
        QVERIFY(OfficeHours::parse(QString())->isOpen({1}, QTimeZone::utc()));
    }
};

BELLHOP_TEST(tst_assignment, TestAssignment)
#include "tst_assignment.moc"
