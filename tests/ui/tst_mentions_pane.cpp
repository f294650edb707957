// SPDX-License-Identifier: GPL-3.0-or-later
// Notes that mean somebody, by keys alone.
#include "tests/support/fake_console.h"
#include "tests/support/test_main.h"
#include "ui/composer/mention_writer.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/window/console_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kPatience = 30'000;
constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kNadia{8}; // Ana's
} // namespace

class TestMentionsPane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    template <typename T> T *part(const char *name) const { return m_window->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] QTextEdit *edit() const { return part<QTextEdit>("composerEdit"); }
    void type(const QString &text) { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] bool isOpen() const { return part<QWidget>("mentionPopup")->isVisible(); }
    [[nodiscard]] int ordered(Operation operation) const
    {
        return static_cast<int>(std::count_if(m_console->orders.begin(), m_console->orders.end(),
            [operation](const auto &order) { return order.operation == operation; }));
    }
    void select(ConversationId conversation);
    void writeNote();

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<ui::ConsoleWindow> m_window;
};

void TestMentionsPane::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
    m_console = std::make_unique<FakeConsole>();
    m_console->fillWithExamples();
    m_window = std::make_unique<ui::ConsoleWindow>(*m_console, ui::WindowOptions{});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    m_console->start();
}

void TestMentionsPane::cleanup()
{
    m_window.reset();
    m_console.reset();
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void TestMentionsPane::select(ConversationId conversation)
{
    m_window->selectConversation(conversation);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractItemView>("threadView")->model()->rowCount() > 0, kPatience);
}

void TestMentionsPane::writeNote()
{
    select(kJames);
    edit()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
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
    press(Qt::Key_Return); // puts it in and sends nothing
    QVERIFY(!isOpen());
    QCOMPARE(edit()->toPlainText(), u"ask @Ana Duarte "_s);
    QCOMPARE(ordered(Operation::Note), 0);
    type(u"and @l"_s);
    press(Qt::Key_Tab);
    type(u"now"_s);
    press(Qt::Key_Return);
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
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendText), 1, kPatience);
    QVERIFY(m_console->meant.empty());
}

void TestMentionsPane::escapeLeavesTheSignAlone()
{
    writeNote();
    type(u"@"_s);
    QVERIFY(isOpen());
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    type(u"12"_s);
    QVERIFY(!isOpen());
    press(Qt::Key_Return);
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
    QCOMPARE(notice->accessibleName(),
        u"Nadia Petrova: Ana Duarte means you: “@Marta Ruiz she asks for the suite”"_s);
    QVERIFY(part<QToolButton>("mentionsButton")->isVisible());
    QVERIFY(m_window->queueModel().indexOf(kNadia).data(ui::QueueModel::MentionRole).toBool());
    QVERIFY(m_window->queueModel().indexOf(kNadia).data(Qt::AccessibleTextRole).toString().contains(u"means you"_s));
    QCOMPARE(ordered(Operation::SeeMentions), 0); // not looked at yet
    edit()->setFocus();
    press(Qt::Key_M, Qt::AltModifier);
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
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Note), 1, kPatience);
    (void)m_console->colleagueMentions(kNadia, u"@Marta Ruiz she asks for the suite"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"and @"_s);
    QVERIFY(isOpen());
    const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(m_window->grab().save(
        u"%1/mentions-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

BELLHOP_TEST(tst_mentions_pane, TestMentionsPane)
#include "tst_mentions_pane.moc"
