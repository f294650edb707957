// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <optional>

namespace bellhop::desk {

// Parts of the caller's transaction, which has checked that the value is a good one and writes the audit row.

/// `kind` and `scope`: whose it is ("site", "property", "channel", "team", and its id). Nothing: back to what is usual.
Status putSetting(db::Connection &connection, QLatin1String kind, qint64 scope, const QString &name,
    const std::optional<QString> &value);
/// A text of `owner` and `key` in a language; an empty one removes.
Status putText(
    db::Connection &connection, const QString &owner, const QString &key, const QString &language, const QString &text);

} // namespace bellhop::desk
