// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bellhop::llm {

/// How a language model is spoken to over HTTP.
enum class LlmDialect {
    OpenAi, ///< `POST {url}/chat/completions`: OpenAI and the many servers that speak like it.
    Anthropic, ///< `POST {url}/v1/messages`
};
[[nodiscard]] QLatin1String toWire(LlmDialect dialect);
[[nodiscard]] std::optional<LlmDialect> llmDialectFromWire(QStringView word);

/// A site's language model. A plain value.
struct LlmSettings {
    LlmDialect dialect = LlmDialect::OpenAi;
    QString url; ///< Empty: there is none. https://, or http:// on this machine.
    QString model;
    QByteArray key; ///< Never in logs or errors; may be empty on this machine.
    std::chrono::milliseconds timeout{8'000}; ///< For a whole answer, every try together.
    int answerTokens = 400; ///< The most that one answer may have.
    QStringList withheld; ///< Of kLlmFields: what this model is never sent.
    qint64 tokensPerDay = 200'000; ///< In UTC days; 0: nothing is asked.
    qint64 microsPerDay = 1'000'000; ///< Millionths of the currency's unit; 0: nothing is asked.
    qint64 microsPerMillionIn = 0; ///< The price of a million tokens sent.
    qint64 microsPerMillionOut = 0; ///< And of a million received.
    [[nodiscard]] bool isSet() const { return !url.isEmpty() && !model.isEmpty(); }
    [[nodiscard]] qint64 cost(qint64 tokensIn, qint64 tokensOut) const;
    bool operator==(const LlmSettings &) const = default;
};

/// What may be sent, each under the name by which it can be withheld: the guest's question, the chat so far, the
/// property's answer, its name, what was understood. Phones, e-mail addresses and card numbers are masked in all of
/// them.
inline constexpr std::array kLlmFields{"question", "history", "answer", "hotel", "summary"};

} // namespace bellhop::llm
