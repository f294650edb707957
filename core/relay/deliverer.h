// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/channel/adapter.h"
#include "core/db/database.h"
#include "core/desk/number_share.h"
#include "core/desk/outbox.h"
#include "core/media/signed_link.h"
#include "core/net/http_client.h"
#include "core/relay/channel_book.h"
#include "core/relay/figures.h"
#include "core/relay/lanes.h"
#include "core/relay/number_pace.h"
#include "core/relay/pulse.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace bellhop::relay {

/// Brings messages of ours to the providers (DESIGN §4.9): lease, "started" committed just before the first byte, send,
/// settle. What was certainly not sent is tried again, what may have been sent never is. No second of a number holds
/// more messages than its provider takes, also when several relays send from it (core/desk/number_share.h). One thread
/// that leases, a few that write to the database, the HTTP client's for the network.
class Deliverer final
{
public:
    struct Options {
        QString relay; ///< Who leases.
        int inFlight = 16;
        int threads = 2; ///< That write.
        milliseconds deadline{30'000}; ///< Of a lease, from lease to settled.
        milliseconds answerWithin{25'000}; ///< Of the provider; below the deadline.
        int sendsPerSecond = 80; ///< Of a number whose provider told no limit; 0: as many as leave, whatever it told.
        desk::GuestPace guestPace;
        std::shared_ptr<const Clock> clock; ///< The database's, where it has none of its own. Not null.
        media::LinkHmac linkHmac; ///< For providers that fetch our files; null: they get none.
    };

    /// `onSettled` after each outcome that was stored.
    Deliverer(db::Database &database, const ChannelBook &channels, Figures &figures, Options options,
        std::function<void()> onSettled);
    ~Deliverer();
    Q_DISABLE_COPY_MOVE(Deliverer)

    void start();
    /// Something may be due. Any thread.
    void wake() { m_pulse.poke(); }
    [[nodiscard]] int inFlight() const { return m_inFlight.load(); }
    void beginStop();
    /// Requests under way end: not begun is due again, begun is unknown.
    void stop();

private:
    using SteadyClock = std::chrono::steady_clock;
    /// What a message of a channel waits for.
    struct Pause {
        SteadyClock::time_point until{};
        Backoff backoff{milliseconds(1000), milliseconds(120'000)};
        QByteArray credentials; ///< With which it began: new ones end it.
        QString apiBase;
        bool reported = false; ///< The channel's state says so.
    };
    /// How fast a number may send.
    struct Number {
        NumberPace pace;
        desk::NumberShare share;
        SteadyClock::time_point lookedAt{}; ///< At who shares it.
        int inFlight = 0;
    };
    struct Delivery {
        bool holdsPlace = true; ///< In its number's pace. Its lane's.
        desk::Leased leased;
        std::shared_ptr<const ChannelSettings> channel;
        std::atomic<bool> leaseLost{false};
    };
    using DeliveryPtr = std::shared_ptr<Delivery>;

    void run();
    [[nodiscard]] Result<bool> leaseSome();
    [[nodiscard]] milliseconds untilNext();
    void begin(desk::Leased leased);
    [[nodiscard]] Status addLink(const ChannelSettings &channel, OutboundMessage &message) const;
    void send(const DeliveryPtr &delivery, channel::HttpCall call);
    void maySend(const DeliveryPtr &delivery, const net::Proceed &proceed);
    [[nodiscard]] SendOutcome outcomeOf(const DeliveryPtr &delivery, const Result<net::ClientResponse> &response);
    [[nodiscard]] SendOutcome notSent(const ChannelSettings &channel, const Error &error);
    void finish(const DeliveryPtr &delivery, SendOutcome outcome);
    void settle(const DeliveryPtr &delivery, const SendOutcome &outcome);

    [[nodiscard]] milliseconds pausedFor(const ChannelSettings &channel);
    [[nodiscard]] int limitOf(const ChannelSettings &channel) const;
    [[nodiscard]] Status renewShares(const std::vector<ChannelId> &numbers);
    [[nodiscard]] std::vector<desk::NumberRoom> roomsOf(const std::vector<ChannelId> &numbers);
    [[nodiscard]] int roomOf(ChannelId number);
    void leaveNumber(const DeliveryPtr &delivery);
    void giveSharesBack();
    milliseconds pauseAfterFailure(const ChannelSettings &channel, milliseconds atLeast);
    milliseconds noteAnswer(const ChannelSettings &channel, const SendOutcome &outcome);
    void report(ChannelId channel, const QString &state, const QString &detail);

    db::Database &m_database;
    const ChannelBook &m_channels;
    Figures &m_figures;
    const Options m_options;
    const std::function<void()> m_onSettled;
    Pulse m_pulse;
    std::optional<milliseconds> m_paced; ///< Until a number with something due has room again. The leasing thread's.
    std::atomic<int> m_inFlight{0};
    std::mutex m_mutex; ///< Guards the three below.
    std::map<ChannelId, Number> m_numbers;
    std::map<ChannelId, Pause> m_pauses;
    std::set<ChannelId> m_confirmed; ///< Whose state in the database says that they can send.
    Lanes m_lanes;
    std::unique_ptr<net::HttpClient> m_client;
    std::thread m_thread;
};

} // namespace bellhop::relay
