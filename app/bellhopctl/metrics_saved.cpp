// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/checks.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/bellhopctl/metrics_filters.h"
#include "app/common/report_printer.h"
#include "app/common/terminal.h"
#include "core/base/uuid.h"
#include "core/desk/jobs.h"
#include "core/desk/ledger.h"
#include "core/report/schedule.h"

#include <QFileInfo>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;
using report::SavedReport;

namespace {

constexpr milliseconds kLease{120'000};

QString timeText(Instant at)
{
    return at.isSet() ? at.toUtc().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : QString();
}

Result<ExitCode> save(const Invocation &invocation)
{
    SavedReport saved;
    saved.name = invocation.operand(0);
    saved.metric = invocation.value("metric"_L1);
    BELLHOP_TRY(saved.question, filteredQuestion(invocation));
    BELLHOP_TRY(const auto database, invocation.site());
    // Whether its filters name somebody shows now rather than at midnight.
    report::Question question = saved.question;
    question.days = {QDate::currentDate(), QDate::currentDate()};
    const auto tried = report::makeReport(*database, question, {});
    if (!tried.ok())
        return tried.error();
    BELLHOP_TRY(const auto saving, database->write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(report::saveReport(connection, saved));
        return desk::writeAudit(connection, Actor(), "report_save"_L1, "saved_report"_L1, 0, saved.name);
    }));
    (void)saving;
    say(u"saved report: %1"_s.arg(saved.name));
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(
        const auto all, database->read([](db::Connection &connection) { return report::savedReports(connection); }));
    std::vector<QStringList> rows;
    for (const SavedReport &saved : all) {
        QStringList filters;
        auto asked = report::filtersOf(saved.question);
        asked.insert(asked.begin(), {"metric"_L1, saved.metric});
        asked.emplace_back("zone"_L1, saved.question.zone);
        for (const auto &[name, value] : asked) {
            if (!value.isEmpty())
                filters << u"%1=%2"_s.arg(name, value);
        }
        rows.push_back({saved.name, toWire(saved.question.by), filters.join(u", "_s), toWire(saved.every),
            saved.every == report::Every::Never ? QString() : QString(toWire(saved.kind)),
            saved.next.toString(Qt::ISODate), saved.file, timeText(saved.writtenAt), saved.error,
            timeText(saved.failedAt)});
    }
    sayTable({u"NAME"_s, u"BY"_s, u"FILTERS"_s, u"EVERY"_s, u"FORMAT"_s, u"NEXT FROM"_s, u"LAST FILE"_s, u"WRITTEN"_s,
                 u"ERROR"_s, u"FAILED"_s},
        rows);
    return kOk;
}

Result<ExitCode> forget(const Invocation &invocation)
{
    const QString name = invocation.operand(0);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const auto gone, database->write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(report::forgetReport(connection, name));
        return desk::writeAudit(connection, Actor(), "report_forget"_L1, "saved_report"_L1, 0, name);
    }));
    (void)gone;
    say(u"forgotten: %1"_s.arg(name));
    return kOk;
}

Result<ExitCode> schedule(const Invocation &invocation)
{
    const QString name = invocation.operand(0);
    const auto every = report::everyFromWire(invocation.value("every"_L1));
    if (!every)
        return makeError(ErrorKind::BadData,
            u"--every takes day, week, month or never, not %1."_s.arg(invocation.value("every"_L1)));
    const QString format = invocation.has("format"_L1) ? invocation.value("format"_L1) : u"csv"_s;
    const auto kind = report::fileKindFromWire(format);
    if (!kind)
        return makeError(ErrorKind::BadData, u"--format takes csv, xlsx or pdf, not %1."_s.arg(format));
    const QDate from = QDate::fromString(invocation.value("from"_L1), Qt::ISODate);
    if (invocation.has("from"_L1) && !from.isValid())
        return makeError(ErrorKind::BadData, u"A day is written like 2026-03-29."_s);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const auto set, database->write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(report::scheduleReport(connection, name, *every, *kind, from));
        return desk::writeAudit(connection, Actor(), "report_schedule"_L1, "saved_report"_L1, 0,
            u"%1: %2, %3"_s.arg(name, toWire(*every), toWire(*kind)));
    }));
    (void)set;
    say(u"%1: every %2 as %3"_s.arg(name, toWire(*every), toWire(*kind)));
    return kOk;
}

Result<ExitCode> exportNow(const Invocation &invocation)
{
    const QString folder = invocation.value("folder"_L1);
    if (!QFileInfo(folder).isDir())
        return makeError(ErrorKind::BadData, u"%1 is no folder."_s.arg(folder));
    BELLHOP_TRY(const db::DatabaseUrl url, invocation.url());
    const auto drawPdf
        = drawPdfWith(invocation.has("console"_L1) ? invocation.value("console"_L1) : consoleProgram(), url);
    db::OpenOptions visit;
    visit.visit = true;
    BELLHOP_TRY(const auto database, openSite(url, visit));
    const QString holder = u"bellhopctl-"_s + newUuid().right(12);
    bool well = true;
    for (bool more = true; more;) {
        BELLHOP_TRY(const bool ours, desk::holdLease(*database, u"exports"_s, holder, kLease));
        if (!ours)
            return makeError(ErrorKind::Conflict, u"A relay is exporting just now; try again in a minute."_s);
        BELLHOP_TRY(const report::ExportTurn turn,
            report::exportDue(
                *database, folder,
                [](db::Connection &connection, const SavedReport &saved) {
                    return desk::writeAudit(
                        connection, Actor(), "report_export"_L1, "saved_report"_L1, saved.id, saved.file);
                },
                drawPdf));
        for (const QString &file : turn.files)
            say(u"written: %1"_s.arg(file));
        for (const QString &error : turn.errors)
            say(u"failed: %1"_s.arg(error));
        well = well && turn.errors.isEmpty();
        more = turn.isBehind;
    }
    (void)desk::holdLease(*database, u"exports"_s, holder, milliseconds(0));
    return well ? kOk : kFailed;
}

} // namespace

Check checkExports(db::Database &database)
{
    const QString name = u"exports"_s;
    const auto all = database.read([](db::Connection &connection) { return report::savedReports(connection); });
    if (!all.ok())
        return failed(name, all.error());
    int scheduled = 0;
    QStringList wrong;
    for (const SavedReport &saved : *all) {
        scheduled += saved.every == report::Every::Never ? 0 : 1;
        if (!saved.error.isEmpty())
            wrong << u"%1: %2"_s.arg(saved.name, saved.error);
    }
    return wrong.isEmpty() ? okCheck(name, u"%1 scheduled, no failure"_s.arg(scheduled))
                           : warning(name, wrong.join(u"; "_s));
}

std::vector<Command> metricsSavedCommands()
{
    return {
        {u"metrics saved"_s, u"Lists saved reports, when they are written, and what went wrong."_s, {}, {}, {}, list},
        {u"metrics save"_s, u"Keeps a report under a name, for consoles and for files."_s, {u"NAME"_s}, filterOptions(),
            {}, save},
        {u"metrics forget"_s, u"Drops a saved report; its files stay."_s, {u"NAME"_s}, {}, {}, forget},
        {u"metrics schedule"_s, u"Says how often a saved report is written to the folder of exports."_s, {u"NAME"_s},
            {{u"every"_s, u"day, week, month or never."_s, u"PERIOD"_s},
                {u"format"_s, u"csv, xlsx or pdf."_s, u"FORMAT"_s},
                {u"from"_s, u"From the period on that this day is in; the present one when left out."_s, u"DATE"_s}},
            {u"every"_s}, schedule},
        {u"metrics export"_s, u"Writes what is due, also what was missed; a relay with --exports does so by itself."_s,
            {},
            {{u"folder"_s, u"Where to."_s, u"FOLDER"_s},
                {u"console"_s, u"The console, which draws PDFs. By itself: bellhop, beside this program."_s,
                    u"PROGRAM"_s}},
            {u"folder"_s}, exportNow},
    };
}

} // namespace bellhop::app
