// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite_worker.h"

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

SqliteWorkers::~SqliteWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_work.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

Status SqliteWorkers::start(int threads, const QString &path, bool writes, const std::shared_ptr<const Clock> &clock)
{
    Status opened = done();
    int ready = 0;
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([&, path, writes, clock] { serve(path, writes, clock, opened, ready); });
    std::unique_lock lock(m_mutex);
    m_finished.wait(lock, [&] { return ready == threads; });
    return opened;
}

void SqliteWorkers::serve(
    const QString &path, bool writes, const std::shared_ptr<const Clock> &clock, Status &opened, int &ready)
{
    const auto connection = SqliteConnection::open(path, writes, clock);
    {
        // start() waits until all are ready, so its variables live until here.
        const std::lock_guard lock(m_mutex);
        if (!connection.ok() && opened.ok())
            opened = connection.error();
        ++ready;
        m_finished.notify_all();
    }
    if (connection.ok())
        serveQueue(**connection);
}

void SqliteWorkers::serveQueue(SqliteConnection &connection)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_work.wait(lock, [&] { return m_stop || !m_commands.empty() || !m_intake.empty(); });
        std::deque<Ticket *> &queue = m_commands.empty() ? m_intake : m_commands;
        if (queue.empty())
            return;
        Ticket *const ticket = queue.front();
        queue.pop_front();
        lock.unlock();
        Run result = (*ticket->job)(connection);
        lock.lock();
        ticket->result = std::move(result);
        ticket->finished = true;
        m_finished.notify_all();
    }
}

Run SqliteWorkers::run(const Job &job, Urgency urgency)
{
    Ticket ticket{&job, {}, false};
    std::unique_lock lock(m_mutex);
    if (m_stop)
        return {makeError(ErrorKind::Cancelled, u"The database is being closed."_s), Failure::None, false};
    (urgency == Urgency::Command ? m_commands : m_intake).push_back(&ticket);
    m_work.notify_one();
    m_finished.wait(lock, [&] { return ticket.finished; });
    return std::move(ticket.result);
}

int SqliteWorkers::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_commands.size() + m_intake.size());
}

} // namespace bellhop::db
