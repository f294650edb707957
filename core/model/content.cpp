// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/content.h"

#include "core/base/json.h"
#include "core/base/wire_table.h"

#include <cmath>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kLimits{256 * 1024, 16};
constexpr std::size_t kMaxElements = 300; // WhatsApp allows 257 contacts in one message

constexpr WireTable<Choice::Kind, 4> kChoices{{
    {Choice::Kind::Button, "button"_L1},
    {Choice::Kind::Row, "row"_L1},
    {Choice::Kind::QuickReply, "quick_reply"_L1},
    {Choice::Kind::Form, "form"_L1},
}};
constexpr WireTable<SystemChange::Kind, 4> kChanges{{
    {SystemChange::Kind::Phone, "phone"_L1},
    {SystemChange::Kind::UserId, "user_id"_L1},
    {SystemChange::Kind::Device, "device"_L1},
    {SystemChange::Kind::Other, "other"_L1},
}};

void put(Json &json, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        json.set(key, value);
}

// Declared here, so that the template finds them.
Json toJson(const ContactCard::Line &line);
Json toJson(const ContactCard &card);
Json toJson(const OrderLine &line);
Json toJson(const Option &option);
Json toJson(const ListSection &section);
Json toJson(const TemplateParameter &parameter);
Json toJson(const TemplateButtonValue &button);
Json toJson(const std::pair<QString, QString> &variable);

template <typename T> void putAll(Json &json, QLatin1String key, const std::vector<T> &values)
{
    if (values.empty())
        return;
    Json list = Json::array();
    for (const T &value : values)
        list.append(toJson(value));
    json.set(key, list);
}

Json toJson(const Place &place)
{
    Json json = Json::object();
    json.set("latitude"_L1, place.latitude).set("longitude"_L1, place.longitude);
    put(json, "name"_L1, place.name);
    put(json, "address"_L1, place.address);
    put(json, "url"_L1, place.url);
    return json;
}

Json toJson(const ContactCard::Line &line)
{
    Json json = Json::object();
    json.set("value"_L1, line.value);
    put(json, "type"_L1, line.type);
    put(json, "wa_id"_L1, line.waId);
    return json;
}

Json toJson(const ContactCard &card)
{
    Json json = Json::object();
    json.set("name"_L1, card.name);
    put(json, "company"_L1, card.company);
    put(json, "birthday"_L1, card.birthday);
    putAll(json, "phones"_L1, card.phones);
    putAll(json, "emails"_L1, card.emails);
    putAll(json, "urls"_L1, card.urls);
    putAll(json, "addresses"_L1, card.addresses);
    if (card.shared)
        json.set("shared"_L1, true);
    return json;
}

Json toJson(const Choice &choice)
{
    Json json = Json::object();
    json.set("kind"_L1, toWire(choice.kind));
    put(json, "id"_L1, choice.id);
    put(json, "title"_L1, choice.title);
    put(json, "description"_L1, choice.description);
    put(json, "form"_L1, choice.form);
    return json;
}

Json toJson(const OrderLine &line)
{
    Json json = Json::object();
    json.set("product"_L1, line.productId).set("quantity"_L1, line.quantity);
    if (line.price)
        json.set("price"_L1, *line.price);
    put(json, "currency"_L1, line.currency);
    return json;
}

Json toJson(const Order &order)
{
    Json json = Json::object();
    put(json, "catalog"_L1, order.catalogId);
    put(json, "note"_L1, order.note);
    putAll(json, "lines"_L1, order.lines);
    return json;
}

Json toJson(const AdReferral &ad)
{
    Json json = Json::object();
    put(json, "source_type"_L1, ad.sourceType);
    put(json, "source_id"_L1, ad.sourceId);
    put(json, "source_url"_L1, ad.sourceUrl);
    put(json, "headline"_L1, ad.headline);
    put(json, "body"_L1, ad.body);
    put(json, "media_type"_L1, ad.mediaType);
    put(json, "media_url"_L1, ad.mediaUrl);
    put(json, "click_id"_L1, ad.clickId);
    put(json, "welcome"_L1, ad.welcome);
    return json;
}

Json toJson(const SystemChange &change)
{
    Json json = Json::object();
    json.set("kind"_L1, toWire(change.kind));
    put(json, "before"_L1, change.before);
    put(json, "after"_L1, change.after);
    return json;
}

Json toJson(const QuotedProduct &product)
{
    Json json = Json::object();
    put(json, "catalog"_L1, product.catalogId);
    put(json, "product"_L1, product.productId);
    return json;
}

Json toJson(const OutgoingMedia &media)
{
    Json json = Json::object();
    put(json, "uuid"_L1, media.uuid);
    put(json, "mime"_L1, media.mimeType);
    put(json, "file_name"_L1, media.fileName);
    if (media.bytes > 0)
        json.set("bytes"_L1, media.bytes);
    if (media.voice)
        json.set("voice"_L1, true);
    if (media.animated)
        json.set("animated"_L1, true);
    if (media.uuid.isEmpty())
        put(json, "link"_L1, media.link);
    return json;
}

Json toJson(const Option &option)
{
    Json json = Json::object();
    json.set("id"_L1, option.id).set("title"_L1, option.title);
    put(json, "description"_L1, option.description);
    return json;
}

Json toJson(const ListSection &section)
{
    Json json = Json::object();
    put(json, "title"_L1, section.title);
    putAll(json, "rows"_L1, section.rows);
    return json;
}

Json toJson(const Interactive &what)
{
    Json json = Json::object();
    json.set("kind"_L1, toWire(what.kind));
    put(json, "header"_L1, what.header);
    if (what.headerMedia)
        json.set("header_media"_L1, toJson(*what.headerMedia));
    put(json, "footer"_L1, what.footer);
    putAll(json, "buttons"_L1, what.buttons);
    put(json, "label"_L1, what.label);
    putAll(json, "sections"_L1, what.sections);
    put(json, "url"_L1, what.url);
    put(json, "form_id"_L1, what.formId);
    put(json, "form_token"_L1, what.formToken);
    put(json, "form_screen"_L1, what.formScreen);
    put(json, "form_data"_L1, what.formData);
    return json;
}

Json toJson(const TemplateParameter &parameter)
{
    Json json = Json::object();
    json.set("kind"_L1, toWire(parameter.kind));
    put(json, "name"_L1, parameter.name);
    put(json, "text"_L1, parameter.text);
    if (parameter.media)
        json.set("media"_L1, toJson(*parameter.media));
    if (parameter.place)
        json.set("place"_L1, toJson(*parameter.place));
    return json;
}

Json toJson(const TemplateButtonValue &button)
{
    Json json = Json::object();
    return json.set("kind"_L1, toWire(button.kind)).set("index"_L1, button.index).set("value"_L1, button.value);
}

Json toJson(const std::pair<QString, QString> &variable)
{
    Json json = Json::object();
    return json.set("name"_L1, variable.first).set("value"_L1, variable.second);
}

Json toJson(const TemplateUse &use)
{
    Json json = Json::object();
    json.set("name"_L1, use.name).set("language"_L1, use.language);
    if (use.header)
        json.set("header"_L1, toJson(*use.header));
    putAll(json, "body"_L1, use.body);
    putAll(json, "buttons"_L1, use.buttons);
    put(json, "content_sid"_L1, use.contentSid);
    putAll(json, "variables"_L1, use.variables);
    return json;
}

/// Reads one object; the first thing that is wrong is remembered, the rest read on.
class Reader final
{
public:
    template <typename T> void member(const Json &json, QLatin1String key, std::optional<T> &out)
    {
        if (!json.has(key))
            return;
        if (json.at(key).isObject())
            read(json.at(key), out.emplace());
        else
            m_bad = true;
    }

    template <typename T> void list(const Json &json, QLatin1String key, std::vector<T> &out)
    {
        const auto elements = json.list(key);
        m_bad = m_bad || elements.size() > kMaxElements || (json.has(key) && !json.at(key).isArray());
        if (m_bad)
            return;
        for (const Json &element : elements) {
            m_bad = m_bad || !element.isObject();
            read(element, out.emplace_back());
        }
    }

    [[nodiscard]] bool isBad() const { return m_bad; }

private:
    template <typename T> T word(const Json &json, std::optional<T> (*fromWire)(QStringView))
    {
        const auto value = fromWire(json.text("kind"_L1));
        m_bad = m_bad || !value;
        return value.value_or(T{});
    }

    void read(const Json &json, Place &out)
    {
        out.latitude = json.number("latitude"_L1).value_or(std::nan(""));
        out.longitude = json.number("longitude"_L1).value_or(std::nan(""));
        m_bad = m_bad || !out.isValid();
        out.name = json.text("name"_L1);
        out.address = json.text("address"_L1);
        out.url = json.text("url"_L1);
    }

    void read(const Json &json, ContactCard::Line &out)
    {
        out.value = json.text("value"_L1);
        out.type = json.text("type"_L1);
        out.waId = json.text("wa_id"_L1);
    }

    void read(const Json &json, ContactCard &out)
    {
        out.name = json.text("name"_L1);
        out.company = json.text("company"_L1);
        out.birthday = json.text("birthday"_L1);
        list(json, "phones"_L1, out.phones);
        list(json, "emails"_L1, out.emails);
        list(json, "urls"_L1, out.urls);
        list(json, "addresses"_L1, out.addresses);
        out.shared = json.boolean("shared"_L1).value_or(false);
    }

    void read(const Json &json, Choice &out)
    {
        out.kind = word(json, choiceKindFromWire);
        out.id = json.text("id"_L1);
        out.title = json.text("title"_L1);
        out.description = json.text("description"_L1);
        out.form = json.text("form"_L1);
    }

    void read(const Json &json, OrderLine &out)
    {
        out.productId = json.text("product"_L1);
        out.quantity = json.number("quantity"_L1).value_or(1);
        out.price = json.number("price"_L1);
        out.currency = json.text("currency"_L1);
    }

    void read(const Json &json, Order &out)
    {
        out.catalogId = json.text("catalog"_L1);
        out.note = json.text("note"_L1);
        list(json, "lines"_L1, out.lines);
    }

    void read(const Json &json, AdReferral &out)
    {
        out.sourceType = json.text("source_type"_L1);
        out.sourceId = json.text("source_id"_L1);
        out.sourceUrl = json.text("source_url"_L1);
        out.headline = json.text("headline"_L1);
        out.body = json.text("body"_L1);
        out.mediaType = json.text("media_type"_L1);
        out.mediaUrl = json.text("media_url"_L1);
        out.clickId = json.text("click_id"_L1);
        out.welcome = json.text("welcome"_L1);
    }

    void read(const Json &json, SystemChange &out)
    {
        out.kind = word(json, systemChangeKindFromWire);
        out.before = json.text("before"_L1);
        out.after = json.text("after"_L1);
    }

    void read(const Json &json, QuotedProduct &out)
    {
        out.catalogId = json.text("catalog"_L1);
        out.productId = json.text("product"_L1);
    }

    void read(const Json &json, OutgoingMedia &out)
    {
        out.uuid = json.text("uuid"_L1);
        out.mimeType = json.text("mime"_L1);
        out.fileName = json.text("file_name"_L1);
        out.bytes = json.integer("bytes"_L1).value_or(0);
        m_bad = m_bad || out.bytes < 0;
        out.voice = json.boolean("voice"_L1).value_or(false);
        out.animated = json.boolean("animated"_L1).value_or(false);
        out.link = json.text("link"_L1);
    }

    void read(const Json &json, Option &out)
    {
        out.id = json.text("id"_L1);
        out.title = json.text("title"_L1);
        out.description = json.text("description"_L1);
    }

    void read(const Json &json, ListSection &out)
    {
        out.title = json.text("title"_L1);
        list(json, "rows"_L1, out.rows);
    }

    void read(const Json &json, Interactive &out)
    {
        out.kind = word(json, interactiveKindFromWire);
        out.header = json.text("header"_L1);
        member(json, "header_media"_L1, out.headerMedia);
        out.footer = json.text("footer"_L1);
        list(json, "buttons"_L1, out.buttons);
        out.label = json.text("label"_L1);
        list(json, "sections"_L1, out.sections);
        out.url = json.text("url"_L1);
        out.formId = json.text("form_id"_L1);
        out.formToken = json.text("form_token"_L1);
        out.formScreen = json.text("form_screen"_L1);
        out.formData = json.text("form_data"_L1);
    }

    void read(const Json &json, TemplateParameter &out)
    {
        out.kind = word(json, templateParameterKindFromWire);
        out.name = json.text("name"_L1);
        out.text = json.text("text"_L1);
        member(json, "media"_L1, out.media);
        member(json, "place"_L1, out.place);
    }

    void read(const Json &json, TemplateButtonValue &out)
    {
        out.kind = word(json, templateButtonKindFromWire);
        const qint64 index = json.integer("index"_L1).value_or(-1);
        m_bad = m_bad || index < 0 || index > 20;
        out.index = static_cast<int>(qBound(qint64(0), index, qint64(20)));
        out.value = json.text("value"_L1);
    }

    void read(const Json &json, std::pair<QString, QString> &out)
    {
        out = {json.text("name"_L1), json.text("value"_L1)};
    }

    void read(const Json &json, TemplateUse &out)
    {
        out.name = json.text("name"_L1);
        out.language = json.text("language"_L1);
        member(json, "header"_L1, out.header);
        list(json, "body"_L1, out.body);
        list(json, "buttons"_L1, out.buttons);
        out.contentSid = json.text("content_sid"_L1);
        list(json, "variables"_L1, out.variables);
    }

    bool m_bad = false;
};

template <typename T> void putIf(Json &json, QLatin1String key, const std::optional<T> &value)
{
    if (value)
        json.set(key, toJson(*value));
}

} // namespace

QLatin1String toWire(Choice::Kind kind)
{
    return wireWord(kChoices, kind);
}
std::optional<Choice::Kind> choiceKindFromWire(QStringView text)
{
    return wireValue(kChoices, text);
}
QLatin1String toWire(SystemChange::Kind kind)
{
    return wireWord(kChanges, kind);
}
std::optional<SystemChange::Kind> systemChangeKindFromWire(QStringView text)
{
    return wireValue(kChanges, text);
}

const OutgoingMedia *fileOf(const MessageContent &content)
{
    if (content.media)
        return &*content.media;
    if (content.interactive && content.interactive->headerMedia)
        return &*content.interactive->headerMedia;
    if (content.templateUse && content.templateUse->header && content.templateUse->header->media)
        return &*content.templateUse->header->media;
    return nullptr;
}

OutgoingMedia *fileOf(MessageContent &content)
{
    return const_cast<OutgoingMedia *>(fileOf(std::as_const(content)));
}

QByteArray contentToJson(const MessageContent &content)
{
    Json json = Json::object();
    putIf(json, "place"_L1, content.place);
    putAll(json, "contacts"_L1, content.contacts);
    putIf(json, "choice"_L1, content.choice);
    putIf(json, "order"_L1, content.order);
    putIf(json, "referral"_L1, content.referral);
    putIf(json, "change"_L1, content.change);
    putIf(json, "product"_L1, content.product);
    put(json, "unsupported"_L1, content.unsupported);
    if (content.forwardedOften)
        json.set("forwarded_often"_L1, true);
    if (content.noPreview)
        json.set("no_preview"_L1, true);
    putIf(json, "media"_L1, content.media);
    putIf(json, "interactive"_L1, content.interactive);
    putIf(json, "template"_L1, content.templateUse);
    return json.toBytes();
}

Result<MessageContent> contentFromJson(QByteArrayView text)
{
    BELLHOP_TRY(const Json json, Json::parse(text, kLimits));
    MessageContent content;
    Reader reader;
    reader.member(json, "place"_L1, content.place);
    reader.list(json, "contacts"_L1, content.contacts);
    reader.member(json, "choice"_L1, content.choice);
    reader.member(json, "order"_L1, content.order);
    reader.member(json, "referral"_L1, content.referral);
    reader.member(json, "change"_L1, content.change);
    reader.member(json, "product"_L1, content.product);
    content.unsupported = json.text("unsupported"_L1);
    content.forwardedOften = json.boolean("forwarded_often"_L1).value_or(false);
    content.noPreview = json.boolean("no_preview"_L1).value_or(false);
    reader.member(json, "media"_L1, content.media);
    reader.member(json, "interactive"_L1, content.interactive);
    reader.member(json, "template"_L1, content.templateUse);
    if (!json.isObject() || reader.isBad())
        return makeError(ErrorKind::BadData, u"This is no content of a message."_s, u"message content"_s);
    return content;
}

} // namespace bellhop
