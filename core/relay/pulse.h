// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace bellhop::relay {

/// Lets one thread wait and others wake or stop it. A poke that comes before the wait is not lost. Any thread.
class Pulse final
{
public:
    Pulse() = default;
    Q_DISABLE_COPY_MOVE(Pulse)

    void poke()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_poked)
                return;
            m_poked = true;
        }
        m_changed.notify_one();
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] bool isStopped() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stopped;
    }

    /// Until poked, stopped or the time is over; takes the poke. False: stopped.
    bool wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, time, [this] { return m_poked || m_stopped; });
        m_poked = false;
        return !m_stopped;
    }

    /// Like wait, but pokes do not end it and are kept.
    bool rest(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, time, [this] { return m_stopped; });
        return !m_stopped;
    }

private:
    mutable std::mutex m_mutex; ///< Guards the two flags.
    std::condition_variable m_changed;
    bool m_poked = false;
    bool m_stopped = false;
};

} // namespace bellhop::relay
