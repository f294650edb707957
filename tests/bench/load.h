// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "tests/bench/bench_table.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace bellhop::bench {

/// A relay that takes Meta's webhooks, ours or another.
struct Target {
    QByteArray url;
    QByteArray secret;
};

struct LoadShape {
    int seconds = 10;
    int connections = 64;
    int guests = 500;
    double perSecond
        = 0; ///< Open loop, waits counted from when a post was due; 0: each connection sends when answered.
    int sent
        = 0; ///< Messages of ours ("wamid.bench.out.0" …) whose statuses come too, three to each of a guest's; 0: none.
    int first = 0; ///< N of the first message, so that another load's are others.
    int repeatEvery = 0; ///< Each n-th post comes once more; 0: none.
};

/// Signed webhooks with one item each, "wamid.bench.in.N" from N = shape.first. Main thread; run() blocks.
class Load final
{
public:
    Load(Target target, const LoadShape &shape);

    void run();
    /// Posts answered 200, repeats not counted.
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] int repeats() const { return m_repeats; }
    [[nodiscard]] int refused() const { return m_refused; }
    /// Guests' messages among those sent.
    [[nodiscard]] int messages() const { return m_messages; }
    [[nodiscard]] double perSecond() const { return m_acknowledged / m_elapsed; }
    [[nodiscard]] double elapsed() const { return m_elapsed; }
    [[nodiscard]] const Samples &latency() const { return m_latency; }
    /// Open loop: when each post was due.
    [[nodiscard]] const std::vector<std::chrono::steady_clock::time_point> &due() const { return m_due; }

private:
    using Time = std::chrono::steady_clock::time_point;
    void runOpenLoop();
    void runClosedLoop();
    void sendNext();
    void send(int number, const QByteArray &body, Time since, bool isRepeat);
    void took(const Result<net::ClientResponse> &response, Time since, bool isRepeat);
    void ended();
    [[nodiscard]] QByteArray body(int number);

    Target m_target;
    LoadShape m_shape;
    const QByteArray m_messageBody; ///< Bodies with places to fill: what makes the load must cost little beside it.
    std::vector<QByteArray> m_statusBodies;
    Time m_start;
    double m_elapsed = 1;
    std::vector<Time> m_due;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_messages = 0;
    std::atomic<int> m_statuses = 0;
    std::atomic<int> m_acknowledged = 0;
    std::atomic<int> m_repeats = 0;
    std::atomic<int> m_refused = 0;
    Samples m_latency; // touched on the client's one I/O thread only
    std::mutex m_mutex; ///< Guards m_running.
    std::condition_variable m_done;
    int m_running = 0;
    net::HttpClient m_client;
};

} // namespace bellhop::bench
