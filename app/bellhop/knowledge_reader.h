// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/own_reader.h"
#include "core/ai/analyzer.h"
#include "ui/admin/knowledge_source.h"

namespace bellhop::app {

/// Reads what the houses tell their guests, and tries questions as the assistant would answer them, without anybody
/// waiting. Made and used on the GUI thread.
class KnowledgeReader final : public ui::KnowledgeSource
{
public:
    /// `clock`: as in db::OpenOptions.
    KnowledgeReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock);

    QFuture<Result<KnowledgeShelf>> read() override;
    QFuture<Result<KnowledgeTrial>> tryQuestion(const KnowledgeProperty &property,
        const std::vector<KnowledgeItem> &items, const QString &question, StayStanding standing) override;

private:
    Result<KnowledgeShelf> load(db::Database &database);

    // Of the reader's thread.
    std::shared_ptr<const ai::Analyzer> m_analyzer; ///< Made with the first trial.
    Instant m_now; ///< The database's, when it was last read.
    OwnReader m_reader; // ends first
};

} // namespace bellhop::app
