// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "tests/support/private_mysql.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <QElapsedTimer>

using namespace bellhop;
using namespace bellhop::db;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

class TestDrivers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opens_data() { BELLHOP_TEST_DIALECTS(); }
    void opens()
    {
        QFETCH(Dialect, dialect);
        QElapsedTimer t; t.start();
        for (int i = 0; i < 3; ++i) {
            TempDatabase temp(dialect);
            qInfo() << "fresh" << t.restart();
            auto s = schemaState(temp.database());
            QVERIFY2(s.ok(), qPrintable(s.ok() ? QString() : s.error().detail));
            QCOMPARE(s->schema, 1);
            auto c = checkInvariants(temp.database());
            QVERIFY2(c.ok(), qPrintable(c.ok() ? QString() : c.error().detail));
            for (auto &b : *c) qInfo() << b.invariant << b.row;
        }
    }
};

BELLHOP_TEST(tst_drivers, TestDrivers)
#include "tst_drivers.moc"
