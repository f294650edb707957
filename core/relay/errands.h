// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/net/http_client.h"

#include <memory>
#include <mutex>

namespace bellhop::relay {

/// What providers are asked and told beside messages: read marks, what became of a send, what webhooks missed. A client
/// of its own, so that an answer that does not come keeps no message waiting (ADR 0012). Any thread.
class Errands final
{
public:
    /// On the client's I/O thread: must not block.
    using Callback = std::function<void(Result<net::ClientResponse>)>;

    Errands();
    ~Errands();
    Q_DISABLE_COPY_MOVE(Errands)

    /// The callback runs exactly once; Cancelled after stop().
    void run(channel::HttpCall call, std::chrono::milliseconds timeout, Callback callback);
    /// Those under way end. Waits for their callbacks.
    void stop();

private:
    std::mutex m_mutex; ///< Guards m_client.
    std::unique_ptr<net::HttpClient> m_client; ///< Null: stopped.
};

} // namespace bellhop::relay
