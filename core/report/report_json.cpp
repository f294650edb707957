// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

Json filtersJson(const Question &question)
{
    Json filters = Json::object();
    for (const auto &[name, value] : filtersOf(question)) {
        if (!value.isEmpty())
            filters.set(name, value);
    }
    return filters;
}

Json jsonOf(const Metric &metric, const Cell &cell)
{
    Json json = Json::object();
    json.set("group"_L1, cell.group);
    if (metric.isLabelled)
        json.set("label"_L1, cell.label).set("share"_L1, cell.share);
    json.set("value"_L1, valueOf(metric, cell)).set("rows"_L1, cell.rows).set("total"_L1, cell.total);
    if (metric.shape == Shape::Ratio)
        json.set("weight"_L1, cell.weight);
    if (metric.shape == Shape::TimePerConversation)
        json.set("parts"_L1, cell.parts);
    if (cell.median)
        json.set("median"_L1, *cell.median).set("p90"_L1, *cell.ninetieth);
    return json;
}

Json jsonOf(const Line &line)
{
    Json json = Json::object();
    json.set("group"_L1, line.group).set("id"_L1, line.fact.id).set("from"_L1, line.fact.from.ms);
    if (line.fact.conversation.isSet())
        json.set("conversation"_L1, line.fact.conversation.value);
    if (line.fact.agent.isSet())
        json.set("agent"_L1, line.fact.agent.value);
    if (line.fact.until.isSet())
        json.set("until"_L1, line.fact.until.ms);
    if (!line.fact.label.isEmpty())
        json.set("label"_L1, line.fact.label);
    return json.set("value"_L1, line.fact.value).set("weight"_L1, line.fact.weight);
}

Json jsonOf(const Answer &answer)
{
    Json json = toJson(*answer.metric);
    json.set("data"_L1, !answer.cells.empty()).set("configured"_L1, answer.isConfigured).set("rows"_L1, answer.rows);
    Json cells = Json::array();
    for (const Cell &cell : answer.cells)
        cells.append(jsonOf(*answer.metric, cell));
    json.set("cells"_L1, cells);
    if (answer.lines.empty())
        return json;
    Json lines = Json::array();
    for (const Line &line : answer.lines)
        lines.append(jsonOf(line));
    return json.set("lines"_L1, lines);
}

} // namespace

Json toJson(const Metric &metric)
{
    Json json = Json::object();
    json.set("id"_L1, metric.id).set("title"_L1, metric.title).set("unit"_L1, toWire(metric.unit));
    return json.set("formula"_L1, metric.formula).set("exclusions"_L1, metric.exclusions);
}

Json toJson(const Report &report)
{
    Json json = Json::object();
    json.set("from"_L1, report.question.days.first.toString(Qt::ISODate));
    json.set("to"_L1, report.question.days.last.toString(Qt::ISODate));
    Json zones = Json::array();
    for (const QString &zone : report.zones)
        zones.append(zone);
    json.set("zones"_L1, zones).set("filters"_L1, filtersJson(report.question));
    json.set("by"_L1, toWire(report.question.by)).set("made_at"_L1, report.madeAt.ms).set("rows"_L1, report.rows());
    Json metrics = Json::array();
    for (const Answer &answer : report.answers)
        metrics.append(jsonOf(answer));
    return json.set("metrics"_L1, metrics);
}

} // namespace bellhop::report
