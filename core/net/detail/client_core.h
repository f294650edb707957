// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/detail/client_exchange.h"

#include <deque>
#include <map>
#include <thread>
#include <unordered_set>

namespace bellhop::net::detail {

/// The client behind HttpClient: who may run, and the connections that wait for another request. The I/O thread, but
/// for what says otherwise.
class ClientCore final : public std::enable_shared_from_this<ClientCore>
{
public:
    explicit ClientCore(HttpClientOptions theOptions);

    void startThread();
    void stop(); ///< any other thread, once
    void send(ClientRequest request, HttpClient::Callback callback); ///< any thread
    [[nodiscard]] bool isIoThread() { return m_io.get_executor().running_in_this_thread(); } ///< any thread
    template <typename Work> void post(Work &&work) { asio::post(m_io, std::forward<Work>(work)); } ///< any thread

    /// Made with the first https request.
    Result<std::shared_ptr<asio::ssl::context>> tls();
    std::optional<NetStream> takeIdle(const Url &url);
    void keepIdle(const Url &url, NetStream stream);
    void ended(const std::shared_ptr<ClientExchange> &exchange);

    const HttpClientOptions options;

private:
    struct Idle {
        NetStream stream;
        std::chrono::steady_clock::time_point since;
    };
    using Key = std::pair<bool, QByteArray>; ///< TLS or not, host and port
    [[nodiscard]] Result<Url> checkedUrl(const ClientRequest &request) const;
    void admit(const std::shared_ptr<ClientExchange> &exchange);
    void dropOld();

    // First, so that it is destroyed last: everything below lives on it.
    asio::io_context m_io{1};
    asio::executor_work_guard<IoExecutor> m_work;
    asio::steady_timer m_dropTimer;
    std::shared_ptr<asio::ssl::context> m_tls;
    std::map<Key, std::deque<Idle>> m_idle;
    std::unordered_set<std::shared_ptr<ClientExchange>> m_running;
    std::deque<std::shared_ptr<ClientExchange>> m_waiting;
    std::thread m_thread;
};

/// False when the peer has closed, or sent something nobody asked for.
[[nodiscard]] bool isUsable(NetStream &stream);

} // namespace bellhop::net::detail
