// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_payloads.h"

#include "core/sim/meta_api.h"

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

QString seconds(Instant at)
{
    return QString::number(at.ms / 1000);
}

Json arrayOf(const Json &element)
{
    return Json::array().append(element);
}

Json contactOf(const Guest &guest)
{
    Json profile = Json::object();
    profile.set("name"_L1, guest.name);
    if (!guest.userName.isEmpty())
        profile.set("username"_L1, guest.userName);
    Json contact = Json::object();
    contact.set("profile"_L1, profile).set("user_id"_L1, guest.userId());
    if (!guest.hidesPhone)
        contact.set("wa_id"_L1, guest.phone);
    return contact;
}

Json valueOf(const Number &number)
{
    Json value = Json::object();
    return value.set("messaging_product"_L1, "whatsapp"_L1).set("metadata"_L1, metadataOf(number));
}

/// The object under the type's name, with what Meta adds to it.
Json contentOf(const GuestMessage &message, const std::optional<Medium> &medium, const QByteArray &mediaUrl)
{
    Json content = message.content;
    if (!medium)
        return content;
    content.set("id"_L1, medium->id).set("mime_type"_L1, medium->mimeType);
    content.set("sha256"_L1, QString::fromLatin1(medium->sha256().toBase64()));
    if (message.type == "document"_L1)
        content.set("filename"_L1, medium->fileName);
    if (!mediaUrl.isEmpty())
        content.set("url"_L1, QString::fromLatin1(mediaUrl));
    return content;
}

Json contextOf(const Number &number, const GuestMessage &message)
{
    Json context = Json::object();
    if (!message.replyTo.isEmpty())
        context.set("from"_L1, number.displayPhone).set("id"_L1, message.replyTo);
    if (message.forwarded == GuestMessage::Forwarded::Yes)
        context.set("forwarded"_L1, true);
    if (message.forwarded == GuestMessage::Forwarded::Often)
        context.set("frequently_forwarded"_L1, true);
    return context;
}

Json errorsOf(const QString &kind)
{
    const bool isMissing = kind == "unavailable"_L1;
    return arrayOf(metaError(isMissing ? 131060 : 131051,
        isMissing ? u"Ask the customer to send it again."_s : u"Message type is currently not supported."_s)
                       .toStatusError());
}

void addPricing(Json &item, const StatusReport &report)
{
    const bool isFreeEntry = report.guest.freeEntryUntil > report.at;
    const QString category = isFreeEntry ? u"referral_conversion"_s
        : report.message.isTemplate()    ? report.message.category
                                         : u"service"_s;
    Json pricing = Json::object();
    pricing.set("billable"_L1, !isFreeEntry).set("pricing_model"_L1, "PMP"_L1);
    pricing.set("type"_L1, isFreeEntry ? "free_entry_point"_L1 : "regular"_L1).set("category"_L1, category);
    item.set("pricing"_L1, pricing);
    if (!isFreeEntry)
        return;
    Json conversation = Json::object();
    conversation.set("id"_L1, QString(u"fep"_s + report.guest.phone));
    conversation.set("origin"_L1, Json::object().set("type"_L1, "referral_conversion"_L1));
    if (report.status == "sent"_L1)
        conversation.set("expiration_timestamp"_L1, seconds(report.guest.freeEntryUntil));
    item.set("conversation"_L1, conversation);
}

/// Everything beyond ASCII as \uXXXX in lower case.
QByteArray ascii(const QByteArray &json)
{
    QByteArray escaped;
    escaped.reserve(json.size());
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.unicode() < 0x80)
            escaped += static_cast<char>(c.unicode());
        else
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return escaped;
}

} // namespace

Json metadataOf(const Number &number)
{
    Json metadata = Json::object();
    return metadata.set("display_phone_number"_L1, number.displayPhone).set("phone_number_id"_L1, number.phoneNumberId);
}

Json changeOf(const QString &field, const Json &value)
{
    Json change = Json::object();
    return change.set("field"_L1, field).set("value"_L1, value);
}

Json changeOf(QLatin1String field, const Json &value)
{
    return changeOf(QString(field), value);
}

Json messageChange(const Number &number, const Guest &guest, const GuestMessage &message, const QString &id, Instant at,
    const std::optional<Medium> &medium, const QByteArray &mediaUrl)
{
    Json item = Json::object();
    if (!guest.hidesPhone)
        item.set("from"_L1, guest.phone);
    item.set("from_user_id"_L1, guest.userId()).set("id"_L1, id).set("timestamp"_L1, seconds(at));
    const QByteArray type = message.type.toLatin1();
    item.set("type"_L1, message.type);
    item.set(QLatin1String(type), contentOf(message, medium, mediaUrl));
    if (message.type == "unsupported"_L1)
        item.set("errors"_L1, errorsOf(message.content.text("type"_L1)));
    if (const Json context = contextOf(number, message); !context.keys().empty())
        item.set("context"_L1, context);
    if (!message.referral.isNull())
        item.set("referral"_L1, message.referral);
    Json value = valueOf(number);
    if (message.type != "system"_L1) // as documented: a change of number comes without a contact
        value.set("contacts"_L1, arrayOf(contactOf(guest)));
    return changeOf("messages"_L1, value.set("messages"_L1, arrayOf(item)));
}

Json statusChange(const Number &number, const StatusReport &report)
{
    Json item = Json::object();
    item.set("id"_L1, report.message.id).set("status"_L1, report.status).set("timestamp"_L1, seconds(report.at));
    item.set("recipient_user_id"_L1, report.guest.userId());
    if (!report.guest.hidesPhone)
        item.set("recipient_id"_L1, report.guest.phone);
    if (!report.message.clientToken.isEmpty())
        item.set("biz_opaque_callback_data"_L1, report.message.clientToken);
    const bool failed = report.status == "failed"_L1;
    if (failed)
        item.set("errors"_L1, arrayOf(metaError(report.errorCode).toStatusError()));
    if (report.status == "sent"_L1 || report.status == "delivered"_L1)
        addPricing(item, report);
    Json value = valueOf(number);
    if (!failed)
        value.set("contacts"_L1, arrayOf(contactOf(report.guest)));
    return changeOf("messages"_L1, value.set("statuses"_L1, arrayOf(item)));
}

Json echoChange(const Number &number, const Guest &guest, const GuestMessage &message, const QString &id, Instant at)
{
    Json item = Json::object();
    item.set("from"_L1, number.displayPhone);
    if (!guest.hidesPhone)
        item.set("to"_L1, guest.phone);
    item.set("to_user_id"_L1, guest.userId()).set("id"_L1, id).set("timestamp"_L1, seconds(at));
    const QByteArray type = message.type.toLatin1();
    item.set("type"_L1, message.type).set(QLatin1String(type), message.content);
    Json value = valueOf(number);
    return changeOf("smb_message_echoes"_L1, value.set("message_echoes"_L1, arrayOf(item)));
}

QByteArray notificationOf(const Number &number, const std::vector<Json> &changes)
{
    Json list = Json::array();
    for (const Json &change : changes)
        list.append(change);
    Json entry = Json::object();
    entry.set("id"_L1, number.businessAccountId).set("changes"_L1, list);
    Json body = Json::object();
    body.set("object"_L1, "whatsapp_business_account"_L1).set("entry"_L1, arrayOf(entry));
    return ascii(body.toBytes());
}

} // namespace bellhop::sim
