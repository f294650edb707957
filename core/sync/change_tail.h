// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queries.h"

#include <set>
#include <vector>

namespace bellhop::sync {

/// Where a reader of the change log stands. Sequence numbers are given at insert and seen at commit, so a lower one can
/// become visible after a higher one: the last `overlap` are read again and what is known is dropped. Pure; one thread.
class ChangeTail final
{
public:
    explicit ChangeTail(qint64 overlap = 500)
        : m_overlap(overlap)
    {
    }

    /// From here on: `newest` and what of the overlap is visible already.
    void startAt(qint64 newest, const std::vector<desk::Change> &visible);
    [[nodiscard]] qint64 readAfter() const { return m_newest > m_overlap ? m_newest - m_overlap : 0; }
    [[nodiscard]] qint64 newest() const { return m_newest; }
    /// Whether `seq` is told already, or too old to matter.
    [[nodiscard]] bool knows(qint64 seq) const { return seq <= readAfter() || m_seen.count(seq) > 0; }
    /// Entries between ours and the oldest were deleted, or the log is another one: everything must be read anew.
    [[nodiscard]] bool hasLost(const desk::ChangeBounds &bounds) const;
    /// What of the entries read after `readAfter()` is new.
    std::vector<desk::Change> take(const std::vector<desk::Change> &read);

private:
    qint64 m_overlap;
    qint64 m_newest = 0;
    std::set<qint64> m_seen; ///< Of the overlap.
};

} // namespace bellhop::sync
