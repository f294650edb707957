// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "core/desk/states.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr seconds kWrapUp{40};

/// Ana and Ben in a team that Sam leads; Zoe leads another one; Cleo is in none.
struct Scene {
    explicit Scene(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , ben(site.addAgent(u"ben"_s))
        , sam(site.addAgent(u"sam"_s, Role::Supervisor))
        , zoe(site.addAgent(u"zoe"_s, Role::Supervisor))
        , boss(site.addAgent(u"boss"_s, Role::Admin))
    {
        site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('00000000-0000-7000-8000-000000000001', 'Spa', "
                     "1), ('00000000-0000-7000-8000-000000000002', 'Bar', 1)");
        site.execute("INSERT INTO team_property (team_id, property_id) SELECT t.id, p.id FROM team t, property p");
        site.execute(
            "INSERT INTO team_member (agent_id, team_id) SELECT a.id, t.id FROM agent a, team t "
            "WHERE (t.name = 'Spa' AND a.name IN ('ana', 'ben', 'sam')) OR (t.name = 'Bar' AND a.name = 'zoe')");
    }
    [[nodiscard]] AgentCard card(const Actor &actor)
    {
        const auto agents = desk::loadAgents(site.database());
        for (const AgentCard &agent : agents.ok() ? *agents : std::vector<AgentCard>()) {
            if (agent.id == actor.agent)
                return agent;
        }
        return {};
    }
    [[nodiscard]] AgentState state(const Actor &actor) { return card(actor).state; }
    [[nodiscard]] QString words(const Actor &actor, const AnyOrder &order)
    {
        const auto answer = site.tryRun(actor, {}, order);
        return answer.ok() ? u"done"_s : answer.error().message;
    }
    /// Of somebody else's state, as the actor sees it now.
    [[nodiscard]] SetStateOrder order(const Actor &whose, AgentState state, const QString &why = u"lunch is due"_s)
    {
        return {state, {}, whose.agent, card(whose).facts.id, why};
    }
    void wrapUp(seconds length)
    {
        StateRules rules;
        rules.wrapUp = length;
        rules.awayAfter = minutes(5);
        const Status set = desk::setStateRules(site.database(), rules);
        QVERIFY_OK(set);
    }
    ConversationId chatOfAna(const QString &phone = u"34600111222"_s)
    {
        const ConversationId chat = site.guestWrites(phone, u"hola"_s);
        site.claim(ana, chat);
        return chat;
    }
    void close(ConversationId chat) { site.run(ana, chat, CloseOrder{{u"resolved"_s, {}, {}, {}, {}, {}}}); }
    /// "available 5000, wrap_up 40000, …": the whole story of an agent, in milliseconds; the last still goes on.
    [[nodiscard]] QStringList story(const Actor &actor)
    {
        const auto rows = site.database().read([&](db::Connection &connection) {
            return connection.queryText(
                "SELECT state, ended_at - started_at FROM agent_state_interval WHERE agent_id = "
                + QByteArray::number(actor.agent.value) + " ORDER BY id");
        });
        QStringList lines;
        for (const db::Row &row : rows.ok() ? *rows : db::Rows()) {
            if (row.isNull(1) || row.integer(1) > 0)
                lines << (row.isNull(1) ? row.text(0) : u"%1 %2"_s.arg(row.text(0)).arg(row.integer(1)));
        }
        return lines;
    }
    [[nodiscard]] qint64 since(const Actor &actor) { return card(actor).facts.since.ms; }
    [[nodiscard]] qint64 seen(const Actor &actor)
    {
        return site.number("SELECT seen_at FROM agent_session WHERE id = " + QByteArray::number(actor.session.value));
    }

    Site site;
    Actor ana;
    Actor ben;
    Actor sam;
    Actor zoe;
    Actor boss;
};

} // namespace

#define SCENE()                                                                                                        \
    QFETCH(bellhop::db::Dialect, dialect);                                                                             \
    Scene scene(dialect)

/// What agents do, who may say so, and what follows from it.
class TestStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgentSaysWhatSheDoes_data() { BELLHOP_TEST_DIALECTS(); }
    void anAgentSaysWhatSheDoes()
    {
        SCENE();
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        scene.site.advance(seconds(5));
        const Command meal{newUuid(), {}, 0, SetStateOrder{AgentState::Break, u"meal"_s}};
        QVERIFY_OK(desk::runCommand(scene.site.database(), scene.ana, meal));
        const AgentCard told = scene.card(scene.ana);
        QVERIFY(told.state == AgentState::Break);
        QCOMPARE(told.facts.reason, u"meal"_s);
        QCOMPARE(told.facts.by, scene.ana.agent);
        QVERIFY(!told.facts.until.isSet() && told.facts.why.isEmpty());
        QCOMPARE(
            scene.site.number("SELECT COUNT(*) FROM audit WHERE action = 'set_state' AND detail = 'break meal'"), 1);
        // The same command again is answered, and changes nothing.
        scene.site.advance(seconds(5));
        QVERIFY_OK(desk::runCommand(scene.site.database(), scene.ana, meal));
        QCOMPARE(scene.card(scene.ana).facts.id, told.facts.id);
        // The same state for another reason is another interval.
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Break, u"rest"_s});
        QCOMPARE(scene.card(scene.ana).facts.reason, u"rest"_s);
        QVERIFY(scene.card(scene.ana).facts.id != told.facts.id);
        const QString unlisted = u"This reason is not on the site's list any more. Choose another one."_s;
        QCOMPARE(scene.words(scene.ana, SetStateOrder{AgentState::Meeting, u"meal"_s}), unlisted);
        QVERIFY_OK(desk::retireStateReason(scene.site.database(), u"rest"_s));
        QCOMPARE(scene.words(scene.ana, SetStateOrder{AgentState::Break, u"rest"_s}), unlisted);
        QCOMPARE(scene.card(scene.ana).facts.reason, u"rest"_s); // what was said stays said
        QCOMPARE(scene.words(scene.ana, SetStateOrder{AgentState::Away}),
            u"Away begins by itself when nobody touches the console."_s);
        for (const AgentState state :
            {AgentState::Busy, AgentState::Meeting, AgentState::Training, AgentState::WrapUp, AgentState::Available}) {
            scene.site.run(scene.ana, {}, SetStateOrder{state});
            QVERIFY(scene.state(scene.ana) == state);
        }
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aSupervisorChangesWhatSomebodyOfHerTeamDoes_data() { BELLHOP_TEST_DIALECTS(); }
    void aSupervisorChangesWhatSomebodyOfHerTeamDoes()
    {
        SCENE();
        scene.site.run(scene.sam, {}, scene.order(scene.ana, AgentState::Break, u"  You have not eaten.  "_s));
        const AgentCard told = scene.card(scene.ana);
        QVERIFY(told.state == AgentState::Break);
        QCOMPARE(told.facts.by, scene.sam.agent);
        QCOMPARE(told.facts.byName, u"Sam"_s);
        QCOMPARE(told.facts.why, u"You have not eaten."_s);
        QCOMPARE(scene.site.text("SELECT detail FROM audit WHERE action = 'set_state' AND agent_id = "
                     + QByteArray::number(scene.sam.agent.value)
                     + " AND entity_id = " + QByteArray::number(scene.ana.agent.value)),
            u"break"_s);
        // Administrators lead everybody; so does a supervisor who is in no team.
        scene.site.run(scene.boss, {}, scene.order(scene.ana, AgentState::Available));
        const Actor otto = scene.site.addAgent(u"otto"_s, Role::Supervisor);
        scene.site.run(otto, {}, scene.order(scene.ana, AgentState::Training));
        // And she goes on as she likes.
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Available});
        QVERIFY(scene.card(scene.ana).facts.why.isEmpty());
        QCOMPARE(scene.site.breaches(), QString());
    }

    void everyRefusalSaysWhy_data() { BELLHOP_TEST_DIALECTS(); }
    void everyRefusalSaysWhy()
    {
        SCENE();
        const auto order = scene.order(scene.ana, AgentState::Break);
        QCOMPARE(scene.words(scene.zoe, order), u"Ana is in none of your teams."_s);
        QCOMPARE(scene.words(scene.ben, order), u"Only who leads Ana's team can change what they do."_s);
        QCOMPARE(scene.words(scene.sam, scene.order(scene.ana, AgentState::Break, u" \n "_s)),
            u"Say why; Ana will read it."_s);
        QCOMPARE(scene.words(scene.sam, scene.order(scene.ana, AgentState::Away)),
            u"Away begins by itself when nobody touches the console."_s);
        QCOMPARE(scene.words(scene.sam, scene.order(scene.ana, AgentState::WrapUp)),
            u"Nobody can be set to be finishing what was just closed."_s);
        QCOMPARE(scene.words(scene.sam, scene.order(scene.ana, AgentState::Available)), u"Ana is available already."_s);
        QCOMPARE(scene.words(scene.sam, SetStateOrder{AgentState::Break, {}, {4711}, 1, u"why"_s}),
            u"There is no such colleague."_s);
        // What Sam saw is not so any more.
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Meeting});
        const auto stale = scene.site.tryRun(scene.sam, {}, order);
        QVERIFY_FAILS(stale, ErrorKind::StaleEpoch);
        QCOMPARE(stale.error().message, u"Ana is in a meeting by now. Look again, then repeat it."_s);
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ana.session, "goodbye"_L1));
        QCOMPARE(scene.words(scene.sam, scene.order(scene.ana, AgentState::Break)),
            u"Ana is offline. What they do can be changed when they are here."_s);
        QVERIFY_OK(desk::setAgentActive(scene.site.database(), scene.boss, scene.ana.agent, false));
        QCOMPARE(scene.words(scene.sam, scene.order(scene.ana, AgentState::Break)), u"Ana's account is not active."_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void takesNothingAwayFromAnybody_data() { BELLHOP_TEST_DIALECTS(); }
    void takesNothingAwayFromAnybody()
    {
        SCENE();
        const ConversationId chat = scene.chatOfAna();
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Break});
        scene.site.advance(minutes(20));
        QCOMPARE(desk::reapSessions(scene.site.database())->conversations, 0);
        QCOMPARE(scene.site.number("SELECT owner_id FROM conversation"), scene.ana.agent.value);
        // Gone is who has no session, whatever their state; it is not enough to be on a break.
        QVERIFY_FAILS(scene.site.tryRun(scene.ben, chat, ClaimOrder()), ErrorKind::Conflict);
        (void)scene.site.guestWrites(u"34600111222"_s, u"still there?"_s);
        QCOMPARE(scene.site.number("SELECT owner_id FROM conversation"), scene.ana.agent.value);
        QVERIFY_OK(scene.site.tryRun(scene.ana, chat, SendTextOrder{u"yes"_s, {}}));
        QCOMPARE(scene.site.breaches(), QString());
    }

    void onlyWhoIsAvailableIsOfferedAConversation_data() { BELLHOP_TEST_DIALECTS(); }
    void onlyWhoIsAvailableIsOfferedAConversation()
    {
        SCENE();
        scene.wrapUp(kWrapUp);
        const ConversationId chat = scene.chatOfAna();
        const auto offer = [&](const OfferTransferOrder &order) {
            const auto answer = scene.site.tryRun(scene.ana, chat, order);
            return answer.ok() ? u"done"_s : answer.error().message;
        };
        const OfferTransferOrder toBen{scene.ben.agent, {}, TransferReason::Other, u"please"_s};
        const TeamId spa{scene.site.number("SELECT id FROM team WHERE name = 'Spa'")};
        const OfferTransferOrder toSpa{{}, spa, TransferReason::Other, u"please"_s};
        scene.site.run(scene.ben, {}, SetStateOrder{AgentState::Break});
        QCOMPARE(offer(toBen), u"Ben is on a break. Choose somebody who is available."_s);
        scene.site.run(scene.sam, {}, SetStateOrder{AgentState::Meeting});
        QCOMPARE(offer(toSpa), u"Nobody of Spa is available. Choose somebody else."_s);
        scene.site.run(scene.sam, {}, SetStateOrder{AgentState::Available});
        QCOMPARE(offer(toSpa), u"done"_s);
        scene.site.run(scene.ana, chat, WithdrawTransferOrder());
        scene.site.run(scene.ben, {}, SetStateOrder{AgentState::WrapUp});
        QCOMPARE(offer(toBen), u"Ben is finishing what was just closed. Choose somebody who is available."_s);
        scene.site.advance(kWrapUp); // over, though nobody has noticed yet
        QCOMPARE(offer(toBen), u"done"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void withoutALengthNothingFollowsAClosing_data() { BELLHOP_TEST_DIALECTS(); }
    void withoutALengthNothingFollowsAClosing()
    {
        SCENE();
        scene.close(scene.chatOfAna());
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
    }

    void wrapUpBeginsWithAClosingAndEndsByItself_data() { BELLHOP_TEST_DIALECTS(); }
    void wrapUpBeginsWithAClosingAndEndsByItself()
    {
        SCENE();
        scene.wrapUp(kWrapUp);
        const ConversationId first = scene.chatOfAna();
        const ConversationId second = scene.chatOfAna(u"34600333444"_s);
        scene.close(first);
        const AgentCard told = scene.card(scene.ana);
        QVERIFY(told.state == AgentState::WrapUp);
        QVERIFY(!told.facts.by.isSet());
        QCOMPARE(told.facts.until.ms - told.facts.since.ms, milliseconds(kWrapUp).count());
        QVERIFY(desk::sessionsWithDueStates(scene.site.database())->empty());
        // A second closing begins it anew.
        scene.site.advance(seconds(30));
        scene.close(second);
        const qint64 until = scene.card(scene.ana).facts.until.ms;
        QVERIFY(until > told.facts.until.ms);
        scene.site.advance(seconds(50));
        QVERIFY(!desk::sessionsWithDueStates(scene.site.database())->empty());
        QCOMPARE(*desk::endDueStates(scene.site.database()), 1);
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        QCOMPARE(scene.since(scene.ana), until); // when it was to end, not when it was noticed
        QCOMPARE(*desk::endDueStates(scene.site.database()), 0);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void wrapUpEndsByKeyAndByUndoing_data() { BELLHOP_TEST_DIALECTS(); }
    void wrapUpEndsByKeyAndByUndoing()
    {
        SCENE();
        scene.wrapUp(kWrapUp);
        const ConversationId chat = scene.chatOfAna();
        scene.close(chat);
        scene.site.advance(seconds(5));
        scene.site.run(scene.ana, chat, UndoCloseOrder());
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        scene.close(chat);
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Available});
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        // Whoever is busy stays so; who closes what is somebody else's has nothing to finish.
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Busy});
        scene.close(scene.chatOfAna(u"34600333444"_s));
        QVERIFY(scene.state(scene.ana) == AgentState::Busy);
        const ConversationId theirs = scene.chatOfAna(u"34600555666"_s);
        scene.site.run(scene.sam, theirs, CloseOrder{{u"resolved"_s, {}, {}, {}, {}, {}}});
        QVERIFY(scene.state(scene.sam) == AgentState::Available);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whatSheDoesNextDoesNotStretchHerWrapUp_data() { BELLHOP_TEST_DIALECTS(); }
    void whatSheDoesNextDoesNotStretchHerWrapUp()
    {
        SCENE();
        scene.wrapUp(kWrapUp);
        scene.close(scene.chatOfAna());
        scene.site.advance(seconds(60)); // nobody looked in between
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Break});
        const QStringList story = scene.story(scene.ana);
        QCOMPARE(story.mid(story.size() - 3, 1), QStringList{u"wrap_up 40000"_s});
        QVERIFY(story.at(story.size() - 2).startsWith("available "_L1));
        QCOMPARE(story.last(), u"break"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void anUntouchedConsoleMeansAway_data() { BELLHOP_TEST_DIALECTS(); }
    void anUntouchedConsoleMeansAway()
    {
        SCENE();
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Busy, u"case_work"_s});
        scene.site.run(scene.ana, {}, PresenceOrder{false});
        QVERIFY(scene.state(scene.ana) == AgentState::Away);
        QVERIFY(!scene.card(scene.ana).facts.by.isSet());
        scene.site.advance(minutes(12));
        scene.site.run(scene.ana, {}, PresenceOrder{true});
        QVERIFY(scene.state(scene.ana) == AgentState::Busy);
        QCOMPARE(scene.card(scene.ana).facts.reason, u"case_work"_s);
        scene.site.run(scene.ana, {}, PresenceOrder{true}); // nothing to come back from
        QVERIFY(scene.state(scene.ana) == AgentState::Busy);
        // A break needs nobody at the keys.
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Break});
        scene.site.run(scene.ana, {}, PresenceOrder{false});
        QVERIFY(scene.state(scene.ana) == AgentState::Break);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whoWorksAtAnotherConsoleIsNotAway_data() { BELLHOP_TEST_DIALECTS(); }
    void whoWorksAtAnotherConsoleIsNotAway()
    {
        SCENE();
        const Actor laptop = scene.site.signIn(u"ana"_s);
        scene.site.run(scene.ana, {}, PresenceOrder{false});
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        scene.site.run(laptop, {}, PresenceOrder{false});
        QVERIFY(scene.state(scene.ana) == AgentState::Away);
        scene.site.run(laptop, {}, PresenceOrder{true});
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        // One that vanished cannot be touched.
        scene.site.advanceSilently(seconds(50));
        QVERIFY_OK(desk::renewSessions(scene.site.database(), {scene.ana.session}));
        scene.site.advanceSilently(seconds(20));
        QVERIFY_OK(desk::renewSessions(scene.site.database(), {scene.ana.session}));
        scene.site.run(scene.ana, {}, PresenceOrder{false});
        QVERIFY(scene.state(scene.ana) == AgentState::Away);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aShortCutIsForgiven_data() { BELLHOP_TEST_DIALECTS(); }
    void aShortCutIsForgiven()
    {
        SCENE();
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Busy});
        const qint64 busy = scene.card(scene.ana).facts.id;
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ana.session, desk::kLineCut));
        scene.site.advanceSilently(seconds(29));
        QVERIFY_OK(desk::reapSessions(scene.site.database()));
        QVERIFY(scene.state(scene.ana) == AgentState::Busy);
        (void)scene.site.signIn(u"ana"_s);
        scene.site.advance(minutes(10));
        QVERIFY_OK(desk::reapSessions(scene.site.database()));
        QCOMPARE(scene.card(scene.ana).facts.id, busy); // as if it had not been cut
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aLongCutCountsFromTheLastHeartbeat_data() { BELLHOP_TEST_DIALECTS(); }
    void aLongCutCountsFromTheLastHeartbeat()
    {
        SCENE();
        const qint64 seen = scene.seen(scene.ana);
        scene.site.advanceSilently(seconds(10));
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ana.session, desk::kLineCut));
        scene.site.advanceSilently(seconds(32));
        QVERIFY_OK(desk::renewSessions(scene.site.database(), {scene.ben.session}));
        QVERIFY_OK(desk::reapSessions(scene.site.database()));
        QVERIFY(scene.state(scene.ana) == AgentState::Offline);
        QCOMPARE(scene.since(scene.ana), seen);
        QVERIFY(scene.state(scene.ben) == AgentState::Available);
        // Who has her conversations is another matter: that hangs on sessions.
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM agent_state_interval WHERE state = 'offline' AND by_agent IS "
                                   "NULL AND ended_at IS NULL"),
            1);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void whoComesBackTooLateWasOffline_data() { BELLHOP_TEST_DIALECTS(); }
    void whoComesBackTooLateWasOffline()
    {
        SCENE();
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Break});
        scene.site.advance(seconds(5)); // one heartbeat more
        const qint64 seen = scene.seen(scene.ana);
        scene.site.advanceSilently(seconds(45)); // its relay died: nobody has noticed yet
        (void)scene.site.signIn(u"ana"_s);
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        const QStringList story = scene.story(scene.ana);
        QVERIFY(story.at(story.size() - 3).startsWith("break "_L1));
        QVERIFY(story.at(story.size() - 2).startsWith("offline 4"_L1));
        QCOMPARE(
            scene.site.number("SELECT started_at FROM agent_state_interval WHERE state = 'offline' AND started_at = "
                + QByteArray::number(seen)),
            seen);
        scene.site.advanceSilently(seconds(40));
        QVERIFY_OK(desk::reapSessions(scene.site.database())); // of the old session nothing follows any more
        QVERIFY(scene.state(scene.ana) == AgentState::Available);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void anotherConsoleKeepsHerHere_data() { BELLHOP_TEST_DIALECTS(); }
    void anotherConsoleKeepsHerHere()
    {
        SCENE();
        const Actor laptop = scene.site.signIn(u"ana"_s);
        const qint64 before = scene.card(scene.ana).facts.id;
        QVERIFY_OK(desk::endSession(scene.site.database(), scene.ana.session, desk::kLineCut));
        scene.site.advanceSilently(seconds(31));
        QVERIFY_OK(desk::renewSessions(scene.site.database(), {laptop.session}));
        QVERIFY_OK(desk::reapSessions(scene.site.database()));
        scene.site.advanceSilently(seconds(14));
        (void)scene.site.signIn(u"ana"_s);
        QCOMPARE(scene.card(scene.ana).facts.id, before);
    }

    void wrapUpOfSomebodyWhoIsGoneEndsWithThem_data() { BELLHOP_TEST_DIALECTS(); }
    void wrapUpOfSomebodyWhoIsGoneEndsWithThem()
    {
        SCENE();
        scene.wrapUp(kWrapUp);
        scene.close(scene.chatOfAna());
        scene.site.advance(seconds(10));
        const qint64 seen = scene.seen(scene.ana);
        scene.site.advanceSilently(minutes(2));
        QCOMPARE(*desk::endDueStates(scene.site.database()), 0); // she may have been gone before
        QVERIFY_OK(desk::reapSessions(scene.site.database()));
        QVERIFY(scene.state(scene.ana) == AgentState::Offline);
        QCOMPARE(scene.since(scene.ana), seen);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void theSiteKeepsItsOwnReasons_data() { BELLHOP_TEST_DIALECTS(); }
    void theSiteKeepsItsOwnReasons()
    {
        SCENE();
        const auto rules
            = [&](const QString &language) { return *desk::loadStateRules(scene.site.database(), language); };
        QCOMPARE(rules(u"en"_s).wrapUp, seconds(0));
        QCOMPARE(rules(u"de"_s).find(u"meal")->name, u"Essen"_s);
        QCOMPARE(rules(u"xx"_s).find(u"meal")->name, u"Meal"_s);
        const qint64 before = scene.site.number("SELECT MAX(seq) FROM change_log WHERE kind = 5");
        QVERIFY_OK(desk::addStateReason(scene.site.database(),
            {u"prayer"_s, AgentState::Break, true, {{u"en"_s, u"Prayer"_s}, {u"ar"_s, u"صلاة"_s}}}));
        QCOMPARE(rules(u"ar"_s).find(u"prayer")->name, u"صلاة"_s);
        QVERIFY(scene.site.number("SELECT MAX(seq) FROM change_log WHERE kind = 5") > before); // consoles are told
        scene.site.run(scene.ana, {}, SetStateOrder{AgentState::Break, u"prayer"_s});
        QVERIFY_OK(desk::retireStateReason(scene.site.database(), u"prayer"_s));
        QVERIFY(!rules(u"en"_s).find(u"prayer")->active);
        QVERIFY_OK(desk::addStateReason(scene.site.database(), {u"prayer"_s, AgentState::Break, true, {}}));
        QVERIFY(rules(u"en"_s).find(u"prayer")->active);
        const auto add
            = [&](const desk::StateReasonNames &reason) { return desk::addStateReason(scene.site.database(), reason); };
        QVERIFY_FAILS(add({u"prayer"_s, AgentState::Meeting, true, {}}), ErrorKind::Conflict);
        QVERIFY_FAILS(add({u"Two Words"_s, AgentState::Break, true, {{u"en"_s, u"x"_s}}}), ErrorKind::BadData);
        QVERIFY_FAILS(add({u"nameless"_s, AgentState::Break, true, {}}), ErrorKind::BadData);
        QVERIFY_FAILS(add({u"blank"_s, AgentState::Break, true, {{u"en"_s, u" "_s}}}), ErrorKind::BadData);
        QVERIFY_FAILS(add({u"free"_s, AgentState::Available, true, {{u"en"_s, u"x"_s}}}), ErrorKind::BadData);
        QVERIFY_FAILS(desk::retireStateReason(scene.site.database(), u"nothing"_s), ErrorKind::NotFound);
        StateRules wrong;
        wrong.wrapUp = std::chrono::hours(2);
        QVERIFY_FAILS(desk::setStateRules(scene.site.database(), wrong), ErrorKind::BadData);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM audit WHERE action LIKE 'state_reason%'"), 3);
    }
};

BELLHOP_TEST(tst_states, TestStates)
#include "tst_states.moc"
