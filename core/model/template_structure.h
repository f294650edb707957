// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bellhop {

struct TemplateButton {
    enum class Kind { QuickReply, Url, Phone, CopyCode, Form, Other };
    Kind kind = Kind::QuickReply;
    QString text;
    QString url; ///< Url: with at most one gap, at its end.
    QString phone;
    QString example; ///< Of the gap or the code.
    QString id; ///< Twilio: comes back with the choice.
    bool operator==(const TemplateButton &) const = default;
};

/// A gap's name ("1" or "first_name") and what it might hold.
struct TemplateExample {
    QString name;
    QString value;
    bool operator==(const TemplateExample &) const = default;
};

/// How a template is built: gaps are written {{1}} or {{first_name}}.
struct TemplateStructure {
    enum class Header { None, Text, Image, Video, Document, Location, Other };
    Header header = Header::None;
    QString headerText;
    QString headerExample; ///< Of the numbered gap in `headerText`.
    QString headerSample; ///< Meta: an upload's handle. Twilio: a link.
    QString body;
    QString footer;
    std::vector<TemplateButton> buttons;
    std::vector<TemplateExample> examples; ///< Of the body; named ones of the heading too.
    QString contentType; ///< Twilio: "twilio/quick-reply".
    bool named = false; ///< Gaps have names instead of numbers.
    bool operator==(const TemplateStructure &) const = default;
};

QLatin1String toWire(TemplateButton::Kind kind);
std::optional<TemplateButton::Kind> templateButtonFromWire(QStringView text);
QLatin1String toWire(TemplateStructure::Header header);
std::optional<TemplateStructure::Header> templateHeaderFromWire(QStringView text);

/// The JSON object in which a structure is stored. BadData for what is none; unknown members are left out.
[[nodiscard]] QByteArray structureToJson(const TemplateStructure &structure);
[[nodiscard]] Result<TemplateStructure> structureFromJson(QByteArrayView json);

/// A template as its provider knows it. Words are the provider's in lower case, spelt alike for all providers.
struct ProviderTemplate {
    QString providerId; ///< Digits; "HX…" with Twilio.
    QString name;
    QString language; ///< "en_US".
    QString category; ///< "utility", "marketing", "authentication" or empty.
    QString nextCategory; ///< What the provider will make of it.
    QString status; ///< "approved", "pending", "rejected", "paused", ...
    QString quality; ///< "green", "yellow", "red", "unknown" or empty.
    QString reason; ///< Why it was rejected or paused.
    TemplateStructure structure;
    bool operator==(const ProviderTemplate &) const = default;
};

/// What a new or changed template shall be.
struct TemplateDraft {
    QString name; ///< `[a-z0-9_]{1,512}`.
    QString language;
    QString category;
    TemplateStructure structure;
    bool operator==(const TemplateDraft &) const = default;
};

} // namespace bellhop
