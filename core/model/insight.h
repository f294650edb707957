// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/answer_source.h"

#include <QString>

namespace bellhop {

/// What the assistant would answer, for a person to send. In force while nothing was said since.
struct Suggestion {
    MessageId message; ///< The newest that it answers; unset: there is none.
    QString text;
    AnswerOrigin origin = {};
    bool operator==(const Suggestion &) const = default;
};

/// What was understood of a guest's message, in the words of core/ai/labels.h; empty where nothing is.
struct Understanding {
    MessageId message; ///< Unset: nothing was understood yet.
    QString intent;
    QString subIntent;
    QString sentiment;
    QString urgency;
    QString escalation;
    bool unsure = false;
    bool operator==(const Understanding &) const = default;
};

/// What a language model did for a conversation, or for everybody. Plain values.
struct LlmCost {
    qint64 calls = 0; ///< 0: nothing was asked of one.
    qint64 tokens = 0;
    qint64 micros = 0; ///< Millionths of the currency that its prices are set in.
    bool operator==(const LlmCost &) const = default;
};

/// What the assistant makes of a conversation. Plain values.
struct Insight {
    Suggestion suggestion;
    Understanding newest; ///< Of the guest's newest message that was read.
    Instant silentSince
        = {}; ///< The assistant does not speak to this guest: they asked for a person, or somebody said so.
    LlmCost cost = {}; ///< So far.
    bool operator==(const Insight &) const = default;
};

} // namespace bellhop
