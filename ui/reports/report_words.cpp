// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_words.h"

#include "ui/kit/format.h"
#include "ui/kit/spoken.h"

#include <QCoreApplication>
#include <QLocale>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString two(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString spanWord(double milliseconds)
{
    const qint64 seconds = qRound64(milliseconds / 1000);
    const QString tail = two(seconds % 60);
    if (seconds < 3600)
        return u"%1:%2"_s.arg(QString::number(seconds / 60), tail);
    const QString clock = u"%1:%2"_s.arg(two(seconds / 60 % 60), tail);
    if (seconds < 86400)
        return u"%1:%2"_s.arg(QString::number(seconds / 3600), clock);
    //: Days, then hours, minutes and seconds of a span of time.
    return Words::tr("%1 d %2").arg(QString::number(seconds / 86400), u"%1:%2"_s.arg(seconds / 3600 % 24).arg(clock));
}

QString numberWord(const report::Metric &metric, double value)
{
    const QLocale locale;
    if (metric.unit == report::Unit::Milliseconds)
        return spanWord(value);
    if (metric.unit == report::Unit::Share)
        return Words::tr("%1 %").arg(locale.toString(value * 100, 'f', 1));
    if (metric.unit == report::Unit::Micros)
        return moneyText(qRound64(value));
    const bool isWhole = value == static_cast<double>(qRound64(value)) && metric.shape != report::Shape::Score
        && metric.shape != report::Shape::Ratio;
    return isWhole ? locale.toString(qRound64(value)) : locale.toString(value, 'f', 2);
}

QString kindWord(const report::Metric &metric)
{
    switch (metric.shape) {
    case report::Shape::Duration:
    case report::Shape::TimePerConversation:
    case report::Shape::Score:
        return Words::tr("mean");
    case report::Shape::Count:
    case report::Shape::Distinct:
    case report::Shape::Time:
    case report::Shape::Ratio:
        break;
    }
    return {};
}

QString titleWord(const report::Metric &metric)
{
    const QString kind = kindWord(metric);
    return kind.isEmpty() ? spoken(metric.title) : Words::tr("%1 (%2)").arg(spoken(metric.title), kind);
}

double shownValue(const report::Metric &metric, const report::Cell &cell)
{
    if (metric.shape == report::Shape::Duration && cell.median)
        return static_cast<double>(*cell.median);
    return valueOf(metric, cell);
}

QString shownTitle(const report::Metric &metric)
{
    if (metric.shape == report::Shape::Duration)
        return Words::tr("%1 (median)").arg(spoken(metric.title));
    return titleWord(metric);
}

QString emptyWord(bool isConfigured)
{
    //: The site has not set what this figure counts with, such as the cost of an hour.
    return isConfigured ? Words::tr("No data") : Words::tr("Not configured");
}

QString byWord(report::By by)
{
    switch (by) {
    case report::By::Nothing:
        return Words::tr("Overview");
    case report::By::Agent:
        return Words::tr("Agent");
    case report::By::Team:
        return Words::tr("Team");
    case report::By::Channel:
        return Words::tr("Channel");
    case report::By::Property:
        return Words::tr("Property");
    case report::By::Hour:
        return Words::tr("Hour of the day");
    case report::By::Day:
        return Words::tr("Day");
    case report::By::Weekday:
        return Words::tr("Weekday");
    case report::By::HourOfWeek:
        return Words::tr("Hour of the week");
    }
    return {};
}

QString daysWord(const report::Days &days)
{
    const QString first = QLocale().toString(days.first, QLocale::ShortFormat);
    if (days.first == days.last)
        return first;
    return Words::tr("%1 to %2").arg(first, QLocale().toString(days.last, QLocale::ShortFormat));
}

report::Days daysBefore(const report::Days &days)
{
    const qint64 count = days.first.daysTo(days.last) + 1;
    return {days.first.addDays(-count), days.first.addDays(-1)};
}

} // namespace bellhop::ui
