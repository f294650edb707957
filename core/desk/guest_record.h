// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/search.h"
#include "core/model/guest_record.h"

namespace bellhop::desk {

// Of guests as consoles see them: views only, so an agent's own account can run all of it. Blocks; any thread.

/// The person whose conversation this is; empty when it is out of sight.
Result<GuestRecord> loadGuest(db::Database &database, ConversationId conversation);

/// Who may be the same person as this conversation's guest: the likeliest first, each guest once, at most `rules.hits`.
/// Nothing typed: those with the same number, reservation or name; else whoever a search for it finds. When the rules'
/// time is up, those found by then.
Result<std::vector<MergeCandidate>> mergeCandidates(
    db::Database &database, ConversationId conversation, const QString &typed, const SearchRules &rules = {});

} // namespace bellhop::desk
