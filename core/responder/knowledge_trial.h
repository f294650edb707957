// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"
#include "core/model/knowledge_shelf.h"

namespace bellhop::responder {

/// A question, and who might ask it.
struct TrialQuestion {
    QString text;
    StayStanding standing = StayStanding::Unknown;
    Instant at; ///< Now, by the database's clock.
};

/// What the assistant would do with it if a guest wrote it now, as the first of a conversation that it answers by
/// itself: decided as for a guest, but nothing is stored, sent or asked of a booking system. `items`: the property's.
/// Blocks for as long as one message takes; any thread.
[[nodiscard]] Result<KnowledgeTrial> tryQuestion(const std::shared_ptr<const ai::Analyzer> &analyzer,
    const KnowledgeProperty &property, const std::vector<KnowledgeItem> &items, const TrialQuestion &question);

} // namespace bellhop::responder
