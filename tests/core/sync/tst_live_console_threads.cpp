// SPDX-License-Identifier: GPL-3.0-or-later
// Several threads on the screen at once.
#include "core/sync/reader.h"
#include "tests/core/sync/seat.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::endedWell;
using tests::kPatienceMs;
using tests::Screen;
using tests::Seat;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

namespace {

const QString kOne = u"34600000001"_s;
const QString kTwo = u"34600000002"_s;

/// The assistant has understood the newest message.
void understand(tests::Site &site, const QByteArray &language)
{
    site.execute("INSERT INTO analysis (message_id, conversation_id, model, language, intent, sentiment, urgency, "
                 "detail, at) SELECT id, conversation_id, 'm', '"
        + language + "', 'general', 'neutral', 'low', '{}', 1 FROM message WHERE id = (SELECT MAX(id) FROM message)");
}

} // namespace

class TestLiveConsoleThreads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachIsKeptFreshForItself_data() { BELLHOP_TEST_DIALECTS(); }
    void eachIsKeptFreshForItself()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const ConversationId first = seat.site.guestWrites(kOne, u"hola"_s);
        understand(seat.site, "es");
        const ConversationId second = seat.site.guestWrites(kTwo, u"hello"_s);
        understand(seat.site, "en");
        seat.site.claim(seat.ana, first);
        seat.site.claim(seat.ana, second);
        seat.sitDown();
        Screen one(*seat.console, first);
        Screen two(*seat.console, second);
        std::map<ConversationId, QString> languages;
        connect(seat.console.get(), &Console::guestLanguageKnown, this,
            [&](ConversationId of, const QString &language) { languages[of] = language; });
        std::map<ConversationId, Insight> insights;
        connect(seat.console.get(), &Console::insightChanged, this,
            [&](ConversationId of, const Insight &insight) { insights[of] = insight; });
        WAIT_FOR(seat.isLive() && seat.showsTheDatabase());
        seat.console->watchThread(first);
        seat.console->watchThread(second);
        WAIT_FOR(one.texts() == QStringList{u"hola"_s} && two.texts() == QStringList{u"hello"_s});
        WAIT_FOR(languages[first] == u"es"_s && languages[second] == u"en"_s);
        WAIT_FOR(insights[first].newest.message.isSet() && insights[second].newest.message.isSet());
        QVERIFY(insights[first].newest.message != insights[second].newest.message);

        // Guests write in both, and one answer goes to each.
        seat.site.guestWrites(kOne, u"gracias"_s);
        seat.site.guestWrites(kTwo, u"thanks"_s);
        WAIT_FOR(one.texts().size() == 2 && two.texts().size() == 2);
        const auto toOne = seat.console->sendText(first, seat.site.epochOf(first), u"De nada"_s, {});
        const auto toTwo = seat.console->sendText(second, seat.site.epochOf(second), u"You are welcome"_s, {});
        QVERIFY(one.item(u"De nada"_s).written && two.item(u"You are welcome"_s).written); // shown at once, each there
        WAIT_FOR(endedWell(toOne) && endedWell(toTwo));
        WAIT_FOR(!one.item(u"De nada"_s).written && !two.item(u"You are welcome"_s).written);
        QCOMPARE(one.texts(), (QStringList{u"hola"_s, u"gracias"_s, u"De nada"_s}));
        QCOMPARE(two.texts(), (QStringList{u"hello"_s, u"thanks"_s, u"You are welcome"_s}));
        QCOMPARE(one.threadLoads, 1);
        QCOMPARE(two.threadLoads, 1);

        // One window is closed: the other goes on.
        seat.console->leaveThread(first);
        seat.site.guestWrites(kOne, u"otra cosa"_s);
        seat.site.guestWrites(kTwo, u"another thing"_s);
        WAIT_FOR(two.texts().size() == 4 && seat.showsTheDatabase());
        QCOMPARE(one.texts().size(), 3);
        QCOMPARE(one.wrongs + two.wrongs, QStringList());
    }

    void allAreRightAfterTheLineWasCut_data() { BELLHOP_TEST_DIALECTS(); }
    void allAreRightAfterTheLineWasCut()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const ConversationId first = seat.site.guestWrites(kOne, u"hola"_s);
        const ConversationId second = seat.site.guestWrites(kTwo, u"hello"_s);
        seat.sitDown();
        Screen one(*seat.console, first);
        Screen two(*seat.console, second);
        WAIT_FOR(seat.isLive());
        seat.console->watchThread(first);
        seat.console->watchThread(second);
        WAIT_FOR(!one.texts().isEmpty() && !two.texts().isEmpty());
        seat.console->lookAt(second);
        const QString focus = u"{\"conversation\":%1,\"op\":\"focus\"}"_s.arg(second.value);
        WAIT_FOR(seat.hub.otherFrames().contains(focus));
        const auto told = seat.hub.otherFrames().count(focus);

        seat.hub.goAway();
        WAIT_FOR(seat.console->link().state == LinkState::Polling);
        seat.site.guestWrites(kOne, u"¿oiga?"_s);
        seat.site.guestWrites(kTwo, u"anybody?"_s);
        seat.hub.comeBack();
        WAIT_FOR(seat.isLive());
        WAIT_FOR(one.texts() == (QStringList{u"hola"_s, u"¿oiga?"_s}));
        WAIT_FOR(two.texts() == (QStringList{u"hello"_s, u"anybody?"_s}));
        WAIT_FOR(seat.hub.otherFrames().count(focus) > told); // the one in front, and no other
        QVERIFY(!seat.hub.otherFrames().contains(u"{\"conversation\":%1,\"op\":\"focus\"}"_s.arg(first.value)));
    }

    /// B16 of tests/README.md: what consoles ask adds up. The server's own count of what one reader asks.
    void aChangeAsksForItsOwnThreadAlone()
    {
        Seat seat(db::Dialect::MySql);
        std::vector<ConversationId> chats;
        for (int i = 0; i < Console::kMostThreads; ++i)
            chats.push_back(seat.site.guestWrites(u"3460000000%1"_s.arg(i), u"hola"_s));
        Reader reader(seat.options, std::make_shared<std::atomic<bool>>(false));
        const auto statements = [&seat] {
            const auto rows = seat.site.database().read(
                [](db::Connection &connection) { return connection.queryText("SHOW GLOBAL STATUS LIKE 'Questions'"); });
            return rows->front().text(1).toLongLong();
        };
        const auto costOf = [&](const std::function<void()> &work) {
            for (int i = 0; i < 3; ++i)
                work(); // statements are prepared, connections open
            const qint64 before = statements();
            const qint64 counting = statements() - before;
            work();
            return statements() - before - 2 * counting;
        };
        reader.start();
        const auto change = [&] { reader.refresh(chats.front(), {}); };
        const qint64 row = costOf(change);
        QVERIFY(row > 0);
        reader.watch(chats.front());
        const qint64 one = costOf(change);
        QVERIFY2(one > row, qPrintable(u"%1 %2"_s.arg(one).arg(row)));
        for (const ConversationId chat : chats)
            reader.watch(chat);
        QCOMPARE(costOf(change), one);
        for (const ConversationId chat : chats)
            reader.leave(chat);
        QCOMPARE(costOf(change), row);
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_threads, bellhop::sync::TestLiveConsoleThreads)
#include "tst_live_console_threads.moc"
