// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/detail/net_stream.h"
#include "core/net/detail/text_queue.h"
#include "core/net/http_message.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace bellhop::net::detail {

namespace http = beast::http;
namespace websocket = beast::websocket;

struct LinkSettings {
    std::chrono::milliseconds silence{30'000};
    std::chrono::milliseconds handshake{10'000};
    qsizetype messageBytes = 256 * 1024;
};

/// One WebSocket after its TCP connection stands, either end: handshake, reading, writing from a TextQueue, pings,
/// closing. The I/O thread only. Kept alive by its own pending operations and by its owner.
class WebSocketLink final : public std::enable_shared_from_this<WebSocketLink>
{
public:
    WebSocketLink(NetStream stream, std::shared_ptr<TextQueue> queue, const LinkSettings &settings);

    std::function<void()> onOpen;
    std::function<void(QByteArray)> onText;
    std::function<void(int status)> onRefused; ///< client: another HTTP status than 101
    /// Last, once: `timedOut` when the peer showed no sign of life.
    std::function<void(quint16 code, QString reason, bool timedOut)> onClosed;

    void accept(const http::request<http::empty_body> &request);
    void connect(const QByteArray &authority, const QByteArray &target, const HeaderList &headers);
    /// Writes what is queued; wakes a sleeping writer.
    void flush();
    /// Sends what is queued (or drops it), then the close frame; cuts after a few seconds without an answer.
    void close(quint16 code, const QByteArray &reason, bool dropQueue);
    /// Cuts; onClosed comes from here.
    void abort(quint16 code, const QString &reason);
    /// Cuts and says nothing more.
    void forget();

private:
    using Stream = websocket::stream<NetStream, false>;
    void opened(const error_code &ec);
    void read();
    void received(const error_code &ec);
    void written(const error_code &ec);
    void startClose();
    void failed(const error_code &ec);
    void finish(quint16 code, const QString &reason, bool timedOut);

    Stream m_stream;
    std::shared_ptr<TextQueue> m_queue;
    asio::steady_timer m_killTimer;
    beast::flat_buffer m_in;
    QByteArray m_out; ///< being written
    websocket::response_type m_answer; ///< client: what the server said to the handshake
    websocket::close_reason m_closeReason;
    bool m_open = false;
    bool m_writing = false;
    bool m_closeWanted = false;
    bool m_closing = false;
    bool m_finished = false;
};

} // namespace bellhop::net::detail
