// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_webhook.h"

#include "core/base/json.h"
#include "core/channel/meta_errors.h"
#include "core/channel/meta_message.h"

#include <QCryptographicHash>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kLimits{4 * 1024 * 1024, 64};
constexpr qsizetype kMaxRaw = 256 * 1024;

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

QByteArray bodyOfItem(const Json &value, QLatin1String list, const Json &item, const Json &contact)
{
    Json own = Json::object();
    for (const auto key : {"messaging_product"_L1, "metadata"_L1}) {
        if (value.has(key))
            own.set(key, value.at(key));
    }
    if (contact.isObject())
        own.set("contacts"_L1, arrayOf(contact));
    own.set(list, arrayOf(item));
    Json change = Json::object();
    return bodyOfChange(change.set("field"_L1, "messages"_L1).set("value"_L1, own));
}

QString digestOf(const QByteArray &raw)
{
    return QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().left(40));
}

/// An item that has no id of its own is the same when its bytes are.
InboundItem anonymous(QByteArray raw, InboundEvent event)
{
    const QLatin1String prefix = std::holds_alternative<PoisonedItem>(event) ? "p:"_L1 : "i:"_L1;
    const QString key = prefix + digestOf(raw);
    if (raw.size() > kMaxRaw) {
        Json note = Json::object();
        raw = note.set("dropped_bytes"_L1, static_cast<qint64>(raw.size())).toBytes();
    }
    return {key, std::move(raw), std::move(event)};
}

InboundItem named(const QString &key, QByteArray raw, InboundEvent event)
{
    if (!std::holds_alternative<InboundMessage>(event) && !std::holds_alternative<StatusUpdate>(event))
        return anonymous(std::move(raw), std::move(event));
    return {key, std::move(raw), std::move(event)};
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
        out.errorText = metaErrorMeaning(*code).text;
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
    return out;
}

void readMessages(const Json &value, InboundDelivery &delivery)
{
    const auto contacts = value.list("contacts"_L1);
    for (const Json &message : value.list("messages"_L1)) {
        const Json contact = contactOf(contacts, idText(message, "from"_L1), idText(message, "from_user_id"_L1));
        delivery.items.push_back(named(u"m:"_s + idText(message, "id"_L1),
            bodyOfItem(value, "messages"_L1, message, contact), readMetaMessage(message, contact)));
    }
}

void readStatuses(const Json &value, InboundDelivery &delivery)
{
    const auto contacts = value.list("contacts"_L1);
    for (const Json &status : value.list("statuses"_L1)) {
        const Json contact
            = contactOf(contacts, idText(status, "recipient_id"_L1), idText(status, "recipient_user_id"_L1));
        const QString key = u"s:%1:%2"_s.arg(idText(status, "id"_L1), status.text("status"_L1));
        delivery.items.push_back(
            named(key, bodyOfItem(value, "statuses"_L1, status, contact), readStatus(status, contact)));
    }
}

void readPlatformErrors(const Json &value, InboundDelivery &delivery)
{
    for (const Json &error : value.list("errors"_L1)) {
        const QString code = idText(error, "code"_L1).left(20);
        delivery.items.push_back(anonymous(
            bodyOfItem(value, "errors"_L1, error, {}), IgnoredItem{u"error reported by WhatsApp: %1"_s.arg(code)}));
    }
}

bool carriesMessages(const Json &value)
{
    return value.has("messages"_L1) || value.has("statuses"_L1);
}

bool hasWrongShape(const Json &value)
{
    for (const auto key : {"messages"_L1, "statuses"_L1, "errors"_L1}) {
        if (value.has(key) && !value.at(key).isArray())
            return true;
    }
    return false;
}

/// Why a change is not looked into; empty when it is.
std::optional<InboundEvent> setAside(const QString &phoneNumberId, const Json &change)
{
    const QString field = change.text("field"_L1);
    const Json value = change.at("value"_L1);
    const bool misplaced = !change.has("field"_L1) && carriesMessages(value);
    if (!change.isObject() || (!change.string("field"_L1) && !misplaced))
        return PoisonedItem{u"change without a field"_s};
    if (field != "messages"_L1 && !misplaced)
        return IgnoredItem{u"field %1"_s.arg(field.left(60))};
    if (!value.isObject())
        return PoisonedItem{u"change without a value"_s};
    const QString number = idText(value.at("metadata"_L1), "phone_number_id"_L1);
    if (number.isEmpty())
        return PoisonedItem{u"no phone number id"_s};
    if (number != phoneNumberId)
        return IgnoredItem{number == "123456123"_L1 ? u"test event"_s : u"another number"_s};
    if (hasWrongShape(value))
        return PoisonedItem{u"messages or statuses that are no list"_s};
    if (!carriesMessages(value) && !value.has("errors"_L1))
        return IgnoredItem{u"nothing in it"_s};
    return std::nullopt;
}

void readChange(const QString &phoneNumberId, const Json &change, InboundDelivery &delivery)
{
    if (auto event = setAside(phoneNumberId, change)) {
        delivery.items.push_back(anonymous(bodyOfChange(change), std::move(*event)));
        return;
    }
    const Json value = change.at("value"_L1);
    readMessages(value, delivery);
    readStatuses(value, delivery);
    readPlatformErrors(value, delivery);
}

void readEntry(const QString &phoneNumberId, const Json &entry, InboundDelivery &delivery)
{
    if (!entry.at("changes"_L1).isArray()) {
        delivery.items.push_back(anonymous(bodyOfEntry(entry), PoisonedItem{u"entry without changes"_s}));
        return;
    }
    for (const Json &change : entry.list("changes"_L1))
        readChange(phoneNumberId, change, delivery);
}

/// Whether four hex digits of a \u escape at `at` are those of a surrogate: 0xD800 + offset, with the top bits given.
int surrogateAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return 0;
    bool ok = false;
    const int unit = text.sliced(at + 2, 4).toByteArray().toInt(&ok, 16);
    return ok && QChar::isSurrogate(static_cast<char32_t>(unit)) ? unit : 0;
}

/// A guest's cut-off emoji must not cost the whole delivery: half surrogate pairs become U+FFFD, bytes that are no
/// UTF-8 too.
QByteArray repaired(QByteArrayView body)
{
    QByteArray text = QString::fromUtf8(body).toUtf8();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        const int unit = surrogateAt(text, i);
        if (unit == 0) {
            ++i; // an escaped character, perhaps a backslash
            continue;
        }
        const int next = surrogateAt(text, i + 6);
        const bool pair = QChar::isHighSurrogate(static_cast<char32_t>(unit)) && next != 0
            && QChar::isLowSurrogate(static_cast<char32_t>(next));
        if (!pair)
            text.replace(i, 6, "\\ufffd");
        i += pair ? 11 : 5;
    }
    return text;
}

} // namespace

Result<InboundDelivery> parseMetaWebhook(const QString &phoneNumberId, QByteArrayView body)
{
    auto root = Json::parse(body, kLimits);
    if (!root.ok())
        root = Json::parse(repaired(body), kLimits);
    if (!root.ok())
        return root.error();
    if (!root->isObject())
        return makeError(ErrorKind::BadData, u"The notification is no JSON object."_s);
    InboundDelivery delivery;
    if (root->has("object"_L1) && root->text("object"_L1) != "whatsapp_business_account"_L1) {
        delivery.items.push_back(anonymous(root->toBytes(), IgnoredItem{u"not about WhatsApp"_s}));
        return delivery;
    }
    if (!root->at("entry"_L1).isArray()) {
        delivery.items.push_back(anonymous(root->toBytes(), PoisonedItem{u"notification without entries"_s}));
        return delivery;
    }
    for (const Json &entry : root->list("entry"_L1))
        readEntry(phoneNumberId, entry, delivery);
    return delivery;
}

} // namespace bellhop::channel
