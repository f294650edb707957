// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_chart.h"

namespace bellhop::ui {

/// One metric day by day: a bar for each day of the period, and before it, paler, the same day of the period before.
/// GUI thread.
class TrendChart final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    /// Both of one metric, by day.
    void show(const report::Report &now, const report::Report &before);

protected:
    void place(std::vector<ChartSpot> &spots) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Bar {
        int day = 0; ///< Of its period, from 0.
        bool isBefore = false;
        double value = 0;
    };
    [[nodiscard]] QRectF ground() const; ///< Inside the axes.

    std::vector<Bar> m_bars; ///< As the spots.
    const report::Metric *m_metric = nullptr;
    report::Days m_days;
    int m_count = 0; ///< Of days.
    double m_top = 1; ///< Value at the upper end.
    double m_step = 1; ///< From line to line.
};

} // namespace bellhop::ui
