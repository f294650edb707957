// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filler.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <QRandomGenerator>

#include <array>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 5'000;

const db::SqlBook &book()
{
    static const db::SqlBook statements(
        "-- name: guests\n"
        "INSERT INTO guest (id, uuid, display_name, created_at) VALUES {rows: (:id, :uuid, :name, :now)}\n"
        "-- name: persons\n"
        "INSERT INTO person (id, uuid, provider, guest_id, display_name, created_at)\n"
        "VALUES {rows: (:id, :uuid, 'meta', :id, :name, :now)}\n"
        "-- name: identities\n"
        "INSERT INTO identity (person_id, provider, scope, kind, value, created_at)\n"
        "VALUES {rows: (:id, 'meta', '', 'phone', :phone, :now)}\n"
        "-- name: reaches\n"
        "INSERT INTO reach (id, channel_id, person_id, window_until, created_at)\n"
        "VALUES {rows: (:id, 1, :id, :until, :now)}\n"
        "-- name: conversations\n"
        "INSERT INTO conversation (id, uuid, reach_id, channel_id, property_id, created_at)\n"
        "VALUES {rows: (:id, :uuid, :id, 1, 1, :now)}\n"
        "-- name: owners\n"
        "INSERT INTO ownership_interval (conversation_id, owner_kind, owner_id, epoch, reason, started_at)\n"
        "VALUES {rows: (:id, 'nobody', NULL, 1, 'new', :now)}\n"
        "-- name: statuses\n"
        "INSERT INTO status_interval (conversation_id, status, started_at) VALUES {rows: (:id, 'open', :now)}\n"
        "-- name: messages\n"
        "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, kind, body, "
        "provider_msg_id,\n"
        "    stage, provider_at, arrived_at)\n"
        "VALUES {rows: (:uuid, :conversation, 1, :direction, :author, 1, 'text', :body, :provider, :stage, :at, :at)}\n"
        "-- name: ends\n"
        "UPDATE conversation SET waiting_since = :now, last_message_at = (SELECT m.arrived_at FROM message m WHERE "
        "m.id =\n"
        "    (SELECT MAX(l.id) FROM message l WHERE l.conversation_id = conversation.id)),\n"
        "    last_inbound_at = :now, last_message_id = (SELECT MAX(l.id) FROM message l\n"
        "    WHERE l.conversation_id = conversation.id)\n"
        "-- name: marks\n"
        "INSERT INTO read_mark (conversation_id, message_id, at)\n"
        "SELECT c.id, c.last_message_id, :now FROM conversation c WHERE c.id % 3 > 0\n"
        "-- name: unread\n"
        "UPDATE conversation SET unread = (SELECT COUNT(*) FROM message u WHERE u.conversation_id = conversation.id\n"
        "    AND u.direction = 0) WHERE id % 3 = 0\n",
        u"filler"_s);
    return statements;
}

/// Words as guests and agents write them, of all lengths; repeatable by the seed.
QString words(QRandomGenerator &random)
{
    static const std::array kWords{u"room"_s, u"for"_s, u"two"_s, u"nights"_s, u"breakfast"_s, u"the"_s, u"señora"_s,
        u"parking"_s, u"late"_s, u"check-out"_s, u"please"_s, u"gracias"_s, u"towels"_s, u"Zürich"_s, u"pool"_s,
        u"with"_s, u"view"_s, u"taxi"_s, u"tomorrow"_s, u"🙏"_s, u"invoice"_s, u"wifi"_s, u"confirmed"_s};
    QStringList text;
    const int count = 3 + random.bounded(random.bounded(8) == 0 ? 60 : 14);
    for (int i = 0; i < count; ++i)
        text << kWords[static_cast<std::size_t>(random.bounded(static_cast<int>(kWords.size())))];
    return text.join(u' ');
}

Status fillConversations(db::Connection &connection, const Filling &filling)
{
    std::vector<db::Params> rows;
    BELLHOP_TRY(const Instant now, connection.now());
    for (int i = 0; i < filling.conversations; ++i)
        rows.push_back({{"id", i + 1}, {"uuid", newUuid()}, {"name", u"Guest %1"_s.arg(i)},
            {"phone", u"3460%1"_s.arg(i, 7, 10, QChar(u'0'))}, {"until", now + std::chrono::hours(20)}});
    for (const auto &name :
        {"guests"_L1, "persons"_L1, "identities"_L1, "reaches"_L1, "conversations"_L1, "owners"_L1, "statuses"_L1})
        BELLHOP_CHECK(connection.executeMany(book()[name], rows));
    return done();
}

/// Conversations take turns, so that threads lie scattered over the table as they do in life.
class Messages final
{
public:
    explicit Messages(const Filling &filling)
        : m_filling(filling)
        , m_random(filling.seed)
        , m_start(SystemClock().now() - std::chrono::hours(24 * 30))
        , m_stepUs(30LL * 24 * 3600 * 1'000'000 / std::max(1, filling.messages))
    {
    }
    [[nodiscard]] std::vector<db::Params> next(int from, int count)
    {
        std::vector<db::Params> rows;
        for (int i = from; i < from + count; ++i)
            rows.push_back(row(i));
        return rows;
    }

private:
    db::Params row(int number)
    {
        const bool ours = number % 2 == 1;
        const Instant at = m_start + milliseconds(m_stepUs * number / 1000);
        return {{"uuid", newUuid()}, {"conversation", conversation(number)}, {"direction", ours ? 1 : 0},
            {"author", ours ? u"system"_s : u"guest"_s}, {"body", words(m_random)},
            {"provider", ours ? u"wamid.bench.out.%1"_s.arg(m_out++) : u"wamid.bench.old.%1"_s.arg(number)},
            {"stage", ours ? 1 : 0}, {"at", at}};
    }
    /// A question and its answer go to the same one.
    int conversation(int number)
    {
        const qint64 pair = number / 2;
        const bool toLargest
            = pair * m_filling.largest / m_filling.messages != (pair + 1) * m_filling.largest / m_filling.messages;
        if (toLargest)
            return 1;
        m_turn += number % 2 == 0 ? 1 : 0;
        return 1 + (m_turn + m_filling.conversations - 1) % m_filling.conversations;
    }

    Filling m_filling;
    QRandomGenerator m_random;
    Instant m_start;
    qint64 m_stepUs;
    int m_out = 0;
    int m_turn = 0; ///< Of pairs that did not go to the largest.
};

} // namespace

Status fill(db::Database &database, const Filling &filling)
{
    BELLHOP_CHECK(database.write([&](db::Connection &connection) { return fillConversations(connection, filling); }));
    Messages messages(filling);
    for (int at = 0; at < filling.messages; at += kRowsAtOnce) {
        const auto rows = messages.next(at, std::min(kRowsAtOnce, filling.messages - at));
        BELLHOP_CHECK(database.write(
            [&](db::Connection &connection) { return connection.executeMany(book()["messages"_L1], rows); }));
    }
    return database.write([](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["ends"_L1]));
        BELLHOP_CHECK(connection.execute(book()["marks"_L1]));
        BELLHOP_CHECK(connection.execute(book()["unread"_L1]));
        return done();
    });
}

} // namespace bellhop::bench
