// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/net/web_socket_client.h"
#include "core/sync/console_options.h"
#include "core/sync/hub_frames.h"

#include <QObject>
#include <QSemaphore>
#include <QTimer>

#include <memory>

namespace bellhop::sync {

/// What a question for a ticket brought.
struct TicketAnswer {
    int attempt = 0;
    QString ticket;
    std::optional<Error> error;
};

/// The connection to a hub: a ticket and a welcome each time, reconnecting with growing, jittered pauses for as long
/// as the console lives, at the next relay of the list when one is gone or says goodbye. Lives in the link's thread;
/// LiveConsole owns the thread.
class HubLink final : public QObject
{
    Q_OBJECT
public:
    explicit HubLink(const ConsoleOptions &options);
    ~HubLink() override;

    void start();
    void takeTicket(const bellhop::sync::TicketAnswer &answer);
    /// Queued behind what is being sent; Network when the hub has not welcomed us.
    [[nodiscard]] Status send(QByteArray frame);
    /// What this person looks at; said again after every reconnect.
    void setFocus(ConversationId conversation);
    /// Best effort.
    void sayTyping(ConversationId conversation);
    /// Cuts and connects at once with a new ticket.
    void renew();
    /// Cuts and connects after the usual pause.
    void giveUp(const QString &reason);
    /// Says goodbye, waits half a second at most; nothing comes afterwards.
    void stop();

Q_SIGNALS:
    void ticketWanted(int attempt);
    void opened(const bellhop::sync::Welcome &welcome);
    /// `reason` is for people. Also after an attempt that failed.
    void closed(const QString &reason);
    void changeSeen(const bellhop::sync::ChangeHint &hint);
    void pulseSeen(const bellhop::sync::Pulse &pulse);
    void companySeen(const bellhop::sync::Company &company);
    void answered(const bellhop::sync::Answered &answer);

private:
    enum class Phase { Stopped, Pausing, AskingTicket, Connecting, Welcoming, Open };

    void connectNow();
    void connectWith(const QString &ticket);
    void receive(int attempt, const QByteArray &text);
    void handle(const HubFrame &frame);
    void welcome(const Welcome &welcome);
    void leave(const Goodbye &goodbye);
    /// What a failure says about the relay that was tried.
    enum class Blame { Relay, Ticket };
    void fail(int attempt, const QString &reason, Blame blame = Blame::Relay);
    [[nodiscard]] QString reasonOf(const Error &error) const;

    [[nodiscard]] QString nameOf(std::size_t hub) const;

    std::vector<QUrl> m_hubs; ///< Never empty.
    std::size_t m_hub = 0; ///< The one in use or tried next.
    Backoff m_backoff;
    std::unique_ptr<net::WebSocketClient> m_client;
    QTimer *m_timer = nullptr; ///< The pause between two attempts, or the limit of one.
    Phase m_phase = Phase::Stopped;
    int m_attempt = 0;
    ConversationId m_focus;
    /// Released by the socket's thread when a connection has closed.
    std::shared_ptr<QSemaphore> m_farewell = std::make_shared<QSemaphore>();
};

} // namespace bellhop::sync
