// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template_fill.h"

#include "core/model/template_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;
using Where = TemplateField::Place;

const QString kSpotName = u"name"_s;
const QString kSpotAddress = u"address"_s;
const QString kSpotWhere = u"where"_s;

QString tr(const char *text)
{
    return QCoreApplication::translate("TemplateFill", text);
}

QString exampleOf(const TemplateStructure &structure, const QString &name)
{
    for (const TemplateExample &example : structure.examples) {
        if (example.name == name)
            return example.value;
    }
    return {};
}

Status checkTop(Provider provider, const TemplateStructure &structure)
{
    switch (structure.header) {
    case Header::None:
    case Header::Text:
        return done();
    case Header::Image:
    case Header::Video:
    case Header::Document:
        return done();
    case Header::Location:
        if (provider == Provider::Meta)
            return done();
        return makeError(
            ErrorKind::Refused, tr("This template wants a place at its top, which this channel cannot send."));
    case Header::Other:
        break;
    }
    return makeError(ErrorKind::Refused, tr("This template is of a kind that Bellhop cannot fill."));
}

/// One for each gap, whatever the place: Twilio names them across all of a template.
std::vector<TemplateField> variablesOf(const TemplateStructure &structure)
{
    QStringList names = gapsOf(structure);
    for (const TemplateExample &example : structure.examples) {
        if (!names.contains(example.name))
            names.append(example.name);
    }
    const QStringList inHeader = gapsOf(structure.headerText);
    std::vector<TemplateField> fields;
    for (const QString &name : std::as_const(names)) {
        const Where place = structure.header == Header::Text && inHeader.contains(name) ? Where::Header : Where::Body;
        fields.push_back({place, name, 0, exampleOf(structure, name), {}});
    }
    return fields;
}

void addTop(const TemplateStructure &structure, std::vector<TemplateField> &fields)
{
    if (structure.header == Header::Text) {
        for (const QString &name : gapsOf(structure.headerText)) {
            const QString example
                = structure.headerExample.isEmpty() ? exampleOf(structure, name) : structure.headerExample;
            fields.push_back({Where::Header, name, 0, example, {}});
        }
    } else if (structure.header == Header::Location) {
        for (const QString &name : {kSpotName, kSpotAddress, kSpotWhere})
            fields.push_back({Where::Spot, name, 0, {}, {}});
    } else if (structure.header != Header::None) {
        fields.push_back({Where::File, toWire(structure.header), 0, {}, {}});
    }
}

void addButtons(const TemplateStructure &structure, std::vector<TemplateField> &fields)
{
    for (std::size_t i = 0; i < structure.buttons.size(); ++i) {
        const TemplateButton &button = structure.buttons[i];
        const bool asks = button.kind == TemplateButton::Kind::CopyCode
            || (button.kind == TemplateButton::Kind::Url && !gapsOf(button.url).isEmpty());
        if (!asks)
            continue;
        const QString name = button.text.isEmpty() ? tr("Code") : button.text;
        fields.push_back({Where::Button, name, static_cast<int>(i), button.example, {}});
    }
}

QString oneLine(const QString &value)
{
    return value.simplified();
}

TemplateButtonValue buttonValue(const TemplateStructure &structure, const TemplateField &field)
{
    const bool code = structure.buttons[static_cast<std::size_t>(field.button)].kind == TemplateButton::Kind::CopyCode;
    return {code ? TemplateButtonValue::Kind::CopyCode : TemplateButtonValue::Kind::Url, field.button,
        oneLine(field.value)};
}

TemplateParameter::Kind kindOf(Header header)
{
    if (header == Header::Image)
        return TemplateParameter::Kind::Image;
    return header == Header::Video ? TemplateParameter::Kind::Video : TemplateParameter::Kind::Document;
}

/// One of a place's three parts; where it is decides whether there is one.
void putSpot(const TemplateField &field, std::optional<TemplateParameter> &header)
{
    if (!header)
        header = TemplateParameter{TemplateParameter::Kind::Location, {}, {}, {}, Place{91, 0, {}, {}, {}}};
    if (field.name == kSpotName)
        header->place->name = oneLine(field.value);
    else if (field.name == kSpotAddress)
        header->place->address = oneLine(field.value);
    else if (const auto where = coordinatesOf(field.value))
        std::tie(header->place->latitude, header->place->longitude) = *where;
}

/// Numbered ones go by their position, in the order of their numbers.
void sortBody(const TemplateStructure &structure, std::vector<TemplateParameter> &body)
{
    if (!structure.named) {
        std::stable_sort(body.begin(), body.end(),
            [](const TemplateParameter &a, const TemplateParameter &b) { return a.name.toInt() < b.name.toInt(); });
        for (TemplateParameter &parameter : body)
            parameter.name.clear();
    }
}

int fieldFor(const std::vector<TemplateField> &fields, Where place, const QString &name)
{
    const auto fits = [&](const TemplateField &field) { return field.name == name && field.place == place; };
    auto found = std::find_if(fields.begin(), fields.end(), fits);
    if (found == fields.end()) // Twilio: the same number at two places
        found = std::find_if(fields.begin(), fields.end(),
            [&](const TemplateField &field) { return field.name == name && field.place != Where::Button; });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

std::vector<TemplatePiece> piecesOf(const QString &text, Where place, const std::vector<TemplateField> &fields)
{
    static const QRegularExpression gap(u"\\{\\{\\s*([A-Za-z0-9_]{1,100})\\s*\\}\\}"_s);
    std::vector<TemplatePiece> pieces;
    qsizetype at = 0;
    const auto plain = [&](qsizetype until) {
        if (until > at)
            pieces.push_back({text.sliced(at, until - at), -1, true});
    };
    for (const auto &match : gap.globalMatch(text)) {
        plain(match.capturedStart());
        at = match.capturedEnd();
        const int field = fieldFor(fields, place, match.captured(1));
        const QString value = field < 0 ? QString() : oneLine(fields[static_cast<std::size_t>(field)].value);
        pieces.push_back({value.isEmpty() ? match.captured(1) : value, field, !value.isEmpty()});
    }
    plain(text.size());
    return pieces;
}

TemplatePiece topPiece(Header header, const TemplateField &field, int index)
{
    const QString word = header == Header::Image ? tr("Picture")
        : header == Header::Video                ? tr("Video")
        : header == Header::Document             ? tr("Document")
                                                 : tr("Place");
    const QString told = field.file ? field.file->fileName : oneLine(field.value);
    return {told.isEmpty() ? word : tr("%1: %2").arg(word, told), index, isFilled(field)};
}

} // namespace

bool isFilled(const TemplateField &field)
{
    return field.place == Where::File ? field.file.has_value() : !field.value.trimmed().isEmpty();
}

MessageKind fileKindOf(Header header)
{
    if (header == Header::Image)
        return MessageKind::Image;
    return header == Header::Video ? MessageKind::Video : MessageKind::Document;
}

Result<std::vector<TemplateField>> fieldsOf(Provider provider, const ProviderTemplate &known)
{
    const TemplateStructure &structure = known.structure;
    BELLHOP_CHECK(checkTop(provider, structure));
    if (provider == Provider::Twilio)
        return variablesOf(structure);
    std::vector<TemplateField> fields;
    addTop(structure, fields);
    for (const QString &name : gapsOf(structure.body))
        fields.push_back({Where::Body, name, 0, exampleOf(structure, name), {}});
    addButtons(structure, fields);
    return fields;
}

TemplateUse templateUseOf(Provider provider, const ProviderTemplate &known, const std::vector<TemplateField> &fields)
{
    TemplateUse use;
    use.name = known.name;
    use.language = known.language;
    if (provider == Provider::Twilio) {
        use.contentSid = known.providerId;
        for (const TemplateField &field : fields)
            use.variables.emplace_back(field.name, oneLine(field.value));
        return use;
    }
    for (const TemplateField &field : fields) {
        switch (field.place) {
        case Where::Header:
            use.header = TemplateParameter{TemplateParameter::Kind::Text,
                known.structure.named ? field.name : QString(), oneLine(field.value), {}, {}};
            break;
        case Where::Body:
            use.body.push_back({TemplateParameter::Kind::Text, field.name, oneLine(field.value), {}, {}});
            break;
        case Where::Button:
            use.buttons.push_back(buttonValue(known.structure, field));
            break;
        case Where::File:
            if (field.file)
                use.header = TemplateParameter{kindOf(known.structure.header), {}, {}, outgoingOf(*field.file), {}};
            break;
        case Where::Spot:
            putSpot(field, use.header);
            break;
        }
    }
    sortBody(known.structure, use.body);
    return use;
}

TemplatePreview previewOf(const ProviderTemplate &known, const std::vector<TemplateField> &fields)
{
    const TemplateStructure &structure = known.structure;
    TemplatePreview preview;
    if (structure.header == Header::Text)
        preview.header = piecesOf(structure.headerText, Where::Header, fields);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].place == Where::File || (fields[i].place == Where::Spot && fields[i].name == kSpotName))
            preview.header.push_back(topPiece(structure.header, fields[i], static_cast<int>(i)));
    }
    preview.body = piecesOf(structure.body, Where::Body, fields);
    preview.footer = structure.footer;
    for (const TemplateButton &button : structure.buttons)
        preview.buttons.append(button.text);
    return preview;
}

} // namespace bellhop
