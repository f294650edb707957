// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/order_context.h"

#include "core/desk/statements.h"
#include "core/model/window.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

Status OrderContext::reload()
{
    BELLHOP_TRY(conversation,
        loadConversation(
            connection, m_command.conversation, actor.kind == Actor::Kind::Agent ? actor.agent : AgentId()));
    return done();
}

Status OrderContext::hold()
{
    const qint64 seen = conversation.epoch;
    BELLHOP_CHECK(holdConversation(connection, conversation.id));
    BELLHOP_CHECK(reload());
    if (conversation.epoch != seen)
        return makeError(
            ErrorKind::StaleEpoch, u"This conversation changed hands in the meantime. Look again, then repeat it."_s);
    return done();
}

Status OrderContext::touch()
{
    BELLHOP_CHECK(connection.execute(ownershipStatements()["touch"_L1], {{"id", conversation.id}}));
    ++conversation.version;
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

Status OrderContext::storeNote(const QString &text)
{
    BELLHOP_TRY(stored, addMessage(Direction::Note, {MessageKind::Text, text, {}}, {}));
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
    ++conversation.version;
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
    return touch();
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
