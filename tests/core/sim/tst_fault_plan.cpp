// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/faults.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace Qt::Literals::StringLiterals;
using Kind = FaultAction::Kind;

namespace {
/// Which of the first `count` sends it happens to.
QList<int> hits(const QByteArray &match, int count, quint32 seed = 1)
{
    const auto plan = FaultPlan::fromJson("{\"rules\":[{\"match\":" + match + ",\"action\":\"cut\"}]}");
    if (!plan.ok())
        return {-1};
    FaultBook book(seed);
    book.setPlan(*plan);
    QList<int> found;
    for (int i = 1; i <= count; ++i) {
        if (book.decide(Provider::Meta, Operation::Send).has(Kind::Cut))
            found << i;
    }
    return found;
}
} // namespace

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheRuleSays()
    {
        QCOMPARE(hits("{\"every\":3}", 10), (QList<int>{3, 6, 9}));
        QCOMPARE(hits("{\"every\":3,\"after\":4}", 10), (QList<int>{7, 10}));
        QCOMPARE(hits("{\"every\":1,\"times\":2}", 10), (QList<int>{1, 2}));
        QCOMPARE(hits("{\"every\":1,\"provider\":\"twilio\"}", 10), QList<int>());
        QCOMPARE(hits("{\"every\":1,\"operation\":\"upload\"}", 10), QList<int>());
    }

    void drawsTheSameFromTheSameSeed()
    {
        const QByteArray match = "{\"probability\":0.3}";
        const auto first = hits(match, 1000, 7);
        QCOMPARE(hits(match, 1000, 7), first);
        QVERIFY(hits(match, 1000, 8) != first);
        QVERIFY2(first.size() > 200 && first.size() < 400, qPrintable(QString::number(first.size())));
    }

    void readsArgumentsAndTheSeed()
    {
        const auto plan = FaultPlan::fromJson(
            "{\"seed\":9,\"comment\":\"x\",\"rules\":[{\"match\":{\"every\":1,\"operation\":\"webhook\"},\"action\":{"
            "\"do\":\"delay\",\"ms\":1500}},{\"match\":{\"every\":2},\"action\":\"duplicate\"},{\"match\":{\"every\":1}"
            ","
            "\"action\":{\"do\":\"redirect_media\",\"to\":\"http://169.254.169.254/\"}}]}");
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->seed, std::optional<quint32>(9));
        QCOMPARE(plan->rules.size(), std::size_t(3));
        QCOMPARE(plan->rules[0].action.value, 1500);
        QCOMPARE(plan->rules[0].operations, (std::vector{Operation::Inbound, Operation::Status}));
        QCOMPARE(plan->rules[1].action.value, 1);
        QCOMPARE(plan->rules[2].action.text, u"http://169.254.169.254/"_s);
        QCOMPARE(plan->rules[2].operations, std::vector{Operation::Media});
    }

    void saysWhatIsWrongAndInWhichRule_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("word");
        QTest::newRow("no object") << QByteArray("3") << u"object"_s;
        QTest::newRow("unknown action") << QByteArray("{\"match\":{\"every\":1},\"action\":\"explode\"}")
                                        << u"“explode”"_s;
        QTest::newRow("unknown operation")
            << QByteArray("{\"match\":{\"every\":1,\"operation\":\"sned\"},\"action\":\"cut\"}") << u"“sned”"_s;
        QTest::newRow("unknown provider")
            << QByteArray("{\"match\":{\"every\":1,\"provider\":\"telex\"},\"action\":\"cut\"}") << u"“telex”"_s;
        QTest::newRow("unknown member") << QByteArray("{\"match\":{\"evry\":1},\"action\":\"cut\"}") << u"“evry”"_s;
        QTest::newRow("neither") << QByteArray("{\"match\":{},\"action\":\"cut\"}") << u"either every or probability"_s;
        QTest::newRow("both") << QByteArray("{\"match\":{\"every\":1,\"probability\":0.5},\"action\":\"cut\"}")
                              << u"either every or probability"_s;
        QTest::newRow("more than certain")
            << QByteArray("{\"match\":{\"probability\":1.5},\"action\":\"cut\"}") << u"probability"_s;
        QTest::newRow("impossible place")
            << QByteArray("{\"match\":{\"every\":1,\"operation\":\"inbound\"},\"action\":\"cut\"}")
            << u"cut cannot happen to inbound"_s;
        QTest::newRow("no argument") << QByteArray("{\"match\":{\"every\":1},\"action\":\"delay\"}") << u"wants ms"_s;
        QTest::newRow("wrong argument") << QByteArray("{\"match\":{\"every\":1},\"action\":{\"do\":\"cut\",\"ms\":3}}")
                                        << u"“ms”"_s;
        QTest::newRow("out of range") << QByteArray(
            "{\"match\":{\"every\":1},\"action\":{\"do\":\"http\",\"status\":200}}")
                                      << u"300 to 599"_s;
    }

    void saysWhatIsWrongAndInWhichRule()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, word);
        const QByteArray good = "{\"match\":{\"every\":1},\"action\":\"cut\"}";
        const auto plan = FaultPlan::fromJson("{\"rules\":[" + good + "," + rule + "]}");
        QVERIFY(!plan.ok());
        QVERIFY2(plan.error().message.contains(u"Rule 2"_s), qPrintable(plan.error().message));
        QVERIFY2(plan.error().message.contains(word), qPrintable(plan.error().message));
    }

    void refusesWhatIsNoFaultFile()
    {
        for (const char *text : {"", "[]", "{\"rules\":{}}", "{\"seed\":-1}", "{\"seed\":\"x\"}", "{\"rulez\":[]}"})
            QVERIFY2(!FaultPlan::fromJson(text).ok(), text);
        QVERIFY(FaultPlan::fromJson("{}").ok());
    }

    void shortFormsAreRules()
    {
        Faults faults;
        faults.cutSends = 4;
        faults.duplicateEvery = 2;
        const FaultPlan plan = FaultPlan::of(faults);
        QCOMPARE(plan.rules.size(), std::size_t(2));
        FaultBook book;
        book.setPlan(plan);
        int cut = 0;
        for (int i = 0; i < 8; ++i)
            cut += book.decide(Provider::Twilio, Operation::Send).has(Kind::Cut) ? 1 : 0;
        QCOMPARE(cut, 2);
    }
};

BELLHOP_TEST(tst_fault_plan, TestFaultPlan)
#include "tst_fault_plan.moc"
