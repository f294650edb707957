// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/window.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace bellhop;

namespace {
constexpr std::array kStages{DeliveryStage::Queued, DeliveryStage::Accepted, DeliveryStage::Sent,
    DeliveryStage::Delivered, DeliveryStage::Read, DeliveryStage::Played};
}

class TestTick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void risesWithTheStage()
    {
        constexpr std::array kTicks{
            Tick::Queued, Tick::Accepted, Tick::Sent, Tick::Delivered, Tick::Read, Tick::Played};
        for (std::size_t i = 0; i < kStages.size(); ++i)
            QCOMPARE(tickOf(kStages[i], false, false), kTicks[i]);
        QVERIFY(std::is_sorted(kStages.begin(), kStages.end()));
    }

    void showsAFailureUntilADeliveryProvesIt()
    {
        for (const DeliveryStage stage : {DeliveryStage::Queued, DeliveryStage::Accepted, DeliveryStage::Sent})
            QCOMPARE(tickOf(stage, true, false), Tick::Failed);
        QCOMPARE(tickOf(DeliveryStage::Delivered, true, false), Tick::Delivered);
        QCOMPARE(tickOf(DeliveryStage::Read, true, false), Tick::Read);
    }

    void saysUnknownOnlyWhileNobodyHasHeardOfIt()
    {
        QCOMPARE(tickOf(DeliveryStage::Queued, false, true), Tick::Unknown);
        QCOMPARE(tickOf(DeliveryStage::Sent, false, true), Tick::Sent);
        QCOMPARE(tickOf(DeliveryStage::Queued, true, true), Tick::Failed);
    }

    void endsTheSameInAnyOrderOfReports()
    {
        std::array reports{DeliveryStage::Sent, DeliveryStage::Delivered, DeliveryStage::Read};
        std::sort(reports.begin(), reports.end());
        do {
            DeliveryStage stage = DeliveryStage::Accepted;
            for (const DeliveryStage report : reports)
                stage = std::max(stage, report);
            QCOMPARE(tickOf(stage, true, false), Tick::Read);
        } while (std::next_permutation(reports.begin(), reports.end()));
    }

    void countsOpenPendingAndSnoozedAsLive()
    {
        QVERIFY(isLive(ConversationStatus::Open) && isLive(ConversationStatus::Pending)
            && isLive(ConversationStatus::Snoozed));
        QVERIFY(!isLive(ConversationStatus::Resolved) && !isLive(ConversationStatus::Archived));
    }

    void closesTheWindowToTheMillisecond()
    {
        const Instant wrote{1'795'161'600'000};
        const Instant until = wrote + kServiceWindow;
        QVERIFY(isWindowOpen(until, until - milliseconds(1)));
        QVERIFY(!isWindowOpen(until, until));
        QVERIFY(!isWindowOpen({}, wrote));
    }
};

BELLHOP_TEST(tst_tick, TestTick)
#include "tst_tick.moc"
