// SPDX-License-Identifier: GPL-3.0-or-later
// How many guests may be written to first in 24 hours.
#include "core/base/uuid.h"
#include "core/model/template_structure.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A site whose guests wrote more than a day ago, and Ana who has all their conversations.
struct Desk {
    explicit Desk(db::Dialect dialect, int guests)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
    {
        addTemplate(site.channel());
        for (int i = 0; i < guests; ++i)
            chats.push_back(guest(u"3460000%1"_s.arg(1000 + i)));
        site.advance(25h);
    }
    ConversationId guest(const QString &phone, ChannelId channel = {})
    {
        const ConversationId chat = site.guestWrites(phone, u"hola"_s, channel);
        site.claim(ana, chat);
        return chat;
    }
    void addTemplate(ChannelId channel)
    {
        TemplateStructure structure;
        structure.body = u"Your room is ready."_s;
        site.execute("INSERT INTO template (uuid, channel_id, name, language, category, status, structure) VALUES ('"
            + newUuid().toLatin1() + "', " + QByteArray::number(channel.value)
            + ", 'ready', 'en', 'utility', 'approved', '" + structureToJson(structure) + "')");
    }
    void limit(int guests, const QByteArray &where = "1 = 1")
    {
        site.execute("UPDATE channel_account SET messaging_limit = " + QByteArray::number(guests) + " WHERE " + where);
    }
    Result<CommandAnswer> write(std::size_t chat)
    {
        SendTemplateOrder order;
        order.use.name = u"ready"_s;
        order.use.language = u"en"_s;
        return site.tryRun(ana, chats[chat], order);
    }
    /// What is due leaves, and the provider answers.
    void deliver(SendOutcome::Kind kind = SendOutcome::Kind::Accepted)
    {
        for (const desk::Leased &leased : site.lease()) {
            SendOutcome outcome;
            outcome.kind = kind;
            outcome.providerId = u"wamid."_s + leased.outbound.clientToken;
            if (!desk::markStarted(site.database(), leased).ok()
                || !desk::settle(site.database(), leased, outcome).ok())
                qFatal("not delivered");
        }
    }
    qint64 failed() { return site.number("SELECT COUNT(*) FROM message WHERE error_code = 'messaging_limit'"); }

    Site site;
    Actor ana;
    std::vector<ConversationId> chats;
};

} // namespace

class TestMessagingLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuestBeyondTheLimitIsRefusedWithTheHourOfTheNextPlace_data() { BELLHOP_TEST_DIALECTS(); }
    void theGuestBeyondTheLimitIsRefusedWithTheHourOfTheNextPlace()
    {
        QFETCH(db::Dialect, dialect);
        Desk desk(dialect, 3);
        desk.limit(2);
        QVERIFY_OK(desk.write(0));
        desk.deliver();
        desk.site.advance(2h);
        QVERIFY_OK(desk.write(1));
        desk.deliver();
        const auto refused = desk.write(2);
        QVERIFY_FAILS(refused, ErrorKind::Refused);
        const QString words = refused.error().message;
        QVERIFY2(words.contains(u"to 2 guests in 24 hours"_s), qPrintable(words));
        // The first of the two leaves the 24 hours in 22 hours, on the clock of the hotel.
        const QTimeZone zone(desk.site.text("SELECT zone FROM property").toUtf8());
        const QDateTime free = QDateTime::fromMSecsSinceEpoch((desk.site.now() + 22h).ms, zone);
        QVERIFY2(words.contains(QLocale::c().toString(free, u"d MMM, HH:"_s)), qPrintable(words));
        QCOMPARE(desk.site.number("SELECT COUNT(*) FROM message WHERE direction = 1"), 2);
        desk.site.advance(22h + 1min);
        QVERIFY_OK(desk.write(2));
        QCOMPARE(desk.site.breaches(), QString());
    }

    void aGuestWhoCountsAlreadyAndAGuestWhoWroteTakeNoPlace()
    {
        Desk desk(db::Dialect::Sqlite, 3);
        desk.limit(1);
        QVERIFY_OK(desk.write(0));
        desk.deliver();
        QVERIFY_OK(desk.write(0)); // once more to the same
        QVERIFY_FAILS(desk.write(1), ErrorKind::Refused);
        (void)desk.site.guestWrites(u"34600001001"_s, u"are you there?"_s);
        QVERIFY_OK(desk.write(1)); // inside the window
        QVERIFY(desk.site.sendText(desk.ana, desk.chats[1], u"We are."_s).isSet());
        QVERIFY_FAILS(desk.write(2), ErrorKind::Refused);
        QCOMPARE(desk.site.number("SELECT COUNT(*) FROM outbox WHERE begun_at IS NOT NULL"), 2);
    }

    void whatNeverArrivedDoesNotCount()
    {
        Desk desk(db::Dialect::Sqlite, 3);
        desk.limit(1);
        QVERIFY_OK(desk.write(0));
        desk.deliver(SendOutcome::Kind::Refused);
        QVERIFY_OK(desk.write(1));
        desk.deliver();
        QVERIFY_FAILS(desk.write(2), ErrorKind::Refused);
        StatusUpdate lost;
        lost.providerId = desk.site.text("SELECT provider_msg_id FROM message WHERE provider_msg_id LIKE 'wamid.%-%'");
        lost.failed = true;
        lost.errorCode = u"131026"_s;
        lost.at = desk.site.now();
        desk.site.deliver(u"s:lost"_s, lost);
        QVERIFY_OK(desk.write(2));
    }

    void allNumbersOfABusinessAccountShareTheLimit()
    {
        Desk desk(db::Dialect::Sqlite, 2);
        const ChannelId other = desk.site.addChannel(u"other"_s);
        desk.addTemplate(other);
        desk.chats.push_back(desk.guest(u"34600009999"_s, other));
        desk.site.advance(25h);
        desk.site.execute("UPDATE channel_account SET waba_id = 'W1'");
        // Told of one number, it holds for all of the account.
        NumberNews news;
        news.event = u"capability"_s;
        news.messagingLimit = 1;
        desk.site.deliver(u"n:limit"_s, news);
        QCOMPARE(desk.site.number("SELECT COUNT(*) FROM channel_account WHERE messaging_limit = 1"), 2);
        QVERIFY_OK(desk.write(0));
        QVERIFY_FAILS(desk.write(2), ErrorKind::Refused);
        desk.site.execute("UPDATE channel_account SET waba_id = ''");
        QVERIFY_OK(desk.write(2)); // accounts of their own
    }

    void withoutALimitNobodyIsCounted_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::newRow("not told") << QByteArray("NULL");
        QTest::newRow("unlimited") << QByteArray("-1");
    }
    void withoutALimitNobodyIsCounted()
    {
        QFETCH(QByteArray, limit);
        Desk desk(db::Dialect::Sqlite, 3);
        desk.site.execute("UPDATE channel_account SET messaging_limit = " + limit);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY_OK(desk.write(i));
    }

    void aLimitOfNothingSaysWhatStillWorks()
    {
        Desk desk(db::Dialect::Sqlite, 1);
        desk.limit(0);
        const auto refused = desk.write(0);
        QVERIFY_FAILS(refused, ErrorKind::Refused);
        QVERIFY(refused.error().message.contains(u"Answer guests who write"_s));
    }

    void aLimitThatWasLoweredStopsWhatStillWaits_data() { BELLHOP_TEST_DIALECTS(); }
    void aLimitThatWasLoweredStopsWhatStillWaits()
    {
        QFETCH(db::Dialect, dialect);
        Desk desk(dialect, 3);
        desk.limit(3);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY_OK(desk.write(i));
        desk.limit(2);
        desk.deliver();
        QCOMPARE(desk.failed(), 1);
        const QString why = desk.site.text("SELECT error_text FROM message WHERE error_code = 'messaging_limit'");
        QVERIFY2(why.startsWith(u"Not sent: WhatsApp lets"_s), qPrintable(why));
        QCOMPARE(desk.site.number("SELECT COUNT(*) FROM outbox WHERE begun_at IS NOT NULL AND state = 'accepted'"), 2);
        QCOMPARE(desk.site.breaches(), QString());
    }

    void aGuestWhoWritesWhileTheTemplateWaitsTakesNoPlace()
    {
        Desk desk(db::Dialect::Sqlite, 2);
        desk.limit(1);
        QVERIFY_OK(desk.write(0));
        (void)desk.site.guestWrites(u"34600001000"_s, u"hello?"_s);
        desk.deliver();
        QVERIFY_OK(desk.write(1));
    }

    void ofManyWhoWriteFirstAtOnceNoMoreThanTheLimitWin_data() { BELLHOP_TEST_DIALECTS(); }
    void ofManyWhoWriteFirstAtOnceNoMoreThanTheLimitWin()
    {
        QFETCH(db::Dialect, dialect);
        constexpr std::size_t kGuests = 8;
        Desk desk(dialect, kGuests);
        desk.limit(3);
        std::atomic<int> won{0};
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < kGuests; ++i)
            threads.emplace_back([&desk, &won, i] { won += desk.write(i).ok() ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(won.load(), 3);
        desk.deliver();
        QCOMPARE(desk.site.number("SELECT COUNT(*) FROM outbox WHERE state = 'accepted'"), 3);
        QCOMPARE(desk.site.breaches(), QString());
    }
};

BELLHOP_TEST(tst_messaging_limit, TestMessagingLimit)
#include "tst_messaging_limit.moc"
