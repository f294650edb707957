// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sessions.h"
#include "tests/core/sync/seat.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::endedWell;
using tests::errorOf;
using tests::kPatienceMs;
using tests::Seat;
using Manner = tests::ScriptedHub::Manner;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

namespace {

/// Ana's console, live, with a claimed conversation on the screen.
struct AtWork {
    Seat seat;
    ConversationId conversation;
    qint64 epoch = 0;

    void begin()
    {
        conversation = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.site.claim(seat.ana, conversation);
        epoch = seat.site.epochOf(conversation);
        seat.sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(seat.isLive(), kPatienceMs);
        watch();
    }
    void watch()
    {
        seat.console->watchThread(conversation);
        QTRY_VERIFY_WITH_TIMEOUT(seat.screen->texts().contains(u"hola"_s), kPatienceMs);
    }
    QFuture<Status> send(const QString &text)
    {
        seat.screen->written << text;
        return seat.console->sendText(conversation, epoch, text, {});
    }
};

} // namespace

class TestLiveConsoleOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsATextAtOnceAndReplacesItByTheStoredOne()
    {
        AtWork work;
        work.begin();
        work.seat.hub.behave({Manner::Hold});
        const auto sent = work.send(u"Welcome!"_s);
        const ThreadItem written = work.seat.screen->item(u"Welcome!"_s);
        QVERIFY(written.written);
        QCOMPARE(work.seat.screen->thread().back(), written);
        WAIT_FOR(work.seat.console->link().waitingCommands == 1);
        WAIT_FOR(!work.seat.screen->item(u"Welcome!"_s).written); // the database has it before the hub says so
        QVERIFY(!sent.isFinished());
        work.seat.hub.release();
        WAIT_FOR(endedWell(sent));
        QCOMPARE(work.seat.screen->item(u"Welcome!"_s).uuid, written.uuid);
        WAIT_FOR(work.seat.console->link().waitingCommands == 0);
        QCOMPARE(work.seat.storedTimes(u"Welcome!"_s), 1);
        QCOMPARE(work.seat.screen->wrongs, QStringList());
    }

    void asksAgainUnderTheSameNameUntilItIsAnswered_data()
    {
        QTest::addColumn<QList<int>>("manners");
        const auto row = [](const char *name, std::initializer_list<Manner> manners) {
            QList<int> list;
            for (const Manner manner : manners)
                list << static_cast<int>(manner);
            QTest::newRow(name) << list;
        };
        row("the answer is lost", {Manner::Forget});
        row("the order is lost", {Manner::Ignore});
        row("two answers are lost", {Manner::Forget, Manner::Forget});
        row("the connection breaks before the answer", {Manner::Cut});
        row("the connection breaks twice", {Manner::Cut, Manner::Cut});
        row("the answer is nonsense", {Manner::Nonsense});
        row("the session has ended", {Manner::EndSession});
        row("the relay is busy", {Manner::Refuse, Manner::Refuse});
    }
    void asksAgainUnderTheSameNameUntilItIsAnswered()
    {
        QFETCH(QList<int>, manners);
        AtWork work;
        work.seat.options.pace.answer = milliseconds(1000);
        work.begin();
        std::vector<Manner> list;
        for (const int manner : manners)
            list.push_back(static_cast<Manner>(manner));
        if (list.size() == 2)
            work.seat.hub.behave({list[0], list[1]});
        else
            work.seat.hub.behave({list[0]});
        if (list[0] == Manner::Nonsense) {
            for (int i = 0; i < 4; ++i)
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hub: a frame of \\d+ bytes is dropped"_s));
        }
        const auto first = work.send(u"first"_s);
        const auto second = work.send(u"second"_s);
        WAIT_FOR(endedWell(first) && endedWell(second));
        WAIT_FOR(work.seat.screen->texts() == (QStringList{u"hola"_s, u"first"_s, u"second"_s}));
        QCOMPARE(work.seat.storedTimes(u"first"_s), 1);
        QCOMPARE(work.seat.storedTimes(u"second"_s), 1);
        const QStringList asked = work.seat.hub.orders();
        QCOMPARE(QSet<QString>(asked.cbegin(), asked.cend()).size(), 2);
        QVERIFY(asked.size() >= 2 + static_cast<int>(list.size()));
        WAIT_FOR(!work.seat.screen->item(u"second"_s).written);
        QCOMPARE(work.seat.screen->wrongs, QStringList());
        QCOMPARE(work.seat.site.breaches(), QString());
    }

    void givesUpWhenEveryNewSessionEndsToo()
    {
        AtWork work;
        work.begin();
        work.seat.hub.behave({Manner::EndSession, Manner::EndSession});
        const auto sent = work.send(u"Welcome!"_s);
        WAIT_FOR(sent.isFinished());
        QCOMPARE(errorOf(sent).kind, ErrorKind::Unauthorised);
        QCOMPARE(work.seat.hub.orders().size(), 2);
    }

    void keepsTheOrderOfWhatIsWrittenWhileTheHubIsAway()
    {
        AtWork work;
        work.begin();
        work.seat.hub.goAway();
        WAIT_FOR(work.seat.console->link().state == LinkState::Polling);
        QList<QFuture<Status>> sent;
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            sent << work.send(text);
        work.seat.site.advance(milliseconds(60'000));
        work.seat.site.guestWrites(u"34600000001"_s, u"are you there?"_s);
        WAIT_FOR(work.seat.screen->texts().contains(u"are you there?"_s));
        QCOMPARE(
            work.seat.screen->texts(), (QStringList{u"hola"_s, u"are you there?"_s, u"one"_s, u"two"_s, u"three"_s}));
        sent << work.send(u"four"_s);
        work.seat.hub.comeBack();
        for (const QFuture<Status> &future : sent)
            WAIT_FOR(endedWell(future));
        WAIT_FOR(!work.seat.screen->item(u"four"_s).written);
        QCOMPARE(work.seat.screen->texts(),
            (QStringList{u"hola"_s, u"are you there?"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        QCOMPARE(work.seat.screen->wrongs, QStringList());
    }

    void keepsTextsAndDraftsOverARestart()
    {
        AtWork work;
        work.begin();
        work.seat.hub.goAway();
        WAIT_FOR(work.seat.console->link().state == LinkState::Polling);
        const auto sent = work.send(u"Welcome!"_s);
        work.seat.console->saveDraft(work.conversation, u"and by the way"_s);
        work.seat.sitDown();
        QCOMPARE(errorOf(sent).kind, ErrorKind::Cancelled);
        QCOMPARE(sent.resultCount(), 1);

        work.watch();
        QVERIFY(work.seat.screen->item(u"Welcome!"_s).written);
        QCOMPARE(work.seat.console->draft(work.conversation), u"and by the way"_s);
        QCOMPARE(work.seat.console->draftedConversations(), std::vector{work.conversation});
        QCOMPARE(work.seat.console->link().waitingCommands, 1);
        QCOMPARE(work.seat.storedTimes(u"Welcome!"_s), 0);
        work.seat.hub.comeBack();
        WAIT_FOR(work.seat.storedTimes(u"Welcome!"_s) == 1);
        WAIT_FOR(!work.seat.screen->item(u"Welcome!"_s).written);
        WAIT_FOR(work.seat.console->link().waitingCommands == 0);
        QCOMPARE(work.seat.screen->wrongs, QStringList());
    }

    void sendsOldTextsButDropsOldClaims()
    {
        AtWork work;
        const auto clock = std::make_shared<ManualClock>(Instant{QDateTime::currentMSecsSinceEpoch()});
        work.seat.options.clock = clock;
        work.begin();
        const ConversationId other = work.seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        work.seat.hub.goAway();
        WAIT_FOR(work.seat.console->link().state == LinkState::Polling);
        const auto claimed = work.seat.console->claim(other);
        const auto sent = work.send(u"Welcome!"_s);
        WAIT_FOR(work.seat.console->link().waitingCommands == 2);
        clock->advance(milliseconds(61'000));
        WAIT_FOR(claimed.isFinished());
        QCOMPARE(errorOf(claimed).kind, ErrorKind::Timeout);
        QVERIFY(!sent.isFinished());
        work.seat.hub.comeBack();
        WAIT_FOR(endedWell(sent));
        QCOMPARE(work.seat.hub.orders().size(), 1);
    }

    void givesTheClaimedRowOrNamesWhoHasIt()
    {
        Seat seat;
        const Actor ben = seat.site.addAgent(u"ben"_s);
        const ConversationId free = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        const ConversationId taken = seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        seat.site.claim(ben, taken);
        seat.sitDown();
        WAIT_FOR(seat.isLive());
        const auto won = seat.console->claim(free);
        const auto lost = seat.console->claim(taken);
        WAIT_FOR(won.isFinished() && lost.isFinished());
        QVERIFY(endedWell(won));
        QCOMPARE(won.result()->owner, seat.ana.agent);
        QCOMPARE(won.result()->epoch, seat.site.epochOf(free));
        QCOMPARE(errorOf(lost).kind, ErrorKind::Conflict);
        QVERIFY(errorOf(lost).message.contains(ben.name));
        WAIT_FOR(seat.showsTheDatabase());
    }

    void givesARefusedTextBackAsTheDraft()
    {
        AtWork work;
        work.begin();
        const Actor eve = work.seat.site.addAgent(u"eve"_s, Role::Supervisor);
        work.seat.site.run(eve, work.conversation, ReleaseOrder{u"at lunch"_s});
        const auto sent = work.send(u"Welcome!"_s);
        WAIT_FOR(sent.isFinished());
        QVERIFY(!sent.result().ok());
        const ThreadItem refused = work.seat.screen->item(u"Welcome!"_s);
        QVERIFY(!refused.written);
        QCOMPARE(refused.tick, Tick::Failed);
        QCOMPARE(refused.errorText, errorOf(sent).message);
        QCOMPARE(work.seat.console->draft(work.conversation), u"Welcome!"_s);
        QCOMPARE(work.seat.storedTimes(u"Welcome!"_s), 0);
    }

    void runsEveryOtherOrder()
    {
        AtWork work;
        work.begin();
        LiveConsole &console = *work.seat.console;
        const auto note = console.addNote(work.conversation, u"late arrival"_s);
        WAIT_FOR(endedWell(note));
        WAIT_FOR(work.seat.screen->item(u"late arrival"_s).id.isSet());
        QCOMPARE(work.seat.screen->item(u"late arrival"_s).direction, Direction::Note);
        const auto read = console.markRead(work.conversation, work.seat.screen->item(u"hola"_s).id);
        const auto snoozed = console.snooze(work.conversation, work.epoch, console.now() + milliseconds(3'600'000));
        WAIT_FOR(endedWell(read) && endedWell(snoozed));
        Closing closing;
        closing.disposition = u"resolved"_s;
        const auto closed = console.close(work.conversation, work.epoch, closing);
        WAIT_FOR(endedWell(closed));
        const auto undone = console.undoClose(work.conversation);
        WAIT_FOR(endedWell(undone));
        const auto released = console.release(work.conversation, work.seat.site.epochOf(work.conversation), {});
        const auto away = console.setMyState(AgentState::Break, {});
        WAIT_FOR(endedWell(released) && endedWell(away));
        WAIT_FOR(console.myState() == AgentState::Break);
        WAIT_FOR(work.seat.showsTheDatabase());
    }

    void refusesWhatCannotBeSentBeforeItIsJournaled()
    {
        AtWork work;
        work.begin();
        const auto empty = work.seat.console->sendText(work.conversation, work.epoch, u"  "_s, {});
        QCOMPARE(errorOf(empty).kind, ErrorKind::BadData);
        const auto endless = work.seat.console->sendText(work.conversation, work.epoch, QString(5000, u'x'), {});
        QCOMPARE(errorOf(endless).kind, ErrorKind::BadData);
        QCOMPARE(work.seat.screen->texts(), QStringList{u"hola"_s});
    }

    void saysSoWhenNothingCanBeKeptOnThisComputer()
    {
        AtWork work;
        work.seat.options.sealing.seal = [](const QByteArray &, const QString &) -> Result<QByteArray> {
            return makeError(ErrorKind::Refused, u"The keychain is locked."_s);
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"draft of conversation 1 is not kept"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"files cannot be kept"_s));
        work.begin();
        const auto sent = work.send(u"Welcome!"_s);
        WAIT_FOR(sent.isFinished());
        QCOMPARE(errorOf(sent).kind, ErrorKind::Refused);
        QCOMPARE(work.seat.hub.orders(), QStringList());
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_orders, bellhop::sync::TestLiveConsoleOrders)
#include "tst_live_console_orders.moc"
