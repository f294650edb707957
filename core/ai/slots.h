// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dates.h"

#include <QStringList>

#include <map>

namespace bellhop::ai {

/// What a message says about a booking, together with what the dialogue knew before.
struct BookingSlots {
    BookingState booking; ///< After this message: what it says, with the state carried over where it corrects or adds.
    QString command; ///< "help", "reset", "status" or "menu" when the whole message is that command.
    QStringList errors; ///< "past_date", "nights_mismatch", ...: the rubric's words.
    QStringList ambiguous; ///< Slots that need a question: "check_in".
    std::map<QString, QStringList> alternatives; ///< For an ambiguous slot, what it can mean, as ISO dates.
    std::optional<int> selection; ///< "the second one": 2, when options were offered.
    bool group = false; ///< Ten guests or five rooms and more: for the group desk.
    bool operator==(const BookingSlots &) const = default;
};

/// Reads the booking slots of a message. Never guesses: what is ambiguous or wrong is named instead. Pure; any thread.
[[nodiscard]] BookingSlots readSlots(const GuestMessage &message, Language language);

} // namespace bellhop::ai
