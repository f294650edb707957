// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/queries.h"
#include "core/relay/figures.h"
#include "core/relay/pulse.h"

#include <QHash>

#include <atomic>
#include <chrono>
#include <map>
#include <thread>

namespace bellhop::relay {

/// Tells what is new in the change log, once each, however it was written and by whom (DESIGN §4.11). Entries get their
/// number at insert and are seen at commit, so numbers that were skipped are looked for again. Own thread; the
/// callbacks come on it. Also the first to notice that the database is away.
class Feed final
{
public:
    struct Listeners {
        /// Ready frames and the number up to which they tell everything.
        std::function<void(std::vector<QByteArray> frames, qint64 seq)> publish;
        std::function<void()> sendsDue; ///< A message of ours waits for its provider.
        std::function<void()> mediaChanged; ///< A message has a file, which may have to be fetched or uploaded.
        std::function<void()> agentsChanged; ///< Somebody's account may have been closed.
        std::function<void()> messagesChanged = {}; ///< May be null.
    };

    Feed(db::Database &database, Figures &figures, Listeners listeners);
    ~Feed();
    Q_DISABLE_COPY_MOVE(Feed)

    /// Finds the end of the log; blocks.
    Status start();
    void beginStop();
    void stop();

    /// Look at once. Any thread.
    void poke() { m_pulse.poke(); }
    /// Whether anybody wants frames; without, it looks four times a second. Any thread.
    void setAudience(bool somebody);
    /// The database answered lately. Any thread.
    [[nodiscard]] bool isDatabaseThere() const;
    /// How long it has answered since it was away; the longest time there is when it never was. Any thread.
    [[nodiscard]] milliseconds timeSinceOutage() const;
    /// Age of the last look that succeeded. Any thread.
    [[nodiscard]] milliseconds lag() const;
    [[nodiscard]] qint64 seq() const { return m_seq.load(); }
    /// What the last look took, or the one under way when that takes longer already. Any thread.
    [[nodiscard]] milliseconds lookTime() const;

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Facts {
        qint64 epoch = 0;
        bool closed = false;
    };
    using Changes = std::vector<desk::HubChange>;

    void run();
    /// How many entries were new.
    Result<std::size_t> look();
    /// The entries of a page that were not seen before; notes the gaps.
    Changes sift(const Changes &page);
    [[nodiscard]] qint64 startOfLook();
    void forgetOldGaps();
    void tell(const Changes &fresh);
    std::vector<QByteArray> framesOf(const Changes &fresh);
    Status learnAll();
    void conversationFrames(const desk::HubChange &told, bool born, std::vector<QByteArray> &frames);
    [[nodiscard]] std::chrono::milliseconds period() const;

    db::Database &m_database;
    Figures &m_figures;
    const Listeners m_listeners;
    Pulse m_pulse;
    std::thread m_thread;
    std::atomic<qint64> m_seq{0}; ///< Highest entry seen.
    std::atomic<bool> m_audience{false};
    std::atomic<qint64> m_lookStarted{0}; ///< Steady milliseconds; 0: none under way.
    std::atomic<qint64> m_lookTook{0}; ///< Milliseconds.
    std::atomic<bool> m_lastLookFailed{false};
    std::atomic<qint64> m_lastLook{0}; ///< Steady milliseconds.
    std::atomic<qint64> m_recovered{0}; ///< Steady milliseconds; 0: it was never away.
    // The feed's thread only:
    std::map<qint64, SteadyClock::time_point> m_gaps; ///< Numbers skipped, and since when.
    SteadyClock::time_point m_oldGapsLook{};
    QHash<qint64, Facts> m_known; ///< By conversation; empty without an audience.
    bool m_informed = false; ///< m_known holds what is live.
    qint64 m_blindUntil = 0; ///< Changes up to here may be in m_known already: what they changed is not certain.
};

} // namespace bellhop::relay
