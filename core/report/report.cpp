// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/wire_table.h"
#include "core/report/site_names.h"

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

const QString kNone = u"(none)"_s;
const QString kOther = u"(other)"_s; ///< Out of the reader's sight.

Cut cutOf(By by)
{
    switch (by) {
    case By::Hour:
        return Cut::Hour;
    case By::Day:
        return Cut::Day;
    case By::Weekday:
        return Cut::Weekday;
    case By::HourOfWeek:
        return Cut::HourOfWeek;
    case By::Nothing:
    case By::Agent:
    case By::Team:
    case By::Channel:
    case By::Property:
        break;
    }
    return Cut::Nothing;
}

QString nameOf(const PropertyName &property)
{
    return property.name;
}

QString nameOf(const QString &name)
{
    return name;
}

/// The id of a filter's name: unset for an empty name, NotFound for one the site does not have.
template <typename IdType, typename Name>
Result<IdType> idOf(const std::map<IdType, Name> &names, const QString &wanted, const QString &what)
{
    if (wanted.isEmpty())
        return IdType{};
    for (const auto &[id, name] : names) {
        if (nameOf(name) == wanted)
            return id;
    }
    return makeError(ErrorKind::NotFound, u"There is no %1 named %2."_s.arg(what, wanted));
}

template <typename IdType, typename Name> QString nameIn(const std::map<IdType, Name> &names, IdType id)
{
    const auto found = names.find(id);
    if (found != names.end() && !nameOf(found->second).isEmpty())
        return nameOf(found->second);
    return id.isSet() ? kOther : kNone;
}

/// Each once, as they sort.
QStringList teamsOf(const SiteNames &names)
{
    QStringList list;
    for (const auto &[agent, teams] : names.teams)
        list += teams;
    list.removeDuplicates();
    list.sort(Qt::CaseInsensitive);
    return list;
}

/// Lays rows into the cells a question asks for: filters, cuts in the zone of their property, names groups.
class Layout final
{
public:
    static Result<Layout> of(const Question &question, const SiteNames &names)
    {
        Layout layout(question, names);
        BELLHOP_TRY(layout.m_agent, idOf(names.agents, question.agent, u"agent"_s));
        BELLHOP_CHECK(layout.checkTeam());
        BELLHOP_TRY(layout.m_channel, idOf(names.channels, question.channel, u"channel"_s));
        BELLHOP_TRY(layout.m_property, idOf(names.properties, question.property, u"property"_s));
        BELLHOP_CHECK(layout.setZones());
        return layout;
    }

    /// Reaches from the earliest beginning in any zone to the latest end.
    [[nodiscard]] Span span() const
    {
        Span span = m_house.span;
        for (const auto &[property, place] : m_places)
            span = {std::min(span.from, place.span.from), std::max(span.until, place.span.until)};
        return span;
    }

    [[nodiscard]] QStringList zones() const
    {
        if (!m_question.zone.isEmpty())
            return {m_question.zone};
        QStringList list;
        for (const auto &[id, property] : m_names.properties) {
            if (!property.name.isEmpty())
                list.append(u"%1: %2"_s.arg(property.name, QString::fromUtf8(property.zone.id())));
        }
        return list;
    }

    [[nodiscard]] std::map<PropertyId, QString> propertyZones() const
    {
        std::map<PropertyId, QString> zones;
        for (const auto &[property, place] : m_places)
            zones[property] = QString::fromUtf8(place.zone.id());
        return zones;
    }

    [[nodiscard]] QString agentZone() const { return QString::fromUtf8(m_house.zone.id()); }

    void add(const Fact &fact, std::vector<Line> &lines) const
    {
        if ((m_agent.isSet() && fact.agent != m_agent) || (m_channel.isSet() && fact.channel != m_channel)
            || (m_property.isSet() && fact.property != m_property) || !isOfTeam(fact.agent))
            return;
        const auto found = m_places.find(fact.property);
        const Place &place = found == m_places.end() ? m_house : found->second;
        if (fact.until.isSet())
            addPieces(fact, place, lines);
        else if (fact.from >= place.span.from && fact.from < place.span.until)
            addLine(fact, place, lines);
    }

private:
    /// A zone and the report's days in it.
    struct Place {
        QTimeZone zone = QTimeZone::utc();
        Span span;
    };

    Layout(const Question &question, const SiteNames &names)
        : m_question(question)
        , m_names(names)
    {
    }

    Status checkTeam() const
    {
        if (m_question.team.isEmpty() || teamsOf(m_names).contains(m_question.team))
            return done();
        return makeError(ErrorKind::NotFound, u"There is no team named %1."_s.arg(m_question.team));
    }

    [[nodiscard]] bool isOfTeam(AgentId agent) const
    {
        if (m_question.team.isEmpty())
            return true;
        const auto found = m_names.teams.find(agent);
        return found != m_names.teams.end() && found->second.contains(m_question.team);
    }

    Status setZones()
    {
        if (!m_question.zone.isEmpty()) {
            BELLHOP_TRY(m_house.zone, zoneNamed(m_question.zone));
        } else {
            for (const auto &[id, property] : m_names.properties)
                m_places[id] = {property.zone, spanOf(m_question.days, property.zone)};
            if (!m_places.empty())
                m_house.zone = m_places.begin()->second.zone;
        }
        m_house.span = spanOf(m_question.days, m_house.zone);
        return done();
    }

    void addPieces(const Fact &fact, const Place &place, std::vector<Line> &lines) const
    {
        const Instant end = std::min(fact.until, place.span.until);
        Fact piece = fact;
        piece.from = std::max(fact.from, place.span.from);
        while (piece.from < end) {
            piece.until = std::min(end, nextCut(cutOf(m_question.by), piece.from, place.zone));
            const qint64 length = (piece.until - piece.from).count();
            piece.value = fact.value * length;
            piece.weight = fact.weight * length;
            addLine(piece, place, lines);
            piece.from = piece.until;
        }
    }

    void addLine(const Fact &fact, const Place &place, std::vector<Line> &lines) const
    {
        if (m_question.by != By::Team) {
            lines.push_back({groupOf(fact, place), fact});
            return;
        }
        const auto found = m_names.teams.find(fact.agent);
        for (const QString &team : found == m_names.teams.end() ? QStringList{kNone} : found->second) {
            if (m_question.team.isEmpty() || team == m_question.team)
                lines.push_back({team, fact});
        }
    }

    [[nodiscard]] QString groupOf(const Fact &fact, const Place &place) const
    {
        switch (m_question.by) {
        case By::Agent:
            return nameIn(m_names.agents, fact.agent);
        case By::Channel:
            return nameIn(m_names.channels, fact.channel);
        case By::Property:
            return nameIn(m_names.properties, fact.property);
        case By::Nothing:
        case By::Team:
        case By::Hour:
        case By::Day:
        case By::Weekday:
        case By::HourOfWeek:
            break;
        }
        return cutName(cutOf(m_question.by), fact.from, place.zone);
    }

    const Question &m_question;
    const SiteNames &m_names;
    AgentId m_agent;
    ChannelId m_channel;
    PropertyId m_property;
    Place m_house; ///< For what is of no property.
    std::map<PropertyId, Place> m_places;
};

Result<Answer> answerOf(db::Connection &connection, const Layout &layout, const Metric &metric, bool keepsLines)
{
    BELLHOP_TRY(const std::vector<Fact> facts, readFacts(connection, metric, layout.span()));
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

Choices choicesOf(const SiteNames &names)
{
    return {listOf(names.agents), teamsOf(names), listOf(names.channels), listOf(names.properties)};
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
        report.choices = choicesOf(names);
        for (const Metric *metric : metrics) {
            if (mayGoOn)
                BELLHOP_CHECK(mayGoOn());
            BELLHOP_TRY(Answer answer, answerOf(connection, layout, *metric, question.keepsLines));
            report.answers.push_back(std::move(answer));
        }
        return report;
    });
}

} // namespace bellhop::report
