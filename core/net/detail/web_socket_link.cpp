// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/detail/web_socket_link.h"

namespace bellhop::net::detail {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::seconds kCloseTime{2};
constexpr qsizetype kLongestReason = 123; // RFC 6455, 5.5
constexpr quint16 kNoCloseFrame = 1006;
constexpr quint16 kTextOnly = 1003;

QString textOf(const websocket::reason_string &reason)
{
    return QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
}
} // namespace

WebSocketLink::WebSocketLink(NetStream stream, std::shared_ptr<TextQueue> queue, const LinkSettings &settings)
    : m_stream(std::move(stream))
    , m_queue(std::move(queue))
    , m_killTimer(m_stream.get_executor())
{
    websocket::stream_base::timeout timeout{};
    timeout.handshake_timeout = settings.handshake;
    timeout.idle_timeout = settings.silence;
    timeout.keep_alive_pings = true;
    m_stream.set_option(timeout);
    m_stream.read_message_max(static_cast<std::size_t>(settings.messageBytes));
    m_stream.auto_fragment(false);
    m_stream.text(true);
}

void WebSocketLink::accept(const http::request<http::empty_body> &request)
{
    m_stream.async_accept(request, [self = shared_from_this()](const error_code &ec) { self->opened(ec); });
}

void WebSocketLink::connect(const QByteArray &authority, const QByteArray &target, const HeaderList &headers)
{
    m_stream.set_option(websocket::stream_base::decorator([headers](websocket::request_type &request) {
        for (const auto &[name, value] : headers)
            request.set(beast::string_view(name.constData(), static_cast<std::size_t>(name.size())),
                beast::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    }));
    m_stream.async_handshake(m_answer, authority.toStdString(), target.toStdString(),
        [self = shared_from_this()](const error_code &ec) { self->opened(ec); });
}

void WebSocketLink::opened(const error_code &ec)
{
    if (m_finished)
        return;
    if (ec == websocket::error::upgrade_declined && onRefused) {
        const int status = static_cast<int>(m_answer.result_int());
        const auto refused = onRefused;
        forget();
        refused(status);
        return;
    }
    if (ec) {
        failed(ec);
        return;
    }
    m_open = true;
    if (onOpen)
        onOpen();
    if (m_finished)
        return;
    read();
    flush();
}

void WebSocketLink::read()
{
    m_stream.async_read(m_in, [self = shared_from_this()](const error_code &ec, std::size_t) { self->received(ec); });
}

void WebSocketLink::received(const error_code &ec)
{
    if (m_finished)
        return;
    if (ec) {
        failed(ec);
        return;
    }
    if (!m_stream.got_text()) {
        close(kTextOnly, QByteArrayLiteral("text messages only"), true);
    } else if (!m_closing) {
        const auto data = m_in.cdata();
        onText(QByteArray(static_cast<const char *>(data.data()), static_cast<qsizetype>(data.size())));
    }
    if (m_finished)
        return;
    m_in.consume(m_in.size());
    read();
}

void WebSocketLink::flush()
{
    if (!m_open || m_writing || m_closing || m_finished)
        return;
    auto text = m_queue->take();
    if (!text) {
        if (m_closeWanted)
            startClose();
        return;
    }
    m_out = std::move(*text);
    m_writing = true;
    m_stream.async_write(asio::const_buffer(m_out.constData(), static_cast<std::size_t>(m_out.size())),
        [self = shared_from_this()](const error_code &ec, std::size_t) { self->written(ec); });
}

void WebSocketLink::written(const error_code &ec)
{
    m_writing = false;
    if (!ec)
        flush();
    // a broken connection shows at the read, too: one place reports it
}

void WebSocketLink::close(quint16 code, const QByteArray &reason, bool dropQueue)
{
    m_queue->shut();
    if (m_finished || m_closeWanted)
        return;
    m_closeWanted = true;
    const QByteArray text = reason.left(kLongestReason);
    m_closeReason.code = code;
    m_closeReason.reason.assign(text.constData(), static_cast<std::size_t>(text.size()));
    if (dropQueue)
        m_queue->clear();
    m_killTimer.expires_after(kCloseTime);
    m_killTimer.async_wait([self = shared_from_this()](const error_code &ec) {
        if (!ec)
            self->abort(self->m_closeReason.code, textOf(self->m_closeReason.reason));
    });
    flush();
}

void WebSocketLink::startClose()
{
    m_closing = true;
    m_stream.async_close(m_closeReason, [self = shared_from_this()](const error_code &) {
        self->finish(self->m_closeReason.code, textOf(self->m_closeReason.reason), false);
    });
}

void WebSocketLink::failed(const error_code &ec)
{
    if (m_closing)
        return; // async_close reports, or the kill timer does
    if (ec == websocket::error::closed) {
        const auto &reason = m_stream.reason();
        finish(reason.code, textOf(reason.reason), false);
    } else if (ec == websocket::error::message_too_big) {
        finish(websocket::close_code::too_big, u"message too long"_s, false);
    } else {
        finish(kNoCloseFrame, QString::fromStdString(ec.message()), ec == beast::error::timeout);
    }
}

void WebSocketLink::abort(quint16 code, const QString &reason)
{
    finish(code, reason, false);
}

void WebSocketLink::forget()
{
    onOpen = {};
    onText = [](const QByteArray &) {};
    onRefused = {};
    onClosed = {};
    finish(kNoCloseFrame, {}, false);
}

void WebSocketLink::finish(quint16 code, const QString &reason, bool timedOut)
{
    if (std::exchange(m_finished, true))
        return;
    m_queue->shut();
    m_queue->clear();
    m_killTimer.cancel();
    m_stream.next_layer().close();
    if (const auto closed = std::exchange(onClosed, {}))
        closed(code, reason, timedOut);
}

} // namespace bellhop::net::detail
