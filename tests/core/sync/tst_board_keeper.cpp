// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"
#include "core/desk/admin.h"
#include "core/desk/service_target.h"
#include "core/report/board_figures.h"
#include "core/report/report.h"
#include "core/sync/board_keeper.h"
#include "tests/core/report/history.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using report::Board;
using report::Figure;

namespace {

constexpr auto kPassword = "Secret-1";

Board lookedAt(sync::BoardKeeper &keeper, db::Database &database)
{
    Result<Board> board = keeper.look(database);
    while (board.ok() && board->mayLook && !board->day.isCounted)
        board = keeper.look(database);
    if (!board.ok())
        qFatal("board: %s", describe(board.error()).constData());
    return *board;
}

qint64 numberOf(const Board &board, Figure figure)
{
    return report::valueOf(board, figure, board.at).number.value_or(-1);
}

/// "in time / answers" of the report for that day.
QString reported(db::Database &database, QDate day, const QString &property = {})
{
    report::Question question;
    question.days = {day, day};
    question.property = property;
    const auto made = report::makeReport(database, question, report::metricsOf(u"service_level"_s));
    if (!made.ok())
        qFatal("report: %s", describe(made.error()).constData());
    const std::vector<report::Cell> &cells = made->answers.front().cells;
    return cells.empty() ? u"0 / 0"_s : u"%1 / %2"_s.arg(cells.front().total).arg(cells.front().weight);
}

QString kept(const Board &board)
{
    return u"%1 / %2"_s.arg(board.day.inTime).arg(board.day.answers);
}

} // namespace

/// What a wallboard is told, after real operations.
class TestBoardKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsSuitBothDatabases() { QCOMPARE(preparesOnBoth(report::boardStatements()), QString()); }
    void figuresFollowWhatIsDone_data() { BELLHOP_TEST_DIALECTS(); }
    void figuresFollowWhatIsDone();
    void theDaysServiceLevelIsTheReports_data() { BELLHOP_TEST_DIALECTS(); }
    void theDaysServiceLevelIsTheReports();
    void aWholeHistoryIsCountedAsTheReportDoes_data() { BELLHOP_TEST_DIALECTS(); }
    void aWholeHistoryIsCountedAsTheReportDoes();
    void aNewDayBeginsAnew();
    void todayIsEachPropertysOwn();
    void targetsHoldFromWhenTheyWereSet_data() { BELLHOP_TEST_DIALECTS(); }
    void targetsHoldFromWhenTheyWereSet();
    void badTargetsAreRefused();
    void whoeverLeadsSeesTheirsAndAgentsNothing();
};

void TestBoardKeeper::figuresFollowWhatIsDone()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const Actor ben = site.addAgent(u"ben"_s);
    sync::BoardKeeper keeper;
    const auto look = [&] { return lookedAt(keeper, site.database()); };
    QCOMPARE(numberOf(look(), Figure::Waiting), 0);
    const ConversationId first = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.advance(60s);
    const ConversationId second = site.guestWrites(u"34600000002"_s, u"hola"_s);
    Board board = look();
    QCOMPARE(numberOf(board, Figure::Waiting), 2);
    QCOMPARE(report::talksBehind(board, Figure::OldestWait, board.at).front()->id, first);
    QVERIFY(numberOf(board, Figure::OldestWait) >= 60'000);
    // Both are available: 10 each.
    QCOMPARE(numberOf(board, Figure::FreeCapacity), 20);
    // A claim, and an answer.
    site.claim(ana, first);
    board = look();
    QCOMPARE(numberOf(board, Figure::Waiting), 1);
    QCOMPARE(numberOf(board, Figure::InWork), 1);
    QCOMPARE(numberOf(board, Figure::NeedsReply), 1);
    QCOMPARE(numberOf(board, Figure::FreeCapacity), 19);
    site.sendText(ana, first, u"good day"_s);
    QCOMPARE(numberOf(look(), Figure::NeedsReply), 0);
    QCOMPARE(look().day.answers, 1);
    // A transfer moves it from one tile to the other.
    site.guestWrites(u"34600000001"_s, u"one more thing"_s);
    site.handOver(ana, ben, first);
    board = look();
    QCOMPARE(report::agentTiles(board, board.at).front().agent->id, ben.agent);
    QCOMPARE(board.agent(ben.agent)->open, 1);
    QCOMPARE(board.agent(ana.agent)->open, 0);
    // Time breaks the target, and the window is about to close.
    site.advance(15min);
    board = look();
    QCOMPARE(numberOf(board, Figure::Breaches), 2);
    QCOMPARE(numberOf(board, Figure::WindowsClosing), 0);
    site.advance(22h);
    QCOMPARE(numberOf(look(), Figure::WindowsClosing), 2);
    // Closing takes it away; put back it waits again.
    CloseOrder closing;
    closing.closing.disposition = u"resolved"_s;
    site.run(ben, first, closing);
    site.claim(ana, second);
    QCOMPARE(numberOf(look(), Figure::InWork), 1);
    site.run(ana, second, ReleaseOrder());
    board = look();
    QCOMPARE(numberOf(board, Figure::InWork), 0);
    QCOMPARE(numberOf(board, Figure::Waiting), 1);
    // A state is one's own word for how much room there is.
    QCOMPARE(numberOf(board, Figure::FreeCapacity), 20);
    site.run(ana, {}, SetStateOrder{AgentState::Break, u"meal"_s});
    board = look();
    QCOMPARE(numberOf(board, Figure::FreeCapacity), 10);
    QCOMPARE(board.agent(ana.agent)->state, AgentState::Break);
    QCOMPARE(board.agent(ana.agent)->stateReason, u"meal"_s);
    QCOMPARE(board.agent(ana.agent)->stateSince.ms,
        site.number("SELECT started_at FROM agent_state_interval WHERE ended_at IS NULL AND agent_id = "
            + QByteArray::number(ana.agent.value)));
}

void TestBoardKeeper::theDaysServiceLevelIsTheReports()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    // At noon, so that the day does not end within the test.
    const QTime time = site.now().toUtc().time();
    site.advance(
        milliseconds((QTime(12, 0).msecsSinceStartOfDay() - time.msecsSinceStartOfDay() + 86'400'000) % 86'400'000));
    sync::BoardKeeper keeper;
    const QDate today = lookedAt(keeper, site.database()).day.day;
    const auto agrees = [&] {
        const Board board = lookedAt(keeper, site.database());
        return kept(board) == reported(site.database(), today) ? kept(board) : u"differs"_s;
    };
    QCOMPARE(agrees(), u"0 / 0"_s);
    const ConversationId first = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, first);
    site.advance(5min);
    const MessageId answer = site.sendText(ana, first, u"good day"_s);
    QCOMPARE(agrees(), u"1 / 1"_s);
    site.guestWrites(u"34600000001"_s, u"and breakfast?"_s);
    site.advance(20min);
    site.sendText(ana, first, u"from seven"_s);
    QCOMPARE(agrees(), u"1 / 2"_s);
    QCOMPARE(lookedAt(keeper, site.database()).day.late.size(), std::size_t(1));
    // The provider refuses the first answer long after: then the second one answered both, and late.
    site.execute("UPDATE message SET failed = 1 WHERE id = " + QByteArray::number(answer.value));
    QCOMPARE(agrees(), u"0 / 1"_s);
    site.execute("UPDATE message SET failed = 0 WHERE id = " + QByteArray::number(answer.value));
    QCOMPARE(agrees(), u"1 / 2"_s);
    // A keeper that begins now says the same.
    sync::BoardKeeper another(milliseconds(0));
    QCOMPARE(kept(lookedAt(another, site.database())), u"1 / 2"_s);
}

void TestBoardKeeper::aWholeHistoryIsCountedAsTheReportDoes()
{
    QFETCH(db::Dialect, dialect);
    const QDateTime start(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC);
    History history(dialect, Instant{start.toMSecsSinceEpoch()}, 3);
    history.play(400);
    sync::BoardKeeper keeper;
    const Board board = lookedAt(keeper, history.site().database());
    QCOMPARE(kept(board), reported(history.site().database(), board.day.day));
    QVERIFY2(board.day.answers > 0, qPrintable(kept(board)));
}

void TestBoardKeeper::aNewDayBeginsAnew()
{
    Site site;
    const Actor ana = site.addAgent(u"ana"_s);
    sync::BoardKeeper keeper;
    const ConversationId first = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, first);
    site.sendText(ana, first, u"good day"_s);
    const Board before = lookedAt(keeper, site.database());
    QCOMPARE(before.day.answers, 1);
    site.advance(24h);
    const Board after = lookedAt(keeper, site.database());
    QCOMPARE(after.day.day, before.day.day.addDays(1));
    QCOMPARE(after.day.answers, 0);
}

/// Where it is tomorrow already, tomorrow is today.
void TestBoardKeeper::todayIsEachPropertysOwn()
{
    Site site;
    const Actor ana = site.addAgent(u"ana"_s);
    const QTime time = site.now().toUtc().time();
    site.advance(
        milliseconds((QTime(20, 0).msecsSinceStartOfDay() - time.msecsSinceStartOfDay() + 86'400'000) % 86'400'000));
    site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES ('far', 'Far', 'Asia/Tokyo', 1)");
    const ChannelId second = site.addChannel(u"second"_s);
    site.execute("UPDATE channel_account SET property_id = 2 WHERE name = 'second'");
    site.execute("UPDATE property SET zone = 'UTC' WHERE id = 1");
    for (const ChannelId channel : {site.channel(), second}) {
        const ConversationId talk = site.guestWrites(u"34600000001"_s, u"hello"_s, channel);
        site.claim(ana, talk);
        site.sendText(ana, talk, u"good day"_s);
    }
    sync::BoardKeeper keeper;
    const Board board = lookedAt(keeper, site.database());
    QCOMPARE(board.day.answers, 2);
    const QDate today = board.day.day;
    QCOMPARE(reported(site.database(), today, site.text("SELECT name FROM property WHERE id = 1")), u"1 / 1"_s);
    QCOMPARE(reported(site.database(), today.addDays(1), u"Far"_s), u"1 / 1"_s);
}

void TestBoardKeeper::targetsHoldFromWhenTheyWereSet()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const QString property = site.text("SELECT name FROM property");
    sync::BoardKeeper keeper;
    const ConversationId first = site.guestWrites(u"34600000001"_s, u"hello"_s);
    site.claim(ana, first);
    const auto answersAfter = [&](milliseconds wait) {
        site.guestWrites(u"34600000001"_s, u"and?"_s);
        site.advance(wait);
        site.sendText(ana, first, u"yes"_s);
        return lookedAt(keeper, site.database());
    };
    site.sendText(ana, first, u"good day"_s);
    const Board usual = answersAfter(2min);
    QCOMPARE(usual.day.late.size(), std::size_t(0));
    QCOMPARE(usual.properties.front().target.answer, milliseconds(15min));
    QVERIFY_OK(desk::setServiceTarget(site.database(), property, desk::ServiceTarget{60s, 95}));
    const Board strict = answersAfter(2min); // the same wait is too long now; the one of before stays in time
    QCOMPARE(strict.day.late.size(), std::size_t(1));
    QCOMPARE(strict.properties.front().target.answer, milliseconds(60s));
    QCOMPARE(strict.properties.front().target.goalPercent, 95);
    QVERIFY_OK(desk::setServiceTarget(site.database(), property, {}));
    QCOMPARE(answersAfter(2min).day.late.size(), std::size_t(1));
    const auto targets = desk::serviceTargets(site.database());
    QVERIFY_OK(targets);
    QCOMPARE(targets->size(), std::size_t(2));
    QVERIFY(targets->front().property.isEmpty() && targets->front().own && !targets->back().own);
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'service_target'"), 2);
}

void TestBoardKeeper::badTargetsAreRefused()
{
    Site site;
    QVERIFY_FAILS(desk::setServiceTarget(site.database(), {}, {}), ErrorKind::BadData);
    QVERIFY_FAILS(desk::setServiceTarget(site.database(), {}, desk::ServiceTarget{0s, 80}), ErrorKind::BadData);
    QVERIFY_FAILS(desk::setServiceTarget(site.database(), {}, desk::ServiceTarget{60s, 101}), ErrorKind::BadData);
    QVERIFY_FAILS(
        desk::setServiceTarget(site.database(), u"Nowhere"_s, desk::ServiceTarget{60s, 80}), ErrorKind::NotFound);
}

// Ana is of the near team, which Dov leads; Carla and the second hotel are others'. Eve administers.
void TestBoardKeeper::whoeverLeadsSeesTheirsAndAgentsNothing()
{
    Site site(db::Dialect::MySql);
    const Actor ana = site.addAgent(u"ana"_s);
    const Actor carla = site.addAgent(u"carla"_s);
    site.addAgent(u"dov"_s, Role::Supervisor);
    site.addAgent(u"eve"_s, Role::Admin);
    site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES ('far', 'Far', 'Asia/Tokyo', 1)");
    const ChannelId second = site.addChannel(u"second"_s);
    site.execute("UPDATE channel_account SET property_id = 2 WHERE name = 'second'");
    site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('near', 'Near', 1), ('far', 'Far', 1)");
    site.execute("INSERT INTO team_property (team_id, property_id) VALUES (1, 1), (2, 2)");
    site.execute(
        "INSERT INTO team_member (team_id, agent_id) SELECT 1, a.id FROM agent a WHERE a.name IN ('ana', 'dov')");
    site.execute("INSERT INTO team_member (team_id, agent_id) SELECT 2, a.id FROM agent a WHERE a.name = 'carla'");
    const ConversationId near = site.guestWrites(u"34600000001"_s, u"hello"_s);
    const ConversationId far = site.guestWrites(u"34600000002"_s, u"hello"_s, second);
    site.claim(ana, near);
    site.sendText(ana, near, u"good day"_s);
    site.claim(carla, far);
    site.sendText(carla, far, u"good day"_s);
    site.execute("UPDATE agent SET db_account = CONCAT('bh_', name)");
    const auto openAs = [&](const QString &login) {
        const QString account = u"bh_"_s + login;
        if (*db::accountExists(site.database(), account) && !db::dropAccount(site.database(), account).ok())
            qFatal("drop %s", qPrintable(account));
        if (!db::createAccount(site.database(), account, QString::fromLatin1(kPassword)).ok()
            || !db::grantAgent(site.database(), account).ok())
            qFatal("make %s", qPrintable(account));
        db::DatabaseUrl url = site.temp().url();
        url.user = account;
        url.password = QString::fromLatin1(kPassword);
        db::OpenOptions options;
        options.writes = false;
        auto opened = db::Database::open(url, options);
        if (!opened.ok())
            qFatal("%s", describe(opened.error()).constData());
        return std::move(*opened);
    };
    const auto seenBy = [&](const QString &login) {
        const std::unique_ptr<db::Database> database = openAs(login);
        sync::BoardKeeper keeper;
        return lookedAt(keeper, *database);
    };
    const Board all = seenBy(u"eve"_s);
    QCOMPARE(all.talks.size(), std::size_t(2));
    QCOMPARE(all.agents.size(), std::size_t(4));
    QCOMPARE(all.properties.size(), std::size_t(2));
    QCOMPARE(all.teams.size(), std::size_t(2));
    QCOMPARE(all.day.answers, 2);
    const Board led = seenBy(u"dov"_s);
    QVERIFY(led.mayLook);
    QCOMPARE(led.talks.size(), std::size_t(1));
    QCOMPARE(led.talks.front().id, near);
    QVERIFY(led.agent(ana.agent) != nullptr && led.agent(carla.agent) == nullptr);
    QCOMPARE(led.properties.size(), std::size_t(1));
    QCOMPARE(led.teams.size(), std::size_t(1));
    QCOMPARE(led.teams.front().name, u"Near"_s);
    QCOMPARE(led.day.answers, 1);
    // An agent is told nothing, whatever their program asks for.
    QVERIFY(!seenBy(u"ana"_s).mayLook);
    const std::unique_ptr<db::Database> hers = openAs(u"ana"_s);
    for (const char *view : {"v_board_conversation", "v_board_agent", "v_board_property", "v_board_team"}) {
        const auto rows = hers->read([&](db::Connection &connection) {
            return connection.queryText(QByteArray("SELECT COUNT(*) FROM ") + view);
        });
        QVERIFY_OK(rows);
        QCOMPARE(rows->front().integer(0), 0);
    }
    QVERIFY(
        !hers->read([](db::Connection &connection) { return connection.queryText("SELECT id FROM in_lead"); }).ok());
}

BELLHOP_TEST(tst_board_keeper, TestBoardKeeper)
#include "tst_board_keeper.moc"
