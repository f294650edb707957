// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listeners.h"

#include <QUrl>

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bellhop::bench {

namespace {

constexpr char kMark[] = "wamid.bench.in.";

/// Connected and let in, with what came behind the handshake; nothing otherwise.
std::optional<std::pair<int, QByteArray>> enter(const QByteArray &address)
{
    const QUrl url = QUrl::fromEncoded(address);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in peer{};
    peer.sin_family = AF_INET;
    peer.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    peer.sin_port = htons(static_cast<quint16>(url.port()));
    const QByteArray hello = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n";
    bool ok = ::connect(socket, reinterpret_cast<const sockaddr *>(&peer), sizeof peer) == 0
        && ::send(socket, hello.constData(), static_cast<std::size_t>(hello.size()), MSG_NOSIGNAL) == hello.size();
    QByteArray answer;
    std::array<char, 4096> bytes{};
    while (ok && !answer.contains("\r\n\r\n")) {
        const ssize_t got = ::recv(socket, bytes.data(), bytes.size(), 0);
        ok = got > 0;
        answer.append(bytes.data(), std::max<ssize_t>(got, 0));
    }
    if (ok && answer.startsWith("HTTP/1.1 101")) {
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return std::pair{socket, answer.mid(answer.indexOf("\r\n\r\n") + 4)};
    }
    ::close(socket);
    return std::nullopt;
}

/// A frame of a server, which is not masked: its opcode, where its payload begins and how long it is.
struct Frame {
    int opcode = 0;
    qsizetype begin = 0;
    qsizetype size = 0;
};

std::optional<Frame> frameOf(const QByteArray &bytes)
{
    const auto byte = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes[at]); };
    if (bytes.size() < 2)
        return std::nullopt;
    Frame frame{byte(0) & 0x0f, 2, byte(1) & 0x7f};
    const int more = frame.size == 126 ? 2 : frame.size == 127 ? 8 : 0;
    if (bytes.size() < 2 + more)
        return std::nullopt;
    if (more > 0)
        frame.size = 0;
    for (int i = 0; i < more; ++i)
        frame.size = frame.size << 8 | byte(2 + i);
    frame.begin = 2 + more;
    return bytes.size() < frame.begin + frame.size ? std::nullopt : std::optional(frame);
}

} // namespace

Listeners::Listeners(const std::vector<QByteArray> &urls)
{
    for (const QByteArray &url : urls) {
        if (auto entered = enter(url))
            m_lines.push_back({entered->first, std::move(entered->second), {}});
    }
    m_thread = std::thread([this] { run(); });
}

Listeners::~Listeners()
{
    (void)stop();
}

std::vector<std::vector<Listeners::Arrival>> Listeners::stop()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
    std::vector<std::vector<Arrival>> all;
    for (Line &line : m_lines) {
        if (line.socket >= 0)
            ::close(line.socket);
        line.socket = -1;
        all.push_back(line.arrivals);
    }
    return all;
}

void Listeners::run()
{
    std::vector<pollfd> watched;
    for (const Line &line : m_lines)
        watched.push_back({line.socket, POLLIN, 0});
    while (!m_stopping) {
        if (::poll(watched.data(), watched.size(), 50) <= 0)
            continue;
        for (std::size_t i = 0; i < watched.size(); ++i) {
            if (watched[i].revents == 0)
                continue;
            read(m_lines[i]);
            if (m_lines[i].socket < 0)
                watched[i].fd = -1;
        }
    }
}

void Listeners::read(Line &line)
{
    std::array<char, 16 * 1024> bytes{};
    const ssize_t got = ::recv(line.socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got == 0) {
        ::close(line.socket);
        line.socket = -1;
    }
    if (got <= 0)
        return;
    line.waiting.append(bytes.data(), got);
    while (const auto frame = frameOf(line.waiting)) {
        take(line, frame->opcode, QByteArrayView(line.waiting).sliced(frame->begin, frame->size));
        line.waiting.remove(0, frame->begin + frame->size);
    }
}

void Listeners::take(Line &line, int opcode, QByteArrayView payload)
{
    constexpr int kText = 1;
    constexpr int kPing = 9;
    if (opcode == kPing) {
        const char pong[] = {char(0x8a), char(0x80), 0, 0, 0, 0}; // empty, masked with zeros
        (void)::send(line.socket, pong, sizeof pong, MSG_NOSIGNAL);
    }
    const qsizetype at = payload.indexOf(kMark);
    if (opcode != kText || at < 0 || payload.indexOf("\"whatsapp:message\"") < 0)
        return;
    int number = 0;
    for (qsizetype i = at + qsizetype(sizeof kMark) - 1; i < payload.size() && payload[i] >= '0' && payload[i] <= '9';
         ++i)
        number = number * 10 + (payload[i] - '0');
    line.arrivals.push_back({number, std::chrono::steady_clock::now()});
    ++m_heard;
}

} // namespace bellhop::bench
