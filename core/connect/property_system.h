// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/stay.h"

#include <optional>
#include <vector>

namespace bellhop::connect {

/// A property's booking system: what is free and at which price, and the bookings themselves. Calls block until they
/// are answered or their time is up; any thread, several at once. What an error means for book() and cancel():
///  - Conflict: the room is gone, or its price is another than in the order. The property has no booking.
///  - Refused, BadData, Unauthorised, NotFound: the property says no. It has no booking.
///  - Network, Timeout, QueueFull, Cancelled: it was not reached. It has no booking.
///  - OutcomeUnknown and every other: it may or may not have one. find() it before anything else.
class PropertySystem
{
public:
    virtual ~PropertySystem() = default;

    /// The kinds of rooms free for the whole stay that hold the party, cheapest first; each with as many rooms as the
    /// party needs of it, at least `stay.rooms`. Empty when there is none. BadData for a stay without a night.
    [[nodiscard]] virtual Result<std::vector<RoomOffer>> offers(const StayQuery &stay) = 0;

    /// One kind of room for the stay, at the price it would be booked for now. Conflict when it is not free.
    [[nodiscard]] virtual Result<RoomOffer> quote(const StayQuery &stay, const QString &roomType) = 0;

    /// Makes the booking at the order's price, once: an order whose marker the property has already answers the booking
    /// that is there.
    [[nodiscard]] virtual Result<StayBooking> book(const BookingOrder &order) = 0;

    /// The booking that the order has become; nothing when the property has none, which is certain only when no book()
    /// with this marker is under way any more. Conflict: it was there and had to be given up.
    [[nodiscard]] virtual Result<std::optional<StayBooking>> find(const BookingOrder &order) = 0;

    /// By what the guest was told. NotFound when there is none.
    [[nodiscard]] virtual Result<StayBooking> booking(const QString &reference) = 0;

    /// Frees its rooms. Cancelling twice is done, not an error.
    [[nodiscard]] virtual Status cancel(const QString &reference) = 0;
};

} // namespace bellhop::connect
