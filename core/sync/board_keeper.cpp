// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/board_keeper.h"

#include "core/report/report_days.h"
#include "core/report/site_names.h"

#include <QElapsedTimer>

#include <algorithm>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHouseFor = 60'000; ///< ms; a property's name may change, a person's role.
constexpr qint64 kBoundsFor = 10'000; ///< ms
constexpr int kBatch = 2000;
constexpr int kBatches = 5; ///< More has changed than is quicker to read one by one.
constexpr milliseconds kFirstStep{15 * 60'000};
constexpr milliseconds kLongestStep{4 * 3600'000};

QDate dayAt(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
}

} // namespace

Result<report::Board> BoardKeeper::look(db::Database &database)
{
    BELLHOP_CHECK(followLog(database));
    return database.read([this](db::Connection &connection) -> Result<report::Board> {
        BELLHOP_CHECK(keepHouse(connection));
        BELLHOP_TRY(report::Board board, report::readBoard(connection, *m_house));
        if (!board.mayLook)
            return board;
        BELLHOP_CHECK(keepDay(connection, board.at));
        board.day = day(board.at);
        return board;
    });
}

Status BoardKeeper::followLog(db::Database &database)
{
    if (!m_follows || m_sinceBounds.elapsed() > kBoundsFor) {
        BELLHOP_TRY(const desk::ChangeBounds bounds, desk::changeBounds(database));
        if (!m_follows || m_tail.hasLost(bounds))
            return startLog(database, bounds.newest);
        m_sinceBounds.start();
    }
    qint64 after = m_tail.readAfter();
    for (int batch = 0; batch < kBatches; ++batch) {
        BELLHOP_TRY(const std::vector<desk::Change> read, desk::changesAfter(database, after, kBatch));
        note(m_tail.take(read));
        if (read.size() < kBatch)
            return done();
        after = read.back().seq;
    }
    m_follows = false; // the next look begins anew
    m_isNew = true;
    return done();
}

/// The log first: what changes while the day is read is in it and is read again.
Status BoardKeeper::startLog(db::Database &database, qint64 newest)
{
    ChangeTail tail;
    tail.startAt(newest, {});
    BELLHOP_TRY(const std::vector<desk::Change> overlap, desk::changesAfter(database, tail.readAfter(), kBatch));
    tail.take(overlap);
    m_tail = tail;
    m_follows = true;
    m_sinceBounds.start();
    m_isNew = true;
    m_house.reset();
    return done();
}

Status BoardKeeper::keepHouse(db::Connection &connection)
{
    if (m_house && m_sinceHouse.elapsed() < kHouseFor)
        return done();
    BELLHOP_TRY(m_house, report::readBoardHouse(connection));
    m_sinceHouse.start();
    return done();
}

void BoardKeeper::note(const std::vector<desk::Change> &changes)
{
    for (const desk::Change &change : changes) {
        if (change.conversation.isSet())
            m_changed.insert(change.conversation);
        if (change.kind == desk::Change::Kind::Taxonomy || change.kind == desk::Change::Kind::Team) {
            m_house.reset();
            m_isNew = true; // whose answers are in sight
        }
    }
}

Status BoardKeeper::keepDay(db::Connection &connection, Instant now)
{
    const bool isOver = std::any_of(m_spans.begin(), m_spans.end(),
        [now](const auto &today) { return now < today.second.from || now >= today.second.until; });
    if (m_isNew || isOver)
        BELLHOP_CHECK(beginDay(connection, now));
    BELLHOP_CHECK(readPortions(connection, now));
    return readChanged(connection);
}

Status BoardKeeper::beginDay(db::Connection &connection, Instant now)
{
    BELLHOP_TRY(const report::SiteNames names, report::readNames(connection));
    if (names.properties.empty())
        return makeError(ErrorKind::NotFound, u"This site has no property yet."_s);
    m_agents.clear();
    for (const auto &[id, login] : names.agents)
        m_agents.push_back(id);
    m_day = dayAt(now, names.properties.begin()->second.zone);
    m_span = {now, now};
    m_spans.clear();
    for (const auto &[id, property] : names.properties) {
        const QDate today = dayAt(now, property.zone);
        const report::Span span = report::spanOf({today, today}, property.zone);
        m_spans[id] = span;
        m_span = {std::min(m_span.from, span.from), std::max(m_span.until, span.until)};
    }
    m_span.from = m_span.from - report::kPace; // just after midnight answers have a pace too
    m_isNew = false;
    m_readUntil = m_span.from;
    m_step = kFirstStep;
    m_answers.clear();
    m_changed.clear();
    return done();
}

/// Hours of few answers are read many at a time.
Status BoardKeeper::readPortions(db::Connection &connection, Instant now)
{
    QElapsedTimer all;
    all.start();
    while (m_readUntil < now && m_readUntil < m_span.until) {
        QElapsedTimer one;
        one.start();
        const Instant until = std::min(m_readUntil + m_step, m_span.until);
        BELLHOP_TRY(
            const std::vector<report::Fact> facts, report::readAnswersBy(connection, m_agents, {m_readUntil, until}));
        for (const report::Fact &fact : facts)
            m_answers[fact.conversation].insert_or_assign(fact.id, fact);
        m_readUntil = until;
        m_step = one.elapsed() * 4 < m_portion.count() ? std::min(m_step * 2, kLongestStep)
                                                       : std::max(m_step / 2, milliseconds(60'000));
        if (all.elapsed() >= m_portion.count())
            break;
    }
    return done();
}

Status BoardKeeper::readChanged(db::Connection &connection)
{
    if (m_changed.empty())
        return done();
    BELLHOP_TRY(const std::vector<report::Fact> facts,
        report::readAnswersIn(connection, {m_changed.begin(), m_changed.end()}, m_span));
    for (const ConversationId conversation : m_changed)
        m_answers.erase(conversation);
    for (const report::Fact &fact : facts)
        m_answers[fact.conversation].insert_or_assign(fact.id, fact);
    m_changed.clear();
    return done();
}

bool BoardKeeper::isToday(const report::Fact &fact) const
{
    const auto found = m_spans.find(fact.property);
    return found != m_spans.end() && fact.from >= found->second.from && fact.from < found->second.until;
}

report::BoardDay BoardKeeper::day(Instant now) const
{
    report::BoardDay day;
    day.day = m_day;
    day.isCounted = m_readUntil >= std::min(now, m_span.until);
    for (const auto &[conversation, answers] : m_answers) {
        for (const auto &[message, fact] : answers) {
            if (fact.from > now - report::kPace)
                ++day.lately[fact.property];
            if (!isToday(fact))
                continue;
            day.answers += fact.weight;
            day.inTime += fact.value;
            if (fact.value == 0)
                day.late.push_back({fact.conversation, fact.agent, fact.property, fact.from});
        }
    }
    std::sort(day.late.begin(), day.late.end(),
        [](const report::BoardAnswer &a, const report::BoardAnswer &b) { return b.at < a.at; });
    if (day.late.size() > report::kLateShown)
        day.late.resize(report::kLateShown);
    return day;
}

} // namespace bellhop::sync
