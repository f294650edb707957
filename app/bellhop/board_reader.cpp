// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/board_reader.h"

#include "ui/kit/when_done.h"

#include <QtConcurrent>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

BoardReader::BoardReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, sync::Console &console)
    : BoardReader(std::move(database), std::move(clock), console, Pace())
{
}

BoardReader::BoardReader(
    db::DatabaseUrl database, std::shared_ptr<const Clock> clock, sync::Console &console, Pace pace)
    : m_url(std::move(database))
    , m_clock(std::move(clock))
    , m_pace(pace)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BoardReader::read);
    connect(&m_slow, &QTimer::timeout, this, &BoardReader::want);
    connect(&console, &sync::Console::stirred, this, &BoardReader::want);
    // Without a hub the console finds changes by itself; with one they have stirred it already.
    const auto found = [this, &console] {
        if (console.link().state != sync::LinkState::Live)
            want();
    };
    connect(&console, &sync::Console::queueChanged, this, found);
    connect(&console, &sync::Console::peopleChanged, this, found);
}

BoardReader::~BoardReader()
{
    m_pool.waitForDone();
}

void BoardReader::begin()
{
    m_isWatched = true;
    m_slow.start(m_pace.slow);
    read();
}

void BoardReader::end()
{
    m_isWatched = false;
    m_slow.stop();
    m_next.stop();
}

void BoardReader::readNow()
{
    m_next.stop();
    read();
}

void BoardReader::want()
{
    if (m_isReading)
        m_isDue = true;
    else if (m_isWatched && !m_next.isActive())
        m_next.start(std::max(
            milliseconds(0), m_pace.between - milliseconds(m_sinceLook.isValid() ? m_sinceLook.elapsed() : 0)));
}

void BoardReader::read()
{
    if (!m_isWatched)
        return;
    if (std::exchange(m_isReading, true)) {
        m_isDue = true;
        return;
    }
    m_isDue = false;
    ui::whenDone(QtConcurrent::run(&m_pool, [this] { return look(); }), this, [this](const Look &look) { take(look); });
}

void BoardReader::take(const Look &look)
{
    m_isReading = false;
    m_sinceLook.start();
    if (!m_isWatched)
        return;
    if (!look.ok()) {
        Q_EMIT readFailed(look.error());
    } else {
        Q_EMIT boardRead(*look);
        if ((*look)->mayLook && !(*look)->day.isCounted)
            return read(); // the next portion of the day
    }
    if (m_isDue)
        want();
}

BoardReader::Look BoardReader::look()
{
    if (!m_database) {
        db::OpenOptions options;
        options.clock = m_clock;
        options.writes = false;
        options.connections = 1;
        options.patience = m_pace.patience;
        BELLHOP_TRY(m_database, db::Database::open(m_url, options));
    }
    BELLHOP_TRY(report::Board board, m_keeper.look(*m_database));
    return std::make_shared<const report::Board>(std::move(board));
}

} // namespace bellhop::app
