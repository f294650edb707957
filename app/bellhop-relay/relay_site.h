// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop-relay/relay_options.h"
#include "core/db/database.h"

#include <memory>

namespace bellhop::app {

/// Opens the site's database for a relay. An account that may change tables is exchanged for the relay's own when that
/// one's credentials are at hand; said on standard error either way.
Result<std::unique_ptr<db::Database>> openForRelay(
    const QString &program, const db::DatabaseUrl &url, const relay::RelayOptions &options);

/// The spool that the command line asks for, or the one that a relay on a server has by itself. Without a folder for
/// the latter there is none; said on standard error.
/// What the line says; by itself beside an SQLite file, and for a server nowhere, with a warning.
[[nodiscard]] QString mediaFolder(const QString &program, const RelayCommandLine &line, const db::DatabaseUrl &url);
Result<relay::SpoolOptions> spoolFor(const QString &program, const RelayCommandLine &line, const db::DatabaseUrl &url);

} // namespace bellhop::app
