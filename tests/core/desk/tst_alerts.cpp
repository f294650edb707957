// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/accounts.h"
#include "core/desk/alerts.h"
#include "core/desk/jobs.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

QByteArray bellhop_desk_alerts_sql();

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using What = desk::AlertTelling::What;

namespace {

/// A site whose front desk has Ana, and nobody else's team; the property is number 1.
struct Scene {
    Site site;
    Actor ana{site.addAgent(u"ana"_s)};
    Actor sam{site.addAgent(u"sam"_s, Role::Supervisor)};
    desk::AlertMemory memory;
    AlertSettings settings;

    explicit Scene(db::Dialect dialect)
        : site(dialect)
    {
        site.execute("INSERT INTO team (id, uuid, name, created_at) VALUES (1, 'team-1', 'Front desk', 1)");
        site.execute("INSERT INTO team_property (team_id, property_id) VALUES (1, 1)");
        join(ana, 1);
        join(sam, 1);
    }

    void join(const Actor &who, qint64 team)
    {
        site.execute("INSERT INTO team_member (agent_id, team_id) VALUES (" + QByteArray::number(who.agent.value) + ", "
            + QByteArray::number(team) + ")");
    }

    /// One round, as the relay does it.
    desk::KeptAlerts look()
    {
        memory.rounds = 0; // everything is measured
        auto found = desk::lookForAlerts(site.database(), settings, memory);
        if (!found.ok())
            qFatal("%s", describe(found.error()).constData());
        auto kept = desk::keepAlerts(site.database(), settings, *found);
        if (!kept.ok())
            qFatal("%s", describe(kept.error()).constData());
        return *kept;
    }

    std::optional<AlertCard> open(AlertKind kind)
    {
        const desk::KeptAlerts kept = look();
        for (const AlertCard &card : kept.open) {
            if (card.facts.kind == kind)
                return card;
        }
        return std::nullopt;
    }

    /// What was told of that kind in one round.
    QStringList told(AlertKind kind)
    {
        QStringList words;
        for (const desk::AlertTelling &telling : look().told) {
            if (telling.card.facts.kind == kind)
                words << desk::toWire(telling.what);
        }
        return words;
    }

    Result<CommandAnswer> acknowledge(const Actor &who, qint64 alert)
    {
        return site.tryRun(who, {}, AcknowledgeAlertOrder{alert});
    }
};

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementIsUnderstoodByBoth()
    {
        QCOMPARE(preparesOnBoth(db::SqlBook(bellhop_desk_alerts_sql(), u"a"_s)), QString());
    }
    void aGuestNobodyTakesIsTold_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestNobodyTakesIsTold();
    void aGuestWhoWaitsForTheOwnerIsTold_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestWhoWaitsForTheOwnerIsTold();
    void lateFirstAnswersLowerTheServiceLevel_data() { BELLHOP_TEST_DIALECTS(); }
    void lateFirstAnswersLowerTheServiceLevel();
    void failedUnknownAndOldSendsAreTold_data() { BELLHOP_TEST_DIALECTS(); }
    void failedUnknownAndOldSendsAreTold();
    void whatProvidersSayOfNumbersAndTemplatesIsTold_data() { BELLHOP_TEST_DIALECTS(); }
    void whatProvidersSayOfNumbersAndTemplatesIsTold();
    void silenceIsToldWhereItIsNotUsual_data() { BELLHOP_TEST_DIALECTS(); }
    void silenceIsToldWhereItIsNotUsual();
    void eachTeamIsJudgedByItsOwnLimit();
    void itIsRepeatedUntilSomebodyTakesCareOfIt_data() { BELLHOP_TEST_DIALECTS(); }
    void itIsRepeatedUntilSomebodyTakesCareOfIt();
    void quietHoursStopTellingNotRecording();
    void onlyWhoSeesAnAlertAcknowledgesIt();
    void anAccountSeesTheAlertsOfItsTeams();
    void aRelaysAlertsAreItsOwn_data() { BELLHOP_TEST_DIALECTS(); }
    void aRelaysAlertsAreItsOwn();
    void consolesHearOfEveryChangeAndOfNoMore();
    void whatIsLongOverIsForgotten();
    void settingsAreReadBackAndAudited_data() { BELLHOP_TEST_DIALECTS(); }
    void settingsAreReadBackAndAudited();
    void settingsThatMakeNoSenseAreRefused();
};

void TestAlerts::aGuestNobodyTakesIsTold()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    const ConversationId chat = scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(4min + 59s);
    QVERIFY(!scene.open(AlertKind::Unassigned));
    scene.site.advance(2s);
    const auto card = scene.open(AlertKind::Unassigned);
    QVERIFY(card);
    QCOMPARE(card->names.team, u"Front desk"_s);
    QCOMPARE(card->facts.seen.count, 1);
    QCOMPARE(card->told, 1);
    QVERIFY(alertCause(card->facts, card->names).contains(u"Front desk"_s));
    scene.site.claim(scene.ana, chat);
    QCOMPARE(scene.told(AlertKind::Unassigned), QStringList{u"cleared"_s});
    QVERIFY(!scene.open(AlertKind::Unassigned));
}

void TestAlerts::aGuestWhoWaitsForTheOwnerIsTold()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    const ConversationId chat = scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.claim(scene.ana, chat);
    scene.site.advance(10min);
    QVERIFY(scene.open(AlertKind::ResponseTime));
    QVERIFY(!scene.open(AlertKind::Unassigned));
    scene.site.sendText(scene.ana, chat, u"Good evening."_s);
    QVERIFY(!scene.open(AlertKind::ResponseTime));
}

void TestAlerts::lateFirstAnswersLowerTheServiceLevel()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    std::vector<ConversationId> chats;
    for (int i = 0; i < 5; ++i) {
        chats.push_back(scene.site.guestWrites(u"3460011122%1"_s.arg(i), u"hello"_s));
        scene.site.claim(scene.ana, chats.back());
    }
    QVERIFY(!scene.open(AlertKind::ServiceLevel));
    scene.site.advance(6min);
    const auto late = scene.open(AlertKind::ServiceLevel); // before anybody answers
    QVERIFY(late);
    QCOMPARE(late->facts.seen, (AlertMeasure{0, 0, 5}));
    for (const ConversationId chat : chats)
        scene.site.sendText(scene.ana, chat, u"Sorry."_s);
    QVERIFY(scene.open(AlertKind::ServiceLevel)); // they were late all the same
    scene.site.advance(61min);
    QVERIFY(!scene.open(AlertKind::ServiceLevel));
}

void TestAlerts::failedUnknownAndOldSendsAreTold()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    const ConversationId chat = scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.claim(scene.ana, chat);
    for (int i = 0; i < 5; ++i)
        scene.site.sendText(scene.ana, chat, u"Hi"_s);
    scene.site.advance(119s);
    QVERIFY(!scene.open(AlertKind::OutboxAge));
    scene.site.advance(1s);
    const auto old = scene.open(AlertKind::OutboxAge);
    QVERIFY(old);
    QCOMPARE(old->facts.seen.count, 5);
    scene.site.execute("UPDATE outbox SET state = 'accepted'");
    scene.site.execute("UPDATE message SET failed = 1 WHERE direction = 1");
    QVERIFY(!scene.open(AlertKind::OutboxAge));
    QVERIFY(scene.open(AlertKind::FailedSends));
    scene.site.execute("UPDATE outbox SET state = 'unknown' WHERE id <= 3");
    QVERIFY(!scene.open(AlertKind::FailedSends)); // two are left
    QVERIFY(scene.open(AlertKind::UnknownSends));
    scene.site.advance(1h);
    QVERIFY(!scene.open(AlertKind::UnknownSends));
}

void TestAlerts::whatProvidersSayOfNumbersAndTemplatesIsTold()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    scene.site.execute("UPDATE channel_account SET state = 'token_invalid', state_detail = 'The token has expired.', "
                       "quality = 'red'");
    scene.site.execute("INSERT INTO template (uuid, channel_id, name, language, status, structure) VALUES "
                       "('t1', 1, 'late_arrival', 'en', 'paused', '{}'), ('t2', 1, 'hello', 'en', 'approved', '{}')");
    const auto token = scene.open(AlertKind::ChannelToken);
    QVERIFY(token && alertCause(token->facts, token->names).contains(u"The token has expired."_s));
    QCOMPARE(token->facts.level, AlertLevel::Severe);
    QVERIFY(scene.open(AlertKind::ChannelQuality));
    const auto paused = scene.open(AlertKind::TemplatePaused);
    QVERIFY(paused && alertCause(paused->facts, paused->names).contains(u"late_arrival (en)"_s));
    scene.site.execute("UPDATE template SET status = 'disabled' WHERE uuid = 't1'");
    QCOMPARE(scene.told(AlertKind::TemplatePaused), QStringList{u"worse"_s});
    scene.site.execute("UPDATE channel_account SET state = 'ok', quality = 'green'");
    scene.site.execute("UPDATE template SET status = 'approved'");
    QVERIFY(scene.look().open.empty());
    // A number that is not used any more is nobody's trouble.
    scene.site.execute("UPDATE channel_account SET state = 'token_invalid', active = 0");
    QVERIFY(scene.look().open.empty());
}

void TestAlerts::silenceIsToldWhereItIsNotUsual()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    scene.settings.limits[{AlertScope{}, AlertKind::WebhookSilence}] = {true, 3, 15};
    const auto write = [&scene] { scene.site.guestWrites(u"34600111222"_s, u"hello"_s); };
    for (int day = 0; day < 4; ++day) { // four webhooks in the first half of the same hour; nothing at night
        for (int i = 0; i < 4; ++i) {
            write();
            scene.site.advance(7min);
        }
        scene.site.advance(24h - 28min);
    }
    write();
    scene.site.advance(14min);
    QVERIFY(!scene.open(AlertKind::WebhookSilence)); // not long enough
    scene.site.advance(10min);
    const auto silent = scene.open(AlertKind::WebhookSilence);
    QVERIFY(silent);
    QVERIFY(silent->facts.seen.value >= 3);
    write();
    QVERIFY(!scene.open(AlertKind::WebhookSilence));
    scene.site.advance(5h + 50min); // from half past on it is always silent: what is usual is told by that time
    const auto night = scene.open(AlertKind::WebhookSilence);
    QVERIFY(!night);
}

void TestAlerts::eachTeamIsJudgedByItsOwnLimit()
{
    Scene scene(db::Dialect::Sqlite);
    scene.site.execute("INSERT INTO team (id, uuid, name, created_at) VALUES (2, 'team-2', 'Concierge', 1)");
    scene.site.execute("INSERT INTO team_property (team_id, property_id) VALUES (2, 1)");
    scene.settings.limits[{AlertScope{AlertScope::Kind::Team, 2}, AlertKind::Unassigned}] = {true, 1, 0};
    scene.settings.limits[{AlertScope{AlertScope::Kind::Team, 2}, AlertKind::ResponseTime}] = {true, 1, 0};
    const ConversationId chat = scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(90s);
    const auto card = scene.open(AlertKind::Unassigned);
    QVERIFY(card);
    QCOMPARE(card->names.team, u"Concierge"_s);
    QCOMPARE(scene.look().open.size(), std::size_t(1));
    scene.site.claim(scene.ana, chat); // of the front desk: not the concierge's to answer
    scene.site.advance(5min);
    QVERIFY(!scene.open(AlertKind::ResponseTime));
    const Actor dora = scene.site.addAgent(u"dora"_s); // of no team: every team of the property looks after her guests
    scene.site.handOver(scene.ana, dora, chat);
    const auto late = scene.open(AlertKind::ResponseTime);
    QVERIFY(late);
    QCOMPARE(late->names.team, u"Concierge"_s);
}

void TestAlerts::itIsRepeatedUntilSomebodyTakesCareOfIt()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(5min);
    const AlertKind kind = AlertKind::Unassigned;
    QCOMPARE(scene.told(kind), QStringList{u"opened"_s});
    QCOMPARE(scene.told(kind), QStringList());
    scene.site.advance(10min); // a quarter of an hour: severe
    QCOMPARE(scene.told(kind), QStringList{u"worse"_s});
    scene.site.advance(15min);
    QCOMPARE(scene.told(kind), QStringList{u"again"_s});
    const qint64 id = scene.open(kind)->id;
    QVERIFY_OK(scene.acknowledge(scene.sam, id));
    const auto card = scene.open(kind);
    QCOMPARE(card->acknowledgedBy, scene.sam.agent);
    QVERIFY(!card->acknowledgedName.isEmpty());
    scene.site.advance(29min);
    QCOMPARE(scene.told(kind), QStringList());
    scene.site.advance(2min); // it was 30 min when it was acknowledged
    QCOMPARE(scene.told(kind), QStringList{u"worse"_s});
    QVERIFY(!scene.open(kind)->acknowledgedBy.isSet());
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM audit WHERE action = 'acknowledge_alert'"), 1);
    // It comes again: a new one, told anew.
    scene.site.claim(scene.ana, scene.site.liveConversation(u"34600111222"_s));
    QCOMPARE(scene.told(kind), QStringList{u"cleared"_s});
    scene.site.guestWrites(u"34600111223"_s, u"hello"_s);
    scene.site.advance(5min);
    QCOMPARE(scene.told(kind), QStringList{u"opened"_s});
    QVERIFY(scene.open(kind)->id != id);
}

void TestAlerts::quietHoursStopTellingNotRecording()
{
    Scene scene(db::Dialect::Sqlite);
    // Quiet from now, for three hours by the property's clock.
    const QTimeZone zone(scene.site.text("SELECT zone FROM property WHERE id = 1").toLatin1());
    const QTime wall = scene.site.now().toUtc().toTimeZone(zone).time();
    const QString hours = u"%1-%2"_s.arg(wall.toString(u"HH:mm"_s), wall.addSecs(3 * 3600).toString(u"HH:mm"_s));
    scene.settings.quiet[AlertScope{}] = *QuietHours::fromText(hours);
    scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(6min);
    QCOMPARE(scene.told(AlertKind::Unassigned), QStringList());
    const auto card = scene.open(AlertKind::Unassigned);
    QVERIFY(card);
    QCOMPARE(card->told, 0);
    scene.site.advance(3h);
    QCOMPARE(scene.told(AlertKind::Unassigned), QStringList{u"opened"_s}); // it is still so when the day begins
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM alert WHERE kind = 'unassigned'"), 1);
}

void TestAlerts::onlyWhoSeesAnAlertAcknowledgesIt()
{
    Scene scene(db::Dialect::Sqlite);
    scene.site.execute("INSERT INTO team (id, uuid, name, created_at) VALUES (2, 'team-2', 'Concierge', 1)");
    const Actor carl = scene.site.addAgent(u"carl"_s);
    scene.join(carl, 2);
    const Actor eva = scene.site.addAgent(u"eva"_s, Role::Supervisor);
    scene.join(eva, 2);
    const Actor root = scene.site.addAgent(u"root"_s, Role::Admin);
    const Actor lead = scene.site.addAgent(u"lead"_s, Role::Supervisor); // in no team: leads everybody
    scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(6min);
    const qint64 desk = scene.open(AlertKind::Unassigned)->id;
    QVERIFY_FAILS(scene.acknowledge(carl, desk), ErrorKind::NotFound);
    QVERIFY_FAILS(scene.acknowledge(eva, desk), ErrorKind::NotFound);
    QVERIFY_FAILS(scene.acknowledge(root, 4711), ErrorKind::NotFound);
    for (const Actor &who : {scene.ana, scene.sam, lead, root})
        QVERIFY_OK(scene.acknowledge(who, desk));
    const AlertFacts disk{AlertKind::Disk, {{}, {}, {}, 0, u"relay-a"_s}, AlertLevel::Warning, {3, 400, 0},
        alertRule(AlertKind::Disk).normal, u"/var"_s};
    const auto kept
        = desk::keepRelayAlerts(scene.site.database(), scene.settings, u"relay-a"_s, {{disk, {}, 0, {}, {}}});
    const qint64 relay = kept->open.front().id;
    for (const Actor &who : {scene.ana, scene.sam, carl})
        QVERIFY_FAILS(scene.acknowledge(who, relay), ErrorKind::NotFound);
    QVERIFY_OK(scene.acknowledge(lead, relay));
    QVERIFY_OK(scene.acknowledge(root, relay));
}

void TestAlerts::anAccountSeesTheAlertsOfItsTeams()
{
    Scene scene(db::Dialect::MySql);
    Site &site = scene.site;
    site.execute("INSERT INTO team (id, uuid, name, created_at) VALUES (2, 'team-2', 'Concierge', 1)");
    site.execute("INSERT INTO team_property (team_id, property_id) VALUES (2, 1)");
    site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.execute("UPDATE channel_account SET quality = 'red'");
    site.advance(6min);
    QCOMPARE(scene.look().open.size(), std::size_t(3)); // two teams wait, one number
    const AlertFacts disk{AlertKind::Disk, {{}, {}, {}, 0, u"relay-a"_s}, AlertLevel::Warning, {3, 400, 0},
        alertRule(AlertKind::Disk).normal, u"/var"_s};
    QVERIFY_OK(desk::keepRelayAlerts(site.database(), scene.settings, u"relay-a"_s, {{disk, {}, 0, {}, {}, {}}}));
    const std::pair<Role, QByteArray> people[]
        = {{Role::Agent, "1"}, {Role::Supervisor, "2"}, {Role::Supervisor, ""}, {Role::Admin, "2"}, {Role::Agent, ""}};
    const QStringList expected{u"channel_quality unassigned/Front desk"_s, u"channel_quality unassigned/Concierge"_s,
        u"channel_quality disk unassigned/Concierge unassigned/Front desk"_s,
        u"channel_quality disk unassigned/Concierge unassigned/Front desk"_s, u"channel_quality"_s};
    for (std::size_t i = 0; i < std::size(people); ++i) {
        const QString account = u"bh_alert%1"_s.arg(i);
        const Actor who = site.addAgent(u"alert%1"_s.arg(i), people[i].first);
        if (!people[i].second.isEmpty())
            scene.join(who, people[i].second.toLongLong());
        site.execute("UPDATE agent SET db_account = '" + account.toLatin1()
            + "' WHERE id = " + QByteArray::number(who.agent.value));
        QVERIFY_OK(db::createAccount(site.database(), account, u"Secret-1"_s));
        QVERIFY_OK(db::grantAgent(site.database(), account));
        db::DatabaseUrl url = site.temp().url();
        url.user = account;
        url.password = u"Secret-1"_s;
        const auto own = db::Database::open(url);
        QVERIFY_OK(own);
        const auto shown = desk::loadAlerts(**own);
        QVERIFY_OK(shown);
        QStringList words;
        for (const AlertCard &card : *shown)
            words << QString(toWire(card.facts.kind))
                    + (card.names.team.isEmpty() ? QString() : u"/%1"_s.arg(card.names.team));
        words.sort();
        QVERIFY2(words.join(u' ') == expected.at(static_cast<qsizetype>(i)), qPrintable(account + words.join(u' ')));
        QVERIFY_OK(db::dropAccount(site.database(), account));
    }
}

void TestAlerts::aRelaysAlertsAreItsOwn()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    db::Database &database = scene.site.database();
    const auto away = [](const QString &relay) {
        return AlertFacts{AlertKind::DatabaseAway, {{}, {}, {}, 0, relay}, AlertLevel::Severe, {12, 0, 0},
            alertRule(AlertKind::DatabaseAway).normal, {}};
    };
    const Instant now = scene.site.now();
    auto a = desk::keepRelayAlerts(database, scene.settings, u"a"_s, {{away(u"a"_s), now - 12s, 0, {}, {}}});
    auto b = desk::keepRelayAlerts(database, scene.settings, u"b"_s, {{away(u"b"_s), now - 12s, 1, now, {}}});
    QCOMPARE(a->told.size(), std::size_t(1));
    QVERIFY(b->told.empty()); // it told that itself
    QCOMPARE(a->open.front().since, now - 12s);
    // Neither the other relay nor whoever looks at the site ends it.
    QVERIFY(scene.look().open.empty());
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM alert WHERE cleared_at IS NULL"), 2);
    // Over while the database was away: written down, told by nobody again.
    b = desk::keepRelayAlerts(database, scene.settings, u"b"_s, {{away(u"b"_s), now - 12s, 1, now, now}});
    QVERIFY(b->told.empty() && b->open.empty());
    AlertFacts disk = away(u"b"_s);
    disk.kind = AlertKind::Disk;
    b = desk::keepRelayAlerts(database, scene.settings, u"b"_s, {{disk, now - 60s, 2, now - 9s, now - 3s}});
    QVERIFY(b->told.empty() && b->open.empty());
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM alert WHERE relay = 'b' AND kind = 'disk' AND told = 2 AND "
                               "cleared_at IS NOT NULL"),
        1);
    a = desk::keepRelayAlerts(database, scene.settings, u"a"_s, {});
    QCOMPARE(a->told.front().what, What::Cleared);
    // A relay that was switched off for good.
    a = desk::keepRelayAlerts(database, scene.settings, u"a"_s, {{away(u"a"_s), now, 0, {}, {}}});
    scene.site.advance(9min);
    QCOMPARE(*desk::sweepAlerts(database), 0);
    scene.site.advance(2min);
    QCOMPARE(*desk::sweepAlerts(database), 1);
}

void TestAlerts::consolesHearOfEveryChangeAndOfNoMore()
{
    Scene scene(db::Dialect::Sqlite);
    const auto entries = [&scene] { return scene.site.number("SELECT COUNT(*) FROM change_log WHERE kind = 11"); };
    scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(5min);
    scene.look();
    const qint64 opened = entries();
    QVERIFY(opened > 0);
    for (int i = 0; i < 5; ++i) {
        scene.site.advance(5s);
        scene.look();
    }
    QCOMPARE(entries(), opened); // half a minute of waiting is no news
    scene.site.advance(60s);
    scene.look();
    QCOMPARE(entries(), opened + 1); // a minute is
    QVERIFY_OK(scene.acknowledge(scene.ana, scene.open(AlertKind::Unassigned)->id));
    QCOMPARE(entries(), opened + 2);
    const auto shown = desk::loadAlerts(scene.site.database());
    QCOMPARE(shown->size(), std::size_t(1));
    QCOMPARE(shown->front().acknowledgedBy, scene.ana.agent);
    QCOMPARE(shown->front().names.property, scene.site.text("SELECT name FROM property WHERE id = 1"));
}

void TestAlerts::whatIsLongOverIsForgotten()
{
    Scene scene(db::Dialect::Sqlite);
    scene.site.guestWrites(u"34600111222"_s, u"hello"_s);
    scene.site.advance(5min);
    scene.look();
    scene.site.claim(scene.ana, scene.site.liveConversation(u"34600111222"_s));
    scene.look();
    scene.site.advance(24h * 1094);
    QCOMPARE(*desk::sweepAlerts(scene.site.database()), 0);
    scene.site.advance(48h);
    QCOMPARE(*desk::sweepAlerts(scene.site.database()), 1);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM alert"), 0);
}

void TestAlerts::settingsAreReadBackAndAudited()
{
    QFETCH(db::Dialect, dialect);
    Scene scene(dialect);
    db::Database &database = scene.site.database();
    QVERIFY(*desk::alertSettings(database) == desk::StoredAlertSettings{});
    const AlertScope team = *desk::alertScopeNamed(database, AlertScope::Kind::Team, u"Front desk"_s);
    QCOMPARE(*desk::alertScopeName(database, team), u"Front desk"_s);
    QVERIFY_OK(desk::setAlertLimit(database, {}, AlertKind::Unassigned, u"20"_s));
    QVERIFY_OK(desk::setAlertLimit(database, team, AlertKind::Unassigned, u"3"_s));
    QVERIFY_OK(desk::setAlertLimit(database, team, AlertKind::ServiceLevel, u"90/60"_s));
    QVERIFY_OK(desk::setAlertLimit(database, {}, AlertKind::Disk, u"off"_s));
    QVERIFY_OK(desk::setQuietHours(database, {}, u"22:00-07:00"_s));
    QVERIFY_OK(desk::setQuietHours(database, team, u"none"_s));
    QVERIFY_OK(desk::setAlertRepeat(database, 30min));
    const auto seal = [](const QByteArray &plain, const QString &context) -> Result<QByteArray> {
        return plain + '@' + context.toUtf8();
    };
    QVERIFY_OK(desk::setAlertHook(database, u"https://ops.example/bellhop"_s, "key", seal));
    auto stored = desk::alertSettings(database);
    QCOMPARE(stored->settings.limitFor(AlertKind::Unassigned, {1}, {1}).limit, 3);
    QCOMPARE(stored->settings.limitFor(AlertKind::Unassigned, {2}, {1}).limit, 20);
    QCOMPARE(stored->settings.limitFor(AlertKind::ServiceLevel, {1}, {1}), (AlertLimit{true, 90, 60}));
    QVERIFY(!stored->settings.limitFor(AlertKind::Disk).on);
    QCOMPARE(stored->settings.repeatEvery, 30min);
    const Instant night{1'767'999'600'000}; // 23:00 UTC
    QVERIFY(stored->settings.isQuiet({{2}, {1}, {}, 0, {}}, night, QTimeZone::utc()));
    QVERIFY(!stored->settings.isQuiet({{1}, {1}, {}, 0, {}}, night, QTimeZone::utc()));
    QCOMPARE(stored->hook.url, u"https://ops.example/bellhop"_s);
    QCOMPARE(stored->hook.sealedKey, QByteArray("key@site:alert_hook"));
    QVERIFY_OK(desk::setAlertLimit(database, team, AlertKind::Unassigned, {}));
    QVERIFY_OK(desk::setQuietHours(database, team, {}));
    QVERIFY_OK(desk::setAlertHook(database, {}, {}, {}));
    stored = desk::alertSettings(database);
    QCOMPARE(stored->settings.limitFor(AlertKind::Unassigned, {1}, {1}).limit, 20);
    QVERIFY(stored->settings.isQuiet({{1}, {1}, {}, 0, {}}, night, QTimeZone::utc()));
    QVERIFY(stored->hook == desk::AlertHook{});
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM audit WHERE action = 'alert_setting'"), 11);
    QCOMPARE(
        scene.site.number("SELECT COUNT(*) FROM audit WHERE action = 'alert_setting' AND entity_kind = 'team'"), 5);
}

void TestAlerts::settingsThatMakeNoSenseAreRefused()
{
    Scene scene(db::Dialect::Sqlite);
    db::Database &database = scene.site.database();
    const AlertScope team{AlertScope::Kind::Team, 1};
    QVERIFY_FAILS(desk::setAlertLimit(database, team, AlertKind::Disk, u"5"_s), ErrorKind::Refused);
    QVERIFY_FAILS(desk::setAlertLimit(database, team, AlertKind::ChannelToken, u"1"_s), ErrorKind::Refused);
    QVERIFY_FAILS(desk::setAlertLimit(database, {}, AlertKind::Unassigned, u"soon"_s), ErrorKind::BadData);
    QVERIFY_FAILS(desk::setQuietHours(database, {}, u"at night"_s), ErrorKind::BadData);
    QVERIFY_FAILS(desk::setAlertRepeat(database, 0min), ErrorKind::BadData);
    QVERIFY_FAILS(desk::setAlertHook(database, u"ftp://ops.example"_s, {}, {}), ErrorKind::BadData);
    QVERIFY_FAILS(desk::alertScopeNamed(database, AlertScope::Kind::Team, u"Night"_s), ErrorKind::NotFound);
    QCOMPARE(scene.site.number("SELECT COUNT(*) FROM setting WHERE name LIKE 'alert.%'"), 0);
}

BELLHOP_TEST(tst_alerts, TestAlerts)
#include "tst_alerts.moc"
