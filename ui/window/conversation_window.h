// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/kit/urgency.h"
#include "ui/window/command_palette.h"
#include "ui/window/conversation_pane.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QAction;

namespace bellhop::ui {

struct Actions;
class ConversationDesk;
class Dialogs;
class QueueModel;

/// What a conversation's own window shares with the main one, which outlives it.
struct MainWindowParts {
    sync::Console &console;
    QueueModel &queue;
    Dialogs &dialogs;
    WaitLimits limits;
    const Actions &actions; ///< The main window's, on the keys that the person has given them.
    /// What the palette offers for these actions.
    std::function<QList<PaletteEntry>(const Actions &actions)> palette;
    ConversationPane::CandidateSource mergeCandidates;
};

/// One conversation in a window of its own, with everything that the main window's pane has. The keys are the same;
/// what is not about this conversation is done in the main window. GUI thread, owned by `TornWindows`.
class ConversationWindow final : public QMainWindow
{
    Q_OBJECT
public:
    ConversationWindow(const MainWindowParts &main, qreal textPoints);
    ~ConversationWindow() override;

    [[nodiscard]] ConversationPane &pane() const;
    void takeKeys(); ///< Some may be others now.

Q_SIGNALS:
    void activated();
    void left(); ///< It is being closed.
    void bringBackWanted();
    void conversationWanted(const bellhop::QueueRow &row); ///< Another one of the guest's.
    /// One of the main window's, by its key, the palette or the menu.
    void mainActionWanted(QAction *action);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(qreal textPoints);
    void connectParts();
    void followMain();
    void follow(QAction &own, QAction &main);
    void showTitle();

    const MainWindowParts m_main;
    std::unique_ptr<Actions> m_actions;
    ConversationDesk *m_desk = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace bellhop::ui
