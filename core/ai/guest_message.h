// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/labels.h"

#include <QDate>
#include <QString>

#include <optional>

/// What is put in: one message of a guest and what is known around it. Plain values, any thread.
namespace bellhop::ai {

/// A part of a text, in UTF-16 units of the QString it was found in.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// What a booking is known to be so far. Nothing where the guest has not said it.
struct BookingState {
    std::optional<QDate> checkIn; ///< First night.
    std::optional<QDate> checkOut; ///< Day of leaving, after checkIn.
    std::optional<int> nights;
    std::optional<int> guests; ///< Stated as a whole: "four of us".
    std::optional<int> adults;
    std::optional<int> children;
    std::optional<int> rooms;
    QString roomType; ///< In the property's or the guest's words; empty when not said.
    bool operator==(const BookingState &) const = default;
};

/// What the last question of the dialogue asked for: decides what a bare "3" means.
enum class Asked { Nothing, CheckIn, CheckOut, Nights, Guests, Adults, Children, Rooms, Option };

/// One message with the context that changes how it is read.
struct GuestMessage {
    QString text; ///< As it came, any Unicode; only the first 8,000 UTF-16 units are looked at.
    QDate referenceDate; ///< Today in the property's time zone; invalid: no relative date can be resolved.
    QString locale; ///< The guest's, from the phone's country: "en-GB"; empty when unknown. Decides dd/mm or mm/dd.
    std::optional<Language> language; ///< Of the conversation so far: a prior for short messages, not an order.
    QString previousSystem; ///< The question the guest may be answering; empty when there was none.
    std::optional<Asked> asked; ///< The same, known for certain; then `previousSystem` is not looked at.
    std::optional<BookingState> state; ///< What the booking dialogue already knows.
};

} // namespace bellhop::ai
