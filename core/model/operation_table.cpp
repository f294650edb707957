// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/operation_table.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Permission kNo{false, false};
constexpr Permission kYes{true, false};
constexpr Permission kFenced{true, true};

struct Line {
    Operation operation;
    // Owner, OtherAgent, Supervisor, Admin, Ai, System, Api
    std::array<Permission, 7> permissions;
};

// A claim is its own fence: one conditional UPDATE. The AI answers only what it owns, so it is an Owner in its own
// column; "Ai" here is the AI where it owns the conversation (the desk refuses it elsewhere by the epoch).
constexpr std::array<Line, 33> kTable{{
    {Operation::Claim, {kYes, kYes, kYes, kYes, kYes, kNo, kNo}},
    {Operation::Release, {kFenced, kNo, kFenced, kFenced, kFenced, kYes, kNo}},
    {Operation::SendText, {kFenced, kNo, kNo, kNo, kFenced, kNo, kFenced}},
    {Operation::SendMedia, {kFenced, kNo, kNo, kNo, kFenced, kNo, kFenced}},
    {Operation::SendTemplate, {kFenced, kNo, kNo, kNo, kFenced, kNo, kFenced}},
    {Operation::SendLocation, {kFenced, kNo, kNo, kNo, kFenced, kNo, kFenced}},
    {Operation::SendContacts, {kFenced, kNo, kNo, kNo, kFenced, kNo, kFenced}},
    {Operation::SendInteractive, {kFenced, kNo, kNo, kNo, kFenced, kNo, kFenced}},
    {Operation::React, {kFenced, kNo, kNo, kNo, kFenced, kNo, kNo}},
    {Operation::Note, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    {Operation::Close, {kFenced, kNo, kFenced, kFenced, kFenced, kYes, kNo}},
    {Operation::UndoClose, {kYes, kNo, kYes, kYes, kNo, kNo, kNo}},
    {Operation::Reopen, {kYes, kYes, kYes, kYes, kNo, kYes, kNo}},
    {Operation::Snooze, {kFenced, kNo, kFenced, kFenced, kNo, kNo, kNo}},
    {Operation::TakeOver, {kNo, kNo, kFenced, kFenced, kNo, kNo, kNo}},
    {Operation::MarkRead, {kYes, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::Tag, {kYes, kYes, kYes, kYes, kYes, kYes, kYes}},
    {Operation::SetFacts, {kYes, kNo, kYes, kYes, kYes, kYes, kNo}},
    {Operation::Resend, {kFenced, kNo, kNo, kNo, kNo, kNo, kNo}},
    // What answers an offer is fenced by the offer, which ends with its epoch.
    {Operation::OfferTransfer, {kFenced, kNo, kNo, kNo, kNo, kNo, kNo}},
    {Operation::AcceptTransfer, {kNo, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::DeclineTransfer, {kNo, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::WithdrawTransfer, {kYes, kNo, kYes, kYes, kNo, kNo, kNo}},
    // As offers are; who of them consults whom is for the desk to say.
    {Operation::AskConsultation, {kFenced, kNo, kNo, kNo, kNo, kNo, kNo}},
    {Operation::AcceptConsultation, {kNo, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::DeclineConsultation, {kNo, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::EndConsultation, {kYes, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::HandOver, {kFenced, kNo, kNo, kNo, kNo, kNo, kNo}},
    {Operation::SeeMentions, {kYes, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::SetAssistant, {kYes, kYes, kYes, kYes, kNo, kNo, kNo}},
    // Whether another agent has a conversation of either guest is for the desk to say.
    {Operation::MergeGuest, {kYes, kYes, kYes, kYes, kNo, kNo, kNo}},
    {Operation::UnmergeGuest, {kYes, kYes, kYes, kYes, kNo, kNo, kNo}},
    // Nobody owns an alert; who sees it, may say that they take care of it.
    {Operation::AcknowledgeAlert, {kNo, kYes, kYes, kYes, kNo, kNo, kNo}},
}};

constexpr WireTable<Operation, 33> kOperations{{
    {Operation::Claim, "claim"_L1},
    {Operation::Release, "release"_L1},
    {Operation::SendText, "send_text"_L1},
    {Operation::SendMedia, "send_media"_L1},
    {Operation::SendTemplate, "send_template"_L1},
    {Operation::SendLocation, "send_location"_L1},
    {Operation::SendContacts, "send_contacts"_L1},
    {Operation::SendInteractive, "send_interactive"_L1},
    {Operation::React, "react"_L1},
    {Operation::Note, "note"_L1},
    {Operation::Close, "close"_L1},
    {Operation::UndoClose, "undo_close"_L1},
    {Operation::Reopen, "reopen"_L1},
    {Operation::Snooze, "snooze"_L1},
    {Operation::TakeOver, "take_over"_L1},
    {Operation::MarkRead, "mark_read"_L1},
    {Operation::Tag, "tag"_L1},
    {Operation::SetFacts, "set_facts"_L1},
    {Operation::Resend, "resend"_L1},
    {Operation::OfferTransfer, "offer_transfer"_L1},
    {Operation::AcceptTransfer, "accept_transfer"_L1},
    {Operation::DeclineTransfer, "decline_transfer"_L1},
    {Operation::WithdrawTransfer, "withdraw_transfer"_L1},
    {Operation::AskConsultation, "ask_consultation"_L1},
    {Operation::AcceptConsultation, "accept_consultation"_L1},
    {Operation::DeclineConsultation, "decline_consultation"_L1},
    {Operation::EndConsultation, "end_consultation"_L1},
    {Operation::HandOver, "hand_over"_L1},
    {Operation::SeeMentions, "see_mentions"_L1},
    {Operation::SetAssistant, "set_assistant"_L1},
    {Operation::MergeGuest, "merge_guest"_L1},
    {Operation::UnmergeGuest, "unmerge_guest"_L1},
    {Operation::AcknowledgeAlert, "acknowledge_alert"_L1},
}};
constexpr WireTable<ActorRole, 7> kRoles{{
    {ActorRole::Owner, "owner"_L1},
    {ActorRole::OtherAgent, "other_agent"_L1},
    {ActorRole::Supervisor, "supervisor"_L1},
    {ActorRole::Admin, "admin"_L1},
    {ActorRole::Ai, "ai"_L1},
    {ActorRole::System, "system"_L1},
    {ActorRole::Api, "api"_L1},
}};
} // namespace

Permission permission(Operation operation, ActorRole role)
{
    for (const Line &line : kTable) {
        if (line.operation == operation)
            return line.permissions[static_cast<std::size_t>(role)];
    }
    return kNo;
}

QLatin1String toWire(Operation operation)
{
    return wireWord(kOperations, operation);
}
std::optional<Operation> operationFromWire(QStringView text)
{
    return wireValue(kOperations, text);
}
QLatin1String toWire(ActorRole role)
{
    return wireWord(kRoles, role);
}

} // namespace bellhop
