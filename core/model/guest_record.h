// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

namespace bellhop {

/// Another guest who is the same person, as somebody said.
struct GuestMerge {
    QString uuid; ///< Of the order: what separating them names.
    QString name; ///< What the other was called; may be empty.
    QStringList numbers; ///< Theirs, masked.
    QString by; ///< Who said so; empty: an administrator at the database.
    Instant at;
    bool operator==(const GuestMerge &) const = default;
};

/// All that is known of one person, whatever they wrote from. Plain values.
struct GuestRecord {
    std::vector<QueueRow> conversations; ///< Of all their identities, the newest first; at most 50, in sight only.
    std::vector<GuestMerge> merges; ///< In force, the oldest first.
    bool operator==(const GuestRecord &) const = default;
};

/// Somebody who may be the same person.
struct MergeCandidate {
    enum class Why { SameNumber, SameReservation, SameName, Found };
    QueueRow row; ///< Their newest conversation in sight.
    Why why = Why::Found;
    int conversations = 0; ///< Theirs in sight; at most 50.
    bool operator==(const MergeCandidate &) const = default;
};

} // namespace bellhop
