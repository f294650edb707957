// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/http_session.h"

#include "core/net/detail/reply_ticket.h"
#include "core/net/detail/server_core.h"

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kReadHeader = 4 * 1024;
constexpr std::size_t kReadBody = 64 * 1024;
constexpr qsizetype kOneBuffer = 8 * 1024; // a smaller body is written together with the header
constexpr std::chrono::seconds kLingerTime{2};

bool wantsWebSocket(const RequestReader &reader)
{
    return reader.method == "GET" && reader.upgrade()
        && headerValue(reader.headers, "Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

/// Path and query of "/a?b", "http://host/a?b" or "*"; nothing for anything else.
std::optional<std::pair<QByteArray, QByteArray>> splitTarget(QByteArray target)
{
    if (!target.startsWith('/') && target != "*") {
        const qsizetype scheme = target.indexOf("://");
        if (scheme < 0)
            return std::nullopt;
        const qsizetype slash = target.indexOf('/', scheme + 3);
        target = slash < 0 ? QByteArrayLiteral("/") : target.mid(slash);
    }
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return std::pair{target, QByteArray()};
    return std::pair{target.left(mark), target.mid(mark + 1)};
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

HttpSession::HttpSession(ServerCore &core, NetStream stream, const tcp::endpoint &peer, quint16 localPort)
    : m_core(core)
    , m_stream(std::move(stream))
    , m_peer(peer)
    , m_peerText(QString::fromStdString(peer.address().to_string()))
    , m_localPort(localPort)
{
}

void HttpSession::start()
{
    if (!m_stream.tls()) {
        enter(State::Idle, m_core.limits.headerTime);
        read();
        return;
    }
    enter(State::Handshaking, m_core.limits.headerTime);
    m_stream.tls()->async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const error_code &ec) {
        if (self->m_state != State::Handshaking)
            return;
        if (ec) {
            self->m_core.count(Rejection::Tls);
            self->close();
            return;
        }
        self->enter(State::Idle, self->m_core.limits.headerTime);
        self->read();
    });
}

void HttpSession::enter(State state, std::chrono::milliseconds allowed)
{
    m_state = state;
    m_deadline = std::chrono::steady_clock::now() + allowed;
}

void HttpSession::read()
{
    const auto space = m_in.prepare(m_state == State::Body ? kReadBody : kReadHeader);
    m_stream.async_read_some(asio::mutable_buffer(space),
        [self = shared_from_this()](const error_code &ec, std::size_t size) { self->received(ec, size); });
}

void HttpSession::received(const error_code &ec, std::size_t size)
{
    if (m_state == State::Closed)
        return;
    if (m_timedOut) {
        m_sink.reset();
        reject(408, "Request Timeout");
        return;
    }
    if (ec) {
        close();
        return;
    }
    m_in.commit(size);
    parse();
}

void HttpSession::parse()
{
    if (!m_reader) {
        m_reader.emplace(m_core.limits.headerBytes, m_core.limits.bodyBytes);
        m_rule = nullptr;
        m_reader->bodyLimitFor = [this](const QByteArray &method, const QByteArray &target) {
            m_rule = m_core.streamFor(method, target);
            return m_rule != nullptr ? m_rule->bodyBytes : m_core.limits.bodyBytes;
        };
        enter(State::Header, m_core.limits.headerTime);
    }
    error_code broken;
    const auto data = m_in.cdata();
    m_in.consume(m_reader->feed(static_cast<const char *>(data.data()), data.size(), broken));
    if (broken) {
        m_sink.reset();
        rejectBroken(broken);
        return;
    }
    if (m_sink) {
        pump();
        return;
    }
    if (m_rule != nullptr && m_state == State::Header && m_reader->is_header_done()) {
        openStream();
        return;
    }
    if (m_reader->is_done()) {
        dispatch();
        return;
    }
    if (m_state == State::Header && m_reader->is_header_done()) {
        enter(State::Body, m_core.limits.bodyTime);
        const bool asks = headerValue(m_reader->headers, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
        if (asks && m_in.size() == 0) {
            sendContinue();
            return;
        }
    }
    read();
}

void HttpSession::sendContinue()
{
    m_head = QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n");
    asio::async_write(m_stream, asio::const_buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())),
        [self = shared_from_this()](const error_code &ec, std::size_t) {
            if (self->m_state == State::Closed)
                return;
            if (ec)
                self->close();
            else
                self->read();
        });
}

/// Nothing more is read until somebody has decided; what of the body came with the head waits in the reader.
void HttpSession::openStream()
{
    auto target = splitTarget(m_reader->target);
    if (!target) {
        rejectBroken(http::error::bad_target);
        return;
    }
    enter(State::Opening, m_core.limits.answerTime);
    ++m_turn;
    const HttpRequest head{m_reader->method, std::move(target->first), std::move(target->second), m_reader->headers, {},
        m_peerText, m_localPort, {}};
    m_rule->open(
        head, [core = m_core.weak_from_this(), session = weak_from_this(), turn = m_turn](StreamRule::Plan plan) {
            const auto server = core.lock(); // before the session: it must outlive it
            if (!server)
                return;
            server->post([session, turn, plan = std::move(plan)]() mutable {
                if (const auto alive = session.lock())
                    alive->streamOpened(turn, std::move(plan));
            });
        });
}

void HttpSession::streamOpened(quint64 turn, StreamRule::Plan plan)
{
    if (m_state != State::Opening || turn != m_turn)
        return;
    if (!plan.sink) {
        m_core.countRequest();
        m_keepAlive = false;
        m_headRequest = false;
        write(plan.refusal);
        return;
    }
    m_sink = std::move(plan.sink);
    enter(State::Body, m_rule->bodyTime);
    const bool asks = headerValue(m_reader->headers, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    if (asks && !m_reader->is_done() && m_reader->body.isEmpty() && m_in.size() == 0)
        sendContinue();
    else
        pump();
}

void HttpSession::pump()
{
    QByteArray part = std::exchange(m_reader->body, {});
    if (part.isEmpty()) {
        if (m_reader->is_done())
            dispatch();
        else
            read();
        return;
    }
    m_sink->take(
        std::move(part), [core = m_core.weak_from_this(), session = weak_from_this(), turn = m_turn](bool more) {
            const auto server = core.lock();
            if (!server)
                return;
            server->post([session, turn, more] {
                if (const auto alive = session.lock())
                    alive->pumped(turn, more);
            });
        });
}

void HttpSession::pumped(quint64 turn, bool more)
{
    if (m_state != State::Body || turn != m_turn || !m_sink)
        return;
    if (m_timedOut) {
        m_sink.reset();
        reject(408, "Request Timeout");
    } else if (!more) {
        m_sink.reset();
        reject(507, "Insufficient Storage");
    } else {
        pump();
    }
}

std::optional<HttpRequest> HttpSession::takeRequest()
{
    auto target = splitTarget(m_reader->target);
    if (!target)
        return std::nullopt;
    return HttpRequest{std::move(m_reader->method), std::move(target->first), std::move(target->second),
        std::move(m_reader->headers), std::move(m_reader->body), m_peerText, m_localPort, std::exchange(m_sink, {})};
}

void HttpSession::dispatch()
{
    m_core.countRequest();
    m_keepAlive = m_reader->keep_alive() && !m_draining;
    m_headRequest = m_reader->method == "HEAD";
    const bool upgrade = wantsWebSocket(*m_reader);
    if (upgrade)
        m_upgradeTarget = m_reader->target;
    auto request = takeRequest();
    if (!request) {
        rejectBroken(http::error::bad_target);
        return;
    }
    enter(State::Answering, m_core.limits.answerTime);
    ++m_turn;
    if (upgrade) {
        dispatchUpgrade(std::move(*request));
        return;
    }
    auto ticket = std::make_shared<ReplyTicket>(m_core.weak_from_this(), weak_from_this(), m_turn);
    m_core.onRequest(std::move(*request),
        [ticket = std::move(ticket)](HttpResponse response) { ticket->answer(std::move(response)); });
}

void HttpSession::dispatchUpgrade(HttpRequest request)
{
    if (!m_core.onUpgrade || m_in.size() > 0) {
        respond(m_turn, HttpResponse{m_core.onUpgrade ? 400 : 404, {}, {}, {}}, false);
        return;
    }
    m_upgradeHeaders = request.headers;
    auto ticket = std::make_shared<ReplyTicket>(m_core.weak_from_this(), weak_from_this(), m_turn);
    m_core.onUpgrade(std::move(request), std::make_shared<UpgradeTicket>(std::move(ticket), m_peerText));
}

bool HttpSession::becomeSocket(quint64 turn, const std::shared_ptr<SocketHandle> &handle, SocketEvents events)
{
    if (m_state != State::Answering || turn != m_turn)
        return false;
    if (m_draining) {
        close();
        return false;
    }
    m_state = State::Closed;
    http::request<http::empty_body> request;
    request.method(http::verb::get);
    request.target(string_view(m_upgradeTarget.constData(), static_cast<std::size_t>(m_upgradeTarget.size())));
    request.version(11);
    for (const auto &[name, value] : m_upgradeHeaders)
        request.insert(string_view(name.constData(), static_cast<std::size_t>(name.size())),
            string_view(value.constData(), static_cast<std::size_t>(value.size())));
    m_core.becomeSocket(shared_from_this(), std::move(m_stream), request, handle, std::move(events));
    return true;
}

void HttpSession::respond(quint64 turn, HttpResponse response, bool dropped)
{
    if (m_state != State::Answering || turn != m_turn)
        return;
    if (dropped)
        m_core.count(Rejection::Dropped);
    if (response.status == 0)
        close();
    else
        write(response);
}

void HttpSession::reject(int status, const char *reason)
{
    m_keepAlive = false;
    m_headRequest = false;
    write(HttpResponse{status, QByteArrayLiteral("text/plain"), reason, {}});
}

void HttpSession::rejectBroken(const error_code &ec)
{
    if (ec == http::error::body_limit) {
        m_core.count(Rejection::BodyTooLarge);
        reject(413, "Payload Too Large");
    } else if (ec == http::error::header_limit) {
        m_core.count(Rejection::HeaderTooLarge);
        reject(431, "Request Header Fields Too Large");
    } else {
        m_core.count(Rejection::BadRequest);
        reject(400, "Bad Request");
    }
}

void HttpSession::write(const HttpResponse &response)
{
    enter(State::Writing, m_core.limits.writeTime);
    const auto reason = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(response.status)));
    m_head.clear();
    m_head.reserve(256 + (response.body.size() <= kOneBuffer ? response.body.size() : 0));
    m_head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    m_head.append(reason.data(), static_cast<qsizetype>(reason.size())).append("\r\n");
    if (!response.contentType.isEmpty())
        appendHeader(m_head, QByteArrayLiteral("Content-Type"), response.contentType);
    for (const auto &[name, value] : response.headers)
        appendHeader(m_head, name, value);
    if (mayHaveBody(response.status))
        m_head.append("Content-Length: ")
            .append(QByteArray::number(response.source ? response.sourceBytes : response.body.size()))
            .append("\r\n");
    m_head.append(m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    const bool bodyless = m_headRequest || !mayHaveBody(response.status);
    m_body = bodyless || response.source ? QByteArray() : response.body;
    m_source = bodyless ? nullptr : response.source;
    m_sourceLeft = m_source ? response.sourceBytes : 0;
    if (m_body.size() <= kOneBuffer)
        m_head.append(std::exchange(m_body, {}));
    const std::array<asio::const_buffer, 2> buffers{
        asio::const_buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())),
        asio::const_buffer(m_body.constData(), static_cast<std::size_t>(m_body.size()))};
    asio::async_write(
        m_stream, buffers, [self = shared_from_this()](const error_code &ec, std::size_t) { self->written(ec); });
}

void HttpSession::written(const error_code &ec)
{
    if (m_state == State::Closed)
        return;
    m_body.clear();
    if (ec) {
        close();
        return;
    }
    if (m_sourceLeft > 0) {
        nextPart();
        return;
    }
    m_source.reset();
    if (m_draining) {
        close();
        return;
    }
    if (!m_keepAlive) {
        linger();
        return;
    }
    m_reader.reset();
    m_upgradeHeaders.clear();
    if (m_in.size() > 0) {
        parse(); // pipelined
        return;
    }
    if (m_in.capacity() > kReadBody / 4)
        m_in.shrink_to_fit();
    enter(State::Idle, m_core.limits.idleTime);
    read();
}

void HttpSession::nextPart()
{
    enter(State::Writing, m_core.limits.writeTime);
    m_source->next([core = m_core.weak_from_this(), session = weak_from_this(), turn = m_turn](QByteArray part) {
        const auto server = core.lock();
        if (!server)
            return;
        server->post([session, turn, part = std::move(part)]() mutable {
            if (const auto alive = session.lock())
                alive->partGiven(turn, std::move(part));
        });
    });
}

void HttpSession::partGiven(quint64 turn, QByteArray part)
{
    if (m_state != State::Writing || turn != m_turn || m_sourceLeft <= 0)
        return;
    if (part.isEmpty() || part.size() > m_sourceLeft) {
        close();
        return;
    }
    m_sourceLeft -= part.size();
    m_body = std::move(part);
    asio::async_write(m_stream, asio::const_buffer(m_body.constData(), static_cast<std::size_t>(m_body.size())),
        [self = shared_from_this()](const error_code &ec, std::size_t) { self->written(ec); });
}

/// Closing at once while the peer still sends would make its system throw our answer away.
void HttpSession::linger()
{
    if (m_state != State::Lingering) {
        enter(State::Lingering, kLingerTime);
        m_stream.shutdownSend();
    }
    m_in.consume(m_in.size());
    const auto space = m_in.prepare(kReadHeader);
    m_stream.socket().async_read_some(
        asio::mutable_buffer(space), [self = shared_from_this()](const error_code &ec, std::size_t) {
            if (self->m_state == State::Closed)
                return;
            if (ec)
                self->close();
            else
                self->linger();
        });
}

void HttpSession::enforceDeadline(SteadyTime now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Header:
    case State::Body:
        if (std::exchange(m_timedOut, true)) {
            close();
            return;
        }
        m_core.count(m_state == State::Header ? Rejection::HeaderTime : Rejection::BodyTime);
        m_deadline = now + kLingerTime;
        {
            error_code ignored; // the pending read ends and answers 408
            m_stream.socket().cancel(ignored);
        }
        return;
    case State::Opening:
    case State::Answering:
        m_core.count(Rejection::AnswerTime);
        reject(503, "Service Unavailable");
        return;
    case State::Writing:
        m_core.count(Rejection::WriteTime);
        close();
        return;
    case State::Handshaking:
        m_core.count(Rejection::Tls);
        close();
        return;
    case State::Idle:
    case State::Lingering:
        close();
        return;
    case State::Closed:
        return;
    }
}

void HttpSession::drain()
{
    m_draining = true;
    m_keepAlive = false;
    if (m_state == State::Idle || m_state == State::Handshaking)
        close();
}

void HttpSession::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_sink.reset();
    m_source.reset();
    m_stream.close();
    m_core.remove(shared_from_this());
}

} // namespace bellhop::net::detail
