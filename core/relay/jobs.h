// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/relay/pulse.h"

#include <QString>

#include <chrono>
#include <functional>
#include <thread>
#include <vector>

namespace bellhop::relay {

/// Work by the clock, one thing after the other on one thread. A job that fails is tried again soon.
class Jobs final
{
public:
    struct Job {
        QString name;
        milliseconds every{0};
        std::function<Status()> work;
        bool hasty = false; ///< hurry() makes it due.
    };

    explicit Jobs(std::vector<Job> jobs);
    ~Jobs();
    Q_DISABLE_COPY_MOVE(Jobs)

    /// Each job runs at once, then by its clock.
    void start();
    /// Makes the hasty jobs due now. Any thread.
    void hurry();
    void beginStop();
    void stop();

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Timed {
        Job job;
        SteadyClock::time_point due{};
        bool failing = false;
    };
    void run();
    void runJob(Timed &timed);

    std::vector<Timed> m_jobs;
    std::atomic<bool> m_hurry{false};
    Pulse m_pulse;
    std::thread m_thread;
};

} // namespace bellhop::relay
