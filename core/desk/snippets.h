// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/media.h"
#include "core/model/snippet.h"

#include <QHash>

namespace bellhop::desk {

struct SnippetImport {
    int added = 0;
    int changed = 0; ///< Another text, another title, another language or another file.
    int same = 0;
};
/// Adds these canned answers to the site. Those known by their shortcut get the new texts in the languages given and
/// keep the others. `files`: by shortcut, what lies in the store for those that bring one; the others keep theirs.
/// NotFound when there is no channel to send files on. All or none; writes an audit row. Blocks; any thread.
Result<SnippetImport> importSnippets(
    db::Database &database, const std::vector<Snippet> &snippets, const QHash<QString, MediaRow> &files = {});

/// The content of a canned answer's file. NotFound when it has none.
Result<QString> snippetContent(db::Database &database, const QString &fileUuid);

} // namespace bellhop::desk
