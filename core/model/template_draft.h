// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/people.h"
#include "core/model/template_structure.h"

#include <optional>

namespace bellhop {

/// Which part of a draft somebody has to mend.
enum class DraftPart { Name, Language, Category, Header, HeaderExample, Body, Examples, Footer, Buttons };

struct DraftFault {
    DraftPart part = DraftPart::Name;
    QString sentence; ///< What is wrong, for people.
    bool operator==(const DraftFault &) const = default;
};

/// The first thing, in the order in which a form asks for them, for which this provider or WhatsApp would refuse the
/// draft.
[[nodiscard]] std::optional<DraftFault> faultOf(Provider provider, const TemplateDraft &draft);
/// The same as an error: BadData.
[[nodiscard]] Status checkDraft(Provider provider, const TemplateDraft &draft);

/// What follows from the words themselves: a heading's kind from its text, and whether gaps have names.
[[nodiscard]] TemplateStructure settled(TemplateStructure structure);

} // namespace bellhop
