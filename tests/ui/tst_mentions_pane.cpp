// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that mean somebody, by keys alone.
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/composer/mention_writer.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"

#include <QAbstractItemView>
#include <QAction>
#include <QListWidget>
#include <QTextEdit>
#include <QToolButton>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kNadia{8}; // Ana's
} // namespace

class TestMentionsPane final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteMeansWhomItNames_data();
    void aNoteMeansWhomItNames();
    void aNameIsCompletedByKeys();
    void anAnswerToTheGuestMeansNobody();
    void escapeLeavesTheSignAlone();
    void whoIsMeantIsToldAndGoesThere();
    void whatIsOnTheScreenIsSeen();
    void theThreadShowsWhoIsMeant_data();
    void theThreadShowsWhoIsMeant();

private:
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    [[nodiscard]] bool isOpen() const { return isShown("mentionPopup"); }
    void writeNote();
};

void TestMentionsPane::writeNote()
{
    select(kJames);
    edit()->setFocus();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(edit()->hasFocus());
}

void TestMentionsPane::aNoteMeansWhomItNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("meant");
    using Ids = QList<qint64>;
    QTest::newRow("a name") << u"ask @Ana Duarte please"_s << Ids{8};
    QTest::newRow("at the end, small letters") << u"ask @ana duarte"_s << Ids{8};
    QTest::newRow("two, one twice") << u"@Luis Vega, @Ana Duarte and @Luis Vega"_s << Ids{9, 8};
    QTest::newRow("a longer name is another's") << u"@Ana Duartes cat"_s << Ids{};
    QTest::newRow("the longest name that fits") << u"@Ana Duarte Sosa"_s << Ids{11};
    QTest::newRow("both of one name") << u"@Ivo Marek"_s << Ids{10, 12};
    QTest::newRow("half a name") << u"@Ana"_s << Ids{};
    QTest::newRow("an address") << u"mail to x@Ana Duarte"_s << Ids{};
    QTest::newRow("no sign") << u"Ana Duarte"_s << Ids{};
    QTest::newRow("a sign alone") << u"@ @@"_s << Ids{};
}

void TestMentionsPane::aNoteMeansWhomItNames()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, meant);
    std::vector<AgentCard> colleagues = m_console->agents();
    colleagues.push_back({AgentId{11}, u"Ana Duarte Sosa"_s, Role::Agent, AgentState::Available, true});
    colleagues.push_back({AgentId{12}, u"Ivo Marek"_s, Role::Agent, AgentState::Available, true});
    colleagues.push_back({AgentId{13}, QString(), Role::Agent, AgentState::Available, true});
    QList<qint64> found;
    for (const AgentId agent : ui::mentionsIn(text, colleagues))
        found << agent.value;
    QCOMPARE(found, meant);
}

void TestMentionsPane::aNameIsCompletedByKeys()
{
    writeNote();
    type(u"ask @"_s);
    QVERIFY(isOpen());
    const auto *list = part<QListWidget>("mentionList");
    QCOMPARE(list->count(), 3); // colleagues, not oneself
    type(u"du"_s); // a second name too
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->currentItem()->text(), u"Ana Duarte"_s);
    key(Qt::Key_Return); // puts it in and sends nothing
    QVERIFY(!isOpen());
    QCOMPARE(edit()->toPlainText(), u"ask @Ana Duarte "_s);
    QCOMPARE(ordered(Operation::Note), 0);
    type(u"and @l"_s);
    key(Qt::Key_Tab);
    type(u"now"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Note), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"ask @Ana Duarte and @Luis Vega now"_s);
    QCOMPARE(m_console->meant, (std::vector<AgentId>{{8}, {9}}));
    QCOMPARE(ordered(Operation::SendText), 0); // nothing for the guest
}

void TestMentionsPane::anAnswerToTheGuestMeansNobody()
{
    select(kJames);
    edit()->setFocus();
    type(u"write to @ana"_s);
    QVERIFY(!isOpen());
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendText), 1, kPatience);
    QVERIFY(m_console->meant.empty());
}

void TestMentionsPane::escapeLeavesTheSignAlone()
{
    writeNote();
    type(u"@"_s);
    QVERIFY(isOpen());
    key(Qt::Key_Escape);
    QVERIFY(!isOpen());
    type(u"12"_s);
    QVERIFY(!isOpen());
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Note), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"@12"_s);
    QVERIFY(m_console->meant.empty());
}

void TestMentionsPane::whoIsMeantIsToldAndGoesThere()
{
    select(kJames);
    QVERIFY(!part<QToolButton>("mentionsButton")->isVisible() && !part<QAction>("nextMentionAction")->isEnabled());
    (void)m_console->colleagueMentions(kNadia, u"@Marta Ruiz she asks for the suite"_s);
    const auto *notice = part<QWidget>("newsNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), kPatience);
    QCOMPARE(
        notice->accessibleName(), u"Nadia Petrova: Ana Duarte mentioned you: “@Marta Ruiz she asks for the suite”"_s);
    QVERIFY(part<QToolButton>("mentionsButton")->isVisible());
    QVERIFY(m_window->queueModel().indexOf(kNadia).data(ui::QueueModel::MentionRole).toBool());
    QVERIFY(m_window->queueModel().indexOf(kNadia).data(Qt::AccessibleTextRole).toString().contains(u"mentions you"_s));
    QCOMPARE(ordered(Operation::SeeMentions), 0); // not looked at yet
    edit()->setFocus();
    key(Qt::Key_M, Qt::AltModifier);
    QCOMPARE(m_window->selectedConversation(), kNadia);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SeeMentions), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!part<QToolButton>("mentionsButton")->isVisible(), kPatience);
    QVERIFY(!notice->isVisible());
    QVERIFY(!m_window->queueModel().indexOf(kNadia).data(ui::QueueModel::MentionRole).toBool());
}

void TestMentionsPane::whatIsOnTheScreenIsSeen()
{
    select(kNadia);
    (void)m_console->colleagueMentions(kNadia, u"@Marta Ruiz look"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SeeMentions), 1, kPatience);
    QVERIFY(!part<QWidget>("newsNotice")->isVisible());
    // A refusal of that is tried again with the next one.
    m_console->refuseNext(makeError(ErrorKind::Network, u"The relay does not answer."_s));
    (void)m_console->colleagueMentions(kNadia, u"@Marta Ruiz and here"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SeeMentions), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->unseen.empty(), kPatience);
    m_console->announce(kNadia);
    (void)m_console->guestWrites(kNadia, u"hello?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->unseen.empty(), kPatience);
}

void TestMentionsPane::theThreadShowsWhoIsMeant_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Grabbed, to be looked at: the list of names, the bold name in the yellow note, the marks of an unseen one.
void TestMentionsPane::theThreadShowsWhoIsMeant()
{
    QFETCH(bool, dark);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    writeNote();
    type(u"@ana duarte can you take the suite? Pau says the drain is blocked."_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Note), 1, kPatience);
    (void)m_console->colleagueMentions(kNadia, u"@Marta Ruiz she asks for the suite"_s);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"and @"_s);
    QVERIFY(isOpen());
    grab(u"mentions-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

BELLHOP_TEST(tst_mentions_pane, TestMentionsPane)
#include "tst_mentions_pane.moc"
