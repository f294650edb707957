// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/change_tail.h"

#include <algorithm>

namespace bellhop::sync {

void ChangeTail::startAt(qint64 newest, const std::vector<desk::Change> &visible)
{
    m_newest = newest;
    m_seen.clear();
    for (const desk::Change &change : visible)
        m_seen.insert(change.seq);
}

bool ChangeTail::hasLost(const desk::ChangeBounds &bounds) const
{
    return bounds.oldest > m_newest + 1 || bounds.newest < m_newest;
}

std::vector<desk::Change> ChangeTail::take(const std::vector<desk::Change> &read)
{
    std::vector<desk::Change> fresh;
    for (const desk::Change &change : read) {
        if (m_seen.insert(change.seq).second)
            fresh.push_back(change);
        m_newest = std::max(m_newest, change.seq);
    }
    m_seen.erase(m_seen.begin(), m_seen.upper_bound(readAfter()));
    return fresh;
}

} // namespace bellhop::sync
