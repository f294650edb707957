// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"
#include "core/desk/assistant_turn.h"
#include "core/responder/property_house.h"
#include "core/responder/refiner.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

namespace bellhop::responder {

struct ResponderOptions {
    HouseBook::MakeSystem makeSystem; ///< Null: no house has a booking system.
    milliseconds lookEvery{1'000}; ///< Without being woken.
    milliseconds together{40}; ///< After messages were read: what comes meanwhile is read in one go.
    milliseconds lateEvery{500}; ///< Looks for messages whose transaction ended after that of a newer one.
    milliseconds settingsEvery{2'000};
    milliseconds sweepEvery{5'000}; ///< Looks for what was left undone.
    milliseconds answersWithin{600'000}; ///< Older questions are a person's.
    int turns = 2; ///< Conversations at the same time.
    std::size_t waitingLimit = 1'000; ///< Conversations that wait for their turn; beyond, the sweep finds them again.
    std::function<Result<QByteArray>(const QByteArray &sealed)> openLlmKey; ///< Null: models without a key only.
    llm::LlmClientOptions llm;
    std::function<void()> changed; ///< Something was written; called on the responder's threads.
};

/// The assistant of a relay: reads every message of guests, stores what it understood, and answers, suggests or only
/// notes, as each channel account is set. Own threads: one that reads, a few for turns, which wait for booking systems;
/// nobody waits for them. Any number of responders share a database: the database decides whose turn it is. Made,
/// started and stopped from one thread; the database must outlive it.
class Responder final
{
public:
    Responder(db::Database &database, std::shared_ptr<const ai::Analyzer> analyzer, ResponderOptions options = {});
    ~Responder();
    Q_DISABLE_COPY_MOVE(Responder)

    void start();
    /// Ends when the calls under way have been answered or timed out; each is bounded.
    void stop();
    /// Messages came. Any thread; returns at once.
    void wake();

    /// What was read so far, and how many turns were taken. Any thread.
    struct Figures {
        qint64 analysed = 0;
        qint64 turns = 0;
        qint64 failures = 0;
    };
    [[nodiscard]] Figures figures() const;

private:
    using SteadyClock = std::chrono::steady_clock;

    void readLoop();
    void turnLoop();
    Status look();
    Status readNew();
    Status sweep();
    Status refreshSettings();
    [[nodiscard]] bool isOn(ChannelId channel) const;
    void refine(const desk::AssistantSnapshot &snapshot, const desk::AssistantDecision &decision, qint64 row);
    void enqueue(const std::vector<ConversationId> &conversations);
    [[nodiscard]] std::optional<ConversationId> next();
    void runTurns(ConversationId conversation);
    /// True: the guest has said more, decide again.
    Result<bool> runTurn(ConversationId conversation);
    [[nodiscard]] std::shared_ptr<const House> houseOf(PropertyId property) const;
    /// Until woken or the time is over. False: stopped.
    [[nodiscard]] bool waitFor(milliseconds time);
    [[nodiscard]] bool rest(milliseconds time);
    void failed(const char *what, const Error &error);

    db::Database &m_database;
    const std::shared_ptr<const ai::Analyzer> m_analyzer;
    const ResponderOptions m_options;
    Refiner m_refiner;
    std::vector<std::thread> m_threads;

    mutable std::mutex m_mutex; ///< Guards everything down to m_onChannels.
    std::condition_variable m_changed;
    bool m_stopped = false;
    bool m_woken = false;
    std::deque<ConversationId> m_waiting;
    std::set<qint64> m_queued; ///< What is in m_waiting.
    HouseBook m_houses;
    std::set<qint64> m_onChannels; ///< Channel accounts where it is not off.

    std::atomic<qint64> m_analysed{0};
    std::atomic<qint64> m_turns{0};
    std::atomic<qint64> m_failures{0};
    // The reading thread's:
    MessageId m_newest; ///< The newest message seen.
    MessageId m_recent; ///< As m_newest was a moment ago: ids of slow transactions appear late.
    MessageId m_settled; ///< As it was a minute ago.
    SteadyClock::time_point m_lateAt{};
    SteadyClock::time_point m_recentAt{};
    SteadyClock::time_point m_settledAt{};
    SteadyClock::time_point m_sweptAt{};
    SteadyClock::time_point m_settingsAt{};
    bool m_isPlaced = false; ///< The ids above are set.
    QString m_knowledgeMark; ///< Of m_knowledge.
    HouseBook::KnowledgeList m_knowledge; ///< Of all properties.
    std::optional<desk::StoredLlm> m_llm; ///< As it was taken over.
};

} // namespace bellhop::responder
