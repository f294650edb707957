// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_chart.h"
#include "ui/reports/report_source.h"

#include <QTabWidget>

namespace bellhop::ui {

class DayStrips;
class ShareBars;
class TrendChart;
class WeekMap;

/// The figures of a period as pictures beside the table of them: trend, week, kinds, a day, what the assistant did, how
/// channels do. Asks when another comes to the front; GUI thread; the source must outlive it.
///
/// Names: reportViews, reportTrend, reportWeek, reportKinds, reportDay, reportAssistant, reportChannels.
class ChartViews final : public QTabWidget
{
    Q_OBJECT
public:
    /// `table`: the first page.
    ChartViews(ReportSource &source, QWidget *table, QWidget *parent = nullptr);
    /// The period and filters from now on. `metric`: of trend and week; empty: new conversations. What is in front asks
    /// for nothing by itself: drawing() is for whoever calls this.
    void setQuestion(const report::Question &question, const QString &metric);
    /// What a picture is made of, and what draws it out of the answers.
    struct Drawing {
        std::vector<report::Request> requests;
        std::function<void(const std::vector<report::Report> &)> draw;
    };
    /// Of the picture in front; the table needs nothing.
    [[nodiscard]] Drawing drawing();
    /// The picture in front; null: the table is.
    [[nodiscard]] ReportChart *front() const;

Q_SIGNALS:
    void chosen(const bellhop::ui::ChartSpot &spot);
    /// The picture in front shows this metric now.
    void drawn(const bellhop::report::Metric *metric);
    void failed(const bellhop::Error &error);

private:
    using Reports = std::vector<report::Report>;
    void ask();
    [[nodiscard]] Drawing drawingOf(
        ReportChart &chart, std::vector<report::Request> requests, std::function<void(const Reports &)> draw);
    [[nodiscard]] report::Request requestBy(report::By by, const QStringList &metrics) const;
    template <typename Chart> Chart *add(const char *name, const QString &title, const QString &accessible);

    ReportSource &m_source;
    TrendChart *m_trend;
    WeekMap *m_week;
    ShareBars *m_kinds;
    DayStrips *m_day;
    ShareBars *m_assistant;
    ShareBars *m_channels;
    report::Question m_question;
    QString m_metric;
    int m_asked = 0;
};

} // namespace bellhop::ui
