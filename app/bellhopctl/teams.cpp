// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/teams.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/desk/admin.h"
#include "core/model/queue_filter.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

/// "complaint es → skill spa", "everything else"
QString ruleLine(const desk::TeamSetup::Route &route)
{
    QStringList words{route.topic, route.language};
    words.removeAll(QString());
    QString line = words.isEmpty() ? u"everything else"_s : words.join(u' ');
    if (!route.skill.isEmpty())
        line += u", by who has the skill %1"_s.arg(route.skill);
    return u"%1: %2"_s.arg(route.property, line);
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const desk::TeamsSetup setup, desk::teamsSetup(*database));
    std::vector<QStringList> lines;
    for (const desk::TeamSetup &team : setup.teams) {
        lines.push_back({team.name, u"assigns"_s, toWire(team.mode)});
        lines.push_back({team.name, u"hours"_s, orDash(team.hours)});
        lines.push_back({team.name, u"serves"_s, orDash(team.properties.join(u", "_s))});
        for (const desk::TeamSetup::Route &route : team.routes)
            lines.push_back({team.name, u"gets"_s, ruleLine(route)});
        for (const desk::TeamSetup::Member &member : team.members)
            lines.push_back({team.name, u"agent"_s,
                u"%1: takes %2, speaks %3, skills %4"_s.arg(member.login)
                    .arg(member.capacity)
                    .arg(member.languages.isEmpty() ? u"any"_s : member.languages.join(u','))
                    .arg(orDash(member.skills.join(u',')))});
        for (const TeamView &view : team.views)
            lines.push_back({team.name, u"list"_s,
                u"%1: %2%3"_s.arg(view.name, orDash(view.filter), view.byDeadline ? u" (by deadline)"_s : QString())});
    }
    sayTable({u"TEAM"_s, u"WHAT"_s, u"VALUE"_s}, lines);
    say(u"\nhours of the site: %1"_s.arg(setup.siteHours.isEmpty() ? u"always"_s : setup.siteHours));
    for (auto hours = setup.propertyHours.cbegin(); hours != setup.propertyHours.cend(); ++hours)
        say(u"hours of %1: %2"_s.arg(hours.key(), *hours));
    return kOk;
}

Result<ExitCode> add(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::addTeam(*database, invocation.operand(0)));
    for (const QString &name : invocation.values("property"_L1)) {
        BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, name));
        BELLHOP_CHECK(desk::serveProperty(*database, invocation.operand(0).simplified(), property));
    }
    say(u"team: %1"_s.arg(invocation.operand(0).simplified()));
    return kOk;
}

Result<ExitCode> serve(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.value("property"_L1)));
    BELLHOP_CHECK(desk::serveProperty(*database, invocation.operand(0), property));
    say(u"team %1 serves %2"_s.arg(invocation.operand(0), invocation.value("property"_L1)));
    return kOk;
}

Result<ExitCode> join(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::joinTeam(*database, invocation.operand(0), invocation.operand(1)));
    say(u"team %1: %2 is in"_s.arg(invocation.operand(0), invocation.operand(1)));
    return kOk;
}

Result<ExitCode> leave(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::leaveTeam(*database, invocation.operand(0), invocation.operand(1)));
    say(u"team %1: %2 is out"_s.arg(invocation.operand(0), invocation.operand(1)));
    return kOk;
}

Result<ExitCode> assign(const Invocation &invocation)
{
    QString word = invocation.operand(1);
    const auto mode = assignModeFromWire(word.replace(u'-', u'_'));
    if (!mode)
        return makeError(ErrorKind::BadData, u"Teams assign off, round-robin or least-loaded."_s);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setAssignMode(*database, invocation.operand(0), *mode));
    say(u"team %1 assigns: %2"_s.arg(invocation.operand(0), toWire(*mode)));
    return kOk;
}

QStringList listIn(const QString &text)
{
    return text.toLower().remove(u' ').split(u',', Qt::SkipEmptyParts);
}

Result<ExitCode> agent(const Invocation &invocation)
{
    desk::AgentSkills skills;
    BELLHOP_TRY(skills.capacity, invocation.number("takes"_L1));
    if (invocation.has("speaks"_L1))
        skills.languages = listIn(invocation.value("speaks"_L1));
    if (invocation.has("skills"_L1))
        skills.skills = listIn(invocation.value("skills"_L1));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setAgentSkills(*database, invocation.operand(0), skills));
    say(u"agent %1: what they take is changed"_s.arg(invocation.operand(0)));
    return kOk;
}

Result<ExitCode> hours(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    desk::HoursOf whose;
    whose.team = invocation.value("team"_L1);
    if (invocation.has("property"_L1)) {
        BELLHOP_TRY(whose.property, desk::propertyNamed(*database, invocation.value("property"_L1)));
    }
    BELLHOP_CHECK(desk::setHours(*database, whose, invocation.operand(0)));
    say(u"hours: %1"_s.arg(orDash(invocation.operand(0))));
    return kOk;
}

Result<ExitCode> route(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    desk::NewRoute rule;
    BELLHOP_TRY(rule.property, desk::propertyNamed(*database, invocation.value("property"_L1)));
    rule.team = invocation.operand(0);
    rule.topic = invocation.value("topic"_L1);
    rule.language = invocation.value("language"_L1);
    rule.skill = invocation.value("skill"_L1);
    BELLHOP_CHECK(desk::addRoute(*database, rule));
    say(u"team %1 gets: %2"_s.arg(
        rule.team, ruleLine({invocation.value("property"_L1), rule.topic, rule.language, rule.skill})));
    return kOk;
}

Result<ExitCode> unroute(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.value("property"_L1)));
    BELLHOP_CHECK(
        desk::removeRoute(*database, property, invocation.value("topic"_L1), invocation.value("language"_L1)));
    say(u"rule removed"_s);
    return kOk;
}

Result<ExitCode> view(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    const QString team = invocation.operand(0);
    const QString name = invocation.operand(1);
    if (invocation.has("remove"_L1)) {
        BELLHOP_CHECK(desk::removeTeamView(*database, team, name));
        say(u"list removed: %1"_s.arg(name));
        return kOk;
    }
    const auto order = queueOrderFromWire(
        invocation.has("sort"_L1) ? invocation.value("sort"_L1) : QString(toWire(QueueOrder::Priority)));
    if (!order)
        return makeError(ErrorKind::BadData, u"A list is sorted by priority or deadline."_s);
    BELLHOP_CHECK(
        desk::putTeamView(*database, team, {name, invocation.value("filter"_L1), *order == QueueOrder::Deadline}));
    say(u"list of %1: %2"_s.arg(team, name));
    return kOk;
}

} // namespace

std::vector<Command> teamCommands()
{
    const QCommandLineOption property{u"property"_s, u"The property's name."_s, u"NAME"_s};
    const QCommandLineOption topic{
        u"topic"_s, u"A service type or intent, as in complaint or booking_inquiry; none: any."_s, u"WORD"_s};
    const QCommandLineOption language{u"language"_s, u"In which guests write, as in es; none: any."_s, u"WORD"_s};
    return {{u"team list"_s, u"Lists teams: who is in them, what they serve, get and assign."_s, {}, {}, {}, list},
        {u"team add"_s, u"Adds a team."_s, {u"TEAM"_s},
            {{u"property"_s, u"That it serves; may be given several times."_s, u"NAME"_s}}, {}, add},
        {u"team serve"_s, u"Lets a team serve a property."_s, {u"TEAM"_s}, {property}, {u"property"_s}, serve},
        {u"team join"_s, u"Puts an agent into a team."_s, {u"TEAM"_s, u"AGENT"_s}, {}, {}, join},
        {u"team leave"_s, u"Takes an agent out of a team."_s, {u"TEAM"_s, u"AGENT"_s}, {}, {}, leave},
        {u"team assign"_s, u"Who is given a team's conversations: off, round-robin or least-loaded."_s,
            {u"TEAM"_s, u"MODE"_s}, {}, {}, assign},
        {u"team agent"_s, u"Sets how many conversations an agent takes, which languages and skills."_s, {u"AGENT"_s},
            {{u"takes"_s, u"Open conversations at once."_s, u"NUMBER"_s},
                {u"speaks"_s, u"Languages, as in es,en; empty: any."_s, u"LIST"_s},
                {u"skills"_s, u"Words of your own, as in spa,groups; empty: none."_s, u"LIST"_s}},
            {}, agent},
        {u"team hours"_s, u"Sets when people answer: of a team, a property or the whole site."_s, {u"HOURS"_s},
            {{u"team"_s, u"Of this team."_s, u"TEAM"_s}, property}, {}, hours},
        {u"team route"_s, u"Sends a property's conversations to a team, by topic and language."_s, {u"TEAM"_s},
            {property, topic, language, {u"skill"_s, u"That its agent needs."_s, u"WORD"_s}}, {u"property"_s}, route},
        {u"team unroute"_s, u"Removes such a rule."_s, {}, {property, topic, language}, {u"property"_s}, unroute},
        {u"team view"_s, u"Gives a team a list of conversations under a name."_s, {u"TEAM"_s, u"NAME"_s},
            {{u"filter"_s, u"As typed into the list's search field."_s, u"WORDS"_s},
                {u"sort"_s, u"priority or deadline."_s, u"ORDER"_s}, {u"remove"_s, u"Removes it."_s}},
            {}, view}};
}

} // namespace bellhop::app
