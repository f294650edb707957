// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/search_reader.h"

#include "core/desk/guest_record.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

SearchReader::SearchReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit)
    : m_url(std::move(database))
    , m_clock(std::move(clock))
    , m_limit(limit)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

SearchReader::~SearchReader()
{
    giveUp();
    m_pool.waitForDone();
}

QFuture<Result<SearchPage>> SearchReader::ask(const SearchAsk &ask, const SearchPlace &from)
{
    return QtConcurrent::run(&m_pool, [this, ask, from, generation = m_generation.load()] {
        return answer<SearchPage>(
            generation, [&](const desk::SearchRules &rules) { return desk::search(*m_database, ask, from, rules); });
    });
}

QFuture<Result<std::vector<MergeCandidate>>> SearchReader::candidates(ConversationId conversation, const QString &typed)
{
    giveUp();
    return QtConcurrent::run(&m_pool, [this, conversation, typed, generation = m_generation.load()] {
        return answer<std::vector<MergeCandidate>>(generation, [&](const desk::SearchRules &rules) {
            return desk::mergeCandidates(*m_database, conversation, typed, rules);
        });
    });
}

template <typename T, typename Find> Result<T> SearchReader::answer(int generation, Find &&find)
{
    QElapsedTimer timer;
    timer.start();
    desk::SearchRules rules;
    rules.mayGoOn = [this, generation, &timer]() -> Status {
        if (generation != m_generation)
            return makeError(ErrorKind::Cancelled, u"This search is no longer wanted."_s);
        if (timer.elapsed() > m_limit.count())
            return makeError(ErrorKind::Timeout, u"The search took too long."_s);
        return done();
    };
    BELLHOP_CHECK(rules.mayGoOn());
    if (!m_database) {
        db::OpenOptions options;
        options.clock = m_clock;
        options.writes = false;
        options.connections = 1;
        BELLHOP_TRY(m_database, db::Database::open(m_url, options));
    }
    return find(rules);
}

} // namespace bellhop::app
