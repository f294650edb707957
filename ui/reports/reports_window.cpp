// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_window.h"

#include "core/report/csv.h"
#include "core/report/xlsx.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/kit/tables.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/reports/bar_delegate.h"
#include "ui/reports/cell_model.h"
#include "ui/reports/chart_views.h"
#include "ui/reports/line_model.h"
#include "ui/reports/report_cards.h"
#include "ui/reports/report_filters.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/report_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowHeight = 28;
constexpr int kSecond = 1000;

/// Not selectRow(): mirrored, it asks for a column beyond the edge and chooses nothing.
void chooseFirst(QTableView &table)
{
    table.setCurrentIndex(table.model()->index(0, 0));
}

} // namespace

ReportsWindow::ReportsWindow(ReportSource &source, Dialogs *dialogs, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_source(source)
    , m_ownDialogs(dialogs == nullptr ? std::make_unique<WidgetDialogs>() : nullptr)
    , m_dialogs(dialogs == nullptr ? *m_ownDialogs : *dialogs)
    , m_cells(new CellModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_lines(new LineModel(this))
{
    setObjectName(u"reportsWindow"_s);
    setWindowTitle(tr("Reports"));
    setMinimumSize(900, 560);
    resize(1180, 720);
    arrange();
    addActions();
    connect(m_filters, &ReportFilters::changed, this, &ReportsWindow::refresh);
    connect(m_notice, &NoticeBar::stepTaken, this, &ReportsWindow::refresh);
    connect(m_table, &QTableView::activated, this, &ReportsWindow::drill);
    connect(m_lineTable, &QTableView::activated, this, &ReportsWindow::openConversation);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportsWindow::showDefinition);
    connect(m_views, &ChartViews::chosen, this, &ReportsWindow::drillSpot);
    connect(m_views, &ChartViews::drawn, this, &ReportsWindow::define);
    connect(m_views, &ChartViews::currentChanged, this, &ReportsWindow::showDefinition);
    connect(m_views, &ChartViews::failed, this,
        [this](const Error &error) { fail(tr("The figures could not be counted."), error); });
    connect(&m_ageTimer, &QTimer::timeout, this, &ReportsWindow::showAge);
    m_ageTimer.start(kSecond);
    m_table->setFocus();
    refresh();
}

ReportsWindow::~ReportsWindow()
{
    m_source.giveUp();
}

void ReportsWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_filters = new ReportFilters(centre);
    m_cards = new ReportCards(centre);
    m_notice = new NoticeBar(centre);
    m_notice->setObjectName(u"reportNotice"_s);
    m_table = new QTableView(centre);
    m_sorted->setSourceModel(m_cells);
    m_sorted->setSortRole(CellModel::SortRole);
    m_sorted->sort(-1);
    m_table->setModel(m_sorted);
    dressTable(*m_table, u"reportCells"_s, tr("Figures"), kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSectionResizeMode(CellModel::Measure, QHeaderView::ResizeToContents);
    m_table->setItemDelegateForColumn(CellModel::Value, new BarDelegate(m_table));
    auto *below = new QWidget(centre);
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(4);
    m_definition = new InkLabel(InkLabel::Ink::Secondary, below);
    m_definition->setObjectName(u"reportDefinition"_s);
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    m_linesTitle = new InkLabel(InkLabel::Ink::Text, below);
    m_linesTitle->setObjectName(u"reportLinesTitle"_s);
    m_linesTitle->setText(tr("Enter on a figure shows the rows it is made of."));
    m_lineTable = new QTableView(below);
    m_lineTable->setModel(m_lines);
    dressTable(*m_lineTable, u"reportLines"_s, tr("Rows behind the chosen figure"), kRowHeight);
    m_lineTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    rows->addWidget(m_definition);
    rows->addWidget(m_linesTitle);
    rows->addWidget(m_lineTable, 1);
    auto *splitter = new QSplitter(Qt::Vertical, centre);
    m_views = new ChartViews(m_source, m_table, splitter);
    splitter->addWidget(m_views);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    column->addWidget(m_filters);
    column->addWidget(m_cards);
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);
    setCentralWidget(centre);
}

void ReportsWindow::addActions()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_age = new InkLabel(InkLabel::Ink::Faint, this);
    m_age->setObjectName(u"reportAge"_s);
    foot->addWidget(m_age, 1);
    const auto add = [&](const char *name, const QString &text, QStringView picture, const QKeySequence &key,
                         const std::function<void()> &run) {
        foot->addWidget(buttonOf(*ui::addAction(*this, name, text, picture, key, run), this));
    };
    add("reportRefresh", tr("Count again"), u"refresh", QKeySequence(Qt::Key_F5), [this] { refresh(); });
    add("reportRows", tr("Show the rows"), u"search", QKeySequence(Qt::CTRL | Qt::Key_D), [this] { drill(); });
    add("reportOpen", tr("Open the conversation"), u"chat", QKeySequence(Qt::CTRL | Qt::Key_O),
        [this] { openConversation(); });
    auto *exports = new QMenu(this);
    const auto offer = [&](const char *name, const QString &text, const QKeySequence &key, auto run) {
        QAction *action = exports->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_exports.push_back(action);
    };
    offer("reportExport", tr("As CSV…"), QKeySequence(Qt::CTRL | Qt::Key_S),
        [this] { exportAs(u"csv"_s, report::writeCsv); });
    offer("reportExportXlsx", tr("As a spreadsheet (XLSX)…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        [this] { exportAs(u"xlsx"_s, report::writeXlsx); });
    offer("reportExportPdf", tr("As PDF, with the picture in front…"), QKeySequence(Qt::CTRL | Qt::Key_P),
        &ReportsWindow::exportPdf);
    auto *button = new QToolButton(this);
    button->setObjectName(u"reportExports"_s);
    button->setText(tr("Export"));
    button->setAccessibleName(tr("Export"));
    button->setIcon(icon(u"file"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(exports);
    foot->addWidget(button);
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addLayout(foot);
}

void ReportsWindow::refresh()
{
    m_source.giveUp();
    const int asked = ++m_asked;
    m_isCounting = true;
    m_notice->clear();
    showAge();
    // The computer's day; where it is another at a property, that property's day of this date.
    const report::Question question = m_filters->question(m_source.now().toUtc().toLocalTime().date());
    report::Question whole = question;
    whole.by = report::By::Nothing;
    report::Question before = whole;
    before.days = daysBefore(question.days);
    m_views->setQuestion(question, m_filters->metric());
    const ChartViews::Drawing picture = m_views->drawing();
    // In one look, so that what the page shows agrees with itself.
    std::vector<report::Request> requests{
        {question, report::metricsOf(m_filters->metric())}, {whole, m_cards->metrics()}, {before, m_cards->metrics()}};
    const auto own = static_cast<std::ptrdiff_t>(requests.size());
    requests.insert(requests.end(), picture.requests.begin(), picture.requests.end());
    whenDone(m_source.ask(requests), this,
        [this, asked, own, draw = picture.draw](const Result<std::vector<report::Report>> &made) {
            if (asked != m_asked)
                return;
            m_isCounting = false;
            if (!made.ok())
                return fail(tr("The figures could not be counted."), made.error());
            showReport(made->at(0));
            m_cards->show(made->at(1), made->at(2));
            if (draw)
                draw({made->begin() + own, made->end()});
        });
}

void ReportsWindow::showReport(const report::Report &report)
{
    m_shown = report;
    m_filters->offer(report.choices);
    m_cells->show(report);
    m_table->setColumnHidden(CellModel::Group, report.question.by == report::By::Nothing);
    ++m_drilled;
    m_lines->clear();
    m_linesTitle->setText(tr("Enter on a figure shows the rows it is made of."));
    for (QAction *action : m_exports)
        action->setEnabled(true);
    chooseFirst(*m_table);
    showAge();
}

void ReportsWindow::showAge()
{
    if (!m_shown)
        return m_age->setText(m_isCounting ? tr("Counting…") : tr("Nothing counted yet."));
    const auto span = std::max(milliseconds(0), m_source.now() - m_shown->madeAt);
    const QString age = tr("%1 · %2 rows · counted %3 ago · %4")
                            .arg(daysWord(m_shown->question.days), QLocale().toString(m_shown->rows()),
                                spanWord(static_cast<double>(span.count())), m_shown->zones.join(u", "_s));
    m_age->setText(m_isCounting ? tr("Counting… until then: %1").arg(age) : age);
}

void ReportsWindow::showDefinition()
{
    const CellModel::Row *row = m_cells->rowAt(m_sorted->mapToSource(m_table->currentIndex()).row());
    if (m_views->front() == nullptr)
        define(row == nullptr ? nullptr : row->metric);
    else if (!m_views->front()->spots().empty())
        define(m_views->front()->spots().front().metric);
}

void ReportsWindow::define(const report::Metric *metric)
{
    m_definition->setText(metric == nullptr
            ? QString()
            : tr("%1 Not counted: %2").arg(spoken(metric->formula), spoken(metric->exclusions)));
}

void ReportsWindow::drill()
{
    if (m_views->front() != nullptr)
        return m_views->front()->chooseCurrent();
    const CellModel::Row *row = m_cells->rowAt(m_sorted->mapToSource(m_table->currentIndex()).row());
    if (row != nullptr && row->cell && m_shown)
        readLines(m_shown->question, *row->metric, row->cell->group, row->cell->label, row->cell->total);
}

void ReportsWindow::drillSpot(const ChartSpot &spot)
{
    readLines(spot.question, *spot.metric, spot.group, spot.label, spot.total);
}

void ReportsWindow::readLines(const report::Question &asked, const report::Metric &metric, const QString &group,
    const QString &label, qint64 total)
{
    const int drilled = ++m_drilled;
    report::Question question = asked;
    question.keepsLines = true;
    define(&metric);
    m_linesTitle->setText(tr("Reading the rows…"));
    whenDone(m_source.ask({{question, {&metric}}}), this,
        [this, drilled, group, label, total](const Result<std::vector<report::Report>> &made) {
            if (drilled != m_drilled)
                return;
            if (!made.ok())
                return fail(tr("The rows could not be read."), made.error());
            showLines(made->front(), group, label, total);
        });
}

void ReportsWindow::showLines(
    const report::Report &report, const QString &group, const QString &label, qint64 cellTotal)
{
    const report::Answer &answer = report.answers.front();
    m_lines->show(report, answer, group, label);
    const report::Metric &metric = *answer.metric;
    QStringList words{spoken(metric.title)};
    if (!group.isEmpty())
        words.append(group);
    if (metric.isLabelled && !label.isEmpty())
        words.append(labelWord(metric, label));
    const QString title = tr("%1: %n rows", nullptr, m_lines->rowCount()).arg(words.join(u", "_s));
    // What went on since the figure was counted is in the rows already.
    m_linesTitle->setText(
        m_lines->total() == cellTotal ? title : tr("%1, some newer than the figure above").arg(title));
    if (m_lines->rowCount() > 0)
        chooseFirst(*m_lineTable);
    m_lineTable->setFocus(Qt::OtherFocusReason);
}

void ReportsWindow::openConversation()
{
    const ConversationId conversation = m_lines->conversationAt(m_lineTable->currentIndex().row());
    if (conversation.isSet())
        Q_EMIT conversationWanted(conversation);
}

void ReportsWindow::exportAs(const QString &suffix, Writer write)
{
    if (!m_shown)
        return;
    const report::Days &days = m_shown->question.days;
    const QString path = m_dialogs.askSavePath(this, tr("Export as %1").arg(suffix.toUpper()),
        u"bellhop-%1-%2.%3"_s.arg(days.first.toString(Qt::ISODate), days.last.toString(Qt::ISODate), suffix));
    if (path.isEmpty())
        return;
    const auto written
        = QtConcurrent::run([path, report = *m_shown, write = std::move(write)] { return write(report, path); });
    whenDone(written, this, [this, path](const Status &status) {
        if (!status.ok())
            return m_notice->tell(NoticeBar::Tone::Error, tr("Not exported. %1").arg(spoken(status.error())));
        m_notice->tell(NoticeBar::Tone::Info, tr("Exported to %1.").arg(path));
    });
}

void ReportsWindow::exportPdf()
{
    QList<QImage> pictures{paperPicture(*m_cards)};
    if (m_views->front() != nullptr)
        pictures << paperPicture(*m_views->front());
    exportAs(u"pdf"_s,
        [pictures](const report::Report &report, const QString &path) { return writePdf(report, pictures, path); });
}

void ReportsWindow::fail(const QString &what, const Error &error)
{
    showAge();
    m_linesTitle->setText(tr("Enter on a figure shows the rows it is made of."));
    if (error.kind != ErrorKind::Cancelled)
        m_notice->tell(NoticeBar::Tone::Error, tr("%1 %2").arg(what, spoken(error)), tr("Try again"));
}

} // namespace bellhop::ui
