// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/kit/urgency.h"

#include <QAction>
#include <QObject>

class QSplitter;

namespace bellhop::ui {

struct Actions;
class ConversationPane;
class Dialogs;
class GuestPane;
class QueueModel;

/// What every window with a conversation has in common: its pane, the guest's facts beside it, and the commands that
/// are about it. The main window has one, and so has each conversation in a window of its own. GUI thread, owned by the
/// window.
class ConversationDesk final : public QObject
{
    Q_OBJECT
public:
    /// Adds pane and facts at the end of the splitter, which owns them. `textPoints`: of the messages.
    ConversationDesk(sync::Console &console, QueueModel &queue, const Actions &actions, Dialogs &dialogs,
        const WaitLimits &limits, qreal textPoints, QSplitter &splitter, QObject *parent);

    [[nodiscard]] ConversationPane &pane() const { return *m_pane; }
    [[nodiscard]] qreal textPoints() const { return m_textPoints; }
    /// The commands that are done here; what others do is for the window to say.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }
    /// The facts come and go with the room there is, unless the person has hidden them.
    void fit(bool hasRoom);
    void showFacts();

    static constexpr int kGuestWidth = 272; ///< Pixels that the facts take.

Q_SIGNALS:
    void conversationWanted(const bellhop::QueueRow &row); ///< Another one of the guest's.

private:
    template <typename Receiver, typename Slot> void bind(QAction *action, Receiver *receiver, Slot slot)
    {
        connect(action, &QAction::triggered, receiver, slot);
        m_commands << action;
    }
    void connectConversation();
    void connectSending();
    void connectLooking();
    void openSnooze();
    void changeText(qreal by);

    sync::Console &m_console;
    const Actions &m_actions;
    ConversationPane *m_pane;
    GuestPane *m_guest;
    QList<QAction *> m_commands;
    qreal m_textPoints;
    bool m_guestHiddenByPerson = false;
};

} // namespace bellhop::ui
