// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_chart.h"

namespace bellhop::ui {

/// Bars of metrics, one below the other: of one that has kinds (dispositions, states) or groups (channels) one for
/// each, the largest first, with number and share; of shares their part of the whole. In two columns where there is
/// room. GUI thread.
class ShareBars final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    /// A section for each answer.
    void show(const std::vector<report::Report> &reports);

protected:
    void place(std::vector<ChartSpot> &spots) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Bar {
        QString title;
        QString words; ///< Number and share.
        double length = 0; ///< Of the longest, or of the whole.
    };
    struct Section {
        QString title;
        std::size_t first = 0; ///< Of its bars; it has those up to the next one's.
        QRectF place;
        QString empty; ///< Where it has none.
    };
    void addSection(const report::Question &question, const report::Answer &answer, std::vector<ChartSpot> &spots);
    [[nodiscard]] std::size_t endOf(std::size_t section) const;

    std::vector<Section> m_sections;
    std::vector<Bar> m_bars; ///< As the spots.
};

} // namespace bellhop::ui
