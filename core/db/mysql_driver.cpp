// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/mysql_driver.h"

#include "core/db/nesting.h"

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kIntakeConnections = 2;
constexpr auto kLongestWait = 30s;

Look lookFor(Access access)
{
    switch (access) {
    case Access::Write:
        return Look::Write;
    case Access::Read:
        return Look::Read;
    case Access::Glance:
        break;
    }
    return Look::Plain;
}
} // namespace

MySqlDatabase::MySqlDatabase(DatabaseUrl url, const OpenOptions &options)
    : m_url(std::move(url))
    , m_options(options)
{
}

Result<std::unique_ptr<Database>> MySqlDatabase::open(const DatabaseUrl &url, const OpenOptions &options)
{
    std::unique_ptr<MySqlDatabase> database(new MySqlDatabase(url, options));
    BELLHOP_TRY(Handle first, MySqlConnection::open(url));
    database->m_idle.push_back(std::move(first));
    return std::unique_ptr<Database>(std::move(database));
}

Result<MySqlDatabase::Handle> MySqlDatabase::acquire(Look look, Urgency urgency, bool fresh)
{
    const int most = qMax(2, m_options.connections);
    std::unique_lock lock(m_mutex);
    const bool placed = m_freed.wait_for(lock, kLongestWait,
        [&] { return m_busy < most && (urgency == Urgency::Command || m_busyIntake < kIntakeConnections); });
    if (!placed)
        return makeError(ErrorKind::QueueFull, u"The database is overloaded. Please try again."_s, u"pool"_s);
    ++m_busy;
    m_busyIntake += urgency == Urgency::Intake ? 1 : 0;
    if (fresh)
        m_idle.clear(); // their server is probably gone as well
    if (m_idle.empty())
        return Handle();
    auto chosen
        = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Handle &idle) { return idle->look() == look; });
    if (chosen == m_idle.rend())
        chosen = m_idle.rbegin();
    Handle connection = std::move(*chosen);
    m_idle.erase(std::next(chosen).base());
    return connection;
}

void MySqlDatabase::release(Handle connection, Urgency urgency)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_busy;
        m_busyIntake -= urgency == Urgency::Intake ? 1 : 0;
        if (connection)
            m_idle.push_back(std::move(connection));
    }
    m_freed.notify_all();
}

Run MySqlDatabase::runOnce(const Work &work, Look look, Urgency urgency, bool fresh)
{
    auto place = acquire(look, urgency, fresh);
    if (!place.ok())
        return {place.error(), Failure::None, false};
    Handle connection = std::move(*place);
    if (!connection) {
        auto opened = MySqlConnection::open(m_url);
        if (!opened.ok()) {
            release({}, urgency);
            return {opened.error(), opened.error().kind == ErrorKind::Network ? Failure::Lost : Failure::None, false};
        }
        connection = std::move(*opened);
    }
    const Nesting nesting(this);
    Run run = work(*connection);
    // Also after an error at COMMIT: whatever the session still holds ends with it.
    const bool usable = run.failure != Failure::Lost && !run.atCommit;
    if (!usable)
        connection.reset();
    release(std::move(connection), urgency);
    return run;
}

Status MySqlDatabase::runOperation(const std::function<Status(Connection &)> &op, Access access, Urgency urgency)
{
    if (access == Access::Write && !m_options.writes)
        return makeError(ErrorKind::Refused, u"This database was opened for reading only."_s);
    if (Nesting::inside(this))
        return Nesting::error();
    const Look look = lookFor(access);
    const Work work = [&](MySqlConnection &connection) {
        return access == Access::Glance ? connection.plain(op) : connection.transaction(op, look);
    };
    Retry retry(
        urgency == Urgency::Intake ? m_options.intakePatience.value_or(m_options.patience) : m_options.patience);
    for (;;) {
        const Run run = runOnce(work, look, urgency, retry.wantsFreshConnection());
        if (run.status.ok() || !retry.again(run))
            return retry.verdict(run);
    }
}

Status MySqlDatabase::admin(const std::function<Status(Connection &)> &op)
{
    if (Nesting::inside(this))
        return Nesting::error();
    const Work work = [&](MySqlConnection &connection) { return connection.plain(op); };
    return runOnce(work, Look::Plain, Urgency::Command, false).status;
}

} // namespace bellhop::db
