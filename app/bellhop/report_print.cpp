// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/report_print.h"

#include "app/common/exit_code.h"
#include "app/common/site_database.h"
#include "app/common/terminal.h"
#include "core/report/schedule.h"
#include "ui/reports/report_cards.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/report_words.h"

#include <QFile>
#include <QFontDatabase>

#include <cstdio>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCardsWidth = 1148; ///< As in the window at its first size.

Result<report::SavedReport> savedReport(db::Database &database, const QString &name)
{
    BELLHOP_TRY(
        const auto all, database.read([](db::Connection &connection) { return report::savedReports(connection); }));
    for (const report::SavedReport &saved : all) {
        if (saved.name == name)
            return saved;
    }
    return makeError(ErrorKind::NotFound, u"There is no saved report named %1."_s.arg(name));
}

Result<QByteArray> draw(const CommandLine &line)
{
    if (QFontDatabase::families().isEmpty())
        return makeError(
            ErrorKind::NotFound, u"This machine has no font to draw with. Install one, such as fonts-dejavu-core."_s);
    BELLHOP_TRY(const db::DatabaseUrl url, databaseUrl(line.database));
    db::OpenOptions options;
    options.writes = false;
    options.connections = 1;
    BELLHOP_TRY(const auto database, openSite(url, options));
    BELLHOP_TRY(const report::SavedReport saved, savedReport(*database, line.printReport));
    ui::ReportCards cards;
    report::Question question = saved.question;
    question.days = {QDate::fromString(line.printFrom, Qt::ISODate), QDate::fromString(line.printTo, Qt::ISODate)};
    BELLHOP_CHECK(report::checkDays(question.days));
    report::Question whole = question;
    whole.by = report::By::Nothing;
    report::Question before = whole;
    before.days = ui::daysBefore(question.days);
    BELLHOP_TRY(const std::vector<report::Report> made,
        report::makeReports(*database,
            {{question, report::metricsOf(saved.metric)}, {whole, cards.metrics()}, {before, cards.metrics()}}));
    cards.show(made.at(1), made.at(2));
    cards.resize(kCardsWidth, cards.sizeHint().height());
    return ui::pdfOf(made.front(), {ui::paperPicture(cards)});
}

} // namespace

int printReport(const CommandLine &line)
{
    const auto bytes = draw(line);
    if (!bytes.ok()) {
        complain(u"bellhop"_s, bytes.error().message);
        return kFailed;
    }
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.flush())
        return kOk;
    complain(u"bellhop"_s, out.errorString());
    return kFailed;
}

} // namespace bellhop::app
