// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/cue_words.h"
#include "core/ai/guest_message.h"
#include "core/ai/text_fold.h"

#include <vector>

namespace bellhop::ai {

/// One thing a model can have seen: a word, two words, a few letters, a cue. Known by its hash alone.
struct Feature {
    quint32 hash = 0;
    float value = 0; ///< Each kind of feature has length 1 over the message, so that long texts weigh no more.
    int word = -1; ///< Index in MessageFeatures::words that it came from; -1: the message as a whole.
};

/// What the models see of one message.
struct MessageFeatures {
    std::vector<Feature> features;
    std::vector<TextSpan> words; ///< In the original text.
    std::vector<FoundCue> cues;
};

/// For intent, sentiment, urgency, escalation and spam: case, accents and width are folded away, figures are masked.
/// Trainer and analyzer must see the same, so a change here needs new models. Pure; any thread.
[[nodiscard]] MessageFeatures messageFeatures(QStringView text, const FoldedText &folded, Language language);

/// For the language alone: accents and spelling kept, figures, addresses and signs left out. At most 400 units count.
[[nodiscard]] std::vector<Feature> languageFeatures(QStringView text);

} // namespace bellhop::ai
