// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/queue/filter_menu.h"
#include "ui/queue/view_store.h"

#include <QObject>

#include <memory>

namespace bellhop::ui {

struct Actions;
class QueueModel;
class QueuePane;

/// The list as it is asked for: narrowing and order by key, lists under a name (this person's own and those of their
/// teams), and what the console is told of it. Says when this person was given a conversation, and why. GUI thread,
/// owned by the window.
class ListDesk final : public QObject
{
    Q_OBJECT
public:
    /// `store` null: own lists last as long as the window.
    ListDesk(sync::Console &console, QueueModel &queue, QueuePane &pane, const Actions &actions,
        std::shared_ptr<ViewStore> store, QObject *parent);

    [[nodiscard]] const std::vector<ListedView> &views() const { return m_listed; }
    void open(int index);
    void showKeys(); ///< Some may be others now.
    /// Before the list takes them.
    void notice(const std::vector<QueueRow> &changed);

Q_SIGNALS:
    /// "You were given this: …"
    void given(bellhop::ConversationId conversation, const QString &text);

private:
    void connectActions(const Actions &actions);
    void takePeople();
    void keep(const QString &name);
    void forget(int index);
    void refresh();

    sync::Console &m_console;
    QueueModel &m_queue;
    QueuePane &m_pane;
    const Actions &m_actions;
    std::shared_ptr<ViewStore> m_store;
    std::vector<SavedView> m_own;
    std::vector<ListedView> m_listed;
};

} // namespace bellhop::ui
