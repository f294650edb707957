// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"
#include "core/model/knowledge.h"

#include <QString>

#include <optional>
#include <vector>

namespace bellhop::ai {

/// Answers guests' questions from what the property says about itself. Implementations are immutable; any thread.
class HouseAnswers
{
public:
    virtual ~HouseAnswers() = default;
    /// Nothing when the property's knowledge does not hold it: never a guess.
    [[nodiscard]] virtual std::optional<QString> answer(const QString &question, Language language) const = 0;
};

/// Looks for the items' cues in the question; the item with the longest one answers.
class CueAnswers final : public HouseAnswers
{
public:
    explicit CueAnswers(std::vector<KnowledgeItem> items);
    [[nodiscard]] std::optional<QString> answer(const QString &question, Language language) const override;

private:
    std::vector<KnowledgeItem> m_items; ///< Their cues are folded.
};

} // namespace bellhop::ai
