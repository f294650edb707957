// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/desk/admin.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Printed {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Printed metrics(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BELLHOPCTL), QStringList{u"metrics"_s} + arguments);
    Printed printed;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return printed;
    printed.code = process.exitCode();
    printed.out = process.readAllStandardOutput();
    printed.err = process.readAllStandardError();
    return printed;
}

} // namespace

/// `bellhopctl metrics` as a supervisor or a script uses it.
class TestCtlMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryFigureWithoutADatabase();
    void printsFiguresAndTheRowsTheyAreMadeOf();
    void countsAnewAndCompares();
    void writesSavedReportsToAFolder();
    void saysWhatIsWrongWithTheQuestion_data();
    void saysWhatIsWrongWithTheQuestion();
};

void TestCtlMetrics::explainsEveryFigureWithoutADatabase()
{
    const Printed text = metrics({u"--explain"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("first_response (ms): First response\n"), text.out.constData());
    QVERIFY(text.out.contains("The assistant's messages neither answer nor stop the clock"));
    const auto json = Json::parse(metrics({u"--explain"_s, u"--json"_s}).out);
    QVERIFY_OK(json);
    QVERIFY(json->elements().size() > 20);
    for (const Json &metric : json->elements())
        QVERIFY(!metric.text("formula"_L1).isEmpty() && !metric.text("exclusions"_L1).isEmpty());
}

void TestCtlMetrics::printsFiguresAndTheRowsTheyAreMadeOf()
{
    Site site;
    const Actor ana = site.addAgent(u"ana"_s);
    const Actor ben = site.addAgent(u"ben"_s);
    for (const auto &[phone, actor] :
        {std::pair{u"34600111222"_s, ana}, {u"34600111333"_s, ana}, {u"34600111444"_s, ben}}) {
        const ConversationId conversation = site.guestWrites(phone, u"hello"_s);
        site.advance(milliseconds(90'000));
        site.claim(actor, conversation);
        site.sendText(actor, conversation, u"good day"_s);
    }
    const QDate today = site.now().toUtc().date();
    const QStringList asked{u"--database"_s, u"sqlite://"_s + site.temp().url().path, u"--from"_s,
        today.addDays(-1).toString(Qt::ISODate), u"--to"_s, today.addDays(1).toString(Qt::ISODate)};

    const Printed text = metrics(asked + QStringList{u"--by"_s, u"agent"_s});
    QVERIFY2(text.code == 0, text.err.constData());
    QVERIFY2(text.out.contains("\nmessages_sent\tana\t\t2\t"), text.out.constData());
    QVERIFY2(text.out.contains("\nsatisfaction\t\t\tno data\n"), text.out.constData());

    const auto json = Json::parse(metrics(asked + QStringList{u"--metric"_s, u"wait"_s, u"--json"_s}).out);
    QVERIFY_OK(json);
    const Json cell = json->list("metrics"_L1).at(0).list("cells"_L1).at(0);
    QCOMPARE(cell.integer("rows"_L1), std::optional<qint64>(3));
    QVERIFY(cell.integer("median"_L1).value_or(0) >= 90'000);

    const auto rows = Json::parse(metrics(asked + QStringList{u"--rows"_s, u"wait"_s, u"--json"_s}).out);
    QVERIFY_OK(rows);
    qint64 sum = 0;
    for (const Json &line : rows->list("metrics"_L1).at(0).list("lines"_L1)) {
        QVERIFY(line.integer("conversation"_L1).value_or(0) > 0);
        sum += line.integer("value"_L1).value_or(0);
    }
    QCOMPARE(std::optional(sum), cell.integer("total"_L1));

    const Printed csv = metrics(asked + QStringList{u"--agent"_s, u"ana"_s, u"--csv"_s});
    QCOMPARE(csv.code, 0);
    QVERIFY2(csv.out.contains("agent,ana\r\n") && csv.out.contains("messages_sent,,,2,messages"), csv.out.constData());

    site.execute("UPDATE conversation SET service_type = 'booking' WHERE id < 3");
    site.execute("INSERT INTO conversation_tag (conversation_id, tag) VALUES (2, 'late')");
    const Printed late
        = metrics(asked + QStringList{u"--service-type"_s, u"booking"_s, u"--tag"_s, u"Late"_s, u"--csv"_s});
    QCOMPARE(late.code, 0);
    QVERIFY2(
        late.out.contains("tag,late\r\n") && late.out.contains("messages_sent,,,1,messages"), late.out.constData());
}

void TestCtlMetrics::countsAnewAndCompares()
{
    Site site;
    site.claim(site.addAgent(u"ana"_s), site.guestWrites(u"34600111222"_s, u"hello"_s));
    site.advance(std::chrono::hours(50));
    const QStringList where{u"--database"_s, u"sqlite://"_s + site.temp().url().path};
    const Printed rebuilt = metrics(QStringList{u"rebuild"_s} + where);
    QVERIFY2(rebuilt.code == 0 && rebuilt.out.contains("hours are kept"), rebuilt.err.constData());
    QVERIFY(site.number("SELECT COUNT(*) FROM report_roll") > 100);
    const Printed good = metrics(QStringList{u"check"_s} + where);
    QVERIFY2(good.code == 0 && good.out.contains("0 differ"), good.out.constData());
    site.execute("UPDATE report_roll SET total = total + 1 WHERE metric = 'agent_state'");
    const Printed bad = metrics(QStringList{u"check"_s} + where);
    QVERIFY(bad.code != 0);
    QVERIFY2(bad.out.contains("agent_state") && bad.out.contains("metrics rebuild"), bad.out.constData());
    QCOMPARE(metrics(QStringList{u"rebuild"_s} + where).code, 0);
    QCOMPARE(metrics(QStringList{u"check"_s} + where).code, 0);
}

void TestCtlMetrics::writesSavedReportsToAFolder()
{
    Site site;
    site.claim(site.addAgent(u"ana"_s), site.guestWrites(u"34600111222"_s, u"hello"_s));
    const QTemporaryDir folder;
    const QStringList where{u"--database"_s, u"sqlite://"_s + site.temp().url().path};
    const auto run = [&](const QStringList &words) { return metrics(words + where); };
    QCOMPARE(run({u"save"_s, u"Desk"_s, u"--by"_s, u"agent"_s, u"--agent"_s, u"ana"_s}).code, 0);
    const Printed nobody = run({u"save"_s, u"Nobody"_s, u"--agent"_s, u"zoe"_s});
    QVERIFY2(nobody.code != 0 && nobody.err.contains("no agent named zoe"), nobody.err.constData());
    QVERIFY(run({u"schedule"_s, u"Else"_s, u"--every"_s, u"day"_s}).err.contains("no saved report named Else"));
    QCOMPARE(run({u"schedule"_s, u"Desk"_s, u"--every"_s, u"day"_s, u"--format"_s, u"xlsx"_s}).code, 0);
    site.advance(std::chrono::hours(49));
    const Printed lost = run({u"export"_s, u"--folder"_s, folder.filePath(u"nowhere"_s)});
    QVERIFY2(lost.code != 0 && lost.err.contains("is no folder"), lost.err.constData());
    const Printed written = run({u"export"_s, u"--folder"_s, folder.path()});
    QVERIFY2(written.code == 0 && written.out.contains("written: Desk-"), written.err.constData());
    QCOMPARE(QDir(folder.path()).entryList({u"Desk-*.xlsx"_s}, QDir::Files).size(), 2);
    QCOMPARE(site.number("SELECT COUNT(*) FROM audit WHERE action = 'report_export'"), 2);
    QVERIFY(run({u"saved"_s}).out.contains("Desk\tagent\tagent=ana\tday\txlsx"));
    QCOMPARE(run({u"forget"_s, u"Desk"_s}).code, 0);
    QVERIFY(!run({u"saved"_s}).out.contains("Desk"));
}

void TestCtlMetrics::saysWhatIsWrongWithTheQuestion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no period") << QStringList() << QByteArray("--from is missing");
    QTest::newRow("no date") << QStringList{u"--from"_s, u"yesterday"_s, u"--to"_s, u"2026-01-01"_s}
                             << QByteArray("A day is written like 2026-03-29.");
    const QStringList days{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-02"_s};
    QTest::newRow("no group") << days + QStringList{u"--by"_s, u"mood"_s} << QByteArray("--by takes agent, team");
    QTest::newRow("no metric") << days + QStringList{u"--rows"_s, u"luck"_s} << QByteArray("There is no metric luck");
    QTest::newRow("no zone") << days + QStringList{u"--zone"_s, u"Middle/Earth"_s}
                             << QByteArray("Middle/Earth is no time zone");
    QTest::newRow("no agent") << days + QStringList{u"--agent"_s, u"zoe"_s}
                              << QByteArray("There is no agent named zoe");
    QTest::newRow("no type") << days + QStringList{u"--service-type"_s, u"circus"_s}
                             << QByteArray("There is no service type named circus");
}

void TestCtlMetrics::saysWhatIsWrongWithTheQuestion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    Site site;
    const Printed printed = metrics(QStringList{u"--database"_s, u"sqlite://"_s + site.temp().url().path} + arguments);
    QVERIFY(printed.code != 0);
    QVERIFY2(printed.err.contains(said), printed.err.constData());
}

BELLHOP_TEST(tst_ctl_metrics, TestCtlMetrics)
#include "tst_ctl_metrics.moc"
