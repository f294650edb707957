// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger.h"

QByteArray bellhop_desk_ledger_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_ledger_sql(), u"desk/ledger"_s);
    return sql;
}

QLatin1String wordFor(Actor::Kind kind)
{
    switch (kind) {
    case Actor::Kind::Agent:
        return "agent"_L1;
    case Actor::Kind::Ai:
        return "ai"_L1;
    case Actor::Kind::System:
        return "system"_L1;
    case Actor::Kind::Api:
        return "api"_L1;
    }
    return "system"_L1;
}

} // namespace

Status openOwnership(db::Connection &connection, ConversationId conversation, const Owner &owner, qint64 epoch,
    QLatin1String reason, const ChangedBy &by)
{
    BELLHOP_CHECK(connection.execute(book()["start_ownership"_L1],
        {{"conversation", conversation}, {"kind", toWire(owner.kind)}, {"owner", owner.agent}, {"epoch", epoch},
            {"reason", reason}, {"by", by.agent}, {"note", by.note}}));
    return done();
}

Status changeOwnership(db::Connection &connection, ConversationId conversation, const Owner &owner, qint64 epoch,
    QLatin1String reason, const ChangedBy &by)
{
    BELLHOP_CHECK(endOffer(connection, conversation, "overtaken"_L1));
    BELLHOP_CHECK(connection.execute(book()["end_ownership"_L1], {{"conversation", conversation}}));
    return openOwnership(connection, conversation, owner, epoch, reason, by);
}

Status endOffer(db::Connection &connection, ConversationId conversation, QLatin1String outcome)
{
    BELLHOP_CHECK(
        connection.execute(book()["overtake_offer"_L1], {{"conversation", conversation}, {"outcome", outcome}}));
    return done();
}

Status openStatus(db::Connection &connection, ConversationId conversation, ConversationStatus status)
{
    BELLHOP_CHECK(
        connection.execute(book()["start_status"_L1], {{"conversation", conversation}, {"status", toWire(status)}}));
    return done();
}

Status changeStatus(db::Connection &connection, ConversationId conversation, ConversationStatus status)
{
    BELLHOP_CHECK(connection.execute(book()["end_status"_L1], {{"conversation", conversation}}));
    return openStatus(connection, conversation, status);
}

Status changeAgentState(db::Connection &connection, AgentId agent, AgentState state, Instant at)
{
    BELLHOP_TRY(const auto open, connection.first(book()["open_agent_state"_L1], {{"agent", agent}}));
    if (open && open->text(0) == toWire(state))
        return done();
    BELLHOP_TRY(const Instant now, connection.now());
    const Instant when = at.isSet() ? at : now;
    if (open)
        BELLHOP_CHECK(connection.execute(book()["end_agent_state"_L1], {{"agent", agent}, {"at", when}}));
    BELLHOP_CHECK(
        connection.execute(book()["start_agent_state"_L1], {{"agent", agent}, {"state", toWire(state)}, {"at", when}}));
    return done();
}

Status changeFocus(db::Connection &connection, SessionId session, AgentId agent, ConversationId conversation)
{
    BELLHOP_CHECK(endFocus(connection, session));
    if (!conversation.isSet())
        return done();
    BELLHOP_CHECK(connection.execute(
        book()["start_focus"_L1], {{"session", session}, {"agent", agent}, {"conversation", conversation}}));
    return done();
}

Status endFocus(db::Connection &connection, SessionId session, Instant at)
{
    BELLHOP_TRY(const Instant now, connection.now());
    BELLHOP_CHECK(connection.execute(book()["end_focus"_L1], {{"session", session}, {"at", at.isSet() ? at : now}}));
    return done();
}

Status writeAudit(db::Connection &connection, const Actor &actor, QLatin1String action, QLatin1String entityKind,
    qint64 entityId, const QString &detail)
{
    BELLHOP_CHECK(connection.execute(book()["write_audit"_L1],
        {{"actor", wordFor(actor.kind)}, {"agent", actor.agent}, {"action", action}, {"entity_kind", entityKind},
            {"entity", entityId}, {"detail", detail.left(190)}}));
    return done();
}

} // namespace bellhop::desk
