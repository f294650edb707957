// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QStringList>

namespace bellhop::db {

// The accounts of a MySQL or MariaDB server (DESIGN §6), for an administrator's programs. Every function blocks, needs
// a connection that may manage accounts, and refuses SQLite. Accounts are made for every host ('%'); names are checked
// against `^[a-z][a-z0-9_.-]{0,31}$`. Errors never hold a password.

/// The account of all relays of a server: reads and writes rows, changes no table.
[[nodiscard]] QString relayAccount();
/// The account of an agent: "bh_" and the login. BadData for a login that does not fit.
Result<QString> agentAccount(const QString &login);

/// Makes the schema that `url` names unless it is there.
Status createSchema(const DatabaseUrl &url);
/// Where accounts without a name may come from ("localhost"); with one of them a client chooses the name that the
/// server takes it for. Unauthorised when this account may not look.
Result<QStringList> namelessAccountHosts(Database &database);

Result<bool> accountExists(Database &database, const QString &account);
/// The schemas of this server that exist and that the account has rights in.
Result<QStringList> schemasServed(Database &database, const QString &account);
Status createAccount(Database &database, const QString &account, const QString &password);
Status setAccountPassword(Database &database, const QString &account, const QString &password);
/// A new password for the account that `url` signs in with; also when it may do nothing else. Opens a connection of its
/// own. Unauthorised: the present password is not right; Refused: the server finds the new one too simple or used
/// before.
Status changeOwnPassword(const DatabaseUrl &url, const QString &password);
Status dropAccount(Database &database, const QString &account);
/// Locked: no new connections; those that are there stay (see `killConnections`).
Status setAccountLocked(Database &database, const QString &account, bool locked);
/// Ends the account's connections; their number.
Result<int> killConnections(Database &database, const QString &account);

/// Rows of every table of this schema, its views and routines. Safe to repeat.
Status grantRelay(Database &database, const QString &account);
/// The views `v_...`, `open_ticket()` and `bh_now()`, nothing else. Safe to repeat.
Status grantAgent(Database &database, const QString &account);

/// Whether the account of this connection may change tables or accounts: more than a service should.
Result<bool> isPowerful(Database &database);

} // namespace bellhop::db
