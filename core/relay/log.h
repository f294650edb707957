// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace bellhop::relay {

/// Ids, counts and words only: no numbers of guests, texts or tokens.
Q_DECLARE_LOGGING_CATEGORY(lcRelay)

} // namespace bellhop::relay
