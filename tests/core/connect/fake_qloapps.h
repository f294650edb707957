// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_http_server.h"

#include <QDate>

#include <map>
#include <mutex>
#include <set>

namespace bellhop::tests {

/// A small QloApps shop on a real socket, which answers in the shapes seen on the wire: one hotel, one kind of room for
/// 1500 a night, a service of 250 a night that it adds to quotes by itself. It can be slow, break, and lie.
class FakeQloApps final
{
public:
    enum class Fault {
        None,
        FatalError, ///< 200 "Fatal error", and no booking.
        EmptyFailure, ///< 500 without a word, and no booking.
        EmptyFailureAfterBooking,
        CutAfterBooking, ///< It has the booking, the answer never comes.
        SilentAfterBooking, ///< The same, and the connection stays open.
        RoomGivenTwice, ///< Somebody else's order, earlier than ours, holds the same room.
        DropsService, ///< Books without the service that was listed.
    };

    explicit FakeQloApps(int rooms = 2);

    [[nodiscard]] QString url() const { return QString::fromLatin1(m_server.url("")); }
    /// The next order meets this; then it is None again.
    void setFault(Fault fault);
    void setKey(const QByteArray &key);
    /// Ids and amounts as texts, as older PHP writes them.
    void setWritesTexts(bool texts);
    /// Orders that stand, and all that were ever made.
    [[nodiscard]] int standing() const;
    [[nodiscard]] int made() const;
    [[nodiscard]] QList<QByteArray> requests() const { return m_server.requests(); }

private:
    struct Order {
        qint64 id = 0;
        QByteArray email;
        QByteArray remark;
        QDate from;
        QDate to;
        std::vector<qint64> rooms;
        qint64 price = 0; ///< Without tax, all of it.
        bool cancelled = false;
        [[nodiscard]] QByteArray reference() const { return "REF" + QByteArray::number(id); }
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        bool cut = false;
        bool hang = false;
    };

    void serve(FakeConnection &connection);
    Answer answer(const QByteArray &method, const QByteArray &path, const QByteArray &body);
    Answer availability(const QByteArray &body);
    Answer place(const QByteArray &body);
    Answer cancel(const QByteArray &body);
    Answer orders(const QByteArray &path);
    [[nodiscard]] std::vector<qint64> freeRooms(QDate from, QDate to) const;
    [[nodiscard]] QByteArray bookingOf(const Order &order) const;
    [[nodiscard]] QByteArray number(qint64 value) const;

    const int m_rooms;
    mutable std::mutex m_mutex; ///< guards everything below
    Fault m_fault = Fault::None;
    QByteArray m_key = "secret";
    bool m_texts = false;
    std::vector<Order> m_orders;
    std::vector<QByteArray> m_customers; ///< E-mail addresses; the id is the place, from 1.
    FakeHttpServer m_server; // the last: it serves from the rest
};

} // namespace bellhop::tests
