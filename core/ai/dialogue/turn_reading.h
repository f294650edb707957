// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/dialogue/dialogue_state.h"
#include "core/ai/slots.h"
#include "core/model/knowledge.h"

namespace bellhop::ai {

/// One message of a guest as it comes to the dialogue.
struct GuestTurn {
    QString text;
    QString locale; ///< From the phone's country: "en-GB"; empty when unknown.
    QDate today; ///< In the property's time zone.
    Instant at; ///< When it came.
    QString id; ///< Ours and unique; a booking that this message agrees to carries it as its marker.
    bool asks = true; ///< It may be answered from what the house tells: no complaint, nothing broken.
    StayStanding standing = StayStanding::Unknown;
};

/// What one message says, read against what is known. Only words: the dialogue decides.
struct TurnReading {
    BookingSlots booking; ///< With the state carried over.
    bool stayChanged = false; ///< Dates or nights.
    bool partyChanged = false; ///< People, rooms or the kind of room.
    bool stayRepeated = false; ///< Names the arrival that is known already, and nothing else of the stay.
    bool vagueDate = false; ///< Names a time, but no day that could be booked.
    bool yearSaid = false; ///< The year of a date is written out, or is plain from "next year".
    GuestContact guest; ///< What of it the message holds.
    bool brokenEmail = false;
    bool brokenPhone = false;
    ChoiceWish wish;
    bool yes = false;
    bool bookIt = false; ///< A yes that only fits a booking: "go ahead".
    bool no = false;
    bool greeting = false; ///< Nothing but one.
    bool thanks = false; ///< Nothing but that, or a farewell.
    bool wantsRoom = false;
    bool asksPrice = false;
    bool question = false;
    bool takes = false; ///< "I'll take": a choice, also in the form of a question.
    bool drops = false; ///< "forget it"
    bool changesBooking = false; ///< "cancel my booking"
    bool another = false; ///< "another room"
};

[[nodiscard]] TurnReading readTurn(const GuestTurn &turn, const DialogueState &state, Language language);

/// The number as it is dialled: E.164 where the country is known, else the digits as written.
[[nodiscard]] QString dialledNumber(const QString &written, const QString &locale);

} // namespace bellhop::ai
