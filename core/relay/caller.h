// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <QString>
#include <QStringList>

namespace bellhop::relay {

/// Who really called, numeric: the one who connected, or, when that is one of the trusted proxies, the last one that
/// X-Forwarded-For names who is none of them. What is left of that name anybody may have written. Empty when a trusted
/// proxy names nobody who can be read: nobody's address.
[[nodiscard]] QString callerOf(const net::HttpRequest &request, const QStringList &trustedProxies);

} // namespace bellhop::relay
