// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/channel/adapter.h"
#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "core/sim/simulator.h"

#include <memory>
#include <mutex>
#include <vector>

namespace bellhop::tests {

/// The business's side of the wire: a webhook that believes only what core/channel finds authentic, and a client that
/// sends through core/channel. Real sockets. Any thread.
class Hotel final
{
public:
    explicit Hotel(sim::SimulatorOptions options = fast());
    ~Hotel();

    /// Everything a thousand times faster than with real guests.
    static sim::SimulatorOptions fast();

    [[nodiscard]] sim::Simulator &simulator() { return *m_simulator; }
    [[nodiscard]] const QByteArray &webhook() const { return m_webhook; }
    /// The settings as an administrator would enter them.
    [[nodiscard]] ChannelSettings settings() const;

    /// Sends as the deliverer does.
    Result<net::ClientResponse> post(const ChannelSettings &settings, const OutboundMessage &message);
    SendOutcome say(const QString &phone, const QString &text, const QString &token = {});

    /// What came in, in order of arrival.
    [[nodiscard]] std::vector<InboundItem> items() const;
    [[nodiscard]] std::vector<InboundMessage> messages() const;
    [[nodiscard]] std::vector<StatusUpdate> statuses() const;
    [[nodiscard]] std::vector<QByteArray> bodies() const;
    [[nodiscard]] int forged() const;
    /// What the webhook answers from now on.
    void answerWith(int status);

private:
    net::HttpResponse receive(const net::HttpRequest &request);

    net::HttpServer m_server;
    net::HttpClient m_client;
    QByteArray m_webhook;
    QString m_api;
    std::unique_ptr<sim::Simulator> m_simulator;
    mutable std::mutex m_mutex; // guards everything below
    std::vector<InboundItem> m_items;
    std::vector<QByteArray> m_bodies;
    int m_status = 200;
    int m_forged = 0;
};

} // namespace bellhop::tests
