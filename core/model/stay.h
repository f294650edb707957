// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

/// What is asked of a property and what it answers: free rooms, prices, bookings. Plain values, any thread.
namespace bellhop {

/// An amount in thousandths of the currency's unit, which holds the small change of every currency.
struct Money {
    qint64 thousandths = 0;
    QString currency; ///< ISO 4217: "EUR".
    bool operator==(const Money &) const = default;
};

/// From `checkIn` to `checkOut`, the day of leaving.
struct StayQuery {
    QDate checkIn;
    QDate checkOut;
    int adults = 0; ///< 0: how many come is not known yet.
    int children = 0;
    int rooms = 1; ///< At least so many.
    [[nodiscard]] int nights() const { return int(checkIn.daysTo(checkOut)); }
    [[nodiscard]] int people() const { return adults + children; }
    bool operator==(const StayQuery &) const = default;
};

/// A kind of room that is free for the whole stay, with the price for all of it.
struct RoomOffer {
    QString roomType; ///< The property's own id.
    QString kind; ///< The general word, as the analyzer's: "double", "suite"; empty when it has none.
    std::map<QString, QString> names; ///< By language: "en" → "Standard double".
    int sleeps = 0; ///< People in one room, children included.
    int rooms = 1; ///< How many of them this party takes.
    Money total; ///< All rooms, all nights, with taxes and everything the property adds by itself.
    /// In the language, else in English, else whatever there is.
    [[nodiscard]] QString nameIn(const QString &language) const;
    bool operator==(const RoomOffer &) const = default;
};

/// Who books.
struct GuestContact {
    QString name;
    QString email;
    QString phone;
    bool operator==(const GuestContact &) const = default;
};

/// One booking to make. `marker` is ours and unique: whatever the property keeps is found again by it.
struct BookingOrder {
    QString marker;
    StayQuery stay;
    RoomOffer offer; ///< As it was shown to the guest; its price is what the guest agreed to.
    GuestContact guest;
    bool operator==(const BookingOrder &) const = default;
};

/// A booking that a property has.
struct StayBooking {
    QString reference; ///< What the guest is told.
    QString marker; ///< Of the order it came from; empty when it was made elsewhere.
    QString roomType;
    StayQuery stay;
    Money total;
    bool cancelled = false;
    bool operator==(const StayBooking &) const = default;
};

// As stored with a conversation. Nothing for JSON that is no such value.
[[nodiscard]] Json toJson(const RoomOffer &offer);
[[nodiscard]] std::optional<RoomOffer> roomOfferFromJson(const Json &json);
[[nodiscard]] Json toJson(const StayQuery &stay);
[[nodiscard]] std::optional<StayQuery> stayQueryFromJson(const Json &json);

} // namespace bellhop
