// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/report_reader.h"

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

ReportReader::ReportReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit)
    : m_reader(std::move(database), std::move(clock), limit,
        u"The figures took longer than %1 seconds. Choose fewer days or one measure."_s.arg(limit.count() / 1000))
{
}

QFuture<Result<std::vector<report::Report>>> ReportReader::ask(const std::vector<report::Request> &requests)
{
    return m_reader.run<std::vector<report::Report>>(
        [requests](db::Database &database, const OwnReader::MayGoOn &mayGoOn) {
            return report::makeReports(database, requests, mayGoOn);
        });
}

} // namespace bellhop::app
