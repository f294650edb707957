// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/media.h"
#include "core/model/outgoing.h"
#include "core/model/people.h"
#include "core/model/template_structure.h"

#include <optional>
#include <vector>

namespace bellhop {

/// Something that a person fills in to send a template.
struct TemplateField {
    enum class Place {
        Header,
        Body,
        Button,
        File, ///< A picture, video or document at the top.
        Spot, ///< A place at the top: its name, its address, and where it is.
    };
    Place place = Place::Body;
    QString name; ///< Of the gap: "1", "first_name"; of a button its text; File: "image", …; Spot: "name", "address",
                  ///< "where".
    int button = 0; ///< Button: which, from 0.
    QString example; ///< The provider's; may be empty.
    QString value;
    std::optional<MediaDraft> file = {}; ///< File: what was brought to the relay.
    bool operator==(const TemplateField &) const = default;
};
[[nodiscard]] bool isFilled(const TemplateField &field);

/// As which kind of message the file at the top is looked at.
[[nodiscard]] MessageKind fileKindOf(TemplateStructure::Header header);

/// Every field of a template, in the order in which the guest reads them. Refused with a sentence when something in it
/// cannot be filled here.
[[nodiscard]] Result<std::vector<TemplateField>> fieldsOf(Provider provider, const ProviderTemplate &known);

/// The template with the fields' values, as core/model/template_check.h wants it. Tabs and line breaks in values become
/// blanks, for WhatsApp takes none.
[[nodiscard]] TemplateUse templateUseOf(
    Provider provider, const ProviderTemplate &known, const std::vector<TemplateField> &fields);

/// The parts of what the guest will read, and which field each comes from: for a preview.
struct TemplatePiece {
    QString text;
    int field = -1; ///< Index among the fields; -1: the template's own words.
    bool filled = true; ///< A field without a value shows its name.
    bool operator==(const TemplatePiece &) const = default;
};
struct TemplatePreview {
    std::vector<TemplatePiece> header;
    std::vector<TemplatePiece> body;
    QString footer;
    QStringList buttons;
};
[[nodiscard]] TemplatePreview previewOf(const ProviderTemplate &known, const std::vector<TemplateField> &fields);

} // namespace bellhop
