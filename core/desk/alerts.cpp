// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/alerts.h"

#include "core/base/uuid.h"
#include "core/base/wire_table.h"
#include "core/desk/ledger.h"
#include "core/model/operation_table.h"

#include <algorithm>
#include <set>

QByteArray bellhop_desk_alerts_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;
using What = AlertTelling::What;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_alerts_sql(), u"desk/alerts"_s);
    return statements;
}

constexpr WireTable<What, 4> kWhat{{
    {What::Opened, "opened"_L1},
    {What::Again, "again"_L1},
    {What::Worse, "worse"_L1},
    {What::Cleared, "cleared"_L1},
}};

constexpr milliseconds kWritten{60'000}; // what is seen of an open one is written no oftener
constexpr milliseconds kForsaken{10 * 60'000};
constexpr milliseconds kDay{24LL * 3600 * 1000};

AlertCard cardOf(const db::Row &row)
{
    AlertCard card;
    card.id = row.integer(0);
    card.uuid = row.text(1);
    AlertFacts &facts = card.facts;
    facts.kind = alertKindFromWire(row.text(2)).value_or(AlertKind::ResponseTime);
    facts.place = {row.id<TeamId>(3), row.id<PropertyId>(4), row.id<ChannelId>(5), row.integer(6), row.text(7)};
    facts.level = alertLevelFromWire(row.text(8)).value_or(AlertLevel::Warning);
    facts.seen = {row.integer(9), row.integer(10), row.integer(11)};
    facts.limit = {true, static_cast<int>(row.integer(12)), static_cast<int>(row.integer(13))};
    facts.detail = row.text(14);
    card.names = {row.text(15), row.text(16), row.text(17)};
    card.since = row.instant(18);
    card.told = static_cast<int>(row.integer(19));
    card.toldAt = row.instant(20);
    card.acknowledgedBy = row.id<AgentId>(21);
    card.acknowledgedName = row.text(22);
    card.acknowledgedAt = row.instant(23);
    return card;
}

/// An open one as it is stored.
struct Kept {
    AlertCard card;
    Instant seenAt;
    AlertFacts acknowledged; ///< As it was then.
    QTimeZone zone;
    bool found = false;
};

Kept keptOf(const db::Row &row)
{
    Kept kept{cardOf(row), row.instant(24), {}, QTimeZone(row.text(29).toLatin1()), false};
    kept.acknowledged = kept.card.facts;
    kept.acknowledged.level = alertLevelFromWire(row.text(25)).value_or(AlertLevel::Warning);
    kept.acknowledged.seen = {row.integer(26), row.integer(27), row.integer(28)};
    return kept;
}

db::Value idOrNull(qint64 id)
{
    return id == 0 ? db::Value() : db::Value(id);
}

/// One run over the open alerts of a relay, or of no relay. Part of its transaction.
class Round final
{
public:
    Round(db::Connection &connection, const AlertSettings &settings, QString relay)
        : m_connection(connection)
        , m_settings(settings)
        , m_relay(std::move(relay))
    {
    }

    Result<KeptAlerts> run(const std::vector<RelayAlert> &found)
    {
        BELLHOP_TRY(m_now, m_connection.now());
        BELLHOP_CHECK(load());
        for (const RelayAlert &one : found) {
            if (one.endedAt.isSet())
                BELLHOP_CHECK(end(one));
        }
        BELLHOP_CHECK(addNew(found));
        for (const RelayAlert &one : found) {
            if (!one.endedAt.isSet())
                BELLHOP_CHECK(keep(one));
        }
        for (auto &[place, kept] : m_open) {
            if (!kept.found)
                BELLHOP_CHECK(clear(kept, true));
        }
        return result();
    }

private:
    Status load()
    {
        m_open.clear();
        BELLHOP_TRY(const db::Rows rows, m_connection.query(book()["open"_L1], {{"relay", m_relay}}));
        for (const db::Row &row : rows) {
            Kept kept = keptOf(row);
            const QString place = alertKey(kept.card.facts);
            m_open.insert_or_assign(place, std::move(kept));
        }
        return done();
    }

    [[nodiscard]] bool isQuiet(const AlertFacts &facts, const QTimeZone &zone) const
    {
        return m_settings.isQuiet(facts.place, m_now, zone);
    }

    Status add(const RelayAlert &one, Instant clearedAt)
    {
        const AlertFacts &facts = one.facts;
        const AlertPlace &place = facts.place;
        const Instant since = one.since.isSet() ? std::min(one.since, m_now) : m_now;
        BELLHOP_CHECK(m_connection.execute(book()["add"_L1],
            {{"uuid", one.uuid.isEmpty() ? newUuid() : one.uuid}, {"kind", toWire(facts.kind)},
                {"place", alertKey(facts)}, {"team", place.team}, {"property", place.property},
                {"channel", place.channel}, {"template", idOrNull(place.templateId)}, {"relay", place.relay},
                {"level", toWire(facts.level)}, {"value", facts.seen.value}, {"second", facts.seen.second},
                {"count", facts.seen.count}, {"limit", facts.limit.limit}, {"within", facts.limit.within},
                {"detail", facts.detail.left(190)}, {"since", since}, {"told", one.told}, {"told_at", one.toldAt},
                {"cleared", clearedAt}}));
        return done();
    }

    /// A relay saw it end while the database was away, and has told of it.
    Status end(const RelayAlert &one)
    {
        const auto kept = m_open.find(alertKey(one.facts));
        if (kept == m_open.end())
            return add(one, std::max(std::min(one.endedAt, m_now), std::min(one.since, m_now)));
        BELLHOP_CHECK(clear(kept->second, false));
        m_open.erase(kept);
        return done();
    }

    Status keep(const RelayAlert &one)
    {
        const auto kept = m_open.find(alertKey(one.facts));
        if (kept == m_open.end())
            return done();
        kept->second.found = true;
        return update(kept->second, one);
    }

    /// Read again then, for their names and zones.
    Status addNew(const std::vector<RelayAlert> &found)
    {
        std::set<QString> added;
        for (const RelayAlert &one : found) {
            const QString place = alertKey(one.facts);
            if (!one.endedAt.isSet() && !m_open.contains(place) && added.insert(place).second)
                BELLHOP_CHECK(add(one, {}));
        }
        return added.empty() ? done() : load();
    }

    Status update(Kept &kept, const RelayAlert &one)
    {
        AlertCard &card = kept.card;
        const AlertFacts before = card.facts;
        card.facts = one.facts;
        bool write = before.level != one.facts.level || (before != one.facts && m_now - kept.seenAt >= kWritten)
            || (!m_relay.isEmpty() && m_now - kept.seenAt >= kWritten); // it lives
        if (one.told > card.told) { // by the relay, while the database was away
            card.told = one.told;
            card.toldAt = one.toldAt;
            write = true;
        }
        bool worse = one.facts.level > before.level && card.told > 0;
        if (card.acknowledgedBy.isSet()) {
            worse = isWorse(kept.acknowledged, one.facts);
            if (worse) {
                BELLHOP_CHECK(m_connection.execute(book()["unacknowledge"_L1], {{"id", card.id}}));
                card.acknowledgedBy = {};
                card.acknowledgedName.clear();
                card.acknowledgedAt = {};
            }
        }
        const bool quiet = isQuiet(card.facts, kept.zone);
        if ((worse && !quiet) || isDueToTell(card, m_now, m_settings, quiet)) {
            const What what = worse ? What::Worse : card.told == 0 ? What::Opened : What::Again;
            ++card.told;
            card.toldAt = m_now;
            m_told.push_back({what, card, m_now});
            write = true;
        }
        return write ? store(card) : done();
    }

    Status store(const AlertCard &card)
    {
        const AlertFacts &facts = card.facts;
        BELLHOP_CHECK(m_connection.execute(book()["see"_L1],
            {{"level", toWire(facts.level)}, {"value", facts.seen.value}, {"second", facts.seen.second},
                {"count", facts.seen.count}, {"limit", facts.limit.limit}, {"within", facts.limit.within},
                {"detail", facts.detail.left(190)}, {"told", card.told}, {"told_at", card.toldAt}, {"id", card.id}}));
        return done();
    }

    Status clear(Kept &kept, bool tells)
    {
        BELLHOP_CHECK(m_connection.execute(book()["clear"_L1], {{"id", kept.card.id}}));
        if (tells && kept.card.told > 0)
            m_told.push_back({What::Cleared, kept.card, m_now});
        return done();
    }

    [[nodiscard]] Result<KeptAlerts> result() const
    {
        KeptAlerts kept{m_told, {}};
        for (const auto &[place, one] : m_open) {
            if (one.found)
                kept.open.push_back(one.card);
        }
        std::sort(kept.open.begin(), kept.open.end(), isMoreUrgent);
        return kept;
    }

    db::Connection &m_connection;
    const AlertSettings &m_settings;
    const QString m_relay;
    Instant m_now;
    std::map<QString, Kept> m_open; ///< By place.
    std::vector<AlertTelling> m_told;
};

} // namespace

QLatin1String toWire(AlertTelling::What what)
{
    return wireWord(kWhat, what);
}

Result<KeptAlerts> keepAlerts(
    db::Database &database, const AlertSettings &settings, const std::vector<AlertFacts> &found)
{
    std::vector<RelayAlert> all;
    for (const AlertFacts &facts : found)
        all.push_back({facts, {}, 0, {}, {}});
    return keepRelayAlerts(database, settings, {}, all);
}

Result<KeptAlerts> keepRelayAlerts(
    db::Database &database, const AlertSettings &settings, const QString &relay, const std::vector<RelayAlert> &found)
{
    return database.write([&](db::Connection &connection) { return Round(connection, settings, relay).run(found); });
}

Status acknowledgeAlert(db::Connection &connection, const Actor &actor, qint64 alert)
{
    const ActorRole role = actor.kind != Actor::Kind::Agent ? ActorRole::System
        : actor.role == Role::Admin                         ? ActorRole::Admin
        : actor.role == Role::Supervisor                    ? ActorRole::Supervisor
                                                            : ActorRole::OtherAgent;
    if (!permission(Operation::AcknowledgeAlert, role).allowed)
        return makeError(ErrorKind::Refused, u"An alert is acknowledged by a person."_s);
    BELLHOP_TRY(const auto seen,
        connection.first(book()["in_sight"_L1],
            {{"id", alert}, {"admin", role == ActorRole::Admin}, {"leads", role == ActorRole::Supervisor},
                {"agent", actor.agent}}));
    if (!seen)
        return makeError(ErrorKind::NotFound, u"This alert is over, or it is none of your teams'."_s);
    BELLHOP_CHECK(connection.execute(book()["acknowledge"_L1], {{"agent", actor.agent}, {"id", alert}}));
    return writeAudit(connection, actor, "acknowledge_alert"_L1, "alert"_L1, alert);
}

Result<std::vector<AlertCard>> loadAlerts(db::Database &database)
{
    return database.read([](db::Connection &connection) -> Result<std::vector<AlertCard>> {
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["shown"_L1]));
        std::vector<AlertCard> cards;
        for (const db::Row &row : rows) {
            if (alertKindFromWire(row.text(2))) // else of a newer program
                cards.push_back(cardOf(row));
        }
        std::sort(cards.begin(), cards.end(), isMoreUrgent);
        return cards;
    });
}

Result<int> sweepAlerts(db::Database &database)
{
    return database.write([](db::Connection &connection) -> Result<int> {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(const qint64 forsaken, connection.execute(book()["forsaken"_L1], {{"before", now - kForsaken}}));
        BELLHOP_TRY(const auto days, connection.first(book()["ledger_days"_L1]));
        if (!days || days->isNull(0))
            return static_cast<int>(forsaken);
        BELLHOP_TRY(
            const db::Rows rows, connection.query(book()["old"_L1], {{"before", now - days->integer(0) * kDay}}));
        std::vector<db::Params> ids;
        for (const db::Row &row : rows)
            ids.push_back({{"id", row.integer(0)}});
        BELLHOP_TRY(const qint64 forgotten, connection.executeMany(book()["forget"_L1], ids));
        return static_cast<int>(forsaken + forgotten);
    });
}

} // namespace bellhop::desk
