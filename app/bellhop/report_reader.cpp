// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/report_reader.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

ReportReader::ReportReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit)
    : m_url(std::move(database))
    , m_clock(std::move(clock))
    , m_limit(limit)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ReportReader::~ReportReader()
{
    giveUp();
    m_pool.waitForDone();
}

QFuture<Result<std::vector<report::Report>>> ReportReader::ask(const std::vector<report::Request> &requests)
{
    return QtConcurrent::run(
        &m_pool, [this, requests, generation = m_generation.load()] { return answer(requests, generation); });
}

Instant ReportReader::now() const
{
    return m_clock ? m_clock->now() : SystemClock().now();
}

Result<std::vector<report::Report>> ReportReader::answer(const std::vector<report::Request> &requests, int generation)
{
    QElapsedTimer timer;
    timer.start();
    BELLHOP_CHECK(mayGoOn(generation, 0));
    if (!m_database) {
        db::OpenOptions options;
        options.clock = m_clock;
        options.writes = false;
        options.connections = 1;
        BELLHOP_TRY(m_database, db::Database::open(m_url, options));
    }
    return report::makeReports(
        *m_database, requests, [this, generation, &timer] { return mayGoOn(generation, timer.elapsed()); });
}

Status ReportReader::mayGoOn(int generation, qint64 elapsed) const
{
    if (generation != m_generation)
        return makeError(ErrorKind::Cancelled, u"This report is no longer wanted."_s);
    if (elapsed > m_limit.count())
        return makeError(ErrorKind::Timeout,
            u"The figures took longer than %1 seconds. Choose fewer days or one measure."_s.arg(
                m_limit.count() / 1000));
    return done();
}

} // namespace bellhop::app
