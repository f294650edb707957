// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/llm_dialect.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace bellhop::llm {

struct LlmClientOptions {
    std::chrono::milliseconds backoffFirst{500};
    std::chrono::milliseconds backoffCap{8'000};
    int tries = 3;
    int breaksAfter = 5; ///< Failures in a row; then nothing is asked for a while.
    std::chrono::milliseconds breaksFor{60'000};
    std::function<std::chrono::milliseconds()> now; ///< Steady; null: the machine's.
};

/// Asks one language model. Tries again what may pass, waits as long as the server asks for where the time allows, and
/// leaves a server that fails alone for a minute. Blocks for at most LlmSettings::timeout; any thread, several at once.
class LlmClient final
{
public:
    explicit LlmClient(LlmSettings settings, LlmClientOptions options = {});
    ~LlmClient();
    Q_DISABLE_COPY_MOVE(LlmClient)

    /// QueueFull: it has failed too often lately and was not asked. Cancelled: stop() was called.
    [[nodiscard]] LlmAnswer ask(const LlmPrompt &prompt);
    /// Ends waits between tries; a request under way ends with its time.
    void stop();
    [[nodiscard]] const LlmSettings &settings() const { return m_settings; }

private:
    [[nodiscard]] std::chrono::milliseconds now() const;
    [[nodiscard]] bool isOpen();
    void count(bool failed);
    /// False: stopped.
    [[nodiscard]] bool rest(std::chrono::milliseconds time);

    const LlmSettings m_settings;
    const LlmClientOptions m_options;
    net::HttpClient m_http;

    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    bool m_stopped = false;
    int m_failures = 0;
    std::chrono::milliseconds m_openUntil{0};
};

} // namespace bellhop::llm
