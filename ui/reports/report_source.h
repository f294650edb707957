// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QFuture>

namespace bellhop::ui {

/// Where the reports window gets its figures. Called on the GUI thread; answers come from another, in the order asked.
class ReportSource
{
public:
    virtual ~ReportSource() = default;
    /// All of one look, in their order: what is shown together is asked together. Never blocks. Timeout when the
    /// figures took longer than the source allows.
    virtual QFuture<Result<std::vector<report::Report>>> ask(const std::vector<report::Request> &requests) = 0;
    /// What waits is dropped and what is in work ends soon, all with Cancelled.
    virtual void giveUp() = 0;
    /// The clock of the database, as far as this computer knows.
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace bellhop::ui
