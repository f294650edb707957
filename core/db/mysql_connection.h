// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database_url.h"
#include "core/db/driver_connection.h"

namespace bellhop::db {

/// What a session is set up for; a connection changes over with a statement or two.
enum class Look {
    Write, ///< READ COMMITTED; the first statement begins the transaction, without a round trip for it.
    Read, ///< REPEATABLE READ, READ ONLY: one consistent look.
    Plain, ///< READ COMMITTED, each statement for itself.
};

/// One connection to MySQL or MariaDB through Connector/C++, whose types stay in the .cpp. One thread at a time, any
/// thread.
class MySqlConnection final : public DriverConnection
{
public:
    /// Connects and demands TLS (beyond loopback or when the URL names a CA), strict mode, UTC and utf8mb4.
    static Result<std::unique_ptr<MySqlConnection>> open(const DatabaseUrl &url);
    ~MySqlConnection() override;
    Q_DISABLE_COPY_MOVE(MySqlConnection)

    [[nodiscard]] Dialect dialect() const override { return Dialect::MySql; }
    Result<qint64> lastInsertId() override;
    Result<qint64> executeText(const QByteArray &text) override;
    Result<Rows> queryText(const QByteArray &text) override;

    /// One run of an operation inside a transaction.
    Run transaction(const std::function<Status(Connection &)> &op, Look look);
    /// The operation without one.
    Run plain(const std::function<Status(Connection &)> &op);
    [[nodiscard]] Look look() const { return m_look; }

protected:
    Result<std::unique_ptr<Prepared>> prepare(const QByteArray &text, const QString &label) override;
    Result<qint64> run(Prepared &statement, const Bound &values, Rows *rows) override;
    Result<Instant> readClock() override;

private:
    struct Native;
    struct MySqlStatement;

    MySqlConnection();
    Status connect(const DatabaseUrl &url);
    Status setUp(bool wantsTls);
    Status turnTo(Look look);
    Error errorOf(int code, const QByteArray &state, const QByteArray &message, const QString &label);
    template <typename F> auto guarded(const QString &label, F &&work) -> decltype(work());

    std::unique_ptr<Native> m_native;
    Look m_look = Look::Plain;
};

} // namespace bellhop::db
