// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/admin.h"
#include "core/model/alert.h"

namespace bellhop::desk {

/// Where alerts are told to other programs.
struct AlertHook {
    QString url; ///< Empty: nowhere.
    QByteArray sealedKey; ///< Opens with alertHookContext().
    bool operator==(const AlertHook &) const = default;
};

struct StoredAlertSettings {
    AlertSettings settings;
    AlertHook hook;
    bool operator==(const StoredAlertSettings &) const = default;
};

// Any thread; blocking. Each change writes its audit row; running relays take it up within seconds.
/// What does not make sense any more is left out.
Result<StoredAlertSettings> alertSettings(db::Database &database);
/// `text`: as alertLimitFromText reads it; empty: what the wider scope says. A kind that is about a relay is the site's
/// alone, one about a channel a property's or the site's: Refused.
Status setAlertLimit(db::Database &database, const AlertScope &scope, AlertKind kind, const QString &text);
/// As QuietHours::fromText reads it. "none": no quiet hours here, whatever the wider scope says; empty: as that says.
Status setQuietHours(db::Database &database, const AlertScope &scope, const QString &text);
/// 1 to 1440 minutes.
Status setAlertRepeat(db::Database &database, std::chrono::minutes every);
/// An empty url ends it and forgets the key. Without `seal` the key stays.
Status setAlertHook(db::Database &database, const QString &url, const QByteArray &key, const Seal &seal);
[[nodiscard]] QString alertHookContext();

/// Teams and properties by name. NotFound names it.
Result<AlertScope> alertScopeNamed(db::Database &database, AlertScope::Kind kind, const QString &name);
/// Empty for the site, and for what is gone.
Result<QString> alertScopeName(db::Database &database, const AlertScope &scope);

} // namespace bellhop::desk
