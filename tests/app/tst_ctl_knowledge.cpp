// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_site.h"
#include "tests/support/temp_database.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QString written(TestSite &site, const QString &name, const QByteArray &text)
{
    QFile file(site.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

constexpr auto kParking = R"({"name":"parking","topic":"parking","texts":[
    {"language":"en","title":"Parking","answer":"18 euros a day.","ask":["where do I leave the car"]},
    {"language":"sw","title":"Maegesho","answer":"Euro 18 kwa siku."}]})";

} // namespace

/// What a property tells its guests, as IT looks after it.
class TestCtlKnowledge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreAddedListedChangedAndRemoved_data() { BELLHOP_TEST_DIALECTS(); }
    void itemsAreAddedListedChangedAndRemoved()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0);
        const QString house = site.ask("SELECT name FROM property");
        const auto knowledge = [&](const QStringList &rest) { return site.ctl(QStringList{u"knowledge"_s} + rest); };
        const QString file = written(site, u"parking.json"_s, kParking);
        const Ran added = knowledge({u"add"_s, house, file});
        QVERIFY2(added.code == 0 && added.out.endsWith("1 added\n"), added.both().constData());
        const Ran twice = knowledge({u"add"_s, house, file});
        QVERIFY2(twice.code == 1 && twice.err.contains("already"), twice.both().constData());
        QVERIFY(knowledge({u"list"_s, house}).out.contains("parking\tParking\tparking\tpublic\tyes\ten sw\t1"));

        const QString copy = site.file(u"all.json"_s);
        QCOMPARE(knowledge({u"list"_s, house, u"--to"_s, copy}).code, 0);
        QCOMPARE(knowledge({u"edit"_s, house, copy}).code, 0);
        const Ran old = knowledge({u"edit"_s, house, copy}); // it holds the version before
        QVERIFY2(old.code == 1 && old.err.contains("since"), old.both().constData());
        QVERIFY(knowledge({u"list"_s, house}).out.contains("\ten sw\t2"));

        const Ran removed = knowledge({u"remove"_s, house, u"parking"_s});
        QVERIFY2(removed.code == 0, removed.both().constData());
        QCOMPARE(knowledge({u"remove"_s, house, u"parking"_s}).code, 1);
        QCOMPARE(site.ask("SELECT COUNT(*) FROM text_variant WHERE owner_kind LIKE 'knowledge%'"), u"0"_s);
    }

    void aLanguageModelIsSetShownAndForgotten_data() { BELLHOP_TEST_DIALECTS(); }
    void aLanguageModelIsSetShownAndForgotten()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        const auto llm = [&](const QStringList &rest) {
            return site.ctl(QStringList{u"assistant"_s, u"llm"_s} + rest);
        };
        const Ran set = llm({u"set"_s, u"--dialect"_s, u"openai"_s, u"--url"_s, u"https://models.example/v1"_s,
            u"--model"_s, u"m-1"_s, u"--money-per-day"_s, u"2.5"_s, u"--price-in"_s, u"0.25"_s, u"--withhold"_s,
            u"hotel,history"_s, u"--key-file"_s, site.secretFile(kAccessToken)});
        QVERIFY2(set.code == 0, set.both().constData());
        const Ran shown = llm({u"show"_s});
        for (const char *line : {"url\thttps://models.example/v1", "money-per-day\t2.5", "price-in\t0.25",
                 "withhold\thotel history", "key\tsealed", "tokens today\t0"})
            QVERIFY2(shown.out.contains(line), shown.both().constData());
        QCOMPARE(site.ask("SELECT value FROM setting WHERE name = 'llm.micros_per_day'"), u"2500000"_s);
        QCOMPARE(site.ctl({u"keys"_s, u"rotate"_s}).code, 0); // the key is sealed anew
        QCOMPARE(llm({u"set"_s, u"--dialect"_s, u"telepathy"_s}).code, 1);
        QCOMPARE(llm({u"set"_s, u"--timeout"_s, u"soon"_s}).code, 1);
        QCOMPARE(llm({u"off"_s}).code, 0);
        QVERIFY(llm({u"show"_s}).out.contains("key\tnone"));
        QCOMPARE(site.ask("SELECT COUNT(*) FROM site_secret"), u"0"_s);
        QCOMPARE(site.leak(), QByteArray());
    }

    void aPublicDoorCodeAndAnUnknownTopicAreRefused_data() { BELLHOP_TEST_DIALECTS(); }
    void aPublicDoorCodeAndAnUnknownTopicAreRefused()
    {
        QFETCH(db::Dialect, dialect);
        TestSite site(dialect);
        QCOMPARE(site.ctl({u"init"_s}).code, 0);
        QCOMPARE(site.ctl(site.channelArguments(u"front"_s)).code, 0);
        const QString house = site.ask("SELECT name FROM property");
        const auto add = [&](const QByteArray &json) {
            return site.ctl({u"knowledge"_s, u"add"_s, house, written(site, u"one.json"_s, json)});
        };
        const Ran open
            = add(R"({"name":"door","access_code":true,"texts":[{"language":"en","title":"Door","answer":"4417"}]})");
        QVERIFY2(open.code == 1 && open.err.contains("cannot be public") && !open.err.contains("4417"),
            open.both().constData());
        const Ran topic = add(R"({"name":"a","topic":"helipad","texts":[{"language":"en","title":"A","answer":"B"}]})");
        QVERIFY2(topic.code == 1 && topic.err.contains("helipad") && topic.err.contains("breakfast"),
            topic.both().constData());
        QCOMPARE(site.ask("SELECT COUNT(*) FROM knowledge"), u"0"_s);
        QCOMPARE(site.ctl({u"knowledge"_s, u"list"_s, u"Nowhere"_s}).code, 1);
    }
};

BELLHOP_TEST(tst_ctl_knowledge, TestCtlKnowledge)
#include "tst_ctl_knowledge.moc"
