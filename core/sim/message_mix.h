// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"
#include "core/sim/guest_message.h"

#include <random>

namespace bellhop::sim {

/// Messages of all kinds, by chance, as guests send them; repeatable by the seed. Only kinds that the provider passes
/// on. Texts and captions contain the words they are given, so that each can be found again. One thread at a time.
class MessageMix final
{
public:
    explicit MessageMix(quint32 seed)
        : m_random(seed)
    {
    }

    /// `lastReceived`: what a reply or a pressed button refers to; empty: no such.
    [[nodiscard]] GuestMessage next(Provider provider, const QString &words, const QString &lastReceived);

private:
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }
    [[nodiscard]] GuestMessage file(const QString &words);
    [[nodiscard]] GuestMessage rare(const QString &words);

    std::mt19937 m_random;
};

} // namespace bellhop::sim
