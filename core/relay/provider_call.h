// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/net/http_client.h"

namespace bellhop::relay {

/// What an adapter wants asked, as the HTTP client sends it; time-out and limits are the caller's to set.
[[nodiscard]] net::ClientRequest requestOf(channel::HttpCall call);
/// What came back, as adapters read it. Refers to `response`, which must outlive it.
[[nodiscard]] channel::HttpAnswer answerOf(const net::ClientResponse &response);

} // namespace bellhop::relay
