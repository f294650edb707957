// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_layout.h"

#include "core/model/conversation.h"

#include <algorithm>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNone = u"(none)"_s;
const QString kOther = u"(other)"_s; // out of the reader's sight

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

} // namespace

QStringList teamsOf(const SiteNames &names)
{
    QStringList list;
    for (const auto &[agent, teams] : names.teams)
        list += teams;
    list.removeDuplicates();
    list.sort(Qt::CaseInsensitive);
    return list;
}

Result<Layout> Layout::of(const Question &question, const SiteNames &names)
{
    Layout layout(question, names);
    BELLHOP_TRY(layout.m_agent, idOf(names.agents, question.agent, u"agent"_s));
    BELLHOP_CHECK(layout.checkTeam());
    BELLHOP_TRY(layout.m_channel, idOf(names.channels, question.channel, u"channel"_s));
    BELLHOP_TRY(layout.m_property, idOf(names.properties, question.property, u"property"_s));
    BELLHOP_CHECK(layout.checkTypes());
    BELLHOP_CHECK(layout.setZones());
    return layout;
}

Span Layout::span() const
{
    Span span = m_house.span;
    for (const auto &[property, place] : m_places)
        span = {std::min(span.from, place.span.from), std::max(span.until, place.span.until)};
    return span;
}

QStringList Layout::zones() const
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

std::map<PropertyId, QString> Layout::propertyZones() const
{
    std::map<PropertyId, QString> zones;
    for (const auto &[property, place] : m_places)
        zones[property] = QString::fromUtf8(place.zone.id());
    return zones;
}

Cut Layout::cut() const
{
    switch (m_question.by) {
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

bool Layout::isByPeople() const
{
    return m_question.by == By::Agent || m_question.by == By::Team || m_agent.isSet() || !m_question.team.isEmpty();
}

const Layout::Place &Layout::placeOf(PropertyId property) const
{
    const auto found = m_places.find(property);
    return found == m_places.end() ? m_house : found->second;
}

bool Layout::wants(AgentId agent, ChannelId channel, PropertyId property) const
{
    return (!m_agent.isSet() || agent == m_agent) && (!m_channel.isSet() || channel == m_channel)
        && (!m_property.isSet() || property == m_property) && isOfTeam(agent);
}

void Layout::add(const Fact &fact, std::vector<Line> &lines) const
{
    if (!wants(fact.agent, fact.channel, fact.property))
        return;
    const Place &place = placeOf(fact.property);
    if (fact.until.isSet())
        cutUp(fact, place.span, place.zone, [&](const Fact &piece) { addLine(piece, place, lines); });
    else if (fact.from >= place.span.from && fact.from < place.span.until)
        addLine(fact, place, lines);
}

Status Layout::checkTeam() const
{
    if (m_question.team.isEmpty() || teamsOf(m_names).contains(m_question.team))
        return done();
    return makeError(ErrorKind::NotFound, u"There is no team named %1."_s.arg(m_question.team));
}

Status Layout::checkTypes() const
{
    if (!m_question.serviceType.isEmpty() && !serviceTypeFromWire(m_question.serviceType))
        return makeError(ErrorKind::NotFound, u"There is no service type named %1."_s.arg(m_question.serviceType));
    if (!m_question.customerType.isEmpty() && !customerTypeFromWire(m_question.customerType))
        return makeError(ErrorKind::NotFound, u"There is no customer type named %1."_s.arg(m_question.customerType));
    return done();
}

bool Layout::isOfTeam(AgentId agent) const
{
    if (m_question.team.isEmpty())
        return true;
    const auto found = m_names.teams.find(agent);
    return found != m_names.teams.end() && found->second.contains(m_question.team);
}

Status Layout::setZones()
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

void Layout::addLine(const Fact &fact, const Place &place, std::vector<Line> &lines) const
{
    const QString time = cut() == Cut::Nothing ? QString() : cutName(cut(), fact.from, place.zone);
    for (const QString &group : groupsOf(fact.agent, fact.channel, fact.property, time))
        lines.push_back({group, fact});
}

QStringList Layout::groupsOf(AgentId agent, ChannelId channel, PropertyId property, const QString &time) const
{
    switch (m_question.by) {
    case By::Agent:
        return {nameIn(m_names.agents, agent)};
    case By::Channel:
        return {nameIn(m_names.channels, channel)};
    case By::Property:
        return {nameIn(m_names.properties, property)};
    case By::Team: {
        const auto found = m_names.teams.find(agent);
        if (found == m_names.teams.end())
            return m_question.team.isEmpty() ? QStringList{kNone} : QStringList();
        return m_question.team.isEmpty() ? found->second : QStringList{m_question.team};
    }
    case By::Nothing:
    case By::Hour:
    case By::Day:
    case By::Weekday:
    case By::HourOfWeek:
        break;
    }
    return {time};
}

} // namespace bellhop::report
