// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/corpus.h"
#include "app/train/trainer.h"

namespace bellhop::train {

/// How often each head was right on phrases it had not seen.
struct Figure {
    QString head;
    QString language; ///< "all" or "en", ...
    int right = 0;
    int count = 0;
    double macroF1 = 0; ///< Mean over the labels.
};

/// The heads of the model for messages and the language model, their labels in the order of labels.h.
[[nodiscard]] std::vector<ai::ModelHead> messageHeads();
[[nodiscard]] std::vector<ai::ModelHead> languageHeads();

/// How the answers to the first heads go together in the phrases.
[[nodiscard]] std::vector<ai::ModelPair> messagePairs(const Corpus &corpus);

/// Examples for each; `leaveOut`: a fold that is not trained on, -1 for none.
[[nodiscard]] std::vector<Example> messageExamples(const Corpus &corpus, int leaveOut);
[[nodiscard]] std::vector<Example> languageExamples(const Corpus &corpus, int leaveOut);

struct Validation {
    std::vector<Figure> figures;
    std::vector<double> temperatures; ///< One per head.
    QStringList errors; ///< "head want got text", of the heads asked for.
};

/// Trains with each fold left out in turn and asks for it. `folds`: how many of them.
[[nodiscard]] Validation crossValidate(const Corpus &corpus, bool language, const TrainingPlan &plan, int folds);

} // namespace bellhop::train
