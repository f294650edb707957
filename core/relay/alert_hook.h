// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/desk/alerts.h"
#include "core/relay/alert_options.h"
#include "core/relay/errands.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>

namespace bellhop::relay {

/// Tells alerts to a program of the site's own, one after the other, again and again until it answers 2xx: a POST of
/// JSON without a word of a guest's, signed (installer/README.md shows how to check that). Keeps at most 200; then the
/// oldest are dropped. Any thread; nothing blocks.
class AlertHook final
{
public:
    AlertHook(Errands &errands, QString relay, const AlertOptions &options);

    /// An empty url: nobody is told, what waits is dropped.
    void setTarget(const QString &url, const QByteArray &key);
    void tell(const desk::AlertTelling &telling);
    /// Sends what is due. To be called every second or so.
    void step();

    struct Counts {
        quint64 delivered = 0;
        quint64 dropped = 0;
        std::size_t waiting = 0;
    };
    [[nodiscard]] Counts counts() const;

    /// The body of the POST.
    [[nodiscard]] static QByteArray bodyOf(const desk::AlertTelling &telling, const QString &relay);
    /// "v1=" and the HMAC-SHA256 in hex of `timestamp`, a point and the body.
    [[nodiscard]] static QByteArray signature(
        const QByteArray &key, const QByteArray &timestamp, const QByteArray &body);

private:
    using SteadyClock = std::chrono::steady_clock;
    /// Outlives the hook while an answer is awaited.
    struct State {
        std::mutex mutex; ///< Guards all below.
        QString url;
        QByteArray key;
        std::deque<QByteArray> waiting;
        bool sending = false;
        int tries = 0; ///< Of the first that waits.
        SteadyClock::time_point due{};
        Backoff backoff{milliseconds(0), milliseconds(0)};
        Counts counts;
    };
    static void answered(State &state, int tries, const Result<net::ClientResponse> &answer);

    Errands &m_errands;
    const QString m_relay;
    const AlertOptions m_options;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace bellhop::relay
