// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/assignment.h"

namespace bellhop::desk {

/// What one round of giving out did.
struct Assigned {
    int given = 0;
    int routed = 0; ///< Came to another team.
    int held = 0; ///< Nobody fits, or a different somebody is missing than before.
    int lost = 0; ///< Somebody else took it, or the agent went away, in between.
};

/// Whether any team gives out or any rule says where conversations go: cheap, before a lease is asked for.
Result<bool> assignmentIsWanted(db::Database &database);

/// Looks at the 2,000 most urgent conversations that wait and are nobody's: says for which team each is, and gives it
/// to the agent of that team whom it fits best (core/model/assignment.h) within the team's hours; where nobody fits it
/// stays, with the reason. Nothing that somebody has is touched: each is given by one UPDATE under the epoch that was
/// seen, with the agent's row held and their state, sessions and number of chats looked at again. So any number of
/// relays may do this at once; under a lease it is done once.
///
/// The assistant goes first where it answers by itself, for 20 s, and so does whoever reads what guests write, for 3 s.
Result<Assigned> assignWaiting(db::Database &database);

} // namespace bellhop::desk
