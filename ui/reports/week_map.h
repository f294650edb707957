// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_chart.h"

namespace bellhop::ui {

/// One metric by weekday and hour, 7 × 24: the more, the deeper the colour; the number stands in the cell where there
/// is room. GUI thread.
class WeekMap final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    /// Of one metric, by hour of the week.
    void show(const report::Report &report);

protected:
    void place(std::vector<ChartSpot> &spots) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Tile {
        int day = 0; ///< 0: Monday.
        int hour = 0;
        double value = 0;
    };
    [[nodiscard]] QRectF ground() const;
    [[nodiscard]] QRectF placeOf(int day, int hour) const;

    std::vector<Tile> m_tiles; ///< As the spots.
    const report::Metric *m_metric = nullptr;
    double m_largest = 0;
};

} // namespace bellhop::ui
