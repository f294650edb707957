// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/qloapps_property.h"
#include "tests/core/connect/fake_qloapps.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::connect;
using namespace bellhop::tests;
using namespace Qt::StringLiterals;
using Fault = FakeQloApps::Fault;

namespace {

const StayQuery kStay{QDate(2027, 1, 10), QDate(2027, 1, 13), 2, 0, 1};

QloAppsSettings settingsOf(const FakeQloApps &shop)
{
    QloAppsSettings settings;
    settings.url = shop.url();
    settings.key = "secret";
    settings.answerWithin = milliseconds(1'500);
    return settings;
}

BookingOrder orderFor(QloAppsProperty &hotel, const QString &marker)
{
    const auto offers = hotel.offers(kStay);
    if (!offers.ok() || offers->empty())
        qFatal("nothing is offered");
    return {marker, kStay, offers->front(), {u"Amina Otieno"_s, u"amina@example.test"_s, u"+254700000001"_s}};
}

} // namespace

/// A QloApps shop promises little; what the guest is told holds all the same.
class TestQloApps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsFreeAtTheWholePrice_data();
    void offersWhatIsFreeAtTheWholePrice();
    void booksAtTheQuotedPriceOnce();
    void looksForTheOrderWhenTheAnswerNeverCame_data();
    void looksForTheOrderWhenTheAnswerNeverCame();
    void knowsThatABrokenAnswerBookedNothing_data();
    void knowsThatABrokenAnswerBookedNothing();
    void givesUpARoomThatSomebodyElseGotFirst();
    void givesUpABookingAtAnotherPrice();
    void sendsNothingTheShopWouldChokeOn_data();
    void sendsNothingTheShopWouldChokeOn();
    void twoGuestsAtOnceGetTheLastRoomOnce();
    void saysThatTheKeyIsWrong();
    void findsAndCancelsByReference();
    void countsThePartyAgainstTheRoom();
};

void TestQloApps::offersWhatIsFreeAtTheWholePrice_data()
{
    QTest::addColumn<bool>("texts");
    QTest::newRow("numbers") << false;
    QTest::newRow("texts") << true;
}

void TestQloApps::offersWhatIsFreeAtTheWholePrice()
{
    QFETCH(bool, texts);
    FakeQloApps shop;
    shop.setWritesTexts(texts);
    QloAppsProperty hotel(settingsOf(shop));
    const auto offers = hotel.offers(kStay);
    QVERIFY2(offers.ok(), offers.ok() ? "" : qPrintable(offers.error().detail));
    QCOMPARE(offers->size(), std::size_t(1));
    QCOMPARE(offers->front().total.thousandths, 5'250'000);
    QCOMPARE(offers->front().total.currency, u"USD"_s);
    QCOMPARE(offers->front().sleeps, 4);
}

void TestQloApps::booksAtTheQuotedPriceOnce()
{
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    const BookingOrder order = orderFor(hotel, u"marker-1"_s);
    const auto made = hotel.book(order);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->total, order.offer.total);
    QCOMPARE(made->stay.checkIn, kStay.checkIn);
    QVERIFY(!made->reference.isEmpty());
    const auto again = hotel.book(order); // the same order
    QVERIFY(again.ok());
    QCOMPARE(again->reference, made->reference);
    QCOMPARE(shop.made(), 1);
}

void TestQloApps::looksForTheOrderWhenTheAnswerNeverCame_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("cut off") << int(Fault::CutAfterBooking);
    QTest::newRow("silent") << int(Fault::SilentAfterBooking);
    QTest::newRow("empty 500") << int(Fault::EmptyFailureAfterBooking);
}

void TestQloApps::looksForTheOrderWhenTheAnswerNeverCame()
{
    QFETCH(int, fault);
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    const BookingOrder order = orderFor(hotel, u"marker-1"_s);
    shop.setFault(Fault(fault));
    const auto unknown = hotel.book(order);
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().kind, ErrorKind::OutcomeUnknown);
    const auto found = hotel.find(order);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QVERIFY(found->has_value());
    QCOMPARE((*found)->total, order.offer.total);
    QVERIFY(hotel.book(order).ok());
    QCOMPARE(shop.made(), 1);
}

void TestQloApps::knowsThatABrokenAnswerBookedNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("200 Fatal error") << int(Fault::FatalError);
    QTest::newRow("empty 500") << int(Fault::EmptyFailure);
}

void TestQloApps::knowsThatABrokenAnswerBookedNothing()
{
    QFETCH(int, fault);
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    const BookingOrder order = orderFor(hotel, u"marker-1"_s);
    shop.setFault(Fault(fault));
    const auto unknown = hotel.book(order);
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().kind, ErrorKind::OutcomeUnknown); // looked for before anything else
    const auto found = hotel.find(order);
    QVERIFY(found.ok());
    QVERIFY(!found->has_value());
    QCOMPARE(shop.made(), 0);
}

void TestQloApps::givesUpARoomThatSomebodyElseGotFirst()
{
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    const BookingOrder order = orderFor(hotel, u"marker-1"_s);
    shop.setFault(Fault::RoomGivenTwice);
    const auto made = hotel.book(order);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QCOMPARE(shop.standing(), 0);
    QCOMPARE(shop.made(), 1);
}

void TestQloApps::givesUpABookingAtAnotherPrice()
{
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    const BookingOrder order = orderFor(hotel, u"marker-1"_s);
    shop.setFault(Fault::DropsService);
    const auto made = hotel.book(order);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QCOMPARE(shop.standing(), 0);
}

void TestQloApps::sendsNothingTheShopWouldChokeOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("phone");
    QTest::newRow("a digit in the name") << u"Room 2"_s << u"a@example.test"_s << u"+254700000001"_s;
    QTest::newRow("no e-mail address") << u"Amina"_s << u"amina"_s << u"+254700000001"_s;
    QTest::newRow("no phone number") << u"Amina"_s << u"a@example.test"_s << u"whatsapp:+254"_s;
}

void TestQloApps::sendsNothingTheShopWouldChokeOn()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, phone);
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    BookingOrder order = orderFor(hotel, u"marker-1"_s);
    const qsizetype before = shop.requests().size();
    order.guest = {name, email, phone};
    const auto made = hotel.book(order);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::BadData);
    QCOMPARE(shop.requests().size(), before);
}

void TestQloApps::twoGuestsAtOnceGetTheLastRoomOnce()
{
    FakeQloApps shop(1);
    QloAppsProperty hotel(settingsOf(shop));
    std::array<BookingOrder, 2> orders{orderFor(hotel, u"marker-1"_s), orderFor(hotel, u"marker-2"_s)};
    orders.at(1).guest.email = u"ben@example.test"_s;
    std::atomic<int> booked = 0;
    std::atomic<int> told = 0;
    std::vector<std::thread> threads;
    for (const BookingOrder &order : orders) {
        threads.emplace_back([&] {
            const auto made = hotel.book(order);
            booked += made.ok() ? 1 : 0;
            told += !made.ok() && made.error().kind == ErrorKind::Conflict ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(booked.load(), 1);
    QCOMPARE(told.load(), 1);
    QCOMPARE(shop.standing(), 1);
}

void TestQloApps::saysThatTheKeyIsWrong()
{
    FakeQloApps shop;
    shop.setKey("another");
    QloAppsProperty hotel(settingsOf(shop));
    const auto offers = hotel.offers(kStay);
    QVERIFY(!offers.ok());
    QCOMPARE(offers.error().kind, ErrorKind::Unauthorised);
    QVERIFY(!offers.error().detail.contains(u"secret"_s));
}

void TestQloApps::findsAndCancelsByReference()
{
    FakeQloApps shop;
    QloAppsProperty hotel(settingsOf(shop));
    const auto made = hotel.book(orderFor(hotel, u"marker-1"_s));
    QVERIFY(made.ok());
    QVERIFY(hotel.booking(made->reference).ok());
    QVERIFY(hotel.cancel(made->reference).ok());
    QVERIFY(hotel.cancel(made->reference).ok()); // twice is done
    QCOMPARE(shop.standing(), 0);
    const auto none = hotel.booking(u"NONE"_s);
    QVERIFY(!none.ok());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestQloApps::countsThePartyAgainstTheRoom()
{
    FakeQloApps shop(2);
    QloAppsProperty hotel(settingsOf(shop));
    StayQuery six = kStay;
    six.adults = 6; // four in a room: two rooms
    const auto offers = hotel.offers(six);
    QVERIFY(offers.ok());
    QCOMPARE(offers->front().rooms, 2);
    QCOMPARE(offers->front().total.thousandths, 10'500'000);
    const auto made = hotel.book(
        {u"marker-6"_s, six, offers->front(), {u"Amina Otieno"_s, u"amina@example.test"_s, u"+254700000001"_s}});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    six.adults = 9;
    const auto none = hotel.offers(six);
    QVERIFY(none.ok());
    QVERIFY(none->empty());
}

BELLHOP_TEST(tst_qloapps, TestQloApps)
#include "tst_qloapps.moc"
