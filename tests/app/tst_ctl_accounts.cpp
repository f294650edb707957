// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_site.h"
#include "tests/support/private_mysql.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

/// What the server lets an agent's and the relay's account do, after bellhopctl made them.
class TestCtlAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<TestSite>(db::Dialect::MySql); }
    void cleanup() { m_site.reset(); }

    void anAgentReadsViewsAndGetsATicketAndNothingElse();
    void anUpdateLetsAgentsReadItsNewViews();
    void aDeactivatedAgentIsThrownOut();
    void aPasswordIsMadeAndCanBeChanged();
    void theRelayWritesRowsAndChangesNoTable();
    void refusesAServerWithNamelessAccounts();
    void takesOverALeftOverAccountButNotOneInUse();

private:
    /// Adds an agent whose account has kPassword.
    bool addAgent(const QString &name)
    {
        return m_site
                   ->ctl({u"agent"_s, u"add"_s, name, u"--role"_s, u"agent"_s, u"--password-file"_s,
                       m_site->secretFile(kPassword)})
                   .code
            == 0;
    }
    Result<std::unique_ptr<db::Database>> openAgent(
        const QString &account, const QString &password = QString::fromLatin1(kPassword))
    {
        return m_site->openAs(account, password);
    }

    std::unique_ptr<TestSite> m_site;
};

namespace {

/// What the server said to a statement: the first value, or the error's detail.
QString said(db::Database &database, const QByteArray &statement)
{
    QString answer;
    const Status status = database.admin([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const db::Rows rows, connection.queryText(statement));
        answer = rows.empty() ? QString() : rows.front().text(0);
        return done();
    });
    return status.ok() ? answer : status.error().detail;
}

QString executed(db::Database &database, const QByteArray &statement)
{
    const Status status = database.admin([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText(statement));
        return done();
    });
    return status.ok() ? u"done"_s : status.error().detail;
}

} // namespace

void TestCtlAccounts::anAgentReadsViewsAndGetsATicketAndNothingElse()
{
    QCOMPARE(m_site->ctl({u"init"_s}).code, 0);
    QVERIFY(addAgent(u"ana"_s));
    QCOMPARE(m_site->leak(), QByteArray());
    const auto ana = openAgent(u"bh_ana"_s);
    QVERIFY(ana.ok());
    QCOMPARE(said(**ana, "SELECT name FROM v_me"), u"ana"_s);
    QCOMPARE(said(**ana, "SELECT COUNT(*) FROM v_queue"), u"0"_s);
    QCOMPARE(said(**ana, "SELECT open_ticket()").size(), 32);
    QVERIFY(said(**ana, "SELECT body FROM message").contains("MySQL 1142"_L1));
    QVERIFY(said(**ana, "SELECT sealed FROM channel_secret").contains("MySQL 1142"_L1));
    QVERIFY(said(**ana, "SELECT hash FROM ticket").contains("MySQL 1142"_L1));
    QVERIFY(
        executed(**ana, "INSERT INTO team (uuid, name, created_at) VALUES ('x', 'x', 1)").contains("MySQL 1142"_L1));
    QVERIFY(executed(**ana, "UPDATE agent SET role = 'admin'").contains("MySQL 1142"_L1));
    QVERIFY(executed(**ana, "UPDATE v_agent SET display_name = 'x'").contains("MySQL 1142"_L1));
    QVERIFY(executed(**ana, "CREATE TABLE mine (id INT)").contains("MySQL 1142"_L1));
}

void TestCtlAccounts::anUpdateLetsAgentsReadItsNewViews()
{
    QCOMPARE(m_site->ctl({u"init"_s}).code, 0);
    QVERIFY(addAgent(u"ida"_s));
    // As it is after an update that brought the view.
    QVERIFY(PrivateMySql::instance()
                .execute("REVOKE SELECT ON `" + m_site->address().name.toUtf8() + "`.v_team FROM 'bh_ida'@'%'")
                .ok());
    const auto ida = openAgent(u"bh_ida"_s);
    QVERIFY(ida.ok());
    QVERIFY(said(**ida, "SELECT COUNT(*) FROM v_team").contains("MySQL 1142"_L1));
    const Ran ran = m_site->ctl({u"init"_s});
    QVERIFY2(ran.code == 0, ran.both().constData());
    QCOMPARE(said(**ida, "SELECT COUNT(*) FROM v_team"), u"0"_s);
    QVERIFY(said(**ida, "SELECT COUNT(*) FROM team").contains("MySQL 1142"_L1));
}

void TestCtlAccounts::aDeactivatedAgentIsThrownOut()
{
    QCOMPARE(m_site->ctl({u"init"_s}).code, 0);
    QVERIFY(addAgent(u"bea"_s));
    const auto bea = openAgent(u"bh_bea"_s);
    QVERIFY(bea.ok());
    QCOMPARE(said(**bea, "SELECT name FROM v_me"), u"bea"_s);
    const Ran ran = m_site->ctl({u"agent"_s, u"deactivate"_s, u"bea"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains("1 connections ended"), ran.both().constData());
    QCOMPARE(said(**bea, "SELECT name FROM v_me").contains("bea"_L1), false);
    QVERIFY(!openAgent(u"bh_bea"_s).ok());
    QCOMPARE(m_site->ctl({u"ticket"_s, u"--agent"_s, u"bea"_s}).code, 1);

    QCOMPARE(m_site->ctl({u"agent"_s, u"activate"_s, u"bea"_s}).code, 0);
    const auto back = openAgent(u"bh_bea"_s);
    QVERIFY(back.ok());
    QCOMPARE(said(**back, "SELECT name FROM v_me"), u"bea"_s);
}

void TestCtlAccounts::aPasswordIsMadeAndCanBeChanged()
{
    QCOMPARE(m_site->ctl({u"init"_s}).code, 0);
    const Ran ran = m_site->ctl({u"agent"_s, u"add"_s, u"eva"_s, u"--role"_s, u"supervisor"_s});
    static const QRegularExpression place(u"^credentials: (.+)$"_s, QRegularExpression::MultilineOption);
    QFile file(place.match(QString::fromUtf8(ran.out)).captured(1));
    QVERIFY2(file.open(QIODevice::ReadOnly), ran.both().constData());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    static const QRegularExpression line(u"^BELLHOP_DB_PASSWORD=(.+)$"_s, QRegularExpression::MultilineOption);
    const QString made = line.match(QString::fromUtf8(file.readAll())).captured(1);
    QVERIFY(made.size() >= 20 && !ran.both().contains(made.toUtf8()));
    QVERIFY(openAgent(u"bh_eva"_s, made).ok());

    QCOMPARE(
        m_site->ctl({u"agent"_s, u"password"_s, u"eva"_s, u"--password-file"_s, m_site->secretFile(kPassword)}).code,
        0);
    QVERIFY(!openAgent(u"bh_eva"_s, made).ok());
    QVERIFY(openAgent(u"bh_eva"_s).ok());
    QCOMPARE(m_site->leak(), QByteArray());
}

void TestCtlAccounts::theRelayWritesRowsAndChangesNoTable()
{
    QCOMPARE(m_site->ctl({u"init"_s, u"--new-relay-password"_s}).code, 0);
    const QString path = u"%1/bellhop/127.0.0.1-%2-bellhop_relay.env"_s.arg(qEnvironmentVariable("XDG_CONFIG_HOME"))
                             .arg(m_site->address().port);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    static const QRegularExpression line(u"^BELLHOP_DB_PASSWORD=(.+)$"_s, QRegularExpression::MultilineOption);
    const auto relay = m_site->openAs(u"bellhop_relay"_s, line.match(QString::fromUtf8(file.readAll())).captured(1));
    QVERIFY(relay.ok());
    QCOMPARE(executed(**relay, "INSERT INTO team (uuid, name, created_at) VALUES ('x', 'x', 1)"), u"done"_s);
    QVERIFY(said(**relay, "SELECT bh_now()").toLongLong() > 0);
    QVERIFY(executed(**relay, "DROP TABLE team").contains("MySQL 1142"_L1));
    QVERIFY(executed(**relay, "ALTER TABLE team ADD COLUMN x INT").contains("MySQL 1142"_L1));
    QVERIFY(executed(**relay, "CREATE USER mallory").contains("MySQL 1227"_L1));
}

void TestCtlAccounts::refusesAServerWithNamelessAccounts()
{
    PrivateMySql &server = PrivateMySql::instance();
    QVERIFY(server.execute("CREATE USER ''@'nowhere.invalid'").ok());
    const Ran refused = m_site->ctl({u"init"_s});
    QVERIFY(server.execute("DROP USER ''@'nowhere.invalid'").ok());
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("DROP USER ''@'nowhere.invalid'"), refused.err.constData());
    QCOMPARE(m_site->ctl({u"init"_s}).code, 0);
}

void TestCtlAccounts::takesOverALeftOverAccountButNotOneInUse()
{
    QCOMPARE(m_site->ctl({u"init"_s}).code, 0);
    QVERIFY(addAgent(u"leo"_s));
    TestSite other(db::Dialect::MySql);
    QCOMPARE(other.ctl({u"init"_s}).code, 0);
    const QStringList add{u"agent"_s, u"add"_s, u"leo"_s, u"--role"_s, u"agent"_s};
    const Ran inUse = other.ctl(add);
    QVERIFY2(inUse.code == 1 && inUse.err.contains(m_site->address().name.toUtf8()), inUse.both().constData());
    QVERIFY(openAgent(u"bh_leo"_s).ok()); // as it was
    m_site = std::make_unique<TestSite>(db::Dialect::MySql); // drops the first site's schema
    const Ran leftOver = other.ctl(add);
    QVERIFY2(leftOver.code == 0, leftOver.both().constData());
}

BELLHOP_TEST(tst_ctl_accounts, TestCtlAccounts)
#include "tst_ctl_accounts.moc"
