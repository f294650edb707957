// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/db/migrator.h"
#include "tests/bench/bench_table.h"
#include "tests/support/private_mysql.h"
#include "tests/support/relay_house.h"
#include "tests/support/temp_database.h"

#include <QElapsedTimer>

#include <atomic>
#include <condition_variable>
#include <unistd.h>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using tests::RelayHouse;
using tests::TempDatabase;

namespace {

constexpr int kConnections = 64;
constexpr int kGuests = 500;

/// Closed loop: each of 64 connections sends its next webhook when the last one was answered.
class Load final
{
public:
    Load(RelayHouse &house, int seconds)
        : m_house(house)
        , m_seconds(seconds)
    {
    }

    void run()
    {
        m_clock.start();
        {
            std::unique_lock lock(m_mutex);
            m_running = kConnections;
        }
        for (int i = 0; i < kConnections; ++i)
            sendNext();
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_running == 0; });
        m_elapsed = static_cast<double>(m_clock.elapsed()) / 1000.0;
    }

    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] double perSecond() const { return m_acknowledged / m_elapsed; }
    [[nodiscard]] const Samples &latency() const { return m_latency; }

private:
    void sendNext()
    {
        if (m_clock.elapsed() > m_seconds * 1000) {
            const std::lock_guard lock(m_mutex);
            if (--m_running == 0)
                m_done.notify_one();
            return;
        }
        const int number = m_next++;
        const QString phone = u"3460%1"_s.arg(number % kGuests, 7, 10, QChar(u'0'));
        const QByteArray body = RelayHouse::messageBody(phone, u"wamid.bench.%1"_s.arg(number), u"A room for two?"_s);
        net::ClientRequest request = m_house.signedPost(body);
        const qint64 started = m_clock.nsecsElapsed();
        m_client.send(std::move(request), [this, started](const Result<net::ClientResponse> &response) {
            const bool ok = response.ok() && response->status == 200;
            (ok ? m_acknowledged : m_refused)++;
            m_latency.add(static_cast<double>(m_clock.nsecsElapsed() - started) / 1e6);
            sendNext();
        });
    }

    RelayHouse &m_house;
    int m_seconds;
    QElapsedTimer m_clock;
    double m_elapsed = 1;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_acknowledged = 0;
    std::atomic<int> m_refused = 0;
    Samples m_latency; // touched on the client's one I/O thread only
    std::mutex m_mutex; ///< Guards m_running.
    std::condition_variable m_done;
    int m_running = 0;
    net::HttpClient m_client;
};

/// What the database itself does: the same message rows, 64 in a transaction, nothing else.
double ownRate(db::Database &database, int seconds)
{
    const db::SqlBook book(
        "-- name: add\n"
        "INSERT INTO raw_item (delivery_uuid, position, channel_id, item_key, raw, state, received_at)\n"
        "VALUES {rows: (:post, :position, 1, :key, :raw, 'ignored', :now)}\n",
        u"bench"_s);
    const QString raw(160, u'x');
    QElapsedTimer clock;
    clock.start();
    int stored = 0;
    while (clock.elapsed() < seconds * 1000) {
        std::vector<db::Params> rows;
        const QString post = newUuid();
        for (int i = 0; i < 64; ++i)
            rows.push_back({{"post", post}, {"position", i}, {"key", u"b:%1"_s.arg(stored + i)}, {"raw", raw}});
        const auto status
            = database.write([&](db::Connection &connection) { return connection.executeMany(book["add"_L1], rows); });
        if (!status.ok())
            return 0;
        stored += 64;
    }
    return stored * 1000.0 / static_cast<double>(clock.elapsed());
}

void measureOn(Table &table, const Options &options, const QString &name, db::Database &database, qint64 serverPid)
{
    RelayHouse::Options unlimited; // a channel's limit is not what is measured
    unlimited.relay.rates.channelPerSecond = 0;
    RelayHouse house(database, unlimited);
    const double relayBefore = cpuMs(getpid());
    const double serverBefore = cpuMs(serverPid);
    Load load(house, options.seconds);
    load.run();
    const double relayCpu = cpuMs(getpid()) - relayBefore;
    const double serverCpu = cpuMs(serverPid) - serverBefore;
    if (load.acknowledged() == 0 || load.refused() > 0)
        return table.failed(name, u"%1 acknowledged, %2 refused"_s.arg(load.acknowledged()).arg(load.refused()));
    const double own = ownRate(database, std::max(1, options.seconds / 3));
    table.row(name, u"%1/s"_s.arg(load.perSecond(), 0, 'f', 0),
        u"its own rate, 64 rows a commit: %1/s"_s.arg(own, 0, 'f', 0), own > 0 ? load.perSecond() / own : 0);
    table.row(name + u": answer"_s, load.latency().text());
    table.row(name + u": CPU per item"_s,
        u"relay with generator %1 ms, server %2 ms"_s.arg(relayCpu / load.acknowledged(), 0, 'f', 3)
            .arg(serverCpu / load.acknowledged(), 0, 'f', 3));
    const auto stored = database.read([](db::Connection &connection) {
        return connection.queryText("SELECT COUNT(*), COUNT(DISTINCT provider_msg_id) FROM message");
    });
    if (!stored.ok())
        return table.failed(name, stored.error().message);
    const qint64 rows = stored->front().integer(0);
    const qint64 distinct = stored->front().integer(1);
    table.row(name + u": lost, doubled"_s, u"%1, %2"_s.arg(load.acknowledged() - distinct).arg(rows - distinct));
}

} // namespace

void measureIngest(Table &table, const Options &options)
{
    {
        TempDatabase sqlite(db::Dialect::Sqlite);
        measureOn(table, options, u"ingest, SQLite"_s, sqlite.database(), 0);
    }
    // As a site runs it: every commit on the disk, in the log and in the binary log.
    tests::PrivateMySql server(
        {true, {u"--log-bin=binlog"_s, u"--sync-binlog=1"_s, u"--log-bin-trust-function-creators=1"_s}});
    if (const Status started = server.start(); !started.ok())
        return table.failed(u"ingest, MariaDB"_s, started.error().message);
    auto database = db::Database::open(server.url(server.createSchema()));
    if (!database.ok())
        return table.failed(u"ingest, MariaDB"_s, database.error().message);
    if (const auto migrated = db::migrate(**database); !migrated.ok())
        return table.failed(u"ingest, MariaDB"_s, migrated.error().message);
    measureOn(table, options, u"ingest, MariaDB durable"_s, **database, server.processId());
}

} // namespace bellhop::bench
