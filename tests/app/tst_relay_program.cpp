// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/raw_http.h"
#include "tests/app/test_site.h"
#include "tests/support/private_mysql.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kGuestPhone = "34600111222";
constexpr auto kGuestText = "Hola, hay sitio";

QByteArray webhook()
{
    return QByteArray(
               R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{)"
               R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"34911000100","phone_number_id":)"
               R"("100200300"},"contacts":[{"profile":{"name":"Lucia"},"wa_id":")")
        + kGuestPhone + R"("}],"messages":[{"from":")" + kGuestPhone
        + R"(","id":"wamid.A1","timestamp":"1795161601","type":"text","text":{"body":")" + kGuestText + R"("}}]}}]}]})";
}

QByteArray handshake(const QByteArray &channel)
{
    return "/webhook/" + channel + "?hub.mode=subscribe&hub.challenge=4711&hub.verify_token=" + kVerifyToken;
}

/// The server that all tests here share is down; up again at the end, whatever happens.
class Outage final
{
public:
    enum class Begins { Now, Later };
    explicit Outage(Begins begins = Begins::Now)
    {
        if (begins == Begins::Now)
            begin();
    }
    ~Outage() { (void)end(); }
    Q_DISABLE_COPY_MOVE(Outage)

    void begin() const { PrivateMySql::instance().kill(); }
    [[nodiscard]] bool end() const
    {
        return PrivateMySql::instance().isRunning() || PrivateMySql::instance().start().ok();
    }
};

} // namespace

/// bellhop-relay as a service: started, used, stopped.
class TestRelayProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSignedWebhooksAndEndsCleanly_data() { BELLHOP_TEST_DIALECTS(); }
    void takesSignedWebhooksAndEndsCleanly();
    void picksUpAChannelThatIsAddedMeanwhile_data() { BELLHOP_TEST_DIALECTS(); }
    void picksUpAChannelThatIsAddedMeanwhile();
    void aTicketOpensTheEventsOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void aTicketOpensTheEventsOnce();
    void goesOnAsTheRelaysOwnAccount();
    void answers503UntilItsDatabaseComes();
    void keepsWebhooksWhileTheServerIsDownAcrossItsOwnDeath();
    void refusesASecondWriterOfAFile();
    void refusesWhatItCannotStartWith_data();
    void refusesWhatItCannotStartWith();
};

void TestRelayProgram::takesSignedWebhooksAndEndsCleanly()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    const QByteArray body = webhook();
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", {}, body).status, 401);
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader("wrong", body), body).status, 401);
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status, 200);
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status, 200);
    QCOMPARE(rawRequest(relay.port(), "GET", "/health").status, 200);
    QCOMPARE(site.ask("SELECT COUNT(*) FROM message WHERE provider_msg_id = 'wamid.A1'"), u"1"_s);
    const Ran ended = relay.stop();
    QVERIFY2(ended.code == 0, ended.both().constData());
    QCOMPARE(ended.out.count('\n'), 1);
    QCOMPARE(site.leak(), QByteArray());
    QVERIFY2(!ended.both().contains(kGuestPhone) && !ended.both().contains(kGuestText), ended.both().constData());
    QCOMPARE(site.ctl({u"doctor"_s}).code, 0);
}

void TestRelayProgram::picksUpAChannelThatIsAddedMeanwhile()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    QCOMPARE(rawRequest(relay.port(), "GET", handshake("late")).status, 404);
    const Ran added = site.ctl(site.channelArguments(u"late"_s));
    QVERIFY2(added.code == 0, added.both().constData());
    QTRY_COMPARE_WITH_TIMEOUT(rawRequest(relay.port(), "GET", handshake("late")).status, 200, 60'000);
    QCOMPARE(rawRequest(relay.port(), "GET", handshake("late")).body, QByteArray("4711"));
    QCOMPARE(relay.stop().code, 0);
    QCOMPARE(site.leak(), QByteArray());
}

void TestRelayProgram::aTicketOpensTheEventsOnce()
{
    QFETCH(db::Dialect, dialect);
    TestSite site(dialect);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const QString agent = dialect == db::Dialect::Sqlite ? u"ivo"_s : u"ines"_s;
    QCOMPARE(site.ctl({u"agent"_s, u"add"_s, agent, u"--role"_s, u"agent"_s}).code, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    const QByteArray ticket = site.ctl({u"ticket"_s, u"--agent"_s, agent}).out.trimmed();
    QCOMPARE(ticket.size(), 32);
    QCOMPARE(rawUpgrade(relay.port(), "/events?ticket=" + ticket), 101);
    QCOMPARE(rawUpgrade(relay.port(), "/events?ticket=" + ticket), 401);
    QCOMPARE(rawUpgrade(relay.port(), "/events"), 401);
    const Ran ended = relay.stop();
    QCOMPARE(ended.code, 0);
    QVERIFY(!ended.both().contains(ticket));
}

void TestRelayProgram::goesOnAsTheRelaysOwnAccount()
{
    TestSite site(db::Dialect::MySql);
    QCOMPARE(site.ctl({u"init"_s, u"--new-relay-password"_s}).code, 0);
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    QVERIFY(site.ask("SELECT COUNT(*) FROM information_schema.processlist WHERE user = 'bellhop_relay'").toInt() > 0);
    const Ran ended = relay.stop();
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains("going on as bellhop_relay"), ended.err.constData());
}

void TestRelayProgram::answers503UntilItsDatabaseComes()
{
    TestSite site(db::Dialect::MySql);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    const Outage outage;
    RelayProcess relay(site);
    QVERIFY(relay.port() != 0);
    const QByteArray body = webhook();
    QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status, 503);
    QCOMPARE(rawRequest(relay.port(), "GET", "/health").status, 503);
    QVERIFY(outage.end());
    const auto posted = [&] {
        return rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(posted(), 200, 120'000);
    QCOMPARE(site.ask("SELECT COUNT(*) FROM message"), u"1"_s);
    QCOMPARE(relay.stop().code, 0);
    QCOMPARE(site.leak(), QByteArray());
}

void TestRelayProgram::keepsWebhooksWhileTheServerIsDownAcrossItsOwnDeath()
{
    TestSite site(db::Dialect::MySql);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    QCOMPARE(site.ctl(site.channelArguments(u"main"_s)).code, 0);
    const QByteArray body = webhook();
    const Outage outage(Outage::Begins::Later);
    {
        RelayProcess relay(site);
        QVERIFY(relay.port() != 0);
        outage.begin();
        QCOMPARE(
            rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader(kAppSecret, body), body).status, 200);
        QCOMPARE(rawRequest(relay.port(), "POST", "/webhook/main", signatureHeader("wrong", body), body).status, 401);
    } // killed
    const QDir state(qEnvironmentVariable("XDG_STATE_HOME") + u"/bellhop"_s);
    const QString spool = u"*-%1-spool.sqlite"_s.arg(site.address().name);
    QCOMPARE(state.entryList({spool}, QDir::Files).size(), 1);
    QVERIFY(outage.end());
    QCOMPARE(site.ask("SELECT COUNT(*) FROM message"), u"0"_s);
    RelayProcess next(site);
    QVERIFY(next.port() != 0);
    QTRY_COMPARE_WITH_TIMEOUT(site.ask("SELECT COUNT(*) FROM message"), u"1"_s, 120'000);
    QVERIFY(rawRequest(next.port(), "GET", "/health").body.contains("\"installed\":true"));
    QCOMPARE(next.stop().code, 0);
}

void TestRelayProgram::refusesASecondWriterOfAFile()
{
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    RelayProcess first(site);
    QVERIFY(first.port() != 0);
    const Ran second
        = site.run(QStringLiteral(BELLHOP_RELAY), {u"--database"_s, site.url(), u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY2(second.code == 1 && second.err.contains("in use by"), second.both().constData());
    QCOMPARE(first.stop().code, 0);
}

void TestRelayProgram::refusesWhatItCannotStartWith_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("an open door") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s} << 1 << QByteArray("--public");
    QTest::newRow("an open door for figures")
        << QStringList{u"--metrics-listen"_s, u"*:0"_s} << 1 << QByteArray("--public");
    QTest::newRow("no address") << QStringList{u"--listen"_s, u"here"_s} << 2 << QByteArray();
    QTest::newRow("half a certificate") << QStringList{u"--tls-key"_s, u"/key.pem"_s} << 2
                                        << QByteArray("--tls-certificate");
    QTest::newRow("an unknown option") << QStringList{u"--secret"_s, u"x"_s} << 2 << QByteArray();
}

void TestRelayProgram::refusesWhatItCannotStartWith()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, word);
    TestSite site(db::Dialect::Sqlite);
    QCOMPARE(site.ctl({u"init"_s}).code, 0);
    const Ran ran = site.run(QStringLiteral(BELLHOP_RELAY), QStringList{u"--database"_s, site.url()} + arguments);
    QVERIFY2(ran.code == code && ran.err.contains(word), ran.both().constData());
    QCOMPARE(ran.out, QByteArray());
}

BELLHOP_TEST(tst_relay_program, TestRelayProgram)
#include "tst_relay_program.moc"
