// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/my_day_window.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/tables.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/reports/cell_model.h"
#include "ui/reports/day_strips.h"
#include "ui/reports/line_model.h"
#include "ui/reports/report_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowHeight = 26;

void share(QTableView &table)
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

const QStringList &myDayMetrics()
{
    static const QStringList metrics{u"agent_state"_s, u"handle"_s, u"handled"_s, u"messages_sent"_s,
        u"first_response"_s, u"response"_s, u"occupancy"_s, u"transfers_in"_s, u"transfers_out"_s, u"dispositions"_s};
    return metrics;
}

report::Question MyDayWindow::questionOf(const QString &login, QDate day)
{
    report::Question question;
    question.days = {day, day};
    question.by = report::By::Agent;
    question.agent = login;
    question.keepsLines = true;
    return question;
}

MyDayWindow::MyDayWindow(ReportSource &source, const QString &login, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_source(source)
    , m_login(login)
    , m_cells(new CellModel(this))
    , m_lines(new LineModel(this))
{
    setObjectName(u"myDayWindow"_s);
    setWindowTitle(tr("My day"));
    setMinimumSize(820, 520);
    resize(1240, 720);
    arrange();
    addActions();
    connect(
        m_strip, &ReportChart::chosen, this, [this](const ChartSpot &spot) { showLines(*spot.metric, spot.label); });
    connect(m_table, &QTableView::activated, this, &MyDayWindow::drill);
    connect(m_lineTable, &QTableView::activated, this, &MyDayWindow::openConversation);
    connect(m_notice, &NoticeBar::stepTaken, this, &MyDayWindow::refresh);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_day == today())
            refresh();
    });
    m_minute.start(std::chrono::minutes(1));
    m_strip->setFocus();
    showDay(today());
}

MyDayWindow::~MyDayWindow()
{
    m_source.giveUp();
}

// The computer's day; where it is another at the site's main property, that property's day of this date.
QDate MyDayWindow::today() const
{
    return m_source.now().toUtc().toLocalTime().date();
}

void MyDayWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    m_title = new InkLabel(InkLabel::Ink::Text, centre);
    m_title->setObjectName(u"myDayTitle"_s);
    m_title->setFont(sized(font(), 13, QFont::DemiBold));
    m_notice = new NoticeBar(centre);
    m_notice->setObjectName(u"myDayNotice"_s);
    m_strip = new DayStrips(centre);
    m_strip->setObjectName(u"myDayStrip"_s);
    m_strip->setAccessibleName(tr("My day along its hours"));
    auto *sums = new QWidget(centre);
    auto *left = new QVBoxLayout(sums);
    left->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(sums);
    m_table->setModel(m_cells);
    dressTable(*m_table, u"myDayCells"_s, tr("The sums of my day"), kRowHeight);
    share(*m_table);
    for (const CellModel::Column hidden : {CellModel::Group, CellModel::Ninetieth})
        m_table->setColumnHidden(hidden, true);
    left->addWidget(m_table);
    auto *rows = new QWidget(centre);
    auto *right = new QVBoxLayout(rows);
    right->setContentsMargins(0, 0, 0, 0);
    m_linesTitle = new InkLabel(InkLabel::Ink::Secondary, rows);
    m_linesTitle->setObjectName(u"myDayLinesTitle"_s);
    m_lineTable = new QTableView(rows);
    m_lineTable->setModel(m_lines);
    dressTable(*m_lineTable, u"myDayLines"_s, tr("Rows behind the chosen figure"), kRowHeight);
    share(*m_lineTable);
    right->addWidget(m_linesTitle);
    right->addWidget(m_lineTable, 1);
    auto *halves = new QSplitter(Qt::Horizontal, centre);
    halves->addWidget(sums);
    halves->addWidget(rows);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_strip);
    column->addWidget(halves, 1);
    setCentralWidget(centre);
}

void MyDayWindow::addActions()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_age = new InkLabel(InkLabel::Ink::Faint, this);
    m_age->setObjectName(u"myDayAge"_s);
    m_age->setWordWrap(true);
    foot->addWidget(m_age, 1);
    const auto add = [&](const char *name, const QString &text, QStringView picture, const QKeySequence &key,
                         const std::function<void()> &run) {
        foot->addWidget(buttonOf(*ui::addAction(*this, name, text, picture, key, run), this));
    };
    add("myDayBefore", tr("The day before"), u"chevron-left", QKeySequence(Qt::ALT | Qt::Key_Left),
        [this] { showDay(m_day.addDays(-1)); });
    add("myDayToday", tr("Today"), u"calendar", QKeySequence(Qt::ALT | Qt::Key_Home), [this] { showDay(today()); });
    add("myDayAfter", tr("The day after"), u"chevron-right", QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (m_day < today())
            showDay(m_day.addDays(1));
    });
    add("myDayRefresh", tr("Count again"), u"refresh", QKeySequence(Qt::Key_F5), [this] { refresh(); });
    add("myDayOpen", tr("Open the conversation"), u"chat", QKeySequence(Qt::CTRL | Qt::Key_O),
        [this] { openConversation(); });
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addLayout(foot);
}

void MyDayWindow::showDay(QDate day)
{
    m_day = day;
    m_title->setText(QLocale().toString(day, QLocale::LongFormat));
    m_lines->clear();
    m_linesTitle->setText(tr("Enter on a piece of the strip or on a figure shows the rows it is made of."));
    refresh();
}

void MyDayWindow::refresh()
{
    m_source.giveUp();
    const int asked = ++m_asked;
    m_notice->clear();
    m_age->setText(tr("Counting…"));
    whenDone(m_source.ask({{questionOf(m_login, m_day), report::metricsOf(myDayMetrics())}}), this,
        [this, asked](const Result<std::vector<report::Report>> &made) {
            if (asked == m_asked)
                take(made);
        });
}

void MyDayWindow::take(const Result<std::vector<report::Report>> &made)
{
    if (!made.ok()) {
        showAge();
        if (made.error().kind != ErrorKind::Cancelled)
            m_notice->tell(NoticeBar::Tone::Error, tr("Your day could not be counted. %1").arg(spoken(made.error())),
                tr("Try again"));
        return;
    }
    m_shown = made->front();
    m_strip->show(*m_shown);
    const int row = m_table->currentIndex().row();
    m_cells->show(*m_shown);
    m_table->setCurrentIndex(m_cells->index(std::max(0, std::min(row, m_cells->rowCount() - 1)), 0));
    showAge();
}

void MyDayWindow::showAge()
{
    if (!m_shown)
        return m_age->setText(tr("Nothing counted yet."));
    m_age->setText(tr("Counted at %1, the clocks of %2. The same figures as in the reports of whoever leads you.")
                       .arg(clockTime(m_shown->madeAt, ui::zoneOf(m_shown->agentZone)), m_shown->agentZone));
}

void MyDayWindow::drill()
{
    const CellModel::Row *row = m_cells->rowAt(m_table->currentIndex().row());
    if (row != nullptr && row->cell)
        showLines(*row->metric, row->cell->label);
}

void MyDayWindow::showLines(const report::Metric &metric, const QString &label)
{
    if (!m_shown)
        return;
    const auto answer = std::find_if(m_shown->answers.cbegin(), m_shown->answers.cend(),
        [&](const report::Answer &one) { return one.metric == &metric; });
    if (answer == m_shown->answers.cend())
        return;
    m_lines->show(*m_shown, *answer, m_login, label);
    const QString what = metric.isLabelled && !label.isEmpty() ? labelWord(metric, label) : spoken(metric.title);
    m_linesTitle->setText(tr("%1: %n rows", nullptr, m_lines->rowCount()).arg(what));
    if (m_lines->rowCount() == 0)
        return;
    m_lineTable->setCurrentIndex(m_lines->index(0, 0));
    m_lineTable->setFocus(Qt::OtherFocusReason);
}

void MyDayWindow::openConversation()
{
    const ConversationId conversation = m_lines->conversationAt(m_lineTable->currentIndex().row());
    if (conversation.isSet())
        Q_EMIT conversationWanted(conversation);
}

} // namespace bellhop::ui
