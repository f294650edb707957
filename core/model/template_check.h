// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outgoing.h"
#include "core/model/people.h"
#include "core/model/template_structure.h"

#include <QStringList>

namespace bellhop {

/// The names of the gaps in a text ("1", "first_name"), each once, in the order of their appearance.
[[nodiscard]] QStringList gapsOf(const QString &text);
/// The names of everything that has to be filled in to send this template: heading, body and links of buttons.
[[nodiscard]] QStringList gapsOf(const TemplateStructure &structure);

/// Whether the values fit the template as the provider knows it, so that nothing comes back refused that could have
/// been said before: every gap filled, nothing filled that is no gap, the right kind of file at the top, values for the
/// buttons that want one. BadData or Refused with a sentence for the agent.
[[nodiscard]] Status checkTemplateUse(Provider provider, const ProviderTemplate &known, const TemplateUse &use);

/// Whether it may be sent now: approved and not paused. Twilio's choices may go without approval inside the window,
/// as free text does. Refused, with what to do instead.
enum class TemplateRight { Anytime, InsideWindow };
[[nodiscard]] Result<TemplateRight> rightToSend(Provider provider, const ProviderTemplate &known);

/// What the guest will read: heading, body and footer with the gaps filled; a gap without a value stays as it is.
[[nodiscard]] QString filledText(const TemplateStructure &structure, const TemplateUse &use);

} // namespace bellhop
