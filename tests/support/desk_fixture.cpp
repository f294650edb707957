// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_fixture.h"

#include "core/base/uuid.h"
#include "core/db/migrator.h"
#include "core/desk/admin.h"
#include "core/desk/command_runner.h"
#include "core/desk/conversation_store.h"
#include "core/desk/intake.h"
#include "core/desk/sessions.h"

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename T> T orDie(Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s", what, describe(result.error()).constData());
    return std::move(*result);
}

QByteArray digits(qint64 number)
{
    return QByteArray::number(number);
}
} // namespace

QByteArray describe(const Error &error)
{
    return u"%1: %2 (%3)"_s.arg(toWire(error.kind), error.message, error.detail).toUtf8();
}

Site::Site(db::Dialect dialect)
    : m_temp(dialect)
{
    m_property = orDie(desk::propertyNamed(database(), QString()), "property");
    m_channel = addChannel(u"main"_s);
}

Instant Site::now()
{
    return orDie(database().read([](db::Connection &connection) { return connection.now(); }), "now");
}

void Site::advance(milliseconds by)
{
    m_temp.advance(by);
    if (!m_sessions.empty())
        (void)orDie(desk::renewSessions(database(), m_sessions), "renew");
}

Actor Site::addAgent(const QString &login, Role role)
{
    desk::NewAgent agent;
    agent.name = login;
    agent.role = role;
    (void)orDie(desk::addAgent(database(), agent), "agent");
    return signIn(login);
}

Actor Site::signIn(const QString &login)
{
    const QString ticket = orDie(desk::issueTicket(database(), login), "ticket");
    const Actor actor = orDie(desk::redeemTicket(database(), ticket), "session").actor;
    m_sessions.push_back(actor.session);
    return actor;
}

ChannelId Site::addChannel(const QString &name)
{
    desk::NewChannel channel;
    channel.name = name;
    channel.phoneNumberId = u"number-"_s + name;
    channel.property = m_property;
    const desk::Seal plain = [](const QByteArray &secret, const QString &) { return Result<QByteArray>(secret); };
    return orDie(desk::addChannel(database(), channel, {}, plain), "channel");
}

void Site::deliver(const QString &key, const InboundEvent &event, ChannelId channel)
{
    desk::Post post;
    post.uuid = newUuid();
    post.channel = channel.isSet() ? channel : m_channel;
    post.bytes = 2;
    post.delivery.items.push_back({key, "{}", event});
    (void)orDie(desk::applyPosts(database(), {post}), "webhook");
}

ConversationId Site::guestWrites(const QString &phone, const QString &text, ChannelId channel)
{
    InboundMessage message;
    message.providerId = u"wamid.in.%1"_s.arg(++m_messages);
    message.from.phone = phone;
    message.from.displayName = u"Guest %1"_s.arg(phone.right(3));
    message.text = text;
    message.sentAt = {now().ms / 1000 * 1000};
    deliver(u"m:"_s + message.providerId, message, channel);
    return liveConversation(phone, channel);
}

ConversationId Site::liveConversation(const QString &phone, ChannelId channel)
{
    const ChannelId where = channel.isSet() ? channel : m_channel;
    return {number("SELECT c.id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN identity i ON i.person_id = "
                   "r.person_id WHERE c.status IN ('open', 'pending', 'snoozed') AND i.value = '"
        + phone.toLatin1() + "' AND r.channel_id = " + digits(where.value))};
}

Result<CommandAnswer> Site::tryRun(const Actor &actor, ConversationId conversation, const AnyOrder &order)
{
    Command command;
    command.uuid = newUuid();
    command.conversation = conversation;
    command.epoch = conversation.isSet() ? epochOf(conversation) : 0;
    command.order = order;
    return desk::runCommand(database(), actor, command);
}

CommandAnswer Site::run(const Actor &actor, ConversationId conversation, const AnyOrder &order)
{
    return orDie(tryRun(actor, conversation, order), "order");
}

void Site::handOver(const Actor &from, const Actor &to, ConversationId conversation)
{
    run(from, conversation, OfferTransferOrder{to.agent, {}, TransferReason::Other, u"please"_s});
    run(to, conversation, AcceptTransferOrder());
}

MessageId Site::sendText(const Actor &actor, ConversationId conversation, const QString &text)
{
    return run(actor, conversation, SendTextOrder{text, {}}).message;
}

MessageId Site::assistantSends(ConversationId conversation, const QString &text)
{
    Actor assistant;
    assistant.kind = Actor::Kind::Ai;
    const desk::Owner ai{OwnerKind::Ai, {}};
    (void)orDie(database().write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(auto stored, desk::loadConversation(connection, conversation, {}));
        return stored.owner == ai ? done() : desk::changeOwner(connection, stored, ai, QLatin1String("claimed"));
    }),
        "assistant");
    return sendText(assistant, conversation, text);
}

qint64 Site::epochOf(ConversationId conversation)
{
    return number("SELECT epoch FROM conversation WHERE id = " + digits(conversation.value));
}

std::vector<desk::Leased> Site::lease(const QString &relay, int limit)
{
    return orDie(desk::leaseDue(database(), relay, limit, milliseconds(30'000)), "lease");
}

qint64 Site::number(const QByteArray &select)
{
    return text(select).toLongLong();
}

QString Site::text(const QByteArray &select)
{
    const db::Rows rows = orDie(
        database().read([&](db::Connection &connection) { return connection.queryText(select); }), select.constData());
    return rows.empty() ? QString() : rows.front().text(0);
}

void Site::execute(const QByteArray &statement)
{
    (void)orDie(database().write([&](db::Connection &connection) { return connection.executeText(statement); }),
        statement.constData());
}

QString Site::breaches()
{
    QStringList lines;
    for (const db::InvariantBreach &breach : orDie(db::checkInvariants(database()), "invariants"))
        lines.append(breach.invariant + u": "_s + breach.row);
    return lines.join(u'\n');
}

} // namespace bellhop::tests
