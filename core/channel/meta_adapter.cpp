// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_adapter.h"

#include "core/channel/answers.h"
#include "core/channel/fetch_rule.h"
#include "core/channel/meta_errors.h"
#include "core/channel/meta_send.h"
#include "core/channel/meta_webhook.h"
#include "core/channel/signature.h"

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

Result<QByteArray> MetaAdapter::answerHandshake(const ChannelSettings &settings, const WebhookRequest &request) const
{
    const auto query = [&](QByteArrayView name) { return queryValue(request.query, name); };
    const QByteArray token = query("hub.verify_token").value_or(QByteArray());
    if (query("hub.mode").value_or(QByteArray()) != "subscribe" || settings.verifyToken.isEmpty()
        || !equalInConstantTime(token, settings.verifyToken))
        return makeError(ErrorKind::Unauthorised, u"The verify token does not match."_s);
    const QByteArray challenge = query("hub.challenge").value_or(QByteArray());
    if (challenge.isEmpty())
        return makeError(ErrorKind::BadData, u"The request has no challenge."_s);
    return challenge;
}

bool MetaAdapter::isAuthentic(const ChannelSettings &settings, const WebhookRequest &request) const
{
    if (settings.appSecret.isEmpty() || !request.suffix.isEmpty())
        return false;
    return equalInConstantTime(request.header("X-Hub-Signature-256"), metaSignature(settings.appSecret, request.body));
}

Result<InboundDelivery> MetaAdapter::parse(const ChannelSettings &settings, const WebhookRequest &request) const
{
    return parseMetaWebhook(settings.phoneNumberId, request.body);
}

Result<HttpCall> MetaAdapter::buildSend(const ChannelSettings &settings, const OutboundMessage &message) const
{
    return buildMetaSend(settings, message);
}

SendOutcome MetaAdapter::readSendAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body) const
{
    return readMetaAnswer(httpStatus, header, body);
}

ErrorMeaning MetaAdapter::errorMeaning(const QString &code) const
{
    bool isNumber = false;
    const qint64 number = code.toLongLong(&isNumber);
    return metaErrorMeaning(isNumber ? number : -1);
}

FetchRule MetaAdapter::mayFetchFrom(const ChannelSettings &settings, const QString &url) const
{
    static const FetchHosts hosts{{"lookaside.fbsbx.com"}, {".fbsbx.com", ".fbcdn.net"}};
    return fetchRule(settings, hosts, url);
}

std::vector<std::pair<QByteArray, QByteArray>> MetaAdapter::credentials(const ChannelSettings &settings) const
{
    return {{"Authorization", "Bearer " + settings.accessToken}};
}

Error MetaAdapter::failureOf(const HttpAnswer &answer) const
{
    return errorOfOutcome(readSendAnswer(answer.status, answer.header, answer.body));
}

} // namespace bellhop::channel
