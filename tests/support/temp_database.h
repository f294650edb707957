// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QTemporaryDir>

namespace bellhop::tests {

/// A fresh database of one test with every shipped migration, marked as a test's, so its clock can be moved. SQLite: a
/// file in a temporary folder. MySQL: a schema of the process's private server. Ends the test program when it cannot be
/// had. Main thread.
class TempDatabase final
{
public:
    /// Which tables it starts with.
    enum class Start { Migrated, Empty };

    explicit TempDatabase(db::Dialect dialect, Start start = Start::Migrated, db::OpenOptions options = {});
    ~TempDatabase();
    Q_DISABLE_COPY_MOVE(TempDatabase)

    [[nodiscard]] db::Database &database() { return *m_database; }
    [[nodiscard]] const db::DatabaseUrl &url() const { return m_url; }
    /// Moves the database's clock.
    void advance(milliseconds by);
    /// Closes it and opens it again, as after a restart of the program.
    void reopen(const db::OpenOptions &options = {});
    /// Closes it, so that another program may take it.
    void close() { m_database.reset(); }

private:
    void makeSqlite(Start start);
    void makeMySql(Start start);

    QTemporaryDir m_folder;
    db::DatabaseUrl m_url;
    std::unique_ptr<db::Database> m_database;
};

/// In a test's `_data()`: one row per database, column `dialect` (fetch it with `QFETCH(bellhop::db::Dialect,
/// dialect)`).
void addDialectRows();
#define BELLHOP_TEST_DIALECTS() bellhop::tests::addDialectRows()

/// The first statement of `book` that a freshly migrated database refuses to prepare, with its reason; empty when both
/// databases take all of them.
[[nodiscard]] QString preparesOnBoth(const db::SqlBook &book);

} // namespace bellhop::tests

Q_DECLARE_METATYPE(bellhop::db::Dialect)
