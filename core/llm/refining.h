// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/llm_dialect.h"

namespace bellhop::llm {

/// A suggestion that was found offline, to be said better for this question.
struct DraftToWord {
    QString question; ///< The guest's.
    QString answer; ///< As it was found.
    QString hotel;
    QString language; ///< To be written in: "en".
    bool sameLanguage = true; ///< The answer is in it already.
};

/// A chat that was handed over.
struct ChatToSum {
    QStringList guest; ///< What the guest wrote, the oldest first.
    QString understood; ///< The offline summary.
    QString hotel;
};

// Questions to a model, with everything of the settings' `withheld` left out, masked, and guests' words fenced as data.
// Nothing when what is withheld leaves nothing to ask about. Pure; any thread.
[[nodiscard]] std::optional<LlmPrompt> promptFor(const DraftToWord &draft, const LlmSettings &settings);
[[nodiscard]] std::optional<LlmPrompt> promptFor(const ChatToSum &chat, const LlmSettings &settings);

/// Whether a rewording still says what was found: the same numbers, no address or link of its own, and, in the same
/// language, mostly the same words. A model that followed orders in a guest's message fails here.
[[nodiscard]] bool saysTheSame(const DraftToWord &draft, const QString &worded);
/// Whether a summary says nothing that is not in the chat: no number, address or link of its own.
[[nodiscard]] bool staysWith(const ChatToSum &chat, const QString &summary);

} // namespace bellhop::llm
