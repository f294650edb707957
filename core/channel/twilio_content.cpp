// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_content.h"

#include "core/base/form.h"
#include "core/channel/reading.h"
#include "core/channel/twilio_send.h"
#include "core/model/template_draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;
using ButtonKind = TemplateButton::Kind;

constexpr std::size_t kMaxButtons = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

HttpCall contentCall(const ChannelSettings &settings, const QByteArray &method, const QString &path)
{
    HttpCall call;
    call.method = method;
    call.url = twilioUrl(settings, kTwilioContentApi, path);
    call.headers = {{"Authorization", twilioAuthorization(settings)}, {"Accept", "application/json"}};
    return call;
}

HttpCall contentCall(const ChannelSettings &settings, const QByteArray &method, const QString &path, const Json &body)
{
    HttpCall call = contentCall(settings, method, path);
    call.headers.emplace_back("Content-Type", "application/json");
    call.body = body.toBytes();
    return call;
}

Result<QString> contentPath(const ChannelSettings &settings, const QString &sid)
{
    static const QRegularExpression shape(u"^HX[0-9a-fA-F]{32}$"_s);
    BELLHOP_CHECK(twilioAccountPath(settings));
    if (!shape.match(sid).hasMatch())
        return makeError(ErrorKind::BadData, tr("The template has no valid id at Twilio. Sync the templates."));
    return u"/v1/Content/"_s + sid;
}

TemplateButton readAction(const Json &json)
{
    TemplateButton button;
    button.text = textAt(json, "title"_L1, 100);
    button.id = textAt(json, "id"_L1, 256);
    button.url = textAt(json, "url"_L1, kMaxUrl);
    button.phone = textAt(json, "phone"_L1, 40);
    const QString type = textAt(json, "type"_L1, 40).toUpper();
    if (type == "URL"_L1)
        button.kind = ButtonKind::Url;
    else if (type == "PHONE_NUMBER"_L1)
        button.kind = ButtonKind::Phone;
    else if (type == "COPY_CODE"_L1)
        button.kind = ButtonKind::CopyCode;
    else if (!type.isEmpty() && type != "QUICK_REPLY"_L1)
        button.kind = ButtonKind::Other;
    return button;
}

void readFirstFile(const Json &media, TemplateStructure &out)
{
    const auto files = media.elements();
    if (files.empty())
        return;
    out.headerSample = cleaned(files.front().asString().value_or(QString())).left(kMaxUrl);
    const QString file = out.headerSample.section(u'?', 0, 0).toLower();
    if (file.endsWith(".mp4"_L1))
        out.header = Header::Video;
    else if (file.endsWith(".pdf"_L1))
        out.header = Header::Document;
    else
        out.header = Header::Image;
}

TemplateStructure readStructure(const Json &content)
{
    TemplateStructure out;
    const Json types = content.at("types"_L1);
    const auto names = types.keys();
    if (names.empty())
        return out;
    // Several shapes for several channels: text is the one of last resort.
    const auto best = std::find_if(names.begin(), names.end(), [](const QString &n) { return n != "twilio/text"_L1; });
    out.contentType = (best == names.end() ? names.front() : *best).left(60);
    const QByteArray key = (best == names.end() ? names.front() : *best).toUtf8();
    const Json type = types.at(QLatin1String(key.constData(), key.size()));
    out.body = textAt(type, "body"_L1, 4096);
    if (const QString title = textAt(type, "title"_L1, 1024); !title.isEmpty()) {
        out.headerText = title;
        if (out.body.isEmpty())
            out.body = title;
        else
            out.header = Header::Text;
    }
    out.footer = textAt(type, "subtitle"_L1, 1024);
    readFirstFile(type.at("media"_L1), out);
    for (const Json &action : type.list("actions"_L1)) {
        if (out.buttons.size() < kMaxButtons)
            out.buttons.push_back(readAction(action));
    }
    const Json variables = content.at("variables"_L1);
    for (const QString &name : variables.keys()) {
        const QByteArray bytes = name.toUtf8();
        out.examples.push_back(
            {name.left(100), textAt(variables, QLatin1String(bytes.constData(), bytes.size()), 1024)});
    }
    return out;
}

std::optional<ProviderTemplate> readContent(const Json &content)
{
    ProviderTemplate out;
    out.providerId = textAt(content, "sid"_L1, 64);
    out.language = languageCode(textAt(content, "language"_L1, 32));
    const Json approval = content.at("approval_requests"_L1);
    const Json whatsapp = approval.has("whatsapp"_L1) ? approval.at("whatsapp"_L1) : approval;
    out.name = textAt(whatsapp, "name"_L1, 512);
    if (out.name.isEmpty())
        out.name = textAt(content, "friendly_name"_L1, 512);
    out.status = textAt(whatsapp, "status"_L1, 32).toLower();
    if (out.status.isEmpty())
        out.status = u"unsubmitted"_s;
    else if (out.status == "received"_L1)
        out.status = u"pending"_s;
    out.category = textAt(whatsapp, "category"_L1, 32).toLower();
    out.reason = textAt(whatsapp, "rejection_reason"_L1, 500);
    out.structure = readStructure(content);
    if (out.providerId.isEmpty() || out.name.isEmpty() || out.language.isEmpty())
        return std::nullopt;
    return out;
}

Json actionJson(const TemplateButton &button)
{
    Json json = Json::object();
    json.set("title"_L1, button.text);
    switch (button.kind) {
    case ButtonKind::Url:
        return json.set("type"_L1, "URL"_L1).set("url"_L1, button.url);
    case ButtonKind::Phone:
        return json.set("type"_L1, "PHONE_NUMBER"_L1).set("phone"_L1, button.phone);
    case ButtonKind::QuickReply:
    case ButtonKind::CopyCode:
    case ButtonKind::Form:
    case ButtonKind::Other:
        break;
    }
    return json.set("id"_L1, button.id.isEmpty() ? button.text : button.id);
}

/// The type that fits the structure, and its content.
std::pair<QLatin1String, Json> typeOf(const TemplateStructure &structure)
{
    Json type = Json::object();
    Json actions = Json::array();
    bool quick = !structure.buttons.empty();
    for (const TemplateButton &button : structure.buttons) {
        actions.append(actionJson(button));
        quick = quick && button.kind == ButtonKind::QuickReply;
    }
    const bool file = structure.header == Header::Image || structure.header == Header::Video
        || structure.header == Header::Document;
    if (structure.header == Header::Text || (file && !structure.buttons.empty()) || !structure.footer.isEmpty()) {
        type.set("body"_L1, structure.body);
        if (!structure.headerText.isEmpty())
            type.set("header_text"_L1, structure.headerText);
        if (!structure.footer.isEmpty())
            type.set("footer"_L1, structure.footer);
        if (file)
            type.set("media"_L1, Json::array().append(structure.headerSample));
        if (!structure.buttons.empty())
            type.set("actions"_L1, actions);
        return {"whatsapp/card"_L1, type};
    }
    type.set("body"_L1, structure.body);
    if (file)
        return {"twilio/media"_L1, type.set("media"_L1, Json::array().append(structure.headerSample))};
    if (structure.buttons.empty())
        return {"twilio/text"_L1, type};
    return {quick ? "twilio/quick-reply"_L1 : "twilio/call-to-action"_L1, type.set("actions"_L1, actions)};
}

Json draftJson(const TemplateDraft &draft)
{
    Json variables = Json::object();
    for (const TemplateExample &example : draft.structure.examples) {
        const QByteArray name = example.name.toUtf8();
        variables.set(QLatin1String(name.constData(), name.size()), example.value);
    }
    const auto [name, type] = typeOf(draft.structure);
    Json json = Json::object();
    json.set("friendly_name"_L1, draft.name).set("language"_L1, draft.language).set("variables"_L1, variables);
    return json.set("types"_L1, Json::object().set(name, type));
}

} // namespace

Result<HttpCall> buildTwilioContentList(const ChannelSettings &settings, const QString &page)
{
    BELLHOP_CHECK(twilioAccountPath(settings));
    // Of the next page only its parameters are believed, never its address.
    FormFields query{{"PageSize", "100"}};
    for (const auto &[name, value] : parseForm(page.toUtf8())) {
        if (name == "Page" || name == "PageToken")
            query.emplace_back(name, value);
    }
    return contentCall(settings, "GET", u"/v1/ContentAndApprovals?"_s + QString::fromLatin1(formEncoded(query)));
}

Result<TemplatePage> readTwilioContentList(const Json &answer)
{
    if (!answer.at("contents"_L1).isArray())
        return makeError(ErrorKind::BadData, tr("Twilio's list of templates makes no sense."));
    TemplatePage page;
    for (const Json &json : answer.list("contents"_L1)) {
        if (auto one = readContent(json))
            page.templates.push_back(std::move(*one));
        else
            ++page.unreadable;
    }
    const QString next = textAt(answer.at("meta"_L1), "next_page_url"_L1, kMaxUrl);
    page.next = next.contains(u'?') ? next.section(u'?', 1) : QString();
    return page;
}

Result<HttpCall> buildTwilioContentCreate(const ChannelSettings &settings, const TemplateDraft &draft)
{
    BELLHOP_CHECK(checkDraft(Provider::Twilio, draft));
    BELLHOP_CHECK(twilioAccountPath(settings));
    return contentCall(settings, "POST", u"/v1/Content"_s, draftJson(draft));
}

Result<HttpCall> buildTwilioContentEdit(const ChannelSettings &settings, const QString &sid, const TemplateDraft &draft)
{
    BELLHOP_CHECK(checkDraft(Provider::Twilio, draft));
    BELLHOP_TRY(const QString path, contentPath(settings, sid));
    return contentCall(settings, "PUT", path, draftJson(draft));
}

Result<HttpCall> buildTwilioContentDelete(const ChannelSettings &settings, const QString &sid)
{
    BELLHOP_TRY(const QString path, contentPath(settings, sid));
    return contentCall(settings, "DELETE", path);
}

Result<HttpCall> buildTwilioContentSubmit(
    const ChannelSettings &settings, const QString &sid, const TemplateDraft &draft)
{
    BELLHOP_CHECK(checkDraft(Provider::Twilio, draft));
    BELLHOP_TRY(const QString path, contentPath(settings, sid));
    Json body = Json::object();
    body.set("name"_L1, draft.name).set("category"_L1, draft.category.toUpper());
    return contentCall(settings, "POST", path + u"/ApprovalRequests/whatsapp"_s, body);
}

Result<TemplateReceipt> readTwilioContentAnswer(const Json &answer)
{
    TemplateReceipt receipt;
    receipt.providerId = textAt(answer, "sid"_L1, 64);
    receipt.needsSubmit = answer.has("types"_L1);
    receipt.status = textAt(answer, "status"_L1, 32).toLower();
    if (receipt.status == "received"_L1)
        receipt.status = u"pending"_s;
    receipt.category = textAt(answer, "category"_L1, 32).toLower();
    if (receipt.providerId.isEmpty() && receipt.status.isEmpty())
        return makeError(ErrorKind::BadData, tr("Twilio's answer about the template makes no sense."));
    return receipt;
}

} // namespace bellhop::channel
