// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/dialogue_state.h"

namespace bellhop::ai {

// Which of the rooms on offer a guest means. Pure; any thread.

/// What the message says about a choice; By::None when it makes none or nothing is on offer. `selection` is what the
/// analyzer read as a place in a list.
[[nodiscard]] ChoiceWish readChoice(
    const QString &text, std::optional<int> selection, const DialogueState &state, Language language);

/// The offer that the wish means; nothing when there is none or more than one.
[[nodiscard]] std::optional<RoomOffer> chosenOffer(const ChoiceWish &wish, const std::vector<RoomOffer> &offers);

/// "the 2nd", "the second one": a place in the list that the guest is choosing from, in a short message that could be a
/// day of the month as well; nothing while nothing is being chosen.
[[nodiscard]] std::optional<int> placeInList(const QString &text, const DialogueState &state, Language language);

/// Whether an offer is of a kind the guest named: "double", and "standard" for a standard double.
[[nodiscard]] bool isOfKind(const RoomOffer &offer, const QString &kind);

} // namespace bellhop::ai
