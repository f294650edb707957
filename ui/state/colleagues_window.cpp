// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/colleagues_window.h"

#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/tables.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/state/colleagues_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kRowHeight = 30;
} // namespace

ColleaguesWindow::ColleaguesWindow(sync::Console &console, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_console(console)
    , m_model(new ColleaguesModel(console, this))
{
    setObjectName(u"colleaguesWindow"_s);
    setWindowTitle(tr("Colleagues"));
    setMinimumSize(460, 360);
    resize(560, 520);
    arrange();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColleaguesWindow::showChosen);
    connect(m_list, &QTableView::activated, this, [this] {
        if (m_form->isVisible())
            m_state->setFocus(Qt::TabFocusReason);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ColleaguesWindow::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (from.column() == 0)
            showChosen();
    });
    connect(m_change, &QPushButton::clicked, this, &ColleaguesWindow::submit);
    connect(m_why, &QLineEdit::returnPressed, this, &ColleaguesWindow::submit);
    connect(&m_second, &QTimer::timeout, m_model, &ColleaguesModel::tick);
    m_second.start(std::chrono::seconds(1));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
    m_list->setFocus();
}

void ColleaguesWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    m_list = new QTableView(centre);
    dressTable(*m_list, u"colleaguesList"_s, tr("Colleagues and what they do"), kRowHeight);
    m_list->setModel(m_model);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(ColleaguesModel::Time, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    m_form = new QWidget(centre);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_title = new InkLabel(InkLabel::Ink::Text, m_form);
    m_title->setObjectName(u"colleagueTitle"_s);
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_state = new QComboBox(m_form);
    m_state->setObjectName(u"colleagueState"_s);
    m_state->setAccessibleName(tr("What they shall do"));
    m_why = new QLineEdit(m_form);
    m_why->setObjectName(u"colleagueWhy"_s);
    m_why->setAccessibleName(tr("The reason"));
    m_why->setMaxLength(190);
    m_error = new InkLabel(InkLabel::Ink::Breach, m_form);
    m_error->setObjectName(u"colleagueError"_s);
    m_error->setWordWrap(true);
    m_change = new QPushButton(tr("Change"), m_form);
    m_change->setObjectName(u"changeStateButton"_s);
    m_change->setToolTip(tr("Change what they do (Enter)"));
    setButtonLook(*m_change, ButtonLook::Primary);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_error, 1);
    foot->addWidget(m_change);
    form->addWidget(m_title);
    form->addWidget(m_state);
    form->addWidget(m_why);
    form->addLayout(foot);
    column->addWidget(m_form);
    setCentralWidget(centre);
}

const AgentCard *ColleaguesWindow::chosen() const
{
    return m_model->at(m_list->currentIndex().row());
}

void ColleaguesWindow::choose(AgentId agent)
{
    const int row = m_model->rowOf(agent);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (m_form->isVisibleTo(this))
        m_state->setFocus(Qt::OtherFocusReason);
}

// What was typed stays while the same colleague is chosen, whatever they do meanwhile: then the desk tells what
// changed.
void ColleaguesWindow::showChosen()
{
    const AgentCard *agent = chosen();
    const StateActor role
        = agent == nullptr ? StateActor::Colleague : actorToward(m_console.me(), agent->id, m_console.teams());
    const bool may = agent != nullptr && agent->state != AgentState::Offline && role != StateActor::Colleague;
    m_form->setVisible(may);
    if (may && agent->id == m_shown && m_why->text().isEmpty())
        m_seen = agent->facts.id; // until they write, what they see is what the list says
    if (!may || agent->id == m_shown)
        return;
    m_shown = agent->id;
    m_seen = agent->facts.id;
    m_choices = stateChoices(m_console.stateRules(), role);
    m_state->clear();
    for (const StateChoice &choice : m_choices)
        m_state->addItem(u"%1  %2"_s.arg(stateMark(choice.state), choice.text));
    m_title->setText(tr("Change what %1 does").arg(agent->name));
    m_why->clear();
    m_why->setPlaceholderText(tr("Why? %1 reads it.").arg(agent->name));
    m_error->clear();
    m_change->setEnabled(true);
}

void ColleaguesWindow::submit()
{
    const AgentCard *agent = chosen();
    const int at = m_state->currentIndex();
    if (agent == nullptr || at < 0 || !m_change->isEnabled())
        return;
    const QString why = m_why->text().trimmed();
    if (why.isEmpty()) {
        m_error->setText(tr("Say why; %1 will read it.").arg(agent->name));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error->clear();
    m_change->setEnabled(false); // until it is answered: not twice
    const StateChoice &choice = m_choices[static_cast<std::size_t>(at)];
    const SetStateOrder order{choice.state, choice.reason, agent->id, m_seen, why};
    whenDone(m_console.setStateOf(order), this, [this, id = agent->id](const Status &status) {
        if (m_shown != id)
            return;
        m_change->setEnabled(true);
        const AgentCard *now = chosen();
        m_seen = now != nullptr ? now->facts.id : m_seen; // what is on the screen by now
        if (!status.ok())
            return m_error->setText(spoken(status.error()));
        m_why->clear();
        m_list->setFocus(Qt::OtherFocusReason);
        m_shown = {}; // the next change is another one
    });
}

void ColleaguesWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace bellhop::ui
