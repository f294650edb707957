// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <thread>

namespace bellhop::drills {

/// A piece of network on this machine that can be cut and clogged: passes every connection on to `target`. Own thread;
/// every method from any thread.
class Proxy final
{
public:
    explicit Proxy(quint16 target);
    ~Proxy();
    Q_DISABLE_COPY_MOVE(Proxy)

    [[nodiscard]] quint16 port() const { return m_port; }
    void setTarget(quint16 target) { m_target = target; }
    /// Resets every connection there is, whatever is on its way.
    void cut() { ++m_cuts; }
    /// Nothing passes and nobody is told, until false.
    void clog(bool clogged) { m_clogged = clogged; }
    /// Whatever comes from now on arrives so many milliseconds later.
    void delay(int ms) { m_delay = ms; }

private:
    /// One direction's bytes wait here while its reader is slow.
    struct Side {
        int peer = -1;
        QByteArray waiting;
        std::deque<std::pair<std::chrono::steady_clock::time_point, QByteArray>> held; ///< Not before that.
    };

    void run();
    void accept();
    void pass(int socket);
    void flush(int socket);
    void release(bool all, Side &side);
    void drop(int socket);
    void dropAll();

    std::atomic<quint16> m_target;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_clogged = false;
    std::atomic<int> m_delay = 0;
    std::atomic<bool> m_stopping = false;
    int m_listener = -1;
    quint16 m_port = 0;
    std::map<int, Side> m_sides; ///< By socket: what is to be written to it, and the socket behind it.
    std::thread m_thread;
};

} // namespace bellhop::drills
