// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guest_record.h"

namespace bellhop::ui {

/// Where a person writes from: one line for each number and channel, the newest first.
struct GuestIdentity {
    QString number; ///< Masked; empty where the provider gives none.
    QString channel;
    bool optedOut = false; ///< Of this channel's marketing.
    bool operator==(const GuestIdentity &) const = default;
};
[[nodiscard]] std::vector<GuestIdentity> identitiesOf(const GuestRecord &record);

/// "same number, +34 ••• ••• 222, Lisbon"
[[nodiscard]] QString candidateLine(const MergeCandidate &candidate);
/// What comes together, in a few lines.
[[nodiscard]] QString mergePreview(const QueueRow &row, const GuestRecord &record, const MergeCandidate &other);
/// Who was merged, for a list: the name, the numbers.
[[nodiscard]] QString mergedName(const GuestMerge &merge);

} // namespace bellhop::ui
