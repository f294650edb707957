// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demo_property.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace bellhop;
using namespace bellhop::connect;
using namespace Qt::Literals::StringLiterals;

namespace {

StayQuery stay(int nights = 2, int adults = 2, int rooms = 1)
{
    StayQuery made;
    made.checkIn = QDate(2026, 12, 7); // a Monday
    made.checkOut = made.checkIn.addDays(nights);
    made.adults = adults;
    made.rooms = rooms;
    return made;
}

BookingOrder orderOf(PropertySystem &hotel, const StayQuery &query, const QString &roomType, const QString &marker)
{
    BookingOrder order{marker, query, {}, {u"Ana"_s, u"ana@example.test"_s, u"+34600000000"_s}};
    const Result<RoomOffer> quote = hotel.quote(query, roomType);
    if (quote.ok())
        order.offer = *quote;
    return order;
}

} // namespace

class TestDemoProperty final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOfferedIsWhatIsBooked()
    {
        DemoProperty hotel;
        const auto offers = hotel.offers(stay());
        QVERIFY(offers.ok());
        QVERIFY(offers->size() >= 3);
        for (const RoomOffer &offer : *offers) {
            const auto quote = hotel.quote(stay(), offer.roomType);
            QVERIFY(quote.ok());
            QCOMPARE(quote->total, offer.total);
            const auto booked = hotel.book(orderOf(hotel, stay(), offer.roomType, offer.roomType));
            QVERIFY(booked.ok());
            QCOMPARE(booked->total, offer.total);
            const auto known = hotel.booking(booked->reference);
            QVERIFY(known.ok());
            QCOMPARE(*known, *booked);
        }
    }

    void weekendsAndHolidaysCostMore()
    {
        DemoProperty hotel;
        const auto price = [&](QDate night) {
            StayQuery one = stay(1);
            one.checkIn = night;
            one.checkOut = night.addDays(1);
            return hotel.quote(one, u"double"_s)->total.thousandths;
        };
        QVERIFY(price(QDate(2026, 12, 11)) > price(QDate(2026, 12, 9)));
        QVERIFY(price(QDate(2026, 12, 23)) > price(QDate(2026, 12, 9)));
    }

    void aPartyGetsAsManyRoomsAsItNeeds()
    {
        DemoProperty hotel;
        const auto rooms = [&](int adults, int asked) {
            int fewest = 100;
            const std::vector<RoomOffer> offers = hotel.offers(stay(1, adults, asked)).value();
            for (const RoomOffer &offer : offers)
                fewest = std::min(fewest, offer.rooms);
            return fewest;
        };
        QCOMPARE(rooms(2, 1), 1);
        QCOMPARE(rooms(2, 2), 2);
        QCOMPARE(rooms(9, 1), 2);
        StayQuery family = stay(1, 1);
        family.children = 4;
        const std::vector<RoomOffer> offers = hotel.offers(family).value();
        for (const RoomOffer &offer : offers)
            QCOMPARE(offer.rooms, 1); // children do not sleep alone
    }

    void theSameOrderIsBookedOnce()
    {
        DemoProperty hotel;
        const BookingOrder order = orderOf(hotel, stay(), u"suite"_s, u"m1"_s);
        const auto first = hotel.book(order);
        const auto second = hotel.book(order);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(*first, *second);
        QCOMPARE(hotel.bookings().size(), size_t(1));
        const auto found = hotel.find(order);
        QVERIFY(found.ok());
        QCOMPARE(found->value_or(StayBooking{}).reference, first->reference);
    }

    void anotherPriceThanAgreedIsAConflict()
    {
        DemoProperty hotel;
        BookingOrder order = orderOf(hotel, stay(), u"suite"_s, u"m1"_s);
        order.offer.total.thousandths -= 1000;
        const auto booked = hotel.book(order);
        QVERIFY(!booked.ok());
        QCOMPARE(booked.error().kind, ErrorKind::Conflict);
        QVERIFY(hotel.bookings().empty());
    }

    void aFullNightInTheMiddleClosesTheStay()
    {
        DemoProperty hotel;
        for (int i = 0; i < 3; ++i)
            QVERIFY(hotel.book(orderOf(hotel, stay(1), u"suite"_s, QString::number(i))).ok());
        StayQuery around = stay(3);
        around.checkIn = around.checkIn.addDays(-1);
        around.checkOut = around.checkIn.addDays(3);
        QCOMPARE(hotel.quote(around, u"suite"_s).error().kind, ErrorKind::Conflict);
        const auto bookings = hotel.bookings();
        QVERIFY(hotel.cancel(bookings.front().reference).ok());
        QVERIFY(hotel.cancel(bookings.front().reference).ok()); // twice is done, not an error
        QVERIFY(hotel.quote(around, u"suite"_s).ok());
        QCOMPARE(hotel.cancel(u"HM-0"_s).error().kind, ErrorKind::NotFound);
    }

    void refusesAStayWithoutANight()
    {
        DemoProperty hotel;
        QCOMPARE(hotel.offers(stay(0)).error().kind, ErrorKind::BadData);
        QCOMPARE(hotel.offers(stay(-2)).error().kind, ErrorKind::BadData);
        QCOMPARE(hotel.quote(stay(), u"igloo"_s).error().kind, ErrorKind::NotFound);
    }

    void theLastRoomGoesToOneOfMany()
    {
        for (int round = 0; round < 200; ++round) {
            std::vector<DemoRoomType> rooms = DemoProperty::usualRooms();
            std::erase_if(rooms, [](const DemoRoomType &type) { return type.room.kind != u"suite"; });
            rooms.front().count = 1;
            DemoProperty hotel(rooms);
            std::vector<BookingOrder> orders;
            for (int i = 0; i < 3; ++i)
                orders.push_back(orderOf(hotel, stay(), u"suite"_s, QString::number(i)));
            std::atomic<int> got{0};
            std::atomic<int> gone{0};
            std::vector<std::thread> guests;
            for (const BookingOrder &order : orders)
                guests.emplace_back([&hotel, &got, &gone, order] {
                    const auto booked = hotel.book(order);
                    if (booked.ok())
                        ++got;
                    else if (booked.error().kind == ErrorKind::Conflict)
                        ++gone;
                });
            for (std::thread &guest : guests)
                guest.join();
            QCOMPARE(got.load(), 1);
            QCOMPARE(gone.load(), 2);
        }
    }

    void tellsTheSameInEveryLanguage()
    {
        const auto house = DemoProperty::house();
        QVERIFY(house.size() >= 10);
        for (const KnowledgeItem &item : house) {
            QCOMPARE(item.answers.size(), size_t(11));
            QCOMPARE(item.cues.size(), size_t(11));
            for (const auto &[language, text] : item.answers)
                QVERIFY2(!text.isEmpty(), qPrintable(item.topic + u' ' + language));
        }
        for (const DemoRoomType &type : DemoProperty::usualRooms()) {
            QCOMPARE(type.room.names.size(), size_t(11));
            for (const auto &[language, name] : type.room.names)
                QVERIFY2(!name.isEmpty(), qPrintable(type.room.kind + u' ' + language));
        }
    }
};

BELLHOP_TEST(tst_demo_property, TestDemoProperty)
#include "tst_demo_property.moc"
