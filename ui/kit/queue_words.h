// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/queue_filter.h"

#include <QString>

namespace bellhop::ui {

/// Words for who got a conversation and why, what is due in it, and what a list is narrowed to. Pure.

[[nodiscard]] QString languageWord(const QString &code); ///< "Spanish"; the code where it is not known.
/// "Spanish is spoken, 2 of 5 chats"
[[nodiscard]] QString givenReason(const Given &given);
/// "You were given this: Spanish is spoken, 2 of 5 chats."
[[nodiscard]] QString givenSentence(const Given &given);
/// Why nobody was given it: "Nobody who is here speaks Spanish"; empty for an empty word.
[[nodiscard]] QString heldSentence(const QString &heldFor);
/// How it came to its team: "About complaint, in Spanish"; empty: it is the only one, or for everything.
[[nodiscard]] QString routeReason(const QString &topic, const QString &language);
/// "to be answered within 4 min", "should have been answered 2 min ago", "free text for 40 min more",
/// "comes back in 2 h"; empty when nothing is due.
[[nodiscard]] QString deadlineSentence(const QueueRow &row, Instant now, milliseconds answerWithin);
/// "language:es" → "Language: Spanish"
[[nodiscard]] QString filterLabel(const QString &word);

} // namespace bellhop::ui
