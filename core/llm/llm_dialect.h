// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/llm_settings.h"
#include "core/net/http_client.h"

namespace bellhop::llm {

/// What is asked of a model: one text, as the only member of a JSON object. It has no tools, and what it says fills a
/// field or is thrown away.
struct LlmPrompt {
    QString system; ///< What to do; ours alone.
    QString user; ///< What to do it with; guests' words stand fenced in it, as data.
    QString field; ///< The member's name: "text".
    int longest = 2'000; ///< Characters of the answer; a longer one is none.
};

/// What came back, and what it cost whatever it was.
struct LlmAnswer {
    Result<QString> text = makeError(ErrorKind::Internal, QString());
    qint64 tokensIn = 0;
    qint64 tokensOut = 0;
    int tries = 0;
};

// The two ways of writing a question and reading its answer. Pure; any thread.

[[nodiscard]] net::ClientRequest requestFor(const LlmSettings &settings, const LlmPrompt &prompt);
/// Refused: the model would not. BadData: no such object, cut off, or too long. Unauthorised, NotFound, Timeout (429
/// and what passes by itself), Network (5xx): by the status.
[[nodiscard]] LlmAnswer answerIn(LlmDialect dialect, const LlmPrompt &prompt, int status, const QByteArray &body);

/// Whether the same question may be answered next time: 408, 409, 429 but for used-up money, and 5xx.
[[nodiscard]] bool mayTryAgain(const net::ClientResponse &response);
/// How long the server asks to wait; nothing when it does not say, or more than two minutes.
[[nodiscard]] std::optional<std::chrono::milliseconds> askedToWait(const net::ClientResponse &response);

} // namespace bellhop::llm
