// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schedule.h"

#include "core/base/uuid.h"
#include "core/base/whole_file.h"
#include "core/base/wire_table.h"
#include "core/report/csv.h"
#include "core/report/site_names.h"
#include "core/report/xlsx.h"

#include <QDir>
#include <QRegularExpression>

QByteArray bellhop_report_schedule_sql();

namespace bellhop::report {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WireTable<Every, 4> kEveries{{
    {Every::Never, "never"_L1},
    {Every::Day, "day"_L1},
    {Every::Week, "week"_L1},
    {Every::Month, "month"_L1},
}};
constexpr WireTable<FileKind, 3> kKinds{
    {{FileKind::Csv, "csv"_L1}, {FileKind::Xlsx, "xlsx"_L1}, {FileKind::Pdf, "pdf"_L1}}};
constexpr milliseconds kSettle{600'000}; ///< After a period, so that its last messages have arrived.
constexpr int kMostFiles = 20;

SavedReport savedOf(const db::Row &row)
{
    SavedReport saved;
    saved.id = row.integer(0);
    saved.name = row.text(1);
    saved.question.by = byFromWire(row.text(2)).value_or(By::Nothing);
    saved.metric = row.text(3);
    saved.question.agent = row.text(4);
    saved.question.team = row.text(5);
    saved.question.channel = row.text(6);
    saved.question.property = row.text(7);
    saved.question.zone = row.text(8);
    saved.every = everyFromWire(row.text(9)).value_or(Every::Never);
    saved.kind = fileKindFromWire(row.text(10)).value_or(FileKind::Csv);
    saved.next = QDate::fromString(row.text(11), Qt::ISODate);
    saved.writtenAt = row.instant(12);
    saved.file = row.text(13);
    saved.error = row.text(14);
    saved.failedAt = row.instant(15);
    saved.question.serviceType = row.text(16);
    saved.question.customerType = row.text(17);
    saved.question.tag = row.text(18);
    return saved;
}

Status checkName(const QString &name)
{
    static const QRegularExpression good(u"^[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,59}$"_s);
    if (good.match(name).hasMatch() && name.trimmed() == name)
        return done();
    return makeError(ErrorKind::BadData,
        u"A report's name has letters, digits, spaces, - and _, at most 60: it begins the names of its files."_s);
}

/// When these days are over wherever the report looks.
Result<Instant> endOf(db::Connection &connection, const Question &question)
{
    BELLHOP_TRY(const SiteNames names, readNames(connection));
    if (!question.zone.isEmpty()) {
        BELLHOP_TRY(const QTimeZone zone, zoneNamed(question.zone));
        return spanOf(question.days, zone).until;
    }
    Instant end = spanOf(question.days, QTimeZone::utc()).until;
    for (const auto &[id, property] : names.properties)
        end = std::max(end, spanOf(question.days, property.zone).until);
    return end;
}

/// One report after the other, up to what may be written in a turn.
class Exporter final
{
public:
    Exporter(db::Database &database, const QString &folder, const NoteExport &note, const DrawPdf &drawPdf)
        : m_database(database)
        , m_folder(folder)
        , m_note(note)
        , m_drawPdf(drawPdf)
    {
    }

    Result<ExportTurn> run()
    {
        BELLHOP_TRY(const std::vector<SavedReport> all,
            m_database.read([](db::Connection &connection) { return savedReports(connection); }));
        for (SavedReport saved : all) {
            while (saved.every != Every::Never && saved.next.isValid()) {
                BELLHOP_TRY(const bool due, isDue(saved));
                if (!due)
                    break;
                if (m_turn.files.size() >= kMostFiles) {
                    m_turn.isBehind = true;
                    return m_turn;
                }
                if (const Status status = write(saved); !status.ok()) {
                    BELLHOP_CHECK(keepError(saved, status.error()));
                    break;
                }
            }
        }
        return m_turn;
    }

private:
    Result<bool> isDue(SavedReport &saved)
    {
        saved.question.days = periodOf(saved.every, saved.next);
        return m_database.read([&](db::Connection &connection) -> Result<bool> {
            BELLHOP_TRY(const Instant now, connection.now());
            const Result<Instant> end = endOf(connection, saved.question);
            // A zone that is none shows when the report is made.
            return now >= (end.ok() ? *end : spanOf(saved.question.days, QTimeZone::utc()).until) + kSettle;
        });
    }

    Status write(SavedReport &saved)
    {
        saved.file = u"%1-%2.%3"_s.arg(saved.name, periodName(saved.every, saved.next), toWire(saved.kind));
        BELLHOP_CHECK(writeFile(saved, QDir(m_folder).filePath(saved.file)));
        const QDate next = saved.question.days.last.addDays(1);
        BELLHOP_CHECK(
            m_database.write([&](db::Connection &connection) { return noteWritten(connection, saved, next); }));
        saved.next = next;
        m_turn.files << saved.file;
        return done();
    }

    Status writeFile(const SavedReport &saved, const QString &path)
    {
        if (saved.kind == FileKind::Pdf) {
            if (!m_drawPdf)
                return makeError(ErrorKind::Refused, u"This program draws no PDF. Schedule it as csv or xlsx."_s);
            BELLHOP_TRY(const QByteArray bytes, m_drawPdf(saved));
            return writeWhole(path, bytes);
        }
        BELLHOP_TRY(const Report report, makeReport(m_database, saved.question, metricsOf(saved.metric)));
        return saved.kind == FileKind::Xlsx ? writeXlsx(report, path) : writeCsv(report, path);
    }

    Status noteWritten(db::Connection &connection, const SavedReport &saved, QDate next) const
    {
        BELLHOP_TRY(const qint64 written,
            connection.execute(scheduleStatements()["written"_L1],
                {{"id", saved.id}, {"day", saved.next.toString(Qt::ISODate)}, {"next", next.toString(Qt::ISODate)},
                    {"file", saved.file}}));
        return written > 0 && m_note ? m_note(connection, saved) : done(); // else another has noted it
    }

    Status keepError(const SavedReport &saved, const Error &error)
    {
        m_turn.errors << u"%1: %2"_s.arg(saved.name, error.message);
        return m_database.write([&](db::Connection &connection) -> Status {
            BELLHOP_CHECK(connection.execute(
                scheduleStatements()["failed"_L1], {{"id", saved.id}, {"error", error.message.left(2000)}}));
            return done();
        });
    }

    db::Database &m_database;
    const QString m_folder;
    const NoteExport &m_note;
    const DrawPdf &m_drawPdf;
    ExportTurn m_turn;
};

} // namespace

QLatin1String toWire(Every every)
{
    return wireWord(kEveries, every);
}

std::optional<Every> everyFromWire(QStringView text)
{
    return wireValue(kEveries, text);
}

QLatin1String toWire(FileKind kind)
{
    return wireWord(kKinds, kind);
}

std::optional<FileKind> fileKindFromWire(QStringView text)
{
    return wireValue(kKinds, text);
}

Days periodOf(Every every, QDate day)
{
    switch (every) {
    case Every::Never:
    case Every::Day:
        break;
    case Every::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Every::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    }
    return {day, day};
}

QString periodName(Every every, QDate first)
{
    int year = 0;
    switch (every) {
    case Every::Never:
    case Every::Day:
        break;
    case Every::Week: {
        const int week = first.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
    }
    case Every::Month:
        return first.toString(u"yyyy-MM"_s);
    }
    return first.toString(Qt::ISODate);
}

Result<std::vector<SavedReport>> savedReports(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(scheduleStatements()["all"_L1]));
    std::vector<SavedReport> all;
    for (const db::Row &row : rows)
        all.push_back(savedOf(row));
    return all;
}

Result<std::vector<NamedQuestion>> namedQuestions(db::Connection &connection)
{
    BELLHOP_TRY(const std::vector<SavedReport> all, savedReports(connection));
    std::vector<NamedQuestion> named;
    for (const SavedReport &saved : all)
        named.push_back({saved.name, saved.question, saved.metric});
    return named;
}

Status saveReport(db::Connection &connection, const SavedReport &report)
{
    BELLHOP_CHECK(checkName(report.name));
    if (metricsOf(report.metric).empty())
        return makeError(ErrorKind::BadData,
            u"There is no metric %1. bellhopctl metrics --explain lists them."_s.arg(report.metric));
    const Question &question = report.question;
    if (!question.zone.isEmpty())
        BELLHOP_CHECK(zoneNamed(question.zone));
    BELLHOP_CHECK(connection.execute(scheduleStatements()["save"_L1],
        {{"uuid", newUuid()}, {"name", report.name}, {"by", QString(toWire(question.by))}, {"metric", report.metric},
            {"agent", question.agent}, {"team", question.team}, {"channel", question.channel},
            {"property", question.property}, {"zone", question.zone}, {"service", question.serviceType},
            {"customer", question.customerType}, {"tag", question.tag}}));
    return done();
}

Status forgetReport(db::Connection &connection, const QString &name)
{
    BELLHOP_TRY(const qint64 gone, connection.execute(scheduleStatements()["forget"_L1], {{"name", name}}));
    return gone > 0 ? done() : makeError(ErrorKind::NotFound, u"There is no saved report named %1."_s.arg(name));
}

Status scheduleReport(db::Connection &connection, const QString &name, Every every, FileKind kind, QDate from)
{
    BELLHOP_TRY(const Instant now, connection.now());
    const QDate next = periodOf(every, from.isValid() ? from : now.toUtc().date()).first;
    BELLHOP_TRY(const qint64 set,
        connection.execute(scheduleStatements()["schedule"_L1],
            {{"name", name}, {"every", QString(toWire(every))}, {"kind", QString(toWire(kind))},
                {"next", every == Every::Never ? db::Value() : db::Value(next.toString(Qt::ISODate))}}));
    return set > 0 ? done() : makeError(ErrorKind::NotFound, u"There is no saved report named %1."_s.arg(name));
}

Result<ExportTurn> exportDue(
    db::Database &database, const QString &folder, const NoteExport &note, const DrawPdf &drawPdf)
{
    return Exporter(database, folder, note, drawPdf).run();
}

const db::SqlBook &scheduleStatements()
{
    static const db::SqlBook book(bellhop_report_schedule_sql(), u"report/schedule"_s);
    return book;
}

} // namespace bellhop::report
