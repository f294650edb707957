// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/outbox.h"

#include "core/base/uuid.h"
#include "core/desk/conversation_store.h"
#include "core/desk/messaging_limit.h"
#include "core/desk/reactions.h"
#include "core/desk/refusals.h"
#include "core/desk/status_apply.h"
#include "core/model/window.h"

#include <QHash>

QByteArray bellhop_desk_outbox_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_outbox_sql(), u"desk/outbox"_s);
    return statements;
}

/// Between two messages to one person: keeps their order with providers that work in parallel.
constexpr milliseconds kPause{200};
constexpr milliseconds kLongestPause{300'000}; // between two tries of one message

const QString kOvertaken = QStringLiteral("Not sent: an agent took over before it left.");

/// A due message as the lease sees it.
struct Candidate {
    Leased leased;
    PersonId person;
    int attempts = 0;
    bool overtaken = false; ///< The AI wrote it and does not own the conversation any more.
    bool freeText = false;
    Instant windowUntil;
    qint64 reach = 0;
    /// Whether it writes first: counted against the messaging limit.
    [[nodiscard]] bool begins(Instant now) const
    {
        return writesFirst(leased.outbound.kind, freeText, windowUntil, now);
    }
};

Candidate candidateOf(const db::Row &row)
{
    Candidate candidate;
    candidate.attempts = static_cast<int>(row.integer(1));
    candidate.overtaken = row.text(2) == "ai"_L1 && row.integer(3) != row.integer(4);
    candidate.leased.byAssistant = row.text(2) == "ai"_L1;
    candidate.freeText = row.flag(5);
    candidate.windowUntil = row.instant(6);
    candidate.person = row.id<PersonId>(14);
    candidate.reach = row.integer(17);
    Leased &leased = candidate.leased;
    leased.outboxId = row.integer(0);
    leased.attempt = newUuid();
    leased.message = row.id<MessageId>(7);
    leased.conversation = row.id<ConversationId>(9);
    leased.channel = row.id<ChannelId>(10);
    leased.outbound.clientToken = row.text(8);
    leased.outbound.kind = messageKindFromWire(row.text(11)).value_or(MessageKind::Text);
    leased.outbound.text = row.text(12);
    leased.outbound.replyToProviderId = row.text(13);
    if (const auto content = contentFromJson(row.text(15).toUtf8()); content.ok()) // none: refused when it is built
        leased.outbound.content = *content;
    if (OutgoingMedia *file = fileOf(leased.outbound.content))
        file->providerId = row.text(16);
    return candidate;
}

/// The message says something new to whoever looks at it.
Status touch(db::Connection &connection, const Leased &leased)
{
    BELLHOP_CHECK(connection.execute(
        book()["touch_conversation"_L1], {{"conversation", leased.conversation}, {"message", leased.message}}));
    return done();
}

Status failMessage(db::Connection &connection, const Leased &leased, const QString &code, const QString &text)
{
    BELLHOP_CHECK(
        connection.execute(book()["fail_message"_L1], {{"code", code}, {"text", text}, {"message", leased.message}}));
    if (leased.outbound.kind == MessageKind::Reaction)
        BELLHOP_CHECK(reactionFailed(connection, leased.message));
    if (leased.outbound.kind == MessageKind::Template)
        BELLHOP_CHECK(uncount(connection, leased.message));
    return touch(connection, leased);
}

/// Why a message must not leave, in words for the agent.
struct Obstacle {
    QLatin1String outbox; ///< The outbox row's end.
    QLatin1String attempt;
    QLatin1String code;
    QString text;
};

std::optional<Obstacle> obstacleOf(const Candidate &candidate, Instant now)
{
    if (candidate.overtaken)
        return Obstacle{"cancelled"_L1, "not_sent"_L1, "overtaken"_L1, kOvertaken};
    if (candidate.freeText && !isWindowOpen(candidate.windowUntil, now))
        return Obstacle{"refused"_L1, "refused"_L1, "window_closed"_L1,
            u"Not sent: the 24 hours after the guest's last message are over. Use a template."_s};
    if (candidate.leased.outbound.to.isEmpty())
        return Obstacle{"refused"_L1, "refused"_L1, "no_address"_L1, u"Not sent: the guest has no address any more."_s};
    return std::nullopt;
}

/// One call of leaseDue, inside its transaction.
class Lease final
{
public:
    Lease(db::Connection &connection, const QString &relay, milliseconds deadline)
        : m_connection(connection)
        , m_relay(relay)
        , m_deadline(deadline)
    {
    }

    Result<std::vector<Leased>> take(const std::vector<NumberRoom> &rooms, int most)
    {
        BELLHOP_TRY(const std::vector<db::Params> wanted, longestWaiting(rooms, most));
        if (wanted.empty())
            return std::vector<Leased>();
        BELLHOP_TRY(const db::Rows locked, m_connection.queryMany(book()["lock_reaches"_L1], wanted));
        std::vector<db::Params> reaches;
        for (const db::Row &row : locked)
            reaches.push_back({{"reach", row.integer(0)}});
        BELLHOP_CHECK(m_connection.executeMany(book()["mark_reaches"_L1], reaches));
        BELLHOP_TRY(const db::Rows rows, m_connection.queryMany(book()["confirmed"_L1], reaches));
        std::vector<Candidate> candidates;
        for (const db::Row &row : rows)
            candidates.push_back(candidateOf(row));
        BELLHOP_CHECK(addressAll(candidates));
        return leaseAll(std::move(candidates));
    }

private:
    /// Over all numbers, first come, first served: the reaches of the messages that have been due longest.
    Result<std::vector<db::Params>> longestWaiting(const std::vector<NumberRoom> &rooms, int most)
    {
        struct Waiting {
            qint64 due = 0;
            qint64 outbox = 0;
            qint64 reach = 0;
        };
        std::vector<Waiting> waiting;
        for (const NumberRoom &room : rooms) {
            BELLHOP_TRY(const db::Rows found,
                m_connection.query(book()["candidates"_L1],
                    {{"channel", room.channel}, {"limit", std::clamp(room.messages, 0, std::max(0, most))}}));
            for (const db::Row &row : found)
                waiting.push_back({row.integer(0), row.integer(1), row.integer(2)});
        }
        std::sort(waiting.begin(), waiting.end(),
            [](const Waiting &a, const Waiting &b) { return std::pair(a.due, a.outbox) < std::pair(b.due, b.outbox); });
        waiting.resize(std::min(waiting.size(), static_cast<std::size_t>(std::max(0, most))));
        std::vector<db::Params> reaches;
        for (const Waiting &one : waiting)
            reaches.push_back({{"reach", one.reach}});
        return reaches;
    }

    Status addressAll(std::vector<Candidate> &candidates)
    {
        std::vector<db::Params> persons;
        for (const Candidate &candidate : candidates)
            persons.push_back({{"person", candidate.person}});
        BELLHOP_TRY(const db::Rows rows, m_connection.queryMany(book()["addresses"_L1], persons));
        QHash<PersonId, PersonRef> refs;
        for (const db::Row &row : rows) {
            PersonRef &ref = refs[row.id<PersonId>(0)];
            if (row.text(1) == "phone"_L1)
                ref.phone = row.text(2);
            else if (row.text(1) == "bsuid"_L1)
                ref.userId = row.text(2);
        }
        for (Candidate &candidate : candidates)
            candidate.leased.outbound.to = refs.value(candidate.person);
        return done();
    }

    Result<std::vector<Leased>> leaseAll(std::vector<Candidate> candidates)
    {
        BELLHOP_TRY(const Instant now, m_connection.now());
        std::vector<Leased> leased;
        std::vector<db::Params> attempts;
        for (Candidate &candidate : candidates) {
            BELLHOP_TRY(const auto obstacle, obstacleTo(candidate, now));
            if (obstacle) {
                BELLHOP_CHECK(drop(candidate, *obstacle));
                continue;
            }
            const Leased &item = candidate.leased;
            BELLHOP_TRY(const qint64 won,
                m_connection.execute(book()["lease"_L1],
                    {{"attempt", item.attempt}, {"deadline", m_deadline}, {"begins", candidate.begins(now)},
                        {"id", item.outboxId}}));
            if (won == 0)
                continue;
            attempts.push_back({{"uuid", item.attempt}, {"outbox", item.outboxId}, {"number", candidate.attempts + 1},
                {"relay", m_relay}, {"deadline", m_deadline}});
            leased.push_back(std::move(candidate.leased));
        }
        BELLHOP_CHECK(m_connection.executeMany(book()["add_attempts"_L1], attempts));
        return leased;
    }

    /// A limit may have been lowered, or a window closed, since the message was stored.
    Result<std::optional<Obstacle>> obstacleTo(const Candidate &candidate, Instant now)
    {
        if (const auto obstacle = obstacleOf(candidate, now); obstacle || !candidate.begins(now))
            return obstacle;
        const Leased &item = candidate.leased;
        BELLHOP_TRY(const auto over, overLimit(m_connection, {item.channel, candidate.reach, item.outboxId}, false));
        if (!over)
            return std::optional<Obstacle>();
        return std::optional(Obstacle{"refused"_L1, "refused"_L1, "messaging_limit"_L1, u"Not sent: %1"_s.arg(*over)});
    }

    Status drop(const Candidate &candidate, const Obstacle &obstacle)
    {
        const Leased &item = candidate.leased;
        BELLHOP_TRY(const qint64 won,
            m_connection.execute(book()["drop_unsent"_L1], {{"state", obstacle.outbox}, {"id", item.outboxId}}));
        if (won == 0)
            return done();
        BELLHOP_CHECK(m_connection.execute(book()["add_refused_attempt"_L1],
            {{"uuid", item.attempt}, {"outbox", item.outboxId}, {"number", candidate.attempts + 1},
                {"state", obstacle.attempt}, {"relay", m_relay}, {"code", obstacle.code}}));
        return failMessage(m_connection, item, obstacle.code, obstacle.text);
    }

    db::Connection &m_connection;
    QString m_relay;
    milliseconds m_deadline;
};

/// One call of settle, inside its transaction.
class Settlement final
{
public:
    Settlement(db::Connection &connection, const Leased &leased, const SendOutcome &outcome, const GuestPace &guestPace)
        : m_connection(connection)
        , m_leased(leased)
        , m_outcome(outcome)
        , m_guestPace(guestPace)
    {
    }

    Status run()
    {
        BELLHOP_TRY(const db::Row row,
            m_connection.one(book()["outbox_now"_L1], {{"id", m_leased.outboxId}}, u"message in the outbox"_s));
        m_attempts = static_cast<int>(row.integer(0));
        m_reach = row.integer(1);
        switch (m_outcome.kind) {
        case SendOutcome::Kind::Accepted:
            return accepted();
        case SendOutcome::Kind::Refused:
            return refused(m_outcome.errorCode, m_outcome.errorText);
        case SendOutcome::Kind::TryLater:
            return tryLater();
        case SendOutcome::Kind::Unknown:
            return unknown();
        }
        return done();
    }

private:
    /// Ends the row and its attempt. False when another word came first.
    Result<bool> end(QLatin1String outbox, QLatin1String attempt, milliseconds after = {}, bool definite = true)
    {
        BELLHOP_TRY(const Instant now, m_connection.now());
        const db::Params how{{"state", attempt}, {"code", m_outcome.errorCode}, {"text", m_outcome.errorText},
            {"attempt", m_leased.attempt}};
        BELLHOP_TRY(const qint64 won,
            m_connection.execute(book()[definite ? "settle_outbox"_L1 : "settle_outbox_live"_L1],
                {{"state", outbox}, {"due", now + after}, {"id", m_leased.outboxId}, {"attempt", m_leased.attempt}}));
        if (won == 0)
            return false;
        BELLHOP_TRY(const qint64 live, m_connection.execute(book()["end_attempt"_L1], how));
        if (live == 0)
            BELLHOP_CHECK(m_connection.execute(book()["end_unknown_attempt"_L1], how));
        return true;
    }

    Status accepted()
    {
        BELLHOP_TRY(const bool first, end("accepted"_L1, "accepted"_L1));
        if (!first)
            return done();
        BELLHOP_CHECK(m_connection.execute(
            book()["accept_message"_L1], {{"provider_id", m_outcome.providerId}, {"message", m_leased.message}}));
        BELLHOP_CHECK(m_connection.execute(book()["add_accepted_status"_L1], {{"message", m_leased.message}}));
        BELLHOP_CHECK(pace(kPause, true));
        if (m_guestPace.burst > 0)
            BELLHOP_CHECK(m_connection.execute(book()["count_pace"_L1],
                {{"every", m_guestPace.every}, {"slack", m_guestPace.every * (m_guestPace.burst - 1)},
                    {"reach", m_reach}}));
        BELLHOP_CHECK(touch(m_connection, m_leased));
        return matchParked(m_connection, m_leased.channel, m_outcome.providerId, m_leased.message);
    }

    Status refused(const QString &code, const QString &text)
    {
        BELLHOP_TRY(const bool first, end("refused"_L1, "refused"_L1));
        if (!first)
            return done();
        BELLHOP_CHECK(failMessage(m_connection, m_leased, code, text));
        BELLHOP_CHECK(rememberRefusal(m_connection, m_leased.message, m_outcome.action));
        return holdChannel();
    }

    Status tryLater()
    {
        if (m_attempts >= kMaxSendAttempts)
            return refused(m_outcome.errorCode.isEmpty() ? u"not_sent"_s : m_outcome.errorCode,
                u"Could not be sent: the provider could not be reached or asked to wait, %1 times."_s.arg(m_attempts));
        BELLHOP_TRY(const int before, answersBefore());
        if (m_outcome.tries > 0 && before + 1 >= m_outcome.tries)
            return refused(m_outcome.errorCode,
                u"WhatsApp could not take this, %1 times in a row. Change it, or send it again later."_s.arg(
                    before + 1));
        const milliseconds wait = longer(m_outcome, before);
        BELLHOP_TRY(const bool first, end("due"_L1, "not_sent"_L1, wait, false));
        if (!first)
            return done();
        BELLHOP_CHECK(pace(wait, false));
        return holdChannel();
    }

    /// How often this message was answered like this before.
    Result<int> answersBefore()
    {
        if (m_outcome.action != ErrorAction::Retry && m_outcome.action != ErrorAction::PaceGuest)
            return 0;
        BELLHOP_TRY(const db::Row row,
            m_connection.one(book()["answers_before"_L1], {{"id", m_leased.outboxId}, {"code", m_outcome.errorCode}},
                u"attempts"_s));
        return static_cast<int>(row.integer(0));
    }

    /// Providers ask for pauses that grow: fourfold for one guest, double otherwise.
    static milliseconds longer(const SendOutcome &outcome, int before)
    {
        if (outcome.action != ErrorAction::Retry && outcome.action != ErrorAction::PaceGuest)
            return outcome.retryAfter;
        const int factor = outcome.action == ErrorAction::PaceGuest ? 4 : 2;
        milliseconds wait = outcome.retryAfter;
        for (int i = 0; i < before && wait < kLongestPause; ++i)
            wait *= factor;
        return std::max(outcome.retryAfter, std::min(wait, kLongestPause));
    }

    Status unknown()
    {
        BELLHOP_TRY(const bool first, end("unknown"_L1, "unknown"_L1, {}, false));
        if (!first)
            return done();
        BELLHOP_CHECK(m_connection.execute(book()["unknown_message"_L1], {{"message", m_leased.message}}));
        return touch(m_connection, m_leased);
    }

    Status pace(milliseconds pause, bool sent)
    {
        BELLHOP_CHECK(
            m_connection.execute(book()["pace_reach"_L1], {{"pause", pause}, {"sent", sent}, {"reach", m_reach}}));
        return done();
    }

    /// What waits for a number that the provider holds back waits as long.
    Status holdChannel()
    {
        if (!m_outcome.numberBlocked || m_outcome.retryAfter.count() <= 0)
            return done();
        BELLHOP_TRY(const Instant now, m_connection.now());
        BELLHOP_CHECK(m_connection.execute(
            book()["pace_channel"_L1], {{"due", now + m_outcome.retryAfter}, {"channel", m_leased.channel}}));
        return done();
    }

    db::Connection &m_connection;
    const Leased &m_leased;
    const SendOutcome &m_outcome;
    const GuestPace &m_guestPace;
    int m_attempts = 0;
    qint64 m_reach = 0;
};

/// Counts an attempt that nobody settled.
Status recoverOne(db::Connection &connection, const db::Row &row, Recovered &counts)
{
    const QString attempt = row.text(0);
    const QString was = row.text(2);
    const bool sent = was == "started"_L1;
    BELLHOP_TRY(const qint64 outbox,
        connection.execute(book()["recover_outbox"_L1],
            {{"state", sent ? "unknown"_L1 : "due"_L1}, {"id", row.integer(1)}, {"was", was}, {"attempt", attempt}}));
    BELLHOP_CHECK(connection.execute(book()["recover_attempt"_L1],
        {{"state", sent ? "unknown"_L1 : "not_sent"_L1}, {"attempt", attempt}, {"was", was}}));
    if (outbox == 0)
        return done();
    if (!sent) {
        ++counts.again;
        return done();
    }
    ++counts.unknown;
    BELLHOP_CHECK(connection.execute(book()["unknown_message"_L1], {{"message", row.integer(3)}}));
    return done();
}
} // namespace

Result<std::vector<ChannelId>> numbersDue(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<ChannelId>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["numbers_due"_L1], {}));
        std::vector<ChannelId> numbers;
        for (const db::Row &row : rows)
            numbers.push_back(row.id<ChannelId>(0));
        return numbers;
    });
}

Result<std::vector<Leased>> leaseDue(
    db::Database &database, const QString &relay, const std::vector<NumberRoom> &rooms, int most, milliseconds deadline)
{
    return database.write(
        [&](db::Connection &connection) { return Lease(connection, relay, deadline).take(rooms, most); });
}

Result<std::vector<Leased>> leaseDue(db::Database &database, const QString &relay, int limit, milliseconds deadline)
{
    BELLHOP_TRY(const std::vector<ChannelId> numbers, numbersDue(database));
    std::vector<NumberRoom> rooms;
    for (const ChannelId number : numbers)
        rooms.push_back({number, limit});
    return leaseDue(database, relay, rooms, limit, deadline);
}

Status markStarted(db::Database &database, const Leased &leased)
{
    const db::Params who{{"id", leased.outboxId}, {"attempt", leased.attempt}};
    const Result<bool> started = database.write([&](db::Connection &connection) -> Result<bool> {
        if (leased.byAssistant) // a claim is before this or after it, never beside it
            BELLHOP_CHECK(holdConversation(connection, leased.conversation));
        BELLHOP_TRY(const qint64 ours, connection.execute(book()["start_outbox"_L1], who));
        if (ours == 0) {
            BELLHOP_TRY(const auto overtaken, connection.first(book()["is_overtaken"_L1], who));
            if (overtaken) {
                BELLHOP_CHECK(connection.execute(book()["cancel_leased"_L1], who));
                BELLHOP_CHECK(connection.execute(book()["end_attempt"_L1],
                    {{"state", "not_sent"_L1}, {"code", "overtaken"_L1}, {"text", QString()},
                        {"attempt", leased.attempt}}));
                BELLHOP_CHECK(failMessage(connection, leased, "overtaken"_L1, kOvertaken));
            }
            return false;
        }
        BELLHOP_TRY(const qint64 alive, connection.execute(book()["start_attempt"_L1], who));
        if (alive == 0)
            return makeError(ErrorKind::Conflict, u"This message is sent by another relay."_s,
                u"outbox %1: lease over"_s.arg(leased.outboxId));
        return true;
    });
    if (!started.ok())
        return started.error();
    if (!*started)
        return makeError(ErrorKind::Conflict, u"This message is not to be sent any more."_s,
            u"outbox %1: lease lost"_s.arg(leased.outboxId));
    return done();
}

Status settle(db::Database &database, const Leased &leased, const SendOutcome &outcome, const GuestPace &pace)
{
    return database.write(
        [&](db::Connection &connection) { return Settlement(connection, leased, outcome, pace).run(); });
}

Result<Recovered> recoverAttempts(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<Recovered> {
        Recovered counts;
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["overdue_attempts"_L1]));
        for (const db::Row &row : rows)
            BELLHOP_CHECK(recoverOne(connection, row, counts));
        return counts;
    });
}

Result<Instant> nextDue(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<Instant> {
        BELLHOP_TRY(const auto row, connection.first(book()["next_due"_L1]));
        return row ? row->instant(0) : Instant();
    });
}

Result<OutboxFigures> outboxFigures(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<OutboxFigures> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["figures"_L1]));
        OutboxFigures figures;
        for (const db::Row &row : rows) {
            const QString state = row.text(0);
            if (state == "due"_L1) {
                figures.due = row.integer(1);
                figures.oldestDue = row.instant(2);
            } else if (state == "unknown"_L1) {
                figures.unknown = row.integer(1);
            } else {
                figures.inFlight += row.integer(1);
            }
        }
        return figures;
    });
}

} // namespace bellhop::desk
