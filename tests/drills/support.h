// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QRandomGenerator>

namespace bellhop::drills {

/// For a loaded machine; only a hang takes longer.
inline constexpr int kLimitMs = 120'000;

/// The drill itself cannot go on: says why and ends the program with 2. Children die with it.
[[noreturn]] void giveUp(const QString &why);

template <typename T> T must(Result<T> result, const char *what)
{
    if (!result.ok())
        giveUp(QStringLiteral("%1: %2 (%3)")
                   .arg(QString::fromLatin1(what), result.error().message, result.error().detail));
    return std::move(*result);
}

/// Chance, repeatable by its seed. One thread.
class Random final
{
public:
    explicit Random(quint32 seed)
        : m_generator(seed)
    {
    }
    /// From low to high, both included.
    int from(int low, int high) { return low + static_cast<int>(m_generator.bounded(high - low + 1)); }
    bool oneIn(int n) { return from(1, n) == 1; }
    quint32 seed() { return m_generator.generate(); }

private:
    QRandomGenerator m_generator;
};

void rest(int ms);
/// A port of this machine that nobody has, below those that the system gives to connections: a program that is killed
/// finds it free again.
[[nodiscard]] quint16 freePort();

} // namespace bellhop::drills
