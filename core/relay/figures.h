// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/intake.h"
#include "core/model/outbound.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <chrono>

namespace bellhop::relay {

/// How a webhook POST ended.
enum class WebhookResult { Stored, Forged, Unknown, Busy, Failed, Spooled, Limited };

/// What is counted since the start, without locks. Any thread. No labels that name people.
class Figures final
{
public:
    static constexpr std::array<double, 11> kLatencyBounds{
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0}; ///< Seconds.

    void webhook(WebhookResult result) { ++m_webhooks[static_cast<std::size_t>(result)]; }
    void batch(std::size_t posts, const desk::IntakeCounts &counts);
    /// From the arrival of a POST to its 200.
    void intakeTook(std::chrono::nanoseconds time);
    void command(bool ok) { ++(ok ? m_commandsDone : m_commandsRefused); }
    void sent(SendOutcome::Kind kind) { ++m_sends[static_cast<std::size_t>(kind)]; }
    /// A look at a provider's list of messages, and what was new in it.
    void pulled(bool ok, int news)
    {
        ++(ok ? m_pulls : m_pullsFailed);
        m_pulled += static_cast<quint64>(news);
    }
    void published(std::size_t frames) { m_frames += frames; }

    /// Prometheus text of everything counted here.
    [[nodiscard]] QByteArray toPrometheus() const;

private:
    using Counter = std::atomic<quint64>;
    std::array<Counter, 7> m_webhooks{};
    std::array<Counter, 4> m_items{};
    Counter m_batches{0};
    Counter m_batchedPosts{0};
    std::array<Counter, kLatencyBounds.size() + 1> m_latency{};
    Counter m_latencyMicros{0};
    Counter m_commandsDone{0};
    Counter m_commandsRefused{0};
    std::array<Counter, 4> m_sends{};
    Counter m_pulls{0};
    Counter m_pullsFailed{0};
    Counter m_pulled{0};
    Counter m_frames{0};
};

/// One line of Prometheus text: `name{label="word"} value`.
void appendMetric(QByteArray &out, const char *name, const char *label, const char *word, double value);
void appendMetric(QByteArray &out, const char *name, double value);
void appendMetricType(QByteArray &out, const char *name, const char *type, const char *help);

} // namespace bellhop::relay
