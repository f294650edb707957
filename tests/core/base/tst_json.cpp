// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <limits>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMembersWithTheirTypesChecked();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void saysWhereTheTextBreaks();
    void refusesTooMuchAndTooDeep();
    void countsOnlyBracketsOutsideStrings();
    void takesNumbersWrittenAsText();
    void refusesNumbersThatDoNotFit();
    void leavesACopyAloneWhenTheOtherIsChanged();
    void keepsAMemberAliveWithoutItsDocument();
    void buildsAndWritesCompactUtf8();
    void walksListsAndKeys();
    void writesEveryStringSoThatItReadsBack();
};

namespace {
Json parsed(QByteArrayView text)
{
    auto json = Json::parse(text);
    return json.ok() ? std::move(*json) : Json();
}
} // namespace

void TestJson::readsMembersWithTheirTypesChecked()
{
    const Json json = parsed(R"({"s":"héllo","i":-7,"d":1.5,"b":true,"n":null,"o":{"x":1},"a":[1,"2"]})");
    QVERIFY(json.isObject());
    QCOMPARE(json.text("s"_L1), u"héllo"_s);
    QCOMPARE(*json.integer("i"_L1), qint64(-7));
    QCOMPARE(*json.number("d"_L1), 1.5);
    QCOMPARE(*json.boolean("b"_L1), true);
    QCOMPARE(*json.at("o"_L1).integer("x"_L1), qint64(1));
    for (const QLatin1String key : {"i"_L1, "d"_L1, "b"_L1, "n"_L1, "o"_L1, "a"_L1, "missing"_L1})
        QVERIFY2(!json.string(key), key.data());
    for (const QLatin1String key : {"s"_L1, "d"_L1, "b"_L1, "n"_L1, "o"_L1, "a"_L1, "missing"_L1})
        QVERIFY2(!json.integer(key), key.data());
    QVERIFY(!json.boolean("i"_L1) && !json.number("s"_L1));
    QVERIFY(json.has("n"_L1) && json.at("n"_L1).isNull() && !json.has("missing"_L1));
    QVERIFY(json.at("s"_L1).at("deeper"_L1).at("still"_L1).isNull());
    QVERIFY(json.list("s"_L1).empty());
}

void TestJson::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("word") << "hello"_ba;
    QTest::newRow("cut off") << R"({"a":[1,2)"_ba;
    QTest::newRow("trailing comma") << R"({"a":1,})"_ba;
    QTest::newRow("two values") << R"({} {})"_ba;
    QTest::newRow("bad escape") << R"({"a":"\x"})"_ba;
    QTest::newRow("bad UTF-8") << "{\"a\":\"\xff\xfe\"}"_ba;
    QTest::newRow("single quotes") << "{'a':1}"_ba;
    QTest::newRow("NaN") << R"({"a":NaN})"_ba;
    QTest::newRow("huge number") << R"({"a":1e999})"_ba;
    QTest::newRow("NUL") << QByteArray("{\"a\":1}\0garbage", 15);
    QTest::newRow("closing only") << "}}}}"_ba;
}

void TestJson::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, text);
    const auto json = Json::parse(text);
    QVERIFY(!json.ok());
    QCOMPARE(json.error().kind, ErrorKind::BadData);
}

void TestJson::saysWhereTheTextBreaks()
{
    const auto json = Json::parse(R"({"token":"canary-7431",!)");
    QVERIFY(json.error().message.contains("byte 24"_L1));
    QVERIFY(!(json.error().message + json.error().detail).contains("canary"_L1));
}

void TestJson::refusesTooMuchAndTooDeep()
{
    const JsonLimits limits{.maxBytes = 100, .maxDepth = 4};
    QVERIFY(Json::parse("[[[[1]]]]", limits).ok());
    QVERIFY(!Json::parse("[[[[[1]]]]]", limits).ok());
    QVERIFY(Json::parse(QByteArray(98, 'x').prepend('"').append('"'), limits).ok());
    QVERIFY(!Json::parse(QByteArray(99, 'x').prepend('"').append('"'), limits).ok());
    QVERIFY(!Json::parse(QByteArray(1'000'000, '[')).ok()); // the reader's stack is safe
}

void TestJson::countsOnlyBracketsOutsideStrings()
{
    const JsonLimits limits{.maxBytes = 1000, .maxDepth = 1};
    QVERIFY(Json::parse(R"(["[[[[", "\"[[[[", "\\"])", limits).ok());
    QVERIFY(!Json::parse(R"(["\\", [1]])", limits).ok());
}

void TestJson::takesNumbersWrittenAsText()
{
    const Json json = parsed(R"({"timestamp":"1760000000","odd":"12a","part":"1.5","blank":""})");
    QCOMPARE(*json.integer("timestamp"_L1), qint64(1'760'000'000));
    QVERIFY(!json.integer("odd"_L1) && !json.integer("part"_L1) && !json.integer("blank"_L1));
}

void TestJson::refusesNumbersThatDoNotFit()
{
    const Json json = parsed(
        R"({"max":9223372036854775807,"min":-9223372036854775808,"more":9223372036854775808,"text":"9223372036854775808"})");
    QCOMPARE(*json.integer("max"_L1), std::numeric_limits<qint64>::max());
    QCOMPARE(*json.integer("min"_L1), std::numeric_limits<qint64>::min());
    QVERIFY(!json.integer("more"_L1) && !json.integer("text"_L1));
}

void TestJson::leavesACopyAloneWhenTheOtherIsChanged()
{
    Json first = parsed(R"({"a":1,"inner":{"b":2}})");
    Json second = first;
    Json inner = first.at("inner"_L1);
    second.set("a"_L1, 5);
    inner.set("b"_L1, 9);
    QCOMPARE(*first.integer("a"_L1), qint64(1));
    QCOMPARE(*second.integer("a"_L1), qint64(5));
    QCOMPARE(*first.at("inner"_L1).integer("b"_L1), qint64(2));
    QCOMPARE(*inner.integer("b"_L1), qint64(9));
    first.set("self"_L1, first); // a value may be put into itself
    QCOMPARE(*first.at("self"_L1).integer("a"_L1), qint64(1));
}

void TestJson::keepsAMemberAliveWithoutItsDocument()
{
    Json inner;
    {
        const Json outer = parsed(R"({"inner":{"b":[1,2,3]}})");
        inner = outer.at("inner"_L1);
    }
    QCOMPARE(inner.list("b"_L1).size(), std::size_t(3));
    QCOMPARE(*inner.list("b"_L1)[2].asInteger(), qint64(3));
}

void TestJson::buildsAndWritesCompactUtf8()
{
    Json json = Json::object();
    json.set("text"_L1, u"ñ👍"_s).set("n"_L1, 3).set("big"_L1, qint64(9'007'199'254'740'993)).set("yes"_L1, true);
    json.set("list"_L1, Json::array().append(u"a"_s).append(Json::object().set("k"_L1, "v"_L1)));
    QCOMPARE(parsed(json.toBytes()).toBytes(), json.toBytes());
    QVERIFY(json.toBytes().contains("\"text\":\"ñ👍\""));
    QVERIFY(json.toBytes().contains("9007199254740993"));
    QVERIFY(json.toBytes().contains(R"("list":["a",{"k":"v"}])"));
    QCOMPARE(Json().toBytes(), "null"_ba);
    QCOMPARE(Json::array().toBytes(), "[]"_ba);
    Json fromNull;
    fromNull.set("a"_L1, 1);
    QCOMPARE(fromNull.toBytes(), R"({"a":1})"_ba);
}

void TestJson::walksListsAndKeys()
{
    const Json json = parsed(R"([{"id":"a"},{"id":"b"},7])");
    QVERIFY(json.isArray());
    QCOMPARE(json.elements().size(), std::size_t(3));
    QCOMPARE(json.elements()[1].text("id"_L1), u"b"_s);
    QVERIFY(!json.elements()[2].string("id"_L1));
    const std::vector<QString> keys{u"x"_s, u"y"_s};
    QCOMPARE(parsed(R"({"x":1,"y":2})").keys(), keys);
    QVERIFY(json.keys().empty());
}

void TestJson::writesEveryStringSoThatItReadsBack()
{
    for (const QString &text : {u"line\nbreak\ttab \"quote\" \\ back"_s, u"a"_s + QChar(0) + u'b',
             u"\u2028\u200d👩‍👩‍👧"_s, u"</script>"_s, QString()}) {
        Json json;
        json.set("t"_L1, text);
        QCOMPARE(parsed(json.toBytes()).text("t"_L1), text.isNull() ? u""_s : text);
    }
    Json lonely;
    lonely.set("t"_L1, QString(QChar(0xd83d)));
    QVERIFY(Json::parse(lonely.toBytes()).ok()); // half a character never makes invalid output
}

BELLHOP_TEST(tst_json, TestJson)
#include "tst_json.moc"
