// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/alert_settings.h"
#include "core/relay/alert_hook.h"
#include "tests/core/relay/shaky_database.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>

#include <atomic>

QByteArray bellhop_relay_alerts_sql();

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = ShakyDatabase::State;

namespace {

constexpr int kPatience = 60'000;
const QByteArray kKey("not for everybody");

/// A machine's clock that goes wrong.
class WrongClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return SystemClock().now() + milliseconds(m_wrong.load()); }
    void goWrong(milliseconds by) { m_wrong = by.count(); }

private:
    std::atomic<qint64> m_wrong{0};
};

/// What a relay's options are where everything is looked at often, and the disk is what the test says.
struct Watched {
    std::shared_ptr<WrongClock> clock = std::make_shared<WrongClock>();
    std::shared_ptr<std::atomic<qint64>> free = std::make_shared<std::atomic<qint64>>(80'000'000'000);
    RelayHouse::Options house;

    Watched()
    {
        relay::AlertOptions &alerts = house.relay.alerts;
        alerts.every = 100ms;
        alerts.watchEvery = 20ms;
        alerts.machineClock = clock;
        alerts.hookRetryFirst = 10ms;
        alerts.hookRetryCap = 20ms;
        alerts.diskSpace = [left = free](const QString &) { return relay::DiskSpace{*left, 100'000'000'000}; };
        house.relay.name = u"relay-1"_s;
    }
};

Json health(RelayHouse &house)
{
    return *Json::parse(house.get("/health").body);
}

/// The alert of that kind that `/health` tells; null when there is none.
Json alertIn(RelayHouse &house, QLatin1String kind)
{
    for (const Json &one : health(house).list("alerts"_L1)) {
        if (one.text("kind"_L1) == kind)
            return one;
    }
    return Json();
}

bool isTold(RelayHouse &house, QLatin1String kind)
{
    return alertIn(house, kind).isObject();
}

void setHook(Site &site, const QString &url)
{
    const auto seal = [](const QByteArray &plain, const QString &) -> Result<QByteArray> { return plain; };
    QVERIFY_OK(desk::setAlertHook(site.database(), url, kKey, seal));
}

QStringList eventsAt(const FakeMeta &receiver, const QString &kind)
{
    QStringList events;
    for (const Json &body : receiver.bodies()) {
        if (body.text("kind"_L1) == kind)
            events << body.text("event"_L1);
    }
    return events;
}

} // namespace

class TestRelayAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementIsUnderstoodByBoth()
    {
        QCOMPARE(preparesOnBoth(db::SqlBook(bellhop_relay_alerts_sql(), u"a"_s)), QString());
    }
    void theSitesAlertsShowEverywhere_data() { BELLHOP_TEST_DIALECTS(); }
    void theSitesAlertsShowEverywhere();
    void aDatabaseThatIsAwayIsToldWithoutIt();
    void aSlowDatabaseIsTold();
    void aFullDiskIsToldAndOverWhenThereIsRoom();
    void clocksThatDisagreeAreTold();
    void ofTwoRelaysOneLooksAfterTheSite();
    void whoeverHasTheKeyCanCheckWhoTold();
    void theWebhookIsAskedAgainUntilItTakesIt();
    void theRulesForPrometheusNameWhatIsMeasured();
};

void TestRelayAlerts::theSitesAlertsShowEverywhere()
{
    QFETCH(db::Dialect, dialect);
    Site site(dialect);
    const Watched watched;
    RelayHouse house(site.database(), watched.house);
    const AgentId sam = house.addAgent(u"sam"_s, Role::Admin);
    const auto line = house.enter(u"sam"_s);
    QVERIFY(!isTold(house, "unassigned"_L1));
    site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.advanceSilently(20min);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(house, "unassigned"_L1), kPatience);
    const Json told = alertIn(house, "unassigned"_L1);
    QVERIFY(told.text("cause"_L1).contains(u"nobody"_s) && !told.text("next_step"_L1).isEmpty());
    QCOMPARE(told.boolean("acknowledged"_L1), std::optional(false));
    QVERIFY(!QString::fromUtf8(house.get("/health").body).contains(u"hello"_s));
    const QByteArray metrics = house.get("/metrics").body;
    QVERIFY(metrics.contains("bellhop_alerts_open{kind=\"unassigned\"} 1\n"));
    QVERIFY(metrics.contains("bellhop_alerts_open{kind=\"disk\"} 0\n"));
    QVERIFY(line->waitFor("alert"_L1).isObject()); // consoles read it then
    // Acknowledged over the hub.
    const qint64 id = site.number("SELECT id FROM alert WHERE kind = 'unassigned' AND cleared_at IS NULL");
    const auto again = house.enter(u"sam"_s); // the first session was not renewed for 20 minutes
    QVERIFY(again->ask({newUuid(), {}, 0, AcknowledgeAlertOrder{id}}).boolean("ok"_L1).value_or(false));
    QCOMPARE(site.number("SELECT acked_by FROM alert WHERE id = " + QByteArray::number(id)), sam.value);
    QTRY_COMPARE_WITH_TIMEOUT(
        alertIn(house, "unassigned"_L1).boolean("acknowledged"_L1), std::optional(true), kPatience);
    site.claim(site.addAgent(u"ana"_s), site.liveConversation(u"34600111222"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isTold(house, "unassigned"_L1), kPatience);
    QVERIFY(!again->ask({newUuid(), {}, 0, AcknowledgeAlertOrder{id}}).boolean("ok"_L1).value_or(true)); // it is over
}

void TestRelayAlerts::aDatabaseThatIsAwayIsToldWithoutIt()
{
    Site site;
    ShakyDatabase database(site.database());
    FakeMeta receiver;
    setHook(site, receiver.apiBase() + u"/alerts"_s);
    QVERIFY_OK(desk::setAlertLimit(site.database(), {}, AlertKind::DatabaseAway, u"1"_s));
    const Watched watched;
    RelayHouse house(database, watched.house);
    QVERIFY(!isTold(house, "database_away"_L1));
    database.become(State::Away);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(house, "database_away"_L1), kPatience);
    QCOMPARE(house.get("/health").status, 503);
    QVERIFY(house.get("/metrics").body.contains("bellhop_alerts_severe{kind=\"database_away\"} 1\n"));
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(receiver, u"database_away"_s), QStringList{u"opened"_s}, kPatience);
    // A second cause while it is away.
    *watched.free = 1'000'000'000;
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(receiver, u"disk"_s), QStringList{u"opened"_s}, kPatience);
    *watched.free = 80'000'000'000;
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(receiver, u"disk"_s), (QStringList{u"opened"_s, u"cleared"_s}), kPatience);
    database.become(State::There);
    QTRY_VERIFY_WITH_TIMEOUT(!isTold(house, "database_away"_L1), kPatience);
    // Written down afterwards, and told by nobody a second time.
    QTRY_COMPARE_WITH_TIMEOUT(
        site.number("SELECT COUNT(*) FROM alert WHERE kind IN ('database_away', 'disk') AND cleared_at IS NOT NULL"), 2,
        kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(
        eventsAt(receiver, u"database_away"_s), (QStringList{u"opened"_s, u"cleared"_s}), kPatience);
    const QString uuid = site.text("SELECT uuid FROM alert WHERE kind = 'database_away'");
    for (const Json &body : receiver.bodies()) {
        if (body.text("kind"_L1) == "database_away"_L1)
            QCOMPARE(body.text("alert"_L1), uuid);
    }
}

void TestRelayAlerts::aSlowDatabaseIsTold()
{
    Site site;
    ShakyDatabase database(site.database());
    QVERIFY_OK(desk::setAlertLimit(site.database(), {}, AlertKind::DatabaseSlow, u"50/1"_s));
    const Watched watched;
    RelayHouse house(database, watched.house);
    database.become(State::Frozen); // an answer that takes longer and longer, until it is taken for away
    QTRY_VERIFY_WITH_TIMEOUT(isTold(house, "database_slow"_L1), kPatience);
    QVERIFY(house.get("/metrics").body.contains("bellhop_database_answer_seconds "));
    database.become(State::There);
    QTRY_VERIFY_WITH_TIMEOUT(!isTold(house, "database_slow"_L1), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM alert WHERE cleared_at IS NULL"), 0, kPatience);
}

void TestRelayAlerts::aFullDiskIsToldAndOverWhenThereIsRoom()
{
    Site site;
    const Watched watched;
    RelayHouse house(site.database(), watched.house);
    *watched.free = 3'000'000'000; // 3 %
    QTRY_VERIFY_WITH_TIMEOUT(isTold(house, "disk"_L1), kPatience);
    QVERIFY(alertIn(house, "disk"_L1).text("cause"_L1).contains(u"3000 MB (3 %)"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        site.number("SELECT COUNT(*) FROM alert WHERE kind = 'disk' AND relay = 'relay-1' AND told = 1"), 1, kPatience);
    QVERIFY(house.get("/metrics").body.contains("bellhop_disk_free_ratio 0.03\n"));
    *watched.free = 80'000'000'000;
    QTRY_VERIFY_WITH_TIMEOUT(!isTold(house, "disk"_L1), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM alert WHERE cleared_at IS NULL"), 0, kPatience);
}

void TestRelayAlerts::clocksThatDisagreeAreTold()
{
    Site site(db::Dialect::MySql);
    site.advanceSilently(72h); // the site's clock was moved: that is no disagreement
    const Watched watched;
    RelayHouse house(site.database(), watched.house);
    site.guestWrites(u"34600111222"_s, u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(house.get("/metrics").body.contains("bellhop_clock_skew_seconds "), kPatience);
    QVERIFY(!isTold(house, "clock_skew"_L1));
    watched.clock->goWrong(-9s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(house, "clock_skew"_L1), kPatience);
    QVERIFY(alertIn(house, "clock_skew"_L1).text("cause"_L1).contains(u"behind"_s));
    watched.clock->goWrong(0s);
    QTRY_VERIFY_WITH_TIMEOUT(!isTold(house, "clock_skew"_L1), kPatience);
}

void TestRelayAlerts::ofTwoRelaysOneLooksAfterTheSite()
{
    Site site(db::Dialect::MySql);
    FakeMeta receiver;
    setHook(site, receiver.apiBase() + u"/alerts"_s);
    Watched first;
    Watched second;
    second.house.relay.name = u"relay-2"_s;
    RelayHouse a(site.database(), first.house);
    RelayHouse b(site.database(), second.house);
    site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.advanceSilently(6min);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(a, "unassigned"_L1) && isTold(b, "unassigned"_L1), kPatience);
    second.clock->goWrong(-9s);
    QTRY_VERIFY_WITH_TIMEOUT(
        isTold(a, "clock_skew"_L1) && isTold(b, "clock_skew"_L1), kPatience); // each tells of the other too
    QVERIFY(a.get("/metrics").body.contains("bellhop_alerts_open{kind=\"clock_skew\"} 0\n")); // but counts its own
    QVERIFY(b.get("/metrics").body.contains("bellhop_alerts_open{kind=\"clock_skew\"} 1\n"));
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(receiver, u"clock_skew"_s), QStringList{u"opened"_s}, kPatience);
    QCOMPARE(eventsAt(receiver, u"unassigned"_s), QStringList{u"opened"_s});
}

void TestRelayAlerts::whoeverHasTheKeyCanCheckWhoTold()
{
    Site site;
    FakeMeta receiver;
    setHook(site, receiver.apiBase() + u"/alerts"_s);
    const Watched watched;
    RelayHouse house(site.database(), watched.house);
    site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.advanceSilently(6min);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.count(), 1, kPatience);
    const net::HttpRequest asked = receiver.requests().front();
    const QByteArray timestamp = asked.header("Bellhop-Timestamp");
    QVERIFY(std::abs(timestamp.toLongLong() - SystemClock().now().ms / 1000) < 60);
    // As the example of installer/README.md does it.
    const QByteArray expected = "v1="
        + QMessageAuthenticationCode::hash(timestamp + '.' + asked.body, kKey, QCryptographicHash::Sha256).toHex();
    QCOMPARE(asked.header("Bellhop-Signature"), expected);
    QVERIFY(relay::AlertHook::signature("another", timestamp, asked.body) != expected);
    const Json body = *Json::parse(asked.body);
    for (const QLatin1String key :
        {"event"_L1, "alert"_L1, "kind"_L1, "level"_L1, "cause"_L1, "next_step"_L1, "property"_L1, "told_by"_L1})
        QVERIFY2(!body.text(key).isEmpty(), key.data());
    QVERIFY(!asked.body.contains("34600111222") && !asked.body.contains("hello"));
}

void TestRelayAlerts::theWebhookIsAskedAgainUntilItTakesIt()
{
    Site site;
    FakeMeta receiver;
    receiver.setScript([](int number) -> std::optional<net::HttpResponse> {
        return net::HttpResponse{number < 3 ? 503 : 204, {}, {}, {}};
    });
    setHook(site, receiver.apiBase() + u"/alerts"_s);
    Watched watched;
    RelayHouse house(site.database(), watched.house);
    site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.advanceSilently(6min);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.count(), 4, kPatience);
    QCOMPARE(receiver.requests().front().body, receiver.requests().back().body);
    QTRY_VERIFY_WITH_TIMEOUT(
        house.get("/metrics").body.contains("bellhop_alert_webhooks_total{result=\"delivered\"} 1\n"), kPatience);
    // A refusal for good is not repeated.
    receiver.setScript([](int) -> std::optional<net::HttpResponse> { return net::HttpResponse{410, {}, {}, {}}; });
    site.claim(site.addAgent(u"ana"_s), site.liveConversation(u"34600111222"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        house.get("/metrics").body.contains("bellhop_alert_webhooks_total{result=\"dropped\"} 1\n"), kPatience);
    QCOMPARE(receiver.count(), 5);
}

void TestRelayAlerts::theRulesForPrometheusNameWhatIsMeasured()
{
    QFile file(QStringLiteral(BELLHOP_RULES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString rules = QString::fromUtf8(file.readAll());
    rules.remove(QRegularExpression(u"^#.*$"_s, QRegularExpression::MultilineOption));
    Site site;
    Watched watched;
    QTemporaryDir folder;
    watched.house.relay.spool.file = folder.filePath(u"spool.sqlite"_s);
    watched.house.relay.spool.seal
        = [](const QByteArray &plain, const QString &) -> Result<QByteArray> { return plain; };
    watched.house.relay.spool.unseal = watched.house.relay.spool.seal;
    RelayHouse house(site.database(), watched.house);
    const QString metrics = QString::fromUtf8(house.get("/metrics").body);
    static const QRegularExpression name(u"\\bbellhop_[a-z_]+\\b"_s);
    QSet<QString> named;
    for (auto found = name.globalMatch(rules); found.hasNext();)
        named.insert(found.next().captured());
    QVERIFY(named.size() >= 10);
    for (const QString &one : named)
        QVERIFY2(metrics.contains(u"\n# TYPE %1 "_s.arg(one)), qPrintable(one));
    // Each rule says what is wrong and what to do.
    const auto count = [&rules](const char *word) { return rules.count(QLatin1String(word)); };
    QCOMPARE(count("summary: \""), count("- alert: "));
    QCOMPARE(count("next_step: \""), count("- alert: "));
}

BELLHOP_TEST(tst_relay_alerts, TestRelayAlerts)
#include "tst_relay_alerts.moc"
