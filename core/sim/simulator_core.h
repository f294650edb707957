// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/sim/meta_api.h"
#include "core/sim/simulator.h"
#include "core/sim/webhook_sender.h"

#include <deque>
#include <map>
#include <mutex>

namespace bellhop::sim {

/// The simulator's state and what happens to it. Entered from the HTTP server's thread (requests), the timer's (guests,
/// statuses), the HTTP client's (acknowledgements) and the callers' threads; one mutex guards all state, and no
/// callback and no I/O happens under it.
class Simulator::Core final
{
public:
    explicit Core(SimulatorOptions options);
    ~Core();
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    Result<QString> start();
    void setFaults(const Faults &faults);
    QString send(const QString &phone, const QString &name, const GuestMessage &message);
    QString play(const Script &script);
    [[nodiscard]] int playing() const;
    [[nodiscard]] Ledger ledger() const;
    WebhookSender &webhooks() { return m_webhooks; }
    [[nodiscard]] const SimulatorOptions &options() const { return m_options; }
    void stop();

private:
    using Respond = net::HttpServer::Respond;
    struct Delivery {
        Guest guest;
        Ledger::Received receipt;
        bool hang = false;
        bool cut = false;
        bool failLater = false;
    };

    void handle(const net::HttpRequest &request, const Respond &respond);
    void handleSend(const QByteArray &body, const Respond &respond);
    [[nodiscard]] std::optional<MetaError> refuse(const SendRequest &request, Guest &guest);
    [[nodiscard]] bool isTooFast();
    [[nodiscard]] Guest *findGuest(const SendRequest &request);
    [[nodiscard]] Delivery accept(const SendRequest &request, Guest &guest);
    void answer(const Delivery &delivery, const net::HttpResponse &response, const Respond &respond);
    void reportStatuses(const Delivery &delivery, bool sentToo);
    void reportStatus(const Delivery &delivery, const QString &status, std::function<void()> onAcked = {});
    void reachGuest(const Delivery &delivery);
    [[nodiscard]] std::vector<Performance::Action> noted(
        const QString &phone, std::vector<Performance::Action> actions);
    void perform(const QString &phone, const std::vector<Performance::Action> &actions);
    void act(const QString &phone, const Performance::Action &action);
    [[nodiscard]] milliseconds scaled(milliseconds time) const;
    [[nodiscard]] Instant now() const { return m_options.clock->now(); }

    SimulatorOptions m_options;
    Number m_number;
    Scheduler m_scheduler;
    WebhookSender m_webhooks;
    std::unique_ptr<net::HttpServer> m_server;
    mutable std::mutex m_mutex; // guards everything below
    Faults m_faults;
    EveryNth m_fails;
    EveryNth m_failsLater;
    EveryNth m_hangs;
    EveryNth m_cuts;
    std::map<QString, Guest> m_guests; // by phone
    std::map<QString, Performance> m_performances; // by phone
    std::map<QString, int> m_actionsDue; // by phone: what performances are about to do
    int m_statusesDue = 0;
    int m_played = 0;
    std::deque<std::chrono::steady_clock::time_point> m_recentSends;
    std::vector<Respond> m_hanging; // kept so that nobody answers
    std::map<QString, std::size_t> m_writtenAt; // wamid to place in the ledger
    std::map<QString, std::size_t> m_receivedAt;
    Ledger m_ledger;
    bool m_stopped = false;
};

} // namespace bellhop::sim
