// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/assignment.h"
#include "core/model/views.h"

#include <QMap>

#include <vector>

namespace bellhop::desk {

// Teams as administrators set them up: who is in them, which properties they serve, which conversations are theirs, and
// whether the program gives those out. Each change writes its audit row; running relays take it up within a second.
// NotFound names the team, agent or property that there is not. Any thread; blocking.

/// BadData for an empty or too long name, Conflict when there is one of that name.
Result<TeamId> addTeam(db::Database &database, const QString &name);
Status serveProperty(db::Database &database, const QString &team, PropertyId property);
Status joinTeam(db::Database &database, const QString &team, const QString &login);
Status leaveTeam(db::Database &database, const QString &team, const QString &login);
Status setAssignMode(db::Database &database, const QString &team, AssignMode mode);

/// What an agent can do. Unset parts stay as they are; an empty list takes them all away.
struct AgentSkills {
    std::optional<int> capacity; ///< Open conversations, 0 to 100; 0: is given none.
    std::optional<QStringList> languages; ///< "es"
    std::optional<QStringList> skills; ///< Words of the site's own: up to 20 of a-z, 0-9, dash and underline.
};
Status setAgentSkills(db::Database &database, const QString &login, const AgentSkills &skills);

/// Whose hours: a team's by name, else a property's, else the site's. Empty hours: as those around it say.
struct HoursOf {
    QString team;
    PropertyId property;
};
/// As core/model/office_hours.h reads them; BadData says what cannot be read.
Status setHours(db::Database &database, const HoursOf &whose, const QString &hours);

/// Conversations of a property that are about the topic and in the language go to the team; replaces the rule for the
/// same words.
struct NewRoute {
    PropertyId property;
    QString team;
    QString topic; ///< A service type, an intent or a part of one; empty: any.
    QString language; ///< Empty: any.
    QString skill; ///< That agents need; empty: none.
};
Status addRoute(db::Database &database, const NewRoute &route);
/// NotFound without such a rule.
Status removeRoute(db::Database &database, PropertyId property, const QString &topic, const QString &language);

/// A list that everybody of the team finds in their console; replaces the one of that name.
Status putTeamView(db::Database &database, const QString &team, const TeamView &view);
Status removeTeamView(db::Database &database, const QString &team, const QString &name);

struct TeamSetup {
    struct Member {
        QString login;
        int capacity = 0;
        QStringList languages;
        QStringList skills;
    };
    struct Route {
        QString property;
        QString topic;
        QString language;
        QString skill;
    };
    QString name;
    AssignMode mode = AssignMode::Off;
    QString hours;
    QStringList properties;
    std::vector<Member> members;
    std::vector<Route> routes;
    std::vector<TeamView> views;
};
struct TeamsSetup {
    std::vector<TeamSetup> teams; ///< By name.
    QString siteHours;
    QMap<QString, QString> propertyHours; ///< By name.
};
Result<TeamsSetup> teamsSetup(db::Database &database);

} // namespace bellhop::desk
