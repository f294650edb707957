// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/detail/net_stream.h"
#include "core/net/url.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace bellhop::net::detail {

/// From a URL to a connection ready for the first byte: name, TCP, TLS with the certificate verified. Once. The I/O
/// thread.
class Connector final : public std::enable_shared_from_this<Connector>
{
public:
    using Done = std::function<void(Result<NetStream>)>;

    /// `tls` may be null for plain connections.
    /// `publicOnly`: only addresses of the public internet are connected to.
    Connector(asio::io_context &io, std::shared_ptr<asio::ssl::context> tls, Url url, bool publicOnly = false);

    void start(std::chrono::milliseconds timeout, Done done);
    /// No `done` comes after this.
    void cancel();

private:
    using Resolver = asio::ip::basic_resolver<tcp, IoExecutor>;
    void connectTo(std::vector<tcp::endpoint> endpoints);
    void connected(const error_code &ec);
    void finish(Result<NetStream> result);
    void fail(const QString &what, const error_code &ec);

    std::shared_ptr<asio::ssl::context> m_tls;
    Url m_url;
    bool m_publicOnly;
    Resolver m_resolver;
    asio::steady_timer m_timer;
    TcpSocket m_socket;
    std::optional<NetStream> m_stream;
    Done m_done;
};

} // namespace bellhop::net::detail
