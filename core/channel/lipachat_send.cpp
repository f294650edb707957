// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/lipachat_send.h"

#include "core/channel/answers.h"
#include "core/channel/lipachat_webhook.h"
#include "core/channel/reading.h"
#include "core/model/send_limits.h"

#include <QCoreApplication>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LipachatSend", text);
}

/// Where a message goes and what is posted there, without its address.
struct Posting {
    QString path;
    Json body = Json::object();
};

Result<QString> linkOf(const OutgoingMedia &media)
{
    if (media.link.startsWith("https://"_L1) || media.link.startsWith("http://"_L1))
        return media.link;
    return makeError(ErrorKind::BadData, tr("The file is not ready to be sent: it has no public address."));
}

QLatin1String mediaWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return "IMAGE"_L1;
    case MessageKind::Video:
        return "VIDEO"_L1;
    case MessageKind::Audio:
        return "AUDIO"_L1;
    case MessageKind::Sticker:
        return "STICKER"_L1;
    default:
        break;
    }
    return "DOCUMENT"_L1;
}

Result<Posting> filePosting(const OutboundMessage &message)
{
    const OutgoingMedia &media = *message.content.media;
    Posting posting{u"/whatsapp/media"_s};
    BELLHOP_TRY(const QString link, linkOf(media));
    posting.body.set("mediaType"_L1, mediaWord(message.kind)).set("mediaUrl"_L1, link);
    if (!message.text.isEmpty())
        posting.body.set("caption"_L1, message.text);
    if (message.kind == MessageKind::Document && !media.fileName.isEmpty())
        posting.body.set("filename"_L1, media.fileName);
    return posting;
}

Posting buttonsPosting(const OutboundMessage &message, const Interactive &what)
{
    Posting posting{u"/whatsapp/interactive/buttons"_s};
    Json buttons = Json::array();
    for (const Option &button : what.buttons) {
        Json json = Json::object();
        buttons.append(json.set("id"_L1, button.id).set("title"_L1, button.title));
    }
    posting.body.set("text"_L1, message.text).set("buttons"_L1, buttons);
    return posting;
}

Posting listPosting(const OutboundMessage &message, const Interactive &what)
{
    Posting posting{u"/whatsapp/interactive/list"_s};
    Json sections = Json::array();
    for (const ListSection &section : what.sections) {
        Json rows = Json::array();
        for (const Option &row : section.rows) {
            Json json = Json::object();
            rows.append(json.set("id"_L1, row.id).set("title"_L1, row.title).set("description"_L1, row.description));
        }
        Json json = Json::object();
        sections.append(json.set("sectionTitle"_L1, section.title).set("sectionItems"_L1, rows));
    }
    if (!what.header.isEmpty())
        posting.body.set("headerText"_L1, what.header);
    posting.body.set("body"_L1, message.text).set("buttonText"_L1, what.label).set("buttons"_L1, sections);
    return posting;
}

Result<Posting> formPosting(const OutboundMessage &message, const Interactive &what)
{
    Posting posting{u"/whatsapp/interactive/flows"_s};
    posting.body.set("text"_L1, message.text).set("flowId"_L1, what.formId).set("flowCta"_L1, what.label);
    posting.body.set("screen"_L1, what.formScreen);
    Json data = Json::object();
    if (!what.formData.isEmpty()) {
        const auto parsed = Json::parse(what.formData.toUtf8());
        if (!parsed.ok() || !parsed->isObject())
            return makeError(ErrorKind::BadData, tr("The form's first values are no JSON object."));
        data = *parsed;
    }
    posting.body.set("data"_L1, data);
    return posting;
}

Result<Posting> interactivePosting(const OutboundMessage &message)
{
    const Interactive &what = *message.content.interactive;
    if (!what.footer.isEmpty() || (!what.header.isEmpty() && what.kind != Interactive::Kind::List))
        return makeError(ErrorKind::Refused, tr("This channel shows no heading or footer here. Put it into the text."));
    switch (what.kind) {
    case Interactive::Kind::Buttons:
        return buttonsPosting(message, what);
    case Interactive::Kind::List:
        return listPosting(message, what);
    case Interactive::Kind::Form:
        return formPosting(message, what);
    case Interactive::Kind::Link:
    case Interactive::Kind::LocationRequest:
    case Interactive::Kind::ContactRequest:
        break;
    }
    return makeError(ErrorKind::Refused, tr("This channel cannot ask for that."));
}

Result<Json> headerJson(const TemplateParameter &header)
{
    Json json = Json::object();
    if (header.kind == TemplateParameter::Kind::Text)
        return json.set("type"_L1, "TEXT"_L1).set("parameter"_L1, header.text);
    BELLHOP_TRY(const QString link, linkOf(*header.media));
    return json.set("type"_L1, QString(toWire(header.kind)).toUpper()).set("mediaUrl"_L1, link);
}

Result<Posting> templatePosting(const TemplateUse &use)
{
    Json components = Json::object();
    if (use.header) {
        BELLHOP_TRY(const Json header, headerJson(*use.header));
        components.set("header"_L1, header);
    }
    Json placeholders = Json::array();
    for (const TemplateParameter &parameter : use.body) {
        if (!parameter.name.isEmpty())
            return makeError(ErrorKind::Refused, tr("This channel's templates number their gaps."));
        placeholders.append(parameter.text);
    }
    if (!use.body.empty())
        components.set("body"_L1, Json::object().set("placeholders"_L1, placeholders));
    if (!use.buttons.empty()) {
        Json buttons = Json::array();
        for (const TemplateButtonValue &button : use.buttons) {
            Json json = Json::object();
            json.set("type"_L1, QString(toWire(button.kind)).toUpper()).set("index"_L1, button.index);
            buttons.append(json.set("parameter"_L1, button.value));
        }
        components.set("buttons"_L1, buttons);
    }
    Json json = Json::object();
    json.set("name"_L1, use.name).set("languageCode"_L1, use.language).set("components"_L1, components);
    Posting posting{u"/whatsapp/template"_s};
    posting.body.set("template"_L1, json);
    return posting;
}

Result<Posting> postingOf(const OutboundMessage &message)
{
    switch (message.kind) {
    case MessageKind::Text: {
        Posting posting{u"/whatsapp/message/text"_s};
        posting.body.set("message"_L1, message.text);
        return posting;
    }
    case MessageKind::Image:
    case MessageKind::Video:
    case MessageKind::Audio:
    case MessageKind::Document:
    case MessageKind::Sticker:
        return filePosting(message);
    case MessageKind::Interactive:
        return interactivePosting(message);
    case MessageKind::Template:
        return templatePosting(*message.content.templateUse);
    case MessageKind::Location:
    case MessageKind::Contacts:
    case MessageKind::Reaction:
    case MessageKind::Button:
    case MessageKind::Order:
    case MessageKind::System:
    case MessageKind::Unsupported:
        break;
    }
    return makeError(ErrorKind::Refused, tr("This kind of message cannot be sent on this channel."));
}

/// What is wrong, in Lipachat's words: an object, a list or text, wherever it is.
QString wordsOfTrouble(const Json &answer)
{
    QString words = textAt(answer, "message"_L1, 500);
    const Json errors = answer.at("errors"_L1);
    if (const auto text = errors.asString())
        words += u' ' + text->left(500);
    else if (!errors.isNull())
        words += u' ' + QString::fromUtf8(errors.toBytes().left(500));
    return words;
}

} // namespace

QByteArray lipachatUrl(const ChannelSettings &settings, const QString &path)
{
    QString base = settings.apiBase.isEmpty() ? QString::fromLatin1(kLipachatApi) : settings.apiBase;
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.endsWith("/whatsapp"_L1))
        base.chop(9);
    return (base + path).toUtf8();
}

Result<HttpCall> lipachatCall(
    const ChannelSettings &settings, const QByteArray &method, const QString &path, const Json &body)
{
    if (settings.apiKey.isEmpty())
        return makeError(ErrorKind::Unauthorised, tr("The channel has no API key. Ask your administrator."));
    HttpCall call;
    call.method = method;
    call.url = lipachatUrl(settings, path);
    call.headers = {{"apiKey", settings.apiKey}, {"Accept", "application/json"}};
    if (!body.isNull()) {
        call.headers.emplace_back("Content-Type", "application/json");
        call.body = body.toBytes();
    }
    return call;
}

Result<HttpCall> buildLipachatSend(const ChannelSettings &settings, const OutboundMessage &message)
{
    BELLHOP_CHECK(checkOutbound(Provider::Lipachat, message));
    if (!isPhone(message.to.phone))
        return makeError(ErrorKind::BadData, tr("The guest has no WhatsApp number to write to."));
    const QString own = phoneOf(settings.from());
    if (own.isEmpty())
        return makeError(ErrorKind::BadData, tr("The channel has no valid phone number. Ask your administrator."));
    BELLHOP_TRY(Posting posting, postingOf(message));
    posting.body.set("messageId"_L1, message.clientToken).set("to"_L1, message.to.phone).set("from"_L1, own);
    return lipachatCall(settings, "POST", posting.path, posting.body);
}

SendOutcome readLipachatAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body)
{
    const auto answer = Json::parse(body);
    if (!answer.ok() || !answer->isObject())
        return httpStatus >= 200 && httpStatus < 300 ? unknownOutcome(QString::number(httpStatus))
                                                     : foreignOutcome(httpStatus, header);
    const Json data = answer->at("data"_L1);
    const bool fine = httpStatus >= 200 && httpStatus < 300;
    QString id = idText(data, "waId"_L1);
    if (id.isEmpty())
        id = idText(data, "messageId"_L1);
    if (id.isEmpty())
        id = idText(*answer, "messageId"_L1);
    if (fine && !id.isEmpty() && id.size() <= kMaxProviderId && textAt(data, "status"_L1, 40).toUpper() != "FAILED"_L1)
        return accepted(id);
    QString words = wordsOfTrouble(*answer) + u' ' + textAt(data, "statusDesc"_L1, 500);
    if (fine && words.trimmed().isEmpty())
        return unknownOutcome(QString::number(httpStatus));
    // "success" with wrong credentials has been seen: without an id it is none.
    const LipachatTrouble trouble = lipachatTrouble(httpStatus, words);
    return outcomeOf(trouble.meaning, trouble.code, header);
}

} // namespace bellhop::channel
