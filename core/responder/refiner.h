// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/assistant_llm.h"
#include "core/llm/llm_client.h"
#include "core/llm/refining.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace bellhop::responder {

/// What a stored model is, with its key opened. Nothing when it is not set up, or its key does not open.
[[nodiscard]] std::optional<llm::LlmSettings> llmSettingsOf(
    const desk::StoredLlm &stored, const std::function<Result<QByteArray>(const QByteArray &sealed)> &open);

/// Lets a language model word suggestions better and sum up chats that were handed over, after the offline answer is
/// stored and without anybody waiting: what it says takes the place of a suggestion that an agent still looks at, or
/// becomes a note for agents. Nothing it says reaches a guest by itself. One own thread; every method from any.
class Refiner final
{
public:
    /// Of a decision that is stored.
    struct Job {
        ConversationId conversation;
        qint64 decision = 0;
        std::variant<llm::DraftToWord, llm::ChatToSum> work;
    };

    /// `changed`: something was written; called on the own thread.
    Refiner(db::Database &database, std::function<void()> changed, llm::LlmClientOptions options = {});
    ~Refiner();
    Q_DISABLE_COPY_MOVE(Refiner)

    /// Nothing: jobs are dropped.
    void use(const std::optional<llm::LlmSettings> &settings);
    /// Returns at once. Dropped when there is no model, or kMostWaiting wait already.
    void add(Job job);
    /// Ends when the question under way is answered or its time is up.
    void stop();

    static constexpr std::size_t kMostWaiting = 50;

private:
    void loop();
    void refine(const Job &job, llm::LlmClient &client);
    [[nodiscard]] Result<bool> isAffordable(const llm::LlmSettings &settings) const;
    [[nodiscard]] Status keep(const Job &job, const QString &text, const QString &model, qint64 micros) const;

    db::Database &m_database;
    const std::function<void()> m_changed;
    const llm::LlmClientOptions m_options;

    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    bool m_stopped = false;
    std::shared_ptr<llm::LlmClient> m_client;
    std::deque<Job> m_waiting;

    std::thread m_thread;
};

} // namespace bellhop::responder
