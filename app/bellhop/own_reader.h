// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <functional>

namespace bellhop::app {

/// Answers questions on a thread of its own, over a connection of its own that only reads, so that neither the window
/// nor the console's reading waits. One after the other, in the order asked. Made and used on the GUI thread; its end
/// waits for the question that is under way.
class OwnReader final
{
public:
    /// Asked by a question between its steps. Cancelled: nobody wants the answer any more. Timeout: the limit is over.
    using MayGoOn = std::function<Status()>;
    template <typename T> using Question = std::function<Result<T>(db::Database &, const MayGoOn &)>;

    /// `clock`: as in db::OpenOptions. `limit`: what one question may take. `tooLong`: what a Timeout says.
    OwnReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit, QString tooLong)
        : m_url(std::move(database))
        , m_clock(std::move(clock))
        , m_limit(limit)
        , m_tooLong(std::move(tooLong))
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~OwnReader()
    {
        giveUp();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(OwnReader)

    /// Never blocks.
    template <typename T> QFuture<Result<T>> run(Question<T> question)
    {
        return QtConcurrent::run(
            &m_pool, [this, question = std::move(question), generation = m_generation.load()]() -> Result<T> {
                QElapsedTimer timer;
                timer.start();
                BELLHOP_CHECK(wanted(generation));
                BELLHOP_CHECK(open());
                return question(*m_database, [this, generation, &timer]() -> Status {
                    BELLHOP_CHECK(wanted(generation));
                    if (timer.elapsed() >= m_limit.count())
                        return makeError(ErrorKind::Timeout, m_tooLong);
                    return done();
                });
            });
    }
    /// What was asked until now ends soon, with Cancelled.
    void giveUp() { ++m_generation; }
    /// The clock of the database, as far as this computer knows.
    [[nodiscard]] Instant now() const { return m_clock ? m_clock->now() : SystemClock().now(); }

private:
    [[nodiscard]] Status wanted(int generation) const
    {
        if (generation != m_generation)
            return makeError(ErrorKind::Cancelled, QStringLiteral("This answer is no longer wanted."));
        return done();
    }
    Status open()
    {
        if (m_database)
            return done();
        db::OpenOptions options;
        options.clock = m_clock;
        options.writes = false;
        options.connections = 1;
        BELLHOP_TRY(m_database, db::Database::open(m_url, options));
        return done();
    }

    const db::DatabaseUrl m_url;
    const std::shared_ptr<const Clock> m_clock;
    const milliseconds m_limit;
    const QString m_tooLong;
    std::atomic<int> m_generation{0};
    std::unique_ptr<db::Database> m_database; // of the pool's thread
    QThreadPool m_pool; // ends first
};

} // namespace bellhop::app
