// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/knowledge_index.h"

#include <QString>

#include <map>
#include <vector>

namespace bellhop::tests {

/// A guest's question, and which items answer it.
struct KnowledgeCase {
    QString language;
    QString wanted; ///< "a", "a|b", "a+b", or "-": a person has to.
    StayStanding standing = StayStanding::Unknown;
    QString question;
};

/// Of lines as knowledge_cases.tsv explains them. Ends the program when the file cannot be read.
[[nodiscard]] std::vector<KnowledgeCase> readKnowledgeCases(const QString &path);
[[nodiscard]] std::vector<KnowledgeItem> readKnowledgeHouse(const QString &path);

/// Silence is a hand-over: right where nobody knows, else a missed answer.
enum class Verdict { Right, Wrong, Silent };

struct KnowledgeCount {
    int right = 0;
    int wrong = 0;
    int silent = 0;
    [[nodiscard]] int all() const { return right + wrong + silent; }
};

/// Asks as the assistant does: the analyzer first. `got`: names of the items, "-" for silence.
struct Judged {
    Verdict verdict = Verdict::Silent;
    QString got;
    double score = 0; ///< Of the best item, heard or not.
};
[[nodiscard]] Judged judge(const KnowledgeCase &one, const ai::KnowledgeIndex &index, bool asks);

} // namespace bellhop::tests
