// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/property_system.h"
#include "core/model/knowledge.h"

#include <map>
#include <mutex>

namespace bellhop::connect {

/// A kind of room of the demo property.
struct DemoRoomType {
    RoomOffer room; ///< Its id, kind, names and how many it sleeps; rooms and total are not looked at.
    int count = 0; ///< Rooms of the kind.
    qint64 nightly = 0; ///< Thousandths, for a night from Sunday to Thursday out of season.
};

/// The property that is built in, so that everything about bookings can be tried without a property system: a small
/// hotel with a fixed number of rooms of each kind, the same prices in every run, kept in memory. Any thread: calls
/// take turns, so two guests never get the last room.
class DemoProperty final : public PropertySystem
{
public:
    /// The hotel as it comes: six kinds of rooms.
    DemoProperty();
    explicit DemoProperty(std::vector<DemoRoomType> types);

    [[nodiscard]] Result<std::vector<RoomOffer>> offers(const StayQuery &stay) override;
    [[nodiscard]] Result<RoomOffer> quote(const StayQuery &stay, const QString &roomType) override;
    [[nodiscard]] Result<StayBooking> book(const BookingOrder &order) override;
    [[nodiscard]] Result<std::optional<StayBooking>> find(const BookingOrder &order) override;
    [[nodiscard]] Result<StayBooking> booking(const QString &reference) override;
    [[nodiscard]] Status cancel(const QString &reference) override;

    /// Every booking made so far, cancelled ones too, in the order they were made.
    [[nodiscard]] std::vector<StayBooking> bookings() const;

    [[nodiscard]] static QString name();
    [[nodiscard]] static std::vector<DemoRoomType> usualRooms();
    /// What the hotel tells about itself, in eleven languages.
    [[nodiscard]] static std::vector<KnowledgeItem> house();

private:
    [[nodiscard]] std::optional<RoomOffer> offerOf(const DemoRoomType &type, const StayQuery &stay) const;
    [[nodiscard]] int freeRooms(const DemoRoomType &type, const StayQuery &stay) const;
    [[nodiscard]] const DemoRoomType *typeOf(const QString &roomType) const;

    const std::vector<DemoRoomType> m_types;
    mutable std::mutex m_mutex; ///< guards m_bookings
    std::vector<StayBooking> m_bookings;
};

} // namespace bellhop::connect
