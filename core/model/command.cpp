// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/command.h"

#include "core/base/overloaded.h"
#include "core/base/uuid.h"
#include "core/base/wire_table.h"
#include "core/model/media.h"

#include <QTextBoundaryFinder>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxText = 4096; // WhatsApp's own limit for a text body
constexpr int kMaxNote = 20'000;
constexpr std::size_t kMostMentions = 20;
constexpr int kMaxName = 512; // of a template
constexpr int kMaxWord = 32; // a code
constexpr int kMaxWhy = 190; // why a colleague's state was changed
constexpr int kMaxEmoji = 32; // UTF-16 units of one emoji with all its joiners

constexpr WireTable<ChangeTemplateOrder::Change, 3> kTemplateChanges{{
    {ChangeTemplateOrder::Change::Create, "create_template"_L1},
    {ChangeTemplateOrder::Change::Edit, "edit_template"_L1},
    {ChangeTemplateOrder::Change::Delete, "delete_template"_L1},
}};

constexpr WireTable<ChangeKnowledgeOrder::Change, 3> kKnowledgeChanges{{
    {ChangeKnowledgeOrder::Change::Add, "add_knowledge"_L1},
    {ChangeKnowledgeOrder::Change::Edit, "edit_knowledge"_L1},
    {ChangeKnowledgeOrder::Change::Remove, "remove_knowledge"_L1},
}};
constexpr qsizetype kMaxKnowledge = 60'000; // bytes: what fits into a frame with room to spare

Error missing(QLatin1String field)
{
    return makeError(ErrorKind::BadData, u"The order lacks a valid “%1”."_s.arg(field));
}

void addClosing(Json &json, const Closing &closing)
{
    json.set("disposition"_L1, closing.disposition);
    if (!closing.notes.isEmpty())
        json.set("notes"_L1, closing.notes);
    if (!closing.reservationId.isEmpty())
        json.set("reservation"_L1, closing.reservationId);
    if (closing.customerType)
        json.set("customer_type"_L1, toWire(*closing.customerType));
    if (closing.serviceType)
        json.set("service_type"_L1, toWire(*closing.serviceType));
    if (closing.satisfaction)
        json.set("satisfaction"_L1, *closing.satisfaction);
}

void addState(Json &json, const SetStateOrder &order)
{
    json.set("state"_L1, toWire(order.state));
    if (!order.reason.isEmpty())
        json.set("reason"_L1, order.reason);
    if (order.agent.isSet())
        json.set("agent"_L1, order.agent.value).set("seen"_L1, order.seen).set("why"_L1, order.why);
}

void addQuoted(Json &json, MessageId quoted)
{
    if (quoted.isSet())
        json.set("quoted"_L1, quoted.value);
}

void addDraft(Json &json, const ChangeTemplateOrder &order)
{
    const TemplateDraft &draft = order.draft;
    json.set("channel"_L1, order.channel.value).set("name"_L1, draft.name).set("language"_L1, draft.language);
    if (order.change == ChangeTemplateOrder::Change::Delete)
        return;
    const auto structure = Json::parse(structureToJson(draft.structure));
    json.set("category"_L1, draft.category).set("structure"_L1, structure.ok() ? *structure : Json());
    if (!order.sample.isEmpty())
        json.set("sample"_L1, order.sample);
}

// A word that is there but unknown is an error; one that is missing is nothing.
template <typename T>
Result<std::optional<T>> optionalWord(const Json &json, QLatin1String key, std::optional<T> (*read)(QStringView))
{
    const auto text = json.string(key);
    if (!text)
        return std::optional<T>();
    const std::optional<T> value = read(*text);
    if (!value)
        return missing(key);
    return value;
}

/// The id of something else that an order names; none when it is missing.
template <typename IdType> Result<IdType> optionalId(const Json &json, QLatin1String key)
{
    if (json.at(key).isNull())
        return IdType{};
    const auto id = json.integer(key);
    if (!id || *id < 0)
        return missing(key);
    return IdType{*id};
}

QString whyOf(const Json &json)
{
    return json.text("why"_L1).left(kMaxNote);
}

/// Whom, why and in which words: of an offer and of a question for advice.
Result<OfferTransferOrder> offerFromJson(const Json &json)
{
    OfferTransferOrder order;
    BELLHOP_TRY(order.to, optionalId<AgentId>(json, "to"_L1));
    BELLHOP_TRY(order.team, optionalId<TeamId>(json, "team"_L1));
    const auto reason = transferReasonFromWire(json.text("reason"_L1));
    if (!reason)
        return missing("reason"_L1);
    order.reason = *reason;
    order.note = json.text("note"_L1).left(kMaxNote);
    return order;
}

void addOffer(Json &json, const OfferTransferOrder &order)
{
    if (order.to.isSet())
        json.set("to"_L1, order.to.value);
    if (order.team.isSet())
        json.set("team"_L1, order.team.value);
    json.set("reason"_L1, toWire(order.reason)).set("note"_L1, order.note);
}

Result<AnyOrder> transferFromJson(Operation operation, const Json &json)
{
    BELLHOP_TRY(OfferTransferOrder order, offerFromJson(json));
    if (operation == Operation::OfferTransfer)
        return AnyOrder(std::move(order));
    if (operation == Operation::HandOver)
        return AnyOrder(HandOverOrder{order.reason, std::move(order.note)});
    return AnyOrder(AskConsultationOrder{order.to, order.team, order.reason, std::move(order.note)});
}

Result<AnyOrder> markReadFromJson(const Json &json)
{
    BELLHOP_TRY(const MessageId upTo, optionalId<MessageId>(json, "up_to"_L1));
    return AnyOrder(MarkReadOrder{upTo});
}

Result<AnyOrder> closeFromJson(const Json &json)
{
    Closing closing;
    closing.disposition = json.text("disposition"_L1);
    closing.notes = json.text("notes"_L1).left(kMaxNote);
    closing.reservationId = json.text("reservation"_L1).left(190);
    BELLHOP_TRY(closing.customerType, optionalWord(json, "customer_type"_L1, customerTypeFromWire));
    BELLHOP_TRY(closing.serviceType, optionalWord(json, "service_type"_L1, serviceTypeFromWire));
    if (const auto stars = json.integer("satisfaction"_L1)) {
        if (*stars < 1 || *stars > 5)
            return missing("satisfaction"_L1);
        closing.satisfaction = static_cast<int>(*stars);
    }
    return AnyOrder(CloseOrder{closing});
}

Result<AnyOrder> factsFromJson(const Json &json)
{
    SetFactsOrder facts;
    BELLHOP_TRY(facts.priority, optionalWord(json, "priority"_L1, priorityFromWire));
    BELLHOP_TRY(facts.customerType, optionalWord(json, "customer_type"_L1, customerTypeFromWire));
    BELLHOP_TRY(facts.serviceType, optionalWord(json, "service_type"_L1, serviceTypeFromWire));
    return AnyOrder(facts);
}

Result<std::vector<AgentId>> mentionsFromJson(const Json &json)
{
    std::vector<AgentId> mentions;
    for (const Json &element : json.list("mentions"_L1)) {
        const auto id = element.integer("agent"_L1);
        if (!id || *id <= 0)
            return missing("mentions"_L1);
        mentions.push_back({*id});
    }
    if (mentions.size() > kMostMentions)
        return makeError(ErrorKind::BadData, u"A note means at most %1 colleagues."_s.arg(kMostMentions));
    return mentions;
}

Result<AnyOrder> textFromJson(const Json &json, Operation operation)
{
    const QString text = json.text("text"_L1);
    const int limit = operation == Operation::Note ? kMaxNote : kMaxText;
    if (text.trimmed().isEmpty() || text.size() > limit) {
        return makeError(
            ErrorKind::BadData, u"A message has 1 to %1 characters; this one has %2."_s.arg(limit).arg(text.size()));
    }
    if (operation == Operation::Note) {
        BELLHOP_TRY(auto mentions, mentionsFromJson(json));
        return AnyOrder(NoteOrder{text, std::move(mentions), json.boolean("consultation"_L1).value_or(false)});
    }
    BELLHOP_TRY(const MessageId quoted, optionalId<MessageId>(json, "quoted"_L1));
    return AnyOrder(SendTextOrder{text, quoted, json.boolean("preview"_L1).value_or(true)});
}

/// What an order holds in the form in which messages are stored.
Result<MessageContent> contentOf(const Json &json)
{
    if (!json.at("content"_L1).isObject())
        return missing("content"_L1);
    auto content = contentFromJson(json.at("content"_L1).toBytes());
    return content.ok() ? std::move(content) : Result<MessageContent>(missing("content"_L1));
}

Json jsonOf(const MessageContent &content)
{
    const auto json = Json::parse(contentToJson(content));
    return json.ok() ? *json : Json::object(); // larger than any that is taken: refused like one that is missing
}

Result<AnyOrder> templateFromJson(const Json &json)
{
    BELLHOP_TRY(MessageContent content, contentOf(json));
    if (!content.templateUse)
        return missing("content"_L1);
    return AnyOrder(SendTemplateOrder{std::move(*content.templateUse), json.text("text"_L1).left(kMaxText)});
}

Result<AnyOrder> locationFromJson(const Json &json)
{
    BELLHOP_TRY(MessageContent content, contentOf(json));
    if (!content.place)
        return missing("content"_L1);
    BELLHOP_TRY(const MessageId quoted, optionalId<MessageId>(json, "quoted"_L1));
    return AnyOrder(SendLocationOrder{std::move(*content.place), quoted});
}

Result<AnyOrder> contactsFromJson(const Json &json)
{
    BELLHOP_TRY(MessageContent content, contentOf(json));
    if (content.contacts.empty())
        return missing("content"_L1);
    BELLHOP_TRY(const MessageId quoted, optionalId<MessageId>(json, "quoted"_L1));
    return AnyOrder(SendContactsOrder{std::move(content.contacts), quoted});
}

Result<AnyOrder> interactiveFromJson(const Json &json)
{
    BELLHOP_TRY(MessageContent content, contentOf(json));
    const QString text = json.text("text"_L1);
    if (!content.interactive)
        return missing("content"_L1);
    if (text.trimmed().isEmpty() || text.size() > kMaxText)
        return missing("text"_L1);
    BELLHOP_TRY(const MessageId quoted, optionalId<MessageId>(json, "quoted"_L1));
    return AnyOrder(SendInteractiveOrder{text, std::move(*content.interactive), quoted});
}

/// One character as people count them, and no letter, digit or blank.
bool isEmoji(const QString &text)
{
    if (text.isEmpty() || text.size() > kMaxEmoji || text.at(0).isLetter() || text.at(0).isSpace())
        return false;
    if (text.size() == 1 && text.at(0).unicode() < 0x2000)
        return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    return finder.toNextBoundary() == text.size();
}

Result<AnyOrder> reactionFromJson(const Json &json)
{
    ReactOrder order;
    BELLHOP_TRY(order.to, optionalId<MessageId>(json, "to"_L1));
    if (!order.to.isSet())
        return missing("to"_L1);
    order.emoji = json.text("emoji"_L1);
    if (!order.emoji.isEmpty() && !isEmoji(order.emoji))
        return makeError(ErrorKind::BadData, u"A reaction is one emoji, or nothing to take it back."_s);
    return AnyOrder(order);
}

Result<AnyOrder> resendFromJson(const Json &json)
{
    BELLHOP_TRY(const MessageId message, optionalId<MessageId>(json, "message"_L1));
    return message.isSet() ? Result<AnyOrder>(ResendOrder{message}) : Result<AnyOrder>(missing("message"_L1));
}

Result<AnyOrder> mediaFromJson(const Json &json)
{
    SendMediaOrder order;
    order.media = json.text("media"_L1);
    if (!isUuid(order.media))
        return missing("media"_L1);
    const auto kind = messageKindFromWire(json.text("kind"_L1));
    if (!kind || !carriesMedia(*kind))
        return missing("kind"_L1);
    order.kind = *kind;
    order.caption = json.text("text"_L1);
    if (order.caption.size() > kMaxText)
        return missing("text"_L1);
    BELLHOP_TRY(order.quoted, optionalId<MessageId>(json, "quoted"_L1));
    order.voice = json.boolean("voice"_L1).value_or(false);
    order.fileName = json.text("file"_L1).left(190);
    return AnyOrder(order);
}

Result<ChannelId> channelFromJson(const Json &json)
{
    const ChannelId channel{json.integer("channel"_L1).value_or(0)};
    return channel.value > 0 ? Result<ChannelId>(channel) : Result<ChannelId>(missing("channel"_L1));
}

/// Whether it can become a template is for core/model/template_draft.h to say, once the channel's provider is known.
Result<AnyOrder> draftFromJson(ChangeTemplateOrder::Change change, const Json &json)
{
    ChangeTemplateOrder order;
    order.change = change;
    BELLHOP_TRY(order.channel, channelFromJson(json));
    order.draft.name = json.text("name"_L1);
    order.draft.language = json.text("language"_L1);
    if (order.draft.name.isEmpty() || order.draft.name.size() > kMaxName)
        return missing("name"_L1);
    if (order.draft.language.isEmpty() || order.draft.language.size() > kMaxName)
        return missing("language"_L1);
    if (change == ChangeTemplateOrder::Change::Delete)
        return AnyOrder(order);
    order.draft.category = json.text("category"_L1).left(kMaxName);
    auto structure = structureFromJson(json.at("structure"_L1).toBytes());
    if (!structure.ok())
        return missing("structure"_L1);
    order.draft.structure = std::move(*structure);
    order.sample = json.text("sample"_L1);
    if (!order.sample.isEmpty() && !isUuid(order.sample))
        return missing("sample"_L1);
    return AnyOrder(order);
}

void addKnowledge(Json &json, const ChangeKnowledgeOrder &order)
{
    json.set("property"_L1, order.property.value);
    if (order.change == ChangeKnowledgeOrder::Change::Remove)
        json.set("name"_L1, order.item.name).set("version"_L1, order.item.version);
    else
        json.set("item"_L1, toJson(order.item));
}

Result<AnyOrder> knowledgeFromJson(ChangeKnowledgeOrder::Change change, const Json &json)
{
    ChangeKnowledgeOrder order;
    order.change = change;
    BELLHOP_TRY(order.property, optionalId<PropertyId>(json, "property"_L1));
    if (!order.property.isSet())
        return missing("property"_L1);
    if (change != ChangeKnowledgeOrder::Change::Remove) {
        const Json item = json.at("item"_L1);
        if (item.toBytes().size() > kMaxKnowledge)
            return makeError(ErrorKind::BadData, u"This is too long to be told to guests. Make two of it."_s);
        BELLHOP_TRY(order.item, knowledgeItemFromJson(item));
    } else {
        order.item.name = json.text("name"_L1).left(kMaxName);
        order.item.version = json.integer("version"_L1).value_or(0);
    }
    if (order.item.name.isEmpty())
        return missing("name"_L1);
    if (change != ChangeKnowledgeOrder::Change::Add && order.item.version <= 0)
        return missing("version"_L1);
    return AnyOrder(order);
}

Result<AnyOrder> stateFromJson(const Json &json)
{
    SetStateOrder order;
    const auto state = agentStateFromWire(json.text("state"_L1));
    if (!state || *state == AgentState::Offline)
        return missing("state"_L1);
    order.state = *state;
    order.reason = json.text("reason"_L1).left(kMaxWord);
    BELLHOP_TRY(order.agent, optionalId<AgentId>(json, "agent"_L1));
    order.seen = json.integer("seen"_L1).value_or(0);
    order.why = json.text("why"_L1).left(kMaxWhy);
    return AnyOrder(order);
}

/// Orders that concern no conversation; nothing when the word is none of theirs.
std::optional<Result<AnyOrder>> siteOrderFromJson(const QString &word, const Json &json)
{
    if (word == "set_state"_L1)
        return stateFromJson(json);
    if (word == "presence"_L1) {
        const auto here = json.boolean("here"_L1);
        return here ? Result<AnyOrder>(PresenceOrder{*here}) : Result<AnyOrder>(missing("here"_L1));
    }
    if (word == "acknowledge_alert"_L1) {
        const qint64 alert = json.integer("alert"_L1).value_or(0);
        return alert > 0 ? Result<AnyOrder>(AcknowledgeAlertOrder{alert}) : Result<AnyOrder>(missing("alert"_L1));
    }
    if (word == "sync_templates"_L1) {
        const auto channel = channelFromJson(json);
        return channel.ok() ? Result<AnyOrder>(SyncTemplatesOrder{*channel}) : Result<AnyOrder>(channel.error());
    }
    if (const auto change = templateChangeFromWire(word))
        return draftFromJson(*change, json);
    if (const auto change = knowledgeChangeFromWire(word))
        return knowledgeFromJson(*change, json);
    return std::nullopt;
}

Result<AnyOrder> orderFromJson(Operation operation, const Json &json)
{
    switch (operation) {
    case Operation::Claim:
        return AnyOrder(ClaimOrder{});
    case Operation::Release:
        return AnyOrder(ReleaseOrder{whyOf(json)});
    case Operation::SendText:
    case Operation::Note:
        return textFromJson(json, operation);
    case Operation::SendMedia:
        return mediaFromJson(json);
    case Operation::Close:
        return closeFromJson(json);
    case Operation::UndoClose:
        return AnyOrder(UndoCloseOrder{});
    case Operation::Reopen:
        return AnyOrder(ReopenOrder{});
    case Operation::Snooze:
        return AnyOrder(SnoozeOrder{Instant{json.integer("until"_L1).value_or(0)}});
    case Operation::TakeOver:
        return AnyOrder(TakeOverOrder{whyOf(json)});
    case Operation::MarkRead:
        return markReadFromJson(json);
    case Operation::Tag:
        return AnyOrder(TagOrder{json.text("tag"_L1).left(60), json.boolean("add"_L1).value_or(true)});
    case Operation::SetFacts:
        return factsFromJson(json);
    case Operation::SendTemplate:
        return templateFromJson(json);
    case Operation::SendLocation:
        return locationFromJson(json);
    case Operation::SendContacts:
        return contactsFromJson(json);
    case Operation::SendInteractive:
        return interactiveFromJson(json);
    case Operation::React:
        return reactionFromJson(json);
    case Operation::Resend:
        return resendFromJson(json);
    case Operation::OfferTransfer:
    case Operation::AskConsultation:
    case Operation::HandOver:
        return transferFromJson(operation, json);
    case Operation::AcceptTransfer:
        return AnyOrder(AcceptTransferOrder{});
    case Operation::DeclineTransfer:
        return AnyOrder(DeclineTransferOrder{whyOf(json)});
    case Operation::WithdrawTransfer:
        return AnyOrder(WithdrawTransferOrder{});
    case Operation::AcceptConsultation:
        return AnyOrder(AcceptConsultationOrder{});
    case Operation::DeclineConsultation:
        return AnyOrder(DeclineConsultationOrder{whyOf(json)});
    case Operation::EndConsultation:
        return AnyOrder(EndConsultationOrder{});
    case Operation::SeeMentions:
        return AnyOrder(SeeMentionsOrder{});
    case Operation::SetAssistant:
        if (const auto speaks = json.boolean("speaks"_L1))
            return AnyOrder(SetAssistantOrder{*speaks});
        return missing("speaks"_L1);
    case Operation::MergeGuest: {
        const ConversationId other{json.integer("other"_L1).value_or(0)};
        return other.value > 0 ? Result<AnyOrder>(MergeGuestOrder{other}) : missing("other"_L1);
    }
    case Operation::UnmergeGuest: {
        const QString merge = json.text("merge"_L1);
        return isUuid(merge) ? Result<AnyOrder>(UnmergeGuestOrder{merge}) : missing("merge"_L1);
    }
    case Operation::AcknowledgeAlert: // no conversation's: siteOrderFromJson
        break;
    }
    return missing("op"_L1);
}

} // namespace

QLatin1String toWire(ChangeTemplateOrder::Change change)
{
    return wireWord(kTemplateChanges, change);
}
std::optional<ChangeTemplateOrder::Change> templateChangeFromWire(QStringView text)
{
    return wireValue(kTemplateChanges, text);
}

QLatin1String toWire(ChangeKnowledgeOrder::Change change)
{
    return wireWord(kKnowledgeChanges, change);
}
std::optional<ChangeKnowledgeOrder::Change> knowledgeChangeFromWire(QStringView text)
{
    return wireValue(kKnowledgeChanges, text);
}

std::optional<Operation> operationOf(const AnyOrder &order)
{
    return std::visit(
        Overloaded{
            [](const ClaimOrder &) { return std::optional(Operation::Claim); },
            [](const ReleaseOrder &) { return std::optional(Operation::Release); },
            [](const SendTextOrder &) { return std::optional(Operation::SendText); },
            [](const SendMediaOrder &) { return std::optional(Operation::SendMedia); },
            [](const SendTemplateOrder &) { return std::optional(Operation::SendTemplate); },
            [](const SendLocationOrder &) { return std::optional(Operation::SendLocation); },
            [](const SendContactsOrder &) { return std::optional(Operation::SendContacts); },
            [](const SendInteractiveOrder &) { return std::optional(Operation::SendInteractive); },
            [](const ReactOrder &) { return std::optional(Operation::React); },
            [](const ResendOrder &) { return std::optional(Operation::Resend); },
            [](const NoteOrder &) { return std::optional(Operation::Note); },
            [](const CloseOrder &) { return std::optional(Operation::Close); },
            [](const UndoCloseOrder &) { return std::optional(Operation::UndoClose); },
            [](const ReopenOrder &) { return std::optional(Operation::Reopen); },
            [](const SnoozeOrder &) { return std::optional(Operation::Snooze); },
            [](const TakeOverOrder &) { return std::optional(Operation::TakeOver); },
            [](const OfferTransferOrder &) { return std::optional(Operation::OfferTransfer); },
            [](const AcceptTransferOrder &) { return std::optional(Operation::AcceptTransfer); },
            [](const DeclineTransferOrder &) { return std::optional(Operation::DeclineTransfer); },
            [](const WithdrawTransferOrder &) { return std::optional(Operation::WithdrawTransfer); },
            [](const AskConsultationOrder &) { return std::optional(Operation::AskConsultation); },
            [](const AcceptConsultationOrder &) { return std::optional(Operation::AcceptConsultation); },
            [](const DeclineConsultationOrder &) { return std::optional(Operation::DeclineConsultation); },
            [](const EndConsultationOrder &) { return std::optional(Operation::EndConsultation); },
            [](const HandOverOrder &) { return std::optional(Operation::HandOver); },
            [](const SeeMentionsOrder &) { return std::optional(Operation::SeeMentions); },
            [](const SetAssistantOrder &) { return std::optional(Operation::SetAssistant); },
            [](const MergeGuestOrder &) { return std::optional(Operation::MergeGuest); },
            [](const UnmergeGuestOrder &) { return std::optional(Operation::UnmergeGuest); },
            [](const MarkReadOrder &) { return std::optional(Operation::MarkRead); },
            [](const TagOrder &) { return std::optional(Operation::Tag); },
            [](const SetFactsOrder &) { return std::optional(Operation::SetFacts); },
            [](const SetStateOrder &) { return std::optional<Operation>(); },
            [](const PresenceOrder &) { return std::optional<Operation>(); },
            [](const AcknowledgeAlertOrder &) { return std::optional<Operation>(); },
            [](const SyncTemplatesOrder &) { return std::optional<Operation>(); },
            [](const ChangeTemplateOrder &) { return std::optional<Operation>(); },
            [](const ChangeKnowledgeOrder &) { return std::optional<Operation>(); },
        },
        order);
}

QLatin1String wireNameOf(const AnyOrder &order)
{
    const auto operation = operationOf(order);
    if (operation)
        return toWire(*operation);
    if (const auto *change = std::get_if<ChangeTemplateOrder>(&order))
        return toWire(change->change);
    if (const auto *change = std::get_if<ChangeKnowledgeOrder>(&order))
        return toWire(change->change);
    if (std::holds_alternative<PresenceOrder>(order))
        return "presence"_L1;
    if (std::holds_alternative<AcknowledgeAlertOrder>(order))
        return toWire(Operation::AcknowledgeAlert);
    return std::holds_alternative<SyncTemplatesOrder>(order) ? "sync_templates"_L1 : "set_state"_L1;
}

bool makesMessage(const AnyOrder &order)
{
    return isForGuest(order) || std::holds_alternative<ReactOrder>(order) || std::holds_alternative<ResendOrder>(order)
        || std::holds_alternative<NoteOrder>(order);
}

bool isForGuest(const AnyOrder &order)
{
    const auto operation = operationOf(order);
    if (!operation)
        return false;
    switch (*operation) {
    case Operation::SendText:
    case Operation::SendMedia:
    case Operation::SendTemplate:
    case Operation::SendLocation:
    case Operation::SendContacts:
    case Operation::SendInteractive:
        return true;
    case Operation::Claim:
    case Operation::Release:
    case Operation::React:
    case Operation::Note:
    case Operation::Close:
    case Operation::UndoClose:
    case Operation::Reopen:
    case Operation::Snooze:
    case Operation::TakeOver:
    case Operation::MarkRead:
    case Operation::Tag:
    case Operation::SetFacts:
    case Operation::Resend:
    case Operation::OfferTransfer:
    case Operation::AcceptTransfer:
    case Operation::DeclineTransfer:
    case Operation::WithdrawTransfer:
    case Operation::AskConsultation:
    case Operation::AcceptConsultation:
    case Operation::DeclineConsultation:
    case Operation::EndConsultation:
    case Operation::HandOver:
    case Operation::SeeMentions:
    case Operation::SetAssistant:
    case Operation::MergeGuest:
    case Operation::UnmergeGuest:
    case Operation::AcknowledgeAlert:
        break;
    }
    return false;
}

Json toJson(const Command &command)
{
    Json json = Json::object();
    json.set("id"_L1, command.uuid).set("op"_L1, wireNameOf(command.order));
    if (command.conversation.isSet())
        json.set("conversation"_L1, command.conversation.value);
    if (command.epoch != 0)
        json.set("epoch"_L1, command.epoch);
    std::visit(Overloaded{
                   [](const ClaimOrder &) {},
                   [&](const ReleaseOrder &o) {
                       if (!o.why.isEmpty())
                           json.set("why"_L1, o.why);
                   },
                   [&](const SendTextOrder &o) {
                       json.set("text"_L1, o.text);
                       if (!o.preview)
                           json.set("preview"_L1, false);
                       addQuoted(json, o.quoted);
                   },
                   [&](const SendTemplateOrder &o) {
                       MessageContent content;
                       content.templateUse = o.use;
                       json.set("content"_L1, jsonOf(content)).set("text"_L1, o.preview);
                   },
                   [&](const SendLocationOrder &o) {
                       MessageContent content;
                       content.place = o.place;
                       json.set("content"_L1, jsonOf(content));
                       addQuoted(json, o.quoted);
                   },
                   [&](const SendContactsOrder &o) {
                       MessageContent content;
                       content.contacts = o.contacts;
                       json.set("content"_L1, jsonOf(content));
                       addQuoted(json, o.quoted);
                   },
                   [&](const SendInteractiveOrder &o) {
                       MessageContent content;
                       content.interactive = o.interactive;
                       json.set("content"_L1, jsonOf(content)).set("text"_L1, o.text);
                       addQuoted(json, o.quoted);
                   },
                   [&](const ReactOrder &o) { json.set("to"_L1, o.to.value).set("emoji"_L1, o.emoji); },
                   [&](const ResendOrder &o) { json.set("message"_L1, o.message.value); },
                   [&](const SendMediaOrder &o) {
                       json.set("media"_L1, o.media).set("kind"_L1, toWire(o.kind));
                       if (!o.caption.isEmpty())
                           json.set("text"_L1, o.caption);
                       addQuoted(json, o.quoted);
                       if (o.voice)
                           json.set("voice"_L1, true);
                       if (!o.fileName.isEmpty())
                           json.set("file"_L1, o.fileName);
                   },
                   [&](const NoteOrder &o) {
                       json.set("text"_L1, o.text);
                       if (o.consultation)
                           json.set("consultation"_L1, true);
                       if (o.mentions.empty())
                           return;
                       Json mentions = Json::array();
                       for (const AgentId agent : o.mentions)
                           mentions.append(Json::object().set("agent"_L1, agent.value));
                       json.set("mentions"_L1, mentions);
                   },
                   [&](const CloseOrder &o) { addClosing(json, o.closing); },
                   [](const UndoCloseOrder &) {},
                   [](const ReopenOrder &) {},
                   [&](const SnoozeOrder &o) { json.set("until"_L1, o.until.ms); },
                   [&](const TakeOverOrder &o) { json.set("why"_L1, o.why); },
                   [&](const OfferTransferOrder &o) { addOffer(json, o); },
                   [](const AcceptTransferOrder &) {},
                   [&](const DeclineTransferOrder &o) { json.set("why"_L1, o.why); },
                   [](const WithdrawTransferOrder &) {},
                   [&](const AskConsultationOrder &o) {
                       addOffer(json, {o.to, o.team, o.reason, o.question});
                   },
                   [](const AcceptConsultationOrder &) {},
                   [&](const DeclineConsultationOrder &o) { json.set("why"_L1, o.why); },
                   [](const EndConsultationOrder &) {},
                   [&](const HandOverOrder &o) {
                       addOffer(json, {{}, {}, o.reason, o.note});
                   },
                   [](const SeeMentionsOrder &) {},
                   [&](const SetAssistantOrder &o) { json.set("speaks"_L1, o.speaks); },
                   [&](const MergeGuestOrder &o) { json.set("other"_L1, o.other.value); },
                   [&](const UnmergeGuestOrder &o) { json.set("merge"_L1, o.merge); },
                   [&](const MarkReadOrder &o) { json.set("up_to"_L1, o.upTo.value); },
                   [&](const TagOrder &o) { json.set("tag"_L1, o.tag).set("add"_L1, o.add); },
                   [&](const SetFactsOrder &o) {
                       if (o.priority)
                           json.set("priority"_L1, toWire(*o.priority));
                       if (o.customerType)
                           json.set("customer_type"_L1, toWire(*o.customerType));
                       if (o.serviceType)
                           json.set("service_type"_L1, toWire(*o.serviceType));
                   },
                   [&](const SetStateOrder &o) { addState(json, o); },
                   [&](const PresenceOrder &o) { json.set("here"_L1, o.here); },
                   [&](const AcknowledgeAlertOrder &o) { json.set("alert"_L1, o.alert); },
                   [&](const SyncTemplatesOrder &o) { json.set("channel"_L1, o.channel.value); },
                   [&](const ChangeTemplateOrder &o) { addDraft(json, o); },
                   [&](const ChangeKnowledgeOrder &o) { addKnowledge(json, o); },
               },
        command.order);
    return json;
}

Result<Command> commandFromJson(const Json &json)
{
    const QString uuid = json.text("id"_L1);
    if (!isUuid(uuid))
        return missing("id"_L1);
    const QString word = json.text("op"_L1);
    if (auto order = siteOrderFromJson(word, json)) {
        if (!order->ok())
            return order->error();
        return Command{uuid, {}, 0, std::move(**order)};
    }
    const auto operation = operationFromWire(word);
    if (!operation)
        return missing("op"_L1);
    const ConversationId conversation{json.integer("conversation"_L1).value_or(0)};
    if (conversation.value <= 0)
        return missing("conversation"_L1);
    BELLHOP_TRY(AnyOrder order, orderFromJson(*operation, json));
    return Command{uuid, conversation, json.integer("epoch"_L1).value_or(0), std::move(order)};
}

Json toJson(const CommandAnswer &answer)
{
    Json json = Json::object();
    json.set("id"_L1, answer.uuid).set("epoch"_L1, answer.epoch).set("version"_L1, answer.version);
    if (answer.conversation.isSet())
        json.set("conversation"_L1, answer.conversation.value);
    if (answer.message.isSet())
        json.set("message"_L1, answer.message.value);
    return json;
}

CommandAnswer commandAnswerFromJson(const Json &json)
{
    return {json.text("id"_L1), ConversationId{json.integer("conversation"_L1).value_or(0)},
        json.integer("epoch"_L1).value_or(0), json.integer("version"_L1).value_or(0),
        MessageId{json.integer("message"_L1).value_or(0)}};
}

Json toJson(const Error &error)
{
    Json json = Json::object();
    json.set("kind"_L1, toWire(error.kind)).set("message"_L1, error.message);
    return json;
}

Error errorFromJson(const Json &json)
{
    return makeError(errorKindFromWire(json.text("kind"_L1)), json.text("message"_L1));
}

} // namespace bellhop
