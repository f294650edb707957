// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QString>

#include <vector>

namespace bellhop::app {

/// One thing the doctor looked at.
struct Check {
    enum class State { Ok, Warning, Failed };
    State state = State::Ok;
    QString name; ///< A word, stable: scripts look for it.
    QString detail; ///< For people; ids and counts only.
};

[[nodiscard]] Check okCheck(const QString &name, const QString &detail);
[[nodiscard]] Check warning(const QString &name, const QString &detail);
[[nodiscard]] Check failed(const QString &name, const QString &detail);
[[nodiscard]] Check failed(const QString &name, const Error &error);

// Each looks at one thing and never changes anything.
[[nodiscard]] Check checkSchema(db::Database &database);
[[nodiscard]] Check checkRules(db::Database &database);
[[nodiscard]] Check checkSecrets(db::Database &database);
[[nodiscard]] Check checkFiles(const db::DatabaseUrl &url);
[[nodiscard]] Check checkRetention(db::Database &database);
/// Whether the audit log agrees with its seals; says the head, to be noted elsewhere.
[[nodiscard]] Check checkAudit(db::Database &database);
[[nodiscard]] Check checkQuarantine(db::Database &database);
[[nodiscard]] Check checkUnknownSends(db::Database &database);
/// Whether the figures kept by hour and day are those of the ledger, over the last days that are kept.
[[nodiscard]] Check checkKeptFigures(db::Database &database);
/// Whether scheduled reports could be written.
[[nodiscard]] Check checkExports(db::Database &database);
/// What only a server has: session and global settings, nameless accounts, the relay's account.
[[nodiscard]] std::vector<Check> checkServer(db::Database &database);

} // namespace bellhop::app
