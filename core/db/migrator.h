// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <vector>

namespace bellhop::db {

/// What this program can read and write; compared with the site row (DESIGN §4.16).
inline constexpr int kSchemaVersion = 30;

/// One step of a migration: one statement, so an interrupted run goes on where it stopped (MySQL cannot roll back DDL).
struct MigrationStep {
    int migration = 0;
    int step = 0;
    QByteArray statement;
};

struct Migration {
    int number = 0;
    QString name;
    QByteArray text;
};

/// The migrations shipped with this program, in order.
const std::vector<Migration> &shippedMigrations();
/// The statements of a migration in one dialect, with the type macros of core/db/README.md expanded.
std::vector<MigrationStep> stepsOf(const Migration &migration, Dialect dialect);

/// Brings the database to the newest shipped migration; resumable; only by an administrator's explicit order.
/// Returns the number of steps that ran. SchemaTooNew when the database is ahead of this program.
Result<int> migrate(Database &database, const std::vector<Migration> &migrations = shippedMigrations());

struct SchemaState {
    int schema = 0; ///< 0: no tables yet.
    int minRead = 0;
    int minWrite = 0;
    bool test = false;
    [[nodiscard]] bool canRead() const { return schema > 0 && kSchemaVersion >= minRead; }
    [[nodiscard]] bool canWrite() const { return schema > 0 && kSchemaVersion >= minWrite; }
};
Result<SchemaState> schemaState(Database &database);

/// Moves the clock of a database made with `init --test`; Refused for any other.
Status advanceTestClock(Database &database, milliseconds by);

struct InvariantBreach {
    QString invariant; ///< Its name in invariants.sql.
    QString row; ///< The first columns of the row: keys only.
};
/// Runs every statement of core/db/sql/invariants.sql; empty when all is well.
Result<std::vector<InvariantBreach>> checkInvariants(Database &database);

} // namespace bellhop::db
