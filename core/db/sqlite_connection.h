// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/driver_connection.h"

#include <QSqlDatabase>

#include <memory>

namespace bellhop::db {

/// One SQLite connection. Made, used and destroyed in one thread (Qt Sql's rule).
class SqliteConnection final : public DriverConnection
{
public:
    /// Opens the file with this program's pragmas; `writes` false: SQLite itself refuses changes.
    static Result<std::unique_ptr<SqliteConnection>> open(
        const QString &path, bool writes, std::shared_ptr<const Clock> clock);
    ~SqliteConnection() override;
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    Result<qint64> lastInsertId() override;
    Result<qint64> executeText(const QByteArray &text) override;
    Result<Rows> queryText(const QByteArray &text) override;

    /// One run of an operation inside a transaction.
    Run transaction(const std::function<Status(Connection &)> &op, bool writes);
    /// The operation without one.
    Run plain(const std::function<Status(Connection &)> &op);

protected:
    Result<std::unique_ptr<Prepared>> prepare(const QByteArray &text, const QString &label) override;
    Result<qint64> run(Prepared &statement, const Bound &values, Rows *rows) override;
    Result<Instant> readClock() override;

private:
    struct SqliteStatement;

    SqliteConnection(QSqlDatabase database, std::shared_ptr<const Clock> clock);
    Status setUp(bool writes);
    Error errorOf(const QSqlError &error, const QString &label);

    QSqlDatabase m_database;
    std::shared_ptr<const Clock> m_clock;
    qint64 m_lastInsertId = 0;
};

} // namespace bellhop::db
