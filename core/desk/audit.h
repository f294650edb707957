// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <functional>

namespace bellhop::desk {

// Seals over the audit log (DESIGN §4.14): each covers a range of rows and the seal before it with a key that is not in
// the database, so whoever changes, removes or slips in a sealed row cannot hide it. What they do not show is that the
// newest seals were cut off together with their rows: compare the head with one noted elsewhere. Any thread; blocking.

/// HMAC of some bytes under the site's key for seals; keeps desk free of keys.
using AuditHmac = std::function<QByteArray(const QByteArray &bytes)>;
/// Whether that HMAC is right under the site's key, or one it had before.
using AuditProof = std::function<bool(const QByteArray &bytes, const QByteArray &hmac)>;

/// Seals the rows since the last seal that are older than 10 s (ids of slow transactions may appear late), in ranges of
/// at most 1000. Rows sealed. Several relays may do so at once: each range is sealed by one.
Result<int> sealAudit(db::Database &database, const AuditHmac &hmac);

struct AuditVerdict {
    int seals = 0;
    qint64 rows = 0; ///< Sealed and read.
    qint64 unsealed = 0; ///< Younger than the newest seal.
    qint64 waitingSince = 0; ///< When the oldest of those was written, ms; 0: none.
    QByteArray head; ///< The newest seal's HMAC; empty without seals.
    qint64 headTo = 0; ///< The last id it covers.
    qint64 brokenFrom = 0; ///< First range that does not agree with its seal; 0: all agree.
    qint64 brokenTo = 0;
    [[nodiscard]] bool ok() const { return brokenFrom == 0; }
};
/// Reads everything that is sealed, a range at a time, up to the first that is broken.
Result<AuditVerdict> verifyAudit(db::Database &database, const AuditProof &proof);

} // namespace bellhop::desk
