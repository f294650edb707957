// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/provider_call.h"

namespace bellhop::relay {

net::ClientRequest requestOf(channel::HttpCall call)
{
    net::ClientRequest request;
    request.method = std::move(call.method);
    request.url = std::move(call.url);
    request.headers = std::move(call.headers);
    request.body = std::move(call.body);
    return request;
}

channel::HttpAnswer answerOf(const net::ClientResponse &response)
{
    return {response.status, [&response](QByteArrayView name) { return response.header(name); }, response.body};
}

} // namespace bellhop::relay
