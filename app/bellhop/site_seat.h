// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database_url.h"
#include "core/sync/console_options.h"

#include <QList>
#include <QUrl>

namespace bellhop::app {

/// A seat at a site: the shared database with the person's own account, and a relay elsewhere.
struct SitePlan {
    db::DatabaseUrl database;
    QList<QUrl>
        relays; ///< The first is preferred. None: beside the database, ws:// on this machine and wss:// elsewhere.
    QString folder; ///< This console's own files; empty: one named after the site and the account.
};

/// Where the hub is, when nobody said so.
QUrl defaultRelay(const db::DatabaseUrl &database);

/// "wss://a.example/events, wss://b.example:8443": apart by commas or spaces; `/events` is added where no path is said.
/// BadData for what is no ws:// or wss:// address.
Result<QList<QUrl>> relaysFrom(const QString &text);
QString relaysToText(const QList<QUrl> &relays);

/// The journal and drafts are sealed with a key of this computer, made in the folder at the first start.
Result<sync::ConsoleOptions> siteConsole(const SitePlan &plan);

} // namespace bellhop::app
