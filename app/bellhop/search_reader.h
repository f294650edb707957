// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/guest_record.h"
#include "ui/search/search_source.h"

#include <QThreadPool>

#include <atomic>

namespace bellhop::app {

/// Searches on a thread of its own, over a connection of its own that only reads, so that neither the window nor the
/// console's reading waits. Questions are answered in turn. Made and used on the GUI thread.
class SearchReader final : public ui::SearchSource
{
public:
    /// `clock`: as in db::OpenOptions. `limit`: what one page may take; looked at before each statement, of which each
    /// looks at as much as fits in a moment.
    SearchReader(
        db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit = milliseconds(5'000));
    ~SearchReader() override;
    Q_DISABLE_COPY_MOVE(SearchReader)

    QFuture<Result<SearchPage>> ask(const SearchAsk &ask, const SearchPlace &from) override;
    /// Who may be the same person as this conversation's guest (core/desk/guest_record.h), as far as they are found in
    /// the time; what was asked before is given up.
    QFuture<Result<std::vector<MergeCandidate>>> candidates(ConversationId conversation, const QString &typed);
    void giveUp() override { ++m_generation; }

private:
    template <typename T, typename Find> Result<T> answer(int generation, Find &&find);

    const db::DatabaseUrl m_url;
    const std::shared_ptr<const Clock> m_clock;
    const milliseconds m_limit;
    std::atomic<int> m_generation{0};
    std::unique_ptr<db::Database> m_database; // of the pool's thread
    QThreadPool m_pool; // ends first
};

} // namespace bellhop::app
