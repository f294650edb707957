// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/model/content.h"
#include "core/model/knowledge.h"
#include "core/model/message.h"
#include "core/model/operation_table.h"
#include "core/model/people.h"
#include "core/model/taxonomy.h"
#include "core/model/template_structure.h"
#include "core/model/transfer.h"

#include <QString>

#include <variant>

namespace bellhop {

/// What is asked, beside whom it concerns. One struct per Operation.
struct ClaimOrder {
    bool operator==(const ClaimOrder &) const = default;
};
/// Back to the queue.
struct ReleaseOrder {
    QString why; ///< Not blank when somebody else has it; stored as a note of the conversation.
    bool operator==(const ReleaseOrder &) const = default;
};
struct SendTextOrder {
    QString text; ///< 1 to 4096 characters.
    MessageId quoted; ///< May be unset.
    bool preview = true; ///< Unfolds the first link, where the provider can choose.
    bool operator==(const SendTextOrder &) const = default;
};
/// A file that was uploaded before; type and size come from its row, never from here.
struct SendMediaOrder {
    QString media; ///< UUID of the upload.
    MessageKind kind = MessageKind::Document;
    QString caption; ///< At most 1024 characters; none with sounds and stickers.
    MessageId quoted; ///< May be unset.
    bool voice = false; ///< Sound: a voice note.
    QString fileName; ///< For the sender's own screen, until the message is stored.
    bool operator==(const SendMediaOrder &) const = default;
};
/// An approved template, also outside the window; held against its stored structure before it is taken.
struct SendTemplateOrder {
    TemplateUse use;
    QString preview; ///< The filled text, for the sender's own screen until the message is stored.
    bool operator==(const SendTemplateOrder &) const = default;
};
struct SendLocationOrder {
    Place place;
    MessageId quoted; ///< May be unset.
    bool operator==(const SendLocationOrder &) const = default;
};
struct SendContactsOrder {
    std::vector<ContactCard> contacts;
    MessageId quoted; ///< May be unset.
    bool operator==(const SendContactsOrder &) const = default;
};
/// Buttons, a list, a link, a question for the guest's place or card, a form.
struct SendInteractiveOrder {
    QString text; ///< The body.
    Interactive interactive;
    MessageId quoted; ///< May be unset.
    bool operator==(const SendInteractiveOrder &) const = default;
};
/// An emoji on a message; a new one takes the place of the last.
struct ReactOrder {
    MessageId to;
    QString emoji; ///< One; empty takes it back.
    bool operator==(const ReactOrder &) const = default;
};
/// A message of ours that failed, or of which nobody knows, once more as a new one.
struct ResendOrder {
    MessageId message;
    bool operator==(const ResendOrder &) const = default;
};
/// For colleagues only.
struct NoteOrder {
    QString text;
    std::vector<AgentId> mentions = {}; ///< Who is meant and will be told; at most 20.
    bool consultation = false; ///< Said in the consultation that goes on, by one of the two.
    bool operator==(const NoteOrder &) const = default;
};
struct CloseOrder {
    Closing closing;
};
struct UndoCloseOrder {
    bool operator==(const UndoCloseOrder &) const = default;
};
struct ReopenOrder {
    bool operator==(const ReopenOrder &) const = default;
};
struct SnoozeOrder {
    Instant until;
    bool operator==(const SnoozeOrder &) const = default;
};
/// Of a conversation that somebody else has, by whoever leads.
struct TakeOverOrder {
    QString why; ///< Not blank; stored as a note of the conversation.
    bool operator==(const TakeOverOrder &) const = default;
};
/// Asks an agent or a team to take it over; the owner stays its owner until somebody accepts.
struct OfferTransferOrder {
    AgentId to; ///< Either this
    TeamId team; ///< or this.
    TransferReason reason = TransferReason::Other;
    QString note; ///< Not blank; stored as a note of the conversation.
    bool operator==(const OfferTransferOrder &) const = default;
};
/// Of what is offered to this agent, or to a team of theirs.
struct AcceptTransferOrder {
    bool operator==(const AcceptTransferOrder &) const = default;
};
struct DeclineTransferOrder {
    QString why; ///< Not blank; stored as a note of the conversation.
    bool operator==(const DeclineTransferOrder &) const = default;
};
struct WithdrawTransferOrder {
    bool operator==(const WithdrawTransferOrder &) const = default;
};
/// Asks an agent or a team for advice about it; the owner stays its owner.
struct AskConsultationOrder {
    AgentId to; ///< Either this
    TeamId team; ///< or this.
    TransferReason reason = TransferReason::Other;
    QString question; ///< Not blank; stored as a note of the conversation.
    bool operator==(const AskConsultationOrder &) const = default;
};
/// Of what this agent is asked about, or a team of theirs.
struct AcceptConsultationOrder {
    bool operator==(const AcceptConsultationOrder &) const = default;
};
struct DeclineConsultationOrder {
    QString why; ///< Not blank; stored as a note of the conversation.
    bool operator==(const DeclineConsultationOrder &) const = default;
};
/// By its owner, who keeps the conversation, or by the consultant.
struct EndConsultationOrder {
    bool operator==(const EndConsultationOrder &) const = default;
};
/// To whoever is consulted: theirs at once.
struct HandOverOrder {
    TransferReason reason = TransferReason::Other;
    QString note; ///< Not blank; stored as a note of the conversation.
    bool operator==(const HandOverOrder &) const = default;
};
struct MarkReadOrder {
    MessageId upTo;
    bool operator==(const MarkReadOrder &) const = default;
};
struct TagOrder {
    QString tag;
    bool add = true;
    bool operator==(const TagOrder &) const = default;
};
/// Those of this conversation that mean the agent were read.
struct SeeMentionsOrder {
    bool operator==(const SeeMentionsOrder &) const = default;
};
/// Whether the assistant speaks to this conversation's guest, in this and every later conversation.
struct SetAssistantOrder {
    bool speaks = true;
    bool operator==(const SetAssistantOrder &) const = default;
};
/// The guest of another conversation is the same person as this one's, who stays. Where messages go does not change.
struct MergeGuestOrder {
    ConversationId other;
    bool operator==(const MergeGuestOrder &) const = default;
};
/// Two that were merged are two again, as they were.
struct UnmergeGuestOrder {
    QString merge; ///< UUID of the order that merged them.
    bool operator==(const UnmergeGuestOrder &) const = default;
};
/// What is set changes; what is not stays.
struct SetFactsOrder {
    std::optional<Priority> priority;
    std::optional<CustomerType> customerType;
    std::optional<ServiceType> serviceType;
    bool operator==(const SetFactsOrder &) const = default;
};
/// The agent's own state, or, by who leads, a colleague's; no conversation. Who may: core/model/agent_state.h.
struct SetStateOrder {
    AgentState state = AgentState::Available;
    QString reason = {}; ///< Code of the site's list; empty: none.
    AgentId agent = {}; ///< Whose; unset: the actor's own.
    qint64 seen = 0; ///< A colleague's: `StateFacts::id` of the state that the actor saw.
    QString why = {}; ///< A colleague's: not blank, at most 190 characters; they read it.
    bool operator==(const SetStateOrder &) const = default;
};
/// Nobody has touched this console for as long as the site says, or somebody has again; no conversation.
struct PresenceOrder {
    bool here = true;
    bool operator==(const PresenceOrder &) const = default;
};

/// An open alert is being taken care of: it is not repeated until it gets worse or comes again; no conversation.
struct AcknowledgeAlertOrder {
    qint64 alert = 0;
    bool operator==(const AcknowledgeAlertOrder &) const = default;
};

/// The channel's templates are asked for at their provider, soon; no conversation.
struct SyncTemplatesOrder {
    ChannelId channel;
    bool operator==(const SyncTemplatesOrder &) const = default;
};

/// A template is made, changed or deleted at its provider, which may refuse it; no conversation. For supervisors and
/// administrators.
struct ChangeTemplateOrder {
    enum class Change { Create, Edit, Delete };
    Change change = Change::Create;
    ChannelId channel;
    TemplateDraft draft; ///< Delete: name and language.
    QString sample = {}; ///< UUID of an upload that shall be the heading's example; empty: the one in the draft.
    bool operator==(const ChangeTemplateOrder &) const = default;
};
QLatin1String toWire(ChangeTemplateOrder::Change change);
std::optional<ChangeTemplateOrder::Change> templateChangeFromWire(QStringView text);

/// Something that a property tells its guests is added, changed or removed; no conversation. For supervisors and
/// administrators (`canChangeKnowledge`).
struct ChangeKnowledgeOrder {
    enum class Change { Add, Edit, Remove };
    Change change = Change::Add;
    PropertyId property;
    KnowledgeItem item; ///< Remove: its name and version. Edit and Remove: the version that the person saw.
    bool operator==(const ChangeKnowledgeOrder &) const = default;
};
QLatin1String toWire(ChangeKnowledgeOrder::Change change);
std::optional<ChangeKnowledgeOrder::Change> knowledgeChangeFromWire(QStringView text);

using AnyOrder = std::variant<ClaimOrder, ReleaseOrder, SendTextOrder, NoteOrder, CloseOrder, UndoCloseOrder,
    ReopenOrder, SnoozeOrder, TakeOverOrder, MarkReadOrder, TagOrder, SetFactsOrder, SetStateOrder, SendMediaOrder,
    SendTemplateOrder, SendLocationOrder, SendContactsOrder, SendInteractiveOrder, ReactOrder, ResendOrder,
    SyncTemplatesOrder, OfferTransferOrder, AcceptTransferOrder, DeclineTransferOrder, WithdrawTransferOrder,
    SeeMentionsOrder, SetAssistantOrder, ChangeTemplateOrder, PresenceOrder, AcknowledgeAlertOrder,
    AskConsultationOrder, AcceptConsultationOrder, DeclineConsultationOrder, EndConsultationOrder, HandOverOrder,
    MergeGuestOrder, UnmergeGuestOrder, ChangeKnowledgeOrder>;

/// One order as it is journaled, sent to the hub and run by the desk. The UUID makes a repeat harmless: the same UUID
/// is answered the same way, however often it arrives. For what makes a message it is the message's UUID.
struct Command {
    QString uuid;
    ConversationId conversation; ///< Unset for what concerns none (`operationOf`).
    qint64 epoch = 0; ///< What the person saw; where the operation table asks for it.
    AnyOrder order;
};

/// The operation an order stands for; nothing for those that concern no conversation.
std::optional<Operation> operationOf(const AnyOrder &order);
/// "claim", "send_text", …, "set_state", "presence", "sync_templates", "create_template", ….
QLatin1String wireNameOf(const AnyOrder &order);
/// Whether it makes a message, under the command's UUID.
[[nodiscard]] bool makesMessage(const AnyOrder &order);
/// Whether it is words (or a file, a place, …) for the guest: wanted however late it gets through.
[[nodiscard]] bool isForGuest(const AnyOrder &order);

/// What the desk made of a command.
struct CommandAnswer {
    QString uuid;
    ConversationId conversation;
    qint64 epoch = 0; ///< In force afterwards.
    qint64 version = 0; ///< Of the conversation afterwards.
    MessageId message; ///< Of an order that makes one: the stored message.
    bool operator==(const CommandAnswer &) const = default;
};

/// `{"id":…,"op":…,"conversation":…,"epoch":…,…}`
Json toJson(const Command &command);
/// BadData names the field.
Result<Command> commandFromJson(const Json &json);
Json toJson(const CommandAnswer &answer);
CommandAnswer commandAnswerFromJson(const Json &json);
Json toJson(const Error &error);
Error errorFromJson(const Json &json);

} // namespace bellhop
