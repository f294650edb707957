// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sessions.h"

#include "core/base/uuid.h"
#include "core/desk/ledger.h"
#include "core/desk/states.h"
#include "core/model/window.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>

QByteArray bellhop_desk_sessions_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_sessions_sql(), u"desk/sessions"_s);
    return statements;
}

/// `words` times 32 random bits of the operating system, as lower-case hex.
QString randomHex(int words)
{
    std::vector<quint32> bits(static_cast<std::size_t>(words));
    QRandomGenerator::system()->fillRange(bits.data(), words);
    const auto bytes = QByteArrayView(reinterpret_cast<const char *>(bits.data()), words * qsizetype(sizeof(quint32)));
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QString hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Error notAdmitted()
{
    return makeError(ErrorKind::Unauthorised, u"This ticket does not open the door any more. Sign in again."_s);
}

std::vector<db::Params> listOf(const std::vector<SessionId> &sessions)
{
    std::vector<db::Params> rows;
    for (const SessionId session : sessions)
        rows.push_back({{"session", session}});
    return rows;
}

Actor agentActor(AgentId agent, SessionId session)
{
    Actor actor;
    actor.kind = Actor::Kind::Agent;
    actor.agent = agent;
    actor.session = session;
    return actor;
}

/// Offline from the last sign of life of any of their sessions.
Status goOffline(db::Connection &connection, AgentId agent)
{
    BELLHOP_TRY(const auto sign, connection.first(book()["last_sign"_L1], {{"agent", agent}}));
    return changeAgentState(connection, agent, {.state = AgentState::Offline}, sign ? sign->instant(0) : Instant());
}

/// They said goodbye: offline, unless another session lives.
Status settleState(db::Connection &connection, AgentId agent)
{
    BELLHOP_TRY(
        const auto live, connection.first(book()["has_live_session"_L1], {{"agent", agent}, {"life", kSessionLife}}));
    return live ? done() : goOffline(connection, agent);
}

/// A line was cut, or is again: offline for as long as it was, when that was too long to be forgiven.
Status settleCut(db::Connection &connection, AgentId agent, const StateRules &rules)
{
    const milliseconds forgiven = rules.forgiven;
    // Another console's last sign may be as old as the time between two.
    const milliseconds open = std::max(forgiven, kHeartbeatEvery * 4 / 3);
    BELLHOP_TRY(const auto lately,
        connection.first(book()["here_lately"_L1], {{"agent", agent}, {"forgiven", forgiven}, {"open", open}}));
    return lately ? done() : goOffline(connection, agent);
}

/// Those whose line was cut for too long, and who have no other.
Status settleAbsent(db::Connection &connection, const StateRules &rules)
{
    const db::Params forgiven{{"forgiven", milliseconds(rules.forgiven)}};
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["absent"_L1], forgiven));
    for (const db::Row &row : rows) {
        const auto agent = row.id<AgentId>(0);
        BELLHOP_CHECK(holdAgent(connection, agent));
        BELLHOP_TRY(const auto session, connection.first(book()["has_open_session"_L1], {{"agent", agent}}));
        if (!session)
            BELLHOP_CHECK(goOffline(connection, agent));
    }
    return done();
}

Result<OpenedSession> openSession(
    db::Connection &connection, const QString &ticketHash, const QString &uuid, const QString &token)
{
    BELLHOP_TRY(const auto row, connection.first(book()["ticket_agent"_L1], {{"hash", ticketHash}}));
    if (!row)
        return notAdmitted();
    BELLHOP_TRY(const qint64 consumed, connection.execute(book()["consume_ticket"_L1], {{"hash", ticketHash}}));
    if (consumed == 0)
        return notAdmitted();
    OpenedSession opened;
    opened.token = token;
    opened.actor = agentActor(row->id<AgentId>(0), {});
    opened.actor.role = roleFromWire(row->text(1)).value_or(Role::Agent);
    opened.actor.name = row->text(2);
    const AgentId agent = opened.actor.agent;
    BELLHOP_TRY(const bool active, holdAgent(connection, agent));
    if (!active)
        return notAdmitted();
    BELLHOP_TRY(const StateRules rules, stateRules(connection));
    BELLHOP_CHECK(settleCut(connection, agent, rules));
    BELLHOP_TRY(opened.actor.session.value,
        connection.insert(book()["add_session"_L1], {{"uuid", uuid}, {"agent", agent}, {"hash", hashOf(token)}}));
    BELLHOP_TRY(const StoredState state, agentStateOf(connection, agent));
    if (state.state == AgentState::Offline)
        BELLHOP_CHECK(changeAgentState(connection, agent, {.state = AgentState::Available, .by = agent}));
    BELLHOP_CHECK(writeAudit(connection, opened.actor, "session_start"_L1, "session"_L1, opened.actor.session.value));
    return opened;
}

/// Nobody said goodbye, so the console may be there again in a moment.
bool isCut(QLatin1String reason)
{
    return reason == kLineCut || reason == kRelayStops;
}

/// Ends one session now; harmless when it is over already.
Status closeSession(db::Connection &connection, SessionId session, AgentId agent, const Actor &by, QLatin1String reason)
{
    BELLHOP_TRY(
        const qint64 ended, connection.execute(book()["end_session"_L1], {{"session", session}, {"reason", reason}}));
    if (ended == 0)
        return done();
    BELLHOP_CHECK(endFocus(connection, session));
    BELLHOP_CHECK(writeAudit(connection, by, "session_end"_L1, "session"_L1, session.value, reason));
    return isCut(reason) ? done() : settleState(connection, agent);
}

Result<bool> reapSession(db::Connection &connection, SessionId session, AgentId agent, Instant seen)
{
    BELLHOP_CHECK(holdAgent(connection, agent));
    BELLHOP_TRY(
        const qint64 ended, connection.execute(book()["end_stale"_L1], {{"session", session}, {"life", kSessionLife}}));
    if (ended == 0)
        return false;
    BELLHOP_CHECK(endFocus(connection, session, seen));
    BELLHOP_CHECK(writeAudit(connection, Actor(), "session_end"_L1, "session"_L1, session.value, u"lost"_s));
    return true;
}

Result<bool> returnOrphan(db::Connection &connection, const db::Row &row)
{
    const auto conversation = row.id<ConversationId>(0);
    const qint64 epoch = row.integer(2);
    BELLHOP_TRY(const qint64 returned,
        connection.execute(
            book()["return_orphan"_L1], {{"conversation", conversation}, {"epoch", epoch}, {"life", kSessionLife}}));
    if (returned == 0)
        return false;
    BELLHOP_CHECK(changeOwnership(connection, conversation, Owner(), epoch + 1, "owner_gone"_L1));
    BELLHOP_CHECK(writeAudit(connection, Actor(), "return"_L1, "conversation"_L1, conversation.value,
        u"owner_gone agent=%1"_s.arg(row.integer(1))));
    return true;
}
} // namespace

Result<QString> issueTicket(db::Database &database, const QString &agentName)
{
    const QString ticket = randomHex(4);
    return database.write([&](db::Connection &connection) -> Result<QString> {
        BELLHOP_TRY(const auto agent, connection.first(book()["active_agent_named"_L1], {{"name", agentName}}));
        if (!agent)
            return makeError(ErrorKind::Unauthorised, u"No active agent has this name."_s);
        BELLHOP_CHECK(connection.execute(book()["drop_old_tickets"_L1]));
        BELLHOP_CHECK(connection.execute(
            book()["add_ticket"_L1], {{"agent", agent->integer(0)}, {"hash", hashOf(ticket)}, {"life", kTicketLife}}));
        return ticket;
    });
}

Result<OpenedSession> redeemTicket(db::Database &database, const QString &ticket)
{
    const QString hash = hashOf(ticket);
    const QString uuid = newUuid();
    const QString token = randomHex(8);
    return database.write([&](db::Connection &connection) { return openSession(connection, hash, uuid, token); });
}

Result<std::vector<SessionId>> renewSessions(db::Database &database, const std::vector<SessionId> &sessions)
{
    const std::vector<db::Params> rows = listOf(sessions);
    return database.write([&](db::Connection &connection) -> Result<std::vector<SessionId>> {
        BELLHOP_CHECK(connection.executeMany(book()["renew"_L1], rows));
        BELLHOP_TRY(const db::Rows found, connection.queryMany(book()["alive_of"_L1], rows));
        QSet<SessionId> alive;
        for (const db::Row &row : found)
            alive.insert(row.id<SessionId>(0));
        std::vector<SessionId> cut;
        std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(cut),
            [&](SessionId session) { return !alive.contains(session); });
        return cut;
    });
}

Status endSession(db::Database &database, SessionId session, QLatin1String reason)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(
            const db::Row row, connection.one(book()["session_agent"_L1], {{"session", session}}, u"session"_s));
        const auto agent = row.id<AgentId>(0);
        BELLHOP_CHECK(holdAgent(connection, agent));
        return closeSession(connection, session, agent, agentActor(agent, session), reason);
    });
}

Result<bool> isSessionLive(db::Database &database, SessionId session)
{
    return database.read([&](db::Connection &connection) -> Result<bool> {
        BELLHOP_TRY(const auto row, connection.first(book()["is_live"_L1], {{"session", session}}));
        return row.has_value();
    });
}

Result<Reaped> reapSessions(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<Reaped> {
        Reaped reaped;
        BELLHOP_TRY(const db::Rows stale, connection.query(book()["stale_sessions"_L1], {{"life", kSessionLife}}));
        for (const db::Row &row : stale) {
            BELLHOP_TRY(
                const bool ended, reapSession(connection, row.id<SessionId>(0), row.id<AgentId>(1), row.instant(2)));
            reaped.sessions += ended ? 1 : 0;
        }
        BELLHOP_TRY(const StateRules rules, stateRules(connection));
        BELLHOP_CHECK(settleAbsent(connection, rules));
        BELLHOP_TRY(const db::Rows orphans, connection.query(book()["orphans"_L1], {{"life", kSessionLife}}));
        for (const db::Row &row : orphans) {
            BELLHOP_TRY(const bool returned, returnOrphan(connection, row));
            reaped.conversations += returned ? 1 : 0;
        }
        return reaped;
    });
}

Status setFocus(db::Database &database, SessionId session, AgentId agent, ConversationId conversation)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const auto live, connection.first(book()["is_live"_L1], {{"session", session}}));
        if (!live)
            return makeError(ErrorKind::Unauthorised, u"This session is over. Sign in again."_s);
        return changeFocus(connection, session, agent, conversation);
    });
}

Status setAgentActive(db::Database &database, const Actor &by, AgentId agent, bool active)
{
    if (by.kind == Actor::Kind::Ai || (by.kind == Actor::Kind::Agent && by.role != Role::Admin))
        return makeError(ErrorKind::Refused, u"Only an administrator activates or deactivates agents."_s);
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(holdAgent(connection, agent));
        BELLHOP_CHECK(connection.execute(book()["set_active"_L1], {{"active", active}, {"agent", agent}}));
        BELLHOP_CHECK(
            writeAudit(connection, by, active ? "agent_activate"_L1 : "agent_deactivate"_L1, "agent"_L1, agent.value));
        if (active)
            return done();
        BELLHOP_TRY(const db::Rows sessions, connection.query(book()["open_sessions_of"_L1], {{"agent", agent}}));
        for (const db::Row &row : sessions)
            BELLHOP_CHECK(closeSession(connection, row.id<SessionId>(0), agent, by, "deactivated"_L1));
        return done();
    });
}

} // namespace bellhop::desk
