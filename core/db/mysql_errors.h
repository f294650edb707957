// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/retry.h"

#include <QByteArray>

namespace bellhop::db {

/// What a server's or the client library's error code says about the transaction.
[[nodiscard]] Failure failureOf(int code);
/// The error for a person and for the log; `label` names the statement. Values that the server's message repeats are
/// left out.
[[nodiscard]] Error mysqlError(int code, const QByteArray &state, const QByteArray &message, const QString &label);

} // namespace bellhop::db
