// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/date_grammar.h"
#include "core/ai/slots.h"

/// The steps readSlots() is made of. Pure; any thread.
namespace bellhop::ai {

/// What a question in a language asks for.
[[nodiscard]] Asked askedBy(const QString &question, Language language);

/// A message with its tokens and dates.
struct SlotText {
    TokenText text;
    std::vector<DateMatch> dates;
    DateContext context;
    [[nodiscard]] const DateMatch *dateAt(int token) const;
};

/// Who comes and how many rooms; only what the message says.
struct PartySlots {
    std::optional<int> guests;
    std::optional<int> adults;
    std::optional<int> children;
    std::optional<int> rooms;
    QString roomType;
    bool noAdult = false;
};
[[nodiscard]] PartySlots readParty(const SlotText &message, Asked asked);

/// When they come and go; only what the message says, or does to what was known.
struct StaySlots {
    std::optional<QDate> checkIn;
    std::optional<QDate> checkOut;
    std::optional<int> nights;
    bool pastDate = false;
    bool invalidDate = false;
    QStringList ambiguous;
    std::map<QString, QStringList> alternatives;
};
[[nodiscard]] StaySlots readStay(const SlotText &message, Asked asked, const BookingState &known);

/// "help", "reset", "status", "menu" when the whole message is that; empty otherwise.
[[nodiscard]] QString readCommand(const QString &text);

/// "the second one", "option 3", or a bare number when options were offered.
[[nodiscard]] std::optional<int> readSelection(const SlotText &message, Asked asked);

/// The number a message consists of, apart from words of politeness: "3", "three please".
[[nodiscard]] std::optional<int> bareNumber(const SlotText &message);

} // namespace bellhop::ai
