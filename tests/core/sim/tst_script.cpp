// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/script.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::sim;
using namespace Qt::Literals::StringLiterals;

namespace {
Script smallTalk()
{
    const auto script = Script::fromJson("{\"name\":\"t\",\"guest\":{\"name\":\"Ana\"},"
                                         "\"steps\":[{\"say\":\"one\",\"after_ms\":5},{\"say\":\"two\",\"after_ms\":7},"
                                         "{\"await\":{\"patience_ms\":100,\"else\":\"hello?\"}},{\"react\":\"+\"}],"
                                         "\"answers\":[{\"when\":[\"name\"],\"say\":\"Ana Duarte\"}]}");
    return script.ok() ? *script : Script();
}
} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsConversationsInFourLanguages()
    {
        QStringList languages;
        for (const QString &name : Script::builtInNames()) {
            const auto script = Script::builtIn(name);
            QVERIFY2(script.ok(), qPrintable(name));
            QCOMPARE(script->name, name);
            languages << script->language;
        }
        for (const QString &language : {u"en"_s, u"es"_s, u"fr"_s, u"sw"_s})
            QVERIFY2(languages.contains(language), qPrintable(language));
    }

    void namesTheScriptsWhenOneIsUnknown()
    {
        const auto missing = Script::builtIn(u"opera"_s);
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().message.contains(u"booking_en"_s));
    }

    void waitsForAnAnswerBeforeItGoesOn()
    {
        Performance ana(smallTalk());
        const auto first = ana.proceed();
        QCOMPARE(first.size(), std::size_t(3));
        QCOMPARE(first[0].step.text, u"one"_s);
        QCOMPARE(first[1].after, milliseconds(12));
        QCOMPARE(first[2].after, milliseconds(112));
        QVERIFY(!ana.hasEnded());
        const auto last = ana.hear(u"yes, of course"_s);
        QCOMPARE(last.size(), std::size_t(1));
        QCOMPARE(last[0].step.kind, Script::Step::Kind::React);
        QVERIFY(ana.hasEnded());
        QVERIFY(ana.hear(u"anything else?"_s).empty());
    }

    void answersAQuestionOnceAndKeepsWaiting()
    {
        Performance ana(smallTalk());
        const auto first = ana.proceed();
        const auto answer = ana.hear(u"What is your NAME, please?"_s);
        QCOMPARE(answer.size(), std::size_t(1));
        QCOMPARE(answer[0].step.text, u"Ana Duarte"_s);
        QVERIFY(!ana.hasEnded());
        QVERIFY(ana.lostPatience(first[2].patienceOf).empty());
        QVERIFY(!ana.hear(u"Your name again?"_s).empty());
        QVERIFY(ana.hasEnded());
    }

    void losesPatienceOnce()
    {
        Performance ana(smallTalk());
        const auto first = ana.proceed();
        const auto words = ana.lostPatience(first[2].patienceOf);
        QCOMPARE(words.size(), std::size_t(1));
        QCOMPARE(words[0].step.text, u"hello?"_s);
        QVERIFY(ana.lostPatience(first[2].patienceOf).empty());
    }

    void refusesScriptsItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no json") << QByteArray("say hello");
        QTest::newRow("no steps") << QByteArray("{\"guest\":{\"name\":\"A\"}}");
        QTest::newRow("no guest") << QByteArray("{\"steps\":[{\"say\":\"x\"}]}");
        QTest::newRow("unknown step") << QByteArray("{\"guest\":{\"name\":\"A\"},\"steps\":[{\"dance\":\"x\"}]}");
        QTest::newRow("back in time") << QByteArray(
            "{\"guest\":{\"name\":\"A\"},\"steps\":[{\"say\":\"x\",\"after_ms\":-1}]}");
        QTest::newRow("answer to nothing") << QByteArray(
            "{\"guest\":{\"name\":\"A\"},\"steps\":[{\"say\":\"x\"}],\"answers\":[{\"when\":[],\"say\":\"y\"}]}");
    }

    void refusesScriptsItDoesNotUnderstand()
    {
        QFETCH(QByteArray, text);
        const auto script = Script::fromJson(text);
        QVERIFY(!script.ok());
        QCOMPARE(script.error().kind, ErrorKind::BadData);
    }
};

BELLHOP_TEST(tst_script, TestScript)
#include "tst_script.moc"
