// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/jobs.h"
#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::seconds;

/// Work that comes round by itself.
class TestJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofManyRelaysOneHoldsTheJob_data() { BELLHOP_TEST_DIALECTS(); }
    void ofManyRelaysOneHoldsTheJob();
    void aJobPassesOnWhenItsHolderDies_data() { BELLHOP_TEST_DIALECTS(); }
    void aJobPassesOnWhenItsHolderDies();
    void snoozedChatsWakeAtTheirTime_data() { BELLHOP_TEST_DIALECTS(); }
    void snoozedChatsWakeAtTheirTime();
    void sweepsWhatNobodyNeedsAndNothingElse_data() { BELLHOP_TEST_DIALECTS(); }
    void sweepsWhatNobodyNeedsAndNothingElse();
    void oldConversationsAreEmptied_data() { BELLHOP_TEST_DIALECTS(); }
    void oldConversationsAreEmptied();
    void guestsWhoWriteNoMoreAreForgotten_data() { BELLHOP_TEST_DIALECTS(); }
    void guestsWhoWriteNoMoreAreForgotten();
    void theChangeLogKeepsItsNewestEntries_data() { BELLHOP_TEST_DIALECTS(); }
    void theChangeLogKeepsItsNewestEntries();
};

void TestJobs::ofManyRelaysOneHoldsTheJob()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    std::atomic<int> holders = 0;
    std::atomic<int> errors = 0;
    std::vector<std::thread> relays;
    for (int i = 0; i < 6; ++i)
        relays.emplace_back([&, i] {
            const auto held = desk::holdLease(site.database(), u"reap"_s, u"relay-%1"_s.arg(i), seconds(600));
            errors += held.ok() ? 0 : 1;
            holders += held.ok() && *held ? 1 : 0;
        });
    for (std::thread &relay : relays)
        relay.join();
    QCOMPARE(errors.load(), 0);
    QCOMPARE(holders.load(), 1);
}

void TestJobs::aJobPassesOnWhenItsHolderDies()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    QVERIFY(*desk::holdLease(site.database(), u"reap"_s, u"a"_s, seconds(120)));
    QVERIFY(*desk::holdLease(site.database(), u"sweep"_s, u"b"_s, seconds(120)));
    QVERIFY(!*desk::holdLease(site.database(), u"reap"_s, u"b"_s, seconds(120)));
    site.advance(seconds(80));
    QVERIFY(*desk::holdLease(site.database(), u"reap"_s, u"a"_s, seconds(120)));
    site.advance(seconds(80));
    QVERIFY(!*desk::holdLease(site.database(), u"reap"_s, u"b"_s, seconds(120)));
    site.advance(seconds(80));
    QVERIFY(*desk::holdLease(site.database(), u"reap"_s, u"b"_s, seconds(120)));
    QVERIFY(!*desk::holdLease(site.database(), u"reap"_s, u"a"_s, seconds(120)));
}

void TestJobs::snoozedChatsWakeAtTheirTime()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.run(ana, maria, SnoozeOrder{site.now() + seconds(3600)});
    site.advance(seconds(3000));
    QCOMPARE(*desk::wakeSnoozed(site.database()), 0);
    site.advance(seconds(700));
    QCOMPARE(*desk::wakeSnoozed(site.database()), 1);
    QCOMPARE(*desk::wakeSnoozed(site.database()), 0);
    const auto rows = desk::loadRows(site.database(), {maria});
    QVERIFY_OK(rows);
    QCOMPARE(rows->front().status, ConversationStatus::Open);
    QCOMPARE(rows->front().owner, ana.agent);
    QVERIFY(!rows->front().snoozedUntil.isSet());
    QCOMPARE(site.breaches(), QString());
}

void TestJobs::sweepsWhatNobodyNeedsAndNothingElse()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    site.deliver(u"x:1"_s, PoisonedItem{u"unreadable"_s});
    (void)*desk::issueTicket(site.database(), u"ana"_s);
    const auto hearOfNobodys = [&](const QString &message) {
        StatusUpdate status;
        status.providerId = message;
        status.stage = DeliveryStage::Delivered;
        site.deliver(u"s:"_s + message, status);
    };
    hearOfNobodys(u"wamid.nobodys"_s);
    QCOMPARE(*desk::sweep(site.database()), 0);

    site.advance(hours(24 * 8));
    QCOMPARE(*desk::sweep(site.database()), 2); // a ticket, the answer to the claim
    QCOMPARE(site.number("SELECT COUNT(*) FROM command"), 0);
    QCOMPARE(site.number("SELECT COUNT(*) FROM ticket"), 0);
    (void)site.guestWrites(u"34600111222"_s, u"still here"_s);

    site.advance(hours(24 * 23));
    hearOfNobodys(u"wamid.late"_s);
    QCOMPARE(*desk::sweep(site.database()), 3); // slices of the first message and status, the status
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE raw IS NULL"), 2);
    QCOMPARE(site.text("SELECT provider_msg_id FROM parked_status"), u"wamid.late"_s);
    QCOMPARE(*desk::sweep(site.database()), 0);
    site.advance(hours(24 * 9));
    QCOMPARE(*desk::sweep(site.database()), 1);
    // What could not be understood stays for whoever has to look at it.
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE raw IS NOT NULL AND state = 'quarantined'"), 1);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message"), 2);
    QCOMPARE(site.breaches(), QString());
}

void TestJobs::oldConversationsAreEmptied()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const auto closed = site.guestWrites(u"34600111222"_s, u"private"_s);
    site.claim(ana, closed);
    CloseOrder close;
    close.closing.disposition = u"booking_confirmed"_s;
    close.closing.reservationId = u"private-1"_s;
    (void)site.run(ana, closed, close);
    const auto open = site.guestWrites(u"34655444333"_s, u"still open"_s);
    site.execute(
        "UPDATE message SET content = '{\"place\":\"home\"}', body_before = 'more private' WHERE conversation_id = "
        + QByteArray::number(closed.value));
    const auto understood = [&](ConversationId conversation) {
        const QByteArray its = " FROM message WHERE conversation_id = " + QByteArray::number(conversation.value);
        site.execute("INSERT INTO analysis (message_id, conversation_id, model, language, intent, sentiment, urgency,"
                     " detail, at) SELECT id, conversation_id, 'm', 'en', 'general', 'neutral', 'low',"
                     " '{\"phone\":\"34600111222\"}', 1"
            + its);
        site.execute("INSERT INTO responder_turn (conversation_id, state, updated_at)"
                     " SELECT conversation_id, '{\"name\":\"Maria\"}', 1"
            + its);
        site.execute("INSERT INTO responder_decision (message_id, conversation_id, mode, action, reason, answer, epoch,"
                     " at) SELECT id, conversation_id, 'draft', 'answer', 'r', 'Dear Maria', 1, 1"
            + its);
    };
    understood(closed);
    understood(open);
    site.execute("UPDATE retention_class SET days = 10 WHERE name = 'conversation'");
    site.advance(hours(24 * 9));
    QCOMPARE(*desk::archiveOld(site.database()), 0);
    site.advance(hours(24 * 2));
    QCOMPARE(*desk::archiveOld(site.database()), 1);
    QCOMPARE(*desk::archiveOld(site.database()), 0);
    const QByteArray id = QByteArray::number(closed.value);
    QCOMPARE(site.text("SELECT status FROM conversation WHERE id = " + id), u"archived"_s);
    QCOMPARE(site.text("SELECT reservation_id FROM conversation WHERE id = " + id), u"(erased)"_s);
    QCOMPARE(
        site.number(
            "SELECT COUNT(*) FROM message WHERE (body IS NOT NULL OR content IS NOT NULL OR body_before IS NOT NULL)"
            " AND conversation_id = "
            + id),
        0);
    const QByteArray stillOpen = QByteArray::number(open.value);
    QCOMPARE(site.text("SELECT body FROM message WHERE conversation_id = " + stillOpen), u"still open"_s);
    for (const char *kept :
        {"SELECT conversation_id FROM analysis", "SELECT conversation_id FROM responder_turn WHERE state IS NOT NULL",
            "SELECT conversation_id FROM responder_decision WHERE answer IS NOT NULL"})
        QCOMPARE(site.text(kept), QString::fromLatin1(stillOpen));
    QCOMPARE(site.breaches(), QString());
    // Who writes again after that opens a new one.
    QVERIFY(site.guestWrites(u"34600111222"_s, u"back"_s) != closed);
    site.execute("UPDATE retention_class SET days = NULL WHERE name = 'conversation'");
    site.advance(hours(24 * 4000));
    QCOMPARE(*desk::archiveOld(site.database()), 0);
}

/// One who is gone, one whose chat is open, one who came back, one who is new.
void TestJobs::guestsWhoWriteNoMoreAreForgotten()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const auto visit = [&](const QString &phone) {
        const auto chat = site.guestWrites(phone, u"private"_s);
        site.claim(ana, chat);
        CloseOrder close;
        close.closing.disposition = u"resolved"_s;
        (void)site.run(ana, chat, close);
    };
    const auto phones = [&] {
        return site.text(
            "SELECT COALESCE(GROUP_CONCAT(i.value), '') FROM (SELECT value FROM identity WHERE kind = 'phone'"
            " ORDER BY value) i");
    };
    visit(u"34600000001"_s);
    visit(u"34600000003"_s);
    (void)site.guestWrites(u"34600000002"_s, u"still open"_s);
    site.execute("UPDATE retention_class SET days = 60 WHERE name = 'conversation'");
    site.advance(hours(24 * 59));
    QCOMPARE(*desk::forgetSilentGuests(site.database()), 0);
    visit(u"34600000003"_s);
    (void)site.guestWrites(u"34600000004"_s, u"hello"_s);
    site.advance(hours(24 * 2));
    QCOMPARE(*desk::forgetSilentGuests(site.database()), 0); // nothing is archived yet
    while (*desk::archiveOld(site.database()) > 0) { }
    QCOMPARE(*desk::sweep(site.database()) > 0, true);
    QCOMPARE(*desk::forgetSilentGuests(site.database()) + *desk::forgetSilentGuests(site.database()), 1);
    QCOMPARE(phones(), u"34600000002,34600000003,34600000004"_s);
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE item_key LIKE 'm:%' AND raw IS NULL"), 0);
    QCOMPARE(site.breaches(), QString());
    site.execute("UPDATE retention_class SET days = NULL WHERE name = 'conversation'");
    site.advance(hours(24 * 4000));
    QCOMPARE(*desk::forgetSilentGuests(site.database()) + *desk::forgetSilentGuests(site.database()), 0);
}

void TestJobs::theChangeLogKeepsItsNewestEntries()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const qint64 newest = desk::changeBounds(site.database())->newest;
    site.execute("INSERT INTO change_log (seq, kind, entity_id, conversation_id, version) VALUES ("
        + QByteArray::number(newest + 100'010) + ", 1, 1, 1, 1)");
    int swept = 0;
    for (int i = 0; i < 40; ++i)
        swept += *desk::sweep(site.database());
    QVERIFY(swept > 0);
    const auto bounds = desk::changeBounds(site.database());
    QVERIFY_OK(bounds);
    QCOMPARE(bounds->newest, newest + 100'010);
    QVERIFY(bounds->oldest > newest - qint64(swept));
    QCOMPARE(site.number("SELECT COUNT(*) FROM change_log WHERE seq <= " + QByteArray::number(newest + 10)), 0);
}

BELLHOP_TEST(tst_jobs, TestJobs)
#include "tst_jobs.moc"
