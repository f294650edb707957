// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/snippet.h"

namespace bellhop::desk {

struct SnippetImport {
    int added = 0;
    int changed = 0; ///< Another text, another title or another language.
    int same = 0;
};
/// Adds these canned answers to the site. Those known by their shortcut get the new texts in the languages given and
/// keep the others. All or none; writes an audit row. Blocks; any thread.
Result<SnippetImport> importSnippets(db::Database &database, const std::vector<Snippet> &snippets);

} // namespace bellhop::desk
