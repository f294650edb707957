// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace bellhop::ui {

/// A sentence of the core or the relay, which speak English, in the user's language, with its values where that
/// language wants them. Several sentences after another are each looked up. What is not known stays as it is: English
/// is better than nothing. GUI thread.
[[nodiscard]] QString spoken(const QString &sentence);
[[nodiscard]] inline QString spoken(const Error &error)
{
    return spoken(error.message);
}

} // namespace bellhop::ui
