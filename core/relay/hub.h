// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/relay/command_desk.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace bellhop::relay {

/// The consoles on the line: lets them in by ticket, tells them of changes and company, takes their orders. Works on
/// the server's I/O thread; other threads reach it through the methods marked "any thread".
class Hub final : public std::enable_shared_from_this<Hub>
{
public:
    struct Options {
        QString relay;
        int consoles = 1000; ///< Beyond: 503.
        qsizetype frameBytes = 64 * 1024; ///< A longer order is answered with an error.
        int ordersInFlight = 200; ///< Of one console; beyond: QueueFull.
    };
    using Post = std::function<void(std::function<void()>)>;

    /// `post` runs something on the I/O thread; `onAudience` is told when the first console comes and the last goes.
    Hub(CommandDesk &desk, Options options, Post post, std::function<void(bool)> onAudience);
    Q_DISABLE_COPY_MOVE(Hub)

    /// An Upgrade of `/events`. I/O thread.
    void upgrade(const net::HttpRequest &request, const std::shared_ptr<net::PendingSocket> &pending);

    /// Any thread.
    void publish(std::vector<QByteArray> frames, qint64 seq);
    /// Sessions that ended elsewhere: a goodbye, then the line is cut. Any thread.
    void cut(const std::vector<SessionId> &sessions, QLatin1String reason);
    /// Forgets who has stopped typing; now and then, while the feed tells all there is, says up to where everything was
    /// told, so that consoles need not look for themselves. Any thread, twice a second.
    void tick(bool feedIsUpToDate);
    /// Says goodbye to all and lets nobody in. Any thread.
    void close();
    /// Any thread.
    [[nodiscard]] std::vector<SessionId> sessions() const;
    [[nodiscard]] int consoles() const { return m_count.load(); }

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Console {
        std::shared_ptr<net::ServerSocket> socket;
        Actor actor;
        ConversationId focus;
        ConversationId typingIn;
        SteadyClock::time_point typingUntil{};
        SteadyClock::time_point typingTold{}; ///< To the guest.
        std::atomic<int> inFlight{0};
        bool present = false; ///< In m_consoles.
        bool left = false; ///< Its session was ended.
    };
    using ConsolePtr = std::shared_ptr<Console>;

    void admit(const std::shared_ptr<net::PendingSocket> &pending, const CommandDesk::Entered &entered);
    void received(const ConsolePtr &console, const QByteArray &text);
    void order(const ConsolePtr &console, const Json &json);
    void focus(const ConsolePtr &console, ConversationId conversation);
    void typing(const ConsolePtr &console, ConversationId conversation);
    void stopTyping(const ConsolePtr &console);
    void bye(const ConsolePtr &console);
    void closed(const ConsolePtr &console);
    void leave(const ConsolePtr &console, QLatin1String reason);
    void tellCompany(ConversationId conversation);
    [[nodiscard]] QByteArray company(ConversationId conversation) const;
    void broadcast(const QByteArray &frame);
    void forgetSession(SessionId session);

    CommandDesk &m_desk;
    const Options m_options;
    const Post m_post;
    const std::function<void(bool)> m_onAudience;
    // The I/O thread only:
    std::map<qint64, ConsolePtr> m_consoles; ///< By session.
    QHash<ConversationId, QSet<qint64>> m_viewing; ///< Sessions that look at a conversation.
    qint64 m_seq = 0;
    SteadyClock::time_point m_lastPulse{};
    bool m_closing = false;

    std::atomic<int> m_entering{0};
    std::atomic<int> m_count{0};
    mutable std::mutex m_mutex; ///< Guards m_sessions.
    std::vector<SessionId> m_sessions;
};

} // namespace bellhop::relay
