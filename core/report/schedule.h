// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/report/report.h"

#include <functional>

namespace bellhop::report {

enum class Every { Never, Day, Week, Month };
enum class FileKind { Csv, Xlsx, Pdf };
QLatin1String toWire(Every every);
std::optional<Every> everyFromWire(QStringView text);
QLatin1String toWire(FileKind kind);
std::optional<FileKind> fileKindFromWire(QStringView text);

/// A question that the site keeps under a name; its days come when it is asked. Some are written to a folder when their
/// day, week (from Monday) or month is over.
struct SavedReport {
    qint64 id = 0;
    QString name; ///< Letters, digits, spaces, - and _; at most 60. Also the beginning of its files' names.
    Question question; ///< Without days.
    QString metric; ///< Empty: all.
    Every every = Every::Never;
    FileKind kind = FileKind::Csv;
    QDate next; ///< First day of the period that is written next.
    Instant writtenAt; ///< Unset: never yet.
    QString file; ///< Its name, without the folder.
    QString error; ///< Why the last attempt failed; empty when it did not.
    Instant failedAt;
};

/// By name; at most 1000. What the reader's account may see.
[[nodiscard]] Result<std::vector<SavedReport>> savedReports(db::Connection &connection);
/// The same, as a report offers them.
[[nodiscard]] Result<std::vector<NamedQuestion>> namedQuestions(db::Connection &connection);
/// BadData for a name or metric that is none; one of the same name is replaced, its schedule stays.
[[nodiscard]] Status saveReport(db::Connection &connection, const SavedReport &report);
/// NotFound for an unknown name.
[[nodiscard]] Status forgetReport(db::Connection &connection, const QString &name);
/// From the period on that `from` is in; unset: the present one, by the database's clock in UTC. NotFound likewise.
[[nodiscard]] Status scheduleReport(
    db::Connection &connection, const QString &name, Every every, FileKind kind, QDate from = {});

/// The day, week or month that begins at, or holds, `day`; and its name in files: "2026-03-29", "2026-W13", "2026-03".
[[nodiscard]] Days periodOf(Every every, QDate day);
[[nodiscard]] QString periodName(Every every, QDate first);

/// What one turn of exporting did.
struct ExportTurn {
    QStringList files; ///< Names of those written.
    QStringList errors; ///< "NAME: why"
    bool isBehind = false; ///< There are more that are due.
};
/// Noted with each file, in the same transaction as that it was written.
using NoteExport = std::function<Status(db::Connection &connection, const SavedReport &report)>;

/// Draws the report of a saved question, whose days are set, as the bytes of a PDF; an error says what to do. Blocks.
using DrawPdf = std::function<Result<QByteArray>(const SavedReport &report)>;

/// Writes what is due into `folder`, also what was missed: a period is due ten minutes after it is over on the clocks
/// of all properties. A file is there whole or not at all; written again after a failure, or when the program ended
/// between the file and its note. At most 20 files. Only the database's errors end it; those of a report are kept with
/// it, and it is tried again. Without `drawPdf` a PDF is such an error. Whoever may write the tables; blocks.
[[nodiscard]] Result<ExportTurn> exportDue(
    db::Database &database, const QString &folder, const NoteExport &note = {}, const DrawPdf &drawPdf = {});

/// The statements, for the test that prepares them.
[[nodiscard]] const db::SqlBook &scheduleStatements();

} // namespace bellhop::report
