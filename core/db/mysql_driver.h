// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/db/mysql_connection.h"

#include <condition_variable>
#include <mutex>

namespace bellhop::db {

/// A MySQL or MariaDB schema through a pool of connections, made on demand up to the limit. Intake takes at most two,
/// so commands always find one. Any thread; a caller waits while all are busy, for 30 seconds at most (QueueFull).
class MySqlDatabase final : public Database
{
public:
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, const OpenOptions &options);

    [[nodiscard]] Dialect dialect() const override { return Dialect::MySql; }
    [[nodiscard]] const DatabaseUrl &url() const override { return m_url; }
    Status admin(const std::function<Status(Connection &)> &op) override;

protected:
    Status runOperation(const std::function<Status(Connection &)> &op, Access access, Urgency urgency) override;

private:
    using Handle = std::unique_ptr<MySqlConnection>;
    using Work = std::function<Run(MySqlConnection &)>;

    MySqlDatabase(DatabaseUrl url, const OpenOptions &options);
    Run runOnce(const Work &work, Look look, Urgency urgency, bool fresh);
    /// Waits for a place; an idle connection of that look, of the other, or null when a new one is to be made.
    Result<Handle> acquire(Look look, Urgency urgency, bool fresh);
    void release(Handle connection, Urgency urgency);

    const DatabaseUrl m_url;
    const OpenOptions m_options;
    std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_freed;
    std::vector<Handle> m_idle;
    int m_busy = 0;
    int m_busyIntake = 0;
};

} // namespace bellhop::db
