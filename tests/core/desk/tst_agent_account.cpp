// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"
#include "core/desk/jobs.h"
#include "core/desk/search.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/private_mysql.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kAccount = "bh_spy";
constexpr auto kLogin = "spy";
/// An agent whose login and account are named like a relay and its account.
constexpr auto kRelayLikeAccount = "bellhop_relay_2";
constexpr auto kSecretWord = "Overthere";
constexpr auto kOwnPhone = "34600111222";
constexpr auto kOtherPhone = "34655444333";
/// As WhatsApp makes them: the number is in it.
constexpr auto kRealId = "wamid.HBgLMzQ2MDAxMTEyMjIVAgASGBQzQTVGNDI1RTc0RjEzMDMzNDkyQQA=";

/// An agent's own way into the database, with any SQL client.
class Spy final
{
public:
    explicit Spy(Site &site, const QString &account = QString::fromLatin1(kAccount))
    {
        db::DatabaseUrl url = site.temp().url();
        url.user = account;
        url.password = u"Secret-1"_s;
        auto opened = db::Database::open(url);
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().detail));
        m_database = std::move(*opened);
    }

    /// Everything the server answers to these, warnings and errors included; one connection, no transaction of ours.
    QString answers(const QList<QByteArray> &statements)
    {
        QString said;
        const Status status = m_database->admin([&](db::Connection &connection) -> Status {
            for (const QByteArray &statement : statements) {
                say(connection, statement, said);
                say(connection, "SHOW WARNINGS", said);
            }
            return done();
        });
        return status.ok() ? said : said + status.error().detail;
    }

    /// The server's number for what it refused; empty when it did it.
    QString refusal(const QByteArray &statement)
    {
        const Status status = m_database->admin([&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText(statement));
            return done();
        });
        return status.ok() ? QString() : status.error().detail;
    }

    db::Database &database() { return *m_database; }

private:
    static void say(db::Connection &connection, const QByteArray &statement, QString &said)
    {
        const bool asks = statement.startsWith("SELECT") || statement.startsWith("SHOW");
        const auto rows = asks ? connection.queryText(statement) : Result<db::Rows>(db::Rows());
        if (!asks)
            (void)connection.executeText(statement).ok();
        if (!rows.ok()) {
            said += rows.error().detail + u'\n';
            return;
        }
        for (const db::Row &row : *rows) {
            for (int i = 0; i < row.size(); ++i)
                said += row.text(i) + u'|';
            said += u'\n';
        }
    }

    std::unique_ptr<db::Database> m_database;
};

} // namespace

/// What an agent can do with the own database account and plain SQL instead of the console.
class TestAgentAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void seesTheOwnTeamsChats();
    void isRefused_data();
    void isRefused();
    void learnsNothingOfOtherTeams_data();
    void learnsNothingOfOtherTeams();
    void neverLearnsAWholePhoneNumber();
    void searchesTheOwnTeamsChatsOnly();
    void cannotTryNumbersOut();
    void opensTheDoorForItselfOnly();
    void cannotUseUpOrHoardTickets();
    void cannotMoveTheClock_data();
    void cannotMoveTheClock();
    void holdsUpTheIntakeForSecondsOnly_data();
    void holdsUpTheIntakeForSecondsOnly();
    void seesNothingOnceDeactivated();

private:
    std::unique_ptr<Site> m_site;
};

void TestAgentAccount::initTestCase()
{
    PrivateMySql &server = PrivateMySql::instance();
    for (const QByteArray account : {"bh_spy", "bellhop_relay", kRelayLikeAccount})
        QVERIFY(server.execute("CREATE USER '" + account + "'@'%' IDENTIFIED BY 'Secret-1'").ok());
}

void TestAgentAccount::cleanupTestCase()
{
    m_site.reset();
    for (const QByteArray account : {"bh_spy", "bellhop_relay", kRelayLikeAccount})
        QVERIFY(PrivateMySql::instance().execute("DROP USER '" + account + "'@'%'").ok());
}

/// One site for all that change nothing; `cleanup` asks for a new one after the others.
void TestAgentAccount::init()
{
    if (m_site)
        return;
    m_site = std::make_unique<Site>(db::Dialect::MySql);
    const Actor spy = m_site->addAgent(QString::fromLatin1(kLogin));
    const Actor ben = m_site->addAgent(u"ben"_s);
    m_site->execute("UPDATE agent SET db_account = 'bh_spy' WHERE name = 'spy'");
    const ChannelId other = m_site->addChannel(u"other"_s);
    m_site->execute("INSERT INTO property (id, uuid, name, zone, created_at) VALUES (77, 'p77', 'Other', 'UTC', 1)");
    m_site->execute("UPDATE channel_account SET property_id = 77 WHERE id = " + QByteArray::number(other.value));
    m_site->execute("INSERT INTO team (id, uuid, name, created_at) VALUES (1, 't1', 'Ours', 1)");
    m_site->execute("INSERT INTO team_property (team_id, property_id) SELECT 1, id FROM property WHERE id <> 77");
    m_site->execute(
        "INSERT INTO team_member (agent_id, team_id) VALUES (" + QByteArray::number(spy.agent.value) + ", 1)");

    const auto ours = m_site->guestWrites(QString::fromLatin1(kOwnPhone), u"hello from here"_s);
    m_site->execute("UPDATE message SET provider_msg_id = '" + QByteArray(kRealId)
        + "' WHERE conversation_id = " + QByteArray::number(ours.value));
    const auto theirs = m_site->guestWrites(QString::fromLatin1(kOtherPhone), u"Overthere speaks"_s, other);
    m_site->claim(ben, theirs);
    (void)m_site->sendText(ben, theirs, u"Overthere answer"_s);
    const QByteArray id = QByteArray::number(theirs.value);
    m_site->execute(
        "UPDATE conversation SET reservation_id = 'Overthere-1', disposition_notes = 'Overthere noted' WHERE id = "
        + id);
    m_site->execute(
        "UPDATE guest SET display_name = 'Overthere Guest' WHERE id = (SELECT s.guest_id FROM person s JOIN reach r "
        "ON r.person_id = s.id JOIN conversation c ON c.reach_id = r.id WHERE c.id = "
        + id + ")");
    m_site->execute("INSERT INTO conversation_tag (conversation_id, tag) VALUES (" + id + ", 'Overthere')");
    m_site->execute(
        "UPDATE message SET reply_to_id = (SELECT * FROM (SELECT MIN(id) FROM message WHERE conversation_id = " + id
        + ") x) WHERE direction = 1");
    m_site->execute("UPDATE message SET error_text = 'Overthere failed' WHERE direction = 1");
    m_site->execute("UPDATE agent_state_interval SET why = 'Overthere said' WHERE ended_at IS NULL AND agent_id = "
        + QByteArray::number(ben.agent.value));
    m_site->execute("INSERT INTO channel_secret (channel_id, name, sealed) VALUES (1, 'app_secret', 'Overthere')");
    const Actor alike = m_site->addAgent(u"bellhop_relay"_s);
    m_site->execute(
        "UPDATE agent SET db_account = '" + QByteArray(kRelayLikeAccount) + "' WHERE name = 'bellhop_relay'");
    m_site->execute(
        "INSERT INTO team_member (agent_id, team_id) VALUES (" + QByteArray::number(alike.agent.value) + ", 1)");
    for (const char *account : {kAccount, kRelayLikeAccount})
        QVERIFY(db::grantAgent(m_site->database(), QString::fromLatin1(account)).ok());
    QVERIFY(db::grantRelay(m_site->database(), u"bellhop_relay"_s).ok());
}

void TestAgentAccount::cleanup()
{
    const QByteArray test = QTest::currentTestFunction();
    if (test != "isRefused" && test != "learnsNothingOfOtherTeams" && test != "seesTheOwnTeamsChats")
        m_site.reset();
}

void TestAgentAccount::seesTheOwnTeamsChats()
{
    Spy spy(*m_site);
    const QString said
        = spy.answers({"SELECT name FROM v_me", "SELECT body FROM v_thread", "SELECT last_text FROM v_queue"});
    QCOMPARE(said, u"spy|\nhello from here|\nhello from here|\n"_s);
}

void TestAgentAccount::isRefused_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("statement");
    const QList<QByteArray> statements{"SELECT * FROM message", "SELECT * FROM identity",
        "SELECT * FROM channel_secret", "SELECT * FROM audit", "SELECT * FROM audit_seal", "SELECT * FROM raw_item",
        "SELECT * FROM raw_delivery", "SELECT * FROM ticket", "SELECT * FROM agent_session", "SELECT * FROM command",
        "SELECT * FROM setting", "SELECT * FROM in_phone", "SELECT * FROM in_viewer", "SELECT * FROM mysql.user",
        "SHOW CREATE VIEW v_queue",
        "INSERT INTO v_change (kind, entity_id, conversation_id, version) VALUES (1, 1, 1, 1)",
        "UPDATE v_me SET role = 'admin'", "UPDATE v_agent SET display_name = 'x'", "UPDATE v_queue SET priority = 0",
        "DELETE FROM v_change", "INSERT INTO ticket (hash, agent_id, expires_at) VALUES ('x', 1, 1)",
        "DELETE FROM audit", "UPDATE agent SET role = 'admin'", "REPLACE INTO setting VALUES ('site', 0, 'x', 'y')",
        "TRUNCATE TABLE change_log", "CREATE TABLE mine (id INT)", "CREATE TEMPORARY TABLE mine (id INT)",
        "CREATE VIEW mine AS SELECT 1", "CREATE FUNCTION f() RETURNS INT RETURN 1",
        "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1", "CREATE DATABASE mine", "CREATE USER 'mine'@'%'",
        "CREATE USER 'bellhop_relay'@'localhost'", "DROP VIEW v_queue", "ALTER TABLE message ADD COLUMN x INT",
        "LOCK TABLES v_queue READ", "LOCK TABLES v_queue WRITE", "FLUSH TABLES WITH READ LOCK",
        "SET GLOBAL read_only = 1", "SET GLOBAL time_zone = '+05:00'", "GRANT SELECT ON message TO 'bh_spy'@'%'",
        "CALL bh_end_blockers()", "HANDLER message OPEN", "SELECT body FROM v_thread INTO OUTFILE '/tmp/bellhop-never'",
        "SELECT LENGTH(LOAD_FILE('/etc/hostname')) INTO OUTFILE 'x'",
        "LOAD DATA INFILE '/etc/hostname' INTO TABLE ticket", "SHUTDOWN", "SET PASSWORD FOR 'bellhop_relay'@'%' = ''",
        "RENAME USER 'bh_spy'@'%' TO 'bellhop_relay'@'10.0.0.1'", "ALTER USER 'root'@'localhost' IDENTIFIED BY 'x'"};
    for (const QByteArray &statement : statements) {
        QTest::newRow(statement.constData()) << QString::fromLatin1(kAccount) << statement;
        QTest::newRow(("named like a relay: " + statement).constData())
            << QString::fromLatin1(kRelayLikeAccount) << statement;
    }
}

void TestAgentAccount::isRefused()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, statement);
    Spy spy(*m_site, account);
    const QString code = spy.refusal(statement);
    // Access, table, command, column, administration, routine, view.
    static const QRegularExpression denied(u"MySQL (1044|1045|1142|1143|1227|1290|1370|1410|1419|1345) "_s);
    QVERIFY2(denied.match(code).hasMatch(), qPrintable(code));
}

void TestAgentAccount::learnsNothingOfOtherTeams_data()
{
    QTest::addColumn<QList<QByteArray>>("statements");
    const auto row = [](const char *name, const QList<QByteArray> &statements) { QTest::newRow(name) << statements; };
    row("plainly",
        {"SELECT * FROM v_queue", "SELECT * FROM v_thread", "SELECT * FROM v_tag", "SELECT * FROM v_reaction",
            "SELECT * FROM v_ownership", "SELECT * FROM v_closing", "SELECT * FROM v_channel",
            "SELECT * FROM v_transfer_offer", "SELECT * FROM v_consultation", "SELECT * FROM v_consultation_note",
            "SELECT * FROM v_survey", "SELECT * FROM v_guest_conversation", "SELECT * FROM v_guest_merge",
            "SELECT * FROM v_same_number", "SELECT * FROM v_search_message", "SELECT * FROM v_search_conversation"});
    row("what a supervisor said to a colleague",
        {"SELECT * FROM v_agent", "SELECT id FROM v_agent WHERE CAST(state_why AS SIGNED) = 5",
            "SELECT * FROM v_fact_agent_state"});
    row("by warnings",
        {"SELECT id FROM v_thread WHERE CAST(body AS SIGNED) = 5",
            "SELECT id FROM v_thread WHERE CAST(quote_text AS SIGNED) = 5",
            "SELECT id FROM v_thread WHERE CAST(error_text AS SIGNED) = 5",
            "SELECT id FROM v_queue WHERE CAST(guest_name AS SIGNED) = 5",
            "SELECT id FROM v_queue WHERE CAST(last_text AS SIGNED) = 5",
            "SELECT id FROM v_queue WHERE CAST(reservation_id AS SIGNED) = 5",
            "SELECT id FROM v_queue WHERE CAST(disposition_notes AS SIGNED) = 5",
            "SELECT id FROM v_search_message WHERE CAST(body AS SIGNED) = 5",
            "SELECT id FROM v_search_conversation WHERE CAST(guest_name AS SIGNED) = 5",
            "SELECT id FROM v_search_conversation WHERE CAST(reservation_id AS SIGNED) = 5",
            "SELECT id FROM v_search_conversation WHERE CAST(disposition_notes AS SIGNED) = 5",
            "SELECT id FROM v_guest_merge WHERE CAST(other_name AS SIGNED) = 5",
            "SELECT tag FROM v_tag WHERE CAST(tag AS SIGNED) = 5"});
    row("by warnings, the planner told how",
        {"SET optimizer_switch = 'semijoin=off,materialization=off,derived_merge=on'",
            "SELECT id FROM v_thread WHERE CAST(body AS SIGNED) = 5",
            "SET optimizer_switch = 'semijoin=on,firstmatch=on'",
            "SELECT id FROM v_thread WHERE CAST(body AS SIGNED) = 5",
            "SELECT id FROM v_queue WHERE CAST(last_text AS SIGNED) = 5 OR CAST(guest_name AS SIGNED) = 5"});
    row("by errors of functions",
        {"SELECT id FROM v_thread WHERE UPDATEXML('<a/>', CONCAT('~', body), 'x') = 1",
            "SELECT id FROM v_thread WHERE body REGEXP CONCAT('(', body)",
            "SELECT id FROM v_queue WHERE last_text REGEXP CONCAT('(', guest_name)",
            "SELECT JSON_VALUE(body, '$.x') FROM v_thread"});
    row("by other modes",
        {"SET sql_mode = ''", "SELECT * FROM v_thread ORDER BY CAST(body AS SIGNED)", "SET sql_mode = 'ORACLE'",
            "SELECT MAX(CAST(body AS SIGNED)) FROM v_thread", "SET @@session.collation_connection = utf8mb4_bin",
            "SELECT * FROM v_thread"});
    row("by the server's own tables",
        {"SELECT * FROM information_schema.processlist", "SHOW FULL PROCESSLIST",
            "SELECT * FROM information_schema.innodb_trx", "SHOW ENGINE INNODB STATUS",
            "SELECT view_definition FROM information_schema.views"});
}

void TestAgentAccount::learnsNothingOfOtherTeams()
{
    QFETCH(QList<QByteArray>, statements);
    Spy spy(*m_site);
    const QString said = spy.answers(statements);
    QVERIFY2(
        !said.contains(QLatin1String(kSecretWord)) && !said.contains(QLatin1String(kOtherPhone)), qPrintable(said));
}

void TestAgentAccount::neverLearnsAWholePhoneNumber()
{
    Spy spy(*m_site);
    QString said;
    for (const char *view : {"v_queue", "v_thread", "v_tag", "v_reaction", "v_ownership", "v_closing",
             "v_transfer_offer", "v_agent", "v_channel", "v_change", "v_site", "v_me", "v_disposition"})
        said += spy.answers({QByteArray("SELECT * FROM ") + view, QByteArray("SELECT COUNT(*) FROM ") + view});
    QVERIFY(said.contains("+34 ••• ••• 222"_L1) || said.contains(u"+34 ••• ••• 222"_s));
    QVERIFY2(!said.contains(QLatin1String(kOwnPhone)) && !said.contains(QLatin1String(kRealId)), qPrintable(said));
    static const QRegularExpression wamid(u"wamid\\.([A-Za-z0-9+/=]+)"_s);
    auto matches = wamid.globalMatch(said);
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QByteArray id = matches.next().captured(1).toLatin1();
        for (int shift = 0; shift < 4; ++shift)
            QVERIFY(!QByteArray::fromBase64(id.mid(shift)).contains("0011122"));
    }
}

void TestAgentAccount::searchesTheOwnTeamsChatsOnly()
{
    Spy spy(*m_site);
    const auto found = [&](SearchAsk::Among among, const QString &text) {
        SearchAsk ask;
        ask.among = among;
        ask.text = text;
        const auto page = desk::search(spy.database(), ask);
        return page.ok() ? static_cast<int>(page->hits.size()) : -1;
    };
    using Among = SearchAsk::Among;
    QCOMPARE(found(Among::Messages, u"here"_s), 1); // not "Overthere"
    QCOMPARE(found(Among::Messages, u"Overthere"_s), 0);
    QCOMPARE(found(Among::Messages, QString::fromLatin1(kRealId)), 1);
    QCOMPARE(found(Among::Conversations, u"Overthere"_s), 0);
    QCOMPARE(found(Among::Conversations, QString::fromLatin1(kOwnPhone)), 1);
    QCOMPARE(found(Among::Conversations, u"+34 600 111 222"_s), 1);
    QCOMPARE(found(Among::Conversations, QString::fromLatin1(kOtherPhone)), 0);
}

// Whoever knows a number may ask for it; the hidden digits cannot be found by asking for all.
void TestAgentAccount::cannotTryNumbersOut()
{
    Spy spy(*m_site);
    QCOMPARE(spy.answers({"SELECT find_number('111222')", "SELECT find_number('%0111222')",
                 "SELECT find_number('34655444333')"}),
        u"|\n|\n|\n"_s);
    m_site->execute("DELETE FROM number_search");
    const QString said = spy.answers(
        {"SELECT COUNT(find_number(CONCAT('34600111', LPAD(n.i, 3, '0')))) FROM (WITH RECURSIVE t(i) AS (SELECT 0 "
         "UNION ALL SELECT i + 1 FROM t WHERE i < 999) SELECT i FROM t) n"});
    QCOMPARE(said, u"300|\n"_s);
    SearchAsk ask;
    ask.text = QString::fromLatin1(kOwnPhone);
    QVERIFY_FAILS(desk::search(spy.database(), ask), ErrorKind::Refused);
    m_site->advance(std::chrono::hours(25));
    QVERIFY_OK(desk::search(spy.database(), ask));
}

void TestAgentAccount::opensTheDoorForItselfOnly()
{
    Spy spy(*m_site);
    const QString ticket = spy.answers({"SELECT open_ticket()"}).section(u'|', 0, 0);
    QCOMPARE(ticket.size(), 32);
    const auto opened = desk::redeemTicket(m_site->database(), ticket);
    QVERIFY_OK(opened);
    QCOMPARE(opened->actor.name, m_site->text("SELECT display_name FROM agent WHERE name = 'spy'"));
    QCOMPARE(opened->actor.role, Role::Agent);
    // The name of a relay makes nobody more than the agent's row says.
    Spy alike(*m_site, QString::fromLatin1(kRelayLikeAccount));
    QCOMPARE(alike.answers({"SELECT name, role FROM v_me"}), u"bellhop_relay|agent|\n"_s);
    const auto asAgent
        = desk::redeemTicket(m_site->database(), alike.answers({"SELECT open_ticket()"}).section(u'|', 0, 0));
    QVERIFY_OK(asAgent);
    QCOMPARE(asAgent->actor.role, Role::Agent);
    // An account with the same rights that is no agent's gets none.
    QVERIFY(db::grantAgent(m_site->database(), u"bellhop_relay"_s).ok());
    Spy relay(*m_site, u"bellhop_relay"_s);
    QVERIFY(relay.refusal("SELECT open_ticket()").contains("MySQL 1644"_L1));
}

void TestAgentAccount::cannotUseUpOrHoardTickets()
{
    Spy spy(*m_site);
    (void)spy.answers({"SET insert_id = 9223372036854775806", "SET auto_increment_increment = 65535",
        "SELECT open_ticket()", "SELECT open_ticket()"});
    QVERIFY_OK(desk::issueTicket(m_site->database(), u"ben"_s));
    QVERIFY(spy.refusal("SELECT COUNT(open_ticket()) FROM v_change a, v_change b, v_change c, v_change d")
                .contains("MySQL 1644"_L1));
    QVERIFY(m_site->number("SELECT COUNT(*) FROM ticket") < 110);
    QVERIFY_OK(desk::issueTicket(m_site->database(), u"ben"_s));
}

void TestAgentAccount::cannotMoveTheClock_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("timestamp") << QByteArray("SET timestamp = 1");
    QTest::newRow("time zone") << QByteArray("SET time_zone = '-11:00'");
    QTest::newRow("sql mode") << QByteArray("SET sql_mode = 'ANSI,PIPES_AS_CONCAT,NO_UNSIGNED_SUBTRACTION'");
    QTest::newRow("row limit") << QByteArray("SET sql_select_limit = 0");
    QTest::newRow("precision") << QByteArray("SET div_precision_increment = 0");
}

void TestAgentAccount::cannotMoveTheClock()
{
    QFETCH(QByteArray, statement);
    Spy spy(*m_site);
    (void)spy.answers({statement, "DO open_ticket()"});
    const qint64 left = m_site->number("SELECT MAX(expires_at) - bh_now() FROM ticket");
    QVERIFY2(left <= 30'000 && left > -120'000, QByteArray::number(left).constData());
}

void TestAgentAccount::holdsUpTheIntakeForSecondsOnly_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QList<QByteArray>>("statements");
    QTest::newRow("locking reads, named like a relay") << QString::fromLatin1(
        kRelayLikeAccount) << QList<QByteArray>{"START TRANSACTION", "SELECT COUNT(*) FROM v_queue FOR UPDATE"};
    QTest::newRow("locking reads") << QString::fromLatin1(kAccount)
                                   << QList<QByteArray>{"START TRANSACTION", "SELECT COUNT(*) FROM v_queue FOR UPDATE",
                                          "SELECT COUNT(*) FROM v_thread LOCK IN SHARE MODE"};
    QTest::newRow("serializable") << QString::fromLatin1(kAccount)
                                  << QList<QByteArray>{"SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE",
                                         "START TRANSACTION", "SELECT COUNT(*) FROM v_queue",
                                         "SELECT COUNT(*) FROM v_thread"};
}

void TestAgentAccount::holdsUpTheIntakeForSecondsOnly()
{
    QFETCH(QString, account);
    QFETCH(QList<QByteArray>, statements);
    Spy spy(*m_site, account);
    db::DatabaseUrl url = m_site->temp().url();
    url.user = u"bellhop_relay"_s;
    url.password = u"Secret-1"_s;
    const auto relay = db::Database::open(url);
    QVERIFY(relay.ok());
    std::atomic<bool> locked = false;
    std::atomic<bool> cut = false;
    std::thread blocker([&] {
        const Status slept = spy.database().admin([&](db::Connection &connection) -> Status {
            for (const QByteArray &statement : statements) {
                if (statement.startsWith("SELECT")) {
                    BELLHOP_CHECK(connection.queryText(statement));
                } else {
                    BELLHOP_CHECK(connection.executeText(statement));
                }
            }
            locked = true;
            BELLHOP_CHECK(connection.queryText("SELECT SLEEP(600)"));
            return done();
        });
        locked = true;
        cut = !slept.ok();
    });
    while (!locked)
        std::this_thread::yield();
    // What the relay's job does every few seconds.
    std::atomic<bool> over = false;
    std::thread job([&] {
        while (!over) {
            (void)desk::endBlockers(**relay).ok();
            std::this_thread::sleep_for(milliseconds(500));
        }
    });
    const auto arrived = m_site->guestWrites(QString::fromLatin1(kOwnPhone), u"anybody there?"_s);
    over = true;
    job.join();
    blocker.join();
    QVERIFY(arrived.isSet());
    QVERIFY(cut);
}

void TestAgentAccount::seesNothingOnceDeactivated()
{
    Spy spy(*m_site);
    Actor boss = m_site->addAgent(u"boss"_s, Role::Admin);
    const AgentId id{m_site->number("SELECT id FROM agent WHERE name = 'spy'")};
    QVERIFY_OK(desk::setAgentActive(m_site->database(), boss, id, false));
    QCOMPARE(spy.answers(
                 {"SELECT COUNT(*) FROM v_queue", "SELECT COUNT(*) FROM v_thread", "SELECT COUNT(*) FROM v_channel"}),
        u"0|\n0|\n0|\n"_s);
    QVERIFY(spy.refusal("SELECT open_ticket()").contains("MySQL 1644"_L1));
}

BELLHOP_TEST(tst_agent_account, TestAgentAccount)
#include "tst_agent_account.moc"
