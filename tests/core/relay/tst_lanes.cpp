// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/lanes.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <future>
#include <mutex>

using namespace bellhop::relay;

/// Work of one conversation keeps its order, and what must happen happens.
class TestLanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tasksOfOneKeyKeepTheirOrder();
    void oneKeyDoesNotWaitForAnother();
    void refusesWhatIsTooMuchAndStillTakesWhatIsFirm();
};

void TestLanes::tasksOfOneKeyKeepTheirOrder()
{
    std::mutex mutex;
    std::vector<std::vector<int>> done(7);
    Lanes lanes(3, 10'000);
    for (int i = 0; i < 700; ++i) {
        const auto key = static_cast<std::size_t>(i % 7);
        lanes.postFirm(static_cast<qint64>(key), [&, i, key] {
            const std::lock_guard lock(mutex);
            done[key].push_back(i);
        });
    }
    lanes.stop();
    for (const auto &one : done) {
        QCOMPARE(one.size(), std::size_t(100));
        QVERIFY(std::is_sorted(one.begin(), one.end()));
    }
}

void TestLanes::oneKeyDoesNotWaitForAnother()
{
    Lanes lanes(2, 10);
    std::promise<void> release;
    std::promise<void> other;
    lanes.post(0, [&] { release.get_future().wait(); });
    lanes.post(1, [&] { other.set_value(); });
    other.get_future().wait(); // would never come
    release.set_value();
}

void TestLanes::refusesWhatIsTooMuchAndStillTakesWhatIsFirm()
{
    std::promise<void> begun;
    std::promise<void> release;
    std::atomic<int> loose{0};
    std::atomic<int> firm{0};
    Lanes lanes(1, 2);
    QVERIFY(lanes.post(0, [&] {
        begun.set_value();
        release.get_future().wait();
    }));
    begun.get_future().wait();
    QVERIFY(lanes.post(0, [&] { ++loose; }));
    QVERIFY(lanes.post(0, [&] { ++loose; }));
    QVERIFY(!lanes.post(0, [&] { ++loose; }));
    lanes.postFirm(0, [&] { ++firm; });
    QCOMPARE(lanes.waiting(), std::size_t(3));
    release.set_value();
    lanes.stop();
    QCOMPARE(firm.load(), 1);
    QVERIFY(loose.load() <= 2); // those that still waited were dropped
    QVERIFY(!lanes.post(0, [] {}));
}

BELLHOP_TEST(tst_lanes, TestLanes)
#include "tst_lanes.moc"
