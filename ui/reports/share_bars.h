// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_chart.h"

namespace bellhop::ui {

/// A metric that has kinds (dispositions, states): a bar for each, the largest first, with number and share. GUI
/// thread.
class ShareBars final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    /// Of one metric with labels, ungrouped.
    void show(const report::Report &report);

protected:
    void place(std::vector<ChartSpot> &spots) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Bar {
        QString title;
        QString words; ///< Number and share.
        double length = 0; ///< Of the longest.
    };
    std::vector<Bar> m_bars; ///< As the spots.
    const report::Metric *m_metric = nullptr;
};

} // namespace bellhop::ui
