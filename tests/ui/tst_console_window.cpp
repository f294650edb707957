// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_console.h"
#include "tests/support/media_samples.h"
#include "tests/support/silent_dialogs.h"
#include "tests/support/test_main.h"
#include "ui/composer/attachment_strip.h"
#include "ui/kit/widgets.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/thread/media_viewer.h"
#include "ui/thread/thread_model.h"
#include "ui/thread/thread_view.h"
#include "ui/window/console_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTextEdit>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 30000;
const ConversationId kMine{2};
const ConversationId kFree{4};
const ConversationId kColleagues{8};

} // namespace

/// The whole window on a fake world, by keyboard.
class TestConsoleWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void lookingDoesNotClaim();
    void claimAndAnswerByKeyboard();
    void aLostClaimSaysWhoWon();
    void aYesThatChangedNothingOpensNothing();
    void aRowSaysItselfInOneSentence();
    void losingAChatWhileWritingKeepsTheDraft();
    void aRefusedAnswerComesBackIntoTheBox();
    void ordersCarryTheEpochThatWasOnTheScreen();
    void closeAndUndoByKeyboard();
    void aRefusedClosingIsToldOnTheSheet();
    void closingDoesNotTouchTheNextConversation();
    void aClosedWindowExplainsItselfAndStillTakesNotes();
    void draftsComeBackWithTheConversation();
    void readingMarksReadOnlyWhatIsMine();
    void tickChangesReachTheThread();
    void offlineIsToldWithItsReason();
    void aNumberThatCannotSendIsToldToAllAndOneInDangerToThoseInCharge();
    void aClosingCanBeTakenBackForTenSeconds();
    void nothingMovesUnderThePointer();
    void releasingAndSnoozing();
    void movingByKeyboardSkipsHeaders();
    void everyActionHasANameAKeyAndATip();
    void noTwoActionsShareAKey();
    void thePaletteKnowsEveryActionAndGuest();
    void everyNamedPartIsThere();
    void picturesAreShownWithoutMovingAnythingAndLookedAt();
    void filesAreAttachedTakenBackAndSent();
    void aFileThatFailedSaysWhyAndIsAskedForAgain();
    void aLargeFileTellsHowFarItIsAndCanBeCalledOff();

private:
    template <typename T> T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void key(QWidget *target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void select(ConversationId conversation);
    [[nodiscard]] QTextEdit *edit() const { return part<QTextEdit>("composerEdit"); }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] int ordered(Operation operation) const;

    std::unique_ptr<tests::FakeConsole> m_console;
    std::unique_ptr<ui::ConsoleWindow> m_window;
    tests::SilentDialogs m_dialogs;
};

void TestConsoleWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
    m_console = std::make_unique<tests::FakeConsole>();
    m_console->fillWithExamples();
    ui::WindowOptions options;
    options.dialogs = &m_dialogs;
    m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    m_console->start();
}

void TestConsoleWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
}

void TestConsoleWindow::key(QWidget *target, Qt::Key which, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target, which, modifiers);
}

void TestConsoleWindow::select(ConversationId conversation)
{
    m_window->selectConversation(conversation);
    auto *thread = qobject_cast<ui::ThreadModel *>(part<ui::ThreadView>("threadView")->model());
    QTRY_VERIFY_WITH_TIMEOUT(thread->isLoaded() && thread->conversation() == conversation, kPatience);
}

QString TestConsoleWindow::notice() const
{
    const auto *bar = part<QWidget>("orderNotice");
    return bar->isVisible() ? bar->accessibleName() : QString();
}

int TestConsoleWindow::ordered(Operation operation) const
{
    return static_cast<int>(std::count_if(m_console->orders.begin(), m_console->orders.end(),
        [operation](const auto &order) { return order.operation == operation; }));
}

void TestConsoleWindow::lookingDoesNotClaim()
{
    select(kFree);
    QVERIFY(!edit()->isEnabled());
    QVERIFY(part<QAction>("claimAction")->isEnabled());
    QVERIFY(!part<QAction>("closeAction")->isEnabled());
    QCOMPARE(ordered(Operation::Claim), 0);
    QCOMPARE(m_console->rows[kFree].ownerKind, OwnerKind::Nobody);
}

void TestConsoleWindow::claimAndAnswerByKeyboard()
{
    select(kFree);
    key(part<QWidget>("queueView"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(edit()->isEnabled() && edit()->hasFocus(), kPatience);
    QCOMPARE(m_window->queueModel().sectionOf(*m_window->queueModel().find(kFree)), ui::Section::Mine);
    QTest::keyClicks(edit(), u"Bonjour Chloe"_s);
    key(edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendText), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"Bonjour Chloe"_s);
    const auto *thread = part<ui::ThreadView>("threadView")->model();
    QTRY_COMPARE_WITH_TIMEOUT(thread->index(thread->rowCount() - 1, 0).data(ui::ThreadModel::TextRole).toString(),
        u"Bonjour Chloe"_s, kPatience);
    QVERIFY(edit()->toPlainText().isEmpty());
}

void TestConsoleWindow::aLostClaimSaysWhoWon()
{
    select(kFree);
    m_console->holdOrders(true);
    key(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Claiming"_s), kPatience); // What is awaited.
    m_console->refuseNext(makeError(ErrorKind::Conflict, u"Ana Duarte has this chat."_s));
    m_console->takeAway(kFree, u"Ana Duarte"_s);
    m_console->holdOrders(false);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Ana Duarte"_s), kPatience);
    QVERIFY(!edit()->isEnabled());
    QVERIFY(part<QLabel>("composerReason")->text().contains(u"Ana Duarte"_s));
}

void TestConsoleWindow::aYesThatChangedNothingOpensNothing()
{
    select(kFree);
    m_console->lieNext();
    key(m_window.get(), Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Claim), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(notice().isEmpty(), kPatience);
    QVERIFY(!edit()->isEnabled()); // Facts decide, not answers.
    QCOMPARE(m_window->queueModel().sectionOf(*m_window->queueModel().find(kFree)), ui::Section::Waiting);
}

void TestConsoleWindow::aRowSaysItselfInOneSentence()
{
    const QString said = m_window->queueModel().indexOf(kFree).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Chloé Lefèvre"_s, u"Urgent"_s, u"2 unread"_s, u"too long"_s, u"Hotel Marina"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestConsoleWindow::losingAChatWhileWritingKeepsTheDraft()
{
    select(kMine);
    QTest::keyClicks(edit(), u"half a sen"_s);
    m_console->takeAway(kMine, u"Ana Duarte"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Ana Duarte"_s), kPatience);
    QVERIFY(!edit()->isEnabled());
    QCOMPARE(edit()->toPlainText(), u"half a sen"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->draft(kMine), u"half a sen"_s, kPatience);
}

void TestConsoleWindow::aRefusedAnswerComesBackIntoTheBox()
{
    select(kMine);
    m_console->refuseNext(makeError(ErrorKind::Refused, u"The number is blocked by WhatsApp."_s));
    QTest::keyClicks(edit(), u"Are you there?"_s);
    key(edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"blocked by WhatsApp"_s), kPatience);
    QCOMPARE(edit()->toPlainText(), u"Are you there?"_s);
}

void TestConsoleWindow::ordersCarryTheEpochThatWasOnTheScreen()
{
    select(kMine);
    const qint64 seen = m_console->rows[kMine].epoch;
    m_console->rows[kMine].epoch = seen + 1; // Changed hands, not told yet.
    m_console->rows[kMine].ownerName = u"Luis Vega"_s;
    QTest::keyClicks(edit(), u"Hello"_s);
    key(edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendText), 1, kPatience);
    QCOMPARE(m_console->orders.back().epoch, seen);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"Luis Vega"_s), kPatience);
}

void TestConsoleWindow::closeAndUndoByKeyboard()
{
    select(kMine);
    key(edit(), Qt::Key_D, Qt::ControlModifier);
    auto *sheet = part<QWidget>("closingSheet");
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isVisible(), kPatience);
    auto *search = part<QLineEdit>("dispositionSearch");
    QTRY_VERIFY_WITH_TIMEOUT(search->hasFocus(), kPatience);
    key(search, Qt::Key_4);
    key(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kMine].status, ConversationStatus::Resolved, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAction>("undoCloseAction")->isEnabled(), kPatience);
    QVERIFY(!sheet->isVisible());
    QVERIFY(part<QWidget>("undoBar")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("queueView")->hasFocus(), kPatience);
    key(part<QWidget>("queueView"), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kMine].status, ConversationStatus::Open, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(edit()->isEnabled(), kPatience);
    QVERIFY(!part<QWidget>("undoBar")->isVisible());
}

void TestConsoleWindow::aRefusedClosingIsToldOnTheSheet()
{
    select(kMine);
    part<QAction>("closeAction")->trigger();
    part<QListWidget>("dispositionList")->setCurrentRow(3);
    m_console->refuseNext(makeError(ErrorKind::Database, u"The database does not answer. Try again."_s));
    part<QPushButton>("closeButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        part<QLabel>("closingError")->text(), u"The database does not answer. Try again."_s, kPatience);
    QVERIFY(part<QWidget>("closingSheet")->isVisible());
    part<QPushButton>("closeButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!part<QWidget>("closingSheet")->isVisible(), kPatience);
}

void TestConsoleWindow::closingDoesNotTouchTheNextConversation()
{
    select(kMine);
    part<QAction>("closeAction")->trigger();
    part<QListWidget>("dispositionList")->setCurrentRow(3);
    m_console->holdOrders(true);
    part<QPushButton>("closeButton")->click();
    m_window->selectConversation({1}); // The hand is faster than the database.
    m_console->holdOrders(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kMine].status, ConversationStatus::Resolved, kPatience);
    QCOMPARE(m_console->rows[{1}].status, ConversationStatus::Open);
    QCOMPARE(m_window->selectedConversation(), ConversationId{1});
    QCOMPARE(ordered(Operation::Close), 1);
}

void TestConsoleWindow::aClosedWindowExplainsItselfAndStillTakesNotes()
{
    m_console->rows[kMine].windowUntil = m_console->now() - std::chrono::minutes(1);
    m_console->announce(kMine);
    select(kMine);
    QVERIFY(!edit()->isEnabled());
    QVERIFY(part<QLabel>("composerReason")->text().contains(u"24 hours"_s));
    part<QAction>("noteAction")->trigger();
    QVERIFY(edit()->isEnabled());
    QTest::keyClicks(edit(), u"send the template"_s);
    key(edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Note), 1, kPatience);
    QCOMPARE(ordered(Operation::SendText), 0);
}

void TestConsoleWindow::draftsComeBackWithTheConversation()
{
    select({3});
    QCOMPARE(edit()->toPlainText(), u"Gern geschehen, "_s);
    QVERIFY(m_window->queueModel().isDrafted({3}));
    QTest::keyClicks(edit(), u"bis Freitag"_s);
    select(kMine);
    QVERIFY(edit()->toPlainText().isEmpty());
    QCOMPARE(m_console->draft({3}), u"Gern geschehen, bis Freitag"_s);
    select({3});
    QCOMPARE(edit()->toPlainText(), u"Gern geschehen, bis Freitag"_s);
}

void TestConsoleWindow::readingMarksReadOnlyWhatIsMine()
{
    select(kColleagues);
    m_console->guestWrites(kColleagues, u"Hello?"_s);
    select(kFree);
    QCOMPARE(m_console->readMarks.size(), std::size_t(0));
    select({1});
    QTRY_COMPARE_WITH_TIMEOUT(m_console->readMarks.size(), std::size_t(1), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->queueModel().find({1})->unread, 0, kPatience);
}

void TestConsoleWindow::tickChangesReachTheThread()
{
    select(kMine);
    const ThreadItem item = m_console->weWrote(kMine, u"On my way"_s, Tick::Queued);
    auto *model = part<ui::ThreadView>("threadView")->model();
    const QPersistentModelIndex last(model->index(model->rowCount() - 1, 0));
    QCOMPARE(last.data(ui::ThreadModel::TickRole).toInt(), static_cast<int>(Tick::Queued));
    m_console->setTick(kMine, item.uuid, Tick::Failed, u"The guest blocked this number."_s);
    QCOMPARE(last.data(ui::ThreadModel::TickRole).toInt(), static_cast<int>(Tick::Failed));
    QCOMPARE(last.data(ui::ThreadModel::ErrorRole).toString(), u"The guest blocked this number."_s);
}

void TestConsoleWindow::offlineIsToldWithItsReason()
{
    QVERIFY(part<QLabel>("linkLabel")->text().contains(u"Live"_s));
    QVERIFY(!part<QWidget>("linkNotice")->isVisible());
    m_console->setLink(sync::LinkState::Polling, u"the relay does not answer"_s);
    QVERIFY(part<QLabel>("linkLabel")->text().contains(u"the relay does not answer"_s));
    m_console->setLink(sync::LinkState::Offline, u"the database does not answer."_s, 3);
    QVERIFY(part<QLabel>("linkLabel")->text().contains(u"Offline"_s));
    QVERIFY(part<QWidget>("linkNotice")->isVisible());
    QVERIFY(part<QLabel>("commandsLabel")->text().contains(u'3'));
    m_console->setLink(sync::LinkState::Live);
    QVERIFY(!part<QWidget>("linkNotice")->isVisible());
    m_console->setRelay(u"b.example"_s, u"a.example"_s);
    const QString moved = part<QLabel>("linkLabel")->text();
    QVERIFY2(moved.contains(u"b.example"_s) && moved.contains(u"a.example"_s), qPrintable(moved));
}

void TestConsoleWindow::aNumberThatCannotSendIsToldToAllAndOneInDangerToThoseInCharge()
{
    const auto told = [this] {
        auto *notice = part<ui::NoticeBar>("linkNotice");
        return notice->isVisible() ? notice->text() : QString();
    };
    ChannelCard &number = m_console->lines.front();
    number.quality = u"red"_s;
    Q_EMIT m_console->peopleChanged();
    QCOMPARE(told(), QString()); // an agent can do nothing about it
    m_console->setRole(Role::Supervisor);
    QVERIFY(told().contains(u"rate WhatsApp Reservations low"_s));
    number.state = u"blocked"_s;
    number.detail = u"Meta has restricted this account."_s;
    m_console->setRole(Role::Agent);
    QCOMPARE(told(), u"Nothing can be sent on WhatsApp Reservations just now: Meta has restricted this account."_s);
    number.state = u"ok"_s;
    Q_EMIT m_console->peopleChanged();
    QCOMPARE(told(), QString());
}

void TestConsoleWindow::aClosingCanBeTakenBackForTenSeconds()
{
    select(kMine);
    part<QAction>("closeAction")->trigger();
    part<QListWidget>("dispositionList")->setCurrentRow(3);
    part<QPushButton>("closeButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QAction>("undoCloseAction")->isEnabled(), kPatience);
    m_console->clock.advance(std::chrono::milliseconds(10'001));
    QTRY_VERIFY_WITH_TIMEOUT(!part<QAction>("undoCloseAction")->isEnabled(), kPatience);
    QVERIFY(!part<QWidget>("undoBar")->isVisible());
}

void TestConsoleWindow::nothingMovesUnderThePointer()
{
    auto *view = part<ui::QueueView>("queueView");
    auto *pill = part<QPushButton>("queuePill");
    ui::QueueModel &model = m_window->queueModel();
    const int before = model.indexOf(ConversationId{6}).row();
    QTest::mouseMove(view->viewport(), QPoint(100, 200));
    model.setHeld(true); // Stays so for this test, however long the pointer rests.
    m_console->rows[{6}].priority = Priority::Urgent;
    m_console->rows[{6}].waitingSince = m_console->now() - std::chrono::hours(2);
    m_console->announce({6});
    QCOMPARE(model.indexOf(ConversationId{6}).row(), before);
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().contains(u'1'));
    pill->click();
    QCOMPARE(model.indexOf(ConversationId{6}).row(), before - 2);
    QVERIFY(!pill->isVisible());
    m_console->rows[{6}].priority = Priority::Low;
    m_console->announce({6});
    QVERIFY(pill->isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view->viewport(), &leave);
    QCOMPARE(model.indexOf(ConversationId{6}).row(), before);
    QVERIFY(!pill->isVisible());
}

void TestConsoleWindow::releasingAndSnoozing()
{
    select(kMine);
    part<QAction>("releaseAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kMine].ownerKind, OwnerKind::Nobody, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!part<QAction>("releaseAction")->isEnabled(), kPatience);
    QVERIFY(notice().isEmpty()); // Given away by oneself: nobody took it.
    select({1});
    part<QAction>("snoozeAction")->trigger();
    auto *menu = part<QMenu>("snoozeMenu");
    QVERIFY(menu != nullptr);
    menu->actions().constFirst()->trigger();
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[{1}].status, ConversationStatus::Snoozed, kPatience);
    QCOMPARE(m_console->rows[{1}].snoozedUntil, m_console->now() + std::chrono::hours(1));
}

void TestConsoleWindow::movingByKeyboardSkipsHeaders()
{
    QSet<qint64> seen;
    for (int i = 0; i < 9; ++i) {
        key(m_window.get(), Qt::Key_Down, Qt::AltModifier);
        seen.insert(m_window->selectedConversation().value);
    }
    QCOMPARE(seen.size(), 9);
    QVERIFY(!seen.contains(0));
    key(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->selectedConversation(), kFree); // The most urgent of those who wait.
    key(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(m_window->queueModel().sectionOf(*m_window->queueModel().find(m_window->selectedConversation())),
        ui::Section::Mine);
}

void TestConsoleWindow::everyActionHasANameAKeyAndATip()
{
    const QList<QAction *> actions = m_window->actions();
    QVERIFY(actions.size() > 25);
    for (const QAction *action : actions) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
            qPrintable(action->objectName()));
        QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
    }
}

void TestConsoleWindow::noTwoActionsShareAKey()
{
    QSet<QString> keys;
    QSet<QString> names;
    for (const QAction *action : m_window->actions()) {
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        for (const QKeySequence &sequence : action->shortcuts()) {
            QVERIFY2(!keys.contains(sequence.toString()), qPrintable(sequence.toString()));
            keys.insert(sequence.toString());
        }
    }
}

void TestConsoleWindow::thePaletteKnowsEveryActionAndGuest()
{
    key(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = part<QLineEdit>("paletteSearch");
    QTRY_VERIFY_WITH_TIMEOUT(search->isVisible() && search->hasFocus(), kPatience);
    const auto *list = part<QListWidget>("paletteList");
    QVERIFY(list->count() >= m_window->actions().size() - 1);
    QTest::keyClicks(search, u"chlo"_s);
    QCOMPARE(list->count(), 1);
    key(search, Qt::Key_Return);
    QCOMPARE(m_window->selectedConversation(), kFree);
    QVERIFY(!search->isVisible());
}

void TestConsoleWindow::everyNamedPartIsThere()
{
    for (const char *name : {"queueView", "threadView", "composerEdit", "closingSheet", "dispositionList",
             "reservationEdit", "notesEdit", "closeButton", "closingError", "linkLabel", "stateButton", "transferSheet",
             "offerBar", "offeredBar", "newsBar"})
        QVERIFY2(part<QWidget>(name) != nullptr, name);
    for (const char *name : {"claimAction", "releaseAction", "closeAction", "undoCloseAction", "noteAction"})
        QVERIFY2(part<QAction>(name) != nullptr, name);
}

void TestConsoleWindow::picturesAreShownWithoutMovingAnythingAndLookedAt()
{
    select(kMine);
    auto *view = part<ui::ThreadView>("threadView");
    const ThreadItem first = m_console->guestSends(kMine, MessageKind::Image, tests::picture("png", {400, 300}), {});
    (void)m_console->guestSends(kMine, MessageKind::Image, tests::picture("png", {300, 400}), {});
    const auto rowOf = [view](const QString &uuid) {
        for (int row = view->model()->rowCount() - 1; row >= 0; --row) {
            if (qobject_cast<ui::ThreadModel *>(view->model())->line(row).item.mediaUuid == uuid)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(first.mediaUuid) >= 0, kPatience);
    const QModelIndex line = view->model()->index(rowOf(first.mediaUuid), 0);
    view->scrollTo(line);
    const QSize before = view->visualRect(line).size();
    QTRY_VERIFY_WITH_TIMEOUT(view->grab(view->visualRect(line)).toImage().pixelColor(60, 60).isValid(), kPatience);
    QCOMPARE(view->visualRect(line).size(), before);
    view->setCurrentIndex(line);
    key(view, Qt::Key_Return);
    auto *viewer = part<ui::MediaViewer>("mediaViewer");
    QVERIFY(viewer != nullptr && viewer->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!viewer->findChild<QLabel *>(u"viewedPicture"_s)->pixmap().isNull(), kPatience);
    QCOMPARE(viewer->shown().mediaUuid, first.mediaUuid);
    key(viewer, Qt::Key_Right);
    QVERIFY(viewer->shown().mediaUuid != first.mediaUuid);
    QTRY_VERIFY_WITH_TIMEOUT(!viewer->findChild<QLabel *>(u"viewedPicture"_s)->pixmap().isNull(), kPatience);
    const double zoom = viewer->zoom();
    key(viewer, Qt::Key_Plus);
    QVERIFY(viewer->zoom() > zoom);
    QTemporaryDir folder;
    m_dialogs.savePath = folder.filePath(u"copy.png"_s);
    key(viewer, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dialogs.savePath), kPatience);
    viewer->close();
}

void TestConsoleWindow::filesAreAttachedTakenBackAndSent()
{
    select(kMine);
    m_dialogs.files = {u"/tmp/menu.pdf"_s, u"/tmp/map.pdf"_s};
    QTest::mouseClick(part<QPushButton>("attachButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->attached.size(), std::size_t(2), kPatience);
    auto *strip = part<ui::AttachmentStrip>("attachmentStrip");
    QTRY_COMPARE_WITH_TIMEOUT(strip->drafts().size(), std::size_t(2), kPatience);
    QTest::mouseClick(strip->findChildren<QPushButton *>(u"removeAttachment"_s).constFirst(), Qt::LeftButton);
    QCOMPARE(strip->drafts().size(), std::size_t(1));
    // A pasted picture; Enter while it is on its way waits for it.
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    m_console->holdOrders(true);
    edit()->setFocus();
    edit()->paste();
    QCOMPARE(m_console->attached.size(), std::size_t(3));
    QVERIFY(m_console->attached.back().bytes.startsWith("\x89PNG"));
    QTest::keyClicks(edit(), u"Here is our menu"_s);
    key(edit(), Qt::Key_Return);
    QCOMPARE(ordered(Operation::SendMedia), 0);
    m_console->holdOrders(false);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendMedia), 2, kPatience);
    QCOMPARE(m_console->orders.at(m_console->orders.size() - 2).text, u"Here is our menu"_s);
    QCOMPARE(m_console->orders.back().text, QString());
    QVERIFY(strip->isEmpty() && edit()->toPlainText().isEmpty());
    // What cannot be sent says so where it stands, and nothing leaves.
    m_console->refuseNextFile(makeError(ErrorKind::Refused, u"This video is coded in h265."_s));
    m_dialogs.files = {u"/tmp/film.mp4"_s};
    QTest::mouseClick(part<QPushButton>("attachButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(strip->hasFailed(), kPatience);
    QVERIFY(strip->findChild<QLabel *>(u"attachmentAbout"_s)->text().contains(u"h265"_s));
    key(edit(), Qt::Key_Return);
    QCOMPARE(ordered(Operation::SendMedia), 2);
    QTest::mouseClick(strip->findChild<QPushButton *>(u"retryAttachment"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(strip->drafts().size(), std::size_t(1), kPatience);
}

void TestConsoleWindow::aFileThatFailedSaysWhyAndIsAskedForAgain()
{
    select(kMine);
    auto *view = part<ui::ThreadView>("threadView");
    ThreadItem item = m_console->guestSends(kMine, MessageKind::Document, "x", u"bill.pdf"_s);
    item.mediaState = MediaState::Failed;
    item.mediaReason = u"WhatsApp keeps files for seven days; it was not fetched in that time."_s;
    item.version += 1;
    m_console->addItem(item);
    const int last = view->model()->rowCount() - 1;
    QTRY_COMPARE_WITH_TIMEOUT(
        qobject_cast<ui::ThreadModel *>(view->model())->line(last).item.mediaState, MediaState::Failed, kPatience);
    view->setCurrentIndex(view->model()->index(last, 0));
    QVERIFY(view->model()->index(last, 0).data(Qt::AccessibleTextRole).toString().contains(u"seven days"_s));
    key(view, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->retried, QStringList{item.mediaUuid}, kPatience);
    QCOMPARE(m_dialogs.opened, QStringList());
    const ThreadItem whole = m_console->guestSends(kMine, MessageKind::Document, tests::pdf(), u"menu.pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > last + 1, kPatience);
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    key(view, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_dialogs.opened, QStringList{u"/nowhere/menu.pdf"_s}, kPatience);
}

void TestConsoleWindow::aLargeFileTellsHowFarItIsAndCanBeCalledOff()
{
    select(kMine);
    m_dialogs.opened.clear();
    auto *view = part<ui::ThreadView>("threadView");
    auto *notice = part<ui::NoticeBar>("orderNotice");
    const ThreadItem film = m_console->guestSends(kMine, MessageKind::Document, tests::pdf(), u"plans.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        qobject_cast<ui::ThreadModel *>(view->model())->line(view->model()->rowCount() - 1).item.mediaUuid,
        film.mediaUuid, kPatience);
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    m_console->fetching = std::make_shared<QPromise<Result<QString>>>();
    m_console->fetching->start();
    m_console->fetching->setProgressRange(0, 100);
    key(view, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(notice->text(), u"Fetching plans.pdf…"_s, kPatience);
    m_console->fetching->setProgressValue(40);
    QTRY_COMPARE_WITH_TIMEOUT(notice->text(), u"Fetching plans.pdf: 40 %"_s, kPatience);
    for (QPushButton *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == u"Cancel"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_console->fetching->isCanceled(), kPatience);
    m_console->fetching->finish();
    QTRY_VERIFY_WITH_TIMEOUT(!notice->isVisible(), kPatience);
    QCOMPARE(m_dialogs.opened, QStringList());
}

BELLHOP_TEST(tst_console_window, TestConsoleWindow)
#include "tst_console_window.moc"
