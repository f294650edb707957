// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/figures_check.h"

#include "core/report/rollups.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;
using report::By;
using report::Cell;

namespace {

constexpr int kPatienceMs = 900'000;
constexpr std::array kBys{
    By::Nothing, By::Agent, By::Team, By::Channel, By::Property, By::Hour, By::Day, By::Weekday, By::HourOfWeek};

using Place = std::pair<QString, QString>; ///< Group and label.

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

QJsonObject asJson(const report::Question &question)
{
    return {{u"first"_s, question.days.first.toString(Qt::ISODate)},
        {u"last"_s, question.days.last.toString(Qt::ISODate)}, {u"by"_s, QString(report::toWire(question.by))},
        {u"agent"_s, question.agent}, {u"team"_s, question.team}, {u"channel"_s, question.channel},
        {u"service"_s, question.serviceType}, {u"customer"_s, question.customerType}, {u"tag"_s, question.tag}};
}

/// One object for each question: metric → cells.
QJsonArray askTheJournal(const QByteArray &journal, const std::vector<report::Question> &questions)
{
    const QTemporaryDir folder;
    QJsonArray asked;
    for (const report::Question &question : questions)
        asked.append(asJson(question));
    write(folder.filePath(u"journal.jsonl"_s), journal);
    write(folder.filePath(u"questions.json"_s), QJsonDocument(asked).toJson());
    QProcess python;
    python.start(u"python3"_s,
        {QStringLiteral(BELLHOP_FIGURES_ORACLE), folder.filePath(u"journal.jsonl"_s),
            folder.filePath(u"questions.json"_s)});
    if (!python.waitForFinished(kPatienceMs) || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0)
        qFatal("figures.py: %s %s", qPrintable(python.errorString()), python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QString differenceOf(const Cell &cell, const QJsonObject &expected)
{
    const auto number = [&](const QString &name) { return expected.value(name).toInteger(-1); };
    QString text;
    if (cell.total != number(u"total"_s) || cell.weight != number(u"weight"_s))
        text = u"total %1 weight %2, expected %3 %4 "_s.arg(cell.total)
                   .arg(cell.weight)
                   .arg(number(u"total"_s))
                   .arg(number(u"weight"_s));
    if (cell.median.has_value() != expected.contains(u"median"_s)
        || (cell.median
            && (cell.parts != number(u"parts"_s) || *cell.median != number(u"median"_s)
                || *cell.ninetieth != number(u"p90"_s))))
        text += u"parts %1 median %2 p90 %3, expected %4 %5 %6"_s.arg(cell.parts)
                    .arg(cell.median.value_or(-1))
                    .arg(cell.ninetieth.value_or(-1))
                    .arg(number(u"parts"_s))
                    .arg(number(u"median"_s))
                    .arg(number(u"p90"_s));
    return text;
}

/// What differs; empty when nothing does.
QString differences(const report::Answer &answer, const QJsonArray &expected)
{
    std::map<Place, QJsonObject> places;
    for (const QJsonValue &value : expected)
        places[{value[u"group"_s].toString(), value[u"label"_s].toString()}] = value.toObject();
    QString text;
    QTextStream out(&text);
    for (const Cell &cell : answer.cells) {
        const auto found = places.find({cell.group, cell.label});
        const QString what = found == places.end() ? u"is not expected; total %1"_s.arg(cell.total)
                                                   : differenceOf(cell, found->second);
        if (!what.isEmpty())
            out << "  " << cell.group << '|' << cell.label << ' ' << what << '\n';
        if (found != places.end())
            places.erase(found);
    }
    for (const auto &[place, cell] : places)
        out << "  " << place.first << '|' << place.second << " is missing\n";
    return text;
}

/// Where a cell is not the sum of its rows.
QString unsummed(const report::Answer &answer)
{
    std::map<Place, Cell> sums;
    for (const report::Line &line : answer.lines) {
        Cell &sum = sums[{line.group, line.fact.label}];
        sum.total += line.fact.value;
        sum.weight += line.fact.weight;
        ++sum.rows;
    }
    QString text = sums.size() == answer.cells.size() ? QString() : u"  a row without a cell\n"_s;
    for (const Cell &cell : answer.cells) {
        const Cell &sum = sums[{cell.group, cell.label}];
        if (sum.total != cell.total || sum.weight != cell.weight || sum.rows != cell.rows)
            text += u"  %1|%2 is not the sum of its rows\n"_s.arg(cell.group, cell.label);
    }
    return text;
}

/// Where an hour or a day that is kept differs from the ledger.
QString unlikeLedger(History &history, qint64 &rolled)
{
    const auto check = report::checkRollups(history.site().database());
    if (!check.ok())
        qFatal("rollups: %s", describe(check.error()).constData());
    rolled = check->cells;
    return check->wrong == 0
        ? QString()
        : u"%1 cells that are kept are wrong:\n%2\n"_s.arg(check->wrong).arg(check->examples.join(u'\n'));
}

QString asText(const report::Question &question)
{
    return QString::fromUtf8(QJsonDocument(asJson(question)).toJson(QJsonDocument::Compact));
}

/// Where the figures out of hours and days that are kept differ from those of the rows.
QString unlikeKept(History &history, report::Question question, const report::Report &ofRows, qint64 &compared)
{
    question.keepsLines = false;
    const auto kept = report::makeReport(history.site().database(), question, report::metricsOf());
    if (!kept.ok())
        qFatal("kept: %s", describe(kept.error()).constData());
    QString text;
    for (std::size_t i = 0; i < ofRows.answers.size(); ++i) {
        const auto &cells = kept->answers[i].cells;
        const auto &right = ofRows.answers[i].cells;
        compared += static_cast<qint64>(cells.size());
        if (cells == right && kept->answers[i].rows == ofRows.answers[i].rows)
            continue;
        text += u"%1 as kept, %2\n"_s.arg(ofRows.answers[i].metric->id, asText(question));
        for (std::size_t k = 0; k < std::max(cells.size(), right.size()); ++k) {
            const Cell a = k < cells.size() ? cells[k] : Cell();
            const Cell b = k < right.size() ? right[k] : Cell();
            if (a != b)
                text += u"  %1|%2 total %3 weight %4 rows %5 parts %6 median %7, rows say %8|%9 %10 %11 %12 %13 %14\n"_s
                            .arg(a.group, a.label)
                            .arg(a.total)
                            .arg(a.weight)
                            .arg(a.rows)
                            .arg(a.parts)
                            .arg(a.median.value_or(-1))
                            .arg(b.group, b.label)
                            .arg(b.total)
                            .arg(b.weight)
                            .arg(b.rows)
                            .arg(b.parts)
                            .arg(b.median.value_or(-1));
        }
    }
    return text;
}

} // namespace

FiguresCheck checkFigures(History &history, const std::vector<report::Question> &questions)
{
    const QJsonArray expected = askTheJournal(history.journal(), questions);
    FiguresCheck check;
    std::map<QString, qint64> seen;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        report::Question question = questions[i];
        question.keepsLines = true;
        const auto made = report::makeReport(history.site().database(), question, report::metricsOf());
        if (!made.ok())
            qFatal("report: %s", describe(made.error()).constData());
        check.wrong += unlikeKept(history, question, *made, check.kept);
        for (const report::Answer &answer : made->answers) {
            const QString metric = answer.metric->id;
            const QString wrong
                = differences(answer, expected.at(static_cast<qsizetype>(i))[metric].toArray()) + unsummed(answer);
            if (!wrong.isEmpty())
                check.wrong += u"%1 %2\n%3"_s.arg(metric, asText(question), wrong);
            check.cells += static_cast<qint64>(answer.cells.size());
            check.rows += answer.rows;
            seen[metric] += answer.rows;
        }
    }
    check.wrong += unlikeLedger(history, check.rolled);
    for (const auto &[metric, rows] : seen) {
        if (rows == 0)
            check.empty << metric;
    }
    return check;
}

std::vector<report::Question> allQuestions(const History &history)
{
    const auto dayOf = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).date(); };
    std::vector<report::Question> questions;
    report::Question question;
    question.days = {dayOf(history.start()).addDays(-1), dayOf(history.end()).addDays(1)};
    for (const By by : kBys) {
        question.by = by;
        questions.push_back(question);
    }
    report::Question filtered = question;
    filtered.by = By::Day;
    filtered.agent = u"ana"_s;
    questions.push_back(filtered);
    filtered.agent.clear();
    filtered.channel = u"second"_s;
    questions.push_back(filtered);
    filtered.channel.clear();
    for (const auto &[kind, word] : {std::pair{&report::Question::serviceType, u"booking"_s},
             {&report::Question::customerType, u"vip"_s}, {&report::Question::tag, u"late"_s}}) {
        report::Question ofKind = filtered;
        ofKind.*kind = word;
        ofKind.by = By::Agent;
        questions.push_back(ofKind);
    }
    for (const char *zone : {"Europe/Madrid", "America/New_York"}) {
        const auto changes = QTimeZone(zone).transitions(QDateTime::fromMSecsSinceEpoch(history.start().ms, Qt::UTC),
            QDateTime::fromMSecsSinceEpoch(history.end().ms, Qt::UTC));
        for (const QTimeZone::OffsetData &change : changes) {
            for (const By by : {By::Nothing, By::Hour, By::Day, By::Agent}) {
                report::Question days;
                days.days = {change.atUtc.date().addDays(-1), change.atUtc.date()};
                days.by = by;
                questions.push_back(days);
            }
        }
    }
    return questions;
}

QString disagreementOf(History &history)
{
    const FiguresCheck check = checkFigures(history, allQuestions(history));
    qInfo("%lld hours and days kept, %lld cells made of them", check.rolled, check.kept);
    qInfo("%lld cells of %lld rows compared: %lld operations, %lld conversations, %.1f days", check.cells, check.rows,
        history.operations(), history.site().number("SELECT COUNT(*) FROM conversation"),
        static_cast<double>(history.end().ms - history.start().ms) / 86'400'000);
    QString wrong = check.wrong.left(4000) + history.site().breaches();
    if (check.rolled == 0)
        wrong += u"nothing was kept"_s;
    if (!check.empty.isEmpty())
        wrong += u"never counted: "_s + check.empty.join(u' ');
    if (history.site().now() != history.end())
        wrong += u"the clock went by itself"_s;
    return wrong;
}

} // namespace bellhop::tests
