// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/lipachat_webhook.h"

#include "core/channel/answers.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LipachatMessage", text);
}

QLatin1String keyOf(const QByteArray &name)
{
    return QLatin1String(name.constData(), name.size());
}

/// A text that is a string, or an object with a body.
QString textOrBody(const Json &json, QLatin1String key)
{
    const Json value = json.at(key);
    return value.isObject() ? textAt(value, "body"_L1) : cleaned(value.asString().value_or(QString()));
}

/// The member of an object that is there under one of these names.
Json firstOf(const Json &json, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        if (const Json value = json.at(name); !value.isNull())
            return value;
    }
    return {};
}

QString firstText(const Json &json, std::initializer_list<QLatin1String> names, qsizetype most = kMaxName)
{
    for (const QLatin1String name : names) {
        if (const QString text = idText(json, name); !text.isEmpty())
            return text.left(most);
    }
    return {};
}

using Fault = std::optional<QString>;

Fault readFile(const Json &content, MessageKind kind, InboundMessage &out)
{
    MediaInfo media;
    media.url = content.isString() ? cleaned(*content.asString()).left(kMaxUrl)
                                   : firstText(content, {"url"_L1, "link"_L1, "mediaUrl"_L1}, kMaxUrl);
    media.providerMediaId = firstText(content, {"id"_L1, "mediaId"_L1}, kMaxProviderId);
    media.mimeType = firstText(content, {"mimeType"_L1, "mime_type"_L1}, 127);
    media.fileName = firstText(content, {"filename"_L1, "fileName"_L1}, kMaxName);
    media.voice = kind == MessageKind::Audio && content.boolean("voice"_L1).value_or(false);
    if (media.url.isEmpty() && media.providerMediaId.isEmpty())
        return u"file without an address"_s;
    out.text = textAt(content, "caption"_L1);
    out.media = std::move(media);
    return {};
}

Fault readLocation(const Json &content, InboundMessage &out)
{
    out.content.place = readPlace(content);
    if (!out.content.place)
        return u"location without a place on earth"_s;
    out.text = wordsOf(*out.content.place);
    return {};
}

Fault readContacts(const Json &content, InboundMessage &out)
{
    out.content.contacts = readCards(content.isObject() ? Json::array().append(content) : content);
    if (out.content.contacts.empty())
        return u"contacts without a list"_s;
    out.text = wordsOf(out.content.contacts);
    return {};
}

Fault readChoice(const Json &message, const Json &content, InboundMessage &out)
{
    const Json row = firstOf(content, {"list_reply"_L1, "listReply"_L1});
    const Json button = firstOf(content, {"button_reply"_L1, "buttonReply"_L1});
    const Json form = firstOf(content, {"nfm_reply"_L1, "nfmReply"_L1, "flowReply"_L1});
    Choice choice;
    if (form.isObject()) {
        choice.kind = Choice::Kind::Form;
        choice.form = firstText(form, {"response_json"_L1, "responseJson"_L1}, kMaxPayload);
        out.payload = choice.form;
        out.text = tr("Form filled in");
        out.content.choice = std::move(choice);
        return {};
    }
    const Json reply = row.isObject() ? row : button;
    choice.kind = row.isObject() || message.has("listId"_L1) ? Choice::Kind::Row : Choice::Kind::Button;
    choice.id = firstText(reply, {"id"_L1}, kMaxPayload);
    choice.title = firstText(reply, {"title"_L1, "text"_L1}, 1024);
    choice.description = firstText(reply, {"description"_L1}, 1024);
    if (choice.id.isEmpty())
        choice.id = firstText(message, {"buttonId"_L1, "listId"_L1}, kMaxPayload);
    if (choice.title.isEmpty())
        choice.title = firstText(message, {"buttonTitle"_L1, "listTitle"_L1, "title"_L1}, 1024);
    if (choice.title.isEmpty())
        choice.title = textOrBody(message, "text"_L1).left(1024);
    if (choice.id.isEmpty() && choice.title.isEmpty())
        return u"reply without a choice"_s;
    out.payload = choice.id;
    out.text = choice.title.isEmpty() ? choice.id : choice.title;
    out.content.choice = std::move(choice);
    return {};
}

Fault readButton(const Json &content, InboundMessage &out)
{
    Choice choice;
    choice.kind = Choice::Kind::QuickReply;
    choice.id = firstText(content, {"payload"_L1, "id"_L1}, kMaxPayload);
    choice.title = firstText(content, {"text"_L1, "title"_L1}, 1024);
    if (choice.id.isEmpty() && choice.title.isEmpty())
        return u"button without text"_s;
    out.payload = choice.id;
    out.text = choice.title.isEmpty() ? choice.id : choice.title;
    out.content.choice = std::move(choice);
    return {};
}

Fault readReaction(const Json &content, InboundMessage &out)
{
    out.reactionTo = firstText(content, {"message_id"_L1, "messageId"_L1}, kMaxProviderId);
    out.text = textAt(content, "emoji"_L1, 64);
    return out.reactionTo.isEmpty() ? Fault(u"reaction to nothing"_s) : Fault();
}

struct Kind {
    QLatin1String word;
    MessageKind kind;
};
constexpr std::array kKinds{
    Kind{"text"_L1, MessageKind::Text},
    Kind{"image"_L1, MessageKind::Image},
    Kind{"video"_L1, MessageKind::Video},
    Kind{"audio"_L1, MessageKind::Audio},
    Kind{"voice"_L1, MessageKind::Audio},
    Kind{"document"_L1, MessageKind::Document},
    Kind{"sticker"_L1, MessageKind::Sticker},
    Kind{"location"_L1, MessageKind::Location},
    Kind{"contact"_L1, MessageKind::Contacts},
    Kind{"contacts"_L1, MessageKind::Contacts},
    Kind{"interactive"_L1, MessageKind::Interactive},
    Kind{"list"_L1, MessageKind::Interactive},
    Kind{"button"_L1, MessageKind::Button},
    Kind{"reaction"_L1, MessageKind::Reaction},
};

Fault readUnsupported(const QString &type, InboundMessage &out)
{
    out.kind = MessageKind::Unsupported;
    out.content.unsupported = type;
    out.text = tr("The guest sent something that cannot be shown here.");
    return {};
}

Fault readContent(const Json &message, InboundMessage &out)
{
    const QString type = textAt(message, "type"_L1, 40).toLower();
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &k) { return type == k.word; });
    if (kind == kKinds.end())
        return readUnsupported(type, out);
    out.kind = kind->kind;
    const QByteArray key = type.toLatin1();
    Json content = message.at(keyOf(key));
    if (content.isNull()) // beside the type instead of under it
        content = message;
    switch (out.kind) {
    case MessageKind::Text:
        out.text = textOrBody(message, "text"_L1);
        if (!message.at("text"_L1).isString() && !message.at("text"_L1).isObject())
            return u"text without a body"_s;
        return out.text.isEmpty() ? readUnsupported(u"empty"_s, out) : Fault();
    case MessageKind::Image:
    case MessageKind::Video:
    case MessageKind::Audio:
    case MessageKind::Document:
    case MessageKind::Sticker:
        return readFile(content, out.kind, out);
    case MessageKind::Location:
        return readLocation(content, out);
    case MessageKind::Contacts:
        return readContacts(content, out);
    case MessageKind::Interactive:
        return readChoice(message, content, out);
    case MessageKind::Button:
        return content.isObject() && !message.has("interactive"_L1) && message.has("button"_L1)
            ? readButton(content, out)
            : readChoice(message, message.has("interactive"_L1) ? message.at("interactive"_L1) : content, out);
    case MessageKind::Reaction:
        return readReaction(content, out);
    case MessageKind::Template:
    case MessageKind::Order:
    case MessageKind::System:
    case MessageKind::Unsupported:
        break;
    }
    return readUnsupported(type, out);
}

InboundEvent readMessage(const ChannelSettings &settings, const Json &json, const QString &id)
{
    InboundMessage out;
    out.providerId = id;
    out.from.phone = phoneOf(firstText(json, {"from"_L1}, 60));
    out.from.displayName = textAt(json, "profileName"_L1, kMaxName);
    if (out.from.isEmpty())
        return PoisonedItem{u"message without a sender"_s};
    if (phoneOf(firstText(json, {"to"_L1}, 60)) != phoneOf(settings.from()))
        return IgnoredItem{u"another number"_s};
    if (out.from.phone == phoneOf(settings.from()))
        return IgnoredItem{u"our own message"_s};
    if (const auto at = providerTime(json, "timestamp"_L1))
        out.sentAt = *at;
    const Json context = json.at("context"_L1);
    out.replyToProviderId = firstText(context, {"id"_L1, "messageId"_L1}, kMaxProviderId);
    out.forwarded = context.boolean("forwarded"_L1).value_or(false);
    const Fault fault = readContent(json, out);
    if (!fault)
        return out;
    if (json.boolean("$listed"_L1) != true)
        return PoisonedItem{*fault};
    // A list tells less than a webhook: that the guest wrote, when, and perhaps the words. That must not be missed.
    out.media.reset();
    out.content = {};
    const QString type = textAt(json, "type"_L1, 40).toLower();
    if (const QString words = textOrBody(json, "text"_L1); !words.isEmpty()) {
        out.kind = MessageKind::Text;
        out.text = words;
    } else {
        (void)readUnsupported(type, out);
    }
    return out;
}

InboundItem readMessageItem(const ChannelSettings &settings, const Json &json)
{
    const QString id = firstText(json, {"messageId"_L1}, kMaxProviderId + 1);
    if (id.isEmpty() || id.size() > kMaxProviderId)
        return anonymousItem(json.toBytes(), PoisonedItem{u"message without a usable id"_s});
    return namedItem(u"m:"_s + id, json.toBytes(), readMessage(settings, json, id));
}

InboundItem readStatusItem(const Json &json)
{
    const Json status = json.at("messageStatus"_L1);
    StatusUpdate out;
    out.clientToken = firstText(status, {"messageId"_L1}, kMaxProviderId);
    out.providerId = firstText(status, {"waId"_L1}, kMaxProviderId + 1);
    if (out.providerId.isEmpty())
        out.providerId = out.clientToken;
    if (out.providerId.isEmpty() || out.providerId.size() > kMaxProviderId)
        return anonymousItem(json.toBytes(), PoisonedItem{u"status without a usable id"_s});
    const QString word = textAt(status, "status"_L1, 40).toLower();
    if (const auto at = providerTime(json, "$at"_L1))
        out.at = *at;
    out.stage = deliveryStageFromWire(word);
    InboundEvent event = IgnoredItem{u"status that moves no tick: %1"_s.arg(word)};
    if (word == "failed"_L1 || word == "undelivered"_L1 || word == "rejected"_L1) {
        const LipachatTrouble trouble = lipachatTrouble(400, textAt(status, "statusDesc"_L1, 500));
        out.failed = true;
        out.stage.reset();
        out.errorCode = trouble.code;
        out.errorText = textOfFailure(trouble.meaning);
        out.action = trouble.meaning.action;
        event = out;
    } else if (word.isEmpty()) {
        event = PoisonedItem{u"status without a word"_s};
    } else if (out.stage && *out.stage >= DeliveryStage::Sent) {
        event = out;
    }
    return namedItem(u"s:%1:%2"_s.arg(out.providerId, word), json.toBytes(), std::move(event));
}

InboundItem readTemplateItem(const Json &json)
{
    const Json status = json.at("templateStatus"_L1);
    TemplateNews news;
    news.status = textAt(status, "status"_L1, 32).toLower();
    news.providerId = firstText(status, {"templateId"_L1}, kMaxProviderId);
    news.name = textAt(status, "templateName"_L1, 512);
    news.language = languageCode(firstText(status, {"language"_L1, "languageCode"_L1}, 32));
    news.reason = textAt(status, "statusDescription"_L1, 500);
    if (news.status.isEmpty() || (news.providerId.isEmpty() && news.name.isEmpty()))
        return anonymousItem(json.toBytes(), PoisonedItem{u"template status without a template"_s});
    return anonymousItem(json.toBytes(), std::move(news));
}

/// "2026-11-20T09:00:00.123456789", with or without a zone: UTC when none is told.
std::optional<Instant> timeOf(const Json &json, QLatin1String key)
{
    if (const auto at = providerTime(json, key))
        return at;
    QString text = json.text(key).left(40);
    text.replace(u' ', u'T');
    const QString seconds = text.left(19);
    QDateTime at = QDateTime::fromString(seconds, u"yyyy-MM-ddTHH:mm:ss"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? believableTime(at.toSecsSinceEpoch()) : std::nullopt;
}

/// What a list's entry tells of its file: an object, or text that holds one.
Json metadataOf(const Json &row)
{
    const Json metadata = row.at("metadata"_L1);
    if (!metadata.isString())
        return metadata;
    const auto parsed = Json::parse(metadata.asString()->toUtf8());
    return parsed.ok() ? *parsed : Json();
}

Json listedMessage(const ChannelSettings &settings, const Json &row)
{
    const QString contact = firstText(row.at("contact"_L1), {"phoneNumber"_L1}, 60);
    const QString from = firstText(row, {"from"_L1}, 60);
    Json json = Json::object();
    json.set("messageId"_L1, firstText(row, {"waMessageId"_L1, "id"_L1}, kMaxProviderId + 1));
    json.set("from"_L1, contact.isEmpty() ? from : contact).set("to"_L1, settings.from());
    const QString name = firstText(row.at("contact"_L1), {"name"_L1, "profileName"_L1});
    if (!name.isEmpty())
        json.set("profileName"_L1, name);
    const QString type = textAt(row, "type"_L1, 40);
    json.set("type"_L1, type);
    const QByteArray key = type.toLower().toLatin1();
    const Json metadata = metadataOf(row);
    json.set("$listed"_L1, true);
    if (const QString words = textOrBody(row, "text"_L1); key == "text" || !words.isEmpty())
        json.set("text"_L1, words);
    if (key != "text" && !key.isEmpty() && metadata.isObject())
        json.set(keyOf(key), metadata);
    return json;
}

} // namespace

Result<InboundDelivery> parseLipachatWebhook(const ChannelSettings &settings, QByteArrayView body)
{
    BELLHOP_TRY(const Json json, parseBody(body));
    if (!json.isObject())
        return makeError(ErrorKind::BadData, u"The notification is no JSON object."_s);
    InboundDelivery delivery;
    const QString event = textAt(json, "event"_L1, 60).toUpper();
    if (json.has("messageStatus"_L1) || event == "MESSAGE_STATUS"_L1)
        delivery.items.push_back(readStatusItem(json));
    else if (json.has("templateStatus"_L1) || event == "TEMPLATE_STATUS"_L1)
        delivery.items.push_back(readTemplateItem(json));
    else if (!event.isEmpty() && !json.has("messageId"_L1))
        delivery.items.push_back(anonymousItem(json.toBytes(), IgnoredItem{u"event %1"_s.arg(event)}));
    else
        delivery.items.push_back(readMessageItem(settings, json));
    return delivery;
}

std::optional<Instant> lipachatListedAt(const Json &row)
{
    return timeOf(row, "createdAt"_L1);
}

InboundItem readLipachatListed(const ChannelSettings &settings, const Json &row)
{
    if (textAt(row, "direction"_L1, 20).toUpper() == "INBOUND"_L1) {
        Json json = listedMessage(settings, row);
        if (const auto at = lipachatListedAt(row))
            json.set("timestamp"_L1, at->ms);
        return readMessageItem(settings, json);
    }
    Json status = Json::object();
    status.set("waId"_L1, firstText(row, {"waMessageId"_L1}, kMaxProviderId + 1));
    status.set("messageId"_L1, firstText(row, {"messageId"_L1, "id"_L1}, kMaxProviderId));
    status.set("status"_L1, textAt(row, "status"_L1, 40)).set("statusDesc"_L1, textAt(row, "statusDesc"_L1, 500));
    Json json = Json::object();
    json.set("event"_L1, "MESSAGE_STATUS"_L1).set("messageStatus"_L1, status);
    if (const auto at = timeOf(row, "updatedAt"_L1))
        json.set("$at"_L1, at->ms);
    return readStatusItem(json);
}

LipachatTrouble lipachatTrouble(int httpStatus, const QString &words)
{
    const auto says = [&](const char *word) { return words.contains(QLatin1String(word), Qt::CaseInsensitive); };
    const auto meaning = [](ErrorAction action, int seconds, const char *text) {
        return ErrorMeaning{
            action, milliseconds(seconds * 1000), true, QCoreApplication::translate("LipachatErrors", text), 0};
    };
    if (httpStatus == 401 || says("credential") || says("api key") || says("apikey") || says("unauthori")) {
        return {u"credentials"_s,
            meaning(ErrorAction::Reconnect, 0,
                QT_TRANSLATE_NOOP(
                    "LipachatErrors", "Lipachat does not accept the API key. Ask your administrator to renew it."))};
    }
    if (httpStatus == 429 || says("too many") || says("rate limit")) {
        return {u"rate"_s,
            meaning(ErrorAction::PaceNumber, 5,
                QT_TRANSLATE_NOOP("LipachatErrors", "Too many messages at once. This one waits and is sent soon."))};
    }
    if (says("131047") || says("24 hour") || says("24-hour") || says("24hr") || says("session window")
        || says("re-engagement")) {
        return {u"window"_s,
            meaning(ErrorAction::WindowClosed, 0,
                QT_TRANSLATE_NOOP("LipachatErrors",
                    "More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest."))};
    }
    if (says("131050") || says("opted out") || says("opt-out")) {
        return {u"opted_out"_s,
            meaning(ErrorAction::OptedOut, 0,
                QT_TRANSLATE_NOOP("LipachatErrors", "The guest does not want messages from us."))};
    }
    if (says("template")) {
        return {u"template"_s,
            meaning(ErrorAction::TemplateUnusable, 0,
                QT_TRANSLATE_NOOP("LipachatErrors",
                    "Lipachat does not take this template. Check its values, or choose another one."))};
    }
    if (says("undeliver") || says("131026") || says("not on whatsapp")) {
        return {u"undeliverable"_s,
            meaning(ErrorAction::GiveUp, 0,
                QT_TRANSLATE_NOOP("LipachatErrors",
                    "The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail."))};
    }
    if (httpStatus >= 500) {
        return {u"temporary"_s,
            meaning(ErrorAction::Retry, 10,
                QT_TRANSLATE_NOOP("LipachatErrors", "Lipachat has a temporary problem. Bellhop tries again."))};
    }
    LipachatTrouble trouble{u"refused"_s,
        meaning(ErrorAction::GiveUp, 0,
            QT_TRANSLATE_NOOP("LipachatErrors", "Lipachat refused this message. Tell your administrator."))};
    trouble.meaning.known = false;
    return trouble;
}

} // namespace bellhop::channel
