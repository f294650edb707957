// SPDX-License-Identifier: GPL-3.0-or-later
// The list narrowed, kept under a name, and several conversations at once; by keys where not said otherwise.
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/view_store.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using ui::Section;

namespace {

constexpr ConversationId kLucia{1}; // Marta's own, VIP
constexpr ConversationId kJames{2}; // hers
constexpr ConversationId kBrandt{3}; // hers, the window shuts in 25 min
constexpr ConversationId kChloe{4}; // nobody's, urgent
constexpr ConversationId kHola{5}; // nobody's
constexpr ConversationId kYasmin{6}; // nobody's
constexpr ConversationId kNadia{8}; // Ana's

class KeptViews final : public ui::ViewStore
{
public:
    [[nodiscard]] std::vector<SavedView> load() const override { return kept; }
    void save(const std::vector<SavedView> &views) override { kept = views; }
    std::vector<SavedView> kept;
};

} // namespace

class TestQueueList final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void typedWordsNarrowAndStandAsChips();
    void oneKeyShowsEverythingAgain();
    void theMenuNarrowsByWhatIsThere();
    void theConsoleIsToldWhatTheListIsAskedFor();
    void theConsoleIsAskedOnceForWhatIsTyped();
    void nearestDeadlineFirstWithItsReason();
    void aLargeSiteSaysHowManyMoreThereAre();
    void aListIsKeptUnderANameAndComesBackByKey();
    void listsOfOnesTeamsAreThere();
    void whatIsGivenIsToldWithItsReason();
    void nobodyFitsIsSaidInTheRow();
    void ctrlAndShiftChooseWithoutOpening();
    void keysChooseSeveral();
    void severalAreClaimedAndEachAnswersForItself();
    void severalAreClosedAndOpenedAgain();
    void severalAreTaggedAndUntagged();
    void whatTheFilterHidesIsNotChanged();
    void everyRefusalIsTold();
    void nothingMovesUnderTheKeyboard();
    void theListIsGrabbed_data();
    void theListIsGrabbed();

private:
    [[nodiscard]] ui::QueueModel &model() const { return m_window->queueModel(); }
    [[nodiscard]] ui::QueueView *list() const { return part<ui::QueueView>("queueView"); }
    void type(const QString &text) { part<QLineEdit>("queueSearch")->setText(text); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const QPushButton *chip : part<QWidget>("filterChips")->findChildren<QPushButton *>())
            texts << chip->text();
        return texts;
    }
    [[nodiscard]] QString outcome() const { return part<QLabel>("bulkOutcome")->text(); }
    void press(const char *action) { part<QAction>(action)->trigger(); }
    void choose(std::initializer_list<ConversationId> ids)
    {
        for (const ConversationId id : ids)
            model().setMarked(id, true);
    }
    QMenu *menu(const char *name)
    {
        QMenu *open = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((open = part<QMenu>(name)) != nullptr && open->isVisible(), kPatience); }();
        return open;
    }
    static QAction *entry(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QPoint place(ConversationId id) { return list()->visualRect(model().indexOf(id)).center(); }
};

void TestQueueList::typedWordsNarrowAndStandAsChips()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"vip"_s);
    QCOMPARE(model().count(Section::Mine), 1);
    QVERIFY(model().indexOf(kLucia).isValid());
    QVERIFY(model().total(Section::Waiting) >= 3); // what waits is counted, shown or not
    QVERIFY(part<QAction>("claimNextAction")->isEnabled());
    QCOMPARE(chips(), QStringList{u"VIP ×"_s});
    QVERIFY(part<QLabel>("hiddenLabel")->text().contains(u"hidden"_s));
    QTest::mouseClick(part<QPushButton>("filterChip"), Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("queueSearch")->text(), QString());
    QVERIFY(!isShown("hiddenLabel"));
}

void TestQueueList::oneKeyShowsEverythingAgain()
{
    type(u"needs:guest whose:mine"_s);
    QVERIFY(model().hidden() > 0);
    list()->setFocus();
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(model().hidden(), 0);
    QCOMPARE(chips(), QStringList());
}

void TestQueueList::theMenuNarrowsByWhatIsThere()
{
    m_console->rows[kHola].language = u"es"_s;
    m_console->announce(kHola);
    list()->setFocus();
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QMenu *open = menu("filterMenu");
    QMenu *languages = part<QMenu>("filterMenu_language");
    QVERIFY(languages != nullptr);
    QAction *spanish = entry(languages, u"Spanish (1)"_s);
    QVERIFY(spanish != nullptr);
    spanish->trigger();
    open->close();
    QCOMPARE(chips(), QStringList{u"Language: Spanish ×"_s});
    QCOMPARE(model().count(Section::Waiting), 1);
}

void TestQueueList::theConsoleIsToldWhatTheListIsAskedFor()
{
    type(u"tag:spa"_s);
    press("byDeadlineAction");
    QCOMPARE(m_console->listsAsked.back(), std::pair(QueueFilter::parse(u"tag:spa"_s), QueueOrder::Deadline));
}

void TestQueueList::theConsoleIsAskedOnceForWhatIsTyped()
{
    const std::size_t before = m_console->listsAsked.size();
    type(u"brandt"_s);
    QCOMPARE(m_console->listsAsked.size(), before);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->listsAsked.size(), before + 1, kPatience);
    QCOMPARE(m_console->listsAsked.back().first.text, u"brandt"_s);
}

void TestQueueList::nearestDeadlineFirstWithItsReason()
{
    list()->setFocus();
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    // Lucía: 13 min left; James: 3 min; Brandt: nobody waits, the window shuts in 25 min.
    QVERIFY(model().indexOf(kJames).row() < model().indexOf(kLucia).row());
    QVERIFY(model().indexOf(kLucia).row() < model().indexOf(kBrandt).row());
    const auto said = [&](ConversationId id) { return model().indexOf(id).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(said(kJames).contains(u"to be answered within 3 min"_s), qPrintable(said(kJames)));
    QVERIFY2(said(kBrandt).contains(u"free text for 25 min more"_s), qPrintable(said(kBrandt)));
    QVERIFY2(said(kChloe).contains(u"should have been answered 4 min ago"_s), qPrintable(said(kChloe)));
    QVERIFY(part<QLabel>("hiddenLabel")->text().contains(u"nearest deadline first"_s));
}

void TestQueueList::aLargeSiteSaysHowManyMoreThereAre()
{
    QVERIFY(!isShown("moreLabel"));
    Q_EMIT m_console->queueReached(50'000, 5'000);
    QVERIFY(isShown("moreLabel"));
    QVERIFY(part<QLabel>("moreLabel")->text().contains(QLocale().toString(45'000)));
}

void TestQueueList::aListIsKeptUnderANameAndComesBackByKey()
{
    const auto store = std::make_shared<KeptViews>();
    ui::WindowOptions options;
    options.views = store;
    m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    m_console->start();
    type(u"vip needs:me"_s);
    press("byDeadlineAction");
    list()->setFocus();
    key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Stars"_s);
    key(Qt::Key_Return);
    QCOMPARE(store->kept, (std::vector{SavedView{u"Stars"_s, u"vip needs:me"_s, QueueOrder::Deadline}}));
    QVERIFY(list()->hasFocus());
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(model().hidden(), 0);
    key(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(model().filter(), u"vip needs:me"_s);
    QCOMPARE(model().order(), QueueOrder::Deadline);
    // The next window knows it.
    m_window = std::make_unique<ui::ConsoleWindow>(*m_console, options);
    QCOMPARE(part<QAction>("viewAction1")->text(), u"Go to the list “Stars”"_s);
}

void TestQueueList::listsOfOnesTeamsAreThere()
{
    TeamCard team{{3}, u"Front desk"_s, {m_console->me().id}, {}, {{u"Waiting VIPs"_s, u"vip needs:me"_s, true}}};
    TeamCard other{{4}, u"Spa"_s, {{8}}, {}, {{u"Not hers"_s, u"vip"_s, false}}};
    m_console->crews = {team, other};
    Q_EMIT m_console->peopleChanged();
    QVERIFY(part<QAction>("viewAction1")->isVisible());
    QVERIFY(!part<QAction>("viewAction2")->isVisible());
    press("viewAction1");
    QCOMPARE(model().filter(), u"vip needs:me"_s);
}

void TestQueueList::whatIsGivenIsToldWithItsReason()
{
    QueueRow &row = m_console->rows[kHola];
    row.ownerKind = OwnerKind::Agent;
    row.owner = m_console->me().id;
    row.ownerName = m_console->me().name;
    row.epoch = 4;
    row.given = Given{AssignMode::LeastLoaded, u"es"_s, {}, 2, 5};
    m_console->announce(kHola);
    QTRY_VERIFY_WITH_TIMEOUT(
        notice("newsNotice").contains(u"You were given this: Spanish is spoken, 2 of 5 chats."_s), kPatience);
    const QString said = model().indexOf(kHola).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"given to you: Spanish is spoken, 2 of 5 chats"_s), qPrintable(said));
}

void TestQueueList::nobodyFitsIsSaidInTheRow()
{
    m_console->rows[kHola].heldFor = u"language:es"_s;
    m_console->announce(kHola);
    QTRY_VERIFY_WITH_TIMEOUT(model()
                                 .indexOf(kHola)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .contains(u"Nobody who is available speaks Spanish"_s),
        kPatience);
}

void TestQueueList::ctrlAndShiftChooseWithoutOpening()
{
    select(kJames);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, place(kChloe));
    QCOMPARE(m_window->selectedConversation(), kJames);
    QCOMPARE(model().marked(), std::vector{kChloe});
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(kYasmin));
    QCOMPARE(model().marked(), (std::vector{kChloe, kHola, kYasmin}));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier, place(kHola));
    QCOMPARE(model().marked(), (std::vector{kChloe, kYasmin}));
    QVERIFY(isShown("bulkBar"));
    list()->setFocus();
    key(Qt::Key_Escape);
    QVERIFY(model().marked().empty());
    QVERIFY(!isShown("bulkBar"));
}

void TestQueueList::keysChooseSeveral()
{
    select(kChloe);
    list()->setFocus();
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(model().marked(), (std::vector{kChloe, kHola}));
    key(Qt::Key_Insert);
    QCOMPARE(model().marked(), std::vector{kChloe});
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(model().marked().size() > 5);
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(model().marked().empty());
}

void TestQueueList::severalAreClaimedAndEachAnswersForItself()
{
    choose({kChloe, kHola, kYasmin});
    m_console->refuseNext(makeError(ErrorKind::Conflict, u"Ana Duarte took it 5 s ago."_s));
    list()->setFocus();
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    entry(menu("bulkMenu"), u"Claim all chosen"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(
        outcome(), u"2 claimed, 1 refused: Chloé Lefèvre: Ana Duarte took it 5 s ago."_s, kPatience);
    QCOMPARE(ordered(Operation::Claim), 3);
    QCOMPARE(model().marked(), std::vector{kChloe}); // what was refused stays chosen
    QCOMPARE(m_console->rows[kHola].owner, m_console->me().id);
}

void TestQueueList::severalAreClosedAndOpenedAgain()
{
    choose({kLucia, kJames});
    press("withChosenAction");
    entry(menu("bulkMenu"), u"Close all chosen"_s)->trigger();
    QMenu *reasons = menu("bulkCloseMenu");
    for (const Disposition &disposition : m_console->taxonomy().dispositions) {
        const bool plain = !disposition.needsNotes && !disposition.needsReservation;
        QCOMPARE(entry(reasons, disposition.label) != nullptr, plain); // the others say what they need
    }
    for (QAction *reason : reasons->actions()) {
        if (reason->isEnabled()) {
            reason->trigger();
            break;
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"2 closed."_s, kPatience);
    QVERIFY(isShown("bulkUndo"));
    for (QMenu *open : m_window->findChildren<QMenu *>())
        open->close(); // they would take the keys
    list()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"2 open again."_s, kPatience);
    QCOMPARE(m_console->rows[kLucia].status, ConversationStatus::Open);
    QVERIFY(!isShown("bulkUndo"));
}

void TestQueueList::severalAreTaggedAndUntagged()
{
    choose({kLucia, kChloe});
    list()->setFocus();
    key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Late"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"2 tagged “late”."_s, kPatience);
    QCOMPARE(m_console->rows[kChloe].tags, QStringList{u"late"_s});
    choose({kChloe});
    key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"-late"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"1 without the tag “late”."_s, kPatience);
    QCOMPARE(m_console->rows[kLucia].tags, QStringList{u"late"_s});
    // With nothing chosen it is the one on the screen.
    select(kJames);
    press("priorityAction");
    entry(menu("bulkPriorityMenu"), u"Urgent"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kJames].priority, Priority::Urgent, kPatience);
}

void TestQueueList::whatTheFilterHidesIsNotChanged()
{
    choose({kLucia, kJames, kChloe});
    type(u"whose:mine"_s);
    QCOMPARE(model().marked().size(), 2u);
    type(QString());
    QCOMPARE(model().marked().size(), 2u); // what was hidden is not chosen behind one's back
}

void TestQueueList::everyRefusalIsTold()
{
    choose({kLucia, kJames, kBrandt, kNadia, kChloe});
    for (int i = 0; i < 5; ++i)
        m_console->refuseNext(makeError(ErrorKind::Refused, u"Number %1 is not yours."_s.arg(i)));
    press("withChosenAction");
    entry(menu("bulkMenu"), u"Release all chosen to the queue"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(outcome().startsWith(u"0 released, 5 refused: "_s), kPatience);
    QVERIFY(outcome().endsWith(u"And 2 more."_s));
    const QString all = part<QLabel>("bulkOutcome")->toolTip();
    for (int i = 0; i < 5; ++i)
        QVERIFY2(all.contains(u"Number %1 is not yours."_s.arg(i)), qPrintable(all));
    QCOMPARE(model().marked().size(), 5u);
}

void TestQueueList::nothingMovesUnderTheKeyboard()
{
    select(kYasmin);
    list()->setFocus();
    key(Qt::Key_Up);
    const QModelIndex before = list()->currentIndex();
    const auto chosen = before.data(ui::QueueModel::ConversationRole).toLongLong();
    const int top = list()->visualRect(before).top();
    m_console->rows[kYasmin].priority = Priority::Urgent;
    m_console->rows[kYasmin].waitingSince = m_console->now() - std::chrono::hours(3);
    m_console->announce(kYasmin);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("queuePill"), kPatience);
    QCOMPARE(list()->currentIndex().data(ui::QueueModel::ConversationRole).toLongLong(), chosen);
    QCOMPARE(list()->visualRect(list()->currentIndex()).top(), top);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("queuePill"), kPatience); // the hand rests: the new order comes
    QCOMPARE(list()->currentIndex().data(ui::QueueModel::ConversationRole).toLongLong(), chosen);
}

void TestQueueList::theListIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("mirrored") << false << true;
}

void TestQueueList::theListIsGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    for (const auto &[id, language] :
        {std::pair(kLucia, u"es"_s), {kJames, u"en"_s}, {kHola, u"es"_s}, {kYasmin, u"ar"_s}}) {
        m_console->rows[id].language = language;
        m_console->rows[id].tags = {u"late"_s};
        m_console->announce(id);
    }
    m_console->rows[kHola].heldFor = u"language:es"_s;
    m_console->announce(kHola);
    Q_EMIT m_console->queueReached(50'000, 5'000);
    type(u"language:es,ar,en unread"_s);
    press("byDeadlineAction");
    select(kJames);
    choose({kHola, kYasmin});
    m_console->refuseNext(makeError(ErrorKind::Conflict, u"Ana Duarte took it 5 s ago."_s));
    press("withChosenAction");
    entry(menu("bulkMenu"), u"Claim all chosen"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(outcome().startsWith(u"1 claimed"_s), kPatience);
    choose({kLucia});
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    grab(u"queue-list-%1"_s.arg(name));
}

BELLHOP_TEST(tst_queue_list, TestQueueList)
#include "tst_queue_list.moc"
