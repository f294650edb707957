// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/sql.h"

#include <QString>

namespace bellhop::db {

/// Where a database is: `sqlite:///absolute/path` or `mysql://user@host:port/name?ca=/path/ca.pem`.
/// A password in the URL is refused: it comes from BELLHOP_DB_PASSWORD or a prompt.
struct DatabaseUrl {
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file.
    QString user;
    QString host;
    int port = 3306;
    QString name;
    QString password; ///< Never printed.
    QString caFile; ///< MySQL: demanded beyond loopback.

    /// BadData with what is wrong and an example.
    static Result<DatabaseUrl> parse(const QString &text);
    /// Without the password; fit for logs.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isLoopback() const;
};

} // namespace bellhop::db
