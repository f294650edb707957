// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/alert_settings.h"
#include "core/model/alert.h"
#include "core/model/people.h"

#include <QHash>

#include <vector>

namespace bellhop::desk {

// Alerts as they are stored. What is wrong is measured here and judged in core/model/alert.h. Blocking; any thread
// unless said otherwise.

/// One thing to be told of an alert.
struct AlertTelling {
    enum class What { Opened, Again, Worse, Cleared };
    What what = What::Opened;
    AlertCard card;
    Instant at; ///< The database's time, or the relay's while that is away.
    bool operator==(const AlertTelling &) const = default;
};
QLatin1String toWire(AlertTelling::What what);

/// What a look at the site remembers from one time to the next, so that it reads little; of one thread.
struct AlertMemory {
    int rounds = 0;
    Instant lookedTo; ///< Webhooks were counted up to here.
    QHash<ChannelId, Instant> lastPost;
    struct Usual {
        Instant at;
        Instant from; ///< Of the silence.
        qint64 count = 0;
    };
    QHash<ChannelId, Usual> usual; ///< What comes in a stretch as long as this silence.
    std::vector<AlertFacts> serviceLevels; ///< As last measured.
};

/// Measures everything that the database knows. Reads only.
Result<std::vector<AlertFacts>> lookForAlerts(
    db::Database &database, const AlertSettings &settings, AlertMemory &memory);

/// What a relay found out about itself, or what came of it while the database was away.
struct RelayAlert {
    AlertFacts facts;
    Instant since;
    int told = 0; ///< By the relay itself, while the database was away.
    Instant toldAt;
    Instant endedAt; ///< Set: it is over.
    QString uuid = {}; ///< Under which it was told; empty: not yet.
};

struct KeptAlerts {
    std::vector<AlertTelling> told; ///< In the order of what was found.
    std::vector<AlertCard> open;
};
/// Makes the open alerts what was found: new ones are opened, those whose cause is gone are cleared, told are those
/// whose time has come outside quiet hours (that one is over is told then too). What is told is marked as told in the
/// same transaction.
Result<KeptAlerts> keepAlerts(
    db::Database &database, const AlertSettings &settings, const std::vector<AlertFacts> &found);
/// The same for those of one relay.
Result<KeptAlerts> keepRelayAlerts(
    db::Database &database, const AlertSettings &settings, const QString &relay, const std::vector<RelayAlert> &found);

/// Whoever sees it says that they take care of it. NotFound: it is over, or out of sight. Part of the caller's
/// transaction; writes an audit row.
Status acknowledgeAlert(db::Connection &connection, const Actor &actor, qint64 alert);

/// The open ones in the reader's sight, the most urgent first; at most 500. Views only.
Result<std::vector<AlertCard>> loadAlerts(db::Database &database);

/// Clears what relays that are gone have left open (not seen for 10 min), and forgets what was cleared longer ago than
/// retention_class says for 'ledger'; at most 500 rows. Rows touched.
Result<int> sweepAlerts(db::Database &database);

} // namespace bellhop::desk
