// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "ui/reports/report_source.h"

#include <QThreadPool>

#include <atomic>

namespace bellhop::app {

/// Makes reports on a thread of its own, over a connection of its own that only reads, so that neither the window nor
/// the console's reading waits. Questions are answered in turn. Made and used on the GUI thread.
class ReportReader final : public ui::ReportSource
{
public:
    /// `clock`: as in db::OpenOptions. `limit`: what one look may take; looked at before each metric, so it ends at
    /// most one metric's reading later.
    ReportReader(
        db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit = milliseconds(30'000));
    ~ReportReader() override;
    Q_DISABLE_COPY_MOVE(ReportReader)

    QFuture<Result<std::vector<report::Report>>> ask(const std::vector<report::Request> &requests) override;
    void giveUp() override { ++m_generation; }
    [[nodiscard]] Instant now() const override;

private:
    Result<std::vector<report::Report>> answer(const std::vector<report::Request> &requests, int generation);
    [[nodiscard]] Status mayGoOn(int generation, qint64 elapsed) const;

    const db::DatabaseUrl m_url;
    const std::shared_ptr<const Clock> m_clock;
    const milliseconds m_limit;
    std::atomic<int> m_generation{0};
    std::unique_ptr<db::Database> m_database; // of the pool's thread
    QThreadPool m_pool; // ends first
};

} // namespace bellhop::app
