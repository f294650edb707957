// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_adapter.h"

#include "core/channel/meta_send.h"
#include "core/channel/meta_webhook.h"
#include "core/channel/signature.h"

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

Result<QByteArray> MetaAdapter::answerHandshake(const ChannelSettings &settings, const QueryGetter &query) const
{
    const QByteArray token = query("hub.verify_token").value_or(QByteArray());
    if (query("hub.mode").value_or(QByteArray()) != "subscribe" || settings.verifyToken.isEmpty()
        || !equalInConstantTime(token, settings.verifyToken))
        return makeError(ErrorKind::Unauthorised, u"The verify token does not match."_s);
    const QByteArray challenge = query("hub.challenge").value_or(QByteArray());
    if (challenge.isEmpty())
        return makeError(ErrorKind::BadData, u"The request has no challenge."_s);
    return challenge;
}

bool MetaAdapter::isAuthentic(const ChannelSettings &settings, QByteArrayView rawBody, const HeaderGetter &header) const
{
    if (settings.appSecret.isEmpty())
        return false;
    return equalInConstantTime(header("X-Hub-Signature-256"), metaSignature(settings.appSecret, rawBody));
}

Result<InboundDelivery> MetaAdapter::parse(const ChannelSettings &settings, QByteArrayView body) const
{
    return parseMetaWebhook(settings.phoneNumberId, body);
}

Result<HttpCall> MetaAdapter::buildSend(const ChannelSettings &settings, const OutboundMessage &message) const
{
    return buildMetaSend(settings, message);
}

SendOutcome MetaAdapter::readSendAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body) const
{
    return readMetaAnswer(httpStatus, header, body);
}

} // namespace bellhop::channel
