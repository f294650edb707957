// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_webhook.h"

#include "core/channel/answers.h"

#include "core/base/form.h"
#include "core/channel/twilio_errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMaxParameters = 500;
constexpr int kMaxFiles = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("TwilioMessage", text);
}

QLatin1String keyOf(const QByteArray &name)
{
    return QLatin1String(name.constData(), name.size());
}

/// The form as a JSON object; the first of a repeated parameter counts.
Json jsonOf(QByteArrayView form)
{
    Json json = Json::object();
    std::size_t count = 0;
    for (const auto &[name, value] : parseForm(form)) {
        if (++count > kMaxParameters)
            break;
        if (!json.has(keyOf(name)) && !name.startsWith('$'))
            json.set(keyOf(name), QString::fromUtf8(value));
    }
    return json;
}

/// A parameter, without NUL.
QString parameter(const Json &json, QLatin1String name, qsizetype most = -1)
{
    return textAt(json, name, most);
}

bool isTrue(const Json &json, QLatin1String name)
{
    return parameter(json, name, 8).toLower() == "true"_L1;
}

QString sidOf(const Json &json)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9]{2,64}$"_s);
    for (const auto name : {"MessageSid"_L1, "SmsSid"_L1, "SmsMessageSid"_L1}) {
        const QString sid = parameter(json, name);
        if (shape.match(sid).hasMatch())
            return sid;
    }
    return {};
}

PersonRef guestOf(const Json &json, QLatin1String address)
{
    PersonRef person;
    const QString who = parameter(json, address, 200);
    person.phone = phoneOf(who);
    person.userId = userIdOf(who);
    if (const QString phone = phoneOf(parameter(json, "WaId"_L1, 40)); !phone.isEmpty())
        person.phone = phone;
    if (const QString userId = userIdOf(parameter(json, "ExternalUserId"_L1, 200)); !userId.isEmpty())
        person.userId = userId;
    person.displayName = parameter(json, "ProfileName"_L1, kMaxName);
    person.userName = parameter(json, "ProfileUsername"_L1, kMaxName);
    if (person.userName.startsWith(u'@'))
        person.userName.remove(0, 1);
    return person;
}

MessageKind kindOfFile(const QString &messageType, const QString &mime)
{
    if (messageType == "sticker"_L1 || mime == "image/webp"_L1)
        return MessageKind::Sticker;
    if (mime.startsWith("image/"_L1))
        return MessageKind::Image;
    if (mime.startsWith("video/"_L1))
        return MessageKind::Video;
    if (mime.startsWith("audio/"_L1))
        return MessageKind::Audio;
    return mime.contains("vcard"_L1) ? MessageKind::Contacts : MessageKind::Document;
}

int fileCount(const Json &json)
{
    bool ok = false;
    const int count = parameter(json, "NumMedia"_L1, 8).toInt(&ok);
    return ok ? qBound(0, count, kMaxFiles) : 0;
}

/// One file of a message; without an address (lists) it is asked for by the message's own id.
void readFile(const Json &json, int index, InboundMessage &out)
{
    const auto numbered = [&](const char *name) { return QByteArray(name) + QByteArray::number(index); };
    const QByteArray url = numbered("MediaUrl");
    const QByteArray type = numbered("MediaContentType");
    MediaInfo media;
    media.url = parameter(json, keyOf(url), kMaxUrl);
    media.mimeType = parameter(json, keyOf(type), 127).toLower();
    if (media.url.isEmpty())
        media.providerMediaId = out.providerId;
    out.kind = kindOfFile(parameter(json, "MessageType"_L1, 40).toLower(), media.mimeType);
    media.voice = out.kind == MessageKind::Audio && media.mimeType.startsWith("audio/ogg"_L1);
    out.media = std::move(media);
}

bool readPlaceOf(const Json &json, InboundMessage &out)
{
    if (!json.has("Latitude"_L1) || !json.has("Longitude"_L1))
        return false;
    Place place;
    place.latitude = numberAt(json, "Latitude"_L1).value_or(1000);
    place.longitude = numberAt(json, "Longitude"_L1).value_or(1000);
    place.name = parameter(json, "Label"_L1, 1000);
    place.address = parameter(json, "Address"_L1, 1000);
    if (!place.isValid())
        return false;
    out.kind = MessageKind::Location;
    if (out.text.isEmpty() || out.text == place.name)
        out.text = wordsOf(place);
    out.content.place = std::move(place);
    return true;
}

bool readChoice(const Json &json, InboundMessage &out)
{
    Choice choice;
    if (const QString row = parameter(json, "ListId"_L1, 256); !row.isEmpty()) {
        choice = {Choice::Kind::Row, row, parameter(json, "ListTitle"_L1, 256),
            parameter(json, "ListDescription"_L1, 1024), {}};
        out.kind = MessageKind::Interactive;
    } else if (json.has("ButtonPayload"_L1) || json.has("ButtonText"_L1)) {
        choice = {Choice::Kind::QuickReply, parameter(json, "ButtonPayload"_L1, kMaxPayload),
            parameter(json, "ButtonText"_L1, 256), {}, {}};
        out.kind = MessageKind::Button;
    } else if (json.has("FlowData"_L1) || json.has("InteractiveData"_L1)) {
        choice.kind = Choice::Kind::Form;
        const QString data = parameter(json, "FlowData"_L1, kMaxPayload);
        choice.form = data.isEmpty() ? parameter(json, "InteractiveData"_L1, kMaxPayload) : data;
        if (const auto answers = Json::parse(choice.form.toUtf8()); answers.ok())
            choice.id = textAt(*answers, "flow_token"_L1, kMaxName);
        out.kind = MessageKind::Interactive;
        if (out.text.isEmpty())
            out.text = tr("Form filled in");
    } else {
        return false;
    }
    out.payload = choice.kind == Choice::Kind::Form ? choice.form : choice.id;
    if (out.text.isEmpty())
        out.text = choice.title.isEmpty() ? choice.id : choice.title;
    out.content.choice = std::move(choice);
    return true;
}

void readReferral(const Json &json, InboundMessage &out)
{
    AdReferral ad;
    ad.sourceId = parameter(json, "ReferralSourceId"_L1, kMaxName);
    if (ad.sourceId.isEmpty()) // other parts come with ordinary messages too
        return;
    ad.sourceType = parameter(json, "ReferralSourceType"_L1, 40);
    ad.sourceUrl = parameter(json, "ReferralSourceUrl"_L1, kMaxUrl);
    ad.headline = parameter(json, "ReferralHeadline"_L1, 1024);
    ad.body = parameter(json, "ReferralBody"_L1, 4096);
    ad.mediaType = parameter(json, "ReferralMediaContentType"_L1, 40).section(u'/', 0, 0);
    ad.mediaUrl = parameter(json, "ReferralMediaUrl"_L1, kMaxUrl);
    ad.clickId = parameter(json, "ReferralCtwaClid"_L1, 1024);
    out.content.referral = std::move(ad);
}

void readContent(const Json &json, InboundMessage &out)
{
    if (readPlaceOf(json, out) || readChoice(json, out))
        return;
    const QString type = parameter(json, "MessageType"_L1, 60).toLower();
    const bool known = type.isEmpty() || type == "text"_L1 || type == "button"_L1 || type == "interactive"_L1;
    if (known && !out.text.isEmpty())
        return;
    if (!out.text.isEmpty() && type != "unsupported"_L1)
        return;
    out.kind = MessageKind::Unsupported;
    out.content.unsupported = type.isEmpty() ? u"empty"_s : type;
    if (out.text.isEmpty())
        out.text = tr("The guest sent something that cannot be shown here.");
}

/// Twilio keeps a list of who wants nothing any more; these words put a guest on it or off it (its longer list has
/// words that guests of a hotel use for other things: "CANCEL", "END", "YES").
std::optional<bool> wantsMarketing(const Json &json)
{
    const QString type = parameter(json, "OptOutType"_L1, 16).toUpper();
    const QString body = parameter(json, "Body"_L1, 16).trimmed().toUpper();
    const QString &word = type.isEmpty() ? body : type;
    if (word == "STOP"_L1 || (type.isEmpty() && (word == "STOPALL"_L1 || word == "UNSUBSCRIBE"_L1)))
        return false;
    if (word == "START"_L1 || (type.isEmpty() && word == "UNSTOP"_L1))
        return true;
    return std::nullopt;
}

/// The message without its files.
InboundMessage readMessage(const Json &json, const QString &sid)
{
    InboundMessage out;
    out.providerId = sid;
    out.from = guestOf(json, "From"_L1);
    out.text = parameter(json, "Body"_L1);
    out.replyToProviderId = parameter(json, "OriginalRepliedMessageSid"_L1, 64);
    out.content.forwardedOften = isTrue(json, "FrequentlyForwarded"_L1);
    out.forwarded = out.content.forwardedOften || isTrue(json, "Forwarded"_L1);
    if (const auto at = providerTime(json, "$at"_L1))
        out.sentAt = *at;
    out.wantsMarketing = wantsMarketing(json);
    readReferral(json, out);
    return out;
}

InboundEvent readStatus(const Json &json, const QString &sid, const QString &word)
{
    StatusUpdate out;
    out.providerId = sid;
    out.clientToken = parameter(json, "$ref"_L1, 512);
    out.recipient = guestOf(json, "To"_L1);
    if (const auto at = providerTime(json, "$at"_L1))
        out.at = *at;
    static constexpr std::array kFailures{"undelivered"_L1, "failed"_L1, "canceled"_L1};
    if (std::any_of(kFailures.begin(), kFailures.end(), [&](QLatin1String w) { return word == w; })) {
        out.failed = true;
        qint64 code = json.integer("ErrorCode"_L1).value_or(0);
        if (code <= 0)
            code = twilioCodeOfChannelMessage(parameter(json, "ChannelStatusMessage"_L1, 200));
        const ErrorMeaning meaning = twilioErrorMeaning(code > 0 ? code : -1);
        out.errorCode = code > 0 ? QString::number(code) : word;
        out.errorText = textOfFailure(meaning);
        out.action = meaning.action;
        return out;
    }
    out.stage = deliveryStageFromWire(word);
    if (!out.stage || *out.stage < DeliveryStage::Sent)
        return IgnoredItem{u"status that moves no tick: %1"_s.arg(word.left(40))};
    return out;
}

/// Whether it came to (or left from) the channel's own sender. A service has several: any of them.
bool isOurs(const ChannelSettings &settings, const QString &address)
{
    const QString &own = settings.from();
    return own.startsWith("MG"_L1) || address == own || (!phoneOf(own).isEmpty() && phoneOf(own) == phoneOf(address));
}

QByteArray rawOf(const Json &json, int file)
{
    Json raw = json;
    if (file >= 0)
        raw.set("$media"_L1, file);
    return raw.toBytes();
}

void readInbound(const ChannelSettings &settings, const Json &json, const QString &sid, InboundDelivery &delivery)
{
    if (!isOurs(settings, parameter(json, "To"_L1, 200))) {
        delivery.items.push_back(anonymousItem(rawOf(json, -1), IgnoredItem{u"another number"_s}));
        return;
    }
    InboundMessage message = readMessage(json, sid);
    if (message.from.isEmpty()) {
        delivery.items.push_back(anonymousItem(rawOf(json, -1), PoisonedItem{u"message without a sender"_s}));
        return;
    }
    const int files = fileCount(json);
    if (files == 0) {
        readContent(json, message);
        delivery.items.push_back(namedItem(u"m:"_s + sid, rawOf(json, -1), std::move(message)));
        return;
    }
    // WhatsApp sends one file per message; should there be more, each is a message and the first has the text.
    const auto only = json.integer("$media"_L1);
    for (int file = 0; file < files; ++file) {
        if (only && *only != file)
            continue;
        InboundMessage one = message;
        readFile(json, file, one);
        if (file > 0) {
            one.providerId += u".%1"_s.arg(file);
            one.text.clear();
        }
        const QString key = u"m:"_s + one.providerId;
        delivery.items.push_back(namedItem(key, rawOf(json, files > 1 ? file : -1), std::move(one)));
    }
}

InboundDelivery readParameters(const ChannelSettings &settings, const Json &json)
{
    InboundDelivery delivery;
    const QString sid = sidOf(json);
    if (sid.isEmpty()) {
        delivery.items.push_back(anonymousItem(rawOf(json, -1), PoisonedItem{u"no usable message sid"_s}));
        return delivery;
    }
    if (const QString account = parameter(json, "AccountSid"_L1, 64);
        !settings.accountSid.isEmpty() && !account.isEmpty() && account != settings.accountSid) {
        delivery.items.push_back(anonymousItem(rawOf(json, -1), IgnoredItem{u"another account"_s}));
        return delivery;
    }
    QString word = parameter(json, "MessageStatus"_L1, 40).toLower();
    if (word.isEmpty())
        word = parameter(json, "SmsStatus"_L1, 40).toLower();
    if (word.isEmpty() || word == "received"_L1 || word == "receiving"_L1)
        readInbound(settings, json, sid, delivery);
    else
        delivery.items.push_back(namedItem(u"s:%1:%2"_s.arg(sid, word), rawOf(json, -1), readStatus(json, sid, word)));
    return delivery;
}

/// Whether a form has anything that Twilio would send.
bool isOfTwilio(const Json &json)
{
    return json.has("MessageSid"_L1) || json.has("SmsSid"_L1) || json.has("AccountSid"_L1);
}

} // namespace

Result<InboundDelivery> parseTwilioWebhook(const ChannelSettings &settings, const WebhookRequest &request)
{
    Json json;
    if (request.body.startsWith('{')) {
        BELLHOP_TRY(json, parseBody(request.body));
    } else {
        if (request.body.size() > kWebhookLimits.maxBytes)
            return makeError(ErrorKind::BadData, u"The notification is too large."_s);
        json = jsonOf(request.body);
        if (const auto ref = queryValue(request.query, "ref"))
            json.set("$ref"_L1, QString::fromUtf8(ref->left(512)));
    }
    if (!json.isObject() || !isOfTwilio(json))
        return makeError(ErrorKind::BadData, u"The notification is no form of Twilio."_s);
    return readParameters(settings, json);
}

InboundItem readTwilioListed(const ChannelSettings &settings, const Json &message)
{
    if (!message.isObject())
        return anonymousItem(Json::array().append(message).toBytes(), PoisonedItem{u"entry that is no message"_s});
    Json json = Json::object();
    const auto copy = [&](QLatin1String from, QLatin1String to) {
        if (const QString text = idText(message, from); !text.isEmpty())
            json.set(to, text);
    };
    copy("sid"_L1, "MessageSid"_L1);
    copy("account_sid"_L1, "AccountSid"_L1);
    copy("from"_L1, "From"_L1);
    copy("to"_L1, "To"_L1);
    copy("body"_L1, "Body"_L1);
    copy("num_media"_L1, "NumMedia"_L1);
    copy("error_code"_L1, "ErrorCode"_L1);
    const bool inbound = message.text("direction"_L1) == "inbound"_L1;
    if (inbound)
        json.set("SmsStatus"_L1, "received"_L1);
    else
        copy("status"_L1, "MessageStatus"_L1);
    for (const auto key : {"date_sent"_L1, "date_created"_L1}) {
        const QDateTime at = QDateTime::fromString(message.text(key), Qt::RFC2822Date);
        if (at.isValid() && believableTime(at.toSecsSinceEpoch()) && !json.has("$at"_L1))
            json.set("$at"_L1, at.toMSecsSinceEpoch());
    }
    if (!inbound && !isOurs(settings, json.text("From"_L1)))
        return anonymousItem(json.toBytes(), IgnoredItem{u"another number"_s});
    InboundDelivery delivery = readParameters(settings, json);
    return std::move(delivery.items.front());
}

std::optional<ListedSend> readTwilioListedSend(const ChannelSettings &settings, const Json &message)
{
    const QString sid = textAt(message, "sid"_L1);
    if (!message.isObject() || message.text("direction"_L1) == "inbound"_L1 || sid.isEmpty()
        || sid.size() > kMaxProviderId || !isOurs(settings, textAt(message, "from"_L1, 200)))
        return std::nullopt;
    ListedSend send;
    send.providerId = sid;
    send.to.phone = phoneOf(textAt(message, "to"_L1, 200));
    if (send.to.phone.isEmpty())
        send.to.userId = userIdOf(textAt(message, "to"_L1, 200));
    send.text = textAt(message, "body"_L1, 8192);
    const QDateTime at = QDateTime::fromString(message.text("date_created"_L1), Qt::RFC2822Date);
    if (at.isValid())
        send.at = believableTime(at.toSecsSinceEpoch()).value_or(Instant());
    return send.to.isEmpty() ? std::nullopt : std::optional(send);
}

} // namespace bellhop::channel
