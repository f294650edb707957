// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/people.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<Provider, 3> kProviders{{
    {Provider::Meta, "meta"_L1},
    {Provider::Twilio, "twilio"_L1},
    {Provider::Lipachat, "lipachat"_L1},
}};
constexpr WireTable<Role, 3> kRoles{{
    {Role::Agent, "agent"_L1},
    {Role::Supervisor, "supervisor"_L1},
    {Role::Admin, "admin"_L1},
}};
constexpr WireTable<AgentState, 8> kStates{{
    {AgentState::Available, "available"_L1},
    {AgentState::Busy, "busy"_L1},
    {AgentState::Break, "break"_L1},
    {AgentState::Meeting, "meeting"_L1},
    {AgentState::Training, "training"_L1},
    {AgentState::WrapUp, "wrap_up"_L1},
    {AgentState::Away, "away"_L1},
    {AgentState::Offline, "offline"_L1},
}};
constexpr WireTable<OwnerKind, 3> kOwners{{
    {OwnerKind::Nobody, "nobody"_L1},
    {OwnerKind::Agent, "agent"_L1},
    {OwnerKind::Ai, "ai"_L1},
}};
} // namespace

QLatin1String toWire(Provider provider)
{
    return wireWord(kProviders, provider);
}
std::optional<Provider> providerFromWire(QStringView text)
{
    return text == "facebook"_L1 ? Provider::Meta : wireValue(kProviders, text);
}
QLatin1String toWire(Role role)
{
    return wireWord(kRoles, role);
}
std::optional<Role> roleFromWire(QStringView text)
{
    return wireValue(kRoles, text);
}
QLatin1String toWire(AgentState state)
{
    return wireWord(kStates, state);
}
std::optional<AgentState> agentStateFromWire(QStringView text)
{
    return wireValue(kStates, text);
}
QLatin1String toWire(OwnerKind owner)
{
    return wireWord(kOwners, owner);
}
std::optional<OwnerKind> ownerKindFromWire(QStringView text)
{
    return wireValue(kOwners, text);
}

} // namespace bellhop
