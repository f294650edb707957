// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analysis.h"
#include "core/ai/linear_model.h"

namespace bellhop::ai {

/// What the judge says of one message; the parts of an Analysis that are labels.
struct MessageLabels {
    Judgement<Intent> intent;
    std::optional<Judgement<SubIntent>> subIntent;
    Judgement<Sentiment> sentiment;
    Judgement<Urgency> urgency;
    std::optional<Judgement<Escalation>> escalation;
    Judgement<bool> spam;
};

/// Weighs what the model says of each question, what the rules say, and how the answers go together: all questions are
/// answered at once. Any thread; the model must outlive it.
class MessageJudge final
{
public:
    /// BadData when the model does not answer the questions of labels.h in their order.
    [[nodiscard]] static Result<MessageJudge> create(const LinearModel &model);

    [[nodiscard]] MessageLabels judge(QStringView text, const FoldedText &folded, Language language) const;

private:
    explicit MessageJudge(const LinearModel &model)
        : m_model(&model)
    {
    }
    const LinearModel *m_model;
};

} // namespace bellhop::ai
