// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/webhook_door.h"

#include "core/base/uuid.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

void answer(const net::HttpServer::Respond &respond, int status, const QByteArray &text = {})
{
    respond(net::HttpResponse{status, text.isEmpty() ? QByteArray() : QByteArray("text/plain"), text, {}});
}

} // namespace

void WebhookDoor::handle(QByteArrayView name, net::HttpRequest request, net::HttpServer::Respond respond)
{
    const auto channels = m_channels.channels();
    const auto channel = channels->byName.value(QString::fromUtf8(name));
    if (!channel) {
        m_figures.webhook(WebhookResult::Unknown);
        answer(respond, 404);
    } else if (request.method == "POST") {
        takePost(*channel, request, std::move(respond));
    } else if (request.method == "GET") {
        answerHandshake(*channel, request, respond);
    } else {
        respond(net::HttpResponse{405, {}, {}, {{"Allow", "GET, POST"}}});
    }
}

void WebhookDoor::answerHandshake(
    const ChannelSettings &channel, const net::HttpRequest &request, const net::HttpServer::Respond &respond) const
{
    const auto challenge = channel::adapterFor(channel.provider).answerHandshake(channel, [&](QByteArrayView key) {
        return request.queryValue(key);
    });
    if (challenge.ok())
        answer(respond, 200, *challenge);
    else
        answer(respond, challenge.error().kind == ErrorKind::BadData ? 400 : 403);
}

void WebhookDoor::takePost(
    const ChannelSettings &channel, const net::HttpRequest &request, net::HttpServer::Respond respond)
{
    const channel::Adapter &adapter = channel::adapterFor(channel.provider);
    const auto header = [&](QByteArrayView key) { return net::singleHeaderValue(request.headers, key); };
    if (!adapter.isAuthentic(channel, request.body, header)) {
        m_figures.webhook(WebhookResult::Forged);
        answer(respond, 401);
        return;
    }
    Incoming incoming;
    incoming.raw = {newUuid(), channel.id, channel.provider, channel.phoneNumberId, request.body};
    incoming.post = takeApart(incoming.raw);
    if (const auto wait = m_limit.take(channel.id, incoming.post.delivery, incoming.arrived)) {
        m_figures.webhook(WebhookResult::Limited);
        respond(net::HttpResponse{429, {}, {}, {{"Retry-After", QByteArray::number(wait->count())}}});
        return;
    }
    incoming.respond = std::move(respond);
    m_lastInbound = SystemClock().now().ms;
    m_intake.push(std::move(incoming));
}

} // namespace bellhop::relay
