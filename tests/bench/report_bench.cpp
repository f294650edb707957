// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of a site that is a year old, on MariaDB, by the account of an administrator; and what keeping figures by
// hour and day costs those who write.
#include "core/db/accounts.h"
#include "core/db/migrator.h"
#include "core/report/report.h"
#include "core/report/rollups.h"
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QElapsedTimer>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

constexpr int kAgents = 50;
constexpr int kMessages = 10; ///< Of a conversation, by turns.
constexpr int kMessagesGrown = 20; ///< The same, on the grown site.
constexpr int kAtOnce = 20'000; ///< Conversations in a statement.
const QDate kFirstDay = QDate::currentDate().addDays(-366);

/// Conversation k of n begins evenly over the year, waits a minute, is an agent's for an hour, and is closed. The
/// server makes the rows by itself: numbers come from its sequences.
QList<QByteArray> yearOf(int from, int until, int conversations, int messages)
{
    const qint64 start = QDateTime(kFirstDay, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const QByteArray step = QByteArray::number(365LL * 86'400'000 / conversations);
    const QByteArray born = QByteArray::number(start) + " + s.seq * " + step;
    const QByteArray agent = "(1 + s.seq % " + QByteArray::number(kAgents) + ")";
    const QByteArray numbers = " FROM seq_" + QByteArray::number(from) + "_to_" + QByteArray::number(until) + " s";
    const QByteArray turns = numbers + " JOIN seq_1_to_" + QByteArray::number(messages) + " t";
    return {
        "INSERT INTO guest (id, uuid, display_name, created_at) SELECT s.seq, UUID(), 'Guest', " + born + numbers,
        "INSERT INTO person (id, uuid, provider, guest_id, created_at) SELECT s.seq, UUID(), 'meta', s.seq, " + born
            + numbers,
        "INSERT INTO reach (id, channel_id, person_id, created_at) SELECT s.seq, 1, s.seq, " + born + numbers,
        "INSERT INTO conversation (id, uuid, reach_id, channel_id, property_id, status, owner_kind, owner_id, epoch, "
        "taxonomy_version, disposition, needs_reservation, needs_notes, satisfaction, closed_at, closed_by, "
        "created_at) "
        "SELECT s.seq, UUID(), s.seq, 1, 1, 'resolved', 'agent', "
            + agent + ", 2, 1, 'resolved', 0, 0, 1 + s.seq % 5, " + born + " + 3660000, " + agent + ", " + born
            + numbers,
        "INSERT INTO ownership_interval (conversation_id, owner_kind, owner_id, epoch, reason, started_at, ended_at) "
        "SELECT s.seq, 'nobody', NULL, 1, 'new', "
            + born + ", " + born + " + 60000" + numbers,
        "INSERT INTO ownership_interval (conversation_id, owner_kind, owner_id, epoch, reason, started_at) "
        "SELECT s.seq, 'agent', "
            + agent + ", 2, 'claimed', " + born + " + 60000" + numbers,
        "INSERT INTO status_interval (conversation_id, status, started_at, ended_at) SELECT s.seq, 'open', " + born
            + ", " + born + " + 3660000" + numbers,
        "INSERT INTO status_interval (conversation_id, status, started_at) SELECT s.seq, 'resolved', " + born
            + " + 3660000" + numbers,
        "INSERT INTO closing (uuid, conversation_id, taxonomy_version, disposition, agent_id, epoch, owner_kind, "
        "owner_id, "
        "status_before, closed_at) SELECT UUID(), s.seq, 1, 'resolved', "
            + agent + ", 2, 'agent', " + agent + ", 'open', " + born + " + 3660000" + numbers,
        "INSERT INTO focus_interval (session_id, agent_id, conversation_id, started_at, ended_at) SELECT " + agent
            + ", " + agent + ", s.seq, " + born + " + 60000, " + born + " + 660000" + numbers,
        "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, agent_id, epoch, body, stage, "
        "arrived_at) SELECT UUID(), s.seq, 1, (t.seq + 1) % 2, IF(t.seq % 2 = 1, 'guest', 'agent'), "
        "IF(t.seq % 2 = 1, NULL, "
            + agent + "), 2, 'a room for two', 4, " + born + " + t.seq * "
            + QByteArray::number(3'600'000 / (messages * 2)) + turns,
    };
}

void fillYear(BenchSite &site, int conversations, int messages)
{
    site.addAgents(u"agent"_s, kAgents);
    must(site.database().admin([&](db::Connection &connection) -> Status {
        for (const char *table : {"conversation", "message"}) { // nobody reads what changed
            for (const char *change : {"insert", "update"})
                BELLHOP_CHECK(connection.executeText(QByteArray("DROP TRIGGER changes_") + table + '_' + change));
        }
        BELLHOP_CHECK(connection.executeText("SET SESSION sql_log_bin = 0"));
        BELLHOP_CHECK(connection.executeText("SET unique_checks = 0"));
        BELLHOP_CHECK(connection.executeText("SET foreign_key_checks = 0"));
        for (int from = 1; from <= conversations; from += kAtOnce) {
            for (const QByteArray &statement :
                yearOf(from, std::min(from + kAtOnce - 1, conversations), conversations, messages))
                BELLHOP_CHECK(connection.executeText(statement));
        }
        BELLHOP_CHECK(connection.executeText("DELETE FROM agent_state_interval"));
        BELLHOP_CHECK(connection.executeText(
            "INSERT INTO agent_state_interval (agent_id, state, started_at, ended_at) SELECT a.id, "
            "IF(s.seq % 2 = 0, 'available', 'offline'), "
            + QByteArray::number(QDateTime(kFirstDay, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
            + " + s.seq * 43200000, "
            + QByteArray::number(QDateTime(kFirstDay, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
            + " + (s.seq + 1) * 43200000 FROM agent a JOIN seq_0_to_729 s"));
        BELLHOP_CHECK(
            connection.executeText("ANALYZE TABLE message, conversation, closing, ownership_interval, status_interval, "
                                   "focus_interval, agent_state_interval"));
        return done();
    }),
        "a year");
}

double secondsFor(db::Database &database, const report::Days &days, const std::vector<const report::Metric *> &metrics,
    report::By by = report::By::Agent)
{
    report::Question question;
    question.days = days;
    question.by = by;
    QElapsedTimer timer;
    timer.start();
    (void)must(report::makeReport(database, question, metrics), "a report");
    return static_cast<double>(timer.elapsed()) / 1000;
}

QString secondsText(double seconds)
{
    return u"%1 s"_s.arg(seconds, 0, 'f', 2);
}

const report::Days kMonth{kFirstDay.addDays(334), kFirstDay.addDays(364)};
const report::Days kYear{kFirstDay, kFirstDay.addDays(364)};

/// What the server was asked so far, this question included.
qint64 asked(BenchSite &site)
{
    return site.number("SELECT CAST(variable_value AS SIGNED) FROM information_schema.global_status WHERE "
                       "variable_name = 'QUESTIONS'");
}

/// Statements and time of one look.
void measureLook(Table &table, BenchSite &site, db::Database &database, const QString &what,
    const std::vector<report::Request> &requests)
{
    const qint64 idle = -asked(site) + asked(site);
    const qint64 before = asked(site);
    QElapsedTimer timer;
    timer.start();
    (void)must(report::makeReports(database, requests), "a look");
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    table.row(what, secondsText(seconds), u"%1 statements"_s.arg(asked(site) - before - idle));
}

/// A page of the reports window as it opens: figures, cards and the cards' period before; and one of many metrics.
void measurePages(Table &table, BenchSite &site, db::Database &database)
{
    report::Question question;
    question.days = kMonth;
    report::Question before = question;
    const qint64 days = kMonth.first.daysTo(kMonth.last) + 1;
    before.days = {kMonth.first.addDays(-days), kMonth.last.addDays(-days)};
    const auto cards = report::metricsOf({u"conversations_new"_s, u"handled"_s, u"first_response"_s, u"reopen_rate"_s});
    measureLook(table, site, database, u"  31 days, the overview as it opens"_s,
        {{question, report::metricsOf()}, {question, cards}, {before, cards}});
    question.by = report::By::Channel;
    measureLook(table, site, database, u"  31 days, the page of channels"_s,
        {{question,
            report::metricsOf({u"messages_received"_s, u"messages_sent"_s, u"messages_ai"_s, u"delivered"_s, u"read"_s,
                u"delivery_failures"_s, u"failures"_s, u"unknown_sends"_s, u"templates"_s, u"template_failures"_s,
                u"channel_uptime"_s})}});
}

std::unique_ptr<db::Database> asAdministrator(BenchSite &site)
{
    site.addPerson(u"boss"_s);
    must(site.database().admin([](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText("UPDATE agent SET role = 'admin' WHERE name = 'boss'"));
        return done();
    }),
        "boss");
    db::DatabaseUrl url = site.url();
    url.user = u"bh_boss"_s;
    url.password = BenchSite::password();
    return must(db::Database::open(url), "the administrator's account");
}

/// The slowest metric alone, and all of them, of 31 days and of 12 months, by agent.
void judgeReports(Table &table, db::Database &database)
{
    double slowest = 0;
    QString name;
    for (const report::Metric *metric : report::metricsOf()) {
        const double seconds = secondsFor(database, kMonth, {metric});
        if (seconds > slowest) {
            slowest = seconds;
            name = metric->id;
        }
    }
    table.judge(u"  31 days, the slowest metric (%1)"_s.arg(name), secondsText(slowest), u"≤ 1 s"_s, slowest <= 1);
    const double all = secondsFor(database, kMonth, report::metricsOf());
    table.judge(u"  31 days, all metrics by agent"_s, secondsText(all), u"≤ 1 s"_s, all <= 1);
    const double whole = secondsFor(database, kYear, report::metricsOf());
    table.judge(u"  12 months, all metrics by agent"_s, secondsText(whole), u"≤ 5 s"_s, whole <= 5);
}

void judgeSplits(Table &table, db::Database &database)
{
    for (const auto &[by, days, limit, what] :
        {std::tuple{report::By::Day, kMonth, 1.0, u"  31 days, all metrics by day"_s},
            std::tuple{report::By::HourOfWeek, kMonth, 1.0, u"  31 days, all metrics by weekday and hour"_s},
            std::tuple{report::By::Day, kYear, 5.0, u"  12 months, all metrics by day"_s}}) {
        const double seconds = secondsFor(database, days, report::metricsOf(), by);
        table.judge(what, secondsText(seconds), u"≤ %1 s"_s.arg(limit), seconds <= limit);
    }
    double slowest = 0;
    QString name;
    for (const auto id : {u"messages_sent", u"response", u"first_response", u"handled"}) {
        const report::Metric *metric = report::findMetric(id);
        const double seconds = secondsFor(database, kYear, {metric}, report::By::HourOfWeek);
        if (seconds > slowest) {
            slowest = seconds;
            name = metric->id;
        }
    }
    table.judge(
        u"  12 months, a week by weekday and hour (%1)"_s.arg(name), secondsText(slowest), u"≤ 5 s"_s, slowest <= 5);
}

/// Everything that is over, counted and kept; how long that took.
double keepAll(BenchSite &site)
{
    QElapsedTimer timer;
    timer.start();
    (void)must(report::catchUpRollups(site.database()), "announced");
    must(db::advanceTestClock(site.database(), milliseconds(61'000)), "a minute");
    (void)must(report::catchUpRollups(site.database()), "kept");
    return static_cast<double>(timer.elapsed()) / 1000;
}

} // namespace

void measureReports(Table &table, const Options &options)
{
    const int conversations = options.quick ? 500 : 5'000;
    const auto server = startSiteServer();
    BenchSite site(server.get());
    const auto database = asAdministrator(site);
    QElapsedTimer timer;
    timer.start();
    fillYear(site, conversations, kMessages);
    table.row(u"reports of a year, MariaDB"_s,
        u"%1 conversations, %2 messages, %3 agents, filled in %4 s"_s.arg(conversations)
            .arg(conversations * kMessages)
            .arg(kAgents)
            .arg(timer.elapsed() / 1000));
    judgeReports(table, *database);
    measurePages(table, site, *database);
}

void measureGrownReports(Table &table, const Options &options)
{
    const int conversations = options.conversations > 0 ? options.conversations : (options.quick ? 1'000 : 1'000'000);
    const auto server = startSiteServer();
    BenchSite site(server.get());
    const auto database = asAdministrator(site);
    QElapsedTimer timer;
    timer.start();
    fillYear(site, conversations, kMessagesGrown);
    table.row(u"reports of a grown year, MariaDB"_s,
        u"%1 conversations, %2 messages, %3 agents, filled in %4 s"_s.arg(conversations)
            .arg(qint64(conversations) * kMessagesGrown)
            .arg(kAgents)
            .arg(timer.elapsed() / 1000));
    const double kept = keepAll(site);
    table.row(u"  figures of the year counted by hour and day"_s, secondsText(kept),
        u"%1 rows, %2 MB"_s.arg(site.number("SELECT COUNT(*) FROM report_roll"))
            .arg(site.number("SELECT COALESCE(SUM(data_length + index_length), 0) DIV 1000000 FROM "
                             "information_schema.tables WHERE table_schema = DATABASE() AND table_name = "
                             "'report_roll'")));
    judgeReports(table, *database);
    judgeSplits(table, *database);
    measurePages(table, site, *database);
}

} // namespace bellhop::bench
