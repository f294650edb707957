// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/audit.h"
#include "core/desk/ledger.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QMessageAuthenticationCode>

#include <atomic>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

QByteArray hmacWith(const QByteArray &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

QByteArray hmac(const QByteArray &bytes)
{
    return hmacWith("key", bytes);
}

bool proves(const QByteArray &bytes, const QByteArray &seal)
{
    return hmac(bytes) == seal;
}

void note(Site &site, int times, const QString &detail = u"x"_s)
{
    const auto written = site.database().write([&](db::Connection &connection) -> Status {
        for (int i = 0; i < times; ++i)
            BELLHOP_CHECK(desk::writeAudit(connection, Actor(), "test"_L1, "site"_L1, i, detail));
        return done();
    });
    if (!written.ok())
        qFatal("%s", describe(written.error()).constData());
}

/// As somebody who owns the database may.
void openTheLog(Site &site)
{
    site.execute("DROP TRIGGER audit_no_update");
    site.execute("DROP TRIGGER audit_no_delete");
}

} // namespace

/// The audit log is sealed and tells who touched it.
class TestAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsWhatIsOldEnough_data() { BELLHOP_TEST_DIALECTS(); }
    void sealsWhatIsOldEnough();
    void longLogsAreSealedInRanges_data() { BELLHOP_TEST_DIALECTS(); }
    void longLogsAreSealedInRanges();
    void tamperingShows_data();
    void tamperingShows();
    void anotherKeyProvesNothing();
    void severalRelaysSealEachRangeOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void severalRelaysSealEachRangeOnce();
};

void TestAudit::sealsWhatIsOldEnough()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    site.advance(seconds(20));
    (void)*desk::sealAudit(site.database(), hmac);
    const auto before = desk::verifyAudit(site.database(), proves);
    QVERIFY_OK(before);
    QVERIFY(before->ok());
    note(site, 3);
    QCOMPARE(*desk::sealAudit(site.database(), hmac), 0);
    auto verdict = desk::verifyAudit(site.database(), proves);
    QCOMPARE(verdict->unsealed, 3);
    QVERIFY(verdict->waitingSince > 0);
    site.advance(seconds(11));
    QCOMPARE(*desk::sealAudit(site.database(), hmac), 3);
    QCOMPARE(*desk::sealAudit(site.database(), hmac), 0);
    verdict = desk::verifyAudit(site.database(), proves);
    QVERIFY(verdict->ok());
    QCOMPARE(verdict->unsealed, 0);
    QCOMPARE(verdict->rows, site.number("SELECT COUNT(*) FROM audit"));
    QCOMPARE(verdict->headTo, site.number("SELECT MAX(id) FROM audit"));
    QVERIFY(verdict->head != before->head && verdict->head.size() == 32);
}

void TestAudit::longLogsAreSealedInRanges()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    note(site, 2300, u"42 öre\n1:x"_s);
    site.advance(seconds(11));
    QVERIFY(*desk::sealAudit(site.database(), hmac) >= 2300);
    const auto verdict = desk::verifyAudit(site.database(), proves);
    QVERIFY_OK(verdict);
    QVERIFY(verdict->ok());
    QCOMPARE(verdict->seals, 3);
    QCOMPARE(verdict->rows, site.number("SELECT COUNT(*) FROM audit"));
}

void TestAudit::tamperingShows_data()
{
    QTest::addColumn<bellhop::db::Dialect>("dialect");
    QTest::addColumn<QByteArray>("statement");
    const auto row = [](const char *name, const QByteArray &statement) {
        QTest::addRow("%s, sqlite", name) << db::Dialect::Sqlite << statement;
        QTest::addRow("%s, mysql", name) << db::Dialect::MySql << statement;
    };
    row("another agent blamed", "UPDATE audit SET agent_id = 99 WHERE id = 5");
    row("another detail", "UPDATE audit SET detail = 'y' WHERE id = 5");
    row("another time", "UPDATE audit SET at = at + 1 WHERE id = 5");
    row("a row removed", "DELETE FROM audit WHERE id = 5");
    row("the first row removed", "DELETE FROM audit WHERE id = 1");
    row("words moved between columns", "UPDATE audit SET action = 'tes', entity_kind = 'tsite' WHERE id = 5");
    row("a seal removed", "DELETE FROM audit_seal WHERE id = 2");
    row("a seal made shorter", "UPDATE audit_seal SET to_id = to_id - 1 WHERE id = 3");
    row("a seal invented",
        "INSERT INTO audit_seal (from_id, to_id, hmac, previous, sealed_at) SELECT to_id + 1, to_id + 2, "
        "hmac, previous, 1 FROM audit_seal WHERE id = 3");
}

void TestAudit::tamperingShows()
{
    QFETCH(bellhop::db::Dialect, dialect);
    QFETCH(QByteArray, statement);
    Site site(dialect);
    for (int i = 0; i < 3; ++i) {
        note(site, 10);
        site.advance(seconds(11));
        (void)*desk::sealAudit(site.database(), hmac);
    }
    QVERIFY(desk::verifyAudit(site.database(), proves)->ok());
    openTheLog(site);
    site.execute(statement);
    const auto verdict = desk::verifyAudit(site.database(), proves);
    QVERIFY_OK(verdict);
    QVERIFY(!verdict->ok());
    QVERIFY(verdict->brokenTo >= verdict->brokenFrom);
    if (statement.endsWith("WHERE id = 5"))
        QVERIFY(verdict->brokenFrom <= 5 && verdict->brokenTo >= 5);
}

void TestAudit::anotherKeyProvesNothing()
{
    Site site;
    note(site, 3);
    site.advance(seconds(11));
    (void)*desk::sealAudit(site.database(), [](const QByteArray &bytes) { return hmacWith("theirs", bytes); });
    QVERIFY(!desk::verifyAudit(site.database(), proves)->ok());
}

void TestAudit::severalRelaysSealEachRangeOnce()
{
    QFETCH(bellhop::db::Dialect, dialect);
    Site site(dialect);
    note(site, 2500);
    site.advance(seconds(11));
    std::atomic<int> errors = 0;
    std::vector<std::thread> relays;
    for (int i = 0; i < 4; ++i) {
        relays.emplace_back([&] {
            for (int turn = 0; turn < 5; ++turn)
                errors += desk::sealAudit(site.database(), hmac).ok() ? 0 : 1;
        });
    }
    for (std::thread &relay : relays)
        relay.join();
    QCOMPARE(errors.load(), 0);
    const auto verdict = desk::verifyAudit(site.database(), proves);
    QVERIFY(verdict->ok());
    QCOMPARE(verdict->rows, site.number("SELECT COUNT(*) FROM audit"));
}

BELLHOP_TEST(tst_audit, TestAudit)
#include "tst_audit.moc"
