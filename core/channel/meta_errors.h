// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error_action.h"

namespace bellhop::channel {

/// -1 stands for a code that nobody told.
[[nodiscard]] ErrorMeaning metaErrorMeaning(qint64 code);

} // namespace bellhop::channel
