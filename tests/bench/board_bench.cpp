// SPDX-License-Identifier: GPL-3.0-or-later
// A wallboard's look at a site that is a year old and busy now, on MariaDB, by the account of an administrator.
#include "tests/bench/board_bench.h"

#include "core/report/board_figures.h"
#include "core/sync/board_keeper.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QElapsedTimer>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

constexpr int kAgents = 50;
constexpr int kMessages = 4; ///< Of a closed conversation, by turns.
constexpr int kOpen = 1500; ///< Conversations that are open now.
constexpr int kAtOnce = 20'000; ///< Conversations in a statement.
constexpr int kLooks = 100;
constexpr int kChanged = 5; ///< Conversations, from one look to the next.

/// Rows that the server makes by itself: numbers come from its sequences.
QByteArray numbers(qint64 from, qint64 until)
{
    return " FROM seq_" + QByteArray::number(from) + "_to_" + QByteArray::number(until) + " s";
}

const QByteArray kAgent = "(1 + s.seq % " + QByteArray::number(kAgents) + ")";

/// Guests of these numbers, who can be reached.
QList<QByteArray> guestsOf(const QByteArray &rows, const QByteArray &born)
{
    return {
        "INSERT INTO guest (id, uuid, display_name, created_at) SELECT s.seq, UUID(), 'Guest', " + born + rows,
        "INSERT INTO person (id, uuid, provider, guest_id, created_at) SELECT s.seq, UUID(), 'meta', s.seq, " + born
            + rows,
        "INSERT INTO reach (id, channel_id, person_id, window_until, created_at) SELECT s.seq, 1, s.seq, " + born
            + " + 86400000, " + born + rows,
    };
}

/// Guest and agent by turns, three minutes apart.
QByteArray messagesOf(const QByteArray &rows, const QByteArray &born)
{
    return "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, agent_id, epoch, body, "
           "stage, "
           "arrived_at) SELECT UUID(), s.seq, 1, (t.seq + 1) % 2, IF(t.seq % 2 = 1, 'guest', 'agent'), "
           "IF(t.seq % 2 = 1, NULL, "
        + kAgent + "), 2, 'a room for two', 4, " + born + " + t.seq * 180000" + rows + " JOIN seq_1_to_"
        + QByteArray::number(kMessages) + " t";
}

/// Conversation k of n begins evenly over the year that ends now and is closed. No ledger: a wallboard does not read
/// it.
QList<QByteArray> yearOf(int from, int until, int conversations, Instant now)
{
    const qint64 year = 365LL * 86'400'000;
    const QByteArray born
        = QByteArray::number(now.ms - year - 3'600'000) + " + s.seq * " + QByteArray::number(year / conversations);
    const QByteArray rows = numbers(from, until);
    return guestsOf(rows, born)
        << "INSERT INTO conversation (id, uuid, reach_id, channel_id, property_id, status, owner_kind, owner_id, "
           "epoch, "
           "taxonomy_version, disposition, needs_reservation, needs_notes, closed_at, created_at) "
           "SELECT s.seq, UUID(), s.seq, 1, 1, 'resolved', 'agent', "
        + kAgent + ", 2, 1, 'resolved', 0, 0, " + born + " + 3600000, " + born + rows
        << messagesOf(rows, born);
}

/// Open now: a fifth with nobody, the others with agents; their guests wait for up to half an hour.
QList<QByteArray> todayOf(qint64 from, Instant now)
{
    const QByteArray rows = numbers(from, from + kOpen - 1);
    const QByteArray waits = QByteArray::number(now.ms) + " - (s.seq - " + QByteArray::number(from) + ") * 1200";
    const QByteArray born = waits + " - 3600000";
    return guestsOf(rows, born) << "INSERT INTO conversation (id, uuid, reach_id, channel_id, property_id, status, "
                                   "owner_kind, owner_id, epoch, "
                                   "waiting_since, created_at) SELECT s.seq, UUID(), s.seq, 1, 1, 'open', IF(s.seq % 5 "
                                   "= 0, 'nobody', 'agent'), "
                                   "IF(s.seq % 5 = 0, NULL, "
        + kAgent + "), 2, " + waits + ", " + born
        + rows << messagesOf(rows, born);
}

Status runAll(db::Connection &connection, const QList<QByteArray> &statements)
{
    for (const QByteArray &statement : statements)
        BELLHOP_CHECK(connection.executeText(statement));
    return done();
}

Result<Instant> clockOf(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows clock, connection.queryText("SELECT bh_now()"));
    return clock.front().instant(0);
}

void fill(BenchSite &site, int conversations)
{
    site.addAgents(u"agent"_s, kAgents);
    must(site.database().admin([&](db::Connection &connection) -> Status {
        for (const char *table : {"conversation", "message"}) { // of what was there before nothing is told
            for (const char *change : {"insert", "update"})
                BELLHOP_CHECK(connection.executeText(QByteArray("DROP TRIGGER changes_") + table + '_' + change));
        }
        BELLHOP_CHECK(runAll(connection, {"SET unique_checks = 0", "SET foreign_key_checks = 0"}));
        BELLHOP_TRY(const Instant now, clockOf(connection));
        for (int from = 1; from <= conversations; from += kAtOnce)
            BELLHOP_CHECK(
                runAll(connection, yearOf(from, std::min(from + kAtOnce - 1, conversations), conversations, now)));
        return runAll(connection,
            {"UPDATE agent SET role = 'admin' WHERE name = 'boss'", "ANALYZE TABLE message, conversation, reach"});
    }),
        "a year");
}

/// The number of the first.
qint64 openToday(BenchSite &site)
{
    const qint64 first = 1
        + site.number("SELECT GREATEST((SELECT MAX(id) FROM guest), (SELECT MAX(id) FROM person), (SELECT MAX(id) FROM "
                      "reach), (SELECT MAX(id) FROM conversation))");
    must(site.database().admin([first](db::Connection &connection) -> Status {
        BELLHOP_TRY(const Instant now, clockOf(connection));
        return runAll(connection, todayOf(first, now));
    }),
        "today");
    return first;
}

/// As a busy relay would: some conversations are said to have changed.
void stir(BenchSite &site, qint64 first)
{
    must(site.database().write([first](db::Connection &connection) -> Status {
        for (int i = 0; i < kChanged; ++i) {
            const QByteArray id = QByteArray::number(first + i);
            BELLHOP_CHECK(
                connection.executeText("INSERT INTO change_log (kind, entity_id, conversation_id, version) VALUES (1, "
                    + id + ", " + id + ", 0)"));
        }
        return done();
    }),
        "a change");
}

/// How the server reads the large tables for a statement: "c by conversation_queue, r by PRIMARY".
QString planOf(BenchSite &site, const QByteArray &select, bool &readsAll)
{
    const db::Rows plan = must(site.database().read([&select](db::Connection &connection) {
        return connection.queryText("EXPLAIN " + select);
    }),
        "a plan");
    QStringList parts;
    for (const db::Row &row : plan) { // id, select_type, table, type, possible_keys, key, key_len, ref, rows, Extra
        const bool isWhole = row.text(3) == u"ALL"_s && row.integer(8) > 1000;
        readsAll = readsAll || isWhole;
        if (isWhole || row.integer(8) > 1 || QStringList{u"c"_s, u"r"_s, u"m"_s, u"q"_s}.contains(row.text(2)))
            parts << u"%1 by %2"_s.arg(row.text(2), isWhole ? u"the whole table"_s : row.text(5));
    }
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

} // namespace

void measureBoardOf(Table &table, BenchSite &site, const QString &account)
{
    const qint64 open = openToday(site);
    db::DatabaseUrl url = site.url();
    url.user = account;
    url.password = BenchSite::password();
    const auto database = must(db::Database::open(url), "the administrator's account");
    sync::BoardKeeper keeper;
    QElapsedTimer timer;
    timer.start();
    report::Board board = must(keeper.look(*database), "the first look");
    const qint64 first = timer.elapsed();
    int portions = 1;
    for (; !board.day.isCounted; ++portions)
        board = must(keeper.look(*database), "the day");
    table.row(u"  the day, once"_s,
        u"%1 answers in %2 ms and %3 looks, the first %4 ms"_s.arg(board.day.answers)
            .arg(timer.elapsed())
            .arg(portions)
            .arg(first));
    Samples looks;
    for (int i = 0; i < kLooks; ++i) {
        stir(site, open + i * kChanged);
        QElapsedTimer one;
        one.start();
        board = must(keeper.look(*database), "a look");
        looks.add(static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    table.judge(u"  a look, %1 open, %2 changed"_s.arg(board.talks.size()).arg(kChanged), looks, 50, 0);
    table.row(u"  … the quickest of ten"_s, u"%1 ms"_s.arg(looks.percentile(0.1), 0, 'f', 1));
    bool readsAll = false;
    const QString talks = planOf(site, "SELECT * FROM v_board_conversation", readsAll);
    const QString answers = planOf(site,
        "SELECT * FROM v_fact_service_level f WHERE f.conversation_id IN (1, 2, 3, 4, 5) AND f.at >= "
            + QByteArray::number(board.at.ms - 86'400'000) + " AND f.at < " + QByteArray::number(board.at.ms),
        readsAll);
    const QString day = planOf(site,
        "SELECT * FROM v_fact_service_level f WHERE f.agent_id IN (1, 2, 3, 4, 5) AND f.at >= "
            + QByteArray::number(board.at.ms - 900'000) + " AND f.at < " + QByteArray::number(board.at.ms),
        readsAll);
    table.judge(u"  answers of the day"_s, day, u"by an index"_s, !readsAll);
    table.judge(u"  open conversations"_s, talks, u"by an index"_s, !readsAll);
    table.judge(u"  answers of some"_s, answers, u"by an index"_s, !readsAll);
    Samples figures;
    for (int i = 0; i < kLooks; ++i) {
        QElapsedTimer one;
        one.start();
        for (const report::FigureWords &words : report::boardFigures())
            (void)report::valueOf(board, words.figure, board.at);
        (void)report::queueLines(board, report::QueueBy::Property, board.at);
        (void)report::agentTiles(board, board.at);
        figures.add(static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    table.judge(u"  all figures of it, each second"_s, figures, 16, 16);
}

void measureBoard(Table &table, const Options &options)
{
    const int conversations = options.conversations > 0 ? options.conversations : options.quick ? 500 : 5'000;
    const auto server = startSiteServer();
    BenchSite site(server.get());
    site.addPerson(u"boss"_s);
    QElapsedTimer timer;
    timer.start();
    fill(site, conversations);
    table.row(u"wallboard, MariaDB"_s,
        u"%1 conversations of a year, %2 messages, %3 agents, filled in %4 s"_s.arg(conversations)
            .arg(qint64(conversations) * kMessages)
            .arg(kAgents)
            .arg(timer.elapsed() / 1000));
    measureBoardOf(table, site, u"bh_boss"_s);
}

} // namespace bellhop::bench
