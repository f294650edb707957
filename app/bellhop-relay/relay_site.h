// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <memory>

namespace bellhop::app {

/// Opens the site's database for a relay. An account that may change tables is exchanged for the relay's own when that
/// one's credentials are at hand; said on standard error either way.
Result<std::unique_ptr<db::Database>> openForRelay(
    const QString &program, const db::DatabaseUrl &url, int intakeWriters);

} // namespace bellhop::app
