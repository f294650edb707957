// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/connector.h"

#include "core/base/ip_address.h"
#include "core/net/detail/tls.h"

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Addresses that need no look-up.
std::vector<tcp::endpoint> knownEndpoints(const Url &url)
{
    if (url.host == "localhost")
        return {tcp::endpoint(asio::ip::address_v4::loopback(), url.port),
            tcp::endpoint(asio::ip::address_v6::loopback(), url.port)};
    error_code ec;
    const auto address = asio::ip::make_address(url.host.toStdString(), ec);
    if (ec)
        return {};
    return {tcp::endpoint(address, url.port)};
}

} // namespace

Connector::Connector(asio::io_context &io, std::shared_ptr<asio::ssl::context> tls, Url url, bool publicOnly)
    : m_tls(std::move(tls))
    , m_url(std::move(url))
    , m_publicOnly(publicOnly)
    , m_resolver(io)
    , m_timer(io)
    , m_socket(io)
{
}

void Connector::start(std::chrono::milliseconds timeout, Done done)
{
    m_done = std::move(done);
    m_timer.expires_after(timeout);
    m_timer.async_wait([self = shared_from_this()](const error_code &ec) {
        if (!ec)
            self->fail(u"took too long"_s, asio::error::timed_out);
    });
    if (auto known = knownEndpoints(m_url); !known.empty()) {
        connectTo(std::move(known));
        return;
    }
    m_resolver.async_resolve(m_url.host.toStdString(), std::to_string(m_url.port),
        [self = shared_from_this()](const error_code &ec, const tcp::resolver::results_type &results) {
            if (ec) {
                self->fail(u"name not found"_s, ec);
                return;
            }
            std::vector<tcp::endpoint> endpoints;
            for (const auto &entry : results)
                endpoints.push_back(entry.endpoint());
            // A network whose IPv6 leads nowhere is commoner than one without IPv4.
            std::stable_partition(
                endpoints.begin(), endpoints.end(), [](const tcp::endpoint &e) { return e.address().is_v4(); });
            self->connectTo(std::move(endpoints));
        });
}

void Connector::connectTo(std::vector<tcp::endpoint> endpoints)
{
    if (!m_done)
        return;
    if (m_publicOnly) {
        std::erase_if(endpoints, [](const tcp::endpoint &e) {
            const auto address = parseIpAddress(QString::fromStdString(e.address().to_string()));
            return !address || !isPublic(*address);
        });
        if (endpoints.empty()) {
            finish(makeError(ErrorKind::Refused,
                u"%1 is not on the public internet, so nothing is fetched from there."_s.arg(
                    QString::fromLatin1(m_url.host))));
            return;
        }
    }
    asio::async_connect(m_socket, endpoints,
        [self = shared_from_this()](const error_code &ec, const tcp::endpoint &) { self->connected(ec); });
}

void Connector::connected(const error_code &ec)
{
    if (!m_done)
        return;
    if (ec) {
        fail(u"no connection"_s, ec);
        return;
    }
    error_code ignored; // slower without, still right
    m_socket.set_option(tcp::no_delay(true), ignored);
    if (!m_url.isTls()) {
        finish(NetStream(std::move(m_socket)));
        return;
    }
    m_stream.emplace(std::move(m_socket), *m_tls);
    if (!expectHost(*m_stream->tls(), m_url.host)) {
        fail(u"bad host name"_s, asio::error::invalid_argument);
        return;
    }
    m_stream->tls()->async_handshake(
        asio::ssl::stream_base::client, [self = shared_from_this()](const error_code &tlsError) {
            if (!self->m_done)
                return;
            if (tlsError)
                self->fail(certificateProblem(*self->m_stream->tls()), tlsError);
            else
                self->finish(std::move(*self->m_stream));
        });
}

void Connector::fail(const QString &what, const error_code &ec)
{
    const QString host = QString::fromLatin1(m_url.authority());
    const QString detail = u"%1: %2"_s.arg(what, QString::fromStdString(ec.message()));
    const bool certificate = m_stream && !certificateProblem(*m_stream->tls()).isEmpty();
    finish(makeError(ErrorKind::Network,
        certificate
            ? u"The certificate of %1 is not trusted. Check the address, the clock and the authority file."_s.arg(host)
            : u"%1 cannot be reached. Check the address and the network."_s.arg(host),
        detail));
}

void Connector::finish(Result<NetStream> result)
{
    const auto done = std::exchange(m_done, {});
    cancel();
    if (done)
        done(std::move(result));
}

void Connector::cancel()
{
    m_done = {};
    m_timer.cancel();
    m_resolver.cancel();
    error_code ignored; // nobody waits for it any more
    m_socket.close(ignored);
    if (m_stream && m_stream->tls())
        m_stream->close();
}

} // namespace bellhop::net::detail
