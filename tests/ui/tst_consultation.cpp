// SPDX-License-Identifier: GPL-3.0-or-later
// Advice of a colleague in the window, by keys alone.
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kNadia{8}; // Ana's
constexpr AgentId kMarta{7};
constexpr AgentId kAna{8};

} // namespace

class TestConsultation final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void adviceIsAskedForByKeysAlone();
    void theTwoWriteToEachOtherAndNotToTheGuest();
    void whatIsWrittenIsNotLost();
    void theConversationIsHandedOverByOneKeyAndEnter();
    void aRefusedHandOverSaysWhyOnTheSheet();
    void whoIsAskedAcceptsByAKeyAndReadsAlong();
    void decliningTakesWords();
    void theEndIsToldInWords_data();
    void theEndIsToldInWords();
    void itsButtonsShowTheKeysAsTheyAre();
    void othersSeeNothingOfIt();
    void everyPartIsGrabbed_data();
    void everyPartIsGrabbed();

private:
    /// Marta consults Ana about James.
    void consultAna()
    {
        select(kJames);
        (void)m_console->colleagueConsults(kJames, {kAna, {}}, u"may I refund the night?"_s);
        m_console->consultantAccepts(kJames, kAna);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("consultationStrip"), kPatience);
    }
};

void TestConsultation::adviceIsAskedForByKeysAlone()
{
    select(kJames);
    edit()->setFocus();
    key(Qt::Key_F3);
    QVERIFY(isShown("transferSheet") && !isShown("composer"));
    QTest::keyClicks(QApplication::focusWidget(), u"ana"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), part<QPlainTextEdit>("transferNote"));
    key(Qt::Key_Return);
    QCOMPARE(part<QLabel>("transferError")->text(), u"Write what you want to know."_s);
    QTest::keyClicks(QApplication::focusWidget(), u"may I refund the night?"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::AskConsultation), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->consulted.size(), std::size_t(1), kPatience);
    QCOMPARE(m_console->orders.back().epoch, m_console->rows[kJames].epoch);
    QCOMPARE(m_console->consulted.front().to, kAna);
    QCOMPARE(m_console->consulted.front().reason, TransferReason::Complaint);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("transferSheet") && isShown("askedBar"), kPatience);
    QCOMPARE(part<QWidget>("askedBar")->findChild<QLabel *>()->text(),
        u"Ana Duarte is asked for advice, 60 s left. The conversation stays yours."_s);
    QVERIFY(edit()->isEnabled() && !part<QAction>("consultAction")->isEnabled());
    QVERIFY(!part<QAction>("handOverAction")->isEnabled());
    key(Qt::Key_F3, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::EndConsultation), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("askedBar") && part<QAction>("consultAction")->isEnabled(), kPatience);
    QVERIFY(notice("orderNotice").isEmpty()); // one's own deed is no news
}

void TestConsultation::theTwoWriteToEachOtherAndNotToTheGuest()
{
    consultAna();
    QCOMPARE(notice("orderNotice"), u"Ana Duarte reads along and gives you advice now."_s);
    QVERIFY(edit()->isEnabled()); // and the guest can be answered meanwhile
    key(Qt::Key_F3, Qt::AltModifier);
    auto *line = part<QLineEdit>("consultationText");
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, u"he paid twice"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::Note), 1, kPatience);
    QCOMPARE(ordered(Operation::SendText), 0);
    QVERIFY(line->text().isEmpty() && QApplication::focusWidget() == line);
    key(Qt::Key_F3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("consultationStrip"), kPatience);
    QCOMPARE(m_console->rows[kJames].owner, kMarta);
}

void TestConsultation::whatIsWrittenIsNotLost()
{
    consultAna();
    auto *line = part<QLineEdit>("consultationText");
    QTest::keyClicks(line, u"half a sentence"_s);
    select(kNadia);
    QVERIFY(!isShown("consultationStrip"));
    select(kJames);
    QCOMPARE(line->text(), u"half a sentence"_s);
    m_console->refuseNext(makeError(ErrorKind::Conflict, u"This consultation is over: one of the two is offline."_s));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        notice("orderNotice"), u"Not written. This consultation is over: one of the two is offline."_s, kPatience);
    QCOMPARE(line->text(), u"half a sentence"_s);
}

void TestConsultation::theConversationIsHandedOverByOneKeyAndEnter()
{
    consultAna();
    const qint64 epoch = m_console->rows[kJames].epoch;
    edit()->setFocus();
    key(Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(isShown("transferSheet"));
    auto *note = part<QPlainTextEdit>("transferNote");
    QCOMPARE(QApplication::focusWidget(), note);
    QCOMPARE(note->toPlainText(), u"may I refund the night?"_s);
    QTest::keyClicks(note, u"please refund it"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::HandOver), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"please refund it"_s);
    QCOMPARE(m_console->orders.back().epoch, epoch);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kJames].owner, kAna, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("transferSheet") && !isShown("consultationStrip"), kPatience);
    QVERIFY(!edit()->isEnabled());
}

void TestConsultation::aRefusedHandOverSaysWhyOnTheSheet()
{
    consultAna();
    part<QAction>("handOverAction")->trigger();
    m_console->refuseNext(makeError(ErrorKind::StaleEpoch, u"Sam Ortiz took it 3 s ago."_s));
    part<QPushButton>("offerButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("transferError")->text(), u"Sam Ortiz took it 3 s ago."_s, kPatience);
    // It goes with the consultation.
    m_console->endConsultation(kJames, ConsultationOutcome::Left, u"Ana Duarte"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("transferSheet"), kPatience);
}

void TestConsultation::whoIsAskedAcceptsByAKeyAndReadsAlong()
{
    select(kJames);
    edit()->setFocus();
    (void)m_console->colleagueConsults(kNadia, {kMarta, {}}, u"which room is quiet?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    QCOMPARE(QApplication::focusWidget(), edit());
    QCOMPARE(part<QLabel>("offerTitle")->text(), u"Ana Duarte asks you for advice about Nadia Petrova"_s);
    QCOMPARE(part<QLabel>("offerReason")->text(), u"Needs a specialist: “which room is quiet?”"_s);
    key(Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::AcceptConsultation), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->selectedConversation(), kNadia, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("consultationStrip") && !isShown("offerBar"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), part<QLineEdit>("consultationText"), kPatience);
    QVERIFY(!edit()->isEnabled() && !isShown("handOverButton")); // it is Ana's
    QCOMPARE(m_console->rows[kNadia].owner, kAna);
    // Handed over, it is hers and on the screen.
    m_console->rows[kNadia].owner = kMarta;
    m_console->rows[kNadia].ownerName = m_console->me().name;
    ++m_console->rows[kNadia].epoch;
    m_console->announce(kNadia);
    m_console->endConsultation(kNadia, ConsultationOutcome::HandedOver, u"Ana Duarte"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notice("orderNotice"), u"Ana Duarte handed this conversation over to you."_s, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAction>("closeAction")->isEnabled() && !isShown("consultationStrip"), kPatience);
}

void TestConsultation::decliningTakesWords()
{
    (void)m_console->colleagueConsults(kNadia, {kMarta, {}}, u"which room is quiet?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    key(Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClicks(part<QLineEdit>("declineReason"), u"at lunch"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::DeclineConsultation), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"at lunch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("offerBar"), kPatience);
}

/// People change their keys.
void TestConsultation::itsButtonsShowTheKeysAsTheyAre()
{
    consultAna();
    QCOMPARE(part<QPushButton>("endConsultationButton")->text(), u"End (Ctrl+F3)"_s);
    part<QAction>("endConsultationAction")->setShortcut(Qt::Key_F13);
    part<QAction>("handOverAction")->setShortcut(QKeySequence());
    QCOMPARE(part<QPushButton>("endConsultationButton")->text(), u"End (F13)"_s);
    QCOMPARE(part<QPushButton>("handOverButton")->text(), u"Hand over…"_s);
}

void TestConsultation::theEndIsToldInWords_data()
{
    QTest::addColumn<ConsultationOutcome>("outcome");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("words");
    QTest::newRow("left") << ConsultationOutcome::Left << u"Ana Duarte"_s
                          << u"Ana Duarte ended the consultation. The conversation stays yours."_s;
    QTest::newRow("silent") << ConsultationOutcome::Silent << QString()
                            << u"The consultation with Ana Duarte is over: nobody wrote any more."_s;
    QTest::newRow("gone") << ConsultationOutcome::ConsultantGone << QString()
                          << u"The consultation with Ana Duarte is over: Ana Duarte is offline."_s;
}

void TestConsultation::theEndIsToldInWords()
{
    QFETCH(ConsultationOutcome, outcome);
    QFETCH(QString, by);
    QFETCH(QString, words);
    consultAna();
    m_console->endConsultation(kJames, outcome, by);
    QTRY_COMPARE_WITH_TIMEOUT(notice("orderNotice"), words, kPatience);
    QVERIFY(!isShown("consultationStrip"));
}

void TestConsultation::othersSeeNothingOfIt()
{
    select(kNadia);
    (void)m_console->colleagueConsults(kNadia, {{9}, {}}, u"for Luis"_s);
    QVERIFY(!isShown("offerBar") && !isShown("askedBar"));
    m_console->consultantAccepts(kNadia, {9});
    QVERIFY(!isShown("consultationStrip") && !part<QAction>("endConsultationAction")->isEnabled());
    m_console->endConsultation(kNadia, ConsultationOutcome::Ended, u"Ana Duarte"_s);
    QVERIFY(!isShown("newsBar") && notice("orderNotice").isEmpty());
}

void TestConsultation::everyPartIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const char *what : {"sheet", "asked", "strip", "notice", "advising", "handing"})
            QTest::addRow("%s-%s", what, dark ? "dark" : "light") << dark << QString::fromLatin1(what);
    }
}

void TestConsultation::everyPartIsGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(QString, what);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    select(kJames);
    if (what == u"sheet"_s) {
        part<QAction>("consultAction")->trigger();
    } else if (what == u"asked"_s) {
        (void)m_console->colleagueConsults(kJames, {kAna, {}}, u"may I refund the night?"_s);
    } else if (what == u"notice"_s || what == u"advising"_s) {
        (void)m_console->colleagueConsults(kNadia, {kMarta, {}}, u"Which of our rooms is the quietest in May?"_s);
        if (what == u"advising"_s)
            part<QAction>("acceptOfferAction")->trigger();
    } else {
        consultAna();
        m_console->consultantWrites(kJames, u"Up to 100 € you may decide yourself; above that ask Sam."_s);
        if (what == u"handing"_s)
            part<QAction>("handOverAction")->trigger();
    }
    if (what == u"strip"_s || what == u"advising"_s)
        QTRY_VERIFY_WITH_TIMEOUT(isShown("consultationStrip"), kPatience);
    grab(u"consultation-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

BELLHOP_TEST(tst_consultation, TestConsultation)
#include "tst_consultation.moc"
