// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/cue_words.h"

#include <vector>

namespace bellhop::ai {

/// What a rule adds to a label's score, before the answers are chosen.
struct RuleWeight {
    enum class Question { Urgency, Escalation };
    Question question = Question::Urgency;
    int label = 0;
    float weight = 0;
};

/// Rules where a wrong answer is dear: an alarm needs a word of danger, and words that say there is no hurry end it.
/// Pure; any thread.
[[nodiscard]] std::vector<RuleWeight> ruleWeights(const std::vector<FoundCue> &cues);

} // namespace bellhop::ai
