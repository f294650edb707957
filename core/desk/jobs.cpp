// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/jobs.h"

#include "core/desk/erasure.h"
#include "core/desk/ledger.h"

#include <optional>

QByteArray bellhop_desk_jobs_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {
const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_jobs_sql(), u"desk/jobs"_s);
    return statements;
}

constexpr qint64 kChangesKept = 100'000;
constexpr qint64 kChangesPerRun = 10'000;
constexpr std::size_t kRowsPerRun = 1000;
constexpr int kGuestsPerRun = 20;
constexpr milliseconds kDay{24LL * 3600 * 1000};
constexpr milliseconds kCommandLife{7 * kDay};
constexpr milliseconds kRawLife{30 * kDay};

std::vector<db::Params> keysOf(const db::Rows &rows)
{
    std::vector<db::Params> keys;
    for (const db::Row &row : rows)
        keys.push_back({{"id", row.text(0)}});
    return keys;
}

std::vector<db::Params> idsOf(const db::Rows &rows)
{
    std::vector<db::Params> ids;
    for (const db::Row &row : rows)
        ids.push_back({{"id", row.integer(0)}});
    return ids;
}

Result<qint64> sweepChanges(db::Connection &connection)
{
    BELLHOP_TRY(const auto oldest, connection.first(book()["oldest_change"_L1]));
    BELLHOP_TRY(const auto newest, connection.first(book()["newest_change"_L1]));
    if (!oldest || !newest)
        return qint64(0);
    const qint64 before = qMin(newest->integer(0) - kChangesKept + 1, oldest->integer(0) + kChangesPerRun);
    if (before <= oldest->integer(0))
        return qint64(0);
    return connection.execute(book()["drop_changes"_L1], {{"before", before}});
}

Result<qint64> sweepTickets(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["old_tickets"_L1]));
    return connection.executeMany(book()["drop_tickets"_L1], keysOf(rows));
}

Result<qint64> sweepCommands(db::Connection &connection, Instant now)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["old_commands"_L1], {{"before", now - kCommandLife}}));
    return connection.executeMany(book()["drop_commands"_L1], keysOf(rows));
}

Result<qint64> sweepRaw(db::Connection &connection, Instant now)
{
    const Instant before = now - kRawLife;
    BELLHOP_TRY(const auto swept, connection.first(book()["raw_swept_to"_L1]));
    const qint64 since = swept ? swept->integer(0) : 0;
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["old_raw"_L1], {{"since", since}, {"before", before}}));
    BELLHOP_TRY(const qint64 touched, connection.executeMany(book()["drop_raw"_L1], idsOf(rows)));
    const qint64 reached = rows.size() < kRowsPerRun ? before.ms : rows.back().integer(1);
    if (reached > since)
        BELLHOP_CHECK(connection.execute(book()["remember_raw_swept"_L1], {{"value", QString::number(reached)}}));
    return touched;
}

/// Of messages that this site never learned of; a provider repeats its statuses for a week at most.
Result<qint64> sweepParked(db::Connection &connection, Instant now)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["first_parked"_L1]));
    std::vector<db::Params> old;
    for (const db::Row &row : rows) {
        if (row.instant(1) < now - kRawLife)
            old.push_back({{"id", row.integer(0)}});
    }
    return connection.executeMany(book()["drop_parked"_L1], old);
}

/// Until when what is kept of conversations and guests has to be older; nothing when they are kept for good.
Result<std::optional<Instant>> keptSince(db::Connection &connection)
{
    BELLHOP_TRY(const auto days, connection.first(book()["retention_days"_L1], {{"class", "conversation"_L1}}));
    if (!days || days->isNull(0))
        return std::optional<Instant>();
    BELLHOP_TRY(const Instant now, connection.now());
    return std::optional<Instant>(now - days->integer(0) * kDay);
}

Status archive(db::Connection &connection, ConversationId conversation, Instant before)
{
    const db::Params params{{"conversation", conversation}, {"before", before}};
    BELLHOP_TRY(const qint64 archived, connection.execute(book()["archive"_L1], params));
    if (archived == 0)
        return done();
    BELLHOP_CHECK(changeStatus(connection, conversation, ConversationStatus::Archived));
    for (const QLatin1String what : {"empty_media"_L1, "empty_messages"_L1, "drop_analyses_of"_L1,
             "empty_dialogue_of"_L1, "empty_decisions_of"_L1, "drop_tags_of"_L1})
        BELLHOP_CHECK(connection.execute(book()[what], {{"conversation", conversation}}));
    return writeAudit(connection, Actor(), "archive"_L1, "conversation"_L1, conversation.value);
}
} // namespace

Result<bool> holdLease(db::Database &database, const QString &job, const QString &holder, milliseconds life)
{
    const db::Params params{{"job", job}, {"holder", holder}, {"life", life}};
    return database.write([&](db::Connection &connection) -> Result<bool> {
        BELLHOP_TRY(const qint64 kept, connection.execute(book()["keep_lease"_L1], params));
        if (kept > 0)
            return true;
        BELLHOP_TRY(const qint64 first, connection.execute(book()["first_lease"_L1], params));
        return first > 0;
    });
}

Result<int> wakeSnoozed(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["sleepers"_L1]));
        int woken = 0;
        for (const db::Row &row : rows) {
            const auto conversation = row.id<ConversationId>(0);
            BELLHOP_TRY(const qint64 changed, connection.execute(book()["wake"_L1], {{"conversation", conversation}}));
            if (changed == 0)
                continue;
            BELLHOP_CHECK(changeStatus(connection, conversation, ConversationStatus::Open));
            ++woken;
        }
        return woken;
    });
}

Result<int> sweep(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(const qint64 changes, sweepChanges(connection));
        BELLHOP_TRY(const qint64 tickets, sweepTickets(connection));
        BELLHOP_TRY(const qint64 commands, sweepCommands(connection, now));
        BELLHOP_TRY(const qint64 raw, sweepRaw(connection, now));
        BELLHOP_TRY(const qint64 parked, sweepParked(connection, now));
        return static_cast<int>(changes + tickets + commands + raw + parked);
    });
}

Result<int> archiveOld(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const auto kept, keptSince(connection));
        if (!kept)
            return 0;
        const Instant before = *kept;
        BELLHOP_TRY(const auto reached, connection.first(book()["aged_to"_L1]));
        const qint64 since = reached ? reached->integer(0) : 0;
        BELLHOP_TRY(const db::Rows rows,
            connection.query(book()["old_conversations"_L1], {{"since", since}, {"before", before}}));
        for (const db::Row &row : rows)
            BELLHOP_CHECK(archive(connection, row.id<ConversationId>(0), before));
        if (!rows.empty() && rows.back().integer(1) > since)
            BELLHOP_CHECK(
                connection.execute(book()["remember_aged"_L1], {{"value", QString::number(rows.back().integer(1))}}));
        return static_cast<int>(rows.size());
    });
}

Result<int> forgetSilentGuests(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const auto kept, keptSince(connection));
        if (!kept)
            return 0;
        BELLHOP_TRY(const auto seen, connection.first(book()["guests_seen_to"_L1]));
        const qint64 since = seen ? seen->integer(0) : 0;
        BELLHOP_TRY(const db::Rows rows,
            connection.query(book()["guests_and_silent"_L1], {{"since", since}, {"before", *kept}}));
        qint64 reached = 0; // the end of the list: from its start
        int forgotten = 0;
        for (const db::Row &row : rows) {
            reached = row.integer(0);
            if (!row.flag(1))
                continue;
            BELLHOP_CHECK(emptyGuest(connection, Actor(), row.id<GuestId>(0)));
            if (++forgotten == kGuestsPerRun)
                break;
        }
        if (reached != since)
            BELLHOP_CHECK(connection.execute(book()["remember_guests_seen"_L1], {{"value", QString::number(reached)}}));
        return forgotten;
    });
}

Status endBlockers(db::Database &database)
{
    if (database.dialect() != db::Dialect::MySql)
        return done();
    return database.admin([](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText("CALL bh_end_blockers()"));
        return done();
    });
}

} // namespace bellhop::desk
