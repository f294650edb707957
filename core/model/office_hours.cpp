// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/office_hours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1 for "mon"; 0 for no day.
int dayOf(const QString &word)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return static_cast<int>(days.indexOf(word)) + 1;
}

/// The days of "mon-fri", "sat", "daily"; none when it is neither.
std::vector<int> daysOf(const QString &word)
{
    if (word == "daily"_L1)
        return {1, 2, 3, 4, 5, 6, 7};
    const int first = dayOf(word.section(u'-', 0, 0));
    const int last = word.contains(u'-') ? dayOf(word.section(u'-', 1)) : first;
    if (first == 0 || last == 0)
        return {};
    std::vector<int> days;
    for (int day = first;; day = day % 7 + 1) {
        days.push_back(day);
        if (day == last)
            return days;
    }
}

Error unreadable(const QString &part)
{
    return makeError(ErrorKind::BadData,
        u"“%1” is no time of work. Write it as in “mon-fri 08:00-12:00 13:00-20:00; sat 09:00-13:00; closed 2026-12-25”."_s
            .arg(part));
}

} // namespace

Result<OfficeHours> OfficeHours::parse(const QString &text)
{
    static const QRegularExpression span(u"^([01]\\d|2[0-3]):([0-5]\\d)-(([01]\\d|2[0-3]):([0-5]\\d)|24:00)$"_s);
    OfficeHours hours;
    for (const QString &part : text.toLower().split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const std::vector<int> days = daysOf(words.front());
        if (words.size() < 2 || (days.empty() && words.front() != "closed"_L1))
            return unreadable(part.trimmed());
        for (const QString &word : words.sliced(1)) {
            const QDate date = QDate::fromString(word, Qt::ISODate);
            if (days.empty() && !date.isValid())
                return unreadable(word);
            if (days.empty()) {
                hours.m_closed.insert(date);
                continue;
            }
            if (!span.match(word).hasMatch())
                return unreadable(word);
            const QTime from = QTime::fromString(word.section(u'-', 0, 0), u"hh:mm"_s);
            const QString end = word.section(u'-', 1);
            const QTime to = end == "24:00"_L1 ? QTime(0, 0) : QTime::fromString(end, u"hh:mm"_s);
            for (const int day : days)
                hours.m_spans.push_back({day, from, to});
        }
    }
    if (hours.m_spans.empty() && !hours.m_closed.empty()) {
        for (int day = 1; day <= 7; ++day)
            hours.m_spans.push_back({day, QTime(0, 0), QTime(0, 0)});
    }
    return hours;
}

bool OfficeHours::isOpen(Instant at, const QTimeZone &zone) const
{
    if (isAlways())
        return true;
    const QDateTime local = at.toUtc().toTimeZone(zone);
    return begins(local.date(), local.time()) || goesOn(local.date(), local.time());
}

bool OfficeHours::begins(const QDate &day, const QTime &time) const
{
    return m_closed.count(day) == 0 && std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
        return span.day == day.dayOfWeek() && time >= span.from && (span.to <= span.from || time < span.to);
    });
}

/// What began the day before.
bool OfficeHours::goesOn(const QDate &day, const QTime &time) const
{
    const QDate before = day.addDays(-1);
    return m_closed.count(before) == 0 && std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
        return span.day == before.dayOfWeek() && span.to <= span.from && time < span.to;
    });
}

} // namespace bellhop
