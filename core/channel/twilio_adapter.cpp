// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_adapter.h"

#include "core/base/form.h"
#include "core/channel/answers.h"
#include "core/channel/fetch_rule.h"
#include "core/channel/reading.h"
#include "core/channel/twilio_content.h"
#include "core/channel/twilio_errors.h"
#include "core/channel/twilio_send.h"
#include "core/channel/twilio_signature.h"
#include "core/channel/twilio_webhook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kListLimits{16 * 1024 * 1024, 32};

QString tr(const char *text)
{
    return QCoreApplication::translate("Channel", text);
}

HttpCall get(const ChannelSettings &settings, const QString &path)
{
    HttpCall call;
    call.method = QByteArrayLiteral("GET");
    call.url = twilioUrl(settings, kTwilioApi, path);
    call.headers = {{"Authorization", twilioAuthorization(settings)}, {"Accept", "application/json"}};
    return call;
}

} // namespace

bool TwilioAdapter::hasDoor(const ChannelSettings &, QByteArrayView suffix) const
{
    return suffix.isEmpty() || suffix == QByteArrayView("/status");
}

Result<QByteArray> TwilioAdapter::answerHandshake(const ChannelSettings &, const WebhookRequest &) const
{
    return makeError(ErrorKind::Refused, u"Twilio does not check addresses."_s);
}

bool TwilioAdapter::isAuthentic(const ChannelSettings &settings, const WebhookRequest &request) const
{
    QByteArray url = twilioWebhookUrl(settings, request.suffix);
    if (url.isEmpty() || !hasDoor(settings, request.suffix))
        return false;
    if (!request.query.isEmpty())
        url += '?' + request.query;
    const QByteArray signature = request.header("X-Twilio-Signature");
    const bool now = isSignedByTwilio(settings.authToken, url, request.body, signature);
    const bool next = isSignedByTwilio(settings.nextAuthToken, url, request.body, signature);
    return now || next;
}

Result<InboundDelivery> TwilioAdapter::parse(const ChannelSettings &settings, const WebhookRequest &request) const
{
    return parseTwilioWebhook(settings, request);
}

Result<HttpCall> TwilioAdapter::buildSend(const ChannelSettings &settings, const OutboundMessage &message) const
{
    return buildTwilioSend(settings, message);
}

SendOutcome TwilioAdapter::readSendAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body) const
{
    return readTwilioAnswer(httpStatus, header, body);
}

ErrorMeaning TwilioAdapter::errorMeaning(const QString &code) const
{
    bool isNumber = false;
    const qint64 number = code.toLongLong(&isNumber);
    return twilioErrorMeaning(isNumber ? number : -1);
}

Result<HttpCall> TwilioAdapter::buildReadMark(const ChannelSettings &settings, const ReadMark &mark) const
{
    BELLHOP_CHECK(twilioAccountPath(settings));
    if (!mark.typing)
        return makeError(ErrorKind::Refused, tr("Twilio marks messages as read only together with “typing”."));
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = twilioUrl(settings, kTwilioMessagingApi, u"/v2/Indicators/Typing.json"_s);
    call.headers = credentials(settings);
    call.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    call.body = formEncoded({{"channel", "whatsapp"}, {"messageId", mark.providerId.toUtf8()}});
    return call;
}

Result<HttpCall> TwilioAdapter::buildMediaLookup(const ChannelSettings &settings, const QString &providerMediaId) const
{
    static const QRegularExpression sid(u"^[A-Z]{2}[0-9a-fA-F]{32}$"_s);
    BELLHOP_TRY(const QString account, twilioAccountPath(settings));
    if (!sid.match(providerMediaId).hasMatch())
        return makeError(ErrorKind::BadData, tr("The file's message is not known to Twilio."));
    return get(settings, account + u"/Messages/%1/Media.json"_s.arg(providerMediaId));
}

Result<MediaPlace> TwilioAdapter::readMediaLookup(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    const auto files = json.list("media_list"_L1);
    MediaPlace place;
    if (!files.empty()) {
        QString uri = textAt(files.front(), "uri"_L1, kMaxUrl);
        if (uri.endsWith(".json"_L1))
            uri.chop(5);
        place.url = uri.startsWith("/2010-04-01/"_L1) ? uri : QString();
        place.mimeType = textAt(files.front(), "content_type"_L1, 127);
    }
    if (place.url.isEmpty())
        return makeError(ErrorKind::NotFound, tr("The file is no longer at Twilio."));
    return place;
}

QString TwilioAdapter::absoluteMediaUrl(const ChannelSettings &settings, const QString &url) const
{
    return url.startsWith("/2010-04-01/"_L1) ? QString::fromUtf8(twilioUrl(settings, kTwilioApi, url)) : url;
}

FetchRule TwilioAdapter::mayFetchFrom(const ChannelSettings &settings, const QString &url) const
{
    static const FetchHosts hosts{
        {"api.twilio.com", "mcs.us1.twilio.com"}, {".twiliocdn.com", ".twilio.com", "s3-external-1.amazonaws.com"}};
    return fetchRule(settings, hosts, url);
}

Result<HttpCall> TwilioAdapter::buildTemplateList(const ChannelSettings &settings, const QString &page) const
{
    return buildTwilioContentList(settings, page);
}

Result<TemplatePage> TwilioAdapter::readTemplateList(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body, kListLimits));
    return readTwilioContentList(json);
}

Result<HttpCall> TwilioAdapter::buildTemplateCreate(const ChannelSettings &settings, const TemplateDraft &draft) const
{
    return buildTwilioContentCreate(settings, draft);
}

Result<HttpCall> TwilioAdapter::buildTemplateEdit(
    const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const
{
    return buildTwilioContentEdit(settings, providerId, draft);
}

Result<HttpCall> TwilioAdapter::buildTemplateDelete(
    const ChannelSettings &settings, const ProviderTemplate &which) const
{
    return buildTwilioContentDelete(settings, which.providerId);
}

Result<HttpCall> TwilioAdapter::buildTemplateSubmit(
    const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const
{
    return buildTwilioContentSubmit(settings, providerId, draft);
}

Result<TemplateReceipt> TwilioAdapter::readTemplateAnswer(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    if (answer.body.isEmpty()) // a deletion
        return TemplateReceipt();
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    return readTwilioContentAnswer(json);
}

Result<HttpCall> TwilioAdapter::buildPull(const ChannelSettings &settings, const PullQuery &query) const
{
    BELLHOP_TRY(const QString account, twilioAccountPath(settings));
    const QString path = account + u"/Messages.json"_s;
    if (query.page.isEmpty()) {
        const QByteArray side = query.outbound ? "From" : "To";
        FormFields fields{{side, settings.from().toUtf8()}, {"PageSize", "100"}};
        if (query.since.isSet())
            fields.emplace_back("DateSent>", query.since.toUtc().toString(u"yyyy-MM-dd"_s).toLatin1());
        return get(settings, path + u'?' + QString::fromLatin1(formEncoded(fields)));
    }
    static const QRegularExpression rest(u"^[A-Za-z0-9%&=._~+-]{1,2000}$"_s);
    if (!rest.match(query.page).hasMatch())
        return makeError(ErrorKind::BadData, tr("Twilio's next page makes no sense."));
    return get(settings, path + u'?' + query.page);
}

Result<PullPage> TwilioAdapter::readPull(
    const ChannelSettings &settings, const PullQuery &query, const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body, kListLimits));
    if (!json.at("messages"_L1).isArray())
        return makeError(ErrorKind::BadData, tr("Twilio's list of messages makes no sense."));
    PullPage page;
    bool reached = false;
    for (const Json &message : json.list("messages"_L1)) {
        InboundItem item = readTwilioListed(settings, message);
        if (auto send = readTwilioListedSend(settings, message))
            page.sends.push_back(std::move(*send));
        if (std::holds_alternative<PoisonedItem>(item.event))
            ++page.unreadable;
        // The list is by days: what is older than asked for is left out, and ends it.
        const auto at = Json::parse(item.raw);
        const auto time = at.ok() ? providerTime(*at, "$at"_L1) : std::nullopt;
        if (time && query.since.isSet() && *time < query.since) {
            reached = true;
            continue;
        }
        page.items.push_back(std::move(item));
    }
    // Only the parameters of the next page are believed, never its address.
    const QString next = textAt(json, "next_page_uri"_L1, kMaxUrl);
    page.next = reached || !next.contains(u'?') ? QString() : next.section(u'?', 1);
    return page;
}

std::vector<std::pair<QByteArray, QByteArray>> TwilioAdapter::credentials(const ChannelSettings &settings) const
{
    return {{"Authorization", twilioAuthorization(settings)}};
}

Error TwilioAdapter::failureOf(const HttpAnswer &answer) const
{
    return errorOfOutcome(readSendAnswer(answer.status, answer.header, answer.body));
}

} // namespace bellhop::channel
