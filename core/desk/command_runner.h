// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/command.h"

namespace bellhop::desk {

/// Runs one order as that actor, in one transaction, under the operation table. The same UUID gives the same answer,
/// also when two relays get it at once. Blocks; any thread.
///
/// Errors a person can act on: Conflict (a claim was lost: who has it, since when), StaleEpoch (it changed hands),
/// Refused (a rule: which, what to do instead), NotFound, BadData.
Result<CommandAnswer> runCommand(db::Database &database, const Actor &actor, const Command &command);

} // namespace bellhop::desk
