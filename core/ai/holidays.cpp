// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/holidays.h"

#include <QLatin1String>

#include <array>
#include <memory>

#include <unicode/calendar.h>

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

struct FixedDay {
    QLatin1String name;
    int month;
    int day;
};

constexpr std::array kFixed{FixedDay{"christmas"_L1, 12, 25}, FixedDay{"christmaseve"_L1, 12, 24},
    FixedDay{"boxingday"_L1, 12, 26}, FixedDay{"newyear"_L1, 1, 1}, FixedDay{"newyearseve"_L1, 12, 31},
    FixedDay{"epiphany"_L1, 1, 6}, FixedDay{"valentine"_L1, 2, 14}, FixedDay{"whiteday"_L1, 3, 14},
    FixedDay{"stpatrick"_L1, 3, 17}, FixedDay{"stgeorge"_L1, 4, 23}, FixedDay{"stjoseph"_L1, 3, 19},
    FixedDay{"stjohn"_L1, 6, 24}, FixedDay{"stnicholas"_L1, 12, 6}, FixedDay{"ststephen"_L1, 12, 26},
    FixedDay{"peterpaul"_L1, 6, 29}, FixedDay{"earthday"_L1, 4, 22}, FixedDay{"aprilfools"_L1, 4, 1},
    FixedDay{"labour"_L1, 5, 1}, FixedDay{"independence"_L1, 7, 4}, FixedDay{"veterans"_L1, 11, 11},
    FixedDay{"halloween"_L1, 10, 31}, FixedDay{"allsaints"_L1, 11, 1}, FixedDay{"allsouls"_L1, 11, 2},
    FixedDay{"guyfawkes"_L1, 11, 5}, FixedDay{"groundhog"_L1, 2, 2}, FixedDay{"juneteenth"_L1, 6, 19},
    FixedDay{"flagday"_L1, 6, 14}, FixedDay{"pearlharbor"_L1, 12, 7}, FixedDay{"ustax"_L1, 4, 15},
    FixedDay{"assumption"_L1, 8, 15}, FixedDay{"immaculate"_L1, 12, 8}, FixedDay{"kingsday"_L1, 4, 27},
    FixedDay{"bastille"_L1, 7, 14}, FixedDay{"anzac"_L1, 4, 25}, FixedDay{"australiaday"_L1, 1, 26},
    FixedDay{"canadaday"_L1, 7, 1}, FixedDay{"siblings"_L1, 4, 10}, FixedDay{"vegan"_L1, 11, 1},
    FixedDay{"womensday"_L1, 3, 8}, FixedDay{"womensdaysa"_L1, 8, 9}, FixedDay{"germanunity"_L1, 10, 3},
    FixedDay{"reformation"_L1, 10, 31}, FixedDay{"liberationit"_L1, 4, 25}, FixedDay{"republicit"_L1, 6, 2},
    FixedDay{"hispanidad"_L1, 10, 12}, FixedDay{"constitutiones"_L1, 12, 6}, FixedDay{"victory"_L1, 5, 8},
    FixedDay{"freedompt"_L1, 4, 25}, FixedDay{"portugal"_L1, 6, 10}, FixedDay{"independencebr"_L1, 9, 7},
    FixedDay{"aparecida"_L1, 10, 12}, FixedDay{"republicbr"_L1, 11, 15}, FixedDay{"tiradentes"_L1, 4, 21},
    FixedDay{"namoradosbr"_L1, 6, 12}, FixedDay{"restoration"_L1, 12, 1}, FixedDay{"republicpt"_L1, 10, 5},
    FixedDay{"nationalcn"_L1, 10, 1}, FixedDay{"childrencn"_L1, 6, 1}, FixedDay{"teacherscn"_L1, 9, 10},
    FixedDay{"armycn"_L1, 8, 1}, FixedDay{"youthcn"_L1, 5, 4}, FixedDay{"arborcn"_L1, 3, 12},
    FixedDay{"singles"_L1, 11, 11}, FixedDay{"consumer"_L1, 3, 15}, FixedDay{"samil"_L1, 3, 1},
    FixedDay{"childrenkr"_L1, 5, 5}, FixedDay{"memorialkr"_L1, 6, 6}, FixedDay{"liberationkr"_L1, 8, 15},
    FixedDay{"foundationkr"_L1, 10, 3}, FixedDay{"hangul"_L1, 10, 9}, FixedDay{"constitutionkr"_L1, 7, 17},
    FixedDay{"foundationjp"_L1, 2, 11}, FixedDay{"showa"_L1, 4, 29}, FixedDay{"constitutionjp"_L1, 5, 3},
    FixedDay{"greenery"_L1, 5, 4}, FixedDay{"childrenjp"_L1, 5, 5}, FixedDay{"mountain"_L1, 8, 11},
    FixedDay{"culturejp"_L1, 11, 3}, FixedDay{"labourthanks"_L1, 11, 23}, FixedDay{"emperor"_L1, 2, 23},
    FixedDay{"tanabata"_L1, 7, 7}, FixedDay{"hinamatsuri"_L1, 3, 3}, FixedDay{"saba"_L1, 7, 7},
    FixedDay{"mashujaa"_L1, 10, 20}, FixedDay{"jamhuri"_L1, 12, 12}, FixedDay{"madaraka"_L1, 6, 1},
    FixedDay{"nyerere"_L1, 10, 14}, FixedDay{"uhurutz"_L1, 12, 9}, FixedDay{"muungano"_L1, 4, 26},
    FixedDay{"saudinational"_L1, 9, 23}, FixedDay{"uaenational"_L1, 12, 2}, FixedDay{"wbdiscrimination"_L1, 3, 1},
    FixedDay{"prematurity"_L1, 11, 17}, FixedDay{"arabiclanguage"_L1, 12, 18}, FixedDay{"worldaids"_L1, 12, 1},
    FixedDay{"immaculata"_L1, 12, 8}, FixedDay{"mothersar"_L1, 3, 21}, FixedDay{"fatherses"_L1, 3, 19},
    FixedDay{"bodhi"_L1, 12, 8}, FixedDay{"lincoln"_L1, 2, 12}, FixedDay{"candlemas"_L1, 2, 2}};

struct EasterDay {
    QLatin1String name;
    int days;
};

constexpr std::array kFromEaster{EasterDay{"easter"_L1, 0}, EasterDay{"eastermonday"_L1, 1},
    EasterDay{"goodfriday"_L1, -2}, EasterDay{"easterweekend"_L1, -2}, EasterDay{"holysaturday"_L1, -1},
    EasterDay{"palmsunday"_L1, -7}, EasterDay{"maundythursday"_L1, -3}, EasterDay{"ashwednesday"_L1, -46},
    EasterDay{"mardigras"_L1, -47}, EasterDay{"rosenmontag"_L1, -48}, EasterDay{"carnival"_L1, -47},
    EasterDay{"ascension"_L1, 39}, EasterDay{"pentecost"_L1, 49}, EasterDay{"whitmonday"_L1, 50},
    EasterDay{"trinity"_L1, 56}, EasterDay{"corpuschristi"_L1, 60}};

constexpr std::array kFromOrthodoxEaster{EasterDay{"orthodoxeaster"_L1, 0}, EasterDay{"orthodoxgoodfriday"_L1, -2},
    EasterDay{"orthodoxsaturday"_L1, -1}, EasterDay{"orthodoxmonday"_L1, 1}, EasterDay{"orthodoxpalm"_L1, -7}};

struct WeekdayRule {
    QLatin1String name;
    int month;
    int weekday;
    int nth;
    int plus;
};

constexpr std::array kWeekdays{WeekdayRule{"thanksgiving"_L1, 11, 4, 4, 0}, WeekdayRule{"blackfriday"_L1, 11, 4, 4, 1},
    WeekdayRule{"cybermonday"_L1, 11, 4, 4, 4}, WeekdayRule{"mlk"_L1, 1, 1, 3, 0},
    WeekdayRule{"presidents"_L1, 2, 1, 3, 0}, WeekdayRule{"memorial"_L1, 5, 1, -1, 0},
    WeekdayRule{"columbus"_L1, 10, 1, 2, 0}, WeekdayRule{"mothers"_L1, 5, 7, 2, 0},
    WeekdayRule{"motherses"_L1, 5, 7, 1, 0}, WeekdayRule{"mothersfr"_L1, 5, 7, -1, 0},
    WeekdayRule{"fathers"_L1, 6, 7, 3, 0}, WeekdayRule{"fathersbr"_L1, 8, 7, 2, 0},
    WeekdayRule{"labor_us"_L1, 9, 1, 1, 0}, WeekdayRule{"bankholiday_may"_L1, 5, 1, 1, 0},
    WeekdayRule{"bankholiday_summer"_L1, 8, 1, -1, 0}, WeekdayRule{"comingofage"_L1, 1, 1, 2, 0},
    WeekdayRule{"marineday"_L1, 7, 1, 3, 0}, WeekdayRule{"respect"_L1, 9, 1, 3, 0},
    WeekdayRule{"sportsday"_L1, 10, 1, 2, 0}};

struct OtherCalendar {
    QLatin1String name;
    const char *calendar;
    int month; ///< From 0, as ICU counts.
    int day;
};

constexpr std::array kOther{OtherCalendar{"chinesenewyear"_L1, "@calendar=chinese", 0, 1},
    OtherCalendar{"lantern"_L1, "@calendar=chinese", 0, 15}, OtherCalendar{"dragonboat"_L1, "@calendar=chinese", 4, 5},
    OtherCalendar{"qixi"_L1, "@calendar=chinese", 6, 7}, OtherCalendar{"ghost"_L1, "@calendar=chinese", 6, 15},
    OtherCalendar{"midautumn"_L1, "@calendar=chinese", 7, 15}, OtherCalendar{"chongyang"_L1, "@calendar=chinese", 8, 9},
    OtherCalendar{"buddha"_L1, "@calendar=chinese", 3, 8}, OtherCalendar{"laba"_L1, "@calendar=chinese", 11, 8},
    OtherCalendar{"eidfitr"_L1, "@calendar=islamic-umalqura", 9, 1},
    OtherCalendar{"eidadha"_L1, "@calendar=islamic-umalqura", 11, 10},
    OtherCalendar{"ramadan"_L1, "@calendar=islamic-umalqura", 8, 1},
    OtherCalendar{"islamicnewyear"_L1, "@calendar=islamic-umalqura", 0, 1},
    OtherCalendar{"ashura"_L1, "@calendar=islamic-umalqura", 0, 10},
    OtherCalendar{"mawlid"_L1, "@calendar=islamic-umalqura", 2, 12},
    OtherCalendar{"isra"_L1, "@calendar=islamic-umalqura", 6, 27},
    OtherCalendar{"laylatalqadr"_L1, "@calendar=islamic-umalqura", 8, 27},
    OtherCalendar{"roshhashanah"_L1, "@calendar=hebrew", 0, 1},
    OtherCalendar{"yomkippur"_L1, "@calendar=hebrew", 0, 10}, OtherCalendar{"sukkot"_L1, "@calendar=hebrew", 0, 15},
    OtherCalendar{"hanukkah"_L1, "@calendar=hebrew", 2, 25}, OtherCalendar{"passover"_L1, "@calendar=hebrew", 7, 15},
    OtherCalendar{"shavuot"_L1, "@calendar=hebrew", 9, 6}};

std::optional<QDate> inOtherCalendar(const OtherCalendar &feast, int year)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale(feast.calendar), status));
    if (U_FAILURE(status) || !calendar)
        return std::nullopt;
    // Any day of the year tells the other calendar's year; the feast may be in that one or the next.
    const double noon = 43'200'000.0;
    calendar->setTime(
        double(QDate(year, 1, 1).toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000.0 + noon, status);
    const int32_t first = calendar->get(UCAL_EXTENDED_YEAR, status);
    for (int32_t other = first; other <= first + 1 && U_SUCCESS(status); ++other) {
        calendar->clear();
        calendar->set(UCAL_EXTENDED_YEAR, other);
        calendar->set(UCAL_MONTH, feast.month);
        calendar->set(UCAL_DATE, feast.day);
        calendar->set(UCAL_HOUR_OF_DAY, 12);
        const double days = std::floor(calendar->getTime(status) / 86'400'000.0);
        const QDate date = QDate(1970, 1, 1).addDays(qint64(days));
        if (U_SUCCESS(status) && date.year() == year)
            return date;
    }
    return std::nullopt;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

QDate orthodoxEaster(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int f = d + e + 114;
    return QDate(year, f / 31, f % 31 + 1).addDays(year / 100 - year / 400 - 2); // from the Julian calendar
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth > 0) {
        const QDate first(year, month, 1);
        const QDate date = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
        return date.month() == month ? date : QDate();
    }
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    const QDate date = last.addDays(-((last.dayOfWeek() - weekday + 7) % 7) - 7 * (-nth - 1));
    return date.month() == month ? date : QDate();
}

std::optional<QDate> holidayIn(QStringView name, int year)
{
    if (year < 1000 || year > 2999)
        return std::nullopt;
    for (const FixedDay &f : kFixed)
        if (name == f.name)
            return QDate(year, f.month, f.day);
    for (const EasterDay &f : kFromEaster)
        if (name == f.name)
            return easterSunday(year).addDays(f.days);
    for (const EasterDay &f : kFromOrthodoxEaster)
        if (name == f.name)
            return orthodoxEaster(year).addDays(f.days);
    for (const WeekdayRule &f : kWeekdays)
        if (name == f.name)
            return nthWeekday(year, f.month, f.weekday, f.nth).addDays(f.plus);
    for (const OtherCalendar &f : kOther)
        if (name == f.name)
            return inOtherCalendar(f, year);
    if (name == "bossday"_L1) { // 16 October, or the working day nearest to it
        const QDate day(year, 10, 16);
        return day.dayOfWeek() == 6 ? day.addDays(-1) : day.dayOfWeek() == 7 ? day.addDays(1) : day;
    }
    if (name == "adminday"_L1)
        return nthWeekday(year, 4, 6, -1).addDays(-3);
    if (name == "qingming"_L1)
        return QDate(year, 4, year % 4 == 3 || year % 4 == 2 ? 5 : 4);
    if (name == "chineseneweve"_L1) {
        const auto next = inOtherCalendar(kOther[0], year);
        return next ? std::optional(next->addDays(-1)) : std::nullopt;
    }
    if (name == "advent1"_L1)
        return QDate(year, 12, 24).addDays(-(QDate(year, 12, 24).dayOfWeek() % 7) - 21);
    return std::nullopt;
}

} // namespace bellhop::ai
