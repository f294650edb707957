// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_message.h"

#include "core/channel/meta_errors.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <variant>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MetaMessage", text);
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
    media.url = textAt(content, "url"_L1, kMaxUrl);
    media.voice = content.boolean("voice"_L1).value_or(false);
    media.animated = content.boolean("animated"_L1).value_or(false);
    out.text = textAt(content, "caption"_L1);
    out.media = std::move(media);
    return {};
}

Fault readLocation(const Json &, const Json &content, InboundMessage &out)
{
    out.content.place = readPlace(content);
    if (!out.content.place)
        return u"location without a place on earth"_s;
    out.text = wordsOf(*out.content.place);
    return {};
}

Fault readContacts(const Json &, const Json &content, InboundMessage &out)
{
    if (!content.isArray())
        return u"contacts without a list"_s;
    out.content.contacts = readCards(content);
    out.text = wordsOf(out.content.contacts);
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
    out.payload = textAt(content, "payload"_L1, kMaxPayload);
    if (out.text.isEmpty())
        out.text = out.payload;
    out.content.choice = Choice{Choice::Kind::QuickReply, out.payload, out.text, {}, {}};
    return out.text.isEmpty() ? Fault(u"button without text"_s) : Fault();
}

Fault readForm(const Json &reply, InboundMessage &out)
{
    Choice choice;
    choice.kind = Choice::Kind::Form;
    choice.form = textAt(reply, "response_json"_L1, kMaxPayload);
    choice.title = textAt(reply, "name"_L1, kMaxName);
    // The address form of some countries holds no token of ours.
    if (const auto answers = Json::parse(choice.form.toUtf8()); answers.ok())
        choice.id = textAt(*answers, "flow_token"_L1, kMaxName);
    out.payload = choice.form;
    out.text = textAt(reply, "body"_L1);
    if (out.text.isEmpty())
        out.text = tr("Form filled in");
    out.content.choice = std::move(choice);
    return {};
}

Fault readInteractive(const Json &, const Json &content, InboundMessage &out)
{
    const QString type = content.text("type"_L1);
    const bool row = type == "list_reply"_L1;
    if (row || type == "button_reply"_L1) {
        const Json reply = content.at(row ? "list_reply"_L1 : "button_reply"_L1);
        out.text = textAt(reply, "title"_L1);
        out.payload = textAt(reply, "id"_L1, kMaxPayload);
        out.content.choice = Choice{row ? Choice::Kind::Row : Choice::Kind::Button, out.payload, out.text,
            textAt(reply, "description"_L1, 1024), {}};
        return out.text.isEmpty() && out.payload.isEmpty() ? Fault(u"reply without a choice"_s) : Fault();
    }
    if (type == "nfm_reply"_L1)
        return readForm(content.at("nfm_reply"_L1), out);
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
    constexpr std::size_t kMaxLines = 100;
    if (!content.isObject())
        return u"order without content"_s;
    Order order;
    order.catalogId = idText(content, "catalog_id"_L1).left(kMaxName);
    order.note = textAt(content, "text"_L1);
    QStringList lines;
    if (!order.note.isEmpty())
        lines << order.note;
    for (const Json &item : content.list("product_items"_L1)) {
        if (order.lines.size() == kMaxLines)
            break;
        OrderLine line;
        line.productId = idText(item, "product_retailer_id"_L1).left(kMaxName);
        line.quantity = numberAt(item, "quantity"_L1).value_or(1);
        line.price = numberAt(item, "item_price"_L1);
        line.currency = textAt(item, "currency"_L1, 8);
        lines << u"%1 × %2"_s.arg(line.quantity).arg(line.productId);
        order.lines.push_back(std::move(line));
    }
    out.content.order = std::move(order);
    out.text = lines.join(u'\n');
    return {};
}

/// The new number or user id, and the old one where it is told.
SystemChange readChange(const QString &type, const Json &content, const PersonRef &from)
{
    SystemChange change;
    const QString phone = idText(content, content.has("wa_id"_L1) ? "wa_id"_L1 : "new_wa_id"_L1).left(kMaxName);
    const QString userId = textAt(content, "user_id"_L1, kMaxName);
    if (type == "user_changed_user_id"_L1 || (phone.isEmpty() && !userId.isEmpty())) {
        const QString previous = textAt(content, "previous_user_id"_L1, kMaxName);
        change = {SystemChange::Kind::UserId, previous.isEmpty() ? from.userId : previous, userId};
    } else if (type.endsWith("identity_changed"_L1)) {
        change = {SystemChange::Kind::Device, from.phone, from.phone};
    } else if (!phone.isEmpty()) {
        change = {SystemChange::Kind::Phone, from.phone, phone};
    }
    return change;
}

Fault readSystem(const Json &, const Json &content, InboundMessage &out)
{
    out.text = textAt(content, "body"_L1);
    for (const auto key : {"wa_id"_L1, "new_wa_id"_L1, "user_id"_L1}) {
        if (out.payload.isEmpty())
            out.payload = idText(content, key).left(kMaxName);
    }
    out.content.change = readChange(textAt(content, "type"_L1, 60), content, out.from);
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
    const QString what = textAt(content, "type"_L1, 60);
    out.content.unsupported = what.isEmpty() ? textAt(message, "type"_L1, 60) : what;
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
    out.content.forwardedOften = context.boolean("frequently_forwarded"_L1).value_or(false);
    out.forwarded = context.boolean("forwarded"_L1).value_or(false) || out.content.forwardedOften;
    if (const Json product = context.at("referred_product"_L1); product.isObject()) {
        out.content.product = QuotedProduct{
            idText(product, "catalog_id"_L1).left(kMaxName), idText(product, "product_retailer_id"_L1).left(kMaxName)};
    }
}

void readReferral(const Json &referral, InboundMessage &out)
{
    if (!referral.isObject())
        return;
    AdReferral ad;
    ad.sourceType = textAt(referral, "source_type"_L1, 40);
    ad.sourceId = idText(referral, "source_id"_L1).left(kMaxName);
    ad.sourceUrl = textAt(referral, "source_url"_L1, kMaxUrl);
    ad.headline = textAt(referral, "headline"_L1, 1024);
    ad.body = textAt(referral, "body"_L1, 4096);
    ad.mediaType = textAt(referral, "media_type"_L1, 40);
    ad.mediaUrl = textAt(referral, referral.has("image_url"_L1) ? "image_url"_L1 : "video_url"_L1, kMaxUrl);
    ad.clickId = textAt(referral, "ctwa_clid"_L1, 1024);
    ad.welcome = textAt(referral.at("welcome_message"_L1), "text"_L1, 1024);
    out.content.referral = std::move(ad);
}

/// The text of a message inside an edit: a body or a caption.
QString editedText(const Json &message)
{
    QString text = textAt(message.at("text"_L1), "body"_L1);
    for (const auto kind : {"image"_L1, "video"_L1, "document"_L1}) {
        if (text.isEmpty())
            text = textAt(message.at(kind), "caption"_L1);
    }
    return text;
}

/// Who, when and which; what all kinds share.
struct Frame {
    QString id;
    QString type;
    PersonRef from;
    Instant at;
};

std::variant<Frame, InboundEvent> readFrame(const Json &message, const Json &contact)
{
    Frame frame;
    frame.id = textAt(message, "id"_L1);
    if (frame.id.isEmpty() || frame.id.size() > kMaxProviderId)
        return PoisonedItem{u"message without a usable id"_s};
    if (message.has("group_id"_L1))
        return IgnoredItem{u"group message"_s};
    frame.type = message.text("type"_L1);
    if (frame.type == "request_welcome"_L1)
        return IgnoredItem{u"guest opened the chat"_s};
    frame.from = senderOf(message, contact);
    if (frame.from.isEmpty())
        return PoisonedItem{u"message without a sender"_s};
    const auto at = providerTime(message, "timestamp"_L1);
    if (!at)
        return PoisonedItem{u"message without a believable time"_s};
    frame.at = *at;
    return frame;
}

InboundEvent readEdit(const Frame &frame, const PersonRef &guest, const Json &content, bool ours)
{
    const QString original = textAt(content, "original_message_id"_L1);
    if (original.isEmpty() || original.size() > kMaxProviderId)
        return PoisonedItem{u"edit of nothing"_s};
    return MessageEdit{frame.id, original, guest, ours, editedText(content.at("message"_L1)), frame.at};
}

InboundEvent readRevoke(const Frame &frame, const PersonRef &guest, const Json &content, bool ours)
{
    const QString original = textAt(content, "original_message_id"_L1);
    if (original.isEmpty() || original.size() > kMaxProviderId)
        return PoisonedItem{u"deletion of nothing"_s};
    return MessageRevoke{frame.id, original, guest, ours, frame.at};
}

std::variant<InboundMessage, InboundEvent> readWhole(const Frame &frame, const Json &message)
{
    InboundMessage out;
    out.providerId = frame.id;
    out.from = frame.from;
    out.sentAt = frame.at;
    readContext(message.at("context"_L1), out);
    readReferral(message.at("referral"_L1), out);
    if (const Fault fault = readContent(message, frame.type, out))
        return PoisonedItem{*fault};
    return out;
}

} // namespace

PersonRef readMetaContact(const Json &contact)
{
    PersonRef person;
    const QString phone = idText(contact, "wa_id"_L1);
    if (isPhone(phone))
        person.phone = phone;
    person.userId = textAt(contact, "user_id"_L1, kMaxName);
    const Json profile = contact.at("profile"_L1);
    person.displayName = textAt(profile, "name"_L1, kMaxName);
    person.userName = textAt(profile, "username"_L1, kMaxName);
    if (person.userName.startsWith(u'@'))
        person.userName.remove(0, 1);
    return person;
}

InboundEvent readMetaMessage(const Json &message, const Json &contact)
{
    auto read = readFrame(message, contact);
    if (auto *event = std::get_if<InboundEvent>(&read))
        return std::move(*event);
    const Frame &frame = std::get<Frame>(read);
    if (frame.type == "edit"_L1)
        return readEdit(frame, frame.from, message.at("edit"_L1), false);
    if (frame.type == "revoke"_L1)
        return readRevoke(frame, frame.from, message.at("revoke"_L1), false);
    auto whole = readWhole(frame, message);
    if (auto *event = std::get_if<InboundEvent>(&whole))
        return std::move(*event);
    return std::get<InboundMessage>(std::move(whole));
}

InboundEvent readMetaEcho(const Json &message, const Json &contact)
{
    auto read = readFrame(message, {});
    if (auto *event = std::get_if<InboundEvent>(&read))
        return std::move(*event);
    const Frame &frame = std::get<Frame>(read);
    PersonRef guest = readMetaContact(contact);
    if (const QString phone = phoneOf(idText(message, "to"_L1)); !phone.isEmpty())
        guest.phone = phone;
    if (const QString userId = textAt(message, "to_user_id"_L1, kMaxName); !userId.isEmpty())
        guest.userId = userId;
    if (guest.isEmpty())
        return PoisonedItem{u"echo to nobody"_s};
    if (frame.type == "edit"_L1)
        return readEdit(frame, guest, message.at("edit"_L1), true);
    if (frame.type == "revoke"_L1)
        return readRevoke(frame, guest, message.at("revoke"_L1), true);
    auto whole = readWhole(frame, message);
    if (auto *event = std::get_if<InboundEvent>(&whole))
        return std::move(*event);
    return MessageEcho{std::get<InboundMessage>(std::move(whole)), guest};
}

} // namespace bellhop::channel
