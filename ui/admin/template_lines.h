// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/template_structure.h"

#include <QString>

namespace bellhop::ui {

/// Buttons as people write them, one a line: "Yes, please" answers, "See it | https://hotel.example/{{1}} | 8841" opens
/// an address (with an example for its gap), "Call us | +254 711 000 100" calls, "Copy | code SUMMER25" copies a code.
[[nodiscard]] std::vector<TemplateButton> buttonsOf(const QString &lines);
[[nodiscard]] QString linesOf(const std::vector<TemplateButton> &buttons);
/// Whether each of them can be written that way.
[[nodiscard]] bool areWritable(const std::vector<TemplateButton> &buttons);

} // namespace bellhop::ui
