// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace bellhop::relay {

/// How many messages may leave now: what providers take of a number in a second (80 unless they say otherwise), evenly.
/// What is over it they refuse, and the number has to rest. One thread.
class NumberPace final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// 0: no limit.
    explicit NumberPace(int perSecond)
        : m_perSecond(perSecond)
    {
    }

    /// With so many numbers, at most `most`.
    [[nodiscard]] int allowance(Time now, int numbers, int most)
    {
        if (m_perSecond <= 0)
            return most;
        const double rate = static_cast<double>(m_perSecond) * std::max(1, numbers);
        const double full = rate / kSlices;
        const double passed = std::chrono::duration<double>(now - m_at).count();
        m_tokens = m_at == Time() ? full : std::min(full, m_tokens + passed * rate);
        m_at = now;
        return std::min(most, static_cast<int>(m_tokens));
    }
    void spend(int messages)
    {
        if (m_perSecond > 0)
            m_tokens -= messages;
    }

private:
    static constexpr int kSlices = 4; ///< A quarter of a second's messages may leave at once.

    int m_perSecond;
    double m_tokens = 0;
    Time m_at{};
};

} // namespace bellhop::relay
