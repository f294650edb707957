// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/client_exchange.h"

#include "core/net/detail/client_core.h"

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kReadSize = 16 * 1024;
constexpr qsizetype kHeaderBytes = 64 * 1024;

/// Holds the question "may the bytes leave?"; unanswered it becomes a no.
class ProceedTicket
{
public:
    ProceedTicket(std::weak_ptr<ClientCore> core, std::weak_ptr<ClientExchange> exchange)
        : m_core(std::move(core))
        , m_exchange(std::move(exchange))
    {
    }
    ~ProceedTicket() { answer(false); }
    Q_DISABLE_COPY_MOVE(ProceedTicket)

    void answer(bool allowed)
    {
        if (m_used.exchange(true))
            return;
        const auto core = m_core.lock();
        if (!core)
            return;
        core->post([exchange = m_exchange, allowed] {
            if (const auto alive = exchange.lock())
                alive->proceed(allowed);
        });
    }

private:
    std::weak_ptr<ClientCore> m_core;
    std::weak_ptr<ClientExchange> m_exchange;
    std::atomic<bool> m_used{false};
};

} // namespace

ClientExchange::ClientExchange(
    ClientCore &core, asio::io_context &io, ClientRequest request, Url url, HttpClient::Callback callback)
    : m_core(core)
    , m_io(io)
    , m_request(std::move(request))
    , m_url(std::move(url))
    , m_callback(std::move(callback))
    , m_timer(io)
{
}

void ClientExchange::startTimer()
{
    m_timer.expires_after(m_request.timeout);
    m_timer.async_wait([self = shared_from_this()](const error_code &ec) {
        if (!ec)
            self->fail(ErrorKind::Timeout, u"%1 did not answer in time."_s,
                u"no answer in %1 ms"_s.arg(self->m_request.timeout.count()));
    });
}

void ClientExchange::begin()
{
    if (!m_callback)
        return; // ended while it waited for its turn
    m_stream = m_core.takeIdle(m_url);
    m_reused = m_stream.has_value();
    if (m_reused)
        ask();
    else
        connect();
}

void ClientExchange::connect()
{
    std::shared_ptr<asio::ssl::context> tls;
    if (m_url.isTls()) {
        auto made = m_core.tls();
        if (!made.ok()) {
            finish(made.error());
            return;
        }
        tls = std::move(*made);
    }
    m_connector = std::make_shared<Connector>(m_io, std::move(tls), m_url, m_request.publicOnly);
    m_connector->start(m_core.options.connectTimeout, [weak = weak_from_this()](Result<NetStream> result) {
        const auto self = weak.lock();
        if (!self)
            return;
        if (!result.ok()) {
            self->fail(result.error().kind, result.error().message, result.error().detail);
            return;
        }
        self->m_stream = std::move(*result);
        self->ask();
    });
}

void ClientExchange::ask()
{
    if (m_asked || !m_request.onSending) {
        write();
        return;
    }
    m_asked = true;
    auto ticket = std::make_shared<ProceedTicket>(m_core.weak_from_this(), weak_from_this());
    m_request.onSending([ticket = std::move(ticket)](bool allowed) { ticket->answer(allowed); });
}

void ClientExchange::proceed(bool allowed)
{
    if (!m_callback || m_sent)
        return;
    if (allowed)
        write();
    else
        fail(ErrorKind::Cancelled, u"The request to %1 was called off before it was sent."_s, {});
}

void ClientExchange::write()
{
    if (m_reused && !isUsable(*m_stream)) {
        m_reused = false;
        m_stream->close();
        m_stream.reset();
        connect();
        return;
    }
    composeHead();
    m_sent = true;
    m_partsLeft = m_request.nextPart ? m_request.streamedBytes : 0;
    const std::array<asio::const_buffer, 2> buffers{
        asio::const_buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())),
        asio::const_buffer(m_request.body.constData(), static_cast<std::size_t>(m_request.body.size()))};
    asio::async_write(
        *m_stream, buffers, [self = shared_from_this()](const error_code &ec, std::size_t) { self->written(ec); });
}

void ClientExchange::composeHead()
{
    m_head.clear();
    m_head.reserve(512);
    m_head.append(m_request.method).append(' ').append(m_url.target).append(" HTTP/1.1\r\n");
    appendHeader(m_head, QByteArrayLiteral("Host"), m_url.authority());
    appendHeader(m_head, QByteArrayLiteral("User-Agent"), m_core.options.userAgent);
    for (const auto &[name, value] : m_request.headers)
        appendHeader(m_head, name, value);
    if (m_request.nextPart)
        appendHeader(m_head, QByteArrayLiteral("Content-Length"), QByteArray::number(m_request.streamedBytes));
    else if (!m_request.body.isEmpty() || !isSafe())
        appendHeader(m_head, QByteArrayLiteral("Content-Length"), QByteArray::number(m_request.body.size()));
    m_head.append("\r\n");
}

void ClientExchange::written(const error_code &ec)
{
    if (!m_callback || !m_stream)
        return;
    // A server that refuses a body early answers and closes: the write breaks, the answer is still there to be read.
    if (m_partsLeft > 0 && !ec)
        writePart();
    else
        read();
}

void ClientExchange::writePart()
{
    m_part = m_request.nextPart();
    if (m_part.isEmpty() || m_part.size() > m_partsLeft) {
        fail(ErrorKind::Internal, u"What was to be sent to %1 could not be read to its end."_s, {});
        return;
    }
    m_partsLeft -= m_part.size();
    asio::async_write(*m_stream, asio::const_buffer(m_part.constData(), static_cast<std::size_t>(m_part.size())),
        [self = shared_from_this()](const error_code &ec, std::size_t) { self->written(ec); });
}

void ClientExchange::read()
{
    m_stream->async_read_some(asio::mutable_buffer(m_in.prepare(kReadSize)),
        [self = shared_from_this()](const error_code &ec, std::size_t size) { self->received(ec, size); });
}

void ClientExchange::received(const error_code &ec, std::size_t size)
{
    if (!m_callback || !m_stream)
        return;
    error_code failed;
    if (ec) {
        if (m_reader && (ec == asio::error::eof || ec == asio::ssl::error::stream_truncated))
            m_reader->put_eof(failed); // an answer without a length ends with the connection
        if (!m_reader || failed || !m_reader->is_done())
            broken(QString::fromStdString(ec.message()));
        else
            complete();
        return;
    }
    m_gotBytes = true;
    m_in.commit(size);
    while (m_in.size() > 0) {
        if (!m_reader) {
            m_reader.emplace(
                kHeaderBytes, m_request.responseBytes > 0 ? m_request.responseBytes : m_core.options.responseBytes);
            m_reader->skip(m_request.method == "HEAD");
            if (m_request.onBody)
                m_reader->sink = [this](QByteArrayView part) { return m_request.onBody(m_reader->status, part); };
        }
        const auto data = m_in.cdata();
        m_in.consume(m_reader->feed(static_cast<const char *>(data.data()), data.size(), failed));
        if (failed || !m_reader->is_done())
            break;
        if (m_reader->status >= 200 || m_reader->status == 101) {
            complete();
            return;
        }
        m_reader.reset(); // 100 Continue and its like: the answer follows
    }
    if (failed == asio::error::operation_aborted) {
        finish(makeError(ErrorKind::Cancelled, u"The answer was not taken to its end."_s));
        return;
    }
    if (failed) {
        fail(ErrorKind::BadData,
            failed == http::error::body_limit ? u"The answer of %1 is too large."_s
                                              : u"The answer of %1 is not valid HTTP."_s,
            QString::fromStdString(failed.message()));
        return;
    }
    read();
}

void ClientExchange::broken(const QString &why)
{
    if (m_reused && !m_gotBytes && isSafe() && !std::exchange(m_retried, true)) {
        m_reused = false;
        m_stream->close();
        m_stream.reset();
        connect();
        return;
    }
    fail(ErrorKind::OutcomeUnknown, u"The connection to %1 broke before the answer."_s, why);
}

void ClientExchange::complete()
{
    ClientResponse response{m_reader->status, std::move(m_reader->headers), std::move(m_reader->body)};
    if (m_reader->keep_alive() && m_in.size() == 0 && response.status != 101)
        m_core.keepIdle(m_url, std::move(*m_stream));
    else
        m_stream->close();
    m_stream.reset();
    finish(std::move(response));
}

void ClientExchange::fail(ErrorKind ifUnsent, const QString &message, const QString &detail)
{
    const bool readable = ifUnsent == ErrorKind::BadData && isSafe();
    const ErrorKind kind = m_sent && !readable ? ErrorKind::OutcomeUnknown : ifUnsent;
    const QString text = message.contains(u"%1") ? message.arg(QString::fromLatin1(m_url.authority())) : message;
    finish(makeError(kind, text, detail));
}

void ClientExchange::cancel()
{
    fail(ErrorKind::Cancelled, u"The program ended before %1 answered."_s, {});
}

void ClientExchange::refuseFull()
{
    fail(ErrorKind::QueueFull, u"Too many requests to %1 are waiting."_s, {});
}

void ClientExchange::finish(Result<ClientResponse> result)
{
    if (!m_callback)
        return;
    const auto self = shared_from_this();
    const auto callback = std::exchange(m_callback, {});
    m_timer.cancel();
    if (m_connector)
        m_connector->cancel();
    if (m_stream)
        m_stream->close(); // a pending operation still refers to it; it dies with this exchange
    m_request.onSending = {};
    m_request.nextPart = {};
    if (m_reader)
        m_reader->sink = {};
    m_request.onBody = {};
    m_core.ended(self);
    callback(std::move(result));
}

} // namespace bellhop::net::detail
