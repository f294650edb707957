// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/transfers.h"

#include "core/base/uuid.h"
#include "core/desk/statements.h"
#include "core/model/agent_state.h"
#include "core/model/window.h"

QByteArray bellhop_desk_transfers_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_transfers_sql(), u"desk/transfers"_s);
    return statements;
}

struct OpenOffer {
    qint64 id = 0;
    AgentId from;
    Instant expiresAt;
    QString toName;
    bool toActor = false;
};

Result<std::optional<OpenOffer>> openOffer(OrderContext &context)
{
    BELLHOP_TRY(const auto row,
        context.connection.first(
            book()["open_offer"_L1], {{"conversation", context.conversation.id}, {"agent", context.actor.agent}}));
    if (!row)
        return std::optional<OpenOffer>();
    return std::optional(OpenOffer{row->integer(0), row->id<AgentId>(1), row->instant(4), row->text(6), row->flag(7)});
}

Status end(
    OrderContext &context, const OpenOffer &offer, QLatin1String outcome, QLatin1String action, MessageId answer = {})
{
    BELLHOP_CHECK(context.connection.execute(book()["end_offer"_L1],
        {{"offer", offer.id}, {"outcome", outcome}, {"agent", context.actor.agent}, {"answer", answer}}));
    return writeAudit(context.connection, context.actor, action, "conversation"_L1, context.conversation.id.value,
        u"offer %1"_s.arg(offer.id));
}

/// The error that says what became of the last offer to the actor.
Status whatBecameOfIt(OrderContext &context)
{
    BELLHOP_TRY(const auto row,
        context.connection.first(
            book()["last_offer_to"_L1], {{"conversation", context.conversation.id}, {"agent", context.actor.agent}}));
    if (!row)
        return makeError(ErrorKind::Refused, u"This conversation was not offered to you."_s);
    const QString outcome = row->text(0);
    const QString who = row->text(1);
    if (outcome == "accepted"_L1)
        return makeError(ErrorKind::Conflict, u"%1 accepted it already."_s.arg(who));
    if (outcome == "declined"_L1)
        return makeError(ErrorKind::Conflict, u"%1 declined this offer."_s.arg(who));
    if (outcome == "timed_out"_L1)
        return makeError(ErrorKind::Conflict, u"The time to answer this offer is over."_s);
    if (outcome == "withdrawn"_L1)
        return makeError(ErrorKind::Conflict, u"%1 withdrew this offer."_s.arg(who));
    if (outcome == "closed"_L1)
        return makeError(ErrorKind::Conflict, u"This conversation was closed in the meantime."_s);
    return makeError(ErrorKind::Conflict, u"This conversation changed hands; the offer is over."_s);
}

/// The open offer, if it is for the actor and its time is not over.
Result<OpenOffer> offerToActor(OrderContext &context)
{
    BELLHOP_CHECK(context.hold());
    BELLHOP_TRY(const auto offer, openOffer(context));
    if (!offer) {
        const Status over = whatBecameOfIt(context);
        return over.error();
    }
    if (!offer->toActor)
        return makeError(ErrorKind::Refused, u"This conversation is offered to %1."_s.arg(offer->toName));
    BELLHOP_TRY(const Instant now, context.connection.now());
    if (offer->expiresAt <= now)
        return makeError(ErrorKind::Conflict, u"The time to answer this offer is over."_s);
    return *offer;
}

/// The note is the one that was stored last.
Result<qint64> addOffer(OrderContext &context, const OfferTransferOrder &order)
{
    return context.connection.insert(book()["add_offer"_L1],
        {{"uuid", newUuid()}, {"conversation", context.conversation.id}, {"epoch", context.conversation.epoch},
            {"agent", context.actor.agent}, {"to", order.to}, {"team", order.team}, {"reason", toWire(order.reason)},
            {"note", context.stored}, {"life", std::chrono::duration_cast<milliseconds>(kOfferLife)}});
}

} // namespace

Status checkTarget(OrderContext &context, AgentId to, TeamId team)
{
    if (to == context.actor.agent)
        return makeError(ErrorKind::Refused, u"You have this conversation already. Choose somebody else."_s);
    BELLHOP_TRY(const auto row,
        context.connection.first(to.isSet() ? ownershipStatements()["colleague"_L1] : book()["team_there"_L1],
            to.isSet() ? db::Params{{"agent", to}, {"life", kSessionLife}, {"conversation", context.conversation.id}}
                       : db::Params{{"agent", context.actor.agent}, {"team", team}, {"life", kSessionLife},
                           {"conversation", context.conversation.id}}));
    if (!row)
        return makeError(ErrorKind::Refused,
            to.isSet() ? u"This colleague's account is not active. Choose another one."_s
                       : u"There is no such team. Choose another one."_s);
    const QString name = row->text(0);
    if (!row->flag(2))
        return makeError(ErrorKind::Refused, u"%1 does not serve this property. Choose somebody else."_s.arg(name));
    if (!row->flag(1))
        return makeError(ErrorKind::Refused,
            to.isSet() ? u"%1 is offline. Choose somebody who is here."_s.arg(name)
                       : u"Nobody of %1 is here. Choose somebody else."_s.arg(name));
    const AgentState state = agentStateFromWire(row->text(3)).value_or(AgentState::Offline);
    if (state != AgentState::Available)
        return makeError(ErrorKind::Refused,
            to.isSet() ? u"%1 is %2. Choose somebody who is available."_s.arg(name, plainWord(state))
                       : u"Nobody of %1 is available. Choose somebody else."_s.arg(name));
    return done();
}

Status offerTransfer(OrderContext &context, const OfferTransferOrder &order)
{
    if (order.note.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Write a note for the colleague who takes over."_s);
    BELLHOP_CHECK(context.hold());
    if (!isLive(context.conversation.status))
        return makeError(ErrorKind::Refused, u"This conversation is closed. Reopen it to transfer it."_s);
    BELLHOP_TRY(const auto open, openOffer(context));
    if (open)
        return makeError(ErrorKind::Conflict,
            u"This conversation is offered to %1 already. Withdraw that first."_s.arg(open->toName));
    if (order.to.isSet() == order.team.isSet())
        return makeError(ErrorKind::BadData, u"Choose a colleague or a team to offer this conversation to."_s);
    BELLHOP_CHECK(checkTarget(context, order.to, order.team));
    BELLHOP_CHECK(context.storeNote(order.note));
    BELLHOP_TRY(const qint64 offer, addOffer(context, order));
    BELLHOP_CHECK(context.touch());
    return writeAudit(context.connection, context.actor, "transfer_offer"_L1, "conversation"_L1,
        context.conversation.id.value,
        order.to.isSet() ? u"offer %1 to agent %2"_s.arg(offer).arg(order.to.value)
                         : u"offer %1 to team %2"_s.arg(offer).arg(order.team.value));
}

Status acceptTransfer(OrderContext &context)
{
    BELLHOP_TRY(const OpenOffer offer, offerToActor(context));
    BELLHOP_CHECK(end(context, offer, "accepted"_L1, "transfer_accept"_L1));
    return changeOwner(context.connection, context.conversation, {OwnerKind::Agent, context.actor.agent},
        "transferred"_L1, {context.actor.agent, {}});
}

Status giveTo(OrderContext &context, AgentId to, TransferReason reason)
{
    BELLHOP_CHECK(endOffers(context.connection, context.conversation.id, "overtaken"_L1));
    BELLHOP_TRY(const qint64 offer, addOffer(context, {to, {}, reason, {}}));
    BELLHOP_CHECK(context.connection.execute(book()["end_offer"_L1],
        {{"offer", offer}, {"outcome", "accepted"_L1}, {"agent", to}, {"answer", MessageId()}}));
    BELLHOP_CHECK(writeAudit(context.connection, context.actor, "hand_over"_L1, "conversation"_L1,
        context.conversation.id.value, u"offer %1 to agent %2"_s.arg(offer).arg(to.value)));
    return changeOwner(
        context.connection, context.conversation, {OwnerKind::Agent, to}, "transferred"_L1, {context.actor.agent, {}});
}

Status declineTransfer(OrderContext &context, const DeclineTransferOrder &order)
{
    if (order.why.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Say why, so that the owner can ask somebody else."_s);
    BELLHOP_TRY(const OpenOffer offer, offerToActor(context));
    BELLHOP_CHECK(context.storeNote(order.why));
    BELLHOP_CHECK(end(context, offer, "declined"_L1, "transfer_decline"_L1, context.stored));
    return context.touch();
}

Status withdrawTransfer(OrderContext &context)
{
    BELLHOP_CHECK(context.hold());
    BELLHOP_TRY(const auto offer, openOffer(context));
    if (!offer)
        return makeError(ErrorKind::Conflict, u"This offer is over; there is nothing to withdraw."_s);
    BELLHOP_CHECK(end(context, *offer, "withdrawn"_L1, "transfer_withdraw"_L1));
    return context.touch();
}

Result<int> expireOffers(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["expired"_L1]));
        int ended = 0;
        for (const db::Row &row : rows) {
            const auto conversation = row.id<ConversationId>(1);
            BELLHOP_CHECK(holdConversation(connection, conversation));
            BELLHOP_TRY(const qint64 over, connection.execute(book()["expire"_L1], {{"offer", row.integer(0)}}));
            if (over == 0)
                continue;
            BELLHOP_CHECK(connection.execute(ownershipStatements()["touch"_L1], {{"id", conversation}}));
            BELLHOP_CHECK(writeAudit(connection, Actor(), "transfer_timeout"_L1, "conversation"_L1, conversation.value,
                u"offer %1"_s.arg(row.integer(0))));
            ++ended;
        }
        return ended;
    });
}

} // namespace bellhop::desk
