// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analysis.h"
#include "core/model/knowledge.h"

#include <QHash>

#include <vector>

namespace bellhop::ai {

/// An item that answers a question.
struct KnowledgeHit {
    const KnowledgeItem *item = nullptr; ///< Lives as long as the index.
    double score = 0; ///< 0..1
    bool operator==(const KnowledgeHit &) const = default;
};

/// Whether a message may be answered from a house's knowledge at all: not what reports a fault, complains or thanks.
[[nodiscard]] bool asksTheHouse(const Analysis &analysis);

/// Finds what answers a guest's question in what one property says about itself: by what the question is about, in any
/// of the eleven languages, and by the words it shares with items in the languages they are written in. Offline,
/// immutable; any thread.
class KnowledgeIndex final
{
public:
    /// Below it there is no answer. Set where the development questions have the fewest wrong answers.
    static constexpr double kThreshold = 0.6;

    /// Of one property, whose own language is `house`. Items that are not active are left out.
    explicit KnowledgeIndex(std::vector<KnowledgeItem> items, Language house = Language::English);

    /// What a guest of that standing may hear, the best first; a second one when the question asks two things. Empty:
    /// nobody knows, or what answers best is not for this guest.
    [[nodiscard]] std::vector<KnowledgeHit> find(
        const QString &question, Language language, StayStanding standing) const;
    /// Whether a guest in the house would hear more than one whose stay nobody has confirmed.
    [[nodiscard]] bool dependsOnStay(const QString &question, Language language) const;

    /// Every item with its score, the best first, whoever may hear it.
    [[nodiscard]] std::vector<KnowledgeHit> ranked(const QString &question, Language language) const;
    [[nodiscard]] const std::vector<KnowledgeItem> &items() const { return m_items; }

private:
    /// The words of one item in one language: how much each says about it.
    struct Page {
        std::size_t item = 0;
        Language language = Language::English;
        QHash<QString, double> words;
    };
    struct Scored;
    void addPage(std::size_t item, Language language);
    [[nodiscard]] std::vector<Scored> score(const QString &question, Language language) const;
    /// Of what was scored, best first, what such a guest is told.
    [[nodiscard]] static std::vector<KnowledgeHit> chosen(const std::vector<Scored> &all, StayStanding standing);
    [[nodiscard]] double shared(const QStringList &asked, const Page &page) const;
    [[nodiscard]] double rarity(const QString &word) const;

    std::vector<KnowledgeItem> m_items;
    Language m_house;
    std::vector<Page> m_pages;
    QHash<QString, int> m_seen; ///< On how many pages a word stands.
};

} // namespace bellhop::ai
