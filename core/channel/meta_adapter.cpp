// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_adapter.h"

#include "core/base/form.h"
#include "core/channel/answers.h"
#include "core/channel/fetch_rule.h"
#include "core/channel/meta_errors.h"
#include "core/channel/meta_fields.h"
#include "core/channel/meta_sample.h"
#include "core/channel/meta_send.h"
#include "core/channel/meta_templates.h"
#include "core/channel/meta_webhook.h"
#include "core/channel/multipart.h"
#include "core/channel/reading.h"
#include "core/channel/signature.h"

#include <QRegularExpression>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr JsonLimits kListLimits{16 * 1024 * 1024, 32}; // a hundred templates with their examples
} // namespace

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

Result<HttpCall> MetaAdapter::buildReadMark(const ChannelSettings &settings, const ReadMark &mark) const
{
    BELLHOP_TRY(const QString number, metaPathId(settings.phoneNumberId));
    BELLHOP_TRY(const QByteArray url, metaUrl(settings, number + u"/messages"_s));
    if (mark.providerId.isEmpty())
        return makeError(ErrorKind::BadData, u"There is no message to mark."_s);
    Json body = Json::object();
    body.set("messaging_product"_L1, "whatsapp"_L1).set("status"_L1, "read"_L1).set("message_id"_L1, mark.providerId);
    if (mark.typing)
        body.set("typing_indicator"_L1, Json::object().set("type"_L1, "text"_L1));
    return metaJsonCall(settings, url, body);
}

Result<UploadCall> MetaAdapter::buildUpload(const ChannelSettings &settings, const OutgoingMedia &media) const
{
    BELLHOP_TRY(const QString number, metaPathId(settings.phoneNumberId));
    UploadCall upload;
    BELLHOP_TRY(upload.call.url, metaUrl(settings, number + u"/media"_s));
    static const QRegularExpression mime(u"^[a-z0-9.+-]+/[a-z0-9.+-]+(; ?[a-z]+=[a-z0-9-]+)?$"_s);
    QString type = media.mimeType.toLower();
    if (type == "audio/ogg"_L1)
        type = u"audio/ogg; codecs=opus"_s; // anything else is refused after the upload
    if (!mime.match(type).hasMatch())
        return makeError(ErrorKind::BadData, u"The file has no valid type."_s);
    const Multipart form
        = multipartOf({{"messaging_product", "whatsapp"}, {"type", type.toUtf8()}}, media.fileName, type.toUtf8());
    upload.call.method = QByteArrayLiteral("POST");
    upload.call.headers = credentials(settings);
    upload.call.headers.emplace_back("Content-Type", form.contentType);
    upload.head = form.head;
    upload.tail = form.tail;
    return upload;
}

Result<QString> MetaAdapter::readUpload(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    QString id = idText(json, "id"_L1);
    if (id.isEmpty() || id.size() > kMaxProviderId)
        return makeError(ErrorKind::BadData, u"WhatsApp gave the uploaded file no id."_s);
    return id;
}

Result<HttpCall> MetaAdapter::buildMediaLookup(const ChannelSettings &settings, const QString &providerMediaId) const
{
    BELLHOP_TRY(const QString id, metaPathId(providerMediaId));
    HttpCall call;
    BELLHOP_TRY(call.url, metaUrl(settings, id));
    call.url += "?phone_number_id=" + percentEncoded(settings.phoneNumberId.toUtf8());
    call.method = QByteArrayLiteral("GET");
    call.headers = credentials(settings);
    return call;
}

Result<MediaPlace> MetaAdapter::readMediaLookup(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    MediaPlace place;
    place.url = textAt(json, "url"_L1, kMaxUrl);
    place.mimeType = textAt(json, "mime_type"_L1, 127);
    place.sha256 = textAt(json, "sha256"_L1, 128);
    place.bytes = std::max(json.integer("file_size"_L1).value_or(0), qint64(0));
    if (place.url.isEmpty())
        return makeError(ErrorKind::BadData, u"WhatsApp does not say where the file is."_s);
    return place;
}

Result<HttpCall> MetaAdapter::buildTemplateList(const ChannelSettings &settings, const QString &page) const
{
    return buildMetaTemplateList(settings, page);
}

Result<TemplatePage> MetaAdapter::readTemplateList(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body, kListLimits));
    return readMetaTemplateList(json);
}

Result<HttpCall> MetaAdapter::buildTemplateCreate(const ChannelSettings &settings, const TemplateDraft &draft) const
{
    return buildMetaTemplateCreate(settings, draft);
}

Result<HttpCall> MetaAdapter::buildTemplateEdit(
    const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const
{
    return buildMetaTemplateEdit(settings, providerId, draft);
}

Result<HttpCall> MetaAdapter::buildTemplateDelete(const ChannelSettings &settings, const ProviderTemplate &which) const
{
    return buildMetaTemplateDelete(settings, which);
}

Result<TemplateReceipt> MetaAdapter::readTemplateAnswer(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    TemplateReceipt receipt;
    receipt.providerId = idText(json, "id"_L1).left(kMaxProviderId);
    receipt.status = textAt(json, "status"_L1, 32).toLower();
    receipt.category = textAt(json, "category"_L1, 32).toLower();
    if (receipt.providerId.isEmpty() && !json.boolean("success"_L1).value_or(false))
        return makeError(ErrorKind::BadData, u"WhatsApp's answer about the template makes no sense."_s);
    return receipt;
}

Result<HttpCall> MetaAdapter::buildSample(const ChannelSettings &settings, const SampleUpload &upload) const
{
    return buildMetaSample(settings, upload);
}

Result<SampleUpload> MetaAdapter::readSample(SampleUpload upload, const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    return readMetaSample(std::move(upload), json);
}

Result<HttpCall> MetaAdapter::buildNumberLookup(const ChannelSettings &settings) const
{
    BELLHOP_TRY(const QString number, metaPathId(settings.phoneNumberId));
    HttpCall call;
    BELLHOP_TRY(call.url, metaUrl(settings, number));
    call.url += "?fields=display_phone_number,quality_rating,throughput,whatsapp_business_manager_messaging_limit";
    call.method = QByteArrayLiteral("GET");
    call.headers = credentials(settings);
    return call;
}

Result<NumberNews> MetaAdapter::readNumberLookup(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    if (!json.isObject())
        return makeError(ErrorKind::BadData, u"WhatsApp's answer about the number makes no sense."_s);
    return readMetaNumber(json);
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
