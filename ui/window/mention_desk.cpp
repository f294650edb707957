// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mention_desk.h"

#include "ui/queue/queue_model.h"
#include "ui/window/actions.h"

#include <QAction>

namespace bellhop::ui {

MentionDesk::MentionDesk(sync::Console &console, QueueModel &queue, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_queue(queue)
    , m_actions(actions)
{
    connect(&console, &sync::Console::mentionsChanged, this, &MentionDesk::refresh);
    connect(&queue, &QueueModel::countsChanged, this, &MentionDesk::refresh); // a row came or went
    connect(actions.nextMention, &QAction::triggered, this, &MentionDesk::goToNext);
    refresh();
}

void MentionDesk::refresh()
{
    std::set<ConversationId> shown;
    for (const Mention &mention : m_console.mentions()) {
        if (m_queue.find(mention.conversation) == nullptr)
            continue;
        shown.insert(mention.conversation);
        if (m_told.insert(mention.message).second)
            Q_EMIT mentioned(mention.conversation,
                tr("%1 mentioned you: “%2”").arg(mention.author, mention.text.simplified().left(160)));
    }
    m_actions.nextMention->setEnabled(!shown.empty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_queue.setMentions(m_shown);
    Q_EMIT countChanged(count());
}

void MentionDesk::goToNext()
{
    for (const Mention &mention : m_console.mentions()) {
        if (m_shown.count(mention.conversation) > 0) {
            Q_EMIT showWanted(mention.conversation);
            return;
        }
    }
}

} // namespace bellhop::ui
