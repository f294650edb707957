// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/detail/client_core.h"
#include "core/net/detail/tls.h"

#include <future>

namespace bellhop::net {
using namespace Qt::Literals::StringLiterals;

namespace detail {

namespace {
constexpr std::chrono::seconds kIdleTime{5}; // a connection idle for longer may be closing as we write
constexpr std::size_t kIdlePerHost = 32;

bool isMethod(const QByteArray &method)
{
    return !method.isEmpty() && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}
} // namespace

bool isUsable(NetStream &stream)
{
    error_code ec;
    stream.socket().non_blocking(true, ec);
    std::array<char, 1> byte{};
    if (!ec)
        stream.socket().receive(asio::buffer(byte), asio::socket_base::message_peek, ec);
    return ec == asio::error::would_block;
}

ClientCore::ClientCore(HttpClientOptions theOptions)
    : options(std::move(theOptions))
    , m_work(asio::make_work_guard(m_io))
    , m_dropTimer(m_io)
{
}

void ClientCore::startThread()
{
    m_thread = std::thread([this] { m_io.run(); });
}

void ClientCore::stop()
{
    post([this] {
        m_waiting.clear(); // those are among the running
        const auto exchanges = m_running;
        for (const auto &exchange : exchanges)
            exchange->cancel();
        m_idle.clear();
        m_io.stop();
    });
    m_thread.join();
    m_io.restart();
    m_io.poll(); // requests posted meanwhile; what they would have started is cancelled next
    const auto late = m_running;
    for (const auto &exchange : late)
        exchange->cancel();
    m_io.restart();
    m_io.poll();
}

Result<Url> ClientCore::checkedUrl(const ClientRequest &request) const
{
    if (!isMethod(request.method))
        return makeError(ErrorKind::BadData, u"This is not an HTTP method."_s);
    BELLHOP_TRY(Url url, parseUrl(request.url));
    if (url.scheme != "http" && url.scheme != "https")
        return makeError(ErrorKind::BadData, u"Only http and https addresses can be asked."_s);
    if (!url.isTls() && !url.isLoopback() && !options.allowPlainHttp) {
        return makeError(ErrorKind::Refused,
            u"%1 would be asked without encryption. Use an https address."_s.arg(QString::fromLatin1(url.host)));
    }
    return url;
}

void ClientCore::send(ClientRequest request, HttpClient::Callback callback)
{
    auto url = checkedUrl(request);
    if (!url.ok()) {
        post([callback = std::move(callback), error = url.error()] { callback(error); });
        return;
    }
    auto exchange
        = std::make_shared<ClientExchange>(*this, m_io, std::move(request), std::move(*url), std::move(callback));
    post([this, exchange = std::move(exchange)] { admit(exchange); });
}

void ClientCore::admit(const std::shared_ptr<ClientExchange> &exchange)
{
    if (m_waiting.size() >= static_cast<std::size_t>(options.waiting)) {
        exchange->refuseFull();
        return;
    }
    const bool free = m_running.size() - m_waiting.size() < static_cast<std::size_t>(options.connections);
    m_running.insert(exchange);
    exchange->startTimer();
    if (free)
        exchange->begin();
    else
        m_waiting.push_back(exchange);
}

void ClientCore::ended(const std::shared_ptr<ClientExchange> &exchange)
{
    if (m_running.erase(exchange) == 0)
        return;
    if (const auto found = std::find(m_waiting.begin(), m_waiting.end(), exchange); found != m_waiting.end()) {
        m_waiting.erase(found);
        return;
    }
    if (m_waiting.empty())
        return;
    const auto next = m_waiting.front();
    m_waiting.pop_front();
    post([next] { next->begin(); }); // not from within the one that ends: it may end at once, too
}

Result<std::shared_ptr<asio::ssl::context>> ClientCore::tls()
{
    if (!m_tls) {
        BELLHOP_TRY(m_tls, makeClientTls(options.caFile));
    }
    return m_tls;
}

std::optional<NetStream> ClientCore::takeIdle(const Url &url)
{
    dropOld();
    const auto found = m_idle.find(Key(url.isTls(), url.authority()));
    while (found != m_idle.end() && !found->second.empty()) {
        NetStream stream = std::move(found->second.back().stream);
        found->second.pop_back();
        if (isUsable(stream))
            return stream;
    }
    return std::nullopt;
}

void ClientCore::keepIdle(const Url &url, NetStream stream)
{
    auto &idle = m_idle[Key(url.isTls(), url.authority())];
    if (idle.size() >= kIdlePerHost)
        idle.pop_front();
    idle.push_back({std::move(stream), std::chrono::steady_clock::now()});
    m_dropTimer.expires_after(kIdleTime);
    m_dropTimer.async_wait([this](const error_code &ec) {
        if (!ec)
            dropOld();
    });
}

void ClientCore::dropOld()
{
    const auto oldest = std::chrono::steady_clock::now() - kIdleTime;
    for (auto host = m_idle.begin(); host != m_idle.end();) {
        auto &idle = host->second;
        while (!idle.empty() && idle.front().since <= oldest)
            idle.pop_front();
        host = idle.empty() ? m_idle.erase(host) : std::next(host);
    }
}

} // namespace detail

HttpClient::HttpClient(HttpClientOptions options)
    : m_core(std::make_shared<detail::ClientCore>(std::move(options)))
{
    m_core->startThread();
}

HttpClient::~HttpClient()
{
    m_core->stop();
}

void HttpClient::send(ClientRequest request, Callback callback)
{
    m_core->send(std::move(request), std::move(callback));
}

Result<ClientResponse> HttpClient::sendAndWait(ClientRequest request)
{
    if (m_core->isIoThread())
        return makeError(ErrorKind::Internal, u"The network thread cannot wait for itself."_s);
    const auto promise = std::make_shared<std::promise<Result<ClientResponse>>>();
    auto answer = promise->get_future();
    m_core->send(
        std::move(request), [promise](Result<ClientResponse> result) { promise->set_value(std::move(result)); });
    return answer.get();
}

} // namespace bellhop::net
