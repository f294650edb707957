// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/db/sqlite_connection.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace bellhop::db {

/// One or more threads that each own a connection and serve one queue, commands before intake. Callers of run() block
/// until their job is done, so the queue is never longer than the program has threads. Any thread.
class SqliteWorkers final
{
public:
    using Job = std::function<Run(SqliteConnection &)>;

    SqliteWorkers() = default;
    ~SqliteWorkers();
    Q_DISABLE_COPY_MOVE(SqliteWorkers)

    /// Starts the threads and opens their connections; the first error of them.
    Status start(int threads, const QString &path, bool writes, const std::shared_ptr<const Clock> &clock);
    Run run(const Job &job, Urgency urgency);
    /// Jobs that no thread has begun.
    [[nodiscard]] int waiting() const;

private:
    struct Ticket {
        const Job *job = nullptr;
        Run result;
        bool finished = false;
    };

    void serve(const QString &path, bool writes, const std::shared_ptr<const Clock> &clock, Status &opened, int &ready);
    void serveQueue(SqliteConnection &connection);

    mutable std::mutex m_mutex; ///< Guards all below but the threads.
    std::condition_variable m_work;
    std::condition_variable m_finished;
    std::deque<Ticket *> m_commands;
    std::deque<Ticket *> m_intake;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace bellhop::db
