// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"
#include "core/db/database.h"
#include "ui/admin/knowledge_source.h"

#include <QThreadPool>

namespace bellhop::app {

/// Reads what the houses tell their guests on a thread of its own, over a connection of its own that only reads, and
/// tries questions there as the assistant would answer them. Made and used on the GUI thread.
class KnowledgeReader final : public ui::KnowledgeSource
{
public:
    /// `clock`: as in db::OpenOptions.
    KnowledgeReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock);
    ~KnowledgeReader() override;
    Q_DISABLE_COPY_MOVE(KnowledgeReader)

    QFuture<Result<KnowledgeShelf>> read() override;
    QFuture<Result<KnowledgeTrial>> tryQuestion(const KnowledgeProperty &property,
        const std::vector<KnowledgeItem> &items, const QString &question, StayStanding standing) override;

private:
    Result<KnowledgeShelf> load();
    Result<KnowledgeTrial> answer(const KnowledgeProperty &property, const std::vector<KnowledgeItem> &items,
        const QString &question, StayStanding standing);

    const db::DatabaseUrl m_url;
    const std::shared_ptr<const Clock> m_clock;
    // Of the pool's thread.
    std::unique_ptr<db::Database> m_database;
    std::shared_ptr<const ai::Analyzer> m_analyzer; ///< Made with the first trial.
    Instant m_now; ///< The database's, when it was last read.
    QThreadPool m_pool; // ends first
};

} // namespace bellhop::app
