// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_webhook.h"

#include "core/channel/answers.h"

#include "core/channel/meta_errors.h"
#include "core/channel/meta_fields.h"
#include "core/channel/meta_message.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostWhole = 64 * 1024; // bytes; a larger post with one element in it is mostly something else

Json arrayOf(const Json &element)
{
    return Json::array().append(element);
}

/// A body of its own around one entry, change or item, so that a quarantined part can be parsed again as it is.
QByteArray bodyOfEntry(const Json &entry)
{
    Json body = Json::object();
    body.set("object"_L1, "whatsapp_business_account"_L1).set("entry"_L1, arrayOf(entry));
    return body.toBytes();
}

QByteArray bodyOfChange(const Json &change)
{
    Json entry = Json::object();
    return bodyOfEntry(entry.set("changes"_L1, arrayOf(change)));
}

/// One element of a list of a change.
struct ListPlace {
    QLatin1String field;
    QLatin1String list;
};

/// Where what was read goes.
struct Into {
    InboundDelivery &delivery;
    QByteArrayView whole; ///< The post, when it holds a single element; empty otherwise.
};

QByteArray bodyOfItem(const Json &value, const ListPlace &place, const Json &item, const Json &contact)
{
    Json own = Json::object();
    for (const auto key : {"messaging_product"_L1, "metadata"_L1}) {
        if (value.has(key))
            own.set(key, value.at(key));
    }
    if (contact.isObject())
        own.set("contacts"_L1, arrayOf(contact));
    own.set(place.list, arrayOf(item));
    Json change = Json::object();
    return bodyOfChange(change.set("field"_L1, place.field).set("value"_L1, own));
}

/// The contact that a message or status speaks of, by number or user id; null when none fits.
Json contactOf(const std::vector<Json> &contacts, const QString &phone, const QString &userId)
{
    for (const Json &contact : contacts) {
        const PersonRef person = readMetaContact(contact);
        if ((!phone.isEmpty() && (person.phone == phone || person.userId == phone))
            || (!userId.isEmpty() && person.userId == userId))
            return contact;
    }
    return {};
}

void readFailure(const Json &status, StatusUpdate &out)
{
    out.failed = true;
    for (const Json &error : status.list("errors"_L1)) {
        const auto code = error.integer("code"_L1);
        if (!code)
            continue;
        out.errorCode = QString::number(*code);
        const ErrorMeaning meaning = metaErrorMeaning(*code);
        out.errorText = textOfFailure(meaning);
        out.action = meaning.action;
        return;
    }
    out.errorText = metaErrorMeaning(-1).text;
}

InboundEvent readStatus(const Json &status, const Json &contact)
{
    StatusUpdate out;
    out.providerId = idText(status, "id"_L1);
    if (out.providerId.isEmpty() || out.providerId.size() > kMaxProviderId)
        return PoisonedItem{u"status without a usable id"_s};
    if (status.text("type"_L1) == "call"_L1)
        return IgnoredItem{u"status of a call"_s};
    if (status.text("recipient_type"_L1) == "group"_L1)
        return IgnoredItem{u"status of a group message"_s};
    const QString word = status.text("status"_L1);
    if (word.isEmpty())
        return PoisonedItem{u"status without a word"_s};
    const auto stage = deliveryStageFromWire(word);
    if (word == "failed"_L1)
        readFailure(status, out);
    else if (stage && *stage >= DeliveryStage::Sent)
        out.stage = stage;
    else
        return IgnoredItem{u"status that moves no tick: %1"_s.arg(word.left(40))};
    const auto at = providerTime(status, "timestamp"_L1);
    if (!at)
        return PoisonedItem{u"status without a believable time"_s};
    out.at = *at;
    out.recipient = readMetaContact(contact);
    if (const QString phone = idText(status, "recipient_id"_L1); isPhone(phone))
        out.recipient.phone = phone;
    if (const QString userId = idText(status, "recipient_user_id"_L1); !userId.isEmpty())
        out.recipient.userId = userId.left(160);
    out.clientToken = status.text("biz_opaque_callback_data"_L1).left(512);
    const Json pricing = status.at("pricing"_L1);
    out.priceCategory = textAt(pricing, "category"_L1, 40);
    out.billable = pricing.boolean("billable"_L1);
    if (const QString type = pricing.text("type"_L1); !type.isEmpty())
        out.billable = type == "regular"_L1;
    return out;
}

/// One element of a list, understood.
struct Read {
    QString key;
    Json contact; ///< Null when none belongs to it.
    InboundEvent event;
};

/// Reads the elements of one list, each with its own slice: the post itself, byte for byte, when it holds nothing else.
/// What has no id of its own is known by its slice, so that one is always cut alike.
template <typename ReadOne> void readEach(const Json &value, const ListPlace &place, Into &into, const ReadOne &readOne)
{
    for (const Json &element : value.list(place.list)) {
        Read read = readOne(element);
        const bool named = !read.key.isEmpty() && !std::holds_alternative<IgnoredItem>(read.event)
            && !std::holds_alternative<PoisonedItem>(read.event);
        QByteArray raw = named && !into.whole.isEmpty() ? into.whole.toByteArray()
                                                        : bodyOfItem(value, place, element, read.contact);
        into.delivery.items.push_back(named ? namedItem(read.key, std::move(raw), std::move(read.event))
                                            : anonymousItem(std::move(raw), std::move(read.event)));
    }
}

void readMessages(const Json &value, Into &into)
{
    constexpr ListPlace place{"messages"_L1, "messages"_L1};
    const auto contacts = value.list("contacts"_L1);
    readEach(value, place, into, [&](const Json &message) -> Read {
        const Json contact = contactOf(contacts, idText(message, "from"_L1), idText(message, "from_user_id"_L1));
        return {u"m:"_s + idText(message, "id"_L1), contact, readMetaMessage(message, contact)};
    });
}

void readStatuses(const Json &value, QLatin1String field, Into &into)
{
    const ListPlace place{field, "statuses"_L1};
    const auto contacts = value.list("contacts"_L1);
    readEach(value, place, into, [&](const Json &status) -> Read {
        const Json contact
            = contactOf(contacts, idText(status, "recipient_id"_L1), idText(status, "recipient_user_id"_L1));
        return {
            u"s:%1:%2"_s.arg(idText(status, "id"_L1), status.text("status"_L1)), contact, readStatus(status, contact)};
    });
}

void readPlatformErrors(const Json &value, Into &into)
{
    constexpr ListPlace place{"messages"_L1, "errors"_L1};
    readEach(value, place, into, [](const Json &error) -> Read {
        const QString code = idText(error, "code"_L1).left(20);
        return {{}, {}, IgnoredItem{u"error reported by WhatsApp: %1"_s.arg(code)}};
    });
}

void readEchoes(const Json &value, Into &into)
{
    constexpr ListPlace place{"smb_message_echoes"_L1, "message_echoes"_L1};
    const auto contacts = value.list("contacts"_L1);
    readEach(value, place, into, [&](const Json &message) -> Read {
        const Json contact = contactOf(contacts, idText(message, "to"_L1), idText(message, "to_user_id"_L1));
        return {u"o:"_s + idText(message, "id"_L1), contact, readMetaEcho(message, contact)};
    });
}

void readPreferences(const Json &value, Into &into)
{
    constexpr ListPlace place{"user_preferences"_L1, "user_preferences"_L1};
    const auto contacts = value.list("contacts"_L1);
    readEach(value, place, into, [&](const Json &preference) -> Read {
        const Json contact = contactOf(contacts, idText(preference, "wa_id"_L1), idText(preference, "user_id"_L1));
        return {{}, contact, readMetaPreference(preference, contact)};
    });
}

void readCalls(const Json &value, Into &into)
{
    constexpr ListPlace place{"calls"_L1, "calls"_L1};
    const auto contacts = value.list("contacts"_L1);
    readEach(value, place, into, [&](const Json &call) -> Read {
        const bool ours = call.text("direction"_L1) == "BUSINESS_INITIATED"_L1;
        const Json contact = contactOf(contacts, idText(call, ours ? "to"_L1 : "from"_L1),
            idText(call, ours ? "to_user_id"_L1 : "from_user_id"_L1));
        return {u"c:%1:%2"_s.arg(idText(call, "id"_L1), call.text("event"_L1)), contact, readMetaCall(call, contact)};
    });
}

bool carriesMessages(const Json &value)
{
    return value.has("messages"_L1) || value.has("statuses"_L1);
}

constexpr std::array kLists{
    "messages"_L1, "statuses"_L1, "errors"_L1, "message_echoes"_L1, "user_preferences"_L1, "calls"_L1};

bool hasWrongShape(const Json &value)
{
    for (const auto key : kLists) {
        if (value.has(key) && !value.at(key).isArray())
            return true;
    }
    return false;
}

/// The fields whose value belongs to one number and holds lists.
constexpr std::array kListFields{"messages"_L1, "smb_message_echoes"_L1, "user_preferences"_L1, "calls"_L1};

bool holdsNothing(const Json &value)
{
    return std::none_of(kLists.begin(), kLists.end(), [&](QLatin1String list) { return value.has(list); });
}

bool holdOneElement(const std::vector<Json> &entries)
{
    if (entries.size() != 1)
        return false;
    const std::vector<Json> changes = entries.front().list("changes"_L1);
    if (changes.size() != 1)
        return false;
    const Json value = changes.front().at("value"_L1);
    std::size_t count = 0;
    for (const QLatin1String list : kLists)
        count += value.list(list).size();
    return count == 1;
}

/// What a change is as a whole; nothing when its lists are looked into one by one.
std::optional<InboundEvent> readWhole(const QString &phoneNumberId, const QString &field, const Json &change)
{
    const Json value = change.at("value"_L1);
    if (!change.isObject() || field.isEmpty())
        return PoisonedItem{u"change without a field"_s};
    if (std::none_of(kListFields.begin(), kListFields.end(), [&](QLatin1String f) { return field == f; })) {
        auto event = readMetaField(field, value);
        return event ? std::move(event) : InboundEvent(IgnoredItem{u"field %1"_s.arg(field.left(60))});
    }
    if (!value.isObject())
        return PoisonedItem{u"change without a value"_s};
    const QString number = idText(value.at("metadata"_L1), "phone_number_id"_L1);
    if (number.isEmpty())
        return PoisonedItem{u"no phone number id"_s};
    if (number != phoneNumberId)
        return IgnoredItem{number == "123456123"_L1 ? u"test event"_s : u"another number"_s};
    if (hasWrongShape(value))
        return PoisonedItem{u"messages or statuses that are no list"_s};
    if (holdsNothing(value))
        return IgnoredItem{u"nothing in it"_s};
    return std::nullopt;
}

void readChange(const QString &phoneNumberId, const Json &change, Into &into)
{
    const Json value = change.at("value"_L1);
    QString field = change.text("field"_L1);
    if (!change.has("field"_L1) && carriesMessages(value))
        field = u"messages"_s;
    if (auto event = readWhole(phoneNumberId, field, change)) {
        into.delivery.items.push_back(anonymousItem(bodyOfChange(change), std::move(*event)));
        return;
    }
    if (field == "messages"_L1) {
        readMessages(value, into);
        readPlatformErrors(value, into);
    }
    if (field == "messages"_L1 || field == "calls"_L1)
        readStatuses(value, field == "calls"_L1 ? "calls"_L1 : "messages"_L1, into);
    if (field == "smb_message_echoes"_L1)
        readEchoes(value, into);
    if (field == "user_preferences"_L1)
        readPreferences(value, into);
    if (field == "calls"_L1)
        readCalls(value, into);
}

void readEntry(const QString &phoneNumberId, const Json &entry, Into &into)
{
    if (!entry.at("changes"_L1).isArray()) {
        into.delivery.items.push_back(anonymousItem(bodyOfEntry(entry), PoisonedItem{u"entry without changes"_s}));
        return;
    }
    for (const Json &change : entry.list("changes"_L1))
        readChange(phoneNumberId, change, into);
}

} // namespace

Result<InboundDelivery> parseMetaWebhook(const QString &phoneNumberId, QByteArrayView body)
{
    const auto root = parseBody(body);
    if (!root.ok())
        return root.error();
    if (!root->isObject())
        return makeError(ErrorKind::BadData, u"The notification is no JSON object."_s);
    InboundDelivery delivery;
    if (root->has("object"_L1) && root->text("object"_L1) != "whatsapp_business_account"_L1) {
        delivery.items.push_back(anonymousItem(root->toBytes(), IgnoredItem{u"not about WhatsApp"_s}));
        return delivery;
    }
    if (!root->at("entry"_L1).isArray()) {
        delivery.items.push_back(anonymousItem(root->toBytes(), PoisonedItem{u"notification without entries"_s}));
        return delivery;
    }
    const std::vector<Json> entries = root->list("entry"_L1);
    Into into{delivery, body.size() <= kMostWhole && holdOneElement(entries) ? body : QByteArrayView()};
    for (const Json &entry : entries)
        readEntry(phoneNumberId, entry, into);
    return delivery;
}

} // namespace bellhop::channel
