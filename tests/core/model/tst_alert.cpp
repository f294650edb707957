// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alert.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const char *utc)
{
    return {QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch()};
}

QuietHours quiet(QStringView text)
{
    return *QuietHours::fromText(text);
}

/// What raises a kind just so, what just does not, and what is severe.
struct Edge {
    AlertKind kind;
    AlertMeasure raises;
    AlertMeasure spares;
    AlertMeasure severe;
};

} // namespace

class TestAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsEdge();
    void everyRuleThatIsOffIsSilent();
    void everySentenceNamesTheCauseAndOneStep();
    void readsBackItsOwnWords();
    void refusesLimitsThatMakeNoSense_data();
    void refusesLimitsThatMakeNoSense();
    void theNarrowestLimitCounts();
    void quietHoursFollowTheWall_data();
    void quietHoursFollowTheWall();
    void quietHoursOfTheTeamReplaceThoseOfTheSite();
    void refusesHoursThatAreNone();
    void tellsAtOnceAndThenUntilItIsHandled();
    void whatWasAcknowledgedComesBackWhenItIsWorse();
    void whatIsUsualIsTheMiddleOfTheSameLocalHours();
    void theWorstComesFirst();
};

void TestAlert::everyRuleHasItsEdge()
{
    // By the limits that hold where nobody has set others.
    const std::vector<Edge> edges{
        {AlertKind::ResponseTime, {600, 0, 1}, {599, 0, 1}, {1800, 0, 1}},
        {AlertKind::Unassigned, {300, 0, 1}, {299, 0, 1}, {900, 0, 1}},
        {AlertKind::ServiceLevel, {79, 0, 5}, {80, 0, 50}, {39, 0, 5}},
        {AlertKind::FailedSends, {5, 0, 0}, {4, 0, 0}, {20, 0, 0}},
        {AlertKind::UnknownSends, {3, 0, 0}, {2, 0, 0}, {12, 0, 0}},
        {AlertKind::WebhookSilence, {10, 15, 0}, {10, 14, 0}, {50, 15, 0}},
        {AlertKind::ChannelToken, {1, 0, 0}, {0, 0, 0}, {1, 0, 0}},
        {AlertKind::ChannelQuality, {2, 0, 0}, {1, 0, 0}, {2, 0, 0}},
        {AlertKind::TemplatePaused, {1, 0, 0}, {0, 0, 0}, {2, 0, 0}},
        {AlertKind::OutboxAge, {120, 0, 1}, {119, 0, 1}, {600, 0, 1}},
        {AlertKind::DatabaseAway, {10, 0, 0}, {9, 0, 0}, {10, 0, 0}},
        {AlertKind::DatabaseSlow, {1000, 30, 0}, {999, 30, 0}, {5000, 30, 0}},
        {AlertKind::Spool, {30, 0, 1}, {29, 0, 1}, {1, 1, 1}},
        {AlertKind::ClockSkew, {-5, 0, 0}, {4, 0, 0}, {60, 0, 0}},
        {AlertKind::Disk, {4, 900, 0}, {5, 500, 0}, {2, 900, 0}},
    };
    QCOMPARE(edges.size(), kAlertKinds);
    for (const Edge &edge : edges) {
        const AlertLimit limit = alertRule(edge.kind).normal;
        const QByteArray name(toWire(edge.kind).data());
        QVERIFY2(judge(edge.kind, edge.raises, limit).has_value(), name.constData());
        QVERIFY2(!judge(edge.kind, edge.spares, limit).has_value(), name.constData());
        QVERIFY2(judge(edge.kind, edge.severe, limit) == AlertLevel::Severe, name.constData());
    }
    // A few conversations say nothing of a service level; little room in MB counts on a huge disk too; silence that is
    // long but usual is none.
    QVERIFY(!judge(AlertKind::ServiceLevel, {0, 0, 4}, {true, 80, 300}));
    QVERIFY(judge(AlertKind::Disk, {6, 499, 0}, {true, 5, 500}));
    QVERIFY(!judge(AlertKind::WebhookSilence, {9, 300, 0}, {true, 10, 15}));
}

void TestAlert::everyRuleThatIsOffIsSilent()
{
    for (const AlertRule &rule : alertRules()) {
        AlertLimit off = rule.normal;
        off.on = false;
        const AlertMeasure bad = rule.kind == AlertKind::Disk || rule.kind == AlertKind::ServiceLevel
            ? AlertMeasure{0, 0, 1000}
            : AlertMeasure{1'000'000, 1'000'000, 1000};
        QVERIFY2(judge(rule.kind, bad, rule.normal).has_value(), toWire(rule.kind).data());
        QVERIFY2(!judge(rule.kind, bad, off).has_value(), toWire(rule.kind).data());
    }
}

void TestAlert::everySentenceNamesTheCauseAndOneStep()
{
    const AlertNames names{u"Front desk"_s, u"Hotel Sol"_s, u"sol-main"_s};
    static const QRegularExpression hole(u"%\\d"_s);
    QSet<QString> titles;
    for (const AlertRule &rule : alertRules()) {
        AlertFacts facts{rule.kind, {}, AlertLevel::Warning, {700, 0, 3}, rule.normal, u"late_arrival (en)"_s};
        facts.place.relay = u"relay-1"_s;
        const QString cause = alertCause(facts, names);
        const QString step = alertNextStep(facts, names);
        const QByteArray said = (cause + u" / "_s + step).toUtf8();
        QVERIFY2(!cause.contains(hole) && !step.contains(hole), said.constData());
        QVERIFY2(cause.size() > 20 && step.size() > 20 && step.endsWith(u'.'), said.constData());
        const QString where = rule.reach == AlertReach::Relay ? u"relay-1"_s
            : rule.reach == AlertReach::Channel               ? names.channel
                                                              : names.team;
        QVERIFY2(cause.contains(where), said.constData());
        titles.insert(alertTitle(rule.kind));
    }
    QCOMPARE(titles.size(), static_cast<qsizetype>(kAlertKinds));
    const AlertFacts wait{AlertKind::Unassigned, {}, AlertLevel::Warning, {720, 0, 3}, {true, 5, 0}, {}};
    QCOMPARE(alertCause(wait, names),
        u"A guest waits 12 min and nobody of team Front desk at Hotel Sol has the conversation; longer than 5 min: 3."_s);
    QCOMPARE(alertCause(wait, {{}, u"Hotel Sol"_s, {}}),
        u"A guest waits 12 min and nobody of Hotel Sol has the conversation; longer than 5 min: 3."_s);
}

void TestAlert::readsBackItsOwnWords()
{
    for (const AlertRule &rule : alertRules()) {
        QCOMPARE(alertRule(rule.kind).kind, rule.kind);
        QCOMPARE(alertKindFromWire(QString(toWire(rule.kind))), std::optional(rule.kind));
        const auto again = alertLimitFromText(rule.kind, toText(rule.kind, rule.normal));
        QVERIFY2(again.ok() && *again == rule.normal, toWire(rule.kind).data());
        QVERIFY(!alertLimitFromText(rule.kind, u"off")->on);
    }
    for (const AlertLevel level : {AlertLevel::Warning, AlertLevel::Severe})
        QCOMPARE(alertLevelFromWire(QString(toWire(level))), std::optional(level));
    QVERIFY(!alertKindFromWire(u"weather") && !alertLevelFromWire(u"mild"));
}

void TestAlert::refusesLimitsThatMakeNoSense_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << AlertKind::Unassigned << QString();
    QTest::newRow("a word") << AlertKind::Unassigned << u"soon"_s;
    QTest::newRow("none") << AlertKind::Unassigned << u"0"_s;
    QTest::newRow("below") << AlertKind::Unassigned << u"-3"_s;
    QTest::newRow("beyond a day") << AlertKind::Unassigned << u"1441"_s;
    QTest::newRow("a second number that it has not") << AlertKind::Unassigned << u"5/10"_s;
    QTest::newRow("more than all") << AlertKind::ServiceLevel << u"101"_s;
    QTest::newRow("half of a pair") << AlertKind::ServiceLevel << u"80/"_s;
    QTest::newRow("beyond 32 bits") << AlertKind::OutboxAge << u"99999999999"_s;
}

void TestAlert::refusesLimitsThatMakeNoSense()
{
    QFETCH(AlertKind, kind);
    QFETCH(QString, text);
    const auto limit = alertLimitFromText(kind, text);
    QVERIFY(!limit.ok());
    QVERIFY(limit.error().message.startsWith(QString(toWire(kind))));
}

void TestAlert::theNarrowestLimitCounts()
{
    AlertSettings settings;
    const AlertKind kind = AlertKind::Unassigned;
    QCOMPARE(settings.limitFor(kind, {1}, {2}).limit, 5);
    settings.limits[{AlertScope{}, kind}] = {true, 20, 0};
    QCOMPARE(settings.limitFor(kind, {1}, {2}).limit, 20);
    settings.limits[{AlertScope{AlertScope::Kind::Property, 2}, kind}] = {true, 8, 0};
    QCOMPARE(settings.limitFor(kind, {1}, {2}).limit, 8);
    QCOMPARE(settings.limitFor(kind, {1}, {3}).limit, 20);
    settings.limits[{AlertScope{AlertScope::Kind::Team, 1}, kind}] = {false, 3, 0};
    QVERIFY(!settings.limitFor(kind, {1}, {2}).on);
    QCOMPARE(settings.limitFor(kind, {}, {2}).limit, 8);
    QCOMPARE(settings.limitFor(AlertKind::ResponseTime, {1}, {2}).limit, 10);
}

void TestAlert::quietHoursFollowTheWall_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<bool>("covered");
    const QString night = u"22:00-07:00"_s;
    const QString madrid = u"Europe/Madrid"_s;
    // Winter: one hour before UTC; summer: two.
    QTest::newRow("before") << night << madrid << QByteArray("2026-01-10T20:59:59Z") << false;
    QTest::newRow("from the first second") << night << madrid << QByteArray("2026-01-10T21:00:00Z") << true;
    QTest::newRow("across midnight") << night << madrid << QByteArray("2026-01-11T02:00:00Z") << true;
    QTest::newRow("up to the last") << night << madrid << QByteArray("2026-01-11T05:59:59Z") << true;
    QTest::newRow("not beyond") << night << madrid << QByteArray("2026-01-11T06:00:00Z") << false;
    QTest::newRow("in summer an hour earlier") << night << madrid << QByteArray("2026-07-10T20:00:00Z") << true;
    QTest::newRow("and ends an hour earlier") << night << madrid << QByteArray("2026-07-11T05:00:00Z") << false;
    // The clocks go forward on 29 March 2026 at 01:00 UTC: 02:00 to 03:00 is not there.
    QTest::newRow("before the hour that is not there")
        << u"02:00-03:00"_s << madrid << QByteArray("2026-03-29T00:59:59Z") << false;
    QTest::newRow("after it") << u"02:00-03:00"_s << madrid << QByteArray("2026-03-29T01:00:00Z") << false;
    QTest::newRow("an end in the hour that is not there")
        << u"22:00-02:30"_s << madrid << QByteArray("2026-03-29T01:00:00Z") << false;
    // They go back on 25 October 2026 at 01:00 UTC: 02:00 to 03:00 is there twice.
    QTest::newRow("the hour that is there twice, first")
        << u"02:00-03:00"_s << madrid << QByteArray("2026-10-25T00:30:00Z") << true;
    QTest::newRow("the hour that is there twice, again")
        << u"02:00-03:00"_s << madrid << QByteArray("2026-10-25T01:30:00Z") << true;
    QTest::newRow("and then no more") << u"02:00-03:00"_s << madrid << QByteArray("2026-10-25T02:00:00Z") << false;
    // Elsewhere.
    QTest::newRow("half an hour off") << night << u"Asia/Kolkata"_s << QByteArray("2026-01-10T16:30:00Z") << true;
    QTest::newRow("a minute before") << night << u"Asia/Kolkata"_s << QByteArray("2026-01-10T16:29:00Z") << false;
    QTest::newRow("on the other side of the world")
        << night << u"Pacific/Auckland"_s << QByteArray("2026-01-10T10:00:00Z") << true;
    QTest::newRow("a zone of its own") << u"22:00-07:00 Asia/Tokyo"_s << madrid << QByteArray("2026-01-10T13:00:00Z")
                                       << true;
    QTest::newRow("not the property's then")
        << u"22:00-07:00 Asia/Tokyo"_s << madrid << QByteArray("2026-01-10T22:30:00Z") << false;
    QTest::newRow("several") << u"22:00-07:00,12:30-13:30"_s << madrid << QByteArray("2026-01-10T12:00:00Z") << true;
    QTest::newRow("between them") << u"22:00-07:00,12:30-13:30"_s << madrid << QByteArray("2026-01-10T14:00:00Z")
                                  << false;
    QTest::newRow("none") << QString() << madrid << QByteArray("2026-01-10T23:00:00Z") << false;
}

void TestAlert::quietHoursFollowTheWall()
{
    QFETCH(QString, hours);
    QFETCH(QString, zone);
    QFETCH(QByteArray, utc);
    QFETCH(bool, covered);
    QCOMPARE(quiet(hours).covers(at(utc.constData()), QTimeZone(zone.toLatin1())), covered);
}

void TestAlert::quietHoursOfTheTeamReplaceThoseOfTheSite()
{
    AlertSettings settings;
    const QTimeZone utc = QTimeZone::utc();
    const Instant night = at("2026-01-10T23:00:00Z");
    const AlertPlace desk{{1}, {2}, {}, 0, {}};
    const AlertPlace relay{{}, {}, {}, 0, u"relay-1"_s};
    QVERIFY(!settings.isQuiet(desk, night, utc));
    settings.quiet[AlertScope{}] = quiet(u"22:00-07:00");
    QVERIFY(settings.isQuiet(desk, night, utc) && settings.isQuiet(relay, night, utc));
    settings.quiet[AlertScope{AlertScope::Kind::Team, 1}] = quiet(u""); // this team works at night
    QVERIFY(!settings.isQuiet(desk, night, utc) && settings.isQuiet(relay, night, utc));
}

void TestAlert::refusesHoursThatAreNone()
{
    for (const QStringView text : {u"22-7", u"22:00", u"22:00-24:00", u"25:00-07:00", u"22:00-22:00", u"22:00-07:00,",
             u"22:00-07:00 Europe/Atlantis", u"22:00-07:00 Europe/Madrid now", u"22:00-07:00-08:00"}) {
        const auto hours = QuietHours::fromText(text);
        QVERIFY2(!hours.ok() && hours.error().kind == ErrorKind::BadData, qPrintable(text.toString()));
    }
}

void TestAlert::tellsAtOnceAndThenUntilItIsHandled()
{
    const AlertSettings settings;
    AlertCard card;
    const Instant start = at("2026-01-10T12:00:00Z");
    QVERIFY(isDueToTell(card, start, settings, false));
    QVERIFY(!isDueToTell(card, start, settings, true)); // quiet: not told, and due afterwards
    card.told = 1;
    card.toldAt = start;
    QVERIFY(!isDueToTell(card, start + 14min, settings, false));
    QVERIFY(isDueToTell(card, start + 15min, settings, false));
    card.acknowledgedBy = {3};
    QVERIFY(!isDueToTell(card, start + 24h, settings, false));
}

void TestAlert::whatWasAcknowledgedComesBackWhenItIsWorse()
{
    const auto facts = [](AlertKind kind, AlertLevel level, const AlertMeasure &seen) {
        return AlertFacts{kind, {}, level, seen, alertRule(kind).normal, {}};
    };
    const auto warned
        = [&](AlertKind kind, const AlertMeasure &seen) { return facts(kind, AlertLevel::Warning, seen); };
    const AlertFacts wait = warned(AlertKind::Unassigned, {300, 0, 1});
    QVERIFY(!isWorse(wait, wait));
    QVERIFY(!isWorse(wait, warned(AlertKind::Unassigned, {599, 0, 1})));
    QVERIFY(isWorse(wait, warned(AlertKind::Unassigned, {600, 0, 1})));
    QVERIFY(isWorse(wait, facts(AlertKind::Unassigned, AlertLevel::Severe, {310, 0, 1})));
    QVERIFY(!isWorse(facts(AlertKind::Unassigned, AlertLevel::Severe, {900, 0, 1}), wait)); // better
    QVERIFY(isWorse(warned(AlertKind::ServiceLevel, {70, 0, 9}), warned(AlertKind::ServiceLevel, {35, 0, 9})));
    QVERIFY(!isWorse(warned(AlertKind::ServiceLevel, {70, 0, 9}), warned(AlertKind::ServiceLevel, {75, 0, 9})));
    QVERIFY(isWorse(warned(AlertKind::Disk, {4, 400, 0}), warned(AlertKind::Disk, {4, 200, 0})));
    QVERIFY(isWorse(warned(AlertKind::ClockSkew, {-6, 0, 0}), warned(AlertKind::ClockSkew, {12, 0, 0})));
    QVERIFY(isWorse(warned(AlertKind::Spool, {40, 0, 10}), warned(AlertKind::Spool, {50, 0, 20})));
    QVERIFY(!isWorse(warned(AlertKind::Spool, {40, 0, 10}), warned(AlertKind::Spool, {500, 0, 9})));
}

void TestAlert::whatIsUsualIsTheMiddleOfTheSameLocalHours()
{
    // Around the end of summer time in Madrid: the same hour on the wall, not the same in UTC.
    const auto spans
        = sameHoursBefore(at("2026-10-26T09:00:00Z"), at("2026-10-26T09:30:00Z"), QTimeZone("Europe/Madrid"), 2);
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[0].first, at("2026-10-25T09:00:00Z"));
    QCOMPARE(spans[1].first, at("2026-10-24T08:00:00Z"));
    QCOMPARE(spans[1].second, at("2026-10-24T08:30:00Z"));
    QCOMPARE(usualCount({}), 0);
    QCOMPARE(usualCount({50, 60}), 0); // two days are no habit
    QCOMPARE(usualCount({50, 0, 40}), 40);
    QCOMPARE(usualCount({0, 0, 40, 50}), 0); // a channel that is silent every other day
    QCOMPARE(usualCount({900, 10, 12, 11, 9}), 11); // one day of a campaign
}

void TestAlert::theWorstComesFirst()
{
    AlertCard old;
    old.id = 1;
    old.since = {1000};
    AlertCard young = old;
    young.id = 2;
    young.since = {2000};
    QVERIFY(isMoreUrgent(old, young) && !isMoreUrgent(young, old));
    young.facts.level = AlertLevel::Severe;
    QVERIFY(isMoreUrgent(young, old));
}

BELLHOP_TEST(tst_alert, TestAlert)
#include "tst_alert.moc"
