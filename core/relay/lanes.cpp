// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/lanes.h"

namespace bellhop::relay {

Lanes::Lanes(int threads, std::size_t limit)
    : m_limitPerLane(std::max<std::size_t>(1, limit / static_cast<std::size_t>(std::max(1, threads))))
{
    for (int i = 0; i < std::max(1, threads); ++i) {
        auto &lane = *m_lanes.emplace_back(std::make_unique<Lane>());
        lane.thread = std::thread([&lane] { run(lane); });
    }
}

Lanes::~Lanes()
{
    stop();
}

Lanes::Lane &Lanes::laneOf(qint64 key)
{
    return *m_lanes[static_cast<std::size_t>(static_cast<quint64>(key) % m_lanes.size())];
}

bool Lanes::push(qint64 key, Entry entry)
{
    Lane &lane = laneOf(key);
    {
        const std::lock_guard lock(lane.mutex);
        if (lane.stopped || (!entry.firm && lane.entries.size() >= m_limitPerLane))
            return false;
        lane.entries.push_back(std::move(entry));
    }
    lane.changed.notify_one();
    return true;
}

bool Lanes::post(qint64 key, Task task)
{
    return push(key, {std::move(task), false});
}

void Lanes::postFirm(qint64 key, Task task)
{
    push(key, {std::move(task), true});
}

std::size_t Lanes::waiting() const
{
    std::size_t sum = 0;
    for (const auto &lane : m_lanes) {
        const std::lock_guard lock(lane->mutex);
        sum += lane->entries.size();
    }
    return sum;
}

void Lanes::run(Lane &lane)
{
    std::unique_lock lock(lane.mutex);
    for (;;) {
        lane.changed.wait(lock, [&lane] { return lane.stopped || !lane.entries.empty(); });
        if (lane.entries.empty())
            return;
        const Entry entry = std::move(lane.entries.front());
        lane.entries.pop_front();
        const bool drop = lane.stopped && !entry.firm;
        lock.unlock();
        if (!drop)
            entry.task();
        lock.lock();
    }
}

void Lanes::stop()
{
    for (const auto &lane : m_lanes) {
        {
            const std::lock_guard lock(lane->mutex);
            lane->stopped = true;
        }
        lane->changed.notify_all();
    }
    for (const auto &lane : m_lanes) {
        if (lane->thread.joinable())
            lane->thread.join();
    }
}

} // namespace bellhop::relay
