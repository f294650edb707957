// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database_url.h"

#include <QString>

#include <optional>

namespace bellhop::app {

// Where the secrets of a site are kept outside its database, each in a file of mode 0600.

/// BELLHOP_SITE_KEY_FILE; unset: beside an SQLite file (`site.db.key`), for a server
/// `$XDG_CONFIG_HOME/bellhop/HOST-NAME.key`.
[[nodiscard]] QString siteKeyPath(const db::DatabaseUrl &url);

/// Where a relay of this site keeps posts while a server is away:
/// `$XDG_STATE_HOME/bellhop/HOST-PORT-NAME-spool.sqlite`; one that has a name: `HOST-PORT-NAME-RELAY-spool.sqlite`.
[[nodiscard]] QString spoolPath(const db::DatabaseUrl &url, const QString &relayName);

/// An account of the server: `$XDG_CONFIG_HOME/bellhop/HOST-PORT-ACCOUNT.env`.
[[nodiscard]] QString credentialsPath(const db::DatabaseUrl &url, const QString &account);
/// The lines BELLHOP_DATABASE (the address) and BELLHOP_DB_PASSWORD, fit for systemd's EnvironmentFile.
Status writeCredentials(const db::DatabaseUrl &url, const QString &account, const QString &password);
/// The way in as `account`, if its file is there.
[[nodiscard]] std::optional<db::DatabaseUrl> withCredentials(const db::DatabaseUrl &url, const QString &account);

/// 29 characters that satisfy the servers' usual rules, from the system's source of randomness.
[[nodiscard]] QString randomPassword();

} // namespace bellhop::app
