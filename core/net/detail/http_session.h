// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/detail/message_reader.h"
#include "core/net/detail/net_stream.h"
#include "core/net/http_message.h"
#include "core/net/http_server.h"
#include "core/net/server_socket.h"

#include <boost/beast/core/flat_buffer.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace bellhop::net::detail {

class ServerCore;
class SocketHandle;
using SteadyTime = std::chrono::steady_clock::time_point;

/// One connection of the server until it is closed or becomes a WebSocket: reads a request, hands it over, writes the
/// answer, and so on, one at a time. The I/O thread only; owned by ServerCore, whose sweep enforces the deadlines.
class HttpSession final : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(ServerCore &core, NetStream stream, const tcp::endpoint &peer, quint16 localPort);

    void start();
    /// Closes what took too long. Called a few times per second.
    void enforceDeadline(SteadyTime now);
    /// After the answer in flight, or now if there is none.
    void drain();
    void close();
    /// The answer to request number `turn`; ignored when that is no longer the one waited for.
    void respond(quint64 turn, HttpResponse response, bool dropped);
    /// False when the connection is gone.
    bool becomeSocket(quint64 turn, const std::shared_ptr<SocketHandle> &handle, SocketEvents events);

    [[nodiscard]] asio::ip::address peer() const { return m_peer.address(); }

private:
    /// Opening: somebody decides whether a streamed body is taken.
    enum class State { Handshaking, Idle, Header, Opening, Body, Answering, Writing, Lingering, Closed };

    void read();
    void received(const error_code &ec, std::size_t size);
    void parse();
    void sendContinue();
    void openStream();
    void streamOpened(quint64 turn, StreamRule::Plan plan);
    void pump();
    void pumped(quint64 turn, bool more);
    void dispatch();
    void dispatchUpgrade(HttpRequest request);
    [[nodiscard]] std::optional<HttpRequest> takeRequest();
    void reject(int status, const char *reason);
    void rejectBroken(const error_code &ec);
    void write(const HttpResponse &response);
    void written(const error_code &ec);
    void nextPart();
    void partGiven(quint64 turn, QByteArray part);
    void linger();
    void enter(State state, std::chrono::milliseconds allowed);

    ServerCore &m_core;
    NetStream m_stream;
    tcp::endpoint m_peer;
    QString m_peerText;
    quint16 m_localPort;
    beast::flat_buffer m_in;
    std::optional<RequestReader> m_reader;
    QByteArray m_head;
    QByteArray m_body;
    const StreamRule *m_rule = nullptr; ///< of the request being read
    std::shared_ptr<BodySink> m_sink; ///< takes the body being read
    std::shared_ptr<BodySource> m_source; ///< gives the body being written
    qint64 m_sourceLeft = 0;
    HeaderList m_upgradeHeaders; ///< kept while an upgrade is undecided
    QByteArray m_upgradeTarget;
    State m_state = State::Idle;
    SteadyTime m_deadline;
    quint64 m_turn = 0;
    bool m_timedOut = false;
    bool m_keepAlive = false;
    bool m_headRequest = false;
    bool m_draining = false;
};

} // namespace bellhop::net::detail
