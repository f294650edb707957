// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_message.h"

#include <chrono>
#include <functional>
#include <memory>

namespace bellhop::net {

namespace detail {
class ClientCore;
}

struct HttpClientOptions {
    QString caFile; ///< PEM, trusted beside the system's store
    bool allowPlainHttp = false; ///< http:// beyond this machine
    std::chrono::milliseconds connectTimeout{10'000}; ///< name, connection and TLS together
    qsizetype responseBytes = 32 * 1024 * 1024;
    int connections = 128; ///< at once; more requests wait
    int waiting = 10'000; ///< beyond: QueueFull
    QByteArray userAgent = QByteArrayLiteral("Bellhop/" BELLHOP_VERSION);
};

/// May the bytes leave now? Call it once, from any thread; false, or dropping it, ends the request with Cancelled.
using Proceed = std::function<void(bool)>;

struct ClientRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray url; ///< absolute, http or https
    HeaderList headers; ///< Host, Content-Length, Connection and User-Agent are added
    QByteArray body;
    std::chrono::milliseconds timeout{30'000}; ///< everything together, waiting included
    qsizetype responseBytes = 0; ///< 0: as in HttpClientOptions
    /// Refused when the host's name leads to this machine, a private network or anything else that is not the public
    /// internet. Checked on the address that is connected to, so a name that changes its mind does not get around it.
    bool publicOnly = false;

    /// The body in parts, when it is too large to be held: asked for the next bytes until `streamedBytes` have come, on
    /// the I/O thread. An empty part breaks the request off.
    std::function<QByteArray()> nextPart;
    qint64 streamedBytes = 0;

    /// The answer's body in parts instead of in ClientResponse::body, on the I/O thread. False ends the request with
    /// Cancelled, although bytes were sent.
    std::function<bool(int status, QByteArrayView part)> onBody;

    /// Just before the first byte is written, once per request, on the I/O thread: a place to commit "started".
    /// Nothing has been sent while it is undecided. Must not block for long: hand `proceed` to another thread instead.
    std::function<void(Proceed proceed)> onSending;
};

struct ClientResponse {
    int status = 0; ///< any; redirects are returned, never followed
    HeaderList headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/// HTTP/1.1 with TLS verified against the system's store and the host name. Owns one I/O thread and a pool of
/// connections. Every method from any thread. Errors tell whether the request can have had an effect:
///  - Network, Timeout, Cancelled, QueueFull, BadData (of the URL), Refused (plain http): certainly not sent.
///  Connecting
///    that takes too long is Network, waiting for a free connection too long is Timeout.
///  - OutcomeUnknown: at least one byte was sent, no whole answer came. Also for GET.
///  - BadData for GET and HEAD only: the answer was malformed or too large (for other methods that is OutcomeUnknown).
/// Nothing is ever sent twice, except GET and HEAD once more when a pooled connection turns out to be closed.
/// Destruction ends all requests (Cancelled or OutcomeUnknown); it waits for a name look-up in progress, and is not for
/// the I/O thread.
class HttpClient final
{
public:
    using Callback = std::function<void(Result<ClientResponse>)>;

    explicit HttpClient(HttpClientOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// The callback runs exactly once, on the I/O thread (during destruction on the destroying one); it must not block.
    void send(ClientRequest request, Callback callback);
    /// Blocks up to request.timeout. Not from the I/O thread.
    [[nodiscard]] Result<ClientResponse> sendAndWait(ClientRequest request);

private:
    std::shared_ptr<detail::ClientCore> m_core;
};

} // namespace bellhop::net
