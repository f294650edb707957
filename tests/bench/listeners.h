// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace bellhop::bench {

/// Many consoles' ends of WebSockets on one thread, no more than that: they note when each frame that tells of a new
/// message "wamid.bench.in.N" came, answer pings, and read on. Any relay on this machine.
class Listeners final
{
public:
    using Time = std::chrono::steady_clock::time_point;
    struct Arrival {
        int message = 0;
        Time at;
    };

    /// Opens them one after the other: `ws://127.0.0.1:PORT/PATH`. One that is not let in is counted as missing.
    explicit Listeners(const std::vector<QByteArray> &urls);
    ~Listeners();
    Listeners(const Listeners &) = delete;
    Listeners &operator=(const Listeners &) = delete;

    /// Those let in.
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    /// Ends the thread; what each of them heard.
    [[nodiscard]] std::vector<std::vector<Arrival>> stop();
    /// Frames heard by all so far.
    [[nodiscard]] int heard() const { return m_heard; }

private:
    struct Line {
        int socket = -1;
        QByteArray waiting;
        std::vector<Arrival> arrivals;
    };
    void run();
    void read(Line &line);
    void take(Line &line, int opcode, QByteArrayView payload);

    std::vector<Line> m_lines;
    std::atomic<int> m_heard = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace bellhop::bench
