// SPDX-License-Identifier: GPL-3.0-or-later
// What providers ask of whoever sends: pace, pauses that grow, and what a refusal means for what comes after.
#include "core/base/uuid.h"
#include "core/desk/outbox.h"
#include "core/model/template_structure.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPhone = "34600111222"_L1;

SendOutcome refusedFor(ErrorAction action, const QString &code)
{
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Refused;
    outcome.action = action;
    outcome.errorCode = code;
    outcome.errorText = u"No, because."_s;
    return outcome;
}

SendOutcome laterFor(ErrorAction action, milliseconds after, const QString &code)
{
    SendOutcome outcome = refusedFor(action, code);
    outcome.kind = SendOutcome::Kind::TryLater;
    outcome.retryAfter = after;
    return outcome;
}

struct Chat {
    explicit Chat(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , id(site.guestWrites(kPhone, u"hola"_s))
    {
        site.claim(ana, id);
    }
    MessageId write(const QString &text = u"hello"_s) { return site.sendText(ana, id, text); }
    /// Sends the one that is due; false when nothing is.
    bool deliver(const SendOutcome &outcome)
    {
        const auto leased = site.lease();
        if (leased.empty())
            return false;
        if (leased.size() > 1 || !desk::markStarted(site.database(), leased.front()).ok()
            || !desk::settle(site.database(), leased.front(), outcome).ok())
            qFatal("not sent");
        return true;
    }
    bool accept()
    {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Accepted;
        outcome.providerId = u"wamid.%1"_s.arg(++number);
        return deliver(outcome);
    }
    [[nodiscard]] bool isWindowOpen() { return site.number("SELECT window_until FROM reach") > site.now().ms; }
    void failLater(const QString &providerId, ErrorAction action)
    {
        StatusUpdate failed;
        failed.providerId = providerId;
        failed.failed = true;
        failed.errorCode = u"131047"_s;
        failed.errorText = u"Too late."_s;
        failed.action = action;
        site.deliver(u"s:%1:failed:%2"_s.arg(providerId).arg(++number), failed);
    }

    Site site;
    Actor ana;
    ConversationId id;
    int number = 0;
};

} // namespace

class TestRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstLeavesAtOnceAndIsPaidBack_data() { BELLHOP_TEST_DIALECTS(); }
    void aBurstLeavesAtOnceAndIsPaidBack();
    void whoIsTooFastWaitsLongerEachTime();
    void aPassingTroubleIsTriedLessAndLessOften();
    void whatMayBeTheMessagesFaultIsTriedAFewTimes();
    void theWindowClosesAtTheProvidersWord_data() { BELLHOP_TEST_DIALECTS(); }
    void theWindowClosesAtTheProvidersWord();
    void aLateWordClosesNoWindowThatIsNew_data() { BELLHOP_TEST_DIALECTS(); }
    void aLateWordClosesNoWindowThatIsNew();
    void aWordThatCameBeforeItsMessageClosesTheWindowToo();
    void whoDoesNotWantThisIsRemembered();
    void aTemplateThatIsNotThereMakesTheListStale();
};

void TestRefusals::aBurstLeavesAtOnceAndIsPaidBack()
{
    QFETCH(db::Dialect, dialect);
    Chat chat(dialect);
    const desk::GuestPace pace;
    int left = 0;
    for (int i = 0; i < pace.burst + 10; ++i)
        chat.write();
    while (chat.accept()) {
        ++left;
        chat.site.advance(200ms); // between any two
    }
    // A little was paid back on the way.
    const int paid = static_cast<int>(pace.burst * 200ms / pace.every);
    QVERIFY2(left >= pace.burst && left <= pace.burst + paid + 1, QByteArray::number(left).constData());
    // From then on one at a time.
    for (int i = 0; i < 3; ++i) {
        chat.site.advance(pace.every);
        QVERIFY(chat.accept());
        QVERIFY(!chat.accept());
    }
    // Another guest does not wait for this one.
    const ConversationId other = chat.site.guestWrites(u"34600999888"_s, u"hola"_s);
    chat.site.claim(chat.ana, other);
    chat.site.sendText(chat.ana, other, u"hello"_s);
    QVERIFY(chat.accept());
    // After a rest there is a burst again.
    chat.site.advance(pace.every * pace.burst);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(chat.accept());
        chat.site.advance(200ms);
    }
    QCOMPARE(chat.site.breaches(), QString());
}

void TestRefusals::whoIsTooFastWaitsLongerEachTime()
{
    Chat chat;
    chat.write();
    for (const milliseconds wait : {4s, 16s, 64s, 256s, 300s}) {
        QVERIFY(chat.deliver(laterFor(ErrorAction::PaceGuest, 4s, u"131056"_s)));
        chat.site.advance(wait - 1s);
        QVERIFY(!chat.accept());
        chat.site.advance(1s);
    }
    QVERIFY(chat.accept());
}

void TestRefusals::aPassingTroubleIsTriedLessAndLessOften()
{
    Chat chat;
    chat.write();
    for (const milliseconds wait : {10s, 20s, 40s, 80s}) {
        QVERIFY(chat.deliver(laterFor(ErrorAction::Retry, 10s, u"2"_s)));
        chat.site.advance(wait - 1s);
        QVERIFY(!chat.accept());
        chat.site.advance(1s);
    }
    QVERIFY(chat.accept());
}

void TestRefusals::whatMayBeTheMessagesFaultIsTriedAFewTimes()
{
    Chat chat;
    chat.write();
    SendOutcome unknownFailure = laterFor(ErrorAction::Retry, 10s, u"131000"_s);
    unknownFailure.tries = 3;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(chat.deliver(unknownFailure));
        chat.site.advance(60s);
    }
    QVERIFY(!chat.accept());
    QCOMPARE(
        chat.site.number("SELECT COUNT(*) FROM message WHERE direction = 1 AND failed = 1 AND error_code = '131000' "
                         "AND error_text LIKE '%3 times%'"),
        1);
}

void TestRefusals::theWindowClosesAtTheProvidersWord()
{
    QFETCH(db::Dialect, dialect);
    Chat chat(dialect);
    chat.site.execute("INSERT INTO template (uuid, channel_id, name, language, status, structure) VALUES ('"
        + newUuid().toLatin1() + "', " + QByteArray::number(chat.site.channel().value)
        + ", 'hello', 'en', 'approved', '" + structureToJson({}) + "')");
    const qint64 version = chat.site.number("SELECT version FROM conversation");
    chat.write(u"one"_s);
    chat.write(u"two"_s);
    QVERIFY(chat.isWindowOpen());
    QVERIFY(chat.deliver(refusedFor(ErrorAction::WindowClosed, u"131047"_s)));
    QVERIFY(!chat.isWindowOpen());
    QVERIFY(chat.site.number("SELECT version FROM conversation") > version + 2); // the screen says so
    // What was written before does not leave either, and says what to do; a template does.
    chat.site.advance(1s);
    QVERIFY(!chat.accept());
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM message WHERE direction = 1 AND failed = 1"), 2);
    QVERIFY(chat.site.text("SELECT error_text FROM message WHERE body = 'two'").contains(u"template"_s));
    QVERIFY_FAILS(chat.site.tryRun(chat.ana, chat.id, SendTextOrder{u"three"_s, {}}), ErrorKind::Refused);
    SendTemplateOrder hello;
    hello.use.name = u"hello"_s;
    hello.use.language = u"en"_s;
    (void)chat.site.run(chat.ana, chat.id, hello);
    QVERIFY(chat.accept());
    // The guest writes: open.
    chat.site.advance(1s);
    (void)chat.site.guestWrites(kPhone, u"yes?"_s);
    QVERIFY(chat.isWindowOpen());
    QCOMPARE(chat.site.breaches(), QString());
}

void TestRefusals::aLateWordClosesNoWindowThatIsNew()
{
    QFETCH(db::Dialect, dialect);
    Chat chat(dialect);
    chat.write();
    QVERIFY(chat.accept());
    chat.site.advance(10s);
    (void)chat.site.guestWrites(kPhone, u"still there?"_s);
    chat.failLater(u"wamid.1"_s, ErrorAction::WindowClosed);
    QVERIFY(chat.isWindowOpen());
    QCOMPARE(chat.site.number("SELECT failed FROM message WHERE direction = 1"), 1);
    chat.site.advance(10s);
    chat.write();
    QVERIFY(chat.accept());
    const QString last = chat.site.text("SELECT provider_msg_id FROM message WHERE direction = 1 ORDER BY id DESC");
    chat.failLater(last, ErrorAction::WindowClosed);
    QVERIFY(!chat.isWindowOpen());
}

void TestRefusals::aWordThatCameBeforeItsMessageClosesTheWindowToo()
{
    Chat chat;
    chat.write();
    chat.failLater(u"wamid.2"_s, ErrorAction::WindowClosed); // parked; accept() counts from there
    QVERIFY(chat.isWindowOpen());
    chat.number = 1;
    QVERIFY(chat.accept());
    QVERIFY(!chat.isWindowOpen());
    QCOMPARE(chat.site.breaches(), QString());
}

void TestRefusals::whoDoesNotWantThisIsRemembered()
{
    Chat chat;
    chat.write();
    QVERIFY(chat.deliver(refusedFor(ErrorAction::OptedOut, u"131050"_s)));
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM reach WHERE opted_out_at IS NOT NULL"), 1);
}

void TestRefusals::aTemplateThatIsNotThereMakesTheListStale()
{
    Chat chat;
    chat.site.execute("UPDATE channel_account SET templates_synced_at = 1");
    chat.write();
    QVERIFY(chat.deliver(refusedFor(ErrorAction::TemplateUnusable, u"132015"_s)));
    QCOMPARE(chat.site.number("SELECT COUNT(*) FROM channel_account WHERE templates_synced_at IS NULL"), 1);
}

BELLHOP_TEST(tst_refusals, TestRefusals)
#include "tst_refusals.moc"
