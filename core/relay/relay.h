// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/desk/admin.h"
#include "core/desk/audit.h"
#include "core/desk/outbox.h"
#include "core/net/http_server.h"
#include "core/relay/alert_options.h"
#include "core/relay/media_shelf.h"
#include "core/relay/rate_limit.h"
#include "core/relay/spool_options.h"
#include "core/report/schedule.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace bellhop::relay {

struct RelayOptions {
    QString listen = QStringLiteral("127.0.0.1:0"); ///< As net::parseListenAddress reads it; port 0: any free one.
    QString exportsFolder; ///< Where scheduled reports are written; empty: by nobody here.
    report::DrawPdf drawPdf; ///< Of scheduled reports; on the thread of long jobs. Null: those that are PDFs fail.
    QString metricsListen; ///< Own listener for `/metrics`; empty: it is answered beside the rest.
    net::ServerTls tls; ///< Empty: behind a reverse proxy, or on this machine only.
    QString name; ///< Whose leases these are; unique among the relays of a database. Empty: made up.
    std::shared_ptr<const Clock> clock; ///< The one the database was opened with; null: the system's.
    int intakeWriters = 0; ///< 0: one on SQLite, two on MySQL.
    int commandThreads = 0; ///< 0: one on SQLite, four on MySQL.
    std::size_t intakeLimit = 2000; ///< Posts that wait; beyond: 503.
    IntakeRates rates; ///< Beyond: 429.
    /// Reverse proxies: addresses and networks whose X-Forwarded-For is believed. None: the caller is who connects.
    QStringList trustedProxies;
    SpoolOptions spool; ///< For times when the database is away; without one they are answered 503.
    int consoles = 1000;
    int sendsInFlight = 16;
    int sendsPerSecond = 80; ///< Of a number; 0: no limit of ours.
    desk::GuestPace guestPace;
    milliseconds answerWithin{25'000}; ///< The provider's time for an answer.
    milliseconds channelsEvery{500}; ///< Looks for new channels.
    milliseconds pullsEvery{300'000}; ///< Asks providers that can be asked for what their webhooks did not bring.
    milliseconds jobsEvery{5'000}; ///< Reaping, recovery, waking snoozed ones.
    milliseconds heartbeatEvery{15'000}; ///< Sessions are renewed.
    MediaOptions media; ///< Files of messages; without a folder guests' files stay with their provider.
    desk::AuditHmac auditHmac; ///< Seals the audit log, on the jobs' thread; null: it is not sealed here.
    AlertOptions alerts; ///< Looking for what is wrong, and telling it.
    net::HttpServerLimits limits;
    std::function<void()> messagesChanged; ///< Messages came or changed; on the feed's thread, must not block.
};

/// Webhooks in, messages out, consoles told: everything between the providers, one database and the consoles. Embedded
/// in a console or headless; any number of them on one database. Made, started and stopped from one thread, never from
/// its own callbacks; the database must outlive it.
class Relay final
{
public:
    /// `unseal` opens channel secrets; it is called on the relay's threads.
    Relay(db::Database &database, desk::Unseal unseal, RelayOptions options = {});
    ~Relay();
    Q_DISABLE_COPY_MOVE(Relay)

    /// The address it listens on ("127.0.0.1:40123"). Errors: the database does not answer, the port or the
    /// spool is taken, the address is nonsense. Once; a stopped relay is not started again.
    Result<QString> start();
    /// Within 5 s while the database answers (a call to one that is away takes its OpenOptions::patience longer).
    /// Harmless when repeated.
    void stop();
    [[nodiscard]] QString address() const;
    /// Of the metrics' own listener; empty when there is none.
    [[nodiscard]] QString metricsAddress() const;
    [[nodiscard]] QString name() const;
    /// Something was written to the database in this process: tell it at once instead of at the next look. Any thread.
    void poke();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bellhop::relay
