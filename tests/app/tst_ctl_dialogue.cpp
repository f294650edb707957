// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Played {
    int code = -1;
    std::vector<Json> lines;
    QByteArray err;
};

Played play(const QByteArray &input, const QStringList &arguments = {u"dialogue"_s, u"--jsonl"_s})
{
    QProcess process;
    process.start(QStringLiteral(BELLHOPCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    Played made;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return made;
    made.code = process.exitCode();
    made.err = process.readAllStandardError();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            made.lines.push_back(Json::parse(line).ok() ? *Json::parse(line) : Json());
    return made;
}

} // namespace

/// `bellhopctl dialogue` as a script uses it: no site, no database.
class TestCtlDialogue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playsEachDialogueOnItsLine()
    {
        const Played made
            = play(R"({"id":"a","lang":"en","ref":"2026-11-20","turns":["Hi","10 to 12 December for 2","1"]})"
                   "\n"
                   R"({"id":2,"lang":"de","ref":"2026-11-20","turns":["Mensch bitte"]})"
                   "\n");
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.lines.size(), size_t(2));
        QCOMPARE(made.lines[0].text("id"_L1), u"a"_s);
        const std::vector<Json> turns = made.lines[0].list("turns"_L1);
        QCOMPARE(turns.size(), size_t(3));
        QCOMPARE(turns[0].text("stage"_L1), u"greeting"_s);
        QCOMPARE(turns[1].text("stage"_L1), u"room_selection"_s);
        QCOMPARE(turns[1].at("slots"_L1).text("check_in"_L1), u"2026-12-10"_s);
        QCOMPARE(turns[1].at("slots"_L1).integer("guests"_L1), std::optional<qint64>(2));
        QVERIFY(turns[1].text("reply"_L1).contains(u"10 December 2026"_s));
        QCOMPARE(turns[2].text("stage"_L1), u"guest_info"_s);
        QCOMPARE(turns[2].at("slots"_L1).integer("selection"_L1), std::optional<qint64>(1));
        QCOMPARE(made.lines[1].integer("id"_L1), std::optional<qint64>(2));
        QCOMPARE(made.lines[1].list("turns"_L1)[0].text("stage"_L1), u"handoff"_s);
    }

    void aBadLineIsNamedAndTheRestAnswered()
    {
        const Played made = play(R"({"id":"x","lang":"en","ref":"someday","turns":["Hi"]})"
                                 "\nno json\n"
                                 R"({"lang":"en","ref":"2026-11-20","turns":"Hi"})"
                                 "\n"
                                 R"({"lang":"tlh","ref":"2026-11-20","turns":[]})"
                                 "\n"
                                 R"({"id":"y","lang":"en","ref":"2026-11-20","turns":["Hi"]})"
                                 "\n");
        QCOMPARE(made.code, 1);
        QCOMPARE(made.lines.size(), size_t(5));
        QCOMPARE(made.lines[0].text("id"_L1), u"x"_s);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(made.lines[size_t(i)].integer("line"_L1), std::optional<qint64>(i + 1));
            QVERIFY(!made.lines[size_t(i)].text("error"_L1).isEmpty());
        }
        QCOMPARE(made.lines[4].list("turns"_L1).size(), size_t(1));
        QVERIFY(made.err.contains("4 of 5"));
    }
};

BELLHOP_TEST(tst_ctl_dialogue, TestCtlDialogue)
#include "tst_ctl_dialogue.moc"
