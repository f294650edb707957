// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/alerts.h"
#include "core/relay/alert_hook.h"
#include "core/relay/alert_options.h"
#include "core/relay/pulse.h"
#include "core/relay/spool_file.h"

#include <QStringList>

#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace bellhop::relay {

/// What a relay knows of itself without asking anybody.
struct Vitals {
    bool databaseThere = true;
    milliseconds databaseTook{0};
    std::optional<SpoolFigures> spool;
};

/// What goes wrong at this relay alone: the database away or slow, posts on the disk, the clock, the disk. A thread of
/// its own that never touches the database, so it works while that is away: then, or when that takes nothing
/// up for 10 s, it tells by itself, by the settings it knew last; else the database decides who is told and when
/// (AlertDesk gives it what is found). Also keeps the webhook going. Every method from any thread; none blocks.
class AlertWatch final
{
public:
    /// `folders`: whose disks are looked after.
    AlertWatch(QString relay, QStringList folders, const AlertOptions &options, std::function<Vitals()> vitals,
        AlertHook &hook);
    ~AlertWatch();
    Q_DISABLE_COPY_MOVE(AlertWatch)

    void start();
    void beginStop();
    void stop();

    void setSettings(const AlertSettings &settings);
    /// The database's clock minus this machine's.
    void noteSkew(milliseconds skew);
    /// What is wrong now, and what was while the database did not know; for desk::keepRelayAlerts.
    [[nodiscard]] std::vector<desk::RelayAlert> forDatabase() const;
    /// What became of what forDatabase() gave.
    void stored(const std::vector<desk::RelayAlert> &given, const std::vector<AlertCard> &open);
    /// The most urgent first.
    [[nodiscard]] std::vector<AlertCard> open() const;

    struct Gauges {
        double databaseSeconds = 0; ///< An answer of the database.
        double skewSeconds = 0;
        double diskFreeRatio = 1; ///< Of the fullest disk.
        double diskFreeBytes = 0;
    };
    [[nodiscard]] Gauges gauges() const;

    /// One look; what the thread does every `watchEvery`.
    void look();

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Own {
        AlertCard card;
        AlertFacts acknowledged; ///< As it was then.
        bool known = false; ///< To the database.
    };
    struct Found {
        AlertKind kind;
        AlertMeasure seen;
        QString detail;
    };

    void run();
    [[nodiscard]] std::vector<Found> measure(const Vitals &vitals);
    void lookAtDisk();
    [[nodiscard]] static qint64 secondsSince(std::optional<SteadyClock::time_point> since);
    void take(const AlertFacts &facts, Instant now);
    void end(const Own &own, Instant now, bool databaseThere);
    void tellOwn(Own &own, Instant now);
    [[nodiscard]] static desk::RelayAlert relayAlertOf(const Own &own, Instant endedAt = {});

    const QString m_relay;
    const QStringList m_folders;
    const AlertOptions m_options;
    const std::function<Vitals()> m_vitals;
    AlertHook &m_hook;
    mutable std::mutex m_mutex; ///< Guards what follows up to the thread.
    AlertSettings m_settings;
    std::map<QString, Own> m_open; ///< By alertKey.
    std::vector<desk::RelayAlert> m_ended; ///< The database does not know that yet.
    milliseconds m_skew{0};
    Gauges m_gauges;
    std::optional<SteadyClock::time_point> m_awaySince;
    std::optional<SteadyClock::time_point> m_slowSince;
    // Of whoever looks alone.
    std::optional<SteadyClock::time_point> m_diskLook;
    Found m_disk{AlertKind::Disk, {100, 1'000'000'000, 0}, {}};
    DiskSpace m_fullest; ///< As `m_disk`.
    Pulse m_pulse;
    std::thread m_thread;
};

} // namespace bellhop::relay
