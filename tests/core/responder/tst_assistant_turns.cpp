// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assistant_voice.h"
#include "core/desk/queries.h"
#include "tests/core/responder/assistant_stage.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using desk::AssistantAction;
using desk::AssistantMode;

namespace {
const QString kPhone = u"447700900123"_s;

desk::Leased only(const std::vector<desk::Leased> &leased)
{
    if (leased.size() != 1)
        qFatal("%zu messages were leased", leased.size());
    return leased.front();
}
} // namespace

/// The assistant is an actor of the desk: it speaks under an epoch, and never over a person.
class TestAssistantTurns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhatNobodyHas_data() { BELLHOP_TEST_DIALECTS(); }
    void answersWhatNobodyHas();
    void saysNothingWhereAPersonAnswers_data() { BELLHOP_TEST_DIALECTS(); }
    void saysNothingWhereAPersonAnswers();
    void saysNothingWhenAPersonClaimsWhileItDecides_data() { BELLHOP_TEST_DIALECTS(); }
    void saysNothingWhenAPersonClaimsWhileItDecides();
    void decidesAgainWhenTheGuestHasSaidMore_data() { BELLHOP_TEST_DIALECTS(); }
    void decidesAgainWhenTheGuestHasSaidMore();
    void itsWaitingWordsDieWhenAPersonClaims_data() { BELLHOP_TEST_DIALECTS(); }
    void itsWaitingWordsDieWhenAPersonClaims();
    void itsLastWordsLeaveUnlessAPersonClaims_data() { BELLHOP_TEST_DIALECTS(); }
    void itsLastWordsLeaveUnlessAPersonClaims();
    void anAgentSilencesItAndLetsItSpeak_data() { BELLHOP_TEST_DIALECTS(); }
    void anAgentSilencesItAndLetsItSpeak();
    void aRequestForAPersonSilencesItUntilItIsLetSpeak_data() { BELLHOP_TEST_DIALECTS(); }
    void aRequestForAPersonSilencesItUntilItIsLetSpeak();
    void aDraftIsASuggestionAndNothingElse_data() { BELLHOP_TEST_DIALECTS(); }
    void aDraftIsASuggestionAndNothingElse();
    void aSuggestionIsOverWhenSomethingWasSaid_data() { BELLHOP_TEST_DIALECTS(); }
    void aSuggestionIsOverWhenSomethingWasSaid();
    void aShadowIsSeenByNobody_data() { BELLHOP_TEST_DIALECTS(); }
    void aShadowIsSeenByNobody();
    void oneRelayAtATimeHasAConversation_data() { BELLHOP_TEST_DIALECTS(); }
    void oneRelayAtATimeHasAConversation();
    void introducesItselfOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void introducesItselfOnce();
    void whatItDoesNotAnswerGoesToTheQueue_data() { BELLHOP_TEST_DIALECTS(); }
    void whatItDoesNotAnswerGoesToTheQueue();
};

#define STAGE(mode)                                                                                                    \
    QFETCH(bellhop::db::Dialect, dialect);                                                                             \
    Site site(dialect);                                                                                                \
    const Actor ana = site.addAgent(u"ana"_s);                                                                         \
    setMode(site, mode);                                                                                               \
    const auto house = houseOver(std::make_shared<connect::DemoProperty>())

#define TURN_IS(turn, expected)                                                                                        \
    do {                                                                                                               \
        const auto bellhopTurn = (turn);                                                                               \
        QVERIFY(bellhopTurn.has_value());                                                                              \
        QVERIFY_OK(*bellhopTurn);                                                                                      \
        QCOMPARE(QString(desk::toWire((*bellhopTurn)->action)), QString(desk::toWire(expected)));                      \
    } while (false)

void TestAssistantTurns::answersWhatNobodyHas()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I need a room from 10 to 12 March for 2 adults"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QCOMPARE(ownerOf(site, chat), u"ai"_s);
    QCOMPARE(saidTo(site, chat).size(), 1);
    QVERIFY(!takeTurn(site, chat, house)); // once
    QCOMPARE(only(site.lease()).outbound.text, saidTo(site, chat).constFirst());
    QVERIFY(site.number("SELECT COUNT(*) FROM audit WHERE action = 'assistant'") == 1);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::saysNothingWhereAPersonAnswers()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I need a room for tomorrow"_s);
    site.claim(ana, chat);
    const auto epoch = site.epochOf(chat);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::None);
    QVERIFY(saidTo(site, chat).isEmpty());
    QCOMPARE(site.epochOf(chat), epoch);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::saysNothingWhenAPersonClaimsWhileItDecides()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I need a room for tomorrow"_s);
    TURN_IS(takeTurn(site, chat, house, {[&] { site.claim(ana, chat); }, {}}), AssistantAction::Overtaken);
    QVERIFY(saidTo(site, chat).isEmpty());
    QCOMPARE(ownerOf(site, chat), u"agent"_s);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::decidesAgainWhenTheGuestHasSaidMore()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I need a room"_s);
    const auto first
        = takeTurn(site, chat, house, {[&] { site.guestWrites(kPhone, u"from 10 to 12 March for 2 adults"_s); }, {}});
    QVERIFY(first);
    QVERIFY_FAILS(*first, ErrorKind::Conflict);
    QVERIFY(saidTo(site, chat).isEmpty());
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QCOMPARE(saidTo(site, chat).size(), 1);
    QVERIFY2(saidTo(site, chat).constFirst().contains(u"12 March"_s), qPrintable(saidTo(site, chat).constFirst()));
}

void TestAssistantTurns::itsWaitingWordsDieWhenAPersonClaims()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I need a room for tomorrow"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    const auto leased = only(site.lease());
    site.claim(ana, chat);
    QVERIFY_FAILS(desk::markStarted(site.database(), leased), ErrorKind::Conflict);
    QVERIFY(site.lease().empty());
    QCOMPARE(site.number("SELECT COUNT(*) FROM attempt WHERE started_at IS NOT NULL"), 0);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::itsLastWordsLeaveUnlessAPersonClaims()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I want to speak to a human"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::HandOver);
    QCOMPARE(ownerOf(site, chat), u"nobody"_s);
    const auto leased = only(site.lease());
    QVERIFY_OK(desk::markStarted(site.database(), leased));
    const auto other = site.guestWrites(u"447700900999"_s, u"I want to speak to a human"_s);
    TURN_IS(takeTurn(site, other, house), AssistantAction::HandOver);
    site.claim(ana, other);
    QVERIFY(site.lease().empty()); // dead before it was leased
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::aRequestForAPersonSilencesItUntilItIsLetSpeak()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"human"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::HandOver);
    QCOMPARE(site.text("SELECT return_reason FROM conversation"), u"ai_handover"_s);
    QVERIFY(site.number("SELECT COUNT(*) FROM conversation WHERE waiting_since IS NOT NULL") == 1);
    QVERIFY(notesIn(site, chat).contains(u"human request"_s));
    site.guestWrites(kPhone, u"I need a room from 10 to 12 March for 2 adults"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::None);
    QCOMPARE(saidTo(site, chat).size(), 1);
    QVERIFY_OK(desk::letAssistantSpeak(site.database(), site.text("SELECT uuid FROM guest"), ana));
    site.guestWrites(kPhone, u"I need a room from 10 to 12 March for 2 adults"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QCOMPARE(saidTo(site, chat).size(), 2);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::anAgentSilencesItAndLetsItSpeak()
{
    STAGE(AssistantMode::Automatic);
    const QString wish = u"I need a room from 10 to 12 March for 2 adults"_s;
    const auto chat = site.guestWrites(kPhone, wish);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QCOMPARE(ownerOf(site, chat), u"ai"_s);
    const auto silentSince = [&] { return desk::loadInsight(site.database(), chat)->silentSince; };
    const auto versionOf = [&] { return site.number("SELECT version FROM conversation"); };
    QVERIFY(!silentSince().isSet());
    const qint64 version = versionOf();
    site.run(ana, chat, SetAssistantOrder{false});
    QVERIFY(silentSince().isSet());
    QVERIFY(versionOf() > version); // consoles read it again
    QCOMPARE(ownerOf(site, chat), u"nobody"_s);
    QVERIFY(site.lease().empty()); // what it had not sent is dead
    site.guestWrites(kPhone, u"and a cot please"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::None);
    site.run(ana, chat, SetAssistantOrder{true});
    QVERIFY(!silentSince().isSet());
    site.guestWrites(kPhone, wish);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action IN ('assistant_on', 'assistant_off')"), 2);
    site.run(ana, chat, SetAssistantOrder{true}); // so it is already
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action IN ('assistant_on', 'assistant_off')"), 2);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::aDraftIsASuggestionAndNothingElse()
{
    STAGE(AssistantMode::Draft);
    const auto chat = site.guestWrites(kPhone, u"I need a room from 10 to 12 March for 2 adults"_s);
    site.claim(ana, chat);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QVERIFY(saidTo(site, chat).isEmpty());
    QCOMPARE(ownerOf(site, chat), u"agent"_s);
    QVERIFY(site.text("SELECT answer FROM v_responder_decision").contains(u"12 March"_s));
    QCOMPARE(site.number("SELECT COUNT(*) FROM outbox"), 0);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::aSuggestionIsOverWhenSomethingWasSaid()
{
    STAGE(AssistantMode::Draft);
    const auto suggested = [&](ConversationId chat) {
        const auto insight = desk::loadInsight(site.database(), chat);
        return insight.ok() ? insight->suggestion.text : insight.error().detail;
    };
    const auto chat = site.guestWrites(kPhone, u"I need a room from 10 to 12 March for 2 adults"_s);
    QCOMPARE(suggested(chat), QString());
    site.claim(ana, chat);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QVERIFY(suggested(chat).contains(u"12 March"_s));
    (void)site.run(ana, chat, NoteOrder{u"a regular"_s});
    QVERIFY(!suggested(chat).isEmpty()); // the guest hears nothing of a note
    (void)site.run(ana, chat, SendTextOrder{u"One moment, please."_s, {}, {}});
    QCOMPARE(suggested(chat), QString());
    site.guestWrites(kPhone, u"Is breakfast included?"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QVERIFY(!suggested(chat).isEmpty());
    site.guestWrites(kPhone, u"I want to speak to a person"_s);
    QCOMPARE(suggested(chat), QString());
    TURN_IS(takeTurn(site, chat, house), AssistantAction::HandOver);
    QCOMPARE(suggested(chat), QString()); // "a colleague will answer" is nothing for the colleague to say
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::aShadowIsSeenByNobody()
{
    STAGE(AssistantMode::Shadow);
    const auto chat = site.guestWrites(kPhone, u"I want to speak to a human"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::HandOver);
    QVERIFY(saidTo(site, chat).isEmpty());
    QVERIFY(notesIn(site, chat).isEmpty());
    QCOMPARE(site.epochOf(chat), 1);
    QCOMPARE(site.number("SELECT COUNT(*) FROM v_responder_decision WHERE answer IS NOT NULL"), 0);
    QCOMPARE(site.number("SELECT COUNT(*) FROM responder_decision WHERE answer IS NOT NULL"), 1);
    QCOMPARE(site.breaches(), QString());
}

void TestAssistantTurns::oneRelayAtATimeHasAConversation()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"I need a room for tomorrow"_s);
    const auto one = desk::beginTurn(site.database(), chat);
    QVERIFY_OK(one);
    QVERIFY(one->has_value());
    const auto two = desk::beginTurn(site.database(), chat);
    QVERIFY_OK(two);
    QVERIFY(!two->has_value());
    site.advance(desk::kTurnLife + milliseconds(1)); // the first one died
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    QVERIFY_FAILS(desk::finishTurn(site.database(), **one, {}), ErrorKind::Conflict);
    QCOMPARE(saidTo(site, chat).size(), 1);
}

void TestAssistantTurns::introducesItselfOnce()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"Hi"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    site.guestWrites(kPhone, u"I need a room"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    const QStringList said = saidTo(site, chat);
    QCOMPARE(said.size(), 2);
    QVERIFY(said.at(0).startsWith(u"This is the automatic assistant of Casa Alta."_s));
    QVERIFY(!said.at(1).contains(u"automatic assistant"_s));
}

void TestAssistantTurns::whatItDoesNotAnswerGoesToTheQueue()
{
    STAGE(AssistantMode::Automatic);
    const auto chat = site.guestWrites(kPhone, u"Hi"_s);
    TURN_IS(takeTurn(site, chat, house), AssistantAction::Answer);
    site.guestWrites(kPhone, u"I need a room"_s);
    site.advance(milliseconds(60'000));
    QCOMPARE(*desk::queueForsaken(site.database()), 0);
    site.advance(milliseconds(61'000));
    QCOMPARE(*desk::queueForsaken(site.database()), 1);
    QCOMPARE(ownerOf(site, chat), u"nobody"_s);
    QCOMPARE(site.breaches(), QString());
}

BELLHOP_TEST(tst_assistant_turns, TestAssistantTurns)
#include "tst_assistant_turns.moc"
