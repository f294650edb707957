// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellhop/seat_plan.h"
#include "app/common/assistant.h"
#include "app/common/site_database.h"
#include "core/db/database.h"
#include "core/relay/relay.h"
#include "core/sync/console_options.h"

#include <memory>

namespace bellhop::app {

/// A whole site in this process: one SQLite file, its key, and a relay on the loopback address. The console beside it
/// takes the same way as on any site: it reads views and sends commands over the WebSocket.
///
/// Opened on any thread (it takes a moment), then used by one thread at a time.
class EmbeddedSite final
{
public:
    /// Makes what is missing. Errors say which file and what to do.
    static Result<std::unique_ptr<EmbeddedSite>> open(const SeatPlan &plan);
    ~EmbeddedSite();
    Q_DISABLE_COPY_MOVE(EmbeddedSite)

    /// Adds a channel account unless there is one of that name.
    Status ensureChannel(const desk::NewChannel &channel, const desk::ChannelSecrets &secrets);
    Status startRelay();
    [[nodiscard]] QString relayAddress() const { return m_relay->address(); }
    [[nodiscard]] sync::ConsoleOptions consoleOptions() const;
    [[nodiscard]] db::Database &database() { return *m_database; }

private:
    EmbeddedSite(SeatPlan plan, std::shared_ptr<const SiteKeys> keys)
        : m_plan(std::move(plan))
        , m_keys(std::move(keys))
    {
    }
    Status prepare();
    Status addFirstRows();
    Status chooseAgent();

    SeatPlan m_plan;
    std::shared_ptr<const SiteKeys> m_keys;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<Assistant> m_assistant;
    std::unique_ptr<relay::Relay> m_relay; // after the database: it stops first
};

} // namespace bellhop::app
