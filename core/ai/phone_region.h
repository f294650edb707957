// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"

#include <QString>

namespace bellhop::ai {

/// A guest's locale from the country of their phone: digits without a plus, "447700900123" → "en-GB". Empty when the
/// number names no country. Pure; any thread.
[[nodiscard]] QString localeOfPhone(const QString &digits, Language language);

} // namespace bellhop::ai
