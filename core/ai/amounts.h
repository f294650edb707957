// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/word_tokens.h"

namespace bellhop::ai {

/// A quantity in figures or words, with fraction, sign and scale: "1,234.5", "-2.3 k", "two million", 三分之一.
struct Amount {
    double value = 0;
    int from = 0; ///< In the folded text.
    int to = 0;
    int next = 0; ///< The token after it.
    bool figures = false;
};

/// The amount that starts at a token; nothing when none does. `fractions`: also 3/5 and halves.
[[nodiscard]] std::optional<Amount> readAmount(const TokenText &text, int at, bool fractions);

/// As the language writes it, with at most 15 figures: "0,25" in Spanish, "1E-09".
[[nodiscard]] QString amountText(double value, Language language);

} // namespace bellhop::ai
