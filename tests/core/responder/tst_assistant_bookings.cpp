// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/responder/assistant_stage.h"
#include "tests/support/test_main.h"

#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using desk::AssistantMode;

namespace {

const QString kPhone = u"447700900123"_s;

/// When the process dies, counted in steps; each place where it could die asks.
class Doom final
{
public:
    explicit Doom(int steps)
        : m_left(steps)
    {
    }
    bool strikes()
    {
        m_dead = m_dead || m_left-- <= 0;
        return m_dead;
    }
    [[nodiscard]] bool hasStruck() const { return m_dead; }

private:
    int m_left;
    bool m_dead = false;
};

/// A hotel that its relay may lose at any moment: before it was asked, or after it did what it was asked.
class MortalHotel final : public connect::PropertySystem
{
public:
    connect::DemoProperty hotel;
    Doom *doom = nullptr;
    int booked = 0; ///< Orders that got through.

    Result<std::vector<RoomOffer>> offers(const StayQuery &stay) override
    {
        return mortal([&] { return hotel.offers(stay); });
    }
    Result<RoomOffer> quote(const StayQuery &stay, const QString &type) override { return hotel.quote(stay, type); }
    Result<StayBooking> book(const BookingOrder &order) override
    {
        return mortal([&] {
            ++booked;
            return hotel.book(order);
        });
    }
    Result<std::optional<StayBooking>> find(const BookingOrder &order) override
    {
        return mortal([&] { return hotel.find(order); });
    }
    Result<StayBooking> booking(const QString &reference) override { return hotel.booking(reference); }
    Status cancel(const QString &reference) override { return hotel.cancel(reference); }

private:
    template <typename F> auto mortal(F &&call) -> decltype(call())
    {
        if (doom && doom->strikes())
            return makeError(ErrorKind::OutcomeUnknown, u"dead"_s);
        auto result = call();
        if (doom && doom->strikes())
            return makeError(ErrorKind::OutcomeUnknown, u"dead"_s);
        return result;
    }
};

void say(Site &site, const QString &phone, const QString &text, const std::shared_ptr<const responder::House> &house)
{
    const auto chat = site.guestWrites(phone, text);
    const auto turn = takeTurn(site, chat, house);
    if (!turn || !turn->ok())
        qFatal("'%s': %s", qPrintable(text), turn ? describe(turn->error()).constData() : "no turn");
}

/// Up to the question whether everything is right.
void agreeUpTo(Site &site, const QString &phone, const std::shared_ptr<const responder::House> &house)
{
    say(site, phone,
        u"Hello, need a room for 2 adults from 18 to 21 January. Amina Otieno, amina@example.test, +254 722 000 200"_s,
        house);
    say(site, phone, u"the cheaper one"_s, house);
}

/// Other guests of the demo hotel have rooms too: as many as it takes until one is free.
std::shared_ptr<connect::DemoProperty> hotelWithOneRoomFree(const StayQuery &stay)
{
    auto types = connect::DemoProperty::usualRooms();
    std::erase_if(types, [](const connect::DemoRoomType &type) { return type.room.sleeps != 2; });
    types.resize(1);
    for (int count = 1;; ++count) {
        types.front().count = count;
        auto hotel = std::make_shared<connect::DemoProperty>(types);
        const auto offered = hotel->offers(stay);
        if (offered.ok() && !offered->empty())
            return hotel;
    }
}

} // namespace

/// No booking without its confirmation or an alarm, none twice, whenever and wherever the program dies.
class TestAssistantBookings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereverItDiesNobodyIsLeftInTheDark_data();
    void whereverItDiesNobodyIsLeftInTheDark();
    void theLastRoomIsBookedOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void theLastRoomIsBookedOnce();
    void aSuggestionBooksNothing_data() { BELLHOP_TEST_DIALECTS(); }
    void aSuggestionBooksNothing();
};

void TestAssistantBookings::whereverItDiesNobodyIsLeftInTheDark_data()
{
    QTest::addColumn<bellhop::db::Dialect>("dialect");
    QTest::addColumn<bool>("claims");
    for (const auto dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
        const bool sqlite = dialect == db::Dialect::Sqlite;
        QTest::newRow(sqlite ? "sqlite, nobody looks" : "mysql, nobody looks") << dialect << false;
        QTest::newRow(sqlite ? "sqlite, a person claims" : "mysql, a person claims") << dialect << true;
    }
}

void TestAssistantBookings::whereverItDiesNobodyIsLeftInTheDark()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(bool, claims);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    setMode(site, AssistantMode::Automatic);
    int deaths = 0;
    int alarms = 0;
    for (int steps = 0;; ++steps) {
        auto hotel = std::make_shared<MortalHotel>();
        const auto house = houseOver(hotel);
        const QString phone = u"44770091%1"_s.arg(steps, 4, 10, QChar(u'0'));
        agreeUpTo(site, phone, house);
        const auto chat = site.guestWrites(phone, u"go ahead"_s);
        Doom doom(steps);
        hotel->doom = &doom;
        (void)takeTurn(site, chat, house, {{}, [&] { return doom.strikes(); }});
        hotel->doom = nullptr;
        if (!doom.hasStruck())
            break;
        ++deaths;
        if (claims)
            site.claim(ana, chat);
        for (int i = 0; i < 3; ++i) {
            site.advance(desk::kTurnLife + milliseconds(60'000));
            (void)takeTurn(site, chat, house);
        }
        const QByteArray place = "died at step " + QByteArray::number(steps);
        const char *where = place.constData();
        const auto bookings = hotel->hotel.bookings();
        QVERIFY2(bookings.size() <= 1, where);
        const QString told = saidTo(site, chat).join(u'\n');
        const QString notes = notesIn(site, chat);
        const bool alarmed = notes.contains(u"nobody knows"_s) || notes.contains(u"no booking"_s);
        for (const StayBooking &booking : bookings)
            QVERIFY2(told.contains(booking.reference) || notes.contains(booking.reference) || alarmed, where);
        if (bookings.empty())
            QVERIFY2(claims || alarmed || ownerOf(site, chat) == "nobody"_L1, where);
        alarms += notes.isEmpty() ? 0 : 1;
        QCOMPARE(site.number("SELECT COUNT(*) FROM responder_turn WHERE pending = 1"), 0);
        QCOMPARE(site.breaches(), QString());
    }
    QVERIFY(deaths >= 4);
    if (claims)
        QVERIFY(alarms > 0);
}

void TestAssistantBookings::theLastRoomIsBookedOnce()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    setMode(site, AssistantMode::Automatic);
    std::atomic<int> byAgent = 0;
    for (int round = 0; round < 10; ++round) {
        const int coming = site.now().toUtc().date().year() + 1; // the next January
        const StayQuery stay{QDate(coming, 1, 18), QDate(coming, 1, 21), 2, 0, 1};
        const auto hotel = hotelWithOneRoomFree(stay);
        const auto house = houseOver(hotel);
        const std::array phones{u"4477009%1"_s.arg(10000 + round * 2), u"4477009%1"_s.arg(10001 + round * 2)};
        for (const QString &phone : phones) {
            say(site, phone,
                u"Hello, need a room for 2 adults from 18 to 21 January. Amina Otieno, amina@example.test, +254 722 000 200"_s,
                house);
            say(site, phone, u"1"_s, house);
        }
        std::array<ConversationId, 2> chats;
        for (std::size_t i = 0; i < 2; ++i)
            chats.at(i) = site.guestWrites(phones.at(i), u"go ahead"_s);
        BookingOrder desk; // a colleague at the desk
        desk.marker = u"desk-%1"_s.arg(round);
        desk.guest.name = u"Walk In"_s;
        desk.stay = stay;
        const auto offered = hotel->offers(stay);
        QVERIFY2(offered.ok() && offered->size() == 1, qPrintable(saidTo(site, chats.at(0)).join(u"\n--\n"_s)));
        desk.offer = offered->front();
        std::vector<std::thread> threads;
        std::atomic<bool> answered = false;
        for (const ConversationId chat : chats)
            threads.emplace_back([&, chat] {
                (void)takeTurn(site, chat, house);
                answered = true;
                answered.notify_all();
            });
        threads.emplace_back([&] {
            if (round % 2 == 1) // the guests race each other, the desk comes late
                answered.wait(false);
            byAgent += hotel->book(desk).ok() ? 1 : 0;
        });
        for (std::thread &thread : threads)
            thread.join();
        const auto bookings = hotel->bookings();
        int told = 0;
        for (const ConversationId chat : chats)
            for (const StayBooking &booking : bookings)
                told += saidTo(site, chat).join(u'\n').contains(booking.reference) ? 1 : 0;
        QCOMPARE(bookings.size(), std::size_t(1));
        QCOMPARE(told, bookings.front().marker == desk.marker ? 0 : 1);
        for (const ConversationId chat : chats)
            QVERIFY(saidTo(site, chat).size() >= 3); // everybody was told something
    }
    QCOMPARE(site.breaches(), QString());
    qInfo("%d of 10 rooms went to the desk", byAgent.load());
}

void TestAssistantBookings::aSuggestionBooksNothing()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    auto hotel = std::make_shared<MortalHotel>();
    const auto house = houseOver(hotel);
    setMode(site, AssistantMode::Draft);
    agreeUpTo(site, kPhone, house);
    say(site, kPhone, u"go ahead"_s, house);
    QCOMPARE(hotel->booked, 0);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE author_kind = 'ai'"), 0);
}

BELLHOP_TEST(tst_assistant_bookings, TestAssistantBookings)
#include "tst_assistant_bookings.moc"
