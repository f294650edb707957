// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "core/sim/dialect.h"
#include "core/sim/simulator.h"
#include "core/sim/webhook_sender.h"

#include <deque>
#include <map>
#include <mutex>

namespace bellhop::sim {

class MetaDialect;

/// The simulator's state and what happens to it. Entered from the HTTP server's thread (requests), the timer's (guests,
/// statuses), the HTTP clients' (acknowledgements, fetched files) and the callers' threads; one mutex guards all state,
/// and no callback, no dialect and no I/O is called under it.
class Simulator::Core final : public Exchange
{
public:
    explicit Core(SimulatorOptions options);
    ~Core() override;
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    Result<QString> start();
    void setFaultPlan(const FaultPlan &plan);
    QString write(const GuestCard &card, GuestMessage message);
    void changeNumber(Provider provider, const QString &from, const QString &to);
    QString play(const Script &script, Provider provider);
    [[nodiscard]] int playing() const;
    [[nodiscard]] Ledger ledger() const;
    Status subscribe();
    void setAddress(const QByteArray &address);
    void setWebhookUrl(const QByteArray &url, Provider provider);
    void postRaw(const QByteArray &body);
    Status happen(const Json &event);
    void stop();

    // Exchange
    bool send(Provider provider, const SendRequest &request, const Call &call) override;
    bool markRead(Provider provider, const QString &id, bool typing) override;
    void tell(Provider provider, Webhook webhook) override;
    void tellLater(Provider provider, milliseconds after, std::function<std::optional<Webhook>()> make) override;
    [[nodiscard]] bool knows(Provider provider, const QString &id) const override;
    [[nodiscard]] std::optional<Guest> guest(Provider provider, const QString &phoneOrUserId) const override;
    [[nodiscard]] Instant now() const override { return m_options.clock->now(); }
    [[nodiscard]] MediaShelf &media() override { return m_media; }
    [[nodiscard]] QByteArray address() const override;

private:
    using Respond = net::HttpServer::Respond;
    using Kind = FaultAction::Kind;
    /// A message on its way to a guest.
    struct Delivery {
        Provider provider = Provider::Meta;
        SendRequest message;
        Guest guest;
        Ledger::Received receipt;
        FaultSet faults;
        int failLater = 0; ///< The code it ends with; 0: it arrives.
    };
    using DeliveryPtr = std::shared_ptr<Delivery>;
    /// Six seconds for each message to one guest, some in advance.
    struct Pace {
        double left = 0;
        std::chrono::steady_clock::time_point since;
    };

    // Requests
    void handle(const net::HttpRequest &request, const Respond &respond);
    void handleCall(
        Provider provider, const net::HttpRequest &request, const QByteArray &prefix, const Respond &respond);
    [[nodiscard]] std::optional<net::HttpResponse> refusedByFault(const Dialect &dialect, const FaultSet &faults) const;
    [[nodiscard]] Respond withFaults(const FaultSet &faults, const Respond &respond);
    [[nodiscard]] FaultSet decide(Provider provider, Operation operation);

    // The simulator's own paths; see README.md.
    [[nodiscard]] static bool isControl(const QByteArray &path);
    void control(const net::HttpRequest &request, const Respond &respond);
    [[nodiscard]] Result<Json> orderGuests(const Json &order);
    [[nodiscard]] Result<Json> orderLoad(const Json &load);
    [[nodiscard]] Result<Json> orderFaults(const QByteArray &body);
    [[nodiscard]] net::HttpResponse ledgerAnswer(const net::HttpRequest &request) const;

    // Messages of the business
    [[nodiscard]] int refusedCode(
        const Dialect &dialect, const SendRequest &request, const Guest *guest, const FaultSet &faults, int &failLater);
    [[nodiscard]] bool isTooFast(Provider provider);
    [[nodiscard]] bool isTooFastTo(const Guest &guest);
    [[nodiscard]] Guest *findGuest(Provider provider, const SendRequest &request);
    [[nodiscard]] DeliveryPtr accept(
        Provider provider, const SendRequest &request, Guest &guest, const FaultSet &faults, int failLater);
    void answer(const DeliveryPtr &delivery, const Call &call);
    void carry(const DeliveryPtr &delivery);
    void fetch(const DeliveryPtr &delivery);
    void arrive(const DeliveryPtr &delivery, const std::optional<Medium> &medium);
    void failDelivery(const DeliveryPtr &delivery, int code);
    void reportStatuses(const DeliveryPtr &delivery);
    void reportLater(const DeliveryPtr &delivery, milliseconds after, const QString &status);
    void reportStatus(const DeliveryPtr &delivery, const QString &status, std::function<void()> onAcked = {});
    void reachGuest(const DeliveryPtr &delivery);

    // Guests
    [[nodiscard]] QString shelve(Provider provider, const GuestMessage &message);
    [[nodiscard]] std::vector<Performance::Action> noted(const GuestKey &who, std::vector<Performance::Action> actions);
    void perform(const GuestKey &who, const std::vector<Performance::Action> &actions);
    void act(const GuestKey &who, const Performance::Action &action);
    [[nodiscard]] milliseconds scaled(milliseconds time) const;
    [[nodiscard]] Dialect *dialect(Provider provider) const;

    SimulatorOptions m_options;
    quint16 m_trapPort = 0; ///< Where nobody is meant to be led.
    MediaShelf m_media;
    Scheduler m_scheduler;
    std::map<Provider, std::unique_ptr<Dialect>> m_dialects; // not changed after the constructor
    MetaDialect *m_meta = nullptr;
    std::map<Provider, std::unique_ptr<WebhookSender>> m_senders; // as m_dialects
    std::unique_ptr<net::HttpServer> m_server;
    std::unique_ptr<net::HttpClient> m_fetcher;
    mutable std::mutex m_mutex; // guards everything below
    QByteArray m_address;
    FaultBook m_faults;
    std::map<GuestKey, Guest> m_guests;
    std::map<GuestKey, Performance> m_performances;
    std::map<GuestKey, int> m_actionsDue; // what performances are about to do
    std::map<GuestKey, Pace> m_paces;
    std::map<Provider, std::deque<std::chrono::steady_clock::time_point>> m_recentSends;
    int m_statusesDue = 0;
    int m_played = 0;
    int m_samples = 0;
    qint64 m_order = 0;
    std::vector<Respond> m_hanging; // kept so that nobody answers
    std::map<QString, std::size_t> m_writtenAt; // id to place in the ledger
    std::map<QString, std::size_t> m_receivedAt;
    Ledger m_ledger;
    bool m_stopped = false;
};

} // namespace bellhop::sim
