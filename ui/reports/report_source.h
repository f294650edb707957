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
    /// `metric`: one id, or empty for all. Never blocks. Timeout when the figures took longer than the source allows.
    virtual QFuture<Result<report::Report>> ask(const report::Question &question, const QString &metric) = 0;
    /// Questions that wait are dropped and the one in work ends soon, all with Cancelled.
    virtual void giveUp() = 0;
    /// The clock of the database, as far as this computer knows.
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace bellhop::ui
