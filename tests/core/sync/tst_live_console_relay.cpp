// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"
#include "core/desk/admin.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "core/sync/live_console.h"
#include "tests/core/sync/screen.h"
#include "tests/core/sync/sealing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/private_mysql.h"
#include "tests/support/relay_house.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::FakeMeta;
using tests::PrivateMySql;
using tests::RelayHouse;
using tests::Screen;
using tests::TempDatabase;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

RelayHouse::Options houseOptions(const QString &apiBase)
{
    RelayHouse::Options options;
    options.apiBase = apiBase;
    options.relay.heartbeatEvery = milliseconds(200);
    return options;
}

/// A provider, the real relay, and consoles of its agents.
struct Hotel {
    explicit Hotel(db::Dialect dialect)
        : database(dialect)
        , house(database.database(), houseOptions(meta.apiBase()))
    {
    }

    ConsoleOptions optionsFor(const QString &login)
    {
        ConsoleOptions options;
        options.database = database.url();
        options.hub = QUrl(u"ws://%1/events"_s.arg(house.address()));
        options.ticket = [this, login](db::Database &) { return desk::issueTicket(database.database(), login); };
        options.sealing = tests::testSealing();
        options.dataDir = folder.filePath(login);
        options.pace.safetyPoll = milliseconds(3'600'000); // the relay's feed must tell
        options.pace.reconnectFirst = milliseconds(50);
        options.pace.reconnectCap = milliseconds(300);
        return options;
    }
    std::unique_ptr<LiveConsole> console(const QString &login)
    {
        return std::make_unique<LiveConsole>(optionsFor(login));
    }
    bool shows(const Screen &screen)
    {
        auto rows = desk::loadQueue(database.database(), ConsoleOptions().closedWithin);
        if (!rows.ok())
            return false;
        std::sort(rows->begin(), rows->end(), [](const QueueRow &a, const QueueRow &b) { return a.id < b.id; });
        return screen.loads > 0 && screen.rows() == *rows;
    }

    FakeMeta meta;
    TempDatabase database;
    RelayHouse house;
    QTemporaryDir folder;
};

/// What the server itself counts of the statements that agents' own accounts have sent it.
class AgentStatements final
{
public:
    explicit AgentStatements(db::Database &root)
        : m_root(root)
    {
        const QString version = ask("SELECT VERSION()");
        m_isMariaDb = version.contains("MariaDB"_L1);
        if (m_isMariaDb && !PrivateMySql::instance().execute("SET GLOBAL userstat = 1").ok())
            qFatal("the server does not count by account");
    }
    qint64 count()
    {
        return ask(m_isMariaDb
                ? "SELECT COALESCE(SUM(select_commands + update_commands + other_commands), 0) FROM "
                  "information_schema.user_statistics WHERE user LIKE 'bh\\_%'"
                : "SELECT COALESCE(SUM(count_star), 0) FROM "
                  "performance_schema.events_statements_summary_by_account_by_event_name WHERE user LIKE 'bh\\_%'")
            .toLongLong();
    }
    /// Until every session was renewed once more: time passes by what the relay does, not by a clock.
    void waitForHeartbeats(int number)
    {
        for (int i = 0; i < number; ++i) {
            const QString before = ask("SELECT MIN(seen_at) FROM agent_session WHERE ended_at IS NULL");
            WAIT_FOR(ask("SELECT MIN(seen_at) FROM agent_session WHERE ended_at IS NULL") != before);
        }
    }

private:
    QString ask(const QByteArray &statement)
    {
        const auto rows = m_root.read([&](db::Connection &connection) { return connection.queryText(statement); });
        if (!rows.ok() || rows->empty())
            qFatal("%s: %s", statement.constData(), rows.ok() ? "no row" : qPrintable(rows.error().detail));
        return rows->front().text(0);
    }

    db::Database &m_root;
    bool m_isMariaDb = false;
};

} // namespace

class TestLiveConsoleRelay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoAgentsSeeTheSameConversationToItsTicks_data() { BELLHOP_TEST_DIALECTS(); }
    void twoAgentsSeeTheSameConversationToItsTicks()
    {
        QFETCH(db::Dialect, dialect);
        Hotel hotel(dialect);
        hotel.house.addAgent(u"ana"_s);
        hotel.house.addAgent(u"ben"_s);
        const auto ana = hotel.console(u"ana"_s);
        const auto ben = hotel.console(u"ben"_s);
        Screen anas(*ana);
        Screen bens(*ben);
        ana->start();
        ben->start();
        WAIT_FOR(ana->link().state == LinkState::Live && ben->link().state == LinkState::Live);

        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000001"_s, u"wamid.1"_s, u"hola"_s)).status, 200);
        WAIT_FOR(anas.rows().size() == 1 && bens.rows().size() == 1);
        const ConversationId conversation = anas.rows().front().id;
        ana->watchThread(conversation);
        ben->watchThread(conversation);
        WAIT_FOR(anas.texts() == QStringList{u"hola"_s} && bens.texts() == QStringList{u"hola"_s});

        const auto won = ana->claim(conversation);
        WAIT_FOR(won.isFinished());
        QVERIFY_OK(won.result());
        WAIT_FOR(!bens.rows().empty() && bens.rows().front().owner == ana->me().id);
        const auto lost = ben->claim(conversation);
        WAIT_FOR(lost.isFinished());
        QVERIFY_FAILS(lost.result(), ErrorKind::Conflict);

        anas.written << u"Welcome!"_s;
        const auto sent = ana->sendText(conversation, won.result()->epoch, u"Welcome!"_s, {});
        WAIT_FOR(sent.isFinished());
        QVERIFY_OK(sent.result());
        WAIT_FOR(hotel.meta.count() == 1 && bens.item(u"Welcome!"_s).tick == Tick::Accepted);
        const QString providerId = bens.item(u"Welcome!"_s).providerMessageId;
        const Json status = RelayHouse::status(u"34600000001"_s, providerId, u"read"_s);
        QCOMPARE(hotel.house.post(RelayHouse::bodyOf({}, {status})).status, 200);
        WAIT_FOR(anas.item(u"Welcome!"_s).tick == Tick::Read && bens.item(u"Welcome!"_s).tick == Tick::Read);
        WAIT_FOR(hotel.shows(anas) && hotel.shows(bens));
        QCOMPARE(anas.wrongs + bens.wrongs, QStringList());
    }

    void needsNoMoreThanTheAgentsOwnDatabaseAccount()
    {
        Hotel hotel(db::Dialect::MySql);
        db::Database &database = hotel.database.database();
        const QString account = db::agentAccount(u"ana"_s).value();
        const QString password = u"correct horse battery staple"_s;
        QVERIFY_OK(db::createAccount(database, account, password));
        QVERIFY_OK(db::grantAgent(database, account));
        QVERIFY_OK(desk::addAgent(database, {u"ana"_s, u"Ana Duarte"_s, Role::Agent, account}));
        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000001"_s, u"wamid.1"_s, u"hola"_s)).status, 200);

        ConsoleOptions options = hotel.optionsFor(u"ana"_s);
        options.database.user = account;
        options.database.password = password;
        options.ticket = siteTicket();
        LiveConsole ana(options);
        Screen screen(ana);
        ana.start();
        WAIT_FOR(ana.link().state == LinkState::Live && hotel.shows(screen));
        QCOMPARE(ana.me().name, u"Ana Duarte"_s);
        const ConversationId conversation = screen.rows().front().id;
        ana.watchThread(conversation);
        WAIT_FOR(screen.texts() == QStringList{u"hola"_s});
        const auto won = ana.claim(conversation);
        WAIT_FOR(won.isFinished());
        QVERIFY_OK(won.result());
        const auto sent = ana.sendText(conversation, won.result()->epoch, u"Welcome!"_s, {});
        WAIT_FOR(sent.isFinished());
        QVERIFY_OK(sent.result());
        WAIT_FOR(screen.item(u"Welcome!"_s).tick == Tick::Accepted);
        WAIT_FOR(hotel.shows(screen));
    }

    // B16 of tests/README.md: every open window asked the database again and again.
    void manyConsolesAskTheDatabaseNothingWhileNothingHappens()
    {
        constexpr int kConsoles = 20;
        Hotel hotel(db::Dialect::MySql);
        db::Database &database = hotel.database.database();
        AgentStatements statements(database);
        const QString password = u"correct horse battery staple"_s;
        std::vector<std::unique_ptr<LiveConsole>> consoles;
        std::vector<std::unique_ptr<Screen>> screens;
        for (int i = 0; i < kConsoles; ++i) {
            const QString login = u"idle%1"_s.arg(i);
            const QString account = db::agentAccount(login).value();
            QVERIFY_OK(db::createAccount(database, account, password));
            QVERIFY_OK(db::grantAgent(database, account));
            QVERIFY_OK(desk::addAgent(database, {login, login, Role::Agent, account}));
            ConsoleOptions options = hotel.optionsFor(login);
            options.database.user = account;
            options.database.password = password;
            options.ticket = siteTicket();
            options.pace.safetyPoll = milliseconds(100); // were it still used, it would show
            consoles.push_back(std::make_unique<LiveConsole>(options));
            screens.push_back(std::make_unique<Screen>(*consoles.back()));
            consoles.back()->start();
        }
        const auto all = [&](auto &&holds) { return std::all_of(screens.begin(), screens.end(), holds); };
        WAIT_FOR(all([](const auto &screen) { return screen->link().state == LinkState::Live; }));
        qint64 before = -1;
        const auto isQuiet = [&] {
            before = statements.count();
            statements.waitForHeartbeats(2);
            return statements.count() == before;
        };
        WAIT_FOR(isQuiet());
        QVERIFY(before >= kConsoles);
        statements.waitForHeartbeats(20);
        QCOMPARE(statements.count(), before);

        // And yet all of them see at once what does happen, for a few statements each.
        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000001"_s, u"wamid.1"_s, u"hola"_s)).status, 200);
        WAIT_FOR(all([](const auto &screen) { return screen->rows().size() == 1; }));
        WAIT_FOR(isQuiet());
        screens.clear();
        consoles.clear();
        for (int i = 0; i < kConsoles; ++i)
            QVERIFY_OK(db::dropAccount(database, db::agentAccount(u"idle%1"_s.arg(i)).value()));
    }

    void tellsWhoIsTyping()
    {
        Hotel hotel(db::Dialect::Sqlite);
        hotel.house.addAgent(u"ana"_s);
        hotel.house.addAgent(u"ben"_s);
        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000001"_s, u"wamid.1"_s, u"hola"_s)).status, 200);
        const auto ana = hotel.console(u"ana"_s);
        const auto ben = hotel.console(u"ben"_s);
        Screen screen(*ana);
        QStringList viewing;
        QStringList typing;
        QObject::connect(ana.get(), &Console::companyChanged, &screen,
            [&](ConversationId, const QStringList &v, const QStringList &t) { viewing = v, typing = t; });
        ana->start();
        ben->start();
        WAIT_FOR(ana->link().state == LinkState::Live && ben->link().state == LinkState::Live);
        WAIT_FOR(screen.rows().size() == 1 && ana->agents().size() == 2);
        const ConversationId conversation = screen.rows().front().id;
        ana->watchThread(conversation);
        WAIT_FOR(screen.texts() == QStringList{u"hola"_s});
        ben->watchThread(conversation);
        ben->lookAt(conversation);
        WAIT_FOR(viewing == QStringList{ben->me().name});
        ben->saveDraft(conversation, u"Dear"_s);
        WAIT_FOR(typing == QStringList{ben->me().name});
        ben->lookAt({});
        WAIT_FOR(viewing.isEmpty());
    }

    /// Two chats side by side: what counts as handled is the one in front, never both.
    void timeInFrontIsCountedForOneAtATime_data() { BELLHOP_TEST_DIALECTS(); }
    void timeInFrontIsCountedForOneAtATime()
    {
        QFETCH(db::Dialect, dialect);
        Hotel hotel(dialect);
        hotel.house.addAgent(u"ana"_s);
        hotel.house.addAgent(u"ben"_s);
        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000001"_s, u"wamid.1"_s, u"hola"_s)).status, 200);
        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000002"_s, u"wamid.2"_s, u"hello"_s)).status, 200);
        const auto ana = hotel.console(u"ana"_s);
        const auto ben = hotel.console(u"ben"_s);
        Screen screen(*ben);
        ana->start();
        ben->start();
        WAIT_FOR(ana->link().state == LinkState::Live && ben->link().state == LinkState::Live);
        WAIT_FOR(screen.rows().size() == 2 && ben->agents().size() == 2);
        const ConversationId first = screen.rows()[0].id;
        const ConversationId second = screen.rows()[1].id;
        std::map<ConversationId, QStringList> viewing;
        std::map<ConversationId, QStringList> typing;
        QObject::connect(ben.get(), &Console::companyChanged, &screen,
            [&](ConversationId of, const QStringList &v, const QStringList &t) { viewing[of] = v, typing[of] = t; });
        const auto intervals = [&](const QByteArray &where) {
            const auto rows = hotel.database.database().read([&](db::Connection &connection) {
                return connection.queryText(
                    "SELECT conversation_id FROM focus_interval WHERE " + where + " ORDER BY id");
            });
            std::vector<ConversationId> of;
            for (const db::Row &row : *rows)
                of.push_back(row.id<ConversationId>(0));
            return of;
        };
        using Conversations = std::vector<ConversationId>;

        for (const ConversationId conversation : {first, second}) {
            ana->watchThread(conversation);
            ben->watchThread(conversation);
        }
        ana->lookAt(first);
        WAIT_FOR(viewing[first] == QStringList{ana->me().name});
        ana->saveDraft(first, u"Dear"_s);
        WAIT_FOR(typing[first] == QStringList{ana->me().name});
        ana->saveDraft(second, u"Sir"_s); // not in front: nobody is told
        ana->lookAt(second);
        WAIT_FOR(viewing[second] == QStringList{ana->me().name} && viewing[first].isEmpty());
        QVERIFY(typing[second].isEmpty());
        WAIT_FOR((intervals("1 = 1") == Conversations{first, second}));
        QCOMPARE(intervals("ended_at IS NULL"), Conversations{second});
        ana->saveDraft(second, u"Sir or"_s); // at once, although the other was typed in a moment ago
        WAIT_FOR(typing[second] == QStringList{ana->me().name});
        ana->leaveThread(second); // its window is closed, and the other is in front again
        ana->lookAt(first);
        WAIT_FOR((intervals("1 = 1") == Conversations{first, second, first}));
        QCOMPARE(intervals("ended_at IS NULL"), Conversations{first});
        ana->lookAt({});
        WAIT_FOR(intervals("ended_at IS NULL").empty());
        QCOMPARE(intervals("ended_at < started_at").size(), std::size_t(0));
    }

    void isShutOutWhenTheAccountIsDeactivatedAndComesBack()
    {
        Hotel hotel(db::Dialect::Sqlite);
        const AgentId id = hotel.house.addAgent(u"ana"_s);
        QCOMPARE(hotel.house.post(RelayHouse::messageBody(u"34600000001"_s, u"wamid.1"_s, u"hola"_s)).status, 200);
        const auto ana = hotel.console(u"ana"_s);
        Screen screen(*ana);
        ana->start();
        WAIT_FOR(ana->link().state == LinkState::Live && screen.rows().size() == 1);
        Actor admin;
        QVERIFY_OK(desk::setAgentActive(hotel.database.database(), admin, id, false));
        WAIT_FOR(ana->link().state == LinkState::Polling);
        const auto note = ana->addNote(screen.rows().front().id, u"still here"_s);
        QVERIFY_OK(desk::setAgentActive(hotel.database.database(), admin, id, true));
        WAIT_FOR(note.isFinished());
        QVERIFY_OK(note.result());
        WAIT_FOR(ana->link().state == LinkState::Live);
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_live_console_relay, bellhop::sync::TestLiveConsoleRelay)
#include "tst_live_console_relay.moc"
