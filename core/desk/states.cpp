// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/states.h"

#include "core/desk/ledger.h"
#include "core/model/window.h"

#include <QRegularExpression>

QByteArray bellhop_desk_states_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_states_sql(), u"desk/states"_s);
    return statements;
}

Status auditState(db::Connection &connection, const Actor &actor, AgentId agent, const SetStateOrder &order)
{
    const QString what
        = order.reason.isEmpty() ? QString(toWire(order.state)) : u"%1 %2"_s.arg(toWire(order.state), order.reason);
    return writeAudit(connection, actor, "set_state"_L1, "agent"_L1, agent.value, what);
}

/// The row of the reason that an order names; 0: it names none.
Result<qint64> reasonOf(db::Connection &connection, const SetStateOrder &order)
{
    if (order.reason.isEmpty())
        return qint64(0);
    BELLHOP_TRY(const auto row,
        connection.first(book()["reason"_L1], {{"code", order.reason}, {"state", toWire(order.state)}}));
    if (!row)
        return makeError(ErrorKind::BadData, u"This reason is not on the site's list any more. Choose another one."_s);
    return row->integer(0);
}

/// When a wrap-up that begins now ends by itself; unset: it does not.
Result<Instant> endOfWrapUp(db::Connection &connection)
{
    BELLHOP_TRY(const StateRules rules, stateRules(connection));
    BELLHOP_TRY(const Instant now, connection.now());
    return rules.wrapUp.count() > 0 ? now + rules.wrapUp : Instant();
}

Error notAllowed(AgentState state)
{
    if (state == AgentState::Away)
        return makeError(ErrorKind::Refused, u"Away begins by itself when nobody touches the console."_s);
    return makeError(ErrorKind::Refused, u"Nobody can be set to be %1."_s.arg(plainWord(state)));
}

Status setOwnState(db::Connection &connection, const Actor &actor, const SetStateOrder &order)
{
    if (!statePermission(order.state, StateActor::Self).allowed)
        return notAllowed(order.state);
    BELLHOP_CHECK(holdAgent(connection, actor.agent));
    BELLHOP_TRY(const qint64 reason, reasonOf(connection, order));
    Instant until;
    if (order.state == AgentState::WrapUp) {
        BELLHOP_TRY(until, endOfWrapUp(connection));
    }
    BELLHOP_CHECK(connection.execute(book()["touched"_L1], {{"session", actor.session}}));
    BELLHOP_CHECK(changeAgentState(connection, actor.agent, {order.state, reason, until, actor.agent, {}}));
    return auditState(connection, actor, actor.agent, order);
}

/// Somebody else, as they stand to the agent whose state it is.
StateActor roleToward(const Actor &actor, bool leads)
{
    if (actor.role == Role::Admin)
        return StateActor::Admin;
    return actor.role == Role::Supervisor && leads ? StateActor::Lead : StateActor::Colleague;
}

Status checkOther(const Actor &actor, const SetStateOrder &order, const db::Row &whose)
{
    const QString name = whose.text(0);
    const StateActor role = roleToward(actor, whose.flag(2));
    if (role == StateActor::Colleague) {
        return makeError(ErrorKind::Refused,
            actor.role == Role::Supervisor ? u"%1 is in none of your teams."_s.arg(name)
                                           : u"Only who leads %1's team can change what they do."_s.arg(name));
    }
    const StatePermission permission = statePermission(order.state, role);
    if (!permission.allowed)
        return notAllowed(order.state);
    if (permission.needsWords && order.why.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, u"Say why; %1 will read it."_s.arg(name));
    if (!whose.flag(1))
        return makeError(ErrorKind::Refused, u"%1's account is not active."_s.arg(name));
    return done();
}

Status setStateOf(db::Connection &connection, const Actor &actor, const SetStateOrder &order)
{
    BELLHOP_TRY(const auto whose, connection.first(book()["led"_L1], {{"agent", order.agent}, {"actor", actor.agent}}));
    if (!whose)
        return makeError(ErrorKind::NotFound, u"There is no such colleague."_s);
    BELLHOP_CHECK(checkOther(actor, order, *whose));
    const QString name = whose->text(0);
    BELLHOP_CHECK(holdAgent(connection, order.agent));
    BELLHOP_TRY(const qint64 reason, reasonOf(connection, order));
    BELLHOP_TRY(const StoredState open, agentStateOf(connection, order.agent));
    if (open.state == AgentState::Offline)
        return makeError(
            ErrorKind::Refused, u"%1 is offline. What they do can be changed when they are here."_s.arg(name));
    if (open.id != order.seen)
        return makeError(
            ErrorKind::StaleEpoch, u"%1 is %2 by now. Look again, then repeat it."_s.arg(name, plainWord(open.state)));
    if (open.state == order.state && open.reason == reason)
        return makeError(ErrorKind::Refused, u"%1 is %2 already."_s.arg(name, plainWord(open.state)));
    BELLHOP_CHECK(changeAgentState(
        connection, order.agent, {order.state, reason, {}, actor.agent, order.why.trimmed().left(190)}));
    return auditState(connection, actor, order.agent, order);
}

/// Nobody touches any console of theirs.
Status leaveConsole(db::Connection &connection, const Actor &actor)
{
    BELLHOP_CHECK(connection.execute(book()["untouched"_L1], {{"session", actor.session}}));
    BELLHOP_TRY(const auto other,
        connection.first(book()["touched_console"_L1], {{"agent", actor.agent}, {"life", kSessionLife}}));
    BELLHOP_TRY(const StoredState open, agentStateOf(connection, actor.agent));
    const bool atWork = open.state == AgentState::Available || open.state == AgentState::Busy;
    return other || !atWork ? done() : changeAgentState(connection, actor.agent, {.state = AgentState::Away});
}

Status returnToConsole(db::Connection &connection, const Actor &actor)
{
    BELLHOP_CHECK(connection.execute(book()["touched"_L1], {{"session", actor.session}}));
    BELLHOP_TRY(const StoredState open, agentStateOf(connection, actor.agent));
    if (open.state != AgentState::Away)
        return done();
    BELLHOP_TRY(const StoredState before, agentStateBefore(connection, actor.agent));
    const bool wasBusy = before.state == AgentState::Busy;
    return changeAgentState(connection, actor.agent,
        {.state = wasBusy ? AgentState::Busy : AgentState::Available, .reason = wasBusy ? before.reason : 0});
}

Status checkReason(const StateReasonNames &reason)
{
    static const QRegularExpression code(u"^[a-z][a-z0-9_]{0,31}\\z"_s);
    static const QRegularExpression language(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    if (!code.match(reason.code).hasMatch())
        return makeError(
            ErrorKind::BadData, u"A reason's code is up to 32 small letters, digits and _, as in short_rest."_s);
    if (!takesReasons(reason.state))
        return makeError(ErrorKind::BadData, u"Reasons belong to busy, break, meeting or training."_s);
    for (auto name = reason.names.cbegin(); name != reason.names.cend(); ++name) {
        if (!language.match(name.key()).hasMatch() || name->trimmed().isEmpty() || name->size() > 60)
            return makeError(
                ErrorKind::BadData, u"A name has 1 to 60 characters and a language before it, as in en=Short rest."_s);
    }
    return done();
}

Status putReason(db::Connection &connection, const StateReasonNames &reason)
{
    BELLHOP_TRY(const auto known, connection.first(book()["reason_of_code"_L1], {{"code", reason.code}}));
    if (known && known->text(1) != toWire(reason.state))
        return makeError(ErrorKind::Conflict, u"'%1' is a reason of %2 already."_s.arg(reason.code, known->text(1)));
    if (!known && reason.names.isEmpty())
        return makeError(ErrorKind::BadData, u"Give the reason a name, as in en=Short rest."_s);
    for (auto name = reason.names.cbegin(); name != reason.names.cend(); ++name)
        BELLHOP_CHECK(connection.execute(book()["put_reason_name"_L1],
            {{"code", reason.code}, {"language", name.key()}, {"name", name->trimmed()}}));
    if (known) {
        BELLHOP_CHECK(
            connection.execute(book()["set_reason_active"_L1], {{"active", true}, {"id", known->integer(0)}}));
        return done();
    }
    BELLHOP_TRY(
        const db::Row last, connection.one(book()["last_position"_L1], {{"state", toWire(reason.state)}}, u"state"_s));
    BELLHOP_CHECK(connection.execute(book()["add_reason"_L1],
        {{"code", reason.code}, {"state", toWire(reason.state)}, {"position", last.integer(0) + 1}}));
    return done();
}

} // namespace

Status setState(db::Connection &connection, const Actor &actor, const SetStateOrder &order)
{
    if (actor.kind != Actor::Kind::Agent)
        return makeError(ErrorKind::Refused, u"Only people change what they do."_s);
    const bool own = !order.agent.isSet() || order.agent == actor.agent;
    return own ? setOwnState(connection, actor, order) : setStateOf(connection, actor, order);
}

Status reportPresence(db::Connection &connection, const Actor &actor, const PresenceOrder &order)
{
    if (actor.kind != Actor::Kind::Agent)
        return makeError(ErrorKind::Refused, u"Only people sit at a console."_s);
    BELLHOP_CHECK(holdAgent(connection, actor.agent));
    return order.here ? returnToConsole(connection, actor) : leaveConsole(connection, actor);
}

Status beginWrapUp(db::Connection &connection, AgentId agent)
{
    BELLHOP_TRY(const Instant until, endOfWrapUp(connection));
    if (!until.isSet())
        return done();
    BELLHOP_CHECK(holdAgent(connection, agent));
    BELLHOP_TRY(const StoredState open, agentStateOf(connection, agent));
    if (open.state != AgentState::Available && open.state != AgentState::WrapUp)
        return done();
    return changeAgentState(connection, agent, {.state = AgentState::WrapUp, .until = until});
}

Status endWrapUp(db::Connection &connection, AgentId agent)
{
    BELLHOP_CHECK(holdAgent(connection, agent));
    BELLHOP_TRY(const StoredState open, agentStateOf(connection, agent));
    if (open.state != AgentState::WrapUp || !open.until.isSet()) // by themselves, without an end
        return done();
    return changeAgentState(connection, agent, {.state = AgentState::Available, .by = agent});
}

Result<std::vector<SessionId>> sessionsWithDueStates(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<SessionId>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["sessions_due"_L1]));
        std::vector<SessionId> sessions;
        for (const db::Row &row : rows)
            sessions.push_back(row.id<SessionId>(0));
        return sessions;
    });
}

Result<int> endDueStates(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["due_and_there"_L1]));
        for (const db::Row &row : rows) {
            BELLHOP_CHECK(holdAgent(connection, row.id<AgentId>(0)));
            BELLHOP_CHECK(agentStateOf(connection, row.id<AgentId>(0))); // what is over ends by being looked at
        }
        return static_cast<int>(rows.size());
    });
}

Result<StateRules> stateRules(db::Connection &connection)
{
    BELLHOP_TRY(const db::Row row, connection.one(book()["rules"_L1], {}, u"rules of states"_s));
    StateRules rules;
    rules.wrapUp = std::chrono::seconds(row.integer(0));
    rules.awayAfter = std::chrono::minutes(row.integer(1));
    rules.forgiven = std::chrono::seconds(row.integer(2));
    return rules;
}

Result<StateRules> stateRules(db::Database &database)
{
    return database.read([](db::Connection &connection) { return stateRules(connection); });
}

Result<std::vector<StateReasonNames>> stateReasons(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<StateReasonNames>> {
        std::vector<StateReasonNames> reasons;
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["reasons"_L1]));
        for (const db::Row &row : rows) {
            if (reasons.empty() || reasons.back().code != row.text(0))
                reasons.push_back(
                    {row.text(0), agentStateFromWire(row.text(1)).value_or(AgentState::Break), row.flag(2), {}});
            if (!row.isNull(3))
                reasons.back().names.insert(row.text(3), row.text(4));
        }
        return reasons;
    });
}

Status addStateReason(db::Database &database, const StateReasonNames &reason)
{
    BELLHOP_CHECK(checkReason(reason));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(putReason(connection, reason));
        return writeAudit(connection, Actor(), "state_reason_add"_L1, "site"_L1, 1, reason.code);
    });
}

Status retireStateReason(db::Database &database, const QString &code)
{
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const auto known, connection.first(book()["reason_of_code"_L1], {{"code", code}}));
        if (!known)
            return makeError(ErrorKind::NotFound, u"There is no reason '%1'."_s.arg(code));
        BELLHOP_CHECK(
            connection.execute(book()["set_reason_active"_L1], {{"active", false}, {"id", known->integer(0)}}));
        return writeAudit(connection, Actor(), "state_reason_retire"_L1, "site"_L1, 1, code);
    });
}

Status setStateRules(db::Database &database, const StateRules &rules)
{
    using namespace std::chrono_literals;
    if (rules.wrapUp < 0s || rules.wrapUp > 1h)
        return makeError(ErrorKind::BadData, u"Finishing up lasts 0 (not at all) to 3600 seconds."_s);
    if (rules.awayAfter < 0min || rules.awayAfter > 8h)
        return makeError(ErrorKind::BadData, u"Away begins after 1 to 480 minutes, or 0: never."_s);
    if (rules.forgiven < 0s || rules.forgiven > 5min)
        return makeError(ErrorKind::BadData, u"A cut of 0 to 300 seconds can be forgiven."_s);
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["set_rules"_L1],
            {{"wrap_up", qint64(rules.wrapUp.count())}, {"away", qint64(rules.awayAfter.count())},
                {"forgiven", qint64(rules.forgiven.count())}}));
        return writeAudit(connection, Actor(), "state_rules"_L1, "site"_L1, 1,
            u"wrap-up %1 s, away %2 min, forgiven %3 s"_s.arg(rules.wrapUp.count())
                .arg(rules.awayAfter.count())
                .arg(rules.forgiven.count()));
    });
}

} // namespace bellhop::desk
