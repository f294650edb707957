// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/message_training.h"

namespace bellhop::train {

/// The bytes of both models. The same corpus gives the same bytes.
struct ModelFiles {
    QByteArray language;
    QByteArray message;
};

/// The plans that cross-validation found best.
[[nodiscard]] TrainingPlan languagePlan();
[[nodiscard]] TrainingPlan messagePlan();

/// Trains on the whole corpus. `folds`: cross-validated first with so many of kFolds, for the temperatures and the
/// figures in the files; 0: neither.
[[nodiscard]] ModelFiles makeModels(const Corpus &corpus, int folds);

} // namespace bellhop::train
