// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant makes of a conversation, in the window.
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/theme.h"
#include "ui/kit/understanding_words.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kNadia{8}; // Ana's

const QString kAnswer = u"The spa is open from 9 to 21 today. Shall I book you a place at 17:00?"_s;

} // namespace

class TestInsightPane final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void aSuggestionIsTakenByKeysAndSentByThePerson();
    void aSuggestionEndsWithTheNextWord_data();
    void aSuggestionEndsWithTheNextWord();
    void whatIsUnderstoodStandsWithTheGuest();
    void itIsOfTheConversationOnTheScreen();
    void itIsSilencedAndLetSpeakByAKey();
    void everyPartIsGrabbed_data();
    void everyPartIsGrabbed();

private:
    MessageId newestOf(ConversationId conversation) const { return m_console->threads[conversation].back().id; }
    void suggest(ConversationId conversation)
    {
        const MessageId newest = newestOf(conversation);
        Q_EMIT m_console->insightChanged(conversation,
            {{newest, kAnswer}, {newest, u"appointment_request"_s, {}, u"frustrated"_s, u"high"_s, {}, true}});
    }
    /// What the guest's pane says, as a screen reader has it.
    QStringList facts() const
    {
        QStringList said;
        for (const QLabel *label : part<QWidget>("guestPane")->findChildren<QLabel *>())
            said << label->accessibleName();
        return said;
    }
};

void TestInsightPane::aSuggestionIsTakenByKeysAndSentByThePerson()
{
    select(kJames);
    const auto *take = part<QAction>("suggestionAction");
    QVERIFY(!take->isEnabled());
    suggest(kJames);
    QVERIFY(isShown("suggestionStrip"));
    QVERIFY(take->isEnabled());
    QCOMPARE(part<QLabel>("suggestionText")->accessibleName(), kAnswer);
    edit()->setFocus();
    key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit()->toPlainText(), kAnswer);
    QVERIFY(!isShown("suggestionStrip"));
    QCOMPARE(ordered(Operation::SendText), 0);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::SendText), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, kAnswer);
}

void TestInsightPane::aSuggestionEndsWithTheNextWord_data()
{
    QTest::addColumn<bool>("guest");
    QTest::newRow("the guest writes") << true;
    QTest::newRow("we write") << false;
}

void TestInsightPane::aSuggestionEndsWithTheNextWord()
{
    QFETCH(bool, guest);
    select(kJames);
    suggest(kJames);
    QVERIFY(isShown("suggestionStrip"));
    if (guest)
        (void)m_console->guestWrites(kJames, u"never mind"_s);
    else
        (void)m_console->weWrote(kJames, u"One moment."_s, Tick::Sent);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("suggestionStrip"), kPatience);
    QVERIFY(facts().contains(u"Mood: frustrated"_s)); // what was understood stays until more is
}

void TestInsightPane::whatIsUnderstoodStandsWithTheGuest()
{
    select(kJames);
    QVERIFY(!facts().contains(u"Mood: frustrated"_s));
    suggest(kJames);
    QVERIFY(facts().contains(u"It is about: perhaps an appointment"_s));
    QVERIFY(facts().contains(u"Mood: frustrated"_s));
    QVERIFY(facts().contains(u"Urgency: today"_s));
    // A word of a newer relay is left out rather than shown raw.
    const auto known = ui::factsOf({{5}, u"new_intent"_s, {}, u"angry"_s, {}, u"legal_matter"_s, false});
    QCOMPARE(known.size(), std::size_t(2));
    QCOMPARE(known.back(), std::pair(u"For a person"_s, u"a legal matter"_s));
    QVERIFY(ui::factsOf({}).empty());
}

void TestInsightPane::itIsOfTheConversationOnTheScreen()
{
    select(kJames);
    suggest(kNadia);
    QVERIFY(!isShown("suggestionStrip"));
    suggest(kJames);
    QVERIFY(isShown("suggestionStrip"));
    select(kNadia);
    QVERIFY(!isShown("suggestionStrip"));
    QVERIFY(!facts().contains(u"Mood: frustrated"_s));
    suggest(kNadia); // a colleague has it: nothing to answer, but what is understood is shown
    QVERIFY(!isShown("suggestionStrip"));
    QVERIFY(facts().contains(u"Mood: frustrated"_s));
}

void TestInsightPane::itIsSilencedAndLetSpeakByAKey()
{
    select(kJames);
    suggest(kJames);
    QVERIFY(part<QPushButton>("assistantVoiceButton") != nullptr);
    key(Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(ordered(Operation::SetAssistant), 1);
    QCOMPARE(m_console->orders.back().text, u"silent"_s);
    QTRY_VERIFY(facts().join(u' ').contains(u"Silent since"_s));
    part<QPushButton>("assistantVoiceButton")->click();
    QTRY_COMPARE(ordered(Operation::SetAssistant), 2);
    QCOMPARE(m_console->orders.back().text, u"speaks"_s);
    QTRY_VERIFY(!facts().join(u' ').contains(u"Silent since"_s));
}

void TestInsightPane::everyPartIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestInsightPane::everyPartIsGrabbed()
{
    QFETCH(bool, dark);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    select(kJames);
    suggest(kJames);
    grab(u"suggestion-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

BELLHOP_TEST(tst_insight_pane, TestInsightPane)
#include "tst_insight_pane.moc"
