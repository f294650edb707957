// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/db/database_url.h"

#include <functional>
#include <memory>

namespace bellhop::db {

/// Commands go before intake where writers queue (SQLite's one writer).
enum class Urgency { Command, Intake };

/// What an operation may do and what surrounds it.
enum class Access {
    Write, ///< A transaction that may change things.
    Read, ///< One consistent look over several statements.
    Glance, ///< No transaction: each statement is a look of its own.
};

struct OpenOptions {
    /// Used on SQLite, where the program's clock is the database's; ignored on MySQL. Null: the system's.
    std::shared_ptr<const Clock> clock;
    /// A second writer of an SQLite file is refused by name of the first (a lock file beside it). False: read only.
    bool writes = true;
    /// SQLite: a short visit to write a row or two while another program may be the file's writer; SQLite's own locks
    /// keep order. Never to make a database, and never for long.
    bool visit = false;
    /// MySQL: connections kept at most.
    int connections = 6;
    /// How long lost nodes are retried (DESIGN §4.17).
    milliseconds patience{15'000};
    /// MySQL: the same for Urgency::Intake, where something else can be done instead of waiting.
    std::optional<milliseconds> intakePatience;
};

/// The one way to the data: hands an operation a connection inside a transaction, commits, rolls back, and retries the
/// whole operation where that is safe (deadlock 3 times, lost node up to `patience`). Calls block: never from a GUI
/// thread or a socket's. Any thread; thread-safe.
class Database
{
public:
    /// Opens, checks charset, strict mode, isolation and TLS (MySQL) or pragmas and integrity (SQLite).
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, const OpenOptions &options = {});
    virtual ~Database() = default;

    /// Runs `op(Connection &) -> Result<T>` in one transaction: commit when it returns a value, rollback on an error.
    /// `op` may run more than once, so it must not have effects outside the database.
    template <typename F>
    auto write(F &&op, Urgency urgency = Urgency::Command) -> std::invoke_result_t<F, Connection &>
    {
        return run<std::invoke_result_t<F, Connection &>>(std::forward<F>(op), Access::Write, urgency);
    }
    /// The same for reading: one consistent look.
    template <typename F> auto read(F &&op) -> std::invoke_result_t<F, Connection &>
    {
        return run<std::invoke_result_t<F, Connection &>>(std::forward<F>(op), Access::Read, Urgency::Command);
    }
    /// A single SELECT that is asked very often: one round trip to the server instead of three.
    template <typename F> auto glance(F &&op) -> std::invoke_result_t<F, Connection &>
    {
        return run<std::invoke_result_t<F, Connection &>>(std::forward<F>(op), Access::Glance, Urgency::Command);
    }

    [[nodiscard]] virtual Dialect dialect() const = 0;
    [[nodiscard]] virtual const DatabaseUrl &url() const = 0;
    /// Outside any transaction: MySQL's DDL commits implicitly, so migrations and accounts take this way.
    virtual Status admin(const std::function<Status(Connection &)> &op) = 0;

protected:
    /// Runs `op` as described; the error of `op` or of the transaction itself.
    virtual Status runOperation(const std::function<Status(Connection &)> &op, Access access, Urgency urgency) = 0;

private:
    template <typename R, typename F> R run(F &&op, Access access, Urgency urgency)
    {
        std::optional<R> outcome;
        const Status status = runOperation(
            [&](Connection &connection) -> Status {
                outcome.emplace(op(connection));
                return outcome->ok() ? done() : Status(outcome->error());
            },
            access, urgency);
        if (!status.ok())
            return status.error();
        return std::move(*outcome);
    }
};

} // namespace bellhop::db
