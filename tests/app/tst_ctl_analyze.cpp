// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Analyzed {
    int code = -1;
    std::vector<Json> lines;
    QByteArray err;
};

Analyzed analyze(const QByteArray &input, const QStringList &arguments = {u"analyze"_s, u"--jsonl"_s})
{
    QProcess process;
    process.start(QStringLiteral(BELLHOPCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    Analyzed made;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return made;
    made.code = process.exitCode();
    made.err = process.readAllStandardError();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.isEmpty())
            continue;
        const auto parsed = Json::parse(line);
        made.lines.push_back(parsed.ok() ? *parsed : Json());
    }
    return made;
}

} // namespace

/// `bellhopctl analyze` as a script uses it: no site, no database.
class TestCtlAnalyze final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersEachMessageOnItsLine()
    {
        const Analyzed made = analyze(
            R"({"id":"a","text":"Hi, do you have a room for 2 adults from 5 to 8 December?","ref_date":"2026-11-20"})"
            "\n"
            R"({"id":"b","text":"El aire acondicionado no funciona, escribidme a ana@example.com"})"
            "\n"
            R"({"id":7,"text":"make it two nights","ref_date":"2026-11-20","lang":"en","state":{"check_in":"2026-12-01","check_out":"2026-12-04","nights":3}})"
            "\n");
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.lines.size(), size_t(3));
        const Json &first = made.lines[0];
        QCOMPARE(first.text("id"_L1), u"a"_s);
        QCOMPARE(first.text("lang"_L1), u"en"_s);
        QCOMPARE(first.text("intent"_L1), u"lead_inquiry"_s);
        QVERIFY(first.has("escalate"_L1) && first.at("escalate"_L1).isNull());
        QCOMPARE(first.boolean("spam"_L1), std::optional(false));
        QCOMPARE(first.at("slots"_L1).text("check_in"_L1), u"2026-12-05"_s);
        QCOMPARE(first.at("slots"_L1).text("check_out"_L1), u"2026-12-08"_s);
        QCOMPARE(first.at("slots"_L1).integer("nights"_L1), std::optional<qint64>(3));
        QCOMPARE(first.at("slots"_L1).integer("adults"_L1), std::optional<qint64>(2));
        QCOMPARE(first.list("dates"_L1).size(), size_t(1));
        QCOMPARE(first.list("dates"_L1)[0].text("start"_L1), u"2026-12-05"_s);
        QVERIFY(first.at("why"_L1).at("intent"_L1).number("probability"_L1).value_or(0) > 0.4);
        QVERIFY(!first.at("why"_L1).at("intent"_L1).text("reason"_L1).isEmpty());
        const Json &second = made.lines[1];
        QCOMPARE(second.text("lang"_L1), u"es"_s);
        QCOMPARE(second.text("intent"_L1), u"support_ticket"_s);
        QCOMPARE(second.text("urgency"_L1), u"high"_s);
        QVERIFY(!second.list("entities"_L1).empty());
        QCOMPARE(second.list("entities"_L1)[0].text("type"_L1), u"email"_s);
        QCOMPARE(second.list("entities"_L1)[0].text("value"_L1), u"ana@example.com"_s);
        QCOMPARE(made.lines[2].integer("id"_L1), std::optional<qint64>(7));
        QCOMPARE(made.lines[2].at("slots"_L1).text("check_out"_L1), u"2026-12-03"_s);
    }

    void losesNothingBesideABadLine()
    {
        const Analyzed made = analyze("{\"id\":\"1\",\"text\":\"hello\"}\n"
                                      "not json\n"
                                      "{\"id\":\"3\",\"txt\":\"hello\"}\n"
                                      "{\"id\":\"4\",\"text\":\"hi\",\"ref_date\":\"2026-02-30\"}\n"
                                      "{\"id\":\"5\",\"text\":\"hi\",\"lang\":\"xx\"}\n"
                                      "{\"id\":\"6\",\"text\":\"hi\",\"state\":{\"nights\":\"many\"}}\n"
                                      "\n"
                                      "{\"id\":\"8\",\"text\":\"gracias\"}");
        QCOMPARE(made.code, 1);
        QCOMPARE(made.lines.size(), size_t(8));
        QCOMPARE(made.lines[0].text("intent"_L1), u"general"_s);
        for (const int line : {2, 3, 4, 5, 6, 7}) {
            QVERIFY2(!made.lines[size_t(line - 1)].text("error"_L1).isEmpty(), QByteArray::number(line).constData());
            QCOMPARE(made.lines[size_t(line - 1)].integer("line"_L1), std::optional<qint64>(line));
        }
        QCOMPARE(made.lines[3].text("id"_L1), u"4"_s);
        QVERIFY(made.lines[3].text("error"_L1).contains(u"ref_date"_s));
        QCOMPARE(made.lines[7].text("lang"_L1), u"es"_s);
        QVERIFY2(made.err.contains("6 of 8 lines"), made.err.constData());
    }

    void saysHowItWantsToBeAsked()
    {
        const Analyzed made = analyze({}, {u"analyze"_s});
        QVERIFY(made.code != 0);
        QVERIFY2(made.err.contains("--jsonl"), made.err.constData());
        QCOMPARE(analyze({}).code, 0);
    }
};

BELLHOP_TEST(tst_ctl_analyze, TestCtlAnalyze)
#include "tst_ctl_analyze.moc"
