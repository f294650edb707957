// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace bellhop::net {

/// Called on the server's I/O thread; must not block.
struct SocketEvents {
    std::function<void(QByteArray text)> onText;
    /// Exactly once, also when the server stops or the handshake fails: 1006 means without a close frame.
    std::function<void(quint16 code, QString reason)> onClosed;
};

/// The server's end of one WebSocket. Every method from any thread. It stays open until either side closes it; dropping
/// the pointer does not. Silent peers are pinged and closed, see HttpServerLimits.
class ServerSocket
{
public:
    virtual ~ServerSocket() = default;
    /// False when the socket is closing, or when its queue is full: then it is closed with 1013 (try again later).
    virtual bool sendText(QByteArray text) = 0;
    virtual void close(quint16 code, QByteArray reason) = 0;
    [[nodiscard]] virtual QString peerAddress() const = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
};

/// An Upgrade request that waits for a yes or a no, from any thread, once. Dropped without one it is refused with 500.
class PendingSocket
{
public:
    virtual ~PendingSocket() = default;
    /// Texts may be sent at once; they leave after the handshake. Null when it was decided before.
    virtual std::shared_ptr<ServerSocket> accept(SocketEvents events) = 0;
    virtual void refuse(HttpResponse response) = 0;
};

} // namespace bellhop::net
