// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/relay/relay.h"

#include <memory>

namespace bellhop::app {

/// Opens the site's database for a relay. While its server does not answer, the relay's address is open and answers 503
/// to everything, and it is tried again until the server comes. Null: a signal to stop came first. `options.listen`
/// becomes the address that was announced. Main thread; runs its event loop while it waits.
Result<std::unique_ptr<db::Database>> openPatiently(
    const QString &program, const db::DatabaseUrl &url, relay::RelayOptions &options);

} // namespace bellhop::app
