// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/responder/assistant_stage.h"
#include "tests/support/test_main.h"

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using desk::AssistantMode;

namespace {

responder::ResponderOptions options()
{
    responder::ResponderOptions wanted;
    wanted.makeSystem = [](const desk::AssistantProperty &) { return std::make_shared<connect::DemoProperty>(); };
    wanted.lookEvery = milliseconds(20);
    wanted.sweepEvery = milliseconds(50);
    return wanted;
}

} // namespace

/// The assistant's threads: everything is read once, and each guest is answered once, however many relays there are.
class TestResponderWorker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesEachAnalysisOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void storesEachAnalysisOnce();
    void answersEachGuestOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void answersEachGuestOnce();
    void goesOnWithWhatWasLeftWhenItStopped_data() { BELLHOP_TEST_DIALECTS(); }
    void goesOnWithWhatWasLeftWhenItStopped();
};

#define SITE()                                                                                                         \
    QFETCH(bellhop::db::Dialect, dialect);                                                                             \
    Site site(dialect)

void TestResponderWorker::storesEachAnalysisOnce()
{
    SITE();
    responder::Responder one(site.database(), analyzer(), options());
    responder::Responder two(site.database(), analyzer(), options());
    one.start();
    two.start();
    for (int i = 0; i < 40; ++i) {
        site.guestWrites(u"4477009001%1"_s.arg(i, 2, 10, QChar(u'0')), u"Is breakfast included?"_s);
        one.wake();
        two.wake();
    }
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM analysis"), 40, 20'000);
    QCOMPARE(site.number("SELECT COUNT(DISTINCT message_id) FROM analysis"), 40);
    QCOMPARE(site.number("SELECT COUNT(*) FROM analysis WHERE language = 'en' AND intent <> ''"), 40);
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE author_kind = 'ai'"), 0); // off is off
}

void TestResponderWorker::answersEachGuestOnce()
{
    SITE();
    setMode(site, AssistantMode::Automatic);
    responder::Responder one(site.database(), analyzer(), options());
    responder::Responder two(site.database(), analyzer(), options());
    one.start();
    two.start();
    for (int i = 0; i < 15; ++i) {
        site.guestWrites(u"4477009001%1"_s.arg(i, 2, 10, QChar(u'0')), u"I need a room from 10 to 12 March"_s);
        one.wake();
        two.wake();
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        site.number("SELECT COUNT(DISTINCT conversation_id) FROM message WHERE author_kind = 'ai'"), 15, 30'000);
    QTest::qWait(300);
    one.stop();
    two.stop();
    QCOMPARE(site.number("SELECT COUNT(*) FROM message WHERE author_kind = 'ai'"), 15);
    QCOMPARE(site.breaches(), QString());
}

void TestResponderWorker::goesOnWithWhatWasLeftWhenItStopped()
{
    SITE();
    setMode(site, AssistantMode::Automatic);
    const auto chat = site.guestWrites(u"447700900123"_s, u"I need a room from 10 to 12 March"_s);
    const auto dead = desk::beginTurn(site.database(), chat); // died with the turn in its hands
    QVERIFY_OK(dead);
    responder::Responder one(site.database(), analyzer(), options());
    one.start();
    QTRY_COMPARE_WITH_TIMEOUT(site.number("SELECT COUNT(*) FROM analysis"), 1, 10'000);
    QVERIFY(saidTo(site, chat).isEmpty());
    site.advance(desk::kTurnLife + milliseconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(saidTo(site, chat).size(), 1, 10'000);
}

BELLHOP_TEST(tst_responder_worker, TestResponderWorker)
#include "tst_responder_worker.moc"
