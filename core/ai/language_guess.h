// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analysis.h"
#include "core/ai/linear_model.h"

namespace bellhop::ai {

/// The language of a text: by its script first, then by the model among the languages that use it. The language of the
/// conversation counts the more, the fewer letters there are. Pure; any thread.
[[nodiscard]] Judgement<Language> guessLanguage(
    QStringView text, const LinearModel &model, std::optional<Language> conversation);

} // namespace bellhop::ai
