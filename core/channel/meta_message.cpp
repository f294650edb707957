// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_message.h"

#include "core/channel/meta_errors.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxPayload = 8192;
constexpr qsizetype kMaxName = 160;

QString tr(const char *text)
{
    return QCoreApplication::translate("MetaMessage", text);
}

/// Text as the database takes it: without NUL.
QString cleaned(QString text)
{
    text.remove(QChar(u'\0'));
    return text;
}

QString textAt(const Json &json, QLatin1String key)
{
    return cleaned(json.text(key));
}

/// The reader of one kind: fills the message, or says why it cannot.
using Fault = std::optional<QString>;
using Reader = Fault (*)(const Json &message, const Json &content, InboundMessage &out);

Fault readText(const Json &, const Json &content, InboundMessage &out)
{
    if (!content.string("body"_L1))
        return u"text without a body"_s;
    out.text = textAt(content, "body"_L1);
    return {};
}

Fault readMedia(const Json &, const Json &content, InboundMessage &out)
{
    if (!content.isObject())
        return u"media without a description"_s;
    MediaInfo media;
    media.providerMediaId = idText(content, "id"_L1).left(kMaxProviderId);
    media.mimeType = textAt(content, "mime_type"_L1).left(127);
    media.sha256 = textAt(content, "sha256"_L1).left(128);
    media.fileName = textAt(content, "filename"_L1).left(kMaxName);
    media.voice = content.boolean("voice"_L1).value_or(false);
    out.text = textAt(content, "caption"_L1);
    out.media = std::move(media);
    return {};
}

Fault readLocation(const Json &, const Json &content, InboundMessage &out)
{
    const auto latitude = content.number("latitude"_L1);
    const auto longitude = content.number("longitude"_L1);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return u"location without a place on earth"_s;
    QStringList parts;
    for (const auto &part : {textAt(content, "name"_L1), textAt(content, "address"_L1)}) {
        if (!part.isEmpty())
            parts << part;
    }
    parts << u"%1, %2"_s.arg(*latitude, 0, 'f', 6).arg(*longitude, 0, 'f', 6);
    out.text = parts.join(u'\n');
    return {};
}

Fault readContacts(const Json &, const Json &content, InboundMessage &out)
{
    if (!content.isArray())
        return u"contacts without a list"_s;
    QStringList people;
    for (const Json &contact : content.elements()) {
        QStringList parts{textAt(contact.at("name"_L1), "formatted_name"_L1)};
        for (const Json &phone : contact.list("phones"_L1))
            parts << textAt(phone, "phone"_L1);
        for (const Json &mail : contact.list("emails"_L1))
            parts << textAt(mail, "email"_L1);
        parts.removeAll(QString());
        people << parts.join(u", "_s);
    }
    out.text = people.join(u'\n');
    return {};
}

Fault readReaction(const Json &, const Json &content, InboundMessage &out)
{
    out.reactionTo = textAt(content, "message_id"_L1);
    if (out.reactionTo.isEmpty() || out.reactionTo.size() > kMaxProviderId)
        return u"reaction to nothing"_s;
    out.text = textAt(content, "emoji"_L1).left(64);
    return {};
}

Fault readButton(const Json &, const Json &content, InboundMessage &out)
{
    out.text = textAt(content, "text"_L1);
    out.payload = textAt(content, "payload"_L1).left(kMaxPayload);
    if (out.text.isEmpty())
        out.text = out.payload;
    return out.text.isEmpty() ? Fault(u"button without text"_s) : Fault();
}

Fault readInteractive(const Json &, const Json &content, InboundMessage &out)
{
    const QString type = content.text("type"_L1);
    if (type == "button_reply"_L1 || type == "list_reply"_L1) {
        const Json reply = content.at(type == "button_reply"_L1 ? "button_reply"_L1 : "list_reply"_L1);
        out.text = textAt(reply, "title"_L1);
        out.payload = textAt(reply, "id"_L1).left(kMaxPayload);
        return out.text.isEmpty() && out.payload.isEmpty() ? Fault(u"reply without a choice"_s) : Fault();
    }
    if (type == "nfm_reply"_L1) {
        const Json reply = content.at("nfm_reply"_L1);
        out.text = textAt(reply, "body"_L1);
        out.payload = textAt(reply, "response_json"_L1).left(kMaxPayload);
        if (out.text.isEmpty())
            out.text = tr("Form filled in");
        return {};
    }
    if (type == "call_permission_reply"_L1) {
        const bool accepted = content.at("call_permission_reply"_L1).text("response"_L1) == "accept"_L1;
        out.text = accepted ? tr("Calls allowed") : tr("Calls not allowed");
        return {};
    }
    out.kind = MessageKind::Unsupported;
    out.text = tr("This kind of answer cannot be shown.");
    return {};
}

Fault readOrder(const Json &, const Json &content, InboundMessage &out)
{
    if (!content.isObject())
        return u"order without content"_s;
    QStringList lines;
    if (const QString note = textAt(content, "text"_L1); !note.isEmpty())
        lines << note;
    for (const Json &item : content.list("product_items"_L1)) {
        lines << u"%1 × %2"_s.arg(item.integer("quantity"_L1).value_or(1)).arg(textAt(item, "product_retailer_id"_L1));
    }
    out.text = lines.join(u'\n');
    return {};
}

Fault readSystem(const Json &, const Json &content, InboundMessage &out)
{
    out.text = textAt(content, "body"_L1);
    for (const auto key : {"wa_id"_L1, "new_wa_id"_L1, "user_id"_L1}) {
        if (out.payload.isEmpty())
            out.payload = idText(content, key).left(kMaxName);
    }
    if (out.text.isEmpty())
        out.text = tr("The guest's WhatsApp identity changed");
    return {};
}

/// What the errors of a message say, for the agent; empty without any.
QString errorWords(const Json &message)
{
    for (const Json &error : message.list("errors"_L1)) {
        const auto code = error.integer("code"_L1);
        if (const auto meaning = metaErrorMeaning(code.value_or(-1)); meaning.known)
            return meaning.text;
    }
    return {};
}

Fault readUnsupported(const Json &message, const Json &content, InboundMessage &out)
{
    out.kind = MessageKind::Unsupported;
    const QString what = textAt(content, "type"_L1);
    if (what == "edit"_L1)
        out.text = tr("The guest edited a message; WhatsApp does not tell how.");
    else if (what.startsWith("poll"_L1))
        out.text = tr("The guest sent a poll; WhatsApp does not pass polls on.");
    else
        out.text = errorWords(message);
    if (out.text.isEmpty())
        out.text = tr("The guest sent something that cannot be shown here.");
    return {};
}

Fault readEdit(const Json &, const Json &content, InboundMessage &out)
{
    out.kind = MessageKind::Unsupported;
    out.replyToProviderId = textAt(content, "original_message_id"_L1).left(kMaxProviderId);
    const Json inner = content.at("message"_L1);
    QString text = textAt(inner.at("text"_L1), "body"_L1);
    for (const auto kind : {"image"_L1, "video"_L1, "document"_L1}) {
        if (text.isEmpty())
            text = textAt(inner.at(kind), "caption"_L1);
    }
    out.text = text.isEmpty() ? tr("The guest edited a message.") : tr("The guest edited a message: %1").arg(text);
    return {};
}

Fault readRevoke(const Json &, const Json &content, InboundMessage &out)
{
    out.kind = MessageKind::Unsupported;
    out.replyToProviderId = textAt(content, "original_message_id"_L1).left(kMaxProviderId);
    out.text = tr("The guest deleted a message.");
    return {};
}

struct Kind {
    QLatin1String word;
    MessageKind kind;
    Reader read;
};

constexpr std::array kKinds{
    Kind{"text"_L1, MessageKind::Text, readText},
    Kind{"image"_L1, MessageKind::Image, readMedia},
    Kind{"video"_L1, MessageKind::Video, readMedia},
    Kind{"audio"_L1, MessageKind::Audio, readMedia},
    Kind{"document"_L1, MessageKind::Document, readMedia},
    Kind{"sticker"_L1, MessageKind::Sticker, readMedia},
    Kind{"location"_L1, MessageKind::Location, readLocation},
    Kind{"contacts"_L1, MessageKind::Contacts, readContacts},
    Kind{"reaction"_L1, MessageKind::Reaction, readReaction},
    Kind{"button"_L1, MessageKind::Button, readButton},
    Kind{"interactive"_L1, MessageKind::Interactive, readInteractive},
    Kind{"order"_L1, MessageKind::Order, readOrder},
    Kind{"system"_L1, MessageKind::System, readSystem},
    Kind{"edit"_L1, MessageKind::Unsupported, readEdit},
    Kind{"revoke"_L1, MessageKind::Unsupported, readRevoke},
};

Fault readContent(const Json &message, const QString &type, InboundMessage &out)
{
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &k) { return type == k.word; });
    if (kind == kKinds.end())
        return readUnsupported(message, message.at("unsupported"_L1), out);
    out.kind = kind->kind;
    const Fault fault = kind->read(message, message.at(kind->word), out);
    if (!fault && out.text.isEmpty() && out.kind != MessageKind::Reaction)
        out.text = errorWords(message);
    return fault;
}

PersonRef senderOf(const Json &message, const Json &contact)
{
    PersonRef person = readMetaContact(contact);
    // The message's own words win over the contact's; a user id has been seen in "from".
    QString from = idText(message, "from"_L1);
    if (from.startsWith(u'+'))
        from.remove(0, 1);
    const QString userId = textAt(message, "from_user_id"_L1).left(kMaxName);
    if (isPhone(from))
        person.phone = from;
    else if (from.contains(u'.'))
        person.userId = from.left(kMaxName);
    if (!userId.isEmpty())
        person.userId = userId;
    return person;
}

void readContext(const Json &context, InboundMessage &out)
{
    const QString id = textAt(context, "id"_L1);
    if (id != "M0"_L1 && id.size() <= kMaxProviderId) // "M0" stands for nothing
        out.replyToProviderId = id;
    out.forwarded
        = context.boolean("forwarded"_L1).value_or(false) || context.boolean("frequently_forwarded"_L1).value_or(false);
}

} // namespace

QString idText(const Json &json, QLatin1String key)
{
    if (const auto text = json.string(key))
        return cleaned(*text);
    const auto number = json.integer(key);
    return number ? QString::number(*number) : QString();
}

bool isPhone(QStringView text)
{
    return !text.isEmpty() && text.size() <= 20
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<Instant> providerTime(const Json &json, QLatin1String key)
{
    constexpr qint64 kFirst = 1'230'768'000; // 2009
    constexpr qint64 kLast = 4'102'444'800; // 2100
    const auto value = json.integer(key);
    if (!value)
        return std::nullopt;
    if (*value >= kFirst && *value < kLast)
        return Instant{*value * 1000};
    if (*value >= kFirst * 1000 && *value < kLast * 1000) // seen in the field
        return Instant{*value};
    return std::nullopt;
}

PersonRef readMetaContact(const Json &contact)
{
    PersonRef person;
    const QString phone = idText(contact, "wa_id"_L1);
    if (isPhone(phone))
        person.phone = phone;
    person.userId = textAt(contact, "user_id"_L1).left(kMaxName);
    const Json profile = contact.at("profile"_L1);
    person.displayName = textAt(profile, "name"_L1).left(kMaxName);
    person.userName = textAt(profile, "username"_L1).left(kMaxName);
    if (person.userName.startsWith(u'@'))
        person.userName.remove(0, 1);
    return person;
}

InboundEvent readMetaMessage(const Json &message, const Json &contact)
{
    InboundMessage out;
    out.providerId = textAt(message, "id"_L1);
    if (out.providerId.isEmpty() || out.providerId.size() > kMaxProviderId)
        return PoisonedItem{u"message without a usable id"_s};
    if (message.has("group_id"_L1))
        return IgnoredItem{u"group message"_s};
    const QString type = message.text("type"_L1);
    if (type == "request_welcome"_L1)
        return IgnoredItem{u"guest opened the chat"_s};
    out.from = senderOf(message, contact);
    if (out.from.isEmpty())
        return PoisonedItem{u"message without a sender"_s};
    const auto sentAt = providerTime(message, "timestamp"_L1);
    if (!sentAt)
        return PoisonedItem{u"message without a believable time"_s};
    out.sentAt = *sentAt;
    readContext(message.at("context"_L1), out);
    if (const Fault fault = readContent(message, type, out))
        return PoisonedItem{*fault};
    return out;
}

} // namespace bellhop::channel
