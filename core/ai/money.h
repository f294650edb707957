// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/entities.h"
#include "core/ai/word_tokens.h"

namespace bellhop::ai {

/// Amounts of money: "$ 280 million", "15 dollars and 15 cents", 36.57亿元. Linear; any thread.
[[nodiscard]] std::vector<Entity> findMoney(const TokenText &text, QStringView original);

} // namespace bellhop::ai
