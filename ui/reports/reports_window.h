// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report_source.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QSortFilterProxyModel;
class QTableView;

namespace bellhop::ui {

class CellModel;
class ChartViews;
class Dialogs;
class InkLabel;
class LineModel;
class NoticeBar;
class ReportCards;
class ReportFilters;
struct ChartSpot;

/// The figures of a period: cards, a table of cells and pictures of them, and below the rows behind the chosen cell,
/// bar or tile. Asks its source and never waits: what is on the screen stays, with its age, until the answer is there.
/// GUI thread; the source must outlive it.
///
/// Names: reportsWindow, reportSaved, reportPeriod, reportBy, reportMetric, reportTeam, reportAgent, reportChannel,
/// reportProperty, reportCells, reportLines, reportLinesTitle, reportDefinition, reportAge, reportNotice,
/// reportRefresh, reportRows, reportOpen, reportExports with reportExport (CSV), reportExportXlsx and reportExportPdf,
/// and those of ChartViews.
class ReportsWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `dialogs`: not owned; null: real ones.
    ReportsWindow(ReportSource &source, Dialogs *dialogs, QWidget *parent = nullptr);
    ~ReportsWindow() override;

Q_SIGNALS:
    void conversationWanted(ConversationId conversation);

private:
    void arrange();
    void addActions();
    void refresh();
    void showReport(const report::Report &report);
    void showAge();
    void showDefinition();
    void drill();
    void drillSpot(const ChartSpot &spot);
    void readLines(const report::Question &question, const report::Metric &metric, const QString &group,
        const QString &label, qint64 total);
    void define(const report::Metric *metric);
    void showLines(const report::Report &report, const QString &group, const QString &label, qint64 cellTotal);
    void openConversation();
    using Writer = std::function<Status(const report::Report &report, const QString &path)>;
    void exportAs(const QString &suffix, Writer write);
    void exportPdf();
    void fail(const QString &what, const Error &error);

    ReportSource &m_source;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs &m_dialogs;
    ReportFilters *m_filters;
    ReportCards *m_cards;
    ChartViews *m_views;
    CellModel *m_cells;
    QSortFilterProxyModel *m_sorted;
    LineModel *m_lines;
    QTableView *m_table;
    QTableView *m_lineTable;
    InkLabel *m_linesTitle;
    InkLabel *m_definition;
    InkLabel *m_age;
    NoticeBar *m_notice;
    std::vector<QAction *> m_exports; ///< Not before there is something.
    QTimer m_ageTimer;
    std::optional<report::Report> m_shown;
    int m_asked = 0; ///< The newest refresh; older answers are not shown.
    int m_drilled = 0;
    bool m_isCounting = false;
};

} // namespace bellhop::ui
