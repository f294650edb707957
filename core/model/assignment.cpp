// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/assignment.h"

#include "core/base/wire_table.h"

#include <algorithm>
#include <tuple>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<AssignMode, 3> kModes{{
    {AssignMode::Off, "off"_L1},
    {AssignMode::RoundRobin, "round_robin"_L1},
    {AssignMode::LeastLoaded, "least_loaded"_L1},
}};

bool speaks(const AgentCandidate &candidate, const QString &language)
{
    return language.isEmpty() || candidate.languages.isEmpty() || candidate.languages.contains(language);
}

/// Leaves those for whom `fits` holds; false when that would be nobody.
template <typename Fits> bool narrow(std::vector<const AgentCandidate *> &left, Fits &&fits)
{
    std::erase_if(left, [&](const AgentCandidate *one) { return !fits(*one); });
    return !left.empty();
}

int sureness(const RouteRule &rule)
{
    return (rule.topic.isEmpty() ? 0 : 2) + (rule.language.isEmpty() ? 0 : 1);
}

bool fits(const RouteRule &rule, const RouteFacts &facts)
{
    const bool topic = rule.topic.isEmpty() || rule.topic == facts.serviceType || rule.topic == facts.intent
        || rule.topic == facts.subIntent;
    return rule.property == facts.property && topic && (rule.language.isEmpty() || rule.language == facts.language);
}

} // namespace

QLatin1String toWire(AssignMode mode)
{
    return wireWord(kModes, mode);
}

std::optional<AssignMode> assignModeFromWire(QStringView word)
{
    return wireValue(kModes, word);
}

QString toWord(const Given &given)
{
    return u"%1;%2;%3;%4;%5"_s.arg(toWire(given.mode), given.language, given.skill).arg(given.load).arg(given.capacity);
}

std::optional<Given> givenFromWord(const QString &word)
{
    const QStringList parts = word.split(u';');
    const auto mode = assignModeFromWire(parts.front());
    if (parts.size() != 5 || !mode)
        return std::nullopt;
    return Given{*mode, parts.at(1), parts.at(2), parts.at(3).toInt(), parts.at(4).toInt()};
}

AgentChoice chooseAgent(const std::vector<AgentCandidate> &candidates, const AgentWanted &wanted)
{
    AgentChoice choice;
    std::vector<const AgentCandidate *> left;
    for (const AgentCandidate &candidate : candidates)
        left.push_back(&candidate);
    if (!narrow(left, [](const AgentCandidate &one) { return one.isThere; }))
        choice.missing = u"nobody"_s;
    else if (!narrow(left, [&](const AgentCandidate &one) { return speaks(one, wanted.language); }))
        choice.missing = u"language:"_s + wanted.language;
    else if (!narrow(left, [&](const AgentCandidate &one) {
                 return wanted.skill.isEmpty() || one.skills.contains(wanted.skill);
             }))
        choice.missing = u"skill:"_s + wanted.skill;
    else if (!narrow(left, [&](const AgentCandidate &one) { return one.agent != wanted.notTo; }))
        choice.missing = u"gave_back"_s;
    else if (!narrow(left, [](const AgentCandidate &one) { return one.load < one.capacity; }))
        choice.missing = u"full"_s;
    if (left.empty())
        return choice;
    const bool byLoad = wanted.mode == AssignMode::LeastLoaded;
    const auto key = [byLoad](const AgentCandidate *one) {
        return std::tuple(byLoad ? one->load : 0, one->lastGiven, one->agent.value);
    };
    const AgentCandidate &best = **std::min_element(
        left.begin(), left.end(), [&](const AgentCandidate *a, const AgentCandidate *b) { return key(a) < key(b); });
    choice.agent = best.agent;
    choice.why = {wanted.mode, best.languages.contains(wanted.language) ? wanted.language : QString(), wanted.skill,
        best.load + 1, best.capacity};
    return choice;
}

const RouteRule *chooseRoute(const std::vector<RouteRule> &rules, const RouteFacts &facts)
{
    const RouteRule *best = nullptr;
    for (const RouteRule &rule : rules) {
        if (fits(rule, facts) && (best == nullptr || sureness(rule) > sureness(*best)))
            best = &rule;
    }
    return best;
}

} // namespace bellhop
