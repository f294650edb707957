// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/base/whole_file.h"

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumber(const QString &text)
{
    bool ok = false;
    (void)text.toDouble(&ok);
    return ok && text.at(0) != u'+' && !text.at(0).isSpace();
}

QString field(const QString &text)
{
    QString safe = text;
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.at(0)) && !isNumber(text))
        safe.prepend(u'\'');
    if (!safe.contains(u',') && !safe.contains(u'"') && !safe.contains(u'\n') && !safe.contains(u'\r'))
        return safe;
    return u'"' + safe.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString idText(qint64 id)
{
    return id == 0 ? QString() : QString::number(id);
}

QString orEmpty(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString numberText(double value)
{
    return value == static_cast<double>(static_cast<qint64>(value)) ? QString::number(static_cast<qint64>(value))
                                                                    : QString::number(value, 'f', 4);
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &text : fields)
        safe.append(field(text));
    return safe.join(u',') + u"\r\n"_s;
}

std::vector<std::pair<QString, QString>> headOf(const Report &report)
{
    const Question &question = report.question;
    std::vector<std::pair<QString, QString>> head{
        {u"from"_s, question.days.first.toString(Qt::ISODate)}, {u"to"_s, question.days.last.toString(Qt::ISODate)}};
    for (const QString &zone : report.zones)
        head.emplace_back(u"zone"_s, zone);
    for (const auto &[name, value] : filtersOf(question))
        head.emplace_back(QString(name).replace(u'_', u' '), value.isEmpty() ? u"all"_s : value);
    head.emplace_back(u"by"_s, toWire(question.by));
    head.emplace_back(u"rows"_s, QString::number(report.rows()));
    head.emplace_back(u"made at (UTC)"_s, report.madeAt.toUtc().toString(Qt::ISODateWithMs));
    return head;
}

QString emptyWord(const Answer &answer)
{
    return answer.isConfigured ? u"no data"_s : u"not configured"_s;
}

QStringList definitionHead()
{
    return {u"metric"_s, u"title"_s, u"formula"_s, u"what does not count"_s, u"unit"_s};
}

QStringList definitionFields(const Metric &metric)
{
    return {metric.id, metric.title, metric.formula, metric.exclusions, toWire(metric.unit)};
}

QStringList cellHead()
{
    return {u"metric"_s, u"group"_s, u"label"_s, u"value"_s, u"unit"_s, u"median"_s, u"p90"_s, u"total"_s, u"share"_s,
        u"rows"_s};
}

QStringList cellFields(const Metric &metric, const Cell &cell)
{
    return {metric.id, cell.group, cell.label, numberText(valueOf(metric, cell)), toWire(metric.unit),
        orEmpty(cell.median), orEmpty(cell.ninetieth), QString::number(cell.total),
        metric.isLabelled ? QString::number(cell.share, 'f', 4) : QString(), QString::number(cell.rows)};
}

QStringList lineHead()
{
    return {u"metric"_s, u"group"_s, u"label"_s, u"id"_s, u"conversation"_s, u"agent"_s, u"from"_s, u"until"_s,
        u"value"_s, u"weight"_s};
}

QStringList lineFields(const Metric &metric, const Line &line)
{
    const auto time = [](Instant at) { return at.isSet() ? at.toUtc().toString(Qt::ISODateWithMs) : QString(); };
    const Fact &fact = line.fact;
    return {metric.id, line.group, fact.label, idText(fact.id), idText(fact.conversation.value),
        idText(fact.agent.value), time(fact.from), time(fact.until), QString::number(fact.value),
        QString::number(fact.weight)};
}

QString toCsv(const Report &report)
{
    QString text;
    for (const auto &[name, value] : headOf(report))
        text += csvLine({name, value});
    text += u"\r\n"_s + csvLine(cellHead());
    for (const Answer &answer : report.answers) {
        for (const Cell &cell : answer.cells)
            text += csvLine(cellFields(*answer.metric, cell));
        if (answer.cells.empty())
            text += csvLine({answer.metric->id, {}, {}, emptyWord(answer), toWire(answer.metric->unit)});
    }
    text += u"\r\n"_s + csvLine(definitionHead());
    for (const Answer &answer : report.answers)
        text += csvLine(definitionFields(*answer.metric));
    return text;
}

QString linesToCsv(const Report &report)
{
    QString text = csvLine(lineHead());
    for (const Answer &answer : report.answers) {
        for (const Line &line : answer.lines)
            text += csvLine(lineFields(*answer.metric, line));
    }
    return text;
}

Status writeCsv(const Report &report, const QString &path)
{
    return writeWhole(path, toCsv(report).toUtf8());
}

} // namespace bellhop::report
