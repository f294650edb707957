// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"
#include "ui/notice/notice_book.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace bellhop::ui {

class NoticeOutlets;
class QueueModel;

/// What the person chose about notices; kept in their settings.
struct NoticeChoice {
    bool sound = true;
    int volume = 60; ///< 0 to 100.
    bool toasts = true;
    bool names = true; ///< Messages of the desktop name the guest; off where others see the screen.
    bool queue = true; ///< Also guests whom nobody has.
    bool operator==(const NoticeChoice &) const = default;

    [[nodiscard]] static NoticeChoice load();
    void save() const;
};

/// Makes an agent notice what happens while they look elsewhere: collects what is unseen, and tells it outside the
/// window, again and harder to overlook until it is handled. What is on the screen of an active window is seen. GUI
/// thread, owned by the window.
class NoticeDesk final : public QObject
{
    Q_OBJECT
public:
    /// `onScreen`: the conversation in the window that is active, this one or its own; unset: none is. `outlets` must
    /// outlive this.
    NoticeDesk(sync::Console &console, QueueModel &queue, NoticeOutlets &outlets, QWidget &window,
        std::function<ConversationId()> onScreen);

    [[nodiscard]] const NoticeChoice &choice() const { return m_choice; }
    void choose(const NoticeChoice &choice);
    /// Does it all once and says what this computer could not do; empty: everything went out.
    [[nodiscard]] QString test();

    /// Looks again now; by itself each second and after every change.
    void look();

Q_SIGNALS:
    /// In whichever window; it is to come forward.
    void showWanted(bellhop::ConversationId conversation);

private:
    [[nodiscard]] std::vector<Matter> matters() const;
    void addOffers(std::vector<Matter> &matters) const;
    void addGuests(std::vector<Matter> &matters) const;
    void addMentions(std::vector<Matter> &matters) const;
    [[nodiscard]] bool isSeen(ConversationId conversation) const;
    [[nodiscard]] QString guest(ConversationId conversation) const;
    void tell(const Telling &telling);
    void show(ConversationId conversation);

    sync::Console &m_console;
    QueueModel &m_queue;
    NoticeOutlets &m_outlets;
    QWidget &m_window;
    std::function<ConversationId()> m_onScreen;
    NoticeChoice m_choice;
    NoticeBook m_book;
    ConversationId m_told; ///< What the last message of the desktop was about.
    QTimer m_clock;
    QTimer m_soon; ///< Many changes in one turn are one look.
};

} // namespace bellhop::ui
