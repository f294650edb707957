// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sessions.h"
#include "tests/core/sync/seat.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::kPatienceMs;
using tests::Seat;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, kPatienceMs)

class TestLiveConsoleScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsWhatTheDatabaseHas_data() { BELLHOP_TEST_DIALECTS(); }
    void showsWhatTheDatabaseHas()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const ConversationId first = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        seat.site.claim(seat.ana, first);
        seat.sitDown();
        WAIT_FOR(seat.isLive());
        WAIT_FOR(seat.showsTheDatabase());
        QCOMPARE(seat.console->me(), (Me{seat.ana.agent, seat.ana.name, Role::Agent}));
        WAIT_FOR(seat.console->myState() == AgentState::Available);
        QVERIFY(!seat.console->taxonomy().dispositions.empty());
        QCOMPARE(seat.console->channels().size(), std::size_t(1));
        QVERIFY(seat.console->link().reason.isEmpty());
        QVERIFY(qAbs((seat.console->now() - seat.site.now()).count()) < 60'000);
    }

    void isRightWithoutAHub()
    {
        Seat seat;
        seat.hub.goAway();
        seat.sitDown();
        WAIT_FOR(seat.console->link().state == LinkState::Polling);
        QVERIFY(!seat.console->link().reason.isEmpty());
        const ConversationId conversation = seat.site.guestWrites(u"34600000001"_s, u"is anybody there?"_s);
        WAIT_FOR(seat.showsTheDatabase());
        seat.console->watchThread(conversation);
        WAIT_FOR(seat.screen->texts() == QStringList{u"is anybody there?"_s});
        seat.site.guestWrites(u"34600000001"_s, u"hello?"_s);
        WAIT_FOR(seat.screen->texts().size() == 2);
        WAIT_FOR(seat.showsTheDatabase());
        QCOMPARE(seat.screen->loads, 1);
    }

    /// Nothing in the log tells of an analysis: it is looked for a moment after the message.
    void whatTheAssistantMakesOfAMessageFollowsIt_data() { BELLHOP_TEST_DIALECTS(); }
    void whatTheAssistantMakesOfAMessageFollowsIt()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const ConversationId chat = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        const auto read = [&](const char *mood, const char *answer) {
            const QByteArray newest = " FROM message WHERE id = (SELECT MAX(id) FROM message)";
            seat.site.execute("INSERT INTO analysis (message_id, conversation_id, model, language, intent, sentiment,"
                              " urgency, detail, at) SELECT id, conversation_id, 'm', 'es', 'general', '"
                + QByteArray(mood) + "', 'low', '{}', 1" + newest);
            seat.site.execute(
                "INSERT INTO responder_decision (message_id, conversation_id, mode, action, reason, answer,"
                " epoch, at) SELECT id, conversation_id, 'draft', 'answer', 'r', '"
                + QByteArray(answer) + "', 1, 1" + newest);
        };
        read("neutral", "Hola, buenas");
        seat.sitDown();
        Insight told;
        connect(seat.console.get(), &Console::insightChanged, this,
            [&](ConversationId conversation, const Insight &insight) {
                if (conversation == chat)
                    told = insight;
            });
        WAIT_FOR(seat.isLive());
        seat.console->watchThread(chat);
        WAIT_FOR(told.suggestion.text == u"Hola, buenas"_s && told.newest.sentiment == u"neutral"_s);
        seat.site.guestWrites(u"34600000001"_s, u"¡Qué desastre!"_s);
        WAIT_FOR(told.suggestion.text.isEmpty());
        seat.site.guestWrites(u"34600000001"_s, u"¿Hola?"_s);
        read("angry", "Lo siento");
        WAIT_FOR(told.suggestion.text == u"Lo siento"_s && told.newest.sentiment == u"angry"_s);

        // One that comes when it was looked for in vain already, and with nothing in the log.
        seat.site.guestWrites(u"34600000001"_s, u"Gracias"_s);
        WAIT_FOR(told.suggestion.text.isEmpty()); // that look
        seat.site.execute("INSERT INTO analysis (message_id, conversation_id, model, language, intent, sentiment, "
                          "urgency, detail, at) SELECT id, conversation_id, 'm', 'es', 'general', 'positive', 'low', "
                          "'{}', 1 FROM message WHERE id = (SELECT MAX(id) FROM message)");
        WAIT_FOR(told.newest.sentiment == u"positive"_s);
    }

    void offersAndTheirEndsAreTold_data() { BELLHOP_TEST_DIALECTS(); }
    void offersAndTheirEndsAreTold()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const Actor ben = seat.site.addAgent(u"ben"_s);
        const ConversationId his = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        const ConversationId hers = seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        seat.site.claim(ben, his);
        seat.site.claim(seat.ana, hers);
        // One that is open already when the console starts.
        seat.site.run(ben, his, OfferTransferOrder{seat.ana.agent, {}, TransferReason::Language, u"Korean"_s});
        seat.sitDown();
        std::vector<TransferOffer> told;
        connect(seat.console.get(), &Console::offersChanged, this, [&told](const std::vector<TransferOffer> &offers) {
            told.insert(told.end(), offers.begin(), offers.end());
        });
        WAIT_FOR(seat.console->offers().size() == 1);
        QCOMPARE(seat.console->offers().front().fromName, u"Ben"_s);
        QCOMPARE(seat.console->offers().front().note, u"Korean"_s);
        seat.site.run(ben, his, WithdrawTransferOrder{});
        WAIT_FOR(seat.console->offers().empty() && !told.empty() && told.back().outcome);
        QCOMPARE(told.back().outcome, std::optional(OfferOutcome::Withdrawn));
        QCOMPARE(told.back().ended, ben.agent);
        // Her own, and without a hub.
        seat.hub.goAway();
        WAIT_FOR(seat.console->link().state == LinkState::Polling);
        seat.site.run(seat.ana, hers, OfferTransferOrder{ben.agent, {}, TransferReason::Workload, u"full"_s});
        WAIT_FOR(seat.console->offers().size() == 1);
        seat.site.run(ben, hers, DeclineTransferOrder{u"at lunch"_s});
        WAIT_FOR(seat.console->offers().empty());
        QCOMPARE(told.back().outcome, std::optional(OfferOutcome::Declined));
        QCOMPARE(told.back().answer, u"at lunch"_s);
        WAIT_FOR(seat.showsTheDatabase());
        seat.standUp();
    }

    void whoLosesAConversationIsToldByWhomAndWhy_data() { BELLHOP_TEST_DIALECTS(); }
    void whoLosesAConversationIsToldByWhomAndWhy()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const Actor sam = seat.site.addAgent(u"sam"_s, Role::Supervisor);
        const ConversationId first = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        const ConversationId second = seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        seat.site.claim(seat.ana, first);
        seat.site.claim(seat.ana, second);
        seat.sitDown();
        std::vector<OwnerChange> told;
        connect(
            seat.console.get(), &Console::conversationsLost, this, [&told](const std::vector<OwnerChange> &changes) {
                told.insert(told.end(), changes.begin(), changes.end());
            });
        WAIT_FOR(seat.isLive() && seat.showsTheDatabase());
        seat.site.run(sam, first, TakeOverOrder{u"asks for the manager"_s});
        WAIT_FOR(told.size() == 1);
        QCOMPARE(told.back().conversation, first);
        QCOMPARE(told.back().reason, u"taken_over"_s);
        QCOMPARE(told.back().byName, u"Sam"_s);
        QCOMPARE(told.back().why, u"asks for the manager"_s);
        // What she gives away herself is no news; what was never hers is none either.
        const auto given = seat.console->release(second, seat.site.epochOf(second), {});
        WAIT_FOR(given.isFinished() && seat.showsTheDatabase());
        seat.site.claim(sam, second);
        seat.site.run(sam, second, ReleaseOrder{});
        WAIT_FOR(seat.showsTheDatabase());
        QCOMPARE(told.size(), std::size_t(1));
        seat.standUp();
    }

    void aNoteThatMeansHerIsTold_data() { BELLHOP_TEST_DIALECTS(); }
    void aNoteThatMeansHerIsTold()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const Actor ben = seat.site.addAgent(u"ben"_s);
        const ConversationId his = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.site.claim(ben, his);
        seat.site.run(ben, his, NoteOrder{u"@Ana before she came"_s, {seat.ana.agent}});
        seat.sitDown();
        WAIT_FOR(seat.isLive() && seat.console->mentions().size() == 1);
        QCOMPARE(seat.console->mentions().front().author, u"Ben"_s);
        const auto seen = seat.console->seeMentions(his);
        WAIT_FOR(seen.isFinished() && seat.console->mentions().empty());
        // While she is there; hints or the log say so.
        seat.console->watchThread(his);
        seat.site.run(ben, his, NoteOrder{u"@Ana now"_s, {seat.ana.agent}});
        WAIT_FOR(seat.console->mentions().size() == 1);
        WAIT_FOR(seat.screen->item(u"@Ana now"_s).mentions == QStringList{u"Ana"_s});
        const auto meant = seat.console->addNote(his, u"@Ben thank you"_s, {ben.agent});
        WAIT_FOR(meant.isFinished());
        QVERIFY(tests::endedWell(meant));
        QCOMPARE(seat.site.number("SELECT COUNT(*) FROM mention WHERE seen_at IS NULL"), 2);
        WAIT_FOR(seat.showsTheDatabase());
        QCOMPARE(seat.console->mentions().size(), std::size_t(1));
    }

    void aTeamThatIsMadeIsSeen_data() { BELLHOP_TEST_DIALECTS(); }
    void aTeamThatIsMadeIsSeen()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        seat.sitDown();
        WAIT_FOR(seat.isLive() && seat.showsTheDatabase());
        QVERIFY(seat.console->teams().empty());
        seat.site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('t1', 'Spa', 1)");
        seat.site.execute(
            "INSERT INTO team_member (agent_id, team_id) SELECT MAX(a.id), MAX(t.id) FROM agent a, team t");
        WAIT_FOR(seat.console->teams().size() == 1 && seat.console->teams().front().members.size() == 1);
        QCOMPARE(seat.console->teams().front().members.front(), seat.ana.agent);
    }

    void looksAtOnceWhenTheHubHints()
    {
        Seat seat;
        seat.options.pace.safetyPoll = milliseconds(3'600'000);
        seat.sitDown();
        WAIT_FOR(seat.isLive());
        WAIT_FOR(seat.showsTheDatabase());
        seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        WAIT_FOR((seat.hub.hint(), seat.showsTheDatabase()));
    }

    // Two hundred consoles must not each read what concerns one of them.
    void readsItsOwnAtOnceAndTheOthersRowsInTurns_data() { BELLHOP_TEST_DIALECTS(); }
    void readsItsOwnAtOnceAndTheOthersRowsInTurns()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const Actor ben = seat.site.addAgent(u"ben"_s);
        const ConversationId hers = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        const ConversationId his = seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        seat.site.claim(seat.ana, hers);
        seat.site.claim(ben, his);
        seat.options.pace.safetyPoll = milliseconds(3'600'000);
        seat.options.pace.perConsole = milliseconds(3'600'000);
        seat.options.pace.crowdCap = milliseconds(3'600'000);
        seat.sitDown();
        WAIT_FOR(seat.isLive());
        WAIT_FOR(seat.showsTheDatabase());
        const auto tell = [&](const QByteArray &event, ConversationId conversation) {
            const QByteArray id = QByteArray::number(conversation.value);
            const qint64 version = seat.site.number("SELECT version FROM conversation WHERE id = " + id);
            const qint64 seq = seat.site.number("SELECT MAX(seq) FROM change_log");
            seat.hub.say(QByteArray("{\"event\":\"whatsapp:conversation_") + event
                + ",\"seq\":" + QByteArray::number(seq) + ",\"conversation\":" + id
                + ",\"version\":" + QByteArray::number(version) + "}");
        };
        // Her own guest and what comes into her hands do not wait for the crowd's turn, an hour away.
        seat.site.guestWrites(u"34600000001"_s, u"are you there?"_s);
        tell("updated\"", hers);
        WAIT_FOR(seat.showsTheDatabase());
        seat.site.run(ben, his, ReleaseOrder{});
        seat.site.claim(seat.ana, his);
        tell("assigned\",\"owner\":" + QByteArray::number(seat.ana.agent.value), his);
        WAIT_FOR(seat.showsTheDatabase());
        // What is another's rides along with the next look.
        seat.site.guestWrites(u"34600000002"_s, u"anybody?"_s);
        tell("updated\"", his);
        seat.site.guestWrites(u"34600000001"_s, u"hello?"_s);
        tell("updated\"", hers);
        WAIT_FOR(seat.showsTheDatabase());
        QCOMPARE(seat.screen->loads, 1);
    }

    void showsEverythingAfterTheLineWasCutForMinutes_data() { BELLHOP_TEST_DIALECTS(); }
    void showsEverythingAfterTheLineWasCutForMinutes()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const Actor ben = seat.site.addAgent(u"ben"_s);
        const ConversationId first = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        const ConversationId second = seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        seat.sitDown();
        WAIT_FOR(seat.isLive());
        seat.console->watchThread(first);
        WAIT_FOR(seat.screen->texts() == QStringList{u"hola"_s});

        seat.hub.goAway();
        WAIT_FOR(seat.console->link().state == LinkState::Polling);
        seat.site.claim(ben, first);
        seat.site.sendText(ben, first, u"Ben here"_s);
        seat.site.advance(milliseconds(180'000));
        seat.site.guestWrites(u"34600000001"_s, u"gracias"_s);
        seat.site.claim(ben, second);
        Closing closing;
        closing.disposition = u"resolved"_s;
        seat.site.run(ben, second, CloseOrder{closing});
        seat.site.guestWrites(u"34600000003"_s, u"bonjour"_s);
        seat.hub.comeBack();

        WAIT_FOR(seat.isLive());
        WAIT_FOR(seat.showsTheDatabase());
        WAIT_FOR(seat.screen->texts() == (QStringList{u"hola"_s, u"Ben here"_s, u"gracias"_s}));
        QCOMPARE(seat.screen->wrongs, QStringList());
        QCOMPARE(seat.hub.welcomes(), 2);
    }

    void seesAChangeThatWasCommittedBehindALaterOne_data() { BELLHOP_TEST_DIALECTS(); }
    void seesAChangeThatWasCommittedBehindALaterOne()
    {
        QFETCH(db::Dialect, dialect);
        Seat seat(dialect);
        const ConversationId first = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.sitDown();
        WAIT_FOR(seat.showsTheDatabase());
        // The log has a hole, as while another transaction is open …
        seat.site.execute("UPDATE change_log SET seq = seq + 100 WHERE seq = (SELECT m FROM (SELECT MAX(seq) AS m FROM "
                          "change_log) AS newest)");
        seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        WAIT_FOR(seat.showsTheDatabase());
        // … whose entries then appear below the newest.
        const qint64 newest = seat.site.number("SELECT MAX(seq) FROM change_log");
        const qint64 hole = newest - 50;
        const qint64 changed = first.value;
        const auto late = [&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(
                connection.executeText("UPDATE conversation SET priority = 0, version = version + 1 WHERE id = "
                    + QByteArray::number(changed)));
            BELLHOP_CHECK(connection.executeText("UPDATE change_log SET seq = " + QByteArray::number(hole)
                + " WHERE seq > " + QByteArray::number(newest)));
            return done();
        };
        QVERIFY_OK(seat.site.database().write(late));
        QCOMPARE(seat.site.number("SELECT MAX(seq) FROM change_log"), newest);
        WAIT_FOR(seat.showsTheDatabase());
        QCOMPARE(seat.screen->loads, 1);
    }

    void readsEverythingWhenTheLogWasSweptAway()
    {
        Seat seat;
        const ConversationId first = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.sitDown();
        WAIT_FOR(seat.showsTheDatabase());
        const auto sweep = [&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText(
                "UPDATE conversation SET priority = 0 WHERE id = " + QByteArray::number(first.value)));
            BELLHOP_CHECK(connection.executeText("DELETE FROM change_log"));
            BELLHOP_CHECK(connection.executeText("INSERT INTO change_log (seq, kind, entity_id, conversation_id, "
                                                 "version) VALUES (900000, 3, 1, 0, 0)"));
            return done();
        };
        QVERIFY_OK(seat.site.database().write(sweep));
        WAIT_FOR(seat.showsTheDatabase());
        seat.site.guestWrites(u"34600000002"_s, u"hello"_s);
        WAIT_FOR(seat.showsTheDatabase());
    }

    void followsAThreadOverManyPages()
    {
        Seat seat;
        ConversationId conversation;
        for (int i = 0; i < 100; ++i)
            conversation = seat.site.guestWrites(u"34600000001"_s, u"message %1"_s.arg(i));
        seat.sitDown();
        seat.console->watchThread(conversation);
        WAIT_FOR(seat.screen->texts().size() == 80);
        seat.console->loadOlder(conversation);
        WAIT_FOR(seat.screen->texts().size() == 100);
        // A change of a message that is only on the older page.
        seat.site.execute("UPDATE message SET body = 'corrected', version = version + 1 WHERE body = 'message 3'");
        WAIT_FOR(seat.screen->texts().contains(u"corrected"_s));
        seat.site.guestWrites(u"34600000001"_s, u"message 100"_s);
        WAIT_FOR(seat.screen->texts().size() == 101);
        QCOMPARE(seat.screen->texts().first(), u"message 0"_s);
        QCOMPARE(seat.screen->texts().last(), u"message 100"_s);
    }

    void namesColleaguesWhoLookAtTheSameConversation()
    {
        Seat seat;
        const Actor ben = seat.site.addAgent(u"ben"_s);
        const ConversationId conversation = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.sitDown();
        WAIT_FOR(seat.isLive() && seat.console->agents().size() == 2);
        seat.console->watchThread(conversation);
        seat.console->lookAt(conversation);
        WAIT_FOR(seat.hub.otherFrames().contains(u"{\"conversation\":%1,\"op\":\"focus\"}"_s.arg(conversation.value)));
        QSignalSpy company(seat.console.get(), &Console::companyChanged);
        seat.hub.say(
            u"{\"event\":\"company\",\"conversation\":%1,\"viewing\":[%2,%3],\"typing\":[%3]}"_s.arg(conversation.value)
                .arg(seat.ana.agent.value)
                .arg(ben.agent.value)
                .toUtf8());
        WAIT_FOR(company.count() == 1);
        QCOMPARE(company.at(0).at(1).toStringList(), QStringList{ben.name});
        QCOMPARE(company.at(0).at(2).toStringList(), QStringList{ben.name});
    }

    void showsOnlyAndKeepsDraftsWhenTheSchemaIsNewer()
    {
        Seat seat;
        const ConversationId conversation = seat.site.guestWrites(u"34600000001"_s, u"hola"_s);
        seat.site.execute("UPDATE site SET min_write = 99");
        seat.sitDown();
        WAIT_FOR(seat.console->link().state == LinkState::ReadOnly);
        WAIT_FOR(seat.showsTheDatabase());
        const auto claimed = seat.console->claim(conversation);
        QCOMPARE(tests::errorOf(claimed).kind, ErrorKind::SchemaTooNew);
        seat.console->saveDraft(conversation, u"dear guest"_s);
        seat.sitDown();
        WAIT_FOR(seat.screen->loads == 1);
        QCOMPARE(seat.console->draft(conversation), u"dear guest"_s);
        QCOMPARE(seat.hub.orders(), QStringList());
    }

    void saysWhyWhenTheDatabaseIsNotThereAndComesBack()
    {
        Seat seat;
        db::DatabaseUrl there = seat.options.database;
        const QString path = there.path;
        seat.options.database.path = path + u".link"_s;
        seat.sitDown();
        WAIT_FOR(seat.console->link().state == LinkState::Offline);
        QVERIFY(!seat.console->link().reason.isEmpty());
        QVERIFY(QFile::link(path, seat.options.database.path));
        WAIT_FOR(seat.isLive());
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_screen, bellhop::sync::TestLiveConsoleScreen)
#include "tst_live_console_screen.moc"
