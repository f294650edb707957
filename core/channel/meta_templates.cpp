// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_templates.h"

#include "core/base/form.h"
#include "core/channel/meta_send.h"
#include "core/channel/reading.h"
#include "core/model/template_draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;
using ButtonKind = TemplateButton::Kind;

constexpr std::array kHeaders{
    std::pair{Header::Text, "TEXT"_L1},
    std::pair{Header::Image, "IMAGE"_L1},
    std::pair{Header::Video, "VIDEO"_L1},
    std::pair{Header::Document, "DOCUMENT"_L1},
    std::pair{Header::Location, "LOCATION"_L1},
};
constexpr std::array kButtons{
    std::pair{ButtonKind::QuickReply, "QUICK_REPLY"_L1},
    std::pair{ButtonKind::Url, "URL"_L1},
    std::pair{ButtonKind::Phone, "PHONE_NUMBER"_L1},
    std::pair{ButtonKind::CopyCode, "COPY_CODE"_L1},
    std::pair{ButtonKind::Form, "FLOW"_L1},
};
constexpr std::size_t kMaxButtons = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

template <typename Table, typename Kind> QLatin1String wordIn(const Table &table, Kind kind)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.first == kind; });
    return found == table.end() ? QLatin1String() : found->second;
}

template <typename Table, typename Kind> Kind kindIn(const Table &table, const QString &word, Kind otherwise)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return word == row.second; });
    return found == table.end() ? otherwise : found->first;
}

void addNamed(const Json &list, std::vector<TemplateExample> &out)
{
    for (const Json &element : list.elements()) {
        TemplateExample example{textAt(element, "param_name"_L1, 100), textAt(element, "example"_L1, 1024)};
        if (std::find(out.begin(), out.end(), example) == out.end())
            out.push_back(std::move(example));
    }
}

void addNumbered(const Json &list, std::vector<TemplateExample> &out)
{
    int number = 0;
    for (const Json &element : list.elements())
        out.push_back({QString::number(++number), cleaned(element.asString().value_or(QString())).left(1024)});
}

void readHeader(const Json &component, TemplateStructure &out)
{
    out.header = kindIn(kHeaders, textAt(component, "format"_L1, 40).toUpper(), Header::Other);
    out.headerText = textAt(component, "text"_L1, 1024);
    const Json example = component.at("example"_L1);
    for (const Json &handle : example.list("header_handle"_L1)) {
        if (out.headerSample.isEmpty())
            out.headerSample = cleaned(handle.asString().value_or(QString())).left(kMaxUrl);
    }
    addNamed(example.at("header_text_named_params"_L1), out.examples);
    if (const auto texts = example.list("header_text"_L1); !texts.empty())
        out.headerExample = cleaned(texts.front().asString().value_or(QString())).left(1024);
}

void readBody(const Json &component, TemplateStructure &out)
{
    out.body = textAt(component, "text"_L1, 4096);
    const Json example = component.at("example"_L1);
    addNamed(example.at("body_text_named_params"_L1), out.examples);
    const auto rows = example.list("body_text"_L1);
    if (!rows.empty())
        addNumbered(rows.front(), out.examples);
}

TemplateButton readButton(const Json &json)
{
    TemplateButton button;
    button.kind = kindIn(kButtons, textAt(json, "type"_L1, 40).toUpper(), ButtonKind::Other);
    button.text = textAt(json, "text"_L1, 100);
    button.url = textAt(json, "url"_L1, kMaxUrl);
    button.phone = idText(json, "phone_number"_L1).left(40);
    const Json example = json.at("example"_L1);
    const auto list = example.elements();
    button.example = cleaned((list.empty() ? example : list.front()).asString().value_or(QString())).left(kMaxUrl);
    if (button.kind == ButtonKind::Form)
        button.id = idText(json, "flow_id"_L1).left(kMaxName);
    return button;
}

Json namedExamples(const std::vector<TemplateExample> &examples)
{
    Json list = Json::array();
    for (const TemplateExample &example : examples) {
        Json json = Json::object();
        list.append(json.set("param_name"_L1, example.name).set("example"_L1, example.value));
    }
    return list;
}

/// The examples of the gaps that stand in this text.
std::vector<TemplateExample> examplesIn(const QString &text, const std::vector<TemplateExample> &all)
{
    std::vector<TemplateExample> found;
    for (const TemplateExample &example : all) {
        const bool known = std::any_of(
            found.begin(), found.end(), [&](const TemplateExample &other) { return other.name == example.name; });
        if (!known && text.contains(u"{{%1}}"_s.arg(example.name)))
            found.push_back(example);
    }
    return found;
}

Json headerComponent(const TemplateStructure &structure)
{
    Json header = Json::object();
    header.set("type"_L1, "HEADER"_L1).set("format"_L1, wordIn(kHeaders, structure.header));
    if (structure.header != Header::Text) {
        if (!structure.headerSample.isEmpty()) {
            header.set(
                "example"_L1, Json::object().set("header_handle"_L1, Json::array().append(structure.headerSample)));
        }
        return header;
    }
    header.set("text"_L1, structure.headerText);
    Json example = Json::object();
    if (!structure.headerExample.isEmpty()) {
        example.set("header_text"_L1, Json::array().append(structure.headerExample));
    } else {
        const auto examples = examplesIn(structure.headerText, structure.examples);
        if (examples.empty())
            return header;
        example.set("header_text_named_params"_L1, namedExamples(examples));
    }
    return header.set("example"_L1, example);
}

Json bodyComponent(const TemplateStructure &structure)
{
    Json body = Json::object();
    body.set("type"_L1, "BODY"_L1).set("text"_L1, structure.body);
    const auto examples = examplesIn(structure.body, structure.examples);
    if (examples.empty())
        return body;
    Json example = Json::object();
    if (structure.named) {
        example.set("body_text_named_params"_L1, namedExamples(examples));
    } else {
        Json row = Json::array();
        for (const TemplateExample &one : examples)
            row.append(one.value);
        example.set("body_text"_L1, Json::array().append(row));
    }
    return body.set("example"_L1, example);
}

Json buttonJson(const TemplateButton &button)
{
    Json json = Json::object();
    json.set("type"_L1, wordIn(kButtons, button.kind));
    if (button.kind == ButtonKind::CopyCode)
        return json.set("example"_L1, button.example);
    json.set("text"_L1, button.text);
    if (button.kind == ButtonKind::Url) {
        json.set("url"_L1, button.url);
        if (!button.example.isEmpty())
            json.set("example"_L1, Json::array().append(button.example));
    }
    if (button.kind == ButtonKind::Phone)
        json.set("phone_number"_L1, button.phone);
    if (button.kind == ButtonKind::Form)
        json.set("flow_id"_L1, button.id);
    return json;
}

Result<QString> wabaPath(const ChannelSettings &settings)
{
    if (settings.wabaId.isEmpty())
        return makeError(ErrorKind::BadData,
            tr("The channel's business account is not set. Ask your administrator to add the WABA id."));
    BELLHOP_TRY(const QString id, metaPathId(settings.wabaId));
    return id + u"/message_templates"_s;
}

} // namespace

TemplateStructure readMetaComponents(const Json &components, bool named)
{
    TemplateStructure out;
    out.named = named;
    for (const Json &component : components.elements()) {
        const QString type = textAt(component, "type"_L1, 40).toUpper();
        if (type == "HEADER"_L1)
            readHeader(component, out);
        else if (type == "BODY"_L1)
            readBody(component, out);
        else if (type == "FOOTER"_L1)
            out.footer = textAt(component, "text"_L1, 1024);
        for (const Json &button : component.list("buttons"_L1)) {
            if (out.buttons.size() < kMaxButtons)
                out.buttons.push_back(readButton(button));
        }
    }
    return out;
}

Json metaComponents(const TemplateStructure &structure)
{
    Json components = Json::array();
    if (structure.header != Header::None)
        components.append(headerComponent(structure));
    components.append(bodyComponent(structure));
    if (!structure.footer.isEmpty()) {
        Json footer = Json::object();
        components.append(footer.set("type"_L1, "FOOTER"_L1).set("text"_L1, structure.footer));
    }
    if (!structure.buttons.empty()) {
        Json buttons = Json::array();
        for (const TemplateButton &button : structure.buttons)
            buttons.append(buttonJson(button));
        Json json = Json::object();
        components.append(json.set("type"_L1, "BUTTONS"_L1).set("buttons"_L1, buttons));
    }
    return components;
}

std::optional<ProviderTemplate> readMetaTemplate(const Json &json)
{
    ProviderTemplate out;
    out.providerId = idText(json, "id"_L1).left(kMaxProviderId);
    out.name = textAt(json, "name"_L1, 512);
    out.language = languageCode(textAt(json, "language"_L1, 32));
    out.status = textAt(json, "status"_L1, 32).toLower();
    out.category = textAt(json, "category"_L1, 32).toLower();
    out.nextCategory = textAt(json, "correct_category"_L1, 32).toLower();
    out.reason = textAt(json, "rejected_reason"_L1, 500);
    if (out.reason == "NONE"_L1)
        out.reason.clear();
    const Json quality = json.at("quality_score"_L1);
    out.quality
        = (quality.isObject() ? quality.text("score"_L1) : quality.asString().value_or(QString())).left(32).toLower();
    const bool named = textAt(json, "parameter_format"_L1, 20).toUpper() == "NAMED"_L1;
    out.structure = readMetaComponents(json.at("components"_L1), named);
    if (out.name.isEmpty() || out.language.isEmpty() || out.status.isEmpty())
        return std::nullopt;
    return out;
}

Result<HttpCall> buildMetaTemplateList(const ChannelSettings &settings, const QString &page)
{
    BELLHOP_TRY(const QString path, wabaPath(settings));
    BELLHOP_TRY(const QByteArray url, metaUrl(settings, path));
    FormFields query{{"fields",
                         "id,name,language,status,category,correct_category,parameter_format,components,quality_score,"
                         "rejected_reason"},
        {"limit", "100"}};
    if (!page.isEmpty())
        query.emplace_back("after", page.toUtf8());
    HttpCall call;
    call.method = QByteArrayLiteral("GET");
    call.url = url + '?' + formEncoded(query);
    call.headers = {{"Authorization", "Bearer " + settings.accessToken}};
    return call;
}

Result<TemplatePage> readMetaTemplateList(const Json &answer)
{
    if (!answer.at("data"_L1).isArray())
        return makeError(ErrorKind::BadData, tr("WhatsApp's list of templates makes no sense."));
    TemplatePage page;
    for (const Json &json : answer.list("data"_L1)) {
        if (auto one = readMetaTemplate(json))
            page.templates.push_back(std::move(*one));
        else
            ++page.unreadable;
    }
    // The last page has cursors too, but no "next".
    const Json paging = answer.at("paging"_L1);
    if (paging.has("next"_L1))
        page.next = textAt(paging.at("cursors"_L1), "after"_L1, 1024);
    return page;
}

Result<HttpCall> buildMetaTemplateCreate(const ChannelSettings &settings, const TemplateDraft &draft)
{
    BELLHOP_CHECK(checkDraft(Provider::Meta, draft));
    BELLHOP_TRY(const QString path, wabaPath(settings));
    BELLHOP_TRY(const QByteArray url, metaUrl(settings, path));
    Json body = Json::object();
    body.set("name"_L1, draft.name).set("language"_L1, draft.language).set("category"_L1, draft.category.toUpper());
    body.set("parameter_format"_L1, draft.structure.named ? "NAMED"_L1 : "POSITIONAL"_L1);
    body.set("components"_L1, metaComponents(draft.structure));
    return metaJsonCall(settings, url, body);
}

Result<HttpCall> buildMetaTemplateEdit(
    const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft)
{
    BELLHOP_CHECK(checkDraft(Provider::Meta, draft));
    BELLHOP_TRY(const QString id, metaPathId(providerId));
    BELLHOP_TRY(const QByteArray url, metaUrl(settings, id));
    Json body = Json::object();
    body.set("category"_L1, draft.category.toUpper()).set("components"_L1, metaComponents(draft.structure));
    return metaJsonCall(settings, url, body);
}

Result<HttpCall> buildMetaTemplateDelete(const ChannelSettings &settings, const ProviderTemplate &which)
{
    BELLHOP_TRY(const QString path, wabaPath(settings));
    BELLHOP_TRY(const QByteArray url, metaUrl(settings, path));
    FormFields query{{"name", which.name.toUtf8()}};
    if (!which.providerId.isEmpty()) // this language only
        query.emplace_back("hsm_id", which.providerId.toUtf8());
    HttpCall call;
    call.method = QByteArrayLiteral("DELETE");
    call.url = url + '?' + formEncoded(query);
    call.headers = {{"Authorization", "Bearer " + settings.accessToken}};
    return call;
}

} // namespace bellhop::channel
