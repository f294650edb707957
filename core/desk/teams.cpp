// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/teams.h"

#include "core/base/uuid.h"
#include "core/desk/ledger.h"
#include "core/desk/settings.h"
#include "core/model/office_hours.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

QByteArray bellhop_desk_teams_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_teams_sql(), u"desk/teams"_s);
    return statements;
}

bool isWord(const QString &word)
{
    static const QRegularExpression shape(u"^[a-z0-9][a-z0-9_-]{0,19}$"_s);
    return shape.match(word).hasMatch();
}

Result<TeamId> teamNamed(db::Connection &connection, const QString &name)
{
    BELLHOP_TRY(const auto row, connection.first(book()["team_named"_L1], {{"name", name}}));
    if (!row)
        return makeError(ErrorKind::NotFound, u"There is no team “%1”."_s.arg(name));
    return row->id<TeamId>(0);
}

Result<AgentId> agentNamed(db::Connection &connection, const QString &login)
{
    BELLHOP_TRY(const auto row, connection.first(book()["agent_named"_L1], {{"name", login}}));
    if (!row)
        return makeError(ErrorKind::NotFound, u"There is no agent '%1'."_s.arg(login));
    return row->id<AgentId>(0);
}

/// What is done to a team: in one transaction, with its audit row, and consoles read it anew.
Status changeTeam(db::Database &database, const QString &name, const QString &what,
    const std::function<Status(db::Connection &, TeamId)> &change)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const TeamId team, teamNamed(connection, name));
        BELLHOP_CHECK(change(connection, team));
        BELLHOP_CHECK(connection.execute(book()["touch_team"_L1], {{"team", team}}));
        return writeAudit(connection, Actor(), "team_setting"_L1, "team"_L1, team.value, what);
    });
}

Status putSkills(db::Connection &connection, AgentId agent, QLatin1String kind, const QStringList &words)
{
    BELLHOP_CHECK(connection.execute(book()["drop_skills"_L1], {{"agent", agent}, {"kind", kind}}));
    for (const QString &word : words)
        BELLHOP_CHECK(connection.execute(book()["add_skill"_L1], {{"agent", agent}, {"kind", kind}, {"word", word}}));
    return done();
}

Status checkWords(const QStringList &words)
{
    for (const QString &word : words) {
        if (!isWord(word))
            return makeError(ErrorKind::BadData,
                u"“%1” is no such word: up to 20 of a-z, 0-9, dash and underline, as in es or spa."_s.arg(word));
    }
    return done();
}

Status putHours(db::Connection &connection, QLatin1String kind, qint64 scope, const QString &hours)
{
    return putSetting(connection, kind, scope, u"hours"_s, hours.isEmpty() ? std::nullopt : std::optional(hours));
}

} // namespace

Result<TeamId> addTeam(db::Database &database, const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() || trimmed.size() > 60)
        return makeError(ErrorKind::BadData, u"A team's name has 1 to 60 characters."_s);
    const QString uuid = newUuid();
    return database.write([&](db::Connection &connection) -> Result<TeamId> {
        BELLHOP_TRY(const auto known, connection.first(book()["team_named"_L1], {{"name", trimmed}}));
        if (known)
            return makeError(ErrorKind::Conflict, u"There is a team “%1” already."_s.arg(trimmed));
        BELLHOP_TRY(const qint64 id, connection.insert(book()["add_team"_L1], {{"uuid", uuid}, {"name", trimmed}}));
        BELLHOP_CHECK(writeAudit(connection, Actor(), "team_add"_L1, "team"_L1, id));
        return TeamId{id};
    });
}

Status serveProperty(db::Database &database, const QString &team, PropertyId property)
{
    return changeTeam(database, team, u"serves property %1"_s.arg(property.value),
        [&](db::Connection &connection, TeamId id) -> Status {
            BELLHOP_CHECK(connection.execute(book()["serve"_L1], {{"team", id}, {"property", property}}));
            return done();
        });
}

Status joinTeam(db::Database &database, const QString &team, const QString &login)
{
    return changeTeam(database, team, u"agent joins"_s, [&](db::Connection &connection, TeamId id) -> Status {
        BELLHOP_TRY(const AgentId agent, agentNamed(connection, login));
        BELLHOP_CHECK(connection.execute(book()["join"_L1], {{"team", id}, {"agent", agent}}));
        return done();
    });
}

Status leaveTeam(db::Database &database, const QString &team, const QString &login)
{
    return changeTeam(database, team, u"agent leaves"_s, [&](db::Connection &connection, TeamId id) -> Status {
        BELLHOP_TRY(const AgentId agent, agentNamed(connection, login));
        BELLHOP_TRY(const qint64 left, connection.execute(book()["leave"_L1], {{"team", id}, {"agent", agent}}));
        if (left == 0)
            return makeError(ErrorKind::NotFound, u"'%1' is not in the team “%2”."_s.arg(login, team));
        return done();
    });
}

Status setAssignMode(db::Database &database, const QString &team, AssignMode mode)
{
    return changeTeam(
        database, team, u"assigns %1"_s.arg(toWire(mode)), [&](db::Connection &connection, TeamId id) -> Status {
            BELLHOP_CHECK(connection.execute(book()["set_assign"_L1], {{"team", id}, {"mode", toWire(mode)}}));
            return done();
        });
}

Status setAgentSkills(db::Database &database, const QString &login, const AgentSkills &skills)
{
    if (skills.capacity && (*skills.capacity < 0 || *skills.capacity > 100))
        return makeError(ErrorKind::BadData, u"An agent takes 0 to 100 conversations at once."_s);
    BELLHOP_CHECK(checkWords(skills.languages.value_or(QStringList())));
    BELLHOP_CHECK(checkWords(skills.skills.value_or(QStringList())));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const AgentId agent, agentNamed(connection, login));
        if (skills.capacity)
            BELLHOP_CHECK(
                connection.execute(book()["set_capacity"_L1], {{"agent", agent}, {"capacity", *skills.capacity}}));
        if (skills.languages)
            BELLHOP_CHECK(putSkills(connection, agent, "language"_L1, *skills.languages));
        if (skills.skills)
            BELLHOP_CHECK(putSkills(connection, agent, "skill"_L1, *skills.skills));
        return writeAudit(connection, Actor(), "agent_skills"_L1, "agent"_L1, agent.value);
    });
}

Status setHours(db::Database &database, const HoursOf &whose, const QString &hours)
{
    BELLHOP_CHECK(OfficeHours::parse(hours));
    const auto put = [&](db::Connection &connection, QLatin1String kind, qint64 scope) {
        return putHours(connection, kind, scope, hours.simplified());
    };
    if (!whose.team.isEmpty())
        return changeTeam(database, whose.team, u"hours"_s,
            [&](db::Connection &connection, TeamId team) { return put(connection, "team"_L1, team.value); });
    const QLatin1String kind = whose.property.isSet() ? "property"_L1 : "site"_L1;
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(put(connection, kind, whose.property.value));
        return writeAudit(connection, Actor(), "hours"_L1, kind, whose.property.value);
    });
}

Status addRoute(db::Database &database, const NewRoute &route)
{
    QStringList words{route.topic, route.language, route.skill};
    words.removeAll(QString());
    BELLHOP_CHECK(checkWords(words));
    return changeTeam(database, route.team, u"route of property %1"_s.arg(route.property.value),
        [&](db::Connection &connection, TeamId team) -> Status {
            BELLHOP_CHECK(connection.execute(book()["put_route"_L1],
                {{"property", route.property}, {"team", team}, {"topic", route.topic}, {"language", route.language},
                    {"skill", route.skill}}));
            BELLHOP_CHECK(connection.execute(book()["serve"_L1], {{"team", team}, {"property", route.property}}));
            return done();
        });
}

Status removeRoute(db::Database &database, PropertyId property, const QString &topic, const QString &language)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 gone,
            connection.execute(
                book()["drop_route"_L1], {{"property", property}, {"topic", topic}, {"language", language}}));
        if (gone == 0)
            return makeError(ErrorKind::NotFound, u"There is no such rule; team list shows those there are."_s);
        return writeAudit(connection, Actor(), "team_unroute"_L1, "property"_L1, property.value);
    });
}

Status putTeamView(db::Database &database, const QString &team, const TeamView &view)
{
    if (view.name.trimmed().isEmpty() || view.name.size() > 60)
        return makeError(ErrorKind::BadData, u"A list's name has 1 to 60 characters."_s);
    return changeTeam(database, team, u"list"_s, [&](db::Connection &connection, TeamId id) -> Status {
        BELLHOP_CHECK(connection.execute(book()["put_view"_L1],
            {{"team", id}, {"name", view.name.trimmed()}, {"filter", view.filter.simplified()},
                {"by_deadline", view.byDeadline}}));
        return done();
    });
}

Status removeTeamView(db::Database &database, const QString &team, const QString &name)
{
    return changeTeam(database, team, u"list removed"_s, [&](db::Connection &connection, TeamId id) -> Status {
        BELLHOP_TRY(const qint64 gone, connection.execute(book()["drop_view"_L1], {{"team", id}, {"name", name}}));
        if (gone == 0)
            return makeError(ErrorKind::NotFound, u"The team “%1” has no list “%2”."_s.arg(team, name));
        return done();
    });
}

namespace {

Status readMembers(db::Connection &connection, QHash<qint64, TeamSetup> &teams)
{
    QHash<qint64, QStringList> languages;
    QHash<qint64, QStringList> skills;
    BELLHOP_TRY(const db::Rows words, connection.query(book()["skills"_L1]));
    for (const db::Row &row : words)
        (row.text(1) == "language"_L1 ? languages : skills)[row.integer(0)].append(row.text(2));
    BELLHOP_TRY(const db::Rows members, connection.query(book()["members"_L1]));
    for (const db::Row &row : members)
        teams[row.integer(0)].members.push_back({row.text(2), static_cast<int>(row.integer(3)),
            languages.value(row.integer(1)), skills.value(row.integer(1))});
    return done();
}

Status readHours(db::Connection &connection, TeamsSetup &setup)
{
    BELLHOP_TRY(const db::Rows hours, connection.query(book()["hours"_L1]));
    for (const db::Row &row : hours) {
        if (row.text(0) == "site"_L1)
            setup.siteHours = row.text(2);
        else
            setup.propertyHours.insert(row.text(1), row.text(2));
    }
    return done();
}

} // namespace

Result<TeamsSetup> teamsSetup(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<TeamsSetup> {
        TeamsSetup setup;
        QHash<qint64, TeamSetup> teams;
        std::vector<qint64> order;
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["teams"_L1]));
        for (const db::Row &row : rows) {
            TeamSetup &team = teams[row.integer(0)];
            team.name = row.text(1);
            team.mode = assignModeFromWire(row.text(2)).value_or(AssignMode::Off);
            team.hours = row.text(3);
            order.push_back(row.integer(0));
        }
        BELLHOP_CHECK(readMembers(connection, teams));
        BELLHOP_TRY(const db::Rows served, connection.query(book()["served"_L1]));
        for (const db::Row &row : served)
            teams[row.integer(0)].properties.append(row.text(1));
        BELLHOP_TRY(const db::Rows routes, connection.query(book()["routes"_L1]));
        for (const db::Row &row : routes)
            teams[row.integer(0)].routes.push_back({row.text(1), row.text(2), row.text(3), row.text(4)});
        BELLHOP_TRY(const db::Rows views, connection.query(book()["views"_L1]));
        for (const db::Row &row : views)
            teams[row.integer(0)].views.push_back({row.text(1), row.text(2), row.flag(3)});
        for (const qint64 id : order)
            setup.teams.push_back(teams.value(id));
        BELLHOP_CHECK(readHours(connection, setup));
        return setup;
    });
}

} // namespace bellhop::desk
