// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/outbox.h"
#include "core/model/views.h"
#include "core/relay/alert_watch.h"
#include "core/relay/spool_file.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace bellhop::relay {

/// What only the database knows, as of a moment ago.
struct HealthSnapshot {
    desk::OutboxFigures outbox;
    std::vector<ChannelCard> channels;
    QStringList broken; ///< Channels left out.
    std::vector<AlertCard> alerts; ///< Open ones, of all relays too.
    Instant now; ///< The database's time.
};

/// What this process knows at once.
struct LiveFigures {
    bool databaseThere = true;
    db::Dialect dialect = db::Dialect::Sqlite;
    Instant lastInbound; ///< Since the start.
    int consoles = 0;
    std::size_t intakeWaiting = 0;
    std::size_t commandsWaiting = 0;
    int sendsInFlight = 0;
    std::optional<SpoolFigures> spool; ///< Nothing: there is none.
    qint64 feedSeq = 0;
    milliseconds feedLag{0};
    QString relay; ///< Its name.
    std::vector<AlertCard> alerts; ///< This relay's own.
    AlertWatch::Gauges vitals;
    AlertHook::Counts hook;
};

/// The last snapshot. refresh() blocks: the jobs' thread. The rest: any thread, does not block.
class Health final
{
public:
    explicit Health(db::Database &database)
        : m_database(database)
    {
    }

    Status refresh(const QStringList &brokenChannels);
    /// The body of `/health`.
    [[nodiscard]] QByteArray toJson(const LiveFigures &live) const;
    /// The gauges of `/metrics`.
    [[nodiscard]] QByteArray toPrometheus(const LiveFigures &live) const;

private:
    [[nodiscard]] std::shared_ptr<const HealthSnapshot> snapshot() const;

    db::Database &m_database;
    mutable std::mutex m_mutex; ///< Guards m_snapshot.
    std::shared_ptr<const HealthSnapshot> m_snapshot = std::make_shared<const HealthSnapshot>();
};

} // namespace bellhop::relay
