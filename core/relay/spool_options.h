// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/admin.h"

#include <QString>

namespace bellhop::relay {

/// Where posts wait on this machine's disk while the shared database is away, and what seals them there.
struct SpoolOptions {
    QString file; ///< SQLite, made when it is not there, of this relay alone; empty: no spool.
    desk::Seal seal;
    desk::Unseal unseal; ///< Called on the relay's threads, as `seal` is.
    qint64 limitBytes = 256 * 1024 * 1024; ///< Sealed; beyond: 503.
    qint64 limitPosts = 1'000'000;
};

} // namespace bellhop::relay
