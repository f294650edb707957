// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/lipachat_adapter.h"

#include "core/base/ip_address.h"
#include "core/channel/answers.h"
#include "core/channel/fetch_rule.h"
#include "core/channel/lipachat_send.h"
#include "core/channel/lipachat_webhook.h"
#include "core/channel/meta_templates.h"
#include "core/channel/multipart.h"
#include "core/channel/reading.h"
#include "core/channel/signature.h"
#include "core/model/template_draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kListLimits{16 * 1024 * 1024, 32};
constexpr qsizetype kShortestPath = 16; // of the secret in the webhook's address
constexpr int kPageSize = 50;

QString tr(const char *text)
{
    return QCoreApplication::translate("Channel", text);
}

Result<QString> templatePath(const ChannelSettings &settings)
{
    const QString number = phoneOf(settings.from());
    if (number.isEmpty())
        return makeError(ErrorKind::BadData, tr("The channel has no valid phone number. Ask your administrator."));
    return u"/template/"_s + number;
}

/// Lipachat's own shape of a new template.
Json componentJson(const TemplateStructure &structure)
{
    Json examples = Json::array();
    for (const TemplateExample &example : structure.examples)
        examples.append(example.value);
    Json body = Json::object();
    body.set("text"_L1, structure.body);
    if (!structure.examples.empty())
        body.set("examples"_L1, examples);
    Json component = Json::object();
    if (structure.header == TemplateStructure::Header::Text) {
        Json header = Json::object();
        header.set("format"_L1, "TEXT"_L1).set("text"_L1, structure.headerText);
        const QString &example = structure.headerExample.isEmpty() ? structure.headerText : structure.headerExample;
        component.set("header"_L1, header.set("example"_L1, example));
    } else if (structure.header != TemplateStructure::Header::None) {
        static constexpr std::array kWords{
            ""_L1, "TEXT"_L1, "IMAGE"_L1, "VIDEO"_L1, "DOCUMENT"_L1, "LOCATION"_L1, ""_L1};
        Json header = Json::object();
        header.set("format"_L1, kWords.at(static_cast<std::size_t>(structure.header)));
        component.set("header"_L1, header.set("mediaId"_L1, structure.headerSample));
    }
    component.set("body"_L1, body);
    if (!structure.footer.isEmpty())
        component.set("footer"_L1, Json::object().set("text"_L1, structure.footer));
    for (const Json &part : metaComponents(structure).elements()) {
        if (part.has("buttons"_L1))
            component.set("buttons"_L1, part.at("buttons"_L1));
    }
    return component;
}

Json draftJson(const TemplateDraft &draft)
{
    Json json = Json::object();
    json.set("name"_L1, draft.name).set("language"_L1, draft.language).set("category"_L1, draft.category.toUpper());
    return json.set("component"_L1, componentJson(draft.structure));
}

} // namespace

bool LipachatAdapter::hasDoor(const ChannelSettings &settings, QByteArrayView suffix) const
{
    return settings.webhookPath.size() >= kShortestPath
        && equalInConstantTime(suffix, QByteArray('/' + settings.webhookPath));
}

Result<QByteArray> LipachatAdapter::answerHandshake(
    const ChannelSettings &settings, const WebhookRequest &request) const
{
    // The dashboard's test button looks whether there is somebody.
    if (!hasDoor(settings, request.suffix))
        return makeError(ErrorKind::Unauthorised, u"Nobody lives here."_s);
    return QByteArray();
}

bool LipachatAdapter::isAuthentic(const ChannelSettings &settings, const WebhookRequest &request) const
{
    if (!hasDoor(settings, request.suffix))
        return false;
    if (!settings.allowedSources.isEmpty() && !isInNetworks(request.peerAddress, settings.allowedSources))
        return false;
    if (settings.webhookSecret.isEmpty())
        return true;
    for (const char *name : {"X-Lipachat-Signature", "X-Signature"}) {
        QByteArray signature = request.header(name);
        if (signature.startsWith("sha256="))
            signature.remove(0, 7);
        if (!signature.isEmpty())
            return equalInConstantTime(signature.toLower(), hmacSha256Hex(settings.webhookSecret, request.body));
    }
    return true; // nothing documented says that one comes
}

Result<InboundDelivery> LipachatAdapter::parse(const ChannelSettings &settings, const WebhookRequest &request) const
{
    return parseLipachatWebhook(settings, request.body);
}

Result<HttpCall> LipachatAdapter::buildSend(const ChannelSettings &settings, const OutboundMessage &message) const
{
    return buildLipachatSend(settings, message);
}

SendOutcome LipachatAdapter::readSendAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body) const
{
    return readLipachatAnswer(httpStatus, header, body);
}

ErrorMeaning LipachatAdapter::errorMeaning(const QString &code) const
{
    return lipachatTrouble(400, code).meaning;
}

FetchRule LipachatAdapter::mayFetchFrom(const ChannelSettings &settings, const QString &url) const
{
    // Nobody documents where its files are: any public name, and never with the key.
    static const FetchHosts hosts{{}, {".lipachat.com"}, true};
    const FetchRule rule = fetchRule(settings, hosts, url);
    return rule == FetchRule::WithCredentials ? FetchRule::Plain : rule;
}

Result<HttpCall> LipachatAdapter::buildTemplateList(const ChannelSettings &settings, const QString &) const
{
    BELLHOP_TRY(const QString path, templatePath(settings));
    return lipachatCall(settings, "GET", path, {});
}

Result<TemplatePage> LipachatAdapter::readTemplateList(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body, kListLimits));
    const Json data = json.at("data"_L1);
    const Json list = data.isArray() ? data : data.at("data"_L1);
    if (!list.isArray())
        return makeError(ErrorKind::BadData, tr("Lipachat's list of templates makes no sense."));
    TemplatePage page;
    for (const Json &element : list.elements()) {
        if (auto one = readMetaTemplate(element))
            page.templates.push_back(std::move(*one));
        else
            ++page.unreadable;
    }
    return page;
}

Result<HttpCall> LipachatAdapter::buildTemplateCreate(const ChannelSettings &settings, const TemplateDraft &draft) const
{
    BELLHOP_CHECK(checkDraft(Provider::Lipachat, draft));
    BELLHOP_TRY(const QString path, templatePath(settings));
    return lipachatCall(settings, "POST", path, draftJson(draft));
}

Result<HttpCall> LipachatAdapter::buildTemplateEdit(
    const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft) const
{
    BELLHOP_CHECK(checkDraft(Provider::Lipachat, draft));
    BELLHOP_TRY(const QString path, templatePath(settings));
    const bool plain = !providerId.isEmpty() && providerId.size() <= 64
        && std::all_of(providerId.begin(), providerId.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
           });
    if (!plain)
        return makeError(ErrorKind::BadData, tr("The template has no valid id. Sync the templates."));
    return lipachatCall(settings, "PUT", path + u'/' + providerId, draftJson(draft));
}

Result<HttpCall> LipachatAdapter::buildSample(const ChannelSettings &settings, const SampleUpload &upload) const
{
    if (upload.bytes.isEmpty())
        return makeError(ErrorKind::BadData, tr("The example file is empty."));
    BELLHOP_TRY(HttpCall call, lipachatCall(settings, "POST", u"/template/upload/file"_s, {}));
    const Multipart form = multipartOf({}, upload.file.fileName, upload.file.mimeType.section(u';', 0, 0).toUtf8());
    call.headers.emplace_back("Content-Type", form.contentType);
    call.body = form.head + upload.bytes + form.tail;
    return call;
}

Result<SampleUpload> LipachatAdapter::readSample(SampleUpload upload, const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    const Json data = json.at("data"_L1);
    upload.sample = (data.isString() ? cleaned(*data.asString()) : idText(data, "mediaId"_L1)).left(kMaxUrl);
    if (upload.sample.isEmpty())
        return makeError(ErrorKind::BadData, tr("Lipachat gave the example file no id."));
    return upload;
}

Result<TemplateReceipt> LipachatAdapter::readTemplateAnswer(const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body));
    const Json data = json.at("data"_L1);
    TemplateReceipt receipt;
    receipt.providerId = data.isString() ? cleaned(*data.asString()).left(kMaxProviderId) : idText(data, "id"_L1);
    receipt.status = textAt(data, "status"_L1, 32).toLower();
    receipt.category = textAt(data, "category"_L1, 32).toLower();
    if (json.text("status"_L1) == "error"_L1)
        return makeError(ErrorKind::Refused, tr("Lipachat did not accept the template. Ask your administrator."));
    return receipt;
}

Result<HttpCall> LipachatAdapter::buildPull(const ChannelSettings &settings, const PullQuery &query) const
{
    bool isNumber = true;
    const int page = query.page.isEmpty() ? 0 : query.page.toInt(&isNumber);
    if (!isNumber || page < 0)
        return makeError(ErrorKind::BadData, tr("Lipachat's next page makes no sense."));
    return lipachatCall(settings, "GET", u"/whatsapp/message?page=%1&size=%2"_s.arg(page).arg(kPageSize), {});
}

Result<PullPage> LipachatAdapter::readPull(
    const ChannelSettings &settings, const PullQuery &query, const HttpAnswer &answer) const
{
    BELLHOP_CHECK(readDone(answer));
    BELLHOP_TRY(const Json json, Json::parse(answer.body, kListLimits));
    const Json data = json.at("data"_L1);
    const Json list = data.isArray() ? data : data.at("data"_L1);
    if (!list.isArray())
        return makeError(ErrorKind::BadData, tr("Lipachat's list of messages makes no sense."));
    PullPage page;
    bool sawNew = false;
    const auto rows = list.elements();
    for (const Json &row : rows) {
        // In which order they come is not documented: a page is the last one when nothing in it is new enough.
        const auto at = lipachatListedAt(row);
        if (at && query.since.isSet() && *at < query.since)
            continue;
        sawNew = true;
        InboundItem item = readLipachatListed(settings, row);
        if (std::holds_alternative<PoisonedItem>(item.event))
            ++page.unreadable;
        page.items.push_back(std::move(item));
    }
    const int number = query.page.toInt();
    const auto pages = json.integer("totalPages"_L1);
    const bool more = pages ? number + 1 < *pages : static_cast<int>(rows.size()) == kPageSize;
    if (more && sawNew)
        page.next = QString::number(number + 1);
    return page;
}

std::vector<std::pair<QByteArray, QByteArray>> LipachatAdapter::credentials(const ChannelSettings &settings) const
{
    return {{"apiKey", settings.apiKey}};
}

Error LipachatAdapter::failureOf(const HttpAnswer &answer) const
{
    return errorOfOutcome(readSendAnswer(answer.status, answer.header, answer.body));
}

} // namespace bellhop::channel
