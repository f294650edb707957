// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/theme.h"
#include "ui/state/colleagues_window.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {
const AgentId kAna{8};
const AgentId kLuis{9};
constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kNadia{8}; // Ana's
} // namespace

/// What an agent does, as she sees, says and is told it.
class TestState final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void theBarCountsForHowLong()
    {
        m_console->changeMyState(AgentState::Break, {0, {}, {}, u"meal"_s, {}, {}, {}});
        QVERIFY(bar().startsWith(u"◑  On a break · Meal  00:00"_s));
        m_console->clock.advance(seconds(12 * 60 + 3));
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(u"12:03"_s), kPatience);
        QCOMPARE(part<QToolButton>("stateButton")->accessibleName(), u"My state: On a break · Meal"_s);
        // Of what ends by itself, how much is left.
        StateFacts facts;
        facts.since = m_console->now();
        facts.until = facts.since + seconds(40);
        m_console->changeMyState(AgentState::WrapUp, facts);
        QVERIFY(bar().contains(u"◆  Finishing up  00:40 left"_s));
        m_console->clock.advance(seconds(15));
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(u"00:25 left"_s), kPatience);
    }

    void everyStateHasAKey()
    {
        const std::pair<Qt::Key, AgentState> keys[]
            = {{Qt::Key_U, AgentState::Busy}, {Qt::Key_B, AgentState::Break}, {Qt::Key_M, AgentState::Meeting},
                {Qt::Key_T, AgentState::Training}, {Qt::Key_W, AgentState::WrapUp}, {Qt::Key_A, AgentState::Available}};
        select(kJames);
        edit()->setFocus();
        for (const auto &[letter, state] : keys) {
            key(letter, Qt::AltModifier | Qt::ShiftModifier);
            QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == state, kPatience);
        }
        QVERIFY(edit()->toPlainText().isEmpty());
        QCOMPARE(m_console->statesSet.size(), std::size(keys));
    }

    void theMenuAndThePaletteHoldTheReasonsInUse()
    {
        auto *menu = part<QMenu>("stateMenu");
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text().trimmed();
        QVERIFY(texts.contains(u"◑  On a break"_s) && texts.contains(u"On a break: Meal"_s));
        QVERIFY(!texts.join(u' ').contains(u"Smoke"_s)); // retired
        QVERIFY(!texts.join(u' ').contains(u"Away"_s) && !texts.join(u' ').contains(u"Offline"_s));
        for (QAction *action : menu->actions()) {
            if (action->text().trimmed() == u"On a break: Meal"_s)
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == AgentState::Break, kPatience);
        QCOMPARE(m_console->statesSet.back(), (SetStateOrder{AgentState::Break, u"meal"_s}));
        part<QAction>("paletteAction")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"working on"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == AgentState::Busy, kPatience);
        QCOMPARE(m_console->statesSet.back().reason, u"case_work"_s);
    }

    void aRefusalIsToldInWords()
    {
        m_console->refuseNext(makeError(ErrorKind::BadData, u"This reason is not on the site's list any more."_s));
        part<QAction>("breakAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(notice("stateNotice"),
            u"Your state did not change. This reason is not on the site's list any more."_s, kPatience);
    }

    void whoChangedItAndWhyIsTold()
    {
        m_console->changeMyState(
            AgentState::Break, {0, {}, {}, u"meal"_s, {12}, u"Sam Ortiz"_s, u"you have not eaten since seven"_s});
        QTRY_COMPARE_WITH_TIMEOUT(notice("stateNotice"),
            u"Sam Ortiz set you to “On a break · Meal”: you have not eaten since seven"_s, kPatience);
        part<QAction>("availableAction")->trigger(); // and she goes on as she likes
        QTRY_VERIFY_WITH_TIMEOUT(notice("stateNotice").isEmpty(), kPatience);
    }

    void anUntouchedConsoleMeansAwayUntilTheFirstKey()
    {
        select(kJames);
        edit()->setFocus();
        key(Qt::Key_A);
        m_console->clock.advance(minutes(9));
        key(Qt::Key_B); // from here on
        m_console->clock.advance(minutes(9));
        QVERIFY(m_console->presence.empty());
        m_console->clock.advance(minutes(1) + seconds(1));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == AgentState::Away, kPatience);
        QCOMPARE(m_console->presence, std::vector<bool>{false}); // said once
        QVERIFY(bar().startsWith(u"◐  Away"_s));
        m_console->clock.advance(minutes(20));
        key(Qt::Key_C);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == AgentState::Available, kPatience);
        QCOMPARE(m_console->presence, (std::vector<bool>{false, true}));
        QCOMPARE(edit()->toPlainText(), u"abc"_s); // it asks nobody and takes nothing
        // A key that is an action's is one too.
        m_console->clock.advance(minutes(10) + seconds(1));
        QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == AgentState::Away, kPatience);
        key(Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->myState() == AgentState::Available, kPatience);
        m_console->presence.resize(2);
        // A site may do without.
        m_console->rules.awayAfter = minutes(0);
        m_console->clock.advance(std::chrono::hours(9));
        m_console->changeMyState(AgentState::Break);
        m_console->clock.advance(seconds(61));
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(u"01:01"_s), kPatience);
        QCOMPARE(m_console->presence.size(), std::size_t(2));
    }

    void aConsoleWithoutALineReportsNothing()
    {
        m_console->setLink(sync::LinkState::Polling);
        m_console->clock.advance(minutes(30));
        m_console->changeMyState(AgentState::Available);
        m_console->clock.advance(seconds(61));
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(u"01:01"_s), kPatience);
        QVERIFY(m_console->presence.empty());
        // Whoever is idle when the line comes back says so to the new session.
        m_console->setLink(sync::LinkState::Live);
        m_console->clock.advance(minutes(11));
        QTRY_COMPARE_WITH_TIMEOUT(m_console->presence.size(), std::size_t(1), kPatience);
        m_console->setLink(sync::LinkState::Polling);
        m_console->setLink(sync::LinkState::Live);
        QCOMPARE(m_console->presence, (std::vector<bool>{false, false}));
    }

    void aTeamsOfferAsksWhoIsAvailable()
    {
        m_console->crews = {{{1}, u"Concierge"_s, {{7}, kAna}, {{1}}}};
        Q_EMIT m_console->peopleChanged();
        m_console->changeMyState(AgentState::Meeting);
        (void)m_console->colleagueOffers(kNadia, {{}, {1}}, u"who knows the spa?"_s);
        QVERIFY(!isShown("offerBar"));
        m_console->changeMyState(AgentState::Available);
        QVERIFY(isShown("offerBar"));
    }

    void everybodySeesWhatColleaguesDo()
    {
        ui::ColleaguesWindow &window = colleagues();
        QCOMPARE(line(window, 0), u"Ana Duarte | ●  Available | 00:00"_s);
        QCOMPARE(line(window, 1), u"Luis Vega | ◑  On a break · Meal | 00:00"_s);
        QCOMPARE(line(window, 2), u"Ivo Marek | ○  Offline | "_s);
        m_console->clock.advance(minutes(5));
        QTRY_COMPARE_WITH_TIMEOUT(line(window, 1), u"Luis Vega | ◑  On a break · Meal | 05:00"_s, kPatience);
        QVERIFY(!of<QPushButton>(window, "changeStateButton")->isVisible()); // this one leads nobody
    }

    void whoLeadsChangesWhatAColleagueDoesByKeysAlone()
    {
        m_console->setRole(Role::Supervisor);
        part<QAction>("paletteAction")->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"change luis"_s);
        key(Qt::Key_Return);
        ui::ColleaguesWindow &window = shownColleagues();
        auto *why = of<QLineEdit>(window, "colleagueWhy");
        QTRY_VERIFY_WITH_TIMEOUT(of<QComboBox>(window, "colleagueState")->hasFocus(), kPatience);
        QCOMPARE(of<QLabel>(window, "colleagueTitle")->text(), u"Change what Luis Vega does"_s);
        QVERIFY(of<QComboBox>(window, "colleagueState")->findText(u"◆  Finishing up"_s) < 0); // nobody else's to say
        key(Qt::Key_Tab);
        key(Qt::Key_Return);
        QCOMPARE(of<QLabel>(window, "colleagueError")->text(), u"Say why; Luis Vega will read it."_s);
        QVERIFY(m_console->statesSet.empty());
        QTest::keyClicks(why, u"twelve guests wait"_s);
        m_console->refuseNext(
            makeError(ErrorKind::StaleEpoch, u"Luis Vega is in a meeting by now. Look again, then repeat it."_s));
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(of<QLabel>(window, "colleagueError")->text(),
            u"Luis Vega is in a meeting by now. Look again, then repeat it."_s, kPatience);
        QCOMPARE(why->text(), u"twelve guests wait"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->statesSet.size(), std::size_t(2), kPatience);
        QCOMPARE(m_console->statesSet.back(),
            (SetStateOrder{AgentState::Available, {}, kLuis, 91, u"twelve guests wait"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(line(window, 1).contains(u"Available"_s), kPatience);
    }

    void onlyTheOwnTeamIsLed()
    {
        m_console->setRole(Role::Supervisor);
        m_console->crews = {{{1}, u"Concierge"_s, {{7}, kLuis}, {{1}}}, {{2}, u"Spa"_s, {kAna}, {{1}}}};
        Q_EMIT m_console->peopleChanged();
        ui::ColleaguesWindow &window = colleagues();
        window.choose(kAna);
        QVERIFY(!of<QPushButton>(window, "changeStateButton")->isVisible());
        window.choose(kLuis);
        QVERIFY(of<QPushButton>(window, "changeStateButton")->isVisible());
        window.choose({10}); // offline
        QVERIFY(!of<QPushButton>(window, "changeStateButton")->isVisible());
    }

    void everyPartIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPartIsGrabbed()
    {
        QFETCH(bool, dark);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        m_console->setRole(Role::Supervisor);
        select(kJames);
        m_console->changeMyState(
            AgentState::Break, {0, {}, {}, u"meal"_s, {12}, u"Sam Ortiz"_s, u"You have not eaten since seven."_s});
        m_console->clock.advance(minutes(12) + seconds(3));
        QTRY_VERIFY_WITH_TIMEOUT(bar().contains(u"12:03"_s), kPatience);
        grab(u"state-told-%1"_s.arg(tag));
        part<QAction>("transferAction")->trigger();
        grab(u"state-transfer-%1"_s.arg(tag));
        part<QAction>("helpAction")->trigger();
        grab(u"state-keys-%1"_s.arg(tag));
        ui::ColleaguesWindow &window = colleagues();
        window.choose(kLuis);
        QCoreApplication::sendPostedEvents();
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(window.grab().save(u"%1/state-colleagues-%2.png"_s.arg(folder, tag)));
        QCOMPARE(unspokenWidgets(window), QString());
    }

private:
    [[nodiscard]] QString bar() const { return part<QToolButton>("stateButton")->text(); }
    template <typename T> static T *of(ui::ColleaguesWindow &window, const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    static QString line(ui::ColleaguesWindow &window, int row)
    {
        const QAbstractItemModel *model = of<QTableView>(window, "colleaguesList")->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    ui::ColleaguesWindow &shownColleagues()
    {
        auto *window = part<ui::ColleaguesWindow>("colleaguesWindow");
        if (window == nullptr || !QTest::qWaitForWindowActive(window, kPatience))
            qFatal("the colleagues are not shown");
        return *window;
    }
    ui::ColleaguesWindow &colleagues()
    {
        part<QAction>("colleaguesAction")->trigger();
        return shownColleagues();
    }
};

BELLHOP_TEST(tst_state, TestState)
#include "tst_state.moc"
