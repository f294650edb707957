// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_api.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    int code;
    int httpStatus;
    const char *title;
    const char *details;
};

constexpr std::array kWords{
    Words{0, 401, "AuthException", "We were unable to authenticate the app user."},
    Words{2, 503, "Service temporarily unavailable", "Temporary downtime or overload."},
    Words{4, 400, "Application request limit reached", "The app has reached its API call rate limit."},
    Words{100, 400, "Invalid parameter", "Unexpected value or missing parameter."},
    Words{190, 401, "Invalid OAuth access token - Cannot parse access token", "The access token is invalid."},
    Words{368, 403, "Temporarily blocked for policies violations", "The account is restricted."},
    Words{130429, 400, "Rate limit hit", "Cloud API message throughput has been reached."},
    Words{131000, 500, "Something went wrong", "Message failed to send due to an unknown error."},
    Words{131009, 400, "Parameter value is not valid", "One or more parameter values are invalid."},
    Words{131016, 500, "Service unavailable", "A service is temporarily unavailable."},
    Words{131026, 400, "Message undeliverable", "Message undeliverable."},
    Words{131042, 400, "Business eligibility payment issue", "There was an error related to your payment method."},
    Words{131047, 400, "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied to this "
        "number."},
    Words{131048, 400, "Spam rate limit hit", "Message failed to send because of restrictions on this number."},
    Words{131056, 400, "(Business Account, Consumer Account) pair rate limit hit", "Too many messages to this phone."},
};

MetaError parameter(const QString &details)
{
    return metaError(100, details);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What the guest reads of the content; nothing when it is not valid.
std::optional<QString> contentWords(const QString &type, const Json &content)
{
    if (type == "text"_L1) {
        const QString body = content.text("body"_L1);
        return body.isEmpty() || body.size() > 4096 ? std::nullopt : std::optional(body);
    }
    if (type == "reaction"_L1)
        return content.text("message_id"_L1).isEmpty() ? std::nullopt : std::optional(content.text("emoji"_L1));
    if (type == "template"_L1) {
        const QString name = content.text("name"_L1);
        return name.isEmpty() ? std::nullopt : std::optional(u"[template %1]"_s.arg(name));
    }
    static const QStringList others{u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s, u"location"_s,
        u"contacts"_s, u"interactive"_s};
    if (!others.contains(type) || content.isNull())
        return std::nullopt;
    const QString caption = content.text("caption"_L1);
    return caption.isEmpty() ? u"[%1]"_s.arg(type) : caption;
}

} // namespace

MetaError metaError(int code, const QString &details)
{
    const auto found = std::find_if(kWords.begin(), kWords.end(), [code](const Words &w) { return w.code == code; });
    MetaError error;
    error.code = code;
    error.title = found == kWords.end() ? u"Simulated error"_s : QString::fromLatin1(found->title);
    error.httpStatus = found == kWords.end() ? 400 : found->httpStatus;
    error.details = details.isEmpty() && found != kWords.end() ? QString::fromLatin1(found->details) : details;
    return error;
}

net::HttpResponse jsonResponse(int status, const Json &body)
{
    return {status, QByteArrayLiteral("application/json"), body.toBytes(), {}};
}

net::HttpResponse MetaError::toResponse() const
{
    Json data = Json::object();
    data.set("messaging_product"_L1, "whatsapp"_L1).set("details"_L1, details);
    Json error = Json::object();
    error.set("message"_L1, u"(#%1) %2"_s.arg(code).arg(title)).set("type"_L1, "OAuthException"_L1);
    error.set("code"_L1, code).set("error_data"_L1, data).set("fbtrace_id"_L1, "ASimulatedTrace"_L1);
    if (subcode != 0)
        error.set("error_subcode"_L1, subcode);
    Json body = Json::object();
    return jsonResponse(httpStatus, body.set("error"_L1, error));
}

Json MetaError::toStatusError() const
{
    Json data = Json::object();
    data.set("details"_L1, details);
    Json error = Json::object();
    error.set("code"_L1, code).set("title"_L1, title).set("message"_L1, title);
    return error.set("error_data"_L1, data);
}

std::variant<SendRequest, MarkRead, MetaError> readSend(const QByteArray &bytes)
{
    const auto body = Json::parse(bytes);
    if (!body.ok() || !body->isObject())
        return parameter(u"The body is not a JSON object."_s);
    if (body->text("messaging_product"_L1) != "whatsapp"_L1)
        return parameter(u"The parameter messaging_product is required."_s);
    if (body->text("status"_L1) == "read"_L1)
        return MarkRead{body->text("message_id"_L1)};
    SendRequest request;
    request.phone = body->text("to"_L1);
    if (request.phone.startsWith(u'+'))
        request.phone.remove(0, 1);
    if (request.phone.isEmpty())
        request.userId = body->text("recipient"_L1);
    if (request.userId.isEmpty() && !isDigits(request.phone))
        return parameter(u"The parameter to is required."_s);
    request.type = body->string("type"_L1).value_or(u"text"_s);
    const QByteArray key = request.type.toLatin1();
    const Json content = body->at(QLatin1String(key));
    const auto words = contentWords(request.type, content);
    if (!words)
        return metaError(131009, u"The content of type %1 is not valid."_s.arg(request.type.left(40)));
    request.text = *words;
    request.clientToken = body->text("biz_opaque_callback_data"_L1);
    if (request.clientToken.size() > 512)
        return parameter(u"biz_opaque_callback_data is longer than 512 characters."_s);
    request.replyTo
        = request.type == "reaction"_L1 ? content.text("message_id"_L1) : body->at("context"_L1).text("message_id"_L1);
    return request;
}

net::HttpResponse acceptedResponse(
    const SendRequest &request, const QString &waId, const QString &userId, const QString &wamid)
{
    Json contact = Json::object();
    if (request.phone.isEmpty())
        contact.set("input"_L1, request.userId);
    else
        contact.set("input"_L1, QString(u'+' + request.phone)).set("wa_id"_L1, waId);
    contact.set("user_id"_L1, userId);
    Json message = Json::object();
    message.set("id"_L1, wamid);
    if (request.isTemplate())
        message.set("message_status"_L1, "accepted"_L1);
    Json body = Json::object();
    body.set("messaging_product"_L1, "whatsapp"_L1).set("contacts"_L1, Json::array().append(contact));
    return jsonResponse(200, body.set("messages"_L1, Json::array().append(message)));
}

} // namespace bellhop::sim
