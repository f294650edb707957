// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/filler.h"
#include "tests/bench/load.h"
#include "tests/bench/own_rate.h"
#include "tests/bench/peer.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

constexpr double kMostMbOfRelay = 64;
constexpr double kMostCpuMs = 0.2;
constexpr double kTimesThePeer = 4;
const QStringList kIdleAssistant{u"--no-assistant"_s};

/// What one relay did under one load, whoever made it.
struct Ingest {
    double perSecond = 0;
    double relayCpu = 0; ///< Milliseconds per acknowledged post.
    double serverCpu = 0;
    double p50 = 0;
    double p99 = 0;
    double relayMb = 0;
    int acknowledged = 0;
    int refused = 0;

    [[nodiscard]] double cpu() const { return relayCpu + serverCpu; }
    [[nodiscard]] QString rate() const { return u"%1/s"_s.arg(perSecond, 0, 'f', 0); }
    [[nodiscard]] QString cpuText() const
    {
        return u"relay %1 + server %2 ms"_s.arg(relayCpu, 0, 'f', 3).arg(serverCpu, 0, 'f', 3);
    }
    [[nodiscard]] QString waits() const { return u"p50 %1 ms, p99 %2 ms"_s.arg(p50, 0, 'f', 1).arg(p99, 0, 'f', 1); }
};

/// Watches a relay and its database server while `load` runs.
template <typename F> Ingest watched(qint64 relay, qint64 server, F &&load)
{
    const double relayBefore = cpuMs(relay);
    const double serverBefore = cpuMs(server);
    Ingest ingest = load();
    const double count = std::max(1, ingest.acknowledged);
    ingest.relayCpu = (cpuMs(relay) - relayBefore) / count;
    ingest.serverCpu = server == 0 ? 0 : (cpuMs(server) - serverBefore) / count;
    ingest.relayMb = residentMb(relay);
    return ingest;
}

Ingest ours(const Target &target, const LoadShape &shape, qint64 relay, qint64 server)
{
    return watched(relay, server, [&] {
        Load load(target, shape);
        load.run();
        return Ingest{load.perSecond(), 0, 0, load.latency().percentile(0.5), load.latency().percentile(0.99), 0,
            load.acknowledged(), load.refused()};
    });
}

Ingest theirs(Peer &peer, const Target &target, const LoadShape &shape, qint64 relay, qint64 server)
{
    return watched(relay, server, [&] {
        const Json said = must(
            peer.load(target, QString::fromLatin1(BenchSite::kPhoneNumberId), shape), "the peer's load generator");
        const Json waits = said.at("latencyMs"_L1);
        return Ingest{said.number("acksPerSecond"_L1).value_or(0), 0, 0, waits.number("p50"_L1).value_or(0),
            waits.number("p99"_L1).value_or(0), 0, static_cast<int>(said.integer("acked"_L1).value_or(0)),
            static_cast<int>(said.integer("failed"_L1).value_or(0))};
    });
}

void report(Table &table, const QString &name, const Ingest &ingest, const std::optional<Ingest> &peer)
{
    if (ingest.acknowledged == 0 || ingest.refused > 0)
        return table.failed(name, u"%1 acknowledged, %2 refused"_s.arg(ingest.acknowledged).arg(ingest.refused));
    if (peer) {
        const double ratio = ingest.perSecond / std::max(1.0, peer->perSecond);
        table.judge(name + u": rate"_s, u"%1, %2 × the peer"_s.arg(ingest.rate()).arg(ratio, 0, 'f', 2),
            u"≥ %1 × the peer: %2"_s.arg(kTimesThePeer).arg(peer->rate()), ratio >= kTimesThePeer);
        table.row(name + u": answer"_s, ingest.waits(), u"peer: "_s + peer->waits());
    } else {
        table.row(name + u": rate"_s, ingest.rate());
        table.row(name + u": answer"_s, ingest.waits());
    }
    table.judge(name + u": CPU per item"_s, u"%1 ms: %2"_s.arg(ingest.cpu(), 0, 'f', 3).arg(ingest.cpuText()),
        u"≤ %1 ms%2"_s.arg(kMostCpuMs)
            .arg(peer ? u"; peer %1: %2"_s.arg(peer->cpu(), 0, 'f', 3).arg(peer->cpuText()) : QString()),
        ingest.cpu() <= kMostCpuMs);
    table.judge(name + u": relay's memory"_s, u"%1 MB"_s.arg(ingest.relayMb, 0, 'f', 0),
        u"< %1 MB%2"_s.arg(kMostMbOfRelay).arg(peer ? u"; peer %1 MB"_s.arg(peer->relayMb, 0, 'f', 0) : QString()),
        ingest.relayMb < kMostMbOfRelay);
}

/// Guests' messages that were acknowledged against those that are stored.
void reportKept(Table &table, const QString &name, BenchSite &site, qint64 before, int messages)
{
    const qint64 rows = site.number("SELECT COUNT(*) FROM message WHERE direction = 0") - before;
    const qint64 distinct
        = site.number("SELECT COUNT(DISTINCT provider_msg_id) FROM message WHERE direction = 0") - before;
    table.judge(name + u": lost, doubled"_s, u"%1, %2"_s.arg(messages - distinct).arg(rows - distinct), u"0, 0"_s,
        distinct == messages && rows == distinct);
}

qint64 guestMessages(BenchSite &site)
{
    return site.number("SELECT COUNT(*) FROM message WHERE direction = 0");
}

void measureSqlite(Table &table, const Options &options)
{
    const QString name = u"ingest, SQLite"_s;
    BenchSite site(nullptr);
    const int seconds = std::max(1, options.seconds / 3);
    const double bare = ownSqliteRate(site.file(u"own.sqlite"_s), seconds);
    site.startRelay(kIdleAssistant);
    LoadShape shape;
    shape.seconds = options.seconds;
    const Ingest ingest = ours({site.webhookUrl(), BenchSite::kAppSecret}, shape, site.relayPid(), 0);
    if (ingest.acknowledged == 0 || ingest.refused > 0)
        return table.failed(name, u"%1 acknowledged, %2 refused"_s.arg(ingest.acknowledged).arg(ingest.refused));
    const double ratio = ingest.perSecond / std::max(1.0, bare);
    table.judge(name + u": rate"_s, u"%1, %2 × its own"_s.arg(ingest.rate()).arg(ratio, 0, 'f', 2),
        u"≥ 0.5 × its own, 64 a commit: %1/s"_s.arg(bare, 0, 'f', 0), ratio >= 0.5);
    table.row(name + u": answer"_s, ingest.waits());
    table.row(name + u": CPU per item"_s, u"relay with database %1 ms"_s.arg(ingest.relayCpu, 0, 'f', 3));
    table.judge(name + u": relay's memory"_s, u"%1 MB"_s.arg(ingest.relayMb, 0, 'f', 0),
        u"< %1 MB"_s.arg(kMostMbOfRelay), ingest.relayMb < kMostMbOfRelay);
    reportKept(table, name, site, 0, ingest.acknowledged);
    site.stopRelay();
    const double desk = ownIntakeRate(site.database(), seconds);
    table.row(name + u": beside the desk alone"_s, ingest.rate(),
        u"the same rows, no network, 64 a commit: %1/s"_s.arg(desk, 0, 'f', 0), desk > 0 ? ingest.perSecond / desk : 0);
}

/// One message a webhook, the peer's generator against both when there is one.
void measureMessages(Table &table, const Options &options, tests::PrivateMySql &server, Peer *peer)
{
    const QString name = u"ingest, MariaDB durable"_s;
    LoadShape shape;
    shape.seconds = options.seconds;
    std::optional<Ingest> other;
    BenchSite site(&server);
    site.startRelay(kIdleAssistant);
    const Target target{site.webhookUrl(), BenchSite::kAppSecret};
    Ingest ingest;
    if (peer != nullptr) {
        ingest = theirs(*peer, target, shape, site.relayPid(), server.processId());
        must(peer->start(), "the peer");
        other = theirs(*peer, peer->target(), shape, peer->pid(), server.processId());
        peer->stop();
    } else {
        ingest = ours(target, shape, site.relayPid(), server.processId());
    }
    report(table, name, ingest, other);
    reportKept(table, name, site, 0, ingest.acknowledged);
}

/// One message to three statuses, every tenth post comes again.
void measureMix(Table &table, const Options &options, tests::PrivateMySql &server, Peer *peer)
{
    const QString name = u"the real mix, MariaDB durable"_s;
    LoadShape shape;
    shape.seconds = options.seconds;
    shape.sent = 4'000 * options.seconds;
    shape.repeatEvery = 10;
    std::optional<Ingest> other;
    BenchSite site(&server);
    Filling filling;
    filling.conversations = shape.guests;
    filling.messages = 2 * shape.sent;
    must(fill(site.database(), filling), "the site's past");
    const qint64 before = guestMessages(site);
    site.startRelay(kIdleAssistant);
    const Target target{site.webhookUrl(), BenchSite::kAppSecret};
    int messages = 0;
    const Ingest ingest = watched(site.relayPid(), server.processId(), [&] {
        Load load(target, shape);
        load.run();
        messages = load.messages();
        return Ingest{load.perSecond(), 0, 0, load.latency().percentile(0.5), load.latency().percentile(0.99), 0,
            load.acknowledged(), load.refused()};
    });
    if (peer != nullptr) {
        must(peer->start(), "the peer");
        must(peer->addSent(shape.sent), "the peer's past");
        other = ours(peer->target(), shape, peer->pid(), server.processId());
        peer->stop();
    }
    report(table, name, ingest, other);
    reportKept(table, name, site, before, messages);
}

} // namespace

void measureIngest(Table &table, const Options &options)
{
    measureSqlite(table, options);
    const auto server = startSiteServer();
    const auto peer = Peer::prepare(options.peer, *server);
    if (!peer.ok())
        table.row(u"ingest beside a comparison relay"_s, u"none"_s, peer.error().message);
    measureMessages(table, options, *server, peer.ok() ? peer->get() : nullptr);
    measureMix(table, options, *server, peer.ok() ? peer->get() : nullptr);
}

} // namespace bellhop::bench
