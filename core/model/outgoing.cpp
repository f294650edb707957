// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outgoing.h"

#include "core/base/wire_table.h"

#include <QRegularExpression>

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

std::optional<std::pair<double, double>> coordinatesOf(const QString &text)
{
    static const QRegularExpression plain(uR"(^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$)"_s);
    static const QRegularExpression link(uR"([@=/](-?\d{1,2}\.\d+)(?:,|%2C|&mlon=|/)(-?\d{1,3}\.\d+))"_s);
    auto match = plain.match(text);
    if (!match.hasMatch() && text.contains("://"_L1))
        match = link.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Place place{match.captured(1).toDouble(), match.captured(2).toDouble(), {}, {}, {}};
    return place.isValid() ? std::optional(std::pair(place.latitude, place.longitude)) : std::nullopt;
}

} // namespace bellhop
