// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/scheduler.h"

namespace bellhop::sim {

Scheduler::Scheduler()
    : m_thread([this] { run(); })
{
}

Scheduler::~Scheduler()
{
    stop();
}

void Scheduler::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_due.emplace(std::chrono::steady_clock::now() + delay, std::move(work));
    }
    m_changed.notify_one();
}

void Scheduler::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    const std::lock_guard lock(m_mutex);
    m_due.clear();
}

void Scheduler::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_due.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto first = m_due.begin()->first;
        if (first > std::chrono::steady_clock::now()) {
            m_changed.wait_until(lock, first);
            continue;
        }
        const auto work = std::move(m_due.begin()->second);
        m_due.erase(m_due.begin());
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace bellhop::sim
