// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/health.h"

#include "core/base/json.h"
#include "core/desk/alerts.h"
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

/// What the database knew a moment ago, with this relay's own as they are now.
std::vector<AlertCard> alertsOf(const HealthSnapshot &seen, const LiveFigures &live)
{
    std::vector<AlertCard> alerts = live.alerts;
    for (const AlertCard &card : seen.alerts) {
        if (card.facts.place.relay != live.relay)
            alerts.push_back(card);
    }
    std::sort(alerts.begin(), alerts.end(), isMoreUrgent);
    return alerts;
}

Json alertsJson(const std::vector<AlertCard> &alerts)
{
    Json list = Json::array();
    for (const AlertCard &card : alerts) {
        Json one = Json::object();
        one.set("alert"_L1, card.uuid).set("kind"_L1, toWire(card.facts.kind));
        one.set("level"_L1, toWire(card.facts.level)).set("cause"_L1, alertCause(card.facts, card.names));
        one.set("next_step"_L1, alertNextStep(card.facts, card.names)).set("since"_L1, card.since.ms);
        list.append(one.set("acknowledged"_L1, card.acknowledgedBy.isSet()));
    }
    return list;
}

void appendAlerts(QByteArray &out, const HealthSnapshot &seen, const LiveFigures &live)
{
    std::array<std::array<int, 2>, kAlertKinds> open{};
    for (const AlertCard &card : alertsOf(seen, live)) {
        const QString &relay = card.facts.place.relay;
        if (relay.isEmpty() || relay == live.relay) // others tell of themselves
            ++open[static_cast<std::size_t>(card.facts.kind)][card.facts.level == AlertLevel::Severe ? 1 : 0];
    }
    appendMetricType(out, "bellhop_alerts_open", "gauge", "Open alerts of the site and of this relay, by kind");
    for (const AlertRule &rule : alertRules()) {
        const auto &levels = open[static_cast<std::size_t>(rule.kind)];
        appendMetric(out, "bellhop_alerts_open", "kind", toWire(rule.kind).data(), levels[0] + levels[1]);
    }
    appendMetricType(out, "bellhop_alerts_severe", "gauge", "Those of them that are severe");
    for (const AlertRule &rule : alertRules())
        appendMetric(out, "bellhop_alerts_severe", "kind", toWire(rule.kind).data(),
            open[static_cast<std::size_t>(rule.kind)][1]);
    appendMetricType(out, "bellhop_alert_webhooks_total", "counter", "Alerts told to the webhook, by how it ended");
    appendMetric(out, "bellhop_alert_webhooks_total", "result", "delivered", static_cast<double>(live.hook.delivered));
    appendMetric(out, "bellhop_alert_webhooks_total", "result", "dropped", static_cast<double>(live.hook.dropped));
}

} // namespace

Status Health::refresh(const QStringList &brokenChannels)
{
    auto next = std::make_shared<HealthSnapshot>();
    next->broken = brokenChannels;
    BELLHOP_TRY(next->outbox, desk::outboxFigures(m_database));
    BELLHOP_TRY(next->channels, desk::loadChannels(m_database));
    BELLHOP_TRY(next->alerts, desk::loadAlerts(m_database));
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
    body.set("alerts"_L1, alertsJson(alertsOf(*seen, live)));
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
    gauge("bellhop_database_answer_seconds", live.vitals.databaseSeconds, "What the last look at the database took");
    gauge("bellhop_clock_skew_seconds", live.vitals.skewSeconds, "The database's clock minus this machine's");
    gauge("bellhop_disk_free_ratio", live.vitals.diskFreeRatio, "Of the fullest disk that the relay writes to");
    gauge("bellhop_disk_free_bytes", live.vitals.diskFreeBytes, "Of the same disk");
    appendAlerts(out, *seen, live);
    return out;
}

} // namespace bellhop::relay
