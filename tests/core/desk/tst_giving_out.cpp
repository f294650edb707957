// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assignment.h"
#include "core/desk/assistant_reading.h"
#include "core/desk/assistant_settings.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "core/desk/teams.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <atomic>
#include <barrier>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

CloseOrder resolved()
{
    CloseOrder order;
    order.closing.disposition = u"resolved"_s;
    return order;
}

/// A front desk that serves the property and gives out; Ana and Ben are in it and there.
struct Scene {
    explicit Scene(db::Dialect dialect = db::Dialect::Sqlite, AssignMode mode = AssignMode::LeastLoaded)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , ben(site.addAgent(u"ben"_s))
        , property(*desk::propertyNamed(site.database(), QString()))
    {
        die(desk::addTeam(site.database(), u"Front desk"_s));
        die(desk::serveProperty(site.database(), u"Front desk"_s, property));
        die(desk::joinTeam(site.database(), u"Front desk"_s, u"ana"_s));
        die(desk::joinTeam(site.database(), u"Front desk"_s, u"ben"_s));
        die(desk::setAssignMode(site.database(), u"Front desk"_s, mode));
    }
    template <typename T> static void die(const T &result)
    {
        if (!result.ok())
            qFatal("%s", describe(result.error()).constData());
    }
    void skills(const QString &login, const desk::AgentSkills &what)
    {
        die(desk::setAgentSkills(site.database(), login, what));
    }
    ConversationId guest(int number)
    {
        return site.guestWrites(u"346001%1"_s.arg(number, 5, 10, QLatin1Char('0')), u"hola"_s);
    }
    /// The analyzer read the guest's newest message.
    void understood(ConversationId id, const QString &language, const QString &intent = u"general"_s)
    {
        desk::AnalysisRow row;
        row.message = {site.number("SELECT last_message_id FROM conversation WHERE id = " + digits(id))};
        row.conversation = id;
        row.language = language;
        row.intent = intent;
        row.sentiment = u"neutral"_s;
        row.urgency = u"low"_s;
        row.detail = "{}";
        die(desk::storeAnalyses(site.database(), u"rules"_s, {row}));
    }
    desk::Assigned assign()
    {
        const auto did = desk::assignWaiting(site.database());
        die(did);
        return *did;
    }
    [[nodiscard]] QString ownerOf(ConversationId id)
    {
        return site.text(
            "SELECT a.name FROM conversation c JOIN agent a ON a.id = c.owner_id WHERE c.id = " + digits(id));
    }
    [[nodiscard]] QString heldFor(ConversationId id)
    {
        return site.text("SELECT COALESCE(held_for, '') FROM conversation WHERE id = " + digits(id));
    }
    [[nodiscard]] QString teamOf(ConversationId id)
    {
        return site.text(
            "SELECT t.name FROM conversation c JOIN team t ON t.id = c.team_id WHERE c.id = " + digits(id));
    }
    static QByteArray digits(ConversationId id) { return QByteArray::number(id.value); }

    Site site;
    Actor ana;
    Actor ben;
    PropertyId property;
};

} // namespace

/// The program gives out what waits, and says why.
class TestGivingOut final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsIsGivenToWhomItFitsWithTheReason_data() { BELLHOP_TEST_DIALECTS(); }
    void whatWaitsIsGivenToWhomItFitsWithTheReason();
    void loadsStayEven_data() { BELLHOP_TEST_DIALECTS(); }
    void loadsStayEven();
    void aTurnComesRound_data() { BELLHOP_TEST_DIALECTS(); }
    void aTurnComesRound();
    void nobodyGetsMoreThanTheyTake_data() { BELLHOP_TEST_DIALECTS(); }
    void nobodyGetsMoreThanTheyTake();
    void whatSnoozesDoesNotCount();
    void whoIsNotAvailableGetsNothing_data() { BELLHOP_TEST_DIALECTS(); }
    void whoIsNotAvailableGetsNothing();
    void whereNobodyFitsItStaysWithTheReason_data() { BELLHOP_TEST_DIALECTS(); }
    void whereNobodyFitsItStaysWithTheReason();
    void outsideTheirHoursItStays();
    void whoGaveItBackDoesNotGetItAgain();
    void topicAndLanguageDecideTheTeam_data() { BELLHOP_TEST_DIALECTS(); }
    void topicAndLanguageDecideTheTeam();
    void aPoliteWordDoesNotMoveItBack();
    void theAssistantGoesFirst();
    void aTeamThatDoesNotGiveOutGivesNothing();
    void neverTakesWhatSomebodyHas_data() { BELLHOP_TEST_DIALECTS(); }
    void neverTakesWhatSomebodyHas();
    void severalRelaysAndPeopleAtOnceLeaveOneOwner_data() { BELLHOP_TEST_DIALECTS(); }
    void severalRelaysAndPeopleAtOnceLeaveOneOwner();
    void whoGoesAwayInTheMiddleIsGivenNothingAfter_data() { BELLHOP_TEST_DIALECTS(); }
    void whoGoesAwayInTheMiddleIsGivenNothingAfter();
};

void TestGivingOut::whatWaitsIsGivenToWhomItFitsWithTheReason()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    scene.skills(u"ana"_s, {5, QStringList{u"en"_s}, {}});
    scene.skills(u"ben"_s, {5, QStringList{u"es"_s, u"en"_s}, {}});
    const auto maria = scene.guest(1);
    scene.understood(maria, u"es"_s);
    QCOMPARE(scene.assign().given, 1);
    QCOMPARE(scene.ownerOf(maria), u"ben"_s);

    const auto rows = desk::loadQueue(scene.site.database(), {});
    QVERIFY_OK(rows);
    QCOMPARE(rows->front().given, std::optional(Given{AssignMode::LeastLoaded, u"es"_s, {}, 1, 5}));
    QCOMPARE(rows->front().teamName, u"Front desk"_s);
    QCOMPARE(rows->front().language, u"es"_s);
    const auto thread = desk::loadThread(scene.site.database(), maria);
    QVERIFY_OK(thread);
    QStringList events;
    for (const ThreadItem &item : thread->items) {
        if (item.sort == ThreadItem::Sort::Event)
            events << item.authorName + u' ' + item.text;
    }
    QCOMPARE(events, (QStringList{u"Front desk routed:;"_s, u"Ben assigned:least_loaded;es;;1;5"_s}));
    QCOMPARE(scene.site.text("SELECT detail FROM audit WHERE action = 'assign'"),
        u"agent %1, team 1, least_loaded;es;;1;5"_s.arg(scene.ben.agent.value));
    QCOMPARE(scene.site.breaches(), QString());
    QVERIFY_OK(scene.site.tryRun(scene.ben, maria, SendTextOrder{u"hola, Maria"_s, {}}));
    // Taken by hand: nobody gave it.
    scene.site.run(scene.ben, maria, ReleaseOrder());
    scene.site.claim(scene.ana, maria);
    QVERIFY(!desk::loadQueue(scene.site.database(), {})->front().given);
    QCOMPARE(scene.site.breaches(), QString());
}

void TestGivingOut::loadsStayEven()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    const auto own = scene.guest(90);
    scene.site.claim(scene.ana, own);
    scene.site.claim(scene.ana, scene.guest(91));
    for (int i = 0; i < 6; ++i)
        (void)scene.guest(i);
    QCOMPARE(scene.assign().given, 6);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM conversation WHERE owner_id = 1"), 4);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM conversation WHERE owner_id = 2"), 4);
    QCOMPARE(scene.assign().given, 0);
}

void TestGivingOut::aTurnComesRound()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect, AssignMode::RoundRobin);
    QStringList turns;
    for (int i = 0; i < 4; ++i) {
        const auto id = scene.guest(i);
        scene.assign();
        turns << scene.ownerOf(id);
    }
    QCOMPARE(turns, (QStringList{u"ana"_s, u"ben"_s, u"ana"_s, u"ben"_s}));
}

void TestGivingOut::nobodyGetsMoreThanTheyTake()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    scene.skills(u"ana"_s, {2, {}, {}});
    scene.skills(u"ben"_s, {0, {}, {}});
    std::vector<ConversationId> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(scene.guest(i));
    QCOMPARE(scene.assign().given, 2);
    QCOMPARE(scene.heldFor(all.at(2)), u"full"_s);
    // A place is free: the one who waits longest gets it, and the reason is gone.
    scene.site.run(scene.ana, all.at(0), resolved());
    QCOMPARE(scene.assign().given, 1);
    QCOMPARE(scene.ownerOf(all.at(2)), u"ana"_s);
    QCOMPARE(scene.heldFor(all.at(2)), QString());
    QCOMPARE(scene.site.breaches(), QString());
}

void TestGivingOut::whatSnoozesDoesNotCount()
{
    Scene scene;
    scene.skills(u"ana"_s, {1, {}, {}});
    scene.skills(u"ben"_s, {0, {}, {}});
    const auto first = scene.guest(1);
    scene.assign();
    scene.site.run(scene.ana, first, SnoozeOrder{scene.site.now() + std::chrono::hours(2)});
    const auto second = scene.guest(2);
    QCOMPARE(scene.assign().given, 1);
    QCOMPARE(scene.ownerOf(second), u"ana"_s);
}

void TestGivingOut::whoIsNotAvailableGetsNothing()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    SetStateOrder pause;
    pause.state = AgentState::Break;
    scene.site.run(scene.ana, {}, pause);
    for (int i = 0; i < 3; ++i)
        (void)scene.guest(i);
    QCOMPARE(scene.assign().given, 3);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM conversation WHERE owner_id = 2"), 3);
    // Their consoles are gone without a word.
    scene.site.advanceSilently(seconds(61));
    const auto late = scene.guest(9);
    QCOMPARE(scene.assign().given, 0);
    QCOMPARE(scene.heldFor(late), u"nobody"_s);
}

void TestGivingOut::whereNobodyFitsItStaysWithTheReason()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    scene.skills(u"ana"_s, {5, QStringList{u"en"_s}, {}});
    scene.skills(u"ben"_s, {5, QStringList{u"en"_s}, {}});
    const auto maria = scene.guest(1);
    scene.understood(maria, u"es"_s);
    const auto did = scene.assign();
    QCOMPARE(did.given, 0);
    QCOMPARE(did.held, 1);
    QCOMPARE(desk::loadQueue(scene.site.database(), {})->front().heldFor, u"language:es"_s);
    const qint64 version = desk::loadQueue(scene.site.database(), {})->front().version;
    QCOMPARE(scene.assign().held, 0); // said once, not every second
    QCOMPARE(desk::loadQueue(scene.site.database(), {})->front().version, version);
    scene.skills(u"ben"_s, {{}, QStringList{u"en"_s, u"es"_s}, {}});
    QCOMPARE(scene.assign().given, 1);
    QCOMPARE(scene.ownerOf(maria), u"ben"_s);
}

void TestGivingOut::outsideTheirHoursItStays()
{
    Scene scene;
    const QDateTime now = scene.site.now().toUtc(); // the property is in UTC
    const auto day = [](const QDateTime &at) {
        static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        return days.at(at.date().dayOfWeek() - 1);
    };
    const QString closedNow = day(now.addDays(3)) + u" 08:00-09:00"_s;
    QVERIFY_OK(desk::setHours(scene.site.database(), {}, closedNow));
    const auto id = scene.guest(1);
    scene.assign();
    QCOMPARE(scene.heldFor(id), u"closed"_s);
    // The property says otherwise, then the team says otherwise again.
    QVERIFY_OK(desk::setHours(scene.site.database(), {{}, scene.property}, u"daily 00:00-24:00"_s));
    QVERIFY_OK(desk::setHours(scene.site.database(), {u"Front desk"_s, {}}, closedNow));
    QCOMPARE(scene.assign().given, 0);
    QVERIFY_OK(desk::setHours(scene.site.database(), {u"Front desk"_s, {}}, QString()));
    QCOMPARE(scene.assign().given, 1);
}

void TestGivingOut::whoGaveItBackDoesNotGetItAgain()
{
    Scene scene;
    scene.skills(u"ben"_s, {0, {}, {}});
    const auto id = scene.guest(1);
    scene.assign();
    QCOMPARE(scene.ownerOf(id), u"ana"_s);
    scene.site.run(scene.ana, id, ReleaseOrder());
    QCOMPARE(scene.assign().given, 0);
    QCOMPARE(scene.heldFor(id), u"full"_s); // Ben, the only other one, takes none
    scene.skills(u"ben"_s, {5, {}, {}});
    scene.assign();
    QCOMPARE(scene.ownerOf(id), u"ben"_s);
}

void TestGivingOut::topicAndLanguageDecideTheTeam()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    QVERIFY_OK(desk::addTeam(scene.site.database(), u"Care"_s));
    QVERIFY_OK(desk::addTeam(scene.site.database(), u"Iberia"_s));
    QVERIFY_OK(desk::addRoute(scene.site.database(), {scene.property, u"Front desk"_s, {}, {}, {}}));
    QVERIFY_OK(desk::addRoute(scene.site.database(), {scene.property, u"Care"_s, u"complaint"_s, {}, {}}));
    QVERIFY_OK(desk::addRoute(scene.site.database(), {scene.property, u"Iberia"_s, {}, u"es"_s, {}}));
    const auto plain = scene.guest(1);
    scene.understood(plain, u"en"_s);
    const auto angry = scene.guest(2);
    scene.understood(angry, u"es"_s, u"complaint"_s);
    const auto spanish = scene.guest(3);
    scene.understood(spanish, u"es"_s);
    const auto unread = scene.guest(4); // nobody has read it yet: it waits for that for a moment
    scene.assign();
    QCOMPARE(scene.teamOf(plain), u"Front desk"_s);
    QCOMPARE(scene.teamOf(angry), u"Care"_s);
    QCOMPARE(scene.teamOf(spanish), u"Iberia"_s);
    QCOMPARE(scene.teamOf(unread), QString());
    QVERIFY(!scene.ownerOf(plain).isEmpty());
    QCOMPARE(scene.ownerOf(angry), QString()); // Care does not give out
    scene.site.advance(seconds(4));
    scene.assign();
    QCOMPARE(scene.teamOf(unread), u"Front desk"_s);
    const auto thread = desk::loadThread(scene.site.database(), angry);
    QVERIFY(std::any_of(thread->items.begin(), thread->items.end(),
        [](const ThreadItem &item) { return item.text == u"routed:complaint;"_s && item.authorName == u"Care"_s; }));
    QCOMPARE(scene.site.breaches(), QString());
}

void TestGivingOut::aPoliteWordDoesNotMoveItBack()
{
    Scene scene;
    QVERIFY_OK(desk::addTeam(scene.site.database(), u"Care"_s));
    QVERIFY_OK(desk::addRoute(scene.site.database(), {scene.property, u"Front desk"_s, {}, {}, {}}));
    QVERIFY_OK(desk::addRoute(scene.site.database(), {scene.property, u"Care"_s, u"complaint"_s, {}, {}}));
    const auto id = scene.guest(1);
    scene.understood(id, u"en"_s, u"complaint"_s);
    scene.assign();
    QCOMPARE(scene.teamOf(id), u"Care"_s);
    (void)scene.guest(1);
    scene.understood(id, u"en"_s, u"general"_s);
    scene.assign();
    QCOMPARE(scene.teamOf(id), u"Care"_s);
}

void TestGivingOut::theAssistantGoesFirst()
{
    Scene scene;
    QVERIFY_OK(desk::setAssistantMode(scene.site.database(), u"main"_s, desk::AssistantMode::Automatic));
    const auto id = scene.guest(1);
    QCOMPARE(scene.assign().given, 0);
    scene.site.advance(seconds(21)); // it does not answer
    QCOMPARE(scene.assign().given, 1);
    // What it has is not taken from it.
    const auto other = scene.guest(2);
    scene.site.assistantSends(other, u"good morning"_s);
    (void)scene.guest(2);
    scene.site.advance(seconds(60));
    QCOMPARE(scene.assign().given, 0);
    QCOMPARE(scene.ownerOf(id), u"ana"_s);
}

void TestGivingOut::aTeamThatDoesNotGiveOutGivesNothing()
{
    Scene scene;
    QVERIFY(*desk::assignmentIsWanted(scene.site.database()));
    QVERIFY_OK(desk::setAssignMode(scene.site.database(), u"Front desk"_s, AssignMode::Off));
    QVERIFY(!*desk::assignmentIsWanted(scene.site.database()));
    const auto id = scene.guest(1);
    QCOMPARE(scene.assign().given, 0);
    QCOMPARE(scene.heldFor(id), QString());
}

void TestGivingOut::neverTakesWhatSomebodyHas()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    const Actor cleo = scene.site.addAgent(u"cleo"_s);
    const auto hers = scene.guest(1);
    scene.site.claim(cleo, hers);
    const qint64 epoch = scene.site.epochOf(hers);
    (void)scene.guest(1);
    QCOMPARE(scene.assign().given, 0);
    QCOMPARE(scene.ownerOf(hers), u"cleo"_s);
    QCOMPARE(scene.site.epochOf(hers), epoch);
}

void TestGivingOut::severalRelaysAndPeopleAtOnceLeaveOneOwner()
{
    QFETCH(db::Dialect, dialect);
    constexpr int kRounds = 10;
    constexpr int kChats = 8;
    constexpr int kRelays = 3;
    Scene scene(dialect);
    const Actor cleo = scene.site.addAgent(u"cleo"_s);
    scene.skills(u"ana"_s, {kRounds * kChats, {}, {}});
    scene.skills(u"ben"_s, {kRounds * kChats, {}, {}});
    int given = 0;
    int claimed = 0;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<ConversationId> chats;
        for (int i = 0; i < kChats; ++i)
            chats.push_back(scene.guest(100 * round + i));
        std::atomic<int> givenNow = 0;
        std::atomic<int> claimedNow = 0;
        std::atomic<int> errors = 0;
        std::barrier start(kRelays + 1);
        std::vector<std::thread> threads;
        for (int relay = 0; relay < kRelays; ++relay)
            threads.emplace_back([&] {
                start.arrive_and_wait();
                const auto did = desk::assignWaiting(scene.site.database());
                givenNow += did.ok() ? did->given : 0;
                errors += did.ok() ? 0 : 1;
            });
        threads.emplace_back([&] {
            start.arrive_and_wait();
            for (auto chat = chats.rbegin(); chat != chats.rend(); ++chat)
                claimedNow += scene.site.tryRun(cleo, *chat, ClaimOrder()).ok() ? 1 : 0;
        });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(errors.load(), 0);
        scene.assign(); // those that were lost to each other
        given += givenNow;
        claimed += claimedNow;
    }
    const qint64 all = scene.site.number("SELECT COUNT(*) FROM conversation WHERE owner_kind = 'agent'");
    QCOMPARE(all, kRounds * kChats);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM assignment") + claimed, all);
    // One change of owner each, whoever made it.
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM ownership_interval WHERE owner_kind = 'agent'"), all);
    QCOMPARE(scene.site.breaches(), QString());
    qInfo() << "given by relays" << given << "claimed by hand" << claimed << "of" << all;
    QVERIFY(given > 0);
}

void TestGivingOut::whoGoesAwayInTheMiddleIsGivenNothingAfter()
{
    QFETCH(db::Dialect, dialect);
    constexpr int kRounds = 10;
    int before = 0;
    int after = 0;
    Scene scene(dialect);
    scene.skills(u"ana"_s, {0, {}, {}});
    scene.skills(u"ben"_s, {100, {}, {}});
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < 4; ++i)
            (void)scene.guest(100 * round + i);
        std::barrier start(2);
        std::thread relay([&] {
            start.arrive_and_wait();
            (void)desk::assignWaiting(scene.site.database());
        });
        start.arrive_and_wait();
        SetStateOrder away;
        away.state = AgentState::Break;
        scene.site.run(scene.ben, {}, away);
        relay.join();
        // Whatever he got, he got while he was available.
        const qint64 late = scene.site.number(
            "SELECT COUNT(*) FROM assignment g JOIN agent_state_interval i ON i.agent_id = g.agent_id "
            "AND i.state = 'break' AND i.ended_at IS NULL WHERE g.at > i.started_at");
        QCOMPARE(late, 0);
        const int got = static_cast<int>(scene.site.number(
            "SELECT COUNT(*) FROM assignment g JOIN conversation c ON c.id = g.conversation_id WHERE c.status = 'open' "
            "AND c.owner_id = 2"));
        (got > 0 ? before : after) += 1;
        for (qint64 id = scene.site.number("SELECT MIN(id) FROM conversation WHERE status = 'open'"); id != 0;
             id = scene.site.number("SELECT MIN(id) FROM conversation WHERE status = 'open'")) {
            const bool bens = scene.ownerOf({id}) == u"ben"_s;
            if (!bens)
                scene.site.claim(scene.ana, {id});
            scene.site.run(bens ? scene.ben : scene.ana, {id}, resolved());
        }
        SetStateOrder back;
        back.state = AgentState::Available;
        scene.site.run(scene.ben, {}, back);
    }
    QCOMPARE(scene.site.breaches(), QString());
    qInfo() << "rounds in which he was given some before he left:" << before << "none:" << after;
}

BELLHOP_TEST(tst_giving_out, TestGivingOut)
#include "tst_giving_out.moc"
