// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/wire_table.h"
#include "core/report/kind_filter.h"
#include "core/report/report_layout.h"
#include "core/report/rolled_figures.h"
#include "core/report/schedule.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<By, 9> kBys{{
    {By::Nothing, "nothing"_L1},
    {By::Agent, "agent"_L1},
    {By::Team, "team"_L1},
    {By::Channel, "channel"_L1},
    {By::Property, "property"_L1},
    {By::Hour, "hour"_L1},
    {By::Day, "day"_L1},
    {By::Weekday, "weekday"_L1},
    {By::HourOfWeek, "hour_of_week"_L1},
}};

Result<Answer> answerOf(
    db::Connection &connection, const Layout &layout, const Metric &metric, KindFilter &kinds, bool keepsLines)
{
    BELLHOP_TRY(std::vector<Fact> facts, readFacts(connection, metric, layout.span()));
    BELLHOP_CHECK(kinds.drop(facts));
    std::vector<Line> lines;
    lines.reserve(facts.size());
    for (const Fact &fact : facts)
        layout.add(fact, lines);
    Answer answer;
    answer.metric = &metric;
    answer.lines = countedOnce(metric, std::move(lines));
    answer.cells = cellsOf(metric, answer.lines);
    answer.rows = static_cast<qint64>(answer.lines.size());
    if (!keepsLines)
        answer.lines = {};
    return answer;
}

template <typename Names> QStringList listOf(const Names &names)
{
    QStringList list;
    for (const auto &[id, name] : names) {
        if (!nameOf(name).isEmpty())
            list.append(nameOf(name));
    }
    list.sort(Qt::CaseInsensitive);
    return list;
}

/// Whether its filters name what the reader may see: what they do not would be all of it.
bool isWithin(const Choices &choices, const Question &question)
{
    const auto knows
        = [](const QStringList &names, const QString &name) { return name.isEmpty() || names.contains(name); };
    return knows(choices.agents, question.agent) && knows(choices.teams, question.team)
        && knows(choices.channels, question.channel) && knows(choices.properties, question.property)
        && knows(choices.tags, question.tag);
}

Choices choicesOf(const SiteNames &names, const QStringList &tags, const std::vector<NamedQuestion> &saved)
{
    Choices choices{{}, listOf(names.agents), teamsOf(names), listOf(names.channels), listOf(names.properties), tags};
    std::copy_if(saved.begin(), saved.end(), std::back_inserter(choices.saved),
        [&](const NamedQuestion &named) { return isWithin(choices, named.question); });
    return choices;
}

} // namespace

QLatin1String toWire(By by)
{
    return wireWord(kBys, by);
}

std::optional<By> byFromWire(QStringView text)
{
    return wireValue(kBys, text);
}

std::vector<std::pair<QLatin1String, QString>> filtersOf(const Question &question)
{
    return {{"agent"_L1, question.agent}, {"team"_L1, question.team}, {"channel"_L1, question.channel},
        {"property"_L1, question.property}, {"service_type"_L1, question.serviceType},
        {"customer_type"_L1, question.customerType}, {"tag"_L1, question.tag}};
}

qint64 Report::rows() const
{
    qint64 sum = 0;
    for (const Answer &answer : answers)
        sum += answer.rows;
    return sum;
}

QString Report::zoneOf(const Fact &fact) const
{
    const auto found = propertyZones.find(fact.property);
    return found == propertyZones.end() ? agentZone : found->second;
}

Result<Report> makeReport(db::Database &database, const Question &question, const std::vector<const Metric *> &metrics,
    const MayGoOn &mayGoOn)
{
    BELLHOP_CHECK(checkDays(question.days));
    return database.read([&](db::Connection &connection) -> Result<Report> {
        Report report;
        report.question = question;
        BELLHOP_TRY(report.madeAt, connection.now());
        BELLHOP_TRY(const SiteNames names, readNames(connection));
        BELLHOP_TRY(const Layout layout, Layout::of(question, names));
        report.zones = layout.zones();
        report.agentZone = layout.agentZone();
        report.propertyZones = layout.propertyZones();
        BELLHOP_TRY(const std::vector<NamedQuestion> saved, namedQuestions(connection));
        BELLHOP_TRY(const QStringList tags, readTags(connection));
        report.choices = choicesOf(names, tags, saved);
        KindFilter kinds(connection, question);
        std::optional<RolledFigures> kept; // rows are the ledger's
        if (!question.keepsLines && !question.isFromLedger && !question.isOfKind()) {
            BELLHOP_TRY(RolledFigures figures, RolledFigures::over(connection, layout));
            kept.emplace(std::move(figures));
        }
        for (const Metric *metric : metrics) {
            if (mayGoOn)
                BELLHOP_CHECK(mayGoOn());
            BELLHOP_TRY(Answer answer,
                kept && metric->isKept ? kept->answer(*metric)
                                       : answerOf(connection, layout, *metric, kinds, question.keepsLines));
            report.answers.push_back(std::move(answer));
        }
        return report;
    });
}

} // namespace bellhop::report
