// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assistant_turn.h"

#include "core/base/uuid.h"
#include "core/base/wire_table.h"
#include "core/desk/order_context.h"
#include "core/desk/statements.h"
#include "core/model/answer_source.h"
#include "core/model/window.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::hours kLookBack{24}; // older words are no question any more
constexpr int kUrgent = 0;

constexpr WireTable<AssistantAction, 4> kActions{{
    {AssistantAction::Answer, "answer"_L1},
    {AssistantAction::HandOver, "hand_over"_L1},
    {AssistantAction::None, "none"_L1},
    {AssistantAction::Overtaken, "overtaken"_L1},
}};

Actor assistant()
{
    Actor actor;
    actor.kind = Actor::Kind::Ai;
    return actor;
}

Error lost(const AssistantSnapshot &snapshot)
{
    return makeError(ErrorKind::Conflict, u"Another relay goes on with this conversation."_s,
        u"turn of conversation %1 lost"_s.arg(snapshot.conversation.value));
}

AssistantSnapshot snapshotOf(const db::Row &row)
{
    AssistantSnapshot out;
    out.channel = row.id<ChannelId>(0);
    out.property = row.id<PropertyId>(1);
    out.isOpen = row.text(2) == "open"_L1;
    out.owner = {ownerKindFromWire(row.text(3)).value_or(OwnerKind::Agent), row.id<AgentId>(4)};
    out.epoch = row.integer(5);
    out.priority = static_cast<int>(row.integer(6));
    out.windowUntil = row.instant(7);
    out.optedOut = !row.isNull(8);
    out.guest = row.id<GuestId>(9);
    out.guestOff = !row.isNull(10);
    out.hotel = row.text(11);
    out.zone = row.text(12);
    out.language = row.text(13);
    out.state = row.text(14).toUtf8();
    out.pending = row.flag(16);
    out.phone = row.text(17);
    out.mode = assistantModeFromWire(row.text(18)).value_or(AssistantMode::Off);
    if (out.pending) // what was begun is brought to its end
        out.mode = AssistantMode::Automatic;
    out.hasSpoken = !row.isNull(19);
    out.person = row.id<PersonId>(20);
    return out;
}

Result<std::optional<AssistantSnapshot>> begin(
    db::Connection &connection, ConversationId conversation, const QString &token)
{
    const db::SqlBook &sql = responderStatements();
    const db::Params which{{"conversation", conversation}, {"token", token}, {"life", kTurnLife}};
    BELLHOP_CHECK(connection.execute(sql["add_turn"_L1], {{"conversation", conversation}}));
    BELLHOP_TRY(const qint64 ours, connection.execute(sql["lease_turn"_L1], which));
    if (ours == 0)
        return std::optional<AssistantSnapshot>();
    BELLHOP_TRY(
        const db::Row row, connection.one(sql["snapshot"_L1], {{"conversation", conversation}}, u"conversation"_s));
    AssistantSnapshot snapshot = snapshotOf(row);
    snapshot.conversation = conversation;
    snapshot.token = token;
    BELLHOP_TRY(snapshot.now, connection.now());
    BELLHOP_TRY(const db::Rows messages,
        connection.query(sql["unanswered"_L1],
            {{"conversation", conversation}, {"since", snapshot.now - kLookBack}, {"handled", row.integer(15)}}));
    for (const db::Row &message : messages)
        snapshot.messages.push_back({message.id<MessageId>(0), message.text(1),
            messageKindFromWire(message.text(2)).value_or(MessageKind::Unsupported), message.text(3),
            message.instant(4)});
    if (snapshot.messages.empty() && !snapshot.pending) {
        BELLHOP_CHECK(connection.execute(sql["end_turn"_L1], {{"conversation", conversation}, {"token", token}}));
        return std::optional<AssistantSnapshot>();
    }
    BELLHOP_TRY(const db::Rows stays,
        connection.query(sql["references"_L1], {{"guest", snapshot.guest}, {"property", snapshot.property}}));
    for (const db::Row &stay : stays)
        snapshot.references << stay.text(0);
    return std::optional(std::move(snapshot));
}

/// One call of finishTurn, inside its transaction.
class Finish final
{
public:
    Finish(db::Connection &connection, const AssistantSnapshot &snapshot, const AssistantDecision &decision,
        const Command &command)
        : m_connection(connection)
        , m_snapshot(snapshot)
        , m_decision(decision)
        , m_actor(assistant())
        , m_context(connection, m_actor, command)
        , m_command(command)
    {
    }

    Result<AssistantOutcome> run()
    {
        BELLHOP_CHECK(holdConversation(m_connection, m_snapshot.conversation));
        BELLHOP_CHECK(m_context.reload());
        m_waitingSince = m_context.conversation.waitingSince;
        BELLHOP_CHECK(takeState());
        if (!m_decision.booked.isEmpty())
            BELLHOP_CHECK(m_connection.execute(sql()["add_stay"_L1],
                {{"person", m_snapshot.person}, {"property", m_snapshot.property}, {"reference", m_decision.booked}}));
        const bool ours = m_context.conversation.owner.kind == OwnerKind::Ai
            && m_context.conversation.epoch == m_snapshot.epoch && isLive(m_context.conversation.status);
        if (m_snapshot.mode == AssistantMode::Automatic && m_decision.action != AssistantAction::None && !ours)
            return overtaken();
        if (m_snapshot.mode == AssistantMode::Automatic && m_decision.alarm.isEmpty()) {
            BELLHOP_CHECK(refuseNewer());
        }
        if (m_snapshot.mode == AssistantMode::Automatic && ours) {
            BELLHOP_CHECK(act());
        } else if (m_snapshot.mode == AssistantMode::Draft) {
            BELLHOP_CHECK(raisePriority(m_decision.priority));
        }
        BELLHOP_CHECK(note(m_decision.action, m_decision.reason));
        return AssistantOutcome{m_decision.action, m_sent, m_row};
    }

private:
    static const db::SqlBook &sql() { return responderStatements(); }

    Status takeState()
    {
        BELLHOP_TRY(const qint64 taken,
            m_connection.execute(sql()["finish_turn"_L1],
                {{"conversation", m_snapshot.conversation}, {"token", m_snapshot.token},
                    {"state",
                        m_decision.state.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(m_decision.state))},
                    {"handled", m_snapshot.newest().value}}));
        return taken == 0 ? Status(lost(m_snapshot)) : done();
    }

    Status refuseNewer()
    {
        if (m_snapshot.messages.empty())
            return done();
        BELLHOP_TRY(const auto newer,
            m_connection.first(sql()["newer"_L1],
                {{"conversation", m_snapshot.conversation}, {"since", m_snapshot.messages.back().arrivedAt - kOverlap},
                    {"newest", m_snapshot.newest().value}}));
        if (newer)
            return makeError(ErrorKind::Conflict, u"The guest has written again."_s);
        return done();
    }

    /// What the assistant owns: it speaks, and lets go when it hands over.
    Status act()
    {
        BELLHOP_TRY(const Instant now, m_connection.now());
        const bool maySpeak = isWindowOpen(m_context.conversation.windowUntil, now) && !m_snapshot.optedOut;
        if (!m_decision.answer.isEmpty() && maySpeak) {
            BELLHOP_CHECK(m_context.storeText(std::get<SendTextOrder>(m_command.order)));
            m_sent = m_context.stored;
        }
        if (m_decision.switchOff)
            BELLHOP_CHECK(m_connection.execute(sql()["switch_off"_L1], {{"guest", m_snapshot.guest}}));
        if (m_decision.action == AssistantAction::Answer && maySpeak)
            return done();
        BELLHOP_CHECK(raisePriority(m_decision.priority));
        const QString unsaid = maySpeak || m_decision.alarm.isEmpty() ? QString() : u'\n' + m_decision.alarm;
        if (!(m_decision.note + unsaid).isEmpty())
            BELLHOP_CHECK(storeNote(m_decision.note + unsaid));
        return letGo();
    }

    /// A message of its own beside the one for the guest.
    Status storeNote(const QString &text)
    {
        const Command command{newUuid(), m_snapshot.conversation, m_snapshot.epoch, NoteOrder{text}};
        OrderContext noting(m_connection, m_actor, command);
        noting.conversation = m_context.conversation;
        return noting.storeNote(text);
    }

    Status letGo()
    {
        if (m_waitingSince.isSet()) { // a person is waited for
            BELLHOP_CHECK(m_connection.execute(
                sql()["goes_on_waiting"_L1], {{"conversation", m_snapshot.conversation}, {"since", m_waitingSince}}));
            ++m_context.conversation.version;
        }
        BELLHOP_CHECK(changeOwner(m_connection, m_context.conversation, Owner(), "ai_handover"_L1));
        if (m_sent.isSet())
            BELLHOP_CHECK(m_connection.execute(
                sql()["last_words"_L1], {{"epoch", m_context.conversation.epoch}, {"message", m_sent}}));
        return done();
    }

    Status raisePriority(std::optional<int> wanted)
    {
        if (!wanted || *wanted >= m_snapshot.priority)
            return done();
        return m_context.setFacts({static_cast<Priority>(*wanted), {}, {}});
    }

    /// A person has it. What the property did must not be lost on them.
    Result<AssistantOutcome> overtaken()
    {
        if (!m_decision.alarm.isEmpty()) {
            BELLHOP_CHECK(raisePriority(kUrgent));
            BELLHOP_CHECK(storeNote(m_decision.alarm));
        }
        BELLHOP_CHECK(note(AssistantAction::Overtaken, m_decision.reason));
        return AssistantOutcome{AssistantAction::Overtaken, {}, m_row};
    }

    /// In the thread's decisions and in the audit.
    Status note(AssistantAction action, const QString &reason)
    {
        if (action == AssistantAction::None && (reason == "person_has_it"_L1 || reason == "not_open"_L1))
            return done(); // the usual case in chats of people
        BELLHOP_TRY(m_row,
            m_connection.insert(sql()["add_decision"_L1],
                {{"message", m_snapshot.newest().value}, {"conversation", m_snapshot.conversation},
                    {"mode", toWire(m_snapshot.mode)}, {"action", toWire(action)}, {"reason", reason},
                    {"answer", m_decision.answer.isEmpty() ? db::Value() : db::Value(m_decision.answer)},
                    {"sent", m_sent}, {"epoch", m_snapshot.epoch},
                    {"item", m_decision.item == 0 ? db::Value() : db::Value(m_decision.item)},
                    {"detail",
                        m_decision.detail.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(m_decision.detail))}}));
        return writeAudit(m_connection, m_actor, "assistant"_L1, "conversation"_L1, m_snapshot.conversation.value,
            u"%1 %2: %3, message %4%5"_s.arg(toWire(m_snapshot.mode), toWire(action), reason)
                .arg(m_snapshot.newest().value)
                .arg(whereFrom()));
    }

    /// ", sent 12, item 7 (93 %)": what was said and what it came from, by their numbers alone.
    [[nodiscard]] QString whereFrom() const
    {
        QString text = m_sent.isSet() ? u", sent %1"_s.arg(m_sent.value) : QString();
        for (const AnswerSource &source : sourcesIn(m_decision.detail))
            text += u", item %1 (%2 %)"_s.arg(source.item).arg(source.percent());
        return text;
    }

    static constexpr milliseconds kOverlap{60'000}; // ids follow arrival but for transactions side by side
    db::Connection &m_connection;
    const AssistantSnapshot &m_snapshot;
    const AssistantDecision &m_decision;
    const Actor m_actor;
    OrderContext m_context;
    const Command &m_command;
    Instant m_waitingSince;
    MessageId m_sent;
    qint64 m_row = 0;
};

} // namespace

QLatin1String toWire(AssistantAction action)
{
    return wireWord(kActions, action);
}

Result<std::optional<AssistantSnapshot>> beginTurn(db::Database &database, ConversationId conversation)
{
    const QString token = newUuid();
    return database.write([&](db::Connection &connection) { return begin(connection, conversation, token); });
}

Status abandonTurn(db::Database &database, const AssistantSnapshot &snapshot)
{
    BELLHOP_CHECK(database.write([&](db::Connection &connection) {
        return connection.execute(
            responderStatements()["end_turn"_L1], {{"conversation", snapshot.conversation}, {"token", snapshot.token}});
    }));
    return done();
}

Status claimForAssistant(db::Database &database, AssistantSnapshot &snapshot)
{
    const Status claimed = database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const qint64 won,
            connection.execute(responderStatements()["claim"_L1],
                {{"conversation", snapshot.conversation}, {"epoch", snapshot.epoch}}));
        if (won == 0)
            return makeError(ErrorKind::StaleEpoch, u"Somebody else has this conversation."_s);
        return changeOwnership(
            connection, snapshot.conversation, {OwnerKind::Ai, {}}, snapshot.epoch + 1, "claimed"_L1);
    });
    if (!claimed.ok())
        return claimed;
    ++snapshot.epoch;
    snapshot.owner = {OwnerKind::Ai, {}};
    return done();
}

Status keepDialogue(db::Database &database, const AssistantSnapshot &snapshot, const QByteArray &state, bool pending)
{
    BELLHOP_TRY(const qint64 kept, database.write([&](db::Connection &connection) {
        return connection.execute(responderStatements()["keep_state"_L1],
            {{"state", QString::fromUtf8(state)}, {"pending", pending}, {"conversation", snapshot.conversation},
                {"token", snapshot.token}, {"life", kTurnLife}, {"epoch", snapshot.epoch}});
    }));
    if (kept == 0)
        return makeError(ErrorKind::StaleEpoch, u"Somebody else goes on with this conversation."_s);
    return done();
}

Result<AssistantOutcome> finishTurn(
    db::Database &database, const AssistantSnapshot &snapshot, const AssistantDecision &decision)
{
    const Command command{newUuid(), snapshot.conversation, snapshot.epoch, SendTextOrder{decision.answer, {}, true}};
    return database.write([&](db::Connection &connection) -> Result<AssistantOutcome> {
        return Finish(connection, snapshot, decision, command).run();
    });
}

Result<std::vector<ConversationId>> conversationsForAssistant(db::Database &database, milliseconds within)
{
    return database.read([&](db::Connection &connection) -> Result<std::vector<ConversationId>> {
        BELLHOP_TRY(const Instant now, connection.now());
        std::vector<ConversationId> found;
        BELLHOP_TRY(const db::Rows pending, connection.query(responderStatements()["left_pending"_L1]));
        for (const db::Row &row : pending)
            found.push_back(row.id<ConversationId>(0));
        BELLHOP_TRY(
            const db::Rows waiting, connection.query(responderStatements()["waiting"_L1], {{"since", now - within}}));
        for (const db::Row &row : waiting)
            found.push_back(row.id<ConversationId>(0));
        return found;
    });
}

Result<int> queueForsaken(db::Database &database, milliseconds after)
{
    return database.write([&](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(
            const db::Rows rows, connection.query(responderStatements()["forsaken"_L1], {{"before", now - after}}));
        int moved = 0;
        for (const db::Row &row : rows) {
            BELLHOP_TRY(StoredConversation stored, loadConversation(connection, row.id<ConversationId>(0), {}));
            if (stored.owner.kind != OwnerKind::Ai || stored.status != ConversationStatus::Open)
                continue;
            const Status gone = changeOwner(connection, stored, Owner(), "ai_handover"_L1);
            if (!gone.ok() && gone.error().kind != ErrorKind::StaleEpoch)
                return gone.error();
            moved += gone.ok() ? 1 : 0;
        }
        return moved;
    });
}

} // namespace bellhop::desk
