// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/db/database.h"

namespace bellhop::app {

/// An agent as bellhopctl finds one by login.
struct FoundAgent {
    AgentId id;
    QString account; ///< On the server; empty on SQLite.
};
/// NotFound with what to do.
Result<FoundAgent> findAgent(db::Database &database, const QString &name);

} // namespace bellhop::app
