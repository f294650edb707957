// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_source.h"
#include "core/model/knowledge.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

KnowledgeItem saying(const QString &answer)
{
    KnowledgeItem item;
    item.name = u"item"_s;
    item.titles = {{u"en"_s, u"Title"_s}};
    item.answers = {{u"en"_s, answer}};
    return item;
}

} // namespace

class TestKnowledgeItem final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeForEverybodyIsNoticed_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("door code") << u"The code of the street door is 4417#."_s << true;
        QTest::newRow("wifi") << u"Network Casa, password: mar2024"_s << true;
        QTest::newRow("spanish") << u"La contraseña del wifi es sol-1987."_s << true;
        QTest::newRow("german") << u"Das WLAN-Passwort lautet Meer2024"_s << true;
        QTest::newRow("japanese") << u"Wi-Fiのパスワードは sora2024 です。"_s << true;
        QTest::newRow("arabic") << u"كلمة المرور هي bahr2024"_s << true;
        QTest::newRow("at the desk") << u"You get the password at the desk, which is open until 23:00."_s << false;
        QTest::newRow("price") << u"The garage costs 18 euros a day, from 08:00."_s << false;
        QTest::newRow("another sentence")
            << u"Ask for the code at the desk. Breakfast is from 07:30 to 10:00."_s << false;
        QTest::newRow("dress code") << u"The dress code is casual."_s << false;
    }
    void aCodeForEverybodyIsNoticed()
    {
        QFETCH(QString, answer);
        QFETCH(bool, noticed);
        KnowledgeItem item = saying(answer);
        QCOMPARE(givesCodeAway(item), noticed);
        item.audience = Audience::Stay;
        QVERIFY(!givesCodeAway(item)); // whoever hears it, has a stay
    }

    void anItemHoldsOnItsDays()
    {
        KnowledgeItem item = saying(u"Yes."_s);
        const QDate day(2026, 12, 24);
        QVERIFY(isInForce(item, day));
        item.validFrom = day;
        item.validUntil = day;
        QVERIFY(isInForce(item, day));
        QVERIFY(!isInForce(item, day.addDays(-1)) && !isInForce(item, day.addDays(1)));
        item.active = false;
        QVERIFY(!isInForce(item, day));
        item.validUntil = day.addDays(-1);
        QVERIFY(!faultOf(item).isEmpty());
    }

    void daysComeThroughWhole()
    {
        KnowledgeItem item = saying(u"Yes."_s);
        item.validUntil = QDate(2026, 12, 24);
        const auto read = knowledgeFromJson(knowledgeToJson({item}));
        QVERIFY(read.ok());
        QCOMPARE(read->front(), item);
        const auto wrong = knowledgeFromJson(
            R"({"name":"a","valid_from":"soon","texts":[{"language":"en","title":"A","answer":"B"}]})");
        QVERIFY(!wrong.ok() && wrong.error().message.contains(u"2026-12-24"_s));
    }

    void whereAnAnswerCameFromIsKeptAndRead()
    {
        const std::vector<AnswerSource> from{
            {7, u"parking"_s, u"Aparcamiento"_s, u"es"_s, 0.93}, {9, u"pool"_s, u"Piscina"_s, u"es"_s, 0.71}};
        QCOMPARE(sourcesIn(answerDetail(from)), from);
        QVERIFY(sourcesIn("no JSON").empty() && sourcesIn("[]").empty());
        // As it was stored before items had their numbers there, and with what a model did for it.
        const QByteArray old
            = R"({"items":[{"name":"a","title":"A","language":"en","score":0.8}],"llm":{"model":"m-1"}})";
        QCOMPARE(sourcesIn(old).front().item, 0);
        QCOMPARE(sourcesIn(old).front().percent(), 80);
        QCOMPARE(modelIn(old), u"m-1"_s);
        QCOMPARE(modelIn(answerDetail(from)), QString());
    }
};

BELLHOP_TEST(tst_knowledge_item, TestKnowledgeItem)
#include "tst_knowledge_item.moc"
