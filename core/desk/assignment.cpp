// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assignment.h"

#include "core/desk/conversation_store.h"
#include "core/desk/sessions.h"
#include "core/model/office_hours.h"
#include "core/model/window.h"

#include <QTimeZone>

#include <map>

QByteArray bellhop_desk_assignment_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kForAssistant{20'000};
constexpr milliseconds kForReading{3'000};
constexpr std::size_t kNotesPerWrite = 50; // rows that one transaction holds
constexpr std::size_t kNotesPerRound = 500;

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_assignment_sql(), u"desk/assignment"_s);
    return statements;
}

/// Who waits and is nobody's.
struct Waiting {
    ConversationId id;
    qint64 epoch = 0;
    QString zone;
    TeamId team;
    QString heldFor;
    Instant since;
    AgentId gaveBack;
    bool assistantFirst = false;
    RouteFacts facts;
};

/// Teams, their rules and people, at one moment.
struct Staff {
    Instant now;
    std::map<TeamId, AssignMode> modes;
    std::map<PropertyId, std::vector<TeamId>> served;
    std::vector<RouteRule> routes;
    std::map<std::pair<QString, qint64>, OfficeHours> hours; ///< By "site", "property", "team" and its id.
    std::map<TeamId, std::vector<AgentId>> members;
    std::map<AgentId, AgentCandidate> agents;
    bool someAssign = false;
    bool readsGuests = false; ///< What guests mean decides something.
};

/// What becomes of one of them.
struct Plan {
    ConversationId conversation;
    qint64 epoch = 0;
    std::optional<RouteRule> route; ///< Set: it goes to that team.
    std::optional<QString> held; ///< Set: that is why nobody was given it; empty: nothing holds it any more.
    TeamId team;
    AgentChoice choice;
    QString language;
};

Status readTeams(db::Connection &connection, Staff &staff)
{
    BELLHOP_TRY(const db::Rows teams, connection.query(book()["teams"_L1]));
    for (const db::Row &row : teams) {
        const AssignMode mode = assignModeFromWire(row.text(1)).value_or(AssignMode::Off);
        staff.modes[row.id<TeamId>(0)] = mode;
        staff.someAssign = staff.someAssign || mode != AssignMode::Off;
    }
    BELLHOP_TRY(const db::Rows served, connection.query(book()["served"_L1]));
    for (const db::Row &row : served)
        staff.served[row.id<PropertyId>(0)].push_back(row.id<TeamId>(1));
    BELLHOP_TRY(const db::Rows routes, connection.query(book()["routes"_L1]));
    for (const db::Row &row : routes) {
        staff.routes.push_back(
            {row.integer(0), row.id<PropertyId>(1), row.id<TeamId>(2), row.text(3), row.text(4), row.text(5)});
        staff.readsGuests
            = staff.readsGuests || !staff.routes.back().topic.isEmpty() || !staff.routes.back().language.isEmpty();
    }
    BELLHOP_TRY(const db::Rows hours, connection.query(book()["hours"_L1]));
    for (const db::Row &row : hours) {
        if (auto parsed = OfficeHours::parse(row.text(2)); parsed.ok())
            staff.hours[{row.text(0), row.integer(1)}] = *parsed;
    }
    return done();
}

Status readPeople(db::Connection &connection, Staff &staff)
{
    BELLHOP_TRY(const db::Rows members, connection.query(book()["members"_L1], {{"life", kSessionLife}}));
    for (const db::Row &row : members) {
        const auto agent = row.id<AgentId>(1);
        staff.members[row.id<TeamId>(0)].push_back(agent);
        staff.agents[agent] = {agent, row.flag(3), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(2)),
            {}, {}, row.integer(5)};
    }
    BELLHOP_TRY(const db::Rows skills, connection.query(book()["skills"_L1]));
    for (const db::Row &row : skills) {
        const auto agent = staff.agents.find(row.id<AgentId>(0));
        if (agent == staff.agents.end())
            continue;
        const bool language = row.text(1) == "language"_L1;
        (language ? agent->second.languages : agent->second.skills).append(row.text(2));
        staff.readsGuests = staff.readsGuests || language;
    }
    return done();
}

std::vector<Waiting> waitingOf(const db::Rows &rows)
{
    std::vector<Waiting> waiting;
    for (const db::Row &row : rows) {
        waiting.push_back({row.id<ConversationId>(0), row.integer(1), row.text(3), row.id<TeamId>(4), row.text(6),
            row.instant(8), row.id<AgentId>(11), row.flag(12),
            {row.id<PropertyId>(2), row.text(7), row.text(9), row.text(10), row.text(5)}});
    }
    return waiting;
}

bool isOpen(const Staff &staff, TeamId team, const Waiting &waiting)
{
    const std::pair<QString, qint64> scopes[]{
        {u"team"_s, team.value}, {u"property"_s, waiting.facts.property.value}, {u"site"_s, 0}};
    for (const auto &scope : scopes) {
        const auto hours = staff.hours.find(scope);
        if (hours == staff.hours.end())
            continue;
        const QTimeZone zone(waiting.zone.toLatin1());
        return hours->second.isOpen(staff.now, zone.isValid() ? zone : QTimeZone::utc());
    }
    return true;
}

/// Whether somebody else is to look at it first.
bool waitsForReaders(const Staff &staff, const Waiting &waiting)
{
    const milliseconds waited = staff.now - waiting.since;
    if (waiting.assistantFirst && waited < kForAssistant)
        return true;
    return staff.readsGuests && waiting.facts.language.isEmpty() && waited < kForReading;
}

/// The rule for it, or the only team that serves its property; none: it stays where it is, if it is anywhere.
std::optional<RouteRule> routeOf(const Staff &staff, const Waiting &waiting)
{
    const RouteRule *rule = chooseRoute(staff.routes, waiting.facts);
    const bool says = rule != nullptr && !(rule->topic.isEmpty() && rule->language.isEmpty());
    if (waiting.team.isSet() && !says) // a polite word does not take it from where it belongs
        return std::nullopt;
    if (rule != nullptr)
        return *rule;
    const auto teams = staff.served.find(waiting.facts.property);
    if (waiting.team.isSet() || teams == staff.served.end() || teams->second.size() != 1)
        return std::nullopt;
    RouteRule only;
    only.property = waiting.facts.property;
    only.team = teams->second.front();
    return only;
}

QString skillFor(const Staff &staff, const Waiting &waiting, TeamId team)
{
    const RouteRule *rule = chooseRoute(staff.routes, waiting.facts);
    return rule != nullptr && rule->team == team ? rule->skill : QString();
}

void decideAgent(Staff &staff, const Waiting &waiting, Plan &plan)
{
    const auto mode = staff.modes.find(plan.team);
    if (mode == staff.modes.end() || mode->second == AssignMode::Off) {
        plan.choice.missing = !plan.team.isSet() && staff.someAssign ? u"no_team"_s : QString();
        return;
    }
    if (!isOpen(staff, plan.team, waiting)) {
        plan.choice.missing = u"closed"_s;
        return;
    }
    std::vector<AgentCandidate> candidates;
    for (const AgentId member : staff.members[plan.team])
        candidates.push_back(staff.agents.at(member));
    plan.choice = chooseAgent(
        candidates, {mode->second, waiting.facts.language, skillFor(staff, waiting, plan.team), waiting.gaveBack});
}

/// What is given counts at once for those that come after it.
void count(Staff &staff, const AgentChoice &choice)
{
    if (!choice.agent.isSet())
        return;
    qint64 newest = 0;
    for (const auto &[id, agent] : staff.agents)
        newest = std::max(newest, agent.lastGiven);
    AgentCandidate &agent = staff.agents.at(choice.agent);
    ++agent.load;
    agent.lastGiven = newest + 1;
}

std::vector<Plan> planFor(Staff &staff, const std::vector<Waiting> &all)
{
    std::vector<Plan> plans;
    for (const Waiting &waiting : all) {
        if (waitsForReaders(staff, waiting))
            continue;
        Plan plan;
        plan.conversation = waiting.id;
        plan.epoch = waiting.epoch;
        plan.language = waiting.facts.language;
        plan.team = waiting.team;
        if (const auto route = routeOf(staff, waiting); route && route->team != waiting.team) {
            plan.route = route;
            plan.team = route->team;
        }
        decideAgent(staff, waiting, plan);
        count(staff, plan.choice);
        if (!plan.choice.agent.isSet() && plan.choice.missing != waiting.heldFor)
            plan.held = plan.choice.missing;
        if (plan.route || plan.held || plan.choice.agent.isSet())
            plans.push_back(std::move(plan));
    }
    return plans;
}

Status note(db::Connection &connection, const Plan &plan, Assigned &did)
{
    const db::Params seen{{"id", plan.conversation}, {"epoch", plan.epoch}};
    const auto with = [&](std::initializer_list<db::Params::value_type> more) {
        db::Params params = seen;
        params.insert(params.end(), more.begin(), more.end());
        return params;
    };
    if (plan.route) {
        BELLHOP_TRY(const qint64 moved, connection.execute(book()["route"_L1], with({{"team", plan.route->team}})));
        if (moved > 0) {
            BELLHOP_CHECK(connection.execute(book()["add_routing"_L1],
                {{"id", plan.conversation}, {"team", plan.route->team}, {"topic", plan.route->topic},
                    {"language", plan.route->language}}));
            BELLHOP_CHECK(writeAudit(connection, Actor(), "route"_L1, "conversation"_L1, plan.conversation.value,
                u"team %1, rule %2"_s.arg(plan.route->team.value).arg(plan.route->id)));
            ++did.routed;
        }
    }
    if (!plan.held)
        return done();
    BELLHOP_TRY(const qint64 held,
        plan.held->isEmpty() ? connection.execute(book()["no_longer_held"_L1], seen)
                             : connection.execute(book()["hold_back"_L1], with({{"why", *plan.held}})));
    did.held += held > 0 && !plan.held->isEmpty() ? 1 : 0;
    return done();
}

/// Teams and reasons first, some to a transaction.
Status noteAll(db::Database &database, const std::vector<Plan> &plans, Assigned &did)
{
    std::vector<const Plan *> notes;
    for (const Plan &plan : plans) {
        if ((plan.route || plan.held) && notes.size() < kNotesPerRound)
            notes.push_back(&plan);
    }
    for (std::size_t from = 0; from < notes.size(); from += kNotesPerWrite) {
        const std::size_t until = std::min(notes.size(), from + kNotesPerWrite);
        BELLHOP_TRY(const Assigned some, database.write([&](db::Connection &connection) -> Result<Assigned> {
            Assigned part;
            for (std::size_t i = from; i < until; ++i)
                BELLHOP_CHECK(note(connection, *notes[i], part));
            return part;
        }));
        did.routed += some.routed;
        did.held += some.held;
    }
    return done();
}

/// The agent as they are now, held: they cannot go away or get another from us until this ends.
Result<bool> stillFits(db::Connection &connection, const AgentChoice &choice)
{
    BELLHOP_TRY(const bool active, holdAgent(connection, choice.agent));
    if (!active)
        return false;
    BELLHOP_TRY(
        const auto row, connection.first(book()["agent_now"_L1], {{"agent", choice.agent}, {"life", kSessionLife}}));
    return row && row->flag(1) && row->integer(2) == choice.why.load - 1 && row->integer(2) < row->integer(0);
}

/// True: they have it. False: it is somebody else's by now, or they do not fit any more.
Result<bool> give(db::Connection &connection, const Plan &plan)
{
    const Given &why = plan.choice.why;
    BELLHOP_TRY(const bool fits, stillFits(connection, plan.choice));
    if (!fits)
        return false;
    BELLHOP_TRY(const qint64 won,
        connection.execute(
            book()["give"_L1], {{"id", plan.conversation}, {"epoch", plan.epoch}, {"agent", plan.choice.agent}}));
    if (won == 0)
        return false;
    BELLHOP_CHECK(changeOwnership(
        connection, plan.conversation, {OwnerKind::Agent, plan.choice.agent}, plan.epoch + 1, "assigned"_L1));
    BELLHOP_CHECK(connection.execute(book()["add_assignment"_L1],
        {{"id", plan.conversation}, {"epoch", plan.epoch + 1}, {"agent", plan.choice.agent}, {"team", plan.team},
            {"mode", toWire(why.mode)}, {"language", why.language}, {"skill", why.skill}, {"load", why.load},
            {"capacity", why.capacity}}));
    BELLHOP_CHECK(writeAudit(connection, Actor(), "assign"_L1, "conversation"_L1, plan.conversation.value,
        u"agent %1, team %2, %3"_s.arg(plan.choice.agent.value).arg(plan.team.value).arg(toWord(why))));
    return true;
}

} // namespace

Result<bool> assignmentIsWanted(db::Database &database)
{
    BELLHOP_TRY(const auto row,
        database.glance([](db::Connection &connection) { return connection.first(book()["is_wanted"_L1]); }));
    return row.has_value();
}

Result<Assigned> assignWaiting(db::Database &database)
{
    Staff staff;
    std::vector<Waiting> waiting;
    const Status looked = database.read([&](db::Connection &connection) -> Status {
        staff = {};
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["unassigned"_L1]));
        waiting = waitingOf(rows);
        if (waiting.empty())
            return done();
        BELLHOP_TRY(staff.now, connection.now());
        BELLHOP_CHECK(readTeams(connection, staff));
        return readPeople(connection, staff);
    });
    if (!looked.ok())
        return looked.error();
    const std::vector<Plan> plans = planFor(staff, waiting);
    Assigned did;
    BELLHOP_CHECK(noteAll(database, plans, did));
    for (const Plan &plan : plans) {
        if (!plan.choice.agent.isSet())
            continue;
        BELLHOP_TRY(
            const bool given, database.write([&](db::Connection &connection) { return give(connection, plan); }));
        ++(given ? did.given : did.lost);
    }
    return did;
}

} // namespace bellhop::desk
