// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

QByteArray bellhop_db_invariants_sql();

namespace {
/// What keeps the database from holding the violation, if anything does.
enum class Guard { None, Check, Unique };

struct Plant {
    const char *invariant;
    const char *statements; ///< Separated by ';'.
    Guard guard = Guard::None;
    const char *mysqlRelax = ""; ///< Takes the guard away, so that the invariant itself is seen to work.
};

// In the scene: conversation 1 is Ana's and she answered it (message 3, outbox 1, attempt 1, "wamid.1"), conversation 2
// was closed; messages 1 and 2 are the guests' own.
constexpr Plant kPlants[]{
    {"one_live_conversation_per_reach",
        "INSERT INTO conversation (uuid, reach_id, channel_id, property_id, created_at) "
        "VALUES ('00000000-0000-7000-8000-000000000001', 1, 1, 1, 1)",
        Guard::Unique, "ALTER TABLE conversation DROP INDEX conversation_live"},
    {"owner_agrees_with_open_interval", "UPDATE conversation SET epoch = epoch + 1 WHERE id = 1"},
    {"status_agrees_with_open_interval", "UPDATE conversation SET status = 'pending' WHERE id = 1"},
    {"message_epoch_was_in_force", "UPDATE message SET epoch = epoch + 7 WHERE id = 3"},
    {"inbox_balance", "UPDATE raw_delivery SET items = items + 1 WHERE id = 1"},
    {"applied_message_is_stored", "UPDATE raw_item SET item_key = 'm:wamid.lost' WHERE id = 1"},
    {"no_attempt_past_deadline", "UPDATE attempt SET state = 'started', deadline_at = 1 WHERE id = 1"},
    {"one_live_attempt_per_message",
        "INSERT INTO attempt (uuid, outbox_id, number, state, relay, leased_at, deadline_at) "
        "VALUES ('00000000-0000-7000-8000-000000000001', 1, 2, 'leased', 'a', 1, 9000000000000), "
        "('00000000-0000-7000-8000-000000000002', 1, 3, 'leased', 'b', 1, 9000000000000)",
        Guard::Unique, "ALTER TABLE attempt DROP INDEX attempt_live"},
    {"outbox_agrees_with_last_attempt", "UPDATE outbox SET state = 'due' WHERE id = 1"},
    {"every_sent_message_has_an_outbox_row", "DELETE FROM attempt;DELETE FROM outbox"},
    {"accepted_message_has_provider_id", "UPDATE message SET provider_msg_id = NULL WHERE id = 3"},
    {"stage_not_below_status", "UPDATE message SET stage = 0 WHERE id = 3"},
    {"no_parked_status_for_known_message",
        "INSERT INTO parked_status (channel_id, provider_msg_id, stage, at, parked_at) VALUES (1, 'wamid.1', 3, 1, 1)"},
    {"agent_state_without_hole_or_overlap",
        "UPDATE agent_state_interval SET started_at = started_at + 1 WHERE ended_at IS NULL"},
    {"ownership_without_hole_or_overlap",
        "UPDATE ownership_interval SET started_at = started_at - 1 WHERE conversation_id = 1 AND ended_at IS NULL"},
    {"status_without_hole_or_overlap",
        "UPDATE status_interval SET started_at = started_at + 5 WHERE conversation_id = 2 AND ended_at IS NULL"},
    {"uptime_without_hole_or_overlap",
        "INSERT INTO uptime_interval (channel_id, up, started_at, seen_at, ended_at) VALUES (1, 1, 5, 9, 9), "
        "(1, 0, 10, 12, 12)"},
    {"focus_ends_with_its_session", "UPDATE agent_session SET ended_at = 1 WHERE id = 1"},
    {"closed_has_valid_disposition", "UPDATE conversation SET disposition = NULL WHERE id = 2", Guard::Check,
        "ALTER TABLE conversation DROP CONSTRAINT conversation_closed"},
    {"live_has_no_disposition", "UPDATE conversation SET closed_at = 5 WHERE id = 1"},
    {"free_text_inside_window", "UPDATE message SET window_until = arrived_at - 1 WHERE id = 3"},
    {"reply_in_same_conversation", "UPDATE message SET reply_to_id = 2 WHERE id = 3"},
    {"media_of_same_channel",
        "INSERT INTO media (id, uuid, channel_id, created_at) VALUES (1, '00000000-0000-7000-8000-000000000001', 2, 1);"
        "UPDATE message SET media_id = 1 WHERE id = 3"},
    {"media_stored_before_provider_forgets",
        "INSERT INTO media (uuid, channel_id, state, provider_expires_at, stored_at, created_at) "
        "VALUES ('00000000-0000-7000-8000-000000000001', 1, 'stored', 5, 6, 1)"},
    {"merged_guests_have_one_root", "UPDATE guest SET merged_into = 2 WHERE id = 1"},
    {"merge_has_its_reverse", "UPDATE guest SET merged_into = 2 WHERE id = 1"},
    {"erased_person_leaves_nothing", "UPDATE guest SET erased_at = 5 WHERE id = 1"},
    {"waiting_means_unanswered", "UPDATE conversation SET waiting_since = 5 WHERE id = 2"},
    {"unread_is_what_nobody_read", "UPDATE conversation SET unread = unread - 1 WHERE id = 1"},
    {"last_message_belongs_here", "UPDATE conversation SET last_message_id = 2 WHERE id = 1"},
    {"open_offer_is_the_owners",
        "INSERT INTO transfer_offer (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, offered_at, "
        "expires_at) VALUES ('00000000-0000-7000-8000-000000000001', 1, 1, 1, 1, 'other', 1, 1, 9000000000000)"},
    {"accepted_offer_changed_the_owner",
        "INSERT INTO transfer_offer (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, offered_at, "
        "expires_at, outcome, ended_at, ended_by) VALUES ('00000000-0000-7000-8000-000000000001', 1, 2, 1, 1, 'other', "
        "1, "
        "1, 2, 'accepted', 2, 1)"},
    {"no_offer_past_its_time",
        "INSERT INTO transfer_offer (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, offered_at, "
        "expires_at) VALUES ('00000000-0000-7000-8000-000000000001', 1, 2, 1, 1, 'other', 1, 1, 2)"},
    {"open_consultation_is_the_owners",
        "INSERT INTO consultation (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, asked_at, "
        "expires_at) VALUES ('00000000-0000-7000-8000-000000000002', 1, 1, 1, 1, 'other', 1, 1, 9000000000000)"},
    {"handed_over_is_a_transfer",
        "INSERT INTO consultation (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, asked_at, "
        "expires_at, consultant_id, accepted_at, outcome, ended_at) VALUES ('00000000-0000-7000-8000-000000000002', 1, "
        "2, 1, 1, 'other', 1, 1, 2, 1, 1, 'handed_over', 2)"},
    {"consultation_stays_among_colleagues",
        "INSERT INTO consultation (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, asked_at, "
        "expires_at, outcome, ended_at) VALUES ('00000000-0000-7000-8000-000000000002', 1, 2, 1, 1, 'other', 1, 1, 2, "
        "'timed_out', 2);"
        "INSERT INTO consultation_note (message_id, consultation_id) SELECT 1, MAX(c.id) FROM consultation c"},
    {"no_consultation_past_its_time",
        "INSERT INTO consultation (uuid, conversation_id, epoch, from_agent, to_agent, reason, note_id, asked_at, "
        "expires_at) VALUES ('00000000-0000-7000-8000-000000000002', 1, 2, 1, 1, 'other', 1, 1, 2)"},
    {"given_conversation_was_theirs",
        "INSERT INTO team (uuid, name, created_at) VALUES ('00000000-0000-7000-8000-000000000001', 'Spa', 1);"
        "INSERT INTO assignment (conversation_id, epoch, agent_id, team_id, mode, load_after, capacity, at) "
        "SELECT 1, 2, 1, t.id, 'least_loaded', 1, 5, 1 FROM team t"},
};

Status runAll(db::Database &database, const QByteArray &statements)
{
    return database.write([&](db::Connection &connection) -> Status {
        for (const QByteArray &statement : statements.split(';'))
            BELLHOP_CHECK(connection.executeText(statement));
        return done();
    });
}

/// The same with checks switched off (SQLite), where a check is what keeps it out.
Status runUnchecked(db::Database &database, const QByteArray &statement)
{
    return database.admin([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText("PRAGMA ignore_check_constraints = ON"));
        const auto planted = connection.executeText(statement);
        BELLHOP_CHECK(connection.executeText("PRAGMA ignore_check_constraints = OFF"));
        return planted.ok() ? done() : Status(planted.error());
    });
}

void makeScene(Site &site)
{
    const Actor ana = site.addAgent(u"ana"_s);
    (void)site.addChannel(u"second"_s);
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    const auto juan = site.guestWrites(u"34600333444"_s, u"hi"_s);
    site.advance(std::chrono::seconds(10));
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"yes"_s);
    const auto leased = site.lease();
    SendOutcome accepted;
    accepted.kind = SendOutcome::Kind::Accepted;
    accepted.providerId = u"wamid.1"_s;
    QVERIFY_OK(desk::markStarted(site.database(), leased.at(0)));
    QVERIFY_OK(desk::settle(site.database(), leased.at(0), accepted));
    site.claim(ana, juan);
    CloseOrder close;
    close.closing.disposition = u"resolved"_s;
    (void)site.run(ana, juan, close);
    QVERIFY_OK(desk::setFocus(site.database(), ana.session, ana.agent, maria));
}
} // namespace

/// An invariant that cannot show a violation proves nothing: each one is shown one, or the database refuses to hold it.
class TestInvariants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInvariantHasAPlantedViolation();
    void aPlantedViolationShows_data();
    void aPlantedViolationShows();
};

void TestInvariants::everyInvariantHasAPlantedViolation()
{
    const db::SqlBook book(bellhop_db_invariants_sql(), u"db/invariants"_s);
    QStringList invariants;
    for (const db::Sql *sql : book.all())
        invariants.append(sql->name());
    QStringList planted;
    for (const Plant &plant : kPlants)
        planted.append(QString::fromLatin1(plant.invariant));
    QVERIFY(!invariants.isEmpty());
    invariants.sort();
    planted.sort();
    QCOMPARE(planted, invariants);
}

void TestInvariants::aPlantedViolationShows_data()
{
    QTest::addColumn<db::Dialect>("dialect");
    QTest::addColumn<int>("index");
    for (const auto &[name, dialect] : {std::pair{"sqlite", db::Dialect::Sqlite}, {"mysql", db::Dialect::MySql}}) {
        for (int i = 0; i < int(std::size(kPlants)); ++i)
            QTest::addRow("%s on %s", kPlants[i].invariant, name) << dialect << i;
    }
}

void TestInvariants::aPlantedViolationShows()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(int, index);
    const Plant &plant = kPlants[index];
    Site site(dialect);
    makeScene(site);
    QCOMPARE(site.breaches(), QString());

    if (plant.guard != Guard::None) {
        QVERIFY2(!runAll(site.database(), plant.statements).ok(), "the database should have refused this");
        QCOMPARE(site.breaches(), QString());
        if (dialect == db::Dialect::Sqlite && plant.guard == Guard::Unique)
            return; // SQLite does not let go of a unique key.
    }
    if (dialect == db::Dialect::MySql && plant.guard != Guard::None) {
        QVERIFY_OK(site.database().admin([&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText(plant.mysqlRelax));
            return done();
        }));
    }
    if (dialect == db::Dialect::Sqlite && plant.guard == Guard::Check)
        QVERIFY_OK(runUnchecked(site.database(), plant.statements));
    else
        QVERIFY_OK(runAll(site.database(), plant.statements));
    const QString shown = site.breaches();
    QVERIFY2(shown.contains(QLatin1String(plant.invariant) + u": "_s), qPrintable(shown));
}

BELLHOP_TEST(tst_invariants, TestInvariants)
#include "tst_invariants.moc"
