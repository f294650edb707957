// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_send.h"

#include "core/channel/answers.h"
#include "core/channel/meta_errors.h"
#include "core/channel/reading.h"
#include "core/model/send_limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLater{10'000};

QString tr(const char *text)
{
    return QCoreApplication::translate("MetaSend", text);
}

/// Letters, digits and "_": what may stand in a path.
bool isPathId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 190 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    });
}

Json mediaJson(const OutgoingMedia &media)
{
    Json json = Json::object();
    return media.providerId.isEmpty() ? json.set("link"_L1, media.link) : json.set("id"_L1, media.providerId);
}

Status checkSource(const OutgoingMedia &media)
{
    if (!media.providerId.isEmpty() || media.link.startsWith("https://"_L1) || media.link.startsWith("http://"_L1))
        return done();
    return makeError(ErrorKind::BadData, tr("The file is not ready to be sent: it was neither uploaded nor linked."));
}

Json placeJson(const Place &place)
{
    Json json = Json::object();
    json.set("latitude"_L1, QString::number(place.latitude, 'f', 6));
    json.set("longitude"_L1, QString::number(place.longitude, 'f', 6));
    if (!place.name.isEmpty())
        json.set("name"_L1, place.name);
    if (!place.address.isEmpty())
        json.set("address"_L1, place.address);
    return json;
}

void addLines(Json &card, QLatin1String list, QLatin1String key, const std::vector<ContactCard::Line> &lines)
{
    if (lines.empty())
        return;
    Json array = Json::array();
    for (const ContactCard::Line &line : lines) {
        Json json = Json::object();
        json.set(key, line.value);
        if (!line.type.isEmpty())
            json.set("type"_L1, line.type);
        if (!line.waId.isEmpty())
            json.set("wa_id"_L1, line.waId);
        array.append(json);
    }
    card.set(list, array);
}

Json cardsJson(const std::vector<ContactCard> &cards)
{
    Json array = Json::array();
    for (const ContactCard &card : cards) {
        // WhatsApp wants one more part of the name beside the whole.
        Json name = Json::object();
        name.set("formatted_name"_L1, card.name).set("first_name"_L1, card.name.section(u' ', 0, 0));
        Json json = Json::object();
        json.set("name"_L1, name);
        if (!card.company.isEmpty())
            json.set("org"_L1, Json::object().set("company"_L1, card.company));
        if (!card.birthday.isEmpty())
            json.set("birthday"_L1, card.birthday);
        addLines(json, "phones"_L1, "phone"_L1, card.phones);
        addLines(json, "emails"_L1, "email"_L1, card.emails);
        addLines(json, "urls"_L1, "url"_L1, card.urls);
        addLines(json, "addresses"_L1, "street"_L1, card.addresses);
        array.append(json);
    }
    return array;
}

Json textJson(const QString &text)
{
    return Json::object().set("text"_L1, text);
}

QLatin1String headerWord(const QString &mime)
{
    if (mime.startsWith("image/"_L1))
        return "image"_L1;
    return mime.startsWith("video/"_L1) ? "video"_L1 : "document"_L1;
}

Json rowsJson(const std::vector<Option> &rows)
{
    Json array = Json::array();
    for (const Option &row : rows) {
        Json json = Json::object();
        json.set("id"_L1, row.id).set("title"_L1, row.title);
        if (!row.description.isEmpty())
            json.set("description"_L1, row.description);
        array.append(json);
    }
    return array;
}

Json buttonsAction(const Interactive &what)
{
    Json buttons = Json::array();
    for (const Option &button : what.buttons) {
        Json reply = Json::object();
        reply.set("id"_L1, button.id).set("title"_L1, button.title);
        Json json = Json::object();
        buttons.append(json.set("type"_L1, "reply"_L1).set("reply"_L1, reply));
    }
    return Json::object().set("buttons"_L1, buttons);
}

Json listAction(const Interactive &what)
{
    Json sections = Json::array();
    for (const ListSection &section : what.sections) {
        Json json = Json::object();
        if (!section.title.isEmpty())
            json.set("title"_L1, section.title);
        sections.append(json.set("rows"_L1, rowsJson(section.rows)));
    }
    Json action = Json::object();
    return action.set("button"_L1, what.label).set("sections"_L1, sections);
}

Result<Json> formAction(const Interactive &what)
{
    Json parameters = Json::object();
    parameters.set("flow_message_version"_L1, "3"_L1).set("flow_id"_L1, what.formId).set("flow_cta"_L1, what.label);
    if (!what.formToken.isEmpty())
        parameters.set("flow_token"_L1, what.formToken);
    if (what.formScreen.isEmpty()) {
        parameters.set("flow_action"_L1, "data_exchange"_L1);
    } else {
        Json payload = Json::object().set("screen"_L1, what.formScreen);
        if (!what.formData.isEmpty()) {
            const auto data = Json::parse(what.formData.toUtf8());
            if (!data.ok() || !data->isObject())
                return makeError(ErrorKind::BadData, tr("The form's first values are no JSON object."));
            payload.set("data"_L1, *data);
        }
        parameters.set("flow_action"_L1, "navigate"_L1).set("flow_action_payload"_L1, payload);
    }
    Json action = Json::object();
    return action.set("name"_L1, "flow"_L1).set("parameters"_L1, parameters);
}

Result<std::pair<QLatin1String, Json>> actionOf(const Interactive &what)
{
    Json action = Json::object();
    Json parameters = Json::object();
    switch (what.kind) {
    case Interactive::Kind::Buttons:
        return std::pair{"button"_L1, buttonsAction(what)};
    case Interactive::Kind::List:
        return std::pair{"list"_L1, listAction(what)};
    case Interactive::Kind::Link:
        parameters.set("display_text"_L1, what.label).set("url"_L1, what.url);
        return std::pair{"cta_url"_L1, action.set("name"_L1, "cta_url"_L1).set("parameters"_L1, parameters)};
    case Interactive::Kind::LocationRequest:
        return std::pair{"location_request_message"_L1, action.set("name"_L1, "send_location"_L1)};
    case Interactive::Kind::ContactRequest:
        return std::pair{"request_contact_info"_L1, action.set("name"_L1, "request_contact_info"_L1)};
    case Interactive::Kind::Form:
        break;
    }
    BELLHOP_TRY(Json form, formAction(what));
    return std::pair{"flow"_L1, form};
}

Result<Json> interactiveJson(const OutboundMessage &message)
{
    const Interactive &what = *message.content.interactive;
    BELLHOP_TRY(const auto action, actionOf(what));
    Json json = Json::object();
    json.set("type"_L1, action.first);
    if (what.headerMedia) {
        BELLHOP_CHECK(checkSource(*what.headerMedia));
        const QLatin1String word = headerWord(what.headerMedia->mimeType);
        Json header = Json::object();
        json.set("header"_L1, header.set("type"_L1, word).set(word, mediaJson(*what.headerMedia)));
    } else if (!what.header.isEmpty()) {
        json.set("header"_L1, textJson(what.header).set("type"_L1, "text"_L1));
    }
    json.set("body"_L1, textJson(message.text));
    if (!what.footer.isEmpty())
        json.set("footer"_L1, textJson(what.footer));
    return json.set("action"_L1, action.second);
}

Result<Json> parameterJson(const TemplateParameter &parameter)
{
    Json json = Json::object();
    if (parameter.kind == TemplateParameter::Kind::Text) {
        json.set("type"_L1, "text"_L1).set("text"_L1, parameter.text);
        return parameter.name.isEmpty() ? json : json.set("parameter_name"_L1, parameter.name);
    }
    if (parameter.kind == TemplateParameter::Kind::Location)
        return json.set("type"_L1, "location"_L1).set("location"_L1, placeJson(*parameter.place));
    const QLatin1String word = toWire(parameter.kind);
    BELLHOP_CHECK(checkSource(*parameter.media));
    Json media = mediaJson(*parameter.media);
    if (parameter.kind == TemplateParameter::Kind::Document && !parameter.media->fileName.isEmpty())
        media.set("filename"_L1, parameter.media->fileName);
    return json.set("type"_L1, word).set(word, media);
}

Json templateButtonJson(const TemplateButtonValue &button)
{
    Json parameter = Json::object();
    QLatin1String kind;
    switch (button.kind) {
    case TemplateButtonValue::Kind::Url:
        kind = "url"_L1;
        parameter.set("type"_L1, "text"_L1).set("text"_L1, button.value);
        break;
    case TemplateButtonValue::Kind::QuickReply:
        kind = "quick_reply"_L1;
        parameter.set("type"_L1, "payload"_L1).set("payload"_L1, button.value);
        break;
    case TemplateButtonValue::Kind::CopyCode:
        kind = "copy_code"_L1;
        parameter.set("type"_L1, "coupon_code"_L1).set("coupon_code"_L1, button.value);
        break;
    case TemplateButtonValue::Kind::Form:
        kind = "flow"_L1;
        parameter.set("type"_L1, "action"_L1).set("action"_L1, Json::object().set("flow_token"_L1, button.value));
        break;
    }
    Json json = Json::object();
    json.set("type"_L1, "button"_L1).set("sub_type"_L1, kind).set("index"_L1, QString::number(button.index));
    return json.set("parameters"_L1, Json::array().append(parameter));
}

Result<Json> templateJson(const TemplateUse &use)
{
    Json components = Json::array();
    if (use.header) {
        BELLHOP_TRY(const Json parameter, parameterJson(*use.header));
        Json header = Json::object();
        components.append(header.set("type"_L1, "header"_L1).set("parameters"_L1, Json::array().append(parameter)));
    }
    if (!use.body.empty()) {
        Json parameters = Json::array();
        for (const TemplateParameter &parameter : use.body) {
            BELLHOP_TRY(const Json json, parameterJson(parameter));
            parameters.append(json);
        }
        Json body = Json::object();
        components.append(body.set("type"_L1, "body"_L1).set("parameters"_L1, parameters));
    }
    for (const TemplateButtonValue &button : use.buttons)
        components.append(templateButtonJson(button));
    Json json = Json::object();
    json.set("name"_L1, use.name).set("language"_L1, Json::object().set("code"_L1, use.language));
    return use.header || !use.body.empty() || !use.buttons.empty() ? json.set("components"_L1, components) : json;
}

Result<Json> fileJson(const OutboundMessage &message)
{
    const OutgoingMedia &media = *message.content.media;
    BELLHOP_CHECK(checkSource(media));
    Json json = mediaJson(media);
    if (!message.text.isEmpty())
        json.set("caption"_L1, message.text);
    if (message.kind == MessageKind::Document && !media.fileName.isEmpty())
        json.set("filename"_L1, media.fileName);
    if (message.kind == MessageKind::Audio && media.voice)
        json.set("voice"_L1, true);
    return json;
}

Result<Json> contentJson(const OutboundMessage &message)
{
    Json json = Json::object();
    switch (message.kind) {
    case MessageKind::Text: {
        const bool hasLink = message.text.contains("http://"_L1) || message.text.contains("https://"_L1);
        return json.set("body"_L1, message.text).set("preview_url"_L1, hasLink && !message.content.noPreview);
    }
    case MessageKind::Reaction:
        return json.set("message_id"_L1, message.replyToProviderId).set("emoji"_L1, message.text);
    case MessageKind::Image:
    case MessageKind::Video:
    case MessageKind::Audio:
    case MessageKind::Document:
    case MessageKind::Sticker:
        return fileJson(message);
    case MessageKind::Location:
        return placeJson(*message.content.place);
    case MessageKind::Contacts:
        return cardsJson(message.content.contacts);
    case MessageKind::Interactive:
        return interactiveJson(message);
    case MessageKind::Template:
        return templateJson(*message.content.templateUse);
    case MessageKind::Button:
    case MessageKind::Order:
    case MessageKind::System:
    case MessageKind::Unsupported:
        break;
    }
    return makeError(ErrorKind::Refused, tr("This kind of message cannot be sent on WhatsApp."));
}

Status addContent(const OutboundMessage &message, Json &body)
{
    BELLHOP_CHECK(checkOutbound(Provider::Meta, message));
    BELLHOP_TRY(const Json content, contentJson(message));
    body.set("type"_L1, toWire(message.kind)).set(toWire(message.kind), content);
    if (!message.replyToProviderId.isEmpty() && message.kind != MessageKind::Reaction)
        body.set("context"_L1, Json::object().set("message_id"_L1, message.replyToProviderId));
    return done();
}

SendOutcome readAccepted(const Json &answer)
{
    const auto messages = answer.list("messages"_L1);
    const QString id = messages.empty() ? QString() : idText(messages.front(), "id"_L1);
    if (id.isEmpty() || id.size() > kMaxProviderId)
        return unknownOutcome(u"200"_s);
    SendOutcome outcome = accepted(id);
    const QString status = messages.front().text("message_status"_L1);
    outcome.held = status == "held_for_quality_assessment"_L1 || status == "paused"_L1;
    return outcome;
}

SendOutcome readMetaError(int status, qint64 code, const Json &error, const HeaderGetter &header)
{
    ErrorMeaning meaning = metaErrorMeaning(code);
    const bool transient = error.boolean("is_transient"_L1).value_or(false);
    if (!meaning.known && (status >= 500 || status == 429 || transient)) {
        meaning.action = ErrorAction::Retry;
        meaning.retryAfter = kLater;
        meaning.text = metaErrorMeaning(2).text;
    } else if (!meaning.known && status == 401) {
        meaning.action = ErrorAction::Reconnect;
    }
    return outcomeOf(meaning, QString::number(code), header);
}

} // namespace

Result<QByteArray> metaUrl(const ChannelSettings &settings, const QString &path)
{
    static const QRegularExpression version(u"^v\\d{1,3}\\.\\d{1,2}$"_s);
    QString base = settings.apiBase.isEmpty() ? QString::fromLatin1(kMetaApi) : settings.apiBase;
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString api = settings.apiVersion.isEmpty() ? QString::fromLatin1(kMetaVersion) : settings.apiVersion;
    if (!version.match(api).hasMatch())
        return makeError(ErrorKind::BadData, tr("The channel's API version must look like v26.0."));
    if (settings.accessToken.isEmpty())
        return makeError(ErrorKind::Unauthorised, tr("The channel has no access token. Ask your administrator."));
    return u"%1/%2/%3"_s.arg(base, api, path).toUtf8();
}

Result<QString> metaPathId(const QString &id)
{
    return isPathId(id)
        ? Result<QString>(id)
        : Result<QString>(makeError(ErrorKind::BadData,
            tr("The id of the number, file or template is not valid at Meta. Ask your administrator.")));
}

HttpCall metaJsonCall(const ChannelSettings &settings, const QByteArray &url, const Json &body)
{
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = url;
    call.headers = {{"Authorization", "Bearer " + settings.accessToken}, {"Content-Type", "application/json"}};
    call.body = body.toBytes();
    return call;
}

Result<HttpCall> buildMetaSend(const ChannelSettings &settings, const OutboundMessage &message)
{
    BELLHOP_TRY(const QString number, metaPathId(settings.phoneNumberId));
    BELLHOP_TRY(const QByteArray url, metaUrl(settings, number + u"/messages"_s));
    Json body = Json::object();
    body.set("messaging_product"_L1, "whatsapp"_L1).set("recipient_type"_L1, "individual"_L1);
    if (isPhone(message.to.phone))
        body.set("to"_L1, QString(u'+' + message.to.phone));
    else if (!message.to.userId.isEmpty())
        body.set("recipient"_L1, message.to.userId);
    else
        return makeError(ErrorKind::BadData, tr("The guest has no WhatsApp address to write to."));
    BELLHOP_CHECK(addContent(message, body));
    if (!message.clientToken.isEmpty())
        body.set("biz_opaque_callback_data"_L1, message.clientToken.left(512));
    return metaJsonCall(settings, url, body);
}

SendOutcome readMetaAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body)
{
    const auto answer = Json::parse(body);
    if (httpStatus >= 200 && httpStatus < 300)
        return answer.ok() ? readAccepted(*answer) : unknownOutcome(QString::number(httpStatus));
    if (answer.ok()) {
        const Json error = answer->at("error"_L1);
        if (const auto code = error.integer("code"_L1))
            return readMetaError(httpStatus, *code, error, header);
    }
    return foreignOutcome(httpStatus, header);
}

} // namespace bellhop::channel
