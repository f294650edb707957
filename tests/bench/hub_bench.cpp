// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/filler.h"
#include "tests/bench/listeners.h"
#include "tests/bench/load.h"
#include "tests/bench/own_rate.h"
#include "tests/bench/peer.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"
#include "tests/support/relay_house.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;
using Clock = std::chrono::steady_clock;

namespace {

constexpr double kPerSecond = 50;
constexpr int kConsoles = 200;
constexpr int kClaimers = 50;
constexpr qint64 kMostStatements = 1'000;

double msBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// Webhooks at a steady pace, and when each listener heard of them.
struct Heard {
    std::vector<Samples> consoles; ///< From when a webhook was due to its event.
    Samples answers;
    int missing = 0; ///< Events that a listener did not get.

    [[nodiscard]] Samples all() const
    {
        Samples samples;
        for (const Samples &one : consoles)
            samples.add(one);
        return samples;
    }
    /// Of the one whose p99 is the highest.
    [[nodiscard]] Samples slowest() const
    {
        return *std::max_element(consoles.begin(), consoles.end(),
            [](const Samples &a, const Samples &b) { return a.percentile(0.99) < b.percentile(0.99); });
    }
};

Heard hear(const Target &target, const std::vector<QByteArray> &sockets, int seconds)
{
    Listeners listeners(sockets);
    if (listeners.count() != static_cast<int>(sockets.size()))
        drills::giveUp(u"%1 of %2 consoles were let in"_s.arg(listeners.count()).arg(sockets.size()));
    LoadShape shape;
    shape.seconds = seconds;
    shape.perSecond = kPerSecond;
    Load load(target, shape);
    load.run();
    const int expected = load.acknowledged() * listeners.count();
    for (int i = 0; i < 200 && listeners.heard() < expected; ++i)
        drills::rest(10);
    Heard heard;
    heard.answers = load.latency();
    heard.missing = expected;
    for (const auto &arrivals : listeners.stop()) {
        Samples &samples = heard.consoles.emplace_back();
        for (const Listeners::Arrival &arrival : arrivals)
            samples.add(msBetween(load.due()[static_cast<std::size_t>(arrival.message)], arrival.at));
        heard.missing -= static_cast<int>(arrivals.size());
    }
    return heard;
}

void measureEvents(Table &table, const Options &options, const QString &where, tests::PrivateMySql *server)
{
    const QString name = u"webhook → event at 50/s, "_s + where;
    BenchSite site(server);
    site.addAgents(u"agent"_s, 1);
    site.fillQueue();
    site.startRelay();
    const Heard heard = hear({site.webhookUrl(), BenchSite::kAppSecret}, {site.hubUrl(u"agent0"_s)}, options.seconds);
    if (heard.missing > 0)
        return table.failed(name, u"%1 events never came"_s.arg(heard.missing));
    table.judge(name, heard.all(), 1.5, 5);
    table.row(u"webhook → 200 at 50/s, "_s + where, heard.answers.text());
}

void measureCrowd(Table &table, const Options &options, const QString &where, tests::PrivateMySql *server)
{
    const QString name = u"the same, slowest of 200 consoles, "_s + where;
    BenchSite site(server);
    site.addAgents(u"agent"_s, kConsoles);
    site.fillQueue();
    site.startRelay();
    std::vector<QByteArray> sockets;
    for (int i = 0; i < kConsoles; ++i)
        sockets.push_back(site.hubUrl(u"agent%1"_s.arg(i)));
    const qint64 before = server != nullptr ? site.statements() : 0;
    const Clock::time_point start = Clock::now();
    const Heard heard = hear({site.webhookUrl(), BenchSite::kAppSecret}, sockets, options.seconds);
    const double took = msBetween(start, Clock::now()) / 1000;
    if (heard.missing > 0)
        return table.failed(name, u"%1 events never came"_s.arg(heard.missing));
    table.judge(name, heard.slowest(), 0, 20);
    if (server == nullptr)
        return;
    const double perSecond = static_cast<double>(site.statements() - before) / took;
    table.judge(u"the relay's statements for 50 webhooks/s, "_s + where, u"%1/s"_s.arg(perSecond, 0, 'f', 0),
        u"≤ %1/s"_s.arg(kMostStatements), perSecond <= kMostStatements);
}

void measurePeer(Table &table, const Options &options, tests::PrivateMySql &server)
{
    const QString name = u"the peer: webhook → event at 50/s"_s;
    const auto peer = Peer::prepare(options.peer, server);
    if (!peer.ok())
        return table.row(name, u"none"_s, peer.error().message);
    must((*peer)->start(), "the peer");
    const Heard alone = hear((*peer)->target(), {(*peer)->socketUrl()}, options.seconds);
    table.row(name, alone.all().text(), u"%1 events never came"_s.arg(alone.missing));
    must((*peer)->start(), "the peer");
    const Heard crowd
        = hear((*peer)->target(), std::vector<QByteArray>(kConsoles, (*peer)->socketUrl()), options.seconds);
    table.row(
        u"the peer: the same, slowest of 200"_s, crowd.slowest().text(), u"%1 events never came"_s.arg(crowd.missing));
}

/// One agent of many on one queue: a claim a second, of what another claims as well.
void claimForAWhile(tests::HubLine &line, int number, int rounds, Clock::time_point start, Samples &samples)
{
    for (int i = 0; i < rounds; ++i) {
        const auto due = start + std::chrono::milliseconds(1'000 * i + 1'000 * (number / 2) / (kClaimers / 2));
        std::this_thread::sleep_until(due);
        const ConversationId conversation{1 + i * (kClaimers / 2) + number / 2};
        if (line.ask({newUuid(), conversation, 0, ClaimOrder()}).isNull())
            return; // the sample that is missing shows
        samples.add(msBetween(due, Clock::now()));
    }
}

void measureClaims(Table &table, const Options &options, const QString &where, tests::PrivateMySql *server)
{
    const QString name = u"claim → answer, 50 consoles, "_s + where;
    BenchSite site(server);
    site.addAgents(u"agent"_s, kClaimers);
    Filling filling;
    const int rounds = std::min(options.seconds, 10);
    filling.conversations = kClaimers / 2 * rounds;
    filling.messages = 4 * filling.conversations;
    must(fill(site.database(), filling), "a queue");
    site.startRelay();
    std::vector<std::unique_ptr<tests::HubLine>> lines;
    for (int i = 0; i < kClaimers; ++i) {
        lines.push_back(std::make_unique<tests::HubLine>(site.address(), site.ticket(u"agent%1"_s.arg(i))));
        if (!lines.back()->isIn())
            return table.failed(name, u"a console was not let in"_s);
    }
    std::vector<Samples> samples(kClaimers);
    std::vector<std::thread> agents;
    const auto start = Clock::now() + std::chrono::milliseconds(200);
    for (int i = 0; i < kClaimers; ++i)
        agents.emplace_back([&, i] {
            const auto at = static_cast<std::size_t>(i);
            claimForAWhile(*lines[at], i, rounds, start, samples[at]);
        });
    for (std::thread &agent : agents)
        agent.join();
    Samples all;
    for (const Samples &one : samples)
        all.add(one);
    const qint64 won = site.number("SELECT COUNT(*) FROM conversation WHERE owner_kind = 'agent' AND epoch = 2");
    if (won != filling.conversations || all.count() != static_cast<std::size_t>(kClaimers * rounds))
        return table.failed(
            name, u"%1 of %2 claimed, %3 answers"_s.arg(won).arg(filling.conversations).arg(all.count()));
    table.judge(name, all, 0, 50);
}

} // namespace

void measureHub(Table &table, const Options &options)
{
    const auto server = startSiteServer();
    QTemporaryDir disk(QDir::tempPath() + u"/bellhop-bench-XXXXXX"_s);
    table.row(u"this disk: 4 KiB written and synced"_s, ownSyncWaits(disk.filePath(u"sync"_s), 200).text(),
        u"a durable answer waits for two or three"_s);
    for (tests::PrivateMySql *where : {static_cast<tests::PrivateMySql *>(nullptr), server.get()}) {
        const QString name = where == nullptr ? u"SQLite"_s : u"MariaDB"_s;
        measureEvents(table, options, name, where);
        measureCrowd(table, options, name, where);
        measureClaims(table, options, name, where);
    }
    measureCrowdReading(table, options, *server);
    measurePeer(table, options, *server);
}

} // namespace bellhop::bench
