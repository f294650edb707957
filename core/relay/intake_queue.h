// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/incoming.h"
#include "core/relay/post_store.h"
#include "core/relay/spool.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace bellhop::relay {

/// Collects posts across requests and stores each batch in one transaction; the provider hears 200 after its commit,
/// 503 when it cannot be kept. What cannot be stored now, and what would overtake it, goes to the spool. push() from
/// any thread; the work is done on its writer threads.
class IntakeQueue final
{
public:
    struct Options {
        int writers = 1;
        std::size_t limit = 2000; ///< Posts that wait; beyond: 503.
        qint64 limitBytes = 64 * 1024 * 1024; ///< Of them together.
        std::size_t batchPosts = 64;
        std::size_t batchItems = 1000;
        std::chrono::milliseconds gather{10}; ///< A batch waits no longer, and only while more keep coming.
    };

    /// `isDatabaseThere` must not block.
    IntakeQueue(PostStore &store, Spool &spool, Figures &figures, const Options &options,
        std::function<bool()> isDatabaseThere);
    ~IntakeQueue();
    Q_DISABLE_COPY_MOVE(IntakeQueue)

    void start();
    /// Takes it, or answers 503 at once when the queue is full.
    void push(Incoming incoming);
    [[nodiscard]] std::size_t waiting() const;
    /// Answers what waits with 503 and ends the threads; a transaction under way is finished.
    void beginStop();
    void stop();

private:
    void run();
    /// Empty: stopped.
    IncomingBatch take(std::size_t lastSize);
    void gather(std::unique_lock<std::mutex> &lock, std::size_t hoped);
    void divert(Incoming incoming);
    void store(IncomingBatch batch);
    void storeOneByOne(IncomingBatch batch);

    PostStore &m_store;
    Spool &m_spool;
    Figures &m_figures;
    const Options m_options;
    const std::function<bool()> m_isDatabaseThere;
    mutable std::mutex m_mutex; ///< Guards the four below.
    std::deque<Incoming> m_waiting;
    qint64 m_waitingBytes = 0;
    std::size_t m_wanted = 1; ///< How many a writer waits for.
    bool m_stopped = false;
    std::condition_variable m_changed;
    std::vector<std::thread> m_threads;
};

} // namespace bellhop::relay
