// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace bellhop {

/// Everything that can be asked of a conversation. One table says who may (DESIGN §4.7).
enum class Operation {
    Claim,
    Release,
    SendText,
    SendMedia,
    SendTemplate,
    SendLocation,
    SendContacts,
    SendInteractive,
    React,
    Note,
    Close,
    UndoClose,
    Reopen,
    Snooze,
    TakeOver,
    MarkRead,
    Tag,
    SetFacts,
    Resend,
    OfferTransfer,
    AcceptTransfer,
    DeclineTransfer,
    WithdrawTransfer,
    AskConsultation,
    AcceptConsultation,
    DeclineConsultation,
    EndConsultation, ///< By the owner or by whom they consult.
    HandOver, ///< To whom the owner consults, at once.
    SeeMentions,
    SetAssistant, ///< Whether the assistant speaks to this guest.
    MergeGuest, ///< With the guest of another conversation: they are one person.
    UnmergeGuest,
    AcknowledgeAlert, ///< Of no conversation: an alert in the actor's sight.
};
/// The actor as seen from the conversation.
enum class ActorRole { Owner, OtherAgent, Supervisor, Admin, Ai, System, Api };

struct Permission {
    bool allowed = false;
    bool needsEpoch = false; ///< The actor must name the epoch they saw; a change of owner since refuses it.
};

[[nodiscard]] Permission permission(Operation operation, ActorRole role);

QLatin1String toWire(Operation operation);
std::optional<Operation> operationFromWire(QStringView text);
QLatin1String toWire(ActorRole role);

} // namespace bellhop
