// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_window.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/tables.h"
#include "ui/kit/widgets.h"
#include "ui/transfer/reason_sheet.h"
#include "ui/wallboard/age_label.h"
#include "ui/wallboard/agent_tile_model.h"
#include "ui/wallboard/agent_tile_view.h"
#include "ui/wallboard/board_words.h"
#include "ui/wallboard/figure_strip.h"
#include "ui/wallboard/queue_line_model.h"
#include "ui/wallboard/tv_wall.h"
#include "ui/window/command_palette.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowHeight = 28;
constexpr int kNumberWidth = 76;
constexpr int kExpectedWidth = 128;

QVBoxLayout *columnIn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

InkLabel *titleIn(QWidget *parent, const QString &text)
{
    auto *label = new InkLabel(InkLabel::Ink::Secondary, parent);
    label->setText(text);
    label->setFont(sized(parent->font(), 10, QFont::DemiBold));
    return label;
}

} // namespace

WallboardWindow::WallboardWindow(sync::Console &console, BoardSource &source, GuestName guestName, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_console(console)
    , m_source(source)
    , m_guestName(std::move(guestName))
{
    setObjectName(u"wallboardWindow"_s);
    setWindowTitle(tr("Wallboard"));
    setMinimumSize(960, 560);
    resize(1366, 768);
    m_freshness.setLink(console.link());
    arrange();
    connectParts();
    m_figures->choose(m_figure);
    updateActions();
    refreshAge();
    m_second.start(std::chrono::seconds(1));
    m_source.begin();
}

WallboardWindow::~WallboardWindow()
{
    m_source.end();
}

void WallboardWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    m_figures = new FigureStrip(centre);
    m_notice = new NoticeBar(centre);
    m_notice->setObjectName(u"boardNotice"_s);
    m_sheet = new ReasonSheet(centre);
    m_sheet->hide();
    column->addWidget(makeHead(centre));
    column->addWidget(m_figures);
    column->addWidget(m_notice);
    column->addWidget(makeBoard(centre), 1);
    column->addWidget(m_sheet);
    column->addWidget(makeActions(centre));
    setCentralWidget(centre);
    m_palette = new CommandPalette(this);
}

QWidget *WallboardWindow::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new InkLabel(InkLabel::Ink::Text, head);
    title->setText(tr("Wallboard"));
    title->setFont(sized(font(), 13, QFont::DemiBold));
    m_by = new QComboBox(head);
    m_by->setObjectName(u"boardBy"_s);
    m_by->setAccessibleName(tr("What the queues are"));
    m_by->setToolTip(tr("Queues by property or by team"));
    m_by->addItem(tr("By property"), static_cast<int>(report::QueueBy::Property));
    m_by->addItem(tr("By team"), static_cast<int>(report::QueueBy::Team));
    m_by->setMinimumWidth(m_by->sizeHint().width() + 16);
    m_age = new AgeLabel(head);
    m_refresh
        = ui::addAction(*this, "boardRefresh", tr("Read now"), u"refresh", Qt::Key_F5, [this] { m_source.readNow(); });
    m_tv = ui::addAction(*this, "boardTv", tr("Show on the wall"), u"panel", Qt::Key_F11, [this] { openTv(); });
    row->addWidget(title);
    row->addSpacing(12);
    row->addWidget(m_age);
    row->addStretch(1);
    row->addWidget(m_by);
    row->addWidget(buttonOf(*m_refresh, head));
    row->addWidget(buttonOf(*m_tv, head));
    return head;
}

QWidget *WallboardWindow::makeBoard(QWidget *parent)
{
    auto *board = new QSplitter(Qt::Horizontal, parent);
    auto *left = new QSplitter(Qt::Vertical, board);
    auto *queues = new QWidget(left);
    m_lines = new QueueLineModel(this);
    m_queues = new QTableView(queues);
    dressTable(*m_queues, u"boardQueues"_s, tr("Queues"), kRowHeight);
    m_queues->setModel(m_lines);
    m_queues->horizontalHeader()->setDefaultSectionSize(kNumberWidth);
    m_queues->setColumnWidth(QueueLineModel::Expected, kExpectedWidth);
    m_queues->horizontalHeader()->setSectionResizeMode(QueueLineModel::Name, QHeaderView::Stretch);
    auto *queueColumn = columnIn(queues, 6);
    queueColumn->addWidget(titleIn(queues, tr("Queues")));
    queueColumn->addWidget(m_queues, 1);
    left->addWidget(queues);
    left->addWidget(makeTalks(left));
    left->setSizes({200, 320});
    left->setChildrenCollapsible(false);
    auto *agents = new QWidget(board);
    m_tiles = new AgentTileModel(this);
    m_agents = new AgentTileView(*m_tiles, agents);
    auto *agentColumn = columnIn(agents, 6);
    agentColumn->addWidget(titleIn(agents, tr("Agents, whom to look at first")));
    agentColumn->addWidget(m_agents, 1);
    board->addWidget(left);
    board->addWidget(agents);
    board->setSizes({800, 520});
    board->setStretchFactor(0, 3);
    board->setStretchFactor(1, 2);
    board->setChildrenCollapsible(false);
    return board;
}

QWidget *WallboardWindow::makeTalks(QWidget *parent)
{
    auto *talks = new QWidget(parent);
    m_talksTitle = titleIn(talks, {});
    m_talksTitle->setObjectName(u"boardTalksTitle"_s);
    m_rows = new TalkModel(this);
    m_talks = new QTableView(talks);
    dressTable(*m_talks, u"boardTalks"_s, tr("Conversations behind the number"), kRowHeight);
    m_talks->setModel(m_rows);
    m_talks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *column = columnIn(talks, 6);
    column->addWidget(m_talksTitle);
    column->addWidget(m_talks, 1);
    return talks;
}

QWidget *WallboardWindow::makeActions(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    constexpr int both = Qt::CTRL | Qt::SHIFT;
    m_peek = ui::addAction(*this, "boardPeek", tr("Peek"), u"chat", Qt::Key_F2, [this] { peek(); });
    m_whisper = ui::addAction(
        *this, "boardWhisper", tr("Whisper…"), u"note", QKeySequence(both | Qt::Key_N), [this] { ask(Ask::Whisper); });
    m_takeOver = ui::addAction(
        *this, "boardTakeOver", tr("Take over…"), u"claim", QKeySequence(both | Qt::Key_O), [this] { takeOver(); });
    m_requeue = ui::addAction(*this, "boardRequeue", tr("Back to the queue…"), u"release",
        QKeySequence(both | Qt::Key_R), [this] { ask(Ask::Requeue); });
    m_state = ui::addAction(*this, "boardState", tr("Change what they do…"), u"users", QKeySequence(both | Qt::Key_P),
        [this] { openState(); });
    for (QAction *action : {m_peek, m_whisper, m_takeOver, m_requeue, m_state})
        row->addWidget(buttonOf(*action, foot));
    row->addStretch(1);
    auto *palette = ui::addAction(*this, "boardPalette", tr("Do or go anywhere"), u"command",
        QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    row->addWidget(buttonOf(*palette, foot));
    return foot;
}

void WallboardWindow::connectParts()
{
    connect(&m_source, &BoardSource::boardRead, this, &WallboardWindow::take);
    connect(&m_source, &BoardSource::readFailed, this, [this](const Error &error) {
        m_freshness.failed(spoken(error));
        refreshAge();
    });
    connect(&m_console, &sync::Console::linkChanged, this, [this](const sync::Link &link) {
        m_freshness.setLink(link);
        refreshAge();
        updateActions();
    });
    connect(&m_console, &sync::Console::stirred, this, [this] { m_freshness.stirred(); });
    connect(&m_console, &sync::Console::confirmed, this, [this] {
        m_freshness.confirmed();
        refreshAge();
    });
    connect(&m_second, &QTimer::timeout, this, &WallboardWindow::refresh);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        if (m_subject == Subject::Queue)
            choose(Subject::Figure);
        refresh();
    });
    connect(m_figures, &FigureStrip::picked, this, [this](report::Figure figure) {
        m_figure = figure;
        choose(Subject::Figure);
        if (figure == report::Figure::FreeCapacity)
            m_agents->setFocus(Qt::OtherFocusReason);
    });
    const auto pickQueue = [this](const QModelIndex &index) {
        if (const report::QueueLine *line = m_lines->lineAt(index.row())) {
            m_queue = *line;
            choose(Subject::Queue);
        }
    };
    connect(m_queues, &QTableView::clicked, this, pickQueue);
    connect(m_queues, &QTableView::activated, this, pickQueue);
    const auto pickAgent = [this](const QModelIndex &index) {
        if (const report::BoardAgent *agent = m_tiles->agentAt(index.row())) {
            m_agent = agent->id;
            choose(Subject::Agent);
        }
    };
    connect(m_agents, &QListView::clicked, this, pickAgent);
    connect(m_agents, &QListView::activated, this, pickAgent);
    connect(m_agents->selectionModel(), &QItemSelectionModel::currentChanged, this, &WallboardWindow::updateActions);
    connect(m_talks->selectionModel(), &QItemSelectionModel::currentChanged, this, &WallboardWindow::updateActions);
    connect(m_talks, &QTableView::activated, this, &WallboardWindow::peek);
    connect(m_notice, &NoticeBar::dismissed, m_notice, &NoticeBar::clear);
    connect(m_sheet, &ReasonSheet::given, this, &WallboardWindow::answer);
    connect(m_sheet, &ReasonSheet::cancelled, this, [this] {
        m_sheet->hide();
        m_talks->setFocus(Qt::OtherFocusReason);
    });
}

Instant WallboardWindow::now() const
{
    return m_board ? m_board->at + milliseconds(m_sinceLook.elapsed()) : m_console.now();
}

void WallboardWindow::age(milliseconds by)
{
    m_freshness.age(by);
    refreshAge();
}

void WallboardWindow::take(const std::shared_ptr<const report::Board> &board)
{
    m_board = board;
    m_sinceLook.start();
    m_freshness.read();
    if (!board->mayLook)
        m_notice->tell(NoticeBar::Tone::Warning,
            tr("A wallboard is for supervisors and administrators: this account is shown none."));
    refresh();
}

/// Once a second, and with each look.
void WallboardWindow::refresh()
{
    refreshAge();
    if (!m_board)
        return;
    const AgentId agent = chosenAgent();
    const report::QueueLine *chosen = m_lines->lineAt(m_queues->currentIndex().row());
    const std::optional<report::QueueLine> queue = chosen == nullptr ? std::nullopt : std::optional(*chosen);
    const StateRules rules = m_console.stateRules();
    const auto by = static_cast<report::QueueBy>(m_by->currentData().toInt());
    m_figures->show(*m_board, now());
    m_lines->show(*m_board, by, now());
    m_tiles->show(m_board, rules, now());
    if (const int row = m_tiles->rowOf(agent); row >= 0 && row != m_agents->currentIndex().row())
        m_agents->setCurrentIndex(m_tiles->index(row));
    if (queue && !m_queues->currentIndex().isValid())
        m_queues->setCurrentIndex(m_lines->index(std::max(0, m_lines->rowOf(*queue)), 0));
    if (m_wall) {
        m_wall->setQueues(by);
        m_wall->show(m_board, rules, now());
    }
    showTalks();
}

void WallboardWindow::refreshAge()
{
    m_age->tell(m_freshness);
    if (m_wall)
        m_wall->tell(m_freshness);
}

void WallboardWindow::choose(Subject subject)
{
    m_subject = subject;
    if (subject == Subject::Figure)
        m_figures->choose(m_figure);
    else
        m_figures->release();
    showTalks();
    if (m_rows->rowCount() > 0) {
        m_talks->setCurrentIndex(m_rows->index(0, 0));
        m_talks->setFocus(Qt::OtherFocusReason);
    }
}

void WallboardWindow::showTalks()
{
    if (!m_board)
        return;
    const TalkModel::Row *chosen = chosenTalk();
    const ConversationId before = chosen != nullptr ? chosen->id : ConversationId();
    QString title;
    std::vector<TalkModel::Row> rows = rowsOfSubject(title);
    m_talksTitle->setText(title);
    m_rows->show(std::move(rows), now());
    const int row = m_rows->rowOf(before);
    if (row >= 0 && m_talks->currentIndex().row() != row)
        m_talks->setCurrentIndex(m_rows->index(row, 0));
    updateActions();
}

std::vector<TalkModel::Row> WallboardWindow::rowsOfSubject(QString &title) const
{
    std::vector<TalkModel::Row> rows;
    const auto add = [this, &rows](const report::BoardTalk *talk) { rows.push_back(rowOf(*talk)); };
    if (m_subject == Subject::Figure) {
        title = figureTitle(m_figure);
        if (m_figure == report::Figure::ServiceLevel) {
            title = tr("Answered too late today, newest first");
            return lateRows();
        }
        if (m_figure == report::Figure::FreeCapacity)
            title = tr("Free capacity is the agents', not conversations'");
        for (const report::BoardTalk *talk : report::talksBehind(*m_board, m_figure, now()))
            add(talk);
        return rows;
    }
    const report::BoardAgent *agent = m_board->agent(m_agent);
    title = m_subject == Subject::Queue ? tr("Open in %1, the longest wait first").arg(m_queue.name)
        : agent != nullptr              ? tr("Open with %1, the longest wait first").arg(agent->name)
                                        : QString();
    std::vector<const report::BoardTalk *> talks;
    for (const report::BoardTalk &talk : m_board->talks) {
        if (m_subject == Subject::Queue ? report::isOfLine(*m_board, m_queue, talk) : talk.owner == m_agent)
            talks.push_back(&talk);
    }
    std::sort(talks.begin(), talks.end(), [](const report::BoardTalk *a, const report::BoardTalk *b) {
        if (a->waitingSince.isSet() != b->waitingSince.isSet())
            return a->waitingSince.isSet();
        return std::pair(a->waitingSince, a->id) < std::pair(b->waitingSince, b->id);
    });
    std::for_each(talks.begin(), talks.end(), add);
    return rows;
}

} // namespace bellhop::ui
