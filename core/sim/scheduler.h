// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace bellhop::sim {

/// Runs functions later, one after the other, on a thread of its own. after() from any thread; the functions must not
/// block. stop() drops what is still waiting and ends within the function that runs.
class Scheduler final
{
public:
    Scheduler();
    ~Scheduler();
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    void after(std::chrono::milliseconds delay, std::function<void()> work);
    void stop();

private:
    void run();

    std::mutex m_mutex; // guards the members below, not m_thread
    std::condition_variable m_changed;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_due;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace bellhop::sim
