// SPDX-License-Identifier: GPL-3.0-or-later
// One guest in the hands of two agents, at two consoles, without a mouse.
#include "tests/journeys/front_office.h"
#include "tests/journeys/hand.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/queue/queue_model.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAnswer = u"Good morning, I am asking the spa"_s;
const QString kSecond = u"Hello, this is the spa: at five it is free"_s;

} // namespace

class TestHandover final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestIsHandedOverByKeysAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestIsHandedOverByKeysAlone()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &anas = office.window();
        ui::ConsoleWindow &bens = office.open(u"ben"_s, u"Ben Ito"_s);
        Hand ana(anas);
        Hand ben(bens);
        for (Hand *hand : {&ben, &ana})
            hand->sitDown();
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"Is the spa free at five?"_s);
        for (ui::ConsoleWindow *window : {&anas, &bens})
            QTRY_COMPARE_WITH_TIMEOUT(window->queueModel().count(ui::Section::Waiting), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(office.console().agents().size() == 2, kPatience);

        // Claim, answer.
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 1, kPatience);
        ana.press("focusComposerAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.part<QTextEdit>("composerEdit")->hasFocus(), kPatience);
        ana.type(kAnswer);
        ana.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(received(office), QStringList{kAnswer}, kPatience);

        // A note that means Ben; he goes where it is and has seen it.
        ana.press("noteAction");
        ana.type(u"@ben"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("mentionPopup"), kPatience);
        ana.press(Qt::Key_Return);
        ana.type(u"is the steam bath mended?"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("mentionsButton") && ben.sees("newsNotice"), kPatience);
        QVERIFY(!ana.sees("mentionsButton"));
        ben.sitDown();
        ben.press("nextMentionAction");
        QTRY_COMPARE_WITH_TIMEOUT(bens.selectedConversation(), anas.selectedConversation(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!ben.sees("mentionsButton"), kPatience);
        QCOMPARE(office.text("SELECT COUNT(*) FROM mention WHERE seen_at IS NOT NULL"), u"1"_s);

        // Offered with a reason and a note; Ben accepts, Ana hears of it.
        ana.sitDown();
        ana.press("transferAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("transferSheet"), kPatience);
        ana.type(u"ben"_s);
        ana.press(Qt::Key_Return);
        ana.press(Qt::Key_Down);
        ana.press(Qt::Key_Down);
        ana.press(Qt::Key_Return);
        ana.type(u"she wants the massage too"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("offeredBar") && ben.sees("offerBar"), kPatience);
        QCOMPARE(ben.part<QLabel>("offerTitle")->text(), u"Ana Duarte offers you Marta Vidal"_s);
        QCOMPARE(ben.part<QLabel>("offerReason")->text(), u"Needs a specialist: “she wants the massage too”"_s);
        grab(anas, u"handover-sender"_s);
        grab(bens, u"handover-receiver"_s);
        ben.sitDown();
        ben.press("acceptOfferAction");
        QTRY_COMPARE_WITH_TIMEOUT(bens.queueModel().count(ui::Section::Mine), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(ana.part<QWidget>("orderNotice")->accessibleName(),
            u"Ben Ito accepted your offer and has this conversation now."_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!ana.sees("offeredBar") && !ben.sees("offerBar"), kPatience);
        QCOMPARE(anas.queueModel().count(ui::Section::Mine), 0);

        // Ben answers and closes; no hand was on a mouse, and the guest has read two messages and no note.
        QTRY_VERIFY_WITH_TIMEOUT(ben.part<QTextEdit>("composerEdit")->hasFocus(), kPatience);
        ben.type(kSecond);
        ben.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(received(office), (QStringList{kAnswer, kSecond}), kPatience);
        ben.press("closeAction");
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("closingSheet"), kPatience);
        ben.type(u"inquiry"_s);
        ben.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bens.queueModel().count(ui::Section::Closed), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Closed), 1, kPatience);
        QCOMPARE(received(office), (QStringList{kAnswer, kSecond}));
        QCOMPARE(office.text("SELECT COUNT(*) FROM message WHERE direction = 2"), u"2"_s);
        QCOMPARE(office.text("SELECT COUNT(*) FROM outbox"), u"2"_s);
        QCOMPARE(office.text("SELECT outcome FROM transfer_offer"), u"accepted"_s);
        QCOMPARE(office.text("SELECT COUNT(*) FROM ownership_interval w JOIN agent a ON a.id = w.by_agent "
                             "WHERE (a.name = 'ana' AND w.reason = 'claimed') "
                             "OR (a.name = 'ben' AND w.reason = 'transferred')"),
            u"2"_s);
        QCOMPARE(office.breaches(), QString());
    }

    /// The receiver's console is gone while the offer is open: the guest stays with whoever had them.
    void aReceiverWhoseConsoleDiesLeavesTheGuestWhereTheyWere_data() { BELLHOP_TEST_DIALECTS(); }
    void aReceiverWhoseConsoleDiesLeavesTheGuestWhereTheyWere()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &anas = office.window();
        Hand ana(anas);
        (void)office.open(u"ben"_s, u"Ben Ito"_s);
        ana.sitDown();
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"Is the spa free at five?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Waiting), 1, kPatience);
        const auto benIsThere = [&] {
            const std::vector<AgentCard> agents = office.console().agents();
            return std::any_of(agents.begin(), agents.end(), [](const AgentCard &agent) {
                return agent.name == u"Ben Ito"_s && agent.state != AgentState::Offline;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(benIsThere(), kPatience);
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 1, kPatience);
        ana.press("transferAction");
        ana.type(u"ben"_s);
        ana.press(Qt::Key_Return);
        ana.press(Qt::Key_Down);
        ana.press(Qt::Key_Return);
        ana.type(u"speaks Korean"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("offeredBar"), kPatience);
        office.close(u"ben"_s);
        QCOMPARE(office.text("SELECT owner_kind FROM conversation"), u"agent"_s);
        office.passTime(kOfferLife + std::chrono::seconds(1));
        QTRY_COMPARE_WITH_TIMEOUT(ana.part<QWidget>("orderNotice")->accessibleName(),
            u"Ben Ito did not answer in time. It stays with you."_s, kPatience);
        QCOMPARE(anas.queueModel().count(ui::Section::Mine), 1);
        QVERIFY(ana.part<QTextEdit>("composerEdit")->isEnabled());
        QCOMPARE(office.text("SELECT outcome FROM transfer_offer"), u"timed_out"_s);
        QCOMPARE(office.breaches(), QString());
    }

    /// Two consoles: advice is asked for, given and written unseen by the guest; the conversation goes to who gave it.
    void adviceIsGivenAndTheGuestHandedOver_data() { BELLHOP_TEST_DIALECTS(); }
    void adviceIsGivenAndTheGuestHandedOver()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &anas = office.window();
        ui::ConsoleWindow &bens = office.open(u"ben"_s, u"Ben Ito"_s);
        Hand ana(anas);
        Hand ben(bens);
        for (Hand *hand : {&ben, &ana})
            hand->sitDown();
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"I paid twice!"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Waiting), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(office.console().agents().size() == 2, kPatience);
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 1, kPatience);
        const auto askBen = [&] {
            ana.sitDown();
            ana.press("consultAction");
            QTRY_VERIFY_WITH_TIMEOUT(ana.sees("transferSheet"), kPatience);
            ana.type(u"ben"_s);
            ana.press(Qt::Key_Return);
            ana.press(Qt::Key_Down);
            ana.press(Qt::Key_Return);
            ana.type(u"may I refund it?"_s);
            ana.press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(ana.sees("askedBar") && ben.sees("offerBar"), kPatience);
            QCOMPARE(ben.part<QLabel>("offerTitle")->text(), u"Ana Duarte asks you for advice about Marta Vidal"_s);
            ben.sitDown();
            ben.press("acceptOfferAction");
            QTRY_VERIFY_WITH_TIMEOUT(ana.sees("consultationStrip") && ben.sees("consultationStrip"), kPatience);
        };
        askBen();
        QTRY_VERIFY_WITH_TIMEOUT(ben.part<QLineEdit>("consultationText")->hasFocus(), kPatience);
        ben.type(u"up to 100 euros"_s);
        ben.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(office.text("SELECT COUNT(*) FROM consultation_note"), u"2"_s, kPatience);
        QVERIFY(!ben.part<QTextEdit>("composerEdit")->isEnabled());
        grab(anas, u"consultation-owner"_s);
        grab(bens, u"consultation-consultant"_s);
        // Ana keeps it.
        ana.sitDown();
        ana.press("endConsultationAction");
        QTRY_VERIFY_WITH_TIMEOUT(!ana.sees("consultationStrip") && !ben.sees("consultationStrip"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(ben.part<QWidget>("orderNotice")->accessibleName(),
            u"Ana Duarte ended the consultation and keeps the conversation. Thank you!"_s, kPatience);
        QCOMPARE(anas.queueModel().count(ui::Section::Mine), 1);
        // Asked again, it is handed over.
        askBen();
        ana.sitDown();
        ana.press("handOverAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("transferSheet"), kPatience);
        ana.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bens.queueModel().count(ui::Section::Mine), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!ana.sees("consultationStrip") && !ben.sees("consultationStrip"), kPatience);
        ben.sitDown();
        QTRY_VERIFY_WITH_TIMEOUT(ben.part<QTextEdit>("composerEdit")->isEnabled(), kPatience);
        ben.press("focusComposerAction");
        ben.type(kAnswer);
        ben.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(received(office), QStringList{kAnswer}, kPatience); // and nothing else
        QCOMPARE(office.text("SELECT COUNT(*) FROM outbox"), u"1"_s);
        QCOMPARE(office.text("SELECT outcome FROM consultation ORDER BY id DESC LIMIT 1"), u"handed_over"_s);
        QCOMPARE(office.text("SELECT outcome FROM transfer_offer"), u"accepted"_s);
        QCOMPARE(office.breaches(), QString());
    }

    /// The consultant's console is gone: the owner hears of it and keeps the guest.
    void aConsultantWhoseConsoleDiesEndsTheConsultation_data() { BELLHOP_TEST_DIALECTS(); }
    void aConsultantWhoseConsoleDiesEndsTheConsultation()
    {
        QFETCH(db::Dialect, dialect);
        FrontOffice office(dialect);
        ui::ConsoleWindow &anas = office.window();
        Hand ana(anas);
        Hand ben(office.open(u"ben"_s, u"Ben Ito"_s));
        for (Hand *hand : {&ben, &ana})
            hand->sitDown();
        office.simulator().guestWrites(u"34600111222"_s, u"Marta Vidal"_s, u"I paid twice!"_s);
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Waiting), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(office.console().agents().size() == 2, kPatience);
        ana.press("nextUnassignedAction");
        ana.press("claimAction");
        QTRY_COMPARE_WITH_TIMEOUT(anas.queueModel().count(ui::Section::Mine), 1, kPatience);
        ana.press("consultAction");
        ana.type(u"ben"_s);
        ana.press(Qt::Key_Return);
        ana.press(Qt::Key_Down);
        ana.press(Qt::Key_Return);
        ana.type(u"may I refund it?"_s);
        ana.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(ben.sees("offerBar"), kPatience);
        ben.sitDown();
        ben.press("acceptOfferAction");
        QTRY_VERIFY_WITH_TIMEOUT(ana.sees("consultationStrip"), kPatience);
        office.close(u"ben"_s);
        QVERIFY(office.database()
                    .write([](db::Connection &connection) {
                        return connection.executeText("UPDATE agent_session SET seen_at = 1 WHERE agent_id = "
                                                      "(SELECT a.id FROM agent a WHERE a.name = 'ben')");
                    })
                    .ok());
        QTRY_COMPARE_WITH_TIMEOUT(ana.part<QWidget>("orderNotice")->accessibleName(),
            u"The consultation with Ben Ito is over: Ben Ito is offline."_s, kPatience);
        QVERIFY(!ana.sees("consultationStrip"));
        QCOMPARE(anas.queueModel().count(ui::Section::Mine), 1);
        QCOMPARE(office.text("SELECT outcome FROM consultation"), u"consultant_gone"_s);
        QCOMPARE(office.breaches(), QString());
    }

private:
    static QStringList received(FrontOffice &office)
    {
        QStringList texts;
        for (const sim::Ledger::Received &one : office.simulator().ledger().received)
            texts << one.text;
        return texts;
    }

    static void grab(ui::ConsoleWindow &window, const QString &name)
    {
        const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(u"%1/%2.png"_s.arg(folder, name)));
        QCOMPARE(unspokenWidgets(window), QString());
    }
};

BELLHOP_TEST(tst_handover, TestHandover)
#include "tst_handover.moc"
