// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/site_names.h"

namespace bellhop::report {

/// Lays rows into the cells a question asks for: filters, cuts in the zone of their property, names groups. Question
/// and names must outlive it.
class Layout final
{
public:
    /// NotFound for a filter's name that the site does not have, BadData for an unknown zone.
    static Result<Layout> of(const Question &question, const SiteNames &names);

    /// A zone and the report's days in it.
    struct Place {
        QTimeZone zone = QTimeZone::utc();
        Span span;
    };

    /// Reaches from the earliest beginning in any zone to the latest end.
    [[nodiscard]] Span span() const;
    [[nodiscard]] QStringList zones() const;
    [[nodiscard]] std::map<PropertyId, QString> propertyZones() const;
    [[nodiscard]] QString agentZone() const { return QString::fromUtf8(m_house.zone.id()); }
    [[nodiscard]] const SiteNames &names() const { return m_names; }
    [[nodiscard]] Cut cut() const;
    /// Whether it matters whose a row is.
    [[nodiscard]] bool isByPeople() const;
    /// Where the rows of this property are cut; unset: agents' time.
    [[nodiscard]] const Place &placeOf(PropertyId property) const;

    /// Whether the filters let a row of these through.
    [[nodiscard]] bool wants(AgentId agent, ChannelId channel, PropertyId property) const;
    /// The groups a row of these counts in; `time` names the hour or day where the question is cut by it.
    [[nodiscard]] QStringList groupsOf(
        AgentId agent, ChannelId channel, PropertyId property, const QString &time) const;

    /// The row as it counts, if it does: cut to the report's days, and further where the question says.
    void add(const Fact &fact, std::vector<Line> &lines) const;
    /// The same of the part within `span`, which lies inside the report's days; nothing is filtered any more.
    template <typename Take> void cutUp(const Fact &fact, const Span &span, const QTimeZone &zone, Take &&take) const
    {
        const Instant end = std::min(fact.until, span.until);
        Fact piece = fact;
        piece.from = std::max(fact.from, span.from);
        while (piece.from < end) {
            piece.until = std::min(end, nextCut(cut(), piece.from, zone));
            const qint64 length = (piece.until - piece.from).count();
            piece.value = fact.value * length;
            piece.weight = fact.weight * length;
            take(piece);
            piece.from = piece.until;
        }
    }

private:
    Layout(const Question &question, const SiteNames &names)
        : m_question(question)
        , m_names(names)
    {
    }

    [[nodiscard]] Status checkTeam() const;
    [[nodiscard]] Status checkTypes() const;
    [[nodiscard]] bool isOfTeam(AgentId agent) const;
    Status setZones();
    void addLine(const Fact &fact, const Place &place, std::vector<Line> &lines) const;

    const Question &m_question;
    const SiteNames &m_names;
    AgentId m_agent;
    ChannelId m_channel;
    PropertyId m_property;
    Place m_house; ///< For what is of no property.
    std::map<PropertyId, Place> m_places;
};

/// Each once, as they sort.
[[nodiscard]] QStringList teamsOf(const SiteNames &names);

} // namespace bellhop::report
