// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/retry.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::db;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Run ended(ErrorKind kind, Failure failure, bool atCommit = false)
{
    return {makeError(kind, u"m"_s), failure, atCommit};
}

} // namespace

class TestRetry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsADeadlockThreeTimesMore();
    void leavesAnOperationsOwnErrorAlone();
    void stopsLookingForALostNodeWhenPatienceEnds();
    void saysUnknownAfterALostCommitUnlessTheDataAnswered_data();
    void saysUnknownAfterALostCommitUnlessTheDataAnswered();
    void knowsThatNothingHappenedWhenNoCommitWasSent();
};

void TestRetry::runsADeadlockThreeTimesMore()
{
    for (const Failure failure : {Failure::Deadlock, Failure::Busy}) {
        Retry retry(0ms);
        const Run run = ended(ErrorKind::Timeout, failure);
        for (int i = 0; i < 3; ++i)
            QVERIFY(retry.again(run));
        QVERIFY(!retry.again(run));
        QVERIFY(!retry.wantsFreshConnection());
        QCOMPARE(retry.verdict(run).error().kind, ErrorKind::Timeout);
    }
}

void TestRetry::leavesAnOperationsOwnErrorAlone()
{
    Retry retry(1h);
    const Run run = ended(ErrorKind::StaleEpoch, Failure::None);
    QVERIFY(!retry.again(run));
    QCOMPARE(retry.verdict(run).error().kind, ErrorKind::StaleEpoch);
}

void TestRetry::stopsLookingForALostNodeWhenPatienceEnds()
{
    const Run lost = ended(ErrorKind::Network, Failure::Lost);
    Retry patient(1h);
    for (int i = 0; i < 5; ++i)
        QVERIFY(patient.again(lost));
    QVERIFY(patient.wantsFreshConnection());
    Retry hurried(0ms);
    QVERIFY(!hurried.again(lost));
}

void TestRetry::saysUnknownAfterALostCommitUnlessTheDataAnswered_data()
{
    QTest::addColumn<ErrorKind>("later");
    QTest::addColumn<ErrorKind>("verdict");
    QTest::newRow("no node") << ErrorKind::Network << ErrorKind::OutcomeUnknown;
    QTest::newRow("busy") << ErrorKind::Timeout << ErrorKind::OutcomeUnknown;
    QTest::newRow("no place in the pool") << ErrorKind::QueueFull << ErrorKind::OutcomeUnknown;
    QTest::newRow("the row is there") << ErrorKind::Conflict << ErrorKind::Conflict;
    QTest::newRow("the epoch rose") << ErrorKind::StaleEpoch << ErrorKind::StaleEpoch;
}

void TestRetry::saysUnknownAfterALostCommitUnlessTheDataAnswered()
{
    QFETCH(ErrorKind, later);
    QFETCH(ErrorKind, verdict);
    Retry retry(1h);
    QVERIFY(retry.again(ended(ErrorKind::Network, Failure::Lost, true)));
    QCOMPARE(retry.verdict(ended(later, Failure::None)).error().kind, verdict);
    QVERIFY(retry.verdict({done(), Failure::None, false}).ok());
}

void TestRetry::knowsThatNothingHappenedWhenNoCommitWasSent()
{
    Retry retry(1h);
    const Run lost = ended(ErrorKind::Network, Failure::Lost);
    QVERIFY(retry.again(lost));
    QCOMPARE(retry.verdict(lost).error().kind, ErrorKind::Network);
}

BELLHOP_TEST(tst_retry, TestRetry)
#include "tst_retry.moc"
