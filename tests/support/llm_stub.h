// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_http_server.h"

#include <QString>

namespace bellhop::tests {

/// A language model's server that speaks both dialects, and behaves as badly as it is told: by its mood, which a
/// request can change too (`POST /mood/busy`). What it is asked must be complete, or it answers 400 as the real ones
/// do.
class LlmStub final
{
public:
    enum class Mood {
        Good, ///< Says what it was given, a little better.
        Slow, ///< Never answers.
        Busy, ///< 429, asks to wait for a moment.
        BusyOnce, ///< The same, then good.
        OutOfMoney, ///< 429 that does not pass.
        Down, ///< 500
        NoJson, ///< The envelope is none.
        BrokenText, ///< The model's text is no object.
        MoreThanAsked, ///< An object with members of its own.
        CutOff, ///< Ran out of tokens.
        Refusing,
        Obeying, ///< Does what a guest's message told it.
    };

    LlmStub();
    [[nodiscard]] QString url(bool anthropic) const;
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    void setMood(Mood mood) { m_mood = mood; }
    /// Bodies of all questions so far.
    [[nodiscard]] QList<QByteArray> questions() const;

    static constexpr auto kKey = "canary-llm-key-0451";

private:
    void serve(FakeConnection &connection);
    [[nodiscard]] QByteArray reply(const QByteArray &body, bool anthropic, int &status, QByteArray &headers);

    std::atomic<Mood> m_mood{Mood::Good};
    FakeHttpServer m_server;
};

} // namespace bellhop::tests
