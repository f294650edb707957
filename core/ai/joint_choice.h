// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/linear_model.h"

namespace bellhop::ai {

/// The answers to several heads at once.
struct JointChoice {
    std::vector<int> labels; ///< One per head asked for.
    std::vector<std::vector<double>> probabilities; ///< Of each head's labels, over all the others.
};

/// The most likely answers to the first `heads` heads taken together, and how likely each label is by itself.
/// `scores` are the model's, with what rules added. Time is the product of the heads' labels.
[[nodiscard]] JointChoice chooseJointly(const LinearModel &model, int heads, std::span<const float> scores);

} // namespace bellhop::ai
