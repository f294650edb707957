// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/answer_source.h"

namespace bellhop::ui {

/// What an answer of the assistant came from, in a few words: "Check-in times", "booking: dates", "hands over: a
/// complaint".
[[nodiscard]] QString originWord(const AnswerOrigin &origin);
/// The small line of a message: "Automatic · Check-in times".
[[nodiscard]] QString originLine(const AnswerOrigin &origin);
/// The same as a sentence, with how sure the assistant was: "Answered from “Check-in times” (93 % sure)."
[[nodiscard]] QString originSentence(const AnswerOrigin &origin);
/// The item that can be looked at; 0: there is none.
[[nodiscard]] qint64 itemOf(const AnswerOrigin &origin);

} // namespace bellhop::ui
