// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/incoming.h"
#include "core/relay/post_store.h"
#include "core/relay/pulse.h"
#include "core/relay/spool_file.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace bellhop::relay {

/// The detour for posts while the shared database is away: onto this machine's disk, 200, and into the database in the
/// same order once it is back. One thread writes, one drains, so that a database that hangs does not keep posts from
/// the disk. Without a file it is not there: nothing needs it and it refuses everything. Any thread.
class Spool final
{
public:
    /// `acceptsWrites` asks the database for something harmless: false means that a refusal says nothing of the post.
    Spool(SpoolOptions options, PostStore &store, Figures &figures, std::function<bool()> acceptsWrites);
    ~Spool();
    Q_DISABLE_COPY_MOVE(Spool)

    /// Opens the file, once; begins to drain what is in it.
    Status start();
    [[nodiscard]] bool isInstalled() const { return m_isOpen; }
    /// While something is in it or on the way in: all posts must go through it, or they would overtake. Does not block.
    [[nodiscard]] bool isInUse() const;
    /// Keeps them and answers 200, or answers 503: full, or the disk does not take them. Does not block.
    void push(IncomingBatch batch);
    /// Nothing without a file. Does not block.
    [[nodiscard]] std::optional<SpoolFigures> figures() const;
    /// Answers with 503 what is not on the disk yet and ends the threads; what is on it waits for the next start.
    void beginStop();
    void stop();

private:
    void keepAll();
    IncomingBatch take();
    void keep(IncomingBatch batch);
    void drainAll();
    /// False: not now.
    bool drainSome();
    bool drainOneByOne(const std::vector<SpoolFile::Kept> &kept, const std::vector<desk::Post> &posts);
    bool drainOne(const SpoolFile::Kept &kept, const desk::Post &post);
    bool setAside(const SpoolFile::Kept &kept);

    const SpoolOptions m_options;
    PostStore &m_store;
    Figures &m_figures;
    const std::function<bool()> m_acceptsWrites;
    std::unique_ptr<SpoolFile> m_file;
    std::atomic<bool> m_isOpen{false};
    mutable std::mutex m_mutex; ///< Guards the four below.
    std::deque<Incoming> m_waiting;
    qint64 m_waitingBytes = 0;
    std::size_t m_onTheWay = 0; ///< Waiting or being written.
    bool m_stopped = false;
    std::condition_variable m_changed;
    bool m_failing = false; ///< The writing thread's: told already.
    Pulse m_drain;
    std::thread m_writer;
    std::thread m_drainer;
};

} // namespace bellhop::relay
