// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_days.h"

#include <QLocale>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHour = 3600 * 1000;
constexpr qint64 kLongestDays = 3660;

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

QDateTime localOf(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone);
}

// Where clocks change within an hour (by half an hour, or at half past), that is a cut too.
Instant nextHour(Instant at, const QTimeZone &zone)
{
    const qint64 local = at.ms + qint64(zone.offsetFromUtc(at.toUtc())) * 1000;
    const Instant full = at + milliseconds(kHour - local % kHour);
    const QTimeZone::OffsetData change = zone.nextTransition(at.toUtc());
    if (!change.atUtc.isValid())
        return full;
    return std::min(full, Instant{change.atUtc.toMSecsSinceEpoch()});
}

QString weekdayName(const QDateTime &local)
{
    const int day = local.date().dayOfWeek();
    return u"%1 %2"_s.arg(day).arg(QLocale::c().dayName(day));
}

} // namespace

Status checkDays(const Days &days)
{
    if (!days.first.isValid() || !days.last.isValid())
        return makeError(ErrorKind::BadData, u"A day is written like 2026-03-29."_s);
    if (days.last < days.first)
        return makeError(ErrorKind::BadData, u"The last day is before the first."_s);
    if (days.first.daysTo(days.last) > kLongestDays)
        return makeError(ErrorKind::BadData, u"A report covers ten years at most."_s);
    return done();
}

Result<QTimeZone> zoneNamed(const QString &name)
{
    if (!QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))
        return makeError(ErrorKind::BadData, u"%1 is no time zone; write it like Europe/Madrid."_s.arg(name));
    return QTimeZone(name.toUtf8());
}

Span spanOf(const Days &days, const QTimeZone &zone)
{
    return {startOf(days.first, zone), startOf(days.last.addDays(1), zone)};
}

Instant nextCut(Cut cut, Instant at, const QTimeZone &zone)
{
    switch (cut) {
    case Cut::Nothing:
        break;
    case Cut::Hour:
    case Cut::HourOfWeek:
        return nextHour(at, zone);
    case Cut::Day:
    case Cut::Weekday:
        return startOf(localOf(at, zone).date().addDays(1), zone);
    }
    return {std::numeric_limits<qint64>::max()};
}

Instant hourStart(Instant at, const QTimeZone &zone)
{
    const qint64 local = at.ms + qint64(zone.offsetFromUtc(at.toUtc())) * 1000;
    const Instant full{at.ms - (local % kHour + kHour) % kHour};
    const QTimeZone::OffsetData change = zone.previousTransition((at + milliseconds(1)).toUtc());
    if (!change.atUtc.isValid())
        return full;
    return std::max(full, Instant{change.atUtc.toMSecsSinceEpoch()});
}

Instant dayStart(Instant at, const QTimeZone &zone)
{
    return startOf(localOf(at, zone).date(), zone);
}

QString cutName(Cut cut, Instant at, const QTimeZone &zone)
{
    switch (cut) {
    case Cut::Nothing:
        break;
    case Cut::Hour:
        return localOf(at, zone).toString(u"HH"_s);
    case Cut::Day:
        return localOf(at, zone).date().toString(Qt::ISODate);
    case Cut::Weekday:
        return weekdayName(localOf(at, zone));
    case Cut::HourOfWeek:
        return weekdayName(localOf(at, zone)) + localOf(at, zone).toString(u" HH"_s);
    }
    return {};
}

} // namespace bellhop::report
