// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/slots.h"

#include "core/ai/slot_parts.h"

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestStay = 30; // nights
constexpr int kHorizon = 540; // days
constexpr int kGroupGuests = 10;
constexpr int kGroupRooms = 5;

template <typename T> void carry(std::optional<T> &field, const std::optional<T> &said)
{
    if (said)
        field = said;
}

// A new check-in keeps the nights; a new check-out or new nights keep the check-in.
void mergeStay(BookingSlots &slots, const StaySlots &said)
{
    BookingState &b = slots.booking;
    const bool in = said.checkIn.has_value();
    const bool out = said.checkOut.has_value();
    const std::optional<int> keptNights = b.nights;
    carry(b.checkIn, said.checkIn);
    if (out)
        b.checkOut = said.checkOut;
    if (said.nights)
        b.nights = said.nights;
    if (said.ambiguous.contains(u"check_in"_s) && !in)
        b.checkIn.reset();
    if (out && said.nights && b.checkIn) {
        if (b.checkIn->daysTo(*b.checkOut) != *said.nights) {
            if (in)
                slots.errors << u"nights_mismatch"_s;
            else
                b.checkIn = b.checkOut->addDays(-*said.nights);
        }
    } else if (out && said.nights) {
        b.checkIn = b.checkOut->addDays(-*said.nights);
    } else if (out && b.checkIn) {
        b.nights = int(b.checkIn->daysTo(*b.checkOut));
    } else if (out && !b.checkIn && keptNights && !in) {
        b.nights = keptNights;
    } else if (in || said.nights) {
        b.checkOut
            = b.checkIn && b.nights && *b.nights >= 0 ? std::optional(b.checkIn->addDays(*b.nights)) : std::nullopt;
    }
    if (b.checkIn && b.checkOut && !b.nights)
        b.nights = int(b.checkIn->daysTo(*b.checkOut));
}

void mergeParty(BookingState &b, const PartySlots &said)
{
    if (said.guests && !said.adults && !said.children) { // counted anew as a whole
        if (b.adults || b.children) {
            b.adults.reset();
            b.children.reset();
        }
    }
    if ((said.adults || said.children) && !said.guests && b.guests) {
        if (said.adults && said.children)
            b.guests.reset();
    }
    carry(b.guests, said.guests);
    carry(b.adults, said.adults);
    carry(b.children, said.children);
    carry(b.rooms, said.rooms);
    if (!said.roomType.isEmpty())
        b.roomType = said.roomType;
}

void validate(BookingSlots &slots, const StaySlots &said, const PartySlots &party, QDate today)
{
    BookingState &b = slots.booking;
    if (said.pastDate)
        slots.errors << u"past_date"_s;
    if (said.invalidDate)
        slots.errors << u"invalid_date"_s;
    if (b.checkIn && b.checkOut && *b.checkOut < *b.checkIn)
        slots.errors << u"check_out_before_check_in"_s;
    else if ((b.nights && *b.nights == 0) || (b.checkIn && b.checkOut && *b.checkOut == *b.checkIn))
        slots.errors << u"zero_nights"_s;
    if (b.nights && *b.nights < 0)
        b.nights.reset();
    if (b.nights && *b.nights > kLongestStay)
        slots.errors << u"max_stay_exceeded"_s;
    if (b.checkIn && today.isValid() && today.daysTo(*b.checkIn) > kHorizon)
        slots.errors << u"too_far_ahead"_s;
    if (party.noAdult)
        slots.errors << u"no_adult"_s;
    const int people = std::max(b.guests.value_or(0), b.adults.value_or(0) + b.children.value_or(0));
    slots.group = people >= kGroupGuests || b.rooms.value_or(0) >= kGroupRooms;
}

} // namespace

BookingSlots readSlots(const GuestMessage &message, Language language)
{
    BookingSlots slots;
    slots.booking = message.state.value_or(BookingState{});
    slots.command = readCommand(message.text);
    if (!slots.command.isEmpty())
        return slots;
    SlotText text;
    text.text = tokenize(message.text, language);
    text.context = DateContext{message.referenceDate, dayOrderOf(message.locale, language), true};
    text.dates = parseDates(text.text, text.context);
    const Asked asked = message.asked ? *message.asked : askedBy(message.previousSystem, language);
    slots.selection = readSelection(text, asked);
    if (asked == Asked::Option && slots.selection && bareNumber(text) && readParty(text, Asked::Nothing).guests)
        slots.selection.reset(); // "we will be 3"
    const PartySlots party = readParty(text, slots.selection ? Asked::Nothing : asked);
    const StaySlots stay = readStay(text, asked, slots.booking);
    mergeStay(slots, stay);
    mergeParty(slots.booking, party);
    slots.ambiguous = stay.ambiguous;
    slots.alternatives = stay.alternatives;
    validate(slots, stay, party, message.referenceDate);
    return slots;
}

} // namespace bellhop::ai
