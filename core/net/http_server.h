// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_message.h"
#include "core/net/server_socket.h"

#include <chrono>
#include <functional>
#include <memory>

namespace bellhop::net {

namespace detail {
class ServerCore;
}

struct HttpServerLimits {
    qsizetype bodyBytes = 3 * 1024 * 1024; ///< beyond: 413
    qsizetype headerBytes = 16 * 1024; ///< beyond: 431
    std::chrono::milliseconds headerTime{10'000}; ///< from the first byte (or the connection) to the blank line
    std::chrono::milliseconds bodyTime{20'000};
    std::chrono::milliseconds idleTime{60'000}; ///< between two requests
    std::chrono::milliseconds answerTime{60'000}; ///< the handler's; beyond: 503
    std::chrono::milliseconds writeTime{60'000}; ///< the peer's, to take one answer
    int connections = 2000; ///< beyond: 503 and closed, WebSockets included
    int connectionsPerAddress = 256;
    bool loopbackCounts = false; ///< false: a reverse proxy on this machine is not held to connectionsPerAddress
    qsizetype socketMessageBytes = 256 * 1024; ///< a longer WebSocket message closes it with 1009
    qsizetype socketQueueBytes = 1024 * 1024; ///< waiting to be sent; beyond: closed with 1013
    int socketQueueMessages = 4096;
    std::chrono::milliseconds socketSilence{30'000}; ///< pinged after half of it, closed after all of it
    std::chrono::milliseconds drainTime{2'000}; ///< stop() waits so long for answers in flight
};

/// PEM files; leave both empty behind a reverse proxy.
struct ServerTls {
    QString certificateFile; ///< with its chain
    QString keyFile;
};

/// Requests whose body is taken in parts, however the server's own limits are.
struct StreamRule {
    /// What shall happen to a body: a sink takes it, or the request is refused before more of it is read.
    struct Plan {
        std::shared_ptr<BodySink> sink; ///< null: refused
        HttpResponse refusal{403, {}, {}, {}, {}, 0};
    };
    QByteArray method; ///< "POST"
    QByteArray path; ///< exactly
    qsizetype bodyBytes = 100 * 1024 * 1024; ///< beyond: 413
    std::chrono::milliseconds bodyTime{600'000};
    /// With the head alone, on the I/O thread; must not block. `decide` is called once, from any thread; dropped
    /// without it the request is refused with 503 in the end.
    std::function<void(const HttpRequest &head, std::function<void(Plan)> decide)> open;
};

struct HttpServerCounters {
    quint64 connections = 0; ///< accepted since the start
    quint64 openConnections = 0; ///< now, WebSockets included
    quint64 openSockets = 0; ///< now, WebSockets only
    quint64 requests = 0;
    std::vector<std::pair<QByteArray, quint64>> rejected; ///< by reason, a word fit for a metric's label
};

/// An HTTP/1.1 and WebSocket server with limits on everything. It owns one I/O thread; handlers are called on it and
/// must not block. Public methods from any other thread. Requests of one connection are handled one after the other.
class HttpServer final
{
public:
    /// Callable once, from any thread; later calls are ignored. Dropped without a call it answers 500.
    using Respond = std::function<void(HttpResponse)>;
    using RequestHandler = std::function<void(HttpRequest, Respond)>;
    /// An Upgrade to WebSocket. Without such a handler they are answered 404.
    using UpgradeHandler = std::function<void(HttpRequest, std::shared_ptr<PendingSocket>)>;

    explicit HttpServer(RequestHandler onRequest, UpgradeHandler onUpgrade = {}, HttpServerLimits limits = {},
        std::vector<StreamRule> streams = {});
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// For the listeners opened afterwards. BadData when a file cannot be read or the key does not fit.
    [[nodiscard]] Status useTls(const ServerTls &files);

    /// Opens a listener, may be called several times; port 0 takes any free one. The port that is now open. Whether
    /// other machines may reach it is the caller's decision. Conflict: the port is taken. Refused: not allowed.
    [[nodiscard]] Result<quint16> listen(const QString &address, quint16 port);

    /// No new requests, answers in flight are sent for up to drainTime, sockets are closed with 1001. Final.
    void stop();

    /// Runs a function on the I/O thread, after what is queued there. Dropped after stop().
    void post(std::function<void()> work);
    [[nodiscard]] bool isIoThread() const;
    [[nodiscard]] HttpServerCounters counters() const;

private:
    std::shared_ptr<detail::ServerCore> m_core;
};

} // namespace bellhop::net
