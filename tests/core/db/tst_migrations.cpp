// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const kAt = "1700000000000";
const char *const kLater = "1700600000000"; // a week after: as long as WhatsApp keeps a file

std::vector<Migration> upTo(int number)
{
    std::vector<Migration> migrations = shippedMigrations();
    migrations.resize(static_cast<std::size_t>(number));
    return migrations;
}

/// A hotel's day as the first version wrote it: a guest, a conversation, a picture that is on its way and one that is
/// here, an answer that was read, a template.
const std::vector<QByteArray> kFirstVersion{
    "INSERT INTO property (uuid, name, zone, created_at) VALUES ('p1', 'Sol', 'Europe/Madrid', AT)",
    "INSERT INTO agent (uuid, name, display_name, role, created_at) VALUES ('a1', 'ana', 'Ana Duarte', 'agent', AT)",
    "INSERT INTO channel_account (uuid, property_id, provider, name, phone_number_id, created_at) "
    "VALUES ('c1', 1, 'meta', 'front', '1055', AT)",
    "INSERT INTO guest (uuid, display_name, created_at) VALUES ('g1', 'Zoë 😀', AT)",
    "INSERT INTO person (uuid, provider, guest_id, display_name, created_at) VALUES ('s1', 'meta', 1, 'Zoë', AT)",
    "INSERT INTO identity (person_id, provider, kind, value, created_at) VALUES (1, 'meta', 'phone', '34600111222', "
    "AT)",
    "INSERT INTO reach (channel_id, person_id, window_until, paced_until, created_at) VALUES (1, 1, LATER, 7, AT)",
    "INSERT INTO conversation (uuid, reach_id, channel_id, property_id, status, owner_kind, owner_id, epoch, "
    "created_at) "
    "VALUES ('v1', 1, 1, 1, 'open', 'agent', 1, 2, AT)",
    "INSERT INTO media (uuid, channel_id, provider_media_id, sha256, mime_type, file_name, voice, state, created_at) "
    "VALUES ('m1', 1, '900', 'abc=', 'image/jpeg', 'a.jpg', 0, 'known', AT)",
    "INSERT INTO media (uuid, channel_id, mime_type, state, stored_at, created_at) "
    "VALUES ('m2', 1, 'audio/ogg', 'stored', AT, AT)",
    "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, kind, body, "
    "provider_msg_id, "
    "media_id, arrived_at) VALUES ('e1', 1, 1, 0, 'guest', 1, 'image', 'passport 😀', 'wamid.1', 1, AT)",
    "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, agent_id, epoch, body, "
    "provider_msg_id, reply_to_id, stage, free_text, window_until, arrived_at) "
    "VALUES ('e2', 1, 1, 1, 'agent', 1, 2, 'thank you', 'wamid.2', 1, 4, 1, LATER, AT + 1)",
    "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, body, provider_msg_id, "
    "arrived_at) VALUES ('e3', 1, 1, 0, 'guest', 2, 'and breakfast?', 'wamid.3', AT + 2)",
    "INSERT INTO outbox (message_id, reach_id, channel_id, state, epoch, attempts, due_at, created_at) "
    "VALUES (2, 1, 1, 'accepted', 2, 1, AT, AT)",
    "INSERT INTO read_mark (conversation_id, message_id, agent_id, at) VALUES (1, 1, 1, AT)",
    "INSERT INTO parked_status (channel_id, provider_msg_id, stage, at, parked_at) VALUES (1, 'wamid.9', 3, AT, AT)",
    "INSERT INTO template (uuid, channel_id, name, language, status, structure) "
    "VALUES ('t1', 1, 'hello', 'en', 'approved', '{}')",
};

QString text(Database &database, const QByteArray &query)
{
    const auto rows = database.read([&](Connection &c) { return c.queryText(query); });
    return rows.ok() && !rows->empty() ? rows->front().text(0) : rows.ok() ? u"no row"_s : rows.error().detail;
}

QString failure(const Result<int> &result)
{
    return result.ok() ? QString() : result.error().message + u' ' + result.error().detail;
}

} // namespace

/// What a site has written is there after an update, and means the same.
class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfTheFirstVersionSurviveEachStep_data() { BELLHOP_TEST_DIALECTS(); }
    void rowsOfTheFirstVersionSurviveEachStep();
};

void TestMigrations::rowsOfTheFirstVersionSurviveEachStep()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect, TempDatabase::Start::Empty);
    Database &database = temp.database();
    const auto asks = [&](const QByteArray &query) { return text(database, query); };
    QCOMPARE(failure(migrate(database, upTo(1))), QString());
    for (QByteArray statement : kFirstVersion) {
        statement.replace("LATER", kLater)
            .replace("AT + ", QByteArray(kAt) + " + ")
            .replace(", AT", ", " + QByteArray(kAt));
        const auto done = database.write([&](Connection &c) { return c.executeText(statement); });
        QVERIFY2(done.ok(), qPrintable(QString::fromUtf8(statement) + (done.ok() ? QString() : done.error().detail)));
    }
    const auto words = [&] {
        return asks("SELECT body FROM message WHERE uuid = 'e1'") + u'|'
            + asks("SELECT body FROM message WHERE uuid = 'e2'") + u'|' + asks("SELECT display_name FROM guest") + u'|'
            + asks("SELECT stage FROM message WHERE uuid = 'e2'") + u'|'
            + asks("SELECT reply_to_id FROM message WHERE uuid = 'e2'") + u'|' + asks("SELECT window_until FROM reach")
            + u'|' + asks("SELECT epoch FROM conversation");
    };
    const QString before = u"passport 😀|thank you|Zoë 😀|4|1|%1|2"_s.arg(QLatin1String(kLater));
    QCOMPARE(words(), before);

    // 2: what messages hold beside their text, what is known of channels, templates and files.
    QCOMPARE(failure(migrate(database, upTo(2))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(
        asks("SELECT COUNT(*) FROM message WHERE content IS NULL AND body_before IS NULL AND edited_at IS NULL AND "
             "revoked_at IS NULL AND from_phone = 0"),
        u"3"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM channel_account WHERE sender = '' AND account_sid = '' AND public_url = '' AND "
                  "allowed_sources = '' AND quality = '' AND messaging_limit IS NULL AND pulled_until IS NULL"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM template WHERE status = 'approved' AND provider_id IS NULL AND quality = ''"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM media WHERE content_hash IS NULL AND fail_reason = ''"), u"2"_s);
    QCOMPARE(asks("SELECT body FROM v_thread WHERE id = 1"), u"passport 😀"_s);
    QCOMPARE(asks("SELECT name FROM v_template"), u"hello"_s);

    // 3: files are fetched: what was announced is due at once, and lost by its provider a week after.
    QCOMPARE(failure(migrate(database, upTo(3))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT due_at FROM media WHERE uuid = 'm1'"), QLatin1String(kAt));
    QCOMPARE(asks("SELECT provider_expires_at - created_at FROM media WHERE uuid = 'm1'"), u"604800000"_s);
    QCOMPARE(
        asks("SELECT COUNT(*) FROM media WHERE uuid = 'm2' AND due_at IS NULL AND state = 'stored' AND stored_at = "
            + QByteArray(kAt)),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM media WHERE attempts = 0 AND width = 0 AND uploaded_by IS NULL"), u"2"_s);
    QCOMPARE(asks("SELECT media_uuid FROM v_thread WHERE id = 1"), u"m1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM media_upload"), u"0"_s);

    // 4: the number of unread messages is what it was when it was counted.
    QCOMPARE(failure(migrate(database, upTo(4))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT unread FROM conversation"), u"1"_s);
    QCOMPARE(asks("SELECT unread FROM v_queue"), u"1"_s);

    // 5: nobody owes a pause.
    QCOMPARE(failure(migrate(database, upTo(5))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM reach WHERE pace_debt = 0 AND paced_until = 7"), u"1"_s);
    QCOMPARE(asks("SELECT action FROM parked_status WHERE provider_msg_id = 'wamid.9'"), u"give_up"_s);

    // 7: nobody waits for templates; a canned answer of before has no shortcut, and its name for a title.
    for (const QByteArray &statement :
        {QByteArray("INSERT INTO snippet (uuid, name, variables, created_at) VALUES ('n1', 'Parking', '[]', 1)"),
            QByteArray("INSERT INTO text_variant (owner_kind, owner_key, language, body) "
                       "VALUES ('snippet', 'n1', 'es', 'Bajo el hotel')")}) {
        QVERIFY(database.write([&](Connection &c) { return c.executeText(statement); }).ok());
    }
    QCOMPARE(failure(migrate(database, upTo(7))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT templates_wanted FROM channel_account"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_snippet WHERE name = 'Parking' AND shortcut IS NULL"), u"1"_s);
    QCOMPARE(asks("SELECT title FROM v_snippet_text WHERE language = 'es' AND body = 'Bajo el hotel'"), u"Parking"_s);
    QCOMPARE(asks("SELECT schema_version FROM site"), u"7"_s);

    // 8: nothing is offered, and programs that would not end an offer with its epoch do not write.
    QCOMPARE(failure(migrate(database, upTo(8))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_transfer_offer"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 8 AND min_write = 8"), u"1"_s);

    // 9: reports count what was written before.
    QCOMPARE(failure(migrate(database, upTo(9))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_fact_messages_received WHERE property_id = 1 AND agent_id IS NULL"), u"2"_s);
    QCOMPARE(asks("SELECT agent_id FROM v_fact_messages_sent"), u"1"_s);
    QCOMPARE(asks("SELECT value FROM v_fact_first_response"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_fact_resolution"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 9 AND min_write = 8"), u"1"_s);

    // 10: who changed the owners of before is not known, and nothing of them is lost.
    QCOMPARE(failure(migrate(database, upTo(10))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_queue WHERE offer_id IS NULL AND property_id = 1 AND unread = 1"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM ownership_interval WHERE by_agent IS NOT NULL OR note_id IS NOT NULL"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_team"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 10 AND min_write = 8"), u"1"_s);

    // 11: nobody is meant in what was written before.
    QCOMPARE(failure(migrate(database, upTo(11))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_mention"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 11 AND min_write = 8"), u"1"_s);

    // 12: no canned answer has a file until one is given to it.
    QCOMPARE(failure(migrate(database, upTo(12))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_snippet_file"), u"0"_s);
    QVERIFY(database
                .write([&](Connection &c) {
                    return c.executeText("UPDATE snippet SET media_id = (SELECT MIN(d.id) FROM media d WHERE d.state = "
                                         "'stored') WHERE uuid = 'n1'");
                })
                .ok());
    QCOMPARE(asks("SELECT COUNT(*) FROM v_snippet_file f JOIN v_snippet s ON s.id = f.snippet_id WHERE s.name = "
                  "'Parking'"),
        asks("SELECT COUNT(*) FROM snippet s JOIN media d ON d.id = s.media_id WHERE d.state = 'stored'"));

    // 13: nothing of before counts as written first, no relay holds a part of a number, and who opted out is seen.
    QVERIFY(
        database.write([&](Connection &c) { return c.executeText("UPDATE reach SET opted_out_at = 9 WHERE id = 1"); })
            .ok());
    QCOMPARE(failure(migrate(database, upTo(13))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM outbox WHERE begun_at IS NOT NULL"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM channel_account WHERE sends_per_second IS NOT NULL"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM number_share"), u"0"_s);
    QCOMPARE(asks("SELECT opted_out FROM v_queue"), u"1"_s);
    // 14: nobody has written down what a property tells; decisions of before came from nowhere, and older programs go
    // on.
    QVERIFY(database
                .write([&](Connection &c) {
                    return c.executeText(
                        "INSERT INTO responder_decision (message_id, conversation_id, mode, action, "
                        "reason, answer, epoch, at) VALUES (1, 1, 'draft', 'answer', 'dates', 'When?', "
                        "1, 1)");
                })
                .ok());
    QCOMPARE(failure(migrate(database, upTo(14))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_knowledge"), u"0"_s);
    QCOMPARE(asks("SELECT answer FROM v_responder_decision WHERE item_id IS NULL AND detail IS NULL"), u"When?"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 14 AND min_write = 8"), u"1"_s);
    // 15: the states of before are there to the millisecond, of which nobody knows a reason; new ones are taken,
    // unknown ones are not, each change is told once, and numbers go on.
    const auto writes = [&](const QByteArray &statement) {
        return database.write([&](Connection &c) { return c.executeText(statement); }).ok();
    };
    QVERIFY(writes("INSERT INTO agent_state_interval (id, agent_id, state, started_at, ended_at) "
                   "VALUES (41, 1, 'available', 1000, 2000), (42, 1, 'away', 2000, NULL)"));
    QCOMPARE(failure(migrate(database, upTo(15))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(
        asks("SELECT COUNT(*) FROM agent_state_interval WHERE id = 41 AND agent_id = 1 AND state = 'available' AND "
             "started_at = 1000 AND ended_at = 2000 AND reason_id IS NULL AND by_agent IS NULL AND ends_at IS NULL"),
        u"1"_s);
    QCOMPARE(asks("SELECT state FROM v_agent WHERE state_id = 42 AND state_since = 2000 AND state_reason IS NULL"),
        u"away"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_fact_agent_state WHERE agent_id = 1"), u"2"_s);
    QVERIFY(writes("UPDATE agent_state_interval SET ended_at = 3000 WHERE id = 42"));
    QVERIFY(!writes("INSERT INTO agent_state_interval (agent_id, state, started_at) VALUES (1, 'asleep', 3000)"));
    const qint64 told = asks("SELECT COUNT(*) FROM change_log WHERE kind = 3").toLongLong();
    QVERIFY(writes(
        "INSERT INTO agent_state_interval (agent_id, state, reason_id, started_at) SELECT 1, r.state, r.id, 3000 "
        "FROM state_reason r WHERE r.code = 'meal'"));
    QCOMPARE(asks("SELECT COUNT(*) FROM change_log WHERE kind = 3").toLongLong(), told + 1);
    QVERIFY(
        !writes("INSERT INTO agent_state_interval (agent_id, state, started_at) VALUES (1, 'busy', 3000)")); // one open
    QVERIFY(asks("SELECT state_id FROM v_agent WHERE state = 'break' AND state_reason = 'meal'").toLongLong() > 42);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_state_rule WHERE wrap_up_seconds = 0 AND forgiven_seconds = 30"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 15 AND min_write = 8"), u"1"_s);

    // 16: no language model was asked, and the assistant may speak to everybody whom it might before.
    QCOMPARE(failure(migrate(database, upTo(16))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_llm_cost"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_assistant_guest WHERE conversation_id = 1 AND off_at IS NULL"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 16 AND min_write = 8"), u"1"_s);

    // 17: who wanted no messages still wants none, since then.
    QVERIFY(writes("UPDATE reach SET opted_out_at = 7000 WHERE id = 1"));
    QCOMPARE(failure(migrate(database, upTo(17))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM reach WHERE id = 1 AND opted_out_at = 7000 AND preference_at = 7000"), u"1"_s);
    QVERIFY(writes("UPDATE reach SET opted_out_at = NULL WHERE id = 1"));
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 17 AND min_write = 8"), u"1"_s);

    // 18: what was answered before is held against the site's target, and one that makes no sense is not taken.
    QCOMPARE(failure(migrate(database, upTo(18))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_service_target WHERE property_id IS NULL AND in_force_from = 0 AND "
                  "answer_seconds = 900 AND goal_percent = 80"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_fact_service_level"), asks("SELECT COUNT(*) FROM v_fact_response"));
    QVERIFY(!writes("INSERT INTO service_target (property_id, in_force_from, answer_seconds) VALUES (1, 1, 60)"));
    QVERIFY(!writes("INSERT INTO service_target (property_id, in_force_from) VALUES (NULL, 1)"));
    QCOMPARE(asks("SELECT COUNT(*) FROM v_board_conversation"),
        asks("SELECT COUNT(*) FROM conversation WHERE status = 'open'"));
    // 19: nothing is kept of the figures yet, and nobody has to say what they change.
    QCOMPARE(failure(migrate(database, upTo(19))), QString());
    QCOMPARE(words(), before);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_report_state WHERE rolled_from = 0 AND rolled_until = 0"), u"1"_s);
    QVERIFY(writes("UPDATE message SET failed = 1 WHERE id = 2"));
    QCOMPARE(asks("SELECT COUNT(*) FROM report_mark"), u"0"_s);
    QVERIFY(writes("UPDATE report_edge SET announced_until = 1800000000000"));
    QVERIFY(writes("UPDATE message SET failed = 0 WHERE id = 2"));
    QVERIFY(writes("UPDATE message SET stage = 5 WHERE id = 2"));
    QCOMPARE(asks("SELECT COUNT(*) FROM report_mark WHERE conversation_id = 1 AND follows = 1"), u"1"_s);
    const QString delivered = words(); // the same but for that
    // 20: teams of before give nothing out, and no conversation is of a team; an owner of before was given nothing.
    QVERIFY(
        writes("INSERT INTO team (uuid, name, created_at) VALUES ('00000000-0000-7000-8000-000000000017', 'Spa', 1)"));
    QCOMPARE(failure(migrate(database, upTo(20))), QString());
    QCOMPARE(words(), delivered);
    QCOMPARE(asks("SELECT assign FROM team WHERE name = 'Spa'"), u"off"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_queue WHERE team_id IS NOT NULL OR language <> '' OR held_for IS NOT NULL OR "
                  "given_mode IS NOT NULL"),
        u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_queue"), asks("SELECT COUNT(*) FROM conversation"));
    // 21: nothing is wrong yet, and older programs go on writing.
    QCOMPARE(failure(migrate(database, upTo(21))), QString());
    QCOMPARE(asks("SELECT COUNT(*) FROM v_alert"), u"0"_s);
    QCOMPARE(asks("SELECT class FROM table_retention WHERE table_name = 'alert'"), u"ledger"_s);
    // 22: a message that comes leaves no mark; one that changes does.
    QCOMPARE(failure(migrate(database, upTo(22))), QString());
    QVERIFY(writes("DELETE FROM report_mark"));
    QVERIFY(writes("INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, kind, body, "
                   "arrived_at) VALUES ('00000000-0000-7000-8000-000000000022', 1, 1, 0, 'guest', 0, 'text', 'x', 5)"));
    QCOMPARE(asks("SELECT COUNT(*) FROM report_mark"), u"0"_s);
    QVERIFY(writes("UPDATE message SET failed = 1 WHERE id = 2"));
    QCOMPARE(asks("SELECT COUNT(*) FROM report_mark"), u"1"_s);
    QVERIFY(writes("UPDATE message SET failed = 0 WHERE id = 2"));
    QVERIFY(writes("DELETE FROM message WHERE uuid = '00000000-0000-7000-8000-000000000022'"));
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 22 AND min_write = 8"), u"1"_s);
    // 23: nobody consults anybody, and who does not end a consultation may only read.
    QCOMPARE(failure(migrate(database, upTo(23))), QString());
    QCOMPARE(words(), delivered);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_consultation"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 23 AND min_write = 23"), u"1"_s);
    // 24: nobody was asked.
    QCOMPARE(failure(migrate(database, upTo(24))), QString());
    QCOMPARE(words(), delivered);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_survey"), u"0"_s);
    QCOMPARE(asks("SELECT class FROM table_retention WHERE table_name = 'survey'"), u"ledger"_s);
    // 25: what was said before is looked through, reactions are not; nobody has looked for a number yet.
    QCOMPARE(failure(migrate(database, upTo(25))), QString());
    QCOMPARE(words(), delivered);
    QCOMPARE(
        asks("SELECT COUNT(*) FROM v_search_message"), asks("SELECT COUNT(*) FROM message WHERE kind <> 'reaction'"));
    QCOMPARE(asks("SELECT body FROM v_search_message WHERE id = 1"), asks("SELECT body FROM message WHERE id = 1"));
    QCOMPARE(asks("SELECT COUNT(*) FROM v_search_conversation"), asks("SELECT COUNT(*) FROM conversation"));
    QCOMPARE(asks("SELECT guest_name FROM v_search_conversation WHERE id = 1"),
        asks("SELECT display_name FROM guest WHERE id = 1"));
    QCOMPARE(asks("SELECT COUNT(*) FROM number_search"), u"0"_s);
    QCOMPARE(asks(dialect == Dialect::MySql ? "SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = "
                                              "DATABASE() AND routine_name = 'find_number'"
                                            : "SELECT person_id FROM v_number WHERE value LIKE '%600111222'"),
        u"1"_s);
    QCOMPARE(asks("SELECT class FROM table_retention WHERE table_name = 'number_search'"), u"operational"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 25 AND min_write = 23"), u"1"_s);
    // 26: what was saved before is asked of all types and tags, and each tag is told once.
    QVERIFY(
        writes("INSERT INTO saved_report (uuid, name, cut_by, metric, agent, team, channel, property, zone, every, "
               "file_kind, created_at) VALUES ('00000000-0000-7000-8000-000000000022', 'Old', 'day', '', '', '', '', "
               "'', '', 'never', 'csv', 1)"));
    QVERIFY(writes("DELETE FROM conversation_tag"));
    QVERIFY(writes("INSERT INTO conversation_tag (conversation_id, tag) SELECT c.id, 'late' FROM conversation c"));
    QCOMPARE(failure(migrate(database, upTo(26))), QString());
    QCOMPARE(asks("SELECT COUNT(*) FROM v_saved_report WHERE name = 'Old' AND service_type = '' AND customer_type = '' "
                  "AND tag = ''"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_report_tag WHERE tag = 'late'"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_report_conversation"), asks("SELECT COUNT(*) FROM conversation"));
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 26 AND min_write = 23"), u"1"_s);
    // 27: templates of before are known by their names, nobody looked yet, and long names are labels.
    QVERIFY(writes("UPDATE message SET kind = 'template', direction = 1, content = "
                   "'{\"template\":{\"name\":\"room_ready\",\"language\":\"en\"}}' WHERE id = 2"));
    QCOMPARE(failure(migrate(database, upTo(27))), QString());
    QCOMPARE(
        asks("SELECT COUNT(*) FROM template_send t JOIN message m ON m.id = t.message_id WHERE m.id = 2 AND t.name = "
             "'room_ready' AND t.at = m.arrived_at"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM template_send"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM responder_decision WHERE taken_at IS NOT NULL"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_fact_uptime"), u"0"_s);
    QVERIFY(writes("INSERT INTO report_roll (span, metric, agent_id, from_at, property_id, channel_id, label, begun, "
                   "continued, total, weight) VALUES (1, 'templates', 0, 0, 1, 1, "
                   "'a_template_whose_name_is_longer_than_a_word', 1, 0, 1, 1)"));
    QVERIFY(writes("INSERT INTO uptime_interval (channel_id, up, started_at, seen_at) VALUES (0, 1, 5, 9)"));
    QVERIFY(
        !writes("INSERT INTO uptime_interval (channel_id, up, started_at, seen_at) VALUES (0, 0, 9, 9)")); // one open
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 27 AND min_write = 23"), u"1"_s);
    // 28: reports that were saved stay and may be PDFs, nothing says what an hour costs, and where a channel was
    // switched off its ledger has no hole any more.
    const QString saved = asks("SELECT COUNT(*) FROM saved_report");
    QVERIFY(
        writes("INSERT INTO uptime_interval (channel_id, up, started_at, seen_at, ended_at) VALUES (1, 1, 5, 9, 9), "
               "(1, 0, 9, 12, 12), (1, 1, 40, 50, 50)"));
    QCOMPARE(failure(migrate(database, upTo(28))), QString());
    QCOMPARE(asks("SELECT COUNT(*) FROM saved_report"), saved);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_saved_report WHERE name = 'Old' AND file_kind = 'csv'"), u"1"_s);
    QVERIFY(writes("UPDATE saved_report SET file_kind = 'pdf' WHERE name = 'Old'"));
    QVERIFY(!writes("UPDATE saved_report SET file_kind = 'doc' WHERE name = 'Old'"));
    QCOMPARE(asks("SELECT COUNT(*) FROM v_agent_cost"), u"0"_s);
    QVERIFY(!writes("INSERT INTO agent_cost (in_force_from, thousandths) VALUES (1, 5)"));
    QVERIFY(!writes("INSERT INTO agent_cost (in_force_from, thousandths, currency) VALUES (1, -5, 'EUR')"));
    QCOMPARE(
        asks("SELECT COUNT(*) FROM uptime_interval WHERE channel_id = 1 AND up = 2 AND started_at = 12 AND ended_at = "
             "40"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM uptime_interval WHERE up = 2"), u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_fact_channel_uptime WHERE channel_id = 1"), u"3"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 28 AND min_write = 23"), u"1"_s);
    // 29: a chain that joins have left has one root, which people cannot undo; nobody has another guest than before.
    const QString guestsBefore = asks("SELECT COUNT(*) FROM person p JOIN guest g ON g.id = p.guest_id");
    for (int i = 901; i <= 904; ++i) {
        QVERIFY(writes(QByteArray("INSERT INTO guest (id, uuid, display_name, created_at) VALUES (ID, "
                                  "'00000000-0000-7000-8000-000000000ID', 'Chained', 1)")
                           .replace("ID", QByteArray::number(i))));
    }
    for (int i = 901; i <= 903; ++i) {
        QVERIFY(writes(
            "UPDATE guest SET merged_into = " + QByteArray::number(i + 1) + " WHERE id = " + QByteArray::number(i)));
        QVERIFY(writes(QByteArray("INSERT INTO guest_merge (uuid, from_guest, to_guest, persons, merged_at) VALUES "
                                  "('00000000-0000-7000-8000-000000001ID', ID, OTHER, '[]', 1)")
                           .replace("ID", QByteArray::number(i))
                           .replace("OTHER", QByteArray::number(i + 1))));
    }
    QCOMPARE(failure(migrate(database, upTo(29))), QString());
    QCOMPARE(asks("SELECT COUNT(*) FROM guest WHERE id BETWEEN 901 AND 903 AND merged_into = 904"), u"3"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM guest_merge WHERE to_guest = 904 AND reason = 'provider'"), u"3"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_guest_merge"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_guest_conversation"), asks("SELECT COUNT(*) FROM conversation"));
    QCOMPARE(asks("SELECT COUNT(*) FROM v_search_conversation"), asks("SELECT COUNT(*) FROM conversation"));
    QCOMPARE(asks("SELECT COUNT(*) FROM person p JOIN guest g ON g.id = p.guest_id"), guestsBefore);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 29 AND min_write = 29"), u"1"_s);
    // 30: items of before always hold, and nobody knows what suggestions became.
    QVERIFY(writes("INSERT INTO knowledge (uuid, property_id, name, updated_at) VALUES ('k1', 1, 'parking', 1)"));
    QCOMPARE(failure(migrate(database, upTo(30))), QString());
    QCOMPARE(words(), delivered);
    QCOMPARE(
        asks("SELECT COUNT(*) FROM v_knowledge WHERE name = 'parking' AND valid_from IS NULL AND valid_until IS NULL"),
        u"1"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_responder_decision WHERE taken_id IS NOT NULL"), u"0"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM v_knowledge_gap") + asks("SELECT COUNT(*) FROM v_knowledge_use"), u"00"_s);
    QCOMPARE(asks("SELECT COUNT(*) FROM site WHERE schema_version = 30 AND min_write = 29"), u"1"_s);
}

BELLHOP_TEST(tst_migrations, TestMigrations)
#include "tst_migrations.moc"
