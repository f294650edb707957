// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/command_runner.h"

#include "core/base/overloaded.h"
#include "core/desk/alerts.h"
#include "core/desk/assistant_voice.h"
#include "core/desk/consultations.h"
#include "core/desk/conversation_store.h"
#include "core/desk/guest_merge.h"
#include "core/desk/knowledge.h"
#include "core/desk/mentions.h"
#include "core/desk/order_context.h"
#include "core/desk/states.h"
#include "core/desk/templates.h"
#include "core/desk/transfers.h"
#include "core/model/window.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const Owner kNobody{};
constexpr std::chrono::hours kLongestSnooze{24 * 366};

ActorRole roleToward(const Actor &actor, const StoredConversation &conversation)
{
    switch (actor.kind) {
    case Actor::Kind::Ai:
        return ActorRole::Ai;
    case Actor::Kind::System:
        return ActorRole::System;
    case Actor::Kind::Api:
        return ActorRole::Api;
    case Actor::Kind::Agent:
        break;
    }
    if (conversation.owner == Owner{OwnerKind::Agent, actor.agent})
        return ActorRole::Owner;
    if (actor.role == Role::Admin)
        return ActorRole::Admin;
    return actor.role == Role::Supervisor ? ActorRole::Supervisor : ActorRole::OtherAgent;
}

QString whoHasIt(const StoredConversation &conversation, Instant now)
{
    switch (conversation.owner.kind) {
    case OwnerKind::Nobody:
        return u"Nobody has it now. Claim it first."_s;
    case OwnerKind::Ai:
        return u"The assistant has it. Claim it first."_s;
    case OwnerKind::Agent:
        break;
    }
    const qint64 seconds = std::max<qint64>(0, (now - conversation.ownedSince).count() / 1000);
    const QString ago = seconds < 120 ? u"%1 s"_s.arg(seconds) : u"%1 min"_s.arg(seconds / 60);
    return u"%1 took it %2 ago."_s.arg(conversation.ownerName, ago);
}

Error refusal(const OrderContext &context, Instant now)
{
    if (context.conversation.owner == Owner{OwnerKind::Agent, context.actor.agent})
        return makeError(ErrorKind::Refused, u"This conversation is yours already."_s);
    return makeError(ErrorKind::Refused, whoHasIt(context.conversation, now));
}

Status claim(OrderContext &context)
{
    BELLHOP_TRY(const qint64 won, context.claimRow());
    if (won == 1) {
        BELLHOP_CHECK(context.reload());
        BELLHOP_CHECK(changeOwnership(context.connection, context.conversation.id, context.conversation.owner,
            context.conversation.epoch, "claimed"_L1, {context.actor.agent, {}}));
        if (context.conversation.status == ConversationStatus::Snoozed)
            return moveStatus(context.connection, context.conversation, ConversationStatus::Open, {});
        return done();
    }
    BELLHOP_CHECK(context.reload());
    if (!isLive(context.conversation.status))
        return makeError(ErrorKind::Refused, u"This conversation is closed. Reopen it to answer."_s);
    if (context.conversation.owner == Owner{OwnerKind::Agent, context.actor.agent})
        return done();
    BELLHOP_TRY(const Instant now, context.connection.now());
    return makeError(ErrorKind::Conflict, whoHasIt(context.conversation, now));
}

/// Whether this takes a conversation from an agent who did not ask for it.
bool takesFromSomebody(const OrderContext &context)
{
    const Owner &owner = context.conversation.owner;
    return context.actor.kind == Actor::Kind::Agent && owner.kind == OwnerKind::Agent
        && owner.agent != context.actor.agent;
}

/// Takes it from whoever has it, with the reason that they will read.
Status takeFrom(OrderContext &context, const QString &why, const Owner &to, QLatin1String reason)
{
    if (why.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Say why; %1 will read it."_s.arg(context.conversation.ownerName));
    const AgentId from = context.conversation.owner.agent;
    BELLHOP_CHECK(context.storeNote(why));
    BELLHOP_CHECK(
        changeOwner(context.connection, context.conversation, to, reason, {context.actor.agent, context.stored}));
    return writeAudit(context.connection, context.actor, reason, "conversation"_L1, context.conversation.id.value,
        u"from agent %1, note %2"_s.arg(from.value).arg(context.stored.value));
}

Status release(OrderContext &context, const ReleaseOrder &order)
{
    if (!isLive(context.conversation.status) || context.conversation.owner.kind == OwnerKind::Nobody)
        return done();
    if (takesFromSomebody(context))
        return takeFrom(context, order.why, kNobody, "force_released"_L1);
    return changeOwner(context.connection, context.conversation, kNobody, "released"_L1, {context.actor.agent, {}});
}

Status takeOver(OrderContext &context, const TakeOverOrder &order)
{
    if (!isLive(context.conversation.status))
        return makeError(ErrorKind::Refused, u"This conversation is closed. Reopen it to answer."_s);
    if (!takesFromSomebody(context)) {
        BELLHOP_TRY(const Instant now, context.connection.now());
        return makeError(ErrorKind::Refused, whoHasIt(context.conversation, now));
    }
    return takeFrom(context, order.why, {OwnerKind::Agent, context.actor.agent}, "taken_over"_L1);
}

Status snooze(OrderContext &context, const SnoozeOrder &order)
{
    BELLHOP_TRY(const Instant now, context.connection.now());
    if (!isLive(context.conversation.status))
        return makeError(ErrorKind::Refused, u"This conversation is closed; there is nothing to snooze."_s);
    if (order.until <= now)
        return makeError(ErrorKind::BadData, u"Choose a time in the future to snooze until."_s);
    if (order.until > now + kLongestSnooze)
        return makeError(ErrorKind::BadData, u"Choose a time within the next year to snooze until."_s);
    return moveStatus(context.connection, context.conversation, ConversationStatus::Snoozed, order.until);
}

Status undoClose(OrderContext &context)
{
    BELLHOP_TRY(const auto closing, context.lastClosing());
    BELLHOP_TRY(const Instant now, context.connection.now());
    if (context.conversation.status != ConversationStatus::Resolved || !closing)
        return makeError(ErrorKind::Refused, u"This conversation is not closed; there is nothing to undo."_s);
    if (now - closing->closedAt > kUndoWithin)
        return makeError(
            ErrorKind::Refused, u"A closing can be undone for 10 seconds. Reopen the conversation instead."_s);
    const bool own = closing->by == context.actor.agent;
    if (!own && context.actor.role == Role::Agent)
        return makeError(ErrorKind::Refused, u"Only the person who closed it can undo this."_s);
    BELLHOP_CHECK(context.refuseSecondLive());
    BELLHOP_CHECK(reopenConversation(context.connection, context.conversation, true, closing->waitingBefore));
    return own ? endWrapUp(context.connection, context.actor.agent) : done();
}

Status reopen(OrderContext &context)
{
    if (isLive(context.conversation.status))
        return done();
    if (context.conversation.status == ConversationStatus::Archived)
        return makeError(ErrorKind::Refused, u"This conversation is archived and stays closed."_s);
    BELLHOP_CHECK(context.refuseSecondLive());
    BELLHOP_CHECK(reopenConversation(context.connection, context.conversation, false, {}));
    if (context.actor.kind != Actor::Kind::Agent)
        return done();
    return changeOwner(context.connection, context.conversation, {OwnerKind::Agent, context.actor.agent}, "reopened"_L1,
        {context.actor.agent, {}});
}

Status close(OrderContext &context, const CloseOrder &order)
{
    if (!isLive(context.conversation.status))
        return makeError(ErrorKind::Conflict, u"This conversation is closed already."_s);
    const bool own = context.conversation.owner == Owner{OwnerKind::Agent, context.actor.agent};
    BELLHOP_CHECK(closeConversation(context.connection, context.conversation, order.closing,
        context.actor.kind == Actor::Kind::Agent ? context.actor.agent : AgentId()));
    return own ? beginWrapUp(context.connection, context.actor.agent) : done();
}

Status runOrder(OrderContext &context, const AnyOrder &order)
{
    return std::visit(Overloaded{
                          [&](const ClaimOrder &) { return claim(context); },
                          [&](const ReleaseOrder &o) { return release(context, o); },
                          [&](const SendTextOrder &o) { return context.storeText(o); },
                          [&](const SendMediaOrder &o) { return context.storeMedia(o); },
                          [&](const SendTemplateOrder &o) { return context.storeTemplate(o); },
                          [&](const SendLocationOrder &o) { return context.storeLocation(o); },
                          [&](const SendContactsOrder &o) { return context.storeContacts(o); },
                          [&](const SendInteractiveOrder &o) { return context.storeInteractive(o); },
                          [&](const ReactOrder &o) { return context.storeReaction(o); },
                          [&](const ResendOrder &o) { return context.storeAgain(o); },
                          [&](const NoteOrder &o) {
                              return o.consultation ? storeConsultationNote(context, o.text)
                                                    : noteWithMentions(context, o);
                          },
                          [&](const CloseOrder &o) { return close(context, o); },
                          [&](const UndoCloseOrder &) { return undoClose(context); },
                          [&](const ReopenOrder &) { return reopen(context); },
                          [&](const SnoozeOrder &o) { return snooze(context, o); },
                          [&](const TakeOverOrder &o) { return takeOver(context, o); },
                          [&](const OfferTransferOrder &o) { return offerTransfer(context, o); },
                          [&](const AcceptTransferOrder &) { return acceptTransfer(context); },
                          [&](const DeclineTransferOrder &o) { return declineTransfer(context, o); },
                          [&](const WithdrawTransferOrder &) { return withdrawTransfer(context); },
                          [&](const AskConsultationOrder &o) { return askConsultation(context, o); },
                          [&](const AcceptConsultationOrder &) { return acceptConsultation(context); },
                          [&](const DeclineConsultationOrder &o) { return declineConsultation(context, o); },
                          [&](const EndConsultationOrder &) { return endConsultation(context); },
                          [&](const HandOverOrder &o) { return handOver(context, o); },
                          [&](const SeeMentionsOrder &) { return seeMentions(context); },
                          [&](const SetAssistantOrder &o) { return setAssistant(context, o); },
                          [&](const MergeGuestOrder &o) { return mergeGuest(context, o); },
                          [&](const UnmergeGuestOrder &o) { return unmergeGuest(context, o); },
                          [&](const MarkReadOrder &o) { return context.markRead(o.upTo); },
                          [&](const TagOrder &o) { return context.setTag(o); },
                          [&](const SetFactsOrder &o) { return context.setFacts(o); },
                          [](const SetStateOrder &) { return done(); },
                          [](const PresenceOrder &) { return done(); },
                          [](const AcknowledgeAlertOrder &) { return done(); },
                          [](const SyncTemplatesOrder &) { return done(); },
                          [](const ChangeTemplateOrder &) { return done(); },
                          [](const ChangeKnowledgeOrder &) { return done(); },
                      },
        order);
}

// Who may, and did they see what is in force (DESIGN §4.7).
Status authorise(const OrderContext &context, Operation operation, qint64 epoch, Instant now)
{
    const StoredConversation &conversation = context.conversation;
    if (!conversation.inSight)
        return makeError(ErrorKind::NotFound, u"There is no such conversation in your teams."_s);
    const Permission allowed = permission(operation, roleToward(context.actor, conversation));
    if (allowed.needsEpoch && epoch != conversation.epoch)
        return makeError(ErrorKind::StaleEpoch, whoHasIt(conversation, now));
    if (!allowed.allowed)
        return refusal(context, now);
    return done();
}

Result<CommandAnswer> runIn(db::Connection &connection, const Actor &actor, const Command &command)
{
    BELLHOP_TRY(const auto known, answerOf(connection, actor, command.uuid));
    if (known)
        return *known;
    BELLHOP_CHECK(checkSession(connection, actor));
    CommandAnswer answer{command.uuid, command.conversation, 0, 0, {}};
    if (const auto *state = std::get_if<SetStateOrder>(&command.order)) {
        BELLHOP_CHECK(setState(connection, actor, *state));
    } else if (const auto *presence = std::get_if<PresenceOrder>(&command.order)) {
        BELLHOP_CHECK(reportPresence(connection, actor, *presence));
    } else if (const auto *alert = std::get_if<AcknowledgeAlertOrder>(&command.order)) {
        BELLHOP_CHECK(acknowledgeAlert(connection, actor, alert->alert));
    } else if (const auto *sync = std::get_if<SyncTemplatesOrder>(&command.order)) {
        BELLHOP_CHECK(wantTemplates(connection, sync->channel));
    } else if (const auto *knowledge = std::get_if<ChangeKnowledgeOrder>(&command.order)) {
        BELLHOP_CHECK(changeKnowledge(connection, actor, *knowledge));
    } else if (!operationOf(command.order)) { // a template's: the relay asks the provider first
        return makeError(
            ErrorKind::Internal, u"This order was not carried out. Give it again."_s, u"no conversation"_s);
    } else {
        OrderContext context(connection, actor, command);
        BELLHOP_CHECK(context.reload());
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_CHECK(authorise(context, *operationOf(command.order), command.epoch, now));
        BELLHOP_CHECK(runOrder(context, command.order));
        answer.epoch = context.conversation.epoch;
        answer.version = context.conversation.version;
        answer.message = context.stored;
    }
    BELLHOP_CHECK(storeAnswer(connection, actor, command, answer));
    return answer;
}

} // namespace

Result<CommandAnswer> runCommand(db::Database &database, const Actor &actor, const Command &command)
{
    auto answer = database.write([&](db::Connection &connection) { return runIn(connection, actor, command); });
    if (answer.ok() || answer.error().kind != ErrorKind::Conflict)
        return answer;
    // The same command may just have been run by another relay: its answer is the answer.
    BELLHOP_TRY(const auto known,
        database.read([&](db::Connection &connection) { return answerOf(connection, actor, command.uuid); }));
    if (known)
        return *known;
    return answer;
}

} // namespace bellhop::desk
