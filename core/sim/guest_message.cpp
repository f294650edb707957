// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/guest_message.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestSample = 120 * 1024 * 1024;

const QStringList &fileTypes()
{
    static const QStringList types{u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s};
    return types;
}

GuestMessage of(const QString &type, const Json &content)
{
    GuestMessage message;
    message.type = type;
    message.content = content;
    return message;
}

Result<GuestMessage> wrong(const QString &what)
{
    return makeError(ErrorKind::BadData, what);
}

Result<GuestMessage> readFile(const QString &kind, const Json &json)
{
    GuestMessage message = GuestMessage::file(kind, json.text("caption"_L1));
    for (const QLatin1String key : {"mime_type"_L1, "filename"_L1}) {
        if (const auto value = json.string(key))
            message.content.set(key, *value);
    }
    if (const auto base64 = json.string("base64"_L1)) {
        const auto decoded
            = QByteArray::fromBase64Encoding(base64->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return wrong(u"base64 is not valid."_s);
        message.bytes = *decoded;
    } else if (const auto size = json.integer("size"_L1)) {
        if (*size < 1 || *size > kLargestSample)
            return wrong(u"size wants 1 to %1."_s.arg(kLargestSample));
        message.bytes = QByteArray(static_cast<qsizetype>(*size), 'x');
    }
    return message;
}

Result<GuestMessage> readReply(const QString &kind, const Json &json)
{
    const QString id = json.text("id"_L1);
    const QString title = json.text("title"_L1);
    if (title.isEmpty())
        return wrong(u"%1 wants id and title."_s.arg(kind));
    if (kind == "list"_L1)
        return GuestMessage::choose(id, title, json.text("description"_L1));
    return kind == "button"_L1 ? GuestMessage::press(id, title) : GuestMessage::quickReply(id, title);
}

Result<GuestMessage> readFlow(const Json &json)
{
    Json reply = Json::object();
    reply.set("name"_L1, "flow"_L1).set("body"_L1, "Sent"_L1);
    reply.set("response_json"_L1, QString::fromUtf8(json.at("response"_L1).toBytes()));
    Json content = Json::object();
    return of(u"interactive"_s, content.set("type"_L1, "nfm_reply"_L1).set("nfm_reply"_L1, reply));
}

Result<GuestMessage> readEdit(const Json &json)
{
    Json message = Json::object();
    message.set("type"_L1, "text"_L1).set("text"_L1, Json::object().set("body"_L1, json.text("text"_L1)));
    Json content = Json::object();
    content.set("original_message_id"_L1, json.text("id"_L1)).set("message"_L1, message);
    return of(u"edit"_s, content);
}

Result<GuestMessage> readByType(const QString &type, const Json &json)
{
    if (type == "text"_L1) {
        const QString text = json.text("text"_L1);
        return text.isEmpty() ? wrong(u"A text wants text."_s) : GuestMessage::text(text);
    }
    if (fileTypes().contains(type) || type == "voice"_L1)
        return readFile(type, json);
    if (type == "reaction"_L1)
        return GuestMessage::reaction(json.text("id"_L1), json.text("emoji"_L1));
    if (type == "button"_L1 || type == "list"_L1 || type == "quick_reply"_L1)
        return readReply(type, json);
    if (type == "flow"_L1)
        return readFlow(json);
    if (type == "edit"_L1)
        return readEdit(json);
    if (type == "revoke"_L1)
        return of(type, Json::object().set("original_message_id"_L1, json.text("id"_L1)));
    if (type == "unsupported"_L1)
        return of(type, Json::object().set("type"_L1, json.string("kind"_L1).value_or(u"poll_creation"_s)));
    static const QStringList whole{u"location"_s, u"contacts"_s, u"order"_s, u"interactive"_s};
    if (!whole.contains(type))
        return wrong(u"“%1” is no type of message."_s.arg(type.left(40)));
    if (json.at("content"_L1).isNull())
        return wrong(u"%1 wants its content as Meta documents it."_s.arg(type));
    return of(type, json.at("content"_L1));
}

} // namespace

GuestMessage GuestMessage::text(const QString &body)
{
    return of(u"text"_s, Json::object().set("body"_L1, body));
}

GuestMessage GuestMessage::reaction(const QString &id, const QString &emoji)
{
    Json content = Json::object();
    content.set("message_id"_L1, id);
    if (!emoji.isEmpty())
        content.set("emoji"_L1, emoji);
    return of(u"reaction"_s, content);
}

GuestMessage GuestMessage::press(const QString &id, const QString &title)
{
    Json reply = Json::object();
    reply.set("id"_L1, id).set("title"_L1, title);
    Json content = Json::object();
    return of(u"interactive"_s, content.set("type"_L1, "button_reply"_L1).set("button_reply"_L1, reply));
}

GuestMessage GuestMessage::choose(const QString &id, const QString &title, const QString &description)
{
    Json reply = Json::object();
    reply.set("id"_L1, id).set("title"_L1, title);
    if (!description.isEmpty())
        reply.set("description"_L1, description);
    Json content = Json::object();
    return of(u"interactive"_s, content.set("type"_L1, "list_reply"_L1).set("list_reply"_L1, reply));
}

GuestMessage GuestMessage::quickReply(const QString &payload, const QString &text)
{
    Json content = Json::object();
    return of(u"button"_s, content.set("payload"_L1, payload.isEmpty() ? text : payload).set("text"_L1, text));
}

GuestMessage GuestMessage::location(double latitude, double longitude, const QString &name)
{
    Json content = Json::object();
    content.set("latitude"_L1, latitude).set("longitude"_L1, longitude);
    if (!name.isEmpty())
        content.set("name"_L1, name);
    return of(u"location"_s, content);
}

GuestMessage GuestMessage::file(const QString &kind, const QString &caption, const QByteArray &bytes)
{
    Json content = Json::object();
    if (!caption.isEmpty())
        content.set("caption"_L1, caption);
    const bool isVoice = kind == "voice"_L1;
    if (isVoice || kind == "audio"_L1)
        content.set("voice"_L1, isVoice);
    GuestMessage message = of(isVoice ? u"audio"_s : kind, content);
    message.bytes = bytes;
    return message;
}

Result<GuestMessage> GuestMessage::fromJson(const Json &json)
{
    if (!json.isObject())
        return wrong(u"A message is an object."_s);
    BELLHOP_TRY(GuestMessage message, readByType(json.string("type"_L1).value_or(u"text"_s), json));
    message.replyTo = json.text("reply_to"_L1);
    message.referral = json.at("referral"_L1);
    const QString forwarded = json.text("forwarded"_L1);
    if (forwarded == "often"_L1)
        message.forwarded = Forwarded::Often;
    else if (forwarded == "yes"_L1 || json.boolean("forwarded"_L1).value_or(false))
        message.forwarded = Forwarded::Yes;
    return message;
}

bool GuestMessage::isFile() const
{
    return fileTypes().contains(type);
}

bool GuestMessage::isMessage() const
{
    return type != "system"_L1 && type != "edit"_L1 && type != "revoke"_L1;
}

QString GuestMessage::words() const
{
    if (type == "text"_L1)
        return content.text("body"_L1);
    if (type == "reaction"_L1)
        return content.text("emoji"_L1);
    if (type == "button"_L1)
        return content.text("text"_L1);
    if (type == "edit"_L1)
        return content.at("message"_L1).at("text"_L1).text("body"_L1);
    if (type == "interactive"_L1) {
        for (const QLatin1String kind : {"button_reply"_L1, "list_reply"_L1}) {
            if (const QString title = content.at(kind).text("title"_L1); !title.isEmpty())
                return title;
        }
        return content.at("nfm_reply"_L1).text("body"_L1);
    }
    if (type == "contacts"_L1 && content.isArray() && !content.elements().empty())
        return content.elements().front().at("name"_L1).text("formatted_name"_L1);
    const QString caption = content.text(type == "location"_L1 ? "name"_L1 : "caption"_L1);
    return caption.isEmpty() ? u"[%1]"_s.arg(type) : caption;
}

} // namespace bellhop::sim
