// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace bellhop::channel {

/// What an error code of Meta means for a message.
struct MetaErrorMeaning {
    bool retry = false; ///< Sending it again by itself makes sense, after `retryAfter`.
    milliseconds retryAfter{0};
    bool number = false; ///< Concerns the whole number, not this message.
    bool known = false;
    QString text; ///< For the agent: what happened and what to do.
};

[[nodiscard]] MetaErrorMeaning metaErrorMeaning(qint64 code);

} // namespace bellhop::channel
