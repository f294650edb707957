// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/detail/connector.h"
#include "core/net/detail/message_reader.h"
#include "core/net/http_client.h"

#include <boost/beast/core/flat_buffer.hpp>

#include <array>

namespace bellhop::net::detail {

class ClientCore;

/// One request from its turn to its end: connection, permission, bytes out, answer in. The I/O thread only; kept by
/// ClientCore until it calls back, which it does once.
class ClientExchange final : public std::enable_shared_from_this<ClientExchange>
{
public:
    ClientExchange(
        ClientCore &core, asio::io_context &io, ClientRequest request, Url url, HttpClient::Callback callback);

    /// The clock starts.
    void startTimer();
    /// A connection may be used now.
    void begin();
    /// The program ends.
    void cancel();
    /// Too many wait already.
    void refuseFull();
    void proceed(bool allowed);

    [[nodiscard]] const Url &url() const { return m_url; }

private:
    void connect();
    void ask();
    void write();
    void composeHead();
    void written(const error_code &ec);
    void writePart();
    void read();
    void received(const error_code &ec, std::size_t size);
    void complete();
    void broken(const QString &why);
    /// Without a whole answer: what that means depends on whether bytes have left.
    void fail(ErrorKind ifUnsent, const QString &message, const QString &detail);
    void finish(Result<ClientResponse> result);
    [[nodiscard]] bool isSafe() const { return m_request.method == "GET" || m_request.method == "HEAD"; }

    ClientCore &m_core;
    asio::io_context &m_io;
    ClientRequest m_request;
    Url m_url;
    HttpClient::Callback m_callback;
    asio::steady_timer m_timer;
    std::shared_ptr<Connector> m_connector;
    std::optional<NetStream> m_stream;
    std::optional<ResponseReader> m_reader;
    beast::flat_buffer m_in;
    QByteArray m_head;
    QByteArray m_part; ///< of a streamed body, being written
    qint64 m_partsLeft = 0;
    bool m_asked = false;
    bool m_sent = false; ///< the first byte may have left
    bool m_reused = false;
    bool m_retried = false;
    bool m_gotBytes = false;
};

} // namespace bellhop::net::detail
