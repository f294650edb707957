// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/report_reader.h"

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

ReportReader::ReportReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit)
    : m_reader(std::move(database), std::move(clock), limit,
        u"The figures took longer than %1 seconds. Choose fewer days or one measure."_s.arg(limit.count() / 1000))
{
}

QFuture<Result<report::Report>> ReportReader::ask(const report::Question &question, const QString &metric)
{
    return m_reader.run<report::Report>([question, metric](db::Database &database, const OwnReader::MayGoOn &mayGoOn) {
        return report::makeReport(database, question, report::metricsOf(metric), mayGoOn);
    });
}

} // namespace bellhop::app
