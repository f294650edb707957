// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_model.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnswer = u"Good morning, yes it is free"_s;

QAbstractItemModel &linesOf(Hand &hand)
{
    return *hand.part<QAbstractItemView>("threadView")->model();
}

int tickOfAnswer(Hand &hand)
{
    const QAbstractItemModel &lines = linesOf(hand);
    for (int row = 0; row < lines.rowCount(); ++row) {
        const QModelIndex index = lines.index(row, 0);
        if (index.data(ui::ThreadModel::TextRole).toString() == kAnswer)
            return index.data(ui::ThreadModel::TickRole).toInt();
    }
    return -1;
}

int answersShown(Hand &hand)
{
    const QAbstractItemModel &lines = linesOf(hand);
    int count = 0;
    for (int row = 0; row < lines.rowCount(); ++row)
        count += lines.index(row, 0).data(ui::ThreadModel::TextRole).toString() == kAnswer ? 1 : 0;
    return count;
}

} // namespace

class TestShift final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestWritesAnAgentClaimsAnswersAndCloses_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestWritesAnAgentClaimsAnswersAndCloses()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &window = office.window();
        Hand hand(window);
        window.resize(1366, 768);
        hand.sitDown();
        ui::QueueModel &queue = window.queueModel();

        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"A double from Friday to Sunday?"_s);
        office.simulator().guestWrites(u"33612345678"_s, u"Luc Moreau"_s, u"Bonjour"_s);
        office.simulator().guestWrites(u"254712345678"_s, u"Amina Otieno"_s, u"Habari"_s);
        QTRY_COMPARE_WITH_TIMEOUT(queue.count(ui::Section::Waiting), 3, kPatience);

        hand.press("nextUnassignedAction");
        QTRY_VERIFY_WITH_TIMEOUT(window.selectedConversation().isSet(), kPatience);
        const ConversationId chosen = window.selectedConversation();
        hand.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(queue.count(ui::Section::Mine), 1, kPatience);
        QCOMPARE(office.console().me().name, u"Ana Duarte"_s);

        hand.press("focusComposerAction");
        auto *edit = hand.part<QTextEdit>("composerEdit");
        QTRY_VERIFY_WITH_TIMEOUT(edit->isEnabled() && !edit->isReadOnly(), kPatience);
        edit->setFocus();
        QTest::keyClicks(edit, kAnswer);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(tickOfAnswer(hand) >= static_cast<int>(Tick::Queued), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tickOfAnswer(hand) >= static_cast<int>(Tick::Sent), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(tickOfAnswer(hand) >= static_cast<int>(Tick::Delivered), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(tickOfAnswer(hand), static_cast<int>(Tick::Read), kPatience);
        QCOMPARE(answersShown(hand), 1);
        const sim::Ledger books = office.simulator().ledger();
        QCOMPARE(books.received.size(), 1U);
        QCOMPARE(books.received.front().text, kAnswer);

        closeByKeys(hand, true);
        QTRY_COMPARE_WITH_TIMEOUT(queue.count(ui::Section::Closed), 1, kPatience);
        hand.press("focusThreadAction");
        hand.press("undoCloseAction");
        QTRY_COMPARE_WITH_TIMEOUT(queue.count(ui::Section::Mine), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(
            window.selectedConversation(), chosen, kPatience); // to be closed otherwise, or answered
        closeByKeys(hand, false);
        QTRY_COMPARE_WITH_TIMEOUT(queue.count(ui::Section::Closed), 1, kPatience);

        QCOMPARE(queue.count(ui::Section::Waiting), 2);
        QCOMPARE(office.text("SELECT disposition FROM conversation WHERE status = 'resolved'"), u"booking_confirmed"_s);
        QCOMPARE(office.text("SELECT reservation_id FROM conversation WHERE status = 'resolved'"), u"R-1007"_s);
        QCOMPARE(office.text("SELECT COUNT(*) FROM closing"), u"2"_s);
        QCOMPARE(office.text("SELECT COUNT(*) FROM closing WHERE undone_at IS NOT NULL"), u"1"_s);
        QCOMPARE(office.breaches(), QString());
    }

private:
    // The reservation number stays with the conversation, so the second closing has it already.
    void closeByKeys(Hand &hand, bool withoutReservationFirst)
    {
        hand.press("closeAction");
        auto *sheet = hand.part<QWidget>("closingSheet");
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isVisible(), kPatience);
        auto *search = sheet->findChild<QLineEdit *>(u"dispositionSearch"_s);
        QTest::keyClicks(search, u"booking conf"_s);
        auto *reservation = sheet->findChild<QLineEdit *>(u"reservationEdit"_s);
        if (withoutReservationFirst) {
            QTest::keyClick(search, Qt::Key_Return);
            const auto *error = sheet->findChild<QLabel *>(u"closingError"_s);
            QVERIFY2(error->text().contains(u"reservation"_s), qPrintable(error->text()));
            QVERIFY(sheet->isVisible());
            QTest::keyClicks(reservation, u"R-1007"_s);
        } else {
            reservation->setText(u"R-1007"_s);
        }
        QTest::keyClick(reservation, Qt::Key_Return);
    }
};

BELLHOP_TEST(tst_shift, TestShift)
#include "tst_shift.moc"
