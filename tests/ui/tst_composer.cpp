// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/closing/closing_sheet.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using ui::Composer;

class TestComposer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void enterSendsAndShiftEnterBreaksTheLine();
    void enterInsideACompositionNeverSends();
    void pastingIsAlwaysPlain();
    void whatIsTooLongIsNotSentAndSaysSo();
    void aNoteNeverBecomesAnAnswer();
    void whoMayNotAnswerSeesWhyAndWhatHelps();
    void draftsAreSavedSoonAndWhenLeaving();
    void theBoxGrowsWithTheText();
    void theWindowIsCountedDown();
    void aQuotedMessageTravelsAlong();
    void aSuggestionIsTakenWithTabAndNeverSentByItself();
    void aSuggestionMakesRoomForWhateverIsWritten();

    void aNumberAndEnterCloses();
    void typingFindsADisposition();
    void requiredFieldsAreAskedForOnTheField();
    void aRefusalKeepsEverythingTyped();

private:
    std::unique_ptr<Composer> m_composer;
    ui::ComposerEdit *m_edit = nullptr;
};

namespace {

constexpr Instant kNow{1'760'000'000'000};

Taxonomy taxonomy()
{
    return {1,
        {{u"answered"_s, u"Question answered"_s, false, false}, {u"booked"_s, u"Booking confirmed"_s, true, false},
            {u"complaint"_s, u"Complaint, follow-up"_s, false, true}}};
}

QueueRow guest()
{
    QueueRow row;
    row.id = {1};
    row.guestName = u"Lucía Romero"_s;
    return row;
}

} // namespace

void TestComposer::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
    m_composer = std::make_unique<Composer>([] { return kNow; });
    m_composer->resize(700, 200);
    m_edit = m_composer->findChild<ui::ComposerEdit *>(u"composerEdit"_s);
    m_composer->open({1}, {});
    m_composer->setReplyState({true, {}, {}});
    m_composer->show();
}

void TestComposer::cleanup()
{
    m_composer.reset();
}

void TestComposer::enterSendsAndShiftEnterBreaksTheLine()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendWanted);
    QTest::keyClicks(m_edit, u"Hola"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, u"Lucia"_s);
    QCOMPARE(sent.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), u"Hola\nLucia"_s);
    QVERIFY(m_edit->toPlainText().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Return); // Nothing to send.
    QCOMPARE(sent.count(), 1);
}

void TestComposer::enterInsideACompositionNeverSends()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendWanted);
    QTest::keyClicks(m_edit, u"a"_s);
    QInputMethodEvent composing(u"にほ"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"日本"_s);
    QCoreApplication::sendEvent(m_edit, &committed);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), u"a日本"_s);
}

void TestComposer::pastingIsAlwaysPlain()
{
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>Bold</b> offer"_s);
    rich->setText(u"Bold offer"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    m_edit->paste();
    QCOMPARE(m_edit->toPlainText(), u"Bold offerBold offer"_s);
    QVERIFY(!m_edit->toHtml().contains(u"font-weight:7"_s));
}

void TestComposer::whatIsTooLongIsNotSentAndSaysSo()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendWanted);
    auto *count = m_composer->findChild<QLabel *>(u"countLabel"_s);
    m_edit->setPlainText(QString(4000, u'a'));
    QVERIFY(count->isVisible());
    QVERIFY(count->text().contains(u"96"_s));
    m_edit->setPlainText(QString(4100, u'a'));
    QVERIFY(count->text().contains(u"4 too many"_s));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(m_edit->toPlainText().size(), 4100);
}

void TestComposer::aNoteNeverBecomesAnAnswer()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendWanted);
    QSignalSpy noted(m_composer.get(), &Composer::noteWanted);
    QTest::keyClicks(m_edit, u"Dear guest"_s);
    m_composer->setMode(Composer::Mode::Note);
    QVERIFY(m_edit->toPlainText().isEmpty());
    QTest::keyClicks(m_edit, u"he is difficult"_s);
    m_composer->setMode(Composer::Mode::Reply);
    QCOMPARE(m_edit->toPlainText(), u"Dear guest"_s);
    m_composer->setMode(Composer::Mode::Note);
    QCOMPARE(m_edit->toPlainText(), u"he is difficult"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(noted.count(), 1);
    QCOMPARE(noted.at(0).at(0).toString(), u"he is difficult"_s);
    QCOMPARE(sent.count(), 0);
    QCOMPARE(m_composer->mode(), Composer::Mode::Reply);
    QCOMPARE(m_edit->toPlainText(), u"Dear guest"_s);
}

void TestComposer::whoMayNotAnswerSeesWhyAndWhatHelps()
{
    QSignalSpy step(m_composer.get(), &Composer::stepWanted);
    m_composer->setReplyState({false, u"Nobody answers this guest yet."_s, u"Claim to answer (Ctrl+Return)"_s});
    QVERIFY(!m_edit->isEnabled());
    QCOMPARE(m_composer->findChild<QLabel *>(u"composerReason"_s)->text(), u"Nobody answers this guest yet."_s);
    m_composer->findChild<QPushButton *>(u"composerStep"_s)->click();
    QCOMPARE(step.count(), 1);
    m_composer->setMode(Composer::Mode::Note); // Notes are everybody's.
    QVERIFY(m_edit->isEnabled());
}

void TestComposer::draftsAreSavedSoonAndWhenLeaving()
{
    QSignalSpy drafts(m_composer.get(), &Composer::draftChanged);
    QTest::keyClicks(m_edit, u"I will"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts.count(), 1, 30000);
    QTest::keyClicks(m_edit, u" ask"_s);
    m_composer->open({2}, u"kept before"_s);
    QCOMPARE(drafts.count(), 2);
    QCOMPARE(drafts.at(1).at(0).value<ConversationId>(), ConversationId{1});
    QCOMPARE(drafts.at(1).at(1).toString(), u"I will ask"_s);
    QCOMPARE(m_edit->toPlainText(), u"kept before"_s);
    m_composer->open({3}, {}); // Only looked at: nothing to save.
    QCOMPARE(drafts.count(), 2);
}

void TestComposer::theBoxGrowsWithTheText()
{
    const int small = m_edit->height();
    m_edit->setPlainText(u"1\n2\n3\n4\n5\n6"_s);
    const int middle = m_edit->height();
    QVERIFY(middle > small);
    m_edit->setPlainText(QString(u"line\n"_s).repeated(60));
    QVERIFY(m_edit->height() > middle);
    QVERIFY(m_edit->height() < 11 * m_edit->fontMetrics().lineSpacing());
    m_edit->clear();
    QCOMPARE(m_edit->height(), small);
}

void TestComposer::theWindowIsCountedDown()
{
    const auto *label = m_composer->findChild<QLabel *>(u"windowLabel"_s);
    m_composer->setWindowUntil(kNow + std::chrono::hours(20));
    QVERIFY(!label->isVisible());
    m_composer->setWindowUntil(kNow + std::chrono::minutes(12));
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"12:00"_s));
}

void TestComposer::aQuotedMessageTravelsAlong()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendWanted);
    ThreadItem item;
    item.id = {77};
    item.text = u"Is there parking?"_s;
    m_composer->quote(item);
    QTest::keyClicks(m_edit, u"Yes"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.at(0).at(1).value<MessageId>(), MessageId{77});
    QTest::keyClicks(m_edit, u"And more"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(!sent.at(1).at(1).value<MessageId>().isSet());
}

void TestComposer::aSuggestionIsTakenWithTabAndNeverSentByItself()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendWanted);
    auto *strip = m_composer->findChild<QWidget *>(u"suggestionStrip"_s);
    m_composer->setSuggestion({{7}, u"Breakfast is from 7 to 10."_s});
    QVERIFY(strip->isVisible());
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"Breakfast is from 7 to 10."_s);
    QCOMPARE(m_composer->focusWidget(), m_edit);
    QVERIFY(!strip->isVisible());
    QCOMPARE(sent.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    // Until the database says that it is over it is not offered again, and Tab leaves the box as ever.
    m_composer->setSuggestion({{7}, u"Breakfast is from 7 to 10."_s});
    QVERIFY(!strip->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_composer->focusWidget() != m_edit);
    m_composer->setSuggestion({{9}, u"Yes, for two."_s});
    QVERIFY(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton *>(u"dropSuggestion"_s), Qt::LeftButton);
    QVERIFY(!strip->isVisible());
    QCOMPARE(m_edit->toPlainText(), QString());
}

void TestComposer::aSuggestionMakesRoomForWhateverIsWritten()
{
    auto *strip = m_composer->findChild<QWidget *>(u"suggestionStrip"_s);
    m_composer->setSuggestion({{7}, u"Breakfast is from 7 to 10."_s});
    QTest::keyClicks(m_edit, u"N"_s);
    QVERIFY(!strip->isVisible());
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QVERIFY(strip->isVisible());
    m_composer->setMode(Composer::Mode::Note);
    QVERIFY(!strip->isVisible());
    m_composer->setMode(Composer::Mode::Reply);
    QVERIFY(strip->isVisible());
    m_composer->setWindowUntil(kNow - milliseconds(1));
    QVERIFY(!strip->isVisible());
    m_composer->setWindowUntil(kNow + milliseconds(60'000));
    m_composer->setReplyState({false, u"Ana has this chat."_s, {}});
    QVERIFY(!strip->isVisible());
    m_composer->setReplyState({true, {}, {}});
    QVERIFY(strip->isVisible());
    m_composer->open({2}, {});
    QVERIFY(!strip->isVisible());
}

void TestComposer::aNumberAndEnterCloses()
{
    ui::ClosingSheet sheet;
    sheet.setTaxonomy(taxonomy());
    sheet.openFor(guest());
    QSignalSpy closed(&sheet, &ui::ClosingSheet::closingChosen);
    auto *search = sheet.findChild<QLineEdit *>(u"dispositionSearch"_s);
    QTest::keyClick(search, Qt::Key_1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.at(0).at(0).value<Closing>().disposition, u"answered"_s);
    QTest::keyClick(search, Qt::Key_Return); // Busy: not twice.
    QCOMPARE(closed.count(), 1);
}

void TestComposer::typingFindsADisposition()
{
    ui::ClosingSheet sheet;
    sheet.setTaxonomy(taxonomy());
    sheet.openFor(guest());
    QSignalSpy closed(&sheet, &ui::ClosingSheet::closingChosen);
    auto *search = sheet.findChild<QLineEdit *>(u"dispositionSearch"_s);
    QTest::keyClicks(search, u"book"_s);
    QCOMPARE(sheet.findChild<QListWidget *>(u"dispositionList"_s)->count(), 1);
    sheet.findChild<QLineEdit *>(u"reservationEdit"_s)->setText(u"R-1"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.at(0).at(0).value<Closing>().reservationId, u"R-1"_s);
}

void TestComposer::requiredFieldsAreAskedForOnTheField()
{
    ui::ClosingSheet sheet;
    sheet.setTaxonomy(taxonomy());
    sheet.openFor(guest());
    QSignalSpy closed(&sheet, &ui::ClosingSheet::closingChosen);
    auto *search = sheet.findChild<QLineEdit *>(u"dispositionSearch"_s);
    const auto *error = sheet.findChild<QLabel *>(u"closingError"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!error->text().isEmpty());
    QTest::keyClick(search, Qt::Key_3);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(closed.count(), 0);
    QVERIFY(error->text().contains(u"Complaint"_s));
    auto *notes = sheet.findChild<QPlainTextEdit *>(u"notesEdit"_s);
    QCOMPARE(sheet.focusWidget(), notes);
    QTest::keyClicks(notes, u"Call back"_s);
    QTest::keyClick(notes, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(notes, u"tomorrow"_s);
    QTest::keyClick(notes, Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.at(0).at(0).value<Closing>().notes, u"Call back\ntomorrow"_s);
}

void TestComposer::aRefusalKeepsEverythingTyped()
{
    ui::ClosingSheet sheet;
    sheet.setTaxonomy(taxonomy());
    sheet.openFor(guest());
    auto *search = sheet.findChild<QLineEdit *>(u"dispositionSearch"_s);
    auto *notes = sheet.findChild<QPlainTextEdit *>(u"notesEdit"_s);
    notes->setPlainText(u"Call back"_s);
    QTest::keyClick(search, Qt::Key_3);
    QTest::keyClick(search, Qt::Key_Return);
    sheet.refuse(u"Ana Duarte has this chat now."_s);
    QCOMPARE(sheet.findChild<QLabel *>(u"closingError"_s)->text(), u"Ana Duarte has this chat now."_s);
    QCOMPARE(notes->toPlainText(), u"Call back"_s);
    QVERIFY(sheet.findChild<QPushButton *>(u"closeButton"_s)->isEnabled());
}

BELLHOP_TEST(tst_composer, TestComposer)
#include "tst_composer.moc"
