// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sql.h"
#include "core/db/value.h"

namespace bellhop::db {

/// One open connection inside a transaction (write) or a consistent look (read). Handed to an operation by Database;
/// never kept after it. The thread of that call only.
///
/// Errors: ErrorKind::Database for a refused statement, Conflict for a violated unique key, Network for a lost
/// connection; `detail` holds the statement's name and the server's code, never values.
class Connection
{
public:
    virtual ~Connection() = default;

    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// The database's time (DESIGN §4.2), read once per transaction.
    virtual Result<Instant> now() = 0;
    /// The time as one of this transaction's own statements told it: saves asking for it alone. Nothing when it is
    /// known.
    virtual void learnNow(Instant time) = 0;
    /// Rows touched: for an UPDATE those that matched (both databases alike), for an INSERT those inserted.
    virtual Result<qint64> execute(const Sql &sql, const Params &params = {}) = 0;
    /// The `{…}` group of `sql` once per element of `rows`; `params` bind what stands outside it. An empty `rows` does
    /// nothing and touches 0. Split into chunks that stay under the driver's limit of parameters.
    virtual Result<qint64> executeMany(const Sql &sql, const std::vector<Params> &rows, const Params &params = {}) = 0;
    virtual Result<Rows> query(const Sql &sql, const Params &params = {}) = 0;
    virtual Result<Rows> queryMany(const Sql &sql, const std::vector<Params> &rows, const Params &params = {}) = 0;
    /// The generated key of the last INSERT of one row through this connection.
    virtual Result<qint64> lastInsertId() = 0;
    /// A statement that is not in a file: migrations, pragmas, accounts. Never with a person's or provider's text.
    virtual Result<qint64> executeText(const QByteArray &text) = 0;
    virtual Result<Rows> queryText(const QByteArray &text) = 0;

    /// Whether the server understands the statement; nothing is run.
    virtual Status prepares(const Sql &sql) = 0;

    /// Marks a point to return to: the statements of `part` are undone alone when it fails, the rest goes on.
    template <typename F> auto attempt(F &&part) -> decltype(part())
    {
        BELLHOP_CHECK(executeText("SAVEPOINT bh_part"));
        auto result = part();
        if (!result.ok())
            BELLHOP_CHECK(executeText("ROLLBACK TO SAVEPOINT bh_part"));
        BELLHOP_CHECK(executeText("RELEASE SAVEPOINT bh_part"));
        return result;
    }

    /// INSERT of one row, its generated key.
    Result<qint64> insert(const Sql &sql, const Params &params);
    /// The first row; NotFound with `what` ("conversation") when there is none.
    Result<Row> one(const Sql &sql, const Params &params, const QString &what);
    /// The first row, or nothing.
    Result<std::optional<Row>> first(const Sql &sql, const Params &params = {});
};

} // namespace bellhop::db
