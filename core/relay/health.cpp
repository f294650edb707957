// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/health.h"

#include "core/base/json.h"
#include "core/desk/queries.h"
#include "core/relay/figures.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 oldestDueSeconds(const HealthSnapshot &seen)
{
    if (!seen.outbox.oldestDue.isSet() || seen.now < seen.outbox.oldestDue)
        return 0;
    return (seen.now - seen.outbox.oldestDue).count() / 1000;
}

Json channelsJson(const HealthSnapshot &seen)
{
    Json list = Json::array();
    for (const ChannelCard &card : seen.channels) {
        if (!card.active)
            continue;
        Json one = Json::object();
        one.set("name"_L1, card.name).set("provider"_L1, toWire(card.provider)).set("state"_L1, card.state);
        list.append(one.set("last_inbound"_L1, card.lastInbound.ms));
    }
    return list;
}

qint64 oldestSeconds(const SpoolFigures &spool)
{
    if (!spool.oldest.isSet())
        return 0;
    return std::max<qint64>(0, (SystemClock().now() - spool.oldest).count() / 1000);
}

Json spoolJson(const std::optional<SpoolFigures> &spool)
{
    Json json = Json::object();
    json.set("installed"_L1, spool.has_value());
    if (spool) {
        json.set("posts"_L1, spool->posts).set("bytes"_L1, spool->bytes);
        json.set("oldest_seconds"_L1, oldestSeconds(*spool)).set("set_aside"_L1, spool->setAside);
    }
    return json;
}

} // namespace

Status Health::refresh(const QStringList &brokenChannels)
{
    auto next = std::make_shared<HealthSnapshot>();
    next->broken = brokenChannels;
    BELLHOP_TRY(next->outbox, desk::outboxFigures(m_database));
    BELLHOP_TRY(next->channels, desk::loadChannels(m_database));
    BELLHOP_TRY(next->now, m_database.read([](db::Connection &connection) { return connection.now(); }));
    const std::lock_guard lock(m_mutex);
    m_snapshot = std::move(next);
    return done();
}

std::shared_ptr<const HealthSnapshot> Health::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

QByteArray Health::toJson(const LiveFigures &live) const
{
    const auto seen = snapshot();
    Json database = Json::object();
    database.set("state"_L1, live.databaseThere ? "ok"_L1 : "away"_L1);
    database.set("dialect"_L1, live.dialect == db::Dialect::Sqlite ? "sqlite"_L1 : "mysql"_L1);
    Json outbox = Json::object();
    outbox.set("due"_L1, seen->outbox.due).set("in_flight"_L1, seen->outbox.inFlight);
    outbox.set("unknown"_L1, seen->outbox.unknown).set("oldest_due_seconds"_L1, oldestDueSeconds(*seen));
    Json queues = Json::object();
    queues.set("intake"_L1, static_cast<qint64>(live.intakeWaiting));
    queues.set("commands"_L1, static_cast<qint64>(live.commandsWaiting)).set("sends"_L1, live.sendsInFlight);
    Instant lastInbound = live.lastInbound;
    for (const ChannelCard &card : seen->channels)
        lastInbound = std::max(lastInbound, card.lastInbound);
    Json broken = Json::array();
    for (const QString &reason : seen->broken)
        broken.append(reason);
    Json body = Json::object();
    body.set("status"_L1, live.databaseThere ? "ok"_L1 : "unavailable"_L1);
    body.set("version"_L1, QLatin1String(BELLHOP_VERSION)).set("database"_L1, database);
    body.set("spool"_L1, spoolJson(live.spool)).set("outbox"_L1, outbox);
    body.set("channels"_L1, channelsJson(*seen)).set("broken_channels"_L1, broken);
    body.set("last_inbound"_L1, lastInbound.ms).set("consoles"_L1, live.consoles).set("queues"_L1, queues);
    return body.toBytes();
}

QByteArray Health::toPrometheus(const LiveFigures &live) const
{
    const auto seen = snapshot();
    QByteArray out;
    const auto gauge = [&out](const char *name, double value, const char *help) {
        appendMetricType(out, name, "gauge", help);
        appendMetric(out, name, value);
    };
    gauge("bellhop_database_up", live.databaseThere ? 1 : 0, "Whether the database answers");
    gauge("bellhop_consoles", live.consoles, "Consoles on the line");
    gauge("bellhop_intake_waiting", static_cast<double>(live.intakeWaiting), "Posts that wait for the database");
    gauge("bellhop_commands_waiting", static_cast<double>(live.commandsWaiting), "Orders that wait");
    gauge("bellhop_sends_in_flight", live.sendsInFlight, "Messages on their way from this relay");
    gauge("bellhop_feed_seq", static_cast<double>(live.feedSeq), "Newest change seen");
    gauge("bellhop_feed_lag_seconds", static_cast<double>(live.feedLag.count()) / 1000,
        "Since the last look for changes");
    gauge("bellhop_outbox_due", static_cast<double>(seen->outbox.due), "Messages due, all relays");
    gauge("bellhop_outbox_unknown", static_cast<double>(seen->outbox.unknown), "Messages nobody can tell were sent");
    gauge("bellhop_outbox_oldest_due_seconds", static_cast<double>(oldestDueSeconds(*seen)), "Age of the oldest due");
    if (live.spool) {
        gauge("bellhop_spool_posts", static_cast<double>(live.spool->posts), "Posts kept on this machine's disk");
        gauge("bellhop_spool_bytes", static_cast<double>(live.spool->bytes), "Their size, sealed");
        gauge("bellhop_spool_oldest_seconds", static_cast<double>(oldestSeconds(*live.spool)), "Age of the oldest");
        gauge("bellhop_spool_set_aside", static_cast<double>(live.spool->setAside), "Posts the database refused");
    }
    return out;
}

} // namespace bellhop::relay
