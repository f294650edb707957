// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/relay/raw_post.h"
#include "core/relay/spool_options.h"

#include <memory>
#include <mutex>
#include <vector>

namespace bellhop::relay {

/// What is in a spool.
struct SpoolFigures {
    qint64 posts = 0; ///< Waiting.
    qint64 bytes = 0; ///< Of them, sealed.
    qint64 setAside = 0; ///< Kept, but refused by the database or not to be opened.
    qint64 setAsideBytes = 0;
    Instant oldest; ///< Arrival of the first that waits, by this machine's clock; unset: none waits.
};

/// Posts on this machine's disk, in their order, each sealed with its uuid: an SQLite file of mode 0600 in which every
/// append is synced before it returns. One process at a time. Blocks; any thread.
class SpoolFile final
{
public:
    /// One post that was kept. The error: it does not open (another site's key, a damaged disk).
    struct Kept {
        qint64 id = 0;
        qint64 bytes = 0; ///< Sealed.
        Instant arrived; ///< By this machine's clock.
        Result<RawPost> post;
    };

    /// Makes the file when there is none. What was set aside waits again: a cause may be gone. Conflict: another
    /// process has it.
    static Result<std::unique_ptr<SpoolFile>> open(SpoolOptions options);

    /// All of them or none; on the disk when it returns a value. QueueFull when they do not fit.
    Status append(const std::vector<RawPost> &posts);
    /// The first that wait, at most `count` and about `bytes` of them.
    Result<std::vector<Kept>> oldest(int count, qint64 bytes);
    Status remove(const std::vector<Kept> &posts);
    /// Keeps it out of the others' way.
    Status setAside(const Kept &post);
    /// Does not block.
    [[nodiscard]] SpoolFigures figures() const;

private:
    explicit SpoolFile(SpoolOptions options)
        : m_options(std::move(options))
    {
    }
    Status prepare();
    [[nodiscard]] Result<std::vector<db::Params>> sealedRows(const std::vector<RawPost> &posts, qint64 &bytes) const;
    [[nodiscard]] Kept opened(const db::Row &row) const;

    const SpoolOptions m_options;
    std::unique_ptr<db::Database> m_database;
    std::mutex m_changing; ///< One change at a time, so that the figures fit the file.
    mutable std::mutex m_mutex; ///< Guards m_figures.
    SpoolFigures m_figures;
};

} // namespace bellhop::relay
