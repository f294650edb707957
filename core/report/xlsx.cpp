// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx.h"

#include "core/report/csv.h"

#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <filesystem>

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kDay = 86'400'000;
constexpr int kTextLimit = 32'767; ///< Of a cell.

/// One sheet, written row by row.
class Sheet final
{
public:
    Sheet(lxw_workbook *book, const char *name)
        : m_sheet(workbook_add_worksheet(book, name))
        , m_bold(formatOf(book, nullptr))
        , m_time(formatOf(book, "[h]:mm:ss.000"))
        , m_instant(formatOf(book, "yyyy-mm-dd hh:mm:ss.000"))
        , m_share(formatOf(book, "0.0%"))
    {
        format_set_bold(m_bold);
    }

    void text(const QString &words) { put(words, nullptr); }
    void head(const QStringList &words)
    {
        for (const QString &word : words)
            put(word, m_bold);
        nextRow();
    }
    void number(double value) { put(value, nullptr); }
    /// In the metric's unit: a time, a share or a plain number.
    void value(const Metric &metric, double value)
    {
        if (metric.unit == Unit::Milliseconds)
            put(value / kDay, m_time);
        else
            put(value, metric.unit == Unit::Share ? m_share : nullptr);
    }
    void value(const Metric &metric, const std::optional<qint64> &number)
    {
        if (number)
            value(metric, static_cast<double>(*number));
        else
            skip();
    }
    void share(double value) { put(value, m_share); }
    void instant(Instant at)
    {
        if (at.isSet())
            put(static_cast<double>(at.ms) / kDay + 25569, m_instant); // days since 1899-12-30
        else
            skip();
    }
    void id(qint64 id)
    {
        if (id != 0)
            number(static_cast<double>(id));
        else
            skip();
    }
    void skip() { ++m_column; }
    void nextRow()
    {
        ++m_row;
        m_column = 0;
    }
    /// What is above stays in sight.
    void freeze() { worksheet_freeze_panes(m_sheet, m_row, 0); }
    void widths(std::initializer_list<double> characters)
    {
        lxw_col_t column = 0;
        for (const double width : characters) {
            worksheet_set_column(m_sheet, column, column, width, nullptr);
            ++column;
        }
    }

private:
    static lxw_format *formatOf(lxw_workbook *book, const char *pattern)
    {
        lxw_format *format = workbook_add_format(book);
        if (pattern != nullptr)
            format_set_num_format(format, pattern);
        return format;
    }
    void put(const QString &words, lxw_format *format)
    {
        worksheet_write_string(m_sheet, m_row, m_column, words.left(kTextLimit).toUtf8().constData(), format);
        ++m_column;
    }
    void put(double value, lxw_format *format)
    {
        worksheet_write_number(m_sheet, m_row, m_column, value, format);
        ++m_column;
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_time;
    lxw_format *m_instant;
    lxw_format *m_share;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
};

void writeCell(Sheet &sheet, const Metric &metric, const Cell &cell)
{
    for (const QString &word : {QString(metric.id), cell.group, cell.label})
        sheet.text(word);
    sheet.value(metric, valueOf(metric, cell));
    sheet.text(toWire(metric.unit));
    sheet.value(metric, cell.median);
    sheet.value(metric, cell.ninetieth);
    if (metric.shape == Shape::Ratio)
        sheet.number(static_cast<double>(cell.total));
    else
        sheet.value(metric, static_cast<double>(cell.total));
    if (metric.isLabelled)
        sheet.share(cell.share);
    else
        sheet.skip();
    sheet.number(static_cast<double>(cell.rows));
    sheet.nextRow();
}

void writeFigures(lxw_workbook *book, const Report &report)
{
    Sheet sheet(book, "Figures");
    sheet.widths({24, 20, 20, 16, 14, 16, 16, 18, 10, 10});
    for (const auto &[name, value] : headOf(report)) {
        sheet.text(name);
        sheet.text(value);
        sheet.nextRow();
    }
    sheet.nextRow();
    sheet.head(cellHead());
    sheet.freeze();
    for (const Answer &answer : report.answers) {
        for (const Cell &cell : answer.cells)
            writeCell(sheet, *answer.metric, cell);
        if (!answer.cells.empty())
            continue;
        for (const QString &word : {QString(answer.metric->id), QString(), QString(), emptyWord(answer)})
            sheet.text(word);
        sheet.nextRow();
    }
}

void writeDefinitions(lxw_workbook *book, const Report &report)
{
    Sheet sheet(book, "Definitions");
    sheet.widths({24, 30, 90, 90, 14});
    sheet.head(definitionHead());
    sheet.freeze();
    for (const Answer &answer : report.answers) {
        for (const QString &word : definitionFields(*answer.metric))
            sheet.text(word);
        sheet.nextRow();
    }
}

void writeLine(Sheet &sheet, const Metric &metric, const Line &line)
{
    for (const QString &word : {QString(metric.id), line.group, line.fact.label})
        sheet.text(word);
    sheet.id(line.fact.id);
    sheet.id(line.fact.conversation.value);
    sheet.id(line.fact.agent.value);
    sheet.instant(line.fact.from);
    sheet.instant(line.fact.until);
    sheet.number(static_cast<double>(line.fact.value));
    sheet.number(static_cast<double>(line.fact.weight));
    sheet.nextRow();
}

void writeRows(lxw_workbook *book, const Report &report)
{
    Sheet sheet(book, "Rows");
    sheet.widths({24, 20, 20, 10, 14, 10, 24, 24, 16, 16});
    sheet.head(lineHead());
    sheet.freeze();
    for (const Answer &answer : report.answers) {
        for (const Line &line : answer.lines)
            writeLine(sheet, *answer.metric, line);
    }
}

bool hasLines(const Report &report)
{
    return std::any_of(report.answers.begin(), report.answers.end(), [](const Answer &a) { return !a.lines.empty(); });
}

} // namespace

Status writeXlsx(const Report &report, const QString &path)
{
    QTemporaryFile part(path + u".XXXXXX"_s);
    if (!part.open())
        return makeError(ErrorKind::Internal, u"%1: %2"_s.arg(path, part.errorString()));
    part.close();
    lxw_workbook *book = workbook_new(QFile::encodeName(part.fileName()).constData());
    if (book == nullptr)
        return makeError(ErrorKind::Internal, u"%1: no memory for a workbook."_s.arg(path));
    writeFigures(book, report);
    writeDefinitions(book, report);
    if (hasLines(report))
        writeRows(book, report);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return makeError(ErrorKind::Internal, u"%1: %2"_s.arg(path, QString::fromUtf8(lxw_strerror(error))));
    // Qt's rename() leaves a file that is there alone; this one takes its place at once.
    std::error_code failed;
    std::filesystem::rename(
        std::filesystem::path(part.fileName().toStdU16String()), std::filesystem::path(path.toStdU16String()), failed);
    if (failed)
        return makeError(ErrorKind::Internal, u"%1: %2"_s.arg(path, QString::fromStdString(failed.message())));
    part.setAutoRemove(false);
    return done();
}

} // namespace bellhop::report
