// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bellhop::net {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// The first value of a header, names compared without case; null (isNull()) when it is absent.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

/// The value of a header that came exactly once; null when it is absent or came again: which of two to believe is
/// nothing to guess where it decides.
[[nodiscard]] QByteArray singleHeaderValue(const HeaderList &headers, QByteArrayView name);

/// Takes a request's body in parts, see StreamRule. Dropped before the request was handed over: the body did not come
/// to its end, and what was taken is worth nothing.
class BodySink
{
public:
    virtual ~BodySink() = default;
    /// On the I/O thread, one part at a time; must not block. `more(true)` asks for the next, from any thread, once;
    /// `more(false)` ends the request with 507.
    virtual void take(QByteArray part, std::function<void(bool)> more) = 0;
};

/// Gives an answer's body in parts.
class BodySource
{
public:
    virtual ~BodySource() = default;
    /// On the I/O thread, one at a time; must not block. `give` is called once, from any thread; with an empty part
    /// the connection is cut, so that nobody takes the rest for the whole.
    virtual void next(std::function<void(QByteArray part)> give) = 0;
};

/// One request as the server read it: whole, within the limits, bytes untouched.
struct HttpRequest {
    QByteArray method; ///< "GET", "POST", as sent
    QByteArray path; ///< begins with '/', without the query, percent escapes untouched
    QByteArray query; ///< raw, without '?'
    HeaderList headers;
    QByteArray body;
    QString peerAddress; ///< of the socket: a reverse proxy's own address behind one
    quint16 localPort = 0; ///< which of the server's listeners it came to
    std::shared_ptr<BodySink> sink
        = nullptr; ///< has taken the body of a streamed request, to its end; `body` is empty then

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    /// A query parameter, decoded ("%2E" and '+'); nothing when absent.
    [[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView name) const;
};

/// `headers` may not set Content-Type, Content-Length or Connection: the server does.
struct HttpResponse {
    int status = 200; ///< 0: the connection is cut instead of an answer, as a broken network would do it
    QByteArray contentType;
    QByteArray body;
    HeaderList headers;
    std::shared_ptr<BodySource> source = nullptr; ///< gives `sourceBytes` in parts, in place of `body`
    qint64 sourceBytes = 0;
};

} // namespace bellhop::net
