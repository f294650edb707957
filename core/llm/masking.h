// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bellhop::llm {

/// The text without what would tell who somebody is or how they pay: e-mail addresses, and runs of eight and more
/// digits in any script, as telephone and card numbers are written, become "[email]" and "[number]". Dates stay. Pure;
/// nothing is ever put back.
[[nodiscard]] QString masked(const QString &text);

} // namespace bellhop::llm
