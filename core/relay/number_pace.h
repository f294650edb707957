// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <deque>

namespace bellhop::relay {

/// How many messages of one number may leave now, such that no second ever holds more than its provider takes of it.
/// What is over it they refuse, and the number has to rest. A message has its place from its lease until a second after
/// its first byte, however long it waits in between. Not thread-safe.
class NumberPace final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    /// A second, and what messages may bunch on their way to the provider.
    static constexpr std::chrono::milliseconds kSpan{1050};

    /// Of `perSecond` places those that are free.
    [[nodiscard]] int room(Time now, int perSecond)
    {
        forget(now);
        return std::max(0, perSecond - m_held - static_cast<int>(m_gone.size()));
    }
    /// Until the next place is free, when none was; what is held back says itself when it is done.
    [[nodiscard]] std::chrono::milliseconds untilRoom(Time now) const
    {
        return m_gone.empty() ? kSpan : std::chrono::ceil<std::chrono::milliseconds>(m_gone.front() + kSpan - now);
    }

    /// Leased.
    void hold() { ++m_held; }
    /// Its first byte is about to leave.
    void leave(Time now)
    {
        --m_held;
        forget(now);
        m_gone.push_back(now);
    }
    /// It does not leave after all.
    void putBack() { --m_held; }

private:
    void forget(Time now)
    {
        while (!m_gone.empty() && now - m_gone.front() >= kSpan)
            m_gone.pop_front();
    }

    int m_held = 0;
    std::deque<Time> m_gone; ///< When each of the last second left.
};

} // namespace bellhop::relay
