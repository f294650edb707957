// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/web_socket_client.h"

#include "core/net/detail/connector.h"
#include "core/net/detail/tls.h"
#include "core/net/detail/web_socket_link.h"

#include <thread>

namespace bellhop::net {
using namespace Qt::Literals::StringLiterals;

namespace detail {

namespace {
constexpr int kQueuedTexts = 100'000; // the bytes are the limit that counts

/// One connection from open() to its end. The I/O thread only, but for `queue`.
struct Attempt {
    WebSocketEvents events;
    std::shared_ptr<TextQueue> queue;
    std::shared_ptr<Connector> connector;
    std::shared_ptr<WebSocketLink> link;
    bool opened = false;
};

Error refusal(const Url &url, int status)
{
    const QString detail = u"handshake answered %1"_s.arg(status);
    if (status == 401 || status == 403)
        return makeError(ErrorKind::Unauthorised, u"The server does not accept this sign-in. Sign in again."_s, detail);
    return makeError(ErrorKind::Refused,
        u"%1 does not offer live updates here."_s.arg(QString::fromLatin1(url.authority())), detail);
}
} // namespace

/// The client behind WebSocketClient. The I/O thread, but for open, sendText, close, stop.
class SocketClientCore final : public std::enable_shared_from_this<SocketClientCore>
{
public:
    explicit SocketClientCore(WebSocketOptions options)
        : m_options(std::move(options))
        , m_work(asio::make_work_guard(m_io))
    {
    }

    void startThread()
    {
        m_thread = std::thread([this] { m_io.run(); });
    }
    void stop();
    void open(const QByteArray &address, WebSocketEvents events, HeaderList headers);
    Status sendText(QByteArray text);
    void close(quint16 code, QByteArray reason);

private:
    using AttemptPtr = std::shared_ptr<Attempt>;
    [[nodiscard]] static Result<Url> checkedUrl(const QByteArray &address);
    void begin(const AttemptPtr &attempt, const Result<Url> &url, const HeaderList &headers);
    void handshake(const AttemptPtr &attempt, NetStream stream, const Url &url, const HeaderList &headers);
    void failed(const AttemptPtr &attempt, const Error &error);
    void forgetCurrent();

    // First, so that it is destroyed last: everything below lives on it.
    asio::io_context m_io{1};
    const WebSocketOptions m_options;
    asio::executor_work_guard<IoExecutor> m_work;
    std::shared_ptr<asio::ssl::context> m_tls;
    AttemptPtr m_current;
    std::mutex m_mutex; ///< guards m_queue
    std::shared_ptr<TextQueue> m_queue; ///< of the newest open()
    std::thread m_thread;
};

void SocketClientCore::stop()
{
    asio::post(m_io, [this] {
        forgetCurrent();
        m_io.stop();
    });
    m_thread.join();
    m_io.restart();
    m_io.poll(); // aborted operations end here
    forgetCurrent();
    m_io.restart();
    m_io.poll();
}

Result<Url> SocketClientCore::checkedUrl(const QByteArray &address)
{
    BELLHOP_TRY(Url url, parseUrl(address));
    if (url.scheme != "ws" && url.scheme != "wss")
        return makeError(ErrorKind::BadData, u"A live connection needs a ws or wss address."_s);
    if (!url.isTls() && !url.isLoopback()) {
        return makeError(ErrorKind::Refused,
            u"%1 would be reached without encryption. Use a wss address."_s.arg(QString::fromLatin1(url.host)));
    }
    return url;
}

void SocketClientCore::open(const QByteArray &address, WebSocketEvents events, HeaderList headers)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->events = std::move(events);
    attempt->queue = std::make_shared<TextQueue>(m_options.queueBytes, kQueuedTexts);
    {
        const std::lock_guard lock(m_mutex);
        m_queue = attempt->queue;
    }
    asio::post(m_io, [this, attempt, url = checkedUrl(address), headers = std::move(headers)] {
        forgetCurrent();
        m_current = attempt;
        begin(attempt, url, headers);
    });
}

void SocketClientCore::begin(const AttemptPtr &attempt, const Result<Url> &url, const HeaderList &headers)
{
    if (!url.ok()) {
        failed(attempt, url.error());
        return;
    }
    if (url->isTls() && !m_tls) {
        auto made = makeClientTls(m_options.caFile);
        if (!made.ok()) {
            failed(attempt, made.error());
            return;
        }
        m_tls = std::move(*made);
    }
    attempt->connector = std::make_shared<Connector>(m_io, m_tls, *url);
    attempt->connector->start(m_options.connectTimeout, [this, attempt, url = *url, headers](Result<NetStream> stream) {
        if (stream.ok())
            handshake(attempt, std::move(*stream), url, headers);
        else
            failed(attempt, stream.error());
    });
}

void SocketClientCore::handshake(const AttemptPtr &attempt, NetStream stream, const Url &url, const HeaderList &headers)
{
    attempt->connector.reset();
    attempt->link = std::make_shared<WebSocketLink>(std::move(stream), attempt->queue,
        LinkSettings{m_options.silence, m_options.connectTimeout, m_options.messageBytes});
    const auto &link = attempt->link;
    link->onOpen = [attempt] {
        attempt->opened = true;
        if (attempt->events.onOpen)
            attempt->events.onOpen();
    };
    link->onText = [attempt](QByteArray text) {
        if (attempt->events.onText)
            attempt->events.onText(std::move(text));
    };
    link->onRefused = [this, attempt, url](int status) { failed(attempt, refusal(url, status)); };
    link->onClosed = [this, attempt, url](quint16 code, const QString &reason, bool timedOut) {
        if (!attempt->opened) {
            failed(attempt,
                makeError(ErrorKind::Network,
                    u"%1 broke off before the live connection stood."_s.arg(QString::fromLatin1(url.authority())),
                    reason));
            return;
        }
        attempt->link.reset();
        if (m_current == attempt)
            m_current.reset();
        if (attempt->events.onClosed)
            attempt->events.onClosed(code, timedOut ? u"no sign of life"_s : reason);
    };
    link->connect(url.authority(), url.target, headers);
}

void SocketClientCore::failed(const AttemptPtr &attempt, const Error &error)
{
    attempt->queue->shut();
    attempt->connector.reset();
    attempt->link.reset();
    if (m_current == attempt)
        m_current.reset();
    if (attempt->events.onFailed)
        attempt->events.onFailed(error);
}

void SocketClientCore::forgetCurrent()
{
    const auto attempt = std::exchange(m_current, {});
    if (!attempt)
        return;
    attempt->queue->shut();
    attempt->events = {};
    if (const auto connector = std::exchange(attempt->connector, {}))
        connector->cancel();
    if (const auto link = std::exchange(attempt->link, {}))
        link->forget();
}

Status SocketClientCore::sendText(QByteArray text)
{
    std::shared_ptr<TextQueue> queue;
    {
        const std::lock_guard lock(m_mutex);
        queue = m_queue;
    }
    const auto pushed = queue ? queue->push(std::move(text), false) : TextQueue::Push::Shut;
    switch (pushed) {
    case TextQueue::Push::QueuedFirst:
        asio::post(m_io, [this] {
            if (m_current && m_current->link)
                m_current->link->flush();
        });
        return done();
    case TextQueue::Push::Queued:
        return done();
    case TextQueue::Push::Full:
        return makeError(ErrorKind::QueueFull, u"Too much waits to be sent. Try again in a moment."_s);
    case TextQueue::Push::Shut:
        break;
    }
    return makeError(ErrorKind::Network, u"There is no live connection at the moment."_s);
}

void SocketClientCore::close(quint16 code, QByteArray reason)
{
    asio::post(m_io, [this, code, reason = std::move(reason)] {
        const auto attempt = m_current;
        if (!attempt)
            return;
        if (attempt->opened && attempt->link) {
            attempt->link->close(code, reason, false);
            return;
        }
        const auto onFailed = attempt->events.onFailed;
        forgetCurrent();
        if (onFailed)
            onFailed(makeError(ErrorKind::Cancelled, u"The connection was called off."_s));
    });
}

} // namespace detail

WebSocketClient::WebSocketClient(WebSocketOptions options)
    : m_core(std::make_shared<detail::SocketClientCore>(std::move(options)))
{
    m_core->startThread();
}

WebSocketClient::~WebSocketClient()
{
    m_core->stop();
}

void WebSocketClient::open(QByteArray url, WebSocketEvents events, HeaderList headers)
{
    m_core->open(url, std::move(events), std::move(headers));
}

Status WebSocketClient::sendText(QByteArray text)
{
    return m_core->sendText(std::move(text));
}

void WebSocketClient::close(quint16 code, QByteArray reason)
{
    m_core->close(code, std::move(reason));
}

} // namespace bellhop::net
