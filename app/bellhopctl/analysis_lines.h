// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"

namespace bellhop::app {

/// An answer to one line of messages.
struct AnalyzedLine {
    QByteArray json; ///< One object without a line's end.
    bool failed = false; ///< It is {"line": N, "error": "..."}, with the id where it could be read.
};

/// One line: {id, text, ref_date?, locale?, lang?, prev_system?, state?}. What is wrong with it is said in the answer;
/// `number` is its place, from 1. Pure; any thread.
[[nodiscard]] AnalyzedLine analyzeLine(const ai::Analyzer &analyzer, QByteArrayView line, int number);

} // namespace bellhop::app
