// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/search.h"

#include <functional>

namespace bellhop::desk {

/// How much is looked at, and for how long.
struct SearchRules {
    int hits = 50; ///< On a page.
    int slice = 4000; ///< Ids looked at in one statement, at first; then as many as fit in a moment.
    /// Asked before each statement. Timeout: the page ends there; any other error is the search's.
    std::function<Status()> mayGoOn = [] { return done(); };
};

/// A page of what the reader may see of the whole history and what fits, newest first. Views only. Blocks, in many
/// short statements; any thread. Refused: too many whole numbers were looked for today.
Result<SearchPage> search(
    db::Database &database, const SearchAsk &ask, const SearchPlace &from = {}, const SearchRules &rules = {});

} // namespace bellhop::desk
