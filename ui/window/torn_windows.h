// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/conversation_pane.h"
#include "ui/window/conversation_window.h"

#include <QObject>

#include <memory>
#include <vector>

namespace bellhop::ui {

class ConversationDesk;

/// The conversations that are in windows of their own. A conversation is in one window at a time, with what was begun
/// in it; the console watches them all, and is told which one the person sits in front of. GUI thread, owned by the
/// main window.
class TornWindows final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = sync::Console::kMostThreads - 1;

    TornWindows(const MainWindowParts &parts, ConversationDesk &main);
    /// Closes them; drafts are kept.
    ~TornWindows() override;

    /// Null: it is in none.
    [[nodiscard]] ConversationWindow *find(ConversationId conversation) const;
    /// The one in which it is, or would be opened.
    [[nodiscard]] ConversationPane &paneOf(ConversationId conversation) const;
    /// The conversation in the window that is active; unset: none of ours is, or nothing is open in it.
    [[nodiscard]] ConversationId inFront() const;

    /// The main window's goes into a window of its own; says there why it cannot.
    void tearOff();
    /// It is open in the main window afterwards.
    void bringBack(ConversationId conversation);
    /// The person sits in front of the main window.
    void mainActivated() { sitDown(m_main); }
    void takeKeys(); ///< Some may be others now.
    /// Asks for each whether what was said there may be lost.
    [[nodiscard]] bool mayCloseAll();
    void closeAll();

Q_SIGNALS:
    void tornOff(bellhop::ConversationId conversation);
    /// Its window was closed, without being brought back.
    void closed(bellhop::ConversationId conversation);
    void broughtBack(bellhop::ConversationId conversation);
    void mainActionWanted(bellhop::ConversationId from, QAction *action);
    void nextWanted(bellhop::ConversationId from);
    void conversationWanted(const bellhop::QueueRow &row);
    void sourceWanted(qint64 item); ///< Of the house's knowledge.

private:
    struct Torn {
        std::unique_ptr<ConversationWindow> window;
        int place = 0; ///< Whose geometry it has.
    };
    ConversationWindow &add();
    void connectWindow(ConversationWindow &window);
    void sitDown(ConversationPane &pane);
    void look(const ConversationPane &pane);
    /// Gone from here, its place remembered, nothing open in it.
    ConversationPane::Carried take(ConversationWindow &window);
    void forget(ConversationWindow &window);

    const MainWindowParts m_parts;
    const ConversationDesk &m_mainDesk;
    ConversationPane &m_main;
    std::vector<Torn> m_windows;
    std::vector<std::unique_ptr<ConversationWindow>> m_gone; ///< Closed, until the call from within them has returned.
    ConversationPane *m_front; ///< Of the window that was active last.
};

} // namespace bellhop::ui
