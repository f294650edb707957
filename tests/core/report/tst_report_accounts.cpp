// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"
#include "core/desk/admin.h"
#include "core/report/report.h"
#include "tests/core/report/history.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using report::By;
using report::Cell;

namespace {

constexpr auto kPassword = "Secret-1";
const QDateTime kStart(QDate(2030, 3, 29), QTime(7, 0), Qt::UTC); // before the night in which clocks change

std::map<QString, std::vector<Cell>> cellsOf(const report::Report &made)
{
    std::map<QString, std::vector<Cell>> cells;
    for (const report::Answer &answer : made.answers)
        cells[answer.metric->id] = answer.cells;
    return cells;
}

QDate dayIn(const char *zone, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone(zone)).date();
}

QByteArray idList(const std::vector<qint64> &ids)
{
    QByteArray list;
    for (const qint64 id : ids)
        list += (list.isEmpty() ? "" : ", ") + QByteArray::number(id);
    return list;
}

} // namespace

/// What the views let each account count. Ana and Ben are of one team, which Dov leads; Carla is of another, which
/// serves another property; Eve administers.
class TestReportAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAgentGetsHerOwnRowsAlone();
    void anAgentSeesWhatHerSupervisorSeesOfHer_data();
    void anAgentSeesWhatHerSupervisorSeesOfHer();
    void aSupervisorSeesTheTeamsAlone();
    void anAdministratorSeesEverything();
    void aZoneHoldsWhereTheNameIsHidden();
    void aTagOfAnotherTeamIsNotTold();
    void aDeactivatedAgentSeesNothing();
    void cleanupTestCase() { m_history.reset(); }

private:
    std::unique_ptr<db::Database> openAs(const QString &login);
    report::Report made(db::Database &database, const QString &agent = {}, By by = By::Nothing,
        const QString &team = {}, const QString &serviceType = {});
    QStringList factViews();
    qint64 idOf(const QString &login)
    {
        return m_history->site().number("SELECT id FROM agent WHERE name = '" + login.toLatin1() + "'");
    }
    qint64 countAs(db::Database &database, const QByteArray &select);

    std::unique_ptr<History> m_history;
};

void TestReportAccounts::initTestCase()
{
    m_history = std::make_unique<History>(db::Dialect::MySql, Instant{kStart.toMSecsSinceEpoch()}, 5);
    m_history->play(600);
    Site &site = m_history->site();
    desk::NewAgent eve;
    eve.name = u"eve"_s;
    eve.role = Role::Admin;
    QVERIFY_OK(desk::addAgent(site.database(), eve));
    site.execute("UPDATE agent SET db_account = CONCAT('bh_', name)");
    // The second channel is of a hotel where it is already tomorrow.
    site.execute("INSERT INTO property (uuid, name, zone, created_at) VALUES ('far', 'Far', 'Asia/Tokyo', 1)");
    site.execute("UPDATE channel_account SET property_id = 2 WHERE name = 'second'");
    site.execute("UPDATE conversation SET property_id = 2 WHERE channel_id = "
                 "(SELECT h.id FROM channel_account h WHERE h.name = 'second')");
    site.execute("INSERT INTO team (uuid, name, created_at) VALUES ('near', 'Near', 1), ('far', 'Far', 1)");
    site.execute("INSERT INTO team_property (team_id, property_id) VALUES (1, 1), (2, 2)");
    site.execute("INSERT INTO team_member (team_id, agent_id) SELECT 1, a.id FROM agent a WHERE a.name IN ('ana', "
                 "'ben', 'dov')");
    site.execute("INSERT INTO team_member (team_id, agent_id) SELECT 2, a.id FROM agent a WHERE a.name = 'carla'");
    for (const QString &login : {u"ana"_s, u"ben"_s, u"carla"_s, u"dov"_s, u"eve"_s}) {
        const QString account = u"bh_"_s + login;
        QVERIFY_OK(db::createAccount(site.database(), account, QString::fromLatin1(kPassword)));
        QVERIFY_OK(db::grantAgent(site.database(), account));
    }
}

std::unique_ptr<db::Database> TestReportAccounts::openAs(const QString &login)
{
    db::DatabaseUrl url = m_history->site().temp().url();
    url.user = u"bh_"_s + login;
    url.password = QString::fromLatin1(kPassword);
    db::OpenOptions options;
    options.writes = false;
    auto opened = db::Database::open(url, options);
    if (!opened.ok())
        qFatal("%s", describe(opened.error()).constData());
    return std::move(*opened);
}

report::Report TestReportAccounts::made(
    db::Database &database, const QString &agent, By by, const QString &team, const QString &serviceType)
{
    report::Question question;
    question.days = {kStart.date().addDays(-1), kStart.date().addDays(40)};
    question.agent = agent;
    question.team = team;
    question.serviceType = serviceType;
    question.by = by;
    question.keepsLines = true;
    auto report = report::makeReport(database, question, report::metricsOf());
    if (!report.ok())
        qFatal("%s", describe(report.error()).constData());
    return std::move(*report);
}

QStringList TestReportAccounts::factViews()
{
    QStringList views;
    const auto rows = m_history->site().database().read([](db::Connection &connection) {
        return connection.queryText("SELECT t.table_name FROM information_schema.tables t WHERE t.table_schema = "
                                    "DATABASE() AND t.table_name LIKE 'v\\_fact\\_%' ORDER BY t.table_name");
    });
    for (const db::Row &row : *rows)
        views << row.text(0);
    return views;
}

qint64 TestReportAccounts::countAs(db::Database &database, const QByteArray &select)
{
    const auto rows = database.read([&](db::Connection &connection) { return connection.queryText(select); });
    return rows.ok() ? rows->front().integer(0) : -1;
}

void TestReportAccounts::anAgentGetsHerOwnRowsAlone()
{
    const QByteArray ana = QByteArray::number(idOf(u"ana"_s));
    const auto hers = openAs(u"ana"_s);
    int views = 0;
    for (const QString &view : factViews()) {
        const QByteArray from = " FROM " + view.toLatin1() + " f";
        QCOMPARE(countAs(*hers, "SELECT COUNT(*)" + from + " WHERE COALESCE(f.agent_id, 0) <> " + ana), 0);
        const qint64 own = m_history->site().number("SELECT COUNT(*)" + from + " WHERE f.agent_id = " + ana);
        QCOMPARE(countAs(*hers, "SELECT COUNT(*)" + from), own);
        const qint64 all = m_history->site().number("SELECT COUNT(*)" + from);
        QVERIFY2(all > own, qPrintable(view)); // there was something to hide
        views += own > 0 ? 1 : 0;
    }
    QVERIFY2(views > 12, QByteArray::number(views).constData());
    QCOMPARE(made(*hers).choices.agents, QStringList{u"ana"_s});
    QCOMPARE(made(*hers).choices.teams, QStringList{u"Near"_s});
}

void TestReportAccounts::anAgentSeesWhatHerSupervisorSeesOfHer_data()
{
    QTest::addColumn<By>("by");
    for (const By by : {By::Nothing, By::Agent, By::Team, By::Hour, By::Day, By::Weekday, By::HourOfWeek})
        QTest::newRow(report::toWire(by).data()) << by;
}

void TestReportAccounts::anAgentSeesWhatHerSupervisorSeesOfHer()
{
    QFETCH(By, by);
    const auto supervisor = openAs(u"dov"_s);
    for (const QString &login : {u"ana"_s, u"ben"_s}) {
        const auto own = openAs(login);
        const report::Report mine = made(*own, {}, by);
        QVERIFY(mine.rows() > 100);
        QVERIFY(cellsOf(mine) == cellsOf(made(*supervisor, login, by)));
        QVERIFY(cellsOf(mine) == cellsOf(made(m_history->site().database(), login, by)));
        // Also of a type, in hotels that her team serves no more.
        const report::Report bookings = made(*own, {}, by, {}, u"booking"_s);
        QVERIFY(bookings.rows() > 0 && bookings.rows() < mine.rows());
        QVERIFY(cellsOf(bookings) == cellsOf(made(*supervisor, login, by, {}, u"booking"_s)));
    }
}

void TestReportAccounts::aSupervisorSeesTheTeamsAlone()
{
    const auto supervisor = openAs(u"dov"_s);
    const QByteArray near = idList({idOf(u"ana"_s), idOf(u"ben"_s), idOf(u"dov"_s)});
    for (const QString &view : factViews()) {
        const QByteArray from = " FROM " + view.toLatin1() + " f";
        const QByteArray nobodys
            = view == u"v_fact_agent_state"_s ? "" : " OR (f.agent_id IS NULL AND f.property_id = 1)";
        const QByteArray theirs = " WHERE f.agent_id IN (" + near + ")" + nobodys;
        QCOMPARE(countAs(*supervisor, "SELECT COUNT(*)" + from),
            m_history->site().number("SELECT COUNT(*)" + from + theirs));
        QCOMPARE(
            countAs(*supervisor, "SELECT COUNT(*)" + from + theirs), countAs(*supervisor, "SELECT COUNT(*)" + from));
    }
    QCOMPARE(made(*supervisor).choices.agents, QStringList({u"ana"_s, u"ben"_s, u"dov"_s}));
    report::Question question;
    question.days = {kStart.date(), kStart.date()};
    question.agent = u"carla"_s;
    QVERIFY_FAILS(report::makeReport(*supervisor, question, report::metricsOf()), ErrorKind::NotFound);
    // What the team has is the same whoever asks for it.
    QVERIFY(cellsOf(made(*supervisor, {}, By::Agent, u"Near"_s))
        == cellsOf(made(m_history->site().database(), {}, By::Agent, u"Near"_s)));
    // Who leads no team sees all of them.
    m_history->site().execute("DELETE FROM team_member WHERE agent_id = " + QByteArray::number(idOf(u"dov"_s)));
    QVERIFY(cellsOf(made(*supervisor)) == cellsOf(made(m_history->site().database())));
    m_history->site().execute(
        "INSERT INTO team_member (team_id, agent_id) VALUES (1, " + QByteArray::number(idOf(u"dov"_s)) + ")");
}

void TestReportAccounts::anAdministratorSeesEverything()
{
    const auto administrator = openAs(u"eve"_s);
    for (const By by : {By::Agent, By::Channel, By::Property, By::Day})
        QVERIFY(cellsOf(made(*administrator, {}, by)) == cellsOf(made(m_history->site().database(), {}, by)));
}

// Ana's team does not serve the far hotel; what she did there counts on its days all the same.
void TestReportAccounts::aZoneHoldsWhereTheNameIsHidden()
{
    const auto hers = openAs(u"ana"_s);
    const report::Report byProperty = made(*hers, {}, By::Property);
    const auto cells = cellsOf(byProperty)[u"messages_sent"_s];
    QCOMPARE(cells.size(), std::size_t(2));
    QCOMPARE(cells.front().group, u"(other)"_s);
    QVERIFY(!byProperty.zones.join(u' ').contains(u"Tokyo"_s));
    const report::Report byDay = made(*hers, {}, By::Day);
    qint64 otherDays = 0;
    for (const report::Answer &answer : byDay.answers) {
        for (const report::Line &line : answer.lines) {
            const bool isFar = line.fact.property == PropertyId{2};
            const QDate near = dayIn("Europe/Madrid", line.fact.from);
            const QDate day = isFar ? dayIn("Asia/Tokyo", line.fact.from) : near;
            QCOMPARE(line.group, day.toString(Qt::ISODate));
            otherDays += day != near;
        }
    }
    QVERIFY(otherDays > 0);
}

// The far hotel's tags are offered to whoever its team is, and to nobody by a server's warning.
void TestReportAccounts::aTagOfAnotherTeamIsNotTold()
{
    Site &site = m_history->site();
    site.execute("INSERT INTO conversation_tag (conversation_id, tag) SELECT MIN(c.id), 'secret' FROM conversation c "
                 "WHERE c.property_id = 2");
    site.execute("INSERT INTO conversation_tag (conversation_id, tag) SELECT MIN(c.id), 'shown' FROM conversation c "
                 "WHERE c.property_id = 1");
    const auto near = openAs(u"ana"_s);
    const auto far = openAs(u"carla"_s);
    QVERIFY(!made(*near).choices.tags.contains(u"secret"_s));
    QVERIFY2(made(*near).choices.tags.contains(u"shown"_s), qPrintable(made(*near).choices.tags.join(u' ')));
    QVERIFY(made(*far).choices.tags.contains(u"secret"_s));
    const auto said = near->read([](db::Connection &connection) -> Result<db::Rows> {
        BELLHOP_CHECK(connection.queryText("SELECT tag FROM v_report_tag WHERE CAST(tag AS SIGNED) = 5").ok()
                ? done()
                : makeError(ErrorKind::Database, {}));
        return connection.queryText("SHOW WARNINGS");
    });
    QVERIFY_OK(said);
    for (const db::Row &row : *said)
        QVERIFY2(!row.text(2).contains(u"secret"_s), qPrintable(row.text(2)));
    site.execute("DELETE FROM conversation_tag WHERE tag IN ('secret', 'shown')");
}

void TestReportAccounts::aDeactivatedAgentSeesNothing()
{
    const auto hers = openAs(u"carla"_s);
    QVERIFY(made(*hers).rows() > 0);
    m_history->site().execute("UPDATE agent SET active = 0 WHERE name = 'carla'");
    for (const QString &view : factViews())
        QCOMPARE(countAs(*hers, "SELECT COUNT(*) FROM " + view.toLatin1()), 0);
    QCOMPARE(made(*hers).rows(), 0);
}

BELLHOP_TEST(tst_report_accounts, TestReportAccounts)
#include "tst_report_accounts.moc"
