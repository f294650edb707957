// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_days.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::report;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant utc(const QString &text)
{
    return {QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch()};
}

qint64 hoursOf(const QString &day, const char *zone)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const Span span = spanOf({date, date}, QTimeZone(zone));
    return (span.until - span.from).count() / 3'600'000;
}

} // namespace

/// Days are those of the clocks on the property's walls.
class TestReportDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysHave23Or25HoursWhereClocksChange();
    void aDayThatHasNoMidnightBeginsAtOne();
    void hoursOfHalfHourZonesBeginAtTheirOwnFullHour();
    void theHourThatComesTwiceIsCutWhereItIsOver();
    void everyMillisecondIsInOneHourAndOneDay();
    void refusesDaysThatAreNone();
};

void TestReportDays::daysHave23Or25HoursWhereClocksChange()
{
    QCOMPARE(hoursOf(u"2026-03-28"_s, "Europe/Madrid"), 24);
    QCOMPARE(hoursOf(u"2026-03-29"_s, "Europe/Madrid"), 23);
    QCOMPARE(hoursOf(u"2026-10-25"_s, "Europe/Madrid"), 25);
    QCOMPARE(hoursOf(u"2026-10-25"_s, "Asia/Tokyo"), 24);
}

void TestReportDays::aDayThatHasNoMidnightBeginsAtOne()
{
    // Beirut's clocks went from midnight to one.
    const QDate day(2022, 3, 27);
    QCOMPARE(spanOf({day, day}, QTimeZone("Asia/Beirut")).from, utc(u"2022-03-26T22:00:00Z"_s));
    QCOMPARE(cutName(Cut::Day, utc(u"2022-03-26T22:00:00Z"_s), QTimeZone("Asia/Beirut")), u"2022-03-27"_s);
    QCOMPARE(cutName(Cut::Hour, utc(u"2022-03-26T22:00:00Z"_s), QTimeZone("Asia/Beirut")), u"01"_s);
}

void TestReportDays::hoursOfHalfHourZonesBeginAtTheirOwnFullHour()
{
    const QTimeZone kolkata("Asia/Kolkata");
    QCOMPARE(nextCut(Cut::Hour, utc(u"2026-05-01T10:00:00Z"_s), kolkata), utc(u"2026-05-01T10:30:00Z"_s));
    QCOMPARE(cutName(Cut::Hour, utc(u"2026-05-01T10:30:00Z"_s), kolkata), u"16"_s);
}

void TestReportDays::theHourThatComesTwiceIsCutWhereItIsOver()
{
    const QTimeZone madrid("Europe/Madrid");
    const Instant first = utc(u"2026-10-25T00:00:00Z"_s); // two o'clock, summer
    const Instant second = utc(u"2026-10-25T01:00:00Z"_s); // two o'clock, winter
    QCOMPARE(nextCut(Cut::Hour, first, madrid), second);
    QCOMPARE(cutName(Cut::Hour, first, madrid), u"02"_s);
    QCOMPARE(cutName(Cut::Hour, second, madrid), u"02"_s);
    QCOMPARE(cutName(Cut::Weekday, second, madrid), u"7 Sunday"_s);
}

void TestReportDays::everyMillisecondIsInOneHourAndOneDay()
{
    for (const char *name : {"Europe/Madrid", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"}) {
        const QTimeZone zone(name);
        for (const Cut cut : {Cut::Hour, Cut::Day}) {
            const Instant end = utc(u"2026-12-31T00:00:00Z"_s);
            for (Instant at = utc(u"2026-01-01T00:00:00Z"_s); at < end;) {
                const Instant next = nextCut(cut, at, zone);
                QVERIFY2(next > at, name);
                QCOMPARE(cutName(cut, {next.ms - 1}, zone), cutName(cut, at, zone));
                at = next;
            }
        }
    }
}

void TestReportDays::refusesDaysThatAreNone()
{
    QVERIFY(!checkDays({QDate(), QDate(2026, 1, 1)}).ok());
    QVERIFY(!checkDays({QDate(2026, 1, 2), QDate(2026, 1, 1)}).ok());
    QVERIFY(!checkDays({QDate(2000, 1, 2), QDate(2026, 1, 1)}).ok());
    QVERIFY(checkDays({QDate(2026, 1, 1), QDate(2026, 1, 1)}).ok());
    QVERIFY(!zoneNamed(u"Middle/Earth"_s).ok());
    QVERIFY(zoneNamed(u"Africa/Nairobi"_s).ok());
}

BELLHOP_TEST(tst_report_days, TestReportDays)
#include "tst_report_days.moc"
