// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace bellhop::train {

/// One labelled text. A label of -1 is not known and teaches nothing.
struct Sample {
    QString text;
    ai::Language language = ai::Language::English;
    int intent = -1;
    int subIntent = -1; ///< kSubIntents: none fits.
    int sentiment = -1;
    int urgency = -1;
    int escalation = -1; ///< kEscalations: none.
    int spam = -1;
    float weight = 1.0f;
    int fold = -1; ///< Of cross-validation; -1: always trained on.
};

inline constexpr int kFolds = 5;

/// All that the models are trained on.
struct Corpus {
    std::vector<Sample> samples; ///< In a fixed order.
    QByteArray hash; ///< SHA-256 in hex of every file, in that order.
};

/// Reads the folders below `root` (resources/corpus): LANGUAGE/INTENT.tsv and what LANGUAGE/grammar.txt makes.
/// Neighbouring lines tell of the same thing, in all languages, so folds are blocks of lines and not lines by chance.
/// BadData names the file and the line.
[[nodiscard]] Result<Corpus> readCorpus(const QString &root);

} // namespace bellhop::train
