// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/own_reader.h"
#include "ui/reports/report_source.h"

namespace bellhop::app {

/// Makes reports over the site's database for a window of reports, without anybody waiting. Made and used on the GUI
/// thread.
class ReportReader final : public ui::ReportSource
{
public:
    /// `clock`: as in db::OpenOptions. `limit`: what one look may take; looked at before each metric, so it ends at
    /// most one metric's reading later.
    ReportReader(
        db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit = milliseconds(30'000));

    QFuture<Result<std::vector<report::Report>>> ask(const std::vector<report::Request> &requests) override;
    void giveUp() override { m_reader.giveUp(); }
    [[nodiscard]] Instant now() const override { return m_reader.now(); }

private:
    OwnReader m_reader;
};

} // namespace bellhop::app
