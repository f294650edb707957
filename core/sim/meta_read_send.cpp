// SPDX-License-Identifier: GPL-3.0-or-later
// What Meta checks of a message before it looks anything up.
#include "core/sim/dialect.h"
#include "core/sim/meta_api.h"

#include <QStringList>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

using Checked = std::variant<QString, MetaError>;

constexpr qsizetype kLongestText = 4096;
constexpr qsizetype kLongestCaption = 1024;
constexpr qsizetype kMostContacts = 257;

MetaError missing(const QString &what)
{
    return metaError(131008, u"The parameter %1 is required."_s.arg(what));
}

MetaError invalid(const QString &details)
{
    return metaError(131009, details);
}

Checked checkText(const Json &content)
{
    const QString body = content.text("body"_L1);
    if (body.isEmpty())
        return invalid(u"Param text['body'] must not be empty."_s);
    if (body.size() > kLongestText)
        return metaError(100, u"Param text['body'] must be at most 4096 characters long."_s);
    return body;
}

Checked checkFile(const QString &type, const Json &content)
{
    const QString id = content.text("id"_L1);
    const QString link = content.text("link"_L1);
    if (id.isEmpty() == link.isEmpty())
        return invalid(u"Param %1 must contain either id or link."_s.arg(type));
    if (!link.isEmpty() && !link.startsWith("http://"_L1) && !link.startsWith("https://"_L1))
        return invalid(u"Param %1['link'] must be an http or https address."_s.arg(type));
    const QString caption = content.text("caption"_L1);
    if (!caption.isEmpty() && (type == "audio"_L1 || type == "sticker"_L1))
        return metaError(100, u"Unexpected key \"caption\" on param \"%1\"."_s.arg(type));
    if (caption.size() > kLongestCaption)
        return metaError(100, u"Param %1['caption'] must be at most 1024 characters long."_s.arg(type));
    return caption.isEmpty() ? u"[%1]"_s.arg(type) : caption;
}

Checked checkLocation(const Json &content)
{
    const auto degrees = [&content](QLatin1String key, double most) {
        bool isNumber = false;
        const double written = content.text(key).toDouble(&isNumber); // text and number are both documented
        const auto value = isNumber ? std::optional(written) : content.number(key);
        return value && *value >= -most && *value <= most;
    };
    if (!degrees("latitude"_L1, 90) || !degrees("longitude"_L1, 180))
        return invalid(u"Param location wants a valid latitude and longitude."_s);
    const QString name = content.text("name"_L1);
    return name.isEmpty() ? u"[location]"_s : name;
}

Checked checkContacts(const Json &content)
{
    const auto cards = content.elements();
    if (!content.isArray() || cards.empty() || static_cast<qsizetype>(cards.size()) > kMostContacts)
        return invalid(u"Param contacts wants 1 to 257 contacts."_s);
    for (const Json &card : cards) {
        const Json name = card.at("name"_L1);
        if (name.text("formatted_name"_L1).isEmpty())
            return missing(u"contacts[]['name']['formatted_name']"_s);
        if (name.text("first_name"_L1).isEmpty() && name.text("last_name"_L1).isEmpty())
            return invalid(u"At least one more name besides formatted_name is required."_s);
    }
    return cards.front().at("name"_L1).text("formatted_name"_L1);
}

Checked checkReaction(const Json &content)
{
    if (content.text("message_id"_L1).isEmpty())
        return missing(u"reaction['message_id']"_s);
    const QString emoji = content.text("emoji"_L1);
    return emoji.size() > 40 ? Checked(invalid(u"Param reaction['emoji'] must be one emoji."_s)) : Checked(emoji);
}

Checked checkTemplate(const Json &content)
{
    const QString name = content.text("name"_L1);
    if (name.isEmpty())
        return missing(u"template['name']"_s);
    if (content.at("language"_L1).text("code"_L1).isEmpty())
        return missing(u"template['language']['code']"_s);
    return u"[template %1]"_s.arg(name);
}

std::optional<MetaError> readAddress(const Json &body, SendRequest &request)
{
    request.phone = body.text("to"_L1);
    if (request.phone.startsWith(u'+'))
        request.phone.remove(0, 1);
    if (request.phone.isEmpty())
        request.userId = body.text("recipient"_L1);
    if (request.userId.isEmpty() && !isDigits(request.phone))
        return metaError(100, u"The parameter to is required."_s);
    request.clientToken = body.text("biz_opaque_callback_data"_L1);
    if (request.clientToken.size() > 512)
        return metaError(100, u"biz_opaque_callback_data is longer than 512 characters."_s);
    return std::nullopt;
}

} // namespace

std::variant<QString, MetaError> checkMetaContent(const QString &type, const Json &content)
{
    static const QStringList files{u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s};
    if (content.isNull())
        return missing(type.left(40));
    if (files.contains(type))
        return checkFile(type, content);
    if (type == "text"_L1)
        return checkText(content);
    if (type == "location"_L1)
        return checkLocation(content);
    if (type == "contacts"_L1)
        return checkContacts(content);
    if (type == "reaction"_L1)
        return checkReaction(content);
    if (type == "template"_L1)
        return checkTemplate(content);
    if (type == "interactive"_L1) {
        if (const auto error = checkMetaInteractive(content))
            return *error;
        return content.at("body"_L1).string("text"_L1).value_or(u"[interactive]"_s);
    }
    return invalid(u"Param type must be one of the documented types."_s);
}

std::variant<MetaSend, MarkRead, MetaError> readSend(const QByteArray &bytes)
{
    static const QStringList types{u"text"_s, u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s,
        u"location"_s, u"contacts"_s, u"reaction"_s, u"template"_s, u"interactive"_s};
    const auto body = Json::parse(bytes);
    if (!body.ok() || !body->isObject())
        return metaError(100, u"The body is not a JSON object."_s);
    if (body->text("messaging_product"_L1) != "whatsapp"_L1)
        return metaError(100, u"The parameter messaging_product is required."_s);
    if (body->text("status"_L1) == "read"_L1)
        return MarkRead{body->text("message_id"_L1), !body->at("typing_indicator"_L1).isNull()};
    MetaSend send;
    if (const auto error = readAddress(*body, send.request))
        return *error;
    send.request.type = body->string("type"_L1).value_or(u"text"_s);
    if (!types.contains(send.request.type))
        return invalid(u"Param type must be one of %1."_s.arg(types.join(u", "_s)));
    const QByteArray key = send.request.type.toLatin1();
    send.content = body->at(QLatin1String(key));
    const auto checked = checkMetaContent(send.request.type, send.content);
    if (const auto *error = std::get_if<MetaError>(&checked))
        return *error;
    send.request.text = std::get<QString>(checked);
    send.request.mediaId = send.content.text("id"_L1);
    send.request.mediaLink = send.content.text("link"_L1).toUtf8();
    send.request.fileName = send.content.text("filename"_L1);
    send.request.voice = send.content.boolean("voice"_L1).value_or(false);
    send.request.replyTo = send.request.type == "reaction"_L1 ? send.content.text("message_id"_L1)
                                                              : body->at("context"_L1).text("message_id"_L1);
    return send;
}

} // namespace bellhop::sim
