// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/detail/http_session.h"
#include "core/net/detail/web_socket_link.h"
#include "core/net/http_server.h"

#include <array>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace bellhop::net::detail {

/// Why something was turned away, in the order of kRejectionWords.
enum class Rejection : std::size_t {
    BodyTooLarge,
    HeaderTooLarge,
    HeaderTime,
    BodyTime,
    AnswerTime,
    WriteTime,
    Connections,
    Address,
    BadRequest,
    Dropped,
    SocketOverflow,
    SocketSilent,
    SocketTooLong,
    Tls,
};
constexpr std::size_t kRejections = 14;

/// The server's end of a WebSocket as others hold it. Any thread; outlives server and connection.
class SocketHandle final : public ServerSocket, public std::enable_shared_from_this<SocketHandle>
{
public:
    SocketHandle(std::weak_ptr<ServerCore> core, std::shared_ptr<TextQueue> queue, QString peer)
        : m_core(std::move(core))
        , m_queue(std::move(queue))
        , m_peer(std::move(peer))
    {
    }
    bool sendText(QByteArray text) override;
    void close(quint16 code, QByteArray reason) override;
    [[nodiscard]] QString peerAddress() const override { return m_peer; }
    [[nodiscard]] bool isOpen() const override { return !m_queue->isShut(); }

    [[nodiscard]] const std::shared_ptr<TextQueue> &queue() const { return m_queue; }
    /// The I/O thread only.
    std::weak_ptr<WebSocketLink> link;
    struct Goodbye {
        quint16 code = 0;
        QByteArray reason;
        bool dropQueue = false;
    };
    std::optional<Goodbye> goodbye; ///< asked to close before the link stood; the I/O thread only

private:
    void closeSoon(Goodbye goodbye);

    std::weak_ptr<ServerCore> m_core;
    std::shared_ptr<TextQueue> m_queue;
    QString m_peer;
};

/// The server behind HttpServer: listeners, sessions, WebSockets, counters. The I/O thread, but for what says
/// otherwise.
class ServerCore final : public std::enable_shared_from_this<ServerCore>
{
public:
    ServerCore(HttpServer::RequestHandler onRequest, HttpServer::UpgradeHandler onUpgrade,
        const HttpServerLimits &limits, std::vector<StreamRule> streams);

    void startThread(); ///< once, by the owner
    Status useTls(const ServerTls &files); ///< any thread
    Result<quint16> listen(const QString &address, quint16 port); ///< any thread
    void stop(); ///< any other thread
    template <typename Work> void post(Work &&work) { asio::post(m_io, std::forward<Work>(work)); } ///< any thread
    [[nodiscard]] bool isStopped() const; ///< any thread
    [[nodiscard]] bool isIoThread() { return m_io.get_executor().running_in_this_thread(); } ///< any thread
    [[nodiscard]] HttpServerCounters counters() const; ///< any thread

    void count(Rejection reason)
    {
        m_rejected[static_cast<std::size_t>(reason)].fetch_add(1, std::memory_order_relaxed);
    }
    void countRequest() { m_requests.fetch_add(1, std::memory_order_relaxed); }
    void remove(const std::shared_ptr<HttpSession> &session);
    void becomeSocket(const std::shared_ptr<HttpSession> &session, NetStream stream,
        const http::request<http::empty_body> &request, const std::shared_ptr<SocketHandle> &handle,
        SocketEvents events);

    const HttpServerLimits limits;
    const HttpServer::RequestHandler onRequest;
    const HttpServer::UpgradeHandler onUpgrade;
    const std::vector<StreamRule> streams;
    /// Null: a request like others. `target` as sent, with its query.
    [[nodiscard]] const StreamRule *streamFor(const QByteArray &method, const QByteArray &target) const;

private:
    struct Listener {
        asio::basic_socket_acceptor<tcp, IoExecutor> acceptor;
        std::shared_ptr<asio::ssl::context> tls;
        quint16 port = 0;
    };
    void acceptNext(const std::shared_ptr<Listener> &listener);
    void accepted(const std::shared_ptr<Listener> &listener, TcpSocket socket);
    [[nodiscard]] std::optional<Rejection> tooMany(const asio::ip::address &peer) const;
    void released(const asio::ip::address &peer);
    void sweep();
    void startDraining();
    void finishIfDrained();
    void closeEverything();

    // First, so that it is destroyed last: everything below lives on it.
    asio::io_context m_io{1};
    std::optional<asio::executor_work_guard<IoExecutor>> m_work;
    asio::steady_timer m_sweepTimer;
    asio::steady_timer m_drainTimer;
    std::chrono::milliseconds m_sweepEvery;
    std::vector<std::shared_ptr<Listener>> m_listeners;
    std::unordered_set<std::shared_ptr<HttpSession>> m_sessions;
    std::unordered_map<WebSocketLink *, std::pair<std::shared_ptr<WebSocketLink>, asio::ip::address>> m_sockets;
    std::map<asio::ip::address, int> m_perAddress;
    bool m_draining = false;
    bool m_finished = false;

    std::atomic<quint64> m_connections{0};
    std::atomic<quint64> m_openConnections{0};
    std::atomic<quint64> m_openSockets{0};
    std::atomic<quint64> m_requests{0};
    std::array<std::atomic<quint64>, kRejections> m_rejected{};

    mutable std::mutex m_setup; ///< guards m_tls and m_stopped
    std::shared_ptr<asio::ssl::context> m_tls;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace bellhop::net::detail
