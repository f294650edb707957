// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/number_pace.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <map>
#include <random>

using namespace bellhop::relay;
using namespace std::chrono_literals;

namespace {

constexpr int kLimit = 80;
using Time = NumberPace::Time;

int densest(const std::vector<Time> &left)
{
    std::size_t most = 0;
    for (std::size_t from = 0, to = 0; from < left.size(); ++from) {
        while (to < left.size() && left[to] - left[from] < 1s)
            ++to;
        most = std::max(most, to - from);
    }
    return static_cast<int>(most);
}

/// Leases whatever has room, in turns; each message leaves after a while of its own.
std::vector<Time> play(int messages, std::chrono::milliseconds longest, std::uint32_t seed)
{
    std::mt19937 chance(seed);
    NumberPace pace;
    std::multimap<Time, bool> waiting; // by when it leaves; false: it does not
    std::vector<Time> left;
    Time now{};
    while (static_cast<int>(left.size()) < messages) {
        now += 1ms;
        while (!waiting.empty() && waiting.begin()->first <= now) {
            if (waiting.begin()->second) {
                pace.leave(now);
                left.push_back(now);
            } else {
                pace.putBack();
            }
            waiting.erase(waiting.begin());
        }
        for (int room = pace.room(now, kLimit); room > 0; --room) {
            pace.hold();
            waiting.emplace(now + std::chrono::milliseconds(chance() % (longest.count() + 1)), chance() % 20 != 0);
        }
    }
    return left;
}

} // namespace

class TestNumberPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecondHoldsMoreThanTheNumberTakes_data()
    {
        QTest::addColumn<int>("longest");
        for (const int longest : {0, 5, 200, 900, 3000})
            QTest::addRow("up to %d ms between lease and first byte", longest) << longest;
    }
    void noSecondHoldsMoreThanTheNumberTakes()
    {
        QFETCH(int, longest);
        for (std::uint32_t seed = 1; seed <= 10; ++seed)
            QVERIFY(densest(play(1000, std::chrono::milliseconds(longest), seed)) <= kLimit);
    }

    void aNumberThatIsNotHeldUpSendsNearlyAllItMay()
    {
        const std::vector<Time> left = play(1000, 20ms, 7);
        const double seconds = std::chrono::duration<double>(left.back() - left.front()).count();
        QVERIFY(1000 / seconds >= 0.9 * kLimit);
    }

    void whatIsHeldUpKeepsItsPlaceAndWhatDoesNotLeaveGivesItBack()
    {
        NumberPace pace;
        Time now{};
        now += 1h;
        QCOMPARE(pace.room(now, 2), 2);
        pace.hold();
        pace.hold();
        QCOMPARE(pace.room(now + 10s, 2), 0); // leased, and not gone yet
        pace.putBack();
        QCOMPARE(pace.room(now + 10s, 2), 1);
        pace.leave(now + 10s);
        QCOMPARE(pace.room(now + 10s, 2), 1);
        QCOMPARE(pace.untilRoom(now + 10s), NumberPace::kSpan);
        QCOMPARE(pace.room(now + 10s + NumberPace::kSpan, 2), 2);
    }

    void aLimitThatShrinksHoldsFromNowOn()
    {
        NumberPace pace;
        Time now{};
        now += 1h;
        for (int i = 0; i < 80; ++i) {
            pace.hold();
            pace.leave(now);
        }
        QCOMPARE(pace.room(now + 500ms, 40), 0);
        QCOMPARE(pace.room(now + NumberPace::kSpan, 40), 40);
        QCOMPARE(pace.room(now + NumberPace::kSpan, 0), 0); // it has no part of the number yet
    }
};

BELLHOP_TEST(tst_number_pace, TestNumberPace)
#include "tst_number_pace.moc"
