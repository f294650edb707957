// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/inbound.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace bellhop::relay {

/// How much a channel, and each guest of it, may bring per second and at once. Beyond, the provider hears 429 and
/// repeats the post later: nothing is lost, and one guest's machine does not fill the database. A rate of 0 is no
/// limit.
struct IntakeRates {
    double guestPerSecond = 200; ///< Messages.
    double guestBurst = 2'000;
    double channelPerSecond = 20'000; ///< Messages and statuses.
    double channelBurst = 100'000;
};

/// Token buckets for IntakeRates. A post is let in whole or not at all, and whenever something is left in its buckets,
/// however large it is: otherwise one that is larger than a bucket would never get in. One thread at a time.
class RateLimit final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit RateLimit(const IntakeRates &rates)
        : m_rates(rates)
    {
    }

    /// Nothing: let in, and counted. Otherwise not counted, and how long to wait.
    std::optional<std::chrono::seconds> take(ChannelId channel, const InboundDelivery &delivery, Time now);
    /// Guests whose buckets are not full, and some more; bounded by the channels' rates.
    [[nodiscard]] qsizetype guests() const { return m_guests.size(); }

private:
    struct Bucket {
        double left = 0;
        Time at;
    };
    using GuestKey = std::pair<ChannelId, QString>;
    static double refilled(const Bucket &bucket, double perSecond, double burst, Time now);
    void forgetTheQuiet(Time now);

    const IntakeRates m_rates;
    QHash<ChannelId, Bucket> m_channels;
    QHash<GuestKey, Bucket> m_guests;
    qsizetype m_lookAt = 4'096; ///< When so many guests are known, the quiet ones are forgotten.
};

} // namespace bellhop::relay
