// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/search.h"

#include <QFuture>

namespace bellhop::ui {

/// Where the search window gets its pages. Called on the GUI thread; answers come from another, in the order asked.
class SearchSource
{
public:
    virtual ~SearchSource() = default;
    /// Never blocks. A page that took longer than the source allows is cut, and says so.
    virtual QFuture<Result<SearchPage>> ask(const SearchAsk &ask, const SearchPlace &from) = 0;
    /// What waits is dropped and what is in work ends soon, all with Cancelled.
    virtual void giveUp() = 0;
};

} // namespace bellhop::ui
