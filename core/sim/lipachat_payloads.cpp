// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/lipachat_payloads.h"

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

/// The member that holds what is particular to a type; null when the type has no shape here.
Json contentOf(const GuestMessage &message, const std::optional<Medium> &medium, const QByteArray &mediaUrl)
{
    if (message.isFile()) {
        Json content = Json::object();
        content.set("url"_L1, QString::fromLatin1(mediaUrl));
        if (const QString caption = message.content.text("caption"_L1); !caption.isEmpty())
            content.set("caption"_L1, caption);
        if (message.type == "document"_L1 && medium)
            content.set("filename"_L1, medium->fileName);
        return content;
    }
    if (message.type == "location"_L1 || message.type == "contacts"_L1)
        return message.content;
    const bool isReply = message.type == "interactive"_L1 && !message.content.has("nfm_reply"_L1);
    return isReply ? message.content : Json();
}

} // namespace

Json lipachatInbound(const QString &hotel, const Guest &guest, const GuestMessage &message, const QString &id,
    const std::optional<Medium> &medium, const QByteArray &mediaUrl)
{
    Json body = Json::object();
    body.set("messageId"_L1, id).set("from"_L1, guest.phone).set("to"_L1, hotel);
    body.set("profileName"_L1, guest.name).set("type"_L1, message.type.toUpper());
    if (message.type == "text"_L1)
        return body.set("text"_L1, message.words());
    if (message.type == "button"_L1) {
        body.set("type"_L1, "INTERACTIVE"_L1);
        Json reply = Json::object();
        reply.set("id"_L1, message.content.text("payload"_L1)).set("title"_L1, message.words());
        Json content = Json::object();
        return body.set("interactive"_L1, content.set("type"_L1, "button_reply"_L1).set("button_reply"_L1, reply));
    }
    const Json content = contentOf(message, medium, mediaUrl);
    if (content.isNull())
        return {};
    const QByteArray key = message.type.toLatin1();
    return body.set(QLatin1String(key), content);
}

Json lipachatStatus(const StatusReport &report)
{
    const QString word = report.status.toUpper();
    Json status = Json::object();
    status.set("waId"_L1, report.message.id).set("messageId"_L1, report.message.clientToken);
    status.set("conversationId"_L1, QString(u"conv-"_s + report.guest.phone)).set("status"_L1, word);
    status.set("statusDesc"_L1,
        report.errorCode != 0 ? lipachatErrorText(report.errorCode) : u"Message %1"_s.arg(report.status));
    Json body = Json::object();
    return body.set("event"_L1, "MESSAGE_STATUS"_L1).set("messageStatus"_L1, status);
}

Json lipachatReceipt(const QString &id, const QString &messageId)
{
    Json data = Json::object();
    data.set("messageId"_L1, messageId).set("waId"_L1, id).set("status"_L1, "SENT"_L1);
    return data.set("statusDesc"_L1, "Message sent"_L1);
}

Json lipachatRow(const LoggedMessage &message)
{
    Json row = Json::object();
    row.set("id"_L1, message.inbound ? message.id : message.clientToken).set("waMessageId"_L1, message.id);
    row.set("direction"_L1, message.inbound ? "INBOUND"_L1 : "OUTBOUND"_L1).set("status"_L1, message.status);
    row.set("from"_L1, message.from).set("to"_L1, message.to).set("type"_L1, message.type.toUpper());
    row.set("text"_L1, message.body).set("createdAt"_L1, lipachatTime(message.createdAt));
    row.set("updatedAt"_L1, lipachatTime(message.updatedAt));
    Json metadata = Json::object();
    if (!message.mediaUrl.isEmpty())
        metadata.set("url"_L1, QString::fromUtf8(message.mediaUrl));
    return row.set("metadata"_L1, metadata);
}

QString lipachatErrorText(int code)
{
    switch (code) {
    case 401:
        return u"Invalid credentials"_s;
    case 404:
        return u"Not found"_s;
    case 429:
        return u"Too many requests"_s;
    case 470:
        return u"The 24-hour session window is closed. Send a template."_s;
    case 503:
        return u"Service unavailable"_s;
    case 131026:
        return u"Message undeliverable"_s;
    case 131053:
        return u"Media could not be downloaded"_s;
    default:
        return u"Request failed"_s;
    }
}

net::HttpResponse lipachatError(int code, const QString &details, Instant at)
{
    const bool isHttp = code == 401 || code == 404 || code == 429 || code == 500 || code == 503;
    Json body = Json::object();
    body.set("timestamp"_L1, lipachatTime(at)).set("data"_L1, Json());
    // Seen in the field: wrong credentials are a "success" without data.
    body.set("status"_L1, code == 401 ? "success"_L1 : "error"_L1);
    body.set("message"_L1, code == 401 ? lipachatErrorText(code) : u"Request failed."_s);
    body.set("errors"_L1, details.isEmpty() ? lipachatErrorText(code) : details);
    return jsonResponse(isHttp ? code : 400, body);
}

QString lipachatTime(Instant at)
{
    return at.toUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000000"_s;
}

} // namespace bellhop::sim
