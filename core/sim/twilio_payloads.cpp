// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/twilio_payloads.h"

#include "core/base/uuid.h"

#include <QLocale>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    int code;
    int httpStatus;
    const char *text;
};

constexpr std::array kWords{
    Words{20001, 400, "Invalid parameter."},
    Words{20003, 401, "Authenticate"},
    Words{20404, 404, "The requested resource was not found"},
    Words{20429, 429, "Too Many Requests"},
    Words{20500, 500, "Internal Server Error"},
    Words{20503, 503, "Service unavailable"},
    Words{21610, 400, "Attempt to send to unsubscribed recipient"},
    Words{21211, 400, "The 'To' number is not a valid phone number."},
    Words{21603, 400, "A 'From' phone number is required."},
    Words{21604, 400, "A 'To' phone number is required."},
    Words{21609, 400, "The 'StatusCallback' URL is not a valid URL."},
    Words{21617, 400, "The concatenated message body exceeds the 1600 character limit."},
    Words{21619, 400, "A text message body or media urls must be specified."},
    Words{21620, 400, "Invalid media URL(s)"},
    Words{21623, 400, "Number of media files exceeds allowed limit"},
    Words{21655, 400, "The ContentSid is Invalid"},
    Words{21656, 400, "The Content Variables parameter is invalid"},
    Words{63003, 400, "Channel could not find To address"},
    Words{63007, 400, "Twilio could not find a Channel with the specified From address"},
    Words{63016, 400,
        "Failed to send freeform message because you are outside the allowed window. Please use a Template."},
    Words{63018, 429, "Rate limit exceeded for Channel"},
    Words{63019, 400, "Media failed to download"},
    Words{63028, 400, "Number of parameters provided does not match the expected number of parameters."},
    Words{63031, 400, "Message cannot be sent from and to the same phone number"},
};

const Words *wordsOf(int code)
{
    const auto found = std::find_if(kWords.begin(), kWords.end(), [code](const Words &w) { return w.code == code; });
    return found == kWords.end() ? nullptr : &*found;
}

QByteArray word(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

void add(net::FormFields &form, const char *name, const QString &value)
{
    form.emplace_back(name, value.toUtf8());
}

void addLocation(net::FormFields &form, const Json &content)
{
    add(form, "Latitude", QString::number(content.number("latitude"_L1).value_or(0), 'g', 12));
    add(form, "Longitude", QString::number(content.number("longitude"_L1).value_or(0), 'g', 12));
    if (const QString name = content.text("name"_L1); !name.isEmpty())
        add(form, "Label", name);
    if (const QString address = content.text("address"_L1); !address.isEmpty())
        add(form, "Address", address);
}

void addInteractive(net::FormFields &form, const Json &content)
{
    const Json button = content.at("button_reply"_L1);
    const Json row = content.at("list_reply"_L1);
    if (!button.isNull()) {
        add(form, "ButtonText", button.text("title"_L1));
        add(form, "ButtonPayload", button.text("id"_L1));
        add(form, "ButtonType", u"REPLY"_s);
    } else if (!row.isNull()) {
        add(form, "ListId", row.text("id"_L1));
        add(form, "ListTitle", row.text("title"_L1));
        if (const QString description = row.text("description"_L1); !description.isEmpty())
            add(form, "ListDescription", description);
    } else {
        add(form, "InteractiveData", u"{\"pages\":[]}"_s);
        add(form, "FlowData", content.at("nfm_reply"_L1).text("response_json"_L1));
    }
}

void addReferral(net::FormFields &form, const Json &referral)
{
    if (referral.isNull())
        return;
    add(form, "ReferralSourceId", referral.text("source_id"_L1));
    add(form, "ReferralSourceType", referral.text("source_type"_L1));
    add(form, "ReferralSourceUrl", referral.text("source_url"_L1));
    add(form, "ReferralHeadline", referral.text("headline"_L1));
    add(form, "ReferralBody", referral.text("body"_L1));
    add(form, "ReferralCtwaClid", referral.text("ctwa_clid"_L1));
}

QString typeOf(const GuestMessage &message)
{
    // A tap on a reply button comes as "button", whichever way the button was sent.
    if (message.type == "interactive"_L1)
        return message.content.has("button_reply"_L1) ? u"button"_s : u"interactive"_s;
    return message.type;
}

} // namespace

QString newSid(QLatin1String prefix)
{
    return prefix + newUuid().remove(u'-');
}

QByteArray twilioSignature(const QByteArray &authToken, const QByteArray &url, const net::FormFields &form)
{
    std::map<QByteArray, std::set<QByteArray>> sorted;
    for (const auto &[name, value] : form)
        sorted[name].insert(value);
    QByteArray text = url;
    for (const auto &[name, values] : sorted) {
        for (const QByteArray &value : values)
            text += name + value;
    }
    return QMessageAuthenticationCode::hash(text, authToken, QCryptographicHash::Sha1).toBase64();
}

QString twilioAddress(const Guest &guest)
{
    return guest.hidesPhone ? u"whatsapp:"_s + guest.userId() : u"whatsapp:+"_s + guest.phone;
}

std::optional<net::FormFields> twilioInbound(const TwilioParty &hotel, const Guest &guest, const GuestMessage &message,
    const QString &sid, const std::optional<Medium> &medium, const QByteArray &mediaUrl)
{
    static const QStringList passedOn{u"text"_s, u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s,
        u"location"_s, u"contacts"_s, u"interactive"_s, u"button"_s, u"unsupported"_s};
    if (!passedOn.contains(message.type))
        return std::nullopt;
    net::FormFields form;
    add(form, "SmsMessageSid", sid);
    add(form, "NumMedia", medium ? u"1"_s : u"0"_s);
    add(form, "ProfileName", guest.name);
    add(form, "MessageType", typeOf(message));
    add(form, "SmsSid", sid);
    if (!guest.hidesPhone)
        add(form, "WaId", guest.phone);
    else
        add(form, "ExternalUserId", u"whatsapp:"_s + guest.userId());
    if (!guest.userName.isEmpty())
        add(form, "ProfileUsername", guest.userName);
    add(form, "SmsStatus", u"received"_s);
    const bool hasWords = message.type == "text"_L1 || message.type == "interactive"_L1 || message.type == "button"_L1;
    const bool isForm = message.type == "interactive"_L1 && message.content.has("nfm_reply"_L1);
    add(form, "Body", isForm ? QString() : hasWords ? message.words() : message.content.text("caption"_L1));
    add(form, "To", u"whatsapp:"_s + hotel.sender);
    add(form, "NumSegments", u"1"_s);
    add(form, "ReferralNumMedia", u"0"_s);
    add(form, "MessageSid", sid);
    add(form, "AccountSid", hotel.accountSid);
    add(form, "From", twilioAddress(guest));
    add(form, "ApiVersion", u"2010-04-01"_s);
    if (medium) {
        add(form, "MediaContentType0", medium->mimeType.section(u';', 0, 0));
        form.emplace_back("MediaUrl0", mediaUrl);
    }
    if (message.type == "location"_L1)
        addLocation(form, message.content);
    if (message.type == "interactive"_L1)
        addInteractive(form, message.content);
    if (message.type == "button"_L1) {
        add(form, "ButtonText", message.content.text("text"_L1));
        add(form, "ButtonPayload", message.content.text("payload"_L1));
        add(form, "ButtonType", u"REPLY"_s);
    }
    if (message.forwarded != GuestMessage::Forwarded::No) {
        form.emplace_back("Forwarded", word(true));
        form.emplace_back("FrequentlyForwarded", word(message.forwarded == GuestMessage::Forwarded::Often));
    }
    if (!message.replyTo.isEmpty()) {
        add(form, "OriginalRepliedMessageSender", u"whatsapp:"_s + hotel.sender);
        add(form, "OriginalRepliedMessageSid", message.replyTo);
    }
    addReferral(form, message.referral);
    return form;
}

QString twilioStatus(const QString &status)
{
    return status == "failed"_L1 ? u"undelivered"_s : status == "played"_L1 ? u"read"_s : status;
}

net::FormFields twilioStatusForm(const TwilioParty &hotel, const StatusReport &report)
{
    net::FormFields form;
    const QString status = twilioStatus(report.status);
    add(form, "ChannelPrefix", u"whatsapp"_s);
    add(form, "ApiVersion", u"2010-04-01"_s);
    add(form, "MessageStatus", status);
    add(form, "SmsSid", report.message.id);
    add(form, "SmsStatus", status);
    add(form, "To", twilioAddress(report.guest));
    add(form, "From", u"whatsapp:"_s + hotel.sender);
    add(form, "MessageSid", report.message.id);
    add(form, "AccountSid", hotel.accountSid);
    if (status == "sent"_L1)
        add(form, "ChannelInstallSid", u"XE00000000000000000000000000000001"_s);
    if (status != "sent"_L1)
        add(form, "EventType", status.toUpper());
    if (report.errorCode != 0 && status == "undelivered"_L1) {
        add(form, "ErrorCode", QString::number(report.errorCode));
        if (report.errorCode == 63016)
            add(form, "ChannelStatusMessage", u"470: outside window"_s);
    }
    return form;
}

QString twilioTime(Instant at)
{
    return QLocale::c().toString(at.toUtc(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

QString twilioErrorText(int code)
{
    const Words *words = wordsOf(code);
    return words == nullptr ? u"Simulated error"_s : QString::fromLatin1(words->text);
}

net::HttpResponse twilioError(int code, const QString &details)
{
    const Words *words = wordsOf(code);
    const int status = words == nullptr ? 400 : words->httpStatus;
    Json body = Json::object();
    body.set("code"_L1, code).set("message"_L1, details.isEmpty() ? twilioErrorText(code) : details);
    body.set("more_info"_L1, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)).set("status"_L1, status);
    net::HttpResponse response = jsonResponse(status, body);
    if (status == 429)
        response.headers = {{"Retry-After", "1"}};
    return response;
}

Json twilioMessageJson(const TwilioParty &hotel, const LoggedMessage &message)
{
    const QString uri = u"/2010-04-01/Accounts/%1/Messages/%2"_s.arg(hotel.accountSid, message.id);
    Json links = Json::object();
    links.set("media"_L1, QString(uri + u"/Media.json"_s));
    Json json = Json::object();
    json.set("sid"_L1, message.id).set("account_sid"_L1, hotel.accountSid).set("messaging_service_sid"_L1, Json());
    json.set("status"_L1, message.status);
    json.set("direction"_L1, message.inbound ? "inbound"_L1 : "outbound-api"_L1);
    json.set("from"_L1, message.from).set("to"_L1, message.to).set("body"_L1, message.body);
    json.set("num_media"_L1, message.mediaId.isEmpty() ? "0"_L1 : "1"_L1).set("num_segments"_L1, "1"_L1);
    if (message.errorCode == 0) {
        json.set("error_code"_L1, Json()).set("error_message"_L1, Json());
    } else {
        json.set("error_code"_L1, message.errorCode);
        json.set("error_message"_L1, twilioErrorText(message.errorCode));
    }
    json.set("date_created"_L1, twilioTime(message.createdAt)).set("date_updated"_L1, twilioTime(message.updatedAt));
    if (message.inbound || message.status != "queued"_L1)
        json.set("date_sent"_L1, twilioTime(message.createdAt));
    else
        json.set("date_sent"_L1, Json());
    json.set("price"_L1, Json()).set("price_unit"_L1, Json()).set("api_version"_L1, "2010-04-01"_L1);
    return json.set("uri"_L1, QString(uri + u".json"_s)).set("subresource_uris"_L1, links);
}

} // namespace bellhop::sim
