// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agent_state.h"

#include <algorithm>
#include <array>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr StatePermission kNo{false, false};
constexpr StatePermission kYes{true, false};
constexpr StatePermission kWords{true, true};

struct Line {
    AgentState to;
    // Self, Lead, Admin, Colleague, Program
    std::array<StatePermission, 5> permissions;
};

// Away is what the program sees, offline what follows from sessions: neither can be said of anybody.
constexpr std::array<Line, 8> kTable{{
    {AgentState::Available, {kYes, kWords, kWords, kNo, kYes}},
    {AgentState::Busy, {kYes, kWords, kWords, kNo, kYes}},
    {AgentState::Break, {kYes, kWords, kWords, kNo, kNo}},
    {AgentState::Meeting, {kYes, kWords, kWords, kNo, kNo}},
    {AgentState::Training, {kYes, kWords, kWords, kNo, kNo}},
    {AgentState::WrapUp, {kYes, kNo, kNo, kNo, kYes}},
    {AgentState::Away, {kNo, kNo, kNo, kNo, kYes}},
    {AgentState::Offline, {kNo, kNo, kNo, kNo, kYes}},
}};

} // namespace

StatePermission statePermission(AgentState to, StateActor who)
{
    for (const Line &line : kTable) {
        if (line.to == to)
            return line.permissions[static_cast<std::size_t>(who)];
    }
    return kNo;
}

QString plainWord(AgentState state)
{
    switch (state) {
    case AgentState::Available:
        return u"available"_s;
    case AgentState::Busy:
        return u"busy"_s;
    case AgentState::Break:
        return u"on a break"_s;
    case AgentState::Meeting:
        return u"in a meeting"_s;
    case AgentState::Training:
        return u"in training"_s;
    case AgentState::WrapUp:
        return u"finishing what was just closed"_s;
    case AgentState::Away:
        return u"away"_s;
    case AgentState::Offline:
        return u"offline"_s;
    }
    return {};
}

const StateReason *StateRules::find(QStringView code) const
{
    const auto found
        = std::find_if(reasons.cbegin(), reasons.cend(), [code](const StateReason &r) { return r.code == code; });
    return found == reasons.cend() ? nullptr : &*found;
}

} // namespace bellhop
