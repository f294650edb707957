// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/own_reader.h"
#include "core/model/guest_record.h"
#include "ui/search/search_source.h"

namespace bellhop::app {

/// Searches the site's database for a search window, without anybody waiting. Made and used on the GUI thread.
class SearchReader final : public ui::SearchSource
{
public:
    /// `clock`: as in db::OpenOptions. `limit`: what one page may take; looked at before each statement, of which each
    /// looks at as much as fits in a moment.
    SearchReader(
        db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit = milliseconds(5'000));

    QFuture<Result<SearchPage>> ask(const SearchAsk &ask, const SearchPlace &from) override;
    /// Who may be the same person as this conversation's guest (core/desk/guest_record.h), as far as they are found in
    /// the time; what was asked before is given up.
    QFuture<Result<std::vector<MergeCandidate>>> candidates(ConversationId conversation, const QString &typed);
    void giveUp() override { m_reader.giveUp(); }

private:
    OwnReader m_reader;
};

} // namespace bellhop::app
