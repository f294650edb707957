// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_payloads.h"

#include "core/base/uuid.h"
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

Json baseValue(const Number &number, const Guest &guest)
{
    Json metadata = Json::object();
    metadata.set("display_phone_number"_L1, number.displayPhone).set("phone_number_id"_L1, number.phoneNumberId);
    Json profile = Json::object();
    profile.set("name"_L1, guest.name);
    Json contact = Json::object();
    contact.set("profile"_L1, profile).set("user_id"_L1, guest.userId());
    if (!guest.hidesPhone)
        contact.set("wa_id"_L1, guest.phone);
    Json value = Json::object();
    value.set("messaging_product"_L1, "whatsapp"_L1).set("metadata"_L1, metadata);
    value.set("contacts"_L1, arrayOf(contact));
    return value;
}

} // namespace

GuestMessage GuestMessage::text(const QString &body)
{
    GuestMessage message;
    message.content = Json::object().set("body"_L1, body);
    return message;
}

GuestMessage GuestMessage::reaction(const QString &wamid, const QString &emoji)
{
    Json content = Json::object();
    content.set("message_id"_L1, wamid);
    if (!emoji.isEmpty())
        content.set("emoji"_L1, emoji);
    return {u"reaction"_s, content, {}};
}

GuestMessage GuestMessage::press(const QString &id, const QString &title)
{
    Json reply = Json::object();
    reply.set("id"_L1, id).set("title"_L1, title);
    Json content = Json::object();
    content.set("type"_L1, "button_reply"_L1).set("button_reply"_L1, reply);
    return {u"interactive"_s, content, {}};
}

QString GuestMessage::words() const
{
    if (type == "text"_L1)
        return content.text("body"_L1);
    if (type == "reaction"_L1)
        return content.text("emoji"_L1);
    if (type == "interactive"_L1)
        return content.at("button_reply"_L1).text("title"_L1);
    const QString caption = content.text("caption"_L1);
    return caption.isEmpty() ? u"[%1]"_s.arg(type) : caption;
}

Json messageValue(
    const Number &number, const Guest &guest, const GuestMessage &message, const QString &wamid, Instant at)
{
    Json item = Json::object();
    if (!guest.hidesPhone)
        item.set("from"_L1, guest.phone);
    item.set("from_user_id"_L1, guest.userId()).set("id"_L1, wamid).set("timestamp"_L1, seconds(at));
    const QByteArray type = message.type.toLatin1();
    item.set("type"_L1, message.type).set(QLatin1String(type), message.content);
    if (!message.replyTo.isEmpty()) {
        Json context = Json::object();
        item.set("context"_L1, context.set("from"_L1, number.displayPhone).set("id"_L1, message.replyTo));
    }
    Json value = baseValue(number, guest);
    return value.set("messages"_L1, arrayOf(item));
}

Json statusValue(const Number &number, const Guest &guest, const StatusReport &report, Instant at)
{
    Json item = Json::object();
    item.set("id"_L1, report.wamid).set("status"_L1, report.status).set("timestamp"_L1, seconds(at));
    item.set("recipient_user_id"_L1, guest.userId());
    if (!guest.hidesPhone)
        item.set("recipient_id"_L1, guest.phone);
    if (!report.clientToken.isEmpty())
        item.set("biz_opaque_callback_data"_L1, report.clientToken);
    if (report.status == "failed"_L1)
        item.set("errors"_L1, arrayOf(metaError(report.errorCode).toStatusError()));
    if (report.status == "sent"_L1) {
        Json pricing = Json::object();
        pricing.set("billable"_L1, true).set("pricing_model"_L1, "PMP"_L1);
        item.set("pricing"_L1, pricing.set("type"_L1, "regular"_L1).set("category"_L1, "service"_L1));
    }
    Json value = baseValue(number, guest);
    return value.set("statuses"_L1, arrayOf(item));
}

QByteArray notificationOf(const std::vector<Json> &values)
{
    Json changes = Json::array();
    for (const Json &value : values) {
        Json change = Json::object();
        changes.append(change.set("field"_L1, "messages"_L1).set("value"_L1, value));
    }
    Json entry = Json::object();
    entry.set("id"_L1, "200300400500600"_L1).set("changes"_L1, changes);
    Json body = Json::object();
    body.set("object"_L1, "whatsapp_business_account"_L1).set("entry"_L1, arrayOf(entry));
    return body.toBytes();
}

QString newWamid()
{
    return u"wamid.SIM"_s + newUuid().remove(u'-').toUpper();
}

} // namespace bellhop::sim
