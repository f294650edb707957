// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <memory>
#include <utility>

namespace bellhop::net::detail {

namespace asio = boost::asio;
namespace beast = boost::beast;
using beast::error_code;
using tcp = asio::ip::tcp;
using IoExecutor = asio::io_context::executor_type;
using TcpSocket = asio::basic_stream_socket<tcp, IoExecutor>;
using TlsStream = asio::ssl::stream<TcpSocket>;

/// One type for a plain or an encrypted connection, so that sessions are compiled once. An Asio AsyncStream.
/// The I/O thread of its io_context only. Not final: Asio derives from it to look at its members.
class NetStream
{
public:
    using executor_type = IoExecutor;

    explicit NetStream(TcpSocket socket)
        : m_plain(std::make_unique<TcpSocket>(std::move(socket)))
    {
    }
    NetStream(TcpSocket socket, asio::ssl::context &context)
        : m_tls(std::make_unique<TlsStream>(std::move(socket), context))
    {
    }

    executor_type get_executor() noexcept { return socket().get_executor(); }
    TcpSocket &socket() { return m_tls ? m_tls->next_layer() : *m_plain; }
    /// Null for a plain connection.
    TlsStream *tls() { return m_tls.get(); }

    template <typename Buffers, typename Handler> void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_read_some(buffers, std::forward<Handler>(handler));
        else
            m_plain->async_read_some(buffers, std::forward<Handler>(handler));
    }
    template <typename Buffers, typename Handler> void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_write_some(buffers, std::forward<Handler>(handler));
        else
            m_plain->async_write_some(buffers, std::forward<Handler>(handler));
    }

    void close()
    {
        error_code ignored; // closing cannot be refused in a way that matters
        socket().close(ignored);
    }
    void shutdownSend()
    {
        error_code ignored; // the peer may have gone first
        socket().shutdown(tcp::socket::shutdown_send, ignored);
    }

private:
    std::unique_ptr<TcpSocket> m_plain;
    std::unique_ptr<TlsStream> m_tls;
};

/// What Beast calls after the closing handshake: both sides have said goodbye, so nothing is left to wait for.
template <typename Handler> void async_teardown(beast::role_type, NetStream &stream, Handler &&handler)
{
    stream.shutdownSend();
    asio::post(stream.get_executor(), [handler = std::forward<Handler>(handler)]() mutable { handler(error_code()); });
}
inline void teardown(beast::role_type, NetStream &stream, error_code &)
{
    stream.shutdownSend();
}
inline void beast_close_socket(NetStream &stream)
{
    stream.close();
}

} // namespace bellhop::net::detail
