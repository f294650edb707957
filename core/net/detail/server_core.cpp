// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/server_core.h"

#include "core/net/detail/tls.h"

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSlowestSweep{250};
constexpr std::chrono::milliseconds kFastestSweep{10};
constexpr std::chrono::milliseconds kAcceptPause{100};
constexpr quint16 kGoingAway = 1001;
constexpr quint16 kTryAgainLater = 1013;

/// Words for metrics, in the order of Rejection.
constexpr std::array<const char *, kRejections> kRejectionWords{"body_too_large", "header_too_large", "header_timeout",
    "body_timeout", "answer_timeout", "write_timeout", "too_many_connections", "too_many_from_address", "bad_request",
    "unanswered", "socket_overflow", "socket_silent", "socket_message_too_long", "tls"};

std::chrono::milliseconds sweepInterval(const HttpServerLimits &limits)
{
    const auto shortest
        = std::min({limits.headerTime, limits.bodyTime, limits.idleTime, limits.answerTime, limits.writeTime});
    return std::clamp(shortest / 4, kFastestSweep, kSlowestSweep);
}

Error listenError(const error_code &ec, const QString &address, quint16 port)
{
    const QString where = u"%1:%2"_s.arg(address).arg(port);
    const QString detail = QString::fromStdString(ec.message());
    if (ec == asio::error::address_in_use) {
        return makeError(ErrorKind::Conflict,
            u"Another program already listens on %1. Stop that program, or choose another port."_s.arg(where), detail);
    }
    if (ec == asio::error::access_denied) {
        return makeError(ErrorKind::Refused,
            u"This user may not listen on %1. Ports below 1024 need extra rights; choose a higher one."_s.arg(where),
            detail);
    }
    return makeError(ErrorKind::BadData,
        u"Cannot listen on %1. Check that the address belongs to this machine."_s.arg(where), detail);
}

/// For a connection that is turned away before it becomes a session: one short write into an empty send buffer.
void sayFull(TcpSocket &socket)
{
    static constexpr std::string_view kAnswer
        = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\nRetry-After: 5\r\n\r\n";
    error_code ignored; // it is closed next, whatever happens
    socket.non_blocking(true, ignored);
    socket.send(asio::buffer(kAnswer.data(), kAnswer.size()), 0, ignored);
    socket.shutdown(tcp::socket::shutdown_send, ignored);
    socket.close(ignored);
}

} // namespace

bool SocketHandle::sendText(QByteArray text)
{
    switch (m_queue->push(std::move(text), true)) {
    case TextQueue::Push::Queued:
        return true;
    case TextQueue::Push::QueuedFirst:
        if (const auto core = m_core.lock()) {
            core->post([self = shared_from_this()] {
                if (const auto alive = self->link.lock())
                    alive->flush();
            });
        }
        return true;
    case TextQueue::Push::Full:
        if (const auto core = m_core.lock())
            core->count(Rejection::SocketOverflow);
        closeSoon({kTryAgainLater, QByteArrayLiteral("reads too slowly"), true});
        return false;
    case TextQueue::Push::Shut:
        return false;
    }
    return false;
}

void SocketHandle::close(quint16 code, QByteArray reason)
{
    if (m_queue->shut())
        closeSoon({code, std::move(reason), false});
}

void SocketHandle::closeSoon(Goodbye wanted)
{
    const auto core = m_core.lock();
    if (!core)
        return;
    core->post([self = shared_from_this(), wanted = std::move(wanted)] {
        if (const auto alive = self->link.lock())
            alive->close(wanted.code, wanted.reason, wanted.dropQueue);
        else
            self->goodbye = wanted;
    });
}

ServerCore::ServerCore(HttpServer::RequestHandler requestHandler, HttpServer::UpgradeHandler upgradeHandler,
    const HttpServerLimits &theLimits, std::vector<StreamRule> theStreams)
    : limits(theLimits)
    , onRequest(std::move(requestHandler))
    , onUpgrade(std::move(upgradeHandler))
    , streams(std::move(theStreams))
    , m_work(asio::make_work_guard(m_io))
    , m_sweepTimer(m_io)
    , m_drainTimer(m_io)
    , m_sweepEvery(sweepInterval(theLimits))
{
}

const StreamRule *ServerCore::streamFor(const QByteArray &method, const QByteArray &target) const
{
    if (streams.empty())
        return nullptr;
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = QByteArrayView(target).first(mark < 0 ? target.size() : mark);
    const auto found = std::find_if(streams.begin(), streams.end(),
        [&](const StreamRule &rule) { return rule.method == method && path == rule.path; });
    return found == streams.end() ? nullptr : &*found;
}

void ServerCore::startThread()
{
    post([this] { sweep(); });
    m_thread = std::thread([this] { m_io.run(); });
}

Status ServerCore::useTls(const ServerTls &files)
{
    BELLHOP_TRY(auto context, makeServerTls(files.certificateFile, files.keyFile));
    const std::lock_guard lock(m_setup);
    m_tls = std::move(context);
    return done();
}

bool ServerCore::isStopped() const
{
    const std::lock_guard lock(m_setup);
    return m_stopped;
}

Result<quint16> ServerCore::listen(const QString &address, quint16 port)
{
    error_code ec;
    const auto ip = asio::ip::make_address(address.toStdString(), ec);
    if (ec)
        return listenError(ec, address, port);
    const tcp::endpoint endpoint(ip, port);
    auto listener = std::make_shared<Listener>(Listener{asio::basic_socket_acceptor<tcp, IoExecutor>(m_io), {}, 0});
    listener->acceptor.open(endpoint.protocol(), ec);
#ifndef Q_OS_WIN // there it would let two programs share the port
    if (!ec)
        listener->acceptor.set_option(asio::socket_base::reuse_address(true), ec);
#endif
    if (!ec)
        listener->acceptor.bind(endpoint, ec);
    if (!ec)
        listener->acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec)
        return listenError(ec, address, port);
    listener->port = listener->acceptor.local_endpoint(ec).port();
    const std::lock_guard lock(m_setup);
    if (m_stopped)
        return makeError(ErrorKind::Cancelled, u"The server was stopped."_s);
    listener->tls = m_tls;
    post([this, listener] {
        m_listeners.push_back(listener);
        acceptNext(listener);
    });
    return listener->port;
}

void ServerCore::acceptNext(const std::shared_ptr<Listener> &listener)
{
    if (m_draining)
        return;
    listener->acceptor.async_accept(m_io, [this, listener](const error_code &ec, TcpSocket socket) {
        if (m_draining || ec == asio::error::operation_aborted)
            return;
        if (!ec) {
            accepted(listener, std::move(socket));
            acceptNext(listener);
            return;
        }
        // Out of file descriptors, most likely: trying again at once would only burn the processor.
        auto pause = std::make_shared<asio::steady_timer>(m_io, kAcceptPause);
        pause->async_wait([this, listener, pause](const error_code &) { acceptNext(listener); });
    });
}

void ServerCore::accepted(const std::shared_ptr<Listener> &listener, TcpSocket socket)
{
    error_code ec;
    const tcp::endpoint peer = socket.remote_endpoint(ec);
    if (ec)
        return; // gone already
    if (const auto reason = tooMany(peer.address())) {
        count(*reason);
        sayFull(socket);
        return;
    }
    socket.set_option(tcp::no_delay(true), ec);
    NetStream stream = listener->tls ? NetStream(std::move(socket), *listener->tls) : NetStream(std::move(socket));
    auto session = std::make_shared<HttpSession>(*this, std::move(stream), peer, listener->port);
    m_sessions.insert(session);
    ++m_perAddress[peer.address()];
    ++m_connections;
    ++m_openConnections;
    session->start();
}

std::optional<Rejection> ServerCore::tooMany(const asio::ip::address &peer) const
{
    if (m_sessions.size() + m_sockets.size() >= static_cast<std::size_t>(limits.connections))
        return Rejection::Connections;
    if (peer.is_loopback() && !limits.loopbackCounts)
        return std::nullopt;
    const auto found = m_perAddress.find(peer);
    if (found != m_perAddress.end() && found->second >= limits.connectionsPerAddress)
        return Rejection::Address;
    return std::nullopt;
}

void ServerCore::released(const asio::ip::address &peer)
{
    --m_openConnections;
    const auto found = m_perAddress.find(peer);
    if (found != m_perAddress.end() && --found->second == 0)
        m_perAddress.erase(found);
    finishIfDrained();
}

void ServerCore::remove(const std::shared_ptr<HttpSession> &session)
{
    if (m_sessions.erase(session) > 0)
        released(session->peer());
}

void ServerCore::becomeSocket(const std::shared_ptr<HttpSession> &session, NetStream stream,
    const http::request<http::empty_body> &request, const std::shared_ptr<SocketHandle> &handle, SocketEvents events)
{
    const auto link = std::make_shared<WebSocketLink>(std::move(stream), handle->queue(),
        LinkSettings{limits.socketSilence, limits.headerTime, limits.socketMessageBytes});
    m_sessions.erase(session);
    m_sockets.emplace(link.get(), std::pair{link, session->peer()});
    ++m_openSockets;
    link->onText = [onText = std::move(events.onText)](QByteArray text) {
        if (onText)
            onText(std::move(text));
    };
    link->onClosed = [this, key = link.get(), onClosed = std::move(events.onClosed)](
                         quint16 code, const QString &reason, bool timedOut) {
        const auto node = m_sockets.extract(key); // keeps the link alive to the end of this function
        --m_openSockets;
        if (timedOut)
            count(Rejection::SocketSilent);
        if (code == websocket::close_code::too_big)
            count(Rejection::SocketTooLong);
        if (onClosed)
            onClosed(code, reason);
        released(node.mapped().second);
    };
    handle->link = link;
    link->accept(request);
    if (const auto goodbye = std::exchange(handle->goodbye, {}))
        link->close(goodbye->code, goodbye->reason, goodbye->dropQueue);
}

void ServerCore::sweep()
{
    if (m_finished)
        return;
    const auto now = std::chrono::steady_clock::now();
    const std::vector<std::shared_ptr<HttpSession>> sessions(m_sessions.begin(), m_sessions.end());
    for (const auto &session : sessions)
        session->enforceDeadline(now);
    m_sweepTimer.expires_after(m_sweepEvery);
    m_sweepTimer.async_wait([this](const error_code &ec) {
        if (!ec)
            sweep();
    });
}

void ServerCore::stop()
{
    {
        const std::lock_guard lock(m_setup);
        if (std::exchange(m_stopped, true))
            return;
    }
    post([this] { startDraining(); });
    m_thread.join();
    m_io.restart();
    m_io.poll(); // what was aborted or posted meanwhile ends here, so that every callback has come
}

void ServerCore::startDraining()
{
    m_draining = true;
    for (const auto &listener : m_listeners) {
        error_code ignored; // closing cannot be refused in a way that matters
        listener->acceptor.close(ignored);
    }
    const std::vector<std::shared_ptr<HttpSession>> sessions(m_sessions.begin(), m_sessions.end());
    for (const auto &session : sessions)
        session->drain();
    std::vector<std::shared_ptr<WebSocketLink>> links;
    for (const auto &[key, entry] : m_sockets)
        links.push_back(entry.first);
    for (const auto &link : links)
        link->close(kGoingAway, QByteArrayLiteral("server stops"), false);
    m_drainTimer.expires_after(limits.drainTime);
    m_drainTimer.async_wait([this](const error_code &ec) {
        if (!ec)
            closeEverything();
    });
    finishIfDrained();
}

void ServerCore::finishIfDrained()
{
    if (m_draining && m_sessions.empty() && m_sockets.empty())
        closeEverything();
}

void ServerCore::closeEverything()
{
    if (std::exchange(m_finished, true))
        return;
    const std::vector<std::shared_ptr<HttpSession>> sessions(m_sessions.begin(), m_sessions.end());
    for (const auto &session : sessions)
        session->close();
    std::vector<std::shared_ptr<WebSocketLink>> links;
    for (const auto &[key, entry] : m_sockets)
        links.push_back(entry.first);
    for (const auto &link : links)
        link->abort(kGoingAway, u"server stops"_s);
    m_sweepTimer.cancel();
    m_drainTimer.cancel();
    m_listeners.clear();
    m_io.stop();
}

HttpServerCounters ServerCore::counters() const
{
    HttpServerCounters counters{m_connections, m_openConnections, m_openSockets, m_requests, {}};
    for (std::size_t i = 0; i < kRejections; ++i)
        counters.rejected.emplace_back(kRejectionWords.at(i), m_rejected.at(i).load(std::memory_order_relaxed));
    return counters;
}

} // namespace bellhop::net::detail
