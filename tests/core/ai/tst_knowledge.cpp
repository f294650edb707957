// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/analyzer.h"
#include "core/ai/dialogue/house_answers.h"
#include "core/ai/knowledge_topics.h"
#include "tests/core/ai/knowledge_cases.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace bellhop::ai;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kData = QStringLiteral(AI_TEST_DATA);

KnowledgeItem item(const QString &name, const QString &topic, const QString &answer)
{
    KnowledgeItem made;
    made.name = name;
    made.topic = topic;
    made.answers[u"en"_s] = answer;
    made.titles[u"en"_s] = name;
    return made;
}

KnowledgeItem code()
{
    KnowledgeItem made = item(u"code"_s, u"access_code"_s, u"The door's code is 4417."_s);
    made.audience = Audience::Stay;
    made.accessCode = true;
    return made;
}

const KnowledgeIndex &house()
{
    static const KnowledgeIndex index(readKnowledgeHouse(kData + u"/knowledge_house.json"_s), Language::Spanish);
    return index;
}

QString toldTo(const KnowledgeIndex &index, const QString &question, StayStanding standing)
{
    const auto hits = index.find(question, Language::English, standing);
    return hits.empty() ? u"-"_s : hits.front().item->name;
}

} // namespace

/// What a property tells its guests: the right thing, to those who may hear it, or nothing.
class TestKnowledge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasEveryTopicAndOnlyThose()
    {
        QVERIFY(KnowledgeTopics::names().size() >= 40);
        for (int i = 0; i < kLanguages; ++i) {
            const auto &topics = KnowledgeTopics::of(static_cast<Language>(i));
            QVERIFY2(topics.stopWords().size() > 20, toWire(static_cast<Language>(i)).data());
        }
    }

    void answersTheDevelopmentQuestions()
    {
        const auto analyzer = Analyzer::create();
        QVERIFY(analyzer.ok());
        KnowledgeCount count;
        for (const KnowledgeCase &one : readKnowledgeCases(kData + u"/knowledge_cases.tsv"_s)) {
            GuestMessage message;
            message.text = one.question;
            message.referenceDate = QDate(2026, 11, 29);
            message.language = languageFromWire(one.language);
            const Judged judged = judge(one, house(), asksTheHouse((*analyzer)->analyze(message)));
            ++(judged.verdict == Verdict::Right        ? count.right
                    : judged.verdict == Verdict::Wrong ? count.wrong
                                                       : count.silent);
        }
        QVERIFY(count.all() > 250);
        const QByteArray figures = QByteArray::number(count.right) + " right, " + QByteArray::number(count.wrong)
            + " wrong, " + QByteArray::number(count.silent) + " silent";
        QVERIFY2(count.right * 100 >= count.all() * 95, figures.constData());
        QVERIFY2(count.wrong * 100 <= count.all() * 2, figures.constData());
        qInfo("%s", figures.constData());
    }

    void aCodeIsForGuestsInTheHouseOnly_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("question");
        for (const KnowledgeCase &one : readKnowledgeCases(kData + u"/knowledge_cases.tsv"_s))
            if (one.wanted == u"door_code")
                QTest::newRow(qPrintable(one.language)) << one.language << one.question;
    }

    void aCodeIsForGuestsInTheHouseOnly()
    {
        QFETCH(QString, language);
        QFETCH(QString, question);
        const Language spoken = *languageFromWire(language);
        const auto names = [&](StayStanding standing) {
            QStringList all;
            for (const KnowledgeHit &hit : house().find(question, spoken, standing))
                all << hit.item->name;
            return all.join(u' ');
        };
        QCOMPARE(names(StayStanding::InHouse), u"door_code"_s);
        QCOMPARE(names(StayStanding::Coming), QString());
        QCOMPARE(names(StayStanding::Unknown), QString());
        QVERIFY(house().dependsOnStay(question, spoken));
    }

    void whatIsForGuestsIsNotSaidToOthers()
    {
        KnowledgeItem bikes = item(u"bikes"_s, {}, u"The bicycle shed opens with your room key."_s);
        bikes.audience = Audience::Stay;
        const KnowledgeIndex index({bikes, item(u"pool"_s, u"pool"_s, u"The pool is on the roof."_s)});
        QCOMPARE(toldTo(index, u"where are the bikes?"_s, StayStanding::Coming), u"bikes"_s);
        QCOMPARE(toldTo(index, u"where are the bikes?"_s, StayStanding::Unknown), u"-"_s);
        QVERIFY(!index.dependsOnStay(u"is there a pool?"_s, Language::English));
    }

    void whoMayNotHearThePasswordHearsWhereItIsGiven()
    {
        QCOMPARE(toldTo(house(), u"what's the wifi password?"_s, StayStanding::InHouse), u"wifi_password"_s);
        QCOMPARE(toldTo(house(), u"what's the wifi password?"_s, StayStanding::Unknown), u"wifi"_s);
    }

    void anItemThatIsSwitchedOffIsToldToNobody()
    {
        KnowledgeItem pool = item(u"pool"_s, u"pool"_s, u"The pool is on the roof."_s);
        QCOMPARE(toldTo(KnowledgeIndex({pool}), u"is there a pool?"_s, StayStanding::Unknown), u"pool"_s);
        pool.active = false;
        QCOMPARE(toldTo(KnowledgeIndex({pool}), u"is there a pool?"_s, StayStanding::InHouse), u"-"_s);
    }

    void saysNothingAboutWhatIsNotThere()
    {
        const KnowledgeIndex empty({}, Language::English);
        QVERIFY(empty.find(u"is there a pool?"_s, Language::English, StayStanding::InHouse).empty());
        const KnowledgeIndex index({item(u"pool"_s, u"pool"_s, u"The pool is on the roof."_s)});
        for (const QString &question :
            {u"is breakfast included?"_s, u""_s, u"???"_s, u"hello"_s, u"2 adults, 3 to 6 May"_s})
            QCOMPARE(toldTo(index, question, StayStanding::InHouse), u"-"_s);
        QVERIFY(toldTo(index, QString(100'000, u'x'), StayStanding::Unknown) == u"-");
    }

    void answersInTheGuestsLanguageWhereItIsWrittenInIt()
    {
        KnowledgeItem parking = item(u"parking"_s, u"parking"_s, u"Under the house."_s);
        parking.answers[u"es"_s] = u"Bajo la casa."_s;
        parking.titles[u"es"_s] = u"Aparcamiento"_s;
        const KnowledgeAnswers answers({parking}, Language::Spanish, nullptr);
        const auto said = [&](const QString &question, Language language) {
            const auto answer = answers.answer({question, language, StayStanding::Unknown});
            return answer ? answer->text : QString();
        };
        QCOMPARE(said(u"where can I park?"_s, Language::English), u"Under the house."_s);
        QCOMPARE(said(u"¿dónde puedo aparcar?"_s, Language::Spanish), u"Bajo la casa."_s);
        QCOMPARE(said(u"Wo kann ich parken?"_s, Language::German), u"Bajo la casa."_s); // the property's language
        const auto answer = answers.answer({u"where can I park?"_s, Language::English, StayStanding::Unknown});
        QCOMPARE(answer->from.front().name, u"parking"_s);
        QCOMPARE(answer->from.front().title, u"Aparcamiento"_s);
        QVERIFY(answer->from.front().score >= KnowledgeIndex::kThreshold);
    }

    void whatOpensADoorIsNeverPublic_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("marked") << QByteArray(
            R"({"name":"door","access_code":true,"texts":[{"language":"en","title":"Door","answer":"4417"}]})");
        QTest::newRow("by its topic") << QByteArray(
            R"({"name":"door","topic":"access_code","texts":[{"language":"en","title":"Door","answer":"4417"}]})");
    }

    void whatOpensADoorIsNeverPublic()
    {
        QFETCH(QByteArray, json);
        const auto refused = knowledgeFromJson(json);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(u"cannot be public"_s), qPrintable(refused.error().message));
        const auto taken = knowledgeFromJson(QByteArray(json).replace("{\"name\"", "{\"audience\":\"stay\",\"name\""));
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().message));
        QVERIFY(!mayHear(taken->front(), StayStanding::Unknown));
        QVERIFY(!mayHear(taken->front(), StayStanding::Coming));
        QVERIFY(mayHear(taken->front(), StayStanding::InHouse));
    }

    void readsWhatItWrites()
    {
        auto items = readKnowledgeHouse(kData + u"/knowledge_house.json"_s);
        items.push_back(code());
        const auto again = knowledgeFromJson(knowledgeToJson(items));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QVERIFY(*again == items);
    }

    void refusesWhatIsNoKnowledge_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *json, const char *says) {
            QTest::newRow(says) << QByteArray(json) << QString::fromLatin1(says);
        };
        row(R"({"items":[]})", "expected");
        row(R"({"name":"A b","texts":[]})", "small letters");
        row(R"({"name":"a","texts":[]})", "no answer");
        row(R"({"name":"a","texts":[{"language":"English","title":"A","answer":"B"}]})", "a code such as en");
        row(R"({"name":"a","texts":[{"language":"en","title":"","answer":"B"}]})", "title in en");
        row(R"({"name":"a","texts":[{"language":"en","title":"A","answer":" "}]})", "answer in en");
        row(R"({"name":"a","audience":"staff","texts":[{"language":"en","title":"A","answer":"B"}]})",
            "public or stay");
        row(R"({"name":"a","texts":[{"language":"en","title":"A","answer":"B"},{"language":"en","title":"A","answer":"C"}]})",
            "twice in en");
        row(R"([{"name":"a","texts":[{"language":"en","title":"A","answer":"B"}]},{"name":"a","texts":[{"language":"en","title":"A","answer":"B"}]}])",
            "there twice");
    }

    void refusesWhatIsNoKnowledge()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = knowledgeFromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::BadData);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }
};

BELLHOP_TEST(tst_knowledge, TestKnowledge)
#include "tst_knowledge.moc"
