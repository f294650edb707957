// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_message.h"

#include <chrono>
#include <functional>
#include <memory>

namespace bellhop::net {

namespace detail {
class SocketClientCore;
}

struct WebSocketOptions {
    QString caFile; ///< PEM, trusted beside the system's store
    std::chrono::milliseconds connectTimeout{10'000}; ///< name, connection, TLS and handshake together
    std::chrono::milliseconds silence{25'000}; ///< the peer is pinged after half of it, given up after all of it
    qsizetype messageBytes = 1024 * 1024; ///< a longer one closes the connection with 1009
    qsizetype queueBytes = 4 * 1024 * 1024; ///< waiting to be sent; beyond: sendText() says QueueFull
};

/// All on the client's I/O thread; must not block. One connection ends exactly once: with onFailed if it never opened,
/// else with onClosed. Nothing comes after open() for a former connection, nor after the destructor.
struct WebSocketEvents {
    std::function<void()> onOpen;
    std::function<void(QByteArray text)> onText;
    std::function<void(quint16 code, QString reason)> onClosed; ///< 1006: cut, or no sign of life
    std::function<void(Error)>
        onFailed; ///< Unauthorised (401, 403), Network, Refused (another status; plain ws), BadData
};

/// The client's end of one WebSocket at a time, with an I/O thread of its own. Every method from any thread; the owner
/// decides about reconnecting, and does not destroy it from an event. ws:// beyond this machine is refused.
class WebSocketClient final
{
public:
    explicit WebSocketClient(WebSocketOptions options = {});
    ~WebSocketClient();
    WebSocketClient(const WebSocketClient &) = delete;
    WebSocketClient &operator=(const WebSocketClient &) = delete;

    /// Starts a new connection; one that is open is cut without an event. `headers` go with the handshake.
    void open(QByteArray url, WebSocketEvents events, HeaderList headers = {});
    /// Queued until the connection is open. QueueFull, or Network when there is no connection.
    [[nodiscard]] Status sendText(QByteArray text);
    /// onClosed follows, at the latest after a few seconds if the peer does not answer. Before opening:
    /// onFailed(Cancelled).
    void close(quint16 code = 1000, QByteArray reason = {});

private:
    std::shared_ptr<detail::SocketClientCore> m_core;
};

} // namespace bellhop::net
