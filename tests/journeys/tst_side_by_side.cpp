// SPDX-License-Identifier: GPL-3.0-or-later
// Two guests at once, each in a window of their own, without a mouse.
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"
#include "ui/window/conversation_pane.h"
#include "ui/window/conversation_window.h"

#include <QAbstractItemView>
#include <QDir>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMarta = u"34600111222"_s;
const QString kJonas = u"34600333444"_s;

} // namespace

class TestSideBySide final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoGuestsAreAnsweredEachInTheirWindow_data() { BELLHOP_TEST_DIALECTS(); }
    void twoGuestsAreAnsweredEachInTheirWindow()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &main = office.window();
        Hand ana(main);
        ana.sitDown();
        office.simulator().guestWrites(kMarta, u"Marta Vidal"_s, u"Is the spa free at five?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(main.queueModel().count(ui::Section::Waiting), 1, kPatience);
        QMainWindow &martas = claimAndTearOff(ana, main);
        office.simulator().guestWrites(kJonas, u"Jonas Brandt"_s, u"Wo kann ich parken?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(main.queueModel().count(ui::Section::Waiting), 1, kPatience);
        ana.sitDown();
        QMainWindow &jonas = claimAndTearOff(ana, main);
        QVERIFY(&martas != &jonas);
        Hand atMartas(martas);
        Hand atJonas(jonas);

        // Begun in both, before anything is sent: the drafts are each guest's own.
        atMartas.sitDown();
        atMartas.press("focusComposerAction");
        atMartas.type(u"Yes, at five"_s);
        atJonas.sitDown();
        atJonas.press("focusComposerAction");
        atJonas.type(u"In der Garage"_s);
        QCOMPARE(atMartas.part<QTextEdit>("composerEdit")->toPlainText(), u"Yes, at five"_s);
        QCOMPARE(atJonas.part<QTextEdit>("composerEdit")->toPlainText(), u"In der Garage"_s);
        QTRY_COMPARE_WITH_TIMEOUT(office.console().draftedConversations().size(), std::size_t(2), kPatience);

        // Meanwhile both write again, and it shows where it belongs.
        office.simulator().guestWrites(kMarta, u"Marta Vidal"_s, u"For two?"_s);
        office.simulator().guestWrites(kJonas, u"Jonas Brandt"_s, u"Hallo?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(martas).contains(u"For two?"_s) && said(jonas).contains(u"Hallo?"_s), kPatience);
        QVERIFY(!said(martas).contains(u"Hallo?"_s) && !said(jonas).contains(u"For two?"_s));
        grab(martas, u"side-by-side-one"_s);
        grab(jonas, u"side-by-side-two"_s);
        grab(main, u"side-by-side-main"_s);

        atMartas.sitDown();
        atMartas.type(u", for two"_s);
        atMartas.press(Qt::Key_Return);
        atJonas.sitDown();
        atJonas.type(u" unter dem Haus"_s);
        atJonas.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(received(office).size(), 2, kPatience);
        const std::map<QString, QString> wanted{
            {kMarta, u"Yes, at five, for two"_s}, {kJonas, u"In der Garage unter dem Haus"_s}};
        QCOMPARE(received(office), wanted);
        QTRY_VERIFY_WITH_TIMEOUT(office.console().draftedConversations().empty(), kPatience);

        // Time in front was counted for one at a time, and is for the one that is in front now.
        const QByteArray jonasChat = "(SELECT conversation_id FROM message WHERE body = 'Wo kann ich parken?')";
        QTRY_COMPARE_WITH_TIMEOUT(office.text("SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL AND "
                                              "conversation_id = "
                                      + jonasChat),
            u"1"_s, kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM focus_interval WHERE ended_at IS NULL"), u"1"_s);

        // Jonas is done; Marta comes back into the main window.
        atJonas.press("closeAction");
        QTRY_VERIFY_WITH_TIMEOUT(atJonas.sees("closingSheet"), kPatience);
        atJonas.type(u"inquiry"_s);
        atJonas.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(main.queueModel().count(ui::Section::Closed), 1, kPatience);
        atMartas.sitDown();
        atMartas.press("bringBackAction");
        QTRY_VERIFY_WITH_TIMEOUT(main.isActiveWindow(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(said(main).contains(u"Yes, at five, for two"_s), kPatience);
        QCOMPARE(main.guestName(main.selectedConversation()), u"Marta Vidal"_s);
        QCOMPARE(office.text("SELECT COUNT(*) FROM outbox"), u"2"_s);
        QCOMPARE(office.breaches(), QString());
    }

private:
    /// The most urgent guest.
    static QMainWindow &claimAndTearOff(Hand &hand, ui::ConsoleWindow &main)
    {
        const int mine = main.queueModel().count(ui::Section::Mine);
        hand.press("nextUnassignedAction");
        hand.press("claimAction");
        [&] { QTRY_COMPARE_WITH_TIMEOUT(main.queueModel().count(ui::Section::Mine), mine + 1, kPatience); }();
        const ConversationId conversation = main.selectedConversation();
        hand.press("tearOffAction");
        QMainWindow &own = main.windowOf(conversation);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(own.isActiveWindow() && !said(own).isEmpty(), kPatience); }();
        return own;
    }

    /// The texts on the screen.
    static QStringList said(QMainWindow &window)
    {
        const auto *model = window.findChild<QAbstractItemView *>(u"threadView"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data(Qt::DisplayRole).toString();
        return texts;
    }

    static std::map<QString, QString> received(FrontOffice &office)
    {
        std::map<QString, QString> texts;
        for (const sim::Ledger::Received &one : office.simulator().ledger().received)
            texts[one.phone] += one.text;
        return texts;
    }

    static void grab(QMainWindow &window, const QString &name)
    {
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(u"%1/%2.png"_s.arg(folder, name)));
        QCOMPARE(unspokenWidgets(window), QString());
    }
};

BELLHOP_TEST(tst_side_by_side, TestSideBySide)
#include "tst_side_by_side.moc"
