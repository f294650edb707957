// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that write to the guest; the rest of OrderContext is in order_context.cpp.
#include "core/base/uuid.h"
#include "core/desk/media.h"
#include "core/desk/messaging_limit.h"
#include "core/desk/order_context.h"
#include "core/desk/reactions.h"
#include "core/desk/statements.h"
#include "core/model/send_limits.h"
#include "core/model/template_check.h"
#include "core/model/window.h"

QByteArray bellhop_desk_sending_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &sending()
{
    static const db::SqlBook sql(bellhop_desk_sending_sql(), u"desk/sending"_s);
    return sql;
}

const QString kSentAgain = QStringLiteral("sent_again"); // beside what failed before

OwnerKind ownerKindOf(const Actor &actor)
{
    return actor.kind == Actor::Kind::Ai ? OwnerKind::Ai : OwnerKind::Agent;
}

AuthorKind authorKindOf(const Actor &actor)
{
    switch (actor.kind) {
    case Actor::Kind::Agent:
        return AuthorKind::Agent;
    case Actor::Kind::Ai:
        return AuthorKind::Ai;
    case Actor::Kind::System:
    case Actor::Kind::Api:
        break;
    }
    return AuthorKind::System;
}

} // namespace

Status OrderContext::storeText(const SendTextOrder &order)
{
    Words words{MessageKind::Text, order.text, {}};
    words.content.noPreview = !order.preview;
    BELLHOP_CHECK(send(std::move(words), order.quoted));
    if (actor.kind == Actor::Kind::Agent)
        BELLHOP_CHECK(connection.execute(
            sending()["take_suggestion"_L1], {{"id", conversation.id}, {"text", order.text}, {"message", stored}}));
    return done();
}

Status OrderContext::storeMedia(const SendMediaOrder &order)
{
    Words words{order.kind, order.caption, {}};
    OutgoingMedia &file = words.content.media.emplace();
    file.uuid = order.media;
    file.voice = order.voice;
    return send(std::move(words), order.quoted);
}

Status OrderContext::storeTemplate(const SendTemplateOrder &order)
{
    BELLHOP_TRY(Words words, wordsOf(order));
    BELLHOP_CHECK(send(std::move(words), {}));
    return noteTemplate(order);
}

/// By its name, for the figures of templates.
Status OrderContext::noteTemplate(const SendTemplateOrder &order)
{
    const QString name = order.use.name.isEmpty() ? order.use.contentSid : order.use.name;
    BELLHOP_CHECK(connection.execute(sending()["add_template_send"_L1], {{"message", stored}, {"name", name}}));
    return done();
}

Result<OrderContext::Words> OrderContext::wordsOf(const SendTemplateOrder &order)
{
    BELLHOP_TRY(const ProviderTemplate known, knownTemplate(order.use));
    BELLHOP_TRY(const TemplateRight right, rightToSend(conversation.provider, known));
    BELLHOP_CHECK(checkTemplateUse(conversation.provider, known, order.use));
    if (conversation.optedOut && known.category == "marketing"_L1)
        return makeError(ErrorKind::Refused, u"This guest does not want marketing messages from us."_s);
    Words words{MessageKind::Template, filledText(known.structure, order.use), {}};
    words.content.templateUse = order.use;
    words.freeText = right == TemplateRight::InsideWindow;
    return words;
}

Status OrderContext::storeAfterClosing(const AnyOrder &order)
{
    Words words;
    if (const auto *choices = std::get_if<SendInteractiveOrder>(&order)) {
        words = {MessageKind::Interactive, choices->text, {}};
        words.content.interactive = choices->interactive;
    } else if (const auto *filled = std::get_if<SendTemplateOrder>(&order)) {
        BELLHOP_TRY(words, wordsOf(*filled));
    } else if (const auto *text = std::get_if<SendTextOrder>(&order)) {
        words = {MessageKind::Text, text->text, {}};
    }
    BELLHOP_CHECK(mayWrite(words));
    BELLHOP_CHECK(checkOutbound(conversation.provider, {{}, {}, words.kind, words.text, {}, words.content}));
    BELLHOP_CHECK(storeOutgoing(words, {}));
    const auto *filled = std::get_if<SendTemplateOrder>(&order);
    return filled != nullptr ? noteTemplate(*filled) : done();
}

Status OrderContext::storeLocation(const SendLocationOrder &order)
{
    Words words{MessageKind::Location, order.place.name.isEmpty() ? order.place.address : order.place.name, {}};
    words.content.place = order.place;
    return send(std::move(words), order.quoted);
}

Status OrderContext::storeContacts(const SendContactsOrder &order)
{
    QStringList names;
    for (const ContactCard &card : order.contacts)
        names.append(card.name);
    Words words{MessageKind::Contacts, names.join(u", "_s), {}};
    words.content.contacts = order.contacts;
    return send(std::move(words), order.quoted);
}

Status OrderContext::storeInteractive(const SendInteractiveOrder &order)
{
    Words words{MessageKind::Interactive, order.text, {}};
    words.content.interactive = order.interactive;
    return send(std::move(words), order.quoted);
}

// No answer to what the guest asked: who waits goes on waiting, and the queue shows the last words.
Status OrderContext::storeReaction(const ReactOrder &order)
{
    BELLHOP_TRY(const auto target,
        connection.first(sending()["quoted"_L1], {{"quoted", order.to}, {"reach", conversation.reachId}}));
    if (!target)
        return makeError(ErrorKind::BadData, u"The message is not of this conversation."_s);
    Words words{MessageKind::Reaction, order.emoji, {}};
    BELLHOP_CHECK(mayWrite(words));
    if (target->isNull(1))
        return makeError(ErrorKind::Refused, u"This message has not reached WhatsApp, so nobody can react to it."_s);
    BELLHOP_CHECK(checkOutbound(conversation.provider, {{}, {}, words.kind, words.text, target->text(1), {}}));
    BELLHOP_CHECK(fence("fence_quietly"_L1));
    BELLHOP_CHECK(storeOutgoing(words, target));
    return refreshOwnReaction(connection, conversation.id, order.to);
}

Status OrderContext::storeAgain(const ResendOrder &order)
{
    const db::Params which{{"message", order.message}, {"id", conversation.id}};
    BELLHOP_TRY(const auto old, connection.first(sending()["to_resend"_L1], which));
    if (!old)
        return makeError(ErrorKind::BadData, u"The message is not of this conversation."_s);
    const Tick tick = tickOf(static_cast<DeliveryStage>(old->integer(5)), old->flag(6), old->flag(7));
    const QString code = old->text(8);
    if ((tick != Tick::Failed && tick != Tick::Unknown) || code == kSentAgain)
        return makeError(ErrorKind::Refused, u"This message needs no sending again."_s);
    const auto kind = messageKindFromWire(old->text(0));
    const auto content = contentFromJson(old->isNull(2) ? QByteArray("{}") : old->text(2).toUtf8());
    if (!kind || !content.ok() || *kind == MessageKind::Reaction)
        return makeError(ErrorKind::Refused, u"This message cannot be sent again. Write a new one."_s);
    if (content->templateUse) { // it may have been paused since
        BELLHOP_CHECK(storeTemplate({*content->templateUse, {}}));
    } else {
        BELLHOP_CHECK(send({*kind, old->text(1), *content, old->flag(4), old->integer(3)}, old->id<MessageId>(9)));
    }
    BELLHOP_CHECK(connection.execute(sending()["sent_again"_L1],
        {{"message", order.message}, {"code", kSentAgain}, {"text", u"Sent again below."_s}}));
    BELLHOP_CHECK(connection.execute(sending()["mark_message"_L1], {{"message", order.message}}));
    return done();
}

Result<ProviderTemplate> OrderContext::knownTemplate(const TemplateUse &use)
{
    const bool bySid = conversation.provider == Provider::Twilio;
    BELLHOP_TRY(const auto row,
        connection.first(sending()[bySid ? "template_by_id"_L1 : "template_by_name"_L1],
            {{"channel", conversation.channel}, {"provider_id", use.contentSid}, {"name", use.name},
                {"language", use.language}}));
    if (!row) {
        return makeError(ErrorKind::Refused,
            u"This template is not known here. Ask your administrator to sync the channel's templates."_s);
    }
    ProviderTemplate known;
    known.status = row->text(0);
    known.reason = row->text(1);
    known.category = row->text(2);
    const auto structure = structureFromJson(row->text(3).toUtf8());
    if (!structure.ok()) {
        return makeError(ErrorKind::Refused,
            u"This template is not understood here. Ask your administrator to sync the channel's templates."_s);
    }
    known.structure = *structure;
    return known;
}

Status OrderContext::mayWrite(const Words &words)
{
    BELLHOP_TRY(const Instant now, connection.now());
    if (words.freeText && !isWindowOpen(conversation.windowUntil, now)) {
        return makeError(ErrorKind::Refused,
            u"The guest has not written for 24 hours, so WhatsApp takes only an approved template."_s);
    }
    return done();
}

/// Type and size of an upload come from its row, whatever the order says.
Status OrderContext::findFile(Words &words)
{
    OutgoingMedia *file = fileOf(words.content);
    if (file == nullptr || file->uuid.isEmpty())
        return done();
    BELLHOP_TRY(const Sendable found,
        words.media == 0
            ? takeForSending(connection, actor.agent, conversation.channel, conversation.provider, file->uuid)
            : takeStored(connection, conversation.channel, conversation.provider, file->uuid));
    words.media = found.id;
    *file = outgoingOf({found.uuid, words.kind, found.fileName, found.facts, file->voice});
    return done();
}

Status OrderContext::send(Words words, MessageId quotedId)
{
    BELLHOP_CHECK(mayWrite(words));
    std::optional<db::Row> quoted;
    if (quotedId.isSet()) {
        BELLHOP_TRY(
            quoted, connection.first(sending()["quoted"_L1], {{"quoted", quotedId}, {"reach", conversation.reachId}}));
        if (!quoted)
            return makeError(ErrorKind::BadData, u"The quoted message is not of this conversation."_s);
    }
    BELLHOP_CHECK(findFile(words));
    // The channel's limits once more, whatever the console has looked at. A quoted message of ours may get its id yet.
    OutboundMessage wanted{{}, {}, words.kind, words.text, {}, words.content};
    if (quoted)
        wanted.replyToProviderId = quoted->isNull(1) ? u"later"_s : quoted->text(1);
    BELLHOP_CHECK(checkOutbound(conversation.provider, wanted));
    BELLHOP_CHECK(fence("fence"_L1));
    if (conversation.status != ConversationStatus::Open)
        BELLHOP_CHECK(changeStatus(connection, conversation.id, ConversationStatus::Open));
    BELLHOP_CHECK(storeOutgoing(words, quoted));
    BELLHOP_CHECK(connection.execute(sending()["set_last"_L1], {{"id", conversation.id}, {"message", stored}}));
    return done();
}

Status OrderContext::fence(QLatin1String statement)
{
    BELLHOP_TRY(const qint64 fenced,
        connection.execute(sending()[statement],
            {{"id", conversation.id}, {"epoch", m_command.epoch}, {"kind", toWire(ownerKindOf(actor))},
                {"owner", actor.agent.value}}));
    return fenced == 0 ? explainFence() : done();
}

Status OrderContext::storeOutgoing(const Words &words, const std::optional<db::Row> &quoted)
{
    BELLHOP_TRY(const Instant now, connection.now());
    const bool begins = writesFirst(words.kind, words.freeText, conversation.windowUntil, now);
    if (begins) {
        BELLHOP_TRY(const auto over, overLimit(connection, {conversation.channel, conversation.reachId, 0}, true));
        if (over)
            return makeError(ErrorKind::Refused, *over);
    }
    BELLHOP_TRY(stored, addMessage(Direction::Out, words, quoted));
    BELLHOP_CHECK(connection.execute(sending()["add_outbox"_L1],
        {{"message", stored}, {"reach", conversation.reachId}, {"channel", conversation.channel},
            {"origin", toWire(authorKindOf(actor))}, {"epoch", conversation.epoch}, {"begins", begins}}));
    BELLHOP_CHECK(connection.execute(sending()["last_contact"_L1], {{"reach", conversation.reachId}}));
    ++conversation.version;
    return actor.kind == Actor::Kind::Agent ? markRead({}) : done();
}

Status OrderContext::explainFence()
{
    BELLHOP_CHECK(reload());
    if (!isLive(conversation.status))
        return makeError(ErrorKind::Refused, u"This conversation is closed. Reopen it to answer."_s);
    return makeError(ErrorKind::StaleEpoch,
        conversation.ownerName.isEmpty() ? u"You no longer have this conversation. Claim it first."_s
                                         : u"%1 has this conversation now."_s.arg(conversation.ownerName));
}

Result<MessageId> OrderContext::addMessage(
    Direction direction, const Words &words, const std::optional<db::Row> &quoted)
{
    const bool out = direction == Direction::Out;
    // A note of a transfer rides on the transfer's command: the message needs a UUID of its own then.
    const QByteArray content = words.content.isEmpty() ? QByteArray() : contentToJson(words.content);
    BELLHOP_TRY(const qint64 id,
        connection.insert(sending()["add_message"_L1],
            {{"uuid", makesMessage(m_command.order) ? m_command.uuid : newUuid()}, {"id", conversation.id},
                {"channel", conversation.channel}, {"direction", static_cast<int>(direction)},
                {"author", toWire(authorKindOf(actor))},
                {"agent", actor.kind == Actor::Kind::Agent ? actor.agent : AgentId()}, {"epoch", conversation.epoch},
                {"kind", toWire(words.kind)}, {"body", words.text.isEmpty() ? db::Value() : db::Value(words.text)},
                {"media", MessageId{words.media}},
                {"content", content.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(content))},
                {"quoted", quoted ? MessageId{quoted->integer(0)} : MessageId()},
                {"quoted_provider", quoted && !quoted->isNull(1) ? db::Value(quoted->text(1)) : db::Value()},
                {"free_text", out && words.freeText}, {"window_until", conversation.windowUntil}}));
    return MessageId{id};
}

} // namespace bellhop::desk
