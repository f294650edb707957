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

StoredState storedState(const std::optional<db::Row> &row)
{
    if (!row)
        return {};
    return {row->integer(0), agentStateFromWire(row->text(1)).value_or(AgentState::Offline), row->integer(2),
        row->instant(3)};
}

Status replaceState(db::Connection &connection, AgentId agent, const StateChange &change, Instant at)
{
    const auto orNull = [](const auto &value, bool isSet) { return isSet ? db::Value(value) : db::Value(); };
    BELLHOP_CHECK(connection.execute(book()["end_agent_state"_L1], {{"agent", agent}, {"at", at}}));
    BELLHOP_CHECK(connection.execute(book()["start_agent_state"_L1],
        {{"agent", agent}, {"state", toWire(change.state)}, {"reason", orNull(change.reason, change.reason != 0)},
            {"by", change.by}, {"why", orNull(change.why, !change.why.isEmpty())}, {"until", change.until},
            {"at", at}}));
    return done();
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
    BELLHOP_CHECK(endOffers(connection, conversation, "overtaken"_L1));
    BELLHOP_CHECK(connection.execute(book()["end_ownership"_L1], {{"conversation", conversation}}));
    return openOwnership(connection, conversation, owner, epoch, reason, by);
}

Status endOffers(db::Connection &connection, ConversationId conversation, QLatin1String outcome)
{
    BELLHOP_CHECK(
        connection.execute(book()["overtake_offer"_L1], {{"conversation", conversation}, {"outcome", outcome}}));
    BELLHOP_CHECK(
        connection.execute(book()["overtake_consultation"_L1], {{"conversation", conversation}, {"outcome", outcome}}));
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

Result<bool> holdAgent(db::Connection &connection, AgentId agent)
{
    BELLHOP_TRY(const db::Row held, connection.one(book()["hold_agent"_L1], {{"agent", agent}}, u"agent"_s));
    return held.flag(0);
}

Result<StoredState> agentStateOf(db::Connection &connection, AgentId agent, Instant at)
{
    BELLHOP_TRY(const Instant now, connection.now());
    BELLHOP_TRY(const auto open, connection.first(book()["open_agent_state"_L1], {{"agent", agent}}));
    const StoredState state = storedState(open);
    if (!state.until.isSet() || state.until > (at.isSet() ? at : now))
        return state;
    BELLHOP_CHECK(replaceState(connection, agent, {.state = AgentState::Available}, state.until));
    BELLHOP_TRY(const auto next, connection.first(book()["open_agent_state"_L1], {{"agent", agent}}));
    return storedState(next);
}

Result<StoredState> agentStateBefore(db::Connection &connection, AgentId agent)
{
    BELLHOP_TRY(const auto row, connection.first(book()["agent_state_before"_L1], {{"agent", agent}}));
    StoredState before = storedState(row);
    if (!row)
        before.state = AgentState::Available;
    return before;
}

Status changeAgentState(db::Connection &connection, AgentId agent, const StateChange &change, Instant at)
{
    BELLHOP_TRY(const StoredState open, agentStateOf(connection, agent, at));
    if (open.id != 0 && open.state == change.state && open.reason == change.reason && open.until == change.until)
        return done();
    BELLHOP_TRY(const Instant now, connection.now());
    return replaceState(connection, agent, change, at.isSet() ? at : now);
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
