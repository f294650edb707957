// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/own_settings.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/window/conversation_window.h"
#include "ui/window/torn_windows.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextEdit>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using tests::kPatience;

namespace {

const ConversationId kLucia{1};
const ConversationId kJames{2};
const ConversationId kBrandt{3};
const ConversationId kFree{4};

} // namespace

/// Conversations in windows of their own, by keys alone.
class TestTornWindows final : public tests::PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { QFile::remove(ui::ownSettings().fileName()); }

    void whatIsBegunGoesAlongThereAndBack()
    {
        select(kJames);
        act("focusComposerAction");
        type(u"Dear James"_s);
        ui::ConversationWindow &james = tearOff(kJames);
        QVERIFY(box(james)->hasFocus());
        QCOMPARE(box(james)->toPlainText(), u"Dear James"_s);
        QCOMPARE(m_window->selectedConversation(), ConversationId());
        QVERIFY(isShown("elsewhere"));
        QCOMPARE(part<QWidget>("elsewhere")->accessibleDescription(), u"James Okafor"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows(james) > 0, kPatience);

        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // a note, begun
        type(u"ask Pau"_s);
        key(Qt::Key_F4, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kPatience);
        QVERIFY(windows().isEmpty());
        QCOMPARE(m_window->selectedConversation(), kJames);
        QVERIFY(edit()->hasFocus());
        QCOMPARE(edit()->toPlainText(), u"ask Pau"_s);
        act("noteAction");
        QCOMPARE(edit()->toPlainText(), u"Dear James"_s);
        QVERIFY(m_console->orders.empty());
    }

    void eachAnswerGoesToTheGuestOfItsWindow()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        ui::ConversationWindow &lucia = tearOff(kLucia);
        select(kBrandt);
        sitDown(james);
        type(u"In half an hour."_s);
        sitDown(lucia);
        type(u"Claro, desde las 11."_s);
        sitDown(*m_window);
        act("focusComposerAction");
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"Bis Freitag!"_s);
        QVERIFY(m_console->orders.empty());
        for (QMainWindow *window : std::initializer_list<QMainWindow *>{&lucia, m_window.get(), &james}) {
            sitDown(*window);
            act("focusComposerAction");
            key(Qt::Key_Return);
        }
        QList<std::pair<ConversationId, QString>> sent;
        for (const auto &order : m_console->orders)
            sent << std::pair(order.conversation, order.text);
        const QList<std::pair<ConversationId, QString>> wanted{
            {kLucia, u"Claro, desde las 11."_s}, {kBrandt, u"Bis Freitag!"_s}, {kJames, u"In half an hour."_s}};
        QCOMPARE(sent, wanted);
        QVERIFY(box(james)->toPlainText().isEmpty() && box(lucia)->toPlainText().isEmpty());
        QVERIFY(m_console->drafts.empty());
    }

    /// The recipient is whose window it is, whatever the list does meanwhile.
    void nothingThatMovesInTheListMovesAWindow()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        type(u"On the way"_s);
        m_console->guestWrites(kFree, u"¿hola?"_s);
        m_console->remove(kLucia);
        m_window->selectConversation(kBrandt);
        QCOMPARE(james.pane().conversation(), kJames);
        sitDown(james);
        key(Qt::Key_Return);
        QCOMPARE(m_console->orders.back().conversation, kJames);
        QCOMPARE(m_console->orders.back().text, u"On the way"_s);
    }

    void keysActOnTheConversationOfTheirWindow()
    {
        ui::ConversationWindow &free = tearOff(kFree);
        select(kJames);
        sitDown(free);
        QTest::keyClick(&free, Qt::Key_F2);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Claim), 1, kPatience);
        QCOMPARE(m_console->orders.back().conversation, kFree);
        QTRY_VERIFY_WITH_TIMEOUT(box(free)->hasFocus(), kPatience);
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(free.findChild<QWidget *>(u"closingSheet"_s)->isVisible());
        QVERIFY(!isShown("closingSheet"));
        type(u"answered"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Close), 1, kPatience);
        QCOMPARE(m_console->orders.back().conversation, kFree);
        QTRY_VERIFY_WITH_TIMEOUT(free.findChild<QWidget *>(u"undoBar"_s)->isVisible(), kPatience);
        QVERIFY(!isShown("undoBar"));
    }

    void whatIsNotAboutItIsDoneInTheMainWindow()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        key(Qt::Key_B, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->statesSet.size(), std::size_t(1), kPatience);
        QVERIFY(james.isActiveWindow()); // saying that takes nobody away
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kPatience);
        QCOMPARE(m_window->queueModel().markedCount(), 1);
        QVERIFY(m_window->queueModel().isMarked(kJames)); // the tag is for the guest of the window it was asked in
        m_window->queueModel().clearMarks();
        sitDown(james);
        key(Qt::Key_N, Qt::AltModifier); // Lucía waits too
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kPatience);
        QCOMPARE(m_window->selectedConversation(), kLucia);
    }

    void thePaletteIsThere()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        key(Qt::Key_K, Qt::ControlModifier);
        auto *search = james.findChild<QLineEdit *>(u"paletteSearch"_s);
        QVERIFY(search->isVisible());
        const auto *list = james.findChild<QListWidget *>(u"paletteList"_s);
        type(u"Write a note"_s);
        QCOMPARE(list->item(0)->text(), u"Write a note"_s);
        key(Qt::Key_Return);
        QVERIFY(box(james)->hasFocus());
        type(u"508 is free"_s);
        key(Qt::Key_Return);
        QCOMPARE(ordered(Operation::Note), 1);
        QCOMPARE(m_console->orders.back().conversation, kJames);
        key(Qt::Key_K, Qt::ControlModifier);
        type(u"Brandt"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), kPatience);
        QCOMPARE(m_window->selectedConversation(), kBrandt);
    }

    void itIsNeverOpenTwice()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        select(kLucia);
        sitDown(*m_window);
        m_window->selectConversation(kJames); // a hit of the search, a message of the desktop, the palette
        QTRY_VERIFY_WITH_TIMEOUT(james.isActiveWindow(), kPatience);
        QCOMPARE(m_window->selectedConversation(), kLucia); // nothing else moved
        sitDown(*m_window);
        auto &list = *part<ui::QueueView>("queueView");
        list.setFocus();
        list.setCurrentIndex(m_window->queueModel().indexOf(kJames));
        QVERIFY(m_window->isActiveWindow()); // who walks through the list stays there
        QVERIFY(isShown("elsewhere"));
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(james.isActiveWindow(), kPatience);
        QCOMPARE(windows().size(), 1);
        QCOMPARE(m_console->watched, std::set<ConversationId>{kJames});
        sitDown(*m_window);
        key(Qt::Key_F4, Qt::ShiftModifier); // from there as well
        QVERIFY(windows().isEmpty());
        QCOMPARE(m_window->selectedConversation(), kJames);
    }

    void closingItKeepsWhatWasWritten()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        type(u"Dear James"_s);
        james.close();
        QVERIFY(windows().isEmpty());
        QCOMPARE(m_console->draft(kJames), u"Dear James"_s);
        QCOMPARE(m_window->selectedConversation(), kJames); // the list's choice, which is nowhere else now
        QCOMPARE(edit()->toPlainText(), u"Dear James"_s);

        tearOff(kJames);
        type(u", hello"_s);
        m_window->close();
        QVERIFY(windows().isEmpty());
        QCOMPARE(m_console->draft(kJames), u"Dear James, hello"_s);
    }

    void thereIsRoomForSoManyAndNoMore()
    {
        for (qint64 id = 1; id <= ui::TornWindows::kMost; ++id)
            tearOff({id});
        QCOMPARE(windows().size(), ui::TornWindows::kMost);
        select({7});
        sitDown(*m_window);
        act("tearOffAction");
        QCOMPARE(windows().size(), ui::TornWindows::kMost);
        QCOMPARE(m_window->selectedConversation(), ConversationId{7});
        QVERIFY2(notice("orderNotice").startsWith(u"6 conversations have windows of their own"_s),
            qPrintable(notice("orderNotice")));
        QVERIFY(int(m_console->watched.size()) <= sync::Console::kMostThreads);
    }

    void losingItIsToldThere()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        type(u"Dear James"_s);
        m_console->takeAway(kJames, u"Ana Duarte"_s);
        const auto *told = james.findChild<QWidget *>(u"orderNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisible() && told->accessibleName().contains(u"Ana Duarte"_s), kPatience);
        QVERIFY(!isShown("newsNotice")); // in one place
        QVERIFY(!box(james)->isEnabled());
        m_console->setLink(sync::LinkState::ReadOnly, u"the site was updated"_s);
        QVERIFY(james.findChild<QWidget *>(u"linkNotice"_s)->isVisible());
        QVERIFY(!james.findChild<QAction *>(u"noteAction"_s)->isEnabled());
    }

    void theTitleSaysWhoAndHowMuchIsNew()
    {
        ui::ConversationWindow &brandt = tearOff(kBrandt);
        QCOMPARE(brandt.windowTitle(), u"Familie Brandt"_s);
        sitDown(*m_window);
        m_console->guestWrites(kBrandt, u"Noch etwas"_s);
        QCOMPARE(brandt.windowTitle(), u"Familie Brandt (1 new)"_s);
        QVERIFY(m_console->readMarks.empty()); // nobody sits in front of it
        sitDown(brandt);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->readMarks.size(), std::size_t(1), kPatience);
    }

    void whatIsInFrontFollowsTheActiveWindow()
    {
        select(kLucia);
        QCOMPARE(m_console->inFront, kLucia);
        ui::ConversationWindow &james = tearOff(kJames);
        QCOMPARE(m_console->inFront, kJames);
        select(kLucia);
        QCOMPARE(m_console->inFront, kJames); // what the main window shows behind is not in front
        sitDown(*m_window);
        QCOMPARE(m_console->inFront, kLucia);
        sitDown(james);
        QCOMPARE(m_console->inFront, kJames);
        james.close();
        QCOMPARE(m_console->inFront, kLucia);
    }

    void ownKeysCountThere()
    {
        ui::ConversationWindow &free = tearOff(kFree);
        part<QAction>("claimAction")->setShortcuts({}); // as the sheet of keys does, which then says so
        free.takeKeys();
        QTest::keyClick(&free, Qt::Key_F2);
        QCOMPARE(ordered(Operation::Claim), 0);
        part<QAction>("claimAction")->setShortcuts({QKeySequence(Qt::Key_F13)});
        free.takeKeys();
        QTest::keyClick(&free, Qt::Key_F13);
        QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Claim), 1, kPatience);
    }

    void aHalfDoneSheetStaysWhereItIs()
    {
        select(kJames);
        act("closeAction");
        QVERIFY(isShown("closingSheet"));
        act("tearOffAction");
        QVERIFY(windows().isEmpty());
        QVERIFY(isShown("closingSheet") && !notice("orderNotice").isEmpty());
    }

    void itsPlaceIsRemembered()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        james.setGeometry(40, 60, 700, 620);
        key(Qt::Key_F4, Qt::ShiftModifier);
        ui::ConversationWindow &again = tearOff(kLucia);
        QCOMPARE(again.geometry(), QRect(40, 60, 700, 620));
    }

    void theGuestsFactsAreThereWhereThereIsRoom()
    {
        ui::ConversationWindow &james = tearOff(kJames);
        const auto *facts = james.findChild<QWidget *>(u"guestPane"_s);
        james.resize(560, 720);
        QTRY_VERIFY_WITH_TIMEOUT(!facts->isVisible(), kPatience);
        james.resize(820, 720);
        QTRY_VERIFY_WITH_TIMEOUT(facts->isVisible(), kPatience);
        key(Qt::Key_F9);
        QVERIFY(!facts->isVisible());
        james.resize(900, 720);
        QVERIFY(!facts->isVisible());
    }

    void itIsGrabbed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<qint64>("conversation");
        QTest::newRow("light") << false << false << kJames.value;
        QTest::newRow("dark") << true << false << kJames.value;
        QTest::newRow("mirrored") << false << true << qint64(6);
    }
    void itIsGrabbed()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(qint64, conversation);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        ui::ConversationWindow &own = tearOff({conversation});
        own.resize(640, 720);
        QTRY_VERIFY_WITH_TIMEOUT(rows(own) > 0, kPatience);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        save(own, u"torn-"_s + tag);
        own.resize(820, 720);
        save(own, u"torn-wide-"_s + tag);
        grab(u"torn-main-"_s + tag);
    }

private:
    void act(const char *action)
    {
        QApplication::activeWindow()->findChild<QAction *>(QLatin1String(action))->trigger();
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QTextEdit *box(ui::ConversationWindow &window) { return window.findChild<QTextEdit *>(u"composerEdit"_s); }
    static int rows(ui::ConversationWindow &window)
    {
        return window.findChild<QAbstractItemView *>(u"threadView"_s)->model()->rowCount();
    }
    static QList<ui::ConversationWindow *> windows()
    {
        QList<ui::ConversationWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<ui::ConversationWindow *>(widget);
            if (window != nullptr && window->isVisible())
                found << window;
        }
        return found;
    }
    static void sitDown(QMainWindow &window)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
    }
    /// By its key; it is active afterwards.
    ui::ConversationWindow &tearOff(ConversationId conversation)
    {
        sitDown(*m_window);
        m_window->selectConversation(conversation);
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        ui::ConversationWindow *found = nullptr;
        for (ui::ConversationWindow *window : windows()) {
            if (window->pane().conversation() == conversation)
                found = window;
        }
        if (found == nullptr)
            qFatal("no window of its own");
        sitDown(*found);
        return *found;
    }
    static void save(QWidget &window, const QString &name)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(u"%1/%2.png"_s.arg(folder, name)));
        QCOMPARE(tests::unspokenWidgets(window), QString());
        QCOMPARE(tests::cutTexts(window), QString());
    }
};

BELLHOP_TEST(tst_torn_windows, TestTornWindows)
#include "tst_torn_windows.moc"
