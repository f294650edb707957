// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>

QByteArray bellhop_db_invariants_sql();
QByteArray bellhop_db_migrator_sql();

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

class TestInvariants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementOfThisRoomPreparesOnBoth();
    void holdOnAFreshDatabase_data() { BELLHOP_TEST_DIALECTS(); }
    void holdOnAFreshDatabase();
};

void TestInvariants::everyStatementOfThisRoomPreparesOnBoth()
{
    QCOMPARE(preparesOnBoth(SqlBook(bellhop_db_invariants_sql(), u"db/invariants"_s)), QString());
    QCOMPARE(preparesOnBoth(SqlBook(bellhop_db_migrator_sql(), u"db/migrator"_s)), QString());
    // The helper itself sees a statement that one of them does not know.
    QVERIFY(preparesOnBoth(SqlBook("-- name: a\nSELECT GREATEST(1, 2)\n", u"planted"_s))
                .startsWith("planted.a: SQLite"_L1));
    QVERIFY(preparesOnBoth(SqlBook("-- name: a\nSELECT instr_('a', 'b')\n", u"planted"_s)).startsWith("planted.a"_L1));
    QVERIFY(preparesOnBoth(SqlBook("-- name: a\nSELECT total(id) FROM site\n", u"planted"_s))
                .startsWith("planted.a: MySQL"_L1));
}

void TestInvariants::holdOnAFreshDatabase()
{
    QFETCH(Dialect, dialect);
    TempDatabase temp(dialect);
    const auto breaches = checkInvariants(temp.database());
    QVERIFY2(breaches.ok(), breaches.ok() ? "" : qPrintable(breaches.error().detail));
    for (const InvariantBreach &breach : *breaches)
        qWarning("%s: %s", qPrintable(breach.invariant), qPrintable(breach.row));
    QVERIFY(breaches->empty());
}

BELLHOP_TEST(tst_invariants, TestInvariants)
#include "tst_invariants.moc"
