// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/relay/figures.h"
#include "core/relay/raw_post.h"

#include <chrono>
#include <vector>

namespace bellhop::relay {

/// A verified POST on its way to a durable place, with the one who waits for the answer.
struct Incoming {
    RawPost raw;
    desk::Post post; ///< The same, taken apart.
    net::HttpServer::Respond respond;
    std::chrono::steady_clock::time_point arrived = std::chrono::steady_clock::now();
};
using IncomingBatch = std::vector<Incoming>;

/// It is durable: 200.
inline void confirm(Incoming &incoming, WebhookResult result, Figures &figures)
{
    figures.webhook(result);
    figures.intakeTook(std::chrono::steady_clock::now() - incoming.arrived);
    std::exchange(incoming.respond, {})(net::HttpResponse{200, {}, {}, {}});
}

/// It is not kept: 503, the provider tries again.
inline void refuse(Incoming &incoming, WebhookResult result, Figures &figures)
{
    figures.webhook(result);
    std::exchange(incoming.respond, {})(net::HttpResponse{503, {}, {}, {{"Retry-After", "5"}}});
}

} // namespace bellhop::relay
