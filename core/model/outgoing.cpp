// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outgoing.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<Interactive::Kind, 6> kInteractives{{
    {Interactive::Kind::Buttons, "buttons"_L1},
    {Interactive::Kind::List, "list"_L1},
    {Interactive::Kind::Link, "link"_L1},
    {Interactive::Kind::LocationRequest, "location_request"_L1},
    {Interactive::Kind::ContactRequest, "contact_request"_L1},
    {Interactive::Kind::Form, "form"_L1},
}};
constexpr WireTable<TemplateParameter::Kind, 5> kParameters{{
    {TemplateParameter::Kind::Text, "text"_L1},
    {TemplateParameter::Kind::Image, "image"_L1},
    {TemplateParameter::Kind::Video, "video"_L1},
    {TemplateParameter::Kind::Document, "document"_L1},
    {TemplateParameter::Kind::Location, "location"_L1},
}};
constexpr WireTable<TemplateButtonValue::Kind, 4> kButtons{{
    {TemplateButtonValue::Kind::Url, "url"_L1},
    {TemplateButtonValue::Kind::QuickReply, "quick_reply"_L1},
    {TemplateButtonValue::Kind::CopyCode, "copy_code"_L1},
    {TemplateButtonValue::Kind::Form, "form"_L1},
}};
} // namespace

QLatin1String toWire(Interactive::Kind kind)
{
    return wireWord(kInteractives, kind);
}
std::optional<Interactive::Kind> interactiveKindFromWire(QStringView text)
{
    return wireValue(kInteractives, text);
}
QLatin1String toWire(TemplateParameter::Kind kind)
{
    return wireWord(kParameters, kind);
}
std::optional<TemplateParameter::Kind> templateParameterKindFromWire(QStringView text)
{
    return wireValue(kParameters, text);
}
QLatin1String toWire(TemplateButtonValue::Kind kind)
{
    return wireWord(kButtons, kind);
}
std::optional<TemplateButtonValue::Kind> templateButtonKindFromWire(QStringView text)
{
    return wireValue(kButtons, text);
}

} // namespace bellhop
