// SPDX-License-Identifier: GPL-3.0-or-later
// Guests that are one person, in the window, by keys alone.
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/guest/guest_words.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kTom{7}; // the assistant's
constexpr ConversationId kNadia{8}; // Ana's

} // namespace

class TestGuestMerging final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void aSuggestedGuestIsMergedByKeysAloneAndUndone();
    void anotherIsFoundByTyping();
    void whatTheDeskRefusesIsSaidOnTheSheet();
    void thePaneShowsOnePerson();
    void aMergedGuestIsSeparatedByKeys();
    void whoHasNothingToDoWithThemCannot();
    void everyPartIsGrabbed_data();
    void everyPartIsGrabbed();

private:
    void suggestTom()
    {
        m_console->alike = {{m_console->rows[kTom], MergeCandidate::Why::SameNumber, 3},
            {m_console->rows[kNadia], MergeCandidate::Why::SameName, 1}};
    }
    QListWidget *list() const { return part<QListWidget>("mergeList"); }
    QStringList facts() const
    {
        QStringList said;
        for (const QLabel *label : part<QWidget>("guestPane")->findChildren<QLabel *>())
            said << label->accessibleName();
        return said;
    }
    void mergeTom()
    {
        suggestTom();
        select(kJames);
        (void)m_console->mergeGuest(kJames, kTom);
        QTRY_VERIFY_WITH_TIMEOUT(part<QAction>("separateGuestAction")->isEnabled(), kPatience);
        m_console->orders.clear();
    }
};

void TestGuestMerging::aSuggestedGuestIsMergedByKeysAloneAndUndone()
{
    suggestTom();
    select(kJames);
    edit()->setFocus();
    QVERIFY(!part<QAction>("separateGuestAction")->isEnabled() && !part<QAction>("undoMergeAction")->isEnabled());
    key(Qt::Key_J, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(isShown("mergeSheet") && !isShown("composer"));
    QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 2, kPatience);
    key(Qt::Key_Return); // nobody is chosen beforehand
    QCOMPARE(ordered(Operation::MergeGuest), 0);
    QCOMPARE(part<QLabel>("mergeError")->text(), u"Choose the other guest."_s);
    key(Qt::Key_Down);
    QVERIFY(list()->currentItem()->data(Qt::AccessibleTextRole).toString().startsWith(u"Tom Becker, same number"_s));
    const QString preview = part<QLabel>("mergePreview")->text();
    QVERIFY2(preview.startsWith(u"James Okafor and Tom Becker become one guest, called James Okafor"_s)
            && preview.contains(u"conversations: 4"_s),
        qPrintable(preview));
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::MergeGuest), 1, kPatience);
    QCOMPARE(m_console->orders.back().conversation, kJames);
    QCOMPARE(m_console->orders.back().text, u"7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("mergeUndoBar") && !isShown("mergeSheet"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(edit()->hasFocus(), kPatience); // one goes on writing

    key(Qt::Key_Z, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::UnmergeGuest), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"merge-7"_s);
    QVERIFY(!isShown("mergeUndoBar"));
    QTRY_COMPARE_WITH_TIMEOUT(notice("orderNotice"), u"They are two guests again, as before."_s, kPatience);
}

void TestGuestMerging::anotherIsFoundByTyping()
{
    suggestTom();
    select(kJames);
    part<QAction>("mergeGuestAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 2, kPatience);
    QTest::keyClicks(QApplication::focusWidget(), u"kenji"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 1, kPatience);
    QVERIFY(list()->currentItem()->text().contains(u"Kenji Sato"_s));
    part<QLineEdit>("mergeSearch")->clear();
    QTest::keyClicks(QApplication::focusWidget(), u"nobody at all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list()->item(0)->text(), u"No other guest is found."_s, kPatience);
    key(Qt::Key_Return);
    QCOMPARE(ordered(Operation::MergeGuest), 0);
    key(Qt::Key_Escape);
    QVERIFY(!isShown("mergeSheet") && edit()->hasFocus());
}

void TestGuestMerging::whatTheDeskRefusesIsSaidOnTheSheet()
{
    suggestTom();
    select(kJames);
    part<QAction>("mergeGuestAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 2, kPatience);
    m_console->refuseNext(makeError(ErrorKind::Refused, u"These two are one guest already."_s));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("mergeError")->text(), u"These two are one guest already."_s, kPatience);
    QVERIFY(isShown("mergeSheet") && part<QPushButton>("mergeButton")->isEnabled() && !isShown("mergeUndoBar"));
}

void TestGuestMerging::thePaneShowsOnePerson()
{
    m_console->rows[kTom].channelName = u"Porto"_s;
    m_console->rows[kTom].optedOut = true;
    m_console->rows[kTom].customerType = CustomerType::Vip;
    m_console->rows[kTom].tags = {u"late-arrival"_s};
    mergeTom();
    const QStringList said = facts();
    QVERIFY2(said.contains(u"Type: VIP"_s), qPrintable(said.join(u'\n')));
    QVERIFY(!said.contains(u"Marketing: not wanted; answers are welcome"_s)); // that is another number's
    QVERIFY(std::any_of(said.cbegin(), said.cend(),
        [](const QString &fact) { return fact.startsWith(u"Porto: "_s) && fact.endsWith(u"no marketing"_s); }));
    QVERIFY(std::any_of(said.cbegin(), said.cend(), [](const QString &fact) {
        return fact.startsWith(u"Also known as: Tom Becker"_s) && fact.contains(u"Marta Ruiz"_s);
    }));
    const auto *scroll = part<QWidget>("guestPane")->findChild<QScrollArea *>(); // nothing is cut off at its side
    QTRY_VERIFY_WITH_TIMEOUT(scroll->widget()->width() <= scroll->viewport()->width(), kPatience);
    auto *other = part<QPushButton>("otherConversationButton");
    QVERIFY(other != nullptr && other->accessibleName().startsWith(u"Open the conversation of"_s));
    other->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->selectedConversation(), kTom, kPatience);
    // What a guest is, stays with that guest.
    select(kNadia);
    QVERIFY(part<QPushButton>("otherConversationButton") == nullptr);
}

void TestGuestMerging::aMergedGuestIsSeparatedByKeys()
{
    mergeTom();
    edit()->setFocus();
    key(Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
    auto *menu = part<QMenu>("separateMenu");
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().front()->text().startsWith(u"Separate Tom Becker"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::UnmergeGuest), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!part<QAction>("separateGuestAction")->isEnabled(), kPatience);
    QVERIFY(part<QWidget>("separateGuestButton") == nullptr);
}

void TestGuestMerging::whoHasNothingToDoWithThemCannot()
{
    suggestTom();
    select(kNadia); // Ana's
    QVERIFY(!part<QAction>("mergeGuestAction")->isEnabled());
    m_console->setRole(Role::Supervisor);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAction>("mergeGuestAction")->isEnabled(), kPatience);
}

void TestGuestMerging::everyPartIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestGuestMerging::everyPartIsGrabbed()
{
    QFETCH(bool, dark);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    m_console->rows[kTom].channelName = u"Porto"_s;
    m_console->rows[kTom].optedOut = true;
    m_console->rows[kTom].tags = {u"late-arrival"_s, u"cot"_s};
    mergeTom();
    grab(u"merged-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

BELLHOP_TEST(tst_guest_merging, TestGuestMerging)
#include "tst_guest_merging.moc"
