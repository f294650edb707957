// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template_structure.h"

#include "core/base/json.h"
#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kLimits{256 * 1024, 8};
constexpr std::size_t kMostParts = 100;

constexpr WireTable<TemplateButton::Kind, 6> kButtons{{
    {TemplateButton::Kind::QuickReply, "quick_reply"_L1},
    {TemplateButton::Kind::Url, "url"_L1},
    {TemplateButton::Kind::Phone, "phone"_L1},
    {TemplateButton::Kind::CopyCode, "copy_code"_L1},
    {TemplateButton::Kind::Form, "form"_L1},
    {TemplateButton::Kind::Other, "other"_L1},
}};
constexpr WireTable<TemplateStructure::Header, 7> kHeaders{{
    {TemplateStructure::Header::None, "none"_L1},
    {TemplateStructure::Header::Text, "text"_L1},
    {TemplateStructure::Header::Image, "image"_L1},
    {TemplateStructure::Header::Video, "video"_L1},
    {TemplateStructure::Header::Document, "document"_L1},
    {TemplateStructure::Header::Location, "location"_L1},
    {TemplateStructure::Header::Other, "other"_L1},
}};

void put(Json &json, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        json.set(key, value);
}

Json buttonJson(const TemplateButton &button)
{
    Json json = Json::object();
    json.set("kind"_L1, toWire(button.kind));
    put(json, "text"_L1, button.text);
    put(json, "url"_L1, button.url);
    put(json, "phone"_L1, button.phone);
    put(json, "example"_L1, button.example);
    put(json, "id"_L1, button.id);
    return json;
}

Error noStructure()
{
    return makeError(ErrorKind::BadData, u"This is no structure of a template."_s, u"template structure"_s);
}

} // namespace

QLatin1String toWire(TemplateButton::Kind kind)
{
    return wireWord(kButtons, kind);
}
std::optional<TemplateButton::Kind> templateButtonFromWire(QStringView text)
{
    return wireValue(kButtons, text);
}
QLatin1String toWire(TemplateStructure::Header header)
{
    return wireWord(kHeaders, header);
}
std::optional<TemplateStructure::Header> templateHeaderFromWire(QStringView text)
{
    return wireValue(kHeaders, text);
}

QByteArray structureToJson(const TemplateStructure &structure)
{
    Json json = Json::object();
    json.set("header"_L1, toWire(structure.header));
    put(json, "header_text"_L1, structure.headerText);
    put(json, "header_example"_L1, structure.headerExample);
    put(json, "header_sample"_L1, structure.headerSample);
    put(json, "body"_L1, structure.body);
    put(json, "footer"_L1, structure.footer);
    put(json, "content_type"_L1, structure.contentType);
    if (structure.named)
        json.set("named"_L1, true);
    if (!structure.buttons.empty()) {
        Json buttons = Json::array();
        for (const TemplateButton &button : structure.buttons)
            buttons.append(buttonJson(button));
        json.set("buttons"_L1, buttons);
    }
    if (!structure.examples.empty()) {
        Json examples = Json::array();
        for (const TemplateExample &example : structure.examples)
            examples.append(Json::object().set("name"_L1, example.name).set("value"_L1, example.value));
        json.set("examples"_L1, examples);
    }
    return json.toBytes();
}

Result<TemplateStructure> structureFromJson(QByteArrayView text)
{
    BELLHOP_TRY(const Json json, Json::parse(text, kLimits));
    const auto header = templateHeaderFromWire(json.string("header"_L1).value_or(u"none"_s));
    const auto buttons = json.list("buttons"_L1);
    const auto examples = json.list("examples"_L1);
    if (!json.isObject() || !header || buttons.size() > kMostParts || examples.size() > kMostParts)
        return noStructure();
    TemplateStructure structure;
    structure.header = *header;
    structure.headerText = json.text("header_text"_L1);
    structure.headerExample = json.text("header_example"_L1);
    structure.headerSample = json.text("header_sample"_L1);
    structure.body = json.text("body"_L1);
    structure.footer = json.text("footer"_L1);
    structure.contentType = json.text("content_type"_L1);
    structure.named = json.boolean("named"_L1).value_or(false);
    for (const Json &button : buttons) {
        const auto kind = templateButtonFromWire(button.text("kind"_L1));
        if (!kind)
            return noStructure();
        structure.buttons.push_back({*kind, button.text("text"_L1), button.text("url"_L1), button.text("phone"_L1),
            button.text("example"_L1), button.text("id"_L1)});
    }
    for (const Json &example : examples)
        structure.examples.push_back({example.text("name"_L1), example.text("value"_L1)});
    return structure;
}

} // namespace bellhop
