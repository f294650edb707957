// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/errands.h"

#include "core/relay/provider_call.h"

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kConnections = 16;
constexpr int kWaiting = 1000; // beyond: what is asked now is asked again later, or was a courtesy

net::HttpClientOptions clientOptions()
{
    net::HttpClientOptions options;
    options.connections = kConnections;
    options.waiting = kWaiting;
    return options;
}

} // namespace

Errands::Errands()
    : m_client(std::make_unique<net::HttpClient>(clientOptions()))
{
}

Errands::~Errands()
{
    stop();
}

void Errands::run(channel::HttpCall call, std::chrono::milliseconds timeout, Callback callback)
{
    net::ClientRequest request = requestOf(std::move(call));
    request.timeout = timeout;
    {
        const std::lock_guard lock(m_mutex);
        if (m_client) {
            m_client->send(std::move(request), std::move(callback));
            return;
        }
    }
    callback(makeError(ErrorKind::Cancelled, u"The relay is stopping."_s));
}

void Errands::stop()
{
    std::unique_ptr<net::HttpClient> client;
    {
        const std::lock_guard lock(m_mutex);
        client = std::move(m_client);
    }
    client.reset(); // not under the lock: its last callbacks may ask for more
}

} // namespace bellhop::relay
