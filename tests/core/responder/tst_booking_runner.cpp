// SPDX-License-Identifier: GPL-3.0-or-later
// A confirmation the guest sees is only ever a booking the property has: races, failures, and a process that dies at
// any call.
#include "tests/core/responder/played_dialogue.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <mutex>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The demo property behind a bad line: what happens to each call is the test's choice.
class BadLine final : public connect::PropertySystem
{
public:
    enum class Fate { Fine, Lost, AnswerLost, Refused };
    explicit BadLine(connect::PropertySystem &behind)
        : m_behind(behind)
    {
    }

    std::vector<Fate> bookings; ///< The fate of each book() in turn; Fine when there is none left.
    std::vector<Fate> looks; ///< Of each find().
    bool down = false; ///< offers() is not answered.
    int booked = 0; ///< Calls of book().
    int looked = 0;
    std::vector<QString> markers; ///< Of the calls of book().

    Result<std::vector<RoomOffer>> offers(const StayQuery &stay) override
    {
        if (down)
            return makeError(ErrorKind::Timeout, u"The property does not answer."_s);
        return m_behind.offers(stay);
    }
    Result<RoomOffer> quote(const StayQuery &stay, const QString &type) override { return m_behind.quote(stay, type); }
    Result<StayBooking> book(const BookingOrder &order) override
    {
        ++booked;
        markers.push_back(order.marker);
        switch (next(bookings)) {
        case Fate::Fine:
            return m_behind.book(order);
        case Fate::Lost:
            return makeError(ErrorKind::OutcomeUnknown, u"No answer."_s);
        case Fate::AnswerLost: {
            const auto done = m_behind.book(order);
            return makeError(ErrorKind::OutcomeUnknown, u"No answer."_s, done.ok() ? done->reference : QString());
        }
        case Fate::Refused:
            break;
        }
        return makeError(ErrorKind::Refused, u"The property says no."_s);
    }
    Result<std::optional<StayBooking>> find(const BookingOrder &order) override
    {
        ++looked;
        if (next(looks) != Fate::Fine)
            return makeError(ErrorKind::Timeout, u"The property does not answer."_s);
        return m_behind.find(order);
    }
    Result<StayBooking> booking(const QString &reference) override { return m_behind.booking(reference); }
    Status cancel(const QString &reference) override { return m_behind.cancel(reference); }

private:
    static Fate next(std::vector<Fate> &fates)
    {
        if (fates.empty())
            return Fate::Fine;
        const Fate fate = fates.front();
        fates.erase(fates.begin());
        return fate;
    }
    connect::PropertySystem &m_behind;
};

using Fate = BadLine::Fate;

/// A hotel with a single room.
std::vector<connect::DemoRoomType> oneSuite()
{
    std::vector<connect::DemoRoomType> rooms = connect::DemoProperty::usualRooms();
    std::erase_if(rooms, [](const connect::DemoRoomType &type) { return type.room.kind != u"suite"; });
    rooms.front().count = 1;
    return rooms;
}

/// Up to the question whether to book.
void bringToBooking(PlayedDialogue &played)
{
    static_cast<void>(played.say(u"10 to 12 December for 2 adults"_s));
    static_cast<void>(played.say(u"the suite"_s));
    static_cast<void>(played.say(u"Ann Lee, ann@example.com, +44 7700 900123"_s));
    QCOMPARE(played.state.stage, ai::DialogueStage::Booking);
}

bool confirms(const responder::BookingAnswer &answer)
{
    return answer.reply.contains(u"is confirmed"_s);
}

size_t liveBookings(const connect::DemoProperty &hotel)
{
    size_t live = 0;
    for (const StayBooking &booking : hotel.bookings())
        live += !booking.cancelled;
    return live;
}

} // namespace

class TestBookingRunner final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void booksWhatWasReadBack()
    {
        connect::DemoProperty hotel;
        PlayedDialogue played(quickDialogue(), hotel);
        bringToBooking(played);
        const RoomOffer agreed = *played.state.choice;
        const auto answer = played.say(u"yes"_s);
        QVERIFY(confirms(answer));
        QCOMPARE(hotel.bookings().size(), size_t(1));
        const StayBooking booking = hotel.bookings().front();
        QVERIFY(answer.reply.contains(booking.reference));
        QCOMPARE(booking.total, agreed.total);
        QCOMPARE(booking.stay.checkIn, QDate(2026, 12, 10));
        QCOMPARE(booking.stay.adults, 2);
    }

    void aLostAnswerIsLookedForBeforeAnythingElse()
    {
        connect::DemoProperty hotel;
        BadLine line(hotel);
        PlayedDialogue played(quickDialogue(), line);
        bringToBooking(played);
        line.bookings = {Fate::AnswerLost};
        QVERIFY(confirms(played.say(u"yes"_s)));
        QCOMPARE(line.booked, 1);
        QCOMPARE(line.looked, 1);
        QCOMPARE(liveBookings(hotel), size_t(1));
    }

    void aBookingNobodyCanFindIsNotSentAgainButGoesToAPerson()
    {
        connect::DemoProperty hotel;
        BadLine line(hotel);
        PlayedDialogue played(quickDialogue(), line);
        bringToBooking(played);
        line.bookings = {Fate::Lost};
        const auto answer = played.say(u"yes"_s);
        QVERIFY(!confirms(answer));
        QCOMPARE(line.booked, 1);
        QCOMPARE(played.state.handedOver, ai::HandOverReason::BookingUnknown);
        QVERIFY(played.say(u"yes"_s).reply.isEmpty());
        QCOMPARE(line.booked, 1);
    }

    void aRefusalIsToldAndHandedOver()
    {
        connect::DemoProperty hotel;
        BadLine line(hotel);
        PlayedDialogue played(quickDialogue(), line);
        bringToBooking(played);
        line.bookings = {Fate::Refused};
        const auto answer = played.say(u"yes"_s);
        QVERIFY(!confirms(answer) && !answer.reply.isEmpty());
        QCOMPARE(played.state.handedOver, ai::HandOverReason::BookingRefused);
        QVERIFY(hotel.bookings().empty());
    }

    void aPropertyThatDoesNotAnswerGoesToAPerson()
    {
        connect::DemoProperty hotel;
        BadLine line(hotel);
        line.down = true;
        PlayedDialogue played(quickDialogue(), line);
        QVERIFY(!played.say(u"10 to 12 December for 2 adults"_s).reply.isEmpty());
        QCOMPARE(played.state.handedOver, ai::HandOverReason::PropertyDown);
    }

    void aRoomThatWentMeanwhileIsToldAndAnotherOffered()
    {
        connect::DemoProperty hotel;
        PlayedDialogue played(quickDialogue(), hotel);
        bringToBooking(played);
        for (int i = 0; i < 3; ++i) { // an agent takes all suites
            StayQuery stay = *played.state.offeredFor;
            BookingOrder order{u"agent-%1"_s.arg(i), stay, *hotel.quote(stay, u"suite"_s), {u"Agent"_s, {}, {}}};
            QVERIFY(hotel.book(order).ok());
        }
        const auto answer = played.say(u"yes"_s);
        QVERIFY(!confirms(answer));
        QVERIFY(answer.reply.contains(u"just been taken"_s));
        QCOMPARE(played.state.stage, ai::DialogueStage::RoomSelection);
        QCOMPARE(hotel.bookings().size(), size_t(3));
        static_cast<void>(played.say(u"1"_s));
        QVERIFY(confirms(played.say(u"yes"_s)));
    }

    // two guests and an agent want the only room
    void theLastRoomIsConfirmedOnce()
    {
        std::map<QString, int> wins;
        for (int round = 0; round < 100; ++round) {
            connect::DemoProperty hotel(oneSuite());
            PlayedDialogue first(quickDialogue(), hotel, u"first"_s);
            PlayedDialogue second(quickDialogue(), hotel, u"second"_s);
            bringToBooking(first);
            bringToBooking(second);
            const StayQuery stay = *first.state.offeredFor;
            const BookingOrder order{u"agent"_s, stay, *hotel.quote(stay, u"suite"_s), {u"Agent"_s, {}, {}}};
            responder::BookingAnswer one;
            responder::BookingAnswer two;
            bool agent = false;
            std::atomic<int> ready{0};
            const auto together = [&](auto act) {
                return std::thread([&ready, act] {
                    ++ready;
                    while (ready < 3)
                        std::this_thread::yield();
                    act();
                });
            };
            std::thread a = together([&] { one = first.say(u"yes"_s); });
            std::thread b = together([&] { two = second.say(u"yes"_s); });
            std::thread c = together([&] { agent = hotel.book(order).ok(); });
            a.join();
            b.join();
            c.join();
            QCOMPARE(liveBookings(hotel), size_t(1));
            QCOMPARE(int(confirms(one)) + int(confirms(two)) + int(agent), 1);
            QVERIFY(confirms(one) || one.reply.contains(u"just been taken"_s));
            QVERIFY(confirms(two) || two.reply.contains(u"just been taken"_s));
            ++wins[confirms(one) ? u"first"_s : confirms(two) ? u"second"_s : u"agent"_s];
        }
        for (const auto &[who, count] : wins)
            qInfo("the last room went to %s %d times", qPrintable(who), count);
    }

    // the process dies at the n-th step; the next one goes on from what was kept
    void aProcessThatDiesAnywhereBooksOnceAndTells_data()
    {
        QTest::addColumn<int>("diesAt");
        QTest::addColumn<bool>("done"); // the call went out before it died
        QTest::addColumn<int>("later"); // minutes until the next process
        for (const int at : {0, 1})
            for (const bool went : {false, true})
                for (const int later : {0, 10})
                    QTest::addRow("call %d, %s, %d min", at, went ? "sent" : "not sent", later) << at << went << later;
    }

    void aProcessThatDiesAnywhereBooksOnceAndTells()
    {
        QFETCH(int, diesAt);
        QFETCH(bool, done);
        QFETCH(int, later);
        connect::DemoProperty hotel;
        BadLine line(hotel);
        PlayedDialogue played(quickDialogue(), line);
        bringToBooking(played);
        line.bookings = {done ? Fate::AnswerLost : Fate::Lost}; // so that the dialogue makes three calls or ends
        const responder::BookingRunner runner(quickDialogue(), line);
        std::optional<ai::DialogueState> kept;
        int calls = 0;
        const auto dying = [&](const ai::DialogueState &state) -> Status {
            if (calls++ == diesAt + 1)
                return makeError(ErrorKind::Cancelled, u"died"_s);
            kept = stored(state);
            return bellhop::done();
        };
        const auto yes = runner.hear(stored(played.state), played.turn(u"yes"_s), dying);
        const bool died = !yes.ok();
        ai::DialogueState state = died ? stored(*kept) : yes->state;
        bool told = !died && confirms(*yes);
        if (died) {
            played.now = played.now + std::chrono::minutes(later);
            const auto again = runner.recover(
                state, played.turn(QString()), [](const ai::DialogueState &) { return bellhop::done(); });
            QVERIFY(again.ok());
            told = confirms(*again);
            state = again->state;
        }
        QVERIFY(!state.pending);
        QVERIFY(liveBookings(hotel) <= 1);
        const bool alarm = state.handedOver == ai::HandOverReason::BookingUnknown;
        QVERIFY(told != alarm); // exactly one of them
        QCOMPARE(told, liveBookings(hotel) == 1);
        for (const QString &marker : line.markers)
            QCOMPARE(marker, line.markers.front()); // tried again under the same marker or not at all
    }

    void aStateThatCannotBeKeptMakesNoCall()
    {
        connect::DemoProperty hotel;
        BadLine line(hotel);
        PlayedDialogue played(quickDialogue(), line);
        bringToBooking(played);
        const responder::BookingRunner runner(quickDialogue(), line);
        const auto yes = runner.hear(played.state, played.turn(u"yes"_s),
            [](const ai::DialogueState &) -> Status { return makeError(ErrorKind::Database, u"full"_s); });
        QVERIFY(!yes.ok());
        QCOMPARE(line.booked, 0);
    }

    void aSleepingDialogueStartsOver()
    {
        connect::DemoProperty hotel;
        PlayedDialogue played(quickDialogue(), hotel);
        bringToBooking(played);
        played.now = played.now + std::chrono::hours(25);
        const auto answer = played.say(u"yes"_s);
        QVERIFY(!confirms(answer));
        QVERIFY(hotel.bookings().empty());
        QVERIFY(played.state.guest.name.isEmpty());
    }
};

BELLHOP_TEST(tst_booking_runner, TestBookingRunner)
#include "tst_booking_runner.moc"
