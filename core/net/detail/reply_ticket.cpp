// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/reply_ticket.h"

#include "core/net/detail/server_core.h"

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

ReplyTicket::ReplyTicket(std::weak_ptr<ServerCore> core, std::weak_ptr<HttpSession> session, quint64 turn)
    : m_core(std::move(core))
    , m_session(std::move(session))
    , m_turn(turn)
{
}

ReplyTicket::~ReplyTicket()
{
    if (claim())
        send(HttpResponse{500, {}, {}, {}}, true);
}

void ReplyTicket::answer(HttpResponse response)
{
    if (claim())
        send(std::move(response), false);
}

void ReplyTicket::send(HttpResponse response, bool dropped)
{
    const auto core = m_core.lock(); // before the session: it must outlive it
    const auto session = core ? m_session.lock() : nullptr;
    if (!session)
        return;
    if (core->isIoThread()) {
        session->respond(m_turn, std::move(response), dropped);
        return;
    }
    core->post([session = m_session, turn = m_turn, response = std::move(response), dropped]() mutable {
        if (const auto alive = session.lock())
            alive->respond(turn, std::move(response), dropped);
    });
}

UpgradeTicket::UpgradeTicket(std::shared_ptr<ReplyTicket> ticket, QString peer)
    : m_ticket(std::move(ticket))
    , m_peer(std::move(peer))
{
}

std::shared_ptr<ServerSocket> UpgradeTicket::accept(SocketEvents events)
{
    const auto core = m_ticket->core();
    if (!core || core->isStopped() || !m_ticket->claim())
        return nullptr;
    auto queue = std::make_shared<TextQueue>(core->limits.socketQueueBytes, core->limits.socketQueueMessages);
    auto handle = std::make_shared<SocketHandle>(core, std::move(queue), m_peer);
    core->post([session = m_ticket->session(), turn = m_ticket->turn(), handle, events = std::move(events)]() {
        const auto alive = session.lock();
        if (alive && alive->becomeSocket(turn, handle, events))
            return;
        handle->queue()->shut();
        if (events.onClosed)
            events.onClosed(websocket::close_code::abnormal, u"the connection was closed before the handshake"_s);
    });
    return handle;
}

} // namespace bellhop::net::detail
