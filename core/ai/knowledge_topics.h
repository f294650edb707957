// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/cue_finder.h"
#include "core/ai/labels.h"

#include <QSet>
#include <QStringList>

namespace bellhop::ai {

/// How clearly a question is about a topic.
struct TopicHint {
    int topic = 0; ///< Index in KnowledgeTopics::names().
    double weight = 0; ///< 0..1: one plain word 0.75, a hint alone 0.4; several add up.
    int from = 0; ///< The part of the folded text that says so.
    int to = 0;
};

/// What guests ask houses about, in the words of one language: the lists in topics/. Immutable, made on first use; any
/// thread.
class KnowledgeTopics final
{
public:
    [[nodiscard]] static const KnowledgeTopics &of(Language language);
    /// "breakfast", "wifi_password", ...: the same in every language.
    [[nodiscard]] static const QStringList &names();

    /// `text` as cueFolded() makes it. A topic whose words are part of another's ("check in" of "early check in")
    /// counts as a hint only. One entry per topic.
    [[nodiscard]] std::vector<TopicHint> find(QStringView text) const;
    /// Words that questions are made of, which say nothing about what is asked; folded.
    [[nodiscard]] const QSet<QString> &stopWords() const { return m_stop; }

private:
    explicit KnowledgeTopics(Language language);
    void addTerm(int topic, QString text);

    struct Term {
        int topic = 0;
        double weight = 0;
        std::vector<int> parts; ///< All of them must be there.
    };
    struct Match;
    [[nodiscard]] std::vector<Match> matches(QStringView text) const;

    CueFinder m_finder;
    std::vector<Term> m_terms;
    int m_parts = 0;
    QSet<QString> m_stop;
};

} // namespace bellhop::ai
