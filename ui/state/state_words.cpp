// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/state_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

constexpr std::array kStates{AgentState::Available, AgentState::Busy, AgentState::Break, AgentState::Meeting,
    AgentState::Training, AgentState::WrapUp};

bool isIn(const TeamCard &team, AgentId agent)
{
    return std::find(team.members.cbegin(), team.members.cend(), agent) != team.members.cend();
}

} // namespace

QString stateMark(AgentState state)
{
    switch (state) {
    case AgentState::Available:
        return u"●"_s;
    case AgentState::Busy:
        return u"■"_s;
    case AgentState::Break:
        return u"◑"_s;
    case AgentState::Meeting:
        return u"▲"_s;
    case AgentState::Training:
        return u"▼"_s;
    case AgentState::WrapUp:
        return u"◆"_s;
    case AgentState::Away:
        return u"◐"_s;
    case AgentState::Offline:
        return u"○"_s;
    }
    return {};
}

QString stateLine(const AgentCard &agent, const StateRules &rules)
{
    const StateReason *reason = rules.find(agent.facts.reason);
    const QString word = stateWord(agent.state);
    //: A state and the reason for it: "On a break · Meal".
    return reason == nullptr ? word : Words::tr("%1 · %2").arg(word, reason->name);
}

QString stateTime(const AgentCard &agent, Instant now)
{
    if (!agent.facts.since.isSet())
        return {};
    if (agent.facts.until.isSet())
        //: How much time is left of a state that ends by itself.
        return Words::tr("%1 left").arg(clockSpan(std::max(milliseconds(0), agent.facts.until - now)));
    return clockSpan(std::max(milliseconds(0), now - agent.facts.since));
}

QString toldSentence(const AgentCard &me, const StateRules &rules)
{
    if (!me.facts.by.isSet() || me.facts.by == me.id)
        return {};
    return Words::tr("%1 set you to “%2”: %3").arg(me.facts.byName, stateLine(me, rules), me.facts.why);
}

std::vector<StateChoice> stateChoices(const StateRules &rules, StateActor who)
{
    std::vector<StateChoice> choices;
    for (const AgentState state : kStates) {
        if (!statePermission(state, who).allowed)
            continue;
        choices.push_back({state, {}, stateWord(state)});
        for (const StateReason &reason : rules.reasons) {
            if (reason.state == state && reason.active)
                choices.push_back({state, reason.code, Words::tr("%1: %2").arg(stateWord(state), reason.name)});
        }
    }
    return choices;
}

StateActor actorToward(const sync::Me &me, AgentId colleague, const std::vector<TeamCard> &teams)
{
    if (me.id == colleague)
        return StateActor::Self;
    if (me.role == Role::Admin)
        return StateActor::Admin;
    if (me.role != Role::Supervisor)
        return StateActor::Colleague;
    bool inTeam = false;
    for (const TeamCard &team : teams) {
        if (!isIn(team, me.id))
            continue;
        if (isIn(team, colleague))
            return StateActor::Lead;
        inTeam = true;
    }
    return inTeam ? StateActor::Colleague : StateActor::Lead;
}

} // namespace bellhop::ui
