// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhopctl/jsonl.h"
#include "core/ai/analyzer.h"
#include "core/base/json.h"

namespace bellhop::app {

/// What a message says about a booking; only what is known is a member.
[[nodiscard]] Json slotsJson(const ai::BookingSlots &said);

/// One line: {id, text, ref_date?, locale?, lang?, prev_system?, state?}. What is wrong with it is said in the answer;
/// `number` is its place, from 1: {"line": N, "error": "..."}, with the id where it could be read. Pure; any thread.
[[nodiscard]] AnsweredLine analyzeLine(const ai::Analyzer &analyzer, QByteArrayView line, int number);

} // namespace bellhop::app
