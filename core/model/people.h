// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace bellhop {

enum class Provider { Meta, Twilio, Lipachat };
enum class Role { Agent, Supervisor, Admin };
/// What an agent does; offline is a state (DESIGN §4.12). Who may change it, and to what: core/model/agent_state.h.
enum class AgentState {
    Available, ///< The only one who is offered conversations of others.
    Busy,
    Break,
    Meeting,
    Training,
    WrapUp, ///< Finishing what was just closed; ends by itself where the site says how long it lasts.
    Away, ///< By the program: nobody touched the console for a while.
    Offline,
};
/// Who is responsible for a conversation.
enum class OwnerKind { Nobody, Agent, Ai };

QLatin1String toWire(Provider provider);
/// "facebook" is read as Meta.
std::optional<Provider> providerFromWire(QStringView text);
QLatin1String toWire(Role role);
std::optional<Role> roleFromWire(QStringView text);
QLatin1String toWire(AgentState state);
std::optional<AgentState> agentStateFromWire(QStringView text);
QLatin1String toWire(OwnerKind owner);
std::optional<OwnerKind> ownerKindFromWire(QStringView text);

/// Who acts: an agent of the site with a live session, or the program itself.
struct Actor {
    enum class Kind { Agent, Ai, System, Api };
    Kind kind = Kind::System;
    AgentId agent; ///< Set for Kind::Agent.
    SessionId session; ///< Set for Kind::Agent when they act through a console.
    Role role = Role::Agent;
    QString name; ///< For people: "Ana Duarte".
};

} // namespace bellhop
