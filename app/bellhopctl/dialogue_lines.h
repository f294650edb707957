// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhopctl/jsonl.h"
#include "core/ai/analyzer.h"

namespace bellhop::app {

/// Plays the dialogue of one line against the demo property, with the clock at its "ref":
/// {"id", "lang", "ref", "locale"?, "turns": ["...", ...]} → {"id", "turns": [{"reply", "stage", "slots"}, ...]}.
/// A line that is no such object is answered with "line" and "error" in place of "turns".
[[nodiscard]] AnsweredLine playDialogue(std::shared_ptr<const ai::Analyzer> analyzer, QByteArrayView line, int number);

} // namespace bellhop::app
