// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database_url.h"
#include "core/sync/console_options.h"

#include <QUrl>

namespace bellhop::app {

/// A seat at a site: the shared database with the person's own account, and a relay elsewhere.
struct SitePlan {
    db::DatabaseUrl database;
    QUrl relay; ///< Empty: beside the database, ws:// on this machine and wss:// elsewhere.
    QString folder; ///< This console's own files.
};

/// Where the hub is, when nobody said so.
QUrl defaultRelay(const db::DatabaseUrl &database);

/// The journal and drafts are sealed with a key of this computer, made in the folder at the first start.
Result<sync::ConsoleOptions> siteConsole(const SitePlan &plan);

} // namespace bellhop::app
