// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace bellhop::relay {

/// A few threads for work that blocks. Tasks with the same key run one after the other in the order they came. Any
/// thread may post.
class Lanes final
{
public:
    using Task = std::function<void()>;

    /// `limit`: tasks that wait, all lanes together.
    Lanes(int threads, std::size_t limit);
    ~Lanes();
    Q_DISABLE_COPY_MOVE(Lanes)

    /// False when the queue is full or stopped: the task is dropped.
    bool post(qint64 key, Task task);
    /// For what must not be lost: not counted against the limit, still run by stop().
    void postFirm(qint64 key, Task task);
    [[nodiscard]] std::size_t waiting() const;

    /// Drops the tasks that wait, but runs the firm ones; then ends the threads.
    void stop();

private:
    struct Entry {
        Task task;
        bool firm = false;
    };
    struct Lane {
        std::mutex mutex; ///< Guards the two below.
        std::deque<Entry> entries;
        bool stopped = false;
        std::condition_variable changed;
        std::thread thread;
    };
    Lane &laneOf(qint64 key);
    bool push(qint64 key, Entry entry);
    static void run(Lane &lane);

    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::size_t m_limitPerLane;
};

} // namespace bellhop::relay
