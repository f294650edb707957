// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QObject>

#include <set>

namespace bellhop::ui {

struct Actions;
class QueueModel;

/// Notes that mean this agent: marks their conversations in the list, says it when one comes, and leads to the oldest.
/// GUI thread, owned by the window.
class MentionDesk final : public QObject
{
    Q_OBJECT
public:
    MentionDesk(sync::Console &console, QueueModel &queue, const Actions &actions, QObject *parent);

    /// Of those in the list.
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

Q_SIGNALS:
    void countChanged(int count);
    /// To be told, unless that conversation is on the screen.
    void mentioned(bellhop::ConversationId conversation, const QString &text);
    void showWanted(bellhop::ConversationId conversation);

private:
    void refresh();
    void goToNext();

    sync::Console &m_console;
    QueueModel &m_queue;
    const Actions &m_actions;
    std::set<MessageId> m_told;
    std::set<ConversationId> m_shown;
};

} // namespace bellhop::ui
