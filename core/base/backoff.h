// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace bellhop {

/// Waiting times that double up to a cap, each drawn from its upper half, so that many clients do not return together.
class Backoff final
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds cap)
        : m_first(first)
        , m_cap(cap)
    {
    }

    /// How long to wait before the next try.
    [[nodiscard]] std::chrono::milliseconds next();
    /// After a success.
    void reset() { m_tries = 0; }
    [[nodiscard]] int tries() const { return m_tries; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_cap;
    int m_tries = 0;
};

} // namespace bellhop
