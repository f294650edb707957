// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/amounts.h"

namespace bellhop::ai {

/// "three quarters", "dos tercios", "un ventesimo", ثلاثة أرباع; "twenty and three fifths"; "two millions and a half".
/// Takes the whole number that was read at a token, or nothing when only the lower figure is there ("a fifth of it"),
/// and gives it back with the part that follows; nothing when none does. Words only. Linear; any thread.
[[nodiscard]] std::optional<Amount> withFraction(const TokenText &text, int at, const std::optional<Amount> &whole);

/// 十と三分の一, 百又三分之一, 백과 사분의 삼: adds the part that follows a whole number, in languages that say the
/// lower figure first. Linear; any thread.
[[nodiscard]] std::optional<Amount> lowerFirst(const TokenText &text, const Amount &lower);

} // namespace bellhop::ai
