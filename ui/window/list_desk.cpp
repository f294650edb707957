// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/list_desk.h"

#include "ui/kit/queue_words.h"
#include "ui/queue/queue_pane.h"
#include "ui/window/actions.h"

#include <QAction>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

ListDesk::ListDesk(sync::Console &console, QueueModel &queue, QueuePane &pane, const Actions &actions,
    std::shared_ptr<ViewStore> store, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_queue(queue)
    , m_pane(pane)
    , m_actions(actions)
    , m_store(std::move(store))
{
    if (m_store != nullptr)
        m_own = m_store->load();
    connect(&pane, &QueuePane::listAsked, this, [this](const QueueFilter &filter, QueueOrder order) {
        m_actions.byDeadline->setChecked(order == QueueOrder::Deadline);
        m_console.askQueue(filter, order);
    });
    connect(&pane, &QueuePane::viewChosen, this, &ListDesk::open);
    connect(&pane, &QueuePane::viewNamed, this, &ListDesk::keep);
    connect(&pane, &QueuePane::viewForgotten, this, &ListDesk::forget);
    connect(&console, &sync::Console::peopleChanged, this, &ListDesk::takePeople);
    connect(&console, &sync::Console::queueReached, &pane, &QueuePane::setReach);
    connectActions(actions);
    showKeys();
    takePeople();
}

void ListDesk::showKeys()
{
    m_pane.setKeys(m_actions.search->shortcut(), withKey(*m_actions.narrow), withKey(*m_actions.everything),
        withKey(*m_actions.openViews));
}

void ListDesk::connectActions(const Actions &actions)
{
    connect(actions.narrow, &QAction::triggered, &m_pane, &QueuePane::openFilterMenu);
    connect(actions.everything, &QAction::triggered, &m_pane, &QueuePane::clearFilter);
    connect(actions.keepView, &QAction::triggered, &m_pane, &QueuePane::askViewName);
    connect(actions.openViews, &QAction::triggered, &m_pane, &QueuePane::openViewMenu);
    connect(actions.byDeadline, &QAction::triggered, &m_pane,
        [this](bool on) { m_pane.setOrder(on ? QueueOrder::Deadline : QueueOrder::Priority); });
    for (int i = 0; i < actions.views.size(); ++i)
        connect(actions.views.at(i), &QAction::triggered, this, [this, i] { open(i); });
}

void ListDesk::takePeople()
{
    std::vector<TeamId> mine;
    for (const TeamCard &team : m_console.teams()) {
        if (std::find(team.members.begin(), team.members.end(), m_console.me().id) != team.members.end())
            mine.push_back(team.id);
    }
    m_queue.setTeams(mine);
    refresh();
}

/// One's own first, so their keys stay where they are.
void ListDesk::refresh()
{
    m_listed.clear();
    for (const SavedView &view : m_own)
        m_listed.push_back({view, {}});
    for (const TeamCard &team : m_console.teams()) {
        if (std::find(team.members.begin(), team.members.end(), m_console.me().id) == team.members.end())
            continue;
        for (const TeamView &view : team.views)
            m_listed.push_back(
                {{view.name, view.filter, view.byDeadline ? QueueOrder::Deadline : QueueOrder::Priority}, team.name});
    }
    m_pane.setViews(m_listed);
    for (int i = 0; i < m_actions.views.size(); ++i) {
        QAction *go = m_actions.views.at(i);
        const bool there = i < static_cast<int>(m_listed.size());
        go->setVisible(there);
        if (there)
            go->setText(tr("Go to the list “%1”").arg(m_listed[static_cast<std::size_t>(i)].view.name));
    }
}

void ListDesk::open(int index)
{
    if (index < 0 || index >= static_cast<int>(m_listed.size()))
        return;
    const SavedView view = m_listed[static_cast<std::size_t>(index)].view;
    m_pane.setTyped(view.filter);
    m_pane.setOrder(view.order);
    m_pane.view().setFocus(Qt::ShortcutFocusReason);
}

void ListDesk::keep(const QString &name)
{
    SavedView view = m_pane.shownView();
    view.name = name;
    const auto same = std::find_if(m_own.begin(), m_own.end(), [&](const SavedView &own) { return own.name == name; });
    if (same != m_own.end())
        *same = view;
    else
        m_own.push_back(view);
    if (m_store != nullptr)
        m_store->save(m_own);
    refresh();
}

void ListDesk::forget(int index)
{
    if (index < 0 || index >= static_cast<int>(m_own.size()))
        return;
    m_own.erase(m_own.begin() + index);
    if (m_store != nullptr)
        m_store->save(m_own);
    refresh();
}

void ListDesk::notice(const std::vector<QueueRow> &changed)
{
    const AgentId me = m_console.me().id;
    for (const QueueRow &row : changed) {
        if (!row.given || row.owner != me || !isLive(row.status))
            continue;
        const QueueRow *before = m_queue.find(row.id);
        if (before == nullptr || before->epoch != row.epoch)
            Q_EMIT given(row.id, givenSentence(*row.given));
    }
}

} // namespace bellhop::ui
