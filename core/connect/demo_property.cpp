// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demo_property.h"

#include <algorithm>

namespace bellhop::connect {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWeekendPercent = 115; // nights of Friday and Saturday
constexpr qint64 kSeasonPercent = 130; // over Christmas and New Year, July and August

bool isSeason(QDate night)
{
    const int day = night.month() * 100 + night.day();
    return day >= 1220 || day <= 105 || night.month() == 7 || night.month() == 8;
}

/// Whole units, so that totals are easy to read.
qint64 priceOf(const DemoRoomType &type, QDate night)
{
    qint64 price = type.nightly;
    if (night.dayOfWeek() == Qt::Friday || night.dayOfWeek() == Qt::Saturday)
        price = price * kWeekendPercent / 100;
    if (isSeason(night))
        price = price * kSeasonPercent / 100;
    return (price + 500) / 1000 * 1000;
}

Error noStay()
{
    return makeError(ErrorKind::BadData, u"A stay needs a day of arrival and a later day of leaving."_s);
}

bool isStay(const StayQuery &stay)
{
    return stay.checkIn.isValid() && stay.checkOut.isValid() && stay.nights() > 0 && stay.nights() < 400
        && stay.rooms > 0;
}

QString referenceOf(size_t number)
{
    return u"HM-%1"_s.arg(1001 + qulonglong(number));
}

} // namespace

DemoProperty::DemoProperty()
    : DemoProperty(usualRooms())
{
}

DemoProperty::DemoProperty(std::vector<DemoRoomType> types)
    : m_types(std::move(types))
{
}

int DemoProperty::freeRooms(const DemoRoomType &type, const StayQuery &stay) const
{
    int most = 0; // taken in the fullest night
    for (QDate night = stay.checkIn; night < stay.checkOut; night = night.addDays(1)) {
        int taken = 0;
        for (const StayBooking &booking : m_bookings)
            if (!booking.cancelled && booking.roomType == type.room.roomType && booking.stay.checkIn <= night
                && night < booking.stay.checkOut)
                taken += booking.stay.rooms;
        most = std::max(most, taken);
    }
    return type.count - most;
}

std::optional<RoomOffer> DemoProperty::offerOf(const DemoRoomType &type, const StayQuery &stay) const
{
    const int sleeps = std::max(1, type.room.sleeps);
    const int people = stay.adults > 0 ? stay.people() : 1;
    RoomOffer offer = type.room;
    offer.rooms = std::max(stay.rooms, (people + sleeps - 1) / sleeps);
    if (stay.adults > 0 && offer.rooms > std::max(stay.adults, stay.rooms))
        return std::nullopt; // no room without an adult
    if (freeRooms(type, stay) < offer.rooms)
        return std::nullopt;
    offer.total = {0, u"EUR"_s};
    for (QDate night = stay.checkIn; night < stay.checkOut; night = night.addDays(1))
        offer.total.thousandths += priceOf(type, night) * offer.rooms;
    return offer;
}

Result<std::vector<RoomOffer>> DemoProperty::offers(const StayQuery &stay)
{
    if (!isStay(stay))
        return noStay();
    const std::lock_guard lock(m_mutex);
    std::vector<RoomOffer> free;
    for (const DemoRoomType &type : m_types)
        if (auto offer = offerOf(type, stay))
            free.push_back(std::move(*offer));
    // as few rooms as can be: three singles for three are no offer beside one family room
    const auto fewest = std::min_element(
        free.begin(), free.end(), [](const RoomOffer &a, const RoomOffer &b) { return a.rooms < b.rooms; });
    if (fewest != free.end()) {
        const int most = fewest->rooms + 1;
        std::erase_if(free, [&](const RoomOffer &offer) { return offer.rooms > most; });
    }
    std::stable_sort(free.begin(), free.end(),
        [](const RoomOffer &a, const RoomOffer &b) { return a.total.thousandths < b.total.thousandths; });
    return free;
}

const DemoRoomType *DemoProperty::typeOf(const QString &roomType) const
{
    const auto found = std::find_if(
        m_types.begin(), m_types.end(), [&](const DemoRoomType &type) { return type.room.roomType == roomType; });
    return found == m_types.end() ? nullptr : &*found;
}

Result<RoomOffer> DemoProperty::quote(const StayQuery &stay, const QString &roomType)
{
    if (!isStay(stay))
        return noStay();
    const DemoRoomType *type = typeOf(roomType);
    if (!type)
        return makeError(ErrorKind::NotFound, u"The property has no such kind of room."_s, roomType);
    const std::lock_guard lock(m_mutex);
    if (auto offer = offerOf(*type, stay))
        return std::move(*offer);
    return makeError(ErrorKind::Conflict, u"This kind of room is not free for the whole stay."_s);
}

Result<StayBooking> DemoProperty::book(const BookingOrder &order)
{
    if (!isStay(order.stay) || order.stay.adults < 1)
        return noStay();
    if (order.marker.isEmpty() || order.guest.name.isEmpty())
        return makeError(ErrorKind::BadData, u"A booking needs its marker and the guest's name."_s);
    const DemoRoomType *type = typeOf(order.offer.roomType);
    if (!type)
        return makeError(ErrorKind::NotFound, u"The property has no such kind of room."_s, order.offer.roomType);
    const std::lock_guard lock(m_mutex);
    for (const StayBooking &booking : m_bookings)
        if (booking.marker == order.marker)
            return booking;
    const std::optional<RoomOffer> now = offerOf(*type, order.stay);
    if (!now)
        return makeError(ErrorKind::Conflict, u"The room has been taken by somebody else."_s);
    if (now->rooms != order.offer.rooms || now->total != order.offer.total)
        return makeError(ErrorKind::Conflict, u"The price is no longer the one the guest agreed to."_s);
    StayBooking booking{
        referenceOf(m_bookings.size()), order.marker, order.offer.roomType, order.stay, now->total, false};
    booking.stay.rooms = now->rooms;
    m_bookings.push_back(booking);
    return booking;
}

Result<std::optional<StayBooking>> DemoProperty::find(const BookingOrder &order)
{
    const std::lock_guard lock(m_mutex);
    for (const StayBooking &booking : m_bookings)
        if (booking.marker == order.marker)
            return std::optional(booking);
    return std::optional<StayBooking>();
}

Result<StayBooking> DemoProperty::booking(const QString &reference)
{
    const std::lock_guard lock(m_mutex);
    for (const StayBooking &booking : m_bookings)
        if (booking.reference == reference)
            return booking;
    return makeError(ErrorKind::NotFound, u"The property has no booking with this reference."_s);
}

Status DemoProperty::cancel(const QString &reference)
{
    const std::lock_guard lock(m_mutex);
    for (StayBooking &booking : m_bookings)
        if (booking.reference == reference) {
            booking.cancelled = true;
            return done();
        }
    return makeError(ErrorKind::NotFound, u"The property has no booking with this reference."_s);
}

std::vector<StayBooking> DemoProperty::bookings() const
{
    const std::lock_guard lock(m_mutex);
    return m_bookings;
}

QString DemoProperty::name()
{
    return u"Hotel Miramar"_s;
}

} // namespace bellhop::connect
