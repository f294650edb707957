// SPDX-License-Identifier: GPL-3.0-or-later
// A guest with a new telephone number, at two consoles, without a mouse.
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

class TestMergeJourney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoNumbersAreOneGuestAndTwoAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void twoNumbersAreOneGuestAndTwoAgain()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &anas = office.window();
        ui::ConsoleWindow &sams = office.open(u"sam"_s, u"Sam Ortiz"_s, Role::Supervisor);
        Hand ana(anas);
        Hand sam(sams);
        for (Hand *hand : {&sam, &ana})
            hand->sitDown();
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"Is the spa free at five?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Waiting), 1, kPatience);
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 1, kPatience);
        office.simulator().guestWrites(u"351911222333"_s, u"Marta Vidal"_s, u"This is my new number"_s);
        for (ui::ConsoleWindow *window : {&anas, &sams})
            QTRY_COMPARE_WITH_TIMEOUT(window->queueModel().count(ui::Section::Waiting), 1, kPatience);

        // Ana is told who may be the same, and makes them one.
        ana.press("mergeGuestAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("mergeSheet"), kPatience);
        auto *list = ana.part<QListWidget>("mergeList");
        QTRY_VERIFY_WITH_TIMEOUT(list->count() == 1 && list->item(0)->text().contains(u"same name"_s), kPatience);
        ana.press(Qt::Key_Down);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("mergeUndoBar"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("separateGuestButton"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(ana.part<QPushButton>("otherConversationButton") != nullptr, kPatience);
        QCOMPARE(office.text("SELECT COUNT(DISTINCT guest_id) FROM person"), u"1"_s);

        // Sam reads it at the other number, which stays a conversation of its own, and hears of what comes there.
        sam.sitDown();
        sam.press("nextUnassignedAction");
        QTRY_VERIFY_WITH_TIMEOUT(sam.sees("separateGuestButton"), kPatience);
        office.simulator().guestWrites(u"351911222333"_s, u"Marta Vidal"_s, u"Are you there?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(office.text("SELECT COUNT(*) FROM message"), u"3"_s, kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM conversation"), u"2"_s);
        QCOMPARE(sams.queueModel().count(ui::Section::Waiting), 1);

        // And makes them two again.
        sam.press("separateGuestAction");
        auto *menu = sam.part<QMenu>("separateMenu");
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(office.text("SELECT COUNT(DISTINCT guest_id) FROM person"), u"2"_s, kPatience);
        for (Hand *hand : {&ana, &sam})
            QTRY_VERIFY_WITH_TIMEOUT(!hand->sees("separateGuestButton"), kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM audit WHERE action IN ('guest_merge', 'guest_unmerge')"), u"2"_s);
        QCOMPARE(office.breaches(), QString());
    }
};

BELLHOP_TEST(tst_merge_journey, TestMergeJourney)
#include "tst_merge_journey.moc"
