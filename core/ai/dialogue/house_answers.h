// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/knowledge_index.h"
#include "core/model/answer_source.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bellhop::ai {

/// What a guest asks, and what they may be told.
struct HouseQuestion {
    QString text;
    Language language = Language::English;
    StayStanding standing = StayStanding::Unknown;
};

struct HouseAnswer {
    QString text;
    std::vector<AnswerSource> from; ///< The best first.
    bool operator==(const HouseAnswer &) const = default;
};

/// Answers guests' questions from what the property says about itself. Implementations are immutable; any thread.
class HouseAnswers
{
public:
    virtual ~HouseAnswers() = default;
    /// Nothing when the property's knowledge does not hold it, or not for this guest: never a guess.
    [[nodiscard]] virtual std::optional<HouseAnswer> answer(const HouseQuestion &question) const = 0;
};

/// Looks for the items' cues in the question; the item with the longest one answers. For items with cues in every
/// language, as the demo property's, which tells everybody everything.
class CueAnswers final : public HouseAnswers
{
public:
    explicit CueAnswers(std::vector<KnowledgeItem> items);
    [[nodiscard]] std::optional<HouseAnswer> answer(const HouseQuestion &question) const override;

private:
    std::vector<KnowledgeItem> m_items; ///< Their cues are folded.
};

/// The property's own knowledge, in the guest's language where it is written in it, else in the property's.
class KnowledgeAnswers final : public HouseAnswers
{
public:
    /// `otherwise`: asked about what the knowledge has nothing about, for guests of every standing; may be null.
    KnowledgeAnswers(std::vector<KnowledgeItem> items, Language house, std::shared_ptr<const HouseAnswers> otherwise);
    [[nodiscard]] std::optional<HouseAnswer> answer(const HouseQuestion &question) const override;
    [[nodiscard]] const KnowledgeIndex &index() const { return m_index; }

private:
    [[nodiscard]] AnswerSource sourceOf(const KnowledgeHit &hit, Language language) const;

    KnowledgeIndex m_index;
    Language m_house;
    std::shared_ptr<const HouseAnswers> m_otherwise;
};

} // namespace bellhop::ai
