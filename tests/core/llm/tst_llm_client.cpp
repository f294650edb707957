// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/llm_client.h"
#include "core/llm/refining.h"
#include "tests/support/llm_stub.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::llm;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(bellhop::tests::LlmStub::Mood)

namespace {

LlmSettings settingsFor(const LlmStub &stub, bool anthropic)
{
    LlmSettings settings;
    settings.dialect = anthropic ? LlmDialect::Anthropic : LlmDialect::OpenAi;
    settings.url = stub.url(anthropic);
    settings.model = u"stub-1"_s;
    settings.key = LlmStub::kKey;
    settings.timeout = milliseconds(5'000);
    return settings;
}

LlmClientOptions quick()
{
    LlmClientOptions options;
    options.backoffFirst = options.backoffCap = milliseconds(1);
    return options;
}

LlmPrompt question(const LlmSettings &settings)
{
    return *promptFor(DraftToWord{u"parking?"_s, u"The garage costs 18 euros."_s, u"Casa"_s, u"en"_s, true}, settings);
}

} // namespace

/// A language model's server as it may behave: the answer is used, or there is none; never anything else.
class TestLlmClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoodEndsInAnAnswerOrNone_data()
    {
        using Mood = LlmStub::Mood;
        QTest::addColumn<bool>("anthropic");
        QTest::addColumn<bellhop::tests::LlmStub::Mood>("mood");
        QTest::addColumn<int>("kind"); // -1: it answers
        QTest::addColumn<int>("tries");
        QTest::addColumn<bool>("paid"); // tokens are counted
        struct Row {
            const char *name;
            Mood mood;
            int kind;
            int tries;
            bool paid;
        };
        const Row rows[]{{"good", Mood::Good, -1, 1, true}, {"busy", Mood::Busy, int(ErrorKind::Timeout), 3, false},
            {"busy once", Mood::BusyOnce, -1, 2, true},
            {"out of money", Mood::OutOfMoney, int(ErrorKind::Timeout), 1, false},
            {"down", Mood::Down, int(ErrorKind::Network), 3, false},
            {"no envelope", Mood::NoJson, int(ErrorKind::BadData), 1, false},
            {"broken text", Mood::BrokenText, int(ErrorKind::BadData), 1, true},
            {"more than asked", Mood::MoreThanAsked, int(ErrorKind::BadData), 1, true},
            {"cut off", Mood::CutOff, int(ErrorKind::BadData), 1, true},
            {"refusing", Mood::Refusing, int(ErrorKind::Refused), 1, true}};
        for (const Row &row : rows)
            for (const bool anthropic : {false, true})
                QTest::addRow("%s, %s", anthropic ? "anthropic" : "openai", row.name)
                    << anthropic << row.mood << row.kind << row.tries << row.paid;
    }

    void everyMoodEndsInAnAnswerOrNone()
    {
        QFETCH(bool, anthropic);
        QFETCH(bellhop::tests::LlmStub::Mood, mood);
        QFETCH(int, kind);
        QFETCH(bool, paid);
        LlmStub stub;
        stub.setMood(mood);
        LlmClient client(settingsFor(stub, anthropic), quick());
        const LlmAnswer answer = client.ask(question(client.settings()));
        QCOMPARE(answer.text.ok() ? -1 : int(answer.text.error().kind), kind);
        QTEST(answer.tries, "tries");
        QCOMPARE(answer.tokensIn, paid ? 120 : 0);
        QCOMPARE(answer.tokensOut, paid ? 24 : 0);
        if (answer.text.ok())
            QCOMPARE(*answer.text, u"The garage costs 18 euros. You are welcome!"_s);
        else
            QVERIFY(!answer.text.error().message.contains(u"canary"_s)
                && !answer.text.error().detail.contains(u"canary"_s));
    }

    void aServerThatSaysNothingIsNotWaitedFor()
    {
        LlmStub stub;
        stub.setMood(LlmStub::Mood::Slow);
        LlmSettings settings = settingsFor(stub, false);
        settings.timeout = milliseconds(200);
        LlmClient client(settings, quick());
        const LlmAnswer answer = client.ask(question(settings));
        QVERIFY(!answer.text.ok());
        QCOMPARE(answer.text.error().kind, ErrorKind::Timeout);
    }

    void aServerThatFailsIsLeftAlone()
    {
        LlmStub stub;
        stub.setMood(LlmStub::Mood::Down);
        milliseconds now{1'000};
        LlmClientOptions options = quick();
        options.tries = 1;
        options.breaksAfter = 3;
        options.breaksFor = milliseconds(60'000);
        options.now = [&now] { return now; };
        LlmClient client(settingsFor(stub, true), options);
        const LlmPrompt asked = question(client.settings());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.ask(asked).text.error().kind, ErrorKind::Network);
        QCOMPARE(client.ask(asked).text.error().kind, ErrorKind::QueueFull);
        QCOMPARE(stub.questions().size(), 3);
        now += milliseconds(60'001); // one may try
        QCOMPARE(client.ask(asked).text.error().kind, ErrorKind::Network);
        QCOMPARE(client.ask(asked).text.error().kind, ErrorKind::QueueFull);
        QCOMPARE(stub.questions().size(), 4);
        now += milliseconds(60'001);
        stub.setMood(LlmStub::Mood::Good);
        QVERIFY(client.ask(asked).text.ok());
        QVERIFY(client.ask(asked).text.ok());
    }

    void aWrongKeyIsTriedOnceAndNotTold()
    {
        LlmStub stub;
        LlmSettings settings = settingsFor(stub, false);
        settings.key = "canary-wrong-key-0451";
        LlmClient client(settings, quick());
        const LlmAnswer answer = client.ask(question(settings));
        QCOMPARE(answer.text.error().kind, ErrorKind::Unauthorised);
        QCOMPARE(answer.tries, 1);
        QVERIFY(!answer.text.error().detail.contains(u"canary"_s));
    }

    void nobodyListensToPlainHttpAcrossTheNet()
    {
        LlmSettings settings;
        settings.url = u"http://models.example/v1"_s;
        settings.model = u"m"_s;
        settings.key = "canary";
        LlmClient client(settings, quick());
        QVERIFY(!client.ask(question(settings)).text.ok());
    }

    void aStopEndsTheWait()
    {
        LlmStub stub;
        stub.setMood(LlmStub::Mood::Down);
        LlmClientOptions options;
        options.backoffFirst = options.backoffCap = milliseconds(600'000);
        LlmSettings settings = settingsFor(stub, false);
        settings.timeout = milliseconds(3'000'000);
        LlmClient client(settings, options);
        client.stop();
        QCOMPARE(client.ask(question(settings)).text.error().kind, ErrorKind::Cancelled);
    }

    void costsAreRoundedUp()
    {
        LlmSettings settings;
        settings.microsPerMillionIn = 250'000; // a quarter of a unit a million
        settings.microsPerMillionOut = 2'000'000;
        QCOMPARE(settings.cost(120, 24), 78);
        QCOMPARE(settings.cost(1, 0), 1);
        QCOMPARE(settings.cost(0, 0), 0);
    }
};

BELLHOP_TEST(tst_llm_client, TestLlmClient)
#include "tst_llm_client.moc"
