// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/alert_desk.h"

#include "core/desk/queries.h"
#include "core/relay/log.h"

QByteArray bellhop_relay_alerts_sql();

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;
using What = desk::AlertTelling::What;

namespace {

const db::SqlBook &sql()
{
    static const db::SqlBook book(bellhop_relay_alerts_sql(), u"relay/alerts"_s);
    return book;
}

/// A slow answer says little about clocks.
constexpr milliseconds kSlowAnswer{2'000};

} // namespace

AlertDesk::AlertDesk(db::Database &database, Errands &errands, desk::Unseal unseal, const QString &relay,
    QStringList folders, const AlertOptions &options, std::function<Vitals()> vitals,
    std::function<Result<bool>()> holdsLease)
    : m_database(database)
    , m_unseal(std::move(unseal))
    , m_relay(relay)
    , m_holdsLease(std::move(holdsLease))
    , m_machineClock(options.machineClock ? options.machineClock : std::make_shared<SystemClock>())
    , m_hook(errands, relay, options)
    , m_watch(relay, std::move(folders), options, std::move(vitals), m_hook)
{
}

Status AlertDesk::start()
{
    BELLHOP_CHECK(readSettings());
    m_watch.start();
    return done();
}

Status AlertDesk::readSettings()
{
    BELLHOP_TRY(desk::StoredAlertSettings stored, desk::alertSettings(m_database));
    if (stored.hook != m_stored.hook) {
        QByteArray key;
        if (!stored.hook.url.isEmpty()) {
            const auto opened = m_unseal(stored.hook.sealedKey, desk::alertHookContext());
            if (opened.ok())
                key = *opened;
            else
                qCWarning(lcRelay) << "the key of the alerts' webhook does not open; nobody is told there";
        }
        m_hook.setTarget(key.isEmpty() ? QString() : stored.hook.url, key);
    }
    m_watch.setSettings(stored.settings);
    m_stored = std::move(stored);
    return done();
}

/// By the middle of question and answer. A database in a file has this machine's clock.
Status AlertDesk::measureSkew()
{
    if (m_database.dialect() == db::Dialect::Sqlite)
        return done();
    const Instant before = m_machineClock->now();
    BELLHOP_TRY(const Instant told, m_database.glance([](db::Connection &connection) -> Result<Instant> {
        BELLHOP_TRY(const db::Row row, connection.one(sql()["clock"_L1], {}, u"site"_s));
        return row.instant(0);
    }));
    const Instant after = m_machineClock->now();
    if (after - before <= kSlowAnswer)
        m_watch.noteSkew(told - (before + (after - before) / 2));
    return done();
}

Result<bool> AlertDesk::round()
{
    BELLHOP_CHECK(readSettings());
    BELLHOP_CHECK(measureSkew());
    BELLHOP_TRY(const bool own, keepOwn());
    BELLHOP_TRY(const bool ours, m_holdsLease());
    if (!ours) {
        m_memory = {};
        return own;
    }
    BELLHOP_TRY(const bool site, keepSite());
    return own || site;
}

Result<bool> AlertDesk::keepOwn()
{
    const std::vector<desk::RelayAlert> given = m_watch.forDatabase();
    BELLHOP_TRY(const desk::KeptAlerts kept, desk::keepRelayAlerts(m_database, m_stored.settings, m_relay, given));
    m_watch.stored(given, kept.open);
    tell(kept.told, false); // the watch has logged them
    return !given.empty() || !kept.told.empty();
}

Result<bool> AlertDesk::keepSite()
{
    BELLHOP_TRY(const std::vector<AlertFacts> found, desk::lookForAlerts(m_database, m_stored.settings, m_memory));
    BELLHOP_TRY(const desk::KeptAlerts kept, desk::keepAlerts(m_database, m_stored.settings, found));
    tell(kept.told, true);
    return !found.empty() || !kept.told.empty();
}

void AlertDesk::tell(const std::vector<desk::AlertTelling> &tellings, bool logs)
{
    for (const desk::AlertTelling &telling : tellings) {
        m_hook.tell(telling);
        const AlertCard &card = telling.card;
        if (!logs)
            continue;
        if (telling.what == What::Cleared)
            qCInfo(lcRelay).noquote() << "alert is over:" << card.uuid << toWire(card.facts.kind);
        else // ids alone: a cause names teams and properties
            qCWarning(lcRelay).noquote() << "alert:" << desk::toWire(telling.what) << card.uuid
                                         << toWire(card.facts.kind) << toWire(card.facts.level);
    }
}

} // namespace bellhop::relay
