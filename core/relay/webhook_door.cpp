// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/webhook_door.h"

#include "core/base/uuid.h"
#include "core/relay/caller.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

void answer(const net::HttpServer::Respond &respond, int status, const QByteArray &text = {})
{
    respond(net::HttpResponse{status, text.isEmpty() ? QByteArray() : QByteArray("text/plain"), text, {}});
}

/// "NAME", "NAME/status": the name and what is after it.
std::pair<QByteArray, QByteArray> splitPath(QByteArrayView path)
{
    const qsizetype slash = path.indexOf('/');
    return slash < 0 ? std::pair{path.toByteArray(), QByteArray()}
                     : std::pair{path.first(slash).toByteArray(), path.sliced(slash).toByteArray()};
}

} // namespace

void WebhookDoor::handle(QByteArrayView path, net::HttpRequest request, net::HttpServer::Respond respond)
{
    const auto channels = m_channels.channels();
    const auto [name, suffix] = splitPath(path);
    const auto channel = channels->byName.value(QString::fromUtf8(name));
    if (!channel || !channel::adapterFor(channel->provider).hasDoor(*channel, suffix)) {
        m_figures.webhook(WebhookResult::Unknown);
        answer(respond, 404);
    } else if (request.method == "POST") {
        takePost(*channel, suffix, request, std::move(respond));
    } else if (request.method == "GET") {
        answerHandshake(*channel, suffix, request, respond);
    } else {
        respond(net::HttpResponse{405, {}, {}, {{"Allow", "GET, POST"}}});
    }
}

channel::WebhookRequest WebhookDoor::webhookRequest(const QByteArray &suffix, const net::HttpRequest &request) const
{
    return {suffix, request.query, request.body,
        [&request](QByteArrayView key) { return net::singleHeaderValue(request.headers, key); },
        callerOf(request, m_trustedProxies)};
}

void WebhookDoor::answerHandshake(const ChannelSettings &channel, const QByteArray &suffix,
    const net::HttpRequest &request, const net::HttpServer::Respond &respond) const
{
    const auto challenge
        = channel::adapterFor(channel.provider).answerHandshake(channel, webhookRequest(suffix, request));
    if (challenge.ok())
        answer(respond, 200, *challenge);
    else
        answer(respond, challenge.error().kind == ErrorKind::BadData ? 400 : 403);
}

void WebhookDoor::takePost(const ChannelSettings &channel, const QByteArray &suffix, const net::HttpRequest &request,
    net::HttpServer::Respond respond)
{
    const channel::Adapter &adapter = channel::adapterFor(channel.provider);
    if (!adapter.isAuthentic(channel, webhookRequest(suffix, request))) {
        m_figures.webhook(WebhookResult::Forged);
        answer(respond, 401);
        return;
    }
    Incoming incoming;
    incoming.raw = {newUuid(), channel.id, channel.provider, channel.from(), suffix, request.query, request.body};
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
