// SPDX-License-Identifier: GPL-3.0-or-later
// Handing conversations over in the window, by keys alone.
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/transfer/transfer_choices.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
constexpr AgentId kIvo{10}; // offline

QString namesOf(const std::vector<ui::TransferChoice> &choices)
{
    QStringList names;
    for (const ui::TransferChoice &choice : choices)
        names << (choice.there ? choice.name : u"(%1)"_s.arg(choice.name));
    return names.join(u", "_s);
}

} // namespace

class TestTransfer final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void whoServesThePropertyAndIsHereComesFirst();
    void anOfferIsMadeByKeysAlone();
    void whatIsMissingIsAskedFor();
    void theDesksRefusalIsToldOnTheSheet();
    void whoOffersSeesTheTimeAndTakesItBack();
    void theEndOfAnOfferIsToldInWords_data();
    void theEndOfAnOfferIsToldInWords();
    void newsOfAnotherConversationWaitsAndIsGoneTo();
    void anOfferNeverTakesTheFocusAndIsAcceptedByAKey();
    void lookingAtAnOfferChangesNothing();
    void decliningTakesWords();
    void aRefusedAnswerSaysWhy();
    void onlyThoseWhoAreAskedAreAsked();
    void whoWasAskedHearsHowItEnded();
    void theOneThatEndsFirstIsShownAndItsTimeRuns();
    void whoLeadsTakesOverWithAReason();
    void whoLeadsPutsBackWithAReason();
    void agentsTakeNothingFromEachOther();
    void whoLosesAConversationIsToldWhy_data();
    void whoLosesAConversationIsToldWhy();
    void everyPartIsGrabbed_data();
    void everyPartIsGrabbed();

private:
    void offerJamesToAna();
};

void TestTransfer::offerJamesToAna()
{
    select(kJames);
    (void)m_console->colleagueOffers(kJames, {kAna, {}}, u"knows the spa"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offeredBar"), kPatience);
}

void TestTransfer::whoServesThePropertyAndIsHereComesFirst()
{
    const PropertyId marina{1};
    const PropertyId elsewhere{2};
    std::vector<AgentCard> agents = m_console->agents();
    QCOMPARE(namesOf(ui::transferChoices(agents, {}, kMarta, marina)), u"Ana Duarte, (Luis Vega), (Ivo Marek)"_s);
    QCOMPARE(ui::transferChoices(agents, {}, kMarta, marina)[1].about, u"On a break"_s);
    agents[2].state = AgentState::Available;
    // A team of who serves it, with somebody free; one of which nobody is there; one that serves another property.
    const std::vector<TeamCard> teams{{{1}, u"Concierge"_s, {kMarta, {9}}, {marina}},
        {{2}, u"Nights"_s, {kMarta, kIvo}, {marina}}, {{3}, u"Villa"_s, {kAna}, {elsewhere}}};
    const auto choices = ui::transferChoices(agents, teams, kMarta, marina);
    QCOMPARE(namesOf(choices), u"Concierge, Luis Vega, (Ivo Marek), (Nights)"_s);
    QCOMPARE(choices.front().about, u"Team, 1 of 1 are available"_s);
    QVERIFY(choices.front().target == (sync::TransferTarget{{}, {1}}));
    // Who supervises serves every property.
    std::vector<AgentCard> promoted = agents;
    promoted[1].role = Role::Supervisor;
    QVERIFY(namesOf(ui::transferChoices(promoted, teams, kMarta, marina)).startsWith(u"Ana Duarte"_s));
    promoted[1].active = false;
    QVERIFY(!namesOf(ui::transferChoices(promoted, teams, kMarta, marina)).contains(u"Ana"_s));
}

void TestTransfer::anOfferIsMadeByKeysAlone()
{
    select(kJames);
    edit()->setFocus();
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isShown("transferSheet") && !isShown("composer"));
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("transferSearch"));
    QTest::keyClicks(QApplication::focusWidget(), u"ana"_s);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), part<QComboBox>("transferReason"));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), part<QPlainTextEdit>("transferNote"));
    QTest::keyClicks(QApplication::focusWidget(), u"knows the spa"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->offered.size(), std::size_t(1), kPatience);
    const TransferOffer &offer = m_console->offered.front();
    QCOMPARE(offer.to, kAna);
    QCOMPARE(offer.reason, TransferReason::Specialist);
    QCOMPARE(offer.note, u"knows the spa"_s);
    QCOMPARE(m_console->orders.back().epoch, m_console->rows[kJames].epoch);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("transferSheet") && isShown("offeredBar"), kPatience);
    QVERIFY(edit()->isEnabled()); // still the owner's
    QVERIFY(!part<QAction>("transferAction")->isEnabled());
}

void TestTransfer::whatIsMissingIsAskedFor()
{
    select(kJames);
    part<QAction>("transferAction")->trigger();
    auto *list = part<QListWidget>("transferList");
    QVERIFY(list->currentItem() == nullptr); // nobody by chance
    QVERIFY(!(list->item(list->count() - 1)->flags() & Qt::ItemIsEnabled));
    QVERIFY(list->item(list->count() - 1)->text().contains(u"Ivo Marek"_s));
    key(Qt::Key_Return);
    QVERIFY(part<QLabel>("transferError")->text().contains(u"who is available"_s));
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Down); // never onto somebody who is away or on a break
    QVERIFY(list->currentItem()->text().contains(u"Ana Duarte"_s));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QCOMPARE(part<QLabel>("transferError")->text(), u"Choose the reason."_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(part<QLabel>("transferError")->text().isEmpty());
    key(Qt::Key_Return);
    QCOMPARE(part<QLabel>("transferError")->text(), u"Write what they have to know."_s);
    QCOMPARE(ordered(Operation::OfferTransfer), 0);
    key(Qt::Key_Escape);
    QVERIFY(!isShown("transferSheet") && isShown("composer"));
    QCOMPARE(QApplication::focusWidget(), edit());
}

void TestTransfer::theDesksRefusalIsToldOnTheSheet()
{
    select(kJames);
    part<QAction>("transferAction")->trigger();
    QTest::keyClicks(part<QLineEdit>("transferSearch"), u"ana"_s);
    part<QComboBox>("transferReason")->setCurrentIndex(1);
    part<QPlainTextEdit>("transferNote")->setPlainText(u"speaks German"_s);
    m_console->refuseNext(makeError(ErrorKind::Refused, u"Ana Duarte is busy. Choose somebody who is available."_s));
    part<QPushButton>("offerButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        part<QLabel>("transferError")->text(), u"Ana Duarte is busy. Choose somebody who is available."_s, kPatience);
    QVERIFY(isShown("transferSheet"));
    QCOMPARE(part<QPlainTextEdit>("transferNote")->toPlainText(), u"speaks German"_s);
    part<QPushButton>("offerButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("transferSheet"), kPatience);
    QCOMPARE(m_console->offered.size(), std::size_t(1));
}

void TestTransfer::whoOffersSeesTheTimeAndTakesItBack()
{
    offerJamesToAna();
    auto *bar = part<QWidget>("offeredBar");
    QCOMPARE(bar->findChild<QLabel *>()->text(),
        u"Offered to Ana Duarte, 60 s left. It stays yours until somebody accepts."_s);
    m_console->clock.advance(std::chrono::seconds(18));
    QTRY_VERIFY_WITH_TIMEOUT(bar->findChild<QLabel *>()->text().contains(u"42 s left"_s), kPatience);
    QVERIFY(m_window->queueModel().indexOf(kJames).data(Qt::AccessibleTextRole).toString().contains(u"offered"_s));
    edit()->setFocus();
    key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::WithdrawTransfer), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), kPatience);
    QVERIFY(part<QAction>("transferAction")->isEnabled());
    QVERIFY(notice("orderNotice").isEmpty()); // one's own deed is no news
}

void TestTransfer::theEndOfAnOfferIsToldInWords_data()
{
    QTest::addColumn<OfferOutcome>("outcome");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("words");
    QTest::newRow("accepted") << OfferOutcome::Accepted << u"Ana Duarte"_s
                              << u"Ana Duarte accepted your offer and has this conversation now."_s;
    QTest::newRow("declined") << OfferOutcome::Declined << u"Ana Duarte"_s
                              << u"Ana Duarte declined: “at lunch” It stays with you."_s;
    QTest::newRow("timed out") << OfferOutcome::TimedOut << QString()
                               << u"Ana Duarte did not answer in time. It stays with you."_s;
}

void TestTransfer::theEndOfAnOfferIsToldInWords()
{
    QFETCH(OfferOutcome, outcome);
    QFETCH(QString, by);
    QFETCH(QString, words);
    offerJamesToAna();
    if (outcome == OfferOutcome::Accepted) {
        m_console->rows[kJames].owner = kAna;
        m_console->rows[kJames].ownerName = by;
        ++m_console->rows[kJames].epoch;
    }
    m_console->endOffer(kJames, outcome, by, outcome == OfferOutcome::Declined ? u"at lunch"_s : QString());
    QTRY_COMPARE_WITH_TIMEOUT(notice("orderNotice"), words, kPatience);
    QVERIFY(!isShown("offeredBar") && !isShown("newsBar"));
    QCOMPARE(edit()->isEnabled(), outcome != OfferOutcome::Accepted);
}

void TestTransfer::newsOfAnotherConversationWaitsAndIsGoneTo()
{
    offerJamesToAna();
    select({1});
    m_console->endOffer(kJames, OfferOutcome::TimedOut);
    QTRY_COMPARE_WITH_TIMEOUT(
        notice("newsNotice"), u"James Okafor: Ana Duarte did not answer in time. It stays with you."_s, kPatience);
    QCOMPARE(m_window->selectedConversation(), ConversationId{1});
    QVERIFY(notice("orderNotice").isEmpty());
    m_window->activateWindow();
    part<QWidget>("queueView")->setFocus();
    key(Qt::Key_G, Qt::AltModifier);
    QCOMPARE(m_window->selectedConversation(), kJames);
    QVERIFY(!isShown("newsBar"));
}

void TestTransfer::anOfferNeverTakesTheFocusAndIsAcceptedByAKey()
{
    select(kJames);
    edit()->setFocus();
    QTest::keyClicks(edit(), u"half a "_s);
    (void)m_console->colleagueOffers(kNadia, {kMarta, {}}, u"she asks for you"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    QCOMPARE(QApplication::focusWidget(), edit());
    QCOMPARE(part<QLabel>("offerTitle")->text(), u"Ana Duarte offers you Nadia Petrova"_s);
    QCOMPARE(part<QLabel>("offerReason")->text(), u"Needs a specialist: “she asks for you”"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"sentence"_s);
    QCOMPARE(edit()->toPlainText(), u"half a sentence"_s);
    key(Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::AcceptTransfer), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->selectedConversation(), kNadia, kPatience);
    QVERIFY(!isShown("offerBar"));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_window->queueModel().sectionOf(*m_window->queueModel().find(kNadia)), ui::Section::Mine, kPatience);
    QCOMPARE(m_console->draft(kJames), u"half a sentence"_s);
    key(Qt::Key_F8); // nothing is offered any more
    QCOMPARE(ordered(Operation::AcceptTransfer), 1);
}

void TestTransfer::lookingAtAnOfferChangesNothing()
{
    select(kJames);
    (void)m_console->colleagueOffers(kNadia, {kMarta, {}}, u"she asks for you"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    edit()->setFocus();
    key(Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(m_window->selectedConversation(), kNadia);
    QVERIFY(isShown("offerBar"));
    QVERIFY(!edit()->isEnabled());
    QCOMPARE(ordered(Operation::AcceptTransfer) + ordered(Operation::Claim), 0);
}

void TestTransfer::decliningTakesWords()
{
    select(kJames);
    edit()->setFocus();
    (void)m_console->colleagueOffers(kNadia, {kMarta, {}}, u"she asks for you"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    key(Qt::Key_F8, Qt::ShiftModifier);
    auto *why = part<QLineEdit>("declineReason");
    QCOMPARE(QApplication::focusWidget(), why);
    key(Qt::Key_Return);
    QCOMPARE(ordered(Operation::DeclineTransfer), 0); // not without a word
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), edit());
    key(Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClicks(why, u"at lunch"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(ordered(Operation::DeclineTransfer), 1, kPatience);
    QCOMPARE(m_console->orders.back().text, u"at lunch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("offerBar"), kPatience);
    QCOMPARE(QApplication::focusWidget(), edit()); // back where one was
    QVERIFY(!isShown("newsBar"));
}

void TestTransfer::aRefusedAnswerSaysWhy()
{
    (void)m_console->colleagueOffers(kNadia, {kMarta, {}}, u"she asks for you"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    m_console->refuseNext(makeError(ErrorKind::Conflict, u"Ana Duarte withdrew this offer."_s));
    part<QPushButton>("acceptOfferButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        notice("newsNotice"), u"Nadia Petrova: Not accepted. Ana Duarte withdrew this offer."_s, kPatience);
    m_console->refuseNext(makeError(ErrorKind::Conflict, u"The time to answer this offer is over."_s));
    part<QPushButton>("declineOfferButton")->click();
    QTest::keyClicks(part<QLineEdit>("declineReason"), u"no"_s);
    part<QPushButton>("declineButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        part<QLabel>("offerError")->text(), u"Not declined. The time to answer this offer is over."_s, kPatience);
}

void TestTransfer::onlyThoseWhoAreAskedAreAsked()
{
    m_console->crews = {{{1}, u"Concierge"_s, {kMarta, {9}}, {{1}}}, {{2}, u"Nights"_s, {kIvo}, {{1}}}};
    (void)m_console->colleagueOffers(kNadia, {{9}, {}}, u"for Luis"_s);
    QCoreApplication::processEvents();
    QVERIFY(!isShown("offerBar") && !part<QAction>("acceptOfferAction")->isEnabled());
    m_console->endOffer(kNadia, OfferOutcome::Withdrawn, u"Ana Duarte"_s);
    QVERIFY(!isShown("newsBar")); // no concern of hers
    (void)m_console->colleagueOffers(kNadia, {{}, {2}}, u"for another team"_s);
    QVERIFY(!isShown("offerBar"));
    m_console->endOffer(kNadia, OfferOutcome::Withdrawn, u"Ana Duarte"_s);
    (void)m_console->colleagueOffers(kNadia, {{}, {1}}, u"for a team of hers"_s);
    QVERIFY(isShown("offerBar"));
    QCOMPARE(part<QLabel>("offerTitle")->text(), u"Ana Duarte offers Nadia Petrova to Concierge"_s);
    // What she offers to her own team is not offered to her.
    m_console->endOffer(kNadia, OfferOutcome::Withdrawn, u"Ana Duarte"_s);
    (void)m_console->colleagueOffers(kJames, {{}, {1}}, u"who can?"_s);
    QVERIFY(!isShown("offerBar"));
}

void TestTransfer::whoWasAskedHearsHowItEnded()
{
    select(kJames);
    (void)m_console->colleagueOffers(kNadia, {kMarta, {}}, u"she asks for you"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("offerBar"), kPatience);
    m_console->endOffer(kNadia, OfferOutcome::Withdrawn, u"Ana Duarte"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notice("newsNotice"), u"Nadia Petrova: Ana Duarte took the offer back."_s, kPatience);
    QVERIFY(!isShown("offerBar"));
}

void TestTransfer::theOneThatEndsFirstIsShownAndItsTimeRuns()
{
    (void)m_console->colleagueOffers(kNadia, {kMarta, {}}, u"first"_s);
    m_console->clock.advance(std::chrono::seconds(10));
    (void)m_console->colleagueOffers({9}, {kMarta, {}}, u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("offerTitle")->text().contains(u"Nadia Petrova  (and 1 more)"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("offerTime")->text(), u"00:50"_s, kPatience);
    m_console->endOffer(kNadia, OfferOutcome::TimedOut);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("offerTitle")->text().contains(u"Kenji Sato"_s), kPatience);
}

void TestTransfer::whoLeadsTakesOverWithAReason()
{
    m_console->setRole(Role::Supervisor);
    select(kNadia);
    QVERIFY(!part<QAction>("claimAction")->isEnabled());
    QVERIFY(part<QPushButton>("composerStep")->isVisible());
    part<QWidget>("queueView")->setFocus();
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("reasonEdit"));
    key(Qt::Key_Return);
    QCOMPARE(part<QLabel>("reasonError")->text(), u"Say why; Ana Duarte will read it."_s);
    QCOMPARE(ordered(Operation::TakeOver), 0);
    QTest::keyClicks(QApplication::focusWidget(), u"she asks for the manager"_s);
    m_console->refuseNext(makeError(ErrorKind::StaleEpoch, u"Luis Vega took it 3 s ago."_s));
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("reasonError")->text(), u"Luis Vega took it 3 s ago."_s, kPatience);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kNadia].owner, kMarta, kPatience);
    QCOMPARE(m_console->orders.back().text, u"she asks for the manager"_s);
    QCOMPARE(m_console->orders.back().epoch, m_console->rows[kNadia].epoch - 1);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("reasonSheet") && part<QAction>("transferAction")->isEnabled(), kPatience);
}

void TestTransfer::whoLeadsPutsBackWithAReason()
{
    m_console->setRole(Role::Admin);
    select(kNadia);
    part<QWidget>("queueView")->setFocus();
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isShown("reasonSheet"));
    key(Qt::Key_Escape);
    QVERIFY(!isShown("reasonSheet") && ordered(Operation::Release) == 0);
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Ana is at lunch"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kNadia].ownerKind, OwnerKind::Nobody, kPatience);
    QCOMPARE(m_console->orders.back().text, u"Ana is at lunch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("reasonSheet"), kPatience);
    // One's own goes back without a word.
    select(kJames);
    part<QAction>("releaseAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_console->rows[kJames].ownerKind, OwnerKind::Nobody, kPatience);
    QVERIFY(m_console->orders.back().text.isEmpty());
}

void TestTransfer::agentsTakeNothingFromEachOther()
{
    select(kNadia);
    QVERIFY(!part<QAction>("takeOverAction")->isEnabled() && !part<QAction>("releaseAction")->isEnabled());
    part<QWidget>("queueView")->setFocus();
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isShown("reasonSheet"));
    m_console->setRole(Role::Supervisor);
    QVERIFY(part<QAction>("takeOverAction")->isEnabled());
    select(kJames); // one's own, and one that nobody has
    QVERIFY(!part<QAction>("takeOverAction")->isEnabled());
    select({4});
    QVERIFY(!part<QAction>("takeOverAction")->isEnabled() && part<QAction>("claimAction")->isEnabled());
}

void TestTransfer::whoLosesAConversationIsToldWhy_data()
{
    QTest::addColumn<OwnerChange>("change");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *reason, const QString &by, const QString &why, const QString &words) {
        QTest::newRow(reason) << OwnerChange{kJames, 4, by, QString::fromLatin1(reason), kAna, by, why} << words;
    };
    const QString kept = u" What you were writing is kept as a draft."_s;
    row("taken_over", u"Sam Ortiz"_s, u"asks for the manager"_s,
        u"Sam Ortiz took this conversation over: “asks for the manager”"_s + kept);
    row("force_released", u"Sam Ortiz"_s, u"you are at lunch"_s,
        u"Sam Ortiz put this conversation back in the queue: “you are at lunch”"_s + kept);
    row("owner_gone", {}, {}, u"This conversation went back to the queue while your console was out of reach."_s);
    row("claimed", u"Luis Vega"_s, {}, u"Luis Vega claimed this conversation while your console was out of reach."_s);
    row("assigned", u"Luis Vega"_s, {},
        u"Luis Vega was given this conversation while your console was out of reach."_s);
}

void TestTransfer::whoLosesAConversationIsToldWhy()
{
    QFETCH(OwnerChange, change);
    QFETCH(QString, words);
    select(kJames);
    m_console->takeAway(kJames, u"Sam Ortiz"_s);
    Q_EMIT m_console->conversationsLost({change});
    QCOMPARE(notice("orderNotice"), words); // on the spot
    select({1});
    Q_EMIT m_console->conversationsLost({change});
    QCOMPARE(notice("newsNotice"), u"James Okafor: "_s + words); // or across the window
}

void TestTransfer::everyPartIsGrabbed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const char *what : {"sheet", "offered", "asked", "decline", "told", "taking"})
            QTest::addRow("%s-%s", what, dark ? "dark" : "light") << dark << QString::fromLatin1(what);
    }
    QTest::newRow("asked-mirrored") << false << u"asked"_s;
}

void TestTransfer::everyPartIsGrabbed()
{
    QFETCH(bool, dark);
    QFETCH(QString, what);
    ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(tag.endsWith(u"mirrored"_s) ? Qt::RightToLeft : Qt::LeftToRight);
    m_console->crews = {{{1}, u"Concierge"_s, {kMarta, kAna, {9}}, {{}}}, {{2}, u"Nights"_s, {kIvo}, {{}}}};
    select(kJames);
    if (what == u"taking"_s) {
        m_console->setRole(Role::Supervisor);
        select(kNadia);
        part<QAction>("takeOverAction")->trigger();
        part<QPushButton>("reasonButton")->click();
    } else if (what == u"sheet"_s) {
        part<QAction>("transferAction")->trigger();
        QTest::keyClick(part<QLineEdit>("transferSearch"), Qt::Key_Down);
        part<QPushButton>("offerButton")->click();
    } else {
        (void)m_console->colleagueOffers(kJames, {kAna, {}}, u"speaks with maintenance"_s);
    }
    if (what == u"told"_s)
        m_console->endOffer(kJames, OfferOutcome::Declined, u"Ana Duarte"_s, u"I am off at six, please ask Luis."_s);
    if (what == u"asked"_s || what == u"decline"_s || what == u"told"_s)
        (void)m_console->colleagueOffers(
            kNadia, {kMarta, {}}, u"She asks for you by name, about the wedding in May."_s);
    if (what == u"decline"_s)
        part<QAction>("declineOfferAction")->trigger();
    if (what == u"told"_s)
        m_console->endOffer(kNadia, OfferOutcome::TimedOut);
    m_console->clock.advance(std::chrono::seconds(13));
    if (what == u"offered"_s)
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QWidget>("offeredBar")->findChild<QLabel *>()->text().contains(u"47 s"_s), kPatience);
    else if (what == u"asked"_s || what == u"decline"_s)
        QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>("offerTime")->text(), u"00:47"_s, kPatience);
    grab(u"transfer-%1"_s.arg(tag));
}

BELLHOP_TEST(tst_transfer, TestTransfer)
#include "tst_transfer.moc"
