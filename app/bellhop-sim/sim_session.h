// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop-sim/sim_options.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <memory>
#include <mutex>

namespace bellhop::simapp {

class TypedLines;

/// One run of bellhop-sim: start, check the webhook, play and type until the end, write the ledger. Main thread, with
/// its event loop; guests' messages are printed from the simulator's threads.
class SimSession final
{
public:
    explicit SimSession(SimOptions options);
    ~SimSession();
    SimSession(const SimSession &) = delete;
    SimSession &operator=(const SimSession &) = delete;

    /// Opens the API. The rest happens in the event loop, which ends by itself when the run is over.
    [[nodiscard]] Status start();
    /// Ends the event loop.
    void stop();
    /// After the event loop: prints the sums and writes the ledger. An error also when the webhook was never accepted.
    [[nodiscard]] Status conclude();

private:
    using Time = std::chrono::steady_clock::time_point;

    void introduce(const QString &address);
    void turn();
    void checkWebhook();
    void play();
    void typed(const QByteArray &line);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] Status writeLedger();
    void print(const QString &line);

    SimOptions m_options;
    std::mutex m_output; // guards standard output
    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<TypedLines> m_typed;
    QHash<QString, QString> m_phones; // of typing guests, by name
    QTimer m_turns;
    Time m_started; ///< Of waiting for the webhook, then of playing.
    Time m_nextCheck;
    bool m_checked = false;
    Status m_status = done();
};

} // namespace bellhop::simapp
