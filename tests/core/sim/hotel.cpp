// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sim/hotel.h"

#include <QtGlobal>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {
const channel::Adapter &meta()
{
    return channel::adapterFor(Provider::Meta);
}

template <typename Event> std::vector<Event> only(const std::vector<InboundItem> &items)
{
    std::vector<Event> events;
    for (const InboundItem &item : items) {
        if (const auto *event = std::get_if<Event>(&item.event))
            events.push_back(*event);
    }
    return events;
}
} // namespace

Hotel::Hotel(sim::SimulatorOptions options)
    : m_server(
        [this](const net::HttpRequest &request, const net::HttpServer::Respond &respond) { respond(receive(request)); })
{
    const auto port = m_server.listen(u"127.0.0.1"_s, 0);
    Q_ASSERT(port.ok());
    m_webhook = "http://127.0.0.1:" + QByteArray::number(port.ok() ? *port : 0) + "/webhooks/meta/front-desk";
    options.webhookUrl = m_webhook;
    m_simulator = std::make_unique<sim::Simulator>(options);
    const auto api = m_simulator->start();
    m_api = api.ok() ? *api : QString();
}

Hotel::~Hotel()
{
    m_simulator->stop();
    m_server.stop();
}

sim::SimulatorOptions Hotel::fast()
{
    sim::SimulatorOptions options;
    options.appSecret = "it-is-a-secret";
    options.verifyToken = "open sesame";
    options.accessToken = "EAAtoken";
    options.speed = 1000;
    options.sendsPerSecond = 0;
    options.pairBurst = 0;
    return options;
}

ChannelSettings Hotel::settings() const
{
    ChannelSettings settings;
    settings.phoneNumberId = u"100200300400500"_s;
    settings.apiBase = m_api;
    settings.appSecret = "it-is-a-secret";
    settings.verifyToken = "open sesame";
    settings.accessToken = "EAAtoken";
    return settings;
}

Result<net::ClientResponse> Hotel::post(const ChannelSettings &channel, const OutboundMessage &message)
{
    BELLHOP_TRY(const channel::HttpCall call, meta().buildSend(channel, message));
    net::ClientRequest request;
    request.method = call.method;
    request.url = call.url;
    request.headers = call.headers;
    request.body = call.body;
    return m_client.sendAndWait(std::move(request));
}

SendOutcome Hotel::say(const QString &phone, const QString &text, const QString &token)
{
    OutboundMessage message;
    message.to.phone = phone;
    message.text = text;
    message.clientToken = token;
    const auto answer = post(settings(), message);
    if (!answer.ok())
        return {};
    return meta().readSendAnswer(
        answer->status, [&](QByteArrayView name) { return answer->header(name); }, answer->body);
}

net::HttpResponse Hotel::receive(const net::HttpRequest &request)
{
    channel::WebhookRequest asked;
    asked.query = request.query;
    asked.body = request.body;
    asked.header = [&](QByteArrayView name) { return request.header(name); };
    if (request.method == "GET") {
        const auto challenge = meta().answerHandshake(settings(), asked);
        return challenge.ok() ? net::HttpResponse{200, "text/plain", *challenge, {}}
                              : net::HttpResponse{403, {}, {}, {}};
    }
    const std::lock_guard lock(m_mutex);
    if (!meta().isAuthentic(settings(), asked)) {
        ++m_forged;
        return {401, {}, {}, {}};
    }
    if (m_status != 200)
        return {m_status, {}, {}, {}};
    m_bodies.push_back(request.body);
    if (auto delivery = meta().parse(settings(), request.body); delivery.ok())
        m_items.insert(m_items.end(), delivery->items.begin(), delivery->items.end());
    return {200, {}, {}, {}};
}

std::vector<InboundItem> Hotel::items() const
{
    const std::lock_guard lock(m_mutex);
    return m_items;
}

std::vector<QByteArray> Hotel::bodies() const
{
    const std::lock_guard lock(m_mutex);
    return m_bodies;
}

std::vector<InboundMessage> Hotel::messages() const
{
    return only<InboundMessage>(items());
}
std::vector<StatusUpdate> Hotel::statuses() const
{
    return only<StatusUpdate>(items());
}

int Hotel::forged() const
{
    const std::lock_guard lock(m_mutex);
    return m_forged;
}

void Hotel::answerWith(int status)
{
    const std::lock_guard lock(m_mutex);
    m_status = status;
}

} // namespace bellhop::tests
