// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace bellhop::db {

enum class Dialect { Sqlite, MySql };

/// One named statement in the form a driver prepares: `?` for each parameter, and the parameters' names in order.
struct PreparedText {
    QByteArray text;
    std::vector<QByteArray> parameters;
};

/// A named statement of an .sql file, in both dialects. Immutable; any thread.
///
/// In the file: `-- name: claim`, or `-- name: claim [mysql]` and `-- name: claim [sqlite]` where the dialects must
/// differ. Parameters are `:name`. `:now` is always bound by the connection: the database's own time, read once per
/// transaction (DESIGN §4.2).
/// `{rows: (:a, :b) }` repeats its content once per element, joined by commas; see `Connection::executeMany`.
/// A few `@words` (README.md) stand for what the dialects spell differently.
class Sql final
{
public:
    Sql() = default;
    [[nodiscard]] const QString &name() const { return m_name; }
    /// "desk/ownership.claim": for messages.
    [[nodiscard]] const QString &label() const { return m_label; }
    /// Unique in this process: keys of statement caches.
    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] const PreparedText &text(Dialect dialect) const;
    /// The statement with its `{…}` group repeated `times` times; parameter k of repetition n is named `k#n`.
    [[nodiscard]] PreparedText repeated(Dialect dialect, int times) const;

private:
    friend class SqlBook;
    int m_id = 0;
    QString m_name;
    QString m_label;
    PreparedText m_sqlite;
    PreparedText m_mysql;
    QByteArray m_sqliteSource;
    QByteArray m_mysqlSource;
};

/// The statements of one file. A name that is not in the file is a programming mistake and ends the program at start.
class SqlBook final
{
public:
    /// `origin` names the file in messages ("desk/ownership").
    SqlBook(const QByteArray &file, const QString &origin);
    [[nodiscard]] const Sql &operator[](QLatin1String name) const;
    [[nodiscard]] std::vector<const Sql *> all() const;

private:
    QString m_origin;
    QHash<QString, Sql> m_statements;
    std::vector<QString> m_order;
};

} // namespace bellhop::db
