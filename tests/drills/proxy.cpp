// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/proxy.h"

#include "tests/drills/support.h"

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace bellhop::drills {

namespace {

constexpr int kLookMs = 5;
constexpr qsizetype kMostWaiting = 256 * 1024;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void prepare(int socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// With a reset, as a broken line ends.
void reset(int socket)
{
    const linger now{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(socket);
}

bool isPassing()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

Proxy::Proxy(quint16 target)
    : m_target(target)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 128) != 0
        || ::getsockname(m_listener, plain, &size) != 0)
        giveUp(QStringLiteral("no port for the network to cut"));
    m_port = ntohs(address.sin_port);
    prepare(m_listener);
    m_thread = std::thread([this] { run(); });
}

Proxy::~Proxy()
{
    m_stopping = true;
    m_thread.join();
    ::close(m_listener);
}

void Proxy::run()
{
    int cuts = 0;
    while (!m_stopping) {
        if (const int wanted = m_cuts; wanted != cuts) {
            cuts = wanted;
            dropAll();
        }
        if (m_clogged) {
            rest(kLookMs);
            continue;
        }
        for (auto &[socket, side] : m_sides)
            release(false, side);
        std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
        for (const auto &[socket, side] : m_sides) {
            const bool full = m_sides[side.peer].waiting.size() > kMostWaiting;
            const int events = (full ? 0 : POLLIN) | (side.waiting.isEmpty() ? 0 : POLLOUT);
            watched.push_back({socket, static_cast<short>(events), 0});
        }
        if (::poll(watched.data(), watched.size(), kLookMs) <= 0)
            continue;
        for (const pollfd &one : watched) {
            if (one.fd == m_listener && one.revents != 0)
                accept();
            else if ((one.revents & POLLOUT) != 0 && m_sides.count(one.fd) > 0)
                flush(one.fd);
            if (one.fd != m_listener && (one.revents & (POLLIN | POLLHUP | POLLERR)) != 0 && m_sides.count(one.fd) > 0)
                pass(one.fd);
        }
    }
    dropAll();
}

void Proxy::accept()
{
    const int near = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (near < 0)
        return;
    const int far = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    if (::connect(far, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        reset(near);
        ::close(far);
        return;
    }
    prepare(near);
    prepare(far);
    m_sides[near].peer = far;
    m_sides[far].peer = near;
}

void Proxy::pass(int socket)
{
    char bytes[16 * 1024];
    const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
    if (got > 0) {
        const int peer = m_sides[socket].peer;
        Side &side = m_sides[peer];
        const int late = m_delay;
        if (late > 0 || !side.held.empty()) {
            side.held.emplace_back(
                std::chrono::steady_clock::now() + std::chrono::milliseconds(late), QByteArray(bytes, got));
            return;
        }
        side.waiting.append(bytes, got);
        flush(peer);
    } else if (got == 0 || !isPassing()) {
        release(true, m_sides[m_sides[socket].peer]);
        flush(m_sides[socket].peer); // the last words
        drop(socket);
    }
}

void Proxy::release(bool all, Side &side)
{
    const auto now = std::chrono::steady_clock::now();
    while (!side.held.empty() && (all || side.held.front().first <= now)) {
        side.waiting.append(side.held.front().second);
        side.held.pop_front();
    }
}

void Proxy::flush(int socket)
{
    const auto found = m_sides.find(socket);
    if (found == m_sides.end() || found->second.waiting.isEmpty())
        return;
    QByteArray &waiting = found->second.waiting;
    const ssize_t sent = ::send(socket, waiting.constData(), static_cast<std::size_t>(waiting.size()), MSG_NOSIGNAL);
    if (sent > 0)
        waiting.remove(0, sent);
    else if (sent < 0 && !isPassing())
        drop(socket);
}

/// Both ends of the connection, closed as programs do.
void Proxy::drop(int socket)
{
    const auto found = m_sides.find(socket);
    if (found == m_sides.end())
        return;
    const int peer = found->second.peer;
    m_sides.erase(found);
    m_sides.erase(peer);
    ::close(socket);
    ::close(peer);
}

void Proxy::dropAll()
{
    for (const auto &[socket, side] : m_sides)
        reset(socket);
    m_sides.clear();
}

} // namespace bellhop::drills
