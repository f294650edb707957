// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_send.h"

#include "core/base/json.h"
#include "core/channel/meta_errors.h"
#include "core/channel/meta_message.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kLater{10'000};
constexpr milliseconds kLongest{3'600'000};

QString tr(const char *text)
{
    return QCoreApplication::translate("MetaSend", text);
}

Result<QByteArray> sendUrl(const ChannelSettings &settings)
{
    static const QRegularExpression version(u"^v\\d{1,3}\\.\\d{1,2}$"_s);
    QString base = settings.apiBase.isEmpty() ? QString::fromLatin1(kMetaApi) : settings.apiBase;
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString api = settings.apiVersion.isEmpty() ? QString::fromLatin1(kMetaVersion) : settings.apiVersion;
    if (!version.match(api).hasMatch())
        return makeError(ErrorKind::BadData, tr("The channel's API version must look like v26.0."));
    const bool isId = !settings.phoneNumberId.isEmpty()
        && std::all_of(settings.phoneNumberId.begin(), settings.phoneNumberId.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
           });
    if (!isId)
        return makeError(ErrorKind::BadData, tr("The channel has no valid phone number id."));
    return u"%1/%2/%3/messages"_s.arg(base, api, settings.phoneNumberId).toUtf8();
}

Status addContent(const OutboundMessage &message, Json &body)
{
    Json content = Json::object();
    if (message.kind == MessageKind::Reaction) {
        if (message.replyToProviderId.isEmpty())
            return makeError(ErrorKind::BadData, tr("A reaction needs the message it belongs to."));
        content.set("message_id"_L1, message.replyToProviderId).set("emoji"_L1, message.text);
        body.set("type"_L1, "reaction"_L1).set("reaction"_L1, content);
        return done();
    }
    if (message.kind != MessageKind::Text)
        return makeError(ErrorKind::Refused, tr("This version cannot send this kind of message on WhatsApp."));
    if (message.text.trimmed().isEmpty())
        return makeError(ErrorKind::BadData, tr("The message is empty."));
    if (message.text.size() > kMetaTextLimit) {
        return makeError(ErrorKind::BadData,
            tr("WhatsApp takes at most %1 characters; this message has %2. Send it in parts.")
                .arg(kMetaTextLimit)
                .arg(message.text.size()));
    }
    const bool hasLink = message.text.contains("http://"_L1) || message.text.contains("https://"_L1);
    content.set("body"_L1, message.text).set("preview_url"_L1, hasLink);
    body.set("type"_L1, "text"_L1).set("text"_L1, content);
    if (!message.replyToProviderId.isEmpty()) {
        Json context = Json::object();
        body.set("context"_L1, context.set("message_id"_L1, message.replyToProviderId));
    }
    return done();
}

/// Retry-After in seconds, when a server on the way gives one.
milliseconds waitTime(const HeaderGetter &header, milliseconds otherwise)
{
    bool ok = false;
    const int seconds = header("Retry-After").trimmed().toInt(&ok);
    return ok && seconds >= 0 ? std::min(milliseconds(qint64{seconds} * 1000), kLongest) : otherwise;
}

SendOutcome outcomeOf(SendOutcome::Kind kind, const QString &code, const QString &text, bool number = false)
{
    SendOutcome outcome;
    outcome.kind = kind;
    outcome.errorCode = code;
    outcome.errorText = text;
    outcome.numberBlocked = number;
    return outcome;
}

SendOutcome tryLater(const QString &code, const QString &text, milliseconds after, bool number)
{
    SendOutcome outcome = outcomeOf(SendOutcome::Kind::TryLater, code, text, number);
    outcome.retryAfter = after;
    return outcome;
}

SendOutcome unknown(const QString &code)
{
    return outcomeOf(SendOutcome::Kind::Unknown, code,
        tr("Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again."));
}

SendOutcome readAccepted(const Json &answer)
{
    const auto messages = answer.list("messages"_L1);
    const QString id = messages.empty() ? QString() : idText(messages.front(), "id"_L1);
    if (id.isEmpty() || id.size() > kMaxProviderId)
        return unknown(u"200"_s);
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Accepted;
    outcome.providerId = id;
    return outcome;
}

SendOutcome readMetaError(int status, qint64 code, const Json &error, const HeaderGetter &header)
{
    const MetaErrorMeaning meaning = metaErrorMeaning(code);
    const QString word = QString::number(code);
    if (meaning.retry)
        return tryLater(word, meaning.text, waitTime(header, meaning.retryAfter), meaning.number);
    const bool transient = error.boolean("is_transient"_L1).value_or(false);
    if (!meaning.known && (status >= 500 || status == 429 || transient))
        return tryLater(word, metaErrorMeaning(2).text, waitTime(header, kLater), false);
    return outcomeOf(
        SendOutcome::Kind::Refused, word, meaning.text, meaning.number || (!meaning.known && status == 401));
}

/// An answer that is not Meta's: a proxy, a gateway, a wrong address.
SendOutcome readForeignAnswer(int status, const HeaderGetter &header)
{
    const QString code = u"http %1"_s.arg(status);
    if (status == 429 || status == 503 || status == 408)
        return tryLater(code, metaErrorMeaning(2).text, waitTime(header, kLater), status == 429);
    if (status == 401 || status == 403)
        return outcomeOf(SendOutcome::Kind::Refused, code, metaErrorMeaning(190).text, true);
    if (status == 404 || (status >= 300 && status < 400)) {
        return outcomeOf(SendOutcome::Kind::Refused, code,
            tr("The address of the WhatsApp service is wrong. Tell your administrator."), true);
    }
    if (status >= 400 && status < 500)
        return outcomeOf(SendOutcome::Kind::Refused, code, metaErrorMeaning(-1).text);
    return unknown(code);
}

} // namespace

Result<HttpCall> buildMetaSend(const ChannelSettings &settings, const OutboundMessage &message)
{
    BELLHOP_TRY(const QByteArray url, sendUrl(settings));
    if (settings.accessToken.isEmpty())
        return makeError(ErrorKind::Unauthorised, tr("The channel has no access token. Ask your administrator."));
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
    HttpCall call;
    call.method = QByteArrayLiteral("POST");
    call.url = url;
    call.headers = {{"Authorization", "Bearer " + settings.accessToken}, {"Content-Type", "application/json"}};
    call.body = body.toBytes();
    return call;
}

SendOutcome readMetaAnswer(int httpStatus, const HeaderGetter &header, QByteArrayView body)
{
    const auto answer = Json::parse(body);
    if (httpStatus >= 200 && httpStatus < 300)
        return answer.ok() ? readAccepted(*answer) : unknown(QString::number(httpStatus));
    if (answer.ok()) {
        const Json error = answer->at("error"_L1);
        if (const auto code = error.integer("code"_L1))
            return readMetaError(httpStatus, *code, error, header);
    }
    return readForeignAnswer(httpStatus, header);
}

} // namespace bellhop::channel
