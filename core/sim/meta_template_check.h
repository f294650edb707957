// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/meta_templates.h"

namespace bellhop::sim {

/// What Meta checks when a template is made; nothing when it may go to review.
[[nodiscard]] std::optional<MetaError> checkNewTemplate(const Template &wanted);
/// Of components alone, when one is edited.
[[nodiscard]] std::optional<MetaError> checkComponents(const std::vector<Json> &components);

} // namespace bellhop::sim
