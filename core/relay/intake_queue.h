// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/intake.h"
#include "core/net/http_server.h"
#include "core/relay/figures.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace bellhop::relay {

/// A verified POST on its way into the database, with the one who waits for the answer.
struct Incoming {
    desk::Post post;
    net::HttpServer::Respond respond;
    std::chrono::steady_clock::time_point arrived = std::chrono::steady_clock::now();
};

/// Collects posts across requests and stores each batch in one transaction; the provider hears 200 after its commit,
/// 503 when it cannot be kept. push() from any thread; the work is done on its writer threads.
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

    /// `onStored` is called on a writer thread after each commit.
    IntakeQueue(db::Database &database, Figures &figures, const Options &options, std::function<void()> onStored);
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
    using Batch = std::vector<Incoming>;
    void run();
    /// Empty: stopped.
    Batch take(std::size_t lastSize);
    void gather(std::unique_lock<std::mutex> &lock, std::size_t hoped);
    void store(Batch batch);
    void storeOneByOne(Batch batch);
    bool storeSingle(Incoming &incoming);
    void stored(Incoming &incoming);
    void refuse(Incoming &incoming, WebhookResult result);

    db::Database &m_database;
    Figures &m_figures;
    const Options m_options;
    const std::function<void()> m_onStored;
    mutable std::mutex m_mutex; ///< Guards the four below.
    std::deque<Incoming> m_waiting;
    qint64 m_waitingBytes = 0;
    std::size_t m_wanted = 1; ///< How many a writer waits for.
    bool m_stopped = false;
    std::condition_variable m_changed;
    std::vector<std::thread> m_threads;
};

} // namespace bellhop::relay
