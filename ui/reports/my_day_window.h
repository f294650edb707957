// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_source.h"

#include <QMainWindow>
#include <QTimer>

class QTableView;

namespace bellhop::ui {

class CellModel;
class DayStrips;
class InkLabel;
class LineModel;
class NoticeBar;
struct ChartSpot;

/// An agent's own day along its hours: what they did as a strip, which conversation was in front, the sums beneath, and
/// the rows behind each; from the same source, with the same questions, as whoever leads them asks. GUI thread; the
/// source must outlive it.
///
/// Names: myDayWindow, myDayStrip, myDayTitle, myDayCells, myDayLines, myDayLinesTitle, myDayAge, myDayNotice, and the
/// actions myDayBefore, myDayAfter, myDayToday, myDayRefresh, myDayOpen.
class MyDayWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `login`: as reports name this person.
    MyDayWindow(ReportSource &source, const QString &login, QWidget *parent = nullptr);
    ~MyDayWindow() override;

    /// What is asked for a day, about `myDayMetrics`.
    [[nodiscard]] static report::Question questionOf(const QString &login, QDate day);
    [[nodiscard]] QDate day() const { return m_day; }

Q_SIGNALS:
    void conversationWanted(ConversationId conversation);

private:
    void arrange();
    void addActions();
    void showDay(QDate day);
    void refresh();
    void take(const Result<std::vector<report::Report>> &made);
    void showAge();
    void drill();
    void showLines(const report::Metric &metric, const QString &label);
    void openConversation();
    [[nodiscard]] QDate today() const;

    ReportSource &m_source;
    const QString m_login;
    QDate m_day;
    InkLabel *m_title;
    NoticeBar *m_notice;
    DayStrips *m_strip;
    CellModel *m_cells;
    LineModel *m_lines;
    QTableView *m_table;
    QTableView *m_lineTable;
    InkLabel *m_linesTitle;
    InkLabel *m_age;
    QTimer m_minute;
    std::optional<report::Report> m_shown;
    int m_asked = 0; ///< The newest refresh; older answers are not shown.
};

/// The measures of a day, by id, as they are shown.
[[nodiscard]] const QStringList &myDayMetrics();

} // namespace bellhop::ui
