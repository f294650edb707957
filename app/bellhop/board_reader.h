// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/sync/board_keeper.h"
#include "core/sync/console.h"
#include "ui/wallboard/board_source.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace bellhop::app {

/// Looks at the site for a wallboard, on a thread of its own over a connection of its own that only reads: when the hub
/// tells of a change (many in a moment are one look), when the console has read one itself, and every few seconds. One
/// look at a time. Made and used on the GUI thread; its end waits for the look that is under way.
class BoardReader final : public ui::BoardSource
{
    Q_OBJECT
public:
    struct Pace {
        milliseconds between{250}; ///< From the end of a look to the beginning of the next.
        milliseconds slow{4000}; ///< Without any change.
        milliseconds patience{2000}; ///< For a database that is away.
    };

    /// `clock`: as in db::OpenOptions.
    BoardReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, sync::Console &console);
    BoardReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, sync::Console &console, Pace pace);
    ~BoardReader() override;
    Q_DISABLE_COPY_MOVE(BoardReader)

    void begin() override;
    void end() override;
    void readNow() override;

private:
    using Look = Result<std::shared_ptr<const report::Board>>;

    void want();
    void read();
    void take(const Look &look);
    [[nodiscard]] Look look();

    const db::DatabaseUrl m_url;
    const std::shared_ptr<const Clock> m_clock;
    const Pace m_pace;
    QTimer m_next; ///< Runs while a look is due.
    QTimer m_slow;
    QElapsedTimer m_sinceLook;
    bool m_isWatched = false;
    bool m_isReading = false;
    bool m_isDue = false; ///< Something changed while a look was under way.
    sync::BoardKeeper m_keeper; // of the pool's thread
    std::unique_ptr<db::Database> m_database; // likewise
    QThreadPool m_pool; // ends first
};

} // namespace bellhop::app
