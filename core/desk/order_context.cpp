// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/order_context.h"

#include "core/base/uuid.h"
#include "core/desk/media.h"
#include "core/desk/statements.h"
#include "core/model/send_limits.h"
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

Status OrderContext::reload()
{
    BELLHOP_TRY(conversation,
        loadConversation(
            connection, m_command.conversation, actor.kind == Actor::Kind::Agent ? actor.agent : AgentId()));
    return done();
}

Result<qint64> OrderContext::claimRow()
{
    BELLHOP_TRY(const Instant now, connection.now());
    if (actor.kind != Actor::Kind::Agent)
        return makeError(ErrorKind::Refused, u"Only people claim conversations."_s);
    return connection.execute(ownershipStatements()["claim"_L1],
        {{"id", conversation.id}, {"agent", actor.agent}, {"alive_since", now - kSessionLife}});
}

Status OrderContext::storeText(const SendTextOrder &order)
{
    BELLHOP_CHECK(fence());
    return storeOutgoing({MessageKind::Text, order.text, 0, {}}, order.quoted);
}

Status OrderContext::storeMedia(const SendMediaOrder &order)
{
    BELLHOP_CHECK(fence());
    BELLHOP_TRY(const db::Row channel,
        connection.one(sending()["provider_of"_L1], {{"channel", conversation.channel}}, u"channel account"_s));
    const Provider provider = providerFromWire(channel.text(0)).value_or(Provider::Meta);
    BELLHOP_TRY(
        const Sendable file, takeForSending(connection, actor.agent, conversation.channel, provider, order.media));
    OutboundMessage wanted;
    wanted.kind = order.kind;
    wanted.text = order.caption;
    wanted.content.media = outgoingOf({order.media, order.kind, file.fileName, file.facts, order.voice});
    // The channel's limits once more, whatever the console has looked at.
    BELLHOP_CHECK(checkOutbound(provider, wanted));
    return storeOutgoing({order.kind, order.caption, file.id, wanted.content}, order.quoted);
}

Status OrderContext::fence()
{
    BELLHOP_TRY(const Instant now, connection.now());
    if (conversation.optedOut)
        return makeError(ErrorKind::Refused, u"This guest asked not to be written to."_s);
    if (!isWindowOpen(conversation.windowUntil, now)) {
        return makeError(ErrorKind::Refused,
            u"The guest has not written for 24 hours, so WhatsApp takes only an approved template."_s);
    }
    BELLHOP_TRY(const qint64 fenced,
        connection.execute(sending()["fence"_L1],
            {{"id", conversation.id}, {"epoch", m_command.epoch}, {"kind", toWire(ownerKindOf(actor))},
                {"owner", actor.agent.value}}));
    return fenced == 0 ? explainFence() : done();
}

Status OrderContext::storeOutgoing(const Words &words, MessageId quotedId)
{
    std::optional<db::Row> quoted;
    if (quotedId.isSet()) {
        BELLHOP_TRY(
            quoted, connection.first(sending()["quoted"_L1], {{"quoted", quotedId}, {"reach", conversation.reachId}}));
        if (!quoted)
            return makeError(ErrorKind::BadData, u"The quoted message is not of this conversation."_s);
    }
    if (conversation.status != ConversationStatus::Open)
        BELLHOP_CHECK(changeStatus(connection, conversation.id, ConversationStatus::Open));
    BELLHOP_TRY(stored, addMessage(Direction::Out, words, quoted));
    BELLHOP_CHECK(connection.execute(sending()["add_outbox"_L1],
        {{"message", stored}, {"reach", conversation.reachId}, {"channel", conversation.channel},
            {"origin", toWire(authorKindOf(actor))}, {"epoch", conversation.epoch}}));
    BELLHOP_CHECK(connection.execute(sending()["set_last"_L1], {{"id", conversation.id}, {"message", stored}}));
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
    const bool ownCommand = std::holds_alternative<SendTextOrder>(m_command.order)
        || std::holds_alternative<SendMediaOrder>(m_command.order)
        || std::holds_alternative<NoteOrder>(m_command.order);
    const QByteArray content = words.content.isEmpty() ? QByteArray() : contentToJson(words.content);
    BELLHOP_TRY(const qint64 id,
        connection.insert(sending()["add_message"_L1],
            {{"uuid", ownCommand ? m_command.uuid : newUuid()}, {"id", conversation.id},
                {"channel", conversation.channel}, {"direction", static_cast<int>(direction)},
                {"author", toWire(authorKindOf(actor))},
                {"agent", actor.kind == Actor::Kind::Agent ? actor.agent : AgentId()}, {"epoch", conversation.epoch},
                {"kind", toWire(words.kind)}, {"body", words.text.isEmpty() ? db::Value() : db::Value(words.text)},
                {"media", MessageId{words.media}},
                {"content", content.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(content))},
                {"quoted", quoted ? MessageId{quoted->integer(0)} : MessageId()},
                {"quoted_provider", quoted && !quoted->isNull(1) ? db::Value(quoted->text(1)) : db::Value()},
                {"free_text", out}, {"window_until", conversation.windowUntil}}));
    return MessageId{id};
}

Status OrderContext::storeNote(const QString &text)
{
    BELLHOP_TRY(stored, addMessage(Direction::Note, {MessageKind::Text, text, 0, {}}, {}));
    return done();
}

Status OrderContext::markRead(MessageId upTo)
{
    BELLHOP_TRY(const db::Row newest,
        connection.one(ownershipStatements()["newest_message"_L1], {{"id", conversation.id}}, u"message"_s));
    const qint64 last = newest.integer(0);
    const qint64 mark = upTo.isSet() ? std::min(upTo.value, last) : last;
    if (mark == 0)
        return done();
    BELLHOP_CHECK(connection.execute(
        ownershipStatements()["mark_read"_L1], {{"id", conversation.id}, {"message", mark}, {"agent", actor.agent}}));
    BELLHOP_CHECK(connection.execute(ownershipStatements()["count_unread"_L1], {{"id", conversation.id}}));
    return done();
}

Status OrderContext::setTag(const TagOrder &order)
{
    const QString tag = order.tag.trimmed().toLower();
    if (tag.isEmpty())
        return makeError(ErrorKind::BadData, u"A tag has 1 to 60 characters."_s);
    if (std::any_of(tag.begin(), tag.end(), [](QChar c) { return c.isSpace(); }))
        return makeError(ErrorKind::BadData, u"A tag is one word; join words with a dash."_s);
    BELLHOP_CHECK(connection.execute(
        ownershipStatements()[order.add ? "add_tag"_L1 : "remove_tag"_L1], {{"id", conversation.id}, {"tag", tag}}));
    BELLHOP_CHECK(connection.execute(ownershipStatements()["touch"_L1], {{"id", conversation.id}}));
    ++conversation.version;
    return done();
}

Status OrderContext::setFacts(const SetFactsOrder &order)
{
    std::optional<int> priority;
    if (order.priority)
        priority = static_cast<int>(*order.priority);
    const auto word = [](const auto &value) { return value ? db::Value(QString(toWire(*value))) : db::Value(); };
    BELLHOP_CHECK(connection.execute(ownershipStatements()["facts"_L1],
        {{"id", conversation.id}, {"priority", priority}, {"customer_type", word(order.customerType)},
            {"service_type", word(order.serviceType)}}));
    ++conversation.version;
    return done();
}

Result<std::optional<OrderContext::LastClosing>> OrderContext::lastClosing()
{
    BELLHOP_TRY(const auto row, connection.first(closingStatements()["last_closing"_L1], {{"id", conversation.id}}));
    if (!row)
        return std::optional<LastClosing>();
    return std::optional(LastClosing{row->id<AgentId>(1), row->instant(2), row->instant(3)});
}

Result<bool> OrderContext::isActiveAgent(AgentId agent)
{
    BELLHOP_TRY(const auto row, connection.first(ownershipStatements()["active_agent"_L1], {{"agent", agent}}));
    return row.has_value();
}

Status OrderContext::refuseSecondLive()
{
    BELLHOP_TRY(
        const auto live, connection.first(peopleStatements()["live_of_reach"_L1], {{"reach", conversation.reachId}}));
    if (live)
        return makeError(ErrorKind::Refused, u"The guest has written again: another conversation is open by now."_s);
    return done();
}

Result<std::optional<CommandAnswer>> answerOf(db::Connection &connection, const Actor &actor, const QString &uuid)
{
    BELLHOP_TRY(const auto row, connection.first(ownershipStatements()["answered"_L1], {{"uuid", uuid}}));
    if (!row)
        return std::optional<CommandAnswer>();
    if (row->id<AgentId>(1) != actor.agent)
        return makeError(ErrorKind::Refused, u"This order was not carried out. Give it again."_s, u"uuid of another"_s);
    BELLHOP_TRY(const Json json, Json::parse(row->text(0).toUtf8()));
    return std::optional(commandAnswerFromJson(json));
}

Status storeAnswer(db::Connection &connection, const Actor &actor, const Command &command, const CommandAnswer &answer)
{
    BELLHOP_CHECK(connection.execute(ownershipStatements()["answer"_L1],
        {{"uuid", command.uuid}, {"agent", actor.agent}, {"operation", wireNameOf(command.order)},
            {"conversation", command.conversation}, {"answer", QString::fromUtf8(toJson(answer).toBytes())}}));
    return done();
}

Status checkSession(db::Connection &connection, const Actor &actor)
{
    if (actor.kind != Actor::Kind::Agent || !actor.session.isSet())
        return done();
    BELLHOP_TRY(const auto live,
        connection.first(
            ownershipStatements()["session_live"_L1], {{"session", actor.session}, {"agent", actor.agent}}));
    if (!live)
        return makeError(ErrorKind::Unauthorised, u"Your session has ended. The console signs in again."_s);
    return done();
}

} // namespace bellhop::desk
