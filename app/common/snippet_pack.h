// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/snippets.h"

namespace bellhop::app {

/// The canned answers that come with Bellhop (resources/snippets), in English, Spanish, French and Swahili.
[[nodiscard]] Result<std::vector<Snippet>> packedSnippets();

/// Adds them to a site; what the site has changed in them is overwritten.
Result<desk::SnippetImport> importPack(db::Database &database);

} // namespace bellhop::app
