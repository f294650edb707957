// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_chart.h"

#include <QTimeZone>

namespace bellhop::ui {

/// One day of each agent as a strip: the states one after another, and below them when a conversation was in front. On
/// the clocks of the site's main property, 23 or 25 hours long where they change. GUI thread.
class DayStrips final : public ReportChart
{
    Q_OBJECT
public:
    using ReportChart::ReportChart;
    /// Of a single day, by agent, with its rows: begins with the metrics agent_state and handle.
    void show(const report::Report &report);

protected:
    void place(std::vector<ChartSpot> &spots) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Strip {
        int row = 0; ///< Of `m_agents`.
        bool isFront = false;
        Instant from;
        Instant until;
    };
    void add(const report::Report &report, const report::Answer &answer, std::vector<ChartSpot> &spots);
    [[nodiscard]] QRectF ground() const;
    [[nodiscard]] double xOf(Instant at) const;
    void drawHours(QPainter &painter, const Theme &theme) const;
    void drawLegend(QPainter &painter, const Theme &theme) const;

    std::vector<Strip> m_strips; ///< As the spots.
    QStringList m_agents; ///< Logins, one a row.
    QStringList m_states; ///< That occur.
    QTimeZone m_zone = QTimeZone::utc();
    QDate m_day;
    report::Span m_span;
};

} // namespace bellhop::ui
