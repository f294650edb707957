// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using ui::QueueModel;
using ui::Section;

class TestQueueModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyConversationStandsInItsSection();
    void theMostUrgentAndLongestWaitingComesFirst();
    void oneChangeIsOneMoveAndNoReset();
    void aClaimedConversationMovesToMine();
    void theOrderStandsStillWhileHeld();
    void goneRowsStayWhileHeldAndLeaveAfterwards();
    void theFilterLooksIntoNamesAndTexts();
    void collapsedSectionsKeepTheirCount();
    void randomChangesKeepTheModelSound();
    void theChosenConversationStaysChosenAndNoOtherIsTaken();
    void fiveThousandRowsTakeAChangeEach();

private:
    static QueueRow row(qint64 id, int waitedMinutes, Priority priority = Priority::Normal);
    static QList<qint64> order(const QueueModel &model, Section section);
};

namespace {
constexpr Instant kNow{1'760'000'000'000};
const AgentId kMe{7};
} // namespace

void TestQueueModel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
}

QueueRow TestQueueModel::row(qint64 id, int waitedMinutes, Priority priority)
{
    QueueRow row;
    row.id = {id};
    row.guestName = u"Guest %1"_s.arg(id);
    row.priority = priority;
    row.lastAt = kNow - std::chrono::minutes(waitedMinutes);
    if (waitedMinutes > 0)
        row.waitingSince = row.lastAt;
    return row;
}

QList<qint64> TestQueueModel::order(const QueueModel &model, Section section)
{
    QList<qint64> ids;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.rowAt(i) != nullptr && model.sectionAt(i) == section)
            ids << model.rowAt(i)->id.value;
    }
    return ids;
}

void TestQueueModel::everyConversationStandsInItsSection()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMe(kMe);
    QueueRow mine = row(1, 1), free = row(2, 1), ai = row(3, 1), other = row(4, 1), snoozed = row(5, 0),
             closed = row(6, 0);
    mine.ownerKind = OwnerKind::Agent, mine.owner = kMe;
    ai.ownerKind = OwnerKind::Ai;
    other.ownerKind = OwnerKind::Agent, other.owner = {8};
    snoozed.status = ConversationStatus::Snoozed;
    closed.status = ConversationStatus::Resolved;
    model.load({mine, free, ai, other, snoozed, closed});
    for (const Section section : ui::kSections)
        QCOMPARE(model.count(section), 1);
    model.setCollapsed(Section::Closed, false);
    QCOMPARE(order(model, Section::Mine), QList<qint64>{1});
    QCOMPARE(order(model, Section::Waiting), QList<qint64>{2});
    QCOMPARE(order(model, Section::Assistant), QList<qint64>{3});
    QCOMPARE(order(model, Section::Colleagues), QList<qint64>{4});
    QCOMPARE(order(model, Section::Snoozed), QList<qint64>{5});
    QCOMPARE(order(model, Section::Closed), QList<qint64>{6});
}

void TestQueueModel::theMostUrgentAndLongestWaitingComesFirst()
{
    QueueModel model;
    model.load({row(1, 2), row(2, 9), row(3, 1, Priority::Urgent), row(4, 0), row(5, 4)});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{3, 2, 5, 1, 4}));
    QCOMPARE(model.mostUrgentUnowned(), ConversationId{3});
    QCOMPARE(model.oldestWait(Section::Waiting), kNow - std::chrono::minutes(9));
}

void TestQueueModel::oneChangeIsOneMoveAndNoReset()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({row(1, 2), row(2, 9), row(3, 5)});
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.apply({row(1, 20)}, {});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{1, 2, 3}));
    model.apply({row(4, 7)}, {});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{1, 2, 4, 3}));
    model.apply({}, {ConversationId{2}});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{1, 4, 3}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(resets.count(), 0);
}

void TestQueueModel::aClaimedConversationMovesToMine()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMe(kMe);
    model.load({row(1, 2), row(2, 9)});
    QueueRow claimed = row(1, 2);
    claimed.ownerKind = OwnerKind::Agent;
    claimed.owner = kMe;
    model.apply({claimed}, {});
    QCOMPARE(order(model, Section::Mine), QList<qint64>{1});
    QCOMPARE(order(model, Section::Waiting), QList<qint64>{2});
    QCOMPARE(model.count(Section::Mine), 1);
}

void TestQueueModel::theOrderStandsStillWhileHeld()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({row(1, 2), row(2, 9), row(3, 5)});
    QSignalSpy pending(&model, &QueueModel::pendingChanged);
    model.setHeld(true);
    QueueRow changed = row(1, 30);
    changed.unread = 4;
    model.apply({changed, row(9, 60)}, {});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{2, 3, 1}));
    QCOMPARE(model.pending(), 2);
    QCOMPARE(model.indexOf(ConversationId{1}).data(QueueModel::UnreadRole).toInt(), 4); // Facts do not wait.
    QCOMPARE(model.count(Section::Waiting), 4);
    model.settle(); // The pill.
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{9, 1, 2, 3}));
    QCOMPARE(model.pending(), 0);
    model.apply({row(3, 90)}, {});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{9, 1, 2, 3}));
    model.setHeld(false);
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{3, 9, 1, 2}));
    QVERIFY(pending.count() > 0);
}

void TestQueueModel::goneRowsStayWhileHeldAndLeaveAfterwards()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({row(1, 2), row(2, 9)});
    model.setHeld(true);
    model.apply({}, {ConversationId{2}});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{2, 1}));
    model.setHeld(false);
    QCOMPARE(order(model, Section::Waiting), QList<qint64>{1});
    QCOMPARE(model.find(ConversationId{2}), nullptr);
}

void TestQueueModel::theFilterLooksIntoNamesAndTexts()
{
    QueueModel model;
    QueueRow brandt = row(1, 2);
    brandt.guestName = u"Familie Brandt"_s;
    QueueRow parking = row(2, 3);
    parking.lastText = u"Where can we park?"_s;
    QueueRow closed = row(3, 0);
    closed.status = ConversationStatus::Resolved;
    closed.guestName = u"Old Brandt"_s;
    model.load({brandt, parking, closed});
    model.setFilter(u" brandt "_s);
    QCOMPARE(order(model, Section::Waiting), QList<qint64>{1});
    QCOMPARE(order(model, Section::Closed), QList<qint64>{3}); // A search opens what is collapsed.
    model.setFilter(u"PARK"_s);
    QCOMPARE(order(model, Section::Waiting), QList<qint64>{2});
    model.setFilter({});
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{2, 1}));
}

void TestQueueModel::collapsedSectionsKeepTheirCount()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({row(1, 2), row(2, 9)});
    model.setCollapsed(Section::Waiting, true);
    QCOMPARE(order(model, Section::Waiting), QList<qint64>{});
    QCOMPARE(model.indexOf(Section::Waiting).data(QueueModel::CountRole).toInt(), 2);
    model.apply({row(3, 1)}, {});
    QCOMPARE(model.count(Section::Waiting), 3);
    model.setCollapsed(Section::Waiting, false);
    QCOMPARE(order(model, Section::Waiting), (QList<qint64>{2, 1, 3}));
}

void TestQueueModel::randomChangesKeepTheModelSound()
{
    QueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMe(kMe);
    std::mt19937 dice(20260301);
    const auto roll = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    for (int i = 0; i < 400; ++i) {
        QueueRow any = row(1 + roll(30), roll(20), static_cast<Priority>(roll(4)));
        any.ownerKind = static_cast<OwnerKind>(roll(3));
        any.owner = {any.ownerKind == OwnerKind::Agent ? 7 + roll(2) : 0};
        any.status = static_cast<ConversationStatus>(roll(4));
        if (roll(5) == 0)
            model.apply({}, {any.id});
        else
            model.apply({any, row(1 + roll(30), roll(20))}, {});
        if (roll(6) == 0)
            model.setHeld(roll(2) == 0);
        if (roll(9) == 0)
            model.setCollapsed(static_cast<Section>(roll(6)), roll(2) == 0);
        if (roll(25) == 0)
            model.setFilter(roll(2) == 0 ? u"1"_s : QString());
    }
    model.setHeld(false);
    model.setFilter({});
    int shown = 0;
    int counted = 0;
    for (const Section section : ui::kSections) {
        model.setCollapsed(section, false);
        shown += static_cast<int>(order(model, section).size());
        counted += model.count(section);
    }
    QCOMPARE(shown, counted);
}

void TestQueueModel::theChosenConversationStaysChosenAndNoOtherIsTaken()
{
    QueueModel model;
    ui::QueueView view(model, [] { return kNow; }, {});
    QSignalSpy picked(&view, &ui::QueueView::picked);
    view.resize(320, 600);
    view.show();
    model.load({row(1, 9), row(2, 5), row(3, 2)});
    view.setCurrentIndex(model.indexOf(ConversationId{2}));
    QCOMPARE(picked.count(), 1);
    model.apply({row(2, 60)}, {}); // It moves up: still the one.
    QCOMPARE(view.currentIndex(), model.indexOf(ConversationId{2}));
    model.apply({}, {ConversationId{2}}); // It leaves: nobody takes its place.
    QVERIFY(!view.currentIndex().isValid());
    QCOMPARE(picked.count(), 1);
    model.apply({row(2, 60)}, {}); // It is back, and chosen again.
    QCOMPARE(view.currentIndex(), model.indexOf(ConversationId{2}));
    QCOMPARE(picked.count(), 1);
}

void TestQueueModel::fiveThousandRowsTakeAChangeEach()
{
    QueueModel model;
    ui::QueueView view(model, [] { return kNow; }, {});
    view.resize(320, 600);
    view.show();
    std::vector<QueueRow> rows;
    for (int i = 1; i <= 5000; ++i)
        rows.push_back(row(i, 1 + i % 600));
    model.load(rows);
    QCOMPARE(model.rowCount(), 5002);
    for (int i = 0; i < 50; ++i) {
        model.apply({row(1 + i * 97, 1000 + i)}, {});
        view.grab();
    }
    QCOMPARE(order(model, Section::Waiting).constFirst(), qint64(1 + 49 * 97));
}

BELLHOP_TEST(tst_queue_model, TestQueueModel)
#include "tst_queue_model.moc"
