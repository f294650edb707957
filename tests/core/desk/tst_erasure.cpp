// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/erasure.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kPhone = "34600111222";
constexpr auto kWritten = "canary-written";
constexpr auto kAnswer = "canary-answer";

/// Where in the whole database this text stands: "table.column", empty when nowhere.
QStringList placesOf(Site &site, const QByteArray &text)
{
    QStringList places;
    const bool lite = site.database().dialect() == db::Dialect::Sqlite;
    const QByteArray tables = lite
        ? "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
        : "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN "
          "information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = "
          "c.table_name WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'";
    const Status looked = site.database().admin([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(const db::Rows columns, connection.queryText(tables));
        for (const db::Row &column : columns) {
            const QByteArray table = column.text(0).toUtf8();
            const QByteArray name = column.text(1).toUtf8();
            if (table == "table_retention" || table.startsWith("sqlite_"))
                continue;
            BELLHOP_TRY(const db::Rows rows,
                connection.queryText("SELECT COUNT(*) FROM " + table + " WHERE " + name + " LIKE '%" + text + "%'"));
            if (rows.front().integer(0) > 0)
                places << column.text(0) + u'.' + column.text(1);
        }
        return done();
    });
    return looked.ok() ? places : QStringList{looked.error().detail};
}

} // namespace

/// A guest is found by the number and forgotten.
class TestErasure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableSaysHowLongItIsKept_data() { BELLHOP_TEST_DIALECTS(); }
    void everyTableSaysHowLongItIsKept();
    void everythingOfAGuestIsForgotten_data() { BELLHOP_TEST_DIALECTS(); }
    void everythingOfAGuestIsForgotten();
    void whoWritesAgainIsANewGuest();
    void anOpenConversationIsClosedFirst();
    void findsByAnyWritingOfTheNumber();
};

namespace {

/// A closed chat with everything a person may leave behind.
GuestId livedThrough(Site &site, const Actor &ana)
{
    const auto chat = site.guestWrites(QString::fromLatin1(kPhone), QString::fromLatin1(kWritten));
    site.claim(ana, chat);
    (void)site.sendText(ana, chat, QString::fromLatin1(kAnswer));
    NoteOrder note;
    note.text = u"canary-note"_s;
    (void)site.run(ana, chat, note);
    CloseOrder close;
    close.closing.disposition = u"booking_confirmed"_s;
    close.closing.reservationId = u"canary-reservation"_s;
    close.closing.notes = u"canary-notes"_s;
    (void)site.run(ana, chat, close);
    site.execute("UPDATE guest SET display_name = 'canary-name' WHERE id = (SELECT guest_id FROM person LIMIT 1)");
    site.execute("UPDATE person SET user_name = 'canary-user'");
    return {site.number("SELECT guest_id FROM person LIMIT 1")};
}

} // namespace

void TestErasure::everyTableSaysHowLongItIsKept()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const QByteArray tables = dialect == db::Dialect::Sqlite
        ? "(SELECT m.name AS t FROM sqlite_master m WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%')"
        : "(SELECT CONVERT(i.table_name USING ascii) AS t FROM information_schema.tables i WHERE i.table_schema = "
          "DATABASE() "
          "AND i.table_type = 'BASE TABLE')";
    QVERIFY(site.number("SELECT COUNT(*) FROM " + tables + " x") > 40);
    QCOMPARE(
        site.text("SELECT x.t FROM " + tables + " x WHERE x.t NOT IN (SELECT r.table_name FROM table_retention r)"),
        QString());
}

void TestErasure::everythingOfAGuestIsForgotten()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    const Actor ana = site.addAgent(u"ana"_s);
    const GuestId guest = livedThrough(site, ana);
    const auto other = site.guestWrites(u"34655444333"_s, u"somebody else"_s);
    QVERIFY(placesOf(site, "canary").size() >= 5);
    const QByteArray providerId
        = site.text("SELECT provider_msg_id FROM message WHERE direction = 0 ORDER BY id LIMIT 1").toUtf8();
    QVERIFY(!providerId.isEmpty());

    QVERIFY_OK(desk::eraseGuest(site.database(), Actor(), guest));
    QCOMPARE(placesOf(site, "canary"), QStringList());
    QCOMPARE(placesOf(site, kPhone), QStringList());
    QCOMPARE(site.number("SELECT COUNT(*) FROM raw_item WHERE item_key LIKE '%" + providerId + "'"), 0);
    QCOMPARE(site.breaches(), QString());
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'guest_erase'"), 1);
    QVERIFY(site.number("SELECT COUNT(*) FROM message WHERE body IS NULL") >= 3);
    QCOMPARE(site.text("SELECT body FROM message WHERE conversation_id = " + QByteArray::number(other.value)),
        u"somebody else"_s);
    QCOMPARE(site.number("SELECT COUNT(*) FROM identity"), 1);
    QVERIFY_FAILS(desk::eraseGuest(site.database(), Actor(), guest), ErrorKind::NotFound);
}

void TestErasure::whoWritesAgainIsANewGuest()
{
    Site site;
    const Actor ana = site.addAgent(u"ana"_s);
    const GuestId guest = livedThrough(site, ana);
    QVERIFY_OK(desk::eraseGuest(site.database(), Actor(), guest));
    const auto chat = site.guestWrites(QString::fromLatin1(kPhone), u"hello again"_s);
    QVERIFY(
        site.number("SELECT p.guest_id FROM conversation c JOIN reach r ON r.id = c.reach_id JOIN person p ON p.id = "
                    "r.person_id WHERE c.id = "
            + QByteArray::number(chat.value))
        != guest.value);
    QCOMPARE(site.breaches(), QString());
}

void TestErasure::anOpenConversationIsClosedFirst()
{
    Site site;
    (void)site.guestWrites(QString::fromLatin1(kPhone), QString::fromLatin1(kWritten));
    const auto found = desk::findGuests(site.database(), QString::fromLatin1(kPhone));
    QVERIFY_OK(found);
    QCOMPARE(found->front().live, 1);
    QVERIFY_FAILS(desk::eraseGuest(site.database(), Actor(), found->front().id), ErrorKind::Refused);
    QVERIFY(!placesOf(site, kWritten).isEmpty());
}

void TestErasure::findsByAnyWritingOfTheNumber()
{
    Site site;
    (void)site.guestWrites(QString::fromLatin1(kPhone), u"hola"_s);
    for (const QString &phone : {u"+34 600 111 222"_s, u"34600111222"_s, u"+34-600-(111)-222"_s}) {
        const auto found = desk::findGuests(site.database(), phone);
        QVERIFY_OK(found);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().conversations, 1);
    }
    QCOMPARE(desk::findGuests(site.database(), u"+34 600 111 223"_s)->size(), std::size_t(0));
    QVERIFY_FAILS(desk::findGuests(site.database(), u"Maria"_s), ErrorKind::BadData);
}

BELLHOP_TEST(tst_erasure, TestErasure)
#include "tst_erasure.moc"
