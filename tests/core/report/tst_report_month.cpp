// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/figures_check.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;

/// A small month of shifts at two hotels, whose clocks change on different nights. The drill `reports` plays it with 50
/// agents and 5,000 conversations.
class TestReportMonth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithItsJournal_data() { BELLHOP_TEST_DIALECTS(); }
    void agreesWithItsJournal();
};

void TestReportMonth::agreesWithItsJournal()
{
    QFETCH(db::Dialect, dialect);
    const QDateTime start(QDate(2030, 3, 8), QTime(0, 0), Qt::UTC);
    History history(dialect, {start.toMSecsSinceEpoch()}, 9, History::monthOf(12, 300));
    history.playUntil(300, History::kMonth);
    QCOMPARE(disagreementOf(history), QString());
}

BELLHOP_TEST(tst_report_month, TestReportMonth)
#include "tst_report_month.moc"
