// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/property_system.h"
#include "core/connect/qloapps_link.h"

#include <mutex>

namespace bellhop::connect {

/// A hotel in a QloApps 1.6 shop. The shop promises little: it books a room twice when asked at once, knows no repeat,
/// and drops services from the price that it quoted them in. So bookings of one hotel go out one at a time in this
/// process, each carries its marker in the remark and is looked for before it is sent, the services that the shop adds
/// by itself are listed, and what came of it is read back: the price must be the quoted one, and nobody else may hold
/// the room; the later of two gives its booking up. Any thread; calls block, each request for at most
/// QloAppsSettings::answerWithin.
class QloAppsProperty final : public PropertySystem
{
public:
    explicit QloAppsProperty(QloAppsSettings settings);

    [[nodiscard]] Result<std::vector<RoomOffer>> offers(const StayQuery &stay) override;
    [[nodiscard]] Result<RoomOffer> quote(const StayQuery &stay, const QString &roomType) override;
    [[nodiscard]] Result<StayBooking> book(const BookingOrder &order) override;
    [[nodiscard]] Result<std::optional<StayBooking>> find(const BookingOrder &order) override;
    [[nodiscard]] Result<StayBooking> booking(const QString &reference) override;
    [[nodiscard]] Status cancel(const QString &reference) override;

private:
    /// What a kind of room holds; the shop itself does not look.
    struct Kind {
        qint64 type = 0;
        int people = 0;
        int shortest = 0; ///< Nights; 0: any.
        int longest = 0;
    };
    [[nodiscard]] Result<std::vector<Kind>> kinds() const;
    /// Services that the shop adds to each night by itself, as its quotes hold them.
    [[nodiscard]] Result<std::vector<qint64>> ownServices() const;
    [[nodiscard]] Result<Json> bookingBody(const BookingOrder &order) const;
    /// The order of the shop with this marker: its number.
    [[nodiscard]] Result<std::optional<qint64>> orderWith(const BookingOrder &order) const;
    [[nodiscard]] Result<StayBooking> readBack(qint64 order) const;
    /// Whether a room of the order is also somebody else's who was earlier.
    [[nodiscard]] Result<bool> isDouble(qint64 order, const BookingOrder &wanted) const;
    /// Everything after the shop said that it has the booking. Conflict: it had to be given up.
    [[nodiscard]] Result<StayBooking> confirm(qint64 order, const BookingOrder &wanted) const;
    [[nodiscard]] Status cancelOrder(qint64 order) const;
    [[nodiscard]] std::mutex &turnOfHotel() const;

    QloAppsLink m_link;
};

} // namespace bellhop::connect
