// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/figures.h"

namespace bellhop::relay {

namespace {

constexpr std::array<const char *, 7> kWebhookWords{
    "stored", "forged", "unknown_channel", "busy", "failed", "spooled", "limited"};
constexpr std::array<const char *, 4> kItemWords{"applied", "duplicate", "ignored", "quarantined"};
constexpr std::array<const char *, 4> kSendWords{"accepted", "refused", "try_later", "unknown"};

} // namespace

void appendMetricType(QByteArray &out, const char *name, const char *type, const char *help)
{
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
}

void appendMetric(QByteArray &out, const char *name, const char *label, const char *word, double value)
{
    out.append(name).append('{').append(label).append("=\"").append(word).append("\"} ");
    out.append(QByteArray::number(value, 'g', 15)).append('\n');
}

void appendMetric(QByteArray &out, const char *name, double value)
{
    out.append(name).append(' ').append(QByteArray::number(value, 'g', 15)).append('\n');
}

void Figures::batch(std::size_t posts, const desk::IntakeCounts &counts)
{
    ++m_batches;
    m_batchedPosts += posts;
    const std::array<int, 4> items{counts.applied, counts.duplicate, counts.ignored, counts.quarantined};
    for (std::size_t i = 0; i < items.size(); ++i)
        m_items[i] += static_cast<quint64>(std::max(0, items[i]));
}

void Figures::intakeTook(std::chrono::nanoseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    std::size_t bucket = 0;
    while (bucket < kLatencyBounds.size() && seconds > kLatencyBounds[bucket])
        ++bucket;
    ++m_latency[bucket];
    m_latencyMicros += static_cast<quint64>(std::chrono::duration_cast<std::chrono::microseconds>(time).count());
}

QByteArray Figures::toPrometheus() const
{
    QByteArray out;
    const auto family
        = [&out](const char *name, const char *label, const auto &words, const auto &counters, const char *help) {
              appendMetricType(out, name, "counter", help);
              for (std::size_t i = 0; i < words.size(); ++i)
                  appendMetric(out, name, label, words[i], static_cast<double>(counters[i].load()));
          };
    const auto single = [&out](const char *name, const Counter &counter, const char *help) {
        appendMetricType(out, name, "counter", help);
        appendMetric(out, name, static_cast<double>(counter.load()));
    };
    family("bellhop_webhooks_total", "result", kWebhookWords, m_webhooks, "Webhook posts by how they ended");
    family("bellhop_items_total", "outcome", kItemWords, m_items, "Messages and statuses in webhook posts");
    family("bellhop_sends_total", "outcome", kSendWords, m_sends, "Attempts to send a message");
    single("bellhop_batches_total", m_batches, "Transactions of the intake");
    single("bellhop_batched_posts_total", m_batchedPosts, "Posts stored in them");
    single("bellhop_commands_done_total", m_commandsDone, "Orders that were carried out");
    single("bellhop_commands_refused_total", m_commandsRefused, "Orders that were answered with an error");
    single("bellhop_pulls_total", m_pulls, "Providers' lists of messages read to the end");
    single("bellhop_pulls_failed_total", m_pullsFailed, "Those that could not be read");
    single("bellhop_pulled_items_total", m_pulled, "What was in them and had not come by a webhook");
    single("bellhop_frames_total", m_frames, "Change events given to the hub");

    appendMetricType(out, "bellhop_intake_seconds", "histogram", "From a post's arrival to its 200");
    quint64 sum = 0;
    for (std::size_t i = 0; i < m_latency.size(); ++i) {
        sum += m_latency[i].load();
        const QByteArray bound = i < kLatencyBounds.size() ? QByteArray::number(kLatencyBounds[i]) : QByteArray("+Inf");
        appendMetric(out, "bellhop_intake_seconds_bucket", "le", bound.constData(), static_cast<double>(sum));
    }
    appendMetric(out, "bellhop_intake_seconds_sum", static_cast<double>(m_latencyMicros.load()) / 1e6);
    appendMetric(out, "bellhop_intake_seconds_count", static_cast<double>(sum));
    return out;
}

} // namespace bellhop::relay
