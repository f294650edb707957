// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/outbox.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QMutex>
#include <QSet>

#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
SendOutcome accepted(const QString &providerId)
{
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Accepted;
    outcome.providerId = providerId;
    return outcome;
}

SendOutcome ended(SendOutcome::Kind kind, const QString &code = {}, const QString &text = {})
{
    SendOutcome outcome;
    outcome.kind = kind;
    outcome.errorCode = code;
    outcome.errorText = text;
    return outcome;
}

SendOutcome later(milliseconds after)
{
    SendOutcome outcome = ended(SendOutcome::Kind::TryLater);
    outcome.retryAfter = after;
    return outcome;
}

StatusUpdate statusOf(const QString &providerId, DeliveryStage stage, const QString &token = {})
{
    StatusUpdate update;
    update.providerId = providerId;
    update.clientToken = token;
    update.stage = stage;
    update.at = {1'760'000'000'000};
    return update;
}
} // namespace

/// Each message of ours leaves once, in order, and its tick never flatters.
class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOutboxHasNothingToSay_data() { BELLHOP_TEST_DIALECTS(); }
    void anEmptyOutboxHasNothingToSay();
    void sendsOnlyTheOldestOfEachGuest_data() { BELLHOP_TEST_DIALECTS(); }
    void sendsOnlyTheOldestOfEachGuest();
    void aFreePlaceIsForWhoWaitsLongest_data() { BELLHOP_TEST_DIALECTS(); }
    void aFreePlaceIsForWhoWaitsLongest();
    void leasesCarryTheAddressOfTheDatabase_data() { BELLHOP_TEST_DIALECTS(); }
    void leasesCarryTheAddressOfTheDatabase();
    void aMessageThatWaitsKeepsTheLaterOnesBack_data() { BELLHOP_TEST_DIALECTS(); }
    void aMessageThatWaitsKeepsTheLaterOnesBack();
    void anUnknownOneDoesNotKeepTheLaterOnesBack_data() { BELLHOP_TEST_DIALECTS(); }
    void anUnknownOneDoesNotKeepTheLaterOnesBack();
    void aLostLeaseMayNotBeStarted_data() { BELLHOP_TEST_DIALECTS(); }
    void aLostLeaseMayNotBeStarted();
    void aCrashBeforeTheFirstByteSendsAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void aCrashBeforeTheFirstByteSendsAgain();
    void aCrashAfterTheFirstByteIsShownAsUnknown_data() { BELLHOP_TEST_DIALECTS(); }
    void aCrashAfterTheFirstByteIsShownAsUnknown();
    void theEchoSettlesAnUnknownSendAndALateWordChangesNothing_data() { BELLHOP_TEST_DIALECTS(); }
    void theEchoSettlesAnUnknownSendAndALateWordChangesNothing();
    void theAnswerOfASlowSendStillSettlesIt_data() { BELLHOP_TEST_DIALECTS(); }
    void theAnswerOfASlowSendStillSettlesIt();
    void aStatusThatOvertakesTheAnswerIsNotLost_data() { BELLHOP_TEST_DIALECTS(); }
    void aStatusThatOvertakesTheAnswerIsNotLost();
    void settlingTwiceIsSettlingOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void settlingTwiceIsSettlingOnce();
    void aRefusalSaysWhy_data() { BELLHOP_TEST_DIALECTS(); }
    void aRefusalSaysWhy();
    void givesUpAfterTooManyTriesAndSaysSo_data() { BELLHOP_TEST_DIALECTS(); }
    void givesUpAfterTooManyTriesAndSaysSo();
    void refusesFreeTextOnceTheWindowIsShut_data() { BELLHOP_TEST_DIALECTS(); }
    void refusesFreeTextOnceTheWindowIsShut();
    void theAssistantFallsSilentWhenAnAgentTakesOver_data() { BELLHOP_TEST_DIALECTS(); }
    void theAssistantFallsSilentWhenAnAgentTakesOver();
    void theAssistantFallsSilentEvenAfterTheLease_data() { BELLHOP_TEST_DIALECTS(); }
    void theAssistantFallsSilentEvenAfterTheLease();
    void aBlockedNumberHoldsBackItsOtherGuests_data() { BELLHOP_TEST_DIALECTS(); }
    void aBlockedNumberHoldsBackItsOtherGuests();
    void saysWhenSomethingIsDue_data() { BELLHOP_TEST_DIALECTS(); }
    void saysWhenSomethingIsDue();
    void manyRelaysNeverSendTwiceNorOutOfOrder_data() { BELLHOP_TEST_DIALECTS(); }
    void manyRelaysNeverSendTwiceNorOutOfOrder();
};

#define SITE()                                                                                                         \
    QFETCH(bellhop::db::Dialect, dialect);                                                                             \
    Site site(dialect);                                                                                                \
    const Actor ana = site.addAgent(u"ana"_s)

void TestOutbox::anEmptyOutboxHasNothingToSay()
{
    SITE();
    QVERIFY_OK(desk::outboxFigures(site.database()));
    QVERIFY(site.lease().empty());
    QVERIFY_OK(desk::recoverAttempts(site.database()));
    const auto due = desk::nextDue(site.database());
    QVERIFY_OK(due);
    QVERIFY(!due->isSet());
}

void TestOutbox::sendsOnlyTheOldestOfEachGuest()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    const auto juan = site.guestWrites(u"34600333444"_s, u"hi"_s);
    site.claim(ana, maria);
    site.claim(ana, juan);
    const MessageId first = site.sendText(ana, maria, u"one"_s);
    (void)site.sendText(ana, maria, u"two"_s);
    const MessageId other = site.sendText(ana, juan, u"three"_s);

    const auto leased = site.lease();
    QCOMPARE(leased.size(), 2u);
    QSet<MessageId> messages{leased[0].message, leased[1].message};
    QCOMPARE(messages, (QSet<MessageId>{first, other}));
    QVERIFY(site.lease(u"relay-b"_s).empty());
    QCOMPARE(site.breaches(), QString());
}

// Two numbers with much to send and one place between them: neither waits for the other to be done.
void TestOutbox::aFreePlaceIsForWhoWaitsLongest()
{
    SITE();
    const ChannelId other = site.addChannel(u"other"_s);
    QList<ConversationId> expected;
    for (int i = 0; i < 6; ++i) {
        const auto conversation
            = site.guestWrites(u"3460000000%1"_s.arg(i), u"hola"_s, i % 2 == 0 ? other : site.channel());
        site.claim(ana, conversation);
        site.advance(milliseconds(1000));
        (void)site.sendText(ana, conversation, u"text"_s);
        expected << conversation;
    }
    const std::vector<desk::NumberRoom> rooms{{site.channel(), 5}, {other, 5}};
    QList<ConversationId> sent;
    for (int i = 0; i < 6; ++i) {
        const auto leased = desk::leaseDue(site.database(), u"a"_s, rooms, 1, milliseconds(30'000));
        QVERIFY_OK(leased);
        QCOMPARE(leased->size(), std::size_t(1));
        sent << leased->front().conversation;
    }
    QCOMPARE(sent, expected);
}

void TestOutbox::leasesCarryTheAddressOfTheDatabase()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    const MessageId asked{site.number("SELECT MAX(id) FROM message")};
    (void)site.run(ana, maria, SendTextOrder{u"ñandú 🐦"_s, asked});
    const auto leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    const OutboundMessage &message = leased[0].outbound;
    QCOMPARE(message.to.phone, u"34600111222"_s);
    QCOMPARE(message.text, u"ñandú 🐦"_s);
    QCOMPARE(message.clientToken, site.text("SELECT uuid FROM message WHERE direction = 1"));
    QCOMPARE(message.replyToProviderId, u"wamid.in.1"_s);
    QCOMPARE(leased[0].channel, site.channel());
    QCOMPARE(leased[0].conversation, maria);
}

void TestOutbox::aMessageThatWaitsKeepsTheLaterOnesBack()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    const MessageId first = site.sendText(ana, maria, u"one"_s);
    const MessageId second = site.sendText(ana, maria, u"two"_s);
    auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(site.database(), leased[0], later(milliseconds(60'000))));
    QVERIFY(site.lease().empty());
    site.advance(milliseconds(61'000));
    leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    QCOMPARE(leased[0].message, first);
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(site.database(), leased[0], accepted(u"wamid.1"_s)));
    site.advance(milliseconds(1000));
    leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    QCOMPARE(leased[0].message, second);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::anUnknownOneDoesNotKeepTheLaterOnesBack()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const MessageId second = site.sendText(ana, maria, u"two"_s);
    auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(site.database(), leased[0], ended(SendOutcome::Kind::Unknown)));
    QCOMPARE(site.number("SELECT outcome_unknown FROM message WHERE body = 'one'"), 1);
    leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    QCOMPARE(leased[0].message, second);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::aLostLeaseMayNotBeStarted()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto slow = site.lease(u"relay-slow"_s);
    site.advance(milliseconds(31'000));
    QVERIFY_FAILS(desk::markStarted(site.database(), slow[0]), ErrorKind::Conflict);
    const auto recovered = desk::recoverAttempts(site.database());
    QVERIFY_OK(recovered);
    QCOMPARE(recovered->again, 1);
    const auto quick = site.lease(u"relay-quick"_s);
    QCOMPARE(quick.size(), 1u);
    QVERIFY_FAILS(desk::markStarted(site.database(), slow[0]), ErrorKind::Conflict);
    QVERIFY_OK(desk::markStarted(site.database(), quick[0]));
    QVERIFY_FAILS(desk::markStarted(site.database(), quick[0]), ErrorKind::Conflict);
    QVERIFY_OK(desk::settle(site.database(), slow[0], ended(SendOutcome::Kind::Refused, u"1"_s, u"no"_s)));
    QCOMPARE(site.text("SELECT state FROM outbox"), u"started"_s);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::aCrashBeforeTheFirstByteSendsAgain()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    const MessageId first = site.sendText(ana, maria, u"one"_s);
    QCOMPARE(site.lease().size(), 1u);
    QCOMPARE(desk::recoverAttempts(site.database())->again, 0);
    site.advance(milliseconds(31'000));
    const auto recovered = desk::recoverAttempts(site.database());
    QVERIFY_OK(recovered);
    QCOMPARE(recovered->again, 1);
    QCOMPARE(recovered->unknown, 0);
    const auto leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    QCOMPARE(leased[0].message, first);
    QCOMPARE(site.number("SELECT COUNT(*) FROM attempt"), 2);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::aCrashAfterTheFirstByteIsShownAsUnknown()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    site.advance(milliseconds(31'000));
    const auto recovered = desk::recoverAttempts(site.database());
    QVERIFY_OK(recovered);
    QCOMPARE(recovered->unknown, 1);
    QCOMPARE(desk::recoverAttempts(site.database())->unknown, 0);
    QVERIFY(site.lease().empty());
    QCOMPARE(site.number("SELECT outcome_unknown FROM message WHERE direction = 1"), 1);
    const auto figures = desk::outboxFigures(site.database());
    QVERIFY_OK(figures);
    QCOMPARE(figures->unknown, 1);
    QCOMPARE(figures->due, 0);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::theEchoSettlesAnUnknownSendAndALateWordChangesNothing()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(site.database(), leased[0], ended(SendOutcome::Kind::Unknown)));
    site.deliver(
        u"s:wamid.9:delivered"_s, statusOf(u"wamid.9"_s, DeliveryStage::Delivered, leased[0].outbound.clientToken));
    QCOMPARE(site.text("SELECT state FROM outbox"), u"accepted"_s);
    const qint64 version = site.number("SELECT version FROM message WHERE direction = 1");
    for (const auto &late : {ended(SendOutcome::Kind::Unknown), later(milliseconds(1)), accepted(u"wamid.other"_s),
             ended(SendOutcome::Kind::Refused, u"1"_s, u"no"_s)})
        QVERIFY_OK(desk::settle(site.database(), leased[0], late));
    QCOMPARE(site.text("SELECT provider_msg_id FROM message WHERE direction = 1"), u"wamid.9"_s);
    QCOMPARE(site.number("SELECT version FROM message WHERE direction = 1"), version);
    QCOMPARE(site.number("SELECT failed + outcome_unknown FROM message WHERE direction = 1"), 0);
    QVERIFY(site.lease().empty());
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::theAnswerOfASlowSendStillSettlesIt()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    site.advance(milliseconds(31'000));
    QCOMPARE(desk::recoverAttempts(site.database())->unknown, 1);
    QVERIFY_OK(desk::settle(site.database(), leased[0], later(milliseconds(1))));
    QCOMPARE(site.text("SELECT state FROM outbox"), u"unknown"_s);
    QVERIFY_OK(desk::settle(site.database(), leased[0], accepted(u"wamid.1"_s)));
    QCOMPARE(site.text("SELECT state FROM outbox"), u"accepted"_s);
    QCOMPARE(site.number("SELECT outcome_unknown FROM message WHERE direction = 1"), 0);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::aStatusThatOvertakesTheAnswerIsNotLost()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    site.deliver(u"s:wamid.1:read"_s, statusOf(u"wamid.1"_s, DeliveryStage::Read));
    QCOMPARE(site.number("SELECT COUNT(*) FROM parked_status"), 1);
    QVERIFY_OK(desk::settle(site.database(), leased[0], accepted(u"wamid.1"_s)));
    QCOMPARE(site.number("SELECT stage FROM message WHERE direction = 1"), 4);
    QCOMPARE(site.number("SELECT COUNT(*) FROM parked_status"), 0);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::settlingTwiceIsSettlingOnce()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(site.database(), leased[0], accepted(u"wamid.1"_s)));
    const qint64 version = site.number("SELECT version FROM message WHERE direction = 1");
    QVERIFY_OK(desk::settle(site.database(), leased[0], accepted(u"wamid.1"_s)));
    QCOMPARE(site.number("SELECT version FROM message WHERE direction = 1"), version);
    QCOMPARE(site.number("SELECT stage FROM message WHERE direction = 1"), 1);
    QCOMPARE(site.text("SELECT state FROM attempt"), u"accepted"_s);
    QVERIFY(site.lease().empty());
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::aRefusalSaysWhy()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::markStarted(site.database(), leased[0]));
    QVERIFY_OK(desk::settle(
        site.database(), leased[0], ended(SendOutcome::Kind::Refused, u"131026"_s, u"This number has no WhatsApp."_s)));
    QCOMPARE(site.number("SELECT failed FROM message WHERE direction = 1"), 1);
    QCOMPARE(site.text("SELECT error_code FROM message WHERE direction = 1"), u"131026"_s);
    QCOMPARE(site.text("SELECT error_text FROM message WHERE direction = 1"), u"This number has no WhatsApp."_s);
    QVERIFY(site.lease().empty());
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::givesUpAfterTooManyTriesAndSaysSo()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    for (int i = 0; i < desk::kMaxSendAttempts; ++i) {
        const auto leased = site.lease();
        QCOMPARE(leased.size(), 1u);
        QVERIFY_OK(desk::settle(site.database(), leased[0], later(milliseconds(5000))));
        site.advance(milliseconds(6000));
    }
    QVERIFY(site.lease().empty());
    QCOMPARE(site.text("SELECT state FROM outbox"), u"refused"_s);
    QVERIFY(site.text("SELECT error_text FROM message WHERE direction = 1").startsWith(u"Could not be sent"_s));
    QCOMPARE(site.number("SELECT COUNT(*) FROM attempt WHERE state = 'not_sent'"), desk::kMaxSendAttempts - 1);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::refusesFreeTextOnceTheWindowIsShut()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    const auto leased = site.lease();
    QVERIFY_OK(desk::settle(site.database(), leased[0], later(milliseconds(1000))));
    site.advance(milliseconds(25LL * 3600 * 1000));
    QVERIFY(site.lease().empty());
    QCOMPARE(site.text("SELECT state FROM outbox"), u"refused"_s);
    QCOMPARE(site.text("SELECT error_code FROM message WHERE direction = 1"), u"window_closed"_s);
    QCOMPARE(site.number("SELECT failed FROM message WHERE direction = 1"), 1);
    QVERIFY(!desk::nextDue(site.database())->isSet());
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::theAssistantFallsSilentWhenAnAgentTakesOver()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    (void)site.assistantSends(maria, u"I am a machine"_s);
    site.claim(ana, maria);
    const MessageId human = site.sendText(ana, maria, u"I am Ana"_s);
    QVERIFY(site.lease().empty());
    QCOMPARE(site.text("SELECT state FROM outbox ORDER BY id LIMIT 1"), u"cancelled"_s);
    QCOMPARE(site.number("SELECT failed FROM message WHERE author_kind = 'ai'"), 1);
    const auto leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    QCOMPARE(leased[0].message, human);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::theAssistantFallsSilentEvenAfterTheLease()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    (void)site.assistantSends(maria, u"I am a machine"_s);
    const auto leased = site.lease();
    QCOMPARE(leased.size(), 1u);
    site.claim(ana, maria);
    QVERIFY_FAILS(desk::markStarted(site.database(), leased[0]), ErrorKind::Conflict);
    QCOMPARE(site.text("SELECT state FROM outbox"), u"cancelled"_s);
    QCOMPARE(site.text("SELECT state FROM attempt"), u"not_sent"_s);
    QCOMPARE(site.breaches(), QString());
}

void TestOutbox::aBlockedNumberHoldsBackItsOtherGuests()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    const auto juan = site.guestWrites(u"34600333444"_s, u"hi"_s);
    site.claim(ana, maria);
    site.claim(ana, juan);
    (void)site.sendText(ana, maria, u"one"_s);
    (void)site.sendText(ana, juan, u"two"_s);
    const auto leased = site.lease(u"relay-a"_s, 1);
    QCOMPARE(leased.size(), 1u);
    SendOutcome blocked = later(milliseconds(60'000));
    blocked.numberBlocked = true;
    QVERIFY_OK(desk::settle(site.database(), leased[0], blocked));
    QVERIFY(site.lease().empty());
    site.advance(milliseconds(61'000));
    QCOMPARE(site.lease().size(), 2u);
}

void TestOutbox::saysWhenSomethingIsDue()
{
    SITE();
    const auto maria = site.guestWrites(u"34600111222"_s, u"hola"_s);
    site.claim(ana, maria);
    (void)site.sendText(ana, maria, u"one"_s);
    (void)site.sendText(ana, maria, u"two"_s);
    QVERIFY(desk::nextDue(site.database())->isSet());
    const auto leased = site.lease();
    QVERIFY(!desk::nextDue(site.database())->isSet());
    QCOMPARE(desk::outboxFigures(site.database())->inFlight, 1);
    QCOMPARE(desk::outboxFigures(site.database())->due, 1);
    QVERIFY_OK(desk::settle(site.database(), leased[0], later(milliseconds(3'600'000))));
    QVERIFY(*desk::nextDue(site.database()) > site.now() + milliseconds(3'000'000));
}

void TestOutbox::manyRelaysNeverSendTwiceNorOutOfOrder()
{
    SITE();
    constexpr int kGuests = 6;
    constexpr int kEach = 4;
    for (int g = 0; g < kGuests; ++g) {
        const auto conversation = site.guestWrites(u"3460000000%1"_s.arg(g), u"hola"_s);
        site.claim(ana, conversation);
        for (int i = 0; i < kEach; ++i)
            (void)site.sendText(ana, conversation, u"text"_s);
    }
    site.execute("UPDATE reach SET paced_until = 0");

    QMutex mutex;
    QHash<ConversationId, std::vector<MessageId>> sent;
    QSet<ConversationId> inFlight;
    QStringList faults;
    int settled = 0;
    // Each as a relay of its own would: lease, start, "send", settle. The pause between two messages is lifted so that
    // the race is as tight as it can be.
    const auto relay = [&](const QString &name) {
        for (int round = 0; round < 2000; ++round) {
            {
                const QMutexLocker lock(&mutex);
                if (settled == kGuests * kEach || !faults.isEmpty())
                    return;
            }
            const auto leased = desk::leaseDue(site.database(), name, 3, milliseconds(600'000));
            if (!leased.ok()) {
                const QMutexLocker lock(&mutex);
                faults.append(QString::fromUtf8(describe(leased.error())));
                return;
            }
            for (const desk::Leased &item : *leased) {
                const bool started = desk::markStarted(site.database(), item).ok();
                {
                    const QMutexLocker lock(&mutex);
                    if (!started || inFlight.contains(item.conversation))
                        faults.append(u"in flight twice"_s);
                    inFlight.insert(item.conversation);
                    sent[item.conversation].push_back(item.message);
                }
                std::this_thread::yield();
                {
                    const QMutexLocker lock(&mutex);
                    inFlight.remove(item.conversation);
                }
                const Status status
                    = desk::settle(site.database(), item, accepted(u"wamid."_s + item.outbound.clientToken));
                const Status lifted = site.database().write([&](db::Connection &connection) -> Status {
                    BELLHOP_CHECK(connection.executeText("UPDATE reach SET paced_until = 0"));
                    return done();
                });
                const QMutexLocker lock(&mutex);
                ++settled;
                for (const Status &each : {status, lifted}) {
                    if (!each.ok())
                        faults.append(QString::fromUtf8(describe(each.error())));
                }
            }
        }
    };
    std::vector<std::thread> relays;
    for (int i = 0; i < 4; ++i)
        relays.emplace_back(relay, u"relay-%1"_s.arg(i));
    for (std::thread &thread : relays)
        thread.join();

    QCOMPARE(faults, QStringList());
    QCOMPARE(settled, kGuests * kEach);
    for (const std::vector<MessageId> &messages : sent) {
        QCOMPARE(messages.size(), std::size_t(kEach));
        QVERIFY(std::is_sorted(messages.begin(), messages.end()));
    }
    QCOMPARE(site.number("SELECT COUNT(*) FROM attempt WHERE state <> 'accepted'"), 0);
    QCOMPARE(site.breaches(), QString());
}

BELLHOP_TEST(tst_outbox, TestOutbox)
#include "tst_outbox.moc"
