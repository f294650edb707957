// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/change_tail.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<desk::Change> entries(const std::vector<qint64> &seqs)
{
    std::vector<desk::Change> changes;
    for (const qint64 seq : seqs)
        changes.push_back({seq, desk::Change::Kind::Message, 1, {1}, 1});
    return changes;
}

std::vector<qint64> seqs(const std::vector<desk::Change> &changes)
{
    std::vector<qint64> list;
    for (const desk::Change &change : changes)
        list.push_back(change.seq);
    return list;
}

} // namespace

class TestChangeTail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsEachEntryOnce()
    {
        ChangeTail tail(10);
        tail.startAt(100, entries({95, 100}));
        QCOMPARE(tail.readAfter(), 90);
        QCOMPARE(seqs(tail.take(entries({95, 100, 101, 102}))), (std::vector<qint64>{101, 102}));
        QCOMPARE(seqs(tail.take(entries({95, 100, 101, 102}))), std::vector<qint64>{});
    }

    void seesALowerNumberThatWasCommittedLater()
    {
        ChangeTail tail(10);
        tail.startAt(100, entries({98, 100}));
        QCOMPARE(seqs(tail.take(entries({98, 100, 103}))), (std::vector<qint64>{103}));
        QCOMPARE(seqs(tail.take(entries({98, 99, 100, 102, 103}))), (std::vector<qint64>{99, 102}));
        QCOMPARE(seqs(tail.take(entries({98, 99, 100, 102, 103}))), std::vector<qint64>{});
    }

    void noticesThatEntriesItNeverSawWereDeleted()
    {
        ChangeTail tail(10);
        tail.startAt(100, {});
        QVERIFY(!tail.hasLost({1, 100}));
        QVERIFY(!tail.hasLost({101, 150}));
        QVERIFY(tail.hasLost({102, 150}));
        QVERIFY(tail.hasLost({1, 99})); // another database, or one from a backup
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_change_tail, bellhop::sync::TestChangeTail)
#include "tst_change_tail.moc"
