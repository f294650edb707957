// SPDX-License-Identifier: GPL-3.0-or-later
// What is done from the wallboard, and the rows it is done to.
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/state/colleagues_window.h"
#include "ui/state/state_words.h"
#include "ui/transfer/reason_sheet.h"
#include "ui/wallboard/agent_tile_model.h"
#include "ui/wallboard/agent_tile_view.h"
#include "ui/wallboard/board_words.h"
#include "ui/wallboard/figure_strip.h"
#include "ui/wallboard/tv_wall.h"
#include "ui/wallboard/wallboard_window.h"
#include "ui/window/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QScreen>
#include <QTableView>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

TalkModel::Row WallboardWindow::rowOf(const report::BoardTalk &talk) const
{
    TalkModel::Row row;
    row.id = talk.id;
    row.epoch = talk.epoch;
    row.ownerKind = talk.ownerKind;
    row.owner = talk.owner;
    row.guest = m_guestName(talk.id);
    if (row.guest.isEmpty())
        row.guest = tr("Conversation %1").arg(talk.id.value);
    if (const report::BoardProperty *property = m_board->property(talk.property))
        row.property = property->name;
    if (const report::BoardAgent *agent = m_board->agent(talk.owner))
        row.ownerName = agent->name;
    else if (talk.owner.isSet())
        row.ownerName = colleagueNamed(talk.owner);
    row.waitingSince = talk.waitingSince;
    row.windowUntil = talk.windowUntil;
    row.pressure = talk.ownerKind == OwnerKind::Ai ? report::Pressure::Calm : report::pressureOf(*m_board, talk, now());
    return row;
}

/// A team's guest may be with somebody of another.
QString WallboardWindow::colleagueNamed(AgentId id) const
{
    const std::vector<AgentCard> agents = m_console.agents();
    const auto found = std::ranges::find(agents, id, &AgentCard::id);
    return found == agents.end() ? QString() : found->name;
}

std::vector<TalkModel::Row> WallboardWindow::lateRows() const
{
    std::vector<TalkModel::Row> rows;
    for (const report::BoardAnswer &late : m_board->day.late) {
        report::BoardTalk talk;
        talk.id = late.conversation;
        talk.property = late.property;
        talk.ownerKind = OwnerKind::Agent;
        talk.owner = late.agent;
        rows.push_back(rowOf(talk));
        rows.back().lateAt = late.at;
    }
    return rows;
}

const TalkModel::Row *WallboardWindow::chosenTalk() const
{
    return m_rows->rowAt(m_talks->currentIndex().row());
}

/// The tile's; else who has the chosen conversation.
AgentId WallboardWindow::chosenAgent() const
{
    const report::BoardAgent *agent = m_tiles->agentAt(m_agents->currentIndex().row());
    return agent != nullptr ? agent->id : AgentId();
}

bool WallboardWindow::may(Operation operation) const
{
    const ActorRole role = m_console.me().role == Role::Admin ? ActorRole::Admin
        : m_console.me().role == Role::Supervisor             ? ActorRole::Supervisor
                                                              : ActorRole::OtherAgent;
    return permission(operation, role).allowed;
}

void WallboardWindow::updateActions()
{
    const TalkModel::Row *talk = chosenTalk();
    const bool isOpen = talk != nullptr && talk->epoch != 0;
    const bool isMine = isOpen && talk->owner == m_console.me().id;
    const bool isAnAgents = isOpen && talk->ownerKind == OwnerKind::Agent;
    m_peek->setEnabled(talk != nullptr);
    m_whisper->setEnabled(talk != nullptr && may(Operation::Note));
    m_takeOver->setEnabled(isOpen && !isMine && may(isAnAgents ? Operation::TakeOver : Operation::Claim));
    m_requeue->setEnabled(isOpen && talk->ownerKind != OwnerKind::Nobody && may(Operation::Release));
    const AgentId agent = m_agents->hasFocus() || talk == nullptr ? chosenAgent() : talk->owner;
    const StateActor role = actorToward(m_console.me(), agent, m_console.teams());
    m_state->setEnabled(agent.isSet() && role != StateActor::Colleague);
}

void WallboardWindow::peek()
{
    if (const TalkModel::Row *talk = chosenTalk())
        Q_EMIT conversationWanted(talk->id);
}

/// What nobody has is simply claimed.
void WallboardWindow::takeOver()
{
    const TalkModel::Row *talk = chosenTalk();
    if (talk == nullptr || !m_takeOver->isEnabled())
        return;
    if (talk->ownerKind == OwnerKind::Agent)
        return ask(Ask::TakeOver);
    const QString guest = talk->guest;
    whenDone(m_console.claim(talk->id), this, [this, guest](const Result<QueueRow> &row) {
        finish(row.ok() ? done() : Status(row.error()), tr("%1 is yours now.").arg(guest));
    });
}

void WallboardWindow::ask(Ask what)
{
    const TalkModel::Row *talk = chosenTalk();
    if (talk == nullptr)
        return;
    m_ask = what;
    m_asked = *talk;
    const QString owner = !talk->ownerName.isEmpty() ? talk->ownerName
        : talk->ownerKind == OwnerKind::Ai           ? tr("Whoever takes it from the assistant")
                                                     : tr("Whoever takes it");
    switch (what) {
    case Ask::Whisper:
        return m_sheet->openFor(tr("Whisper about %1: a note that only colleagues see").arg(talk->guest), owner,
            tr("Whisper"), tr("What shall they know? %1 reads it; the guest never does.").arg(owner));
    case Ask::TakeOver:
        return m_sheet->openFor(
            tr("Take %1 over from %2. They are told.").arg(talk->guest, owner), owner, tr("Take over"));
    case Ask::Requeue:
        return m_sheet->openFor(
            tr("Put %1 back into the queue, where anybody can claim it").arg(talk->guest), owner, tr("Put back"));
    }
}

void WallboardWindow::answer(const QString &words)
{
    const TalkModel::Row talk = m_asked;
    switch (m_ask) {
    case Ask::Whisper: {
        std::vector<AgentId> meant;
        if (talk.owner.isSet() && talk.owner != m_console.me().id)
            meant.push_back(talk.owner);
        return whenDone(m_console.addNote(talk.id, words, meant), this, [this, talk](const Status &status) {
            finish(status,
                talk.ownerName.isEmpty() ? tr("Noted with %1.").arg(talk.guest)
                                         : tr("Whispered to %1 about %2.").arg(talk.ownerName, talk.guest));
        });
    }
    case Ask::TakeOver:
        return whenDone(m_console.takeOver(talk.id, talk.epoch, words), this, [this, talk](const Status &status) {
            finish(status, tr("%1 is yours now; %2 was told why.").arg(talk.guest, talk.ownerName));
        });
    case Ask::Requeue:
        return whenDone(m_console.release(talk.id, talk.epoch, words), this,
            [this, talk](const Status &status) { finish(status, tr("%1 is back in the queue.").arg(talk.guest)); });
    }
}

void WallboardWindow::finish(const Status &status, const QString &done)
{
    if (!status.ok() && m_sheet->isVisible())
        return m_sheet->refuse(spoken(status.error()));
    m_sheet->hide();
    m_notice->tell(
        status.ok() ? NoticeBar::Tone::Info : NoticeBar::Tone::Error, status.ok() ? done : spoken(status.error()));
    m_talks->setFocus(Qt::OtherFocusReason);
    m_source.readNow();
}

void WallboardWindow::openState()
{
    const TalkModel::Row *talk = chosenTalk();
    const AgentId agent = m_agents->hasFocus() || talk == nullptr ? chosenAgent() : talk->owner;
    if (!m_colleagues) {
        m_colleagues = new ColleaguesWindow(m_console, this);
        m_colleagues->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_colleagues->show();
    m_colleagues->raise();
    m_colleagues->activateWindow();
    m_colleagues->choose(agent);
}

void WallboardWindow::openTv()
{
    if (!m_wall) {
        m_wall = new TvWall(this);
        m_wall->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_wall, &TvWall::left, this, [this] { activateWindow(); });
    }
    m_wall->setGeometry(screen()->geometry());
    m_wall->showFullScreen();
    m_wall->activateWindow();
    refresh();
}

void WallboardWindow::openPalette()
{
    QList<PaletteEntry> entries;
    for (QAction *action : {m_peek, m_whisper, m_takeOver, m_requeue, m_state, m_tv, m_refresh}) {
        QString title = action->text();
        entries << PaletteEntry{title.remove(u'…'), action->shortcut().toString(QKeySequence::NativeText),
            action->icon(), action->isEnabled(), [action] { action->trigger(); }};
    }
    for (const report::FigureWords &words : report::boardFigures()) {
        entries << PaletteEntry{
            figureTitle(words.figure), tr("Its conversations"), icon(u"search"), true, [this, figure = words.figure] {
                m_figure = figure;
                choose(Subject::Figure);
            }};
    }
    if (m_board) {
        for (const report::BoardAgent &agent : m_board->agents) {
            entries << PaletteEntry{agent.name, stateWord(agent.state), icon(u"user"), true, [this, id = agent.id] {
                                        m_agent = id;
                                        choose(Subject::Agent);
                                    }};
        }
    }
    m_palette->open(entries);
}

void WallboardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet->isVisible())
        Q_EMIT m_sheet->cancelled();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace bellhop::ui
