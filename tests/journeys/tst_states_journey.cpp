// SPDX-License-Identifier: GPL-3.0-or-later
// What two agents do in the course of an hour, at two consoles, without a mouse.
#include "core/desk/states.h"
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"
#include "ui/state/colleagues_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

class TestStatesJourney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anHourOfStatesByKeysAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void anHourOfStatesByKeysAlone()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &anas = office.window();
        ui::ConsoleWindow &sams = office.open(u"sam"_s, u"Sam Ortiz"_s, Role::Supervisor);
        Hand ana(anas);
        Hand sam(sams);
        for (Hand *hand : {&sam, &ana})
            hand->sitDown();
        StateRules rules;
        rules.wrapUp = seconds(40);
        QVERIFY(desk::setStateRules(office.database(), rules).ok());
        QTRY_VERIFY_WITH_TIMEOUT(office.console().stateRules().wrapUp == seconds(40), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Available"_s), kPatience);

        // A meal, and back.
        ana.press("paletteAction");
        ana.type(u"break: meal"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"On a break · Meal"_s), kPatience);
        QCOMPARE(office.text("SELECT r.code FROM agent_state_interval i JOIN state_reason r ON r.id = i.reason_id "
                             "WHERE i.ended_at IS NULL"),
            u"meal"_s);
        ana.press("availableAction");
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Available"_s), kPatience);

        // A closing begins her wrap-up, with its time; it ends by itself.
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"Is the spa free at five?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Waiting), 1, kPatience);
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 1, kPatience);
        ana.press("closeAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("closingSheet"), kPatience);
        ana.type(u"inquiry"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Finishing up"_s) && state(ana).contains(u"left"_s), kPatience);
        office.passTime(seconds(41));
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Available"_s), kPatience);
        QCOMPARE(
            office.text("SELECT ended_at - started_at FROM agent_state_interval WHERE state = 'wrap_up'"), u"40000"_s);

        // Sam sends her into a meeting; she is told by whom and why.
        sam.sitDown();
        sam.press("paletteAction");
        sam.type(u"change what ana"_s);
        sam.press(Qt::Key_Return);
        auto *window = sam.part<ui::ColleaguesWindow>("colleaguesWindow");
        QTRY_VERIFY_WITH_TIMEOUT(window != nullptr && window->isActiveWindow(), kPatience);
        const QAbstractItemModel *list = window->findChild<QTableView *>(u"colleaguesList"_s)->model();
        QTRY_VERIFY_WITH_TIMEOUT(list->index(0, 1).data().toString().contains(u"Available"_s), kPatience);
        auto *choice = window->findChild<QComboBox *>(u"colleagueState"_s);
        while (!choice->currentText().contains(u"In a meeting"_s))
            QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(window->focusWidget(), u"the manager waits for you"_s);
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"In a meeting"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(ana.part<QWidget>("stateNotice")->accessibleName(),
            u"Sam Ortiz set you to “In a meeting”: the manager waits for you"_s, kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM audit WHERE action = 'set_state' AND detail = 'meeting'"), u"1"_s);

        // Nobody touches her console (its own clock stands in tests of the window); the first key brings her back.
        ana.sitDown();
        ana.press("availableAction");
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Available"_s), kPatience);
        (void)office.console().reportPresence(false);
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Away"_s), kPatience);
        ana.press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(state(ana).contains(u"Available"_s), kPatience);
        QCOMPARE(office.breaches(), QString());
    }

private:
    static QString state(Hand &hand) { return hand.part<QToolButton>("stateButton")->text(); }
};

BELLHOP_TEST(tst_states_journey, TestStatesJourney)
#include "tst_states_journey.moc"
