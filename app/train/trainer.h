// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/linear_model.h"

#include <vector>

namespace bellhop::train {

/// One example as the trainer sees it.
struct Example {
    std::vector<ai::Feature> features;
    std::vector<int> answers; ///< One per head; -1: not known.
    float weight = 1.0f;
};

/// How a model is trained. Found by cross-validation.
struct TrainingPlan {
    int epochs = 12;
    float rate = 0.25f;
    float decay = 2e-5f; ///< Of a weight, whenever its feature is seen.
    float dropout = 0.15f; ///< Share of features left out of each look at an example.
    int leastSeen = 2; ///< Features in fewer examples are not known to the model.
    int mostRows = 60'000;
};

/// Multinomial logistic regression of all heads at once by AdaGrad, one thread, fixed order: the same examples give the
/// same bytes. `heads` name their labels; columns are laid out in their order.
[[nodiscard]] ai::LinearModel::Content train(
    std::vector<ai::ModelHead> heads, const std::vector<Example> &examples, const TrainingPlan &plan);

} // namespace bellhop::train
