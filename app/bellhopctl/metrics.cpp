// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/bellhopctl/metrics_filters.h"
#include "app/common/terminal.h"
#include "core/report/csv.h"
#include "core/report/report_json.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;
using report::Metric;

namespace {

/// "1:02:03.456": hours, minutes, seconds.
QString clockText(qint64 ms)
{
    return u"%1:%2:%3.%4"_s.arg(ms / 3'600'000)
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

QStringList readable(const Metric &metric, QStringList fields, const std::vector<int> &times)
{
    if (metric.unit != report::Unit::Milliseconds)
        return fields;
    for (const int column : times) {
        if (!fields.at(column).isEmpty())
            fields[column] = clockText(qRound64(fields.at(column).toDouble()));
    }
    return fields;
}

void explain(bool asJson)
{
    Json list = Json::array();
    for (const Metric &metric : report::catalogue()) {
        if (asJson)
            list.append(report::toJson(metric));
        else
            say(u"%1 (%2): %3\n    %4\n    Does not count: %5\n"_s.arg(
                metric.id, report::toWire(metric.unit), metric.title, metric.formula, metric.exclusions));
    }
    if (asJson)
        say(QString::fromUtf8(list.toBytes()));
}

Result<report::Question> questionOf(const Invocation &invocation)
{
    BELLHOP_TRY(report::Question question, filteredQuestion(invocation));
    question.days = {QDate::fromString(invocation.value("from"_L1), Qt::ISODate),
        QDate::fromString(invocation.value("to"_L1), Qt::ISODate)};
    BELLHOP_CHECK(report::checkDays(question.days));
    question.keepsLines = invocation.has("rows"_L1);
    return question;
}

Result<std::vector<const Metric *>> metricsOf(const Invocation &invocation)
{
    const QString wanted = invocation.has("rows"_L1) ? invocation.value("rows"_L1) : invocation.value("metric"_L1);
    const std::vector<const Metric *> metrics = report::metricsOf(wanted);
    if (metrics.empty())
        return makeError(
            ErrorKind::BadData, u"There is no metric %1. bellhopctl metrics --explain lists them."_s.arg(wanted));
    return metrics;
}

void sayCells(const report::Report &made)
{
    say(u"%1 to %2, %3, %4 rows"_s.arg(made.question.days.first.toString(Qt::ISODate),
        made.question.days.last.toString(Qt::ISODate), made.zones.join(u", "_s), QString::number(made.rows())));
    std::vector<QStringList> rows;
    for (const report::Answer &answer : made.answers) {
        for (const report::Cell &cell : answer.cells)
            rows.push_back(readable(*answer.metric, report::cellFields(*answer.metric, cell), {3, 5, 6, 7}));
        if (answer.cells.empty())
            rows.push_back({answer.metric->id, {}, {}, report::emptyWord(answer)});
    }
    sayTable(report::cellHead(), rows);
}

void sayLines(const report::Report &made)
{
    std::vector<QStringList> rows;
    for (const report::Answer &answer : made.answers) {
        for (const report::Line &line : answer.lines)
            rows.push_back(report::lineFields(*answer.metric, line));
    }
    sayTable(report::lineHead(), rows);
}

Result<ExitCode> metrics(const Invocation &invocation)
{
    if (invocation.has("explain"_L1)) {
        explain(invocation.has("json"_L1));
        return kOk;
    }
    for (const auto option : {"database"_L1, "from"_L1, "to"_L1}) {
        if (invocation.value(option).isEmpty())
            return makeError(ErrorKind::BadData, u"--%1 is missing; only --explain works without."_s.arg(option));
    }
    BELLHOP_TRY(const report::Question question, questionOf(invocation));
    BELLHOP_TRY(const auto wanted, metricsOf(invocation));
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const report::Report made, report::makeReport(*database, question, wanted));
    if (invocation.has("json"_L1))
        say(QString::fromUtf8(report::toJson(made).toBytes()));
    else if (invocation.has("csv"_L1))
        say((question.keepsLines ? report::linesToCsv(made) : report::toCsv(made)).chopped(2));
    else if (question.keepsLines)
        sayLines(made);
    else
        sayCells(made);
    return kOk;
}

} // namespace

Command metricsCommand()
{
    return {u"metrics"_s, u"Prints the figures of a period, or what they mean (--explain)."_s, {},
        QList<QCommandLineOption>{
            {u"database"_s, u"The site's database: sqlite:///path or mysql://user@host:port/name."_s, u"URL"_s},
            {u"explain"_s, u"Prints every metric's definition; needs no database."_s},
            {u"from"_s, u"First day, like 2026-03-01."_s, u"DATE"_s}, {u"to"_s, u"Last day, counts too."_s, u"DATE"_s},
            {u"rows"_s, u"The rows behind this metric: their values sum up to its cells."_s, u"METRIC"_s},
            {u"json"_s, u"As one JSON object; times in milliseconds."_s},
            {u"csv"_s, u"As a file for spreadsheets, with filters and definitions; times in milliseconds."_s}}
            + filterOptions(),
        {}, metrics, true, false};
}

} // namespace bellhop::app
