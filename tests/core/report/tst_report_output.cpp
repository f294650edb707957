// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"
#include "core/report/report_json.h"
#include "core/report/xlsx.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace bellhop;
using namespace bellhop::report;
using namespace Qt::Literals::StringLiterals;

/// What leaves the house as a file.
class TestReportOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsheetsFindNoFormula_data();
    void spreadsheetsFindNoFormula();
    void everyMetricIsDefinedOnceAndInFull();
    void aFileSaysItsFiltersDefinitionsAndRowCount();
    void aMetricWithoutDataIsNotZero();
    void aWorkbookHoldsNumbersAndNoFormula();
};

void TestReportOutput::spreadsheetsFindNoFormula_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("line");
    QTest::newRow("a formula") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0\r\n"_s;
    QTest::newRow("plus") << u"+34 600"_s << u"'+34 600\r\n"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3\r\n"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)\r\n"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1\r\n"_s;
    QTest::newRow("a negative number") << u"-2.5"_s << u"-2.5\r\n"_s;
    QTest::newRow("quotes and commas") << u"a,\"b\""_s << u"\"a,\"\"b\"\"\"\r\n"_s;
    QTest::newRow("a formula in quotes") << u"=1,2"_s << u"\"'=1,2\"\r\n"_s;
    QTest::newRow("plain") << u"ana"_s << u"ana\r\n"_s;
}

void TestReportOutput::spreadsheetsFindNoFormula()
{
    QFETCH(QString, field);
    QFETCH(QString, line);
    QCOMPARE(csvLine({field}), line);
}

void TestReportOutput::everyMetricIsDefinedOnceAndInFull()
{
    QSet<QString> ids;
    for (const Metric &metric : catalogue()) {
        QVERIFY(!ids.contains(metric.id));
        ids.insert(metric.id);
        QVERIFY(!metric.title.isEmpty() && metric.formula.size() > 20 && !metric.exclusions.isEmpty());
        QVERIFY(!toWire(metric.unit).isEmpty());
        QCOMPARE(findMetric(QString(metric.id)), &metric);
    }
    QCOMPARE(findMetric(u"no_such"), nullptr);
    for (const By by : {By::Nothing, By::Agent, By::Team, By::Channel, By::Property, By::Hour, By::Day, By::Weekday})
        QCOMPARE(byFromWire(QString(toWire(by))), std::optional(by));
}

void TestReportOutput::aFileSaysItsFiltersDefinitionsAndRowCount()
{
    tests::Site site;
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId conversation = site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.claim(ana, conversation);
    site.sendText(ana, conversation, u"good day"_s);
    Question question;
    question.days = {site.now().toUtc().date().addDays(-1), site.now().toUtc().date().addDays(1)};
    question.agent = u"ana"_s;
    question.by = By::Agent;
    site.run(ana, conversation, TagOrder{u"late"_s, true});
    site.execute("UPDATE conversation SET service_type = 'booking', customer_type = 'vip'");
    question.serviceType = u"booking"_s;
    question.customerType = u"vip"_s;
    question.tag = u"late"_s;
    const Metric *sent = findMetric(u"messages_sent");
    const auto made = makeReport(site.database(), question, {sent});
    QVERIFY_OK(made);
    const QString csv = toCsv(*made);
    QVERIFY2(csv.contains(u"agent,ana\r\n"_s) && csv.contains(u"rows,1\r\n"_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"service type,booking\r\ncustomer type,vip\r\ntag,late\r\n"_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"messages_sent,ana,,1,messages,,,1,,1\r\n"_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"Messages that agents sent to guests."_s), qPrintable(csv));
    QVERIFY2(csv.contains(u": UTC\r\n"_s), qPrintable(csv));
    const auto read = Json::parse(toJson(*made).toBytes());
    QVERIFY_OK(read);
    QCOMPARE(read->at(QLatin1String("filters")).text(QLatin1String("agent")), u"ana"_s);
    QCOMPARE(read->at(QLatin1String("filters")).text(QLatin1String("service_type")), u"booking"_s);
    QCOMPARE(read->at(QLatin1String("filters")).text(QLatin1String("tag")), u"late"_s);
    const Json metric = read->list(QLatin1String("metrics")).at(0);
    QCOMPARE(metric.text(QLatin1String("formula")), QString(sent->formula));
    QCOMPARE(metric.list(QLatin1String("cells")).at(0).integer(QLatin1String("total")), std::optional<qint64>(1));
}

void TestReportOutput::aMetricWithoutDataIsNotZero()
{
    tests::Site site;
    Question question;
    question.days = {QDate(2026, 1, 1), QDate(2026, 1, 1)};
    const auto made = makeReport(site.database(), question, {findMetric(u"satisfaction")});
    QVERIFY_OK(made);
    QVERIFY(toCsv(*made).contains(u"satisfaction,,,no data,points\r\n"_s));
    const Json metric = toJson(*made).list(QLatin1String("metrics")).at(0);
    QCOMPARE(metric.boolean(QLatin1String("data")), std::optional(false));
    QVERIFY(metric.list(QLatin1String("cells")).empty());
}

void TestReportOutput::aWorkbookHoldsNumbersAndNoFormula()
{
    tests::Site site;
    const Actor ana = site.addAgent(u"ana"_s);
    const ConversationId conversation = site.guestWrites(u"34600111222"_s, u"hello"_s);
    site.claim(ana, conversation);
    site.advance(milliseconds(90'061'001)); // a day, an hour, a minute, a second and a bit
    site.guestWrites(u"34600111222"_s, u"hello?"_s);
    site.sendText(ana, conversation, u"good day"_s);
    site.execute("UPDATE agent SET name = '=HYPERLINK(1)' WHERE name = 'ana'");
    Question question;
    question.days = {site.now().toUtc().date().addDays(-2), site.now().toUtc().date().addDays(1)};
    question.by = By::Agent;
    question.keepsLines = true;
    const auto made = makeReport(site.database(), question, {findMetric(u"response"), findMetric(u"satisfaction")});
    QVERIFY_OK(made);
    const qint64 waited = made->answers.front().cells.front().total;
    QVERIFY(waited >= 90'061'001);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"figures.xlsx"_s);
    QVERIFY_OK(writeXlsx(*made, path));
    QVERIFY_OK(writeXlsx(*made, path)); // in the place of the first
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"figures.xlsx"_s});
    const auto part = [&](const QString &name) {
        QProcess python;
        python.start(u"python3"_s,
            {u"-c"_s, u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                path, name});
        python.waitForFinished(-1);
        return QString::fromUtf8(python.readAllStandardOutput());
    };
    const QString words = part(u"xl/sharedStrings.xml"_s);
    const QString sheets = part(u"xl/workbook.xml"_s);
    const QString figures = part(u"xl/worksheets/sheet1.xml"_s);
    for (const QString &word : {u"=HYPERLINK(1)"_s, u"satisfaction"_s, u"no data"_s,
             QString(made->answers[0].metric->formula), u"rows"_s, question.days.first.toString(Qt::ISODate)})
        QVERIFY2(words.contains(u'>' + word + u'<'), qPrintable(word));
    QVERIFY(
        sheets.contains(u"\"Figures\""_s) && sheets.contains(u"\"Definitions\""_s) && sheets.contains(u"\"Rows\""_s));
    QVERIFY(!figures.contains(u"<f>"_s) && !figures.contains(u"<f "_s)); // no formula
    const double days = static_cast<double>(waited) / 86'400'000;
    QVERIFY2(figures.contains(u"<v>"_s + QString::number(days, 'g', 16)), qPrintable(figures));
    QVERIFY_FAILS(writeXlsx(*made, folder.filePath(u"no/such/folder.xlsx"_s)), ErrorKind::Internal);
}

BELLHOP_TEST(tst_report_output, TestReportOutput)
#include "tst_report_output.moc"
