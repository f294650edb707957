// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/command_runner.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPhone = u"34600111222"_s;

Closing closingWith(const QString &code, const QString &notes = {}, const QString &reservation = {})
{
    return {code, notes, reservation, {}, {}, {}};
}

} // namespace

class TestClosing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedDispositionDemandsItsFields_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("reservation");
        QTest::addColumn<bool>("notes");
        QTest::newRow("resolved") << u"resolved"_s << false << false;
        QTest::newRow("escalated") << u"escalated"_s << false << true;
        QTest::newRow("follow_up_required") << u"follow_up_required"_s << false << true;
        QTest::newRow("booking_confirmed") << u"booking_confirmed"_s << true << false;
        QTest::newRow("booking_cancelled") << u"booking_cancelled"_s << true << false;
        QTest::newRow("complaint_resolved") << u"complaint_resolved"_s << false << false;
        QTest::newRow("complaint_escalated") << u"complaint_escalated"_s << false << true;
        QTest::newRow("inquiry_answered") << u"inquiry_answered"_s << false << false;
        QTest::newRow("no_response") << u"no_response"_s << false << false;
        QTest::newRow("wrong_number") << u"wrong_number"_s << false << false;
        QTest::newRow("spam") << u"spam"_s << false << false;
    }
    void everyShippedDispositionDemandsItsFields()
    {
        QFETCH(QString, code);
        QFETCH(bool, reservation);
        QFETCH(bool, notes);
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        const auto bare = site.tryRun(ana, id, CloseOrder{closingWith(code)});
        if (reservation || notes) {
            QVERIFY_FAILS(bare, ErrorKind::BadData);
            QCOMPARE(site.text("SELECT status FROM conversation"), u"open"_s);
            QVERIFY_FAILS(site.tryRun(ana, id, CloseOrder{closingWith(code, u"  "_s, u"  "_s)}), ErrorKind::BadData);
            QVERIFY_OK(site.tryRun(ana, id,
                CloseOrder{closingWith(code, notes ? u"call back at 9"_s : u""_s, reservation ? u"R-1007"_s : u""_s)}));
        } else {
            QVERIFY_OK(bare);
        }
        QCOMPARE(site.text("SELECT status FROM conversation"), u"resolved"_s);
        QCOMPARE(site.text("SELECT disposition FROM conversation"), code);
        QCOMPARE(site.breaches(), QString());
    }

    void withoutADispositionNothingCloses()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        QVERIFY_FAILS(site.tryRun(ana, id, CloseOrder{closingWith({})}), ErrorKind::BadData);
        QVERIFY_FAILS(site.tryRun(ana, id, CloseOrder{closingWith(u"made_up"_s)}), ErrorKind::BadData);
        QCOMPARE(site.text("SELECT status FROM conversation"), u"open"_s);
    }

    void theDatabaseItselfRefusesAClosingWithoutDisposition_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<db::Dialect>("dialect");
        const std::vector<std::pair<QByteArray, QByteArray>> attempts{
            {"bare", "status = 'resolved', closed_at = 1"},
            {"archived", "status = 'archived', closed_at = 1"},
            {"unknown code",
                "status = 'resolved', closed_at = 1, taxonomy_version = 1, disposition = 'made_up', needs_reservation "
                "= 0,"
                " needs_notes = 0"},
            {"demands hidden",
                "status = 'resolved', closed_at = 1, taxonomy_version = 1, disposition = 'booking_confirmed',"
                " needs_reservation = 0, needs_notes = 0"},
            {"reservation missing",
                "status = 'resolved', closed_at = 1, taxonomy_version = 1, disposition = 'booking_confirmed',"
                " needs_reservation = 1, needs_notes = 0"},
            {"notes empty",
                "status = 'resolved', closed_at = 1, taxonomy_version = 1, disposition = 'escalated',"
                " needs_reservation = 0, needs_notes = 1, disposition_notes = ''"},
            {"no time",
                "status = 'resolved', taxonomy_version = 1, disposition = 'resolved', needs_reservation = 0, "
                "needs_notes = 0"},
        };
        for (const auto &[name, set] : attempts) {
            QTest::newRow((name + " sqlite").constData()) << set << db::Dialect::Sqlite;
            QTest::newRow((name + " mysql").constData()) << set << db::Dialect::MySql;
        }
    }
    void theDatabaseItselfRefusesAClosingWithoutDisposition()
    {
        QFETCH(QByteArray, set);
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        site.guestWrites(kPhone, u"hola"_s);
        const Status status = site.database().write([&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.executeText("UPDATE conversation SET " + set));
            return done();
        });
        QVERIFY(!status.ok());
        QCOMPARE(site.text("SELECT status FROM conversation"), u"open"_s);
    }

    void aClosingCanBeTakenBackForTenSeconds_data() { BELLHOP_TEST_DIALECTS(); }
    void aClosingCanBeTakenBackForTenSeconds()
    {
        QFETCH(db::Dialect, dialect);
        Site site(dialect);
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        const qint64 waiting = site.number("SELECT waiting_since FROM conversation");
        const qint64 epoch = site.epochOf(id);
        site.run(ana, id, CloseOrder{closingWith(u"booking_confirmed"_s, {}, u"R-1007"_s)});
        site.advance(std::chrono::seconds(5));
        site.run(ana, id, UndoCloseOrder());
        QCOMPARE(site.text("SELECT status FROM conversation"), u"open"_s);
        QCOMPARE(site.number("SELECT waiting_since FROM conversation"), waiting);
        QCOMPARE(site.epochOf(id), epoch);
        site.run(ana, id, CloseOrder{closingWith(u"booking_confirmed"_s, {}, u"R-1007"_s)});
        site.advance(std::chrono::seconds(11));
        QVERIFY_FAILS(site.tryRun(ana, id, UndoCloseOrder()), ErrorKind::Refused);
        QCOMPARE(site.text("SELECT status FROM conversation"), u"resolved"_s);
        QCOMPARE(site.number("SELECT COUNT(*) FROM closing"), 2);
        QCOMPARE(site.breaches(), QString());
    }

    void onlyWhoClosedOrASupervisorTakesItBack()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const Actor ben = site.addAgent(u"ben"_s);
        const Actor boss = site.addAgent(u"boss"_s, Role::Supervisor);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.run(ana, id, CloseOrder{closingWith(u"resolved"_s)});
        QVERIFY_FAILS(site.tryRun(ben, id, UndoCloseOrder()), ErrorKind::Refused);
        QVERIFY_OK(site.tryRun(boss, id, UndoCloseOrder()));
    }

    void undoIsRefusedOnceAnotherConversationIsOpen()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.run(ana, id, CloseOrder{closingWith(u"resolved"_s)});
        // A second conversation of the same guest, as a later inbound would open it.
        site.execute("INSERT INTO conversation (uuid, reach_id, channel_id, property_id, created_at)"
                     " SELECT 'second', reach_id, channel_id, property_id, 1 FROM conversation");
        QVERIFY_FAILS(site.tryRun(ana, id, UndoCloseOrder()), ErrorKind::Refused);
    }

    void aClosedConversationTakesNoMoreMessages()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.run(ana, id, CloseOrder{closingWith(u"resolved"_s)});
        QVERIFY_FAILS(site.tryRun(ana, id, SendTextOrder{u"one more thing"_s, {}}), ErrorKind::Refused);
        QVERIFY_FAILS(site.tryRun(ana, id, ClaimOrder()), ErrorKind::Refused);
        site.run(ana, id, ReopenOrder());
        QVERIFY_OK(site.tryRun(ana, id, SendTextOrder{u"one more thing"_s, {}}));
        QCOMPARE(site.breaches(), QString());
    }

    void closingTwiceIsAConflict()
    {
        Site site;
        const Actor ana = site.addAgent(u"ana"_s);
        const ConversationId id = site.guestWrites(kPhone, u"hola"_s);
        site.claim(ana, id);
        site.run(ana, id, CloseOrder{closingWith(u"resolved"_s)});
        QVERIFY_FAILS(site.tryRun(ana, id, CloseOrder{closingWith(u"spam"_s)}), ErrorKind::Conflict);
        QCOMPARE(site.text("SELECT disposition FROM conversation"), u"resolved"_s);
    }
};

BELLHOP_TEST(tst_closing, TestClosing)
#include "tst_closing.moc"
