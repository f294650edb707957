// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/webhook_door.h"

#include "core/base/json.h"
#include "core/base/uuid.h"

#include <QCryptographicHash>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxRaw = 256 * 1024; // of one item

void answer(const net::HttpServer::Respond &respond, int status, const QByteArray &text = {})
{
    respond(net::HttpResponse{status, text.isEmpty() ? QByteArray() : QByteArray("text/plain"), text, {}});
}

/// Authentic bytes that are no JSON: kept as a JSON string, so that somebody can look at them.
InboundDelivery unreadable(const QByteArray &body)
{
    const QByteArray list = Json::array().append(QString::fromUtf8(body.left(kMaxRaw / 2))).toBytes();
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(40);
    InboundDelivery delivery;
    delivery.items.push_back({u"p:"_s + QString::fromLatin1(digest), list.mid(1, list.size() - 2),
        PoisonedItem{u"the body is no JSON object"_s}});
    return delivery;
}

/// One item cannot fill the database: what is larger than any real message is noted, not kept.
void limitItems(InboundDelivery &delivery)
{
    for (InboundItem &item : delivery.items) {
        if (item.raw.size() <= kMaxRaw)
            continue;
        const auto bytes = static_cast<qint64>(item.raw.size());
        item.raw = Json::object().set("dropped_bytes"_L1, bytes).toBytes();
        item.event = PoisonedItem{u"larger than any message"_s};
    }
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
    if (!adapter.isAuthentic(channel, request.body, [&](QByteArrayView key) { return request.header(key); })) {
        m_figures.webhook(WebhookResult::Forged);
        answer(respond, 401);
        return;
    }
    auto delivery = adapter.parse(channel, request.body);
    Incoming incoming;
    incoming.post.uuid = newUuid();
    incoming.post.channel = channel.id;
    incoming.post.provider = channel.provider;
    incoming.post.bytes = request.body.size();
    incoming.post.delivery = delivery.ok() ? std::move(*delivery) : unreadable(request.body);
    limitItems(incoming.post.delivery);
    incoming.respond = std::move(respond);
    m_lastInbound = SystemClock().now().ms;
    m_intake.push(std::move(incoming));
}

} // namespace bellhop::relay
