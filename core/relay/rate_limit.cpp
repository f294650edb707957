// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace bellhop::relay {

namespace {

constexpr qsizetype kLookAtLeast = 4'096;

QHash<QString, int> messagesByGuest(const InboundDelivery &delivery)
{
    QHash<QString, int> counts;
    for (const InboundItem &item : delivery.items) {
        if (const auto *message = std::get_if<InboundMessage>(&item.event))
            ++counts[message->from.userId.isEmpty() ? message->from.phone : message->from.userId];
    }
    return counts;
}

std::chrono::seconds untilOne(double left, double perSecond)
{
    return std::chrono::seconds(std::max<qint64>(1, static_cast<qint64>(std::ceil((1 - left) / perSecond))));
}

/// A debt of one burst at most: even the largest post is forgotten in time.
double without(double left, double taken, double burst)
{
    return std::max(left - taken, -burst);
}

} // namespace

double RateLimit::refilled(const Bucket &bucket, double perSecond, double burst, Time now)
{
    if (bucket.at == Time())
        return burst;
    const double passed = std::chrono::duration<double>(now - bucket.at).count();
    return std::min(burst, bucket.left + std::max(0.0, passed) * perSecond);
}

std::optional<std::chrono::seconds> RateLimit::take(ChannelId channel, const InboundDelivery &delivery, Time now)
{
    double channelLeft = 1;
    if (m_rates.channelPerSecond > 0) {
        channelLeft = refilled(m_channels.value(channel), m_rates.channelPerSecond, m_rates.channelBurst, now);
        if (channelLeft < 1)
            return untilOne(channelLeft, m_rates.channelPerSecond);
    }
    QHash<QString, int> counts;
    if (m_rates.guestPerSecond > 0)
        counts = messagesByGuest(delivery);
    const auto guestLeft = [&](const QString &guest) {
        return refilled(m_guests.value({channel, guest}), m_rates.guestPerSecond, m_rates.guestBurst, now);
    };
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (const double left = guestLeft(it.key()); left < 1)
            return untilOne(left, m_rates.guestPerSecond);
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_guests[{channel, it.key()}] = {without(guestLeft(it.key()), it.value(), m_rates.guestBurst), now};
    if (m_rates.channelPerSecond > 0) {
        const auto items = static_cast<double>(delivery.items.size());
        m_channels[channel] = {without(channelLeft, items, m_rates.channelBurst), now};
    }
    forgetTheQuiet(now);
    return std::nullopt;
}

void RateLimit::forgetTheQuiet(Time now)
{
    if (m_guests.size() < m_lookAt)
        return;
    for (auto it = m_guests.begin(); it != m_guests.end();) {
        const bool full = refilled(*it, m_rates.guestPerSecond, m_rates.guestBurst, now) >= m_rates.guestBurst;
        it = full ? m_guests.erase(it) : std::next(it);
    }
    m_lookAt = std::max(kLookAtLeast, 2 * m_guests.size());
}

} // namespace bellhop::relay
