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

/// Makes the reports of one look.
class Maker final
{
public:
    Maker(db::Connection &connection, const std::vector<Request> &requests, const MayGoOn &mayGoOn)
        : m_connection(connection)
        , m_requests(requests)
        , m_mayGoOn(mayGoOn)
        , m_facts(connection)
    {
    }

    Result<std::vector<Report>> make()
    {
        BELLHOP_CHECK(begin());
        BELLHOP_CHECK(answerFromKept());
        BELLHOP_CHECK(answerFromRows());
        std::vector<Report> reports;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            for (const Metric *metric : m_requests[i].metrics) {
                Answer &answer = m_pages[i].answers[metric];
                BELLHOP_TRY(answer.isConfigured, isConfigured(answer));
                m_pages[i].report.answers.push_back(std::move(answer));
            }
            reports.push_back(std::move(m_pages[i].report));
        }
        return reports;
    }

private:
    /// Of one request.
    struct Page {
        Layout layout;
        std::shared_ptr<KindFilter> kinds; ///< That of requests for the same ones.
        Report report;
        RolledFigures::Answers answers;
    };

    /// What the requests have in common, whatever their metrics are.
    Status begin()
    {
        BELLHOP_TRY(const Instant now, m_connection.now());
        BELLHOP_TRY(m_names, readNames(m_connection));
        BELLHOP_TRY(const std::vector<NamedQuestion> saved, namedQuestions(m_connection));
        BELLHOP_TRY(const QStringList tags, readTags(m_connection));
        const Choices choices = choicesOf(m_names, tags, saved);
        for (const Request &request : m_requests) {
            BELLHOP_TRY(Layout layout, Layout::of(request.question, m_names));
            Report report{
                request.question, choices, now, layout.agentZone(), layout.zones(), layout.propertyZones(), {}};
            m_pages.push_back({std::move(layout), kindsOf(request.question), std::move(report), {}});
        }
        return done();
    }

    [[nodiscard]] std::shared_ptr<KindFilter> kindsOf(const Question &question) const
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (KindFilter::isSame(m_requests[i].question, question))
                return m_pages[i].kinds;
        }
        return std::make_shared<KindFilter>(m_connection, question);
    }

    Status answerFromKept()
    {
        RolledFigures kept(m_connection, m_facts);
        std::vector<Page *> asked;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const Question &question = m_requests[i].question;
            if (question.keepsLines || question.isFromLedger || question.isOfKind())
                continue; // rows are the ledger's
            std::vector<const Metric *> metrics;
            std::copy_if(m_requests[i].metrics.begin(), m_requests[i].metrics.end(), std::back_inserter(metrics),
                [](const Metric *metric) { return metric->isKept; });
            BELLHOP_CHECK(kept.add(m_pages[i].layout, metrics));
            asked.push_back(&m_pages[i]);
        }
        BELLHOP_TRY(std::vector<RolledFigures::Answers> answers, kept.answers(m_mayGoOn));
        for (std::size_t i = 0; i < asked.size(); ++i)
            asked[i]->answers = std::move(answers[i]);
        return done();
    }

    /// What is left, metric by metric, so that the rows of one at a time are held.
    Status answerFromRows()
    {
        std::map<const Metric *, std::vector<std::size_t>> left;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            for (const Metric *metric : m_requests[i].metrics) {
                if (m_pages[i].answers.find(metric) == m_pages[i].answers.end())
                    left[metric].push_back(i);
            }
        }
        for (const auto &[metric, pages] : left) {
            for (const std::size_t page : pages) {
                if (m_mayGoOn)
                    BELLHOP_CHECK(m_mayGoOn());
                BELLHOP_TRY(m_pages[page].answers[metric], answerOf(*metric, m_pages[page]));
            }
        }
        return done();
    }

    Result<Answer> answerOf(const Metric &metric, const Page &page)
    {
        BELLHOP_TRY(const FactReader::Facts read, m_facts.read(metric, page.layout.span()));
        BELLHOP_TRY(const FactReader::Facts facts, page.kinds->wanted(read));
        std::vector<Line> lines;
        lines.reserve(facts->size());
        for (const Fact &fact : *facts)
            page.layout.add(fact, lines);
        Answer answer;
        answer.metric = &metric;
        answer.lines = countedOnce(metric, std::move(lines));
        answer.cells = cellsOf(metric, answer.lines);
        answer.rows = static_cast<qint64>(answer.lines.size());
        if (!page.report.question.keepsLines)
            answer.lines = {};
        return answer;
    }

    /// What there is data of is.
    Result<bool> isConfigured(const Answer &answer)
    {
        if (!answer.metric->needsCost || !answer.cells.empty())
            return true;
        if (!m_hasCost) {
            BELLHOP_TRY(const auto cost, m_connection.first(nameStatements()["cost"_L1]));
            m_hasCost = cost.has_value();
        }
        return *m_hasCost;
    }

    db::Connection &m_connection;
    const std::vector<Request> &m_requests;
    const MayGoOn &m_mayGoOn;
    FactReader m_facts;
    SiteNames m_names;
    std::vector<Page> m_pages;
    std::optional<bool> m_hasCost;
};

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

Result<std::vector<Report>> makeReports(
    db::Database &database, const std::vector<Request> &requests, const MayGoOn &mayGoOn)
{
    for (const Request &request : requests)
        BELLHOP_CHECK(checkDays(request.question.days));
    return database.read([&](db::Connection &connection) { return Maker(connection, requests, mayGoOn).make(); });
}

Result<Report> makeReport(db::Database &database, const Question &question, const std::vector<const Metric *> &metrics,
    const MayGoOn &mayGoOn)
{
    BELLHOP_TRY(std::vector<Report> made, makeReports(database, {{question, metrics}}, mayGoOn));
    return std::move(made.front());
}

} // namespace bellhop::report
