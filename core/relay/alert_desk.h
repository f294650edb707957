// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/alert_settings.h"
#include "core/relay/alert_watch.h"

namespace bellhop::relay {

/// Alerts as a relay keeps them: the settings in force, its own (AlertWatch), and, for whichever relay holds the lease,
/// those of the whole site. start() and round() block: the jobs' thread; the rest any.
class AlertDesk final
{
public:
    /// `folders`: whose disks are looked after. `holdsLease`: whether this relay looks after the site this time.
    AlertDesk(db::Database &database, Errands &errands, desk::Unseal unseal, const QString &relay, QStringList folders,
        const AlertOptions &options, std::function<Vitals()> vitals, std::function<Result<bool>()> holdsLease);

    /// Begins to watch; the database answers.
    Status start();
    void beginStop() { m_watch.beginStop(); }
    void stop() { m_watch.stop(); }
    /// True: something changed that consoles should hear of.
    Result<bool> round();

    [[nodiscard]] const QString &relay() const { return m_relay; }
    [[nodiscard]] std::vector<AlertCard> own() const { return m_watch.open(); }
    [[nodiscard]] AlertWatch::Gauges gauges() const { return m_watch.gauges(); }
    [[nodiscard]] AlertHook::Counts hookCounts() const { return m_hook.counts(); }

private:
    Status readSettings();
    Status measureSkew();
    Result<bool> keepOwn();
    Result<bool> keepSite();
    void tell(const std::vector<desk::AlertTelling> &tellings, bool logs);

    db::Database &m_database;
    const desk::Unseal m_unseal;
    const QString m_relay;
    const std::function<Result<bool>()> m_holdsLease;
    const std::shared_ptr<const Clock> m_machineClock;
    desk::StoredAlertSettings m_stored; ///< Of the jobs' thread, as the next is.
    desk::AlertMemory m_memory;
    AlertHook m_hook;
    AlertWatch m_watch;
};

} // namespace bellhop::relay
