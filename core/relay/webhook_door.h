// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/relay/channel_book.h"
#include "core/relay/figures.h"
#include "core/relay/intake_queue.h"
#include "core/relay/rate_limit.h"

#include <atomic>

namespace bellhop::relay {

/// `/webhook/NAME`: who may knock and what is let in. Nothing of a body is looked at before its signature is right.
/// The I/O thread; does not block.
class WebhookDoor final
{
public:
    WebhookDoor(const ChannelBook &channels, IntakeQueue &intake, Figures &figures, const IntakeRates &rates,
        QStringList trustedProxies)
        : m_channels(channels)
        , m_intake(intake)
        , m_figures(figures)
        , m_limit(rates)
        , m_trustedProxies(std::move(trustedProxies))
    {
    }

    /// `path`: what is after "/webhook/": "NAME" or "NAME/status".
    void handle(QByteArrayView path, net::HttpRequest request, net::HttpServer::Respond respond);
    /// By this machine's clock; any thread.
    [[nodiscard]] Instant lastInbound() const { return {m_lastInbound.load()}; }

private:
    [[nodiscard]] channel::WebhookRequest webhookRequest(
        const QByteArray &suffix, const net::HttpRequest &request) const;
    void answerHandshake(const ChannelSettings &channel, const QByteArray &suffix, const net::HttpRequest &request,
        const net::HttpServer::Respond &respond) const;
    void takePost(const ChannelSettings &channel, const QByteArray &suffix, const net::HttpRequest &request,
        net::HttpServer::Respond respond);

    const ChannelBook &m_channels;
    IntakeQueue &m_intake;
    Figures &m_figures;
    RateLimit m_limit;
    const QStringList m_trustedProxies;
    std::atomic<qint64> m_lastInbound{0};
};

} // namespace bellhop::relay
