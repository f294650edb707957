// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"
#include "core/net/server_socket.h"

#include <atomic>
#include <memory>

namespace bellhop::net::detail {

class HttpSession;
class ServerCore;

/// The one answer that a request may have, from any thread; 500 if nobody gives one. Outlives server and session.
class ReplyTicket final
{
public:
    ReplyTicket(std::weak_ptr<ServerCore> core, std::weak_ptr<HttpSession> session, quint64 turn);
    ~ReplyTicket();
    Q_DISABLE_COPY_MOVE(ReplyTicket)

    void answer(HttpResponse response);
    /// True for the first caller only, who then has to answer by other means.
    [[nodiscard]] bool claim() { return !m_used.exchange(true); }

    [[nodiscard]] std::shared_ptr<ServerCore> core() const { return m_core.lock(); }
    [[nodiscard]] const std::weak_ptr<HttpSession> &session() const { return m_session; }
    [[nodiscard]] quint64 turn() const { return m_turn; }

private:
    void send(HttpResponse response, bool dropped);

    std::weak_ptr<ServerCore> m_core;
    std::weak_ptr<HttpSession> m_session;
    quint64 m_turn;
    std::atomic<bool> m_used{false};
};

/// A request to become a WebSocket, on top of a ticket. Any thread.
class UpgradeTicket final : public PendingSocket
{
public:
    UpgradeTicket(std::shared_ptr<ReplyTicket> ticket, QString peer);
    std::shared_ptr<ServerSocket> accept(SocketEvents events) override;
    void refuse(HttpResponse response) override { m_ticket->answer(std::move(response)); }

private:
    std::shared_ptr<ReplyTicket> m_ticket;
    QString m_peer;
};

} // namespace bellhop::net::detail
